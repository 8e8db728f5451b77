"""What the tests of the simulator share: a clock that stands still, and readers on real links."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from meterhouse.catalogue.loader import Catalogue
from meterhouse.domain.installation import Device, Framing, Gateway, GatewayKind
from meterhouse.domain.quantity import ChannelKey, parse_key
from meterhouse.host.clock import SystemClock
from meterhouse.modbus.line import SerialSettings
from meterhouse.modbus.links import open_rtu, open_rtu_over_tcp, open_tcp
from meterhouse.modbus.options import BusOptions
from meterhouse.modbus.port import Bus
from meterhouse.modbus.reader import ModbusDeviceReader
from meterhouse.simulator.building import Building
from meterhouse.simulator.form import Scenario

CATALOGUE = Catalogue.load()
NOON = datetime(2026, 6, 17, 10, 30, tzinfo=UTC)
"""A working day in summer, about noon in Rome."""


class StillClock:
    """Time that goes on only when it is told to."""

    def __init__(self, start: datetime = NOON) -> None:
        self._start = start
        self._passed = 0.0
        self._moved = asyncio.Event()

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self._passed)

    def monotonic(self) -> float:
        return 1000.0 + self._passed

    async def sleep(self, seconds: float) -> None:
        until = self._passed + seconds
        while self._passed < until:
            await self._moved.wait()

    async def forward(self, seconds: float) -> None:
        """Let time pass, and everything that waits for it happen."""
        self._passed += seconds
        self._moved.set()
        self._moved = asyncio.Event()
        for _ in range(20):
            await asyncio.sleep(0)
        await asyncio.sleep(0.02)


def scenario(devices: list[dict[str, object]], **parts: object) -> Scenario:
    """A small building: a gateway `Board` unless gateways are given; a device needs no more than its name and model."""
    complete = [
        {"gateway": "Board", "unit": number, "load": {"shape": "office", "base": 900, "peak": 2500}} | device
        for number, device in enumerate(devices, 1)
    ]
    return Scenario.model_validate({"gateways": [{"name": "Board"}], "devices": complete} | parts)


def key(text: str) -> ChannelKey:
    found = parse_key(text)
    assert found is not None, text
    return found


def open_link(building: Building, gateway: Gateway, timeout_s: float) -> Bus:
    """The bus that leads to a gateway."""
    options = BusOptions(timeout_s=timeout_s)
    if gateway.kind is GatewayKind.LOCAL:
        assert building.serial_port is not None
        return open_rtu(building.serial_port, SerialSettings(), options=options)
    if gateway.framing is Framing.RTU:
        return open_rtu_over_tcp(gateway.address, gateway.port, options=options)
    return open_tcp(gateway.address, gateway.port, options=options)


@asynccontextmanager
async def reader_of(building: Building, timeout_s: float = 1.0) -> AsyncIterator[ModbusDeviceReader]:
    """A reader for the building's whole installation."""
    reader = ModbusDeviceReader(CATALOGUE, lambda gateway, _: open_link(building, gateway, timeout_s), SystemClock())
    await reader.configure(building.installation())
    try:
        yield reader
    finally:
        await reader.close()


def device_of(building: Building, name: str) -> Device:
    return next(device for device in building.installation().devices if device.name == name)


async def values_of(
    building: Building, reader: ModbusDeviceReader, name: str, deadline_s: float = 10.0
) -> Mapping[ChannelKey, Decimal | None]:
    """What one device answers."""
    reading = await reader.read(device_of(building, name), deadline_s=deadline_s)
    return {sample.key: sample.value for sample in reading.samples}
