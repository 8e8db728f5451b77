"""A bill: the lines of a commodity over local dates, from what was recorded and the rules as given (§5).

Where a tax begins or ends inside the period, every line is told apart by the stretches (`slices`) on both sides, so
that the tax falls on its own dates alone; elsewhere there is one slice and nothing is divided.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import assert_never
from zoneinfo import ZoneInfo

import numpy as np

from meterhouse.domain.calendar import first_of_month, midnight
from meterhouse.domain.errors import InvalidInput
from meterhouse.domain.interval import Interval, to_epoch
from meterhouse.domain.quantity import Commodity
from meterhouse.domain.tariff.demand import Blocks, blocks_of, demand_of
from meterhouse.domain.tariff.lines import Bill, BillLine, LineKind, LineUnit
from meterhouse.domain.tariff.metered import Metered, Recorded
from meterhouse.domain.tariff.model import (
    Charge,
    ChargeKind,
    DemandCharge,
    FeedIn,
    Levy,
    Market,
    Per,
    PriceUnit,
    ReactiveCharge,
    StandingCharge,
    TariffBook,
    Tax,
)
from meterhouse.domain.tariff.rating import Bins, Prices, Tally, bucket_of, calendar_of, place, tally
from meterhouse.domain.tariff.schedule import Rate, rates_of

_DAY = timedelta(1)
_THOUSAND = Decimal(1000)
_UNITS = {PriceUnit.KWH: LineUnit.KWH, PriceUnit.M3: LineUnit.M3}


@dataclass(frozen=True, slots=True)
class BillPeriod:
    """Local dates, both included, of the site's zone."""

    first: date
    last: date
    zone: ZoneInfo

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise InvalidInput("ends-before-it-begins", first=str(self.first))


@dataclass(frozen=True, slots=True)
class _Days:
    """Local dates [first, end)."""

    first: date
    end: date

    def common(self, other: _Days) -> _Days | None:
        first, end = max(self.first, other.first), min(self.end, other.end)
        return _Days(first, end) if first < end else None

    @property
    def count(self) -> int:
        return (self.end - self.first).days

    def months(self) -> Iterator[_Days]:
        """The parts of local months."""
        first = self.first
        while first < self.end:
            end = min(first_of_month(first, 1), self.end)
            yield _Days(first, end)
            first = end


@dataclass(frozen=True, slots=True)
class _Part:
    """A line with its amount by slice; `amounts` is empty where the amount is not known."""

    line: BillLine
    amounts: tuple[Decimal, ...] = ()


def make_bill(book: TariffBook, commodity: Commodity, metered: Metered, period: BillPeriod, prices: Prices) -> Bill:
    """Lines in order: energy by tariff and price, what has no price, then the charges in theirs.

    Consumption belongs to the date on which its interval starts. A standing charge of a month or year, and the demand
    of a month, cost their share of days where only some of its days are in the period and valid. Amounts are exact,
    not rounded; energy lines without consumption are left out.
    """
    work = _Work(book.of(commodity), commodity, metered, period, prices)
    parts = list(work.energy())
    for charge in work.book.charges:
        days = work.valid(charge)
        if days is not None:
            parts.extend(work.parts_of(charge, days, tuple(parts)))
    lines = (replace(part.line, amount=sum(part.amounts, Decimal(0)) if part.amounts else None) for part in parts)
    return Bill(commodity, period.first, period.last, tuple(lines))


