"""The histogram query: one way for charts, tables, CSV and everybody else, so that totals agree everywhere (§4)."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import numpy as np

from meterhouse.domain.calendar import Buckets, Period, buckets, load_zone, shifted
from meterhouse.domain.errors import FieldError, InvalidInput
from meterhouse.domain.installation import Installation
from meterhouse.domain.interval import to_epoch
from meterhouse.domain.quantity import COMMODITY_KEY, FACTS, Commodity
from meterhouse.domain.tariff.model import Tariff
from meterhouse.services.billing.costs import TariffTotals
from meterhouse.services.consumption.choice import Choice, Choices
from meterhouse.services.consumption.costing import (
    CostTable,
    Pricing,
    edges_of_both,
    edges_until,
    totals_until,
    two_costs,
)
from meterhouse.services.consumption.directory import Directory
from meterhouse.services.consumption.periods import cut_of, known_until, sum_until, two_periods
from meterhouse.services.consumption.query import (
    BucketQuality,
    Consumption,
    ConsumptionQuery,
    Measure,
    PreviousConsumption,
)
from meterhouse.services.consumption.reckoning import Figures, Table
from meterhouse.services.consumption.sight import WHOLE, Sight, groups_of
from meterhouse.services.installation import InstallationService
from meterhouse.services.ports import BucketTotals, Clock, HistoryStore


@dataclass(frozen=True, slots=True)
class _Subject:
    """A query on the installation as it is now."""

    query: ConsumptionQuery
    installation: Installation
    zone: ZoneInfo
    choice: Choice
    known_until: datetime

    def sight(self, buckets: Buckets, totals: BucketTotals, costs: TariffTotals | None) -> Sight:
        """What was stored in these buckets, set against what should have been."""
        edges = np.array([to_epoch(edge) for edge in buckets.edges], dtype=np.int64)
        until = to_epoch(self.known_until)
        table = Table.of(edges, totals, self.choice.bounds.window(until), until)
        return Sight(self.query, self.choice, table, CostTable.of(costs, self.query.tariffs))


class ConsumptionService:
    """Answers from what is stored at the moment of asking; no answer is kept for the next query."""

    def __init__(
        self, history: HistoryStore, installation: InstallationService, clock: Clock, pricing: Pricing | None = None
    ) -> None:
        """Without `pricing` nothing can be said of money."""
        self._history = history
        self._installation = installation
        self._clock = clock
        self._pricing = pricing
        self._directory = Directory(history, clock)
        self._choices = Choices()

    async def query(self, query: ConsumptionQuery) -> Consumption:
        """Raises NotFound (what the scope names), InvalidInput (`date-does-not-exist`, `date-out-of-range`,
        `not-available` where there is no pricing).
        """
        installation = self._installation.current
        zone = load_zone(installation.site.timezone)
        shown = _buckets(query.period, query.day, zone)
        site, now = installation.site, self._clock.now()
        choice = self._choices.get(installation, await self._directory.known(), query)
        until = known_until(now, site.sample_rate_s, site.poll_interval_s)
        subject = _Subject(query, installation, zone, choice, until)
        day = _neighbour(query, -1, zone)
        before = _buckets(query.period, day, zone) if day else None
        (earlier, totals), (earlier_costs, costs) = await asyncio.gather(
            two_periods(self._history, choice.channel_ids, before, shown, zone), self._costs(subject, before, shown)
        )
        previous = None
        if day and before and earlier:
            sight = subject.sight(before, earlier, earlier_costs)
            previous = await self._previous(subject, shown, before, day, sight)
        tariffs = self._tariffs(query)
        return self._answer(subject, shown, subject.sight(shown, totals, costs), previous, tariffs)

    async def counted(self) -> dict[int, tuple[Commodity, ...]]:
        """What each device counts, by what was ever recorded of it; a device without counters is not in it."""
        known = await self._directory.known()
        found: dict[int, tuple[Commodity, ...]] = {}
        for commodity, key in COMMODITY_KEY.items():
            for device_id in known.channels.get(key, {}):
                found[device_id] = (*found.get(device_id, ()), commodity)
        return found

    def _priced(self, query: ConsumptionQuery) -> Pricing | None:
        if not query.priced:
            return None
        if self._pricing is None:
            raise InvalidInput("not-available", fields=(FieldError("measure", "not-available"),))
        return self._pricing

    async def _costs(
        self, subject: _Subject, before: Buckets | None, shown: Buckets
    ) -> tuple[TariffTotals | None, TariffTotals | None]:
        pricing = self._priced(subject.query)
        if pricing is None:
            return None, None
        choice, edges = subject.choice, edges_of_both(before, shown)
        totals = await pricing.costs.totals(subject.query.commodity, choice.channel_ids, edges, groups_of(choice))
        return two_costs(totals, before)

    def _tariffs(self, query: ConsumptionQuery) -> tuple[Tariff, ...]:
        pricing = self._priced(query)
        return pricing.tariffs.current.of(query.commodity).tariffs if pricing else ()

    async def _previous(
        self, subject: _Subject, shown: Buckets, before: Buckets, day: date, sight: Sight
    ) -> PreviousConsumption:
        figures = sight.figures()
        cost = sight.cost(figures)
        cut = cut_of(shown, before, day, subject.known_until, subject.zone)
        if cut == before.span.end:
            to_date, cost_to_date = figures.total, cost.total if cost else None
        elif cut == before.span.start:
            to_date, cost_to_date = None, None
        else:
            to_date, cost_to_date = await self._to_date(subject, before, cut)
        return PreviousConsumption(
            day=day,
            edges=before.edges,
            labels=before.labels,
            values=figures.values,
            quality=figures.quality,
            total=figures.total,
            total_to_date=to_date,
            cost=cost,
            cost_to_date=cost_to_date,
        )

    async def _to_date(self, subject: _Subject, before: Buckets, cut: datetime) -> tuple[int | None, Decimal | None]:
        query, channel_ids = subject.query, subject.choice.channel_ids
        total = await sum_until(self._history, channel_ids, before, cut, subject.zone)
        pricing = self._priced(query)
        if pricing is None or total is None:
            return total, None
        runs = edges_until(before, cut, subject.zone)
        totals = await totals_until(pricing.costs, query.commodity, channel_ids, runs)
        costs = CostTable.of(totals, query.tariffs)
        if costs is None:
            return total, None
        part = int(costs.values(WHOLE)[0]) if costs.is_part else total
        if query.measure is not Measure.COST:
            return part, None
        return part, costs.cost(WHOLE, Figures((part,), (BucketQuality.MEASURED,))).total

    def _answer(
        self,
        subject: _Subject,
        shown: Buckets,
        sight: Sight,
        previous: PreviousConsumption | None,
        tariffs: tuple[Tariff, ...],
    ) -> Consumption:
        query, installation = subject.query, subject.installation
        whole = sight.figures()
        next_day = _neighbour(query, 1, subject.zone)
        begins = _buckets(query.period, next_day, subject.zone).span.start if next_day else None
        return Consumption(
            query=query,
            timezone=installation.site.timezone,
            unit=FACTS[COMMODITY_KEY[query.commodity].quantity].unit,
            wh_per_unit=_wh_per_unit(query.commodity, installation),
            edges=shown.edges,
            labels=shown.labels,
            series=sight.series(),
            overlapping=subject.choice.selection.overlapping,
            values=whole.values,
            quality=whole.quality,
            total=whole.total,
            previous=previous,
            next_day=next_day if begins and begins <= self._clock.now() else None,
            coverage=sight.table.coverage(range(len(subject.choice.channel_ids))),
            cost=sight.cost(whole),
            tariffs=tariffs,
        )


def _buckets(period: Period, day: date, zone: ZoneInfo) -> Buckets:
    """Those of any date of a period are worked out once: asked for by the first of its last month or year."""
    if period is Period.MONTH:
        day = day.replace(day=1)
    elif period is not Period.DAY:
        day = day.replace(month=1, day=1)
    return buckets(period, day, zone)


def _neighbour(query: ConsumptionQuery, steps: int, zone: ZoneInfo) -> date | None:
    """A date in the period before or after; None where the calendar ends."""
    try:
        day = shifted(query.period, query.day, steps, zone)
        _buckets(query.period, day, zone)
    except InvalidInput:
        return None
    return day


def _wh_per_unit(commodity: Commodity, installation: Installation) -> float | None:
    """Of gas: kWh per m³ is Wh per dm³."""
    if commodity is Commodity.WATER:
        return None
    return float(installation.site.gas_kwh_per_m3) if commodity is Commodity.GAS else 1.0
