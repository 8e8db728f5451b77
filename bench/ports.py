"""Ports for servers that a benchmark starts."""

from __future__ import annotations

import socket


def free_port() -> int:
    """A TCP port of this machine's loopback that nobody uses at the moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
