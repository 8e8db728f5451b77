"""From readings of a device to what is recorded of it: interval values, statistics and events.

Pure: no clock, no I/O. A recorder is fed every reading and asked at each boundary for what has become certain.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from math import floor
from typing import Protocol

from meterhouse.domain.channel import Channel
from meterhouse.domain.counter import (
    CounterEvent,
    CounterEventKind,
    CounterHandOver,
    CounterRules,
    IndexReading,
    LatestIndex,
    default_rules,
)
from meterhouse.domain.frozen import FrozenWatch
from meterhouse.domain.grid import Grid
from meterhouse.domain.interval import IntervalStatistic, IntervalValue, from_epoch, to_epoch
from meterhouse.domain.meter import CLOCK_STEP_S, ChannelMeter
from meterhouse.domain.quantity import Accumulation, ChannelKey, Direction
from meterhouse.domain.sample import DeviceReading
from meterhouse.domain.statistics import StatisticAccumulator

MOST_AT_ONCE = 2000
"""Intervals of one channel that one `close` gives at most: a gap of a year is written in portions."""

_SHORTEST_HOLE_S = 60.0


class KnownIndex(Protocol):
    """Where a channel's history stands: the end of its latest interval and the meter's index there.

    With `joined` there is no interval yet: when its counter was first read, and its index then.
    """

    @property
    def at(self) -> datetime: ...
    @property
    def index(self) -> int: ...
    @property
    def joined(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class RecorderConfig:
    """How a device is recorded.

    `sample_rate_s`: width of the intervals. `poll_interval_s`: usual distance of readings; boundaries between
    readings at most two polls (and at least a minute) apart count as measured. `max_power_w`: the most its branch
    can carry, None: a generous default. `rules`: what is known of single counters (modulus, resolution).
    """

    sample_rate_s: int = 900
    poll_interval_s: float = 5.0
    max_power_w: float | None = None
    rules: Mapping[ChannelKey, CounterRules] = field(default_factory=dict)

    @property
    def near_s(self) -> float:
        """Readings at most so far apart leave no hole."""
        return max(2.0 * self.poll_interval_s, _SHORTEST_HOLE_S)


@dataclass(frozen=True, slots=True)
class Recorded:
    """What a recorder decided: to be written in one transaction."""

    values: tuple[IntervalValue, ...] = ()
    statistics: tuple[IntervalStatistic, ...] = ()
    events: tuple[CounterEvent, ...] = ()


def is_counter(key: ChannelKey) -> bool:
    """Whether the channel counts up; a net energy goes both ways and is import minus export of the history."""
    return key.facts.accumulation is Accumulation.CUMULATIVE and key.direction is not Direction.NET


def is_recorded(key: ChannelKey) -> bool:
    """Whether a channel has a history: counters and instantaneous quantities have, states have not."""
    return is_counter(key) or key.facts.accumulation is Accumulation.INSTANT


@dataclass(frozen=True, slots=True)
class HandOver:
    """The recorder of a device until it was configured anew, which is not used any more.

    `other`: its counters are other ones from now on (another model, another direction); else only where their next
    indexes do not go on from here.
    """

    recorder: DeviceRecorder
    other: bool


class DeviceRecorder:
    """Records one device. Readings come in the order in which they were taken.

    `last` tells where the history of its channels stands (channels that are not in it begin now): the energy counted
    while nobody was looking is found in the difference. `hand_overs`: exchanges of meters since then, oldest first.
    """

    def __init__(
        self,
        channels: Sequence[Channel],
        config: RecorderConfig,
        last: Mapping[int, KnownIndex] | None = None,
        before: HandOver | None = None,
        hand_overs: Sequence[CounterHandOver] = (),
    ) -> None:
        self._config = config
        self._grid = Grid.of(config.sample_rate_s)
        self._meters: dict[ChannelKey, ChannelMeter] = {}
        self._accumulators: dict[ChannelKey, StatisticAccumulator] = {}
        self._frozen = FrozenWatch()
        self._statistics: list[IntervalStatistic] = []
        self._events: list[CounterEvent] = []
        self._at = 0.0
        self._clock: float | None = None
        self._elapsed = 0.0
        self._skew = 0.0
        self._start: int | None = None
        self._end = 0
        self._more = False
        self._before = before
        if before is not None:
            self._at, self._clock, self._elapsed = before.recorder._at, before.recorder._clock, before.recorder._elapsed
        self.extend(channels, last, hand_overs)

    def extend(
        self,
        channels: Sequence[Channel],
        last: Mapping[int, KnownIndex] | None = None,
        hand_overs: Sequence[CounterHandOver] = (),
    ) -> None:
        """Record more channels from now on; those that are recorded already go on undisturbed."""
        for channel in channels:
            if channel.key in self._meters or channel.key in self._accumulators:
                continue
            if is_counter(channel.key):
                self._meters[channel.key] = self._meter(
                    channel,
                    (last or {}).get(channel.id),
                    [item for item in hand_overs if item.channel_id == channel.id],
                )
                self._frozen.watch(channel)
            elif is_recorded(channel.key):
                decimals = channel.key.facts.decimals
                self._accumulators[channel.key] = StatisticAccumulator(channel.id, decimals, self._config.near_s)

    def _meter(self, channel: Channel, last: KnownIndex | None, hand_overs: Sequence[CounterHandOver]) -> ChannelMeter:
        rules = self._config.rules.get(channel.key) or default_rules(channel.key, self._config.max_power_w)
        known = self._before.recorder._meters.get(channel.key) if self._before else None
        if self._before is not None and known is not None:
            known.hand_over(rules, self._before.other)
            known.change_width(self._config.sample_rate_s)
            return known
        meter = ChannelMeter(channel.id, rules, self._grid, self._config.near_s)
        if last is not None:
            meter.resume(last.at.timestamp(), last.index, hand_overs, joined=last.joined)
        return meter

    def add(self, reading: DeviceReading) -> None:
        """Take one reading; samples of channels that are not recorded are passed over."""
        clock = reading.monotonic_s
        at = self._tick(reading.at.timestamp(), clock)
        accumulators, meters = self._accumulators, self._meters
        for sample in reading.samples:
            value = sample.value
            if value is not None and not value.is_finite():
                value = None
            accumulator = accumulators.get(sample.key)
            if accumulator is not None:
                accumulator.add(None if value is None else float(value), clock)
            elif value is not None:
                meter = meters.get(sample.key)
                if meter is not None:
                    meter.add(IndexReading(at, self._elapsed, floor(value)))

    def _tick(self, at: float, clock: float) -> float:
        """Notice steps of the wall clock, close statistics whose interval is over; returns `at`."""
        if self._clock is not None:
            step_s = at - (self._at + clock - self._clock)
            if abs(step_s) > CLOCK_STEP_S:
                self._report_step(at, step_s)
            # A machine that slept, or whose clock was set late, has missed more time than it lived through.
            self._elapsed += max(clock - self._clock, at - self._at)
        self._at, self._clock = at, clock
        if self._start is not None and at >= self._end:
            self._close_statistics()
        self._skew = clock - at
        if self._start is None:
            # Never an interval that was closed already, even where the clock says so.
            running = max(at, self._end)
            self._start, self._end = self._grid.start_of(running), self._grid.end_after(running)
            self._open_statistics(self._start + self._skew)
        return at

    def close(self, boundary: datetime) -> Recorded:
        """All that is certain of intervals that end by `boundary`, each interval once.

        A counter's interval is certain with the first trusted reading after its end: call a little after the
        boundary, and again at the next one for what was still missing. Call on while `more`.
        """
        until = to_epoch(boundary)
        if self._start is not None and self._end <= until:
            self._close_statistics()
        values: list[IntervalValue] = []
        self._more = False
        for meter in self._meters.values():
            closed = meter.drain(until, MOST_AT_ONCE)
            self._more = self._more or len(closed) >= MOST_AT_ONCE
            values += closed
            self._events += meter.take_events()
        self._events += self._frozen.look_at(values)
        events = sorted(self._events, key=lambda event: event.at)
        recorded = Recorded(tuple(values), tuple(self._statistics), tuple(events))
        self._statistics, self._events = [], []
        return recorded

    @property
    def more(self) -> bool:
        """Whether the last `close` gave only a portion."""
        return self._more

    def waiting(self, boundary: datetime) -> bool:
        """Whether an interval that ends by `boundary` still lacks a trusted reading after it."""
        until = to_epoch(boundary)
        return any(meter.waits(until) for meter in self._meters.values())

    @property
    def suspects(self) -> tuple[int, ...]:
        """Ids of the counters whose latest index is held undecided."""
        return tuple(meter.channel_id for meter in self._meters.values() if meter.state and meter.state.held)

    def change_sample_rate(self, sample_rate_s: int) -> None:
        """Record in another width from the first boundary common to both; what is recorded stays as it is."""
        self._grid = self._grid.changed(self._end, sample_rate_s)
        for meter in self._meters.values():
            meter.change_width(sample_rate_s)

    def latest(self) -> dict[int, LatestIndex]:
        """The latest trusted index of each counter that was read, by channel id."""
        return {
            meter.channel_id: LatestIndex(from_epoch(meter.state.at), meter.state.index)
            for meter in self._meters.values()
            if meter.state is not None
        }

    def hand_over(self, hand_overs: Mapping[int, CounterHandOver]) -> None:
        """Exchanges of meters, by channel id; those of other devices' channels are passed over."""
        for meter in self._meters.values():
            if meter.channel_id in hand_overs:
                meter.succeed(hand_overs[meter.channel_id])

    def replace_meter(self, channel_id: int, at: datetime, old_end: int, new_start: int) -> None:
        """A known exchange of a meter, at or after its latest trusted reading; indexes in base units.

        Raises InvalidInput (`old-end-below-index`).
        """
        for meter in self._meters.values():
            if meter.channel_id == channel_id:
                meter.exchange(at.timestamp(), old_end, new_start)

    def _open_statistics(self, clock: float) -> None:
        for accumulator in self._accumulators.values():
            accumulator.open(clock)

    def _close_statistics(self) -> None:
        if self._start is None:
            return
        width = self._end - self._start
        for key, accumulator in self._accumulators.items():
            statistic = accumulator.close(self._start, width, self._end + self._skew)
            if statistic is not None:
                self._statistics.append(statistic)
                self._frozen.note_power(key, statistic)
        self._start = None

    def _report_step(self, at: float, step_s: float) -> None:
        channel_id = next((meter.channel_id for meter in self._meters.values()), None)
        if channel_id is not None:
            params = {"seconds": round(step_s, 3)}
            self._events.append(CounterEvent(channel_id, from_epoch(at), CounterEventKind.CLOCK_STEP, params))
