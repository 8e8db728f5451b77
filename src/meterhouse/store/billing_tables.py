"""The tables of tariffs, prices, bills and consumption by tariff."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, LargeBinary, Table, Text

from meterhouse.store.tables import metadata


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="")


def _whole(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False)


tariff_book = Table(
    "tariff_book",
    metadata,
    Column("id", Integer, CheckConstraint("id = 1", name="one"), primary_key=True),
    _whole("revision"),
    _whole("next_id"),
)

tariff = Table(
    "tariff",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    _whole("position"),
    _text("commodity"),
    _text("name"),
    _text("color"),
    _text("unit"),
    _text("market"),
    _text("market_series"),
    _text("market_factor"),
)

tariff_price = Table(
    "tariff_price",
    metadata,
    Column("tariff_id", ForeignKey("tariff.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    _text("amount"),
    Column("valid_from", Text),
    sqlite_with_rowid=False,
)

cost_rule = Table(
    "cost_rule",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    _whole("position"),
    _text("commodity"),
    Column("tariff_id", ForeignKey("tariff.id"), nullable=False),
    Column("valid_first", Text),
    Column("valid_last", Text),
    Column("every_year", Integer, nullable=False, server_default="0"),
    Column("frame_first", Integer),
    Column("frame_last", Integer),
    _whole("weekdays"),
)

charge = Table(
    "charge",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    _whole("position"),
    _text("commodity"),
    _text("name"),
    _text("what"),
    Column("first", Text),
    Column("last", Text),
)

tariff_alternative = Table(
    "tariff_alternative",
    metadata,
    Column("id", Integer, primary_key=True),
    _text("commodity"),
    Column("name", Text, nullable=False, unique=True),
    _text("book"),
    sqlite_autoincrement=True,
)

market_series = Table(
    "market_series",
    metadata,
    Column("name", Text, primary_key=True),
    _text("unit"),
    _text("source"),
    Column("secret", LargeBinary),
    Column("fetched_us", Integer),
    _text("failure"),
    sqlite_with_rowid=False,
)

market_price = Table(
    "market_price",
    metadata,
    Column("series", ForeignKey("market_series.name", ondelete="CASCADE"), primary_key=True),
    Column("start", Integer, primary_key=True),
    _whole("width"),
    _text("price"),
    sqlite_with_rowid=False,
)

bill = Table(
    "bill",
    metadata,
    Column("id", Integer, primary_key=True),
    _text("name"),
    _text("commodity"),
    _text("scope"),
    _text("first"),
    _text("last"),
    _whole("frozen_us"),
    _text("author"),
    _text("content"),
    _text("invoice"),
    sqlite_autoincrement=True,
)

cost_layout = Table(
    "cost_layout",
    metadata,
    Column("id", Integer, primary_key=True),
    _text("commodity"),
    _text("fingerprint"),
    _text("columns"),
    sqlite_autoincrement=True,
)


cost_days = Table(
    "cost_days",
    metadata,
    Column("month", Integer, primary_key=True),
    Column("channel_id", Integer, primary_key=True),
    _whole("layout_id"),
    Column("data", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

cost_months = Table(
    "cost_months",
    metadata,
    Column("month", Integer, primary_key=True),
    Column("layout_id", Integer, primary_key=True),
    Column("data", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

cost_stale = Table(
    "cost_stale",
    metadata,
    Column("day", Integer, primary_key=True),
    Column("channel_id", Integer, primary_key=True),
    Column("claimed", Integer, nullable=False, server_default="0"),
    sqlite_with_rowid=False,
)
