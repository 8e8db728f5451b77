"""Tables of outdoor temperatures, emission factors and the settings of the analyses."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Integer, Table, Text

from meterhouse.store.tables import metadata

outdoor_temperature = Table(
    "outdoor_temperature",
    metadata,
    Column("at", Integer, primary_key=True),
    Column("centi_c", Integer, nullable=False),
)

analysis_settings = Table(
    "analysis_settings",
    metadata,
    Column("id", Integer, CheckConstraint("id = 1", name="one"), primary_key=True),
    Column("heating_base_c", Text, nullable=False),
    Column("cooling_base_c", Text, nullable=False),
    Column("night_from_minute", Integer, nullable=False),
    Column("night_to_minute", Integer, nullable=False),
)

emission_factor = Table(
    "emission_factor",
    metadata,
    Column("commodity", Text, primary_key=True),
    Column("valid_from", Text, primary_key=True),
    Column("grams", Text, nullable=False),
    sqlite_with_rowid=False,
)
