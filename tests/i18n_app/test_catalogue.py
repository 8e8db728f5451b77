"""The page's catalogues: every language says everything, and everything said is used."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from meterhouse.catalogue.states import STATE_CODES
from meterhouse.domain.access import Page
from meterhouse.domain.calendar import Period
from meterhouse.domain.quantity import FACTS, Accumulation, Commodity, Direction, Phase, Quantity
from meterhouse.i18n.languages import LANGUAGES as KNOWN
from meterhouse.services.consumption.query import BucketQuality
from meterhouse.services.live import DeviceStatus

ROOT = Path(__file__).resolve().parents[2]
LOCALES = ROOT / "src/meterhouse/locales"
SOURCE = ROOT / "ui/src"
LANGUAGES = sorted(path.name for path in LOCALES.iterdir() if path.name != "en" and (path / "page").is_dir())
DIFFERENCES_ONLY = {"fr-BE", "nl-BE"}
"""Regional catalogues: what they do not say, the language they are a variety of says."""


class Variables(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)


def messages(language: str) -> dict[str, set[str]]:
    """Message ids with their variables; fails on what is not Fluent, on attributes and on an id given twice."""
    found: dict[str, set[str]] = {}
    for path in sorted((LOCALES / language / "page").glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text()).body:
            assert not isinstance(entry, ast.Junk), f"{path}: {entry.content!r:.90}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{path}: {entry.id.name} is there twice"
                assert entry.value is not None, f"{path}: {entry.id.name} says nothing"
                variables = Variables()
                variables.visit(entry)
                found[entry.id.name] = variables.names
    return found


ENGLISH = messages("en")


def code() -> str:
    return "\n".join(path.read_text() for path in sorted(SOURCE.rglob("*.ts*")) if not path.name.endswith(".gen.ts"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_says_what_english_says(language: str) -> None:
    own = messages(language)
    if language in DIFFERENCES_ONLY:
        assert own.items() <= ENGLISH.items()
    else:
        assert own == ENGLISH


def test_there_are_languages() -> None:
    assert {*LANGUAGES, "en"} == set(KNOWN)


def test_every_message_that_the_page_names_exists() -> None:
    named = set(re.findall(r"\bt\(\s*'([a-z][\w-]*)'", code()))
    assert len(named) > 100
    assert named <= ENGLISH.keys()


def test_every_variable_is_given_by_name() -> None:
    calls = re.findall(r"\bt\(\s*'([a-z][\w-]*)'(?:,\s*(\{[^}]*\}))?", code())
    assert len(calls) > 100
    for message, arguments in calls:
        given = set(re.findall(r"[{,]\s*(\w+)", arguments))
        assert ENGLISH[message] <= given, message


def made_from_data() -> set[str]:
    """Ids that the page puts together from values of the API or of its own lists."""
    ids = {f"quantity-{item}" for item in Quantity} | {"quantity-voltage_between"}
    ids |= {f"direction-{item}" for item in Direction}
    ids |= {f"phase-{item}" for item in (Phase.TOTAL, Phase.AVG_LN, Phase.AVG_LL, Phase.PARTIAL)}
    ids |= {f"state-{quantity}-{value}" for quantity, states in STATE_CODES.items() for value in states.values()}
    ids |= {f"state-{item}-{value}" for item in (Quantity.DIGITAL_INPUT, Quantity.DIGITAL_OUTPUT) for value in (0, 1)}
    ids |= {f"quality-{item}" for item in BucketQuality} | {f"status-{item}" for item in DeviceStatus}
    ids |= {f"{name}-{item}" for item in Commodity for name in ("commodity", "total")}
    ids |= {f"{name}-{item}" for item in Period for name in ("period", "bucket")}
    ids |= {f"link-error-{item}" for item in error_kinds()}
    return ids | own_lists()


def error_kinds() -> set[str]:
    """The kinds under which a bus counts its errors."""
    tally = (ROOT / "src/meterhouse/modbus/tally.py").read_text()
    return set(re.findall(r'"([a-z-]+)"', tally[tally.index("def kind_of") :]))


def own_lists() -> set[str]:
    """Ids made from the page's own lists of words, read from its source."""
    text = code()
    lists = {
        "show": re.search(r"DRAWINGS = \[([^\]]*)\]", text),
        "consumption": re.search(r"TABS = \[([^\]]*)\]", text),
        "live": re.search(r"LIST_ORDER[^=]*= \[([^\]]*)\]", text),
        "short": re.search(r"PHASE_COLUMNS[^=]*= \[([^\]]*)\]", text),
        "nav": re.search(r"id: ('home' \|[^;]*);", text),
    }
    ids = {f"scheme-{word}" for word in ("auto", "light", "dark")}
    ids |= {f"change-{word}" for word in ("more", "less", "same")} | {f"unit-{word}" for word in ("volume", "energy")}
    for prefix, found in lists.items():
        assert found, prefix
        ids |= {f"{prefix}-{word}" for word in re.findall(r"'(\w+)'", found[1])}
    return ids | {f"about-{item[4:]}" for item in ids if item.startswith("nav-") and item != "nav-home"}


def test_every_id_made_from_data_exists() -> None:
    assert made_from_data() <= ENGLISH.keys()


def test_nothing_is_said_that_nobody_asks_for() -> None:
    text = code()
    named = set(re.findall(r"'([a-z][\w-]*)'", text))
    beginnings = tuple(set(re.findall(r"`([a-z][\w-]*-)\$\{", text)))
    unused = {name for name in ENGLISH.keys() - named - made_from_data() if not name.startswith(beginnings)}
    assert unused == set()


def test_the_page_knows_what_the_server_knows() -> None:
    """Rights of the page's places are pages of the server; every state quantity is shown in words."""
    text = (SOURCE / "app/pages.ts").read_text()
    rights = {word for found in re.findall(r"rights: \[([^\]]*)\]", text) for word in re.findall(r"'(\w+)'", found)}
    assert rights
    assert rights <= set(Page)
    states = {quantity for quantity, facts in FACTS.items() if facts.accumulation is Accumulation.STATE}
    shown = re.search(r"STATES[^(]*\(\[([^\]]*)\]", (SOURCE / "screens/live/useValueText.ts").read_text())
    assert shown is not None
    assert states - {Quantity.BREAKER_TRIPS} == set(re.findall(r"'(\w+)'", shown[1]))
