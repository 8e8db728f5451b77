"""The histograms of the Grand total: all channels, grouped by load type, through the API that the server uses."""

from __future__ import annotations

import asyncio
import random
import sqlite3
import time
from collections.abc import Awaitable, Callable, Iterable
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import numpy as np

from bench import store_data
from bench.figure import Figure
from meterhouse.domain.calendar import hour_edges, month_starts
from meterhouse.domain.interval import to_epoch
from meterhouse.services.ports import BucketTotals, Grain
from meterhouse.store.store import Store

Ints = store_data.Ints
QUERIES = 300
IDS = tuple(range(1, store_data.CHANNELS + 1))
GROUPS = np.array([store_data.group_of(channel_id) for channel_id in IDS])
ZONE = ZoneInfo(store_data.ZONE)
_PLAIN_SUMS = """
    SELECT channel_id % ?, quality, sum(value), count(*) FROM plain WHERE start >= ? AND start < ? GROUP BY 1, 2
"""
LAST_DAYS = (date(2025, 12, 14) - date(2016, 1, 1)).days


def grouped(totals: BucketTotals) -> Ints:
    """Values (load types, buckets), as the page stacks them."""
    sums = np.zeros((store_data.LOAD_TYPES, totals.values.shape[1]), dtype=np.int64)
    np.add.at(sums, GROUPS, totals.values)
    return sums


async def timed(queries: int, ask: Callable[[random.Random], Awaitable[BucketTotals]]) -> list[float]:
    chosen, times = random.Random(1), []
    for number in range(queries + 3):
        begin = time.perf_counter()
        sums = grouped(await ask(chosen))
        if number >= 3:  # the first ones open connections and read the calendar
            times.append(time.perf_counter() - begin)
        assert sums.any()
    return times


async def measure(store: Store, queries: int) -> dict[str, list[float]]:
    """Seconds of each query, by name."""

    async def year(chosen: random.Random) -> BucketTotals:
        return await store.history.rollups(IDS, Grain.MONTH, date(chosen.randint(2016, 2025), 1, 1), 12)

    async def ten_years(_: random.Random) -> BucketTotals:
        return await store.history.rollups(IDS, Grain.YEAR, date(2016, 1, 1), 10)

    async def ten_years_by_day(_: random.Random) -> BucketTotals:
        return await store.history.rollups(IDS, Grain.DAY, date(2016, 1, 1), 3653)

    async def day(chosen: random.Random) -> BucketTotals:
        at = date(2016, 1, 1) + timedelta(chosen.randrange(LAST_DAYS))
        return await store.history.totals(IDS, hour_edges(at, ZONE))

    return {
        "year_by_month": await timed(queries, year),
        "ten_years": await timed(queries, ten_years),
        "day_by_hour": await timed(queries, day),
        "ten years from days": await timed(3, ten_years_by_day),
    }


def _plain_sums(db: sqlite3.Connection, edges: Ints) -> float:
    """Seconds of the same sums by load type from plain rows."""
    begin = time.perf_counter()
    for low, high in zip(edges[:-1].tolist(), edges[1:].tolist(), strict=True):
        db.execute(_PLAIN_SUMS, (store_data.LOAD_TYPES, low, high)).fetchall()
    return time.perf_counter() - begin


def plain() -> dict[str, list[float]]:
    db = sqlite3.connect(f"file:{store_data.plain_year()}?mode=ro", uri=True)
    year = date(store_data.PLAIN_YEAR, 1, 1)
    days = [hour_edges(year + timedelta(number * 7), ZONE) for number in range(50)]
    times = {
        "year_by_month": [_plain_sums(db, month_starts(year, 12, ZONE)) for _ in range(2)],
        "day_by_hour": [_plain_sums(db, np.array([to_epoch(edge) for edge in edges])) for edges in days],
    }
    db.close()
    return times


async def _ours(queries: int) -> dict[str, list[float]]:
    store = await Store.open(store_data.database())
    try:
        return await measure(store, queries)
    finally:
        await store.close()


def run(queries: int = QUERIES) -> Iterable[Figure]:
    ours, theirs = asyncio.run(_ours(queries)), plain()
    others = {
        "year_by_month": ("plain SQLite rows of one year, the same sums", theirs["year_by_month"]),
        "ten_years": ("the same added up from day rollups", ours["ten years from days"]),
        "day_by_hour": ("plain SQLite rows of one year, the same sums", theirs["day_by_hour"]),
    }
    for name, (other, times) in others.items():
        p99 = store_data.percentile(ours[name], 0.99)
        yield Figure(f"store_query.{name}_p99_ms", p99, "ms", other, p99 / store_data.percentile(times, 0.99))
