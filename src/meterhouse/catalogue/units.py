"""Units that profiles may use, and how they become the base units of the domain."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from meterhouse.domain.quantity import ChannelKey


@dataclass(frozen=True, slots=True)
class UnitFacts:
    """value in `base` = value × `numerator` ÷ `denominator`."""

    base: str
    numerator: int = 1
    denominator: int = 1


def _prefixed(base: str, *prefixes: str) -> dict[str, UnitFacts]:
    powers = {"m": (1, 1000), "": (1, 1), "k": (1000, 1), "M": (10**6, 1), "G": (10**9, 1)}
    return {prefix + base: UnitFacts(base, *powers[prefix]) for prefix in prefixes}


UNITS: dict[str, UnitFacts] = {
    **_prefixed("Wh", "", "k", "M", "G", "m"),
    **_prefixed("varh", "", "k", "M", "G", "m"),
    **_prefixed("VAh", "", "k", "M", "G", "m"),
    **_prefixed("W", "", "k", "M", "m"),
    **_prefixed("var", "", "k", "M", "m"),
    **_prefixed("VA", "", "k", "M", "m"),
    **_prefixed("V", "", "k", "m"),
    **_prefixed("A", "", "k", "m"),
    **_prefixed("Hz", "", "m"),
    "Ws": UnitFacts("Wh", 1, 3600),
    "dm³": UnitFacts("dm³"),
    "l": UnitFacts("dm³"),
    "m³": UnitFacts("dm³", 1000),
    "s": UnitFacts("s"),
    "min": UnitFacts("s", 60),
    "h": UnitFacts("s", 3600),
    "°": UnitFacts("°"),
    "deg": UnitFacts("°"),
    "°C": UnitFacts("°C"),
    "degC": UnitFacts("°C"),
    "%": UnitFacts("%"),
    "Pct": UnitFacts("%"),
    "": UnitFacts(""),
    "1": UnitFacts(""),
    "PF": UnitFacts(""),
}
"""By the spelling used in profiles. `1`, `PF` and nothing are pure numbers."""

_PERCENT_AS_NUMBER = UnitFacts("", 1, 100)


def unit_for(key: ChannelKey, unit: str) -> UnitFacts | None:
    """How `unit` becomes the base unit of `key`; None when it does not (volts for a power, or an unknown spelling).

    A percentage is accepted for a pure number (power factor in percent).
    """
    facts = UNITS.get(unit)
    if facts is None:
        return None
    if facts.base == key.facts.unit:
        return facts
    if facts.base == "%" and key.facts.unit == "":
        return _PERCENT_AS_NUMBER
    return None


def to_base(value: Decimal, facts: UnitFacts) -> Decimal:
    """`value` in the base unit, exact but for divisions by 3600 (28 digits)."""
    scaled = value * facts.numerator
    return scaled if facts.denominator == 1 else scaled / facts.denominator


def from_base(value: Decimal, facts: UnitFacts) -> Decimal:
    """The inverse of `to_base`."""
    scaled = value * facts.denominator
    return scaled if facts.numerator == 1 else scaled / facts.numerator
