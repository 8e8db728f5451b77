"""Everything that is known to go wrong on an RTU line, as scripts of a peer, on a pseudo terminal and through TCP.

A wrong value is never returned as good, and the line works again afterwards. The one case that cannot be told from a
right answer is at the end, with the window in which it can.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from meterhouse.modbus.bus import LinkBus
from meterhouse.modbus.framing import mbap_frame, rtu_frame
from meterhouse.modbus.line import Parity, SerialSettings
from meterhouse.modbus.links import open_rtu, open_rtu_over_tcp
from meterhouse.modbus.options import Backoff, BusOptions
from meterhouse.modbus.port import BadReply, DeviceAbsent, DeviceException, LinkDown, Space
from tests.modbus.scripted import (
    TIMEOUT_S,
    Script,
    ScriptedPeer,
    Turn,
    on_pty,
    on_tcp,
    outcome,
    recovered,
    registers,
)

FAST = SerialSettings(baud=115200, parity=Parity.NONE)
QUICK = BusOptions(timeout_s=TIMEOUT_S, reconnect=Backoff(0.02, 0.1), silent_unit=Backoff(0.02, 0.1), line=FAST)
LINKS = ("pty", "tcp")

pytestmark = pytest.mark.slow


@asynccontextmanager
async def linked(
    link: str, script: Script, *, fifo: bool = False, line: SerialSettings = FAST
) -> AsyncIterator[tuple[LinkBus, ScriptedPeer]]:
    options = replace(QUICK, line=line)
    peer = ScriptedPeer(script, rtu=True, fifo=fifo)
    if link == "pty":
        async with on_pty(peer) as path:
            bus = open_rtu(path, options=options)
            try:
                yield bus, peer
            finally:
                await bus.close()
    else:
        async with on_tcp(peer) as port:
            bus = open_rtu_over_tcp("127.0.0.1", port, options=options)
            try:
                yield bus, peer
            finally:
                await bus.close()


@dataclass(frozen=True)
class Fault:
    """What the peer says to the second request (others are answered well), and how the read that meets it ends."""

    name: str
    ends: str
    says: Callable[[Turn], bytes | None]


def tampered(turn: Turn, *, place: int, octet: int) -> bytes:
    frame = bytearray(turn.frame())
    frame[place] = octet
    return bytes(frame)


def resized(turn: Turn, count: int) -> bytes:
    data = registers(turn.unit, turn.address, count)
    return turn.frame(bytes((turn.pdu[0], len(data))) + data)


def counted(turn: Turn, octets: int, announced: int) -> bytes:
    data = (turn.good()[2:] * 3)[:octets]
    return turn.frame(bytes((turn.pdu[0], announced)) + data)


def twisted(frame: bytes) -> bytes:
    """The CRC with its octets the wrong way round."""
    return frame[:-2] + frame[:-3:-1]


def of_other_unit(turn: Turn) -> bytes:
    """A good answer of the next unit to the same request."""
    data = registers(turn.unit + 1, turn.address, turn.count)
    return turn.frame(bytes((turn.pdu[0], len(data))) + data, unit=turn.unit + 1)


def of_other_address(turn: Turn) -> bytes:
    """A good answer of the same unit, to a read of as many registers elsewhere."""
    data = registers(turn.unit, turn.address + 1, turn.count)
    return turn.frame(bytes((turn.pdu[0], len(data))) + data)


NOISE = bytes.fromhex("00FF55AA5500FF")
FAULTS = (
    Fault("silent", "ResponseTimeout", lambda turn: None),
    Fault("wrong unit", "BadReply", lambda turn: turn.frame(unit=turn.unit + 1)),
    Fault("unit 0", "BadReply", lambda turn: turn.frame(unit=0)),
    Fault("wrong function", "BadReply", lambda turn: turn.frame(b"\x04" + turn.good()[1:])),
    Fault("exception of another function", "BadReply", lambda turn: turn.frame(b"\x84\x02")),
    Fault("wrong checksum", "BadReply", lambda turn: tampered(turn, place=-1, octet=turn.frame()[-1] ^ 1)),
    Fault("a data bit turned", "BadReply", lambda turn: tampered(turn, place=4, octet=turn.frame()[4] ^ 0x10)),
    Fault("octets of the checksum swapped", "BadReply", lambda turn: twisted(turn.frame())),
    Fault("no checksum", "BadReply", lambda turn: turn.frame()[:-2]),
    Fault("exception with a wrong checksum", "BadReply", lambda turn: twisted(turn.frame(b"\x83\x02"))),
    Fault("short: fewer registers", "BadReply", lambda turn: resized(turn, 1)),
    Fault("long: more registers", "BadReply", lambda turn: resized(turn, 3)),
    Fault("no registers", "BadReply", lambda turn: resized(turn, 0)),
    Fault("byte count too small", "BadReply", lambda turn: counted(turn, 4, 2)),
    Fault("byte count too large", "BadReply", lambda turn: counted(turn, 4, 6)),
    Fault("odd byte count", "BadReply", lambda turn: counted(turn, 5, 5)),
    Fault("ends after the unit", "BadReply", lambda turn: turn.frame()[:1]),
    Fault("ends in the data", "BadReply", lambda turn: turn.frame()[:6]),
    Fault("begins late", "BadReply", lambda turn: turn.frame()[2:]),
    Fault("a zero for an octet in the middle lost", "BadReply", lambda turn: turn.frame()[:4] + turn.frame()[5:]),
    Fault("noise only", "BadReply", lambda turn: NOISE * 5),
    Fault("noise before", "good", lambda turn: NOISE + turn.frame()),
    Fault("noise after", "good", lambda turn: turn.frame() + NOISE),
    Fault("noise before that looks like an answer", "good", lambda turn: turn.frame()[:5] + turn.frame()),
    Fault("a Modbus TCP frame", "BadReply", lambda turn: mbap_frame(1, turn.unit, turn.good())),
    Fault("the request echoed, then the answer", "good", lambda turn: turn.frame(turn.pdu) + turn.frame()),
    Fault("the request echoed, no answer", "BadReply", lambda turn: turn.frame(turn.pdu)),
    Fault("answer of another unit", "BadReply", of_other_unit),
    Fault("glued: another unit's answer before", "good", lambda turn: of_other_unit(turn) + turn.frame()),
    Fault("glued: another unit's answer after", "good", lambda turn: turn.frame() + of_other_unit(turn)),
    Fault("another reader's request before", "good", lambda turn: rtu_frame(9, turn.pdu) + turn.frame()),
    Fault("answer twice", "good", lambda turn: turn.frame() * 2),
    Fault("two answers that differ", "BadReply", lambda turn: of_other_address(turn) + turn.frame()),
)


@pytest.mark.parametrize("link", LINKS)
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
async def test_one_bad_answer(fault: Fault, link: str) -> None:
    async def script(turn: Turn) -> None:
        octets = fault.says(turn) if turn.number == 2 else turn.frame()
        if octets is not None:
            turn.say(octets)

    async with linked(link, script) as (bus, _):
        assert await outcome(bus, 1, 10) == "good"
        assert await outcome(bus, 1, 20) == fault.ends
        assert await outcome(bus, 2, 30) == "good", "another unit is not held up"
        assert await recovered(bus, 1) == 1
        for address in range(100, 104):
            assert await outcome(bus, 1, address) == "good"


@pytest.mark.parametrize("link", LINKS)
@pytest.mark.parametrize("code", [1, 2, 3, 4, 5, 6, 0x0A, 0x0B, 0x55])
async def test_exceptions_are_errors_with_their_code(code: int, link: str) -> None:
    async def script(turn: Turn) -> None:
        turn.say(turn.frame(bytes((turn.pdu[0] | 0x80, code)))) if turn.number == 1 else turn.answer()

    async with linked(link, script) as (bus, _):
        with pytest.raises(DeviceException) as caught:
            await bus.read(1, Space.HOLDING_REGISTERS, 0, 2, deadline_s=1.0)
        assert caught.value.code == code
        assert isinstance(caught.value, DeviceAbsent) == (code in (0x0A, 0x0B))
        assert await outcome(bus, 1, 20) == "good"


@pytest.mark.parametrize("link", LINKS)
@pytest.mark.parametrize("pieces", [1, 3, 8])
@pytest.mark.parametrize("pause_s", [0.0, 0.005], ids=["close", "pauses longer than t3.5"])
async def test_answer_in_pieces(pieces: int, pause_s: float, link: str) -> None:
    """USB adapters and networks hand octets over as they like."""

    async def script(turn: Turn) -> None:
        frame = turn.frame()
        for at in range(0, len(frame), pieces):
            turn.say(frame[at : at + pieces])
            await asyncio.sleep(pause_s)

    async with linked(link, script) as (bus, _):
        for address in range(3):
            assert await outcome(bus, 1, address) == "good"


@pytest.mark.parametrize("link", LINKS)
async def test_shift(link: str) -> None:
    """A device that works requests off in order, the first answer 1.5 timeouts late, then 11 further reads."""

    async def script(turn: Turn) -> None:
        await asyncio.sleep(1.5 * TIMEOUT_S if turn.number == 1 else 0)
        turn.answer()

    async with linked(link, script, fifo=True) as (bus, _):
        assert await outcome(bus, 1, 0) == "ResponseTimeout"
        assert [await outcome(bus, 1, 10 * i) for i in range(1, 12)] == ["good"] * 11


@pytest.mark.parametrize("link", LINKS)
async def test_late_answer_while_another_unit_is_asked(link: str) -> None:
    """It is thrown away, and the other unit's answer taken."""
    late: list[bytes] = []

    async def script(turn: Turn) -> None:
        if turn.number == 1:
            late.append(turn.frame())
            return
        turn.say(late.pop() if late else b"")
        await asyncio.sleep(0.01)
        turn.answer()

    async with linked(link, script) as (bus, _):
        assert await outcome(bus, 1, 10) == "ResponseTimeout"
        assert await outcome(bus, 2, 20) == "good"
        assert await outcome(bus, 1, 30) == "good"


