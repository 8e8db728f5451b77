"""Devices (§1.2)."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Path, Response

from meterhouse.domain.access import Page
from meterhouse.domain.configuration import ItemKind
from meterhouse.domain.errors import Conflict
from meterhouse.domain.installation import Device
from meterhouse.servers.web.api.v1.device_models import (
    DeviceInput,
    DeviceList,
    DeviceView,
    OtherSideInput,
    ReplacementInput,
    device_of,
    device_view,
    free_side,
    options_given,
)
from meterhouse.servers.web.api.v1.groups import UserList, users_view
from meterhouse.servers.web.api.v1.matching import IfMatch, editor_of, tag, telling
from meterhouse.servers.web.api.v1.testing import TestView, test_view
from meterhouse.servers.web.caller import Services, TheCaller
from meterhouse.servers.web.guard import needs
from meterhouse.services.replacement import MeterChange

router = APIRouter(prefix="/devices", tags=["installation"])

DeviceId = Annotated[int, Path(ge=1, le=2**31 - 1)]
SETUP = needs(Page.SYSTEM_CONFIGURATION)
READERS = needs(
    Page.SYSTEM_CONFIGURATION, Page.PANEL_BOARD, Page.CONSUMPTIONS, Page.ALARMS, Page.GREEN_UP, Page.REPORTS
)


@router.get("")
@READERS
async def list_devices(services: Services, caller: TheCaller) -> DeviceList:
    counted = await services.consumption.counted()
    return DeviceList(
        items=[device_view(item, services, caller.text, counted) for item in services.installation.current.devices]
    )


@router.post("", status_code=201)
@SETUP
async def add_device(device: DeviceInput, response: Response, services: Services, caller: TheCaller) -> DeviceView:
    saved = await services.installation.put_device(device_of(0, device, services), editor_of(caller))
    tag(response, saved)
    return device_view(saved, services, caller.text, await services.consumption.counted())


@router.get("/{device_id}")
@READERS
async def get_device(device_id: DeviceId, response: Response, services: Services, caller: TheCaller) -> DeviceView:
    device = services.installation.device(device_id)
    tag(response, device)
    return device_view(device, services, caller.text, await services.consumption.counted())


@router.put("/{device_id}")
@SETUP
async def replace_device(
    device_id: DeviceId,
    device: DeviceInput,
    response: Response,
    services: Services,
    caller: TheCaller,
    if_match: IfMatch = None,
) -> DeviceView:
    """A change of model, position, direction or options hands the history over to other counters."""
    services.installation.device(device_id)
    counted = await services.consumption.counted()
    with telling(lambda: device_view(services.installation.device(device_id), services, caller.text, counted)):
        wanted = device_of(device_id, device, services)
        saved = await services.installation.put_device(wanted, editor_of(caller, if_match))
    tag(response, saved)
    return device_view(saved, services, caller.text, counted)


@router.delete("/{device_id}", status_code=204)
@SETUP
async def delete_device(device_id: DeviceId, services: Services, caller: TheCaller, if_match: IfMatch = None) -> None:
    """The device goes; its history and its id stay. Its sub-meters stand by themselves."""
    services.installation.device(device_id)
    counted = await services.consumption.counted()
    with telling(lambda: device_view(services.installation.device(device_id), services, caller.text, counted)):
        editor = editor_of(caller, if_match)
        await services.installation.delete(ItemKind.DEVICE, device_id, editor, detach=True)


@router.get("/{device_id}/users")
@SETUP
async def list_device_users(device_id: DeviceId, services: Services) -> UserList:
    """Sub-meters, and the gateway whose EQ device it is: what would be detached if it was deleted."""
    return users_view(services.installation.detached_by(ItemKind.DEVICE, device_id))


@router.post("/{device_id}/test")
@SETUP
async def test_device(device_id: DeviceId, services: Services, caller: TheCaller) -> TestView:
    """Read it now."""
    return test_view(await services.connections.device(device_id), caller.text)


@router.post("/{device_id}/other-side", status_code=201)
@SETUP
async def add_other_side(
    device_id: DeviceId, side: OtherSideInput, response: Response, services: Services, caller: TheCaller
) -> DeviceView:
    """The second side of a station whose sides share an address, like this one but for name and phase."""
    device = services.installation.device(device_id)
    position = free_side(device, services)
    if position is None:
        raise Conflict("no-other-side", device=device.name)
    options = {**device.options, **options_given(side.options)}
    wanted = replace(device, id=0, name=side.name, position=position, options=options, serial_number="")
    saved = await services.installation.put_device(wanted, editor_of(caller))
    tag(response, saved)
    return device_view(saved, services, caller.text, await services.consumption.counted())


@router.post("/{device_id}/replacement")
@SETUP
async def replace_meter(
    device_id: DeviceId,
    replacement: ReplacementInput,
    response: Response,
    services: Services,
    caller: TheCaller,
    if_match: IfMatch = "*",
) -> DeviceView:
    """Another meter of the same model takes over; the history goes on under the same id, nothing is counted between."""
    device = services.installation.device(device_id)
    counted = await services.consumption.counted()
    with telling(lambda: device_view(services.installation.device(device_id), services, caller.text, counted)):
        wanted = MeterChange(replacement.serial_number, replacement.start_index, replacement.end_index)
        saved: Device = await services.replacement.replace(device.id, wanted, editor_of(caller, if_match))
    tag(response, saved)
    return device_view(saved, services, caller.text, counted)
