"""Brings the history of files into the store: all of it or nothing, and twice the same is once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from meterhouse.domain.channel import Channel
from meterhouse.domain.counter import CounterEvent
from meterhouse.domain.errors import FieldError, InvalidInput
from meterhouse.domain.interval import SAMPLE_RATES_S, Interval, IntervalValue, from_epoch, to_epoch
from meterhouse.domain.metering import is_counter
from meterhouse.domain.sample import Quality
from meterhouse.services.importing.options import Existing, Gaps, ImportOptions
from meterhouse.services.importing.plan import ColumnPlan, gaps, plan_column, refuse_gaps, width_to_record
from meterhouse.services.importing.problems import MOST_NAMED, Problems
from meterhouse.services.importing.rows import Entries, read_entries
from meterhouse.services.importing.table import read_table
from meterhouse.services.importing.units import unit_factor
from meterhouse.services.ports import QUALITY_ORDER, Clock, HistoryStore, IntervalSeries

Source = tuple[str, Iterable[str]]
"""A file's name and its lines."""

_WIDEST = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ColumnReport:
    """What became, or would become, of one column.

    `new`: intervals that are not recorded yet, or only as an estimate. `same`, `different`: recorded with the same or
    another value. `overlapping`: meeting recorded ones of other bounds; they are always left out.
    """

    plan: ColumnPlan
    new: int
    same: int
    different: int
    overlapping: int


@dataclass(frozen=True, slots=True)
class ImportReport:
    """All that was found. `width_s`: of the recorded intervals; `usual_s`: of the file's rows."""

    rows: int
    first: datetime | None
    last: datetime | None
    usual_s: int
    width_s: int
    repeated: int
    without_value: int
    ambiguous: int
    shifted: int
    gaps: tuple[Interval, ...]
    columns: tuple[ColumnReport, ...]
    applied: bool


@dataclass(slots=True)
class _Sorted:
    """A column's intervals beside what is recorded already."""

    new: list[IntervalValue] = field(default_factory=list)
    same: list[IntervalValue] = field(default_factory=list)
    different: list[IntervalValue] = field(default_factory=list)
    overlapping: list[IntervalValue] = field(default_factory=list)


