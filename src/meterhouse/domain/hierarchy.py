"""Meters behind meters (§1.5): who counts in totals, and what a meter's sub-meters do not explain."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from meterhouse.domain.installation import Device


def counted_once(devices: Sequence[Device]) -> tuple[Device, ...]:
    """Without those excluded from totals, and without sub-meters: what flows through them is in a counted meter above.

    A sub-meter of an excluded meter counts, unless a meter further up does. `devices` are those of one commodity.
    """
    by_id = {device.id: device for device in devices}
    return tuple(device for device in devices if not device.exclude_from_totals and not _is_below(device, by_id))


def sub_meters(devices: Iterable[Device]) -> Mapping[int, tuple[int, ...]]:
    """Ids of the meters directly behind each meter that has any, by its id.

    What a meter counted less the sum of these is "not metered". `devices` are those of one commodity; whose upstream
    meter is not among them is behind none.
    """
    known = {device.id: device for device in devices}
    found: dict[int, list[int]] = defaultdict(list)
    for device in known.values():
        above = _above(device, known)
        if above is not None:
            found[above.id].append(device.id)
    return {upstream: tuple(below) for upstream, below in found.items()}


def roots(devices: Iterable[Device]) -> tuple[Device, ...]:
    """The meters that have no upstream meter among `devices`: where the energy flow begins."""
    known = {device.id: device for device in devices}
    return tuple(device for device in known.values() if device.upstream_device_id not in known)


def upstream_of(device: Device, by_id: Mapping[int, Device]) -> tuple[Device, ...]:
    """The chain of meters above, nearest first; it ends where it would come round again."""
    chain: list[Device] = []
    seen = {device.id}
    above = _above(device, by_id)
    while above is not None and above.id not in seen:
        chain.append(above)
        seen.add(above.id)
        above = _above(above, by_id)
    return tuple(chain)


def is_upstream_of_itself(device: Device, by_id: Mapping[int, Device]) -> bool:
    """Whether following upstream meters leads back to the device."""
    if device.upstream_device_id == device.id:
        return True
    return any(above.upstream_device_id == device.id for above in upstream_of(device, by_id))


def _is_below(device: Device, by_id: Mapping[int, Device]) -> bool:
    return any(not above.exclude_from_totals for above in upstream_of(device, by_id))


def _above(device: Device, by_id: Mapping[int, Device]) -> Device | None:
    return None if device.upstream_device_id is None else by_id.get(device.upstream_device_id)
