"""Gateways (§1.1)."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path
from pydantic import BaseModel, ConfigDict, Field

from meterhouse.domain.access import Page
from meterhouse.domain.installation import Framing, Gateway, GatewayKind
from meterhouse.i18n.texts import Text
from meterhouse.servers.web.api.v1.status import StatusView, gateway_status
from meterhouse.servers.web.api.v1.testing import TestView, test_view
from meterhouse.servers.web.caller import Services, TheCaller
from meterhouse.servers.web.guard import needs
from meterhouse.servers.web.wiring import WebServices

router = APIRouter(prefix="/gateways", tags=["installation"])

GatewayId = Annotated[int, Path(ge=1, le=2**31 - 1)]
SETUP = needs(Page.SYSTEM_CONFIGURATION)


class GatewayInput(BaseModel):
    """`name` empty: the address is taken. `timeout_ms` is for one answer, `delay_ms` between two requests."""

    model_config = ConfigDict(extra="forbid")

    kind: GatewayKind = GatewayKind.MODBUS_TCP
    name: Annotated[str, Field(max_length=80)] = ""
    address: Annotated[str, Field(min_length=1, max_length=253)]
    port: Annotated[int, Field(ge=1, le=65535)] = 502
    framing: Framing = Framing.TCP
    description: Annotated[str, Field(max_length=400)] = ""
    panel_board_id: Annotated[int, Field(ge=1, le=2**31 - 1)] | None = None
    enabled: bool = True
    timeout_ms: Annotated[int, Field(ge=20, le=60_000)] = 1000
    delay_ms: Annotated[int, Field(ge=0, le=10_000)] = 0
    in_flight: Annotated[int, Field(ge=1, le=16)] = 1


class GatewayView(GatewayInput):
    """A gateway with its state of communication."""

    id: int
    communication: StatusView


class GatewayList(BaseModel):
    items: list[GatewayView]


@router.get("")
@needs(Page.SYSTEM_CONFIGURATION, Page.PANEL_BOARD, Page.CONSUMPTIONS, Page.ALARMS)
async def list_gateways(services: Services, caller: TheCaller) -> GatewayList:
    return GatewayList(items=[_view(item, services, caller.text) for item in services.installation.current.gateways])


@router.post("", status_code=201)
@SETUP
async def add_gateway(gateway: GatewayInput, services: Services, caller: TheCaller) -> GatewayView:
    saved = await services.installation.put_gateway(Gateway(id=0, **gateway.model_dump()))
    return _view(saved, services, caller.text)


@router.get("/{gateway_id}")
@needs(Page.SYSTEM_CONFIGURATION, Page.PANEL_BOARD, Page.CONSUMPTIONS, Page.ALARMS)
async def get_gateway(gateway_id: GatewayId, services: Services, caller: TheCaller) -> GatewayView:
    return _view(services.installation.gateway(gateway_id), services, caller.text)


@router.put("/{gateway_id}")
@SETUP
async def replace_gateway(
    gateway_id: GatewayId, gateway: GatewayInput, services: Services, caller: TheCaller
) -> GatewayView:
    services.installation.gateway(gateway_id)
    saved = await services.installation.put_gateway(Gateway(id=gateway_id, **gateway.model_dump()))
    return _view(saved, services, caller.text)


@router.delete("/{gateway_id}", status_code=204)
@SETUP
async def delete_gateway(gateway_id: GatewayId, services: Services) -> None:
    """Refused while devices are behind it."""
    await services.installation.delete_gateway(gateway_id)


@router.post("/{gateway_id}/test")
@SETUP
async def test_gateway(gateway_id: GatewayId, services: Services, caller: TheCaller) -> TestView:
    """Ask the devices behind it until one answers."""
    return test_view(await services.connections.gateway(gateway_id), caller.text)


def _view(gateway: Gateway, services: WebServices, text: Text) -> GatewayView:
    live = services.live.snapshot()
    behind = [device.id for device in services.installation.current.devices if device.gateway_id == gateway.id]
    return GatewayView(
        id=gateway.id,
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
        communication=gateway_status(gateway.enabled, [live[item] for item in behind if item in live], text),
    )
