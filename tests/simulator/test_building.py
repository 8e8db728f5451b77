"""A building read from outside, over real sockets and a real pseudo terminal: what it says is physics."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

import pytest
from pymodbus.client import AsyncModbusTcpClient

from meterhouse.domain.installation import GatewayKind
from meterhouse.domain.quantity import ACTIVE_ENERGY_IMPORT, Accumulation, ChannelKey
from meterhouse.simulator.building import Building
from meterhouse.simulator.scenario import parametric
from tests.simulator.reading import CATALOGUE, StillClock, device_of, key, reader_of, scenario, values_of

Values = Mapping[ChannelKey, Decimal | None]


def number(values: Values, text: str) -> float | None:
    value = values.get(key(text))
    return None if value is None else float(value)


def assert_powers_are_voltage_times_current(values: Values, name: str) -> None:
    for phase in ("l1", "l2", "l3"):
        voltage, current = number(values, f"voltage_{phase}_n"), number(values, f"current_{phase}")
        power, factor = number(values, f"active_power_{phase}"), number(values, f"power_factor_{phase}")
        if None in (voltage, current, power, factor):
            continue
        assert voltage is not None and current is not None and power is not None and factor is not None
        # Registers round: a hundredth of the power factor, some digits of the current, tens of watts at worst.
        assert abs(voltage * current * abs(factor)) == pytest.approx(abs(power), rel=0.02, abs=12), (name, phase)


def assert_phases_sum_to_the_total(values: Values, name: str) -> None:
    for quantity in ("active_power", "reactive_power"):
        parts = [number(values, f"{quantity}_{phase}") for phase in ("l1", "l2", "l3")]
        total = number(values, f"{quantity}_total")
        if total is not None and None not in parts:
            assert sum(part for part in parts if part is not None) == pytest.approx(total, rel=0.005, abs=32), name
    active, reactive, apparent = (number(values, f"{q}_power_total") for q in ("active", "reactive", "apparent"))
    if active is not None and reactive is not None and apparent is not None:
        assert apparent == pytest.approx((active**2 + reactive**2) ** 0.5, rel=0.01, abs=30), name


def assert_plausible(values: Values, name: str) -> None:
    for channel, value in values.items():
        if value is None:
            continue
        text = str(channel)
        if text.startswith("voltage_l") and text.endswith("_n"):
            assert 215 < value < 240, (name, text)
        if text == "frequency":
            assert Decimal("49.8") < value < Decimal("50.2"), name
        if text.startswith("thd_voltage"):
            assert 0 < value < 8, (name, text)
        if text.startswith("power_factor"):
            assert -1 <= value <= 1, (name, text)
        if channel.facts.accumulation is Accumulation.CUMULATIVE:
            assert value >= 0 or text.startswith("active_energy_net"), (name, text)


@pytest.mark.slow
async def test_every_device_of_the_demo_building_says_what_is_physically_right() -> None:
    building = Building.load("demo")
    async with building.running(StillClock()), reader_of(building, timeout_s=2.0) as reader:
        assert len(building.installation().devices) >= 40
        for spec in building.scenario.devices:
            values = await values_of(building, reader, spec.name)
            assert values, spec.name
            assert_powers_are_voltage_times_current(values, spec.name)
            assert_phases_sum_to_the_total(values, spec.name)
            assert_plausible(values, spec.name)
            for channel, value in values.items():
                if channel.facts.accumulation is Accumulation.CUMULATIVE and channel.direction != "net":
                    # SunSpec: an accumulator of 0 is one that the device does not have.
                    shown = int(value) if value is not None else 0
                    assert shown == building.true_index(device=spec.name, key=channel), (spec.name, str(channel))


@pytest.mark.slow
async def test_a_main_meter_shows_the_sum_of_what_is_behind_it() -> None:
    building = Building.load("demo")
    async with building.running(StillClock()), reader_of(building, timeout_s=2.0) as reader:
        power = key("active_power_total")
        kitchen = [await values_of(building, reader, name) for name in ("Ovens", "Dishwashers", "Cold rooms")]
        board = (await values_of(building, reader, "Kitchen board"))[power]
        grid = (await values_of(building, reader, "Grid connection"))[power]
        breaker = (await values_of(building, reader, "Main breaker"))[power]
        roof = (await values_of(building, reader, "Photovoltaics"))[power]
        parts = [values[power] for values in kitchen]
        assert None not in (board, grid, breaker, roof, *parts)
        assert sum(part for part in parts if part is not None) < (board or 0)
        rest = float(grid or 0) - float(breaker or 0) - float(roof or 0)
        assert float(roof or 0) < -8_000
        assert 450 < rest < 1000


async def test_equal_scenarios_answer_equally_and_others_do_not() -> None:
    def words(seed: int) -> Building:
        return Building(parametric(devices=4, gateways=2, seed=seed), catalogue=CATALOGUE)

    found = []
    for building in (words(1), words(1), words(2)):
        clock = StillClock()
        async with building.running(clock), reader_of(building) as reader:
            await clock.forward(777)
            found.append([await values_of(building, reader, f"Meter {number}") for number in range(1, 5)])
    assert found[0] == found[1]
    assert found[0] != found[2]


async def test_counters_gain_what_the_power_says() -> None:
    building = Building(scenario([{"name": "A", "model": "schneider-iem3000"}]), catalogue=CATALOGUE)
    clock = StillClock()
    async with building.running(clock), reader_of(building) as reader:
        before = await values_of(building, reader, "A")
        energy_ws = 0.0
        for _ in range(120):
            now = await values_of(building, reader, "A")
            energy_ws += float(now[key("active_power_total")] or 0)
            clock._passed += 1
        after = await values_of(building, reader, "A")
        gained = float(after[ACTIVE_ENERGY_IMPORT] or 0) - float(before[ACTIVE_ENERGY_IMPORT] or 0)
        assert gained == pytest.approx(energy_ws / 3600, abs=1.01)
        phases = sum(float(after[key(f"active_energy_import_{p}")] or 0) for p in ("l1",))
        assert 0 < phases < float(after[ACTIVE_ENERGY_IMPORT] or 0)


async def test_a_foreign_client_reads_the_same_words() -> None:
    building = Building(scenario([{"name": "A", "model": "eastron-sdm630"}]), catalogue=CATALOGUE)
    async with building.running(StillClock()), reader_of(building) as reader:
        ours = await values_of(building, reader, "A")
        gateway = building.installation().gateways[0]
        client = AsyncModbusTcpClient(gateway.address, port=gateway.port)
        assert await client.connect()
        answer = await client.read_input_registers(0x0048, count=2, device_id=1)
        counted = client.convert_from_registers(answer.registers, client.DATATYPE.FLOAT32)
        answer = await client.read_input_registers(0x0000, count=2, device_id=1)
        voltage = client.convert_from_registers(answer.registers, client.DATATYPE.FLOAT32)
        client.close()
        assert isinstance(counted, float)
        assert counted * 1000 == pytest.approx(float(ours[ACTIVE_ENERGY_IMPORT] or 0), rel=1e-6)
        assert voltage == pytest.approx(float(ours[key("voltage_l1_n")] or 0), rel=1e-6)


@pytest.mark.parametrize("kind", ["local", "rtu_over_tcp", "tcp"])
async def test_all_kinds_of_gateways_answer(kind: str) -> None:
    line = {"paced": True, "turnaround_ms": 2} if kind != "tcp" else {}
    made = scenario([{"name": "A", "model": "eastron-sdm72"}], gateways=[{"name": "Board", "kind": kind} | line])
    building = Building(made, catalogue=CATALOGUE)
    async with building.running(StillClock()), reader_of(building) as reader:
        values = await values_of(building, reader, "A")
        assert values[ACTIVE_ENERGY_IMPORT] == building.true_index(device="A", key=ACTIVE_ENERGY_IMPORT)
        gateway = building.installation().gateways[0]
        assert (building.serial_port is not None) == (gateway.kind is GatewayKind.LOCAL)


async def test_supply_from_below_swaps_the_registers_and_the_reader_swaps_them_back() -> None:
    devices: list[dict[str, object]] = [
        {"name": "A", "model": "bticino-megatiker-m4-630-measure", "supply_direction": "downstream"}
    ]
    building = Building(scenario(devices), catalogue=CATALOGUE)
    async with building.running(StillClock()), reader_of(building) as reader:
        values = await values_of(building, reader, "A")
        assert float(values[key("active_power_total")] or 0) > 500
        assert values[ACTIVE_ENERGY_IMPORT] == building.true_index(device="A", key=ACTIVE_ENERGY_IMPORT)
        assert values[key("active_energy_export_total")] == 0
        raw = Building(scenario([devices[0] | {"supply_direction": "downstream"}]), catalogue=CATALOGUE)
        assert device_of(raw, "A").supply_direction == "downstream"


async def test_a_single_phase_meter_calls_its_phase_the_first() -> None:
    load = {"shape": "constant", "base": 1000, "peak": 1200, "phases": "L2"}
    devices: list[dict[str, object]] = [{"name": "A", "model": "eastron-sdm220-230", "load": load}]
    building = Building(scenario(devices), catalogue=CATALOGUE)
    async with building.running(StillClock()), reader_of(building) as reader:
        values = await values_of(building, reader, "A")
        current, voltage = number(values, "current_l1"), number(values, "voltage_l1_n")
        assert current is not None
        assert voltage is not None
        assert 3.5 < current < 6.5
        assert 215 < voltage < 240


async def test_pulse_counters_share_a_concentrator() -> None:
    devices: list[dict[str, object]] = [
        {
            "name": name,
            "model": model,
            "unit": 30,
            "position": position,
            "options": {"concentrator": "bticino-f4con12", "pulse_weight": weight},
            "load": {"shape": "constant", "base": 700, "peak": 900},
        }
        for position, (name, model, weight) in enumerate(
            [("Water", "generic-water-counter", 10), ("Gas", "generic-gas-counter", 10), ("Lamp", "bticino-f20d32", 1)],
            1,
        )
    ]
    building = Building(scenario(devices), catalogue=CATALOGUE)
    clock = StillClock()
    async with building.running(clock), reader_of(building) as reader:
        volume = key("water_volume")
        before = (await values_of(building, reader, "Water"))[volume]
        await clock.forward(3600)
        after = (await values_of(building, reader, "Water"))[volume]
        assert before is not None
        assert after is not None
        assert after % 10 == 0
        assert 650 <= after - before <= 950
        assert (await values_of(building, reader, "Gas"))[key("gas_volume")] is not None
        lamp = (await values_of(building, reader, "Lamp"))[ACTIVE_ENERGY_IMPORT]
        assert lamp == building.true_index(device="Lamp", key=ACTIVE_ENERGY_IMPORT)


async def test_registers_are_made_once_per_second_and_only_when_read() -> None:
    building = Building(parametric(devices=20, gateways=2), catalogue=CATALOGUE)
    clock = StillClock()
    async with building.running(clock):
        await clock.forward(3600)
        assert building.statistics().refreshes == 0
        gateway = building.installation().gateways[0]
        client = AsyncModbusTcpClient(gateway.address, port=gateway.port)
        assert await client.connect()
        for _ in range(30):
            await client.read_input_registers(0, count=20, device_id=1)
        assert building.statistics().refreshes == 1
        assert building.statistics().requests == 30
        await clock.forward(1)
        await client.read_input_registers(0, count=20, device_id=1)
        assert building.statistics().refreshes == 2
        client.close()


@pytest.mark.slow
async def test_charging_stations_tell_their_session() -> None:
    load = {"shape": "ev", "base": 8, "per_day": 3.0, "cars_w": [11040]}
    model = "legrand-greenup-premium-3ph-modes23"
    building = Building(scenario([{"name": "Station", "model": model, "load": load}]), catalogue=CATALOGUE)
    clock = StillClock()
    seen: dict[int, tuple[float, float]] = {}
    async with building.running(clock), reader_of(building) as reader:
        for _ in range(40):
            values = await values_of(building, reader, "Station")
            status = int(values[key("charger_status")] or 0)
            seen[status] = float(values[key("active_power_total")] or 0), float(values[key("session_energy")] or 0)
            await clock.forward(1800)
    available, charging = 0, 2
    assert seen[available][0] < 20
    assert seen[available][1] == 0
    assert seen[charging][0] > 4000
    assert seen[charging][1] > 0


async def test_a_command_is_kept() -> None:
    building = Building(scenario([{"name": "I/O", "model": "bticino-m7tic-io", "load": None}]), catalogue=CATALOGUE)
    clock = StillClock()
    async with building.running(clock), reader_of(building) as reader:
        assert (await values_of(building, reader, "I/O"))[key("digital_output_2")] == 0
        profile = CATALOGUE.get("bticino-m7tic-io")
        register = next(item for item in profile.registers if item.key == "digital_output_2")
        gateway = building.installation().gateways[0]
        client = AsyncModbusTcpClient(gateway.address, port=gateway.port)
        assert await client.connect()
        await client.write_registers(register.address, [1], device_id=1)
        client.close()
        await clock.forward(5)
        assert (await values_of(building, reader, "I/O"))[key("digital_output_2")] == 1


async def test_an_unknown_unit_is_refused_by_a_tcp_gateway() -> None:
    building = Building(parametric(devices=1, gateways=1), catalogue=CATALOGUE)
    async with building.running(StillClock()):
        gateway = building.installation().gateways[0]
        client = AsyncModbusTcpClient(gateway.address, port=gateway.port)
        assert await client.connect()
        answer = await client.read_input_registers(0, count=2, device_id=99)
        client.close()
        assert answer.exception_code == 0x0A


async def test_start_and_stop_may_be_repeated() -> None:
    building = Building(parametric(devices=2, gateways=1), catalogue=CATALOGUE)
    await building.stop()
    for _ in range(2):
        async with building.running(StillClock()), reader_of(building) as reader:
            assert await values_of(building, reader, "Meter 1")
            with pytest.raises(RuntimeError):
                await building.start(StillClock())
    assert building.installation().gateways[0].port == 0
    with pytest.raises(RuntimeError):
        building.statistics()
