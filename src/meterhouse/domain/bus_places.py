"""Which devices of a bus would answer to the same address (§1.2)."""

from __future__ import annotations

from meterhouse.domain.installation import Device
from meterhouse.domain.model_facts import ModelFacts


def share_a_place(
    device: Device, other: Device, facts: ModelFacts | None, other_facts: ModelFacts | None
) -> str | None:
    """The field of `device` that is in the other's way; None where both may be on one bus.

    Counters on different inputs of a concentrator, the concentrator itself, the sides of a station, modules behind an
    interface and devices of another server share an address rightly.
    """
    if not _unit_ids(device, facts) & _unit_ids(other, other_facts):
        return None
    remote, others_remote = device.options.get("remote_id"), other.options.get("remote_id")
    if remote is not None and others_remote is not None:
        return "options.remote_id" if remote == others_remote else None
    interfaces = device.options.get("interface"), other.options.get("interface")
    if interfaces[0] is not None and interfaces[1] is not None:
        return _same_module(device, other)
    if interfaces != (None, None):
        carrier = other_facts if interfaces[0] is not None else facts
        return None if carrier is not None and carrier.interface else "unit_id"
    if _one_apparatus(device, other, facts, other_facts):
        return "position" if device.position is not None and device.position == other.position else None
    return "unit_id"


def _unit_ids(device: Device, facts: ModelFacts | None) -> set[int]:
    """The addresses on the wire to which a device answers."""
    interface = device.options.get("interface")
    first = interface if isinstance(interface, int) else device.unit_id
    count = facts.unit_ids if facts and interface is None else 1
    return set(range(first, first + count))


def _same_module(device: Device, other: Device) -> str | None:
    if device.unit_id != other.unit_id or device.options.get("interface") != other.options.get("interface"):
        return None
    if device.position is not None and other.position is not None and device.position != other.position:
        return None
    return "unit_id"


def _one_apparatus(device: Device, other: Device, facts: ModelFacts | None, other_facts: ModelFacts | None) -> bool:
    """Whether both are parts of the same thing on the wire."""
    if device.position is not None and other.position is not None:
        return _carrier(device, facts) == _carrier(other, other_facts)
    if facts is not None and facts.pulse and device.position is not None:
        return _carrier(device, facts) == other.model
    if other_facts is not None and other_facts.pulse and other.position is not None:
        return _carrier(other, other_facts) == device.model
    return False


def _carrier(device: Device, facts: ModelFacts | None) -> str:
    """The model that answers on the wire: the concentrator of a pulse counter, else the device's own."""
    if facts is not None and facts.pulse:
        return str(device.options.get("concentrator", ""))
    return device.model