@pytest.mark.parametrize("link", LINKS)
async def test_late_answer_glued_to_another_units(link: str) -> None:
    late: list[bytes] = []

    async def script(turn: Turn) -> None:
        if turn.number == 1:
            late.append(turn.frame())
        else:
            turn.say((late.pop() if late else b"") + turn.frame())

    async with linked(link, script) as (bus, _):
        assert await outcome(bus, 1, 10) == "ResponseTimeout"
        assert await outcome(bus, 2, 20) == "good"
        assert await outcome(bus, 1, 30) == "good"


@pytest.mark.parametrize("link", LINKS)
async def test_rest_of_a_torn_answer_comes_late(link: str) -> None:
    async def script(turn: Turn) -> None:
        if turn.number == 1:
            turn.say(turn.frame()[:4])
            await asyncio.sleep(1.3 * TIMEOUT_S)
            turn.say(turn.frame()[4:])
        else:
            turn.answer()

    async with linked(link, script) as (bus, _):
        assert await outcome(bus, 1, 10) == "BadReply"
        assert await outcome(bus, 1, 20) == "good"


@pytest.mark.parametrize("link", LINKS)
async def test_damaged_answer_does_not_cost_the_whole_timeout(link: str) -> None:
    async def script(turn: Turn) -> None:
        turn.say(twisted(turn.frame()) if turn.number == 1 else turn.frame())

    async with linked(link, script) as (bus, _):
        with pytest.raises(BadReply) as caught:
            await bus.read(1, Space.HOLDING_REGISTERS, 0, 2, deadline_s=1.0)
        assert caught.value.reason == "checksum"
        assert bus.statistics().busy_s < 0.9 * TIMEOUT_S


