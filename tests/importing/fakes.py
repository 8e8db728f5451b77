"""A history in memory with the appending rules of the store, as far as importing needs them."""

from __future__ import annotations

from bisect import bisect, bisect_left, insort
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import NoReturn

import numpy as np

from meterhouse.domain.channel import Channel
from meterhouse.domain.counter import CounterEvent, CounterHandOver
from meterhouse.domain.interval import Interval, IntervalStatistic, IntervalValue, to_epoch
from meterhouse.domain.quantity import ChannelKey
from meterhouse.domain.sample import Quality
from meterhouse.services.ports import (
    QUALITY_ORDER,
    BucketTotals,
    Correction,
    Grain,
    IntervalSeries,
    LastIndex,
    StatisticSeries,
)


class FixedClock:
    """A clock that stands."""

    def now(self) -> datetime:
        return datetime(2026, 5, 1, tzinfo=UTC)

    def monotonic(self) -> float:
        return 0.0

    async def sleep(self, seconds: float) -> None:
        raise NotImplementedError


class MemoryHistory:
    """Implements HistoryStore for importing; what importing never asks for is refused."""

    def __init__(self) -> None:
        self.known: list[Channel] = []
        self.values: dict[int, dict[datetime, IntervalValue]] = {}
        self.starts: dict[int, list[datetime]] = {}
        self.recorded_events: list[CounterEvent] = []
        self.ledger: list[tuple[int, Sequence[IntervalValue], str]] = []
        self.writes = 0

    async def channels(self) -> Sequence[Channel]:
        return list(self.known)

    async def ensure_channels(self, wanted: Sequence[tuple[int, ChannelKey]]) -> Sequence[Channel]:
        for device_id, key in wanted:
            if not any((known.device_id, known.key) == (device_id, key) for known in self.known):
                self.known.append(Channel(len(self.known) + 1, device_id, key))
        found = {(known.device_id, known.key): known for known in self.known}
        return [found[pair] for pair in wanted]

    async def append(
        self,
        values: Sequence[IntervalValue],
        statistics: Sequence[IntervalStatistic] = (),
        events: Sequence[CounterEvent] = (),
    ) -> None:
        self.writes += 1
        for value in values:
            mine = self.values.setdefault(value.channel_id, {})
            starts = self.starts.setdefault(value.channel_id, [])
            near = starts[max(bisect(starts, value.start) - 1, 0) : bisect_left(starts, value.start + value.width)]
            met = [mine[start] for start in near if _meet(mine[start], value)]
            same = len(met) == 1 and (met[0].start, met[0].width) == (value.start, value.width)
            better = value.quality in {Quality.MEASURED, Quality.INTERPOLATED}
            if not met or (same and better and met[0].quality is Quality.ESTIMATED):
                if not met:
                    insort(starts, value.start)
                mine[value.start] = value
        self.recorded_events += [event for event in events if event not in self.recorded_events]

    async def started_indexes(self) -> Mapping[int, LastIndex]:
        return {}

    async def hand_overs(self, channel_ids: Sequence[int]) -> Sequence[CounterHandOver]:
        return ()

    async def last_indexes(self) -> Mapping[int, LastIndex]:
        found = {}
        for channel_id, values in self.values.items():
            indexed = [value for value in values.values() if value.index is not None]
            if indexed:
                latest = max(indexed, key=lambda value: value.start)
                found[channel_id] = LastIndex(channel_id, latest.start + latest.width, latest.index or 0)
        return found

    async def intervals(self, channel_ids: Sequence[int], span: Interval) -> Sequence[IntervalSeries]:
        return [self._series(channel_id, span) for channel_id in channel_ids]

    def _series(self, channel_id: int, span: Interval) -> IntervalSeries:
        values = [v for v in self.of(channel_id) if v.start in span]
        return IntervalSeries(
            channel_id,
            np.array([to_epoch(value.start) for value in values], dtype=np.int64),
            np.array([int(value.width.total_seconds()) for value in values], dtype=np.int64),
            np.array([value.value for value in values], dtype=np.int64),
            np.array([QUALITY_ORDER.index(value.quality) for value in values], dtype=np.uint8),
        )

    async def correct(
        self, channel_id: int, values: Sequence[IntervalValue], *, author: str, reason: str, at: datetime
    ) -> Correction:
        self.writes += 1
        self.values[channel_id] |= {value.start: value for value in values}
        self.ledger.append((channel_id, values, author))
        span = Interval(values[0].start, values[-1].start + values[-1].width)
        return Correction(len(self.ledger), channel_id, at, author, reason, span)

    def of(self, channel_id: int) -> list[IntervalValue]:
        """The recorded intervals of a channel, in order."""
        return sorted(self.values.get(channel_id, {}).values(), key=lambda value: value.start)

    def total(self, channel_id: int = 1) -> int:
        return sum(value.value or 0 for value in self.of(channel_id))

    def between(self, start: datetime, end: datetime, channel_id: int = 1) -> int:
        values = self.values.get(channel_id, {}).values()
        return sum(value.value or 0 for value in values if start <= value.start < end)

    async def first_starts(self) -> NoReturn:
        raise NotImplementedError

    async def statistics(self, channel_ids: Sequence[int], span: Interval) -> Sequence[StatisticSeries]:
        raise NotImplementedError

    async def totals(self, channel_ids: Sequence[int], edges: Sequence[datetime]) -> BucketTotals:
        raise NotImplementedError

    async def rollups(self, channel_ids: Sequence[int], grain: Grain, first: date, count: int) -> BucketTotals:
        raise NotImplementedError

    async def undo(self, correction_id: int, *, author: str, reason: str, at: datetime) -> Correction:
        raise NotImplementedError

    async def corrections(self, channel_id: int) -> Sequence[Correction]:
        raise NotImplementedError

    async def events(self, channel_ids: Sequence[int], span: Interval) -> Sequence[CounterEvent]:
        raise NotImplementedError

    async def seal(self, before: datetime) -> int:
        raise NotImplementedError


def _meet(one: IntervalValue, other: IntervalValue) -> bool:
    return one.start < other.start + other.width and other.start < one.start + one.width


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)
