"""Moments as whole microseconds since 1970 UTC, exact both ways; and where the site's days begin."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from meterhouse.domain.calendar import load_zone

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def to_microseconds(at: datetime) -> int:
    return (at - _EPOCH) // _MICROSECOND


def from_microseconds(number: int) -> datetime:
    return _EPOCH + number * _MICROSECOND


def zone_of(db: sqlite3.Connection) -> ZoneInfo:
    """The site's time zone as it stands in this transaction."""
    (name,) = db.execute("SELECT timezone FROM site").fetchone()
    return load_zone(name)
