"""How complete the history is, counter by counter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

import numpy as np

from meterhouse.domain.calendar import Buckets, Period, buckets, load_zone
from meterhouse.domain.installation import Device
from meterhouse.domain.interval import to_epoch
from meterhouse.domain.quantity import Accumulation, ChannelKey
from meterhouse.services.consumption.choice import Bounds
from meterhouse.services.consumption.directory import Directory
from meterhouse.services.consumption.periods import known_until, period_totals
from meterhouse.services.consumption.query import Coverage
from meterhouse.services.consumption.reckoning import Table
from meterhouse.services.installation import InstallationService
from meterhouse.services.ports import BucketTotals, Clock, Grain, HistoryStore


@dataclass(frozen=True, slots=True)
class CounterCoverage:
    """Of one counter of one device."""

    device_id: int
    key: ChannelKey
    coverage: Coverage


@dataclass(frozen=True, slots=True)
class CoverageAnswer:
    """Every counter of the configured devices, in the period from `start` to `end`."""

    start: datetime
    end: datetime
    counters: tuple[CounterCoverage, ...]


class CoverageService:
    """Reads rollups only."""

    def __init__(self, history: HistoryStore, installation: InstallationService, clock: Clock) -> None:
        self._history = history
        self._installation = installation
        self._clock = clock
        self._directory = Directory(history, clock)

    async def query(self, period: Period, day: date) -> CoverageAnswer:
        """Raises InvalidInput (the date)."""
        installation = self._installation.current
        zone = load_zone(installation.site.timezone)
        shown = buckets(period, day, zone)
        known = await self._directory.known()
        counters: list[tuple[Device, ChannelKey, int]] = [
            (device, key, known.channels[key][device.id])
            for device in installation.devices
            for key in sorted(known.channels, key=str)
            if key.facts.accumulation is Accumulation.CUMULATIVE and device.id in known.channels[key]
        ]
        channel_ids = [channel_id for _, _, channel_id in counters]
        until = known_until(self._clock.now(), installation.site.sample_rate_s, installation.site.poll_interval_s)
        bounds = Bounds.of(installation, [device for device, _, _ in counters], channel_ids, known)
        totals = await self._totals(channel_ids, shown, zone)
        table = Table.of(_ends(shown), _summed(totals), bounds.window(to_epoch(until)), to_epoch(until))
        answer = [
            CounterCoverage(device.id, key, table.coverage([row])) for row, (device, key, _) in enumerate(counters)
        ]
        return CoverageAnswer(shown.span.start, shown.span.end, tuple(answer))

    async def _totals(self, channel_ids: list[int], shown: Buckets, zone: ZoneInfo) -> BucketTotals:
        if shown.period is Period.DAY:
            return await self._history.rollups(channel_ids, Grain.DAY, shown.first, 1)
        return await period_totals(self._history, channel_ids, shown, zone)


def _ends(shown: Buckets) -> np.ndarray[tuple[int, ...], np.dtype[np.int64]]:
    return np.array([to_epoch(shown.span.start), to_epoch(shown.span.end)], dtype=np.int64)


def _summed(totals: BucketTotals) -> BucketTotals:
    values, seconds = totals.values.sum(axis=1, keepdims=True), totals.seconds.sum(axis=1, keepdims=True)
    return BucketTotals(totals.channel_ids, values, seconds)
