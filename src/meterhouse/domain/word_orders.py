"""Which of several ways to read the same registers gives an energy that a meter can show."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

MOST_KWH = Decimal(10) ** 9
"""More than any meter of a building ever counted."""

_USUAL_KWH = (Decimal("0.5"), Decimal(50_000_000))
_KWH = {"Wh": Decimal("0.001"), "kWh": Decimal(1), "MWh": Decimal(1000)}


class Plausibility(StrEnum):
    """`good`: a usual index; `possible`: 0, or unusually small or large; `impossible`: no meter shows that."""

    GOOD = "good"
    POSSIBLE = "possible"
    IMPOSSIBLE = "impossible"


def energy_kwh(value: Decimal | None, factor: Decimal, unit: str) -> Decimal | None:
    """What a register's value means with the factor and unit of a generic meter."""
    return None if value is None else value * factor * _KWH.get(unit, Decimal(1))


def plausibility(value: Decimal | None, factor: Decimal, unit: str, *, single: bool) -> Plausibility:
    """How likely it is that a meter's energy index reads so.

    `single`: of a floating-point number, whose tiny values betray a wrong order of words.
    """
    kwh = energy_kwh(value, factor, unit)
    if value is None or kwh is None or kwh < 0 or kwh > MOST_KWH:
        return Plausibility.IMPOSSIBLE
    if single and value != 0 and abs(value) < Decimal("0.000001"):
        return Plausibility.IMPOSSIBLE
    low, high = _USUAL_KWH
    return Plausibility.GOOD if low <= kwh <= high else Plausibility.POSSIBLE