@pytest.mark.parametrize("link", LINKS)
async def test_cancelled_read_does_not_shift_answers(link: str) -> None:
    async def script(turn: Turn) -> None:
        await asyncio.sleep(0.5 * TIMEOUT_S if turn.number == 1 else 0)
        turn.answer()

    async with linked(link, script, fifo=True) as (bus, _):
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.02):
                await bus.read(1, Space.HOLDING_REGISTERS, 10, 2, deadline_s=1.0)
        assert [await outcome(bus, 1, 10 * i) for i in range(2, 8)] == ["good"] * 6
        assert bus.statistics().errors == {}


@pytest.mark.parametrize("link", LINKS)
async def test_cancelled_read_of_a_silent_unit_quarantines_it(link: str) -> None:
    async def script(turn: Turn) -> None:
        await asyncio.sleep(2.0 * TIMEOUT_S if turn.number == 1 else 0)
        turn.answer()

    async with linked(link, script, fifo=True) as (bus, _):
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.02):
                await bus.read(1, Space.HOLDING_REGISTERS, 10, 2, deadline_s=1.0)
        assert [await outcome(bus, 1, 10 * i) for i in range(2, 8)] == ["good"] * 6


@pytest.mark.parametrize("link", LINKS)
async def test_deadline_before_the_answer(link: str) -> None:
    async def script(turn: Turn) -> None:
        await asyncio.sleep(0.5 * TIMEOUT_S if turn.number == 1 else 0)
        turn.answer()

    async with linked(link, script, fifo=True) as (bus, _):
        assert await outcome(bus, 1, 10, deadline_s=0.02) == "ResponseTimeout"
        assert [await outcome(bus, 1, 10 * i) for i in range(2, 6)] == ["good"] * 4


