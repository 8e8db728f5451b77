"""From trusted indexes of one counter to recorded intervals, exact in their sum."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from math import floor

from meterhouse.domain import counter
from meterhouse.domain.counter import (
    Advance,
    CounterEvent,
    CounterEventKind,
    CounterHandOver,
    CounterRules,
    CounterState,
    IndexReading,
)
from meterhouse.domain.errors import ErrorParam
from meterhouse.domain.grid import Grid
from meterhouse.domain.interval import IntervalValue, from_epoch
from meterhouse.domain.sample import Quality

CLOCK_STEP_S = 2.0
"""Wall clocks are slewed by less; more than this against the monotonic clock is a step."""

_DOUBT = (Quality.MEASURED, Quality.INTERPOLATED, Quality.ESTIMATED)


def _worst(*qualities: Quality) -> Quality:
    return max(qualities, key=_DOUBT.index)


class ChannelMeter:
    """One counter: index readings in, interval values and events out.

    The index at a boundary lies on the line between the readings before and after it, in whole units: differences
    telescope, so the intervals' sum is the last index minus the first, whatever happens between. An interval is
    `measured` where both its boundaries lie between near readings (at most `near_s` apart), `interpolated` where one
    lies in a hole, `estimated` where a reset or an unconfirmed index fell into it or it was joined half-way.
    """

    def __init__(self, channel_id: int, rules: CounterRules, grid: Grid, near_s: float) -> None:
        self.channel_id = channel_id
        self.state: CounterState | None = None
        self._rules = rules
        self._grid = grid
        self._near_s = near_s
        self._events: list[CounterEvent] = []
        self._latest: Advance | None = None
        self._resumed: tuple[float, int] | None = None
        self._pending: tuple[CounterHandOver, ...] = ()
        self._spans: deque[tuple[Advance, Advance]] = deque()
        self._open_start = 0
        self._open_total = 0
        self._open_quality = Quality.MEASURED
        self._crossing = 0
        self._successor: bool | None = None

    def resume(
        self, at: float, index: int, hand_overs: Sequence[CounterHandOver] = (), *, joined: bool = False
    ) -> None:
        """Go on where the history ends: at `at` the meter showed `index`.

        `joined`: nothing is recorded yet, this was the counter's first reading, anywhere within an interval.
        `hand_overs`: what was exchanged since then.
        """
        if not joined:
            self._grid = Grid.continuing(int(at), self._grid.width_at(at))
        start = self._grid.start_of(at)
        self._resumed = (at, index)
        self._pending = tuple(item for item in hand_overs if item.at.timestamp() >= at)
        self._open(start, index, Quality.MEASURED if start == at else Quality.ESTIMATED)
        self._latest = Advance(at, index, index, Quality.MEASURED)
        self._crossing = self._grid.end_after(at)

    def add(self, reading: IndexReading) -> None:
        """Take one reading, newest last."""
        if self._pending and self.state is None:
            self._catch_up(reading)
        if self._successor is not None and self._succeeded(reading, other=self._successor):
            return
        state = self.state
        if state is None:
            state = self._first_state(reading)
            if state is None:
                return
        behind = reading.at < state.at - CLOCK_STEP_S
        after, advances, happenings = counter.step(state, reading, self._rules)
        self.state = after
        for happening in happenings:
            self._report(happening.kind, happening.at, **happening.params)
        for advance in advances:
            self._advance(advance, behind)

    def exchange(self, at: float, old_end: int, new_start: int, quality: Quality = Quality.MEASURED) -> None:
        """A replacement of the meter, known by its indexes unless `quality` says else; see `counter.exchange`."""
        if self.state is None:
            return
        self.state, advances, happenings = counter.exchange(self.state, at, old_end, new_start, self._rules)
        for advance in advances:
            # Both ends of the exchange are kept: the index jumps here although nothing was counted.
            trusted = Advance(advance.at, advance.index, advance.total, _worst(advance.quality, quality))
            self._advance(trusted, behind=False, keep=True)
        for happening in happenings:
            self._report(happening.kind, happening.at, **happening.params)

    def succeed(self, hand_over: CounterHandOver) -> None:
        """The meter was exchanged for another: known by its first index, or by its first reading from now on."""
        if self.state is None:
            self._pending = (*self._pending, hand_over)
            return
        old_end = self.state.index if hand_over.old_end is None else max(hand_over.old_end, self.state.index)
        if hand_over.new_start is not None:
            self.exchange(hand_over.at.timestamp(), old_end, hand_over.new_start)
            return
        if old_end > self.state.index:
            self.exchange(hand_over.at.timestamp(), old_end, old_end)
        self._successor = True

    def _catch_up(self, reading: IndexReading) -> None:
        """Take in the exchanges since the history's end; they were told when they happened."""
        pending, self._pending, told = self._pending, (), len(self._events)
        if self._resumed is not None:
            self.state = self._first_state(reading)
            for hand_over in pending:
                # A clock that was set back since must not put an exchange after the readings that follow it.
                self.succeed(replace(hand_over, at=min(hand_over.at, from_epoch(reading.at))))
            del self._events[told:]

    def hand_over(self, rules: CounterRules, other: bool) -> None:
        """The device is configured anew. `other`: the next index is that of another counter; else it may be."""
        self._rules = rules
        self._successor = other or bool(self._successor)

    def _succeeded(self, reading: IndexReading, other: bool) -> bool:
        """Judge the first reading after `hand_over`; whether all is done with it.

        What lies between two counters was not counted by either: it is never booked.
        """
        state, self._successor = self.state, None
        if state is None:
            if other:
                self._resumed = None
            return False
        rise = reading.index - state.index
        if not other and 0 <= rise <= counter.possible(state, reading.clock - state.clock, self._rules):
            return False
        if self._grid.start_of(reading.at) > self._open_start and reading.at - state.at > self._near_s:
            # Nobody knows what was counted in the intervals between: they are missing, not zero.
            self.state, self._resumed = None, None
            self._spans.clear()
            return False
        self.exchange(reading.at, state.index, reading.index, Quality.ESTIMATED)
        return True

    def change_width(self, width_s: int) -> None:
        """Another width, from the first boundary ahead that is common to both."""
        self._grid = self._grid.changed(self._crossing, width_s)

    def waits(self, boundary: int) -> bool:
        """Whether intervals that end by `boundary` still lack a trusted reading after them."""
        return self._latest is not None and self._crossing <= boundary

    def drain(self, boundary: int, limit: int) -> list[IntervalValue]:
        """The intervals decided by now that end by `boundary`, in order, at most `limit`; each is given once."""
        closed: list[IntervalValue] = []
        while self._spans:
            before, after = self._spans[0]
            end = self._grid.end_after(self._open_start)
            while end <= after.at:
                if end > boundary or len(closed) >= limit:
                    return closed
                closed.append(self._close(before, after, end))
                end = self._grid.end_after(end)
            if after.at > self._open_start or after.at == before.at:
                self._open_quality = _worst(self._open_quality, after.quality)
            self._spans.popleft()
        return closed

    def take_events(self) -> list[CounterEvent]:
        """What was recognised since the last call."""
        events, self._events = self._events, []
        return events

    def _first_state(self, reading: IndexReading) -> CounterState | None:
        if self._resumed is not None:
            boundary, index = self._resumed
            # Durations from before this process are known by the wall clock alone.
            elapsed = max(reading.at - boundary, 0.001)
            return counter.begin(IndexReading(boundary, reading.clock - elapsed, index), self._rules)
        start = self._grid.start_of(reading.at)
        self._open(start, reading.index, Quality.MEASURED if reading.at == start else Quality.ESTIMATED)
        self._latest = Advance(reading.at, reading.index, reading.index, Quality.MEASURED)
        self._crossing = self._grid.end_after(reading.at)
        self.state = counter.begin(reading, self._rules)
        self._report(CounterEventKind.STARTED, reading.at, index=reading.index)
        return None

    def _advance(self, advance: Advance, behind: bool, keep: bool = False) -> None:
        latest = self._latest
        self._latest = advance
        crosses = advance.at >= self._crossing
        if latest is None or not (crosses or behind or keep or advance.quality is not Quality.MEASURED):
            return
        if behind:
            quality = _worst(advance.quality, Quality.INTERPOLATED)
            advance = Advance(advance.at, advance.index, advance.total, quality)
        self._spans.append((latest, advance))
        if crosses:
            self._crossing = self._grid.end_after(advance.at)
            if advance.at - latest.at > self._near_s:
                counted = advance.total - latest.total
                self._report(
                    CounterEventKind.GAP_CLOSED, advance.at, seconds=round(advance.at - latest.at), counted=counted
                )

    def _close(self, before: Advance, after: Advance, end: int) -> IntervalValue:
        exact = end == after.at
        if exact:
            total = after.total
        else:
            share = (end - before.at) / (after.at - before.at)
            total = before.total + floor((after.total - before.total) * share)
        there = Quality.MEASURED if exact or after.at - before.at <= self._near_s else Quality.INTERPOLATED
        value = IntervalValue(
            self.channel_id,
            from_epoch(self._open_start),
            timedelta(seconds=end - self._open_start),
            total - self._open_total,
            _worst(self._open_quality, after.quality, there),
            self._index_at(total, before, after),
        )
        self._open(end, total, there)
        return value

    def _index_at(self, total: int, before: Advance, after: Advance) -> int:
        """The index of the segment that goes on, so that a restart from here counts on exactly."""
        index = after.index - (after.total - total)
        if index < 0 and self._rules.modulus is not None:
            index += floor(self._rules.modulus)
        return index if index >= 0 else before.index + (total - before.total)

    def _open(self, start: int, total: int, quality: Quality) -> None:
        self._open_start, self._open_total, self._open_quality = start, total, quality

    def _report(self, kind: CounterEventKind, at: float, **params: ErrorParam) -> None:
        self._events.append(CounterEvent(self.channel_id, from_epoch(at), kind, params))
