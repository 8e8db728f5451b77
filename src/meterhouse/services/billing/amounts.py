"""From consumption by era, channel, bucket and column to money: decimals, exact, not rounded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

import numpy as np

from meterhouse.domain.tariff.market import MARKET_DECIMALS
from meterhouse.domain.tariff.model import Market, Tariff, TariffBook
from meterhouse.domain.tariff.rating import Prices
from meterhouse.services.billing.binning import SPLIT, Columns
from meterhouse.services.billing.costs import Decimals, TariffTotals
from meterhouse.services.billing.sums import Truths
from meterhouse.services.ports import Ints

_ONE_PRICE = Decimal(1).scaleb(-MARKET_DECIMALS)


@dataclass(frozen=True, slots=True, eq=False)
class Counted:
    """`sums`: (eras, channels, buckets, columns); `eras`: (eras, tariffs) price versions.

    `pending`: (channels, buckets) where consumption is not told apart yet and stands in the column without a rule;
    `waiting`: how much of that column this is.
    """

    sums: Ints
    eras: Ints
    pending: Truths
    waiting: Ints

    def grouped(self, groups: Sequence[Ints]) -> Counted:
        """The channels of each group (their rows) together, in place of channels."""
        shape = (self.sums.shape[0], len(groups), *self.sums.shape[2:])
        sums = np.zeros(shape, dtype=np.int64)
        pending, waiting = np.zeros(shape[1:3], dtype=np.bool_), np.zeros(shape[1:3], dtype=np.int64)
        for number, group in enumerate(groups):
            rows = np.asarray(group, dtype=np.int64)
            sums[:, number] = self.sums[:, rows].sum(axis=1)
            pending[number] = self.pending[rows].any(axis=0)
            waiting[number] = self.waiting[rows].sum(axis=0)
        return Counted(sums, self.eras, pending, waiting)


class _Money:
    """Adds up (channels, buckets, tariffs)."""

    def __init__(self, book: TariffBook, columns: Columns, counted: Counted, prices: Prices) -> None:
        _, channels, buckets, _ = counted.sums.shape
        self._columns, self._counted, self._prices = columns, counted, prices
        shape = (channels, buckets, len(book.tariffs) + 1)
        self.values = np.zeros(shape, dtype=np.int64)
        self.amounts: Decimals = np.full(shape, Decimal(0), dtype=object)
        uncovered = counted.sums[..., columns.uncovered].sum(axis=0)
        self.values[..., -1] = uncovered
        self.unpriced = uncovered - counted.waiting
        self.provisional = counted.pending.copy()
        for number, tariff in enumerate(book.tariffs):
            if tariff.id in columns.tariff_ids:
                for era, sums in enumerate(counted.sums):
                    self._add(number, tariff, sums, int(counted.eras[era, number]))

    def _add(self, number: int, tariff: Tariff, sums: Ints, version: int) -> None:
        units = sums[..., self._columns.tariff_ids.index(tariff.id)]
        if not units.any():
            return
        self.values[..., number] += units
        price, per_base = price_of(tariff, version), self._prices.units_per_base(tariff.commodity, tariff.unit)
        if price is None or per_base is None:
            self.unpriced += units
            return
        if tariff.market is Market.FIXED:
            self._multiply(number, units, price * per_base)
            return
        first = self._columns.first_of[tariff.id]
        high, low, missing = (sums[..., first + offset] for offset in range(3))
        self._multiply(number, units - missing, price * per_base)
        scale = per_base * tariff.market_factor * _ONE_PRICE
        for where in _places(high, low):
            self.amounts[(*where, number)] += (int(high[where]) * SPLIT + int(low[where])) * scale
        self.provisional |= missing != 0

    def _multiply(self, number: int, units: Ints, price: Decimal) -> None:
        channel, bucket = np.nonzero(units)
        products = [value * price for value in units[channel, bucket].tolist()]
        new = np.empty(len(products), dtype=object)
        new[:] = products
        self.amounts[channel, bucket, number] += new


def _places(*arrays: Ints) -> list[tuple[int, int]]:
    """Where any of them is not 0."""
    some = np.zeros(arrays[0].shape, dtype=np.bool_)
    for array in arrays:
        some |= array != 0
    channels, buckets = np.nonzero(some)
    return list(zip(channels.tolist(), buckets.tolist(), strict=True))


def price_of(tariff: Tariff, version: int) -> Decimal | None:
    """The price of a version, what is added to the market's price for a dynamic one; None: no price yet."""
    if version >= 0:
        return tariff.prices[version].amount
    return Decimal(0) if tariff.market is Market.DYNAMIC and not tariff.prices else None


def totals_of(book: TariffBook, columns: Columns, counted: Counted, prices: Prices) -> TariffTotals:
    """What is counted, with its money; `book` is that of one commodity."""
    money = _Money(book, columns, counted, prices)
    ids: tuple[int | None, ...] = (*(tariff.id for tariff in book.tariffs), None)
    return TariffTotals(ids, money.values, money.amounts, money.unpriced, money.provisional)
