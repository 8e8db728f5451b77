"""The server itself and the health of its acquisition (§12.3)."""

from __future__ import annotations

from datetime import datetime

from fastapi import APIRouter
from pydantic import BaseModel

from meterhouse.domain.access import Page
from meterhouse.servers.web.api.v1.status import StatusView, device_status
from meterhouse.servers.web.caller import Services, TheCaller
from meterhouse.servers.web.guard import Least, needs, open_to
from meterhouse.services.ports import LinkStatistics

router = APIRouter(prefix="/system", tags=["system"])


class SystemView(BaseModel):
    """`machine_started_at` is null where the machine does not tell."""

    version: str
    now: datetime
    started_at: datetime
    machine_started_at: datetime | None


class LinkView(BaseModel):
    """One gateway's bus since it was opened.

    `utilisation`: time with a request on the wire, of all time. `efficiency`: the physical minimum of the same
    transactions, of that time. `timeout_s`, `quarantine_s`: seconds lost to silent units. Null: nothing asked yet.
    """

    gateway_id: int
    seconds: float
    requests: int
    answers: int
    errors: dict[str, int]
    requests_per_s: float | None
    utilisation: float | None
    efficiency: float | None
    error_rate: float | None
    timeout_s: float
    quarantine_s: float


class DeviceHealth(BaseModel):
    device_id: int
    communication: StatusView


class AcquisitionView(BaseModel):
    links: list[LinkView]
    devices: list[DeviceHealth]


@router.get("")
@open_to(Least.OPEN)
async def get_system(services: Services) -> SystemView:
    facts = services.facts
    return SystemView(
        version=facts.version,
        now=services.clock.now(),
        started_at=facts.started_at,
        machine_started_at=facts.machine_started_at,
    )


@router.get("/acquisition")
@needs(Page.SERVER_CONFIGURATION, Page.SYSTEM_CONFIGURATION)
async def get_acquisition(services: Services, caller: TheCaller) -> AcquisitionView:
    now = services.clock.monotonic()
    links = [link_view(gateway_id, item, now) for gateway_id, item in sorted(services.link_statistics().items())]
    devices = [
        DeviceHealth(device_id=device.id, communication=device_status(services.live.get(device.id), caller.text))
        for device in services.installation.current.devices
    ]
    return AcquisitionView(links=links, devices=devices)


def link_view(gateway_id: int, link: LinkStatistics, now: float) -> LinkView:
    seconds = max(0.0, now - link.opened_at_monotonic_s)
    asked = link.requests > 0 and seconds > 0
    return LinkView(
        gateway_id=gateway_id,
        seconds=round(seconds, 1),
        requests=link.requests,
        answers=link.answers,
        errors=dict(link.errors),
        requests_per_s=round(link.requests / seconds, 3) if asked else None,
        utilisation=round(min(1.0, link.busy_s / seconds), 4) if asked else None,
        efficiency=round(min(1.0, link.limit_s / link.busy_s), 4) if link.busy_s > 0 else None,
        error_rate=round(sum(link.errors.values()) / link.requests, 4) if asked else None,
        timeout_s=round(link.timeout_s, 3),
        quarantine_s=round(link.quarantine_s, 3),
    )
