"""How complete the history is."""

from __future__ import annotations

from datetime import date, datetime

from fastapi import APIRouter
from pydantic import BaseModel

from meterhouse.domain.access import Page
from meterhouse.domain.calendar import Period
from meterhouse.servers.web.api.v1.consumption_view import CoverageView, coverage_view
from meterhouse.servers.web.caller import Services
from meterhouse.servers.web.guard import needs

router = APIRouter(prefix="/coverage", tags=["history"])


class CounterCoverageView(BaseModel):
    device_id: int
    key: str
    coverage: CoverageView


class CoverageList(BaseModel):
    period: Period
    date: date
    start: datetime
    end: datetime
    items: list[CounterCoverageView]


@router.get("")
@needs(Page.CONSUMPTIONS, Page.SYSTEM_CONFIGURATION)
async def get_coverage(period: Period, date: date, services: Services) -> CoverageList:
    """Every counter of every device in a period."""
    answer = await services.coverage.query(period, date)
    items = [
        CounterCoverageView(device_id=item.device_id, key=str(item.key), coverage=coverage_view(item.coverage))
        for item in answer.counters
    ]
    return CoverageList(period=period, date=date, start=answer.start, end=answer.end, items=items)
