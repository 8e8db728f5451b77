"""The bus: whose turn it is, how long anything may take, and what is learnt about units that do not answer."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager
from itertools import pairwise
from time import monotonic

import pytest

from meterhouse.modbus.bus import LinkBus
from meterhouse.modbus.exchange import Exchange
from meterhouse.modbus.identification import Category, read_identification
from meterhouse.modbus.image import RegisterImage
from meterhouse.modbus.line import SerialSettings
from meterhouse.modbus.links import open_rtu, open_rtu_over_tcp, open_tcp
from meterhouse.modbus.options import Backoff, BusOptions
from meterhouse.modbus.pdu import read_request
from meterhouse.modbus.port import (
    BadReply,
    Bus,
    Cancelled,
    DeviceAbsent,
    LinkDown,
    Priority,
    ResponseTimeout,
    Space,
    UnitBackedOff,
)
from meterhouse.modbus.server import ModbusTcpServer
from meterhouse.modbus.silence import Silences
from meterhouse.modbus.tally import kind_of
from meterhouse.modbus.turns import Turns
from tests.modbus.scripted import TIMEOUT_S, Script, ScriptedPeer, Turn, on_tcp, outcome, registers

HOLDING = Space.HOLDING_REGISTERS
LINE = SerialSettings(baud=115200)


def options(**changes: object) -> BusOptions:
    settings: dict[str, object] = {
        "timeout_s": TIMEOUT_S,
        "reconnect": Backoff(0.05, 0.2),
        "silent_unit": Backoff(0.2, 0.4),
        "line": LINE,
    }
    return BusOptions(**(settings | changes))  # type: ignore[arg-type]


@asynccontextmanager
async def linked(
    script: Script, bus_options: BusOptions | None = None, *, rtu: bool = False, fifo: bool = True
) -> AsyncIterator[tuple[LinkBus, ScriptedPeer]]:
    peer = ScriptedPeer(script, rtu=rtu, fifo=fifo)
    async with on_tcp(peer) as port:
        bus = (open_rtu_over_tcp if rtu else open_tcp)("127.0.0.1", port, options=bus_options or options())
        try:
            yield bus, peer
        finally:
            await bus.close()


async def answering(turn: Turn) -> None:
    turn.answer()


async def slowly(turn: Turn) -> None:
    await asyncio.sleep(0.01)
    turn.answer()


def silent(*units: int) -> Script:
    async def script(turn: Turn) -> None:
        if turn.unit not in units:
            turn.answer()

    return script


async def test_a_bus_is_a_bus() -> None:
    bus: Bus = open_tcp("127.0.0.1", 1)
    assert bus.statistics().requests == 0
    await bus.close()


# --- whose turn it is ------------------------------------------------------------------------------------------------


def exchange(unit: int, priority: Priority, number: int = 0) -> Exchange:
    future: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()
    return Exchange(unit, read_request(HOLDING, number, 1), priority, 0.0, future)


def drained(turns: Turns) -> list[tuple[int, int]]:
    order = []
    while (item := turns.take(lambda unit: True)) is not None:
        order.append((int(item.priority), item.unit))
    return order


async def test_units_of_one_priority_take_turns() -> None:
    turns = Turns()
    for unit in (1, 1, 1, 1, 2, 2, 3):
        turns.add(exchange(unit, Priority.POLL))
    assert [unit for _, unit in drained(turns)] == [1, 2, 3, 1, 2, 1, 1]
    assert turns.size == 0


async def test_higher_priorities_go_first_and_leave_every_fourth_turn() -> None:
    turns = Turns()
    for priority in (Priority.POLL, Priority.FORWARDED):
        for _ in range(6):
            turns.add(exchange(1, priority))
    order = [priority for priority, _ in drained(turns)]
    assert order == [0, 0, 0, 3, 0, 0, 0, 3, 3, 3, 3, 3]


async def test_each_priority_before_the_next() -> None:
    turns = Turns()
    for priority in reversed(Priority):
        turns.add(exchange(1, priority))
    assert [priority for priority, _ in drained(turns)][:3] == [0, 1, 2]


async def test_units_that_may_not_be_asked_are_passed_over() -> None:
    turns = Turns()
    for unit in (1, 2, 3):
        turns.add(exchange(unit, Priority.POLL))
    first = turns.take(lambda unit: unit != 1)
    assert first is not None
    assert first.unit == 2
    assert turns.take(lambda unit: False) is None
    assert turns.size == 2
    turns.put_back(first)
    assert sorted(item.unit for item in turns) == [1, 2, 3]
    assert [item.unit for item in turns.remove(lambda item: item.unit > 1)] == [3, 2]
    assert turns.size == 1


async def test_order_on_the_wire() -> None:
    async with linked(slowly) as (bus, peer):
        polls = [bus.read(unit, HOLDING, 0, 1, deadline_s=5.0) for unit in (1, 1, 1, 2, 2)]
        tasks = [asyncio.create_task(read) for read in polls]
        await asyncio.sleep(0.005)
        forwarded = asyncio.create_task(bus.raw(9, read_request(HOLDING, 0, 1).pdu, deadline_s=5.0))
        await asyncio.gather(*tasks, forwarded)
        units = [turn.unit for turn in peer.turns]
    assert units.index(9) <= 2
    assert sorted(units) == [1, 1, 1, 2, 2, 9]
    assert [unit for unit in units if unit != 9][:4] == [1, 2, 1, 2]


async def test_one_request_in_flight_by_default_and_more_when_allowed() -> None:
    at_once = most = 0

    async def script(turn: Turn) -> None:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        await asyncio.sleep(0.01)
        at_once -= 1
        turn.answer()

    for in_flight in (1, 3):
        most = 0
        async with linked(script, options(in_flight=in_flight, timeout_s=2.0), fifo=False) as (bus, _):
            assert await asyncio.gather(*(outcome(bus, 1, i) for i in range(9))) == ["good"] * 9
        assert most == in_flight


async def test_pause_between_requests() -> None:
    stamps: list[float] = []

    async def script(turn: Turn) -> None:
        stamps.append(monotonic())
        turn.answer()

    async with linked(script, options(delay_s=0.03)) as (bus, _):
        await asyncio.gather(*(outcome(bus, 1, i) for i in range(4)))
    assert min(b - a for a, b in pairwise(stamps)) >= 0.029


async def test_deadline_includes_the_queue() -> None:
    async with linked(slowly) as (bus, peer):
        first = asyncio.create_task(outcome(bus, 1, 0))
        await asyncio.sleep(0)
        with pytest.raises(Cancelled):
            await bus.read(2, HOLDING, 0, 1, deadline_s=0.005)
        assert await first == "good"
        assert await outcome(bus, 3, 0) == "good"
        assert [turn.unit for turn in peer.turns] == [1, 3]
        assert bus.statistics().errors == {"not-sent": 1}


async def test_requests_that_nobody_waits_for_any_more_are_not_sent() -> None:
    async with linked(slowly) as (bus, peer):
        first = asyncio.create_task(outcome(bus, 1, 0))
        await asyncio.sleep(0)
        waiting = asyncio.create_task(outcome(bus, 2, 0))
        await asyncio.sleep(0)
        waiting.cancel()
        assert await first == "good"
        assert await outcome(bus, 3, 0) == "good"
        assert [turn.unit for turn in peer.turns] == [1, 3]


# --- units that do not answer ----------------------------------------------------------------------------------------


def test_backoff_grows_to_its_limit_and_never_beyond() -> None:
    backoff = BusOptions().silent_unit
    assert [backoff.pause_s(n, 0.0) for n in range(1, 9)] == [1, 2, 4, 8, 16, 32, 45, 45]
    assert [backoff.pause_s(n, 1.0) for n in (1, 9, 5000)] == [0.8, 36, 36]


def test_silences() -> None:
    silences = Silences(Backoff(1.0, 8.0))
    assert not silences.any
    assert silences.missed(5, 100.0) == 1
    assert silences.suspected(5)
    assert silences.backed_off_s(5, 100.0) == 0
    assert silences.missed(5, 101.0) == 2
    assert 0.8 <= silences.backed_off_s(5, 101.0) <= 1.0
    assert silences.backed_off_s(6, 101.0) == 0
    silences.answered(5)
    assert not silences.any
    silences.quarantine(7, 110.0)
    assert silences.next_release() == 110.0
    assert silences.quarantined(7, 109.0)
    assert not silences.quarantined(7, 110.0)
    assert silences.next_release() is None
    assert not silences.any


async def test_silent_unit_is_backed_off_from_its_second_miss() -> None:
    async with linked(silent(1), options(timeout_s=0.05)) as (bus, peer):
        assert await outcome(bus, 2, 0) == "good"
        assert [await outcome(bus, 1, 0) for _ in range(2)] == ["ResponseTimeout"] * 2
        assert 0.1 < bus.backed_off_s(1) <= 0.2
        assert bus.backed_off_s(2) == 0
        start = monotonic()
        with pytest.raises(UnitBackedOff):
            await bus.read(1, HOLDING, 0, 1, deadline_s=5.0)
        assert monotonic() - start < 0.05
        assert len(peer.turns) == 3
        assert await outcome(bus, 2, 0) == "good"


async def test_waiting_polls_of_a_unit_fail_when_it_is_backed_off() -> None:
    async with linked(silent(1), options(timeout_s=0.05)) as (bus, peer):
        results = await asyncio.gather(*(outcome(bus, 1, i) for i in range(6)))
        assert sorted(results) == ["ResponseTimeout"] * 2 + ["UnitBackedOff"] * 4
        assert len(peer.turns) == 2


async def test_writes_and_discovery_are_sent_to_a_backed_off_unit() -> None:
    async with linked(silent(1), options(timeout_s=0.05)) as (bus, peer):
        for unit in (2, 1, 1):
            await outcome(bus, unit, 0)
        with pytest.raises(ResponseTimeout):
            await bus.write(1, HOLDING, 0, b"\0\1", deadline_s=1.0)
        assert await outcome(bus, 2, 0) == "good"
        with pytest.raises(ResponseTimeout):
            await bus.read(1, HOLDING, 0, 1, deadline_s=1.0, priority=Priority.DISCOVERY)
        with pytest.raises(UnitBackedOff):
            await bus.raw(1, b"\x03\0\0\0\1", deadline_s=1.0)
        assert [turn.unit for turn in peer.turns] == [2, 1, 1, 1, 2, 1]


async def test_one_probe_when_the_pause_is_over() -> None:
    async with linked(silent(1), options(timeout_s=0.05, in_flight=4)) as (bus, peer):
        for _ in range(2):
            await outcome(bus, 1, 0)
        await asyncio.sleep(bus.backed_off_s(1) + 0.01)
        before = len(peer.turns)
        results = await asyncio.gather(*(outcome(bus, 1, i) for i in range(4)), outcome(bus, 2, 0))
        assert sorted(results) == ["ResponseTimeout"] + ["UnitBackedOff"] * 3 + ["good"]
        assert [turn.unit for turn in peer.turns[before:]].count(1) == 1


async def test_unit_that_comes_back_is_as_good_as_new() -> None:
    quiet = {1}

    async def script(turn: Turn) -> None:
        if turn.unit not in quiet:
            turn.answer()

    async with linked(script, options(timeout_s=0.05)) as (bus, _):
        for _ in range(2):
            await outcome(bus, 1, 0)
        quiet.clear()
        await asyncio.sleep(bus.backed_off_s(1) + 0.01)
        assert await asyncio.gather(*(outcome(bus, 1, i) for i in range(4))) == ["good"] * 4
        assert bus.backed_off_s(1) == 0


@pytest.mark.parametrize("code", [0x0A, 0x0B])
async def test_absent_behind_a_gateway_means_the_unit_not_the_link(code: int) -> None:
    async def script(turn: Turn) -> None:
        turn.say(turn.frame(bytes((0x83, code)))) if turn.unit == 1 else turn.answer()

    async with linked(script) as (bus, peer):
        for _ in range(2):
            with pytest.raises(DeviceAbsent):
                await bus.read(1, HOLDING, 0, 1, deadline_s=1.0)
        with pytest.raises(UnitBackedOff):
            await bus.read(1, HOLDING, 0, 1, deadline_s=1.0)
        assert await outcome(bus, 2, 0) == "good"
        assert peer.connections == 1
        assert bus.statistics().errors == {"exception": 2, "backed-off": 1}


async def test_other_units_go_on_while_one_is_quarantined() -> None:
    lost = {1}

    async def script(turn: Turn) -> None:
        if turn.number not in lost:
            turn.answer()

    async with linked(script, rtu=True) as (bus, _):
        assert await outcome(bus, 1, 0) == "ResponseTimeout"
        waiting = asyncio.create_task(outcome(bus, 1, 10))
        start = monotonic()
        for i in range(10):
            assert await outcome(bus, 2, i) == "good"
        assert monotonic() - start < 2 * TIMEOUT_S
        assert not waiting.done()
        assert await waiting == "good"
        assert monotonic() - start >= 1.9 * TIMEOUT_S
        assert bus.statistics().quarantine_s > 0.5 * TIMEOUT_S


# --- the link --------------------------------------------------------------------------------------------------------


async def test_opening_touches_nothing() -> None:
    start = monotonic()
    buses = [
        open_tcp("no-such-host.invalid", 502),
        open_rtu("/dev/no-such-port", SerialSettings()),
        open_rtu_over_tcp("192.0.2.1", 502),
    ]
    assert monotonic() - start < 0.1
    for bus in buses:
        await bus.close()


async def test_reasons_of_a_link_that_is_down() -> None:
    probe = await asyncio.get_running_loop().create_server(asyncio.Protocol, "127.0.0.1", 0)
    port = probe.sockets[0].getsockname()[1]
    probe.close()
    expected = {
        "refused": open_tcp("127.0.0.1", port),
        "name-not-resolved": open_tcp("no-such-host.invalid", 502),
        "no-such-port": open_rtu("/dev/no-such-port"),
    }
    strange = [
        ("name-not-resolved", open_tcp("label-too-long" * 10, 502)),
        ("unreachable", open_tcp("127.0.0.1", 70000)),
        ("no-such-port", open_rtu("/dev/null", SerialSettings(baud=17))),
    ]
    for reason, bus in [*expected.items(), *strange]:
        with pytest.raises(LinkDown) as caught:
            await bus.read(1, HOLDING, 0, 1, deadline_s=10.0)
        assert caught.value.reason == reason
        assert caught.value.unit == 1
        assert bus.statistics().errors == {"link-down": 1}
        await bus.close()


async def test_connection_that_is_not_made_in_time() -> None:
    """A listening socket whose queue is full does not react."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listening, ExitStack() as fillers:
        for _ in range(4):
            filler = fillers.enter_context(socket.socket())
            filler.setblocking(False)
            filler.connect_ex(listening.getsockname())
        await asyncio.sleep(0.05)
        bus = open_tcp("127.0.0.1", listening.getsockname()[1], options=options(connect_timeout_s=0.1))
        with pytest.raises(LinkDown) as caught:
            await bus.read(1, HOLDING, 0, 1, deadline_s=2.0)
        assert caught.value.reason == "timed-out"
        await bus.close()


