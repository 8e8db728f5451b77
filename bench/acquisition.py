"""255 simulated devices behind 8 gateways, 5 s poll: what the real server process costs and whether it misses anything.

The building runs in this process, the server (`meterhouse run`) in a child; its processor time and memory are read
from the system. Every meter's true index is noted at each boundary and compared with what was recorded.
"""

from __future__ import annotations

import asyncio
import itertools
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psutil

from bench.figure import Figure
from bench.ports import free_port
from meterhouse.cli.demo_building import install
from meterhouse.domain.interval import Interval, floor_to
from meterhouse.domain.quantity import ACTIVE_ENERGY_IMPORT
from meterhouse.host.clock import SystemClock
from meterhouse.simulator.building import Building
from meterhouse.simulator.scenario import parametric
from meterhouse.store.store import Store

DEVICES, GATEWAYS, POLL_S, SAMPLE_RATE_S = 255, 8, 5.0, 60
WARM_UP_S = 30
DURATION_S = int(os.environ.get("BENCH_ACQUISITION_S", "300"))

TrueIndexes = dict[datetime, dict[int, tuple[int, int]]]
"""At each boundary, by stored device id: the index there and the one a poll interval before."""


def run() -> Iterable[Figure]:
    return asyncio.run(_run())


async def _run() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        building = Building(parametric(devices=DEVICES, gateways=GATEWAYS, seed=1), counting_since=None)
        await building.start(SystemClock())
        try:
            names = await _prepare(building, data)
            server = await asyncio.to_thread(_start_server, data)
            try:
                cpu, rss, truth = await _observe(server, building, names)
            finally:
                server.send_signal(signal.SIGTERM)
                await asyncio.to_thread(server.wait, 30)
            simulator_cpu = building.statistics().cpu_s
        finally:
            await building.stop()
        missing, worst = await _compare(data, truth)
    print(f"simulator: {simulator_cpu / (DURATION_S + WARM_UP_S):.3f} of a core", file=sys.stderr)
    physical = len(names) / POLL_S
    return [
        Figure("acquisition.cpu_fraction", cpu / DURATION_S, f"cores at {physical:.0f} device reads/s"),
        Figure("acquisition.rss_mb", rss / 1e6, "MB"),
        Figure("acquisition.missing_intervals", missing, f"of {len(truth) * len(names)} intervals"),
        Figure("acquisition.boundary_error_polls", worst, "poll intervals of energy", "one poll", worst),
    ]


async def _prepare(building: Building, data: Path) -> dict[int, str]:
    """A database with the building's installation; returns device names by stored id."""
    store = await Store.open(data / "meterhouse.db", timezone="Europe/Rome")
    stored = await install(building, store)
    picture = await store.configuration.load()
    site = replace(picture.site, poll_interval_s=POLL_S, sample_rate_s=SAMPLE_RATE_S)
    await store.configuration.save_site(replace(picture, site=site))
    await store.close()
    return {stored[device.id]: device.name for device in building.installation().devices}


def _start_server(data: Path) -> subprocess.Popen[bytes]:
    settings = {
        "METERHOUSE_DATA_FOLDER": str(data),
        "METERHOUSE_HTTP_HOST": "127.0.0.1",
        "METERHOUSE_HTTP_PORT": str(free_port()),
        "METERHOUSE_LOG_LEVEL": "warning",
    }
    return subprocess.Popen([sys.executable, "-m", "meterhouse", "run"], env=os.environ | settings)


async def _observe(
    server: subprocess.Popen[bytes], building: Building, names: dict[int, str]
) -> tuple[float, float, TrueIndexes]:
    """Processor seconds over the measured time, largest resident set in bytes, and the true indexes."""
    process = psutil.Process(server.pid)
    await asyncio.sleep(WARM_UP_S)
    begin, rss, truth = process.cpu_times(), 0, TrueIndexes()
    end = time.monotonic() + DURATION_S
    before: dict[int, int] = {}
    while time.monotonic() < end:
        rss = max(rss, process.memory_info().rss)
        now = datetime.now(UTC)
        boundary = floor_to(now, timedelta(seconds=SAMPLE_RATE_S)) + timedelta(seconds=SAMPLE_RATE_S)
        rest = (boundary - now).total_seconds()
        if rest <= POLL_S:
            before = before or _indexes(building, names)
        if rest <= 1.0:
            await asyncio.sleep(rest)
            at = _indexes(building, names)
            truth[boundary] = {device: (at[device], before.get(device, at[device])) for device in at}
            before = {}
        await asyncio.sleep(0.5)
    done = process.cpu_times()
    return done.user + done.system - begin.user - begin.system, rss, truth


def _indexes(building: Building, names: dict[int, str]) -> dict[int, int]:
    return {
        device: building.true_index(device=name, key=ACTIVE_ENERGY_IMPORT)
        for device, name in names.items()
        if building.counts(device=name, key=ACTIVE_ENERGY_IMPORT)
    }


async def _compare(data: Path, truth: TrueIndexes) -> tuple[int, float]:
    """Intervals that are missing, and the worst boundary error in poll intervals of that meter's own energy."""
    store = await Store.open(data / "meterhouse.db", timezone="Europe/Rome")
    try:
        channels = {c.device_id: c.id for c in await store.history.channels() if c.key == ACTIVE_ENERGY_IMPORT}
        boundaries = sorted(truth)
        missing, worst = 0, 0.0
        for first, last in itertools.pairwise(boundaries):
            span = Interval(first, last)
            for device, (index, before) in truth[last].items():
                (series,) = await store.history.intervals([channels[device]], span)
                if not len(series.values):
                    missing += 1
                    continue
                counted = index - truth[first][device][0]
                per_poll = max(1, index - before)
                worst = max(worst, max(0.0, abs(int(series.values.sum()) - counted) - 1) / per_poll)
        return missing, worst
    finally:
        await store.close()
