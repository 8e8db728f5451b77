"""Costs as the tariff book stands, from sums kept by day and month, and from intervals where there are none (§5).

After a change of rules everything is summed up anew beside (`services.billing.summing`). Meanwhile a query sums up
itself what it needs, up to `MOST_AT_ONCE` days of channels; what is beyond is honest about it: the consumption stands
in the column without a tariff, and is marked as provisional instead of being reported as having no price.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

import numpy as np

from meterhouse.domain.calendar import date_of_day_index, date_of_month_index, day_starts
from meterhouse.domain.quantity import Commodity
from meterhouse.services.billing.amounts import Counted, totals_of
from meterhouse.services.billing.basis import Bases, Basis
from meterhouse.services.billing.binning import Rows, grid_of, sums_of
from meterhouse.services.billing.costs import TariffTotals
from meterhouse.services.billing.plan import MonthPlan, Plan, Rest, plan_of
from meterhouse.services.billing.sums import CostSums, Kept, Truths
from meterhouse.services.ports import Grain, HistoryStore, Ints

MOST_AT_ONCE = 4_000
"""Days of channels that a query sums up itself; less than a tenth of a second."""


class CostReckoning:
    """See services.billing.costs.Costs."""

    def __init__(self, sums: CostSums, history: HistoryStore, bases: Bases) -> None:
        self._sums = sums
        self._history = history
        self._bases = bases

    async def totals(
        self,
        commodity: Commodity,
        channel_ids: Sequence[int],
        edges: Sequence[datetime],
        groups: Sequence[Sequence[int]] | None = None,
    ) -> TariffTotals:
        basis = self._bases.of(commodity)
        ids = sorted(set(channel_ids))
        plan = plan_of(basis.book, edges, basis.zone)
        work = _Work(self._sums, self._history, basis, ids, plan)
        counted = await work.run() if ids else work.counted()
        order = np.searchsorted(np.array(ids, dtype=np.int64), np.array(channel_ids, dtype=np.int64))
        if groups is None:
            groups = [[row] for row in range(len(channel_ids))]
        if [list(group) for group in groups] != [[row] for row in range(len(ids))] or ids != list(channel_ids):
            counted = counted.grouped([order[list(group)] for group in groups])
        return totals_of(basis.book, basis.columns, counted, basis.prices)


class _Work:
    """One query."""

    def __init__(
        self, sums: CostSums, history: HistoryStore, basis: Basis, channel_ids: Sequence[int], plan: Plan
    ) -> None:
        self._store, self._history, self._basis, self._ids, self._plan = sums, history, basis, channel_ids, plan
        shape = (len(channel_ids), plan.bucket_count)
        self._sums = np.zeros((len(plan.eras), *shape, basis.columns.count), dtype=np.int64)
        self._pending = np.zeros(shape, dtype=np.bool_)
        self._waiting = np.zeros(shape, dtype=np.int64)
        self._left = MOST_AT_ONCE

    def counted(self) -> Counted:
        return Counted(self._sums, self._plan.eras, self._pending, self._waiting)

    async def run(self) -> Counted:
        for rest in self._plan.rests:
            await self._count_rest(rest)
        if not self._plan.months:
            return self.counted()
        if not self._basis.columns.tariff_ids:
            await self._count_plain()
            return self.counted()
        stale = await self._stale()
        for left in reversed(await self._count_months(stale)):
            await self._count_days(left, stale)
        return self.counted()

    # --- what makes up no whole day ---

    async def _count_rest(self, rest: Rest) -> None:
        found = await self._fold(rest.edges, range(len(self._ids)))
        for number, (bucket, era) in enumerate(zip(rest.buckets.tolist(), rest.eras.tolist(), strict=True)):
            self._sums[era, :, bucket] += found[:, number]

    async def _fold(self, edges: Ints, lines: Sequence[int]) -> Ints:
        """(lines, bins, columns) from the intervals."""
        basis, count = self._basis, len(lines)

        def work(rows: Rows) -> Ints:
            grid = grid_of(basis.book, basis.columns, edges, basis.zone, basis.markets)
            return sums_of(grid, rows, count)

        ids = [self._ids[line] for line in lines]
        return await self._store.fold(ids, int(edges[0]), int(edges[-1]), work)

    # --- whole months and days ---

    async def _stale(self) -> Truths:
        """(channels, days from the first of the plan)."""
        plan = self._plan
        found = await self._store.stale(self._ids, plan.first_day, plan.end_day)
        stale = np.zeros((len(self._ids), plan.end_day - plan.first_day), dtype=np.bool_)
        stale[np.searchsorted(self._ids, found[0]), found[1] - plan.first_day] = True
        return stale

    async def _count_plain(self) -> None:
        """Without any rule the consumption is all there is to tell."""
        column = self._basis.columns.uncovered
        whole = [month for month in self._plan.months if month.whole]
        if whole:
            first, count = whole[0].month, whole[-1].month - whole[0].month + 1
            totals = await self._history.rollups(self._ids, Grain.MONTH, date_of_month_index(first), count)
            for month in whole:
                self._sums[month.eras[0], :, month.buckets[0], column] += totals.values[:, month.month - first]
        for month in (month for month in self._plan.months if not month.whole):
            values = await self._plain_days(month, self._ids)
            for cut in _runs(month):
                self._sums[month.eras[cut.start], :, month.buckets[cut.start], column] += values[:, cut].sum(axis=1)

    async def _plain_days(self, month: MonthPlan, channel_ids: Sequence[int]) -> Ints:
        """Consumption by day, whatever the tariff."""
        first, count = int(month.days[0]), int(month.days[-1] - month.days[0]) + 1
        totals = await self._history.rollups(channel_ids, Grain.DAY, date_of_day_index(first), count)
        values: Ints = totals.values[:, month.days - first]
        return values

    async def _count_months(self, stale: Truths) -> list[_Left]:
        """Count what is kept of whole months; the channels and months that are left, in order of time."""
        whole = [month for month in self._plan.months if month.whole]
        everyone = np.arange(len(self._ids))
        left = [_Left(month, everyone, None) for month in self._plan.months if not month.whole]
        if not whole:
            return left
        first, count = whole[0].month, whole[-1].month - whole[0].month + 1
        kept, plain = await self._sums_of_months(first, count)
        for month in whole:
            number = month.month - first
            good = kept.known[:, number] & ~stale[:, month.days - self._plan.first_day].any(axis=1)
            sums = self._sums[month.eras[0]]
            if good.all():
                sums[:, month.buckets[0]] += kept.values[:, number]
                continue
            sums[good, month.buckets[0]] += kept.values[good, number]
            lines = np.flatnonzero(~good)
            there = kept.known[lines, number].any() or plain is None
            left.append(_Left(month, lines, None if there or plain is None else plain[lines, number]))
        return sorted(left, key=lambda item: item.month.month)

    async def _sums_of_months(self, first: int, count: int) -> tuple[Kept, Ints | None]:
        """What is kept, and consumption by month whatever the tariff; None: nothing is missing.

        Months without any interval count as known: there is nothing to keep of them.
        """
        shape = (len(self._ids), count)
        kept = Kept(np.zeros((*shape, self._basis.columns.count), dtype=np.int64), np.zeros(shape, dtype=np.bool_))
        if self._basis.layout is not None:
            kept = await self._store.months(self._basis.layout, self._ids, first, count)
        if kept.known.all():
            return kept, None
        begun = await self._history.first_starts()
        months = np.array([_month_number(begun.get(channel_id)) for channel_id in self._ids], dtype=np.int64)
        known = kept.known | (np.arange(first, first + count) < months[:, None])
        if known.all():
            return Kept(kept.values, known), None
        totals = await self._history.rollups(self._ids, Grain.MONTH, date_of_month_index(first), count)
        known |= ~totals.seconds.any(axis=2) & (totals.values == 0)
        return Kept(kept.values, known), totals.values

    async def _count_days(self, left: _Left, stale: Truths) -> None:
        """Count a month day by day for the channels that are left."""
        month, lines = left.month, left.lines
        if left.plain is not None and len(lines) * len(month.days) > self._left:
            self._postpone(month, lines, left.plain[:, None], slice(0, 1))
            return
        values, known = await self._days(month, lines)
        needed = stale[lines][:, month.days - self._plan.first_day] | ~known[:, None]
        if needed.any():
            await self._complete(month, lines, values, needed)
        for cut in _runs(month):
            sums = self._sums[month.eras[cut.start]]
            sums[lines, month.buckets[cut.start]] += values[:, cut].sum(axis=1)

    async def _complete(self, month: MonthPlan, lines: Ints, values: Ints, needed: Truths) -> None:
        """Put what is needed in its place in `values` (lines, days, columns)."""
        some, days = np.flatnonzero(needed.any(axis=1)), np.flatnonzero(needed.any(axis=0))
        low, high = int(month.days[days[0]]), int(month.days[days[-1]]) + 1
        if len(some) * (high - low) > self._left:
            whole = await self._plain_days(month, [self._ids[line] for line in lines[some].tolist()])
            values[some] = 0
            self._postpone(month, lines[some], whole, slice(None))
            return
        self._left -= len(some) * (high - low)
        found = (await self._fold(self._midnights(low, high), lines[some].tolist()))[:, month.days[days] - low]
        where = np.ix_(some, days)
        values[where] = np.where(needed[where][:, :, None], found, values[where])

    def _postpone(self, month: MonthPlan, lines: Ints, values: Ints, days: slice) -> None:
        """Too much to be summed up now: consumption (lines, days) as it is, without a tariff."""
        column = self._basis.columns.uncovered
        for number, (bucket, era) in enumerate(zip(month.buckets[days].tolist(), month.eras[days], strict=True)):
            self._sums[era][lines, bucket, column] += values[:, number]
            self._pending[lines, bucket] |= values[:, number] != 0
            self._waiting[lines, bucket] += values[:, number]

    def _midnights(self, low: int, high: int) -> Ints:
        return day_starts(date_of_day_index(low), high - low, self._basis.zone)

    async def _days(self, month: MonthPlan, lines: Ints) -> tuple[Ints, Truths]:
        """Sums of the month's days in the plan, and of which of these channels they are kept."""
        if self._basis.layout is None:
            shape = (len(lines), len(month.days), self._basis.columns.count)
            return np.zeros(shape, dtype=np.int64), np.zeros(len(lines), dtype=np.bool_)
        ids = [self._ids[line] for line in lines.tolist()]
        kept = await self._store.days(self._basis.layout, ids, month.month)
        begin = int(np.datetime64(month.month, "M").astype("datetime64[D]").astype(np.int64))
        return kept.values[:, month.days - begin], kept.known[:, 0]


@dataclass(frozen=True, slots=True, eq=False)
class _Left:
    """Channels (positions) of a month whose sum is not kept; `plain`: what they consumed, if no day is kept either."""

    month: MonthPlan
    lines: Ints
    plain: Ints | None


def _month_number(at: datetime | None) -> int:
    """The month in which a channel begins, months since 1970, one earlier to be safe in every time zone."""
    if at is None:
        return 2**31
    return (at.year - 1970) * 12 + at.month - 2


def _runs(month: MonthPlan) -> list[slice]:
    """Neighbouring days of one bucket and one era."""
    changes = (np.diff(month.buckets) != 0) | (np.diff(month.eras) != 0)
    cuts = [0, *(np.flatnonzero(changes) + 1).tolist(), len(month.days)]
    return [slice(first, last) for first, last in pairwise(cuts)]
