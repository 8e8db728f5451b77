"""Listens for browsers and programs: plain HTTP, and HTTPS where there is a certificate."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import Iterator
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


class _Second(uvicorn.Server):
    """Ends with the first one, which hears the signals."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


async def listen(app: FastAPI, wanted: Listening) -> None:
    """Serve until the process is told to end."""
    first = uvicorn.Server(config_of(app, wanted, wanted.http_port, None))
    if wanted.tls is None:
        await first.serve()
        return
    second = _Second(config_of(app, wanted, wanted.https_port, wanted.tls))

    async def until_the_first_ends() -> None:
        try:
            await first.serve()
        finally:
            second.should_exit = True

    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(until_the_first_ends())
        tasks.create_task(second.serve())


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
