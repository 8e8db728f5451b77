"""Sums per bucket of a period, from whatever holds them exactly and fastest; and how far now is in a period."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np

from meterhouse.domain.calendar import (
    Buckets,
    Period,
    exists,
    first_date,
    first_instant_from,
    first_of_month,
    midnight,
)
from meterhouse.domain.interval import floor_to
from meterhouse.services.ports import BucketTotals, Grain, HistoryStore


async def period_totals(
    history: HistoryStore, channel_ids: Sequence[int], buckets: Buckets, zone: ZoneInfo
) -> BucketTotals:
    """One column per bucket."""
    count = len(buckets.labels)
    if buckets.period is Period.DAY:
        return await history.totals(channel_ids, buckets.edges)
    if buckets.period is Period.YEAR:
        return await history.rollups(channel_ids, Grain.MONTH, buckets.first, count)
    if buckets.period is Period.DECADE:
        return await history.rollups(channel_ids, Grain.YEAR, buckets.first, count)
    dates = (date.fromisoformat(buckets.labels[-1].text) - buckets.first).days + 1
    totals = await history.rollups(channel_ids, Grain.DAY, buckets.first, dates)
    if dates == count:
        return totals
    there = [number for number in range(dates) if exists(buckets.first + timedelta(number), zone)]
    return _columns(totals, there)


async def two_periods(
    history: HistoryStore, channel_ids: Sequence[int], before: Buckets | None, shown: Buckets, zone: ZoneInfo
) -> tuple[BucketTotals | None, BucketTotals]:
    """The period shown and the one that ends where it begins, asked for at once; None where there is none."""
    if before is None:
        return None, await period_totals(history, channel_ids, shown, zone)
    edges, labels = (*before.edges, *shown.edges[1:]), (*before.labels, *shown.labels)
    both = await period_totals(history, channel_ids, Buckets(shown.period, before.first, edges, labels), zone)
    parting = len(before.labels)
    return _columns(both, slice(parting)), _columns(both, slice(parting, None))


def _columns(totals: BucketTotals, chosen: slice | list[int]) -> BucketTotals:
    return BucketTotals(totals.channel_ids, totals.values[:, chosen], totals.seconds[:, chosen])


async def sum_until(
    history: HistoryStore, channel_ids: Sequence[int], buckets: Buckets, cut: datetime, zone: ZoneInfo
) -> int | None:
    """What was counted from the start of the period until `cut`, inside it; None when nothing is known of that time."""
    day = cut.astimezone(zone).date()
    parts = []
    if buckets.period is not Period.DAY:
        month = first_of_month(day)
        months = (month.year - buckets.first.year) * 12 + month.month - buckets.first.month
        if months:
            parts.append(await history.rollups(channel_ids, Grain.MONTH, buckets.first, months))
        if day > month:
            parts.append(await history.rollups(channel_ids, Grain.DAY, month, (day - month).days))
    begun = midnight(day, zone)
    if cut > begun:
        parts.append(await history.totals(channel_ids, (begun, cut)))
    if not any(part.seconds.any() for part in parts):
        return None
    return sum(int(np.sum(part.values)) for part in parts)


def same_point(period: Period, day: date, known_until: datetime, zone: ZoneInfo) -> datetime:
    """The instant in the period that contains `day` that stands where `known_until` stands in its own.

    The same time of the day on the same day of the month and of the year; where there is no such day, the end of its
    month.
    """
    wall = known_until.astimezone(zone).replace(tzinfo=None)
    first = first_date(period, day)
    if period is Period.DAY:
        target = day
    elif period is Period.MONTH:
        target = _day_of_month(first, wall.day)
    elif period is Period.YEAR:
        target = _day_of_month(date(first.year, wall.month, 1), wall.day)
    else:
        target = _day_of_month(date(wall.year - 10, wall.month, 1), wall.day)
    if period is not Period.DAY and target.day != wall.day:
        return midnight(target, zone)
    return first_instant_from(datetime.combine(target, wall.time()), zone)


def cut_of(shown: Buckets, before: Buckets, day: date, known_until: datetime, zone: ZoneInfo) -> datetime:
    """How far the period `before` (which contains `day`) is compared with the one shown: as far as that has come."""
    if known_until >= shown.span.end:
        return before.span.end
    if known_until <= shown.span.start:
        return before.span.start
    return min(same_point(before.period, day, known_until, zone), before.span.end)


def known_until(now: datetime, sample_rate_s: int, poll_interval_s: float) -> datetime:
    """Up to when everything should have been recorded: an interval is decided a little after its end."""
    late = timedelta(seconds=max(60.0, 2 * poll_interval_s))
    return floor_to(now - late, timedelta(seconds=sample_rate_s))


def _day_of_month(first: date, number: int) -> date:
    """The date, or the first one of the month after when the month is too short."""
    following = first_of_month(first, 1)
    return min(first + timedelta(number - 1), following)
