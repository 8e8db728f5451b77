"""What refers to an object, and so loses it when it is erased."""

from __future__ import annotations

from dataclasses import replace

from meterhouse.domain.configuration import Edit
from meterhouse.domain.errors import Conflict
from meterhouse.domain.installation import (
    Device,
    Gateway,
    GatewayKind,
    Installation,
    Item,
    LoadType,
    MeasureGroup,
    PanelBoard,
)


def detached(item: Item, picture: Installation) -> tuple[Item, ...]:
    """The devices and gateways that refer to the object, as they are now; a gateway's devices are not detached."""
    if isinstance(item, LoadType):
        return tuple(device for device in picture.devices if device.load_type_id == item.id)
    if isinstance(item, MeasureGroup):
        return tuple(device for device in picture.devices if item.id in device.measure_group_ids)
    if isinstance(item, PanelBoard):
        return tuple(gateway for gateway in picture.gateways if gateway.panel_board_id == item.id)
    if isinstance(item, Device):
        judged = [gateway for gateway in picture.gateways if gateway.eq_device_id == item.id]
        return (*(device for device in picture.devices if device.upstream_device_id == item.id), *judged)
    return ()


def removal(item: Item, picture: Installation) -> list[Edit]:
    """The object goes, then what it leaves detached.

    Raises Conflict: `gateway-is-local`, `gateway-has-devices` (params devices, count), `load-type-predefined`.
    """
    if isinstance(item, Gateway):
        _refuse_in_use(item, picture)
    if isinstance(item, LoadType) and item.predefined:
        raise Conflict("load-type-predefined", load_type_id=item.id)
    return [Edit(item, None), *(Edit(user, _without(user, item)) for user in detached(item, picture))]


def _refuse_in_use(gateway: Gateway, picture: Installation) -> None:
    if gateway.kind is GatewayKind.LOCAL:
        raise Conflict("gateway-is-local", gateway_id=gateway.id)
    behind = sorted(device.name for device in picture.devices if device.gateway_id == gateway.id)
    if behind:
        raise Conflict("gateway-has-devices", gateway_id=gateway.id, count=len(behind), devices=", ".join(behind))


def _without(user: Item, item: Item) -> Item:
    if isinstance(user, Gateway):
        if isinstance(item, PanelBoard):
            return replace(user, panel_board_id=None)
        return replace(user, eq_device_id=None)
    if isinstance(user, Device):
        if isinstance(item, LoadType):
            return replace(user, load_type_id=None)
        if isinstance(item, MeasureGroup):
            groups = tuple(number for number in user.measure_group_ids if number != item.id)
            return replace(user, measure_group_ids=groups)
        return replace(user, upstream_device_id=None)
    return user
