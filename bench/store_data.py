"""The data set of the store benchmarks: 255 channels × 10 years × 15 min with qualities, made once and kept.

Loads are made up, deterministic and of the kind that buildings have: a base load, working hours, seasons, weekends,
machines that go on and off, meters that count in steps of 10 or 100 Wh, gaps that were closed by interpolation,
estimated and missing intervals.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from meterhouse.domain.quantity import ACTIVE_ENERGY_IMPORT
from meterhouse.services.ports import IndexedSeries, IntervalSeries
from meterhouse.store.store import Store

Ints = NDArray[np.int64]

CHANNELS = 255
YEARS = 10
WIDTH_S = 900
ZONE = "Europe/Rome"
FIRST_YEAR = 2016
BEGIN = int(datetime(FIRST_YEAR - 1, 12, 31, 23, tzinfo=UTC).timestamp())
END = int(datetime(FIRST_YEAR + YEARS - 1, 12, 15, 23, tzinfo=UTC).timestamp())
"""In the midst of the last December, so that a part of a month is hot, as it always is."""

LOAD_TYPES = 7
"""Into so many groups the channels fall when a query groups them: the six predefined load types and the others."""

_VERSION = 3
_FOLDER = Path(__file__).resolve().parent.parent / ".cache" / "bench"


def group_of(channel_id: int) -> int:
    return channel_id % LOAD_TYPES


def starts() -> Ints:
    return np.arange(BEGIN, END, WIDTH_S, dtype=np.int64)


def _power(at: Ints, chosen: np.random.Generator) -> NDArray[np.float64]:
    """Watts of one load at each interval."""
    hour, day = (at % 86400) / 3600 + 1, at // 86400
    weekday, season = (day + 3) % 7, np.cos(2 * np.pi * (day % 365.25 - 15) / 365.25)
    size = 10 ** chosen.uniform(2.3, 4.9)
    opening, closing = chosen.uniform(5, 9), chosen.uniform(15, 22)
    open_now = 1 / (1 + np.exp(-3 * (hour - opening))) - 1 / (1 + np.exp(-3 * (hour - closing)))
    works = np.where(weekday < chosen.choice([5, 6, 7]), 1.0, chosen.uniform(0.05, 0.6))
    shape = chosen.uniform(0.05, 0.4) + open_now * works * (1 + chosen.uniform(-0.6, 0.6) * season)
    machine = np.repeat(chosen.random(len(at) // 3 + 1) < chosen.uniform(0.2, 0.8), 3)[: len(at)]
    noise = chosen.normal(1, chosen.uniform(0.01, 0.08), len(at))
    watts: NDArray[np.float64] = size * shape * (1 + chosen.uniform(0, 0.3) * machine) * np.clip(noise, 0.2, 2)
    return watts


def _qualities(count: int, chosen: np.random.Generator) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """Quality of every interval, and which are there at all: some gaps a year, closed or not."""
    qualities = np.zeros(count, dtype=np.uint8)
    present = np.ones(count, dtype=np.bool_)
    for _ in range(YEARS * 6):
        first, length = chosen.integers(count), int(chosen.exponential(20)) + 1
        kind = chosen.choice(["interpolated", "estimated", "missing"], p=[0.8, 0.1, 0.1])
        if kind == "missing":
            present[first : first + length] = False
        else:
            qualities[first : first + length] = 1 if kind == "interpolated" else 2
    return qualities, present


def series(channel_id: int) -> IndexedSeries:
    """Ten years of one channel."""
    chosen = np.random.default_rng(channel_id)
    at = starts()
    step = chosen.choice([1, 1, 10, 100])
    index = np.floor(np.cumsum(_power(at, chosen)) / 4 / step).astype(np.int64) * step + chosen.integers(10**7)
    qualities, present = _qualities(len(at), chosen)
    values = np.diff(index, prepend=index[0])
    known = (qualities == 0)[present]
    intervals = IntervalSeries(
        channel_id, at[present], np.full(known.size, WIDTH_S), values[present], qualities[present]
    )
    return IndexedSeries(intervals, index[present], known)


def all_series() -> Iterator[IndexedSeries]:
    return (series(channel_id) for channel_id in range(1, CHANNELS + 1))


async def _make(path: Path) -> None:
    store = await Store.open(path, ZONE)
    channels = await store.history.ensure_channels([(n, ACTIVE_ENERGY_IMPORT) for n in range(1, CHANNELS + 1)])
    assert [channel.id for channel in channels] == list(range(1, CHANNELS + 1))
    for item in all_series():
        await store.history.append_series([item])
    await store.close()


def _kept(name: str, make: Callable[[Path], None]) -> Path:
    """The file of that name in the cache, made if it is not there yet."""
    path, making = _FOLDER / name, _FOLDER / "making"
    if not path.exists():
        print(f"making {name} …", file=sys.stderr, flush=True)
        begin = time.perf_counter()
        shutil.rmtree(making, ignore_errors=True)
        making.mkdir(parents=True)
        make(making / name)
        (making / name).rename(path)
        shutil.rmtree(making)
        print(f"made in {time.perf_counter() - begin:.0f} s", file=sys.stderr, flush=True)
    return path


def database() -> Path:
    """The file with the whole data set; to be copied before anything is written to it."""
    return _kept(f"store-{_VERSION}.db", lambda path: asyncio.run(_make(path)))


PLAIN_YEAR = 2018
_PLAIN = """
    CREATE TABLE plain (start INTEGER NOT NULL, channel_id INTEGER NOT NULL, value INTEGER NOT NULL,
        quality INTEGER NOT NULL, meter_index INTEGER, PRIMARY KEY (start, channel_id)) WITHOUT ROWID
