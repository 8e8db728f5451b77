"""A real server on a real store before a simulated building, with everything that commissioning needs."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

from meterhouse.app import Server, open_store, running
from meterhouse.cli.demo_building import install
from meterhouse.domain.installation import GatewayKind
from meterhouse.host.clock import SystemClock
from meterhouse.servers.web.wiring import WebServices
from meterhouse.services.commissioning.service import Commissioning
from meterhouse.settings import Settings
from meterhouse.simulator.building import Building

TIMEOUT_MS = 300
LONGEST_S = 120.0


@asynccontextmanager
async def served(building: Building, folder: Path, *, devices: bool = True) -> AsyncIterator[Server]:
    """The server, its gateways those of the running building; without devices where they are not wanted."""
    settings = Settings(data_folder=folder, serial_parity="N", serial_port=building.serial_port or "")
    store = await open_store(settings)
    try:
        await install(building, store)
        picture = await store.configuration.load()
        for gateway in picture.gateways:
            if gateway.kind is not GatewayKind.LOCAL:
                await store.configuration.put_gateway(replace(gateway, timeout_ms=TIMEOUT_MS))
        for device in () if devices else picture.devices:
            await store.configuration.delete_device(device.id)
    finally:
        await store.close()
    async with running(settings, clock=SystemClock()) as server:
        yield server


def commissioning_of(server: Server) -> Commissioning:
    services = server.web.state.services
    assert isinstance(services, WebServices)
    return services.commissioning


async def until(done: Callable[[], bool]) -> None:
    """Wait for something that takes its time."""
    async with asyncio.timeout(LONGEST_S):
        while not done():  # noqa: ASYNC110 - it may be anything
            await asyncio.sleep(0.05)
