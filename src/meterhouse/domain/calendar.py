"""Local days, months and years of a site as UTC intervals; the only place where local time is reckoned with.

A local day runs from the first instant of its date to the first instant of the next date: 24 h usually, 23 or 25 h
(23.5 or 24.5 h at Lord Howe) where the clocks change. A date that a zone skipped (30 December 2011 in Apia) has no
interval. What is recorded belongs to the bucket in which it starts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import numpy as np
from numpy.typing import NDArray

from meterhouse.domain.errors import InvalidInput
from meterhouse.domain.interval import Interval, to_epoch

Ints = NDArray[np.int64]

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Dates that may be asked for; beyond them no zone has rules worth the name."""

YEARS_SHOWN = 10
_EPOCH = date(1970, 1, 1)
_HOUR_S = 3600


class Period(StrEnum):
    """What a chart shows at once: a day by hour, a month by day, a year by month, ten years by year."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    DECADE = "decade"


@dataclass(frozen=True, slots=True)
class Label:
    """How a bucket is called on the local wall clock or calendar.

    `text` is "02:00" for an hour, "2026-03-29" for a day, "2026-03" for a month, "2026" for a year. `repeated` is
    True for the second passing of an ambiguous hour, which is shown beside the first.
    """

    text: str
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class Buckets:
    """The neighbouring buckets of a period: n + 1 strictly increasing UTC `edges`, n `labels`."""

    period: Period
    first: date
    edges: tuple[datetime, ...]
    labels: tuple[Label, ...]

    @property
    def span(self) -> Interval:
        """From the first edge to the last."""
        return Interval(self.edges[0], self.edges[-1])

    @property
    def intervals(self) -> tuple[Interval, ...]:
        """The buckets one by one."""
        return tuple(Interval(start, end) for start, end in pairwise(self.edges))


def load_zone(name: str) -> ZoneInfo:
    """The IANA zone of that name. Raises InvalidInput (`unknown-timezone`, param timezone)."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise InvalidInput("unknown-timezone", timezone=name) from error


def _offset_s(at: int, zone: ZoneInfo) -> int:
    offset = datetime.fromtimestamp(at, zone).utcoffset()
    return int(offset.total_seconds()) if offset is not None else 0


def _transition(low: int, high: int, zone: ZoneInfo) -> int:
    """The first instant in (low, high] whose offset is not that of `low`; there must be one."""
    before = _offset_s(low, zone)
    while high - low > 1:
        middle = (low + high) // 2
        if _offset_s(middle, zone) == before:
            low = middle
        else:
            high = middle
    return high


def instants_of(wall: datetime, zone: ZoneInfo) -> tuple[datetime, ...]:
    """The UTC instants at which clocks of the zone show the naive `wall` time, in order.

    One usually; two where it is ambiguous (clocks put back); none where it does not exist (clocks put forward).
    """
    found = {wall.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1)}
    return tuple(sorted(at for at in found if at.astimezone(zone).replace(tzinfo=None) == wall))


def first_instant_from(wall: datetime, zone: ZoneInfo) -> datetime:
    """The first instant at which clocks of the zone show `wall` or, where they skip it, something later."""
    known = instants_of(wall, zone)
    if known:
        return known[0]
    # In a gap fold 0 reckons with the offset before it and gives the later instant: the change lies between.
    late, early = (to_epoch(wall.replace(tzinfo=zone, fold=fold)) for fold in (0, 1))
    return datetime.fromtimestamp(_transition(early - 1, late, zone), UTC)


def midnight(day: date, zone: ZoneInfo) -> datetime:
    """The UTC instant at which a local date begins; for a date that does not exist, the next one's."""
    return first_instant_from(datetime.combine(day, time()), zone)


def _checked(day: date) -> date:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise InvalidInput("date-out-of-range", date=day.isoformat(), first=FIRST_YEAR, last=LAST_YEAR)
    return day


