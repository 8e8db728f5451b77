"""The latest reading of every device: an immutable picture, replaced as polls succeed or fail."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from meterhouse.domain.errors import MeterhouseError
from meterhouse.domain.sample import DeviceReading


class DeviceStatus(StrEnum):
    """`waiting`: enabled, not yet read; `off`: disabled, or its gateway is."""

    WAITING = "waiting"
    ON = "on"
    OFF = "off"
    COMMUNICATION_ERROR = "communication_error"


@dataclass(frozen=True, slots=True)
class DeviceLive:
    """What is known of one device now.

    `reading` is the last good one, however old (`reading.at` tells), None before the first. `error` is the last
    failure since then, None while the device answers; `last_error` the last one at all, kept when it answers again.
    """

    device_id: int
    status: DeviceStatus
    reading: DeviceReading | None = None
    error: MeterhouseError | None = None
    error_since: datetime | None = None
    last_error: MeterhouseError | None = None
    last_error_at: datetime | None = None


class LiveValues:
    """Holds the picture and wakes those who wait for a newer one."""

    def __init__(self) -> None:
        self._devices: dict[int, DeviceLive] = {}
        self._revision = 0
        self._changed = asyncio.Event()

    @property
    def revision(self) -> int:
        """Rises with every change."""
        return self._revision

    def snapshot(self) -> Mapping[int, DeviceLive]:
        """By device id; never changes after it was given out."""
        return MappingProxyType(dict(self._devices))

    def get(self, device_id: int) -> DeviceLive | None:
        """One device, None when it is not configured."""
        return self._devices.get(device_id)

    def configure(self, enabled: Iterable[int], disabled: Iterable[int]) -> None:
        """Keep exactly these devices; known readings stay."""
        devices: dict[int, DeviceLive] = {}
        for device_id in enabled:
            known = self._devices.get(device_id)
            usable = known is not None and known.status is not DeviceStatus.OFF
            devices[device_id] = known if known and usable else DeviceLive(device_id, DeviceStatus.WAITING)
        for device_id in disabled:
            devices[device_id] = DeviceLive(device_id, DeviceStatus.OFF)
        self._devices = devices
        self._notify()

    def publish(self, reading: DeviceReading) -> None:
        """A device answered."""
        known = self._devices.get(reading.device_id)
        if known is not None:
            self._devices[reading.device_id] = DeviceLive(
                reading.device_id,
                DeviceStatus.ON,
                reading,
                last_error=known.last_error,
                last_error_at=known.last_error_at,
            )
            self._notify()

    def fail(self, device_id: int, at: datetime, error: MeterhouseError) -> None:
        """A device did not answer; its last good reading stays, with its time."""
        known = self._devices.get(device_id)
        if known is None:
            return
        since = known.error_since or at
        self._devices[device_id] = replace(
            known,
            status=DeviceStatus.COMMUNICATION_ERROR,
            error=error,
            error_since=since,
            last_error=error,
            last_error_at=at,
        )
        self._notify()

    async def changed(self, since: int) -> int:
        """Wait until the revision differs from `since`; returns it."""
        while self._revision == since:
            await self._changed.wait()
        return self._revision

    def _notify(self) -> None:
        self._revision += 1
        self._changed.set()
        self._changed = asyncio.Event()