@dataclass(frozen=True, slots=True)
class _Work:
    book: TariffBook
    commodity: Commodity
    metered: Metered
    period: BillPeriod
    prices: Prices

    @property
    def days(self) -> _Days:
        return _Days(self.period.first, self.period.last + _DAY)

    @property
    def slices(self) -> list[_Days]:
        """The period, cut where a tax begins or ends."""
        days = self.days
        cuts = {days.first, days.end}
        for charge in self.book.charges:
            valid = self.valid(charge)
            if isinstance(charge.what, Tax) and valid is not None:
                cuts |= {valid.first, valid.end}
        return [_Days(first, end) for first, end in pairwise(sorted(cuts))]

    def valid(self, charge: Charge) -> _Days | None:
        """The days of the period on which the charge is valid."""
        end = self.days.end if charge.last is None else charge.last + _DAY
        return self.days.common(_Days(charge.first or self.days.first, end))

    def instant(self, day: date) -> int:
        return to_epoch(midnight(day, self.period.zone))

    def span(self, days: _Days) -> Interval:
        return Interval(midnight(days.first, self.period.zone), midnight(days.end, self.period.zone))

    def base_units(self, recorded: Recorded, days: _Days) -> list[int]:
        """Base units recorded on these days, by slice."""
        common = [part.common(days) for part in self.slices]
        return [recorded.total(self.instant(d.first), self.instant(d.end)) if d else 0 for d in common]

    def spread(self, amount: Decimal, days: _Days) -> tuple[Decimal, ...]:
        """An amount for some days, by slice: divided by days only where several slices share it."""
        counts = [common.count if (common := part.common(days)) else 0 for part in self.slices]
        return tuple(share(amount, count, days.count) for count in counts)

    # --- energy ------------------------------------------------------------------------------------------------------

    def energy(self) -> Iterator[_Part]:
        """Lines of what was consumed, by tariff and price; those without a price after the others."""
        counted = self._tally()
        unpriced: dict[int | None, tuple[str, int]] = {}
        for number, rate in enumerate(counted.rates):
            units, missing = (int(of[:, number].sum()) for of in (counted.values, counted.provisional))
            per_base = None if rate is None else self.prices.units_per_base(self.commodity, rate.tariff.unit)
            if rate is None or per_base is None or rate.price is None:
                identity, name = (None, "") if rate is None else (rate.tariff.id, rate.tariff.name)
                unpriced[identity] = (name, unpriced.get(identity, ("", 0))[1] + units)
            elif units:
                amounts = tuple(counted.amounts[:, number].tolist()) if missing < units else ()
                yield _Part(_energy_line(rate, units * per_base, missing * per_base), amounts)
        for identity, (name, units) in unpriced.items():
            if units:
                yield _Part(self._unpriced(identity, name, units))

    def _tally(self) -> Tally:
        zone, rates = self.period.zone, rates_of(self.book)
        edges = np.array([self.instant(part.first) for part in self.slices] + [self.instant(self.days.end)])
        recorded = self.metered.consumed.within(int(edges[0]), int(edges[-1]))
        # The last interval may reach over the period's end.
        beyond = timedelta(seconds=int(recorded.widths.max(initial=0)))
        span = self.span(self.days)
        segments = calendar_of(self.book, Interval(span.start, span.end + beyond), zone, self.prices)
        placement = place(recorded.starts, recorded.widths, segments)
        bins = Bins(bucket_of(recorded.starts, edges)[placement.interval], len(edges) - 1)
        return tally(placement, recorded.values, bins, rates, self.prices)

    def _unpriced(self, tariff_id: int | None, name: str, base_units: int) -> BillLine:
        unit = LineUnit.KWH if self.commodity is Commodity.ELECTRICITY else LineUnit.M3
        key = "unpriced" if tariff_id is None else f"unpriced:{tariff_id}"
        return BillLine(key, LineKind.UNPRICED, name, unit, base_units / _THOUSAND, None, None)

    # --- charges -----------------------------------------------------------------------------------------------------

    def parts_of(self, charge: Charge, days: _Days, before: tuple[_Part, ...]) -> Iterator[_Part]:
        what: ChargeKind = charge.what
        match what:
            case StandingCharge():
                yield self._standing(charge, what, days)
            case DemandCharge():
                yield from self._demand(charge, what, days)
            case ReactiveCharge():
                yield from self._reactive(charge, what, days)
            case Levy():
                yield self._levy(charge, what, days)
            case FeedIn():
                yield self._feed_in(charge, what, days)
            case Tax():
                yield self._tax(charge, what, days, before)
            case _:
                assert_never(what)

    def _standing(self, charge: Charge, what: StandingCharge, days: _Days) -> _Part:
        counts = [
            standing_units(what.per, common) if (common := part.common(days)) else Decimal(0) for part in self.slices
        ]
        line = _line(charge, LineKind.STANDING, LineUnit(what.per.value), sum(counts, Decimal(0)), what.amount)
        return _Part(line, tuple(what.amount * count for count in counts))

    def _demand(self, charge: Charge, what: DemandCharge, days: _Days) -> Iterator[_Part]:
        blocks: Blocks = blocks_of(self._around(self.metered.consumed, days))
        for month in days.months():
            demand = demand_of(what, blocks, self.span(month), self.period.zone)
            if demand is None:
                continue
            kw = None if demand.mean_w is None else demand.mean_w / _THOUSAND
            line = _line(charge, LineKind.DEMAND, LineUnit.KW, kw, what.amount, month.first)
            yield self._monthly(replace(line, peak=demand.peak), month)

    def _around(self, recorded: Recorded, days: _Days) -> Recorded:
        return recorded.within(self.instant(days.first), self.instant(days.end))

    def _reactive(self, charge: Charge, what: ReactiveCharge, days: _Days) -> Iterator[_Part]:
        for month in days.months():
            kvarh = None
            if self.metered.reactive is not None:
                active = sum(self.base_units(self.metered.consumed, month))
                excess = sum(self.base_units(self.metered.reactive, month)) - what.free_tan_phi * active
                kvarh = max(excess, Decimal(0)) / _THOUSAND
            line = _line(charge, LineKind.REACTIVE, LineUnit.KVARH, kvarh, what.amount, month.first)
            yield _Part(line, self.spread(kvarh * what.amount, month) if kvarh is not None else ())

    def _monthly(self, line: BillLine, days: _Days) -> _Part:
        """A price per month: some of its days cost their share."""
        if line.quantity is None or line.price is None:
            return _Part(line)
        whole = first_of_month(days.first, 1) - first_of_month(days.first)
        return _Part(line, self.spread(share(line.quantity * line.price, days.count, whole.days), days))

    def _levy(self, charge: Charge, what: Levy, days: _Days) -> _Part:
        per_base = self.prices.units_per_base(self.commodity, what.unit)
        counts = self.base_units(self.metered.consumed, days)
        quantity = None if per_base is None else sum(counts) * per_base
        line = _line(charge, LineKind.LEVY, _UNITS[what.unit], quantity, what.amount)
        return _Part(line, () if per_base is None else tuple(count * per_base * what.amount for count in counts))

    def _feed_in(self, charge: Charge, what: FeedIn, days: _Days) -> _Part:
        if self.metered.exported is None:
            return _Part(_line(charge, LineKind.FEED_IN, LineUnit.KWH, None, what.amount))
        counts = self.base_units(self.metered.exported, days)
        line = _line(charge, LineKind.FEED_IN, LineUnit.KWH, sum(counts) / _THOUSAND, what.amount)
        return _Part(line, tuple(-(count / _THOUSAND) * what.amount for count in counts))

    def _tax(self, charge: Charge, what: Tax, days: _Days, before: tuple[_Part, ...]) -> _Part:
        bases = []
        for number, part in enumerate(self.slices):
            amounts = (item.amounts[number] for item in before if item.amounts)
            bases.append(sum(amounts, Decimal(0)) if part.common(days) else Decimal(0))
        line = _line(charge, LineKind.TAX, LineUnit.MONEY, sum(bases, Decimal(0)), what.percent)
        return _Part(line, tuple(base * what.percent / 100 for base in bases))


