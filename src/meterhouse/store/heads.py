"""Where each channel's history begins and ends, kept beside it so that nobody has to search.

Heads are columns of whole numbers: channel, start of the first interval, end of the last, and end and index of the
last one whose index is known; NOTHING where there is no such interval.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from itertools import chain

import numpy as np

from meterhouse.store.fetch import rows_in
from meterhouse.store.kind import INTERVALS
from meterhouse.store.merge import Change
from meterhouse.store.rows import CHANNEL, INDEX, INTERVAL_COLUMNS, NO_INDEX, START, WIDTH, Rows, empty

FIRST_START, LAST_END, INDEX_END, METER_INDEX = 1, 2, 3, 4
NOTHING = NO_INDEX
"""The least of all numbers, so that whatever comes is later."""

_STEP_S = 40 * 86400
"""What is looked through at first where a head has to be found anew: it is rarely far away."""

_SELECT = f"""
    SELECT channel_id, ifnull(first_start, {NOTHING}), ifnull(last_end, {NOTHING}), ifnull(index_end, {NOTHING}),
        ifnull(meter_index, {NOTHING})
    FROM head WHERE channel_id BETWEEN ? AND ? ORDER BY channel_id
"""  # noqa: S608 - a number of ours
_WRITE = f"""
    UPDATE head SET first_start = nullif(?, {NOTHING}), last_end = nullif(?, {NOTHING}),
        index_end = nullif(?, {NOTHING}), meter_index = nullif(?, {NOTHING})
    WHERE channel_id = ?
"""  # noqa: S608 - a number of ours


def create(db: sqlite3.Connection, channel_ids: Sequence[int]) -> None:
    db.executemany("INSERT INTO head (channel_id) VALUES (?)", [(number,) for number in channel_ids])


def load(db: sqlite3.Connection, lowest: int, highest: int) -> Rows:
    """The heads of all known channels with ids from `lowest` to `highest`, in order."""
    flat = np.fromiter(chain.from_iterable(db.execute(_SELECT, (lowest, highest))), dtype=np.int64)
    return flat.reshape(-1, 5).T


def save(db: sqlite3.Connection, heads: Rows) -> None:
    columns = [FIRST_START, LAST_END, INDEX_END, METER_INDEX, CHANNEL]
    db.executemany(_WRITE, heads[columns].T.tolist())


def extended(heads: Rows, rows: Rows) -> Rows:
    """The heads after rows, in order, have come; `heads` are those of the channels that occur in them."""
    first = np.flatnonzero(np.append(True, rows[CHANNEL, 1:] != rows[CHANNEL, :-1]))
    last = np.append(first[1:], rows.shape[1]) - 1
    starts, ends = rows[START, first], rows[START] + rows[WIDTH]
    known = np.maximum.reduceat(np.where(rows[INDEX] != NO_INDEX, np.arange(rows.shape[1]), -1), first)
    newer = (known >= 0) & (ends[known] >= heads[INDEX_END])
    after = heads.copy()
    after[FIRST_START] = np.where(heads[FIRST_START] == NOTHING, starts, np.minimum(heads[FIRST_START], starts))
    after[LAST_END] = np.maximum(heads[LAST_END], ends[last])
    after[INDEX_END] = np.where(newer, ends[known], heads[INDEX_END])
    after[METER_INDEX] = np.where(newer, rows[INDEX, known], heads[METER_INDEX])
    return after


def _oldest(db: sqlite3.Connection, channel_id: int, low: int, high: int) -> Rows:
    """The first interval in [low, high), looked for in steps that grow; empty where there is none."""
    step = _STEP_S
    while low < high:
        rows = rows_in(db, INTERVALS, [channel_id], low, low + step)
        if rows.size:
            return rows[:, :1]
        low, step = low + step, step * 2
    return empty(INTERVAL_COLUMNS)


def _newest(db: sqlite3.Connection, channel_id: int, low: int, high: int) -> Rows:
    """The intervals before `high`, back to one whose index is known, or to `low`."""
    step, found = _STEP_S, [empty(INTERVAL_COLUMNS)]
    while high > low:
        found.insert(0, rows_in(db, INTERVALS, [channel_id], high - step, high))
        if (found[0][INDEX] != NO_INDEX).any():
            break
        high, step = high - step, step * 2
    return np.concatenate(found, axis=1)


def _gone(head: Rows, change: Change) -> bool:
    """Whether an interval that the head tells of has gone, and none of the same bounds has come."""
    ends = [rows[START] + rows[WIDTH] for rows in (change.removed, change.added)]
    known = ends[1][change.added[INDEX] != NO_INDEX]
    return bool(
        _went(head[FIRST_START], change.removed[START], change.added[START])
        or _went(head[LAST_END], *ends)
        or _went(head[INDEX_END], ends[0], known)
    )


def _went(at: Rows, before: Rows, after: Rows) -> bool:
    return bool((before == at).any() and not (after == at).any())


def update(db: sqlite3.Connection, channel_id: int, change: Change) -> None:
    """Bring the head of a channel up to a change that has been written."""
    head, rows = load(db, channel_id, channel_id), change.added
    if _gone(head, change):
        low = min([int(head[FIRST_START, 0]), *rows[START, :1].tolist()])
        high = max([int(head[LAST_END, 0]), *(rows[START, -1:] + rows[WIDTH, -1:]).tolist()])
        rows = np.concatenate([_oldest(db, channel_id, low, high), _newest(db, channel_id, low, high)], axis=1)
        head[FIRST_START:] = NOTHING
    save(db, extended(head, rows) if rows.size else head)
