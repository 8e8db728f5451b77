"""The boundaries of recorded intervals: aligned to the clock in UTC, of a width that may change on the way."""

from __future__ import annotations

from dataclasses import dataclass
from math import lcm

from meterhouse.domain.interval import SAMPLE_RATES_S


@dataclass(frozen=True, slots=True)
class Grid:
    """Widths of intervals in force from given boundaries on, oldest first; all times in epoch seconds.

    Each boundary at which a width begins is aligned to the width before it, too: intervals part time without holes
    and without overlap.
    """

    widths: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, width_s: int) -> Grid:
        """The same width always."""
        return cls(((0, width_s),))

    @classmethod
    def continuing(cls, boundary: int, width_s: int) -> Grid:
        """Going on from a boundary that may have belonged to another width."""
        if boundary % width_s == 0:
            return cls.of(width_s)
        fitting = (rate for rate in SAMPLE_RATES_S if boundary % rate == 0 and width_s % rate == 0)
        return cls(((0, max(fitting, default=1)), (_up(boundary, width_s), width_s)))

    def width_at(self, at: float) -> int:
        """The width of the interval that contains `at`."""
        return next((width for begin, width in reversed(self.widths) if at >= begin), self.widths[0][1])

    def start_of(self, at: float) -> int:
        """The latest boundary that is not after `at`."""
        width = self.width_at(at)
        return int(at // width) * width

    def end_after(self, at: float) -> int:
        """The first boundary after `at`."""
        width = self.width_at(at)
        return int(at // width) * width + width

    def changed(self, boundary: int, width_s: int) -> Grid:
        """Another width from the first boundary common to both, `boundary` at the earliest."""
        kept = tuple((begin, width) for begin, width in self.widths if begin < boundary) or self.widths[:1]
        current = kept[-1][1]
        if current == width_s:
            return Grid(kept)
        return Grid((*kept, (_up(boundary, lcm(current, width_s)), width_s)))


def _up(at: int, step: int) -> int:
    return -(-at // step) * step
