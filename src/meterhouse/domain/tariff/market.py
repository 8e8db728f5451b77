"""Prices by instant, as a market makes them for the day ahead: negative ones are legal, missing ones are not zero."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

import numpy as np
from numpy.typing import NDArray

from meterhouse.domain.errors import InvalidInput

Ints = NDArray[np.int64]

MARKET_DECIMALS = 9
"""Decimals that a market's price per unit may have."""
LARGEST_PRICE = 10**6
_NOTHING = np.zeros(0, dtype=np.int64)


@dataclass(frozen=True, slots=True, eq=False)
class MarketPrices:
    """A series of prices per unit of the tariff (kWh or m³), each in force in [starts, ends).

    `starts`, `ends`: epoch seconds, rising, not overlapping; between them the price is not known. `prices`: whole
    numbers of 10^−MARKET_DECIMALS of the currency.
    """

    starts: Ints = field(default_factory=lambda: _NOTHING)
    ends: Ints = field(default_factory=lambda: _NOTHING)
    prices: Ints = field(default_factory=lambda: _NOTHING)

    @property
    def edges(self) -> Ints:
        """Every instant at which the price begins or ends."""
        return np.union1d(self.starts, self.ends)

    def at(self, instants: Ints) -> tuple[Ints, NDArray[np.bool_]]:
        """The price at each instant, 0 where it is not known, and whether it is known."""
        if not len(self.starts):
            return np.zeros(instants.shape, dtype=np.int64), np.zeros(instants.shape, dtype=np.bool_)
        where = np.searchsorted(self.starts, instants, side="right") - 1
        known = (where >= 0) & (instants < self.ends[where])
        return np.where(known, self.prices[where], 0), known


def market_prices(rows: Sequence[tuple[int, int, Decimal]]) -> MarketPrices:
    """A series of (start, end, price per unit), sorted on the way.

    Raises InvalidInput: `market-price-too-fine` (value, decimals), `market-price-too-large` (value),
    `market-prices-overlap` (start), `market-price-without-length` (start).
    """
    ordered = sorted(rows)
    latest: int | None = None
    for start, end, price in ordered:
        _check_price(price)
        if end <= start:
            raise InvalidInput("market-price-without-length", start=start)
        if latest is not None and start < latest:
            raise InvalidInput("market-prices-overlap", start=start)
        latest = end
    scaled = [int(price.scaleb(MARKET_DECIMALS)) for _, _, price in ordered]
    return MarketPrices(
        np.array([row[0] for row in ordered], dtype=np.int64),
        np.array([row[1] for row in ordered], dtype=np.int64),
        np.array(scaled, dtype=np.int64),
    )


def _check_price(price: Decimal) -> None:
    if not price.is_finite() or abs(price) >= LARGEST_PRICE:
        raise InvalidInput("market-price-too-large", value=str(price))
    if price != price.quantize(Decimal(1).scaleb(-MARKET_DECIMALS)):
        raise InvalidInput("market-price-too-fine", value=str(price), decimals=MARKET_DECIMALS)
