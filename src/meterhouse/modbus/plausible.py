"""Whether a value can be true at all: the sign of a wrong map, word order or weight when a device is first read."""

from __future__ import annotations

from decimal import Decimal

from meterhouse.domain.quantity import Accumulation, ChannelKey, Quantity

_MOST: dict[Quantity, tuple[int, int]] = {
    Quantity.VOLTAGE: (0, 500_000),
    Quantity.CURRENT: (-100_000, 100_000),
    Quantity.POWER_FACTOR: (-1, 1),
    Quantity.PHASE_ANGLE: (-360, 360),
    Quantity.TEMPERATURE: (-80, 300),
    Quantity.THD_VOLTAGE: (0, 1000),
    Quantity.THD_CURRENT: (0, 1000),
    Quantity.HARMONIC_VOLTAGE: (0, 1000),
    Quantity.HARMONIC_CURRENT: (0, 1000),
    Quantity.CURRENT_LIMIT: (0, 100_000),
}
"""Least and greatest value in base units that any installation of this product can have."""

_POWER = 10**9
_FREQUENCY = ((0, 0), (10, 450))
_SLACK = Decimal("1.001")


def is_plausible(key: ChannelKey, value: Decimal | None) -> bool:
    """False for what no building has: 3 MV, a power factor of 40, a negative counter. No value is plausible."""
    if value is None:
        return True
    if key.quantity is Quantity.FREQUENCY:
        return any(low <= value <= high for low, high in _FREQUENCY)
    if key.facts.accumulation is Accumulation.CUMULATIVE:
        return value >= 0 or key.direction == "net"
    if key.quantity in _MOST:
        low, high = _MOST[key.quantity]
        return low * _SLACK <= value <= high * _SLACK
    if key.facts.unit in ("W", "var", "VA"):
        return abs(value) <= _POWER
    return True
