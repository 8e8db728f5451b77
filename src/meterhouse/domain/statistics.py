"""Mean, minimum and maximum of an instantaneous quantity over one interval.

A value holds from its sample to the next one, the first also back to the interval's start, the last on to its end,
but none for longer than a hole may be: a minute of silence is not a minute of the last value. Every sample of the
interval counts, none of its neighbours, so minimum ≤ mean ≤ maximum always.
"""

from __future__ import annotations

from datetime import timedelta

from meterhouse.domain.interval import IntervalStatistic, from_epoch


class StatisticAccumulator:
    """Gathers the samples of one channel; works with binary floats, as it is the most frequent thing done."""

    __slots__ = (
        "_channel_id",
        "_count",
        "_high",
        "_longest_s",
        "_low",
        "_scale",
        "_since",
        "_sum",
        "_value",
        "_weight",
    )

    def __init__(self, channel_id: int, decimals: int, longest_s: float) -> None:
        self._channel_id = channel_id
        self._scale: int = 10**decimals
        self._longest_s = longest_s
        self._value: float | None = None
        self._since = 0.0
        self.open(0.0)

    def open(self, clock: float) -> None:
        """Begin an interval that starts at `clock`."""
        self._count = 0
        self._sum = self._weight = 0.0
        self._low = self._high = 0.0
        self._value = None
        self._since = clock

    def add(self, value: float | None, clock: float) -> None:
        """Take the value at `clock` (monotonic seconds); None: not available, the value before holds until here."""
        elapsed = clock - self._since
        held = elapsed if elapsed < self._longest_s else self._longest_s
        before = self._value
        if before is not None:
            self._sum += before * held
            self._weight += held
        self._since = clock
        self._value = value
        if value is None:
            return
        if self._count:
            if value < self._low:
                self._low = value
            elif value > self._high:
                self._high = value
        else:
            self._low = self._high = value
            if before is None:
                self._sum += value * held
                self._weight += held
        self._count += 1

    def close(self, start: int, width_s: int, end_clock: float) -> IntervalStatistic | None:
        """The interval's statistic, None where no sample had a value; `open` begins the next."""
        if not self._count:
            return None
        if self._value is not None:
            held = min(max(end_clock - self._since, 0.0), self._longest_s)
            self._sum += self._value * held
            self._weight += held
        mean = self._sum / self._weight if self._weight > 0.0 else (self._low + self._high) / 2
        return IntervalStatistic(
            self._channel_id,
            from_epoch(start),
            timedelta(seconds=width_s),
            self._whole(min(max(mean, self._low), self._high)),
            self._whole(self._low),
            self._whole(self._high),
            self._count,
        )

    def _whole(self, value: float) -> int:
        # The inner rounding takes away the dust of binary floats, so that a half is a half.
        return round(round(value * self._scale, 6))
