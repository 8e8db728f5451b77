"""The past that a building's meters counted, as it would have been recorded: gaps and exchanges included."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from meterhouse.domain.interval import SAMPLE_RATES_S, to_epoch
from meterhouse.domain.quantity import ChannelKey, Direction, Phase, Quantity
from meterhouse.services.ports import QUALITY_ORDER
from meterhouse.simulator.course import Course
from meterhouse.simulator.device import SimulatedDevice
from meterhouse.simulator.load.ambience import SLOT_S, slot_of
from meterhouse.simulator.load.draw import TANGENT_BITS
from meterhouse.simulator.load.noise import Ints, seed_of, uniform_at
from meterhouse.simulator.load.registers import Registers
from meterhouse.simulator.load.tree import Counted, Slots
from meterhouse.simulator.past_statistics import PastPower, past_statistics

MEASURED, INTERPOLATED = QUALITY_ORDER.index("measured"), QUALITY_ORDER.index("interpolated")
_CHUNK_SLOTS = 8184
"""A multiple of the slots of every sample rate."""
_YEAR_S = 31_557_600
_ENERGIES = (Quantity.ACTIVE_ENERGY, Quantity.REACTIVE_ENERGY)
_VOLUMES = (Quantity.GAS_VOLUME, Quantity.WATER_VOLUME)


@dataclass(frozen=True, slots=True)
class CounterHistory:
    """Recorded intervals of one counter in order of time; missing ones are not there.

    `starts`: epoch seconds; `values`, `indexes` (at each interval's end, as the register gave it; interpolated inside
    closed gaps): whole base units; `qualities`: positions in QUALITY_ORDER.
    """

    device_id: int
    key: ChannelKey
    width_s: int
    starts: Ints
    values: Ints
    qualities: NDArray[np.uint8]
    indexes: Ints


@dataclass(frozen=True, slots=True)
class StatisticHistory:
    """Mean, minimum and maximum of one quantity per recorded interval, in 10^−decimals of its base unit."""

    device_id: int
    key: ChannelKey
    width_s: int
    starts: Ints
    means: Ints
    minima: Ints
    maxima: Ints
    counts: Ints


Gap = tuple[int, int]
"""Steps [first, following) in which nothing was read."""


def is_remembered(key: ChannelKey) -> bool:
    """Whether a counter has a recorded past: totals of active and reactive energy, and volumes."""
    if key.quantity in _VOLUMES:
        return True
    total = key.phase is Phase.TOTAL and key.index is None and key.direction is not Direction.NET
    return key.quantity in _ENERGIES and total


class _Totals:
    """(meters, steps) arrays, filled chunk by chunk."""

    def __init__(self, meters: int, steps: int, first_slot: int, width_s: int) -> None:
        self.imported, self.exported, self.reactive = (np.zeros((meters, steps), dtype=np.int64) for _ in range(3))
        self.lowest, self.highest = (np.zeros((meters, steps), dtype=np.float32) for _ in range(2))
        self._first_slot = first_slot
        self._width_s = width_s

    def look(self, slot: int, slots: Slots) -> None:
        """Take over what was counted from `slot` on."""
        step_s = min(self._width_s, SLOT_S)
        counted: Counted = slots.counted(step_s).joined(max(1, self._width_s // SLOT_S))
        first = (slot - self._first_slot) * SLOT_S // self._width_s
        for name in Counted.__slots__:
            values = getattr(counted, name)
            getattr(self, name)[:, first : first + values.shape[1]] = values


def walk_past(
    course: Course, devices: Sequence[SimulatedDevice], start: datetime, end: datetime, width_s: int
) -> Iterator[CounterHistory | StatisticHistory]:
    """The recorded past from `start` to `end`, device after device.

    Raises ValueError for a width that is not a sample rate, ends that are not aligned to it, or a start before what
    the course has already passed.
    """
    if width_s not in SAMPLE_RATES_S or to_epoch(start) % max(width_s, SLOT_S) or to_epoch(end) % max(width_s, SLOT_S):
        raise ValueError(f"{start} to {end} in steps of {width_s} s: not aligned")
    first, following = slot_of(start), slot_of(end)
    if first < course.reached or following <= first:
        raise ValueError(f"{start} to {end}: counting has already passed this")
    course.advance(first)
    begin = course.registers
    totals = _Totals(len(devices), (following - first) * SLOT_S // width_s, first, width_s)
    course.advance(following, totals.look, _CHUNK_SLOTS * min(width_s, SLOT_S) // SLOT_S)
    starts = np.arange(to_epoch(start), to_epoch(end), width_s, dtype=np.int64)
    outages = _outages(course, starts, width_s)
    for meter, device in enumerate(devices):
        gaps = outages[device.spec.gateway]
        for key in device.counters.keys:
            if is_remembered(key):
                origin, counted = _quanta(key, meter, begin, totals)
                yield _history(_Past(course, meter, starts, width_s, gaps), device, key, origin, counted)
        power = PastPower(
            (totals.imported[meter] - totals.exported[meter]) / width_s, totals.lowest[meter], totals.highest[meter]
        )
        present = _present(_Past(course, meter, starts, width_s, gaps))
        for key, rows in past_statistics(course.layout, device, starts + width_s // 2, power):
            counts = np.full(len(starts), max(1, int(width_s / course.layout.scenario.site.poll_interval_s)))
            columns = (starts, *rows, counts)
            yield StatisticHistory(meter + 1, key, width_s, *(column[present] for column in columns))


@dataclass(frozen=True, slots=True)
class _Past:
    """The steps of one meter."""

    course: Course
    meter: int
    starts: Ints
    width_s: int
    gaps: Sequence[Gap]


def _quanta(key: ChannelKey, meter: int, begin: Registers, totals: _Totals) -> tuple[int, Ints]:
    """What stood on a counter at the start, and what it counted in each step."""
    name = "imported"
    if key.quantity is Quantity.REACTIVE_ENERGY:
        if key.direction is Direction.EXPORT:
            return 0, np.zeros_like(totals.reactive[meter])
        name = "reactive"
    elif key.direction is Direction.EXPORT:
        name = "exported"
    origin = int(getattr(begin, name)[meter])
    counted: Ints = getattr(totals, name)[meter]
    if key.direction is Direction.SUM and name == "imported":
        return origin + int(begin.exported[meter]), counted + totals.exported[meter]
    return origin, counted


def _history(past: _Past, device: SimulatedDevice, key: ChannelKey, origin: int, counted: Ints) -> CounterHistory:
    scale = TANGENT_BITS if key.quantity is Quantity.REACTIVE_ENERGY else 0
    running, gone = _replaced(past, np.concatenate([[origin], origin + np.cumsum(counted)]) >> scale)
    display = device.display(key)
    values = np.diff(display.indexes(running, wrapped=False))
    indexes = display.indexes(running)[1:]
    qualities = np.full(len(values), MEASURED, dtype=np.uint8)
    for first, following in past.gaps:
        _interpolate(values, indexes, first, following)
        qualities[first:following] = INTERPOLATED
    keep = ~gone
    return CounterHistory(
        past.meter + 1, key, past.width_s, past.starts[keep], values[keep], qualities[keep], indexes[keep]
    )


def _interpolate(values: Ints, indexes: Ints, first: int, following: int) -> None:
    """Spread what was counted in a gap evenly over its steps; the sum stays."""
    total, before = int(values[first:following].sum()), int(indexes[first] - values[first])
    running = total * np.arange(following - first + 1, dtype=np.int64) // (following - first)
    values[first:following] = np.diff(running)
    indexes[first:following] = before + running[1:]


def _replaced(past: _Past, running: Ints) -> tuple[Ints, NDArray[np.bool_]]:
    """Running sums that start at 0 where the meter's successor began, and the steps in which there was no meter."""
    gone = np.zeros(len(past.starts), dtype=np.bool_)
    for item in past.course.replacements:
        if item.meter == past.meter:
            out, back = np.searchsorted(past.starts, (to_epoch(item.out), to_epoch(item.back)))
            gone[out:back] = True
            if back > 0:
                running = running.copy()
                running[back:] -= running[back]
    return running, gone