async def test_a_link_that_is_down_is_not_tried_for_every_request() -> None:
    accepted = 0

    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal accepted
        accepted += 1
        writer.transport.abort()

    server = await asyncio.start_server(refuse, "127.0.0.1", 0)
    bus = open_tcp("127.0.0.1", server.sockets[0].getsockname()[1], options=options(reconnect=Backoff(10.0, 10.0)))
    for _ in range(20):
        assert await outcome(bus, 1, 0) == "LinkDown"
    assert accepted == 1
    await bus.close()
    server.close()
    await server.wait_closed()


async def test_closing_fails_what_waits() -> None:
    async with linked(silent(1, 2)) as (bus, _):
        tasks = [asyncio.create_task(outcome(bus, unit, 0)) for unit in (1, 2)]
        await asyncio.sleep(0.02)
        await bus.close()
        assert await asyncio.gather(*tasks) == ["LinkDown"] * 2
        with pytest.raises(LinkDown) as caught:
            await bus.read(1, HOLDING, 0, 1, deadline_s=1.0)
        assert caught.value.reason == "bus-closed"


async def test_closing_while_connecting() -> None:
    bus = open_tcp("192.0.2.1", 502)
    task = asyncio.create_task(outcome(bus, 1, 0))
    await asyncio.sleep(0.01)
    await bus.close()
    assert await task == "LinkDown"


