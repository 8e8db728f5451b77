"""How loads behave over day, week and season: each shape gives 0 (idle) to about 1 (everything on) per slot."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np

from meterhouse.simulator.load.ambience import SLOT_S, Ambience
from meterhouse.simulator.load.noise import Floats, seed_of, smooth, uniform

Shape = Callable[[Ambience, int], Floats]
"""From the ambience and the load's own seed."""


def _bump(hour: Floats, centre: float, width: float) -> Floats:
    """1 at `centre`, falling to 1/e at `width` hours from it, across midnight."""
    distance = (hour - centre + 12.0) % 24.0 - 12.0
    near: Floats = np.exp(-((distance / width) ** 2))
    return near


def _rise(hour: Floats, start: float, end: float, ramp: float) -> Floats:
    """0 before `start`, 1 from `ramp` hours later until `ramp` hours before `end`, 0 after it."""
    up, down = (hour - start) / ramp, (end - hour) / ramp
    return np.clip(np.minimum(up, down), 0.0, 1.0)


def guests(at: Ambience) -> Floats:
    """Share of rooms taken: high summer, week-ends and the turn of the year."""
    season = 0.58 + 0.22 * np.cos(2 * np.pi * (at.year_day - 205.0) / 365.25)
    feast = 0.2 * ((at.year_day > 356) | (at.year_day < 6))
    weekend = 0.12 * ((at.weekday == 4) | (at.weekday == 5))
    chance = 0.14 * (2.0 * uniform(seed_of(0, "guests"), at.day) - 1.0)
    share: Floats = np.clip(season + feast + weekend + chance, 0.15, 1.0)
    return share


def staff(at: Ambience) -> Floats:
    """Share of office workers at their desks."""
    day = np.maximum(_rise(at.hour, 7.2, 19.5, 1.8) - 0.25 * _bump(at.hour, 13.0, 0.6), 0.0)
    there: Floats = day * np.where(at.weekday == 4, 0.85, 1.0) * at.working
    return there


def _daylight(at: Ambience) -> Floats:
    return np.clip(at.sun * 2.2, 0.0, 1.0) * (1.0 - 0.6 * at.cloud)


def _wander(at: Ambience, seed: int, share: float) -> Floats:
    """A factor around 1 that wanders within the hour and from day to day."""
    quick = smooth(seed, at.at_s, 4 * SLOT_S)
    slow = smooth(seed + 1, at.at_s, 26 * 3600)
    return 1.0 + share * (0.7 * quick + 0.3 * slow)


