"""Reads on a serial line at its physical limit: a pseudo terminal paced as 19200 8E1, units with 5 ms turnaround.

The limit is the time of both frames on the line and a silence of 3.5 characters before each; the units' turnaround is
part of what is lost. The peer measures the silences: one that is too short ends the benchmark.
"""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median
from time import perf_counter

import uvloop

from bench.figure import Figure
from bench.peers.processes import paced_line
from meterhouse.modbus.line import SerialSettings
from meterhouse.modbus.links import open_rtu
from meterhouse.modbus.port import Space

LINE = SerialSettings(baud=19200)
TURNAROUND_S = 0.005


async def transactions(path: str, registers: int, times: int) -> list[float]:
    """Seconds from one answer to the next."""
    bus = open_rtu(path, LINE)
    try:
        durations = []
        await bus.read(1, Space.HOLDING_REGISTERS, 0, registers, deadline_s=5.0)
        last = perf_counter()
        for number in range(times):
            unit = 1 + number % 32
            block = await bus.read(unit, Space.HOLDING_REGISTERS, 0, registers, deadline_s=5.0)
            assert block.data == b"".join((256 * unit + i).to_bytes(2, "big") for i in range(registers))
            now = perf_counter()
            durations.append(now - last)
            last = now
    finally:
        await bus.close()
    return durations


def run(times: int = 120) -> Iterator[Figure]:
    for registers in (60, 120):
        with paced_line(LINE, TURNAROUND_S) as line:
            durations = uvloop.run(transactions(line.path, registers, times))
        assert line.requests == times + 1
        if line.shortest_silence_s < LINE.t35_s:
            raise AssertionError(f"silence of {line.shortest_silence_s} s, {LINE.t35_s} s are needed")
        efficiency = LINE.least_s(8, 5 + 2 * registers) / median(durations)
        yield Figure(f"modbus_rtu.efficiency_{registers}", efficiency, "of the limit", "physical limit", efficiency)