@pytest.mark.parametrize("link", LINKS)
async def test_noise_between_requests(link: str) -> None:
    async def script(turn: Turn) -> None:
        turn.answer()
        await asyncio.sleep(0.005)
        turn.say(NOISE)

    async with linked(link, script) as (bus, _):
        for address in range(5):
            assert await outcome(bus, 1, address) == "good"
            await asyncio.sleep(0.01)


@pytest.mark.parametrize("link", LINKS)
async def test_line_that_is_never_quiet(link: str) -> None:
    """Nothing is sent into a line in use, and the reads fail in time; when it becomes quiet, they work."""
    noisy, line, longest_pause_s = True, SerialSettings(baud=600), 0.0

    async def script(turn: Turn) -> None:
        nonlocal longest_pause_s
        turn.answer()
        said = asyncio.get_running_loop().time()
        while noisy:
            turn.say(NOISE)
            now = asyncio.get_running_loop().time()
            longest_pause_s, said = max(longest_pause_s, now - said), now
            await asyncio.sleep(0.002)

    async with linked(link, script, line=line) as (bus, peer):
        assert await outcome(bus, 1, 10) == "good"
        second = await outcome(bus, 2, 10, deadline_s=0.3)
        # A busy machine may hold the noise itself up; then the line was quiet, and the read is right to go on.
        if longest_pause_s < line.t35_s / 2:
            assert second in ("ResponseTimeout", "BadReply")
            assert len(peer.turns) <= 2
        noisy = False
        await recovered(bus, 1)


async def test_port_that_vanishes_and_comes_back(tmp_path: Path) -> None:
    """A USB adapter pulled out and put in again: its name goes and comes."""

    async def script(turn: Turn) -> None:
        turn.answer()

    name = tmp_path / "ttyUSB0"
    bus = open_rtu(str(name), options=QUICK)
    try:
        async with on_pty(ScriptedPeer(script, rtu=True)) as path:
            name.symlink_to(path)
            assert await outcome(bus, 1, 10) == "good"
            name.unlink()
        assert await outcome(bus, 1, 10) == "LinkDown"
        await asyncio.sleep(0.03)
        with pytest.raises(LinkDown) as caught:
            await bus.read(1, Space.HOLDING_REGISTERS, 0, 1, deadline_s=1.0)
        assert caught.value.reason == "no-such-port"
        async with on_pty(ScriptedPeer(script, rtu=True)) as path:
            name.symlink_to(path)
            await recovered(bus, 1)
    finally:
        await bus.close()


