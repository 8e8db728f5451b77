"""What billing needs of the store to keep consumption told apart by tariff, by day and month of every channel."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from meterhouse.domain.quantity import Commodity
from meterhouse.services.billing.binning import Columns, Rows
from meterhouse.services.ports import Ints

T = TypeVar("T")
Truths = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Kept:
    """Sums as they are kept: `values` (channels, buckets, columns); `known` (channels, months): there at all."""

    values: Ints
    known: Truths


@dataclass(frozen=True, slots=True)
class MonthOfChannels:
    """A piece of work: channels in a local month (months since 1970)."""

    month: int
    channel_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """Under which number sums with these columns are kept."""

    id: int
    columns: Columns


class CostSums(Protocol):
    """Sums by day and month; what is `stale` has changed since it was summed up, or never was.

    A day is stale from the transaction in which its intervals changed until sums made from later intervals are put.
    """

    async def layout(self, commodity: Commodity, fingerprint: str, columns: Columns) -> Layout:
        """The latest layout if it has this fingerprint, else a new one."""

    async def forget(self, commodity: Commodity, but: int) -> None:
        """Drop the month sums of all layouts of the commodity but one."""

    async def stale(self, channel_ids: Sequence[int], first_day: int, end_day: int) -> Ints:
        """(2, n): channel id and day (days since 1970) of what is stale in these days."""

    async def days(self, layout: Layout, channel_ids: Sequence[int], month: int) -> Kept:
        """Sums by day of one month."""

    async def months(self, layout: Layout, channel_ids: Sequence[int], first: int, count: int) -> Kept:
        """Sums by month."""

    async def fold(self, channel_ids: Sequence[int], low: int, high: int, work: Callable[[Rows], T]) -> T:
        """`work` on the intervals that start in [low, high), epoch seconds, beside everything else.

        A row's line is the position of its channel in `channel_ids`, which are rising.
        """

    async def missing(self, layout: Layout, key: str) -> Sequence[MonthOfChannels]:
        """Months of channels with this key that have intervals and no sums in this layout, the latest first."""

    async def stale_months(self, key: str, before_day: int) -> Sequence[MonthOfChannels]:
        """Months of channels with this key in which a day before that is stale, the latest first."""

    async def claim(self, channel_ids: Sequence[int], first_day: int, end_day: int) -> Ints:
        """Announce that the stale ones of these days are about to be summed up; as `stale`."""

    async def put(self, layout: Layout, month: int, channel_ids: Sequence[int], first_day: int, values: Ints) -> None:
        """Keep sums of neighbouring days from `first_day` on; (channels, days, columns).

        What was claimed in these days and has not changed since is stale no longer. Channels of which nothing is
        kept for the month in this layout need all its days.
        """

    async def spoil(self, key: str, low: int, high: int) -> None:
        """Make the days of [low, high) (epoch seconds) stale for channels with this key."""