def _batches(at: Ambience, seed: int, period_s: int) -> Floats:
    """Runs of a machine: for each period a programme that is idle, part or full."""
    chance = uniform(seed, at.at_s // period_s)
    return np.where(chance < 0.35, 0.0, 0.35 + 0.65 * chance)


def constant(at: Ambience, seed: int) -> Floats:
    return 0.9 * _wander(at, seed, 0.05)


def office(at: Ambience, seed: int) -> Floats:
    return staff(at) * _wander(at, seed, 0.18)


def rooms(at: Ambience, seed: int) -> Floats:
    day = 0.18 + 0.55 * _bump(at.hour, 7.6, 1.3) + 0.75 * _bump(at.hour, 21.3, 2.4)
    return guests(at) * day * _wander(at, seed, 0.25)


def kitchen(at: Ambience, seed: int) -> Floats:
    meals = 0.5 * _bump(at.hour, 7.0, 1.2) + 0.85 * _bump(at.hour, 12.0, 1.4) + _bump(at.hour, 19.2, 1.6)
    return meals * (0.45 + 0.55 * guests(at)) * _wander(at, seed, 0.3)


def lighting(at: Ambience, seed: int) -> Floats:
    public = 0.25 + 0.75 * np.maximum(staff(at), 0.9 * _rise(at.hour, 5.5, 23.8, 1.0))
    return public * (1.0 - 0.55 * _daylight(at)) * _wander(at, seed, 0.08)


def outdoor_lighting(at: Ambience, seed: int) -> Floats:
    dark = np.clip((0.02 - at.sun) / 0.08, 0.0, 1.0)
    late = np.where((at.hour >= 1.0) & (at.hour < 5.0), 0.5, 1.0)
    return dark * late * _wander(at, seed, 0.02)


def heating(at: Ambience, seed: int) -> Floats:
    demand = np.clip((16.5 - at.temperature_c) / 22.0, 0.0, 1.0)
    setback = 0.6 + 0.4 * _rise(at.hour, 4.5, 23.0, 1.5) + 0.2 * _bump(at.hour, 6.0, 1.0)
    return demand * setback * _wander(at, seed, 0.15)


def cooling(at: Ambience, seed: int) -> Floats:
    demand = np.clip((at.temperature_c - 21.5) / 12.0, 0.0, 1.0)
    sunny = 0.75 + 0.25 * _daylight(at)
    used = np.maximum(guests(at) * 0.8, staff(at))
    return demand * sunny * used * _wander(at, seed, 0.15)


def climate(at: Ambience, seed: int) -> Floats:
    """A reversible heat pump: heats in winter, cools in summer."""
    return heating(at, seed) + cooling(at, seed)


def ventilation(at: Ambience, seed: int) -> Floats:
    steps = np.round(4.0 * np.maximum(staff(at), 0.8 * guests(at) * _rise(at.hour, 6.0, 23.5, 0.5))) / 4.0
    return np.clip(0.18 + 0.8 * steps, 0.0, 1.0) * _wander(at, seed, 0.03)


def hot_water(at: Ambience, seed: int) -> Floats:
    draw = 0.1 + 0.9 * _bump(at.hour, 7.8, 1.2) + 0.6 * _bump(at.hour, 20.5, 1.8)
    return draw * guests(at) * _wander(at, seed, 0.3)


def refrigeration(at: Ambience, seed: int) -> Floats:
    warm = np.clip(0.45 + 0.015 * (at.temperature_c - 5.0), 0.3, 0.9)
    return (warm + 0.1 * _bump(at.hour, 12.5, 4.0)) * _wander(at, seed, 0.2)


def lift(at: Ambience, seed: int) -> Floats:
    people = 0.6 * guests(at) * (_bump(at.hour, 8.5, 1.5) + _bump(at.hour, 18.5, 2.5)) + 0.5 * staff(at)
    return people * (0.3 + 1.2 * uniform(seed, at.slots))


def laundry(at: Ambience, seed: int) -> Floats:
    shift = ((at.hour >= 7.5) & (at.hour < 16.0) & (at.weekday < 6)).astype(np.float64)
    return shift * _batches(at, seed, 2100) * (0.6 + 0.4 * guests(at))


def pump(at: Ambience, seed: int) -> Floats:
    return ((at.hour >= 5.0) & (at.hour < 22.0)) * (0.5 + 0.5 * _batches(at, seed, 5400)) * _wander(at, seed, 0.02)


def pv(at: Ambience, seed: int) -> Floats:
    """Photovoltaic production as a share of the installed peak; scattered light remains under clouds."""
    clear = np.clip(at.sun, 0.0, 1.0) ** 1.2 * 0.94
    passing = np.clip(at.cloud + 0.12 * smooth(seed, at.at_s, 2 * SLOT_S) * (at.cloud > 0.1), 0.0, 1.0)
    return clear * (1.0 - 0.82 * passing**1.6)


def water(at: Ambience, seed: int) -> Floats:
    """Cold water: guests, kitchen, cleaning; in many slots of the night nobody opens a tap."""
    people = guests(at) * (_bump(at.hour, 7.7, 1.4) + 0.7 * _bump(at.hour, 20.0, 2.2) + 0.22) + 0.3 * staff(at)
    taps = uniform(seed, at.slots)
    night = (at.hour < 5.0) & (taps < 0.45)
    return np.where(night, 0.0, people * (0.35 + 1.1 * taps * taps))


def irrigation(at: Ambience, seed: int) -> Floats:
    season = np.clip((at.temperature_c - 14.0) / 10.0, 0.0, 1.0) * (at.cloud < 0.8)
    return season * ((at.hour >= 4.0) & (at.hour < 5.5)) * (0.8 + 0.2 * uniform(seed, at.day))


def boiler(at: Ambience, seed: int) -> Floats:
    """Gas for space heating and hot water."""
    return 0.8 * heating(at, seed) + 0.18 * hot_water(at, seed + 5)


SHAPES: Mapping[str, Shape] = MappingProxyType(
    {
        shape.__name__: shape
        for shape in (
            *(constant, office, rooms, kitchen, lighting, outdoor_lighting, heating, cooling, climate, ventilation),
            *(hot_water, refrigeration, lift, laundry, pump, pv, water, irrigation, boiler),
        )
    }
)
"""By the name under which a scenario asks for them. `ev` is not among them: see `sessions`."""
