"""What a device measures at its terminals: every instantaneous quantity, consistent with the others."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from meterhouse.domain.quantity import ChannelKey, Phase, Quantity
from meterhouse.simulator.load.grid import between_phases, current_distortion, harmonic, unbalance

Three = tuple[float, float, float]

_LINE = {
    Phase.L1: 0,
    Phase.L2: 1,
    Phase.L3: 2,
    Phase.L1_N: 0,
    Phase.L2_N: 1,
    Phase.L3_N: 2,
    Phase.L1_L2: 0,
    Phase.L2_L3: 1,
    Phase.L3_L1: 2,
}
_BETWEEN = frozenset({Phase.L1_L2, Phase.L2_L3, Phase.L3_L1, Phase.AVG_LL})
_VOLTAGE_DROP_V = 2.4
"""Between an idle and a fully loaded board."""


@dataclass(frozen=True, slots=True)
class Terminals:
    """Voltages, currents and powers at a device, phase by phase; power positive into the load.

    power_i = voltage_i · current_i · power factor_i holds exactly up to binary rounding.
    """

    voltage: Three
    power: Three
    reactive: Three
    current: Three
    frequency: float
    distortion_voltage: Three
    load: Three
    demand_w: float
    demand_max_w: float
    temperature_c: float

    @property
    def apparent(self) -> Three:
        """By phase."""
        return _three(math.hypot(p, q) for p, q in zip(self.power, self.reactive, strict=True))


def _three(values: Iterable[float]) -> Three:
    first, second, third = values
    return first, second, third


def terminals(
    grid: tuple[Three, Three, float], power: Three, reactive: Three, rated_w: Three, demands: tuple[float, float]
) -> Terminals:
    """A device on a network of voltages, distortions and frequency (`grid`), that is made for `rated_w` per phase."""
    voltages, distortions, frequency = grid
    load = _three(abs(p) / max(rated, 1.0) for p, rated in zip(power, rated_w, strict=True))
    voltage = _three(u - _VOLTAGE_DROP_V * min(share, 1.5) for u, share in zip(voltages, load, strict=True))
    current = _three(math.hypot(p, q) / u for p, q, u in zip(power, reactive, voltage, strict=True))
    warmth = 28.0 + 14.0 * min(max(load), 1.5)
    return Terminals(
        voltage, power, reactive, current, frequency, distortions, load, demands[0], demands[1], temperature_c=warmth
    )


def neutral_current(current: Three) -> float:
    """Of three currents 120° apart."""
    a, b, c = current
    return math.sqrt(max(0.0, a * a + b * b + c * c - a * b - b * c - c * a))


def _line(values: Three, phase: Phase | None) -> float | None:
    place = _LINE.get(phase) if phase is not None else None
    return None if place is None else values[place]


def _sum_or_line(values: Three, phase: Phase | None) -> float | None:
    return sum(values) if phase in (None, Phase.TOTAL) else _line(values, phase)


def _voltage(at: Terminals, key: ChannelKey) -> float | None:
    if key.phase is Phase.AVG_LN:
        return sum(at.voltage) / 3
    if key.phase in _BETWEEN:
        between = between_phases(np.array(at.voltage)).tolist()
        return sum(between) / 3 if key.phase is Phase.AVG_LL else _line(_three(between), key.phase)
    return 0.4 if key.phase is Phase.N else _line(at.voltage, key.phase or Phase.L1)


def _current(at: Terminals, key: ChannelKey) -> float | None:
    if key.phase is Phase.N:
        return neutral_current(at.current)
    if key.phase is None or key.phase in (Phase.TOTAL, Phase.AVG_LN):
        return sum(at.current) / (3 if key.phase is Phase.AVG_LN else 1)
    return _line(at.current, key.phase)


def _apparent(at: Terminals, key: ChannelKey) -> float | None:
    if key.phase in (None, Phase.TOTAL):
        return math.hypot(sum(at.power), sum(at.reactive))
    return _line(at.apparent, key.phase)


def _power_factor(at: Terminals, key: ChannelKey) -> float | None:
    active, apparent = _sum_or_line(at.power, key.phase), _apparent(at, key)
    if active is None or apparent is None:
        return None
    return active / apparent if apparent else 1.0


def _angle(at: Terminals, key: ChannelKey) -> float | None:
    active, reactive = _sum_or_line(at.power, key.phase), _sum_or_line(at.reactive, key.phase)
    return None if active is None or reactive is None else math.degrees(math.atan2(reactive, active))


def _thd_voltage(at: Terminals, key: ChannelKey) -> float | None:
    values = at.distortion_voltage
    return _line(values, key.phase) if key.phase in _LINE else sum(values) / 3


def _thd_current(at: Terminals, key: ChannelKey) -> float | None:
    place = _LINE.get(key.phase) if key.phase is not None else None
    share = sum(at.load) / 3 if place is None else at.load[place]
    return float(current_distortion(np.array([share]))[0])


def _harmonic_voltage(at: Terminals, key: ChannelKey) -> float | None:
    whole = _thd_voltage(at, key)
    return None if whole is None else float(harmonic(key.index or 1, whole))


def _harmonic_current(at: Terminals, key: ChannelKey) -> float | None:
    whole = _thd_current(at, key)
    return None if whole is None else float(harmonic(key.index or 1, whole))


def _current_unbalance(at: Terminals, key: ChannelKey) -> float | None:
    mean = sum(at.current) / 3
    return 100.0 * max(abs(value - mean) for value in at.current) / mean if mean else 0.0


def _current_demand(at: Terminals, key: ChannelKey) -> float | None:
    total = sum(at.power)
    demand_w = at.demand_max_w if key.quantity is Quantity.CURRENT_DEMAND_MAX else at.demand_w
    value = _current(at, key)
    return None if value is None else value * (abs(demand_w / total) if total else 1.0)


def _demand(share: Callable[[Terminals], float], *, greatest: bool) -> Callable[[Terminals, ChannelKey], float | None]:
    """A demand of the total, or of a phase in proportion to its present power."""

    def measured(at: Terminals, key: ChannelKey) -> float | None:
        whole = (at.demand_max_w if greatest else at.demand_w) * share(at)
        part = _sum_or_line(at.power, key.phase)
        total = sum(at.power)
        return None if part is None else whole * (part / total if total else 1 / 3) if key.phase in _LINE else whole

    return measured


def _reactive_share(at: Terminals) -> float:
    active = sum(at.power)
    return sum(at.reactive) / abs(active) if active else 0.0


def _apparent_share(at: Terminals) -> float:
    return math.hypot(1.0, _reactive_share(at))


MEASURED: Mapping[Quantity, Callable[[Terminals, ChannelKey], float | None]] = MappingProxyType(
    {
        Quantity.ACTIVE_POWER: lambda at, key: _sum_or_line(at.power, key.phase),
        Quantity.REACTIVE_POWER: lambda at, key: _sum_or_line(at.reactive, key.phase),
        Quantity.APPARENT_POWER: _apparent,
        Quantity.ACTIVE_POWER_DEMAND: _demand(lambda _: 1.0, greatest=False),
        Quantity.ACTIVE_POWER_DEMAND_MAX: _demand(lambda _: 1.0, greatest=True),
        Quantity.REACTIVE_POWER_DEMAND: _demand(_reactive_share, greatest=False),
        Quantity.REACTIVE_POWER_DEMAND_MAX: _demand(_reactive_share, greatest=True),
        Quantity.APPARENT_POWER_DEMAND: _demand(_apparent_share, greatest=False),
        Quantity.APPARENT_POWER_DEMAND_MAX: _demand(_apparent_share, greatest=True),
        Quantity.CURRENT_DEMAND: _current_demand,
        Quantity.CURRENT_DEMAND_MAX: _current_demand,
        Quantity.VOLTAGE: _voltage,
        Quantity.CURRENT: _current,
        Quantity.FREQUENCY: lambda at, _: at.frequency,
        Quantity.POWER_FACTOR: _power_factor,
        Quantity.PHASE_ANGLE: _angle,
        Quantity.THD_VOLTAGE: _thd_voltage,
        Quantity.THD_CURRENT: _thd_current,
        Quantity.HARMONIC_VOLTAGE: _harmonic_voltage,
        Quantity.HARMONIC_CURRENT: _harmonic_current,
        Quantity.VOLTAGE_UNBALANCE: lambda at, _: float(unbalance(between_phases(np.array(at.voltage)))),
        Quantity.CURRENT_UNBALANCE: _current_unbalance,
        Quantity.TEMPERATURE: lambda at, _: at.temperature_c,
    }
)
"""By quantity; None: a phase that the device's kind does not have."""
