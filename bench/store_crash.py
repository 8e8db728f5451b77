"""Kill -9 in the midst of appends, seals and corrections: what was acknowledged is there, and nothing is torn.

A child process works through a list of operations that both sides know, and prints the number of each one when it
has been acknowledged; the parent kills it at a random moment, opens the store and compares it with what the list
says. The one operation under way at the kill may be there or not, but only whole.
"""

from __future__ import annotations

import asyncio
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np

from bench.figure import Figure
from meterhouse.domain.interval import Interval, IntervalStatistic, IntervalValue, from_epoch
from meterhouse.domain.quantity import ACTIVE_ENERGY_IMPORT
from meterhouse.domain.sample import Quality
from meterhouse.services.ports import Grain
from meterhouse.store.database import driver
from meterhouse.store.store import Store

CHANNELS = 24
HOURS = 24
"""Intervals of an hour in one appended batch."""

FIRST = date(2024, 1, 1)
BEGIN = int(datetime(2024, 1, 1, tzinfo=UTC).timestamp())
HOUR = timedelta(hours=1)
CYCLES = 60


@dataclass(frozen=True, slots=True)
class Correcting:
    """Twelve intervals of a channel get a value; `index` of the first one in hours since the beginning."""

    channel_id: int
    index: int
    value: int

    def values(self) -> list[IntervalValue]:
        starts = (from_epoch(BEGIN + 3600 * (self.index + step)) for step in range(12))
        return [IntervalValue(self.channel_id, start, HOUR, self.value, Quality.EDITED, None) for start in starts]


def appended_before(number: int) -> int:
    """How many of the operations before this one are appends."""
    tens, rest = divmod(number, 10)
    return 7 * tens + min(rest, 7)


def correcting(number: int) -> Correcting:
    """The correction that operation `number` is; of any time since the beginning."""
    chosen = random.Random(number)
    hours = appended_before(number) * HOURS
    return Correcting(chosen.randint(1, CHANNELS), chosen.randrange(hours - 12), chosen.randrange(10**6))


def energy(channel_id: int, hours: range) -> list[int]:
    """What a channel counted in these hours; known without looking it up."""
    return [(hour * 7919 + channel_id * 104729) % 3571 for hour in hours]


def batch(number: int) -> tuple[list[IntervalValue], list[IntervalStatistic]]:
    first = appended_before(number) * HOURS
    hours = range(first, first + HOURS)
    values, statistics = [], []
    for channel_id in range(1, CHANNELS + 1):
        for hour, value in zip(hours, energy(channel_id, hours), strict=True):
            start = from_epoch(BEGIN + 3600 * hour)
            values.append(IntervalValue(channel_id, start, HOUR, value, Quality.MEASURED, hour))
            if channel_id <= 4:
                statistics.append(IntervalStatistic(channel_id, start, HOUR, value, value - 1, value + 1, 60))
    return values, statistics


async def operate(store: Store, number: int) -> None:
    """Ten operations: seven days appended, two corrections, one sealing."""
    kind = number % 10
    if kind < 7:
        await store.history.append(*batch(number))
    elif kind < 9:
        change = correcting(number)
        await store.history.correct(
            change.channel_id, change.values(), author="bench", reason=str(number), at=from_epoch(BEGIN)
        )
    else:
        await store.history.seal(from_epoch(BEGIN + 3600 * HOURS * appended_before(number)))


# --- the child -------------------------------------------------------------------------------------------------------


async def work(path: Path, number: int) -> None:
    store = await Store.open(path, "UTC")
    await store.history.ensure_channels([(device, ACTIVE_ENERGY_IMPORT) for device in range(1, CHANNELS + 1)])
    print("ready", flush=True)
    while True:
        await operate(store, number)
        print(number, flush=True)
        number += 1


# --- the parent ------------------------------------------------------------------------------------------------------


