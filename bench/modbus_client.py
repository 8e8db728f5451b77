"""Reads of 60 registers over Modbus TCP: this bus, libmodbus's C client and pymodbus, all from one libmodbus server.

The server has one core, the clients another, as a device and its reader do not share one either. The clients take turns
within each round, so that what else the machine does meets all of them; ratios are medians over the quieter rounds.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack
from statistics import median
from time import perf_counter
from typing import Any

import uvloop
from pymodbus.client import AsyncModbusTcpClient

from bench.figure import Figure
from bench.peers.processes import libmodbus_server, output
from bench.peers.quiet import Disturbance, own_core, quieter_half
from meterhouse.modbus.links import open_tcp
from meterhouse.modbus.options import BusOptions
from meterhouse.modbus.port import Block, Space

REGISTERS = 60
EXPECTED = b"".join((7 * i + 3).to_bytes(2, "big") for i in range(REGISTERS))

Read = Callable[[], Awaitable[object]]


async def seconds(read: Read, times: int, at_once: int) -> float:
    """How long `times` reads take, `at_once` of them under way."""

    async def some() -> None:
        for _ in range(times // at_once):
            await read()

    start = perf_counter()
    if at_once == 1:
        await some()
    else:
        await asyncio.gather(*(some() for _ in range(at_once)))
    return perf_counter() - start


async def ours(port: int, times: int, at_once: int) -> float:
    bus = open_tcp("127.0.0.1", port, options=BusOptions(in_flight=at_once))

    def read() -> Awaitable[Block]:
        return bus.read(1, Space.HOLDING_REGISTERS, 0, REGISTERS, deadline_s=5.0)

    try:
        assert (await read()).data == EXPECTED
        return await seconds(read, times, at_once)
    finally:
        await bus.close()


async def pymodbus(port: int, times: int, at_once: int) -> float:
    client = AsyncModbusTcpClient("127.0.0.1", port=port)
    await client.connect()

    def read() -> Awaitable[Any]:
        return client.read_holding_registers(0, count=REGISTERS, device_id=1)

    try:
        assert b"".join(value.to_bytes(2, "big") for value in (await read()).registers) == EXPECTED
        return await seconds(read, times, at_once)
    finally:
        client.close()


def run(rounds: int = 40, times: int = 1500) -> Iterator[Figure]:
    sequential: list[tuple[float, tuple[float, float]]] = []
    in_flight: list[tuple[float, tuple[float, float]]] = []
    with ExitStack() as stack:
        with own_core(0):
            port = stack.enter_context(libmodbus_server())
        stack.enter_context(own_core(1))
        disturbance = Disturbance()
        for _ in range(rounds):
            anchor = float(output("client", "tcp", port, 1, "time", REGISTERS, times))
            own = uvloop.run(ours(port, times, 1))
            sequential.append((disturbance.cores(), (anchor, own)))
            other = uvloop.run(pymodbus(port, times // 4, 8)) * 4
            own = uvloop.run(ours(port, times, 8))
            in_flight.append((disturbance.cores(), (other, own)))
    yield figure("modbus_client.sequential", times, quieter_half(sequential), "libmodbus C client")
    yield figure("modbus_client.in_flight_8", times, quieter_half(in_flight), "pymodbus, 8 concurrent reads")


def figure(name: str, times: int, pairs: list[tuple[float, float]], compared_with: str) -> Figure:
    """From seconds of the other and of ours."""
    ratio = median(other / own for other, own in pairs)
    return Figure(name, median(times / own for _, own in pairs), "requests/s", compared_with, ratio)
