"""The ordered cost rules of a commodity, resolved into a calendar: which rule and which price is in force when (§5).

Rules speak of the wall clock. Time is therefore cut where the zone's offset changes; between two changes every wall
day has 1440 minutes, and both passings of an hour that clocks repeat find the same rules.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from zoneinfo import ZoneInfo

import numpy as np

from meterhouse.domain.calendar import day_of, day_starts, hour_edges
from meterhouse.domain.interval import Interval, to_epoch
from meterhouse.domain.tariff.model import CostRule, Market, Tariff, TariffBook
from meterhouse.domain.tariff.truth import (
    MINUTES_OF_DAY,
    Ints,
    Truths,
    crosses_midnight,
    day_number,
    minutes_true,
    starts_on,
)

NO_RULE = -1
_DAY_S = 86_400


@dataclass(frozen=True, slots=True)
class Rate:
    """One price version of a tariff: what distinguishes lines of a bill.

    `version`: position in the tariff's prices, −1 before the first of them begins. `price`: per unit of the tariff,
    of a dynamic tariff what is added to the market's; None where nothing is priced.
    """

    tariff: Tariff
    version: int
    price: Decimal | None


Rates = tuple[Rate | None, ...]
"""All rates of a commodity, tariffs in their order, versions in theirs; the last is None: no rule, no tariff."""


@dataclass(frozen=True, slots=True)
class Segments:
    """Time as S neighbouring stretches, in each of which one rule and one rate is in force.

    `edges`: S + 1 epoch seconds, rising. `rules`: positions in the book's rules of that commodity, NO_RULE where none
    is true. `rates`: positions in the `rates_of` the book. Neighbours differ in the rule or in the rate.
    """

    edges: Ints
    rules: Ints
    rates: Ints


def versions_of(tariff: Tariff) -> tuple[date, ...]:
    """From which dates the prices of a tariff hold, in their order; a price without a date holds from date.min."""
    return tuple(price.valid_from or date.min for price in tariff.prices)


def rates_of(book: TariffBook) -> Rates:
    """The rates of one commodity's book. Each tariff has one for the time before its first price as well."""
    rates: list[Rate | None] = []
    for tariff in book.tariffs:
        rates.append(Rate(tariff, -1, _before_first(tariff)))
        rates.extend(Rate(tariff, version, price.amount) for version, price in enumerate(tariff.prices))
    return (*rates, None)


def _before_first(tariff: Tariff) -> Decimal | None:
    """A dynamic tariff without prices adds nothing; everything else is not priced before its first price."""
    return Decimal(0) if tariff.market is Market.DYNAMIC and not tariff.prices else None


def resolve(book: TariffBook, span: Interval, zone: ZoneInfo) -> Segments:
    """Which rule and rate is in force when; `book` is that of one commodity (`TariffBook.of`).

    The first of the rules that is true wins at every instant. Prices change at local midnight.
    """
    start, end = to_epoch(span.start), to_epoch(span.end)
    rows = _wall_days(start, end, zone)
    patterns, which = day_patterns(book.rules, rows[:, 0])
    row = np.repeat(np.arange(len(rows)), np.array([len(item.minutes) for item in patterns], dtype=np.int64)[which])
    minutes = np.concatenate([patterns[number].minutes for number in which])
    rules = np.concatenate([patterns[number].rules for number in which])
    day, low, high, offset = rows[row].T
    begins = np.clip(day * _DAY_S + minutes * 60 - offset, low, high)
    ends = np.append(begins[1:], end)
    rates = _rates(book, rules, day)
    some = ends > begins
    begins, rules, rates = begins[some], rules[some], rates[some]
    new = np.ones(len(begins), dtype=np.bool_)
    new[1:] = (np.diff(rules) != 0) | (np.diff(rates) != 0)
    return Segments(np.append(begins[new], end), rules[new], rates[new])


