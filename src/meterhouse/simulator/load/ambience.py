"""The world around a building: local calendar, weather and sun, for many instants at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

import numpy as np

from meterhouse.simulator.load.noise import Floats, Ints, seed_of, smooth

SLOT_S = 300
"""Width of the slots on which the load model gives energy; every recorded interval of 5 minutes or more is made of
whole ones."""

_HOUR_S = 3600
_DAY_S = 86400


@dataclass(frozen=True, slots=True)
class Climate:
    """Where a building stands. `latitude`, `longitude` in degrees, north and east positive.

    `holidays` are (month, day) pairs on which nobody works; `closed` are (first, last) pairs of (month, day) during
    which offices are closed. Temperatures in °C: yearly mean, half the difference between July and January.
    """

    seed: int
    timezone: str
    latitude: float = 45.46
    longitude: float = 9.19
    mean_c: float = 13.5
    swing_c: float = 10.5
    holidays: tuple[tuple[int, int], ...] = ((1, 1), (1, 6), (5, 1), (8, 15), (11, 1), (12, 25), (12, 26))
    closed: tuple[tuple[tuple[int, int], tuple[int, int]], ...] = ()


@dataclass(frozen=True, slots=True)
class Ambience:
    """Arrays of equal length, one entry per slot.

    `at_s`: epoch seconds of the slots' middles; `hour`: local wall clock, 0 to 24; `weekday`: 0 is Monday; `day`:
    local days since 1970; `year_day`: 0 to 365; `working`: 1.0 on working days; `sun`: sine of the sun's elevation;
    `cloud`: 0 clear to 1 overcast.
    """

    slots: Ints
    at_s: Ints
    hour: Floats
    weekday: Ints
    day: Ints
    year_day: Floats
    working: Floats
    temperature_c: Floats
    sun: Floats
    cloud: Floats


@lru_cache(maxsize=4096)
def _offset_s(at: int, zone: ZoneInfo) -> int:
    offset = datetime.fromtimestamp(at, zone).utcoffset()
    return int(offset.total_seconds()) if offset is not None else 0


def _offsets(at_s: Ints, zone: ZoneInfo) -> Ints:
    """The zone's offset at each instant; zones change on whole quarters of an hour."""
    days, where = np.unique(at_s // _DAY_S, return_inverse=True)
    edges = [(_offset_s(int(day) * _DAY_S, zone), _offset_s(int(day + 1) * _DAY_S - 1, zone)) for day in days]
    offsets = np.array([first for first, _ in edges], dtype=np.int64)[where]
    for position, (first, last) in enumerate(edges):
        if first != last:
            inside = np.flatnonzero(where == position)
            offsets[inside] = [_offset_s(int(at) // 900 * 900, zone) for at in at_s[inside]]
    return offsets


def _month_days(local_days: Ints) -> Ints:
    """Month × 100 + day of month."""
    dates = local_days.astype("datetime64[D]")
    months = dates.astype("datetime64[M]")
    numbers: Ints = (months.astype(np.int64) % 12 + 1) * 100 + (dates - months).astype(np.int64) + 1
    return numbers


def _working(climate: Climate, days: Ints, weekday: Ints) -> Floats:
    month_days = _month_days(days)
    free = (weekday >= 5) | np.isin(month_days, [month * 100 + day for month, day in climate.holidays])
    for (first_month, first_day), (last_month, last_day) in climate.closed:
        first, last = first_month * 100 + first_day, last_month * 100 + last_day
        if first <= last:
            free |= (month_days >= first) & (month_days <= last)
        else:
            free |= (month_days >= first) | (month_days <= last)
    return np.where(free, 0.0, 1.0)


def sun_height(climate: Climate, at_s: Ints) -> Floats:
    """Sine of the sun's elevation, negative at night; declination by Cooper's formula, without equation of time."""
    days = at_s / _DAY_S
    year_day = (days - 10957.0) % 365.25
    declination = np.radians(23.45) * np.sin(2 * np.pi * (284.0 + year_day) / 365.0)
    hour_angle = 2 * np.pi * ((days + climate.longitude / 360.0) % 1.0 - 0.5)
    latitude = np.radians(climate.latitude)
    sine = np.sin(latitude) * np.sin(declination)
    return np.asarray(sine + np.cos(latitude) * np.cos(declination) * np.cos(hour_angle), dtype=np.float64)


def temperature(climate: Climate, at_s: Ints) -> Floats:
    """Outdoor °C: the season, a few days of warmer or colder weather, and the day's own rise and fall."""
    seed = seed_of(climate.seed, "temperature")
    days = at_s / _DAY_S
    season = -np.cos(2 * np.pi * (days - 10957.0 - 20.0) / 365.25)
    if climate.latitude < 0:
        season = -season
    spell = 3.2 * smooth(seed, at_s, 5 * _DAY_S) + 1.6 * smooth(seed + 1, at_s, _DAY_S)
    solar_hour = ((days + climate.longitude / 360.0) % 1.0) * 24.0
    daily = (3.4 + 1.6 * season) * np.cos(2 * np.pi * (solar_hour - 15.0) / 24.0)
    return np.asarray(climate.mean_c + climate.swing_c * season + spell + daily, dtype=np.float64)


def cloudiness(climate: Climate, at_s: Ints) -> Floats:
    """0 clear to 1 overcast: spells of days with passing clouds."""
    seed = seed_of(climate.seed, "cloud")
    spell = 0.45 + 0.75 * smooth(seed, at_s, 2 * _DAY_S)
    passing = 0.35 * smooth(seed + 1, at_s, 2 * _HOUR_S) + 0.2 * smooth(seed + 2, at_s, 900)
    return np.clip(spell + passing, 0.0, 1.0)


def ambience(climate: Climate, slots: Ints) -> Ambience:
    """The world in each of these slots (number = epoch seconds // SLOT_S)."""
    at_s = slots * SLOT_S + SLOT_S // 2
    local_s = at_s + _offsets(at_s, ZoneInfo(climate.timezone))
    day = local_s // _DAY_S
    weekday = (day + 3) % 7
    years = day.astype("datetime64[D]").astype("datetime64[Y]").astype("datetime64[D]").astype(np.int64)
    return Ambience(
        slots=slots,
        at_s=at_s,
        hour=(local_s - day * _DAY_S) / _HOUR_S,
        weekday=weekday,
        day=day,
        year_day=(day - years).astype(np.float64),
        working=_working(climate, day, weekday),
        temperature_c=temperature(climate, at_s),
        sun=sun_height(climate, at_s),
        cloud=cloudiness(climate, at_s),
    )


def slot_of(at: datetime) -> int:
    """The number of the slot that contains an aware time."""
    return int(at.astimezone(UTC).timestamp() // SLOT_S)
