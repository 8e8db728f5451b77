"""Rules that can never be true, time that no rule covers, and the rule in force with its end (§5).

A rule is looked for on every date that the calendar has, `FIRST_YEAR` to `LAST_YEAR`, so that nothing depends on the
week or year in which somebody asks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import pairwise
from zoneinfo import ZoneInfo

import numpy as np

from meterhouse.domain.calendar import FIRST_YEAR, LAST_YEAR, date_of_day_index, midnight
from meterhouse.domain.interval import Interval, from_epoch
from meterhouse.domain.tariff.model import CostRule, TariffBook, TimeFrame
from meterhouse.domain.tariff.schedule import NO_RULE, DayPattern, Rate, Segments, day_patterns, rates_of, resolve
from meterhouse.domain.tariff.truth import MINUTES_OF_DAY, Ints, day_number, weekdays_of

_DAY = timedelta(1)
_SHORT_DAYS = 31
"""A longer validity has each of its weekdays at least twice without a change of clocks."""


class WhyNever(StrEnum):
    """`impossible`: at no time true by itself; `shadowed`: whenever it is true, an earlier rule is true as well."""

    IMPOSSIBLE = "impossible"
    SHADOWED = "shadowed"


@dataclass(frozen=True, slots=True)
class NeverTrue:
    """A rule that never wins; `by`: ids of the rules that win in its stead, in their order."""

    rule_id: int
    why: WhyNever
    by: tuple[int, ...] = ()


def never_true(book: TariffBook, zone: ZoneInfo) -> tuple[NeverTrue, ...]:
    """The rules of one commodity's book that win at no minute of any date; exact.

    Minutes that clocks skip do not count: 29 March 2026 from 02:00 to 02:59 is impossible in Rome.
    """
    rules = book.rules
    days = np.arange(day_number(date(FIRST_YEAR, 1, 1)), day_number(date(LAST_YEAR + 1, 1, 1)), dtype=np.int64)
    patterns, _ = day_patterns(rules, days)
    won = {number for pattern in patterns for number in pattern.rules.tolist()}
    won -= {number for number in won if number != NO_RULE and not _exists(book, number, zone)}
    return tuple(_why(rules, number, patterns) for number in range(len(rules)) if number not in won)


def _exists(book: TariffBook, number: int, zone: ZoneInfo) -> bool:
    """Whether a rule that wins on the wall clock wins at some instant too: its minutes may be skipped."""
    validity = book.rules[number].validity
    if validity is None or validity.every_year or validity.last - validity.first > timedelta(_SHORT_DAYS):
        return True
    span = Interval(midnight(validity.first, zone), midnight(validity.last + 2 * _DAY, zone))
    return bool((resolve(book, span, zone).rules == number).any())


def _why(rules: Sequence[CostRule], number: int, patterns: Sequence[DayPattern]) -> NeverTrue:
    winners: set[int] = set()
    for pattern in patterns:
        winners |= set(pattern.winners[pattern.true_minutes(number, rules[number])].tolist())
    by = tuple(rules[winner].id for winner in sorted(winners - {number}))
    return NeverTrue(rules[number].id, WhyNever.SHADOWED if by else WhyNever.IMPOSSIBLE, by)


@dataclass(frozen=True, slots=True)
class Uncovered:
    """The same minutes without a rule on `days` dates: on these weekdays, the first time and the last."""

    frame: TimeFrame
    weekdays: frozenset[int]
    first: date
    last: date
    days: int


def uncovered(rules: Sequence[CostRule], first: date, last: date) -> tuple[Uncovered, ...]:
    """Time that no rule covers on the wall clock of dates `first` to `last` (both included), the commonest first."""
    days = np.arange(day_number(first), day_number(last) + 1, dtype=np.int64)
    patterns, which = day_patterns(rules, days)
    found: dict[TimeFrame, list[Ints]] = {}
    for number, pattern in enumerate(patterns):
        for frame in _gaps(pattern):
            found.setdefault(frame, []).append(days[which == number])
    gaps = [_uncovered(frame, np.sort(np.concatenate(parts))) for frame, parts in found.items()]
    return tuple(sorted(gaps, key=lambda gap: (-gap.days, gap.frame.first, gap.frame.last)))


def _gaps(pattern: DayPattern) -> Iterator[TimeFrame]:
    ends = [*pattern.minutes.tolist(), MINUTES_OF_DAY]
    for (begin, end), rule in zip(pairwise(ends), pattern.rules.tolist(), strict=True):
        if rule == NO_RULE:
            yield TimeFrame(time(*divmod(begin, 60)), time(*divmod(end - 1, 60)))


def _uncovered(frame: TimeFrame, days: Ints) -> Uncovered:
    weekdays = frozenset(np.unique(weekdays_of(days)).tolist())
    return Uncovered(frame, weekdays, date_of_day_index(int(days[0])), date_of_day_index(int(days[-1])), len(days))


@dataclass(frozen=True, slots=True)
class InForce:
    """What is in force at an instant: None, None: no rule is true.

    `until`: when another rule, or none, takes over; None: never.
    """

    rule: CostRule | None
    rate: Rate | None
    until: datetime | None


def in_force(book: TariffBook, at: datetime, zone: ZoneInfo) -> InForce:
    """The rule of one commodity's book that is active at an instant, and when that changes next; exact."""
    at = at.replace(microsecond=0)
    now = resolve(book, Interval(at, at + timedelta(seconds=1)), zone)
    rule, rate = int(now.rules[0]), rates_of(book)[int(now.rates[0])]
    spans = _where_others_win(book.rules, rule, at, zone)
    changes = (_first_other(resolve(book, span, zone), rule) for span in spans)
    until = next((change for change in changes if change is not None), None)
    return InForce(None if rule == NO_RULE else book.rules[rule], rate, until)


def _first_other(segments: Segments, rule: int) -> datetime | None:
    others = np.flatnonzero(segments.rules != rule)
    return from_epoch(int(segments.edges[others[0]])) if len(others) else None


def _where_others_win(rules: Sequence[CostRule], rule: int, at: datetime, zone: ZoneInfo) -> Iterator[Interval]:
    """Local days from an instant on, in order, on which another rule than this one wins at some minute."""
    today = at.astimezone(zone).date()
    days = np.arange(day_number(today), day_number(date(LAST_YEAR + 1, 1, 1)), dtype=np.int64)
    patterns, which = day_patterns(rules, days)
    others = np.array([bool((pattern.rules != rule).any()) for pattern in patterns])
    for number in days[others[which]].tolist():
        day = date_of_day_index(number)
        start, end = max(at, midnight(day, zone)), midnight(day + _DAY, zone)
        if end > start:
            yield Interval(start, end)
