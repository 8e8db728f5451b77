"""A spreadsheet as the services see it, whatever file it came in; and what is wrong with one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from meterhouse.domain.errors import ErrorParam

MOST_ROWS = 2000
MOST_COLUMNS = 200
LONGEST_CELL = 1000

_DANGEROUS = re.compile(r"'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]")
_GUARDED = re.compile(r"'+[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]")


class FileForm(StrEnum):
    """`csv`: a ZIP file with a CSV file for each sheet."""

    XLSX = "xlsx"
    CSV = "csv"


class CellForm(StrEnum):
    """How a column's cells are best shown; their content is text in any case."""

    TEXT = "text"
    NUMBER = "number"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Heading:
    """A column: its name, and what may be chosen in it (as such, or the names of another sheet)."""

    name: str
    form: CellForm = CellForm.TEXT
    choices: tuple[str, ...] = ()
    names_of: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet. Each row has a cell for each heading; an empty cell is an empty text."""

    name: str
    headings: tuple[Heading, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is in an uploaded file; rows are counted from 1, the headings included. None: the whole."""

    sheet: str | None = None
    row: int | None = None
    column: str | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a file cannot be applied."""

    place: Place
    code: str
    params: Mapping[str, ErrorParam] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Grid:
    """One sheet of an uploaded file: its first row is the headings; rows keep their numbers."""

    name: str
    headings: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Separators:
    """Between the fields of a CSV line, and before the decimals of a number."""

    field: str = ","
    decimal: str = "."


class SheetFiles(Protocol):
    """Writes and reads files of sheets; works long, so not in the event loop."""

    def write(self, tables: Sequence[Table], form: FileForm, separators: Separators) -> bytes:
        """A file with all tables; what looks like a formula is text."""

    def read(self, content: bytes, sheet: str | None, names: Sequence[str]) -> Sequence[Grid]:
        """The sheets of a file, told by its content; `sheet` is what a single CSV file holds, `names` what is known.

        Raises InvalidInput: `file-not-a-spreadsheet`, `file-too-large`, `sheet-not-told`.
        """


def guarded(text: str) -> str:
    """The text with an apostrophe before what a spreadsheet would take for a formula."""
    return "'" + text if _DANGEROUS.match(text) else text


def unguarded(text: str) -> str:
    """The text that `guarded` was given."""
    return text[1:] if _GUARDED.match(text) else text
