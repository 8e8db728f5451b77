"""Meters behind meters (§1.5): who counts in totals, and which meter's energy a sub-meter's is part of."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from meterhouse.domain.installation import Device


def counted_once(devices: Sequence[Device], measuring: Collection[int]) -> tuple[Device, ...]:
    """Those of `measuring` (ids) without the ones excluded from totals, and without sub-meters.

    What flows through a sub-meter is in a counted meter above. A sub-meter of an excluded meter counts, unless a
    meter further up does. `devices` are all of the installation.
    """
    by_id = {device.id: device for device in devices}
    return tuple(
        device
        for device in devices
        if device.id in measuring and not device.exclude_from_totals and not _is_below(device, by_id, measuring)
    )


def measured_above(device: Device, by_id: Mapping[int, Device], measuring: Collection[int]) -> Device | None:
    """The nearest meter above that is among `measuring`; those between that do not measure the same are passed over.

    None for a meter with nobody above, and in a circle.
    """
    chain = upstream_of(device, by_id)
    if is_upstream_of_itself(device, by_id):
        return None
    return next((above for above in chain if above.id in measuring), None)


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


def _is_below(device: Device, by_id: Mapping[int, Device], measuring: Collection[int]) -> bool:
    return any(above.id in measuring and not above.exclude_from_totals for above in upstream_of(device, by_id))


def _above(device: Device, by_id: Mapping[int, Device]) -> Device | None:
    return None if device.upstream_device_id is None else by_id.get(device.upstream_device_id)
