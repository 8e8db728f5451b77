"""Settings of the analyses and outdoor temperatures in the database (AnalysisStore)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from itertools import chain

import numpy as np
from sqlalchemy import Connection, delete, func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from meterhouse.domain.quantity import Commodity
from meterhouse.services.analysis.ports import AnalysisSettings, EmissionFactor, Temperature, TemperatureSeries
from meterhouse.store.analysis_tables import analysis_settings, emission_factor, outdoor_temperature
from meterhouse.store.database import Database, driver


def _load(connection: Connection) -> AnalysisSettings:
    row = connection.execute(select(analysis_settings)).one_or_none()
    if row is None:
        return AnalysisSettings()
    factors = connection.execute(
        select(emission_factor).order_by(emission_factor.c.commodity, emission_factor.c.valid_from)
    )
    return AnalysisSettings(
        heating_base_c=Decimal(row.heating_base_c),
        cooling_base_c=Decimal(row.cooling_base_c),
        night_from_minute=row.night_from_minute,
        night_to_minute=row.night_to_minute,
        factors=tuple(
            EmissionFactor(Commodity(item.commodity), date.fromisoformat(item.valid_from), Decimal(item.grams))
            for item in factors
        ),
    )


def _save(connection: Connection, settings: AnalysisSettings) -> None:
    connection.execute(delete(analysis_settings))
    connection.execute(delete(emission_factor))
    connection.execute(
        insert(analysis_settings).values(
            id=1,
            heating_base_c=str(settings.heating_base_c),
            cooling_base_c=str(settings.cooling_base_c),
            night_from_minute=settings.night_from_minute,
            night_to_minute=settings.night_to_minute,
        )
    )
    if settings.factors:
        connection.execute(
            insert(emission_factor),
            [
                {
                    "commodity": item.commodity.value,
                    "valid_from": item.valid_from.isoformat(),
                    "grams": str(item.grams),
                }
                for item in settings.factors
            ],
        )


_BETWEEN = "SELECT at, centi_c FROM outdoor_temperature WHERE at >= ? AND at < ? ORDER BY at"


def _between(connection: Connection, start: int, end: int) -> TemperatureSeries:
    flat = np.fromiter(chain.from_iterable(driver(connection).execute(_BETWEEN, (start, end))), dtype=np.int64)
    return TemperatureSeries(*flat.reshape(-1, 2).T)


def _put(connection: Connection, temperatures: Sequence[Temperature]) -> int:
    count = select(func.count()).select_from(outdoor_temperature)
    before = connection.execute(count).scalar_one()
    statement = upsert(outdoor_temperature)
    replacing = statement.on_conflict_do_update(index_elements=["at"], set_={"centi_c": statement.excluded.centi_c})
    connection.execute(replacing, [{"at": item.at, "centi_c": item.centi_c} for item in temperatures])
    return len(temperatures) - (connection.execute(count).scalar_one() - before)


def _span(connection: Connection) -> tuple[int, int, int] | None:
    at = outdoor_temperature.c.at
    first, last, count = connection.execute(select(func.min(at), func.max(at), func.count())).one()
    return None if first is None else (first, last, count)


class AnalysisTables:
    """Each write is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def settings(self) -> AnalysisSettings:
        return await self._database.read(_load)

    async def save_settings(self, settings: AnalysisSettings) -> None:
        await self._database.write(lambda connection: _save(connection, settings))

    async def temperatures(self, start: int, end: int) -> TemperatureSeries:
        return await self._database.read(lambda connection: _between(connection, start, end))

    async def put_temperatures(self, temperatures: Sequence[Temperature]) -> int:
        return await self._database.write(lambda connection: _put(connection, temperatures)) if temperatures else 0

    async def temperature_span(self) -> tuple[int, int, int] | None:
        return await self._database.read(_span)
