"""History as a dictionary: what the store must be equal to, written as plainly as can be."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import numpy as np

from meterhouse.domain.interval import Interval, IntervalValue, from_epoch, to_epoch
from meterhouse.domain.sample import Quality
from meterhouse.services.ports import QUALITY_ORDER, IndexedSeries, IntervalSeries


def made(
    channel_id: int,
    start: int,
    value: int | None,
    quality: Quality = Quality.MEASURED,
    *,
    width: int = 900,
    index: int | None = None,
) -> IntervalValue:
    return IntervalValue(channel_id, from_epoch(start), timedelta(seconds=width), value, quality, index)


def end_of(item: IntervalValue) -> int:
    return to_epoch(item.start + item.width)


def overlap(one: IntervalValue, other: IntervalValue) -> bool:
    return one.start < other.start + other.width and other.start < one.start + one.width


def series_of(items: Sequence[IntervalValue]) -> IndexedSeries:
    qualities = np.array([QUALITY_ORDER.index(item.quality) for item in items], dtype=np.uint8)
    intervals = IntervalSeries(
        items[0].channel_id,
        np.array([to_epoch(item.start) for item in items]),
        np.array([int(item.width.total_seconds()) for item in items]),
        np.array([item.value or 0 for item in items]),
        qualities,
    )
    known = np.array([item.index is not None for item in items])
    return IndexedSeries(intervals, np.array([item.index or 0 for item in items]), known)


@dataclass
class Model:
    rows: dict[int, list[IntervalValue]] = field(default_factory=dict)

    def of(self, channel_id: int) -> list[IntervalValue]:
        return sorted(self.rows.get(channel_id, []), key=lambda item: item.start)

    def append(self, items: Iterable[IntervalValue]) -> None:
        for item in sorted(items, key=lambda item: item.start):
            stored = self.rows.setdefault(item.channel_id, [])
            met = [other for other in stored if overlap(item, other)]
            if not met:
                stored.append(item)
                continue
            same = len(met) == 1 and (met[0].start, met[0].width) == (item.start, item.width)
            better = item.quality in (Quality.MEASURED, Quality.INTERPOLATED)
            if same and better and met[0].quality is Quality.ESTIMATED:
                stored[stored.index(met[0])] = item

    def straddled(self, items: Sequence[IntervalValue]) -> bool:
        """Whether replacing would lose a part of what is stored."""
        stored = self.rows.get(items[0].channel_id, [])
        covered = {at for item in items for at in range(to_epoch(item.start), end_of(item), 60)}
        touched = [other for other in stored if any(overlap(item, other) for item in items)]
        return any(at not in covered for other in touched for at in range(to_epoch(other.start), end_of(other), 60))

    def correct(self, items: Sequence[IntervalValue]) -> tuple[list[IntervalValue], list[IntervalValue]]:
        channel_id = items[0].channel_id
        before = [other for other in self.of(channel_id) if any(overlap(item, other) for item in items)]
        after = [item for item in items if item.value is not None]
        self.swap(channel_id, before, after)
        return before, sorted(after, key=lambda item: item.start)

    def swap(self, channel_id: int, gone: Sequence[IntervalValue], come: Sequence[IntervalValue]) -> None:
        self.rows[channel_id] = [item for item in self.rows.get(channel_id, []) if item not in gone] + list(come)

    def touching(self, channel_id: int, items: Sequence[IntervalValue]) -> list[IntervalValue]:
        return [other for other in self.of(channel_id) if any(overlap(item, other) for item in items)]

    def sums(self, channel_id: int, zone: ZoneInfo) -> dict[date, tuple[int, dict[Quality, int]]]:
        """Value and seconds by quality of each local day."""
        days: dict[date, tuple[int, dict[Quality, int]]] = {}
        for item in self.of(channel_id):
            day = item.start.astimezone(zone).date()
            value, seconds = days.get(day, (0, {}))
            seconds[item.quality] = seconds.get(item.quality, 0) + int(item.width.total_seconds())
            days[day] = (value + (item.value or 0), seconds)
        return days

    def last_index(self, channel_id: int) -> tuple[int, int] | None:
        known = [item for item in self.of(channel_id) if item.index is not None]
        return (end_of(known[-1]), known[-1].index or 0) if known else None


def everything() -> Interval:
    return Interval(from_epoch(0), from_epoch(4_000_000_000))
