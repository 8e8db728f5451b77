"""32 units behind one gateway, one of them silent: what the others lose by it, how soon it is read when it is back.

A second gateway with 31 units that all answer is read by the same loop at the same time, for comparison. Every unit
that answers is read again at once, the silent one every 5 s as a poll would. The rate is taken between tries of the
silent unit, once the pauses between them have grown to their limit; it comes back right after such a try.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from time import perf_counter

import uvloop

from bench.figure import Figure
from meterhouse.modbus.bus import LinkBus
from meterhouse.modbus.handler import Answer, Handler
from meterhouse.modbus.image import RegisterImage
from meterhouse.modbus.links import open_tcp
from meterhouse.modbus.options import Backoff, BusOptions
from meterhouse.modbus.port import ModbusError, ResponseTimeout, Space, UnitBackedOff
from meterhouse.modbus.server import ModbusTcpServer

REGISTERS = 60
LINE_S = 0.016
"""One read on the line behind the gateways: 60 registers at 115200 baud."""


@dataclass
class Gateway:
    """Units on one line, read as fast as they answer."""

    units: range
    silent: set[int] = field(default_factory=set)
    reads: int = 0
    tries: list[float] = field(default_factory=list)
    returned: asyncio.Event = field(default_factory=asyncio.Event)

    @asynccontextmanager
    async def open(self, options: BusOptions) -> AsyncIterator[LinkBus]:
        line = asyncio.Lock()
        image = RegisterImage()
        image.add(Space.HOLDING_REGISTERS, 0, REGISTERS)

        def unit_handler(unit: int) -> Handler | None:
            async def answer(pdu: bytes) -> Answer:
                if unit in self.silent:
                    return None
                async with line:
                    await asyncio.sleep(LINE_S)
                return image(pdu)

            return answer if unit in self.units else None

        async with ModbusTcpServer(unit_handler) as server:
            bus = open_tcp("127.0.0.1", server.port, options=options)
            try:
                yield bus
            finally:
                await bus.close()

    async def poll(self, bus: LinkBus, unit: int, pause_s: float) -> None:
        while True:
            try:
                await bus.read(unit, Space.HOLDING_REGISTERS, 0, REGISTERS, deadline_s=10.0)
                self.reads += 1
                if unit == self.units[-1]:
                    self.returned.set()
            except UnitBackedOff:
                await asyncio.sleep(pause_s)
            except ResponseTimeout:
                self.tries.append(perf_counter())
            except ModbusError:
                await asyncio.sleep(pause_s)

    async def next_try(self) -> None:
        """Until the silent unit has been asked once more."""
        seen = len(self.tries)
        while len(self.tries) == seen:  # noqa: ASYNC110 - a benchmark may look at its watch
            await asyncio.sleep(0.002)


async def measured(options: BusOptions, poll_s: float, cycles: int) -> tuple[float, float, float]:
    """Reads per second of the others, their share of the comparison's rate, seconds until the unit is read again."""
    whole, lame = Gateway(range(1, 32)), Gateway(range(1, 33), silent={32})
    async with whole.open(options) as whole_bus, lame.open(options) as lame_bus:
        polls = [asyncio.create_task(whole.poll(whole_bus, unit, poll_s)) for unit in whole.units]
        polls += [asyncio.create_task(lame.poll(lame_bus, unit, poll_s)) for unit in lame.units]
        try:
            while lame_bus.backed_off_s(32) < 0.75 * options.silent_unit.most_s:
                await lame.next_try()
                await asyncio.sleep(0)
            start, before = perf_counter(), (lame.reads, whole.reads)
            for _ in range(cycles):
                await lame.next_try()
            others, comparison = lame.reads - before[0], whole.reads - before[1]
            rate = others / (perf_counter() - start)
            lame.silent.clear()
            back_at = perf_counter()
            await asyncio.wait_for(lame.returned.wait(), 10 * options.silent_unit.most_s)
            return rate, others / comparison, perf_counter() - back_at
        finally:
            for task in polls:
                task.cancel()
            await asyncio.gather(*polls, return_exceptions=True)


def run(
    timeout_s: float = 1.0, silent_unit: Backoff | None = None, poll_s: float = 5.0, cycles: int = 2
) -> Iterator[Figure]:
    options = BusOptions(timeout_s=timeout_s, silent_unit=silent_unit or BusOptions().silent_unit)
    rate, share, recovery_s = uvloop.run(measured(options, poll_s, cycles))
    yield Figure(
        "dead_unit.others_rate", rate, "reads/s", "31 units without a silent one, read at the same time", share
    )
    yield Figure("dead_unit.recovery_s", recovery_s, "s")
