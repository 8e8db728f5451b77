"""What is wrong with files, gathered so that a person can put it right in one go."""

from __future__ import annotations

from typing import NamedTuple

from meterhouse.domain.errors import ErrorParam, FieldError, InvalidInput

MOST_NAMED = 20


class Place(NamedTuple):
    """Where in which file; lines and columns as a person counts them, columns by name where they have one."""

    file: str
    line: int
    column: str


class Problems:
    """Findings; each names file, line, column, the value that was found and what would be right."""

    def __init__(self) -> None:
        self._found: list[FieldError] = []
        self._count = 0

    def add(self, code: str, place: Place, value: str, **params: ErrorParam) -> None:
        """Note one; beyond the first twenty they are only counted."""
        self._count += 1
        if len(self._found) < MOST_NAMED:
            told: dict[str, ErrorParam] = {"value": value, **place._asdict(), **params}
            self._found.append(FieldError(f"lines.{place.line}.{place.column}", code, told))

    def raise_if_any(self) -> None:
        """Raises InvalidInput (`import-refused`, param count) if anything was found."""
        if self._found:
            raise InvalidInput("import-refused", fields=tuple(self._found), count=self._count)
