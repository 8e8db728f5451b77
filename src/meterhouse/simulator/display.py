"""How a counter register shows what the meter has counted: in steps of its weight, up to its last digit."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import numpy as np

from meterhouse.catalogue.schema import RegisterType
from meterhouse.modbus.device_map import Field
from meterhouse.modbus.values import Weights, modulus_of, resolution_of
from meterhouse.simulator.load.draw import QUANTA
from meterhouse.simulator.load.noise import Ints

_LARGEST = 1 << 62
"""No simulated counter gets further than this."""

_FLOAT_DIGITS = {RegisterType.FLOAT32: 7, RegisterType.FLOAT64: 15}


@dataclass(frozen=True, slots=True)
class Display:
    """A counter's register.

    One raw count is `numerator` / `denominator` base units; the register starts again at 0 at `modulus` raw counts,
    0: never. A float register shows whole base units in at most `digits` significant digits, 0: all of them.
    """

    numerator: int = 1
    denominator: int = 1
    modulus: int = 0
    digits: int = 0

    def shown(self, quanta: int) -> Decimal:
        """Base units as a reader gets them; whole steps only, rounded down as meters do."""
        raw = quanta * self.denominator // (QUANTA * self.numerator)
        if self.modulus:
            raw %= self.modulus
        if self.digits:
            raw -= raw % _granule(raw, self.digits)
        return Decimal(raw * self.numerator) / self.denominator

    @property
    def end_quanta(self) -> int | None:
        """Quanta after which the register starts again at 0; None where no meter lives to see it."""
        end = self.modulus * QUANTA * self.numerator // self.denominator
        return end if 0 < end <= _LARGEST else None

    def indexes(self, quanta: Ints, *, wrapped: bool = True) -> Ints:
        """The same for many, rounded down to whole base units, as they are stored; on request without rollover."""
        raw = quanta * self.denominator // (QUANTA * self.numerator)
        if wrapped and 0 < self.modulus <= _LARGEST:
            raw = raw % self.modulus
        if self.digits:
            granules = np.array([_granule(10**power, self.digits) for power in range(19)], dtype=np.int64)
            length = np.searchsorted(10 ** np.arange(1, 19, dtype=np.int64), raw, side="right")
            raw = raw - raw % granules[length]
        counted: Ints = raw * self.numerator // self.denominator
        return counted


def _granule(raw: int, digits: int) -> int:
    """The step of a number of so many significant digits."""
    return int(10 ** max(0, len(str(raw)) - digits))


def display_of(field: Field, weights: Weights) -> Display | None:
    """How this counter field shows; None when its weight is not known."""
    digits = _FLOAT_DIGITS.get(field.layout.type)
    if digits is not None:
        return Display(digits=digits)
    step = resolution_of(field, weights)
    if step is None:
        return None
    numerator, denominator = step.as_integer_ratio()
    modulus = modulus_of(field, weights)
    return Display(numerator, denominator, int(modulus / step) if modulus is not None else 0)
