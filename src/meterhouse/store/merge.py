"""Which intervals come and which go: the rules of appending and of correcting, for one channel, without I/O.

What is stored of a channel never overlaps. All rows here are in order of time.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from meterhouse.domain.errors import Conflict, InvalidInput
from meterhouse.services.ports import Appended
from meterhouse.store.rows import (
    ESTIMATED,
    INTERPOLATED,
    INTERVAL_COLUMNS,
    MEASURED,
    MISSING,
    QUALITY,
    START,
    WIDTH,
    Rows,
)


@dataclass(frozen=True, slots=True)
class Change:
    """Rows to take away and rows to put in; what is replaced is in both."""

    removed: Rows
    added: Rows
    kept: int = 0

    @property
    def appended(self) -> Appended:
        replaced = self.removed.shape[1]
        return Appended(added=self.added.shape[1] - replaced, replaced=replaced, kept=self.kept)


def _ends(rows: Rows) -> Rows:
    ends: Rows = rows[START] + rows[WIDTH]
    return ends


def _better(rows: Rows, than: Rows) -> NDArray[np.bool_]:
    """Where an interval may take the place of another: same bounds, and no longer only estimated."""
    same = (rows[START] == than[START]) & (rows[WIDTH] == than[WIDTH])
    confirmed = (rows[QUALITY] == MEASURED) | (rows[QUALITY] == INTERPOLATED)
    better: NDArray[np.bool_] = same & confirmed & (than[QUALITY] == ESTIMATED)
    return better if len(rows) == INTERVAL_COLUMNS else np.zeros_like(better)


def _one_after_another(rows: Rows) -> NDArray[np.int64]:
    """Positions of the rows that remain when each has to stand its ground against those before it."""
    ends = _ends(rows)
    if (rows[START, 1:] >= ends[:-1]).all():
        return np.arange(rows.shape[1])
    remaining: list[int] = []
    for number in range(rows.shape[1]):
        if not remaining or rows[START, number] >= ends[remaining[-1]]:
            remaining.append(number)
        elif _better(rows[:, [number]], rows[:, remaining[-1:]])[0]:
            remaining[-1] = number
    return np.array(remaining, dtype=np.int64)


def _overlaps(rows: Rows, others: Rows) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """For each row, the position of the first of `others` that ends after its start, and whether the two overlap."""
    position = np.searchsorted(_ends(others), rows[START], side="right")
    starts = np.append(others[START], 2**62)
    return position, starts[position] < _ends(rows)


def overlapping(rows: Rows, others: Rows) -> NDArray[np.bool_]:
    """Which rows overlap any of the others."""
    return _overlaps(rows, others)[1]


def append(existing: Rows, offered: Rows) -> Change:
    """What to do with offered rows: holes are filled, what is there is kept.

    Only an `estimated` interval gives way, to a `measured` or `interpolated` one of the same bounds. An interval that
    overlaps others with other bounds is left out, so that nothing is counted twice. The same holds among the
    offered ones, in their order.
    """
    position, met = _overlaps(offered, existing)
    replacing = np.zeros_like(met)
    replacing[met] = _better(offered[:, met], existing[:, position[met]])
    fitting = np.flatnonzero(~met | replacing)
    chosen = fitting[_one_after_another(offered[:, fitting])]
    removed = position[chosen[replacing[chosen]]]
    return Change(existing[:, removed], offered[:, chosen], offered.shape[1] - len(chosen))


def _unions(rows: Rows) -> tuple[Rows, Rows]:
    """Starts and ends of the stretches that rows cover without a gap."""
    ends = _ends(rows)
    first = np.append(True, rows[START, 1:] != ends[:-1])
    last = np.append(first[1:], True)
    return rows[START, first], ends[last]


def correct(existing: Rows, given: Rows) -> Change:
    """What to do to have the given rows in place of what they overlap; one of quality `missing` only erases.

    Raises InvalidInput (`intervals-overlap`: the given ones do so among themselves) and Conflict
    (`interval-straddles`, param start: a stored interval is only partly covered, its rest would be lost).
    """
    if (given[START, 1:] < _ends(given)[:-1]).any():
        raise InvalidInput("intervals-overlap")
    removed = existing[:, overlapping(existing, given)]
    starts, ends = _unions(given)
    stretch = np.searchsorted(starts, removed[START], side="right") - 1
    straddling = (stretch < 0) | (_ends(removed) > ends[np.maximum(stretch, 0)])
    if straddling.any():
        raise Conflict("interval-straddles", start=int(removed[START, straddling][0]))
    return Change(removed, given[:, given[QUALITY] != MISSING])
