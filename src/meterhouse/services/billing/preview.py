"""Which tariff is true when: now, in a week, in a year; which rules can never be true, and what no rule covers (§5)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from zoneinfo import ZoneInfo

from meterhouse.domain.calendar import exists, load_zone, midnight
from meterhouse.domain.errors import InvalidInput
from meterhouse.domain.interval import Interval, from_epoch
from meterhouse.domain.quantity import Commodity
from meterhouse.domain.tariff.model import Price, Tariff, TariffBook
from meterhouse.domain.tariff.schedule import NO_RULE, Segments, resolve
from meterhouse.services.billing.book import TariffService
from meterhouse.services.installation import InstallationService
from meterhouse.services.ports import Clock

MOST_GAPS = 100
FIRST_YEAR, LAST_YEAR = 1901, 2198


class PreviewSpan(StrEnum):
    """How much of the calendar is looked at."""

    WEEK = "week"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a local day in which one rule is true, or none (`rule_id` None).

    `from_minute`, `to_minute` are minutes of the wall clock; the day ends at 1440.
    """

    start: datetime
    end: datetime
    from_minute: int
    to_minute: int
    tariff_id: int | None
    rule_id: int | None


@dataclass(frozen=True, slots=True)
class Day:
    """A local date."""

    date: date
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """A week or a year. `never`: ids of rules that can never be true; `uncovered`: the first gaps of all."""

    commodity: Commodity
    span: PreviewSpan
    start: datetime
    end: datetime
    timezone: str
    days: tuple[Day, ...]
    never: frozenset[int]
    uncovered: tuple[Interval, ...]
    uncovered_s: int


class TariffPreview:
    """Looks at the tariff book as it stands."""

    def __init__(self, tariffs: TariffService, installation: InstallationService, clock: Clock) -> None:
        self._tariffs = tariffs
        self._installation = installation
        self._clock = clock
        self._never: tuple[TariffBook, frozenset[int]] | None = None

    def _zone(self) -> ZoneInfo:
        return load_zone(self._installation.current.site.timezone)

    def _today(self) -> date:
        return self._clock.now().astimezone(self._zone()).date()

    def price_today(self, tariff: Tariff) -> Price | None:
        """The price in force; of a dynamic tariff, what is added to the market's. None: none yet."""
        today = self._today()
        begun = [price for price in tariff.prices if price.valid_from is None or price.valid_from <= today]
        return begun[-1] if begun else None

    def active_rules(self) -> frozenset[int]:
        """The rules that are true and first now, one at most of each commodity."""
        now = self._clock.now().replace(microsecond=0)
        span = Interval(now, now + timedelta(seconds=1))
        found = set()
        for commodity in Commodity:
            book = self._tariffs.current.of(commodity)
            number = int(resolve(book, span, self._zone()).rules[0])
            if number != NO_RULE:
                found.add(book.rules[number].id)
        return frozenset(found)

    def never_true(self) -> frozenset[int]:
        """Ids of the rules that win at no instant of any year."""
        book = self._tariffs.current
        if self._never is None or self._never[0] is not book:
            parts = [never_true(book.of(commodity), self._zone(), self._today()) for commodity in Commodity]
            self._never = (book, frozenset().union(*parts))
        return self._never[1]

    def preview(self, commodity: Commodity, span: PreviewSpan, day: date | None = None) -> Preview:
        """The week (from Monday) or the year of a date, today where None. Raises InvalidInput (`date-out-of-range`)."""
        zone, day = self._zone(), day or self._today()
        first, following = _bounds(span, day)
        whole = Interval(midnight(first, zone), midnight(following, zone))
        book = self._tariffs.current.of(commodity)
        segments = resolve(book, whole, zone)
        gaps = [
            Interval(from_epoch(start), from_epoch(end))
            for (start, end), rule in zip(pairwise(segments.edges.tolist()), segments.rules.tolist(), strict=True)
            if rule == NO_RULE
        ]
        return Preview(
            commodity,
            span,
            whole.start,
            whole.end,
            zone.key,
            tuple(_days(book, segments, first, following, zone)),
            self.never_true() & {rule.id for rule in book.rules},
            tuple(gaps[:MOST_GAPS]),
            sum(int(gap.duration.total_seconds()) for gap in gaps),
        )


def _bounds(span: PreviewSpan, day: date) -> tuple[date, date]:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise InvalidInput("date-out-of-range", date=day.isoformat(), first=FIRST_YEAR, last=LAST_YEAR)
    if span is PreviewSpan.WEEK:
        monday = day - timedelta(day.weekday())
        return monday, monday + timedelta(7)
    return date(day.year, 1, 1), date(day.year + 1, 1, 1)


def _days(book: TariffBook, segments: Segments, first: date, following: date, zone: ZoneInfo) -> Iterator[Day]:
    pieces = list(zip(pairwise(segments.edges.tolist()), segments.rules.tolist(), strict=True))
    number = 0
    for day in (first + timedelta(count) for count in range((following - first).days)):
        if not exists(day, zone):
            continue
        end = midnight(day + timedelta(1), zone)
        at, until = int(midnight(day, zone).timestamp()), int(end.timestamp())
        stretches = []
        while at < until:
            (_, stop), rule = pieces[number]
            upto = min(stop, until)
            stretches.append(_stretch(book, (at, upto), rule, whole=upto == until, zone=zone))
            at = upto
            number += stop == upto
        yield Day(day, tuple(stretches))


def _stretch(book: TariffBook, span: tuple[int, int], rule: int, *, whole: bool, zone: ZoneInfo) -> Stretch:
    start, end = (from_epoch(at) for at in span)
    local, last = start.astimezone(zone), end.astimezone(zone)
    won = None if rule == NO_RULE else book.rules[rule]
    return Stretch(
        start,
        end,
        local.hour * 60 + local.minute,
        1440 if whole else last.hour * 60 + last.minute,
        won.tariff_id if won else None,
        won.id if won else None,
    )


_CYCLE_YEARS = 29
"""After 28 years the weekdays of all dates come again, 29 February included; one more for what crosses New Year."""


def never_true(book: TariffBook, zone: ZoneInfo, today: date) -> frozenset[int]:
    """Ids of the rules of one commodity's book that never win: in no year they name and in no year from now on."""
    if not book.rules:
        return frozenset()
    years = {today.year + number for number in range(_CYCLE_YEARS)}
    for rule in book.rules:
        if rule.validity and not rule.validity.every_year:
            first, last = rule.validity.first.year, rule.validity.last.year
            years |= {first, last, last + 1} | set(range(first, min(last, first + _CYCLE_YEARS)))
    won: set[int] = set()
    for year in sorted(year for year in years if FIRST_YEAR <= year <= LAST_YEAR):
        span = Interval(midnight(date(year, 1, 1), zone), midnight(date(year + 1, 1, 1), zone))
        won |= set(resolve(book, span, zone).rules.tolist())
        if len(won - {NO_RULE}) == len(book.rules):
            break
    return frozenset(rule.id for number, rule in enumerate(book.rules) if number not in won)
