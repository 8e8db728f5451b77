"""One month of one channel rewritten by hand: block, rollups and ledger, durable, against as many plain rows."""

from __future__ import annotations

import asyncio
import random
import sqlite3
import tempfile
import time
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np

from bench import store_data
from bench.figure import Figure
from meterhouse.domain.calendar import day_index, month_span
from meterhouse.domain.interval import Interval, IntervalValue, to_epoch
from meterhouse.domain.sample import Quality
from meterhouse.store.store import Store

CORRECTIONS = 200
WIDTH = timedelta(seconds=store_data.WIDTH_S)
ZONE = ZoneInfo(store_data.ZONE)
UPDATE_PLAIN = "UPDATE plain SET value = ?, quality = 4 WHERE start = ? AND channel_id = ?"


def month_of(year: int, chosen: random.Random) -> tuple[int, Interval]:
    """Some channel, and some month of the year."""
    channel_id = chosen.randint(1, store_data.CHANNELS)
    return channel_id, month_span(date(year, chosen.randint(1, 11), 1), ZONE)


def values(channel_id: int, span: Interval, chosen: random.Random) -> list[IntervalValue]:
    return [
        IntervalValue(channel_id, part.start, WIDTH, chosen.randrange(3000), Quality.EDITED, None)
        for part in span.split(WIDTH)
    ]


def _correct_plain(db: sqlite3.Connection, items: list[IntervalValue]) -> float:
    rows = [(item.value, to_epoch(item.start), item.channel_id) for item in items]
    begin = time.perf_counter()
    db.execute("BEGIN IMMEDIATE")
    db.executemany(UPDATE_PLAIN, rows)
    db.execute("COMMIT")
    return time.perf_counter() - begin


async def measure(folder: Path, corrections: int) -> list[float]:
    """Seconds of each correction in our store."""
    store = await Store.open(store_data.copied(folder))
    chosen, times, now = random.Random(2), [], datetime(2026, 1, 1, tzinfo=UTC)
    # Local midnights are reckoned once per process and year; a server has long done so.
    day_index(np.arange(store_data.BEGIN, store_data.END, 86400, dtype=np.int64), ZONE)
    for _ in range(corrections):
        items = values(*month_of(chosen.randint(2016, 2025), chosen), chosen)
        begin = time.perf_counter()
        await store.history.correct(items[0].channel_id, items, author="bench", reason="bench", at=now)
        times.append(time.perf_counter() - begin)
    await store.close()
    return times


def measure_plain(folder: Path, corrections: int) -> list[float]:
    """Seconds of each update of as many plain rows."""
    plain, chosen = store_data.plain_connection(store_data.copied_plain(folder)), random.Random(3)
    times = [
        _correct_plain(plain, values(*month_of(store_data.PLAIN_YEAR, chosen), chosen)) for _ in range(corrections)
    ]
    plain.close()
    return times


def run(corrections: int = CORRECTIONS) -> Iterable[Figure]:
    with tempfile.TemporaryDirectory(dir=store_data.database().parent) as folder:
        ours, plain = asyncio.run(measure(Path(folder), corrections)), measure_plain(Path(folder), corrections // 10)
    p99 = store_data.percentile(ours, 0.99)
    name = "as many plain SQLite rows updated, without rollups or ledger"
    yield Figure("store_correction.p99_ms", p99, "ms", name, p99 / store_data.percentile(plain, 0.99))
