"""What meters have counted."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from meterhouse.simulator.load.noise import Ints

PHASES = 3


@dataclass(slots=True)
class Registers:
    """What M meters have counted, in whole quanta; `reactive` in quanta × 2^TANGENT_BITS.

    The arrays by phase have shape (M, 3).
    """

    imported: Ints
    exported: Ints
    reactive: Ints
    apparent: Ints
    phase_imported: Ints
    phase_exported: Ints
    phase_reactive: Ints

    @classmethod
    def zero(cls, meters: int) -> Registers:
        """All at 0."""
        totals = [np.zeros(meters, dtype=np.int64) for _ in range(4)]
        return cls(*totals, *(np.zeros((meters, PHASES), dtype=np.int64) for _ in range(3)))

    def moved(self, by: Registers, sign: int = 1) -> Registers:
        """The sum (or difference) of two."""
        return Registers(*(getattr(self, name) + sign * getattr(by, name) for name in Registers.__slots__))
