"""The languages there may be, and what each falls back to (§12.6)."""

from __future__ import annotations

from dataclasses import dataclass

SOURCE = "en"
"""Complete by definition: every chain ends here."""


@dataclass(frozen=True, slots=True)
class Language:
    """`name` is in the language itself; `falls_back_to` is asked where a text is not in its own catalogue."""

    code: str
    name: str
    falls_back_to: str = SOURCE


LANGUAGES: dict[str, Language] = {
    language.code: language
    for language in (
        Language("de", "Deutsch"),
        Language("el", "Ελληνικά"),
        Language("en", "English"),
        Language("es", "Español"),
        Language("fr", "Français"),
        Language("fr-BE", "Français (Belgique)", "fr"),
        Language("it", "Italiano"),
        Language("nl", "Nederlands"),
        Language("nl-BE", "Nederlands (België)", "nl"),
        Language("pl", "Polski"),
        Language("pt", "Português"),
        Language("ru", "Русский"),
        Language("zh-CN", "简体中文"),
    )
}


def chain(code: str) -> tuple[str, ...]:
    """Where a text is looked for, in order: fr-BE → fr, en. An unknown code: en alone."""
    codes: list[str] = []
    while code in LANGUAGES and code not in codes:
        codes.append(code)
        code = LANGUAGES[code].falls_back_to
    return (*codes, SOURCE) if SOURCE not in codes else tuple(codes)


def closest(wanted: str, offered: frozenset[str]) -> str | None:
    """The offered language that `wanted` (a BCP 47 tag, any case) means best, None when there is none.

    "fr-CA" is answered with "fr", "zh" or "zh-Hans" with "zh-CN".
    """
    tag = wanted.replace("_", "-").lower()
    by_tag = {code.lower(): code for code in sorted(offered)}
    if tag in by_tag:
        return by_tag[tag]
    base = tag.split("-")[0]
    if base in by_tag:
        return by_tag[base]
    return next((code for lower, code in by_tag.items() if lower.split("-")[0] == base), None)
