"""Corrections: what a person changed in the history, and what was there before; nothing is ever lost."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

import numpy as np

from meterhouse.domain.errors import Conflict, InvalidInput, NotFound
from meterhouse.domain.interval import Interval, from_epoch, to_epoch
from meterhouse.services.ports import Correction, CorrectionValues
from meterhouse.store import change as changes
from meterhouse.store import heads, merge, rollups
from meterhouse.store.blocks import Sealed
from meterhouse.store.fetch import rows_in
from meterhouse.store.kind import INTERVALS
from meterhouse.store.merge import Change
from meterhouse.store.moments import from_microseconds, to_microseconds
from meterhouse.store.recording import refuse_unknown
from meterhouse.store.rows import CHANNEL, MAX_WIDTH_S, START, WIDTH, Rows, in_order, to_values

_COLUMNS = "id, channel_id, at_us, author, reason, start, until, undone_by"
_INSERT = """
    INSERT INTO correction (channel_id, at_us, author, reason, start, until, rows_before, rows_after)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """Who changes something, why and when."""

    author: str
    reason: str
    at: datetime


def _correction(row: tuple[int, int, int, str, str, int, int, int | None]) -> Correction:
    number, channel_id, at_us, author, reason, start, until, undone_by = row
    span = Interval(from_epoch(start), from_epoch(until))
    return Correction(number, channel_id, from_microseconds(at_us), author, reason, span, undone_by)


def _write(db: sqlite3.Connection, span: tuple[int, int, int], change: Change, entry: Entry, zone: ZoneInfo) -> int:
    """Apply a change and enter it; the id of the entry. `span`: channel, start, end."""
    changes.write(db, INTERVALS, change)
    rollups.apply(db, change, zone)
    heads.update(db, span[0], change)
    before, after = (INTERVALS.encode(rows) for rows in (change.removed, change.added))
    values = (span[0], to_microseconds(entry.at), entry.author, entry.reason, *span[1:], before, after)
    return int(db.execute(_INSERT, values).lastrowid or 0)


def _span(rows: Rows) -> tuple[int, int, int]:
    return int(rows[CHANNEL, 0]), int(rows[START].min()), int((rows[START] + rows[WIDTH]).max())


def correct(db: sqlite3.Connection, channel_id: int, given: Rows, entry: Entry, zone: ZoneInfo) -> Correction:
    """Put intervals of one channel in place of what they overlap.

    Raises NotFound, InvalidInput (`nothing-to-correct`, `intervals-overlap`, `channel-differs`) and Conflict
    (`interval-straddles`).
    """
    refuse_unknown(db, [channel_id])
    if not given.size:
        raise InvalidInput("nothing-to-correct")
    if (given[CHANNEL] != channel_id).any():
        raise InvalidInput("channel-differs", channel_id=channel_id)
    rows = in_order(given)
    span = _span(rows)
    change = merge.correct(rows_in(db, INTERVALS, [channel_id], span[1] - MAX_WIDTH_S, span[2]), rows)
    return find(db, _write(db, span, change, entry, zone))


def _stored(db: sqlite3.Connection, correction_id: int) -> tuple[Correction, Rows, Rows]:
    """An entry with the rows before and after. Raises NotFound."""
    statement = f"SELECT {_COLUMNS}, rows_before, rows_after FROM correction WHERE id = ?"  # noqa: S608
    row = db.execute(statement, (correction_id,)).fetchone()
    if row is None:
        raise NotFound(kind="correction", id=correction_id)
    *head, before, after = row
    found = _correction(tuple(head))
    rows_before, rows_after = INTERVALS.decode([Sealed(found.channel_id, 0, 0, data) for data in (before, after)])
    return found, rows_before, rows_after


def find(db: sqlite3.Connection, correction_id: int) -> Correction:
    return _stored(db, correction_id)[0]


def values(db: sqlite3.Connection, correction_id: int) -> CorrectionValues:
    """What a correction found and what it left. Raises NotFound."""
    _, before, after = _stored(db, correction_id)
    return CorrectionValues(to_values(before), to_values(after))


def undo(db: sqlite3.Connection, correction_id: int, entry: Entry, zone: ZoneInfo) -> Correction:
    """Put back what a correction replaced, as an entry of its own.

    Raises NotFound and Conflict: `correction-already-undone` (param undone_by), `correction-overtaken` (something
    has changed the same intervals since).
    """
    found, before, after = _stored(db, correction_id)
    if found.undone_by is not None:
        raise Conflict("correction-already-undone", id=correction_id, undone_by=found.undone_by)
    span = (found.channel_id, to_epoch(found.span.start), to_epoch(found.span.end))
    current = rows_in(db, INTERVALS, [found.channel_id], span[1] - MAX_WIDTH_S, span[2])
    touched = merge.overlapping(current, before) | merge.overlapping(current, after)
    if not np.array_equal(current[:, touched], after):
        raise Conflict("correction-overtaken", id=correction_id)
    number = _write(db, span, Change(after, before), entry, zone)
    db.execute("UPDATE correction SET undone_by = ? WHERE id = ?", (number, correction_id))
    return find(db, number)


def newest(db: sqlite3.Connection) -> int:
    """The id of the newest entry, 0 without any."""
    (number,) = db.execute("SELECT max(id) FROM correction").fetchone()
    return int(number or 0)


def of_channel(db: sqlite3.Connection, channel_id: int) -> Sequence[Correction]:
    """All entries of a channel, oldest first."""
    statement = f"SELECT {_COLUMNS} FROM correction WHERE channel_id = ? ORDER BY id"  # noqa: S608
    return [_correction(row) for row in db.execute(statement, (channel_id,))]
