"""What an object is called when nobody gave it a name (§1.1, §1.2)."""

from __future__ import annotations

import unicodedata
from collections.abc import Set as AbstractSet
from dataclasses import replace

from meterhouse.domain.installation import Device, Gateway, Installation, Item, LoadType, shown_address


def completed(item: Item, installation: Installation) -> Item:
    """The object with tidy texts and a name: its address, told apart where another one has it already."""
    name = _tidy(item.name)
    if not isinstance(item, Device | LoadType):
        item = replace(item, description="\n".join(_tidy(line) for line in item.description.strip().splitlines()))
    if isinstance(item, Gateway):
        address = item.address.strip()
        taken = {other.name for other in installation.gateways if other.id != item.id}
        return replace(item, address=address, name=name or _free(address, f"{address}:{item.port}", taken))
    if isinstance(item, Device):
        taken = {other.name for other in installation.devices if other.id != item.id}
        groups = tuple(sorted(set(item.measure_group_ids)))
        serial = _tidy(item.serial_number)
        return replace(
            item, serial_number=serial, measure_group_ids=groups, name=name or _device_name(item, installation, taken)
        )
    return replace(item, name=name)


def _tidy(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def _device_name(device: Device, installation: Installation, taken: AbstractSet[str]) -> str:
    address = shown_address(device)
    gateway = next((item.name for item in installation.gateways if item.id == device.gateway_id), "")
    return _free(address, f"{gateway} {address}".strip(), taken)


def _free(first: str, second: str, taken: AbstractSet[str]) -> str:
    return second if first in taken else first
