"""A house with a grid connection, photovoltaics, a feeder and meters beneath it, over two years of quarters."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from meterhouse.domain.interval import to_epoch
from meterhouse.domain.quantity import ACTIVE_ENERGY_EXPORT, ACTIVE_ENERGY_IMPORT, GAS_VOLUME, ChannelKey
from meterhouse.services.analysis.service import AnalysisService
from meterhouse.services.corrections.service import CorrectionService
from meterhouse.services.ports import IndexedSeries, IntervalSeries, Ints
from meterhouse.store.analysis import AnalysisTables
from meterhouse.store.store import Store
from tests.consumption.building import ROME, StillClock, device, installation, service

STEP = 900
BEGIN = datetime(2024, 12, 1, tzinfo=ROME).astimezone(UTC)
NOW = datetime(2026, 1, 15, 13, 20, tzinfo=ROME).astimezone(UTC)
GRID, FEEDER, LIGHTS, SOCKETS, SUN, GAS, LATE = range(1, 8)

METERS: tuple[tuple[int, ChannelKey], ...] = (
    (GRID, ACTIVE_ENERGY_IMPORT),
    (GRID, ACTIVE_ENERGY_EXPORT),
    (FEEDER, ACTIVE_ENERGY_IMPORT),
    (LIGHTS, ACTIVE_ENERGY_IMPORT),
    (SOCKETS, ACTIVE_ENERGY_IMPORT),
    (SUN, ACTIVE_ENERGY_EXPORT),
    (GAS, GAS_VOLUME),
    (LATE, ACTIVE_ENERGY_IMPORT),
)

_DEVICES = installation(
    device(GRID, exclude_from_totals=True),
    device(FEEDER, upstream_device_id=GRID, exclude_from_totals=True),
    device(LIGHTS, upstream_device_id=FEEDER, load_type_id=2, measure_group_ids=(1,)),
    device(SOCKETS, upstream_device_id=FEEDER, measure_group_ids=(1, 2)),
    device(SUN, upstream_device_id=GRID),
    device(GAS),
    device(LATE),
)
HOUSE = replace(_DEVICES, site=replace(_DEVICES.site, sample_rate_s=STEP))


@dataclass(frozen=True)
class Made:
    """What was recorded of each counter."""

    starts: dict[tuple[int, ChannelKey], Ints]
    values: dict[tuple[int, ChannelKey], Ints]
    qualities: dict[tuple[int, ChannelKey], np.ndarray[tuple[int], np.dtype[np.uint8]]]


async def record(path: Path) -> Made:
    """The grid meter is what flows in and out exactly, but for 7 Wh an interval that nobody meters."""
    store = await Store.open(path, timezone="Europe/Rome")
    dice = np.random.default_rng(3)
    every = np.arange(to_epoch(BEGIN), (to_epoch(NOW) - 120) // STEP * STEP, STEP, dtype=np.int64)
    lights, sockets = (dice.integers(0, 400, len(every), dtype=np.int64) for _ in range(2))
    sun = np.where(every // 3600 % 24 // 6 == 1, dice.integers(0, 1500, len(every)), 0)
    feeder = lights + sockets + 7
    amounts = {
        (GRID, ACTIVE_ENERGY_IMPORT): np.maximum(0, feeder - sun),
        (GRID, ACTIVE_ENERGY_EXPORT): np.maximum(0, sun - feeder),
        (FEEDER, ACTIVE_ENERGY_IMPORT): feeder,
        (LIGHTS, ACTIVE_ENERGY_IMPORT): lights,
        (SOCKETS, ACTIVE_ENERGY_IMPORT): sockets,
        (SUN, ACTIVE_ENERGY_EXPORT): sun,
        (GAS, GAS_VOLUME): dice.integers(0, 90, len(every), dtype=np.int64),
        (LATE, ACTIVE_ENERGY_IMPORT): dice.integers(0, 90, len(every), dtype=np.int64),
    }
    made = Made({}, {}, {})
    for channel in await store.history.ensure_channels(METERS):
        counter = (channel.device_id, channel.key)
        there = np.ones(len(every), dtype=np.bool_)
        if channel.device_id in (GAS, LATE):
            there = dice.random(len(every)) > 0.002
        if channel.device_id == LATE:
            there &= every > every[0] + 100 * 86_400
        starts, values = every[there], amounts[counter][there]
        odd = dice.random(len(starts)) < (0.002 if channel.device_id in (GAS, LATE) else 0)
        qualities = np.where(odd, dice.choice([1, 2], len(starts)), 0).astype(np.uint8)
        intervals = IntervalSeries(channel.id, starts, np.full(len(starts), STEP, np.int64), values, qualities)
        indexes = np.cumsum(amounts[counter])[there]
        await store.history.append_series([IndexedSeries(intervals, indexes, qualities == 0)])
        made.starts[counter], made.values[counter], made.qualities[counter] = starts, values, qualities
    await store.close()
    return made


async def analysis(store: Store, clock: StillClock | None = None) -> AnalysisService:
    """On that store, at NOW."""
    tables = AnalysisTables(store.database)
    return AnalysisService(store.history, store.history, tables, await service(HOUSE), clock or StillClock(NOW))


async def corrections(store: Store) -> CorrectionService:
    return CorrectionService(store.history, store.history, await service(HOUSE), StillClock(NOW))
