"""What runs when nobody is there: base load, the night's share, and how far the night is from being quiet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import numpy as np

from meterhouse.services.analysis.heat_map import HeatMap, Resolution, heat_map
from meterhouse.services.analysis.profile import Profile
from meterhouse.services.analysis.question import Subject
from meterhouse.services.consumption.query import BucketQuality

_GOOD = (BucketQuality.MEASURED, BucketQuality.EDITED)
_LOW, _HIGH = 0.25, 0.5
"""Night power over day power: below the first a building sleeps, above the second it hardly notices the night."""


class Waste(StrEnum):
    """How the night's mean power compares with the day's."""

    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class DailyBase:
    """The lowest good hour of a day that is over; None without any. Night and day energy of what is known."""

    day: date
    lowest: int | None
    night: int
    daytime: int


@dataclass(frozen=True, slots=True)
class BaseLoad:
    """`base` is the median of the days' lowest hours, `base_share` what it makes of all that is known.

    `night_ratio` is the night's mean power over the day's. None: nothing is known of it.
    """

    subject: Subject
    night_from_minute: int
    night_to_minute: int
    base: int | None
    base_share: float | None
    night: int
    daytime: int
    night_share: float | None
    night_mean: int | None
    day_mean: int | None
    night_ratio: float | None
    waste: Waste | None
    days: tuple[DailyBase, ...]


@dataclass(slots=True)
class _Sums:
    energy: int = 0
    minutes: int = 0

    def add(self, energy: int, minutes: int) -> None:
        self.energy += energy
        self.minutes += minutes

    @property
    def mean(self) -> int | None:
        return round(self.energy * 60 / self.minutes) if self.minutes else None


def base_load(subject: Subject, profile: Profile, night: tuple[int, int]) -> BaseLoad:
    """`night`: local minutes of the day at which it begins and ends; a slot belongs where it starts."""
    hours = heat_map(subject, profile, Resolution.HOUR)
    running = subject.known_until.astimezone(subject.zone).date()
    lowest = {day: _lowest(hours, row) if day < running else None for row, day in enumerate(hours.days)}
    slots = heat_map(subject, profile, Resolution.QUARTER)
    width = 15 if slots.resolution is Resolution.QUARTER else 60
    dark, light, days = _Sums(), _Sums(), []
    for day, values in zip(slots.days, slots.values, strict=True):
        parts = {True: 0, False: 0}
        for column, value in zip(slots.columns, values, strict=True):
            if value is not None:
                at_night = _is_night(column.minute, night)
                parts[at_night] += value
                (dark if at_night else light).add(value, width)
        days.append(DailyBase(day, lowest[day], parts[True], parts[False]))
    known = [value for value in lowest.values() if value is not None]
    base = int(np.median(known)) if known else None
    return _answer(subject, night, base, (dark, light), tuple(days))


def _answer(
    subject: Subject, night: tuple[int, int], base: int | None, sums: tuple[_Sums, _Sums], days: tuple[DailyBase, ...]
) -> BaseLoad:
    dark, light = sums
    total, minutes = dark.energy + light.energy, dark.minutes + light.minutes
    ratio = dark.mean / light.mean if dark.mean is not None and light.mean else None
    return BaseLoad(
        subject=subject,
        night_from_minute=night[0],
        night_to_minute=night[1],
        base=base,
        base_share=min(1.0, base * minutes / 60 / total) if base is not None and total else None,
        night=dark.energy,
        daytime=light.energy,
        night_share=dark.energy / total if total else None,
        night_mean=dark.mean,
        day_mean=light.mean,
        night_ratio=ratio,
        waste=None if ratio is None else _waste(ratio),
        days=days,
    )


def _lowest(hours: HeatMap, row: int) -> int | None:
    pairs = zip(hours.values[row], hours.quality[row], strict=True)
    good = [value for value, kind in pairs if value is not None and kind in _GOOD]
    return min(good, default=None)


def _is_night(minute: int, night: tuple[int, int]) -> bool:
    begin, end = night
    return begin <= minute < end if begin <= end else minute >= begin or minute < end


def _waste(ratio: float) -> Waste:
    if ratio < _LOW:
        return Waste.LOW
    return Waste.MODERATE if ratio <= _HIGH else Waste.HIGH
