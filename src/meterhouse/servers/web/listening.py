"""Listens for browsers and programs: plain HTTP, and HTTPS where there is a certificate."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import ssl
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import uvicorn
from fastapi import FastAPI

from meterhouse.domain.access_address import Network
from meterhouse.servers.web.connections import timed_protocol


@dataclass(frozen=True, slots=True)
class Listening:
    """`tls` None: no HTTPS."""

    host: str
    http_port: int
    https_port: int
    tls: ssl.SSLContext | None = None
    trusted: tuple[Network, ...] = ()


class _Server(uvicorn.Server):
    """Leaves the signals to `listen`: uvicorn would raise them again, and the process would end before its work is."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


async def listen(app: FastAPI, wanted: Listening) -> None:
    """Serve until the process is told to end, then let requests under way come to theirs."""
    servers = [_Server(config_of(app, wanted, wanted.http_port, None))]
    if wanted.tls is not None:
        servers.append(_Server(config_of(app, wanted, wanted.https_port, wanted.tls)))

    def end() -> None:
        for server in servers:
            server.force_exit = server.should_exit  # told twice: at once
            server.should_exit = True

    with _told_to_end(end):
        async with asyncio.TaskGroup() as tasks:
            for server in servers:
                tasks.create_task(server.serve())


@contextlib.contextmanager
def _told_to_end(end: Callable[[], None]) -> Iterator[None]:
    """Call `end` on SIGINT and SIGTERM, where the system tells the loop of them."""
    loop, heard = asyncio.get_running_loop(), []
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError, ValueError, RuntimeError):
            loop.add_signal_handler(number, end)
            heard.append(number)
    try:
        yield
    finally:
        for number in heard:
            loop.remove_signal_handler(number)


def config_of(app: FastAPI, wanted: Listening, port: int, tls: ssl.SSLContext | None) -> uvicorn.Config:
    """One port: plain, or with TLS."""
    config = uvicorn.Config(
        app,
        host=wanted.host,
        port=port,
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        http=timed_protocol(wanted.trusted),
        ws="websockets-sansio",
        ws_max_size=65_536,
        timeout_graceful_shutdown=5,
        ssl_context_factory=(lambda _config, _default: tls) if tls is not None else None,
    )
    config.load()
    return config