@pytest.mark.parametrize("unit", [-1, 256])
async def test_units_out_of_range(unit: int) -> None:
    bus = open_tcp("127.0.0.1", 502)
    with pytest.raises(ValueError, match="unit"):
        await bus.read(unit, HOLDING, 0, 1, deadline_s=1.0)
    await bus.close()


async def test_no_broadcast_on_a_line() -> None:
    bus = open_rtu("/dev/null")
    with pytest.raises(ValueError, match="unit 0"):
        await bus.write(0, HOLDING, 0, b"\0\1", deadline_s=1.0)
    await bus.close()


def test_options_that_make_no_sense() -> None:
    for wrong in ({"timeout_s": 0.0}, {"in_flight": 0}, {"delay_s": -1.0}, {"connect_timeout_s": 0.0}):
        with pytest.raises(ValueError, match="bus options"):
            options(**wrong)


# --- everything else -------------------------------------------------------------------------------------------------


async def test_reads_and_writes_of_all_spaces() -> None:
    image = RegisterImage()
    for space in Space:
        image.add(space, 0, 2000)
    image.put(Space.DISCRETE_INPUTS, 3, b"\1\0\1\1")
    image.put(Space.INPUT_REGISTERS, 5, b"\x12\x34")
    async with ModbusTcpServer({1: image}.get) as server:
        bus = open_tcp("127.0.0.1", server.port)
        try:
            await bus.write(1, Space.COILS, 0, b"\1", deadline_s=1.0)
            await bus.write(1, Space.COILS, 4, b"\1\0\1\1\1\0\0\0\1", deadline_s=1.0)
            await bus.write(1, HOLDING, 0, b"\xab\xcd", deadline_s=1.0)
            await bus.write(1, HOLDING, 1, registers(1, 0, 123), deadline_s=1.0)
            assert (await bus.read(1, Space.COILS, 0, 13, deadline_s=1.0)).data == bytes((0b11010001, 0b00010001))
            assert len((await bus.read(1, Space.COILS, 0, 2000, deadline_s=1.0)).data) == 250
            assert (await bus.read(1, Space.DISCRETE_INPUTS, 3, 4, deadline_s=1.0)).data == b"\x0d"
            assert (await bus.read(1, Space.INPUT_REGISTERS, 5, 1, deadline_s=1.0)).data == b"\x12\x34"
            assert (await bus.read(1, HOLDING, 0, 124, deadline_s=1.0)).data == b"\xab\xcd" + registers(1, 0, 123)
        finally:
            await bus.close()


