"""What the history tells beyond sums (§4): each analysis as JSON and as a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query
from fastapi.responses import Response
from pydantic import BaseModel, ConfigDict, Field

from meterhouse.domain.access import Page
from meterhouse.domain.calendar import Period
from meterhouse.domain.quantity import Commodity
from meterhouse.servers.web.api.v1 import analysis_answers as answers
from meterhouse.servers.web.api.v1 import analysis_csv as tables
from meterhouse.servers.web.api.v1.analysis_view import (
    BaselineView,
    BaseLoadView,
    DurationView,
    EmissionsView,
    FactorView,
    FlowView,
    HeatMapView,
    PeaksView,
    ProductionView,
)
from meterhouse.servers.web.caller import Services, TheCaller
from meterhouse.servers.web.guard import needs
from meterhouse.servers.web.wiring import WebServices
from meterhouse.services.analysis.heat_map import Resolution
from meterhouse.services.analysis.ports import AnalysisSettings, EmissionFactor
from meterhouse.services.analysis.question import Question
from meterhouse.services.consumption.query import SCOPE_PATTERN, parse_scope

router = APIRouter(prefix="/analysis", tags=["analysis"])

TABLE: dict[int | str, dict[str, Any]] = {
    200: {"content": {"text/csv": {"schema": {"type": "string"}}}, "description": "a table"}
}


async def asked(
    period: Period,
    date: Annotated[date, Query(description="any date of the period, in the site's calendar")],
    commodity: Commodity = Commodity.ELECTRICITY,
    scope: Annotated[str, Query(pattern=SCOPE_PATTERN, max_length=40)] = "total",
) -> Question:
    """The parameters of every analysis, checked."""
    return Question(commodity, period, date, parse_scope(scope))


Asked = Annotated[Question, Depends(asked)]
Minute = Annotated[int | None, Query(ge=0, le=1439, description="local minute of the day; as set when left out")]


async def night(night_from: Minute = None, night_to: Minute = None) -> tuple[int, int] | None:
    """Both or none."""
    return None if night_from is None or night_to is None else (night_from, night_to)


Night = Annotated[tuple[int, int] | None, Depends(night)]


def _sheet(services: WebServices, caller: TheCaller) -> tables.Sheet:
    return tables.Sheet(services.installation.current.site, caller.text)


def _table(name: str, sheet: tables.Sheet, rows: Iterable[Sequence[tables.Cell]]) -> Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}.csv"'}
    return Response(sheet.write(rows).encode("utf-8-sig"), headers=headers, media_type="text/csv; charset=utf-8")


@router.get("/heat-map")
@needs(Page.CONSUMPTIONS)
async def get_heat_map(
    question: Asked, services: Services, caller: TheCaller, resolution: Resolution = Resolution.HOUR
) -> HeatMapView:
    """Hour or quarter of an hour × day of a month or a year."""
    return answers.heat_map_view(await services.analysis.heat_map(question, resolution), caller)


@router.get("/heat-map.csv", response_class=Response, responses=TABLE)
@needs(Page.CONSUMPTIONS)
async def get_heat_map_csv(
    question: Asked, services: Services, caller: TheCaller, resolution: Resolution = Resolution.HOUR
) -> Response:
    sheet, answer = _sheet(services, caller), await services.analysis.heat_map(question, resolution)
    return _table("heat-map", sheet, tables.heat_map_csv(answer, sheet))


@router.get("/duration")
@needs(Page.CONSUMPTIONS)
async def get_duration(question: Asked, services: Services, caller: TheCaller) -> DurationView:
    """How long how much was needed, over a day, a month or a year."""
    return answers.duration_view(await services.analysis.duration(question), caller)


@router.get("/duration.csv", response_class=Response, responses=TABLE)
@needs(Page.CONSUMPTIONS)
async def get_duration_csv(question: Asked, services: Services, caller: TheCaller) -> Response:
    """Every block, the largest first."""
    sheet, answer = _sheet(services, caller), await services.analysis.duration(question)
    return _table("duration", sheet, tables.duration_csv(answer, sheet))


@router.get("/peaks")
@needs(Page.CONSUMPTIONS)
async def get_peaks(question: Asked, services: Services, caller: TheCaller) -> PeaksView:
    """The highest mean over 15 minutes and its moment: of a day, of each day of a month, of each month of a year."""
    return answers.peaks_view(await services.analysis.peaks(question), caller)


@router.get("/peaks.csv", response_class=Response, responses=TABLE)
@needs(Page.CONSUMPTIONS)
async def get_peaks_csv(question: Asked, services: Services, caller: TheCaller) -> Response:
    sheet, answer = _sheet(services, caller), await services.analysis.peaks(question)
    return _table("peaks", sheet, tables.peaks_csv(answer, sheet))


@router.get("/base-load")
@needs(Page.CONSUMPTIONS)
async def get_base_load(question: Asked, hours: Night, services: Services, caller: TheCaller) -> BaseLoadView:
    """What runs when nobody is there, over a day, a month or a year."""
    return answers.base_load_view(await services.analysis.base_load(question, hours), caller)


@router.get("/base-load.csv", response_class=Response, responses=TABLE)
@needs(Page.CONSUMPTIONS)
async def get_base_load_csv(question: Asked, hours: Night, services: Services, caller: TheCaller) -> Response:
    sheet, answer = _sheet(services, caller), await services.analysis.base_load(question, hours)
    return _table("base-load", sheet, tables.base_load_csv(answer, sheet))


@router.get("/flow")
@needs(Page.CONSUMPTIONS)
async def get_flow(question: Asked, services: Services, caller: TheCaller) -> FlowView:
    """From each meter to those beneath it, and what none of them sees."""
    return answers.flow_view(await services.analysis.flow(question), caller)


@router.get("/flow.csv", response_class=Response, responses=TABLE)
@needs(Page.CONSUMPTIONS)
async def get_flow_csv(question: Asked, services: Services, caller: TheCaller) -> Response:
    """The balance of every meter that has others beneath it."""
    sheet, answer = _sheet(services, caller), await services.analysis.flow(question)
    return _table("flow", sheet, tables.flow_csv(answer, sheet, caller))


@router.get("/production")
@needs(Page.CONSUMPTIONS)
async def get_production(question: Asked, services: Services, caller: TheCaller) -> ProductionView:
    """What is produced, and how much of it is used on the site; always electricity."""
    return answers.production_view(await services.analysis.production(question), caller)


@router.get("/production.csv", response_class=Response, responses=TABLE)
@needs(Page.CONSUMPTIONS)
async def get_production_csv(question: Asked, services: Services, caller: TheCaller) -> Response:
    sheet, answer = _sheet(services, caller), await services.analysis.production(question)
    return _table("production", sheet, tables.production_csv(answer, sheet))


@router.get("/emissions")
@needs(Page.CONSUMPTIONS)
async def get_emissions(question: Asked, services: Services, caller: TheCaller) -> EmissionsView:
    """CO₂ by the factors in force on each day."""
    return answers.emissions_view(await services.analysis.emissions(question), caller)


@router.get("/emissions.csv", response_class=Response, responses=TABLE)
@needs(Page.CONSUMPTIONS)
async def get_emissions_csv(question: Asked, services: Services, caller: TheCaller) -> Response:
    sheet, answer = _sheet(services, caller), await services.analysis.emissions(question)
    return _table("emissions", sheet, tables.emissions_csv(answer, sheet))


@router.get("/baseline")
@needs(Page.CONSUMPTIONS)
async def get_baseline(question: Asked, services: Services, caller: TheCaller) -> BaselineView:
    """A year by month against what its degree days make one expect."""
    answer = await services.analysis.baseline(question)
    return answers.baseline_view(answer, await services.analysis.settings(), caller)


@router.get("/baseline.csv", response_class=Response, responses=TABLE)
@needs(Page.CONSUMPTIONS)
async def get_baseline_csv(question: Asked, services: Services, caller: TheCaller) -> Response:
    sheet, answer = _sheet(services, caller), await services.analysis.baseline(question)
    return _table("baseline", sheet, tables.baseline_csv(answer, sheet))


class AnalysisSettingsView(BaseModel):
    """Of the whole site. Days colder than `heating_base_c` need heating, warmer than `cooling_base_c` cooling."""

    model_config = ConfigDict(extra="forbid")

    heating_base_c: Annotated[float, Field(ge=-30, le=50, allow_inf_nan=False)]
    cooling_base_c: Annotated[float, Field(ge=-30, le=50, allow_inf_nan=False)]
    night_from_minute: Annotated[int, Field(ge=0, le=1439)]
    night_to_minute: Annotated[int, Field(ge=0, le=1439)]
    factors: Annotated[list[FactorView], Field(max_length=200)]


def _settings(settings: AnalysisSettings) -> AnalysisSettingsView:
    return AnalysisSettingsView(
        heating_base_c=float(settings.heating_base_c),
        cooling_base_c=float(settings.cooling_base_c),
        night_from_minute=settings.night_from_minute,
        night_to_minute=settings.night_to_minute,
        factors=answers.factor_views(settings.factors),
    )


@router.get("/settings")
@needs(Page.CONSUMPTIONS, Page.SYSTEM_CONFIGURATION)
async def get_analysis_settings(services: Services) -> AnalysisSettingsView:
    return _settings(await services.analysis.settings())


@router.put("/settings")
@needs(Page.SYSTEM_CONFIGURATION)
async def replace_analysis_settings(settings: AnalysisSettingsView, services: Services) -> AnalysisSettingsView:
    wanted = AnalysisSettings(
        heating_base_c=Decimal(repr(settings.heating_base_c)),
        cooling_base_c=Decimal(repr(settings.cooling_base_c)),
        night_from_minute=settings.night_from_minute,
        night_to_minute=settings.night_to_minute,
        factors=tuple(
            EmissionFactor(item.commodity, item.valid_from, Decimal(item.grams)) for item in settings.factors
        ),
    )
    return _settings(await services.analysis.put_settings(wanted))
