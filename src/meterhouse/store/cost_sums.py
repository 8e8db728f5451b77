"""Keeps consumption by tariff: a blob per channel and month with its days, one per month with all channels' sums.

Numbers are stored in 32 bits where they fit; how many days a month has tells the width from the length.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from itertools import chain, groupby
from typing import TypeVar

import numpy as np

from meterhouse.domain.calendar import date_of_month_index, day_index, first_of_month
from meterhouse.domain.quantity import Commodity
from meterhouse.services.billing.binning import Columns, Rows
from meterhouse.services.billing.sums import Kept, Layout, MonthOfChannels
from meterhouse.services.ports import Ints
from meterhouse.store.database import Database, driver
from meterhouse.store.fetch import rows_in
from meterhouse.store.kind import VALUES
from meterhouse.store.moments import zone_of
from meterhouse.store.rows import CHANNEL, START, VALUE, WIDTH

T = TypeVar("T")

_EPOCH = date(1970, 1, 1)
_STALE = """
    SELECT channel_id, day FROM cost_stale
    WHERE day >= ? AND day < ? AND channel_id IN (SELECT value FROM json_each(?))
"""
_CLAIM = """
    UPDATE cost_stale SET claimed = 1
    WHERE day >= ? AND day < ? AND channel_id IN (SELECT value FROM json_each(?))
"""
_CLEAR = """
    DELETE FROM cost_stale
    WHERE day >= ? AND day < ? AND claimed = 1 AND channel_id IN (SELECT value FROM json_each(?))
"""
_DAYS = """
    SELECT channel_id, data FROM cost_days
    WHERE month = ? AND layout_id = ? AND channel_id IN (SELECT value FROM json_each(?))
"""
_PUT_DAYS = """
    INSERT INTO cost_days (month, channel_id, layout_id, data) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET layout_id = excluded.layout_id, data = excluded.data
"""
_PUT_MONTH = """
    INSERT INTO cost_months (month, layout_id, data) VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET data = excluded.data
"""
_MISSING = """
    SELECT rollup_month.month, rollup_month.channel_id FROM rollup_month
    JOIN channel ON channel.id = rollup_month.channel_id AND channel.key = ?
    LEFT JOIN cost_days AS kept ON kept.month = rollup_month.month AND kept.channel_id = rollup_month.channel_id
    WHERE kept.layout_id IS NOT ?
    ORDER BY rollup_month.month DESC, rollup_month.channel_id
"""
_STALE_DAYS = """
    SELECT day, channel_id FROM cost_stale JOIN channel ON channel.id = channel_id AND channel.key = ?
    WHERE day < ? ORDER BY day DESC, channel_id
"""
_SPOIL = """
    INSERT INTO cost_stale (day, channel_id)
    SELECT day, channel_id FROM rollup_day JOIN channel ON channel.id = channel_id AND channel.key = ?
    WHERE day >= ? AND day <= ?
    ON CONFLICT DO UPDATE SET claimed = 0 WHERE claimed = 1