async def test_identification_in_several_answers() -> None:
    objects = {0: b"Maker" * 20, 1: b"Product" * 15, 2: b"1.0", 3: b"http://example.org" * 5, 0x80: b"private"}
    image = RegisterImage(identification=objects)
    async with ModbusTcpServer({1: image, 2: RegisterImage()}.get) as server:
        bus = open_tcp("127.0.0.1", server.port)
        try:
            assert await read_identification(bus, 1, Category.EXTENDED, deadline_s=1.0) == objects
            basic = await read_identification(bus, 1, deadline_s=1.0)
            assert basic == {key: objects[key] for key in (0, 1, 2)}
            with pytest.raises(Exception, match="exception 0x01"):
                await read_identification(bus, 2, deadline_s=1.0)
        finally:
            await bus.close()


async def test_identification_that_goes_round_in_circles() -> None:
    async def script(turn: Turn) -> None:
        turn.say(turn.frame(bytes.fromhex("2B 0E 01 01 FF 00 01 00 01 41")))

    async with linked(script) as (bus, _):
        with pytest.raises(BadReply, match="announced"):
            await read_identification(bus, 1, deadline_s=1.0)


async def test_statistics_add_up() -> None:
    async def script(turn: Turn) -> None:
        await asyncio.sleep(0.01)
        if turn.unit == 2:
            turn.say(turn.frame(b"\x83\x02"))
        elif turn.unit == 3:
            turn.say(turn.frame(unit=9))
        elif turn.unit != 4:
            turn.answer()

    async with linked(script, fifo=False) as (bus, _):
        start = monotonic()
        for unit in (1, 1, 1, 2, 3, 4):
            await outcome(bus, unit, 0)
        wall = monotonic() - start
        statistics = bus.statistics()
    assert (statistics.requests, statistics.answers) == (6, 4)
    assert statistics.errors == {"exception": 1, "bad-answer": 1, "timeout": 1}
    assert 0.05 + TIMEOUT_S <= statistics.busy_s <= wall
    assert TIMEOUT_S <= statistics.timeout_s < 1.5 * TIMEOUT_S
    assert statistics.limit_s == pytest.approx(3 * LINE.least_s(8, 9) + LINE.least_s(8, 5))
    assert statistics.opened_at_monotonic_s <= start


async def test_limit_is_unknown_without_a_line() -> None:
    async with linked(answering, options(line=None)) as (bus, _):
        await outcome(bus, 1, 0)
        assert bus.statistics().limit_s == 0
        assert bus.statistics().busy_s > 0


async def test_busy_time_on_an_rtu_line_includes_the_silences() -> None:
    line = SerialSettings(baud=2400)
    async with linked(answering, options(line=line), rtu=True) as (bus, _):
        for _ in range(3):
            await outcome(bus, 1, 0)
        statistics = bus.statistics()
        assert statistics.limit_s == pytest.approx(3 * line.least_s(8, 9))
        assert statistics.busy_s >= 3 * line.t35_s


def test_kinds_of_errors() -> None:
    kinds = {
        kind_of(ResponseTimeout("")),
        kind_of(UnitBackedOff("")),
        kind_of(Cancelled("")),
        kind_of(LinkDown("")),
        kind_of(BadReply("", reason="length")),
        kind_of(DeviceAbsent(0x0A, unit=1)),
    }
    assert kinds == {"timeout", "backed-off", "not-sent", "link-down", "bad-answer", "exception"}
