"""Readings of a whole installation judged together: a meter is compared with itself and with the one above it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from meterhouse.domain.installation import Device
from meterhouse.domain.quantity import ACTIVE_ENERGY_EXPORT, ACTIVE_ENERGY_IMPORT, ChannelKey
from meterhouse.domain.sample import DeviceReading
from meterhouse.domain.wiring import (
    Electrical,
    Finding,
    beyond_upstream,
    carries_enough,
    electrical,
    findings_of,
)

_FLOWS_BACK_W = -50.0
_EXPORT_SHARE = Decimal("0.02")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a device is made for: the power of a model, None where nobody knows."""

    model_power_w: Callable[[str], int | None]

    def most_w(self, device: Device) -> float | None:
        """What the installer said, else what the model allows."""
        most = device.max_power_w or self.model_power_w(device.model)
        return None if most is None else float(most)


@dataclass(frozen=True, slots=True)
class Look:
    """What one round told of one device."""

    findings: tuple[Finding, ...]
    judged: bool | None


def look_at(
    devices: Sequence[Device], readings: Mapping[int, DeviceReading], surroundings: Surroundings
) -> Mapping[int, Look]:
    """By device id, of those that were read."""
    values = {number: _values(reading) for number, reading in readings.items()}
    seen = {number: electrical(known) for number, known in values.items()}
    looks = {}
    for device in devices:
        own = seen.get(device.id)
        if own is None:
            continue
        generates = _flows_back(device, devices, seen) or _has_exported(values[device.id])
        found = list(findings_of(own, generates=generates, most_w=surroundings.most_w(device)))
        upstream = next((item for item in devices if item.id == device.upstream_device_id), None)
        above = seen.get(upstream.id) if upstream else None
        if upstream is not None and above is not None and not _flows_back(upstream, devices, seen):
            excess = beyond_upstream(own.total_power, above.total_power)
            found += [excess] if excess and _is_measured(above) else []
        looks[device.id] = Look(tuple(found), carries_enough(own))
    return looks


def looks_judged(looks: Sequence[Look]) -> bool | None:
    """Whether any round could judge the phases."""
    known = [look.judged for look in looks if look.judged is not None]
    return any(known) if known else None


def _values(reading: DeviceReading) -> Mapping[ChannelKey, Decimal | None]:
    return {sample.key: sample.value for sample in reading.samples}


def _is_measured(seen: Electrical) -> bool:
    """Whether the meter tells what flows now, and is not dead itself."""
    return seen.total_power is not None and seen.total_power > 0


def _flows_back(device: Device, devices: Sequence[Device], seen: Mapping[int, Electrical]) -> bool:
    """Whether something behind the device feeds in at present."""
    waiting, known = [device.id], {device.id}
    while waiting:
        number = waiting.pop()
        for other in devices:
            if other.upstream_device_id != number or other.id in known:
                continue
            own = seen.get(other.id)
            if own is not None and own.total_power is not None and own.total_power < _FLOWS_BACK_W:
                return True
            known.add(other.id)
            waiting.append(other.id)
    return False


def _has_exported(values: Mapping[ChannelKey, Decimal | None]) -> bool:
    """Whether the counters tell that energy flows back here."""
    exported = values.get(ACTIVE_ENERGY_EXPORT) or Decimal(0)
    imported = values.get(ACTIVE_ENERGY_IMPORT) or Decimal(0)
    return exported > _EXPORT_SHARE * imported and exported > 0
