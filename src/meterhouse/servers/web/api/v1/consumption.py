"""The histogram query (§4)."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated

from fastapi import APIRouter, Depends, Query
from fastapi.responses import Response
from pydantic import BaseModel, Field

from meterhouse.domain.access import Page
from meterhouse.domain.calendar import Label, Period
from meterhouse.domain.errors import FieldError, InvalidInput
from meterhouse.domain.quantity import Commodity
from meterhouse.servers.web.api.v1.datalogger import datalogger_csv
from meterhouse.servers.web.caller import Services, TheCaller
from meterhouse.servers.web.guard import needs
from meterhouse.servers.web.labels import ScopeNames
from meterhouse.servers.web.wiring import WebServices
from meterhouse.services.consumption.query import (
    SCOPE_PATTERN,
    BucketQuality,
    Consumption,
    ConsumptionQuery,
    Coverage,
    Split,
    parse_scope,
)

router = APIRouter(tags=["history"])


Day = date


class Measure(StrEnum):
    """Energy (or volume), or what it costs."""

    ENERGY = "energy"
    COST = "cost"


class BucketView(BaseModel):
    """[start, end) in UTC; `label` is the local hour ("02:00"), day, month or year; `repeated`: the hour comes twice
    where clocks are put back, and this is the second.
    """

    start: datetime
    end: datetime
    label: str
    repeated: bool


class SeriesView(BaseModel):
    """`key` is the scope that shows this series alone. None: nothing is known."""

    key: str
    label: str
    color: str | None
    values: list[int | None]
    quality: list[BucketQuality]
    total: int | None


class PreviousView(BaseModel):
    """The period before. `total_to_date`: only as far as the period shown has come, like for like."""

    date: date
    start: datetime
    end: datetime
    buckets: list[BucketView]
    values: list[int | None]
    quality: list[BucketQuality]
    total: int | None
    total_to_date: int | None


class CoverageView(BaseModel):
    """Seconds, summed over devices: expected = measured + interpolated + estimated + edited + missing."""

    expected_s: int
    measured_s: int
    interpolated_s: int
    estimated_s: int
    edited_s: int
    missing_s: int


class ConsumptionView(BaseModel):
    """Values are whole `unit`s. `values` and `total` are the sums of the series, exactly, unless `overlapping`: then a
    device is in more than one measure group shown and is counted once in them.
    """

    commodity: Commodity
    period: Period
    date: date
    split: Split
    scope: str
    scope_label: str
    measure: Measure
    start: datetime
    end: datetime
    timezone: str
    unit: str
    wh_per_unit: float | None = Field(description="energy in one unit; null for water")
    currency: str
    buckets: list[BucketView]
    series: list[SeriesView]
    overlapping: bool
    values: list[int | None]
    quality: list[BucketQuality]
    total: int | None
    previous: PreviousView | None
    next_date: Day | None = Field(description="a date in the period after; null: that has not begun")
    coverage: CoverageView


async def asked(
    period: Period,
    date: Annotated[date, Query(description="any date of the period, in the site's calendar")],
    commodity: Commodity = Commodity.ELECTRICITY,
    split: Split = Split.LOAD_TYPE,
    scope: Annotated[str, Query(pattern=SCOPE_PATTERN, max_length=40)] = "total",
    measure: Measure = Measure.ENERGY,
) -> ConsumptionQuery:
    """The query's parameters, checked."""
    if measure is Measure.COST:
        raise InvalidInput("not-available", fields=(FieldError("measure", "not-available"),))
    return ConsumptionQuery(commodity, period, date, split, parse_scope(scope))


Asked = Annotated[ConsumptionQuery, Depends(asked)]


@router.get("/consumption")
@needs(Page.CONSUMPTIONS)
async def get_consumption(query: Asked, services: Services, caller: TheCaller) -> ConsumptionView:
    return _view(await services.consumption.query(query), services, caller)


@router.get(
    "/consumption.csv",
    response_class=Response,
    responses={200: {"content": {"text/csv": {"schema": {"type": "string"}}}, "description": "datalogger.csv"}},
)
@needs(Page.CONSUMPTIONS)
async def get_consumption_csv(query: Asked, services: Services, caller: TheCaller) -> Response:
    """The same answer as a table, with the separators of the site."""
    answer = await services.consumption.query(query)
    table = datalogger_csv(answer, services.installation.current, caller.text)
    headers = {"Content-Disposition": 'attachment; filename="datalogger.csv"'}
    # Spreadsheets take a file for UTF-8 by the mark at its beginning.
    return Response(table.encode("utf-8-sig"), headers=headers, media_type="text/csv; charset=utf-8")


def _buckets(edges: tuple[datetime, ...], labels: tuple[Label, ...]) -> list[BucketView]:
    return [
        BucketView(start=start, end=end, label=label.text, repeated=label.repeated)
        for start, end, label in zip(edges, edges[1:], labels, strict=False)
    ]


def coverage_view(coverage: Coverage) -> CoverageView:
    return CoverageView(
        expected_s=coverage.expected_s,
        measured_s=coverage.measured_s,
        interpolated_s=coverage.interpolated_s,
        estimated_s=coverage.estimated_s,
        edited_s=coverage.edited_s,
        missing_s=coverage.missing_s,
    )


def _previous(answer: Consumption) -> PreviousView | None:
    before = answer.previous
    if before is None:
        return None
    return PreviousView(
        date=before.day,
        start=before.edges[0],
        end=before.edges[-1],
        buckets=_buckets(before.edges, before.labels),
        values=list(before.values),
        quality=list(before.quality),
        total=before.total,
        total_to_date=before.total_to_date,
    )


def _series(answer: Consumption, names: ScopeNames) -> list[SeriesView]:
    return [
        SeriesView(
            key=str(item.scope),
            label=names.label(item.scope),
            color=names.color(item.scope),
            values=list(item.values),
            quality=list(item.quality),
            total=item.total,
        )
        for item in answer.series
    ]


def _view(answer: Consumption, services: WebServices, caller: TheCaller) -> ConsumptionView:
    installation = services.installation.current
    names = ScopeNames(installation, caller.text)
    return ConsumptionView(
        commodity=answer.query.commodity,
        period=answer.query.period,
        date=answer.query.day,
        split=answer.query.split,
        scope=str(answer.query.scope),
        scope_label=names.label(answer.query.scope),
        measure=Measure.ENERGY,
        start=answer.edges[0],
        end=answer.edges[-1],
        timezone=answer.timezone,
        unit=answer.unit,
        wh_per_unit=answer.wh_per_unit,
        currency=installation.site.currency,
        buckets=_buckets(answer.edges, answer.labels),
        series=_series(answer, names),
        overlapping=answer.overlapping,
        values=list(answer.values),
        quality=list(answer.quality),
        total=answer.total,
        previous=_previous(answer),
        next_date=answer.next_day,
        coverage=coverage_view(answer.coverage),
    )
