"""255 values made durable with their rollups, against the same values as plain rows."""

from __future__ import annotations

import asyncio
import sqlite3
import tempfile
import time
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path

from bench import store_data
from bench.figure import Figure
from meterhouse.domain.interval import IntervalValue, from_epoch
from meterhouse.domain.sample import Quality
from meterhouse.store.store import Store

APPENDS = 1000
WIDTH = timedelta(seconds=store_data.WIDTH_S)


def batch(number: int) -> list[IntervalValue]:
    start = from_epoch(store_data.END + number * store_data.WIDTH_S)
    return [
        IntervalValue(channel, start, WIDTH, (channel * number) % 3000, Quality.MEASURED, 10**7 + number)
        for channel in range(1, store_data.CHANNELS + 1)
    ]


def _append_plain(db: sqlite3.Connection, items: list[IntervalValue], start: int) -> float:
    rows = [(start, item.channel_id, item.value, 0, item.index) for item in items]
    begin = time.perf_counter()
    db.execute("BEGIN IMMEDIATE")
    db.executemany(store_data.INSERT_PLAIN, rows)
    db.execute("COMMIT")
    return time.perf_counter() - begin


async def measure(folder: Path, appends: int) -> list[float]:
    """Seconds of each append to our store."""
    store, times = await Store.open(store_data.copied(folder)), []
    for number in range(appends):
        items = batch(number)
        begin = time.perf_counter()
        await store.history.append(items)
        times.append(time.perf_counter() - begin)
    await store.close()
    return times


def measure_plain(folder: Path, appends: int) -> list[float]:
    """Seconds of each append to plain rows."""
    plain = store_data.plain_connection(store_data.copied_plain(folder))
    times = [
        _append_plain(plain, batch(number), store_data.END + number * store_data.WIDTH_S) for number in range(appends)
    ]
    plain.close()
    return times


def run(appends: int = APPENDS) -> Iterable[Figure]:
    with tempfile.TemporaryDirectory(dir=store_data.database().parent) as folder:
        ours, plain = asyncio.run(measure(Path(folder), appends)), measure_plain(Path(folder), appends)
    p99 = store_data.percentile(ours, 0.99)
    name = "the same as plain SQLite rows, without rollups"
    yield Figure("store_append.p99_ms", p99, "ms", name, p99 / store_data.percentile(plain, 0.99))
