"""Another speed of the RS485 port while its devices are being read: no reading fails, none is lost."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from meterhouse.app import initial_site, open_bus
from meterhouse.domain.installation import Device, Gateway, GatewayKind, Installation, SiteSettings
from meterhouse.host.clock import SystemClock
from meterhouse.modbus.image import RegisterImage
from meterhouse.modbus.line import Parity, SerialSettings
from meterhouse.modbus.port import Bus, Space
from meterhouse.modbus.reader import ModbusDeviceReader
from meterhouse.modbus.rtu_server import RtuServer, RtuServerOptions
from meterhouse.settings import Settings
from meterhouse.simulator.pseudo_terminal import PtyLine
from tests.driver.made import a_catalogue

LOCAL = Gateway(1, GatewayKind.LOCAL, "Local", "127.0.0.1")
DEVICES = tuple(Device(unit, 1, "made", unit, f"meter {unit}") for unit in (1, 2, 3))
SITE = SiteSettings(serial_parity="N")


def picture(site: SiteSettings) -> Installation:
    return Installation(site, (LOCAL,), DEVICES, (), (), ())


@pytest.mark.slow
async def test_the_line_is_changed_between_two_readings() -> None:
    registers = {"registers": [{"key": "active_energy_import_total", "address": 0, "type": "uint32", "unit": "Wh"}]}
    image = RegisterImage()
    image.add(Space.HOLDING_REGISTERS, 0, 2)
    line, opened = PtyLine(), list[SerialSettings]()
    settings = Settings(serial_port=line.client_path)

    def open_and_note(gateway: Gateway, serial: SerialSettings) -> Bus:
        opened.append(serial)
        return open_bus(settings, gateway, serial)

    # Every answer takes a while: a change always comes while a request is on the line.
    options = RtuServerOptions(settings=SerialSettings(19200, Parity.NONE), turnaround_s=0.02)
    server = RtuServer({device.unit_id: image for device in DEVICES}.get, options)
    reader = ModbusDeviceReader(a_catalogue(registers), open_and_note, SystemClock())
    read, over = 0, asyncio.Event()

    async def poll(device: Device) -> None:
        nonlocal read
        while not over.is_set():
            await reader.read(device, deadline_s=5.0)  # raises ReadFailed: the test fails
            read += 1

    try:
        await server.start_serial(line.server_path)
        await reader.configure(picture(SITE))
        async with asyncio.TaskGroup() as tasks:
            for device in DEVICES:
                tasks.create_task(poll(device))
            for change in ({"serial_baud": 9600}, {"serial_stop_bits": 2}, {"serial_timeout_ms": 900}):
                await asyncio.sleep(0.25)
                before = read
                await reader.configure(picture(replace(SITE, **change)))  # type: ignore[arg-type]
                await asyncio.sleep(0.25)
                assert read > before
            over.set()
    finally:
        await reader.close()
        await server.close()
        line.close()
    assert [(item.baud, item.stop_bits) for item in opened] == [(19200, 1), (9600, 1), (19200, 2), (19200, 1)]


async def test_the_same_line_again_keeps_its_link() -> None:
    reader = ModbusDeviceReader(
        a_catalogue(), lambda gateway, serial: open_bus(Settings(), gateway, serial), SystemClock()
    )
    try:
        await reader.configure(picture(SITE))
        kept = reader.bus(1)
        await reader.configure(picture(replace(SITE, name="Villa")))
        assert reader.bus(1) is kept
    finally:
        await reader.close()


def test_a_new_database_begins_with_the_line_of_the_start_up_file() -> None:
    site = initial_site(Settings(serial_baud=9600, serial_parity="O", serial_stop_bits=2, serial_timeout_ms=777))
    assert (site.serial_baud, site.serial_parity, site.serial_stop_bits, site.serial_timeout_ms) == (9600, "O", 2, 777)
