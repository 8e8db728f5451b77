"""Messages in the reader's language, from Fluent catalogues; the page uses the same files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_number

from meterhouse.domain.errors import ErrorParam
from meterhouse.i18n.languages import LANGUAGES, SOURCE, chain, closest

LOCALES = Path(__file__).parent.parent / "locales"
SERVER_FILES = ("errors.ftl", "server.ftl", "reports.ftl")
"""What the server says itself; the folder `page` is the page's."""


class Text:
    """One language with its fallbacks."""

    def __init__(self, language: str, bundles: tuple[FluentBundle, ...]) -> None:
        self.language = language
        self._bundles = bundles

    def __call__(self, message: str, params: Mapping[str, ErrorParam] | None = None) -> str | None:
        """The message with its variables filled in; None when no catalogue of the chain has it."""
        for bundle in self._bundles:
            if bundle.has_message(message):
                pattern = bundle.get_message(message).value
                if pattern is not None:
                    text, _ = bundle.format_pattern(pattern, _arguments(params or {}))
                    return str(text)
        return None

    def error(self, code: str, params: Mapping[str, ErrorParam]) -> str:
        """What an error code means, in a sentence; the bare code where nothing is known of it."""
        return self(f"error-{code}", params) or code


class Texts:
    """All languages that have a catalogue."""

    def __init__(self, folder: Path = LOCALES, files: tuple[str, ...] = SERVER_FILES) -> None:
        bundles = {code: _bundle(code, folder / code, files) for code in LANGUAGES if (folder / code).is_dir()}
        self._texts = {
            code: Text(code, tuple(bundles[link] for link in chain(code) if link in bundles)) for code in bundles
        }

    @property
    def languages(self) -> frozenset[str]:
        """Codes of the languages that are offered."""
        return frozenset(self._texts)

    def best(self, chosen: str | None, accepted: str | None, default: str) -> Text:
        """The text in the chosen language, else the best of an Accept-Language header, else the default."""
        for tag in (chosen or "", *_by_preference(accepted or ""), default):
            code = closest(tag, self.languages)
            if code:
                return self._texts[code]
        return self._texts[SOURCE]


def _by_preference(accepted: str) -> Iterator[str]:
    """Tags of an Accept-Language header, most wanted first; what is malformed is passed over (RFC 9110 §12.5.4)."""
    weighted = []
    for position, part in enumerate(accepted[:500].split(",")):
        tag, _, weight = part.partition(";q=")
        try:
            quality = float(weight) if weight else 1.0
        except ValueError:
            continue
        if tag.strip() and quality > 0:
            weighted.append((-quality, position, tag.strip()))
    return (tag for _, _, tag in sorted(weighted))


def _bundle(code: str, folder: Path, files: tuple[str, ...]) -> FluentBundle:
    # Isolation marks are for mixed directions of writing, which none of the languages has.
    bundle = FluentBundle([code], use_isolating=False)
    for name in files:
        path = folder / name
        if path.is_file():
            bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle


def _arguments(params: Mapping[str, ErrorParam]) -> dict[str, object]:
    """Numbers of errors are ports, addresses and limits: "65535", not "65,535"."""
    return {name: _argument(value) for name, value in params.items()}


def _argument(value: ErrorParam) -> object:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return fluent_number(value, useGrouping=False)
    return value
