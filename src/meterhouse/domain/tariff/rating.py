"""What recorded consumption costs: intervals laid over the calendar of rates, and their money.

What is recorded belongs to the bucket in which it starts, like everywhere. Within the bucket its units go to the rate
in force. An interval that a change of rate cuts (an hour recorded across 18:30) is divided by time: each part gets
whole units, taken off the running share, so that the parts add up to the interval exactly.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from meterhouse.domain.interval import Interval
from meterhouse.domain.quantity import Commodity
from meterhouse.domain.tariff.market import MARKET_DECIMALS, MarketPrices
from meterhouse.domain.tariff.model import Market, PriceUnit, Tariff, TariffBook
from meterhouse.domain.tariff.schedule import Rate, Rates, Segments, rates_of, resolve

Ints = NDArray[np.int64]
Truths = NDArray[np.bool_]
Decimals = NDArray[Any]
"""An object array of Decimal."""

_THOUSANDTH = Decimal("0.001")
_SPLIT = 10**6


@dataclass(frozen=True, slots=True)
class Prices:
    """What turns units into money besides the tariffs themselves.

    `kwh_per_m3`: the gas conversion factor, None: not known, gas priced per kWh stays unpriced. `markets`: series of
    dynamic tariffs by their name; one that is not there has no known price at all.
    """

    kwh_per_m3: Decimal | None = None
    markets: Mapping[str, MarketPrices] | None = None

    def market_of(self, tariff: Tariff) -> MarketPrices:
        """The series of a dynamic tariff; an empty one where it is not known."""
        return (self.markets or {}).get(tariff.market_series, MarketPrices())

    def units_per_base(self, commodity: Commodity, unit: PriceUnit) -> Decimal | None:
        """Units of a price (kWh, m³) in one stored base unit (Wh, dm³); None: no conversion is known."""
        if (commodity is Commodity.ELECTRICITY) is (unit is PriceUnit.KWH):
            return _THOUSANDTH
        if commodity is Commodity.GAS and self.kwh_per_m3 is not None:
            return _THOUSANDTH * self.kwh_per_m3
        return None


@dataclass(frozen=True, slots=True, eq=False)
class Placement:
    """N recorded intervals laid over segments: P ≥ N parts, in the order of the intervals, of each in that of time.

    `interval`: which interval each part is of. `rate`: its rate, `segment`: its segment. `begin`: where it begins
    (epoch seconds). `before`, `until`: seconds of the interval up to the part's begin and end; `width` of the whole.
    The same placement serves all channels recorded on the same grid.
    """

    interval: Ints
    segment: Ints
    rate: Ints
    begin: Ints
    before: Ints
    until: Ints
    width: Ints

    def parts(self, values: Ints) -> Ints:
        """Whole units of each part; `values` is (…, N), the answer (…, P), and adds up to `values` by interval."""
        whole = values[..., self.interval]
        cut = np.flatnonzero(self.until - self.before != self.width)
        if len(cut):
            piece, width = whole[..., cut], self.width[cut]
            shares = piece * self.until[cut] // width - piece * self.before[cut] // width
            whole[..., cut] = shares
        return whole


def place(starts: Ints, widths: Ints, segments: Segments) -> Placement:
    """Lay intervals (epoch seconds, seconds) over segments that cover all of them."""
    edges = segments.edges
    first = np.searchsorted(edges, starts, side="right") - 1
    last = np.searchsorted(edges, starts + widths, side="left") - 1
    if len(starts) and (first.min() < 0 or last.max() >= len(edges) - 1):
        raise ValueError("the segments do not cover the intervals")
    count = last - first + 1
    interval = np.repeat(np.arange(len(starts), dtype=np.int64), count)
    ordinal = np.arange(len(interval), dtype=np.int64) - np.repeat(np.cumsum(count) - count, count)
    segment = first[interval] + ordinal
    start, width = starts[interval], widths[interval]
    begin = np.maximum(start, edges[segment])
    until = np.minimum(start + width, edges[segment + 1]) - start
    return Placement(interval, segment, segments.rates[segment], begin, begin - start, until, width)


@dataclass(frozen=True, slots=True, eq=False)
class Tally:
    """Consumption and money of one channel in B buckets by R rates.

    `values`: (B, R) base units that add up over R to the consumption. `amounts`: (B, R) Decimal, not rounded.
    `unpriced`: (B,) base units to which no price applies: no rule, before the tariff's first price, or gas per kWh
    without a conversion factor. `provisional`: (B, R) base units whose market price is not known yet; `amounts` hold
    nothing for them, not even what the tariff adds to the market's price.
    """

    rates: Rates
    values: Ints
    amounts: Decimals
    unpriced: Ints
    provisional: Ints

    def by_tariff(self, tariff_ids: Sequence[int | None]) -> tuple[Ints, Decimals]:
        """(B, T) units and amounts by tariff; the last of `tariff_ids` is None, time without a rule."""
        values = np.zeros((len(self.values), len(tariff_ids)), dtype=np.int64)
        amounts = np.full(values.shape, Decimal(0), dtype=object)
        columns = {identity: number for number, identity in enumerate(tariff_ids)}
        for number, rate in enumerate(self.rates):
            column = columns[None if rate is None else rate.tariff.id]
            values[:, column] += self.values[:, number]
            amounts[:, column] += self.amounts[:, number]
        return values, amounts


def bucket_of(starts: Ints, edges: Ints) -> Ints:
    """The bucket in which each start lies between rising `edges` (epoch seconds); −1 outside of all."""
    found = np.searchsorted(edges, starts, side="right") - 1
    return np.where((starts < edges[-1]) if len(edges) else False, found, -1)


def calendar_of(book: TariffBook, span: Interval, zone: ZoneInfo, prices: Prices) -> Segments:
    """`resolve`, and cut where the market price of a dynamic tariff changes while one is in force."""
    segments, rates = resolve(book, span, zone), rates_of(book)
    dynamic = [_is_dynamic(rate) for rate in rates]
    if not any(dynamic):
        return segments
    cuts = [prices.market_of(rate.tariff).edges for rate in rates if rate is not None and _is_dynamic(rate)]
    wanted = np.unique(np.concatenate(cuts))
    wanted = wanted[(wanted > segments.edges[0]) & (wanted < segments.edges[-1])]
    where = np.searchsorted(segments.edges, wanted, side="right") - 1
    edges = np.union1d(segments.edges, wanted[np.array(dynamic)[segments.rates[where]]])
    source = np.searchsorted(segments.edges, edges[:-1], side="right") - 1
    return Segments(edges, segments.rules[source], segments.rates[source])


def _is_dynamic(rate: Rate | None) -> bool:
    return rate is not None and rate.tariff.market is Market.DYNAMIC


@dataclass(frozen=True, slots=True)
class Bins:
    """Where parts are added up: `bucket` of each part (−1: nowhere), `count` buckets."""

    bucket: Ints
    count: int


def tally(placement: Placement, values: Ints, bins: Bins, rates: Rates, prices: Prices) -> Tally:
    """Add up one channel: `values` (N,) by interval.

    `bins.bucket` is by part: `bucket_of(starts, edges)[placement.interval]`.
    """
    parts = placement.parts(values)
    inside = bins.bucket >= 0
    sums = np.zeros((bins.count, len(rates)), dtype=np.int64)
    np.add.at(sums, (bins.bucket[inside], placement.rate[inside]), parts[inside])
    amounts, unpriced = fixed_amounts(sums, rates, prices)
    provisional = np.zeros(sums.shape, dtype=np.int64)
    for number, rate in enumerate(rates):
        if rate is None or rate.price is None or not _is_dynamic(rate):
            continue
        per_base = prices.units_per_base(rate.tariff.commodity, rate.tariff.unit)
        if per_base is None:
            continue
        mine = inside & (placement.rate == number)
        known = _Known(placement.begin[mine], parts[mine], Bins(bins.bucket[mine], bins.count))
        money, missing = known.market_sums(prices.market_of(rate.tariff))
        scale, addend = per_base * rate.tariff.market_factor, per_base * rate.price
        for bucket, item in enumerate(money):
            amounts[bucket, number] += item * scale - int(missing[bucket]) * addend
        provisional[:, number] = missing
    return Tally(rates, sums, amounts, unpriced, provisional)


def fixed_amounts(sums: Ints, rates: Rates, prices: Prices) -> tuple[Decimals, Ints]:
    """Money of (B, R) base units by what is written in the tariffs, and the (B,) units to which no price applies.

    Of dynamic tariffs it is what they add to the market's price.
    """
    amounts = np.full(sums.shape, Decimal(0), dtype=object)
    unpriced = np.zeros(len(sums), dtype=np.int64)
    for number, rate in enumerate(rates):
        per_base = None if rate is None else prices.units_per_base(rate.tariff.commodity, rate.tariff.unit)
        if rate is None or rate.price is None or per_base is None:
            unpriced += sums[:, number]
            continue
        price = rate.price * per_base
        for bucket in np.flatnonzero(sums[:, number]):
            amounts[bucket, number] = int(sums[bucket, number]) * price
    return amounts, unpriced


@dataclass(frozen=True, slots=True, eq=False)
class _Known:
    begin: Ints
    parts: Ints
    bins: Bins

    def market_sums(self, market: MarketPrices) -> tuple[list[Decimal], Ints]:
        """By bucket: Σ units × market price, and the units whose price is not known.

        The price is split in two, so that products and sums stay exact in 64 bits.
        """
        price, known = market.at(self.begin)
        high, low = np.divmod(price, _SPLIT)
        big, small = self._add(self.parts * high), self._add(self.parts * low)
        one = Decimal(1).scaleb(-MARKET_DECIMALS)
        money = [(int(b) * _SPLIT + int(s)) * one for b, s in zip(big, small, strict=True)]
        return money, self._add(np.where(known, 0, self.parts))

    def _add(self, amounts: Ints) -> Ints:
        sums = np.zeros(self.bins.count, dtype=np.int64)
        np.add.at(sums, self.bins.bucket, amounts)
        return sums
