"""Every kind of fault, as a client on the wire meets it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from decimal import Decimal

import pytest
from pymodbus.client import AsyncModbusTcpClient
from pymodbus.exceptions import ModbusException
from pymodbus.pdu import ModbusPDU

from meterhouse.domain.errors import InvalidInput, NotFound
from meterhouse.domain.quantity import ACTIVE_ENERGY_IMPORT, ChannelKey
from meterhouse.simulator.building import Building
from meterhouse.simulator.faults import ActiveFault, FaultBoard, FaultKind
from tests.simulator.reading import CATALOGUE, StillClock, key, reader_of, scenario, values_of

POWER = key("active_power_total")
METERS: list[dict[str, object]] = [
    {"name": "A", "model": "schneider-iem3000", "start_index": 5_000_000},
    {"name": "B", "model": "schneider-iem3000", "start_index": 7_000_000},
    {"name": "C", "model": "eastron-sdm630"},
    {"name": "D", "model": "bgetech-ds100", "start_index": 9_000_000},
]
IEM_POWER, IEM_ENERGY = 3059, 3203


@asynccontextmanager
async def running(**parts: object) -> AsyncIterator[tuple[Building, StillClock]]:
    gateways = [{"name": "Board", "timeout_ms": 200}, {"name": "Other", "timeout_ms": 200}]
    building = Building(scenario(METERS, gateways=gateways, **parts), catalogue=CATALOGUE)
    clock = StillClock()
    async with building.running(clock):
        yield building, clock


@asynccontextmanager
async def foreign(building: Building, timeout_s: float = 0.3) -> AsyncIterator[AsyncModbusTcpClient]:
    gateway = building.installation().gateways[0]
    client = AsyncModbusTcpClient(gateway.address, port=gateway.port, timeout=timeout_s, retries=0, reconnect_delay=0)
    assert await client.connect()
    yield client
    client.close()


async def ask(client: AsyncModbusTcpClient, unit: int = 1, address: int = IEM_ENERGY) -> ModbusPDU:
    return await client.read_holding_registers(address, count=2, device_id=unit)


async def index(building: Building, name: str, channel: ChannelKey = ACTIVE_ENERGY_IMPORT) -> Decimal | None:
    async with reader_of(building) as reader:
        return (await values_of(building, reader, name))[channel]


async def test_a_silent_device_says_nothing_and_its_neighbour_goes_on() -> None:
    async with running() as (building, clock), foreign(building) as client:
        building.fault(device="A", kind=FaultKind.SILENT, seconds=10)
        with pytest.raises(ModbusException):
            await ask(client)
        async with foreign(building) as other:
            assert not (await ask(other, unit=2)).isError()
            await clock.forward(11)
            assert not (await ask(other, unit=1)).isError()


async def test_a_slow_device_answers_within_the_timeout() -> None:
    async with running() as (building, _), foreign(building, 1.0) as client:
        building.fault(device="A", kind=FaultKind.SLOW)
        begun = time.monotonic()
        assert not (await ask(client)).isError()
        assert time.monotonic() - begun >= 0.1


async def test_a_late_answer_comes_after_the_client_gave_up() -> None:
    async with running() as (building, _):
        building.fault(device="A", kind=FaultKind.LATE)
        gateway = building.installation().gateways[0]
        stream, writer = await asyncio.open_connection(gateway.address, gateway.port)
        request = bytes.fromhex("000700000006 01 03 0c83 0002")
        writer.write(request)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.2):
                await stream.read(1)
        async with asyncio.timeout(2):
            late = await stream.readexactly(13)
        writer.close()
        assert late[:2] == request[:2]
        assert late[7:9] == b"\x03\x04"


async def test_a_refusing_device_answers_the_exception_asked_for() -> None:
    async with running() as (building, _), foreign(building) as client:
        number = building.fault(device="A", kind=FaultKind.EXCEPTION, exception=6)
        assert (await ask(client)).exception_code == 6
        building.clear(number)
        assert not (await ask(client)).isError()
        building.fault(device="A", kind=FaultKind.EXCEPTION)
        assert (await ask(client)).exception_code == 4


async def test_a_reset_counter_starts_at_zero_and_goes_on() -> None:
    async with running() as (building, clock):
        assert await index(building, "A") == 5_000_000
        building.fault(device="A", kind=FaultKind.COUNTER_RESET)
        assert await index(building, "A") == 0
        assert await index(building, "B") == 7_000_000
        await clock.forward(1800)
        after = await index(building, "A")
        assert after is not None
        assert 400 < after < 1300
        assert int(after) == building.true_index(device="A", key=ACTIVE_ENERGY_IMPORT)


async def test_a_counter_rolls_over_at_the_end_of_its_register() -> None:
    async with running() as (building, clock):
        building.fault(device="D", kind=FaultKind.ROLLOVER, seconds=120)
        before = await index(building, "D")
        assert before is not None
        assert 2**32 * 10 - 1000 < before < 2**32 * 10
        await clock.forward(600)
        after = await index(building, "D")
        assert after is not None
        assert 0 <= after < 1000
        with pytest.raises(InvalidInput) as error:
            building.fault(device="C", kind=FaultKind.ROLLOVER)
        assert error.value.fields[0].code == "nothing-rolls-over"


async def test_a_replaced_meter_has_another_number_and_starts_anew() -> None:
    async with running() as (building, _), reader_of(building) as reader:
        profile = CATALOGUE.get("schneider-iem3000")
        if not any(register.key == "serial_number" for register in profile.registers):
            pytest.fail("the meter of this test has lost its serial number")
        device = building.installation().devices[0]
        before = dict((await reader.read(device, deadline_s=5)).attributes)["serial_number"]
        building.fault(device="A", kind=FaultKind.REPLACED)
        assert await index(building, "A") == 0
        async with reader_of(building) as again:
            after = dict((await again.read(device, deadline_s=5)).attributes)["serial_number"]
        assert before != after


async def test_a_frozen_meter_repeats_itself() -> None:
    async with running() as (building, clock):
        before = await index(building, "A"), await index(building, "A", POWER)
        building.fault(device="A", kind=FaultKind.FROZEN, seconds=1000)
        await clock.forward(900)
        assert (await index(building, "A"), await index(building, "A", POWER)) == before
        assert building.true_index(device="A", key=ACTIVE_ENERGY_IMPORT) > (before[0] or 0)
        await clock.forward(101)
        assert await index(building, "A") == building.true_index(device="A", key=ACTIVE_ENERGY_IMPORT)


async def test_a_meter_frozen_before_it_was_ever_read_shows_what_it_had() -> None:
    async with running() as (building, clock):
        building.fault(device="A", kind=FaultKind.FROZEN)
        assert await index(building, "A") == 5_000_000
        await clock.forward(900)
        assert await index(building, "A") == 5_000_000


async def test_a_transient_zero_passes() -> None:
    async with running() as (building, clock):
        building.fault(device="A", kind=FaultKind.ZERO, seconds=3)
        assert await index(building, "A") == 0
        assert await index(building, "A", POWER) == 0
        await clock.forward(3)
        assert await index(building, "A") == building.true_index(device="A", key=ACTIVE_ENERGY_IMPORT)
        assert await index(building, "A") != 0


async def test_not_available_is_none() -> None:
    async with running() as (building, clock):
        building.fault(device="C", kind=FaultKind.NOT_AVAILABLE, seconds=3)
        assert await index(building, "C") is None
        assert await index(building, "C", POWER) is None
        await clock.forward(3)
        assert await index(building, "C", POWER) is not None


async def test_a_gateway_that_drops_its_connections_comes_back_at_the_same_port() -> None:
    async with running() as (building, clock), foreign(building) as client:
        port = building.installation().gateways[0].port
        assert not (await ask(client)).isError()
        building.fault(gateway="Board", kind=FaultKind.DISCONNECTED, seconds=30)
        await clock.forward(1)
        with pytest.raises(ModbusException):
            await ask(client)
        with pytest.raises(ConnectionRefusedError):
            await asyncio.open_connection("127.0.0.1", port)
        await clock.forward(30)
        assert building.faults() == ()
        async with foreign(building) as again:
            assert not (await ask(again)).isError()


async def test_a_dropped_gateway_comes_back_when_the_fault_is_cleared() -> None:
    async with running() as (building, clock):
        number = building.fault(gateway="Board", kind=FaultKind.DISCONNECTED)
        await clock.forward(1)
        assert [fault.kind for fault in building.faults()] == [FaultKind.DISCONNECTED]
        building.clear(number)
        await clock.forward(1)
        async with foreign(building) as client:
            assert not (await ask(client)).isError()


async def test_a_fault_of_a_gateway_concerns_all_its_devices() -> None:
    async with running() as (building, _), foreign(building) as client:
        building.fault(gateway="Board", kind=FaultKind.EXCEPTION, exception=0x0B)
        assert (await ask(client, unit=1)).exception_code == 0x0B
        assert (await ask(client, unit=2)).exception_code == 0x0B
        building.clear()
        building.fault(gateway="Board", kind=FaultKind.COUNTER_RESET)
        assert await index(building, "A") == await index(building, "B") == 0


async def test_faults_come_by_schedule_and_again() -> None:
    plan = [{"kind": "exception", "device": "A", "after_s": 60, "seconds": 10, "every_s": 100}]
    async with running(faults=plan) as (building, clock), foreign(building) as client:
        states = []
        for _ in range(20):
            states.append((await ask(client)).isError())
            await clock.forward(10)
        assert states == [place in (6, 16) for place in range(20)]


@pytest.mark.slow
async def test_faults_by_lot_are_the_same_for_the_same_seed() -> None:
    found = []
    for _ in range(2):
        async with running() as (building, clock):
            building.random_faults(seed=3, every_s=20)
            seen: set[tuple[int, str, str | None]] = set()
            for _ in range(60):
                await clock.forward(10)
                seen |= {(fault.id, fault.kind.value, fault.device or fault.gateway) for fault in building.faults()}
            found.append(seen)
    assert len(found[0]) >= 8
    assert found[0] == found[1]


async def test_what_cannot_be_is_refused() -> None:
    async with running() as (building, _):
        with pytest.raises(NotFound):
            building.fault(device="nobody", kind=FaultKind.SILENT)
        with pytest.raises(NotFound):
            building.fault(gateway="nobody", kind=FaultKind.SILENT)
        for wrong in (
            {"kind": FaultKind.SILENT},
            {"kind": FaultKind.SILENT, "device": "A", "gateway": "Board"},
            {"kind": FaultKind.DISCONNECTED, "device": "A"},
            {"kind": FaultKind.SILENT, "device": "A", "seconds": 0},
            {"kind": FaultKind.SLOW, "device": "A", "delay_s": -1},
            {"kind": FaultKind.EXCEPTION, "device": "A", "exception": 300},
        ):
            with pytest.raises(InvalidInput) as error:
                building.fault(**wrong)
            assert error.value.fields
        with pytest.raises(InvalidInput):
            building.random_faults(every_s=0)
        assert building.faults() == ()


def test_the_board_forgets_what_is_over() -> None:
    board = FaultBoard()
    board.add(ActiveFault(1, FaultKind.SILENT, "A", None, 10.0, 0.1, 4))
    board.add(ActiveFault(2, FaultKind.SLOW, None, "Board", None, 0.1, 4))
    assert [fault.id for fault in board.of("Board", {"A"}, 9.9)] == [1, 2]
    assert [fault.id for fault in board.of("Other", {"B"}, 9.9)] == []
    assert [fault.id for fault in board.of("Board", {"A"}, 10.0)] == [2]
    assert [fault.id for fault in board.clear()] == [2]
    assert board.of("Board", {"A"}, 11.0) == ()
