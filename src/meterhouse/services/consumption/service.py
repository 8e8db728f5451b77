"""The histogram query: one way for charts, tables, CSV and everybody else, so that totals agree everywhere (§4)."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

import numpy as np

from meterhouse.domain.calendar import Buckets, buckets, load_zone, shifted
from meterhouse.domain.errors import InvalidInput
from meterhouse.domain.installation import Device, Installation
from meterhouse.domain.interval import to_epoch
from meterhouse.domain.quantity import COMMODITY_KEY, FACTS, Commodity
from meterhouse.services.consumption.directory import Directory, Known
from meterhouse.services.consumption.periods import cut_of, known_until, period_totals, sum_until
from meterhouse.services.consumption.query import (
    Consumption,
    ConsumptionQuery,
    ConsumptionSeries,
    PreviousConsumption,
)
from meterhouse.services.consumption.reckoning import Table, Window
from meterhouse.services.consumption.selection import Selection, select
from meterhouse.services.installation import InstallationService
from meterhouse.services.ports import Clock, HistoryStore

_FAR = 2**62


@dataclass(frozen=True, slots=True)
class _Subject:
    """A query on the installation as it is: what counts, its channels in the order of all rows, what may be known."""

    query: ConsumptionQuery
    installation: Installation
    zone: ZoneInfo
    selection: Selection
    channel_ids: tuple[int, ...]
    window: Window
    known_until: datetime


class ConsumptionService:
    """Answers from what is stored at the moment of asking; nothing is kept between two queries but the directory."""

    def __init__(self, history: HistoryStore, installation: InstallationService, clock: Clock) -> None:
        self._history = history
        self._installation = installation
        self._clock = clock
        self._directory = Directory(history, clock)

    async def query(self, query: ConsumptionQuery) -> Consumption:
        """Raises NotFound (what the scope names), InvalidInput (`date-does-not-exist`, `date-out-of-range`)."""
        installation = self._installation.current
        zone = load_zone(installation.site.timezone)
        shown = buckets(query.period, query.day, zone)
        subject = self._subject(query, installation, zone, await self._directory.known())
        table, previous = await asyncio.gather(self._table(shown, subject), self._previous(shown, subject))
        return self._answer(subject, shown, table, previous)

    def _subject(self, query: ConsumptionQuery, installation: Installation, zone: ZoneInfo, known: Known) -> _Subject:
        site = installation.site
        counters = known.channels.get(COMMODITY_KEY[query.commodity], {})
        selection = select(installation, counters, query.scope, query.split)
        channel_ids = tuple(counters[device.id] for device in selection.devices)
        until = known_until(self._clock.now(), site.sample_rate_s, site.poll_interval_s)
        window = window_of(installation, selection.devices, channel_ids, known, until)
        return _Subject(query, installation, zone, selection, channel_ids, window, until)

    async def _table(self, shown: Buckets, subject: _Subject) -> Table:
        edges = np.array([to_epoch(edge) for edge in shown.edges], dtype=np.int64)
        totals = await period_totals(self._history, subject.channel_ids, shown, subject.zone)
        return Table.of(edges, totals, subject.window, to_epoch(subject.known_until))

    async def _previous(self, shown: Buckets, subject: _Subject) -> PreviousConsumption | None:
        period = subject.query.period
        try:
            day = shifted(period, subject.query.day, -1, subject.zone)
            before = buckets(period, day, subject.zone)
        except InvalidInput:
            return None
        table = await self._table(before, subject)
        figures = table.figures(range(len(subject.channel_ids)))
        cut = cut_of(shown, before, day, subject.known_until, subject.zone)
        if cut == before.span.end:
            to_date = figures.total
        elif cut == before.span.start:
            to_date = None
        else:
            to_date = await sum_until(self._history, subject.channel_ids, before, cut, subject.zone)
        return PreviousConsumption(
            day=day,
            edges=before.edges,
            labels=before.labels,
            values=figures.values,
            quality=figures.quality,
            total=figures.total,
            total_to_date=to_date,
        )

    def _answer(
        self, subject: _Subject, shown: Buckets, table: Table, previous: PreviousConsumption | None
    ) -> Consumption:
        query, installation = subject.query, subject.installation
        everything = range(len(subject.channel_ids))
        whole = table.figures(everything)
        rows = {device.id: row for row, device in enumerate(subject.selection.devices)}
        parts = [(scope, table.figures([rows[item] for item in ids])) for scope, ids in subject.selection.series]
        return Consumption(
            query=query,
            timezone=installation.site.timezone,
            unit=FACTS[COMMODITY_KEY[query.commodity].quantity].unit,
            wh_per_unit=_wh_per_unit(query.commodity, installation),
            edges=shown.edges,
            labels=shown.labels,
            series=tuple(ConsumptionSeries(scope, part.values, part.quality, part.total) for scope, part in parts),
            overlapping=subject.selection.overlapping,
            values=whole.values,
            quality=whole.quality,
            total=whole.total,
            previous=previous,
            next_day=self._next_day(query, subject.zone),
            coverage=table.coverage(everything),
        )

    def _next_day(self, query: ConsumptionQuery, zone: ZoneInfo) -> date | None:
        try:
            day = shifted(query.period, query.day, 1, zone)
            begins = buckets(query.period, day, zone).span.start
        except InvalidInput:
            return None
        return day if begins <= self._clock.now() else None


def window_of(
    installation: Installation,
    devices: Sequence[Device],
    channel_ids: Sequence[int],
    known: Known,
    until: datetime,
) -> Window:
    """What may be known of one channel of each device: until now, or until its last index where it is switched off."""
    running = {gateway.id for gateway in installation.gateways if gateway.enabled}
    first, ends = [], []
    for device, channel_id in zip(devices, channel_ids, strict=True):
        begun, last = known.first.get(channel_id), known.last.get(channel_id)
        off = not device.enabled or device.gateway_id not in running
        first.append(to_epoch(begun) if begun else _FAR)
        ends.append(to_epoch(min(last, until)) if off and last else to_epoch(until))
    return Window(np.array(first, dtype=np.int64), np.array(ends, dtype=np.int64))


def _wh_per_unit(commodity: Commodity, installation: Installation) -> float | None:
    """Of gas: kWh per m³ is Wh per dm³."""
    if commodity is Commodity.WATER:
        return None
    return float(installation.site.gas_kwh_per_m3) if commodity is Commodity.GAS else 1.0
