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
from meterhouse.store.rows import CHANNEL, FIRST, INDEX, LAST, NO_INDEX, START, WIDTH, Rows

FIRST_START, LAST_END, INDEX_END, METER_INDEX = 1, 2, 3, 4
NOTHING = NO_INDEX
"""The least of all numbers, so that whatever comes is later."""

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


def _rests_on(head: Rows, rows: Rows) -> bool:
    """Whether one of the rows is one that the head of their channel tells of."""
    ends = rows[START] + rows[WIDTH]
    return bool((rows[START] == head[FIRST_START]).any() or np.isin(ends, head[[LAST_END, INDEX_END]]).any())


def update(db: sqlite3.Connection, channel_id: int, change: Change) -> None:
    """Bring the head of a channel up to a change that has been written."""
    head, rows = load(db, channel_id, channel_id), change.added
    if _rests_on(head, change.removed):
        head[FIRST_START:] = NOTHING
        rows = rows_in(db, INTERVALS, [channel_id], FIRST, LAST)
    save(db, extended(head, rows) if rows.size else head)