def run_until_killed(path: Path, number: int, seconds: float) -> int:
    """Let a child work from operation `number` on and kill it; the number after the last acknowledged one."""
    command = [sys.executable, "-m", "bench.store_crash", str(path), str(number)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        time.sleep(seconds)
        child.kill()
        lines = [line for line in child.stdout if line.endswith("\n")]
    return int(lines[-1]) + 1 if lines else number


def expected(number: int) -> tuple[np.ndarray, np.ndarray]:
    """Values and qualities (channels, hours) after the operations before `number`."""
    hours = range(appended_before(number) * HOURS)
    values = np.array([energy(channel_id, hours) for channel_id in range(1, CHANNELS + 1)], dtype=np.int64)
    qualities = np.zeros_like(values)
    for earlier in range(number):
        if earlier % 10 in (7, 8):
            change = correcting(earlier)
            values[change.channel_id - 1, change.index : change.index + 12] = change.value
            qualities[change.channel_id - 1, change.index : change.index + 12] = 4
    return values, qualities


async def sound(store: Store) -> bool:
    """What SQLite itself says about its file."""
    return await store.database.read(
        lambda connection: driver(connection).execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    )


async def faults(path: Path, number: int) -> list[str]:
    """In what the store differs from what it must be after the operations before `number`."""
    values, qualities = expected(number)
    days = values.shape[1] // 24
    ids = range(1, CHANNELS + 1)
    span = Interval(from_epoch(BEGIN), from_epoch(BEGIN + 86400 * (days + 40)))
    store = await Store.open(path)
    try:
        series = await store.history.intervals(ids, span)
        statistics = await store.history.statistics(range(1, 5), span)
        rollups = await store.history.rollups(ids, Grain.DAY, FIRST, days + 40)
        months = await store.history.rollups(ids, Grain.YEAR, FIRST, 20)
        ledger = [entry for channel_id in ids for entry in await store.history.corrections(channel_id)]
        heads = await store.history.last_indexes()
        problems = []
        for line, found in enumerate(series):
            if not np.array_equal(found.values, values[line]) or not np.array_equal(found.qualities, qualities[line]):
                problems.append(f"intervals of channel {line + 1}")
        by_day = values.reshape(CHANNELS, days, 24).sum(axis=2)
        edited = (qualities == 4).reshape(CHANNELS, days, 24).sum(axis=2) * 3600
        if not np.array_equal(rollups.values[:, :days], by_day) or rollups.values[:, days:].any():
            problems.append("days")
        if not np.array_equal(rollups.seconds[:, :days, 4], edited) or rollups.seconds.sum() != values.size * 3600:
            problems.append("seconds")
        if not np.array_equal(months.values.sum(axis=1), values.sum(axis=1)):
            problems.append("months")
        if any(len(item.starts) != values.shape[1] for item in statistics):
            problems.append("statistics")
        wanted = {str(earlier) for earlier in range(number) if earlier % 10 in (7, 8)}
        if {entry.reason for entry in ledger} != wanted:
            problems.append("ledger")
        newest = {line + 1: int(np.flatnonzero(row != 4)[-1]) for line, row in enumerate(qualities) if row.size}
        if {channel_id: at.index for channel_id, at in heads.items()} != newest:
            problems.append("heads")
        if not await sound(store):
            problems.append("integrity")
        return problems
    finally:
        await store.close()


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many kills, how many operations were acknowledged, and what was wrong afterwards."""

    cycles: int
    acknowledged: int
    faults: tuple[str, ...]


def crash(folder: Path, cycles: int, longest_s: float = 0.8) -> Outcome:
    """Kill a working child `cycles` times and look at what is left each time."""
    path, number, wrong = folder / "crash.db", 0, []
    moments = random.Random(20260101)
    for _ in range(cycles):
        number = run_until_killed(path, number, moments.uniform(0.02, longest_s))
        found = asyncio.run(faults(path, number))
        if found:
            # The operation under way may have been committed without its acknowledgement having been read.
            later = asyncio.run(faults(path, number + 1))
            wrong += found if later else []
            number += 1
    return Outcome(cycles, number, tuple(wrong))


def run() -> Iterable[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        outcome = crash(Path(folder), CYCLES)
    for problem in outcome.faults:
        print(f"store_crash: {problem}", file=sys.stderr)
    yield Figure("store_crash.cycles", outcome.cycles, f"kills -9 among {outcome.acknowledged} operations")
    yield Figure("store_crash.lost", len(outcome.faults), "faults found after a kill")


if __name__ == "__main__":
    asyncio.run(work(Path(sys.argv[1]), int(sys.argv[2])))
