"""What runs when nobody is there: base load, the night's share, and how far the night is from being quiet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from meterhouse.domain.calendar import day_index
from meterhouse.services.analysis.heat_map import HeatMap, Resolution, heat_map, local_minutes
from meterhouse.services.analysis.profile import Profile
from meterhouse.services.analysis.question import Subject
from meterhouse.services.consumption.query import BucketQuality
from meterhouse.services.ports import Ints

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


def base_load(subject: Subject, profile: Profile, night: tuple[int, int]) -> BaseLoad:
    """`night`: local minutes of the day at which it begins and ends; a slot belongs where it starts."""
    hours = heat_map(subject, profile, Resolution.HOUR)
    running = subject.known_until.astimezone(subject.zone).date()
    lowest = [_lowest(hours, row) if day < running else None for row, day in enumerate(hours.days)]
    days = day_index(profile.starts, subject.zone)
    known = profile.seconds.any(axis=1)
    dark = _at_night(local_minutes(profile.starts, days, subject.zone), night)
    row = np.unique(days, return_inverse=True)[1]
    sums = [
        np.rint(np.bincount(row, profile.values * (known & part), len(hours.days))).astype(np.int64).tolist()
        for part in (dark, ~dark)
    ]
    found = tuple(DailyBase(*item) for item in zip(hours.days, lowest, *sums, strict=True))
    slots = (int((known & dark).sum()), int((known & ~dark).sum()))
    return _answer(subject, night, found, (slots[0] * profile.step_s, slots[1] * profile.step_s))


def _answer(
    subject: Subject, night: tuple[int, int], days: tuple[DailyBase, ...], seconds: tuple[int, int]
) -> BaseLoad:
    dark, light = sum(item.night for item in days), sum(item.daytime for item in days)
    means = [round(energy * 3600 / time) if time else None for energy, time in zip((dark, light), seconds, strict=True)]
    lowest = [item.lowest for item in days if item.lowest is not None]
    base = int(np.median(lowest)) if lowest else None
    total = dark + light
    ratio = means[0] / means[1] if means[0] is not None and means[1] else None
    return BaseLoad(
        subject=subject,
        night_from_minute=night[0],
        night_to_minute=night[1],
        base=base,
        base_share=min(1.0, base * sum(seconds) / 3600 / total) if base is not None and total else None,
        night=dark,
        daytime=light,
        night_share=dark / total if total else None,
        night_mean=means[0],
        day_mean=means[1],
        night_ratio=ratio,
        waste=None if ratio is None else _waste(ratio),
        days=days,
    )


def _lowest(hours: HeatMap, row: int) -> int | None:
    pairs = zip(hours.values[row], hours.quality[row], strict=True)
    good = [value for value, kind in pairs if value is not None and kind in _GOOD]
    return min(good, default=None)


def _at_night(minutes: Ints, night: tuple[int, int]) -> NDArray[np.bool_]:
    begin, end = night
    if begin <= end:
        return np.asarray((minutes >= begin) & (minutes < end))
    return np.asarray((minutes >= begin) | (minutes < end))


def _waste(ratio: float) -> Waste:
    if ratio < _LOW:
        return Waste.LOW
    return Waste.MODERATE if ratio <= _HIGH else Waste.HIGH