def share(amount: Decimal, count: int, of: int) -> Decimal:
    """The share of `count` days out of `of`; exact where it is all or nothing."""
    return amount if count == of else amount * count / of


def standing_units(per: Per, days: _Days) -> Decimal:
    """How many days, months or years some local dates are; parts of months and years by their days."""
    if per is Per.DAY:
        return Decimal(days.count)
    if per is Per.MONTH:
        wholes = [
            (part.count, (first_of_month(part.first, 1) - first_of_month(part.first)).days) for part in days.months()
        ]
    else:
        wholes = []
        for year in range(days.first.year, days.end.year + 1):
            whole = _Days(date(year, 1, 1), date(year + 1, 1, 1))
            common = whole.common(days)
            wholes.append((common.count if common else 0, whole.count))
    return sum((share(Decimal(1), count, of) for count, of in wholes), Decimal(0))


def _energy_line(rate: Rate, quantity: Decimal, missing: Decimal) -> BillLine:
    dynamic = rate.tariff.market is Market.DYNAMIC
    since = rate.tariff.prices[rate.version].valid_from if rate.version >= 0 else None
    return BillLine(
        f"energy:{rate.tariff.id}:{since or ''}",
        LineKind.ENERGY,
        rate.tariff.name,
        _UNITS[rate.tariff.unit],
        quantity,
        None if dynamic else rate.price,
        None,
        since=since,
        missing=missing,
    )


def _line(
    charge: Charge, kind: LineKind, unit: LineUnit, quantity: Decimal | None, price: Decimal, month: date | None = None
) -> BillLine:
    at = f":{month:%Y-%m}" if month else ""
    return BillLine(f"{kind}:{charge.id}{at}", kind, charge.name, unit, quantity, price, None, month=month)
