"""Which devices count in an answer, and to which series they belong: pure decisions on the installation (§1.5, §4)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from meterhouse.domain.errors import NotFound
from meterhouse.domain.hierarchy import counted_once
from meterhouse.domain.installation import Device, Installation
from meterhouse.services.consumption.query import Scope, ScopeKind, Split

_KINDS = {Split.LOAD_TYPE: ScopeKind.LOAD_TYPE, Split.MEASURE_GROUP: ScopeKind.MEASURE_GROUP}
_WHOLE = (Split.NONE, Split.TARIFF)


@dataclass(frozen=True, slots=True)
class Selection:
    """Devices that count, and the series they make up by id. A device is in several series only if `overlapping`."""

    devices: tuple[Device, ...]
    series: tuple[tuple[Scope, tuple[int, ...]], ...]
    overlapping: bool


def select(installation: Installation, measuring: Iterable[int], scope: Scope, split: Split) -> Selection:
    """The devices of `scope`, split.

    `measuring` are the ids of the devices that have a counter of the commodity asked for. Everywhere but in the scope
    of one device, what is excluded from totals and what another counted device measures already is left out. Load
    types and measure groups that are disabled are not told apart: their devices are among those without. Raises
    NotFound. A split by tariff is none of devices.
    """
    known = set(measuring)
    devices = tuple(device for device in installation.devices if device.id in known)
    if scope.kind is ScopeKind.DEVICE:
        chosen = tuple(device for device in devices if device.id == scope.id)
        if all(device.id != scope.id for device in installation.devices):
            raise NotFound(kind="device", id=scope.id)
        return Selection(chosen, ((scope, tuple(device.id for device in chosen)),), overlapping=False)
    places = _Places(installation)
    places.check(scope)
    counted = tuple(device for device in counted_once(installation.devices, known) if places.contains(scope, device))
    members: dict[Scope, list[int]] = {key: [] for key in places.keys(scope, split, counted)}
    for device in counted:
        for key in places.of(device, split, scope):
            if key in members:
                members[key].append(device.id)
    series = tuple((key, tuple(ids)) for key, ids in members.items() if ids or split in _WHOLE)
    return Selection(counted, series, overlapping=sum(len(ids) for _, ids in series) > len(counted))


class _Places:
    """Load types and measure groups that are shown, and who is in them."""

    def __init__(self, installation: Installation) -> None:
        self._all = {
            ScopeKind.LOAD_TYPE: {item.id for item in installation.load_types},
            ScopeKind.MEASURE_GROUP: {item.id for item in installation.measure_groups},
        }
        self._load_types = [item.id for item in installation.load_types if item.enabled]
        self._groups = [item.id for item in installation.measure_groups if item.enabled]

    def check(self, scope: Scope) -> None:
        """Raises NotFound when the scope names what does not exist."""
        for part in scope.parts:
            if part.id is not None and part.id not in self._all.get(part.kind, {part.id}):
                raise NotFound(kind=part.kind.value.replace("_", "-"), id=part.id)

    def contains(self, scope: Scope, device: Device) -> bool:
        return all(self._contains(part, device) for part in scope.parts)

    def _contains(self, part: Scope, device: Device) -> bool:
        if part.kind is ScopeKind.LOAD_TYPE:
            return self._load_type(device) == part
        if part.kind is ScopeKind.MEASURE_GROUP:
            return part in self._measure_groups(device)
        return True

    def keys(self, scope: Scope, split: Split, counted: tuple[Device, ...]) -> list[Scope]:
        """Series in the order of the installation, what belongs nowhere last."""
        if split is Split.DEVICE:
            return [Scope(ScopeKind.DEVICE, device.id) for device in counted]
        kind = _KINDS.get(split)
        if kind is None or kind in {part.kind for part in scope.parts}:
            return [scope]
        ids = self._load_types if split is Split.LOAD_TYPE else self._groups
        return [scope.narrowed(Scope(kind, number)) for number in (*ids, None)]

    def of(self, device: Device, split: Split, scope: Scope) -> list[Scope]:
        """The series a device belongs to."""
        if split is Split.DEVICE:
            return [Scope(ScopeKind.DEVICE, device.id)]
        kind = _KINDS.get(split)
        if kind is None or kind in {part.kind for part in scope.parts}:
            return [scope]
        places = [self._load_type(device)] if split is Split.LOAD_TYPE else self._measure_groups(device)
        return [scope.narrowed(place) for place in places]

    def _load_type(self, device: Device) -> Scope:
        shown = device.load_type_id in self._load_types
        return Scope(ScopeKind.LOAD_TYPE, device.load_type_id if shown else None)

    def _measure_groups(self, device: Device) -> list[Scope]:
        shown = [
            Scope(ScopeKind.MEASURE_GROUP, number) for number in device.measure_group_ids if number in self._groups
        ]
        return shown or [Scope(ScopeKind.MEASURE_GROUP)]
