"""Costs reckoned the slow and obvious way, minute by minute where it matters; and buildings to reckon with."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import numpy as np

from meterhouse.domain.quantity import Commodity
from meterhouse.domain.tariff.model import CostRule, Market, Tariff, TariffBook
from meterhouse.services.ports import IndexedSeries, IntervalSeries

Interval = tuple[int, int, int]
"""Start (epoch seconds), width, value."""


def chance(seed: int) -> random.Random:
    """The same every time."""
    return random.Random(seed)  # noqa: S311


def true_at(rule: CostRule, at: datetime) -> bool:
    """Whether a rule is true at a moment of the wall clock, as the words of the specification say it."""
    minute = at.hour * 60 + at.minute
    if rule.frame is None:
        return _day_fits(rule, at.date())
    first = rule.frame.first.hour * 60 + rule.frame.first.minute
    last = rule.frame.last.hour * 60 + rule.frame.last.minute
    if first <= last:
        return first <= minute <= last and _day_fits(rule, at.date())
    if minute >= first:
        return _day_fits(rule, at.date())
    return minute <= last and _day_fits(rule, at.date() - timedelta(1))


def _day_fits(rule: CostRule, day: date) -> bool:
    if day.weekday() not in rule.weekdays:
        return False
    if rule.validity is None:
        return True
    first, last = rule.validity.first, rule.validity.last
    if not rule.validity.every_year:
        return first <= day <= last
    low, high, this = (first.month, first.day), (last.month, last.day), (day.month, day.day)
    return low <= this <= high if low <= high else this >= low or this <= high


@dataclass
class Plain:
    """`market`: price by epoch second of the hour's start, where it is known."""

    book: TariffBook
    zone: ZoneInfo
    market: Mapping[int, Decimal] | None = None
    kwh_per_m3: Decimal = Decimal(1)
    _tariffs: dict[int, Tariff | None] = field(default_factory=dict)
    _costs: dict[Interval, dict[int | None, tuple[int, Decimal, int, bool]]] = field(default_factory=dict)

    def tariff_at(self, at: int) -> Tariff | None:
        if at not in self._tariffs:
            self._tariffs[at] = self._tariff_at(at)
        return self._tariffs[at]

    def _tariff_at(self, at: int) -> Tariff | None:
        wall = datetime.fromtimestamp(at, self.zone).replace(tzinfo=None)
        for rule in self.book.rules:
            if true_at(rule, wall):
                return next(tariff for tariff in self.book.tariffs if tariff.id == rule.tariff_id)
        return None

    def parts(self, interval: Interval) -> list[tuple[int, int]]:
        """(begin, units) of the minutes of an interval, whole units taken off the running share."""
        start, width, value = interval
        steps = range(0, width, 60)
        return [(start + step, value * (step + 60) // width - value * step // width) for step in steps]

    def price(self, tariff: Tariff, day: date) -> Decimal | None:
        found = Decimal(0) if tariff.market is Market.DYNAMIC and not tariff.prices else None
        for price in tariff.prices:
            if price.valid_from is None or price.valid_from <= day:
                found = price.amount
        return found

    def cost(self, interval: Interval) -> dict[int | None, tuple[int, Decimal, int, bool]]:
        """By tariff: units, money, units without a price, whether a market price is missing."""
        if interval not in self._costs:
            self._costs[interval] = self._cost(interval)
        return self._costs[interval]

    def _cost(self, interval: Interval) -> dict[int | None, tuple[int, Decimal, int, bool]]:
        day = datetime.fromtimestamp(interval[0], self.zone).date()
        found: dict[int | None, tuple[int, Decimal, int, bool]] = {}
        for begin, units in self.parts(interval):
            tariff = self.tariff_at(begin)
            key = tariff.id if tariff else None
            before = found.get(key, (0, Decimal(0), 0, False))
            money, without, waits = self._one(tariff, begin, units, day)
            found[key] = (before[0] + units, before[1] + money, before[2] + without, before[3] or waits)
        return found

    def _one(self, tariff: Tariff | None, at: int, units: int, day: date) -> tuple[Decimal, int, bool]:
        price = self.price(tariff, day) if tariff else None
        if tariff is None or price is None:
            return Decimal(0), units, False
        per_base = Decimal("0.001") * (
            self.kwh_per_m3 if tariff.commodity is Commodity.GAS and tariff.unit.value == "kwh" else 1
        )
        if tariff.market is Market.DYNAMIC:
            known = (self.market or {}).get(at // 3600 * 3600)
            if known is None:
                return Decimal(0), 0, units > 0
            price = price + known * tariff.market_factor
        return units * per_base * price, 0, False


def epoch(year: int, month: int, day: int) -> int:
    return int(datetime(year, month, day, tzinfo=UTC).timestamp())


def indexed(channel_id: int, intervals: Sequence[Interval]) -> IndexedSeries:
    starts, widths, values = (np.array(column, dtype=np.int64) for column in zip(*intervals, strict=True))
    series = IntervalSeries(channel_id, starts, widths, values, np.zeros(len(starts), dtype=np.uint8))
    return IndexedSeries(series, np.cumsum(values), np.ones(len(starts), dtype=np.bool_))
