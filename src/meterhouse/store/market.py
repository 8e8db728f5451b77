"""Implements billing's port of market prices on the database."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any, TypeVar

from pydantic import TypeAdapter
from sqlalchemy import Row, select

from meterhouse.domain.tariff.model import PriceUnit
from meterhouse.services.billing.ports import MarketSeries, PriceRow, PriceSource
from meterhouse.store.billing_tables import market_series
from meterhouse.store.database import Database, driver
from meterhouse.store.moments import from_microseconds, to_microseconds

T = TypeVar("T")

LONGEST_S = 7 * 86_400
"""No price holds longer."""
_SOURCE = TypeAdapter(PriceSource)
_PUT = """
    INSERT INTO market_series (name, unit, source, secret, fetched_us, failure) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET unit = excluded.unit, source = excluded.source, secret = excluded.secret,
        fetched_us = excluded.fetched_us, failure = excluded.failure
"""
_CLEAR = "DELETE FROM market_price WHERE series = ? AND start > ? AND start < ? AND start + width > ?"
_ADD = "INSERT INTO market_price (series, start, width, price) VALUES (?, ?, ?, ?)"


class MarketTables:
    """See services.billing.ports.MarketStore. Every method may raise StoreFailed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def _write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        return await self._database.write(lambda connection: work(driver(connection)))

    async def all(self) -> Sequence[MarketSeries]:
        query = select(market_series).order_by(market_series.c.name)
        return await self._database.read(lambda connection: [_series(row) for row in connection.execute(query)])

    async def put(self, series: MarketSeries) -> None:
        source = _SOURCE.dump_json(series.source).decode() if series.source else ""
        fetched = to_microseconds(series.fetched_at) if series.fetched_at else None
        values = (series.name, series.unit.value, source, series.secret, fetched, series.failure)
        await self._write(lambda db: db.execute(_PUT, values))

    async def delete(self, name: str) -> None:
        await self._write(lambda db: db.execute("DELETE FROM market_series WHERE name = ?", (name,)))

    async def prices(self, name: str) -> Sequence[PriceRow]:
        query = "SELECT start, start + width, price FROM market_price WHERE series = ? ORDER BY start"

        def work(db: sqlite3.Connection) -> Sequence[PriceRow]:
            return [(start, end, Decimal(price)) for start, end, price in db.execute(query, (name,))]

        return await self._database.read(lambda connection: work(driver(connection)))

    async def add_prices(self, name: str, rows: Sequence[PriceRow]) -> None:
        def work(db: sqlite3.Connection) -> None:
            db.executemany(_CLEAR, [(name, start - LONGEST_S, end, start) for start, end, _ in rows])
            db.executemany(_ADD, [(name, start, end - start, f"{price:f}") for start, end, price in rows])

        await self._write(work)


def _series(row: Row[Any]) -> MarketSeries:
    return MarketSeries(
        row.name,
        PriceUnit(row.unit),
        _SOURCE.validate_json(row.source) if row.source else None,
        row.secret,
        from_microseconds(row.fetched_us) if row.fetched_us is not None else None,
        row.failure,
    )
