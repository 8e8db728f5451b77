"""From sums per channel and bucket to values, qualities and coverage: pure arithmetic on arrays of integers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from meterhouse.services.consumption.query import BucketQuality, Coverage
from meterhouse.services.ports import QUALITY_ORDER, BucketTotals, Ints

_MEASURED, _INTERPOLATED, _ESTIMATED, _EDITED = (
    QUALITY_ORDER.index(name) for name in ("measured", "interpolated", "estimated", "edited")
)
_MILDEST_FIRST = (
    (_EDITED, BucketQuality.EDITED),
    (_INTERPOLATED, BucketQuality.INTERPOLATED),
    (_ESTIMATED, BucketQuality.ESTIMATED),
)
_MATTERS = 100
"""A bucket is marked when more than a hundredth of what is known of it is not measured; coverage tells the rest."""
_QUALITIES = tuple(BucketQuality)
_CODE = {quality: number for number, quality in enumerate(_QUALITIES)}


@dataclass(frozen=True, slots=True)
class Window:
    """What may be known of each channel, in epoch seconds: from its first interval to `until`, per channel."""

    first: Ints
    until: Ints

    def expected(self, edges: Ints) -> Ints:
        """Seconds per channel and bucket that should be covered."""
        start = np.maximum(edges[:-1], self.first[:, None])
        end = np.minimum(edges[1:], self.until[:, None])
        expected: Ints = np.maximum(0, end - start)
        return expected


@dataclass(frozen=True, slots=True)
class Figures:
    """Values and qualities of some channels together, bucket by bucket."""

    values: tuple[int | None, ...]
    quality: tuple[BucketQuality, ...]

    @property
    def total(self) -> int | None:
        """Sum of what is known; None when nothing is."""
        known = [value for value in self.values if value is not None]
        return sum(known) if known else None


@dataclass(frozen=True, slots=True)
class Table:
    """Channels × buckets of one period.

    `missing`: seconds that should be covered by intervals and are not. `known_until` is the epoch second up to which
    everything should have been recorded by now.
    """

    edges: Ints
    totals: BucketTotals
    missing: Ints
    known_until: int

    @classmethod
    def of(cls, edges: Ints, totals: BucketTotals, window: Window, known_until: int) -> Table:
        """What was stored, set against what should have been."""
        missing = np.maximum(0, window.expected(edges) - totals.seconds.sum(axis=2))
        return cls(edges, totals, missing, known_until)

    def figures(self, rows: Sequence[int]) -> Figures:
        """Of the channels in these rows together."""
        lines = list(rows)
        seconds = self.totals.seconds[lines].sum(axis=0)
        missing = self.missing[lines].sum(axis=0)
        sums: list[int] = self.totals.values[lines].sum(axis=0).tolist()
        quality = self._quality(seconds, missing)
        unknown = (BucketQuality.MISSING, BucketQuality.FUTURE)
        values = tuple(None if kind in unknown else value for value, kind in zip(sums, quality, strict=True))
        return Figures(values, quality)

    def coverage(self, rows: Sequence[int]) -> Coverage:
        """Of the channels in these rows, over all buckets."""
        lines = list(rows)
        seconds = self.totals.seconds[lines].sum(axis=(0, 1))
        missing = int(self.missing[lines].sum())
        return Coverage(
            expected_s=int(seconds.sum()) + missing,
            measured_s=int(seconds[_MEASURED]),
            interpolated_s=int(seconds[_INTERPOLATED]),
            estimated_s=int(seconds[_ESTIMATED]),
            edited_s=int(seconds[_EDITED]),
            missing_s=missing,
        )

    def _quality(self, seconds: Ints, missing: Ints) -> tuple[BucketQuality, ...]:
        """From the mildest judgement to the one that overrules all before it."""
        code = np.full(len(missing), _CODE[BucketQuality.MEASURED])
        for column, quality in _MILDEST_FIRST:
            code[seconds[:, column] * _MATTERS > seconds.sum(axis=1)] = _CODE[quality]
        code[missing > 0] = _CODE[BucketQuality.PARTIAL]
        nothing = ~seconds.any(axis=1)
        code[nothing] = _CODE[BucketQuality.MISSING]
        code[nothing & (self.edges[:-1] >= self.known_until)] = _CODE[BucketQuality.FUTURE]
        return tuple(_QUALITIES[number] for number in code.tolist())
