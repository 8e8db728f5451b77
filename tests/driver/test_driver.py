"""The driver over a real socket, against devices that refuse, are silent, change their settings or go away."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from meterhouse.domain.installation import Device, Gateway, GatewayKind
from meterhouse.domain.quantity import parse_key
from meterhouse.domain.sample import DeviceReading
from meterhouse.modbus.handler import Answer, Handler
from meterhouse.modbus.image import RegisterImage
from meterhouse.modbus.line import SerialSettings
from meterhouse.modbus.port import Bus, DeviceException, Space
from meterhouse.modbus.reader import ModbusDeviceReader
from meterhouse.services.ports import ReadFailed
from tests.driver.bench_device import UNIT, Bench, StoppedClock, bench, installation
from tests.driver.made import a_catalogue

Asked = list[tuple[int, int]]


def meter(**modbus: Any) -> dict[str, Any]:
    """Twenty voltages of the first phase in different clothes: one word each, from address 0, then an energy."""
    orders = [
        {"key": f"harmonic_voltage_l1_{order}", "address": order, "type": "uint16", "unit": "%", "poll": "fast"}
        for order in range(20)
    ]
    energy = {"key": "active_energy_import_total", "address": 20, "type": "uint32", "unit": "Wh"}
    return {"registers": [*orders, energy], "modbus": modbus}


DEVICE = Device(1, 1, "made", UNIT, "meter")


class FussyImage:
    """Registers in which some do not exist and long reads are not answered as asked; keeps what was asked."""

    def __init__(self, count: int = 22) -> None:
        self.image = RegisterImage()
        self.image.add(Space.HOLDING_REGISTERS, 0, count)
        self.missing: set[int] = set()
        self.refuse_with = 2
        self.longest = 125
        self.silent_when_longer = False
        self.fuse: int | None = None
        self.asked: Asked = []

    def put(self, address: int, *words: int) -> None:
        self.image.put(Space.HOLDING_REGISTERS, address, b"".join(word.to_bytes(2, "big") for word in words))

    def __call__(self, pdu: bytes) -> Answer:
        address, count = int.from_bytes(pdu[1:3], "big"), int.from_bytes(pdu[3:5], "big")
        self.asked.append((address, count))
        if self.fuse is not None or (count > self.longest and self.silent_when_longer):
            return None
        if count > self.longest or self.missing & set(range(address, address + count)):
            raise DeviceException(self.refuse_with, unit=0)
        return self.image(pdu)


def handlers(image: Handler) -> Mapping[int, Any]:
    return {UNIT: image}


def values(reading: DeviceReading) -> dict[str, Decimal | None]:
    return {str(sample.key): sample.value for sample in reading.samples}


async def read(made: Bench, device: Device = DEVICE) -> DeviceReading:
    return await made.reader.read(device, deadline_s=3.0)


async def test_neighbouring_registers_come_in_one_request() -> None:
    image = FussyImage()
    image.put(20, 0x0001, 0x86A0)
    async with bench(a_catalogue(meter()), handlers(image)) as made:
        reading = await read(made)
    assert values(reading)["active_energy_import_total"] == 100_000
    assert image.asked == [(0, 22)]


async def test_a_hole_is_found_by_halving_and_never_read_across_again() -> None:
    profile = meter(max_gap=4)
    profile["registers"] = [item for item in profile["registers"] if item["address"] not in (11, 12)]
    image = FussyImage()
    image.missing = {11, 12}
    async with bench(a_catalogue(profile), handlers(image)) as made:
        first = await read(made)
        learning = list(image.asked)
        image.asked.clear()
        second = await read(made)
        other = await read(made, replace(DEVICE, id=2, name="its brother"))
    assert len(learning) > 2
    assert all(value is not None for value in values(first).values())
    assert values(second) == values(other) == values(first)
    assert image.asked == [(0, 11), (13, 9)] * 2, "its like need not learn it again"


async def test_a_register_that_a_device_does_not_have_is_not_available_and_the_rest_is_read() -> None:
    image = FussyImage()
    image.missing = {7}
    async with bench(a_catalogue(meter()), handlers(image)) as made:
        reading = await read(made)
        image.asked.clear()
        await read(made)
        assert image.asked == [(0, 7), (8, 14)]
        image.missing = set()
        made.clock.passed_s += 601
        again = await read(made)
    assert values(reading)["harmonic_voltage_l1_7"] is None
    assert sum(value is None for value in values(reading).values()) == 1
    assert values(again)["harmonic_voltage_l1_7"] == 0


async def test_a_device_with_not_a_single_register_of_the_profile_is_refused() -> None:
    image = FussyImage()
    image.missing = set(range(22))
    async with bench(a_catalogue(meter()), handlers(image)) as made:
        with pytest.raises(ReadFailed) as failed:
            await read(made)
    assert failed.value.code == "device-exception"
    assert failed.value.params["exception"] == 2
    assert failed.value.params["unit_id"] == UNIT


@pytest.mark.parametrize(("code", "most"), [(3, 22), (4, 11)])
async def test_a_device_with_a_small_buffer_is_read_in_shorter_blocks(code: int, most: int) -> None:
    image = FussyImage()
    image.longest, image.refuse_with = 12, code
    async with bench(a_catalogue(meter()), handlers(image)) as made:
        await read(made)
        image.asked.clear()
        reading = await read(made)
    assert len(values(reading)) == 21
    assert len(image.asked) == 2
    assert all(count <= min(most, 12) for _, count in image.asked)


async def test_a_device_silent_at_long_reads_is_read_in_halves_after_two_tries() -> None:
    image = FussyImage()
    image.longest, image.silent_when_longer = 12, True
    async with bench(a_catalogue(meter()), handlers(image), timeout_s=0.05) as made:
        for _ in range(2):
            with pytest.raises(ReadFailed):
                await read(made)
            await made.until_due(DEVICE)
        reading = await read(made)
        image.asked.clear()
        await read(made)
    assert len(values(reading)) == 21
    assert image.asked == [(0, 11), (11, 11)]


async def test_a_silent_device_does_not_teach_that_its_reads_are_too_long() -> None:
    image = FussyImage()
    image.fuse = 0
    async with bench(a_catalogue(meter()), handlers(image), timeout_s=0.05) as made:
        for _ in range(3):
            with pytest.raises(ReadFailed) as failed:
                await read(made)
            await made.until_due(DEVICE)
        image.fuse = None
        image.asked.clear()
        await asyncio.sleep(0.2)  # the bus doubts its connection after three silences and makes a new one
        await read(made)
    assert failed.value.code == "no-answer"
    assert image.asked == [(0, 22)]


def ratio_meter(poll: str) -> dict[str, Any]:
    return {
        "scaling_rules": {"r": {"factors": ["ct_ratio"], "steps": [{"below": 10, "scale": 10}, {"scale": 100}]}},
        "registers": [
            {"key": "ct_ratio", "address": 0, "type": "uint16", "poll": poll},
            {"key": "active_energy_import_total", "address": 10, "type": "uint32", "scale": "rule:r", "unit": "Wh"},
        ],
    }


async def test_the_ratio_is_read_once_and_again_when_the_device_was_away() -> None:
    image = FussyImage()
    image.put(0, 1)
    image.put(10, 0, 7)
    async with bench(a_catalogue(ratio_meter("once")), handlers(image), timeout_s=0.05) as made:
        assert values(await read(made))["active_energy_import_total"] == 70
        image.asked.clear()
        assert values(await read(made))["active_energy_import_total"] == 70
        assert image.asked == [(10, 2)]
        image.fuse = 0
        with pytest.raises(ReadFailed):
            await read(made)
        image.fuse = None
        image.put(0, 50)
        await made.until_due(DEVICE)
        assert values(await read(made))["active_energy_import_total"] == 700


async def test_a_ratio_that_is_polled_takes_effect_without_an_absence() -> None:
    image = FussyImage()
    image.put(0, 1)
    image.put(10, 0, 7)
    async with bench(a_catalogue(ratio_meter("slow")), handlers(image)) as made:
        assert values(await read(made))["active_energy_import_total"] == 70
        image.put(0, 50)
        made.clock.passed_s += 61
        assert values(await read(made))["active_energy_import_total"] == 700


async def test_a_ratio_that_the_device_does_not_tell_leaves_no_value() -> None:
    image = FussyImage()
    image.put(0, 0xFFFF)
    async with bench(a_catalogue(ratio_meter("once")), handlers(image)) as made:
        assert values(await read(made)) == {"active_energy_import_total": None}


async def test_slow_registers_are_read_each_minute_and_kept_with_their_time() -> None:
    profile = {
        "enums": {"mode": {0: "idle", 1: "busy"}},
        "registers": [
            {"key": "voltage_l1_n", "address": 0, "type": "uint16", "unit": "V"},
            {"key": "temperature", "address": 10, "type": "uint16", "unit": "°C", "poll": "slow"},
            {"key": "work_mode", "address": 11, "type": "uint16", "enum": "mode"},
        ],
    }
    image = FussyImage()
    image.put(10, 21, 1)
    async with bench(a_catalogue(profile), handlers(image)) as made:
        await read(made)
        image.put(10, 22, 0)
        image.asked.clear()
        kept = await read(made)
        assert image.asked == [(0, 1)]
        made.clock.passed_s += 60
        fresh = await read(made)
    assert values(kept)["temperature"] == 21
    assert dict(kept.attributes) == {"work_mode": "busy"}
    assert values(fresh)["temperature"] == 22
    assert dict(fresh.attributes) == {"work_mode": "idle"}


async def test_a_counter_is_never_an_old_one() -> None:
    profile = {
        "registers": [
            {"key": "active_energy_import_tariff1", "address": 0, "type": "uint16", "unit": "Wh", "poll": "slow"}
        ]
    }
    image = FussyImage()
    async with bench(a_catalogue(profile), handlers(image)) as made:
        await read(made)
        image.put(0, 5)
        assert values(await read(made)) == {"active_energy_import_tariff1": 5}


async def test_several_unit_ids_make_one_device() -> None:
    profile = {
        "modbus": {"unit": {"count": 3}},
        "registers": [
            {"key": f"active_power_l{phase}", "address": 0, "type": "int16", "unit": "W", "unit_offset": phase - 1}
            for phase in (1, 2, 3)
        ],
    }
    images = {}
    for offset in range(3):
        images[UNIT + offset] = FussyImage()
        images[UNIT + offset].put(0, 100 + offset)
    async with bench(a_catalogue(profile), images) as made:
        reading = await read(made)
    assert list(values(reading).values()) == [100, 101, 102]


async def test_bits_and_both_register_spaces_are_read_by_their_own_functions() -> None:
    profile = {
        "modbus": {"read_function": 4, "max_gap": 9},
        "registers": [
            {"key": "voltage_l1_n", "address": 0, "type": "uint16", "unit": "V"},
            {"key": "current_l1", "address": 0, "type": "uint16", "unit": "A", "function": 3},
            {"key": "digital_output_1", "address": 3, "type": "coil"},
            {"key": "digital_output_2", "address": 12, "type": "coil"},
            {"key": "digital_input_1", "address": 3, "type": "coil", "function": 2},
        ],
    }
    image = RegisterImage()
    for space in Space:
        image.add(space, 0, 20)
    image.put(Space.INPUT_REGISTERS, 0, b"\0\xe6")
    image.put(Space.HOLDING_REGISTERS, 0, b"\0\x10")
    image.put(Space.COILS, 12, b"\1")
    image.put(Space.DISCRETE_INPUTS, 3, b"\1")
    async with bench(a_catalogue(profile), {UNIT: image}) as made:
        reading = await read(made)
    assert values(reading) == {
        "voltage_l1_n": 230,
        "current_l1": 16,
        "digital_output_1": 0,
        "digital_output_2": 1,
        "digital_input_1": 1,
    }


async def test_counters_tell_where_they_start_again() -> None:
    image = FussyImage()
    image.put(0, 50)
    async with bench(a_catalogue(ratio_meter("once")), handlers(image)) as made:
        await read(made)
        key = parse_key("active_energy_import_total")
        assert made.reader.counter_moduli(DEVICE) == {key: 100 * 2**32}


async def test_a_full_read_shows_words_unknown_weights_and_the_round_trip() -> None:
    profile = meter()
    profile["registers"] += [
        {"key": "voltage_l1_n", "address": 30, "type": "uint16", "unit": "V", "scale": "unknown"},
        {"key": "reset", "address": 40, "type": "uint16", "access": "w"},
        {"key": "model_code", "address": 50, "type": "uint16", "poll": "once"},
    ]
    image = FussyImage(count=51)
    image.missing = {50}
    image.put(20, 1, 2)
    image.put(30, 2301)
    async with bench(a_catalogue(profile), handlers(image)) as made:
        full = await made.reader.read_all(DEVICE, deadline_s=3.0)
    by_name = {item.field.name: item for item in full.registers}
    assert by_name["active_energy_import_total"].words == (1, 2)
    assert by_name["active_energy_import_total"].value == 65538
    assert not by_name["voltage_l1_n"].weight_known
    assert by_name["voltage_l1_n"].words == (2301,)
    assert by_name["voltage_l1_n"].value is None
    assert not by_name["model_code"].present
    assert "reset" not in by_name
    assert full.round_trip_s > 0
    assert len(full.reading.samples) == 21


# --- the reader ---


async def test_an_unknown_unit_is_no_answer() -> None:
    async with bench(a_catalogue(meter()), {}) as made:
        with pytest.raises(ReadFailed) as failed:
            await read(made)
    # The server says that it has no path to that unit.
    assert failed.value.code == "gateway-unreachable"


async def test_a_gateway_that_is_not_there_is_unreachable() -> None:
    async with bench(a_catalogue(meter()), {}) as made:
        await made.stop_server()
        with pytest.raises(ReadFailed) as failed:
            await read(made)
    assert failed.value.code == "gateway-unreachable"
    assert failed.value.params == {"gateway": "bench", "reason": "refused"}


@pytest.mark.parametrize("device", [replace(DEVICE, model="no-such"), replace(DEVICE, options={"colour": "red"})])
async def test_a_device_that_is_wrongly_configured_says_so(device: Device) -> None:
    async with bench(a_catalogue(meter()), {}) as made:
        with pytest.raises(ReadFailed) as failed:
            await read(made, device)
    assert failed.value.code == "configuration-error"


async def test_only_a_changed_gateway_loses_its_link() -> None:
    async with bench(a_catalogue(meter()), handlers(FussyImage())) as made:
        await read(made)
        renamed = replace(made.gateway, name="cellar", description="under the stairs")
        await made.reader.configure(installation(renamed, DEVICE))
        await read(made)
        assert len(made.buses) == 1
        await made.reader.configure(installation(replace(made.gateway, delay_ms=5), DEVICE))
        await read(made)
        assert len(made.buses) == 2
        assert made.reader.statistics()[1].answers == 1


async def test_a_gateway_that_is_off_is_not_asked() -> None:
    async with bench(a_catalogue(meter()), handlers(FussyImage())) as made:
        await made.reader.configure(installation(replace(made.gateway, enabled=False), DEVICE))
        with pytest.raises(ReadFailed) as failed:
            await read(made)
        assert made.reader.statistics() == {}
    assert failed.value.code == "configuration-error"


async def test_a_changed_device_is_read_anew() -> None:
    image = FussyImage()
    image.put(20, 0, 5)
    other = {**meter(), "id": "other"}
    other["registers"] = [{"key": "active_energy_import_total", "address": 20, "type": "uint32", "unit": "kWh"}]
    async with bench(a_catalogue(meter(), other), handlers(image)) as made:
        assert values(await read(made))["active_energy_import_total"] == 5
        assert values(await read(made, replace(DEVICE, model="other"))) == {"active_energy_import_total": 5000}


def no_bus(gateway: Gateway, serial: SerialSettings) -> Bus:
    raise AssertionError(f"{gateway.name} is not to be opened")


def test_a_serial_line_is_planned_by_its_speed() -> None:
    """A gap of 30 registers pays at 115200 baud and not at 19200."""
    local = Gateway(1, GatewayKind.LOCAL, "Local", "127.0.0.1")
    costs = []
    for baud in (19200, 115200):
        reader = ModbusDeviceReader(a_catalogue(), no_bus, StoppedClock(), SerialSettings(baud))
        cost = reader._cost(local, ("rtu",))
        costs.append(cost.request_s / cost.register_s)
    assert costs[0] < 30 < costs[1]
