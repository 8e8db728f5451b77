"""Start a peer, know when it is ready, and end it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass

from bench.peers.build import FOLDER, peer
from meterhouse.modbus.line import SerialSettings

ROOT = FOLDER.parents[1]


@contextmanager
def _server(*command: str) -> Iterator[int]:
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        try:
            assert process.stdout is not None
            yield int(process.stdout.readline())
        finally:
            process.kill()


def libmodbus_server() -> AbstractContextManager[int]:
    """A libmodbus TCP server; gives its port."""
    return _server(str(peer("server")), "tcp", "0", "1")


def own_server() -> AbstractContextManager[int]:
    """Our server in a process of its own; gives its port."""
    return _server(sys.executable, "-m", "bench.peers.own_server")


@dataclass
class PacedLine:
    """A line of `path`; once it has ended, `shortest_silence_s` between an answer and the next of its `requests`."""

    path: str
    shortest_silence_s: float = 0.0
    requests: int = 0


@contextmanager
def paced_line(settings: SerialSettings, turnaround_s: float) -> Iterator[PacedLine]:
    """Units that answer as late as a line of these settings would carry the octets."""
    bits = round(settings.character_s * settings.baud)
    command = [str(peer("paced_line")), str(settings.baud), str(bits), str(round(turnaround_s * 1e6))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        line = PacedLine(process.stdout.readline().strip())
        try:
            yield line
        finally:
            process.terminate()
            shortest, requests = process.stdout.readline().split()
            line.shortest_silence_s, line.requests = float(shortest), int(requests)


def output(program: str, *arguments: str | float) -> str:
    """What a peer prints. Raises CalledProcessError."""
    command = [str(peer(program)), *map(str, arguments)]
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=120).stdout.strip()
