"""What an installation must be (§1.1 to §1.5): every rule on the whole picture, told at the field that breaks it."""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from meterhouse.domain.bus_places import share_a_place
from meterhouse.domain.errors import ErrorParam, FieldError
from meterhouse.domain.hierarchy import is_upstream_of_itself
from meterhouse.domain.installation import (
    MEASURE_GROUPS_OF_A_DEVICE,
    OWN_LOAD_TYPES,
    PREDEFINED_LOAD_TYPES,
    VIRTUAL_UNIT_ID,
    Device,
    Gateway,
    GatewayKind,
    Installation,
    Item,
    LoadType,
    MeasureGroup,
    PanelBoard,
)
from meterhouse.domain.model_facts import ModelFacts
from meterhouse.domain.quantity import Commodity

ModelLookup = Callable[[str], ModelFacts | None]
"""What is known of a model; None: it is not in the catalogue."""

Named = TypeVar("Named", bound=Item)
Faults = Iterator[FieldError]

UNIT_IDS = range(1, 248)
PORTS = range(1, 65536)
_HOST_LABEL = re.compile(r"(?!-)[A-Za-z0-9_-]{1,63}(?<!-)")
_PREDEFINED = {key for key, _ in PREDEFINED_LOAD_TYPES}

TAKEN = frozenset(
    {
        *("gateway-name-taken", "gateway-address-taken", "device-name-taken", "device-address-taken"),
        *("load-type-name-taken", "measure-group-name-taken", "panel-board-name-taken"),
    }
)
"""Codes of what is acceptable by itself, but not together with what is there."""


@dataclass(frozen=True, slots=True)
class Picture:
    """The installation with what is looked up in it again and again."""

    installation: Installation
    models: ModelLookup
    devices: Mapping[int, Device]
    gateways: Mapping[int, Gateway]
    on_bus: Mapping[int, tuple[Device, ...]]
    named: Mapping[tuple[type, str], tuple[Item, ...]]

    @classmethod
    def of(cls, installation: Installation, models: ModelLookup) -> Picture:
        on_bus: dict[int, list[Device]] = defaultdict(list)
        named: dict[tuple[type, str], list[Item]] = defaultdict(list)
        for device in installation.devices:
            on_bus[device.gateway_id].append(device)
        for item in _everything(installation):
            named[type(item), item.name].append(item)
        return cls(
            installation,
            models,
            {device.id: device for device in installation.devices},
            {gateway.id: gateway for gateway in installation.gateways},
            {number: tuple(behind) for number, behind in on_bus.items()},
            {key: tuple(items) for key, items in named.items()},
        )


def faults_of(item: Item, picture: Picture, before: Item | None = None) -> list[FieldError]:
    """What is wrong with one object of the picture; `before`: what it was, None if it is new."""
    faults: list[FieldError] = [*_name_faults(item, picture), *_text_faults(item)]
    if isinstance(item, Gateway):
        faults += _gateway_faults(item, picture, before)
    elif isinstance(item, Device):
        faults += _device_faults(item, picture)
    elif isinstance(item, LoadType):
        faults += _load_type_faults(item, picture, before)
    return faults


def _everything(installation: Installation) -> Iterator[Item]:
    yield from installation.gateways
    yield from installation.devices
    yield from installation.load_types
    yield from installation.measure_groups
    yield from installation.panel_boards


def _name_faults(item: Item, picture: Picture) -> Faults:
    if not item.name:
        yield FieldError("name", "required")
        return
    for other in picture.named.get((type(item), item.name), ()):
        if other.id != item.id:
            yield _name_taken(other)
            return


def _text_faults(item: Item) -> Faults:
    """Characters that cannot be seen, or turn a line around, do not belong in what people read; a line may end."""
    for name in ("name", "description", "serial_number"):
        text = getattr(item, name, "")
        visible = text.replace("\n", "") if name == "description" else text
        if any(unicodedata.category(character).startswith("C") for character in visible):
            yield FieldError(name, "name-not-visible")