"""
INSERT_PLAIN = "INSERT INTO plain VALUES (?, ?, ?, ?, ?)"


def plain_connection(path: Path) -> sqlite3.Connection:
    """A database of plain rows, as durable as ours."""
    db = sqlite3.connect(path, isolation_level=None)
    for pragma in ("page_size = 8192", "journal_mode = WAL", "synchronous = FULL", "cache_size = -16384"):
        db.execute(f"PRAGMA {pragma}")
    return db


def _make_plain(path: Path) -> None:
    low, high = (int(datetime(year - 1, 12, 31, 23, tzinfo=UTC).timestamp()) for year in (PLAIN_YEAR, PLAIN_YEAR + 1))
    parts = []
    for item in all_series():
        at = item.intervals.starts
        year = (at >= low) & (at < high)
        columns = (at, np.full_like(at, item.intervals.channel_id), item.intervals.values, item.intervals.qualities)
        parts.append(np.array([column[year] for column in (*columns, item.indexes)]))
    rows = np.concatenate(parts, axis=1)
    rows = rows[:, np.argsort(rows[0], kind="stable")]
    db = plain_connection(path)
    db.execute(_PLAIN)
    db.execute("BEGIN")
    for first in range(0, rows.shape[1], 100_000):
        db.executemany(INSERT_PLAIN, rows[:, first : first + 100_000].T.tolist())
    db.execute("COMMIT")
    db.close()


def plain_year() -> Path:
    """One year of all channels as plain rows keyed (time, channel), to compare with."""
    return _kept(f"plain-{_VERSION}.db", _make_plain)


def _copy(source: Path, target: Path) -> Path:
    """A copy that is on the disk, so that nothing measured afterwards has to wait for it to get there."""
    shutil.copy(source, target)
    with target.open("rb+") as file:
        os.fsync(file.fileno())
    return target


def copied_plain(folder: Path) -> Path:
    """A copy of the plain rows that may be written to."""
    return _copy(plain_year(), folder / "plain.db")


def copied(folder: Path) -> Path:
    """A copy of the data set that may be written to."""
    return _copy(database(), folder / "copy.db")


def percentile(times_s: list[float], share: float) -> float:
    """Milliseconds below which that share of the times lies."""
    return float(np.percentile(times_s, share * 100)) * 1000
