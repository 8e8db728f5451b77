"""Reads of 60 registers over Modbus TCP: this bus, libmodbus's C client and pymodbus, all from one libmodbus server.

The three take turns within each round, so that what else the machine does meets all of them; ratios are medians of the
rounds' ratios.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from statistics import median
from time import perf_counter

import uvloop
from pymodbus.client import AsyncModbusTcpClient

from bench.figure import Figure
from bench.peers.processes import libmodbus_server, output
from meterhouse.modbus.links import open_tcp
from meterhouse.modbus.options import BusOptions
from meterhouse.modbus.port import Space

REGISTERS = 60
EXPECTED = b"".join((7 * i + 3).to_bytes(2, "big") for i in range(REGISTERS))

Read = Callable[[], Awaitable[bytes]]


async def seconds(read: Read, times: int, at_once: int) -> float:
    """How long `times` reads take, `at_once` of them under way."""

    async def some() -> None:
        for _ in range(times // at_once):
            await read()

    assert await read() == EXPECTED
    start = perf_counter()
    if at_once == 1:
        await some()
    else:
        await asyncio.gather(*(some() for _ in range(at_once)))
    return perf_counter() - start


async def ours(port: int, times: int, at_once: int) -> float:
    bus = open_tcp("127.0.0.1", port, options=BusOptions(in_flight=at_once))

    async def read() -> bytes:
        return (await bus.read(1, Space.HOLDING_REGISTERS, 0, REGISTERS, deadline_s=5.0)).data

    try:
        return await seconds(read, times, at_once)
    finally:
        await bus.close()


async def pymodbus(port: int, times: int, at_once: int) -> float:
    client = AsyncModbusTcpClient("127.0.0.1", port=port)
    await client.connect()

    async def read() -> bytes:
        registers = (await client.read_holding_registers(0, count=REGISTERS, device_id=1)).registers
        return b"".join(value.to_bytes(2, "big") for value in registers)

    try:
        return await seconds(read, times, at_once)
    finally:
        client.close()


def run(rounds: int = 25, times: int = 2000) -> Iterator[Figure]:
    sequential, in_flight = [], []
    with libmodbus_server() as port:
        for _ in range(rounds):
            anchor = float(output("client", "tcp", port, 1, "time", REGISTERS, times))
            sequential.append((anchor, uvloop.run(ours(port, times, 1))))
            peer = uvloop.run(pymodbus(port, times // 4, 8)) * 4
            in_flight.append((peer, uvloop.run(ours(port, times, 8))))
    yield Figure(
        "modbus_client.sequential",
        median(times / own for _, own in sequential),
        "requests/s",
        "libmodbus C client",
        median(other / own for other, own in sequential),
    )
    yield Figure(
        "modbus_client.in_flight_8",
        median(times / own for _, own in in_flight),
        "requests/s",
        "pymodbus, 8 concurrent reads",
        median(other / own for other, own in in_flight),
    )