"""


def days_of_month(month: int) -> tuple[int, int]:
    """The first day (since 1970) of a month (since 1970), and how many days it has."""
    first = date_of_month_index(month)
    return (first - _EPOCH).days, (first_of_month(first, 1) - first).days


def _month_of_day(day: int) -> int:
    at = _EPOCH + timedelta(day)
    return (at.year - 1970) * 12 + at.month - 1


def _pack(values: Ints) -> bytes:
    small = values.astype(np.int32)
    return small.tobytes() if (small == values).all() else values.tobytes()


def _unpack(data: bytes, shape: tuple[int, int]) -> Ints:
    wide = len(data) == shape[0] * shape[1] * 8
    return np.frombuffer(data, dtype=np.int64 if wide else np.int32).reshape(shape).astype(np.int64)


def _lines(channel_ids: Sequence[int]) -> dict[int, int]:
    return {channel_id: line for line, channel_id in enumerate(channel_ids)}


def _table(found: Iterable[tuple[int, int]]) -> Ints:
    return np.fromiter(chain.from_iterable(found), dtype=np.int64).reshape(-1, 2).T


def _layout(db: sqlite3.Connection, commodity: Commodity, fingerprint: str, columns: Columns) -> Layout:
    latest = "SELECT id, fingerprint FROM cost_layout WHERE commodity = ? ORDER BY id DESC LIMIT 1"
    row = db.execute(latest, (commodity.value,)).fetchone()
    if row is not None and row[1] == fingerprint:
        return Layout(row[0], columns)
    written = json.dumps([columns.tariff_ids, columns.dynamic])
    values = (commodity.value, fingerprint, written)
    number = db.execute("INSERT INTO cost_layout (commodity, fingerprint, columns) VALUES (?, ?, ?)", values).lastrowid
    return Layout(number or 0, columns)


def _forget(db: sqlite3.Connection, commodity: Commodity, but: int) -> None:
    old = "(SELECT id FROM cost_layout WHERE commodity = ? AND id <> ?)"
    db.execute(f"DELETE FROM cost_months WHERE layout_id IN {old}", (commodity.value, but))  # noqa: S608


def _days(db: sqlite3.Connection, layout: Layout, channel_ids: Sequence[int], month: int) -> Kept:
    shape = (days_of_month(month)[1], layout.columns.count)
    lines = _lines(channel_ids)
    values = np.zeros((len(channel_ids), *shape), dtype=np.int64)
    known = np.zeros((len(channel_ids), 1), dtype=np.bool_)
    for channel_id, data in db.execute(_DAYS, (month, layout.id, json.dumps(list(channel_ids)))):
        values[lines[channel_id]] = _unpack(data, shape)
        known[lines[channel_id]] = True
    return Kept(values, known)


def _months(db: sqlite3.Connection, layout: Layout, channel_ids: Sequence[int], first: int, count: int) -> Kept:
    wanted = np.array(channel_ids, dtype=np.int64)
    values = np.zeros((len(wanted), count, layout.columns.count), dtype=np.int64)
    known = np.zeros((len(wanted), count), dtype=np.bool_)
    query = "SELECT month, data FROM cost_months WHERE month >= ? AND month < ? AND layout_id = ?"
    for month, data in db.execute(query, (first, first + count, layout.id)):
        rows = np.frombuffer(data, dtype=np.int64).reshape(-1, 1 + layout.columns.count)
        position = np.minimum(np.searchsorted(rows[:, 0], wanted), len(rows) - 1)
        found = rows[position, 0] == wanted
        values[found, month - first] = rows[position[found], 1:]
        known[:, month - first] = found
    return Kept(values, known)


def _put(
    db: sqlite3.Connection, layout: Layout, month: int, channel_ids: Sequence[int], first_day: int, values: Ints
) -> None:
    begin, length = days_of_month(month)
    if values.shape[1] < length:
        kept = _days(db, layout, channel_ids, month)
        if not kept.known.all():
            raise ValueError("a part of a month is put where nothing is kept of the rest")
        kept.values[:, first_day - begin : first_day - begin + values.shape[1]] = values
        values = kept.values
    rows = [(month, channel_id, layout.id, _pack(part)) for channel_id, part in zip(channel_ids, values, strict=True)]
    db.executemany(_PUT_DAYS, rows)
    _put_month(db, layout, month, channel_ids, values.sum(axis=1))


def _put_month(db: sqlite3.Connection, layout: Layout, month: int, channel_ids: Sequence[int], sums: Ints) -> None:
    new = np.concatenate([np.array(channel_ids, dtype=np.int64)[:, None], sums], axis=1)
    query = "SELECT data FROM cost_months WHERE month = ? AND layout_id = ?"
    row = db.execute(query, (month, layout.id)).fetchone()
    if row is not None:
        old = np.frombuffer(row[0], dtype=np.int64).reshape(-1, new.shape[1])
        new = np.concatenate([old[~np.isin(old[:, 0], new[:, 0])], new])
    db.execute(_PUT_MONTH, (month, layout.id, new[np.argsort(new[:, 0])].tobytes()))


def _grouped(pairs: Iterable[tuple[int, int]]) -> list[MonthOfChannels]:
    """From (month, channel) in order of month."""
    return [
        MonthOfChannels(month, tuple(sorted({channel_id for _, channel_id in group})))
        for month, group in groupby(pairs, key=lambda pair: pair[0])
    ]


def _fold(db: sqlite3.Connection, channel_ids: Sequence[int], low: int, high: int, work: Callable[[Rows], T]) -> T:
    found = rows_in(db, VALUES, channel_ids, low, high)
    begins = np.searchsorted(found[CHANNEL], np.array(channel_ids, dtype=np.int64))
    lines = np.repeat(np.arange(len(channel_ids)), np.diff(begins, append=found.shape[1]))
    return work(Rows(lines, found[START], found[WIDTH], found[VALUE]))


class CostTables:
    """See services.billing.sums.CostSums. Every method may raise StoreFailed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def _read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        return await self._database.read(lambda connection: work(driver(connection)))

    async def _write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        return await self._database.write(lambda connection: work(driver(connection)))

    async def layout(self, commodity: Commodity, fingerprint: str, columns: Columns) -> Layout:
        return await self._write(lambda db: _layout(db, commodity, fingerprint, columns))

    async def forget(self, commodity: Commodity, but: int) -> None:
        await self._write(lambda db: _forget(db, commodity, but))

    async def stale(self, channel_ids: Sequence[int], first_day: int, end_day: int) -> Ints:
        values = (first_day, end_day, json.dumps(list(channel_ids)))
        return await self._read(lambda db: _table(db.execute(_STALE, values)))

    async def days(self, layout: Layout, channel_ids: Sequence[int], month: int) -> Kept:
        return await self._read(lambda db: _days(db, layout, channel_ids, month))

    async def months(self, layout: Layout, channel_ids: Sequence[int], first: int, count: int) -> Kept:
        return await self._read(lambda db: _months(db, layout, channel_ids, first, count))

    async def fold(self, channel_ids: Sequence[int], low: int, high: int, work: Callable[[Rows], T]) -> T:
        return await self._read(lambda db: _fold(db, channel_ids, low, high, work))

    async def missing(self, layout: Layout, key: str) -> Sequence[MonthOfChannels]:
        return await self._read(lambda db: _grouped(db.execute(_MISSING, (key, layout.id))))

    async def stale_months(self, key: str, before_day: int) -> Sequence[MonthOfChannels]:
        def work(db: sqlite3.Connection) -> list[MonthOfChannels]:
            return _grouped(
                (_month_of_day(day), channel) for day, channel in db.execute(_STALE_DAYS, (key, before_day))
            )

        return await self._read(work)

    async def claim(self, channel_ids: Sequence[int], first_day: int, end_day: int) -> Ints:
        values = (first_day, end_day, json.dumps(list(channel_ids)))

        def work(db: sqlite3.Connection) -> Ints:
            db.execute(_CLAIM, values)
            return _table(db.execute(_STALE, values))

        return await self._write(work)

    async def put(self, layout: Layout, month: int, channel_ids: Sequence[int], first_day: int, values: Ints) -> None:
        span = (first_day, first_day + values.shape[1], json.dumps(list(channel_ids)))

        def work(db: sqlite3.Connection) -> None:
            _put(db, layout, month, channel_ids, first_day, values)
            db.execute(_CLEAR, span)

        await self._write(work)

    async def spoil(self, key: str, low: int, high: int) -> None:
        def work(db: sqlite3.Connection) -> None:
            first, last = day_index(np.array([low, high - 1], dtype=np.int64), zone_of(db)).tolist()
            db.execute(_SPOIL, (key, first, last))

        await self._write(work)