def exists(day: date, zone: ZoneInfo) -> bool:
    """Whether the zone's calendar has that date."""
    return midnight(day, zone) < midnight(day + timedelta(1), zone)


def local_day(day: date, zone: ZoneInfo) -> Interval:
    """The interval of a local date. Raises InvalidInput (`date-does-not-exist`, `date-out-of-range`)."""
    start, end = midnight(_checked(day), zone), midnight(day + timedelta(1), zone)
    if start == end:
        raise InvalidInput("date-does-not-exist", date=day.isoformat(), timezone=zone.key)
    return Interval(start, end)


def first_of_month(day: date, months: int = 0) -> date:
    """The first date of the month of `day`, `months` later (or earlier, where negative)."""
    number = day.year * 12 + day.month - 1 + months
    return date(number // 12, number % 12 + 1, 1)


def month_span(day: date, zone: ZoneInfo) -> Interval:
    """The interval of the local month that contains `day`."""
    return Interval(midnight(first_of_month(_checked(day)), zone), midnight(first_of_month(day, 1), zone))


def year_span(day: date, zone: ZoneInfo) -> Interval:
    """The interval of the local year that contains `day`."""
    return Interval(midnight(date(_checked(day).year, 1, 1), zone), midnight(date(day.year + 1, 1, 1), zone))


def hour_edges(day: date, zone: ZoneInfo) -> tuple[datetime, ...]:
    """The instants that part a local day where its wall clock shows a whole hour or jumps.

    24 buckets on a usual day, 23 or 25 where the clocks change by an hour. Where they change by half an hour, one
    bucket lasts half an hour.
    """
    span = local_day(day, zone)
    at, end = to_epoch(span.start), to_epoch(span.end)
    edges = [at]
    while at < end:
        offset = _offset_s(at, zone)
        following = min(at + _HOUR_S - (at + offset) % _HOUR_S, end)
        at = following if _offset_s(following, zone) == offset else _transition(at, following, zone)
        edges.append(at)
    return tuple(datetime.fromtimestamp(edge, UTC) for edge in edges)


def _hours(day: date, zone: ZoneInfo) -> tuple[tuple[datetime, ...], tuple[Label, ...]]:
    edges = hour_edges(day, zone)
    local = [edge.astimezone(zone) for edge in edges[:-1]]
    return edges, tuple(Label(f"{wall:%H:%M}", repeated=bool(wall.fold)) for wall in local)


def _days(first: date, following: date, zone: ZoneInfo) -> tuple[tuple[datetime, ...], tuple[Label, ...]]:
    dates = [first + timedelta(number) for number in range((following - first).days)]
    dates = [day for day in dates if exists(day, zone)]
    edges = (*(midnight(day, zone) for day in dates), midnight(following, zone))
    return edges, tuple(Label(day.isoformat()) for day in dates)


def first_date(period: Period, day: date) -> date:
    """The date on which the period that contains `day` begins; ten years end with the year of `day`."""
    if period is Period.DAY:
        return day
    if period is Period.MONTH:
        return day.replace(day=1)
    return date(day.year - (YEARS_SHOWN - 1 if period is Period.DECADE else 0), 1, 1)


@lru_cache(maxsize=256)
def buckets(period: Period, day: date, zone: ZoneInfo) -> Buckets:
    """The buckets of the period that contains `day`: hours, days, months or years.

    Ten years are those that end with the year of `day`. Raises InvalidInput (`date-does-not-exist`,
    `date-out-of-range`).
    """
    first = _checked(first_date(period, _checked(day)))
    if period is Period.DAY:
        edges, labels = _hours(first, zone)
    elif period is Period.MONTH:
        edges, labels = _days(first, first_of_month(first, 1), zone)
    elif period is Period.YEAR:
        firsts = [first_of_month(first, number) for number in range(13)]
        edges = tuple(midnight(month, zone) for month in firsts)
        labels = tuple(Label(f"{month:%Y-%m}") for month in firsts[:-1])
    else:
        years = [date(first.year + number, 1, 1) for number in range(YEARS_SHOWN + 1)]
        edges = tuple(midnight(year, zone) for year in years)
        labels = tuple(Label(f"{year:%Y}") for year in years[:-1])
    return Buckets(period, first, edges, labels)


def shifted(period: Period, day: date, steps: int, zone: ZoneInfo) -> date:
    """A date in the period `steps` later (earlier where negative) than that of `day`.

    The day of the month is kept where the other month has it, else its last is taken; dates that the zone skipped
    are passed over.
    """
    if period is Period.DAY:
        moved = day + timedelta(steps)
        while not exists(moved, zone):
            moved += timedelta(1 if steps > 0 else -1)
        return moved
    months = {Period.MONTH: 1, Period.YEAR: 12, Period.DECADE: 12 * YEARS_SHOWN}[period] * steps
    first = first_of_month(day, months)
    last = first_of_month(first, 1) - timedelta(1)
    return min(first + timedelta(day.day - 1), last)


# --- many instants at once -------------------------------------------------------------------------------------------


@lru_cache(maxsize=512)
def _days_of_year(year: int, zone: ZoneInfo) -> Ints:
    first = date(year, 1, 1)
    count = (date(year + 1, 1, 1) - first).days
    edges = [to_epoch(midnight(first + timedelta(number), zone)) for number in range(count)]
    array = np.array(edges, dtype=np.int64)
    array.flags.writeable = False
    return array


def day_starts(first: date, count: int, zone: ZoneInfo) -> Ints:
    """Epoch seconds at which `count` local dates from `first` on begin, and at which the last ends: count + 1.

    Two neighbours are equal where a date does not exist.
    """
    last = first + timedelta(count)
    years = [_days_of_year(year, zone) for year in range(first.year, last.year + 1)]
    offset = (first - date(first.year, 1, 1)).days
    return np.concatenate(years)[offset : offset + count + 1]


def month_starts(first: date, count: int, zone: ZoneInfo) -> Ints:
    """Epoch seconds at which `count` local months from that of `first` on begin, and the last ends: count + 1."""
    months: Iterator[date] = (first_of_month(first, number) for number in range(count + 1))
    return np.array([to_epoch(midnight(month, zone)) for month in months], dtype=np.int64)


def _covering(starts: Ints, zone: ZoneInfo) -> tuple[date, Ints]:
    """A first date and the starts of the days from it on that hold all of `starts`."""
    first = datetime.fromtimestamp(int(starts.min()), zone).date() - timedelta(1)
    last = datetime.fromtimestamp(int(starts.max()), zone).date() + timedelta(2)
    return first, day_starts(first, (last - first).days, zone)


def day_index(starts: Ints, zone: ZoneInfo) -> Ints:
    """The local day of each epoch second, as days since 1970-01-01; any shape, any order."""
    if starts.size == 0:
        return np.zeros(starts.shape, dtype=np.int64)
    first, edges = _covering(starts, zone)
    positions = np.searchsorted(edges, starts, side="right") - 1
    return positions.astype(np.int64) + (first - _EPOCH).days


def month_index(starts: Ints, zone: ZoneInfo) -> Ints:
    """The local month of each epoch second, as months since January 1970; any shape, any order."""
    days = day_index(starts, zone)
    return days.astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)


def date_of_day_index(index: int) -> date:
    """The date of a number of `day_index`."""
    return _EPOCH + timedelta(int(index))


def date_of_month_index(index: int) -> date:
    """The first date of the month of a number of `month_index`."""
    return first_of_month(_EPOCH, int(index))


def day_of(at: int, zone: ZoneInfo) -> date:
    """The local date to which an epoch second belongs; the same rule as `day_index`."""
    return date_of_day_index(int(day_index(np.array([at], dtype=np.int64), zone)[0]))