def _present(past: _Past) -> NDArray[np.bool_]:
    """Steps in which the meter was read at all."""
    _, gone = _replaced(past, np.zeros(len(past.starts) + 1, dtype=np.int64))
    for first, following in past.gaps:
        gone[first:following] = True
    return ~gone


def _outages(course: Course, starts: Ints, width_s: int) -> dict[str, list[Gap]]:
    """When each gateway was away, some hours at a time, by lot; never within a day of either end."""
    site = course.layout.scenario.site
    found: dict[str, list[Gap]] = {}
    margin = 86_400 // width_s
    for gateway in course.layout.scenario.gateways:
        seed = seed_of(site.seed, "outage", gateway.name)
        wanted = site.outages_per_year * len(starts) * width_s / _YEAR_S
        number = int(wanted + uniform_at(seed, 0))
        taken = np.zeros(len(starts), dtype=np.bool_)
        for outage in range(number if len(starts) > 4 * margin else 0):
            place, length = uniform_at(seed, 2 * outage + 1), uniform_at(seed, 2 * outage + 2)
            first = margin + int(place * (len(starts) - 3 * margin))
            taken[first : first + max(1, int((1800 + length * length * 30_000) / width_s))] = True
        found[gateway.name] = _free_of_replacements(course, _runs(taken), starts)
    return found


def _runs(taken: NDArray[np.bool_]) -> list[Gap]:
    edges = np.flatnonzero(np.diff(np.concatenate([[False], taken, [False]]).astype(np.int8)))
    return [(int(first), int(following)) for first, following in edges.reshape(-1, 2)]


def _free_of_replacements(course: Course, gaps: list[Gap], starts: Ints) -> list[Gap]:
    """A gap over which a meter was replaced could not be closed."""
    if not course.replacements:
        return gaps
    spans = [np.searchsorted(starts, (to_epoch(item.out), to_epoch(item.back))) for item in course.replacements]
    return [gap for gap in gaps if all(gap[1] < out or gap[0] > back for out, back in spans)]