async def test_port_that_another_program_uses() -> None:
    async def script(turn: Turn) -> None:
        turn.answer()

    async with on_pty(ScriptedPeer(script, rtu=True)) as path:
        first, second = open_rtu(path, options=QUICK), open_rtu(path, options=QUICK)
        try:
            assert await outcome(first, 1, 10) == "good"
            with pytest.raises(LinkDown) as caught:
                await second.read(1, Space.HOLDING_REGISTERS, 0, 1, deadline_s=1.0)
            assert caught.value.reason == "port-busy"
            assert await outcome(first, 1, 20) == "good"
        finally:
            await first.close()
            await second.close()


async def test_tcp_closed_mid_frame() -> None:
    async def script(turn: Turn) -> None:
        if turn.number == 2:
            turn.say(turn.frame()[:5])
            await asyncio.sleep(0.01)
            turn.wire.abort()
        else:
            turn.answer()

    async with linked("tcp", script) as (bus, _):
        assert [await outcome(bus, 1, address) for address in (10, 20)] == ["good", "LinkDown"]
        assert await recovered(bus, 1) == 1


async def test_half_dead_tcp_is_replaced_after_three_timeouts() -> None:
    async def script(turn: Turn) -> None:
        if turn.wire.number > 1 or turn.number == 1:
            turn.answer()

    async with linked("tcp", script) as (bus, peer):
        assert [await outcome(bus, unit, 10) for unit in (1, 2, 3, 4)] == ["good"] + ["ResponseTimeout"] * 3
        assert await outcome(bus, 5, 10) == "good"
        assert peer.connections == 2


@pytest.mark.parametrize("link", LINKS)
async def test_answer_of_unknown_length(link: str) -> None:
    """Functions whose answers only the device knows the length of: the silence after them ends them."""
    answer = bytes.fromhex("11 05 41 42 43 FF 00")

    async def script(turn: Turn) -> None:
        turn.say(turn.frame(answer)[:5])
        await asyncio.sleep(0.01)
        turn.say(turn.frame(answer)[5:])

    async with linked(link, script) as (bus, peer):
        peer.hear = lambda buffer, wire: ScriptedPeer.hear(peer, buffer.__iadd__(bytes(8 - len(buffer))), wire)  # type: ignore[method-assign]
        assert await bus.raw(1, b"\x11", deadline_s=1.0) == answer


# --- the undetectable case -------------------------------------------------------------------------------------------


def held_back(silent: int, seconds: float) -> Script:
    """A device that gives the answer to its `silent`th request so late."""

    async def script(turn: Turn) -> None:
        await asyncio.sleep(seconds if turn.number == silent else 0)
        turn.answer()

    return script


@pytest.mark.parametrize("link", LINKS)
@pytest.mark.parametrize("lateness", [1.2, 2.0, 2.8, 3.3, 4.5, 5.5])
async def test_one_late_answer_is_harmless_however_late(lateness: float, link: str) -> None:
    """Up to 3 timeouts the quarantine waits for it, then a read of another length up to 4, its quarantine up to 6."""
    async with linked(link, held_back(1, lateness * TIMEOUT_S), fifo=True) as (bus, peer):
        assert await outcome(bus, 1, 10) == "ResponseTimeout"
        await recovered(bus, 1)
        assert await outcome(bus, 1, 30) == "good"
        assert [turn.count for turn in peer.turns[:3]] == [2, 1, 2]


@pytest.mark.parametrize("link", LINKS)
async def test_the_undetectable_case(link: str) -> None:
    """An answer more than 6 timeouts late, while its unit is asked for as many registers once more: unit, function,
    length and checksum are right, nothing tells it apart.

    docs/modbus.md names this window; this test holds it in place.
    """
    held: list[bytes] = []

    async def script(turn: Turn) -> None:
        if turn.number == 1:
            held.append(turn.frame())
        elif turn.number == 3:
            turn.say(held.pop())

    async with linked(link, script) as (bus, peer):
        start = asyncio.get_running_loop().time()
        assert await outcome(bus, 1, 10) == "ResponseTimeout"
        with pytest.raises(AssertionError, match="wrong value"):
            await recovered(bus, 1)
        assert asyncio.get_running_loop().time() - start > 6 * TIMEOUT_S
        assert [turn.count for turn in peer.turns] == [2, 1, 2]
