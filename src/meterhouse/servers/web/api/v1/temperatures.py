"""Outdoor temperatures: what is known of them, and their import."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field

from meterhouse.domain.access import Page
from meterhouse.domain.calendar import Period
from meterhouse.servers.web.caller import Services
from meterhouse.servers.web.guard import needs

router = APIRouter(prefix="/temperatures", tags=["analysis"])

Day = date


class DayTemperatureView(BaseModel):
    date: Day
    mean_c: float


class TemperatureList(BaseModel):
    """Daily means of a period; a day without enough readings is not in it. `first`, `last`, `readings`: of all."""

    items: list[DayTemperatureView]
    first: Day | None
    last: Day | None
    readings: int


class TemperatureFile(BaseModel):
    """Lines of time and °C, parted by ; , or a tab. With `dry_run` everything is checked and nothing stored."""

    model_config = ConfigDict(extra="forbid")

    text: Annotated[str, Field(min_length=1, max_length=900_000)]
    dry_run: bool


class TemperatureImportView(BaseModel):
    rows: int
    replaced: int
    first: datetime
    last: datetime
    coldest_c: float
    warmest_c: float
    applied: bool


@router.get("")
@needs(Page.CONSUMPTIONS, Page.SYSTEM_CONFIGURATION)
async def get_temperatures(period: Period, date: date, services: Services) -> TemperatureList:
    days = await services.analysis.temperatures(period, date)
    span = await services.analysis.temperature_days()
    return TemperatureList(
        items=[DayTemperatureView(date=item.day, mean_c=round(item.mean_c, 2)) for item in days],
        first=span[0] if span else None,
        last=span[1] if span else None,
        readings=span[2] if span else 0,
    )


@router.post("/import")
@needs(Page.SYSTEM_CONFIGURATION)
async def import_temperatures(file: TemperatureFile, services: Services) -> TemperatureImportView:
    """All or nothing; a bad line is named as `lines.N`."""
    done = await services.analysis.import_temperatures(file.text, dry_run=file.dry_run)
    return TemperatureImportView(
        rows=done.rows,
        replaced=done.replaced,
        first=done.first,
        last=done.last,
        coldest_c=done.coldest_c,
        warmest_c=done.warmest_c,
        applied=done.applied,
    )
