"""Devices (§1.2)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Annotated

from fastapi import APIRouter, Path
from pydantic import BaseModel, ConfigDict, Field

from meterhouse.catalogue.schema import Capability, Family, Kind
from meterhouse.domain.access import Page
from meterhouse.domain.errors import NotFound
from meterhouse.domain.installation import Device, SupplyDirection
from meterhouse.domain.quantity import Commodity
from meterhouse.i18n.texts import Text
from meterhouse.servers.web.api.v1.status import StatusView, device_status
from meterhouse.servers.web.api.v1.testing import TestView, test_view
from meterhouse.servers.web.caller import Services, TheCaller
from meterhouse.servers.web.guard import needs
from meterhouse.servers.web.wiring import WebServices

router = APIRouter(prefix="/devices", tags=["installation"])

Id = Annotated[int, Field(ge=1, le=2**31 - 1)]
DeviceId = Annotated[int, Path(ge=1, le=2**31 - 1)]
OptionName = Annotated[str, Field(max_length=60, pattern=r"^[a-z][a-z0-9_]*$")]
OptionValue = bool | int | Annotated[float, Field(allow_inf_nan=False)] | Annotated[str, Field(max_length=200)]
SETUP = needs(Page.SYSTEM_CONFIGURATION)
READERS = needs(
    Page.SYSTEM_CONFIGURATION, Page.PANEL_BOARD, Page.CONSUMPTIONS, Page.ALARMS, Page.GREEN_UP, Page.REPORTS
)


class DeviceInput(BaseModel):
    """`model` is a profile of the catalogue; `options` are what that profile asks for. `name` empty: the address."""

    model_config = ConfigDict(extra="forbid")

    gateway_id: Id
    model: Annotated[str, Field(min_length=1, max_length=100)]
    unit_id: Annotated[int, Field(ge=1, le=247)]
    name: Annotated[str, Field(max_length=80)] = ""
    position: Annotated[int, Field(ge=1, le=247)] | None = None
    load_type_id: Id | None = None
    measure_group_ids: Annotated[list[Id], Field(max_length=5)] = []
    enabled: bool = True
    exclude_from_totals: bool = False
    exclude_alerts: bool = False
    supply_direction: SupplyDirection = SupplyDirection.UPSTREAM
    upstream_device_id: Id | None = None
    max_power_w: Annotated[int, Field(ge=1, le=10**9)] | None = None
    serial_number: Annotated[str, Field(max_length=80)] = ""
    options: Annotated[dict[OptionName, OptionValue], Field(max_length=50)] = {}


class DeviceModel(BaseModel):
    """What the catalogue knows of the device's model; None where the profile is not there any more."""

    id: str
    name: str
    vendor: str
    family: Family
    kind: Kind
    capabilities: list[Capability]


class DeviceView(DeviceInput):
    """A device with its model, what it counts and its state of communication."""

    id: int
    profile: DeviceModel | None
    commodities: list[Commodity]
    communication: StatusView


class DeviceList(BaseModel):
    items: list[DeviceView]


@router.get("")
@READERS
async def list_devices(services: Services, caller: TheCaller) -> DeviceList:
    counted = await services.consumption.counted()
    return DeviceList(
        items=[_view(item, services, caller.text, counted) for item in services.installation.current.devices]
    )


@router.post("", status_code=201)
@SETUP
async def add_device(device: DeviceInput, services: Services, caller: TheCaller) -> DeviceView:
    saved = await services.installation.put_device(_device(0, device))
    return _view(saved, services, caller.text, await services.consumption.counted())


@router.get("/{device_id}")
@READERS
async def get_device(device_id: DeviceId, services: Services, caller: TheCaller) -> DeviceView:
    device = services.installation.device(device_id)
    return _view(device, services, caller.text, await services.consumption.counted())


@router.put("/{device_id}")
@SETUP
async def replace_device(device_id: DeviceId, device: DeviceInput, services: Services, caller: TheCaller) -> DeviceView:
    services.installation.device(device_id)
    saved = await services.installation.put_device(_device(device_id, device))
    return _view(saved, services, caller.text, await services.consumption.counted())


@router.delete("/{device_id}", status_code=204)
@SETUP
async def delete_device(device_id: DeviceId, services: Services) -> None:
    """The device goes; its history and its id stay."""
    await services.installation.delete_device(device_id)


@router.post("/{device_id}/test")
@SETUP
async def test_device(device_id: DeviceId, services: Services, caller: TheCaller) -> TestView:
    """Read it now."""
    return test_view(await services.connections.device(device_id), caller.text)


def _device(device_id: int, given: DeviceInput) -> Device:
    fields = given.model_dump(exclude={"measure_group_ids", "options"})
    options: dict[str, str | int | Decimal | bool] = {
        name: Decimal(repr(value)) if isinstance(value, float) else value for name, value in given.options.items()
    }
    groups = tuple(dict.fromkeys(given.measure_group_ids))
    return Device(id=device_id, measure_group_ids=groups, options=options, **fields)


def _profile(model: str, services: WebServices) -> DeviceModel | None:
    try:
        profile = services.catalogue.get(model)
    except NotFound:
        return None
    return DeviceModel(
        id=profile.id,
        name=profile.name,
        vendor=profile.vendor,
        family=profile.family,
        kind=profile.kind,
        capabilities=list(profile.capabilities),
    )


def _view(device: Device, services: WebServices, text: Text, counted: Mapping[int, Sequence[Commodity]]) -> DeviceView:
    return DeviceView(
        id=device.id,
        gateway_id=device.gateway_id,
        model=device.model,
        unit_id=device.unit_id,
        name=device.name,
        position=device.position,
        load_type_id=device.load_type_id,
        measure_group_ids=list(device.measure_group_ids),
        enabled=device.enabled,
        exclude_from_totals=device.exclude_from_totals,
        exclude_alerts=device.exclude_alerts,
        supply_direction=device.supply_direction,
        upstream_device_id=device.upstream_device_id,
        max_power_w=device.max_power_w,
        serial_number=device.serial_number,
        options={name: float(v) if isinstance(v, Decimal) else v for name, v in device.options.items()},
        profile=_profile(device.model, services),
        commodities=list(counted.get(device.id, ())),
        communication=device_status(services.live.get(device.id), text),
    )
