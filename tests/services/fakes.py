"""Five-line stand-ins for the ports, for tests of one service alone."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from meterhouse.domain.installation import Device, Gateway, GatewayKind, Installation, SiteSettings
from meterhouse.domain.quantity import ACTIVE_ENERGY_IMPORT, ChannelKey
from meterhouse.domain.sample import DeviceReading, Sample
from meterhouse.services.ports import LinkStatistics, ReadFailed

START = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


class LoopClock:
    """The event loop's own time: virtual under async_solipsism."""

    def __init__(self, start: datetime = START) -> None:
        self._start = start
        self._origin = asyncio.get_running_loop().time()

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self.monotonic())

    def monotonic(self) -> float:
        return asyncio.get_running_loop().time() - self._origin

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(max(0.0, seconds))


class FakeReader:
    """Answers every device after `delay_s`; devices in `silent` fail after `timeout_s`."""

    def __init__(self, clock: LoopClock, delay_s: float = 0.05, timeout_s: float = 1.0) -> None:
        self.clock, self.delay_s, self.timeout_s = clock, delay_s, timeout_s
        self.silent: set[int] = set()
        self.failure = "no-answer"
        self.backed_off_s: dict[int, float] = {}
        self.reads: list[tuple[float, int]] = []
        self.configured: list[Installation] = []

    async def configure(self, installation: Installation) -> None:
        self.configured.append(installation)

    async def read(self, device: Device, *, deadline_s: float) -> DeviceReading:
        self.reads.append((self.clock.monotonic(), device.id))
        if device.id in self.silent:
            await asyncio.sleep(min(self.timeout_s, deadline_s))
            raise ReadFailed(self.failure, unit_id=device.unit_id)
        await asyncio.sleep(self.delay_s)
        return reading(device.id, self.clock, 1000)

    def statistics(self) -> Mapping[int, LinkStatistics]:
        return {}

    def backed_off(self, device: Device) -> float:
        return self.backed_off_s.get(device.id, 0.0)

    def counter_moduli(self, device: Device) -> Mapping[ChannelKey, Decimal]:
        return {}

    async def close(self) -> None:
        pass


def reading(device_id: int, clock: LoopClock, index: int) -> DeviceReading:
    sample = Sample(ACTIVE_ENERGY_IMPORT, clock.now(), Decimal(index))
    return DeviceReading(device_id, clock.now(), clock.monotonic(), (sample,))


def installation(devices: Mapping[int, list[int]], *, poll_interval_s: float = 5.0, in_flight: int = 1) -> Installation:
    """Gateways by id with the ids of the devices behind them."""
    gateways = tuple(
        Gateway(number, GatewayKind.MODBUS_TCP, f"gateway {number}", "127.0.0.1", 502 + number, in_flight=in_flight)
        for number in devices
    )
    all_devices = tuple(
        Device(device, gateway, "eastron-sdm630", device, f"device {device}")
        for gateway, ids in devices.items()
        for device in ids
    )
    return Installation(SiteSettings(poll_interval_s=poll_interval_s), gateways, all_devices, (), (), ())
