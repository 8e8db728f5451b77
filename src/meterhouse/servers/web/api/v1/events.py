"""What was recognised at counters: resets, rollovers, gaps closed … (docs/metering.md)."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel

from meterhouse.domain.access import Page
from meterhouse.domain.calendar import Period, buckets, load_zone
from meterhouse.domain.errors import ErrorParam
from meterhouse.servers.web.caller import Services
from meterhouse.servers.web.guard import needs
from meterhouse.services.ports import CounterEventKind

router = APIRouter(prefix="/events", tags=["history"])

MOST = 1000


class EventView(BaseModel):
    """`params` are figures in base units."""

    device_id: int
    key: str
    at: datetime
    kind: CounterEventKind
    params: dict[str, ErrorParam]


class EventList(BaseModel):
    """Newest first; `truncated` when there were more than are told."""

    items: list[EventView]
    truncated: bool


@router.get("")
@needs(Page.CONSUMPTIONS, Page.SYSTEM_CONFIGURATION, Page.ALARMS)
async def get_events(
    services: Services,
    device_id: Annotated[int, Query(ge=1, le=2**31 - 1)],
    period: Period = Period.DECADE,
    date: Annotated[date | None, Query(description="any date of the period; today when left out")] = None,
) -> EventList:
    device = services.installation.device(device_id)
    zone = load_zone(services.installation.current.site.timezone)
    day = date or services.clock.now().astimezone(zone).date()
    channels = {item.id: item for item in await services.history.channels() if item.device_id == device.id}
    events = await services.history.events(list(channels), buckets(period, day, zone).span)
    newest = sorted(events, key=lambda event: event.at, reverse=True)
    items = [
        EventView(
            device_id=device.id,
            key=str(channels[event.channel_id].key),
            at=event.at,
            kind=event.kind,
            params=dict(event.params),
        )
        for event in newest[:MOST]
    ]
    return EventList(items=items, truncated=len(newest) > MOST)
