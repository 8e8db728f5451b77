"""Puts a simulated building into a store: its installation, and the past that its own meters counted."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

import numpy as np

from meterhouse.domain.installation import GatewayKind, Installation
from meterhouse.domain.quantity import Commodity
from meterhouse.services.analysis.ports import AnalysisSettings, EmissionFactor, Temperature
from meterhouse.services.ports import CountedStatistics, IndexedSeries, IntervalSeries, StatisticSeries
from meterhouse.simulator.building import Building
from meterhouse.simulator.history import CounterHistory, StatisticHistory
from meterhouse.store.analysis import AnalysisTables
from meterhouse.store.store import Store

BATCH = 64
"""Series written per transaction: large enough to be quick, small enough to keep memory low."""


async def install(building: Building, store: Store) -> Mapping[int, int]:
    """Store the building's installation; returns the stored id of each simulated device id."""
    simulated = building.installation()
    await store.configuration.save_site(simulated)
    load_types = {known.key: known.id for known in (await store.configuration.load()).load_types}
    for load_type in simulated.load_types:
        if load_type.key not in load_types:
            saved = await store.configuration.put_load_type(replace(load_type, id=0))
            load_types[load_type.key] = saved.id
    load_type_of = {item.id: load_types[item.key] for item in simulated.load_types}
    groups = {
        group.id: (await store.configuration.put_measure_group(replace(group, id=0))).id
        for group in simulated.measure_groups
    }
    boards = {
        board.id: (await store.configuration.put_panel_board(replace(board, id=0))).id
        for board in simulated.panel_boards
    }
    gateways = await _install_gateways(simulated, store, boards)
    devices: dict[int, int] = {}
    for device in simulated.devices:
        saved_device = await store.configuration.put_device(
            replace(
                device,
                id=0,
                gateway_id=gateways[device.gateway_id],
                load_type_id=device.load_type_id and load_type_of[device.load_type_id],
                measure_group_ids=tuple(groups[group] for group in device.measure_group_ids),
                upstream_device_id=device.upstream_device_id and devices.get(device.upstream_device_id),
            )
        )
        devices[device.id] = saved_device.id
    return devices


async def _install_gateways(simulated: Installation, store: Store, boards: Mapping[int, int]) -> dict[int, int]:
    local = next(g for g in (await store.configuration.load()).gateways if g.kind is GatewayKind.LOCAL)
    gateways: dict[int, int] = {}
    for gateway in simulated.gateways:
        board = gateway.panel_board_id and boards[gateway.panel_board_id]
        if gateway.kind is GatewayKind.LOCAL:
            saved = await store.configuration.put_gateway(
                replace(local, panel_board_id=board, description=gateway.description, timeout_ms=gateway.timeout_ms)
            )
        else:
            # Before the building runs it has no ports; `reconnect` brings the real ones.
            port = gateway.port or gateway.id
            saved = await store.configuration.put_gateway(replace(gateway, id=0, port=port, panel_board_id=board))
        gateways[gateway.id] = saved.id
    return gateways


async def reconnect(building: Building, store: Store) -> None:
    """Give the stored gateways the ports on which the building listens this time."""
    ports = {gateway.name: gateway.port for gateway in building.installation().gateways}
    changed = [
        replace(gateway, port=ports[gateway.name])
        for gateway in (await store.configuration.load()).gateways
        if gateway.kind is not GatewayKind.LOCAL and ports.get(gateway.name, gateway.port) != gateway.port
    ]
    for number, gateway in enumerate(changed):
        # Two gateways may have swapped ports: move every one out of the way first.
        await store.configuration.put_gateway(replace(gateway, port=1 + number))
    for gateway in changed:
        await store.configuration.put_gateway(gateway)


async def record_past(
    building: Building, store: Store, devices: Mapping[int, int], start: datetime, end: datetime, width_s: int
) -> int:
    """Write what the building's meters counted from `start` to `end`; returns the number of intervals."""
    past = building.history(start, end, width_s)
    count = 0
    while batch := await asyncio.to_thread(_take, past, BATCH):
        counters = [item for item in batch if isinstance(item, CounterHistory)]
        statistics = [item for item in batch if isinstance(item, StatisticHistory)]
        channels = await store.history.ensure_channels([(devices[item.device_id], item.key) for item in batch])
        ids = {(channel.device_id, channel.key): channel.id for channel in channels}
        await store.history.append_series([_series(item, ids[devices[item.device_id], item.key]) for item in counters])
        await store.history.append_statistics(
            [_statistics(item, ids[devices[item.device_id], item.key]) for item in statistics]
        )
        count += sum(len(item.starts) for item in counters)
    return count


async def record_weather(building: Building, store: Store, start: datetime, end: datetime) -> None:
    """Store the outdoor temperature of the building's past, hour by hour, and what a kWh emits."""
    tables = AnalysisTables(store.database)
    readings = building.outdoor_temperatures(start, end)
    await tables.put_temperatures([Temperature(at, round(celsius * 100)) for at, celsius in readings])
    grams = ((Commodity.ELECTRICITY, "288"), (Commodity.GAS, "202"), (Commodity.WATER, "350"))
    factors = tuple(EmissionFactor(item, start.date().replace(month=1, day=1), Decimal(value)) for item, value in grams)
    await tables.save_settings(AnalysisSettings(factors=factors))


def _take(items: Iterable[CounterHistory | StatisticHistory], count: int) -> list[CounterHistory | StatisticHistory]:
    iterator = iter(items)
    return [item for _, item in zip(range(count), iterator, strict=False)]


def _series(item: CounterHistory, channel_id: int) -> IndexedSeries:
    widths = np.full(len(item.starts), item.width_s, dtype=np.int64)
    intervals = IntervalSeries(channel_id, item.starts, widths, item.values, item.qualities)
    return IndexedSeries(intervals, item.indexes, item.indexes >= 0)


def _statistics(item: StatisticHistory, channel_id: int) -> CountedStatistics:
    widths = np.full(len(item.starts), item.width_s, dtype=np.int64)
    series = StatisticSeries(channel_id, item.starts, item.means, item.minima, item.maxima)
    return CountedStatistics(series, widths, item.counts)
