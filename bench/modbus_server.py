"""Modbus TCP servers under load: libmodbus reads 60 registers on each of 64 connections, from ours and from its own.

The two take turns; the ratio is the median of the rounds' ratios.
"""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

from bench.figure import Figure
from bench.peers.processes import libmodbus_server, output, own_server

CONNECTIONS = 64
REGISTERS = 60


def run(rounds: int = 15, seconds: float = 0.5) -> Iterator[Figure]:
    rates = []
    with libmodbus_server() as theirs, own_server() as ours:
        for _ in range(rounds):
            rates.append(tuple(float(output("load", port, CONNECTIONS, REGISTERS, seconds)) for port in (theirs, ours)))
    yield Figure(
        "modbus_server.connections_64",
        median(own for _, own in rates),
        "requests/s",
        "libmodbus server",
        median(own / other for other, own in rates),
    )
