"""Bytes that ten years of 255 channels take: blocks, hot rows, rollups, indexes, free pages, everything in the file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from bench import store_data
from bench.figure import Figure

_SECONDS = "SELECT sum(measured_s + interpolated_s + estimated_s + edited_s) FROM rollup_month"


def _values() -> int:
    db = sqlite3.connect(store_data.database())
    (total,) = db.execute(_SECONDS).fetchone()
    db.close()
    return int(total) // store_data.WIDTH_S


def _plain() -> float:
    path = store_data.plain_year()
    db = sqlite3.connect(path)
    (rows,) = db.execute("SELECT count(*) FROM plain").fetchone()
    db.close()
    return float(path.stat().st_size / rows)


def run() -> Iterable[Figure]:
    ours, plain = store_data.database().stat().st_size / _values(), _plain()
    name = "plain SQLite rows keyed (time, channel), without rollups, one year of the same data"
    yield Figure("store_size.bytes_per_value", ours, "B", name, ours / plain)
