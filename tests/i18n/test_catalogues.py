"""Every message is there, in every language, with the same variables; and nothing that nobody needs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast, visitor

from meterhouse.domain.installation import PREDEFINED_LOAD_TYPES
from meterhouse.domain.quantity import Commodity
from meterhouse.i18n.languages import LANGUAGES
from meterhouse.i18n.texts import LOCALES, SERVER_FILES
from meterhouse.services.access.ports import Outcome
from meterhouse.services.consumption.query import BucketQuality
from tests.i18n.scan import KEBAB, Site, error_classes, sites, trees

COMPLETE = tuple(sorted(set(LANGUAGES) - {"fr-BE", "nl-BE"}))
MADE_OF_PARTS = frozenset(
    f"{kind}-taken"
    for kind in (
        "gateway-name",
        "gateway-address",
        "device-name",
        "device-address",
        "load-type-name",
        "measure-group-name",
        "panel-board-name",
    )
)
"""Codes that store/configuration.py puts together from the kind of thing and the field."""


class Variables(visitor.Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)


def parsed(file: Path) -> Iterator[ast.Message]:
    for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
        assert not isinstance(entry, ast.Junk), entry.content
        if isinstance(entry, ast.Message):
            yield entry


def variables(message: ast.Message) -> frozenset[str]:
    found = Variables()
    found.visit(message)
    return frozenset(found.names)


@cache
def catalogue(language: str, file: str) -> dict[str, frozenset[str]]:
    messages = list(parsed(LOCALES / language / file))
    names = [message.id.name for message in messages]
    assert len(names) == len(set(names)), "the same message twice"
    return {message.id.name: variables(message) for message in messages}


@cache
def all_sites() -> tuple[Site, ...]:
    return tuple(site for site in sites() if site.code != "?")


@cache
def codes() -> frozenset[str]:
    return frozenset(site.code for site in all_sites()) | set(error_classes(trees().values()).values()) | MADE_OF_PARTS


def test_the_scan_sees_what_it_should() -> None:
    """A code of each way of naming one."""
    assert {"internal", "wrong-codes", "required", "disk-full", "ambiguous-time", "not-a-date", "conflict"} <= codes()
    assert all(re.fullmatch(KEBAB, code) for code in codes())


@pytest.mark.parametrize("language", COMPLETE)
def test_every_error_code_has_a_message_and_no_message_is_left_over(language: str) -> None:
    messages = {name.removeprefix("error-") for name in catalogue(language, "errors.ftl")}
    assert codes() - messages == set(), "error codes without a message"
    assert messages - codes() == set(), "messages of codes that nobody raises"


def test_a_message_uses_only_what_every_place_of_the_error_tells() -> None:
    messages = catalogue("en", "errors.ftl")
    missing = [
        f"{site.place}: {site.code} without {', '.join(sorted(lacking))}"
        for site in all_sites()
        if site.params is not None and (lacking := messages.get(f"error-{site.code}", frozenset()) - site.params)
    ]
    assert missing == []


def test_the_server_has_words_for_what_it_names() -> None:
    needed = {f"load-type-{key.replace('_', '-')}" for key, _ in PREDEFINED_LOAD_TYPES}
    needed |= {f"csv-quality-{quality}" for quality in BucketQuality}
    needed |= {f"csv-{commodity}" for commodity in Commodity}
    needed |= {"scope-total", "scope-others", "scope-no-tariff"}
    needed |= {f"csv-{word}" for word in ("from", "utc", "total", "quality", "unpriced", "price", "provisional")}
    needed |= {f"csv-audit-{word}" for word in ("time", "user", "address", "what", "count")}
    needed |= {f"outcome-{outcome.replace('_', '-')}" for outcome in Outcome}
    needed |= {f"csv-{word}" for word in words_of_analyses()}
    assert set(catalogue("en", "server.ftl")) == needed


def words_of_analyses() -> set[str]:
    """Headings of the tables of analyses: every word in lower case that their source writes between quotes."""
    source = (LOCALES.parent / "servers/web/api/v1/analysis_csv.py").read_text()
    named = set(re.findall(r'"([a-z]+[a-z0-9-]*)"', source))
    return named & {name.removeprefix("csv-") for name in catalogue("en", "server.ftl")}


@pytest.mark.parametrize("file", SERVER_FILES)
@pytest.mark.parametrize("language", [code for code in LANGUAGES if (LOCALES / code).is_dir()])
def test_every_language_has_the_same_messages_and_variables(language: str, file: str) -> None:
    source, translated = catalogue("en", file), catalogue(language, file)
    if language in COMPLETE:
        assert translated == source
    assert {name: source.get(name) for name in translated} == translated


def test_a_folder_of_texts_is_one_of_the_languages() -> None:
    assert {path.name for path in LOCALES.iterdir() if path.is_dir()} <= set(LANGUAGES)
    assert len(LANGUAGES) == 13
