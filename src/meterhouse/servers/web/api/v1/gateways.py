"""Gateways (§1.1)."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Response
from pydantic import BaseModel, ConfigDict, Field

from meterhouse.domain.access import Page
from meterhouse.domain.configuration import ItemKind
from meterhouse.domain.installation import Framing, Gateway, GatewayKind
from meterhouse.i18n.texts import Text
from meterhouse.servers.web.api.v1.matching import IfMatch, editor_of, etag_of, tag, telling
from meterhouse.servers.web.api.v1.status import StatusView, gateway_status
from meterhouse.servers.web.api.v1.testing import TestView, test_view
from meterhouse.servers.web.caller import Services, TheCaller
from meterhouse.servers.web.guard import needs
from meterhouse.servers.web.wiring import WebServices

router = APIRouter(prefix="/gateways", tags=["installation"])

Id = Annotated[int, Field(ge=1, le=2**31 - 1)]
GatewayId = Annotated[int, Path(ge=1, le=2**31 - 1)]
SETUP = needs(Page.SYSTEM_CONFIGURATION)
READERS = needs(Page.SYSTEM_CONFIGURATION, Page.PANEL_BOARD, Page.CONSUMPTIONS, Page.ALARMS)


class GatewayInput(BaseModel):
    """`name` empty: the address is taken. `timeout_ms` is for one answer, `delay_ms` between two requests.

    `eq_device_id`: a device of this gateway that measures THD or harmonics, whose power quality is judged.
    """

    model_config = ConfigDict(extra="forbid")

    kind: GatewayKind = GatewayKind.MODBUS_TCP
    name: Annotated[str, Field(max_length=80)] = ""
    address: Annotated[str, Field(max_length=253)] = ""
    port: Annotated[int, Field(ge=1, le=65535)] = 502
    framing: Framing = Framing.TCP
    description: Annotated[str, Field(max_length=400)] = ""
    panel_board_id: Id | None = None
    enabled: bool = True
    timeout_ms: Annotated[int, Field(ge=20, le=60_000)] = 1000
    delay_ms: Annotated[int, Field(ge=0, le=10_000)] = 0
    in_flight: Annotated[int, Field(ge=1, le=16)] = 1
    eq_device_id: Id | None = None


class GatewayView(GatewayInput):
    """A gateway with its state of communication; `etag` is for If-Match."""

    id: int
    etag: str
    devices: int = Field(description="how many devices are behind it")
    communication: StatusView


class GatewayList(BaseModel):
    items: list[GatewayView]


@router.get("")
@READERS
async def list_gateways(services: Services, caller: TheCaller) -> GatewayList:
    return GatewayList(items=[_view(item, services, caller.text) for item in services.installation.current.gateways])


@router.post("", status_code=201)
@SETUP
async def add_gateway(gateway: GatewayInput, response: Response, services: Services, caller: TheCaller) -> GatewayView:
    saved = await services.installation.put_gateway(Gateway(id=0, **gateway.model_dump()), editor_of(caller))
    tag(response, saved)
    return _view(saved, services, caller.text)


@router.get("/{gateway_id}")
@READERS
async def get_gateway(gateway_id: GatewayId, response: Response, services: Services, caller: TheCaller) -> GatewayView:
    gateway = services.installation.gateway(gateway_id)
    tag(response, gateway)
    return _view(gateway, services, caller.text)


@router.put("/{gateway_id}")
@SETUP
async def replace_gateway(
    gateway_id: GatewayId,
    gateway: GatewayInput,
    response: Response,
    services: Services,
    caller: TheCaller,
    if_match: IfMatch = None,
) -> GatewayView:
    services.installation.gateway(gateway_id)
    with telling(lambda: _view(services.installation.gateway(gateway_id), services, caller.text)):
        wanted = Gateway(id=gateway_id, **gateway.model_dump())
        saved = await services.installation.put_gateway(wanted, editor_of(caller, if_match))
    tag(response, saved)
    return _view(saved, services, caller.text)


@router.delete("/{gateway_id}", status_code=204)
@SETUP
async def delete_gateway(
    gateway_id: GatewayId, services: Services, caller: TheCaller, if_match: IfMatch = None
) -> None:
    """Refused while devices are behind it."""
    services.installation.gateway(gateway_id)
    with telling(lambda: _view(services.installation.gateway(gateway_id), services, caller.text)):
        await services.installation.delete(ItemKind.GATEWAY, gateway_id, editor_of(caller, if_match))


@router.post("/{gateway_id}/test")
@SETUP
async def test_gateway(gateway_id: GatewayId, services: Services, caller: TheCaller) -> TestView:
    """Connect now, and ask the devices behind it until one answers."""
    return test_view(await services.connections.gateway(gateway_id), caller.text)


def _view(gateway: Gateway, services: WebServices, text: Text) -> GatewayView:
    live = services.live.snapshot()
    behind = [device.id for device in services.installation.current.devices if device.gateway_id == gateway.id]
    return GatewayView(
        id=gateway.id,
        etag=etag_of(gateway),
        kind=gateway.kind,
        name=gateway.name,
        address=gateway.address,
        port=gateway.port,
        framing=gateway.framing,
        description=gateway.description,
        panel_board_id=gateway.panel_board_id,
        enabled=gateway.enabled,
        timeout_ms=gateway.timeout_ms,
        delay_ms=gateway.delay_ms,
        in_flight=gateway.in_flight,
        eq_device_id=gateway.eq_device_id,
        devices=len(behind),
        communication=gateway_status(gateway.enabled, [live[item] for item in behind if item in live], text),
    )
