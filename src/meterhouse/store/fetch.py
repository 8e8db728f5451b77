"""Reads rows of history, wherever they are: hot, sealed, or both.

Whose rows are in a block's span are those of the block alone: hot rows of the same channel and time are dead, left
over until sealing sweeps them away. So a month changes from hot to sealed in the one moment in which its block is
committed.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from meterhouse.store.blocks import Sealed
from meterhouse.store.kind import Kind
from meterhouse.store.rows import CHANNEL, START, Rows, empty, in_order

MAX_SPAN_S = 32 * 86400
"""No block spans more: it is a local month at most."""

_NARROW = 4
"""Up to one in so many channels is looked up slot by slot, more are picked from all rows of the time."""

_SLOTS = """
    WITH RECURSIVE slot(at) AS (
        SELECT min(start) FROM {hot} WHERE start >= ?1
        UNION ALL
        SELECT (SELECT min(start) FROM {hot} WHERE start > slot.at) FROM slot WHERE slot.at < ?2
    )
    SELECT at FROM slot WHERE at < ?2
"""
_HOT_OF_SLOTS = """
    SELECT {selected} FROM (SELECT value AS at FROM json_each(?)) AS slot CROSS JOIN {hot}
    WHERE {hot}.start = slot.at AND channel_id BETWEEN ? AND ?
        AND channel_id IN (SELECT value FROM json_each(?))
"""
_HOT_OF_TIME = """
    SELECT {joined} FROM {hot}
    WHERE start >= ? AND start < ? AND channel_id BETWEEN ? AND ?
        AND (? OR channel_id IN (SELECT value FROM json_each(?)))
    GROUP BY start
"""
_BLOCKS = """
    SELECT channel_id, start, until, data FROM {blocks}
    WHERE channel_id IN (SELECT value FROM json_each(?)) AND start > ? AND start < ? AND until > ?
    ORDER BY channel_id, start
"""


def slots(db: sqlite3.Connection, kind: Kind, low: int, high: int) -> list[int]:
    """The distinct starts of hot rows in [low, high), in order, without reading the rows."""
    return [at for (at,) in db.execute(kind.sql(_SLOTS), (low, high))]


def hot_of_slots(db: sqlite3.Connection, kind: Kind, channel_ids: Sequence[int], at: Sequence[int]) -> Rows:
    """The hot rows, dead ones included, of channels at these starts; in order."""
    ids = json.dumps(channel_ids)
    found = db.execute(kind.sql(_HOT_OF_SLOTS), (json.dumps(at), min(channel_ids), max(channel_ids), ids))
    flat = np.fromiter(chain.from_iterable(found), dtype=np.int64)
    return in_order(flat.reshape(-1, len(kind.columns)).T)


def _hot_of_time(db: sqlite3.Connection, kind: Kind, channel_ids: Sequence[int], low: int, high: int) -> Rows:
    lowest, highest = min(channel_ids), max(channel_ids)
    all_of_them = highest - lowest + 1 == len(set(channel_ids))
    ids = "[]" if all_of_them else json.dumps(channel_ids)
    # One row of text per slot: SQLite makes it without holding up the interpreter, and NumPy reads it twice as fast
    # as as many rows of numbers.
    found = db.execute(kind.sql(_HOT_OF_TIME), (low, high, lowest, highest, all_of_them, ids)).fetchall()
    if not found:
        return empty(len(kind.columns))
    columns = [np.fromstring(",".join(texts), dtype=np.int64, sep=",") for texts in zip(*found, strict=True)]
    return in_order(np.array(columns))


def hot_rows(db: sqlite3.Connection, kind: Kind, channel_ids: Sequence[int], low: int, high: int) -> Rows:
    """The hot rows, dead ones included, of channels that start in [low, high); in order."""
    (known,) = db.execute("SELECT max(id) FROM channel").fetchone()
    if len(channel_ids) * _NARROW <= (known or 0):
        return hot_of_slots(db, kind, channel_ids, slots(db, kind, low, high))
    return _hot_of_time(db, kind, channel_ids, low, high)


def blocks_in(db: sqlite3.Connection, kind: Kind, channel_ids: Sequence[int], low: int, high: int) -> list[Sealed]:
    """The blocks whose spans overlap [low, high), by channel and time."""
    found = db.execute(kind.sql(_BLOCKS), (json.dumps(channel_ids), low - MAX_SPAN_S, high, low))
    return [Sealed(*row) for row in found]


def inside(rows: Rows, blocks: Sequence[Sealed]) -> NDArray[np.bool_]:
    """Which rows are in one of the blocks' spans."""
    if not blocks or not rows.size:
        return np.zeros(rows.shape[1], dtype=np.bool_)
    spans = np.array([(block.channel_id, block.start, block.until) for block in blocks], dtype=np.int64).T
    # Channel and start as one number that sorts as the pair does; |start| < 2^40.
    position = np.searchsorted((spans[0] << 42) + spans[1], (rows[CHANNEL] << 42) + rows[START], side="right") - 1
    span = spans[:, np.maximum(position, 0)]
    found: NDArray[np.bool_] = (position >= 0) & (span[0] == rows[CHANNEL]) & (rows[START] < span[2])
    return found


def outside(rows: Rows, blocks: Sequence[Sealed]) -> Rows:
    """The rows that are in none of the blocks' spans."""
    return rows[:, ~inside(rows, blocks)]


def rows_in(db: sqlite3.Connection, kind: Kind, channel_ids: Sequence[int], low: int, high: int) -> Rows:
    """All rows of channels that start in [low, high), in order of channel and time. Raises DamagedBlock."""
    if not channel_ids:
        return empty(len(kind.columns))
    blocks = blocks_in(db, kind, channel_ids, low, high)
    hot = outside(hot_rows(db, kind, channel_ids, low, high), blocks)
    if not blocks:
        return hot
    sealed = kind.decode(blocks, low, high)
    if not hot.size:
        return np.concatenate(sealed, axis=1)
    return in_order(np.concatenate([*sealed, hot], axis=1))
