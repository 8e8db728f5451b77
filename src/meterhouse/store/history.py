"""The history as the services see it: their port, spoken by a `Database`."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from functools import partial
from typing import TypeVar

import numpy as np

from meterhouse.domain.channel import Channel
from meterhouse.domain.errors import InvalidInput
from meterhouse.domain.interval import Interval, IntervalStatistic, IntervalValue, from_epoch, to_epoch
from meterhouse.domain.quantity import ChannelKey, parse_key
from meterhouse.services.ports import (
    Appended,
    BucketTotals,
    Correction,
    CorrectionValues,
    CountedStatistics,
    CounterEvent,
    CounterEventKind,
    CounterHandOver,
    Grain,
    IndexedSeries,
    IntervalSeries,
    LastIndex,
    StatisticSeries,
)
from meterhouse.store import hand_overs, heads, ledger, recording, rollups, sealing
from meterhouse.store.database import Database, driver
from meterhouse.store.fetch import rows_in, slots
from meterhouse.store.kind import INTERVALS, KINDS, STATISTICS, VALUES, Kind
from meterhouse.store.moments import from_microseconds, to_microseconds, zone_of
from meterhouse.store.rows import (
    INDEX,
    NO_INDEX,
    STATISTIC_COLUMNS,
    Rows,
    by_channel,
    empty,
    from_counted,
    from_series,
    from_statistics,
    from_values,
    in_order,
    to_series,
    to_statistic_series,
)

T = TypeVar("T")

_ROWS_PER_STEP = 6000
"""Hot rows that one step of sealing takes up or removes; about ten milliseconds of the writer's time."""

_EVENTS = """
    SELECT channel_id, at_us, kind, params FROM counter_event
    WHERE channel_id IN (SELECT value FROM json_each(?)) AND at_us >= ? AND at_us < ?
    ORDER BY at_us, id
"""


def _bounds(span: Interval) -> tuple[int, int]:
    return to_epoch(span.start), to_epoch(span.end)


def _bucket_number(grain: Grain, day: date) -> int:
    if grain is Grain.DAY:
        return (day - date(1970, 1, 1)).days
    if grain is Grain.MONTH:
        return (day.year - 1970) * 12 + day.month - 1
    return day.year - 1970


def _ensure_channels(db: sqlite3.Connection, wanted: Sequence[tuple[int, ChannelKey]]) -> list[Channel]:
    found = []
    for device_id, key in wanted:
        pair = (device_id, str(key))
        row = db.execute("SELECT id FROM channel WHERE device_id = ? AND key = ?", pair).fetchone()
        if row is None:
            number = db.execute("INSERT INTO channel (device_id, key) VALUES (?, ?)", pair).lastrowid
            heads.create(db, [number or 0])
        else:
            (number,) = row
        found.append(Channel(number or 0, device_id, key))
    return found


def _channels(db: sqlite3.Connection) -> list[Channel]:
    rows = db.execute("SELECT id, device_id, key FROM channel ORDER BY id").fetchall()
    return [Channel(number, device, key) for number, device, text in rows if (key := parse_key(text)) is not None]


def _events(db: sqlite3.Connection, channel_ids: Sequence[int], span: Interval) -> list[CounterEvent]:
    bounds = (to_microseconds(span.start), to_microseconds(span.end))
    rows = db.execute(_EVENTS, (json.dumps(list(channel_ids)), *bounds)).fetchall()
    return [
        CounterEvent(channel, from_microseconds(at), CounterEventKind(kind), json.loads(params))
        for channel, at, kind, params in rows
    ]


