"""Names of users and tokens in any script, no two that differ only by carelessness; how browsers are named."""

from __future__ import annotations

import unicodedata

from meterhouse.domain.errors import FieldError

MOST_CHARACTERS = 40

_BROWSERS = (("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"))
_ENGINES = (("Chrome/", "Chrome"), ("CriOS/", "Chrome"), ("Safari/", "Safari"))
_SYSTEMS = (
    ("Windows", "Windows"),
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Mac OS X", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
)


def tidy(name: str) -> str:
    """Composed characters, single spaces, none at the ends."""
    return " ".join(unicodedata.normalize("NFC", name).split())


def name_key(name: str) -> str:
    """Equal for names that differ in case, width or composition only."""
    return unicodedata.normalize("NFKC", tidy(name)).casefold()


def name_errors(name: str, field: str = "name") -> tuple[FieldError, ...]:
    """Why a tidy name may not be used; empty when it may. Invisible and direction-changing characters may not."""
    if not name:
        return (FieldError(field, "required"),)
    if len(name) > MOST_CHARACTERS:
        return (FieldError(field, "too-long", {"limit": MOST_CHARACTERS}),)
    if any(unicodedata.category(character).startswith("C") for character in name):
        return (FieldError(field, "name-not-visible"),)
    return ()


def browser_name(user_agent: str) -> str:
    """What a browser calls itself, as people do: "Firefox · Linux"; empty when it tells nothing known."""
    found = [_first(user_agent, _BROWSERS + _ENGINES), _first(user_agent, _SYSTEMS)]
    return " · ".join(word for word in found if word)


def _first(text: str, known: tuple[tuple[str, str], ...]) -> str:
    return next((name for mark, name in known if mark in text), "")
