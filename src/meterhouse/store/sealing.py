"""Turns closed months of hot rows into blocks, in steps that hold the writer for some milliseconds each.

First the blocks of all channels, which makes their hot rows dead, then the dead rows, slot by slot: a step of either
kind touches few pages. Whatever step is the last before a power cut, every row is there once; the next run goes on.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from itertools import pairwise

from meterhouse.store.change import month_edges, seal
from meterhouse.store.fetch import MAX_SPAN_S, blocks_in, hot_of_slots, outside
from meterhouse.store.kind import Kind
from meterhouse.store.moments import zone_of
from meterhouse.store.rows import by_channel

_FIRST_HOT = "SELECT min(start) FROM {hot}"
_SWEEP = """
    DELETE FROM {hot} WHERE start IN (SELECT value FROM json_each(?)) AND EXISTS (
        SELECT 1 FROM {blocks} AS block
        WHERE block.channel_id = {hot}.channel_id
            AND block.start <= {hot}.start AND block.start > {hot}.start - ? AND block.until > {hot}.start
    )
"""


def closed_months(db: sqlite3.Connection, kind: Kind, before: int) -> list[tuple[int, int]]:
    """The local months, as [start, end), that ended by `before` and still have hot rows."""
    (first,) = db.execute(kind.sql(_FIRST_HOT)).fetchone()
    if first is None or first >= before:
        return []
    return [span for span in pairwise(month_edges(first, before, zone_of(db))) if span[1] <= before]


def seal_channels(db: sqlite3.Connection, kind: Kind, channel_ids: Sequence[int], at: Sequence[int]) -> int:
    """Write the blocks of some channels for the month of these slots; how many."""
    if not at:
        return 0
    zone, rows = zone_of(db), hot_of_slots(db, kind, channel_ids, at)
    rows = outside(rows, blocks_in(db, kind, channel_ids, at[0], at[-1] + 1))
    return sum(seal(db, kind, part, zone) for _, part in by_channel(rows))


def sweep(db: sqlite3.Connection, kind: Kind, at: Sequence[int]) -> None:
    """Remove the dead hot rows of these slots."""
    db.execute(kind.sql(_SWEEP), (json.dumps(at), MAX_SPAN_S))
