"""Counters that were exchanged for others, and counters that have no interval yet: from where to go on."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence

from meterhouse.domain.counter import CounterEventKind, CounterHandOver
from meterhouse.services.ports import LastIndex
from meterhouse.store.moments import from_microseconds

_HAND_OVERS = """
    SELECT channel_id, at_us, old_end, new_start FROM counter_hand_over
    WHERE channel_id IN (SELECT value FROM json_each(?)) ORDER BY at_us, id
"""
_STARTED = """
    SELECT channel_id, max(at_us), json_extract(params, '$.index') FROM counter_event
    WHERE kind = ? AND channel_id NOT IN (SELECT channel_id FROM head WHERE index_end IS NOT NULL)
    GROUP BY channel_id
"""


def of_channels(db: sqlite3.Connection, channel_ids: Sequence[int]) -> Sequence[CounterHandOver]:
    """Oldest first."""
    return [
        CounterHandOver(channel_id, from_microseconds(at_us), old_end, new_start)
        for channel_id, at_us, old_end, new_start in db.execute(_HAND_OVERS, (json.dumps(list(channel_ids)),))
    ]


def started(db: sqlite3.Connection) -> Mapping[int, LastIndex]:
    """The first index of each counter of which nothing else is known yet."""
    rows = db.execute(_STARTED, (CounterEventKind.STARTED.value,))
    return {
        channel_id: LastIndex(channel_id, from_microseconds(at_us), index, joined=True)
        for channel_id, at_us, index in rows
        if isinstance(index, int)
    }
