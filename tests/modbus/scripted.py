"""Peers that misbehave as told: a script decides, request by request, which octets a client gets to hear."""

from __future__ import annotations

import asyncio
import os
import tty
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import cast

from meterhouse.modbus.framing import mbap_frame, rtu_frame
from meterhouse.modbus.port import Bus, ModbusError, Space

TIMEOUT_S = 0.3
"""Response timeout of the buses under test."""


def value(unit: int, address: int) -> int:
    """What register `address` of a unit holds: different wherever a mix-up could happen."""
    return (unit * 1009 + address * 7 + 1) & 0xFFFF


def registers(unit: int, address: int, count: int) -> bytes:
    return b"".join(value(unit, address + i).to_bytes(2, "big") for i in range(count))


class Wire:
    """The peer's end of a connection or line."""

    def __init__(self, write: Callable[[bytes], None], abort: Callable[[], None], number: int) -> None:
        self.write = write
        self.abort = abort
        self.number = number


@dataclass
class Turn:
    """One request; `number` counts from 1 over all connections."""

    number: int
    wire: Wire
    tid: int
    unit: int
    pdu: bytes
    rtu: bool

    @property
    def address(self) -> int:
        return int.from_bytes(self.pdu[1:3], "big")

    @property
    def count(self) -> int:
        return int.from_bytes(self.pdu[3:5], "big")

    def good(self) -> bytes:
        """The PDU of the right answer."""
        data = registers(self.unit, self.address, self.count)
        return bytes((self.pdu[0], len(data))) + data

    def frame(self, pdu: bytes | None = None, *, unit: int | None = None, tid: int | None = None) -> bytes:
        """A frame, right in all that is not given."""
        body = self.good() if pdu is None else pdu
        to = self.unit if unit is None else unit
        return rtu_frame(to, body) if self.rtu else mbap_frame(self.tid if tid is None else tid & 0xFFFF, to, body)

    def say(self, octets: bytes) -> None:
        self.wire.write(octets)

    def answer(self) -> None:
        self.say(self.frame())


Script = Callable[[Turn], Awaitable[None]]


class ScriptedPeer:
    """Hears requests (8 octets of RTU, or Modbus TCP frames) and runs the script for each.

    `fifo`: one after the other, as a device on a serial line does; otherwise each by itself.
    """

    def __init__(self, script: Script, *, rtu: bool, fifo: bool = False) -> None:
        self.script = script
        self.rtu = rtu
        self.turns: list[Turn] = []
        self.connections = 0
        self._fifo = asyncio.Lock() if fifo else None
        self._tasks: set[asyncio.Task[None]] = set()

    def hear(self, buffer: bytearray, wire: Wire) -> None:
        """Cut requests off the front of `buffer`."""
        while len(buffer) >= 8:
            size = 8 if self.rtu else 6 + int.from_bytes(buffer[4:6], "big")
            if len(buffer) < size:
                return
            frame = bytes(buffer[:size])
            del buffer[:size]
            tid = 0 if self.rtu else int.from_bytes(frame[:2], "big")
            unit, pdu = (frame[0], frame[1:6]) if self.rtu else (frame[6], frame[7:])
            turn = Turn(len(self.turns) + 1, wire, tid, unit, pdu, self.rtu)
            self.turns.append(turn)
            task = asyncio.create_task(self._run(turn))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _run(self, turn: Turn) -> None:
        if self._fifo is None:
            await self.script(turn)
        else:
            async with self._fifo:
                await self.script(turn)

    async def stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


class _Accepted(asyncio.Protocol):
    def __init__(self, peer: ScriptedPeer, open_ones: set[asyncio.Transport]) -> None:
        self._peer = peer
        self._open = open_ones
        self._buffer = bytearray()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._open.add(self._transport)
        self._peer.connections += 1
        self._wire = Wire(self._transport.write, self._transport.abort, self._peer.connections)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        self._peer.hear(self._buffer, self._wire)

    def connection_lost(self, exc: Exception | None) -> None:
        self._open.discard(self._transport)


@asynccontextmanager
async def on_tcp(peer: ScriptedPeer, port: int = 0) -> AsyncIterator[int]:
    """Let a peer listen; gives the port."""
    open_ones: set[asyncio.Transport] = set()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: _Accepted(peer, open_ones), "127.0.0.1", port)
    try:
        yield int(server.sockets[0].getsockname()[1])
    finally:
        await peer.stop()
        server.close()
        for transport in tuple(open_ones):
            transport.abort()
        await asyncio.sleep(0.001)


@asynccontextmanager
async def on_pty(peer: ScriptedPeer) -> AsyncIterator[str]:
    """Let a peer have the other end of a pseudo terminal; gives the path for the client."""
    master, slave = os.openpty()
    tty.setraw(slave)
    os.set_blocking(master, False)
    loop = asyncio.get_running_loop()
    buffer = bytearray()
    wire = Wire(lambda octets: void(os.write(master, octets)), lambda: None, 1)

    def readable() -> None:
        buffer.extend(os.read(master, 4096))
        peer.hear(buffer, wire)

    loop.add_reader(master, readable)
    try:
        yield os.ttyname(slave)
    finally:
        loop.remove_reader(master)
        await peer.stop()
        os.close(master)
        os.close(slave)


def void(_: object) -> None:
    """Drop a result."""


Outcome = str
"""`good`, or the name of the error's class."""


async def outcome(bus: Bus, unit: int, address: int, count: int = 2, *, deadline_s: float = 3.0) -> Outcome:
    """Read registers; a wrong value fails the test at once, whatever else it expects."""
    try:
        block = await bus.read(unit, Space.HOLDING_REGISTERS, address, count, deadline_s=deadline_s)
    except ModbusError as error:
        return type(error).__name__
    assert block.data == registers(unit, address, count), "a wrong value was returned as good"
    assert (block.unit, block.address, block.count) == (unit, address, count)
    assert block.sent_at <= block.received_at
    return "good"


async def recovered(bus: Bus, unit: int, *, within_s: float = 5.0) -> int:
    """Read until it works again, a different address each time; returns how many reads that took."""
    async with asyncio.timeout(within_s):
        for tries in range(1, 1000):
            if await outcome(bus, unit, 500 + 10 * tries) == "good":
                return tries
            await asyncio.sleep(0.01)
    raise AssertionError("unreachable")
