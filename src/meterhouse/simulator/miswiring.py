"""What a meter measures whose transformers or voltage taps are connected wrongly, from what it would measure. Pure."""

from __future__ import annotations

import cmath
import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType

from meterhouse.simulator.form import FaultKind
from meterhouse.simulator.measure import Terminals, Three

RATIO = 5.0
"""How much too high a wrong ratio shows."""

_TURN = (0.0, -120.0, 120.0)
"""Angles of the three voltages, in degrees."""


def _reversed(at: Terminals) -> Terminals:
    """The transformer of L1 is turned round."""
    return replace(at, power=_times(at.power, (-1, 1, 1)), reactive=_times(at.reactive, (-1, 1, 1)))


def _missing(at: Terminals) -> Terminals:
    """The voltage tap of L2 is open, so that its power is not measured; its current is."""
    gone = (1.0, 0.0, 1.0)
    return replace(
        at,
        voltage=_times(at.voltage, gone),
        power=_times(at.power, gone),
        reactive=_times(at.reactive, gone),
    )


def _swapped(at: Terminals) -> Terminals:
    """The transformers of L2 and L3 have changed places: each is multiplied with the other's voltage."""
    order = (0, 2, 1)
    current = _taken(at.current, order)
    power, reactive = [], []
    for tap, source in enumerate(order):
        lag = math.atan2(at.reactive[source], at.power[source])
        flow = cmath.rect(at.voltage[tap] * current[tap], math.radians(_TURN[tap] - _TURN[source]) + lag)
        power.append(flow.real)
        reactive.append(flow.imag)
    return replace(at, current=current, power=_taken(power), reactive=_taken(reactive))


def _ct_ratio(at: Terminals) -> Terminals:
    """The ratio set in the meter is not that of its transformers; its counters know better only in the simulator."""
    by = (RATIO, RATIO, RATIO)
    return replace(at, current=_times(at.current, by), power=_times(at.power, by), reactive=_times(at.reactive, by))


def _vt_ratio(at: Terminals) -> Terminals:
    """A voltage transformer's ratio is set where there is none."""
    by = (RATIO, RATIO, RATIO)
    return replace(at, voltage=_times(at.voltage, by), power=_times(at.power, by), reactive=_times(at.reactive, by))


def _current_weight(at: Terminals) -> Terminals:
    """The currents alone are weighted wrongly, as by a map for another version of the meter."""
    return replace(at, current=_times(at.current, (RATIO, RATIO, RATIO)))


MISWIRED: Mapping[FaultKind, Callable[[Terminals], Terminals]] = MappingProxyType(
    {
        FaultKind.CT_REVERSED: _reversed,
        FaultKind.PHASE_MISSING: _missing,
        FaultKind.PHASES_SWAPPED: _swapped,
        FaultKind.CT_RATIO: _ct_ratio,
        FaultKind.VT_RATIO: _vt_ratio,
        FaultKind.CURRENT_WEIGHT: _current_weight,
    }
)


def miswired(at: Terminals, kinds: Iterable[FaultKind]) -> Terminals:
    """With each of these faults; those of other kinds change nothing."""
    for kind in kinds:
        if kind in MISWIRED:
            at = MISWIRED[kind](at)
    return at


def _times(values: Three, factors: Three) -> Three:
    return values[0] * factors[0], values[1] * factors[1], values[2] * factors[2]


def _taken(values: Three | list[float], order: tuple[int, int, int] = (0, 1, 2)) -> Three:
    return values[order[0]], values[order[1]], values[order[2]]
