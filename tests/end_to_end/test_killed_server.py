"""A server that is killed again and again, while the meters go on counting."""

from __future__ import annotations

import asyncio
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from meterhouse.cli.demo_building import install
from meterhouse.domain.interval import Interval, floor_to, from_epoch
from meterhouse.domain.quantity import ACTIVE_ENERGY_IMPORT
from meterhouse.host.clock import AcceleratedClock
from meterhouse.simulator.building import Building
from meterhouse.simulator.scenario import parametric
from meterhouse.store.store import Store

pytestmark = pytest.mark.slow

SPEED, CYCLES, CYCLE_S = 60.0, 4, 5.0
MINUTE = timedelta(minutes=1)


async def serve_for(data: Path, start: datetime, origin: float, seconds: float) -> None:
    """Run a server process that long, then kill it without a warning."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.end_to_end.server_process"),
        *(str(data), start.isoformat(), str(SPEED), str(origin)),
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    try:
        assert await asyncio.wait_for(process.stdout.readline(), 30) == b"running\n"
        await asyncio.sleep(seconds)
    finally:
        process.kill()
        await process.wait()


async def test_nothing_acknowledged_is_lost_and_no_energy_is_invented(tmp_path: Path) -> None:
    start, origin = datetime(2026, 3, 28, 22, 0, tzinfo=UTC), time.monotonic()
    clock = AcceleratedClock(start, SPEED, origin)
    building = Building(parametric(devices=8, gateways=2, seed=3), counting_since=None)
    async with building.running(clock):
        store = await Store.open(tmp_path / "meterhouse.db", timezone="Europe/Rome")
        stored = await install(building, store)
        site = (await store.configuration.load()).site
        picture = await store.configuration.load()
        await store.configuration.save_site(replace(picture, site=replace(site, sample_rate_s=60)))
        await store.close()
        acknowledged: dict[tuple[int, int], tuple[int, int]] = {}
        for _ in range(CYCLES):
            await serve_for(tmp_path, start, origin, CYCLE_S)
            found = await recorded(tmp_path, start, clock.now())
            lost = {key: value for key, value in acknowledged.items() if found.get(key) != value}
            assert not lost
            acknowledged = found
        names = {stored[device.id]: device.name for device in building.installation().devices}
        true_now = {
            device: building.true_index(device=name, key=ACTIVE_ENERGY_IMPORT)
            for device, name in names.items()
            if building.counts(device=name, key=ACTIVE_ENERGY_IMPORT)
        }
    await check_totals(tmp_path, start, true_now)


async def recorded(data: Path, start: datetime, end: datetime) -> dict[tuple[int, int], tuple[int, int]]:
    """Value and quality of every interval, by channel and start."""
    store = await Store.open(data / "meterhouse.db", timezone="Europe/Rome")
    try:
        channels = [channel.id for channel in await store.history.channels() if channel.key == ACTIVE_ENERGY_IMPORT]
        series = await store.history.intervals(channels, Interval(start - MINUTE, end + MINUTE))
    finally:
        await store.close()
    return {
        (item.channel_id, int(at)): (int(value), int(quality))
        for item in series
        for at, value, quality in zip(item.starts, item.values, item.qualities, strict=True)
    }


async def check_totals(data: Path, start: datetime, true_now: dict[int, int]) -> None:
    store = await Store.open(data / "meterhouse.db", timezone="Europe/Rome")
    try:
        channels = {c.id: c.device_id for c in await store.history.channels() if c.key == ACTIVE_ENERGY_IMPORT}
        last = await store.history.last_indexes()
        whole = Interval(floor_to(start, MINUTE), start + timedelta(hours=2))
        assert set(channels.values()) == set(true_now)
        for item in await store.history.intervals(list(channels), whole):
            starts = item.starts.tolist()
            assert starts == list(range(starts[0], starts[-1] + 60, 60)), "a hole between two intervals"
            end = last[item.channel_id]
            assert end.at == from_epoch(starts[-1] + 60)
            assert true_now[channels[item.channel_id]] - end.index >= 0
            first_index = end.index - int(item.values.sum())
            assert 0 <= first_index <= end.index
            assert item.qualities[0] == 2, "the first interval was joined half-way"
            assert {0, 1} >= set(item.qualities[1:].tolist())
            assert 1 in item.qualities.tolist(), "the time in which no server ran is marked"
    finally:
        await store.close()
