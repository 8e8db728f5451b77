"""The latest values of devices (§4 Details, §11)."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel

from meterhouse.domain.access import Page
from meterhouse.i18n.texts import Text
from meterhouse.servers.web.api.v1.readings import AttributeValue, ReadingValue, attributes_of, values_of
from meterhouse.servers.web.api.v1.status import ErrorView, error_view
from meterhouse.servers.web.caller import Services, TheCaller
from meterhouse.servers.web.guard import needs
from meterhouse.services.live import DeviceLive, DeviceStatus

router = APIRouter(prefix="/live", tags=["live"])

MAX_DEVICES = 255
DeviceIds = Annotated[
    list[Annotated[int, Query(ge=1, le=2**31 - 1)]],
    Query(alias="device_id", max_length=MAX_DEVICES, description="repeat for several; none: all devices"),
]


class DeviceFrame(BaseModel):
    """`at` is the moment of the last good reading, however old; `error` the failure since then."""

    device_id: int
    status: DeviceStatus
    at: datetime | None
    error: ErrorView | None
    error_since: datetime | None
    values: list[ReadingValue]
    attributes: dict[str, AttributeValue]


class LiveFrame(BaseModel):
    """A frame of the stream is the same, with only the devices that changed since the frame before."""

    at: datetime
    revision: int
    devices: list[DeviceFrame]


@router.get("")
@needs(Page.PANEL_BOARD, Page.CONSUMPTIONS)
async def get_live(services: Services, caller: TheCaller, device_ids: DeviceIds = []) -> LiveFrame:  # noqa: B006 - FastAPI copies defaults
    snapshot = services.live.snapshot()
    chosen = [snapshot[item] for item in device_ids if item in snapshot] if device_ids else list(snapshot.values())
    return frame(chosen, services.live.revision, services.clock.now(), caller.text)


def frame(devices: list[DeviceLive], revision: int, at: datetime, text: Text) -> LiveFrame:
    return LiveFrame(at=at, revision=revision, devices=[_device(item, text) for item in devices])


def _device(live: DeviceLive, text: Text) -> DeviceFrame:
    return DeviceFrame(
        device_id=live.device_id,
        status=live.status,
        at=live.reading.at if live.reading else None,
        error=error_view(live.error, text),
        error_since=live.error_since,
        values=values_of(live.reading),
        attributes=attributes_of(live.reading),
    )
