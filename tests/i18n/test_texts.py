"""Which language is spoken, and what happens where a text is missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from meterhouse.i18n.languages import LANGUAGES, chain, closest
from meterhouse.i18n.texts import Texts


@pytest.fixture(scope="module")
def texts() -> Texts:
    return Texts()


@pytest.mark.parametrize(
    ("chosen", "accepted", "default", "language"),
    [
        (None, None, "it", "it"),
        (None, None, "xx", "en"),
        ("it", "en", "en", "it"),
        ("xx", "it", "en", "it"),
        (None, "it-CH,it;q=0.8,en;q=0.5", "en", "it"),
        (None, "fi;q=0.9,it;q=0.3,en;q=0.7", "it", "en"),
        (None, "fi, zz", "it", "it"),
        (None, "IT", "en", "it"),
        (None, "it;q=0", "en", "en"),
        (None, "it;q=nonsense, en", "it", "en"),
        (None, ",,;q=,*", "it", "it"),
        (None, "x" * 10_000, "it", "it"),
    ],
)
def test_the_best_language_is_spoken(
    texts: Texts, chosen: str | None, accepted: str | None, default: str, language: str
) -> None:
    assert texts.best(chosen, accepted, default).language == language


def test_what_a_tag_means() -> None:
    everything = frozenset(LANGUAGES)
    assert closest("fr-be", everything) == "fr-BE"
    assert closest("fr_CA", everything) == "fr"
    assert closest("zh", everything) == "zh-CN"
    assert closest("zh-Hans-CN", everything) == "zh-CN"
    assert closest("pt-BR", everything) == "pt"
    assert closest("ja", everything) is None
    assert closest("", everything) is None


def test_every_chain_ends_with_english() -> None:
    assert chain("fr-BE") == ("fr-BE", "fr", "en")
    assert chain("nl-BE") == ("nl-BE", "nl", "en")
    assert chain("en") == ("en",)
    assert chain("xx") == ("en",)
    assert all(chain(code)[-1] == "en" for code in LANGUAGES)


def test_differences_of_a_region_and_fallbacks(tmp_path: Path) -> None:
    for code, content in {
        "en": "a = A\nb = B\nc = C { $n }\n",
        "fr": "a = Ah\nb = Bé\n",
        "fr-BE": "a = Septante\n",
    }.items():
        (tmp_path / code).mkdir()
        (tmp_path / code / "x.ftl").write_text(content)
    belgian = Texts(tmp_path, ("x.ftl", "absent.ftl")).best("fr-BE", None, "en")
    assert [belgian("a"), belgian("b"), belgian("c", {"n": 5}), belgian("d")] == ["Septante", "Bé", "C 5", None]


def test_numbers_of_errors_are_not_grouped_and_plurals_are_right(texts: Texts) -> None:
    english, italian = texts.best("en", None, ""), texts.best("it", None, "")
    assert "65535" in english.error("out-of-range", {"value": 65535, "low": 1, "high": 247})
    assert english.error("locked-out", {"seconds": 1}).endswith("in one second.")
    assert english.error("locked-out", {"seconds": 1800}).endswith("in 1800 seconds.")
    assert italian.error("locked-out", {"seconds": 1}).endswith("tra un secondo.")


def test_unknown_codes_and_missing_variables_never_fail(texts: Texts) -> None:
    english = texts.best("en", None, "")
    assert english.error("no-such-code", {}) == "no-such-code"
    assert "Possible here" in english.error("not-one-of", {})
    assert english.error("too-short", {"limit": None, "other": True})
    assert "<script>" in english.error("not-one-of", {"expected": "<script>{ $x }"})
