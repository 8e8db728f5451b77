"""Start a peer, know when it is ready, and end it."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from bench.peers.build import peer


@contextmanager
def libmodbus_server() -> Iterator[int]:
    """A libmodbus TCP server; gives its port."""
    with subprocess.Popen([peer("server"), "tcp", "0", "1"], stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield int(process.stdout.readline())
        finally:
            process.kill()


def output(program: str, *arguments: str | int) -> str:
    """What a peer prints. Raises CalledProcessError."""
    command = [str(peer(program)), *map(str, arguments)]
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=120).stdout.strip()
