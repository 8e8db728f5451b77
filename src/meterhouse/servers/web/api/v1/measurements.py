"""Mean, minimum and maximum of measured quantities (§4 Details)."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel

from meterhouse.domain.access import Page
from meterhouse.domain.calendar import Period
from meterhouse.domain.errors import FieldError, InvalidInput
from meterhouse.domain.quantity import Direction, Phase, Quantity, parse_key
from meterhouse.servers.web.caller import Services
from meterhouse.servers.web.guard import needs

router = APIRouter(prefix="/measurements", tags=["history"])

DeviceId = Annotated[int, Query(ge=1, le=2**31 - 1)]


class MeasuredKey(BaseModel):
    key: str
    quantity: Quantity
    phase: Phase | None
    direction: Direction | None
    index: int | None
    unit: str


class KeyList(BaseModel):
    items: list[MeasuredKey]


class MeasurementView(BaseModel):
    """Columns of equal length, one row per recorded interval (day) or per local day, month, year (longer periods);
    None where nothing was recorded.
    """

    device_id: int
    key: str
    unit: str
    period: Period
    date: date
    start: datetime
    end: datetime
    timezone: str
    starts: list[datetime]
    mean: list[float | None]
    minimum: list[float | None]
    maximum: list[float | None]


@router.get("")
@needs(Page.CONSUMPTIONS)
async def get_measurements(
    device_id: DeviceId,
    key: Annotated[str, Query(max_length=60)],
    period: Period,
    date: date,
    services: Services,
) -> MeasurementView:
    wanted = parse_key(key)
    if wanted is None:
        raise InvalidInput(fields=(FieldError("key", "unknown-key", {"value": key}),))
    answer = await services.measurements.query(device_id, wanted, period, date)
    return MeasurementView(
        device_id=device_id,
        key=key,
        unit=wanted.facts.unit,
        period=period,
        date=date,
        start=answer.edges[0],
        end=answer.edges[1],
        timezone=answer.timezone,
        starts=list(answer.starts),
        mean=list(answer.mean),
        minimum=list(answer.minimum),
        maximum=list(answer.maximum),
    )


@router.get("/keys")
@needs(Page.CONSUMPTIONS)
async def get_measured_keys(device_id: DeviceId, services: Services) -> KeyList:
    """What there are statistics of."""
    keys = await services.measurements.keys(device_id)
    return KeyList(
        items=[
            MeasuredKey(
                key=str(key),
                quantity=key.quantity,
                phase=key.phase,
                direction=key.direction,
                index=key.index,
                unit=key.facts.unit,
            )
            for key in keys
        ]
    )