def _name_taken(other: Item) -> FieldError:
    params: dict[str, ErrorParam] = {"id": other.id, "value": other.name}
    if isinstance(other, Gateway):
        return FieldError("name", "gateway-name-taken", {**params, "gateway": other.name, "gateway_id": other.id})
    if isinstance(other, Device):
        return FieldError("name", "device-name-taken", {**params, "device": other.name, "device_id": other.id})
    if isinstance(other, LoadType):
        return FieldError("name", "load-type-name-taken", {**params, "load_type": other.name, "load_type_id": other.id})
    if isinstance(other, MeasureGroup):
        named: dict[str, ErrorParam] = {"measure_group": other.name, "measure_group_id": other.id}
        return FieldError("name", "measure-group-name-taken", {**params, **named})
    return FieldError(
        "name", "panel-board-name-taken", {**params, "panel_board": other.name, "panel_board_id": other.id}
    )


# --- gateways --------------------------------------------------------------------------------------------------------


def is_host(address: str) -> bool:
    """Whether it is an IPv4 or IPv6 address or may be a host name."""
    try:
        ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        labels = address.removesuffix(".").split(".")
        looks_numeric = all(label.isdigit() for label in labels)
        return len(address) <= 253 and not looks_numeric and all(_HOST_LABEL.fullmatch(label) for label in labels)
    return True


def _gateway_faults(gateway: Gateway, picture: Picture, before: Item | None) -> Faults:
    if not gateway.address:
        yield FieldError("address", "required")
    elif not is_host(gateway.address):
        yield FieldError("address", "not-an-address", {"value": gateway.address})
    if gateway.port not in PORTS:
        yield FieldError("port", "out-of-range", {"value": gateway.port, "low": 1, "high": 65535})
    yield from _local_faults(gateway, before)
    if gateway.kind is not GatewayKind.LOCAL:
        yield from _address_taken(gateway, picture)
    if gateway.panel_board_id is not None and not _has(picture.installation.panel_boards, gateway.panel_board_id):
        yield FieldError("panel_board_id", "unknown-panel-board", {"value": gateway.panel_board_id})
    yield from _eq_device_faults(gateway, picture)
    if gateway.kind is not GatewayKind.SERVER:
        yield from _virtual_behind(gateway, picture)


def _local_faults(gateway: Gateway, before: Item | None) -> Faults:
    """There is one Local gateway, it stays local, and its address is not a place in the network."""
    was_local = isinstance(before, Gateway) and before.kind is GatewayKind.LOCAL
    if was_local != (gateway.kind is GatewayKind.LOCAL):
        yield FieldError("kind", "gateway-is-local")
    elif was_local and isinstance(before, Gateway) and before.address != gateway.address:
        yield FieldError("address", "gateway-is-local", {"address": before.address})


def _address_taken(gateway: Gateway, picture: Picture) -> Faults:
    for other in picture.gateways.values():
        same = (other.address.lower(), other.port) == (gateway.address.lower(), gateway.port)
        if same and other.id != gateway.id and other.kind is not GatewayKind.LOCAL:
            params: dict[str, ErrorParam] = {"value": gateway.address, "gateway": other.name, "gateway_id": other.id}
            yield FieldError("address", "gateway-address-taken", params)
            return


def _eq_device_faults(gateway: Gateway, picture: Picture) -> Faults:
    if gateway.eq_device_id is None:
        return
    device = picture.devices.get(gateway.eq_device_id)
    if device is None:
        yield FieldError("eq_device_id", "unknown-device", {"value": gateway.eq_device_id})
    elif device.gateway_id != gateway.id:
        yield FieldError("eq_device_id", "eq-device-elsewhere", {"device": device.name})
    else:
        facts = picture.models(device.model)
        if facts is not None and not facts.power_quality:
            yield FieldError("eq_device_id", "eq-device-cannot", {"device": device.name})


def _virtual_behind(gateway: Gateway, picture: Picture) -> Faults:
    for device in picture.on_bus.get(gateway.id, ()):
        facts = picture.models(device.model)
        if facts is not None and facts.virtual:
            yield FieldError("kind", "gateway-has-virtual-devices", {"device": device.name})
            return


# --- devices ---------------------------------------------------------------------------------------------------------


def _device_faults(device: Device, picture: Picture) -> Faults:
    facts = picture.models(device.model)
    if facts is None:
        yield FieldError("model", "configuration-error", {"value": device.model})
    gateway = picture.gateways.get(device.gateway_id)
    if gateway is None:
        yield FieldError("gateway_id", "unknown-gateway", {"value": device.gateway_id})
    yield from _unit_id_faults(device, facts)
    if facts is not None:
        yield from _model_faults(device, facts, gateway)
    yield from _membership_faults(device, picture)
    yield from _place_faults(device, picture)
    yield from _upstream_faults(device, picture, facts)


