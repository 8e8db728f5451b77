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
from meterhouse.domain.tariff.reach import InForce, NeverTrue, in_force, never_true
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
        self._never: tuple[TariffBook, str, dict[int, NeverTrue]] | None = None

    def _zone(self) -> ZoneInfo:
        return load_zone(self._installation.current.site.timezone)

    def _today(self) -> date:
        return self._clock.now().astimezone(self._zone()).date()

    def price_today(self, tariff: Tariff) -> Price | None:
        """The price in force; of a dynamic tariff, what is added to the market's. None: none yet."""
        today = self._today()
        begun = [price for price in tariff.prices if price.valid_from is None or price.valid_from <= today]
        return begun[-1] if begun else None

    def active(self) -> dict[Commodity, InForce]:
        """The rule in force now, and until when."""
        now, zone, book = self._clock.now(), self._zone(), self._tariffs.current
        return {commodity: in_force(book.of(commodity), now, zone) for commodity in Commodity}

    def never_true(self) -> dict[int, NeverTrue]:
        """The rules that win at no instant of any year, by id."""
        book, zone = self._tariffs.current, self._zone()
        if self._never is None or self._never[0] is not book or self._never[1] != zone.key:
            found = [item for commodity in Commodity for item in never_true(book.of(commodity), zone)]
            self._never = (book, zone.key, {item.rule_id: item for item in found})
        return self._never[2]

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
            frozenset(self.never_true()) & {rule.id for rule in book.rules},
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
