"""Log records as lines that nobody can forge: what came from outside begins no line and moves no cursor."""

from __future__ import annotations

import logging
import time
import unicodedata

_ACTING = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Control, format, half characters, line and paragraph separators."""


class SafeLines(logging.Formatter):
    """One line per record but for tracebacks, whose lines are indented; times in UTC."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self.converter = time.gmtime

    def formatMessage(self, record: logging.LogRecord) -> str:
        return escaped(super().formatMessage(record))

    def formatException(self, ei: object) -> str:
        lines = super().formatException(ei).splitlines()  # type: ignore[arg-type]
        return "\n".join(f"  {escaped(line)}" for line in lines)


def escaped(text: str) -> str:
    """Control characters, line separators and changes of direction as they would be written in source code."""
    return "".join(item if _harmless(item) else item.encode("unicode_escape").decode() for item in text)


def _harmless(character: str) -> bool:
    return unicodedata.category(character) not in _ACTING
