"""Sums per local day, month and year of every channel, exact, written together with the intervals they sum up."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from zoneinfo import ZoneInfo

import numpy as np

from meterhouse.domain.calendar import day_index
from meterhouse.services.ports import QUALITY_ORDER, BucketTotals, Grain
from meterhouse.store.fetch import rows_in
from meterhouse.store.kind import INTERVALS
from meterhouse.store.merge import Change
from meterhouse.store.rows import (
    CHANNEL,
    EDITED,
    ESTIMATED,
    FIRST,
    INTERPOLATED,
    LAST,
    MEASURED,
    QUALITY,
    START,
    VALUE,
    WIDTH,
    Rows,
)

_SECONDS = (MEASURED, INTERPOLATED, ESTIMATED, EDITED)
"""The qualities that have a column of seconds; missing has none."""

_ADD = """
    INSERT INTO {table} ({key}, channel_id, value, measured_s, interpolated_s, estimated_s, edited_s)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT ({key}, channel_id) DO UPDATE SET
        value = value + excluded.value,
        measured_s = measured_s + excluded.measured_s,
        interpolated_s = interpolated_s + excluded.interpolated_s,
        estimated_s = estimated_s + excluded.estimated_s,
        edited_s = edited_s + excluded.edited_s
"""
_DROP_EMPTY = """
    DELETE FROM {table} WHERE {key} = ? AND channel_id = ?
        AND measured_s = 0 AND interpolated_s = 0 AND estimated_s = 0 AND edited_s = 0
"""
_SELECT = """
    SELECT {key} - ?, count(*), group_concat(channel_id), group_concat(value), group_concat(measured_s),
        group_concat(interpolated_s), group_concat(estimated_s), group_concat(edited_s)
    FROM {table}
    WHERE {key} >= ? AND {key} < ? AND channel_id BETWEEN ? AND ?
        AND (? OR channel_id IN (SELECT value FROM json_each(?)))
    GROUP BY {key}
"""
_SELECTED = 7


def _sql(template: str, grain: Grain) -> str:
    """A statement for the table of a grain, whose key is called like the grain itself."""
    return template.format(table=f"rollup_{grain.value}", key=grain.value)


# --- writing ---------------------------------------------------------------------------------------------------------


def _summed(rows: Rows, keys: Rows, signs: Rows) -> Rows:
    """(key, channel, value, seconds by quality) for each pair of key and channel that occurs."""
    pairs, position = np.unique((keys << 32) + rows[CHANNEL], return_inverse=True)
    sums = np.zeros((_SELECTED, len(pairs)), dtype=np.int64)
    sums[0], sums[1] = pairs >> 32, pairs & (2**32 - 1)
    np.add.at(sums[2], position, signs * rows[VALUE])
    for line, quality in enumerate(_SECONDS, 3):
        np.add.at(sums[line], position, signs * np.where(rows[QUALITY] == quality, rows[WIDTH], 0))
    return sums


def _keys(days: Rows, grain: Grain) -> Rows:
    """Days since 1970 as days, months or years since 1970."""
    unit = {Grain.DAY: "D", Grain.MONTH: "M", Grain.YEAR: "Y"}[grain]
    keys: Rows = days.astype("datetime64[D]").astype(f"datetime64[{unit}]").astype(np.int64)
    return keys


def apply(db: sqlite3.Connection, change: Change, zone: ZoneInfo) -> None:
    """Bring the rollups up to a change of intervals, of any channels."""
    rows = np.concatenate([change.added, change.removed], axis=1)
    if not rows.size:
        return
    signs = np.ones(rows.shape[1], dtype=np.int64)
    signs[change.added.shape[1] :] = -1
    days = day_index(rows[START], zone)
    for grain in Grain:
        sums = _summed(rows, _keys(days, grain), signs)
        db.executemany(_sql(_ADD, grain), sums.T.tolist())
        if change.removed.size:
            db.executemany(_sql(_DROP_EMPTY, grain), sums[:2].T.tolist())


def rebuild(db: sqlite3.Connection, zone: ZoneInfo) -> None:
    """Make all rollups anew from the intervals, in the days and months of a time zone."""
    for grain in Grain:
        db.execute(_sql("DELETE FROM {table}", grain))
    channels = [number for (number,) in db.execute("SELECT channel_id FROM head WHERE first_start IS NOT NULL")]
    for channel_id in channels:
        rows = rows_in(db, INTERVALS, [channel_id], FIRST, LAST)
        apply(db, Change(rows[:, :0], rows), zone)


# --- reading ---------------------------------------------------------------------------------------------------------


def bucket_totals(channel_ids: Sequence[int], found: Rows, count: int) -> BucketTotals:
    """Totals from (bucket, channel, value, seconds …) columns, each pair once; channels asked for in any order."""
    known, position = np.unique(np.array(channel_ids, dtype=np.int64), return_inverse=True)
    values = np.zeros((len(known), count), dtype=np.int64)
    seconds = np.zeros((len(known), count, len(QUALITY_ORDER)), dtype=np.int64)
    bucket, line = found[0], np.searchsorted(known, found[1])
    values[line, bucket] = found[2]
    for number, quality in enumerate(_SECONDS, 3):
        seconds[line, bucket, quality] = found[number]
    return BucketTotals(tuple(channel_ids), values[position], seconds[position])


def query(db: sqlite3.Connection, channel_ids: Sequence[int], grain: Grain, first: int, count: int) -> BucketTotals:
    """Sums of `count` buckets from bucket number `first` on (days, months or years since 1970)."""
    ids = sorted(set(channel_ids)) or [0]
    all_of_them = ids[-1] - ids[0] + 1 == len(ids)
    wanted = (ids[0], ids[-1], all_of_them, "[]" if all_of_them else json.dumps(ids))
    # One row of text per bucket: SQLite makes it without holding up the interpreter, and NumPy reads it twice as fast
    # as as many rows of numbers.
    found = db.execute(_sql(_SELECT, grain), (first, first, first + count, *wanted)).fetchall()
    if not found:
        return bucket_totals(channel_ids, np.zeros((_SELECTED, 0), dtype=np.int64), count)
    buckets, counts, *columns = zip(*found, strict=True)
    read = [np.fromstring(",".join(texts), dtype=np.int64, sep=",") for texts in columns]
    return bucket_totals(channel_ids, np.array([np.repeat(np.array(buckets), np.array(counts)), *read]), count)


def from_rows(channel_ids: Sequence[int], rows: Rows, edges: Sequence[int]) -> BucketTotals:
    """Sums over the buckets between neighbouring edges, from intervals that start between first and last edge."""
    known, position = np.unique(np.array(channel_ids, dtype=np.int64), return_inverse=True)
    shape = (len(known), len(edges) - 1)
    cell = np.searchsorted(known, rows[CHANNEL]) * shape[1] + np.searchsorted(edges, rows[START], side="right") - 1
    values = np.zeros(shape[0] * shape[1], dtype=np.int64)
    seconds = np.zeros(values.size * len(QUALITY_ORDER), dtype=np.int64)
    np.add.at(values, cell, rows[VALUE])
    np.add.at(seconds, cell * len(QUALITY_ORDER) + rows[QUALITY], rows[WIDTH])
    return BucketTotals(
        tuple(channel_ids), values.reshape(shape)[position], seconds.reshape(*shape, len(QUALITY_ORDER))[position]
    )
