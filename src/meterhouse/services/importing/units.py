"""Units that files use, as exact multiples of the base units of the history."""

from __future__ import annotations

from fractions import Fraction

from meterhouse.domain.errors import InvalidInput
from meterhouse.domain.quantity import ChannelKey
from meterhouse.services.importing.options import Kind

_K, _M, _G = 1_000, 1_000_000, 1_000_000_000


def _prefixed(unit: str) -> dict[str, Fraction]:
    return {unit: Fraction(1), f"k{unit}": Fraction(_K), f"M{unit}": Fraction(_M), f"G{unit}": Fraction(_G)}


_JOULES = {"kJ": Fraction(_K, 3600), "MJ": Fraction(_M, 3600), "GJ": Fraction(_G, 3600)}
_VOLUMES = {"dm3": Fraction(1), "l": Fraction(1), "L": Fraction(1), "m3": Fraction(_K)}
_AMOUNTS: dict[str, dict[str, Fraction]] = {
    "Wh": _prefixed("Wh") | _JOULES,
    "varh": _prefixed("varh"),
    "VAh": _prefixed("VAh"),
    "dm³": _VOLUMES,
    "s": {"s": Fraction(1), "min": Fraction(60), "h": Fraction(3600)},
    "": {"": Fraction(1), "1": Fraction(1)},
}
_RATES: dict[str, dict[str, Fraction]] = {
    "Wh": _prefixed("W"),
    "varh": _prefixed("var"),
    "VAh": _prefixed("VA"),
    "dm³": {f"{unit}/h": factor for unit, factor in _VOLUMES.items()} | {"l/min": Fraction(60)},
}


def known_units(key: ChannelKey, kind: Kind) -> dict[str, Fraction]:
    """Units of a channel and what one of each is in base units (of a rate: in base units per hour)."""
    return (_RATES if kind is Kind.POWER else _AMOUNTS).get(key.facts.unit, {})


def unit_factor(key: ChannelKey, kind: Kind, unit: str) -> Fraction:
    """Base units (per hour, of a rate) in one `unit`. Raises InvalidInput (`unit-does-not-fit`)."""
    known = known_units(key, kind)
    factor = known.get(unit.replace("³", "3"))
    if factor is None:
        raise InvalidInput("unit-does-not-fit", unit=unit, quantity=str(key), known=" ".join(known))
    return factor
