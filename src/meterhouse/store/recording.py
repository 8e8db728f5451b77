"""Appends intervals, statistics and events: one transaction, rollups and heads included."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from meterhouse.domain.errors import NotFound
from meterhouse.services.ports import Appended, CounterEvent
from meterhouse.store import change as changes
from meterhouse.store import heads, merge, rollups
from meterhouse.store.fetch import rows_in
from meterhouse.store.kind import INTERVALS, STATISTICS, Kind
from meterhouse.store.merge import Change
from meterhouse.store.moments import to_microseconds
from meterhouse.store.rows import CHANNEL, MAX_WIDTH_S, START, WIDTH, Rows, by_channel, empty, in_order

_KEEP_HOT = "INSERT OR IGNORE INTO {hot} ({columns}) VALUES ({inserted})"
_EVENT = "INSERT OR IGNORE INTO counter_event (channel_id, at_us, kind, params) VALUES (?, ?, ?, ?)"


def refuse_unknown(db: sqlite3.Connection, channel_ids: Iterable[int]) -> None:
    """Raises NotFound (kind `channel`) for the first id that the store never gave."""
    for channel_id in sorted(set(channel_ids)):
        if db.execute("SELECT 1 FROM channel WHERE id = ?", (channel_id,)).fetchone() is None:
            raise NotFound(kind="channel", id=channel_id)


def _touching(db: sqlite3.Connection, kind: Kind, rows: Rows) -> Rows:
    """What is stored of the channel of `rows` from where the first could overlap on to where the last ends."""
    low, high = int(rows[START, 0]) - MAX_WIDTH_S, int((rows[START] + rows[WIDTH]).max())
    return rows_in(db, kind, [int(rows[CHANNEL, 0])], low, high)


def offer(db: sqlite3.Connection, rows: Rows, zone: ZoneInfo, *, sealed: bool = False) -> Appended:
    """Append intervals of one channel, in order, wherever in its history they belong."""
    change = merge.append(_touching(db, INTERVALS, rows), rows)
    if sealed and not change.removed.size:
        changes.write_sealed(db, INTERVALS, change.added, zone)
    else:
        changes.write(db, INTERVALS, change)
    rollups.apply(db, change, zone)
    heads.update(db, int(rows[CHANNEL, 0]), change)
    return change.appended


def offer_statistics(db: sqlite3.Connection, rows: Rows, zone: ZoneInfo, *, sealed: bool = False) -> Appended:
    """Append statistics of one channel, in order, wherever in its history they belong."""
    change = merge.append(_touching(db, STATISTICS, rows), rows)
    if sealed:
        changes.write_sealed(db, STATISTICS, change.added, zone)
    else:
        changes.write(db, STATISTICS, change)
    return change.appended


def _follows_on(db: sqlite3.Connection, rows: Rows, known: Rows) -> NDArray[np.bool_]:
    """Which rows, in order, are of channels of which all rows are new, not sealed, and do not overlap.

    `known` are the heads of the channels that occur.
    """
    first = np.flatnonzero(np.append(True, rows[CHANNEL, 1:] != rows[CHANNEL, :-1]))
    earliest = np.roll(rows[START] + rows[WIDTH], 1)
    earliest[first] = known[heads.LAST_END]
    late = rows[START] < np.maximum(earliest, changes.sealed_until(db, INTERVALS))
    return ~np.isin(rows[CHANNEL], rows[CHANNEL, late])


def _append_intervals(db: sqlite3.Connection, rows: Rows, zone: ZoneInfo) -> None:
    rows = in_order(rows)
    known = heads.load(db, int(rows[CHANNEL, 0]), int(rows[CHANNEL, -1]))
    known = known[:, np.isin(known[CHANNEL], rows[CHANNEL])]
    if known.shape[1] < len(np.unique(rows[CHANNEL])):
        refuse_unknown(db, rows[CHANNEL].tolist())
    following = _follows_on(db, rows, known)
    new = rows[:, following]
    if new.size:
        # In the order of the table's key, so that its pages are filled one after another.
        changes.insert_hot(db, INTERVALS, new[:, np.lexsort((new[CHANNEL], new[START]))])
        rollups.apply(db, Change(empty(len(rows)), new), zone)
        heads.save(db, heads.extended(known[:, np.isin(known[CHANNEL], new[CHANNEL])], new))
    for _, part in by_channel(rows[:, ~following]):
        offer(db, part, zone)


def _append_statistics(db: sqlite3.Connection, rows: Rows, zone: ZoneInfo) -> None:
    hot = rows[START] >= changes.sealed_until(db, STATISTICS)
    try:
        db.executemany(STATISTICS.sql(_KEEP_HOT), rows[:, hot].T.tolist())
    except sqlite3.IntegrityError:
        refuse_unknown(db, rows[CHANNEL].tolist())
        raise
    for channel_id, part in by_channel(in_order(rows[:, ~hot])):
        refuse_unknown(db, [channel_id])
        offer_statistics(db, part, zone)


def append_events(db: sqlite3.Connection, events: Sequence[CounterEvent]) -> None:
    """Record events; one that is already there is not doubled. Raises NotFound."""
    refuse_unknown(db, [event.channel_id for event in events])
    db.executemany(
        _EVENT,
        [
            (
                event.channel_id,
                to_microseconds(event.at),
                event.kind.value,
                json.dumps(dict(event.params), sort_keys=True),
            )
            for event in events
        ],
    )


def append(
    db: sqlite3.Connection, intervals: Rows, statistics: Rows, events: Sequence[CounterEvent], zone: ZoneInfo
) -> None:
    """Record what one boundary of the sample rate, or the closing of a gap, has brought. Raises NotFound."""
    if intervals.size:
        _append_intervals(db, intervals, zone)
    if statistics.size:
        _append_statistics(db, statistics, zone)
    if events:
        append_events(db, events)