class ImportService:
    """Imports counters' history. The clock only dates corrections."""

    def __init__(self, store: HistoryStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def run(self, sources: Sequence[Source], options: ImportOptions, *, dry_run: bool) -> ImportReport:
        """Read the files, decide, and (unless `dry_run`) record in one transaction.

        Raises InvalidInput before anything is changed: for what is wrong with the options (`unit-does-not-fit`,
        `not-a-counter`, `not-a-width`), with the text (see table.py), or with its rows (`import-refused`, whose
        fields name file, line, column, value); with `existing=refuse` also `existing-differs`.
        """
        _check(options)
        problems = Problems()
        found = read_entries([read_table(name, lines, options) for name, lines in sources], options, problems)
        holes = gaps(found, options.kind)
        if options.gaps is Gaps.REFUSE:
            refuse_gaps(found, holes, problems)
        width_s = width_to_record(found, options)
        known = await self._known_channels(options)
        last = await self._store.last_indexes()
        plans = []
        for position, value in enumerate(options.values):
            channel = known.get((value.device_id, value.key))
            known_index = last.get(channel.id) if channel else None
            plans.append(plan_column(found, position, width_s, options, known_index))
        compared = [await self._compare(plan, known) for plan in plans]
        if options.existing is Existing.REFUSE:
            _refuse_differing(plans, compared)
        if not dry_run:
            await self._apply(plans, compared, options)
        return _report(found, holes, width_s, list(zip(plans, compared, strict=True)), applied=not dry_run)

    async def _known_channels(self, options: ImportOptions) -> Mapping[tuple[int, object], Channel]:
        wanted = {(value.device_id, value.key) for value in options.values}
        return {
            (channel.device_id, channel.key): channel
            for channel in await self._store.channels()
            if (channel.device_id, channel.key) in wanted
        }

    async def _compare(self, plan: ColumnPlan, known: Mapping[tuple[int, object], Channel]) -> _Sorted:
        channel = known.get((plan.column.device_id, plan.column.key))
        if channel is None or not plan.values:
            return _Sorted(new=list(plan.values))
        span = Interval(plan.values[0].start - _WIDEST, plan.values[-1].start + plan.values[-1].width)
        (series,) = await self._store.intervals([channel.id], span)
        return _sort(plan.values, series)

    async def _apply(self, plans: Sequence[ColumnPlan], compared: Sequence[_Sorted], options: ImportOptions) -> None:
        channels = await self._store.ensure_channels([(plan.column.device_id, plan.column.key) for plan in plans])
        values: list[IntervalValue] = []
        events: list[CounterEvent] = []
        for plan, channel, sorted_values in zip(plans, channels, compared, strict=True):
            # What is recorded already goes along: where it is an estimate, a measured value takes its place.
            offered = sorted_values.new + sorted_values.same + sorted_values.different
            values += [replace(value, channel_id=channel.id) for value in offered]
            if sorted_values.new:
                events += [replace(event, channel_id=channel.id) for event in _of(plan.events, sorted_values.new)]
        if values:
            await self._store.append(values, (), events)
        if options.existing is Existing.REPLACE:
            for channel, sorted_values in zip(channels, compared, strict=True):
                await self._replace(channel.id, sorted_values.different, options)

    async def _replace(self, channel_id: int, values: Sequence[IntervalValue], options: ImportOptions) -> None:
        if values:
            mine = [replace(value, channel_id=channel_id) for value in values]
            await self._store.correct(channel_id, mine, author=options.author, reason="import", at=self._clock.now())


def _check(options: ImportOptions) -> None:
    for value in options.values:
        if not is_counter(value.key):
            raise InvalidInput("not-a-counter", quantity=str(value.key))
        unit_factor(value.key, options.kind, value.unit)
    if not options.values:
        raise InvalidInput("no-value-column")
    if options.resample_s is not None and options.resample_s not in SAMPLE_RATES_S:
        known = ", ".join(str(rate // 60) for rate in SAMPLE_RATES_S)
        raise InvalidInput("not-a-width", minutes=options.resample_s / 60, known=known)


def _sort(values: Sequence[IntervalValue], series: IntervalSeries) -> _Sorted:
    starts, widths, recorded = series.starts.tolist(), series.widths.tolist(), series.values.tolist()
    doubted = (series.qualities == QUALITY_ORDER.index("estimated")).tolist()
    result, position = _Sorted(), 0
    for value in values:
        start, width = to_epoch(value.start), int(value.width.total_seconds())
        while position < len(starts) and starts[position] + widths[position] <= start:
            position += 1
        if position == len(starts) or starts[position] >= start + width:
            result.new.append(value)
        elif (starts[position], widths[position]) != (start, width):
            result.overlapping.append(value)
        elif recorded[position] == value.value:
            result.same.append(value)
        elif doubted[position] and value.quality is not Quality.ESTIMATED:
            result.new.append(value)
        else:
            result.different.append(value)
    return result


def _of(events: Sequence[CounterEvent], values: Sequence[IntervalValue]) -> list[CounterEvent]:
    """Events that happened in or right after the given intervals."""
    first, last = values[0].start, values[-1].start + 2 * values[-1].width
    return [event for event in events if first <= event.at <= last]


def _refuse_differing(plans: Sequence[ColumnPlan], compared: Sequence[_Sorted]) -> None:
    found = [
        FieldError(
            f"columns.{plan.name}",
            "existing-overlaps" if value in part.overlapping else "existing-differs",
            {"column": plan.name, "start": value.start.isoformat(), "value": value.value},
        )
        for plan, part in zip(plans, compared, strict=True)
        for value in (*part.different[:MOST_NAMED], *part.overlapping[:MOST_NAMED])
    ]
    if found:
        count = sum(len(part.different) + len(part.overlapping) for part in compared)
        raise InvalidInput("import-refused", fields=tuple(found[:MOST_NAMED]), count=count)


def _report(
    found: Entries,
    holes: tuple[Interval, ...],
    width_s: int,
    columns: Sequence[tuple[ColumnPlan, _Sorted]],
    *,
    applied: bool,
) -> ImportReport:
    entries = found.entries
    return ImportReport(
        rows=found.rows,
        first=from_epoch(entries[0].start) if entries else None,
        last=from_epoch(entries[-1].end) if entries else None,
        usual_s=found.usual_s,
        width_s=width_s,
        repeated=found.repeated,
        without_value=found.without_value,
        ambiguous=found.ambiguous,
        shifted=found.shifted,
        gaps=holes,
        columns=tuple(
            ColumnReport(plan, len(part.new), len(part.same), len(part.different), len(part.overlapping))
            for plan, part in columns
        ),
        applied=applied,
    )
