"""Mean, minimum and maximum of what a meter measured in the past, worked out for all intervals at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from meterhouse.domain.quantity import ChannelKey, Phase, Quantity
from meterhouse.simulator.device import SimulatedDevice
from meterhouse.simulator.layout import Layout
from meterhouse.simulator.load.grid import Grid, current_distortion
from meterhouse.simulator.load.noise import Floats, Ints
from meterhouse.simulator.picture import rated_power

Rows = tuple[Ints, Ints, Ints]
Range = tuple[Floats, Floats, Floats]

ACTIVE_POWER = ChannelKey(Quantity.ACTIVE_POWER, phase=Phase.TOTAL)
_PLACES = {Phase.L1: 0, Phase.L2: 1, Phase.L3: 2, Phase.L1_N: 0, Phase.L2_N: 1, Phase.L3_N: 2}
_DROP_V = 2.4
_VOLTAGE_SPREAD_V = 0.7
_FREQUENCY_SPREAD_HZ = 0.012
_DISTORTION_SPREAD = 0.06


@dataclass(frozen=True, slots=True)
class PastPower:
    """W at each interval."""

    mean: Floats
    lowest: NDArray[np.float32]
    highest: NDArray[np.float32]


def past_statistics(
    layout: Layout, device: SimulatedDevice, middles: Ints, power: PastPower
) -> Iterator[tuple[ChannelKey, Rows]]:
    """Means, minima and maxima by channel, in 10^−decimals; `middles`: epoch seconds of the intervals' middles.

    Of every electric meter the total active power; of those with full statistics voltages, currents, frequency and
    distortion too, as far as the device has them.
    """
    known = set(device.keys)
    if ACTIVE_POWER in known:
        yield ACTIVE_POWER, _rows(ACTIVE_POWER, (power.mean, power.lowest, power.highest))
    if device.spec.statistics != "full":
        return
    world = _World(layout, device.meter, middles, power)
    for key in device.keys:
        found = world.range_of(key)
        if found is not None:
            yield key, _rows(key, found)


def _rows(key: ChannelKey, values: Range | tuple[Floats, NDArray[np.float32], NDArray[np.float32]]) -> Rows:
    factor = 10**key.facts.decimals
    mean, low, high = (np.rint(np.asarray(column, dtype=np.float64) * factor).astype(np.int64) for column in values)
    return mean, np.minimum(low, mean), np.maximum(high, mean)


class _World:
    """Voltages and loads around one meter."""

    def __init__(self, layout: Layout, meter: int, middles: Ints, power: PastPower) -> None:
        rated = rated_power(layout)[meter]
        grid = Grid(layout.scenario.site.seed)
        self._share = np.abs(power.mean)[None, :] * (rated / rated.sum())[:, None] / rated[:, None]
        self._voltage = grid.voltage(middles) - _DROP_V * np.minimum(self._share, 1.5)
        self._frequency = grid.frequency(middles)
        self._distortion = grid.distortion(middles)
        self._power = power
        self._split = rated / rated.sum()
        tangents = [draw.tangent for draw in layout.tree.behind(meter)] or [0.0]
        self._apparent_share = float(np.hypot(1.0, np.mean(tangents)))

    def range_of(self, key: ChannelKey) -> Range | None:
        """Mean, minimum, maximum; None for what has no recorded past."""
        if key.quantity is Quantity.FREQUENCY:
            return _around(self._frequency, _FREQUENCY_SPREAD_HZ)
        place = _PLACES.get(key.phase) if key.phase is not None else None
        if place is None or key.index is not None:
            return None
        if key.quantity is Quantity.VOLTAGE:
            return _around(self._voltage[place], _VOLTAGE_SPREAD_V)
        if key.quantity is Quantity.THD_VOLTAGE:
            return _around(self._distortion[place], _DISTORTION_SPREAD)
        if key.quantity is Quantity.THD_CURRENT:
            return _around(current_distortion(self._share[place]), 10 * _DISTORTION_SPREAD)
        return self._current(place) if key.quantity is Quantity.CURRENT else None

    def _current(self, place: int) -> Range:
        factor = self._apparent_share * self._split[place] / self._voltage[place]
        mean = np.abs(self._power.mean) * factor
        ends = np.abs(self._power.lowest) * factor, np.abs(self._power.highest) * factor
        return mean, np.minimum(*ends), np.maximum(*ends)


def _around(values: Floats, spread: float) -> Range:
    return values, values - spread, values + spread
