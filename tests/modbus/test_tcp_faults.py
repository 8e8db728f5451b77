"""Everything that is known to go wrong on Modbus TCP, as scripts of a peer.

A wrong value is never returned as good, and the link works again afterwards.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest

from meterhouse.modbus.bus import LinkBus
from meterhouse.modbus.framing import rtu_frame
from meterhouse.modbus.links import open_tcp
from meterhouse.modbus.options import Backoff, BusOptions
from meterhouse.modbus.port import DeviceAbsent, DeviceException, LinkDown, ModbusError, Space
from tests.modbus.scripted import (
    TIMEOUT_S,
    Script,
    ScriptedPeer,
    Turn,
    on_tcp,
    outcome,
    recovered,
    registers,
)

QUICK = BusOptions(timeout_s=TIMEOUT_S, reconnect=Backoff(0.02, 0.1), silent_unit=Backoff(0.02, 0.1))
LOOSE = BusOptions(
    timeout_s=TIMEOUT_S, reconnect=Backoff(0.02, 0.1), silent_unit=Backoff(0.02, 0.1), echoes_transaction=False
)


@asynccontextmanager
async def linked(
    script: Script, options: BusOptions = QUICK, *, fifo: bool = False
) -> AsyncIterator[tuple[LinkBus, ScriptedPeer]]:
    peer = ScriptedPeer(script, rtu=False, fifo=fifo)
    async with on_tcp(peer) as port:
        bus = open_tcp("127.0.0.1", port, options=options)
        try:
            yield bus, peer
        finally:
            await bus.close()


@dataclass(frozen=True)
class Fault:
    """What the peer says to the `at`th request (others are answered well), and how the read that meets it ends."""

    name: str
    ends: str
    says: Callable[[Turn], bytes | None]
    at: int = 2


def tampered(turn: Turn, *, place: int, octet: int) -> bytes:
    frame = bytearray(turn.frame())
    frame[place] = octet
    return bytes(frame)


def resized(turn: Turn, count: int) -> bytes:
    """A well formed answer with another number of registers."""
    data = registers(turn.unit, turn.address, count)
    return turn.frame(bytes((turn.pdu[0], len(data))) + data)


def counted(turn: Turn, octets: int, announced: int) -> bytes:
    """An answer whose byte count and length disagree."""
    data = (turn.good()[2:] * 3)[:octets]
    return turn.frame(bytes((turn.pdu[0], announced)) + data)


def header(protocol: int, length: int) -> Callable[[Turn], bytes]:
    def says(turn: Turn) -> bytes:
        return turn.tid.to_bytes(2, "big") + protocol.to_bytes(2, "big") + length.to_bytes(2, "big") + turn.frame()[6:]

    return says


FAULTS = (
    Fault("silent", "ResponseTimeout", lambda turn: None),
    Fault("foreign transaction", "BadReply", lambda turn: turn.frame(tid=turn.tid ^ 0x5555)),
    Fault("transaction 0", "BadReply", lambda turn: turn.frame(tid=0)),
    Fault("transaction + 1", "BadReply", lambda turn: turn.frame(tid=turn.tid + 1)),
    Fault("transaction − 1", "BadReply", lambda turn: turn.frame(tid=turn.tid - 1)),
    Fault("octets of the transaction swapped", "BadReply", lambda turn: turn.frame(tid=turn.tid << 8 | turn.tid >> 8)),
    Fault("wrong unit", "BadReply", lambda turn: turn.frame(unit=turn.unit + 1)),
    Fault("unit 0", "BadReply", lambda turn: turn.frame(unit=0)),
    Fault("wrong function", "BadReply", lambda turn: tampered(turn, place=7, octet=4)),
    Fault("exception of another function", "BadReply", lambda turn: turn.frame(b"\x84\x02")),
    Fault("exception of three octets", "BadReply", lambda turn: turn.frame(b"\x83\x02\x00")),
    Fault("short: fewer registers", "BadReply", lambda turn: resized(turn, 1)),
    Fault("long: more registers", "BadReply", lambda turn: resized(turn, 3)),
    Fault("no registers", "BadReply", lambda turn: resized(turn, 0)),
    Fault("byte count too small", "BadReply", lambda turn: counted(turn, 4, 2)),
    Fault("byte count too large", "BadReply", lambda turn: counted(turn, 4, 6)),
    Fault("odd byte count", "BadReply", lambda turn: counted(turn, 5, 5)),
    Fault("data cut, header agrees", "BadReply", lambda turn: counted(turn, 3, 4)),
    Fault("function only", "LinkDown", lambda turn: turn.frame(turn.pdu[:1])),
    Fault("length 0", "LinkDown", header(0, 0)),
    Fault("length 1", "LinkDown", header(0, 1)),
    Fault("length 255", "LinkDown", header(0, 255)),
    Fault("length 0xFFFF", "LinkDown", header(0, 0xFFFF)),
    Fault("protocol id 1", "LinkDown", header(1, 7)),
    Fault("length one too small", "BadReply", header(0, 6)),
    Fault("length one too large", "ResponseTimeout", header(0, 8)),
    Fault("garbage", "LinkDown", lambda turn: bytes.fromhex("DEADBEEF0BADF00D") * 3),
    Fault("garbage before the answer", "LinkDown", lambda turn: b"\xff\xfe\xfd\xfc\xfb" + turn.frame()),
    Fault("an HTTP server", "LinkDown", lambda turn: b"HTTP/1.1 400 Bad Request\r\n\r\n"),
    Fault("RTU frame", "LinkDown", lambda turn: rtu_frame(turn.unit, turn.good()) + b"\0\0\0\0"),
    Fault("the request echoed", "BadReply", lambda turn: turn.frame(turn.pdu)),
    Fault("answer twice", "good", lambda turn: turn.frame() * 2),
    Fault("glued: foreign answer first", "good", lambda turn: turn.frame(tid=turn.tid - 7, unit=9) + turn.frame()),
    Fault("glued: foreign answer after", "good", lambda turn: turn.frame() + turn.frame(tid=turn.tid - 7, unit=9)),
    Fault("glued: garbage after", "good", lambda turn: turn.frame() + b"\xff" * 12),
    Fault("half of the next frame after", "good", lambda turn: turn.frame() + turn.frame(tid=3)[:9]),
)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
async def test_one_bad_answer(fault: Fault) -> None:
    async def script(turn: Turn) -> None:
        octets = fault.says(turn) if turn.number == fault.at else turn.frame()
        if octets is not None:
            turn.say(octets)

    async with linked(script) as (bus, _):
        assert await outcome(bus, 1, 10) == "good"
        assert await outcome(bus, 1, 20) == fault.ends
        assert await recovered(bus, 1) <= 4
        for address in range(100, 106):
            assert await outcome(bus, 1, address) == "good"


@pytest.mark.parametrize("code", [1, 2, 3, 4, 5, 6, 8, 0x0A, 0x0B, 0x55])
async def test_exceptions_are_errors_with_their_code(code: int) -> None:
    async def script(turn: Turn) -> None:
        turn.say(turn.frame(bytes((turn.pdu[0] | 0x80, code)))) if turn.number == 1 else turn.answer()

    async with linked(script) as (bus, peer):
        with pytest.raises(DeviceException) as caught:
            await bus.read(1, Space.HOLDING_REGISTERS, 0, 2, deadline_s=1.0)
        assert caught.value.code == code
        assert isinstance(caught.value, DeviceAbsent) == (code in (0x0A, 0x0B))
        assert await outcome(bus, 2, 10) == "good"
        assert await outcome(bus, 1, 20) == "good"
        assert peer.connections == 1
        assert bus.statistics().errors == {"exception": 1}


@pytest.mark.parametrize("pieces", [1, 2, 5, 7, 8, 9, 12], ids=lambda size: f"{size} octets at a time")
async def test_answer_in_pieces(pieces: int) -> None:
    async def script(turn: Turn) -> None:
        frame = turn.frame()
        for at in range(0, len(frame), pieces):
            turn.say(frame[at : at + pieces])
            await asyncio.sleep(0.001)

    async with linked(script) as (bus, _):
        for address in range(5):
            assert await outcome(bus, 1, address) == "good"


@pytest.mark.parametrize("octets", [0, 3, 7, 8, 11], ids=lambda octets: f"after {octets} octets")
async def test_closed_mid_frame(octets: int) -> None:
    async def script(turn: Turn) -> None:
        if turn.number == 2:
            turn.say(turn.frame()[:octets])
            await asyncio.sleep(0.01)
            turn.wire.abort()
        else:
            turn.answer()

    async with linked(script) as (bus, _):
        assert await outcome(bus, 1, 10) == "good"
        start = asyncio.get_running_loop().time()
        assert await outcome(bus, 1, 20) == "LinkDown"
        assert asyncio.get_running_loop().time() - start < TIMEOUT_S
        assert await outcome(bus, 1, 30) == "good"


async def test_late_answer_meets_the_next_request() -> None:
    async def script(turn: Turn) -> None:
        await asyncio.sleep(1.5 * TIMEOUT_S if turn.number == 1 else 0)
        turn.answer()

    async with linked(script, fifo=True) as (bus, _):
        assert await outcome(bus, 1, 10) == "ResponseTimeout"
        for address in range(20, 130, 10):
            assert await outcome(bus, 1, address) == "good"


async def test_late_and_own_answer_in_one_segment() -> None:
    held: list[bytes] = []

    async def script(turn: Turn) -> None:
        held.append(turn.frame())
        if turn.number > 1:
            turn.say(b"".join(held))
            held.clear()

    async with linked(script) as (bus, _):
        assert await outcome(bus, 1, 10) == "ResponseTimeout"
        assert await outcome(bus, 1, 20) == "good"
        assert await outcome(bus, 1, 30) == "good"


@pytest.mark.slow
async def test_every_answer_late_lengthens_the_timeout() -> None:
    """A device that always needs 1.6 timeouts becomes readable: connect anew, wait longer."""

    async def script(turn: Turn) -> None:
        await asyncio.sleep(1.6 * TIMEOUT_S)
        turn.answer()

    async with linked(script, fifo=True) as (bus, peer):
        assert await recovered(bus, 1, within_s=10.0) < 100
        for address in range(3):
            assert await outcome(bus, 1, address) == "good"
        assert peer.connections >= 2


@pytest.mark.parametrize("shift", [0, 1, 0xFFFF], ids=["always 0", "always + 1", "always − 1"])
async def test_gateway_that_does_not_echo_transactions(shift: int) -> None:
    """Unusable without its profile (and never wrong), readable with it, a late answer included."""

    async def script(turn: Turn) -> None:
        if turn.number == 3:
            await asyncio.sleep(1.5 * TIMEOUT_S)
        turn.say(turn.frame(tid=0 if shift == 0 else turn.tid + shift))

    async with linked(script, fifo=True) as (bus, _):
        for address in range(0, 60, 10):
            assert await outcome(bus, 1, address) != "good"
    async with linked(script, LOOSE, fifo=True) as (bus, peer):
        assert [await outcome(bus, 1, address) for address in (10, 20, 30)] == ["good", "good", "ResponseTimeout"]
        await recovered(bus, 1)
        for address in range(100, 200, 10):
            assert await outcome(bus, 1, address) == "good"
        assert peer.connections == 2


async def test_gateway_without_echo_that_answers_twice_is_disconnected() -> None:
    async def script(turn: Turn) -> None:
        turn.say(turn.frame(tid=0))
        if turn.number == 1:
            await asyncio.sleep(0.01)
            turn.say(turn.frame(tid=0))

    async with linked(script, LOOSE) as (bus, peer):
        assert await outcome(bus, 1, 10) == "good"
        await asyncio.sleep(0.03)
        assert await outcome(bus, 1, 20) == "good"
        assert peer.connections == 2


async def test_cancelled_read_does_not_shift_answers() -> None:
    async def script(turn: Turn) -> None:
        await asyncio.sleep(0.5 * TIMEOUT_S if turn.number == 1 else 0)
        turn.answer()

    async with linked(script, fifo=True) as (bus, _):
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.02):
                await bus.read(1, Space.HOLDING_REGISTERS, 10, 2, deadline_s=1.0)
        for address in range(20, 70, 10):
            assert await outcome(bus, 1, address) == "good"
        assert bus.statistics().errors == {}


async def test_deadline_before_the_answer() -> None:
    async def script(turn: Turn) -> None:
        await asyncio.sleep(0.5 * TIMEOUT_S if turn.number == 1 else 0)
        turn.answer()

    async with linked(script, fifo=True) as (bus, _):
        assert await outcome(bus, 1, 10, deadline_s=0.02) == "ResponseTimeout"
        for address in range(20, 70, 10):
            assert await outcome(bus, 1, address) == "good"


async def test_half_dead_link_is_replaced_after_three_timeouts() -> None:
    """The first connection swallows everything from its third request on, as after a lost NAT entry."""

    async def script(turn: Turn) -> None:
        if turn.wire.number > 1 or turn.number <= 2:
            turn.answer()

    async with linked(script) as (bus, peer):
        assert [await outcome(bus, unit, 10) for unit in (1, 2)] == ["good", "good"]
        assert [await outcome(bus, unit, 20) for unit in (1, 2, 3)] == ["ResponseTimeout"] * 3
        assert peer.connections == 1
        assert await outcome(bus, 4, 30) == "good"
        assert peer.connections == 2


async def test_answers_out_of_order_with_requests_in_flight() -> None:
    turns: list[Turn] = []

    async def script(turn: Turn) -> None:
        turns.append(turn)
        if len(turns) == 4:
            for held in reversed(turns):
                held.answer()
            turns.clear()

    async with linked(script, BusOptions(timeout_s=1.0, in_flight=4)) as (bus, _):
        for start in range(0, 200, 50):
            results = await asyncio.gather(*(outcome(bus, 1, start + i) for i in range(4)))
            assert results == ["good"] * 4


async def test_lost_connection_fails_all_requests_in_flight() -> None:
    async def script(turn: Turn) -> None:
        if turn.number == 5:
            turn.wire.abort()
        elif turn.number not in (2, 3, 4):
            turn.answer()

    async with linked(script, BusOptions(timeout_s=1.0, in_flight=4)) as (bus, _):
        assert await outcome(bus, 1, 0) == "good"
        results = await asyncio.gather(*(outcome(bus, 1, i) for i in range(4)))
        assert results == ["LinkDown"] * 4
        assert await outcome(bus, 1, 10) == "good"


async def test_closed_right_after_accepting() -> None:
    """A gateway whose connections are all taken: no busy loop of new connections."""
    accepted = 0

    class Closes(asyncio.Protocol):
        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            nonlocal accepted
            accepted += 1
            transport.close()

    server = await asyncio.get_running_loop().create_server(Closes, "127.0.0.1", 0)
    bus = open_tcp("127.0.0.1", server.sockets[0].getsockname()[1], options=QUICK)
    try:
        for _ in range(5):
            assert await outcome(bus, 1, 0) == "LinkDown"
        assert accepted <= 3
    finally:
        await bus.close()
        server.close()
        await asyncio.sleep(0.001)


async def test_server_gone_and_back() -> None:
    async def script(turn: Turn) -> None:
        turn.answer()

    peer = ScriptedPeer(script, rtu=False)
    async with on_tcp(peer) as port:
        bus = open_tcp("127.0.0.1", port, options=QUICK)
        assert await outcome(bus, 1, 0) == "good"
    try:
        for _ in range(3):
            assert await outcome(bus, 1, 10) == "LinkDown"
        with pytest.raises(LinkDown) as caught:
            await bus.read(1, Space.HOLDING_REGISTERS, 0, 1, deadline_s=1.0)
        assert caught.value.reason == "refused"
        async with on_tcp(ScriptedPeer(script, rtu=False), port):
            await recovered(bus, 1)
    finally:
        await bus.close()


async def test_write_is_sent_once_whatever_happens() -> None:
    async def script(turn: Turn) -> None:
        if turn.pdu[0] == 6 and turn.number == 1:
            await asyncio.sleep(1.5 * TIMEOUT_S)
        turn.say(turn.frame(turn.pdu))

    async with linked(script) as (bus, peer):
        with pytest.raises(ModbusError):
            await bus.write(1, Space.HOLDING_REGISTERS, 5, b"\x12\x34", deadline_s=1.0)
        await asyncio.sleep(2 * TIMEOUT_S)
        assert [turn.pdu for turn in peer.turns] == [bytes.fromhex("0600051234")]


async def test_write_whose_echo_differs_is_an_error() -> None:
    async def script(turn: Turn) -> None:
        turn.say(turn.frame(turn.pdu[:-1] + b"\xff"))

    async with linked(script) as (bus, _):
        with pytest.raises(ModbusError, match="begins with"):
            await bus.write(1, Space.HOLDING_REGISTERS, 5, b"\x12\x34", deadline_s=1.0)


async def test_frames_of_the_maximum_size() -> None:
    async def script(turn: Turn) -> None:
        turn.answer()

    async with linked(script) as (bus, _):
        assert await outcome(bus, 247, 1000, 125) == "good"
