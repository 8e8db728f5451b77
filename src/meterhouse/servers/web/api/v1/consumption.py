"""The histogram query (§4)."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Depends, Query
from fastapi.responses import Response

from meterhouse.domain.access import Page
from meterhouse.domain.calendar import Period
from meterhouse.domain.errors import FieldError, InvalidInput
from meterhouse.domain.quantity import Commodity
from meterhouse.servers.web.api.v1.consumption_view import ConsumptionView, consumption_view
from meterhouse.servers.web.api.v1.datalogger import datalogger_csv
from meterhouse.servers.web.caller import Services, TheCaller
from meterhouse.servers.web.guard import needs
from meterhouse.services.consumption.query import (
    SCOPE_PATTERN,
    ConsumptionQuery,
    Measure,
    Split,
    parse_scope,
)

router = APIRouter(tags=["history"])

CSV_ANSWER: dict[int | str, dict[str, object]] = {
    200: {"content": {"text/csv": {"schema": {"type": "string"}}}, "description": "datalogger.csv"}
}
MOST_TARIFFS = 50


async def asked(  # noqa: PLR0913, PLR0917 - one argument for each parameter of the query
    period: Period,
    date: Annotated[date, Query(description="any date of the period, in the site's calendar")],
    commodity: Commodity = Commodity.ELECTRICITY,
    split: Split = Split.LOAD_TYPE,
    scope: Annotated[str, Query(pattern=SCOPE_PATTERN, max_length=60)] = "total",
    measure: Measure = Measure.ENERGY,
    tariff: Annotated[
        list[str] | None,
        Query(max_length=MOST_TARIFFS, description="of a split by tariff: ids of the ones that count, or `none`"),
    ] = None,
) -> ConsumptionQuery:
    """The query's parameters, checked."""
    chosen = frozenset(_tariff_id(item) for item in tariff or ())
    if chosen and split is not Split.TARIFF:
        raise InvalidInput(fields=(FieldError("tariff", "not-available"),))
    return ConsumptionQuery(commodity, period, date, split, parse_scope(scope), measure, chosen)


def _tariff_id(text: str) -> int | None:
    if text == "none":
        return None
    if not text.isdecimal() or len(text) > 9:
        raise InvalidInput(fields=(FieldError("tariff", "wrong-form", {"value": text[:80]}),))
    return int(text)


Asked = Annotated[ConsumptionQuery, Depends(asked)]


@router.get("/consumption")
@needs(Page.CONSUMPTIONS)
async def get_consumption(query: Asked, services: Services, caller: TheCaller) -> ConsumptionView:
    answer = await services.consumption.query(query)
    return consumption_view(answer, services.installation.current, caller.text)


@router.get("/consumption.csv", response_class=Response, responses=CSV_ANSWER)
@needs(Page.CONSUMPTIONS)
async def get_consumption_csv(query: Asked, services: Services, caller: TheCaller) -> Response:
    """The same answer as a table, with the separators of the site."""
    answer = await services.consumption.query(query)
    return csv_file(datalogger_csv((answer,), services.installation.current, caller.text))


def csv_file(table: str) -> Response:
    """A table that spreadsheets open as what it is: they take a file for UTF-8 by the mark at its beginning."""
    headers = {"Content-Disposition": 'attachment; filename="datalogger.csv"'}
    return Response(table.encode("utf-8-sig"), headers=headers, media_type="text/csv; charset=utf-8")