def _unit_id_faults(device: Device, facts: ModelFacts | None) -> Faults:
    last = 247 - ((facts.unit_ids if facts else 1) - 1)
    if device.unit_id not in range(1, last + 1):
        yield FieldError("unit_id", "out-of-range", {"value": device.unit_id, "low": 1, "high": last})
    elif facts is not None and facts.virtual and device.unit_id != VIRTUAL_UNIT_ID:
        yield FieldError("unit_id", "virtual-address-fixed", {"value": device.unit_id, "expected": VIRTUAL_UNIT_ID})


def _model_faults(device: Device, facts: ModelFacts, gateway: Gateway | None) -> Faults:
    if facts.virtual and gateway is not None and gateway.kind is not GatewayKind.SERVER:
        yield FieldError("gateway_id", "virtual-needs-server", {"gateway": gateway.name})
    if device.load_type_id is not None and facts.commodities & {Commodity.GAS, Commodity.WATER}:
        yield FieldError("load_type_id", "load-type-by-model", {"model": facts.name})
    if device.exclude_alerts and not facts.alerts:
        yield FieldError("exclude_alerts", "not-for-this-model", {"model": facts.name})
    if device.position is not None and not facts.has_positions:
        yield FieldError("position", "not-for-this-model", {"model": facts.name})


def _membership_faults(device: Device, picture: Picture) -> Faults:
    if device.load_type_id is not None and not _has(picture.installation.load_types, device.load_type_id):
        yield FieldError("load_type_id", "unknown-load-type", {"value": device.load_type_id})
    if len(device.measure_group_ids) > MEASURE_GROUPS_OF_A_DEVICE:
        params = {"value": len(device.measure_group_ids), "high": MEASURE_GROUPS_OF_A_DEVICE}
        yield FieldError("measure_group_ids", "too-many", params)
    for number in device.measure_group_ids:
        if not _has(picture.installation.measure_groups, number):
            yield FieldError("measure_group_ids", "unknown-measure-group", {"value": number})


def _place_faults(device: Device, picture: Picture) -> Faults:
    facts = picture.models(device.model)
    for other in picture.on_bus.get(device.gateway_id, ()):
        if other.id == device.id:
            continue
        field = share_a_place(device, other, facts, picture.models(other.model))
        if field is not None:
            params: dict[str, ErrorParam] = {"value": device.unit_id, "device": other.name, "device_id": other.id}
            yield FieldError(field, "device-address-taken", params)
            return


def _upstream_faults(device: Device, picture: Picture, facts: ModelFacts | None) -> Faults:
    if device.upstream_device_id is None:
        return
    above = picture.devices.get(device.upstream_device_id)
    if above is None:
        yield FieldError("upstream_device_id", "unknown-device", {"value": device.upstream_device_id})
        return
    if is_upstream_of_itself(device, picture.devices):
        yield FieldError("upstream_device_id", "upstream-cycle", {"device": above.name, "device_id": above.id})
        return
    others = picture.models(above.model)
    if facts is not None and others is not None and not facts.commodities & others.commodities:
        yield FieldError("upstream_device_id", "upstream-other-commodity", {"device": above.name})


# --- load types ------------------------------------------------------------------------------------------------------


def _load_type_faults(load_type: LoadType, picture: Picture, before: Item | None) -> Faults:
    was = before if isinstance(before, LoadType) else None
    predefined = was is not None and was.predefined
    renamed = was is not None and was.predefined and was.name != load_type.name
    if renamed or load_type.predefined != predefined or load_type.key != (was.key if was else ""):
        yield FieldError("name", "load-type-predefined", {"value": load_type.name})
    elif not predefined and load_type.name.casefold().replace(" ", "_") in _PREDEFINED:
        named = {"value": load_type.name, "load_type": load_type.name}
        yield FieldError("name", "load-type-name-taken", named)
    own = [item for item in picture.installation.load_types if not item.predefined]
    if was is None and len(own) > OWN_LOAD_TYPES:
        yield FieldError("name", "load-types-full", {"most": OWN_LOAD_TYPES})


def _has(items: Iterable[LoadType | MeasureGroup | PanelBoard], number: int) -> bool:
    return any(item.id == number for item in items)
