"""Writes rows of one channel where they belong: into the block whose span they lie in, else among the hot rows."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from itertools import pairwise
from zoneinfo import ZoneInfo

import numpy as np

from meterhouse.domain.calendar import date_of_day_index, day_index, month_starts
from meterhouse.store.blocks import Sealed
from meterhouse.store.fetch import blocks_in, hot_rows, inside, outside
from meterhouse.store.kind import Kind
from meterhouse.store.merge import Change
from meterhouse.store.rows import CHANNEL, START, Rows, in_order

_INSERT_HOT = "INSERT INTO {hot} ({columns}) VALUES ({inserted})"
_DELETE_HOT = "DELETE FROM {hot} WHERE channel_id = ? AND start = ?"
_UPDATE_BLOCK = "UPDATE {blocks} SET data = ? WHERE channel_id = ? AND start = ?"
_INSERT_BLOCK = "INSERT INTO {blocks} (channel_id, start, until, data) VALUES (?, ?, ?, ?)"


def insert_hot(db: sqlite3.Connection, kind: Kind, rows: Rows) -> None:
    db.executemany(kind.sql(_INSERT_HOT), rows.T.tolist())


def _part(rows: Rows, block: Sealed) -> Rows:
    first, last = np.searchsorted(rows[START], (block.start, block.until))
    return rows[:, first:last]


def _rewrite(db: sqlite3.Connection, kind: Kind, block: Sealed, removed: Rows, added: Rows) -> None:
    """An emptied block stays: its span still says that the hot rows beneath are dead."""
    (rows,) = kind.decode([block])
    rows = rows[:, ~np.isin(rows[START], removed[START])]
    data = kind.encode(in_order(np.concatenate([rows, added], axis=1)))
    db.execute(kind.sql(_UPDATE_BLOCK), (data, block.channel_id, block.start))


def write(db: sqlite3.Connection, kind: Kind, change: Change) -> None:
    """Take rows of one channel away and put others in, both in order; those that come must not be there yet."""
    touched = np.concatenate([change.removed, change.added], axis=1)
    if not touched.size:
        return
    channel_id, low, high = int(touched[CHANNEL, 0]), int(touched[START].min()), int(touched[START].max()) + 1
    blocks = blocks_in(db, kind, [channel_id], low, high)
    for block in blocks:
        removed, added = _part(change.removed, block), _part(change.added, block)
        if removed.size or added.size:
            _rewrite(db, kind, block, removed, added)
    db.executemany(kind.sql(_DELETE_HOT), outside(change.removed, blocks)[[CHANNEL, START]].T.tolist())
    insert_hot(db, kind, outside(change.added, blocks))


def month_edges(low: int, high: int, zone: ZoneInfo) -> list[int]:
    """Where the local months begin from that of `low` to the one after that of `high`."""
    first, last = (date_of_day_index(int(day)) for day in day_index(np.array([low, high]), zone))
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    edges: list[int] = month_starts(first, months, zone).tolist()
    return edges


def month_start(at: int, zone: ZoneInfo) -> int:
    """Where the local month of an epoch second begins."""
    return month_edges(at, at, zone)[0]


def seal(db: sqlite3.Connection, kind: Kind, rows: Rows, zone: ZoneInfo) -> int:
    """Put rows of one channel, none of them in a block's span, into blocks of a local month each; how many.

    Existing spans stay as they are, so after a change of the time zone a new block may own less than a month.
    """
    if not rows.size:
        return 0
    channel_id = int(rows[CHANNEL, 0])
    edges = set(month_edges(int(rows[START].min()), int(rows[START].max()), zone))
    for block in blocks_in(db, kind, [channel_id], min(edges), max(edges)):
        edges |= {block.start, block.until}
    return _write_blocks(db, kind, rows, sorted(edges))


def _write_blocks(db: sqlite3.Connection, kind: Kind, rows: Rows, edges: Sequence[int]) -> int:
    written = 0
    cuts = np.searchsorted(rows[START], edges)
    for number, (first, last) in enumerate(pairwise(cuts.tolist())):
        if first < last:
            part = rows[:, first:last]
            span = (int(part[CHANNEL, 0]), edges[number], edges[number + 1])
            db.execute(kind.sql(_INSERT_BLOCK), (*span, kind.encode(part)))
            written += 1
    return written


def write_sealed(db: sqlite3.Connection, kind: Kind, added: Rows, zone: ZoneInfo) -> None:
    """Put rows of one channel that are not there yet where they belong, all months but their last into blocks."""
    if not added.size:
        return
    channel_id, last = int(added[CHANNEL, 0]), month_start(int(added[START, -1]), zone)
    low = month_start(int(added[START, 0]), zone)
    blocks = blocks_in(db, kind, [channel_id], low, last)
    closed = ~inside(added, blocks) & (added[START] < last)
    write(db, kind, Change(added[:, :0], added[:, ~closed]))
    hot = outside(hot_rows(db, kind, [channel_id], low, last), blocks)
    seal(db, kind, in_order(np.concatenate([added[:, closed], hot], axis=1)), zone)


def sealed_until(db: sqlite3.Connection, kind: Kind) -> int:
    """The latest end of any block's span; a row that starts there or later is not in a block."""
    (latest,) = db.execute(kind.sql("SELECT max(until) FROM {blocks}")).fetchone()
    return int(latest) if latest is not None else -(2**62)
