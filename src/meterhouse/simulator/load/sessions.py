"""Cars that come, charge and go: sessions of a charging station, a pure function of seed and local day."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from zoneinfo import ZoneInfo

import numpy as np

from meterhouse.domain.calendar import date_of_day_index, day_starts
from meterhouse.simulator.load.ambience import SLOT_S, Ambience
from meterhouse.simulator.load.noise import Ints, seed_of, uniform_at

_HOUR = 3600 // SLOT_S
_OPENING = 5 * _HOUR
_LONGEST = 23 * _HOUR - 1
"""All cars of a day leave before the next day's opening, on the shortest day too, so that days are independent."""
_TAPER = 3
_CHANCES = 3


@dataclass(frozen=True, slots=True)
class Session:
    """In slots: connected [start, end), charging [start, charged); the last slots of charging at 40 % power."""

    start: int
    charged: int
    end: int
    power_w: int


@dataclass(frozen=True, slots=True)
class ChargingHabit:
    """How a station is used. `powers_w`: what the cars that come can draw; `per_day`: expected sessions, up to 3."""

    seed: int
    timezone: str
    per_day: float = 1.2
    powers_w: tuple[int, ...] = (3680, 7360, 11040)
    weekend: float = 0.6


def _arrival_hour(number: int, chance: float) -> float:
    """Before work, about noon, in the evening."""
    first, spread = ((7.5, 2.5), (11.0, 3.0), (17.0, 4.0))[number]
    return first + spread * chance


@lru_cache(maxsize=8192)
def day_sessions(habit: ChargingHabit, first_slot: int, weekday: int) -> tuple[Session, ...]:
    """The sessions of the local day that begins with `first_slot`; weekday 0 is Monday."""
    seed = seed_of(habit.seed, "session")
    expected = habit.per_day * (habit.weekend if weekday >= 5 else 1.0)
    free, closing = first_slot + _OPENING, first_slot + _OPENING + _LONGEST
    found = []
    for number in range(_CHANCES):
        chance, arrival, size, car, idle = (uniform_at(seed + 7 * number + part, first_slot) for part in range(5))
        start = max(free, first_slot + int(_arrival_hour(number, arrival) * _HOUR))
        power_w = habit.powers_w[int(car * len(habit.powers_w))]
        energy_wh = 4_000 + 34_000 * size * size
        charged = min(start + _TAPER + int(energy_wh / power_w * _HOUR), closing - 1)
        if chance < expected / _CHANCES and charged > start:
            end = min(charged + 1 + int(idle * idle * 5 * _HOUR), closing)
            found.append(Session(start, charged, end, power_w))
            free = end + 1
    return tuple(found)


def sessions(habit: ChargingHabit, at: Ambience) -> tuple[Session, ...]:
    """All sessions that touch the span of the slots of `at` (rising), in order."""
    first_day, last_day = int(at.day[0]) - 1, int(at.day[-1])
    starts = day_starts(date_of_day_index(first_day), last_day - first_day + 1, ZoneInfo(habit.timezone))
    found: list[Session] = []
    for day, start in enumerate(starts[:-1], first_day):
        found += day_sessions(habit, int(start) // SLOT_S, (day + 3) % 7)
    earliest, latest = int(at.slots[0]), int(at.slots[-1])
    return tuple(item for item in found if item.end > earliest and item.start <= latest)


@dataclass(frozen=True, slots=True)
class Charging:
    """What a station does in each slot: W drawn, whether a car is connected (0 or 1), and the slot in which it came
    (−1 without a car).
    """

    power_w: Ints
    connected: Ints
    since: Ints


def charging(habit: ChargingHabit, at: Ambience) -> Charging:
    """The station in each slot of `at` (rising)."""
    count = len(at.slots)
    power = np.zeros(count, dtype=np.int64)
    connected = np.zeros(count, dtype=np.int64)
    since = np.full(count, -1, dtype=np.int64)
    for item in sessions(habit, at):
        edges = (item.start, max(item.start, item.charged - _TAPER), item.charged, item.end)
        start, taper, charged, end = np.searchsorted(at.slots, edges)
        power[start:taper] = item.power_w
        power[taper:charged] = item.power_w * 2 // 5
        connected[start:end] = 1
        since[start:end] = item.start
    return Charging(power, connected, since)