class History:
    """Intervals, statistics, events and corrections of all channels (HistoryStore and BulkHistory)."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def _read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        return await self._database.read(lambda connection: work(driver(connection)))

    async def _write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        return await self._database.write(lambda connection: work(driver(connection)))

    # --- channels ---

    async def channels(self) -> Sequence[Channel]:
        return await self._read(_channels)

    async def ensure_channels(self, wanted: Sequence[tuple[int, ChannelKey]]) -> Sequence[Channel]:
        return await self._write(lambda db: _ensure_channels(db, wanted))

    async def last_indexes(self) -> Mapping[int, LastIndex]:
        known = await self._read(lambda db: heads.load(db, 0, 2**62))
        return {
            channel_id: LastIndex(channel_id, from_epoch(end), index)
            for channel_id, _, _, end, index in known.T.tolist()
            if end != heads.NOTHING
        }

    async def started_indexes(self) -> Mapping[int, LastIndex]:
        return await self._read(hand_overs.started)

    async def hand_overs(self, channel_ids: Sequence[int]) -> Sequence[CounterHandOver]:
        return await self._read(lambda db: hand_overs.of_channels(db, channel_ids))

    async def first_starts(self) -> Mapping[int, datetime]:
        known = await self._read(lambda db: heads.load(db, 0, 2**62))
        return {channel: from_epoch(start) for channel, start, *_ in known.T.tolist() if start != heads.NOTHING}

    # --- writing ---

    async def append(
        self,
        values: Sequence[IntervalValue],
        statistics: Sequence[IntervalStatistic] = (),
        events: Sequence[CounterEvent] = (),
    ) -> None:
        intervals, summaries = from_values(values), from_statistics(statistics)
        if any(item.value is None for item in values):
            raise InvalidInput("interval-without-value")
        await self._write(lambda db: recording.append(db, intervals, summaries, events, zone_of(db)))

    async def append_series(self, series: Sequence[IndexedSeries]) -> Appended:
        return await self._append_bulk([from_series(item) for item in series], recording.offer)

    async def append_statistics(self, series: Sequence[CountedStatistics]) -> Appended:
        return await self._append_bulk([from_counted(item) for item in series], recording.offer_statistics)

    async def _append_bulk(self, series: Sequence[Rows], offer: Callable[..., Appended]) -> Appended:
        def work(db: sqlite3.Connection) -> Appended:
            zone = zone_of(db)
            recording.refuse_unknown(db, [int(rows[0, 0]) for rows in series if rows.size])
            done = [offer(db, in_order(rows), zone, sealed=True) for rows in series if rows.size]
            return Appended(
                sum(item.added for item in done), sum(item.replaced for item in done), sum(item.kept for item in done)
            )

        return await self._write(work)

    # --- reading ---

    async def intervals(self, channel_ids: Sequence[int], span: Interval) -> Sequence[IntervalSeries]:
        found = await self._rows(VALUES, channel_ids, span)
        nothing = empty(len(VALUES.columns))
        return [to_series(channel_id, found.get(channel_id, nothing)) for channel_id in channel_ids]

    async def statistics(self, channel_ids: Sequence[int], span: Interval) -> Sequence[StatisticSeries]:
        found = await self._rows(STATISTICS, channel_ids, span)
        nothing = empty(STATISTIC_COLUMNS)
        return [to_statistic_series(channel_id, found.get(channel_id, nothing)) for channel_id in channel_ids]

    async def _rows(self, kind: Kind, channel_ids: Sequence[int], span: Interval) -> dict[int, Rows]:
        ids = sorted(set(channel_ids))
        rows = await self._read(lambda db: rows_in(db, kind, ids, *_bounds(span)))
        return dict(by_channel(rows))

    async def totals(self, channel_ids: Sequence[int], edges: Sequence[datetime]) -> BucketTotals:
        at = [to_epoch(edge) for edge in edges]
        ids = sorted(set(channel_ids))

        def work(db: sqlite3.Connection) -> BucketTotals:
            return rollups.from_rows(channel_ids, rows_in(db, VALUES, ids, at[0], at[-1]), at)

        return await self._read(work)

    async def rollups(self, channel_ids: Sequence[int], grain: Grain, first: date, count: int) -> BucketTotals:
        number = _bucket_number(grain, first)
        return await self._read(lambda db: rollups.query(db, channel_ids, grain, number, count))

    async def rebuild_rollups(self) -> None:
        await self._write(lambda db: rollups.rebuild(db, zone_of(db)))

    async def events(self, channel_ids: Sequence[int], span: Interval) -> Sequence[CounterEvent]:
        return await self._read(lambda db: _events(db, channel_ids, span))

    # --- corrections ---

    async def correct(
        self, channel_id: int, values: Sequence[IntervalValue], *, author: str, reason: str, at: datetime
    ) -> Correction:
        given, entry = from_values(values), ledger.Entry(author, reason, at)
        return await self._write(lambda db: ledger.correct(db, channel_id, given, entry, zone_of(db)))

    async def undo(self, correction_id: int, *, author: str, reason: str, at: datetime) -> Correction:
        entry = ledger.Entry(author, reason, at)
        return await self._write(lambda db: ledger.undo(db, correction_id, entry, zone_of(db)))

    async def corrections(self, channel_id: int) -> Sequence[Correction]:
        return await self._read(lambda db: ledger.of_channel(db, channel_id))

    async def correction_mark(self) -> int:
        """The newest correction's id, 0 without any."""
        return await self._read(ledger.newest)

    async def indexed(self, channel_id: int, span: Interval) -> IndexedSeries:
        """The intervals of one channel that start in `span`, with the index at the end of each."""
        rows = await self._read(lambda db: rows_in(db, INTERVALS, [channel_id], *_bounds(span)))
        known = rows[INDEX] != NO_INDEX
        return IndexedSeries(to_series(channel_id, rows), np.where(known, rows[INDEX], 0), known)

    async def correction_values(self, correction_id: int) -> CorrectionValues:
        return await self._read(lambda db: ledger.values(db, correction_id))

    # --- sealing ---

    async def seal(self, before: datetime) -> int:
        """Close what can be closed, step by step: other writes get their turn between two steps."""
        written = 0
        for kind in KINDS:
            for month in await self._read(partial(sealing.closed_months, kind=kind, before=to_epoch(before))):
                written += await self._seal_month(kind, month)
        return written

    async def _seal_month(self, kind: Kind, month: tuple[int, int]) -> int:
        at = await self._read(lambda db: slots(db, kind, *month))
        ids = [channel.id for channel in await self.channels()]
        written = 0
        for part in _parts(ids, _ROWS_PER_STEP // max(1, len(at))):
            written += await self._write(partial(sealing.seal_channels, kind=kind, channel_ids=part, at=at))
        for part in _parts(at, _ROWS_PER_STEP // max(1, len(ids))):
            await self._write(partial(sealing.sweep, kind=kind, at=part))
        return written


def _parts(items: Sequence[int], size: int) -> list[Sequence[int]]:
    step = max(1, size)
    return [items[first : first + step] for first in range(0, len(items), step)]
