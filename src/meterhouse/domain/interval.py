"""Half-open intervals of time, labelled by their start, aligned to the clock in UTC."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from meterhouse.domain.sample import Quality

SAMPLE_RATES_S = (60, 300, 600, 900, 1800, 3600)
"""Widths of a recorded interval that may be chosen, in seconds (§3)."""


def to_epoch(at: datetime) -> int:
    """Whole seconds since 1970-01-01 UTC, floored; naive times are refused (ValueError)."""
    if at.tzinfo is None:
        raise ValueError(f"naive time {at!r}: times are aware")
    return int(at.timestamp() // 1)


def from_epoch(seconds: float) -> datetime:
    """The aware UTC time of a number of seconds since 1970."""
    return datetime.fromtimestamp(seconds, UTC)


def floor_to(at: datetime, width: timedelta) -> datetime:
    """The start of the interval of `width` that contains `at`."""
    step = int(width.total_seconds())
    return from_epoch(to_epoch(at) // step * step)


@dataclass(frozen=True, slots=True, order=True)
class Interval:
    """[start, end), both aware UTC."""

    start: datetime
    end: datetime

    def __post_init__(self) -> None:
        if self.start.tzinfo is None or self.end.tzinfo is None or self.end <= self.start:
            raise ValueError(f"not an interval: {self.start!r} to {self.end!r}")

    @property
    def duration(self) -> timedelta:
        return self.end - self.start

    def __contains__(self, at: datetime) -> bool:
        return self.start <= at < self.end

    def split(self, width: timedelta) -> Iterator[Interval]:
        """The aligned intervals of `width` that make up this one; its ends must be aligned (ValueError)."""
        if floor_to(self.start, width) != self.start or floor_to(self.end, width) != self.end:
            raise ValueError(f"{self} is not aligned to {width}")
        start = self.start
        while start < self.end:
            yield Interval(start, start + width)
            start += width


@dataclass(frozen=True, slots=True)
class IntervalValue:
    """What a counter counted in one recorded interval.

    `value` is in whole base units (Wh, dm³): None together with `Quality.MISSING`, never negative otherwise.
    `index` is the meter's own index at the interval's end in the same unit, None where it is not known (inside a
    gap). Where nothing but counting happened, `index` − previous `index` = `value`; after a rollover, reset or
    replacement it is not, and an event says why.
    """

    channel_id: int
    start: datetime
    width: timedelta
    value: int | None
    quality: Quality
    index: int | None


@dataclass(frozen=True, slots=True)
class IntervalStatistic:
    """Mean, minimum and maximum of an instantaneous quantity over one recorded interval.

    In units of 10^−decimals of the quantity's base unit (`QuantityFacts.decimals`), rounded half even.
    `count` is the number of samples behind it, at least 1. The mean is weighted by time.
    """

    channel_id: int
    start: datetime
    width: timedelta
    mean: int
    minimum: int
    maximum: int
    count: int
