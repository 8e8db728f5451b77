"""The load profile as a picture: a row for each local day, a column for each hour or quarter of an hour."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from zoneinfo import ZoneInfo

import numpy as np

from meterhouse.domain.calendar import date_of_day_index, day_index, day_starts
from meterhouse.domain.interval import from_epoch
from meterhouse.services.analysis.profile import Profile
from meterhouse.services.analysis.question import Subject
from meterhouse.services.consumption.query import BucketQuality
from meterhouse.services.ports import Ints

_DAY_S = 86_400


class Resolution(StrEnum):
    """Width of a column."""

    HOUR = "hour"
    QUARTER = "quarter"


@dataclass(frozen=True, slots=True)
class Column:
    """A local time of the day in minutes; `repeated`: as it passes the second time where clocks are put back."""

    minute: int
    repeated: bool


@dataclass(frozen=True, slots=True)
class HeatMap:
    """`values[day][column]` in whole base units, None where nothing is known; `quality` None where the day does not
    have that time. The cells add up to `total`, which is that of the consumption of the same period.
    """

    subject: Subject
    resolution: Resolution
    days: tuple[date, ...]
    columns: tuple[Column, ...]
    values: tuple[tuple[int | None, ...], ...]
    quality: tuple[tuple[BucketQuality | None, ...], ...]
    total: int | None


def heat_map(subject: Subject, profile: Profile, resolution: Resolution) -> HeatMap:
    """Quarters only where they were recorded as such, else hours."""
    if profile.step_s > _width_s(resolution):
        resolution = Resolution.HOUR
    days = day_index(profile.starts, subject.zone)
    times = _times(profile.starts, days, subject.zone, _width_s(resolution) // 60)
    first, rows = int(days[0]), int(days[-1] - days[0]) + 1
    known, column = np.unique(times, return_inverse=True)
    present, cell = np.unique((days - first) * len(known) + column, return_inverse=True)
    starts = np.full(len(present), 2**62, dtype=np.int64)
    np.minimum.at(starts, cell, profile.starts)
    figures = profile.summed(cell, starts)
    values: list[int | None] = [None] * (rows * len(known))
    quality: list[BucketQuality | None] = [None] * len(values)
    for position, value, kind in zip(present.tolist(), figures.values, figures.quality, strict=True):
        values[position], quality[position] = value, kind
    lived = sorted({int(position) // len(known) for position in present})
    width = len(known)
    return HeatMap(
        subject=subject,
        resolution=resolution,
        days=tuple(date_of_day_index(first + row) for row in lived),
        columns=tuple(Column(int(time) // 2, bool(time % 2)) for time in known),
        values=tuple(tuple(values[row * width : (row + 1) * width]) for row in lived),
        quality=tuple(tuple(quality[row * width : (row + 1) * width]) for row in lived),
        total=figures.total,
    )


def _width_s(resolution: Resolution) -> int:
    return 3600 if resolution is Resolution.HOUR else 900


def local_minutes(starts: Ints, days: Ints, zone: ZoneInfo) -> Ints:
    """The local minute of the day at which each slot begins; `days` are those of `day_index`."""
    return _times(starts, days, zone, 1) // 2


def _times(starts: Ints, days: Ints, zone: ZoneInfo, width_min: int) -> Ints:
    """Twice the local minute of the day at which each slot's column begins, plus one where it is the second passing."""
    first = date_of_day_index(int(days[0]))
    edges = day_starts(first, int(days[-1] - days[0]) + 1, zone)
    row = days - days[0]
    times: Ints = (starts - edges[row]) // 60 // width_min * width_min * 2
    for odd in np.flatnonzero(np.diff(edges) != _DAY_S):
        for slot in np.flatnonzero(row == odd):
            wall = from_epoch(int(starts[slot])).astimezone(zone)
            minute = wall.hour * 60 + wall.minute
            times[slot] = minute // width_min * width_min * 2 + wall.fold
    return times
