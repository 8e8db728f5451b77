"""A simulated device behind a real Modbus TCP server, read by the product's own reader over a real socket."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from decimal import Decimal

from meterhouse.catalogue.loader import Catalogue
from meterhouse.catalogue.options import CONCENTRATOR, OptionValue, options_of
from meterhouse.catalogue.schema import Kind, Option, Profile
from meterhouse.catalogue.states import STATE_CODES
from meterhouse.domain.installation import Device, Gateway, GatewayKind, Installation, SiteSettings, SupplyDirection
from meterhouse.domain.quantity import ChannelKey, Direction, Quantity
from meterhouse.modbus.codec import limits
from meterhouse.modbus.device_map import DeviceMap, Field, map_device
from meterhouse.modbus.handler import Handler
from meterhouse.modbus.line import SerialSettings
from meterhouse.modbus.links import open_tcp
from meterhouse.modbus.options import Backoff, BusOptions
from meterhouse.modbus.port import Bus
from meterhouse.modbus.reader import ModbusDeviceReader
from meterhouse.modbus.server import ModbusTcpServer
from meterhouse.modbus.values import resolution_of, weights_of
from meterhouse.simulator.image import DeviceImage

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
UNIT = 7


class StoppedClock:
    """Tells the time it is set to."""

    def __init__(self) -> None:
        self.passed_s = 0.0

    def now(self) -> datetime:
        return NOON

    def monotonic(self) -> float:
        return self.passed_s

    async def sleep(self, seconds: float) -> None:
        self.passed_s += seconds


@dataclass(slots=True)
class Bench:
    """`images` by unit id may be changed while it runs."""

    images: dict[int, Handler]
    reader: ModbusDeviceReader
    clock: StoppedClock
    gateway: Gateway
    buses: list[Bus]
    server: ModbusTcpServer

    async def stop_server(self) -> None:
        await self.server.close()

    async def until_due(self, device: Device) -> None:
        """Wait until the bus would ask a silent device again."""
        await asyncio.sleep(self.reader.backed_off(device) + 0.01)

    async def configure(self, *devices: Device) -> None:
        await self.reader.configure(installation(self.gateway, *devices))


def installation(gateway: Gateway, *devices: Device) -> Installation:
    return Installation(SiteSettings(), (gateway,), devices, (), (), ())


@asynccontextmanager
async def bench(catalogue: Catalogue, images: Mapping[int, Handler], timeout_s: float = 2.0) -> AsyncIterator[Bench]:
    kept = dict(images)
    quick = BusOptions(timeout_s=timeout_s, silent_unit=Backoff(0.05, 0.1), reconnect=Backoff(0.05, 0.1))
    server = ModbusTcpServer(kept.get)
    port = await server.start()
    gateway = Gateway(1, GatewayKind.MODBUS_TCP, "bench", "127.0.0.1", port)
    clock = StoppedClock()
    buses: list[Bus] = []

    def open_bus(gateway: Gateway, serial: SerialSettings) -> Bus:
        buses.append(open_tcp(gateway.address, gateway.port, options=quick))
        return buses[-1]

    reader = ModbusDeviceReader(catalogue, open_bus, clock)
    try:
        made = Bench(kept, reader, clock, gateway, buses, server)
        await made.configure()
        yield made
    finally:
        await reader.close()
        await server.close()


def device_of(
    catalogue: Catalogue, profile: Profile, position: int | None = None, given: Mapping[str, OptionValue] | None = None
) -> Device:
    """A device of a profile with every required option filled in, and those given."""
    options: dict[str, OptionValue] = {
        name: an_option(catalogue, option)
        for name, option in options_of(profile).items()
        if option.required and option.default is None
    }
    options |= given or {}
    return Device(1, 1, profile.id, UNIT, profile.name, position=position, options=options)


def an_option(catalogue: Catalogue, option: Option) -> OptionValue:
    if option.type == "profile":
        return next(profile.id for profile in catalogue.all() if profile.kind is option.kind)
    if option.choices:
        return option.choices[-1]
    return Decimal("2.5") if option.type == "number" else int(option.min or 256)


def register_profile(catalogue: Catalogue, device: Device) -> Profile:
    """Whose registers are read: the device's own, or its concentrator's."""
    profile = catalogue.get(device.model)
    if profile.kind is Kind.PULSE_COUNTER:
        return catalogue.get(str(device.options[CONCENTRATOR]))
    return profile


def mapped(catalogue: Catalogue, device: Device) -> DeviceMap:
    return map_device(catalogue, device.model, device.unit_id, device.position, device.options)


def image_of(
    catalogue: Catalogue, device: Device, attributes: Mapping[str, Decimal | str | None] | None = None
) -> DeviceImage:
    image = DeviceImage(register_profile(catalogue, device), mapped(catalogue, device))
    image.set(attributes or {})
    return image


_USUAL: dict[Quantity, Decimal] = {
    Quantity.VOLTAGE: Decimal("231.37"),
    Quantity.CURRENT: Decimal("4.213"),
    Quantity.FREQUENCY: Decimal("49.98"),
    Quantity.PHASE_ANGLE: Decimal("31.4"),
    Quantity.ACTIVE_ENERGY: Decimal(1_234_000),
    Quantity.TEMPERATURE: Decimal(23),
}


def usual_value(field: Field, number: int, scale: Decimal | None) -> Decimal:
    """A value that the field can hold, different for each `number`; negative where power may be."""
    assert field.key is not None
    codes = STATE_CODES.get(field.key.quantity)
    if codes and field.labels:
        return Decimal(next(codes[label] for label in field.labels.values() if label in codes))
    if field.register.bit is not None or field.layout.type == "coil":
        return Decimal(number % 2)
    if field.key.quantity is Quantity.POWER_FACTOR:
        return Decimal("0.5") + Decimal(number % 40) / 100
    value = _USUAL.get(field.key.quantity, Decimal("17.3")) * (1 + Decimal(number % 23) / 40)
    if scale is not None:
        most = limits(field.layout)[1] * scale * Decimal("0.9")
        value = min(value, most)
    return -value if may_be_negative(field) and number % 2 else value


def may_be_negative(field: Field) -> bool:
    assert field.key is not None
    signed = field.layout.type.startswith(("int", "float")) or field.register.sign_key is not None
    can = field.key.facts.accumulation == "instant" and field.key.facts.unit in ("W", "var")
    return signed and (can or field.key.direction is Direction.NET)


def usual_values(device_map: DeviceMap, attributes: Mapping[str, Decimal | None]) -> dict[ChannelKey, Decimal]:
    """A value for every channel that a device has."""
    weights = weights_of(device_map, attributes)
    return {
        field.key: usual_value(field, number, resolution_of(field, weights))
        for number, field in enumerate(device_map.readable)
        if field.key is not None
    }


def tolerance(field: Field, value: Decimal, step: Decimal | None) -> Decimal:
    """Half a step of an integer register, the last bit of a float."""
    if step is not None:
        return step / 2 + abs(value) / 10**20
    return abs(value) / 10**6 if field.layout.type == "float32" else abs(value) / 10**14


def downstream(device: Device) -> Device:
    return replace(device, id=2, name="turned", supply_direction=SupplyDirection.DOWNSTREAM)
