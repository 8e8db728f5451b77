"""The two kinds of history rows, and the names under which they are stored."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from meterhouse.store.blocks import (
    Sealed,
    decode_intervals,
    decode_statistics,
    decode_values,
    encode_intervals,
    encode_statistics,
)
from meterhouse.store.rows import FIRST, LAST, NO_INDEX, Rows


class Decoder(Protocol):
    """Gives the rows of each block that start in [low, high)."""

    def __call__(self, sealed: Sequence[Sealed], low: int = FIRST, high: int = LAST) -> list[Rows]: ...


@dataclass(frozen=True, slots=True)
class Kind:
    """Intervals or statistics: the table of hot rows, its columns in the order of `Rows`, the form of blocks.

    `selected` and `inserted` are the columns and the placeholders of statements, where an unknown index is NULL.
    """

    hot: str
    columns: tuple[str, ...]
    selected: tuple[str, ...]
    inserted: tuple[str, ...]
    encode: Callable[[Rows], bytes]
    decode: Decoder

    def sql(self, template: str) -> str:
        """A statement with the names of this kind put in."""
        return template.format(
            hot=self.hot,
            blocks=f"{self.hot}_block",
            columns=", ".join(self.columns),
            selected=", ".join(self.selected),
            inserted=", ".join(self.inserted),
            joined=", ".join(f"group_concat({column})" for column in self.selected),
        )


INTERVALS = Kind(
    hot="reading",
    columns=("channel_id", "start", "width", "value", "quality", "meter_index"),
    selected=("channel_id", "start", "width", "value", "quality", f"ifnull(meter_index, {NO_INDEX})"),
    inserted=("?", "?", "?", "?", "?", f"nullif(?, {NO_INDEX})"),
    encode=encode_intervals,
    decode=decode_intervals,
)

VALUES = replace(INTERVALS, columns=INTERVALS.columns[:-1], selected=INTERVALS.selected[:-1], decode=decode_values)
"""Intervals without their indexes, for reading only."""

_STATISTIC_COLUMNS = ("channel_id", "start", "width", "mean", "minimum", "maximum", "sample_count")

STATISTICS = Kind(
    hot="statistic",
    columns=_STATISTIC_COLUMNS,
    selected=_STATISTIC_COLUMNS,
    inserted=("?",) * len(_STATISTIC_COLUMNS),
    encode=encode_statistics,
    decode=decode_statistics,
)

KINDS = (INTERVALS, STATISTICS)
