"""Where each channel's history begins and ends, kept beside it so that nobody has to search."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from meterhouse.store.fetch import FIRST, LAST, rows_in
from meterhouse.store.kind import INTERVALS
from meterhouse.store.merge import Change
from meterhouse.store.rows import INDEX, NO_INDEX, START, WIDTH, Rows

_SELECT = """
    SELECT channel_id, first_start, last_end, index_end, meter_index FROM head WHERE channel_id BETWEEN ? AND ?
"""
_WRITE = """
    UPDATE head SET first_start = ?, last_end = ?, index_end = ?, meter_index = ? WHERE channel_id = ?
"""


@dataclass(frozen=True, slots=True)
class Head:
    """Start of the first interval and end of the last; end and index of the last one whose index is known.

    All None where there is no such interval. Times are epoch seconds.
    """

    first_start: int | None = None
    last_end: int | None = None
    index_end: int | None = None
    meter_index: int | None = None


def load(db: sqlite3.Connection, lowest: int, highest: int) -> dict[int, Head]:
    """The heads of all known channels with ids from `lowest` to `highest`."""
    return {number: Head(*rest) for number, *rest in db.execute(_SELECT, (lowest, highest))}


def save(db: sqlite3.Connection, heads: Mapping[int, Head]) -> None:
    db.executemany(
        _WRITE,
        [(head.first_start, head.last_end, head.index_end, head.meter_index, key) for key, head in heads.items()],
    )


def extended(head: Head, rows: Rows) -> Head:
    """The head after rows of its channel, in order, have come."""
    first, last = int(rows[START, 0]), int(rows[START, -1] + rows[WIDTH, -1])
    known = rows[:, rows[INDEX] != NO_INDEX]
    index_end, meter_index = head.index_end, head.meter_index
    if known.size and (index_end is None or known[START, -1] + known[WIDTH, -1] >= index_end):
        index_end, meter_index = int(known[START, -1] + known[WIDTH, -1]), int(known[INDEX, -1])
    return Head(
        first if head.first_start is None else min(first, head.first_start),
        last if head.last_end is None else max(last, head.last_end),
        index_end,
        meter_index,
    )


def _reaches(head: Head, rows: Rows) -> bool:
    """Whether one of the rows is that on which the head rests."""
    ends = (rows[START] + rows[WIDTH]).tolist()
    return head.first_start in rows[START].tolist() or head.last_end in ends or head.index_end in ends


def update(db: sqlite3.Connection, channel_id: int, change: Change) -> None:
    """Bring the head of a channel up to a change that has been written."""
    head = load(db, channel_id, channel_id)[channel_id]
    if _reaches(head, change.removed):
        rows = rows_in(db, INTERVALS, [channel_id], FIRST, LAST)
        head = extended(Head(), rows) if rows.size else Head()
    elif change.added.size:
        head = extended(head, change.added)
    save(db, {channel_id: head})


def create(db: sqlite3.Connection, channel_ids: Sequence[int]) -> None:
    db.executemany("INSERT INTO head (channel_id) VALUES (?)", [(number,) for number in channel_ids])
