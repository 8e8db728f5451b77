"""Several answers of the histogram query side by side: commodities (Overall), devices (Compare) (§4)."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Annotated

from fastapi import APIRouter, Depends, Query
from fastapi.responses import Response
from pydantic import BaseModel

from meterhouse.domain.access import Page
from meterhouse.domain.calendar import Period
from meterhouse.domain.errors import FieldError, InvalidInput
from meterhouse.domain.quantity import Commodity
from meterhouse.servers.web.api.v1.consumption import CSV_ANSWER, csv_file
from meterhouse.servers.web.api.v1.consumption_view import ConsumptionView, consumption_view, decimal_text
from meterhouse.servers.web.api.v1.datalogger import datalogger_csv
from meterhouse.servers.web.caller import Services, TheCaller
from meterhouse.servers.web.guard import needs
from meterhouse.servers.web.wiring import WebServices
from meterhouse.services.consumption.query import Consumption, ConsumptionQuery, Measure, Split, parse_scope

router = APIRouter(prefix="/consumption/side-by-side", tags=["history"])

MOST = 4


class SideBySideView(BaseModel):
    """Answers in the order asked. `cost` is what all cost together, as far as it is known: null when nothing is, and
    with measure `energy`.
    """

    items: list[ConsumptionView]
    cost: str | None


async def asked(
    period: Period,
    date: Annotated[date, Query(description="any date of the period, in the site's calendar")],
    show: Annotated[
        list[str],
        Query(min_length=1, max_length=MOST, description="a commodity and a scope, as `gas,total` or `water,device:7`"),
    ],
    measure: Measure = Measure.ENERGY,
) -> tuple[ConsumptionQuery, ...]:
    """One query for each part."""
    return tuple(_query(text, period, date, measure) for text in show)


def _query(text: str, period: Period, day: date, measure: Measure) -> ConsumptionQuery:
    commodity, _, scope = text.partition(",")
    if commodity not in set(Commodity):
        expected = ", ".join(Commodity)
        raise InvalidInput(fields=(FieldError("show", "not-one-of", {"value": commodity[:80], "expected": expected}),))
    return ConsumptionQuery(Commodity(commodity), period, day, Split.NONE, parse_scope(scope), measure)


Asked = Annotated[tuple[ConsumptionQuery, ...], Depends(asked)]


@router.get("")
@needs(Page.CONSUMPTIONS)
async def get_side_by_side(queries: Asked, services: Services, caller: TheCaller) -> SideBySideView:
    answers = await _answers(queries, services)
    costs = [answer.cost.total for answer in answers if answer.cost]
    known = [cost for cost in costs if cost is not None]
    return SideBySideView(
        items=[consumption_view(answer, services.installation.current, caller.text) for answer in answers],
        cost=decimal_text(sum(known, Decimal(0))) if known else None,
    )


@router.get(".csv", response_class=Response, responses=CSV_ANSWER)
@needs(Page.CONSUMPTIONS)
async def get_side_by_side_csv(queries: Asked, services: Services, caller: TheCaller) -> Response:
    """The same answers as one table."""
    answers = await _answers(queries, services)
    return csv_file(datalogger_csv(answers, services.installation.current, caller.text))


async def _answers(queries: Sequence[ConsumptionQuery], services: WebServices) -> list[Consumption]:
    return list(await asyncio.gather(*(services.consumption.query(query) for query in queries)))
