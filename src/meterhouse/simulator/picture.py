"""The whole building at one second, worked out once and looked at by every device."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from meterhouse.simulator.layout import Layout
from meterhouse.simulator.load.ambience import SLOT_S, ambience
from meterhouse.simulator.load.bank import Instant, MeterBank
from meterhouse.simulator.load.draw import QUANTA, SPLIT_BITS
from meterhouse.simulator.load.grid import Grid
from meterhouse.simulator.load.noise import Floats
from meterhouse.simulator.load.sessions import ChargingHabit, charging
from meterhouse.simulator.measure import Three

NetworkAt = tuple[Three, Three, float]
"""Voltages in V, their distortions in %, the frequency in Hz."""


@dataclass(frozen=True, slots=True)
class StationState:
    """A charging station in one slot: whether a car is there and since when, what it draws now and took before."""

    connected: bool
    since_s: int
    power_w: int
    before_quanta: int
    slot: int

    def session_wh(self, at_s: int) -> int:
        """What the present session has taken."""
        return (self.before_quanta + self.power_w * (at_s - self.slot * SLOT_S)) // QUANTA


@dataclass(slots=True)
class Picture:
    """`at` moves it to a second; everything is computed when it is first asked for there.

    `rated_w`: (meters, 3), the power for which each meter's circuit is made.
    """

    layout: Layout
    bank: MeterBank
    rated_w: Floats = field(init=False)
    _grid: Grid = field(init=False)
    _instant: Instant | None = None
    _network: NetworkAt | None = None
    _demand_max: Floats = field(init=False)
    _stations: dict[tuple[ChargingHabit, int], StationState] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._grid = Grid(self.layout.scenario.site.seed)
        self.rated_w = rated_power(self.layout)
        self._demand_max = np.zeros(len(self.layout.tree.members))

    def at(self, at_s: int) -> Instant:
        """All meters at a second; never goes back."""
        if self._instant is None or at_s > self._instant.at_s:
            self._instant = self.bank.at(at_s)
            self._network = None
            np.maximum(self._demand_max, self._instant.demand_w, out=self._demand_max)
        return self._instant

    def network(self, at_s: int) -> NetworkAt:
        """The supply at that second."""
        if self._network is None:
            at = np.array([at_s], dtype=np.int64)
            voltage, distortion = (
                values[:, 0].tolist() for values in (self._grid.voltage(at), self._grid.distortion(at))
            )
            self._network = _three(voltage), _three(distortion), float(self._grid.frequency(at)[0])
        return self._network

    def demand_max_w(self, meter: int) -> float:
        """The greatest demand of a meter so far."""
        return float(self._demand_max[meter])

    def station(self, habit: ChargingHabit, at_s: int) -> StationState:
        """What a charging station is doing."""
        slot = at_s // SLOT_S
        known = self._stations.get((habit, slot))
        if known is None:
            known = self._station(habit, slot)
            self._stations = {key: value for key, value in self._stations.items() if key[1] == slot}
            self._stations[habit, slot] = known
        return known

    def _station(self, habit: ChargingHabit, slot: int) -> StationState:
        climate = self.layout.climate
        since = int(charging(habit, ambience(climate, np.array([slot], dtype=np.int64))).since[0])
        if since < 0:
            return StationState(connected=False, since_s=0, power_w=0, before_quanta=0, slot=slot)
        power = charging(habit, ambience(climate, np.arange(since, slot + 1, dtype=np.int64))).power_w
        return StationState(True, since * SLOT_S, int(power[-1]), int(power[:-1].sum()) * SLOT_S, slot)


def _three(values: list[float]) -> Three:
    first, second, third = values
    return first, second, third


def rated_power(layout: Layout) -> Floats:
    """(meters, 3) W: the sum of what everything behind a meter can draw, by phase; at least 1 W."""
    rated = np.ones((len(layout.tree.members), 3))
    for meter in range(len(rated)):
        for draw in layout.tree.behind(meter):
            rated[meter] += max(draw.peak, draw.base) * np.array(draw.split) / (1 << SPLIT_BITS)
    return rated
