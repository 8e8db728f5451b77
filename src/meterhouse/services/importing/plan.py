"""From rows to the intervals that are to be recorded, column by column."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from fractions import Fraction
from itertools import pairwise
from math import floor

from meterhouse.domain.counter import CounterEvent, CounterEventKind, IndexReading, default_rules
from meterhouse.domain.grid import Grid
from meterhouse.domain.interval import SAMPLE_RATES_S, Interval, IntervalValue, from_epoch, to_epoch
from meterhouse.domain.meter import ChannelMeter
from meterhouse.domain.metering import KnownIndex
from meterhouse.domain.resampling import Amount, resample
from meterhouse.domain.sample import Quality
from meterhouse.services.importing.options import Falls, Gaps, ImportOptions, Kind, ValueColumn
from meterhouse.services.importing.problems import Place, Problems
from meterhouse.services.importing.rows import Entries, Entry

_NEAR_S = 60.0
"""Index readings this close leave no doubt about the boundary between them, as in the acquisition."""
_READS_TO_CONFIRM = 2
"""Rows of a file lie far apart, and all that will follow is there: one more reading decides."""
_HOLE = Fraction(3, 2)
_ALL = 10**12


@dataclass(frozen=True, slots=True)
class ColumnPlan:
    """What one column would record.

    `source`: the sum of the file's amounts, or last minus first index, exactly, in base units. `recorded`: the sum of
    the values. `undecided`: readings at the end whose fall or jump nothing follows to decide.
    """

    name: str
    column: ValueColumn
    values: tuple[IntervalValue, ...]
    events: tuple[CounterEvent, ...]
    source: Fraction
    undecided: int = 0

    @property
    def recorded(self) -> int:
        return sum(value.value or 0 for value in self.values)

    @property
    def qualities(self) -> Counter[Quality]:
        return Counter(value.quality for value in self.values)


def width_to_record(found: Entries, options: ImportOptions) -> int:
    """The width asked for, else the largest that parts no row; a minute where none does.

    Indexes belong to instants; for them the usual distance of the rows decides alone.
    """
    if options.resample_s is not None:
        return options.resample_s
    edges = (
        {0} if options.kind is Kind.INDEX else {edge for entry in found.entries for edge in (entry.start, entry.end)}
    )
    fitting = [rate for rate in SAMPLE_RATES_S if found.usual_s % rate == 0 and not any(edge % rate for edge in edges)]
    return max(fitting, default=SAMPLE_RATES_S[0])


def gaps(found: Entries, kind: Kind) -> tuple[Interval, ...]:
    """Holes between rows: time that no amount covers, or between indexes more than half as far apart again as usual."""
    if kind is Kind.INDEX:
        far = found.usual_s * _HOLE
        return tuple(
            Interval(from_epoch(before.end), from_epoch(after.start))
            for before, after in pairwise(found.entries)
            if after.start - before.end > far
        )
    return tuple(
        Interval(from_epoch(before.end), from_epoch(after.start))
        for before, after in pairwise(found.entries)
        if after.start > before.end
    )


def refuse_gaps(found: Entries, holes: Sequence[Interval], problems: Problems) -> None:
    """Raises InvalidInput (`import-refused`) naming each hole as `gap`."""
    starts = {entry.start: entry for entry in found.entries}
    for hole in holes:
        after = starts[to_epoch(hole.end)]
        seconds = int(hole.duration.total_seconds())
        problems.add("gap", Place(after.file, after.line, found.time_name), hole.end.isoformat(), seconds=seconds)
    problems.raise_if_any()


def plan_column(
    found: Entries, position: int, width_s: int, options: ImportOptions, last: KnownIndex | None
) -> ColumnPlan:
    """What the column at `position` would record; channel ids are 0 until the store has given one.

    `last`: where the channel's history stands; indexes that follow it go on from there. Raises InvalidInput
    (`import-refused` with `counter-falls`).
    """
    if options.kind is Kind.INDEX:
        return _Indexes(found, position, width_s, options).plan(last)
    column = options.values[position]
    amounts = list(_amounts(found.entries, position, options.kind))
    shares = resample(amounts, width_s)
    width = timedelta(seconds=width_s)
    values = tuple(
        IntervalValue(0, from_epoch(share.start), width, share.value, share.quality, None) for share in shares
    )
    return ColumnPlan(found.names[position], column, values, (), sum((a.value for a in amounts), Fraction(0)))


def _amounts(entries: Sequence[Entry], position: int, kind: Kind) -> Iterator[Amount]:
    for entry in entries:
        value = entry.values[position]
        if value is not None:
            hours = Fraction(entry.end - entry.start, 3600) if kind is Kind.POWER else Fraction(1)
            yield Amount(entry.start, entry.end, value * hours)


class _Indexes:
    """A column of indexes, decided by the same rules as a meter that is read."""

    def __init__(self, found: Entries, position: int, width_s: int, options: ImportOptions) -> None:
        self._found = found
        self._name = found.names[position]
        self._column = options.values[position]
        self._options = options
        self._width_s = width_s
        self._holes = gaps(found, Kind.INDEX)
        self._readings = [
            (entry, floor(value)) for entry in found.entries if (value := entry.values[position]) is not None
        ]

    def plan(self, last: KnownIndex | None) -> ColumnPlan:
        if self._options.falls is Falls.REFUSE:
            self._refuse_falls()
        meter = self._meter()
        first = last.index if last is not None and self._follows(last) else None
        if last is not None and first is not None:
            meter.resume(to_epoch(last.at), last.index)
        for entry, index in self._readings:
            meter.add(IndexReading(float(entry.start), float(entry.start), index))
        values = [value for value in meter.drain(_ALL, _ALL) if self._wanted(value)]
        held = meter.state.ignored if meter.state else 0
        source = (meter.state.total if meter.state else 0) - (self._readings[0][1] if first is None else first)
        events = tuple(event for event in meter.take_events() if self._remarkable(event))
        return ColumnPlan(self._name, self._column, tuple(values), events, Fraction(source), held)

    def _meter(self) -> ChannelMeter:
        at_once = self._options.falls is Falls.RESET
        known = default_rules(self._column.key, self._column.max_power_w)
        rules = replace(
            known,
            modulus=self._column.modulus,
            confirm_reads=1 if at_once else _READS_TO_CONFIRM,
            confirm_s=0.0 if at_once else known.confirm_s,
            jump_s=0.0 if at_once else known.jump_s,
        )
        return ChannelMeter(0, rules, Grid.of(self._width_s), _NEAR_S)

    def _follows(self, last: KnownIndex) -> bool:
        return bool(self._readings) and to_epoch(last.at) <= self._readings[0][0].start

    def _wanted(self, value: IntervalValue) -> bool:
        if self._options.gaps is not Gaps.LEAVE:
            return True
        end = value.start + value.width
        return not any(hole.start < end and value.start < hole.end for hole in self._holes)

    def _remarkable(self, event: CounterEvent) -> bool:
        """Not the start, nor the usual distance of the rows where that is more than an acquisition's."""
        if event.kind is CounterEventKind.GAP_CLOSED:
            seconds = event.params["seconds"]
            return isinstance(seconds, int) and seconds > self._found.usual_s * _HOLE
        return event.kind is not CounterEventKind.STARTED

    def _refuse_falls(self) -> None:
        problems = Problems()
        for (_, before), (entry, index) in pairwise(self._readings):
            if index < before:
                place = Place(entry.file, entry.line, self._name)
                problems.add("counter-falls", place, str(index), previous=before)
        problems.raise_if_any()