def _wall_days(start: int, end: int, zone: ZoneInfo) -> Ints:
    """Rows of wall day number, from, to (epoch seconds), offset: the wall days of each stretch of one offset."""
    rows = []
    for low, high, offset in _stretches(start, end, zone):
        days = np.arange((low + offset) // _DAY_S, (high - 1 + offset) // _DAY_S + 1, dtype=np.int64)
        block = np.empty((len(days), 4), dtype=np.int64)
        block[:, 0], block[:, 1], block[:, 2], block[:, 3] = days, low, high, offset
        rows.append(block)
    return np.concatenate(rows)


def _offset(at: int, zone: ZoneInfo) -> int:
    offset = datetime.fromtimestamp(at, zone).utcoffset() or timedelta()
    return int(offset.total_seconds())


def _stretches(start: int, end: int, zone: ZoneInfo) -> Iterator[tuple[int, int, int]]:
    """[start, end) cut where the offset of the zone changes, with the offset of each part."""
    first = day_of(start, zone)
    days = day_starts(first, (day_of(end, zone) - first).days + 1, zone).tolist()
    offsets = [_offset(at, zone) for at in days]
    cuts = [start, end]
    for number, (before, after) in enumerate(pairwise(offsets)):
        if before != after:
            edges = [to_epoch(edge) for edge in hour_edges(first + timedelta(number), zone)]
            cuts.extend(late for early, late in pairwise(edges) if _offset(early, zone) != _offset(late, zone))
    inside = sorted({cut for cut in cuts if start <= cut <= end})
    for low, high in pairwise(inside):
        yield low, high, _offset(low, zone)


@dataclass(frozen=True, slots=True, eq=False)
class DayPattern:
    """A kind of day: from each of `minutes` (wall clock, the first is 0) on the rule in force is that of `rules`.

    `winners`: the same for each of the 1440 minutes. `today`, `yesterday`: which rules start on such a day, and which
    started on the day before and cross midnight.
    """

    minutes: Ints
    rules: Ints
    winners: Ints
    today: Truths
    yesterday: Truths

    def true_minutes(self, number: int, rule: CostRule) -> Truths:
        """At which minutes of such a day that rule is true, whether or not it wins."""
        found = np.zeros(MINUTES_OF_DAY, dtype=np.bool_)
        same, following = minutes_true(rule.frame)
        found[slice(*same)] |= self.today[number]
        found[slice(*following)] |= self.yesterday[number]
        return found


def day_patterns(rules: Sequence[CostRule], days: Ints) -> tuple[list[DayPattern], Ints]:
    """The different kinds of day that occur among these day numbers, and which of them each day is."""
    nothing = np.zeros((len(days), 1), dtype=np.bool_)
    today = np.stack([starts_on(rule, days) for rule in rules], axis=1) if rules else nothing
    yesterday = nothing
    if rules:
        yesterday = np.stack([starts_on(rule, days - 1) & crosses_midnight(rule.frame) for rule in rules], axis=1)
    kinds = np.zeros(len(days), dtype=np.int64)
    for column in np.packbits(np.hstack([today, yesterday]), axis=1).T:
        _, kinds = np.unique(kinds * 256 + column, return_inverse=True)
    _, where, which = np.unique(kinds, return_index=True, return_inverse=True)
    return [_pattern(rules, today[row], yesterday[row]) for row in where], which.astype(np.int64)


def _pattern(rules: Sequence[CostRule], today: Truths, yesterday: Truths) -> DayPattern:
    winners = np.full(MINUTES_OF_DAY, NO_RULE, dtype=np.int64)
    for number in range(len(rules) - 1, -1, -1):
        same, following = minutes_true(rules[number].frame)
        if today[number]:
            winners[slice(*same)] = number
        if yesterday[number]:
            winners[slice(*following)] = number
    minutes = np.flatnonzero(np.diff(winners, prepend=NO_RULE - 1)).astype(np.int64)
    return DayPattern(minutes, winners[minutes], winners, today, yesterday)


def _rates(book: TariffBook, rules: Ints, days: Ints) -> Ints:
    """The position of the rate in force, by the rule that won and the wall day."""
    total = sum(len(tariff.prices) + 1 for tariff in book.tariffs)
    rates = np.full(len(rules), total, dtype=np.int64)
    tariff_of = np.array([rule.tariff_id for rule in book.rules] or [0], dtype=np.int64)[rules]
    first = 0
    for tariff in book.tariffs:
        mine = (rules != NO_RULE) & (tariff_of == tariff.id)
        froms = np.array([day_number(version) for version in versions_of(tariff)], dtype=np.int64)
        order = np.argsort(froms, kind="stable")
        begun = np.searchsorted(froms[order], days[mine], side="right")
        rates[mine] = first + np.append(0, order + 1)[begun]
        first += len(tariff.prices) + 1
    return rates
