"""Rows of a table as exact readings in time: parsed, put in order, each time once."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from meterhouse.domain.errors import InvalidInput
from meterhouse.services.importing.options import Duplicates, ImportOptions, Kind, Label, TextFormat
from meterhouse.services.importing.problems import Place, Problems
from meterhouse.services.importing.stamps import instants
from meterhouse.services.importing.table import Table, is_missing
from meterhouse.services.importing.units import unit_factor

_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: [start, end) in epoch seconds and its values in base units (of power: base units per hour).

    None: no value. An index has start = end, the instant of its reading.
    """

    file: str
    line: int
    start: int
    end: int
    values: tuple[Fraction | None, ...]


@dataclass(slots=True)
class Entries:
    """What the files hold, oldest first; the counts are for the report.

    `time_name`, `names`: what the columns of the time and of the values are called.
    """

    time_name: str
    names: tuple[str, ...]
    entries: list[Entry] = field(default_factory=list)
    rows: int = 0
    repeated: int = 0
    without_value: int = 0
    ambiguous: int = 0
    shifted: int = 0
    usual_s: int = 0


def parse_number(cell: str, text: TextFormat) -> Fraction | None:
    """The number that a cell writes, exactly; None if it is none."""
    if text.thousands:
        cell = cell.replace(text.thousands, "")
    if text.decimal != ".":
        cell = cell.replace(".", "x").replace(text.decimal, ".")
    return Fraction(Decimal(cell)) if _NUMBER.fullmatch(cell) else None


def read_entries(tables: Sequence[Table], options: ImportOptions, problems: Problems) -> Entries:
    """All rows of all files.

    Raises InvalidInput: `no-rows`, `width-unknown`, and `import-refused` naming what is wrong on which line.

    Codes of the findings: those of stamps.py, `bad-number`, `negative-value`, `empty-interval`, `duplicate-time`,
    `conflicting-duplicate`, `rows-overlap`.
    """
    found = Entries(time_name=tables[0].names[0], names=tables[0].names[2:])
    for table in tables:
        found.rows += len(table.rows)
        found.entries += _entries_of(table, options, problems, found)
    problems.raise_if_any()
    if not found.entries:
        raise InvalidInput("no-rows", file=tables[0].file)
    found.entries.sort(key=lambda entry: (entry.start, entry.end))
    kept = list(_each_once(found, options.duplicates, problems))
    problems.raise_if_any()
    found.usual_s = options.width_s or _usual_distance(kept)
    if options.kind is not Kind.INDEX:
        if not options.time.end_column and not found.usual_s:
            raise InvalidInput("width-unknown", rows=len(kept))
        kept = [_extended(entry, options, found.usual_s) for entry in kept]
        _refuse_overlaps(kept, found.time_name, problems)
    found.entries = kept
    return found


def _entries_of(table: Table, options: ImportOptions, problems: Problems, found: Entries) -> Iterable[Entry]:
    times = _instants(table, 0, options, problems, found)
    ends = _instants(table, 1, options, problems, found) if options.time.end_column else times
    factors = [unit_factor(item.key, options.kind, item.unit) * Fraction(item.factor) for item in options.values]
    for row in table.rows:
        values = tuple(
            _value(Place(table.file, row.line, name), cell, factor, options.text, problems)
            for name, cell, factor in zip(table.names[2:], row.values, factors, strict=True)
        )
        found.without_value += values.count(None)
        if row.line in times and row.line in ends:
            start, end = times[row.line], ends[row.line]
            if options.kind is Kind.INDEX:
                start = end
            elif options.time.end_column and end <= start:
                problems.add("empty-interval", Place(table.file, row.line, table.names[1]), row.end, start=row.time)
            yield Entry(table.file, row.line, start, end, values)


def _instants(
    table: Table, position: int, options: ImportOptions, problems: Problems, found: Entries
) -> dict[int, int]:
    cells = (
        (Place(table.file, row.line, table.names[position]), row.end if position else row.time) for row in table.rows
    )
    known, counts = instants(cells, options.time, problems)
    found.ambiguous += counts.ambiguous
    found.shifted += counts.shifted
    return known


def _value(place: Place, cell: str, factor: Fraction, text: TextFormat, problems: Problems) -> Fraction | None:
    if is_missing(cell, text):
        return None
    number = parse_number(cell, text)
    if number is None:
        problems.add("bad-number", place, cell, decimal=text.decimal)
    elif number < 0:
        problems.add("negative-value", place, cell)
    return None if number is None else number * factor


def _each_once(found: Entries, policy: Duplicates, problems: Problems) -> Iterable[Entry]:
    kept: Entry | None = None
    for entry in found.entries:
        if kept is None or (entry.start, entry.end) != (kept.start, kept.end):
            if kept is not None:
                yield kept
            kept = entry
            continue
        found.repeated += 1
        if policy is Duplicates.REFUSE:
            problems.add("duplicate-time", Place(entry.file, entry.line, found.time_name), "", first_line=kept.line)
        elif policy is Duplicates.EQUAL and entry.values != kept.values:
            problems.add(
                "conflicting-duplicate", Place(entry.file, entry.line, found.time_name), "", first_line=kept.line
            )
        kept = entry if policy is Duplicates.LAST else kept
    if kept is not None:
        yield kept


def _usual_distance(entries: Sequence[Entry]) -> int:
    """The most frequent length of the rows, or distance between them; 0 where there is only one instant."""
    lengths = [entry.end - entry.start for entry in entries if entry.end > entry.start]
    steps = lengths or [after.start - before.start for before, after in pairwise(entries)]
    return max(sorted(Counter(steps).items()), key=lambda item: item[1], default=(0, 0))[0]


def _extended(entry: Entry, options: ImportOptions, width_s: int) -> Entry:
    """The entry as an interval, where the file gives only one of its ends."""
    if options.time.end_column:
        return entry
    start = entry.start if options.time.label is Label.START else entry.start - width_s
    return Entry(entry.file, entry.line, start, start + width_s, entry.values)


def _refuse_overlaps(entries: Sequence[Entry], time_name: str, problems: Problems) -> None:
    for before, after in pairwise(entries):
        if after.start < before.end:
            place = Place(after.file, after.line, time_name)
            seconds = before.end - after.start
            problems.add("rows-overlap", place, "", first_line=before.line, seconds=seconds)
    problems.raise_if_any()
