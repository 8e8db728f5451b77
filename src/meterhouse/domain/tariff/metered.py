"""What was recorded of a supply, as bills need it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Truths = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Recorded:
    """Recorded intervals of one channel, or of the sum of several on a common grid, in order of time.

    `starts`: epoch seconds. `widths`: seconds. `values`: whole base units (Wh, varh, dm³). `certain`: measured or
    typed in by a person; False: interpolated or estimated. Missing intervals are not there.
    """

    starts: Ints
    widths: Ints
    values: Ints
    certain: Truths

    def within(self, start: int, end: int) -> Recorded:
        """The intervals that start in [start, end)."""
        low, high = np.searchsorted(self.starts, [start, end], side="left")
        part = slice(int(low), int(high))
        return Recorded(self.starts[part], self.widths[part], self.values[part], self.certain[part])

    def total(self, start: int, end: int) -> int:
        """Base units in the intervals that start in [start, end)."""
        return int(self.within(start, end).values.sum()) if end > start else 0


@dataclass(frozen=True, slots=True, eq=False)
class Metered:
    """What a bill is made of. None: not measured; a charge that needs it then has no amount.

    `reactive`: inductive reactive energy drawn. `exported`: active energy given to the grid.
    """

    consumed: Recorded
    reactive: Recorded | None = None
    exported: Recorded | None = None
