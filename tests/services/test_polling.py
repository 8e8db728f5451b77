from __future__ import annotations

import asyncio
import logging
from dataclasses import replace

import pytest

from meterhouse.domain.sample import DeviceReading
from meterhouse.services.live import DeviceStatus, LiveValues
from meterhouse.services.polling import PollingService
from tests.services.fakes import FakeReader, LoopClock, installation


class Setup:
    def __init__(self) -> None:
        self.clock = LoopClock()
        self.reader = FakeReader(self.clock)
        self.live = LiveValues()
        self.readings: list[DeviceReading] = []
        self.polling = PollingService(self.reader, self.live, self.clock, self.readings.append)

    def starts(self, device_id: int) -> list[float]:
        return [round(at, 3) for at, device in self.reader.reads if device == device_id]


async def test_devices_are_read_in_a_raster_without_drift() -> None:
    setup = Setup()
    await setup.polling.configure(installation({1: [1, 2]}))
    await asyncio.sleep(21)
    await setup.polling.stop()
    assert setup.starts(1) == [0.0, 5.0, 10.0, 15.0, 20.0]
    assert setup.starts(2) == [0.05, 5.05, 10.05, 15.05, 20.05]
    assert len(setup.readings) == 10


async def test_gateways_are_independent_of_each_other() -> None:
    setup = Setup()
    setup.reader.silent = {1}
    setup.reader.timeout_s = 9.0
    await setup.polling.configure(installation({1: [1], 2: [2]}))
    await asyncio.sleep(16)
    await setup.polling.stop()
    assert setup.starts(2) == [0.0, 5.0, 10.0, 15.0]
    assert setup.starts(1) == [0.0, 9.0]


async def test_a_bus_that_is_too_slow_starts_the_next_cycle_at_once_and_keeps_the_raster() -> None:
    setup = Setup()
    setup.reader.delay_s = 7.0
    await setup.polling.configure(installation({1: [1]}))
    await asyncio.sleep(30)
    await setup.polling.stop()
    assert setup.starts(1) == [0.0, 7.0, 14.0, 21.0, 28.0]


async def test_several_reads_at_once_where_the_gateway_copes() -> None:
    setup = Setup()
    await setup.polling.configure(installation({1: [1, 2, 3, 4]}, in_flight=4))
    await asyncio.sleep(1)
    await setup.polling.stop()
    assert [at for at, _ in setup.reader.reads] == [0.0] * 4


async def test_a_silent_device_is_shown_with_its_error_and_logged_on_change_only(
    caplog: pytest.LogCaptureFixture,
) -> None:
    setup = Setup()
    setup.reader.silent = {2}
    with caplog.at_level(logging.INFO, "meterhouse"):
        await setup.polling.configure(installation({1: [1, 2]}))
        await asyncio.sleep(12)
        failed = setup.live.get(2)
        assert failed and failed.status is DeviceStatus.COMMUNICATION_ERROR
        assert failed.error and failed.error.code == "no-answer" and failed.reading is None
        setup.reader.silent = set()
        await asyncio.sleep(6)
    await setup.polling.stop()
    back = setup.live.get(2)
    assert back and back.status is DeviceStatus.ON and back.error is None and back.reading
    assert [record.levelname for record in caplog.records] == ["WARNING", "INFO"]


async def test_a_gateway_that_fails_is_logged_once_for_all_its_devices(caplog: pytest.LogCaptureFixture) -> None:
    setup = Setup()
    setup.reader.silent = {1, 2, 3}
    setup.reader.failure = "gateway-unreachable"
    with caplog.at_level(logging.INFO, "meterhouse"):
        await setup.polling.configure(installation({1: [1, 2, 3], 2: [4]}))
        await asyncio.sleep(12)
        assert [setup.live.snapshot()[n].status for n in (1, 2, 3)] == [DeviceStatus.COMMUNICATION_ERROR] * 3
        setup.reader.silent = set()
        await asyncio.sleep(6)
    await setup.polling.stop()
    assert [record.levelname for record in caplog.records] == ["WARNING", "INFO"]
    assert [setup.live.snapshot()[n].status for n in (1, 2, 3, 4)] == [DeviceStatus.ON] * 4


async def test_a_backed_off_device_costs_no_request() -> None:
    setup = Setup()
    setup.reader.backed_off_s = {2: 30.0}
    await setup.polling.configure(installation({1: [1, 2]}))
    await asyncio.sleep(6)
    await setup.polling.stop()
    assert setup.starts(2) == []
    assert setup.starts(1) == [0.0, 5.0]


async def test_a_change_touches_only_the_gateway_that_changed() -> None:
    setup = Setup()
    first = installation({1: [1], 2: [2]})
    await setup.polling.configure(first)
    await asyncio.sleep(7)
    second = replace(first, devices=(first.devices[0], replace(first.devices[1], enabled=False)))
    await setup.polling.configure(second)
    await asyncio.sleep(10)
    await setup.polling.stop()
    assert setup.starts(1) == [0.0, 5.0, 10.0, 15.0]
    assert setup.starts(2) == [0.0, 5.0]
    off = setup.live.get(2)
    assert off and off.status is DeviceStatus.OFF


async def test_a_switched_off_gateway_switches_its_devices_off() -> None:
    setup = Setup()
    picture = installation({1: [1]})
    await setup.polling.configure(replace(picture, gateways=(replace(picture.gateways[0], enabled=False),)))
    await asyncio.sleep(6)
    await setup.polling.stop()
    assert setup.reader.reads == []
    off = setup.live.get(1)
    assert off and off.status is DeviceStatus.OFF
