"""How the buckets of a query fall into local months, local days and what is left: pure decisions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

import numpy as np

from meterhouse.domain.calendar import date_of_day_index, day_index, day_starts
from meterhouse.domain.interval import to_epoch
from meterhouse.domain.tariff.model import TariffBook
from meterhouse.domain.tariff.schedule import versions_of
from meterhouse.services.billing.sums import Truths
from meterhouse.services.ports import Ints

_EPOCH = date(1970, 1, 1)


@dataclass(frozen=True, slots=True, eq=False)
class MonthPlan:
    """Whole local days of one month (since 1970) that lie in buckets.

    `days`: their numbers (since 1970), rising; `buckets`, `eras`: of each. `whole`: every day of the month is among
    them, in one bucket and one era, so that the month's sum will do.
    """

    month: int
    days: Ints
    buckets: Ints
    eras: Ints
    whole: bool


@dataclass(frozen=True, slots=True, eq=False)
class Rest:
    """Time in buckets that makes up no whole local day: bins between neighbouring `edges`, each in one day."""

    edges: Ints
    buckets: Ints
    eras: Ints


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """`eras`: for each era the version of every tariff's price (−1: before the first), tariffs in their order."""

    bucket_count: int
    eras: Ints
    first_day: int
    end_day: int
    months: tuple[MonthPlan, ...]
    rests: tuple[Rest, ...]


def plan_of(book: TariffBook, edges: Sequence[datetime], zone: ZoneInfo) -> Plan:
    """A plan for the buckets between neighbouring, rising `edges`; `book` is that of one commodity."""
    at = np.array([to_epoch(edge) for edge in edges], dtype=np.int64)
    first, last = day_index(at[[0, -1]], zone).tolist()
    starts = day_starts(date_of_day_index(first), last - first + 1, zone)
    numbers = np.arange(first, last + 1)
    eras, era_of = _eras(book, numbers)
    buckets = np.searchsorted(at, starts[:-1], side="right") - 1
    ends = at[np.minimum(buckets + 1, len(at) - 1)]
    whole = (buckets >= 0) & (starts[1:] <= ends) & (starts[1:] > starts[:-1])
    months = tuple(_months(numbers[whole], buckets[whole], era_of[whole]))
    rests = tuple(_rests(at, starts, whole, era_of))
    return Plan(len(at) - 1, eras, first, last + 1, months, rests)


def _eras(book: TariffBook, days: Ints) -> tuple[Ints, Ints]:
    """The different sets of price versions in force on these days, and which each day has."""
    versions = np.zeros((len(days), len(book.tariffs)), dtype=np.int64)
    for number, tariff in enumerate(book.tariffs):
        froms = np.array([(day - _EPOCH).days for day in versions_of(tariff)], dtype=np.int64)
        versions[:, number] = np.searchsorted(froms, days, side="right") - 1
    # Versions only ever rise with time: an era that has ended does not come again.
    begins = np.ones(len(days), dtype=np.bool_)
    begins[1:] = (np.diff(versions, axis=0) != 0).any(axis=1)
    return versions[begins], np.cumsum(begins) - 1


def _months(days: Ints, buckets: Ints, eras: Ints) -> Iterator[MonthPlan]:
    month_of = days.astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)
    cuts = np.flatnonzero(np.diff(month_of)) + 1
    for part in np.split(np.arange(len(days)), cuts) if len(days) else ():
        month = int(month_of[part[0]])
        length = int((np.datetime64(month + 1, "M").astype("datetime64[D]") - np.datetime64(month, "M")).astype(int))
        same = len(part) == length and bool((buckets[part] == buckets[part[0]]).all())
        same = same and bool((eras[part] == eras[part[0]]).all())
        yield MonthPlan(month, days[part], buckets[part], eras[part], same)


def _rests(edges: Ints, starts: Ints, whole: Truths, era_of: Ints) -> Iterator[Rest]:
    """Runs of bins between all edges and midnights, without the whole days."""
    inside = starts[(starts > edges[0]) & (starts < edges[-1])]
    cuts = np.union1d(edges, inside)
    day = np.searchsorted(starts, cuts[:-1], side="right") - 1
    left = np.flatnonzero(~whole[np.minimum(day, len(whole) - 1)])
    if not len(left):
        return
    for run in np.split(left, np.flatnonzero(np.diff(left) > 1) + 1):
        buckets = np.searchsorted(edges, cuts[run], side="right") - 1
        yield Rest(np.append(cuts[run], cuts[run[-1] + 1]), buckets, era_of[day[run]])
