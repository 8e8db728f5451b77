"""A CSV text as rows of the cells that are wanted, each with its line number."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from meterhouse.domain.errors import InvalidInput
from meterhouse.services.importing.options import ImportOptions, TextFormat

_SEPARATORS = (";", "\t", "|", ",")


@dataclass(frozen=True, slots=True)
class Row:
    """One line: its time (and end, "" where there is none) and its values, as written."""

    line: int
    time: str
    end: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The wanted columns of a file. `names`: of the time, the end and the values, as they are called in errors."""

    file: str
    names: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class _Columns:
    names: tuple[str, ...]
    time: int
    end: int | None
    values: tuple[int, ...]

    @property
    def widest(self) -> int:
        return max(self.time, self.end or 0, *self.values)


def read_table(file: str, lines: Iterable[str], options: ImportOptions) -> Table:
    """The rows of a CSV text; empty lines are passed over.

    Raises InvalidInput: `no-rows`, `no-such-column` (params column, known), `row-too-short` (line, columns, found),
    `not-csv` (line).
    """
    iterator = iter(lines)
    skipped = len(list(islice(iterator, options.text.skip_lines)))
    first = next(iterator, "").lstrip("\ufeff")
    separator = options.text.separator or _separator(first)
    reader = csv.reader(chain([first], iterator), delimiter=separator, strict=True)
    cells = _cells(file, reader, skipped)
    line, head = next(cells, (0, []))
    if not head:
        raise InvalidInput("no-rows", file=file)
    titled = _has_header(head, options)
    columns = _columns(file, head if titled else None, len(head), options)
    body = cells if titled else chain([(line, head)], cells)
    return Table(file, columns.names, tuple(_row(file, line, row, columns) for line, row in body))


def _separator(line: str) -> str:
    counts = {separator: line.count(separator) for separator in _SEPARATORS}
    return max(_SEPARATORS, key=lambda separator: counts[separator])


def _cells(file: str, reader: Iterator[list[str]], skipped: int) -> Iterator[tuple[int, list[str]]]:
    line = skipped
    try:
        for row in reader:
            line = skipped + getattr(reader, "line_num", 0)
            if any(cell.strip() for cell in row):
                yield line, [cell.strip() for cell in row]
    except csv.Error as error:
        raise InvalidInput("not-csv", file=file, line=line + 1, reason=str(error)) from error


def _wanted(options: ImportOptions) -> list[str]:
    return [options.time.column, options.time.end_column, *(value.column for value in options.values)]


def _has_header(head: Sequence[str], options: ImportOptions) -> bool:
    if options.text.header is not None:
        return options.text.header
    wanted = [text for text in _wanted(options) if text]
    if any(not text.isdigit() for text in wanted):
        return True
    cells = [head[int(text) - 1] for text in wanted if 0 < int(text) <= len(head)]
    return not any(any(character.isdigit() for character in cell) for cell in cells)


def _columns(file: str, header: Sequence[str] | None, count: int, options: ImportOptions) -> _Columns:
    wanted = _wanted(options)
    positions = [_position(file, text, header, count) if text else None for text in wanted]
    names = tuple(
        "" if position is None else header[position] if header else str(position + 1) for position in positions
    )
    time, end, *values = positions
    return _Columns(names, time or 0, end, tuple(value or 0 for value in values))


def _position(file: str, text: str, header: Sequence[str] | None, count: int) -> int:
    if header is not None and text in header:
        return list(header).index(text)
    if text.isdigit() and 0 < int(text) <= count:
        return int(text) - 1
    known = ", ".join(header) if header is not None else f"1 … {count}"
    raise InvalidInput("no-such-column", file=file, column=text, known=known)


def _row(file: str, line: int, cells: Sequence[str], columns: _Columns) -> Row:
    if len(cells) <= columns.widest:
        raise InvalidInput("row-too-short", file=file, line=line, columns=columns.widest + 1, found=len(cells))
    end = "" if columns.end is None else cells[columns.end]
    return Row(line, cells[columns.time], end, tuple(cells[position] for position in columns.values))


def is_missing(cell: str, text: TextFormat) -> bool:
    """Whether a cell says that there is no value."""
    return cell.lower() in text.missing
