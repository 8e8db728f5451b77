"""A whole new server on an empty database, beside simulated devices that are not installed yet."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import uvicorn

from meterhouse.app import running
from meterhouse.domain.installation import Installation
from meterhouse.host.clock import SystemClock
from meterhouse.settings import Settings
from meterhouse.simulator.building import Building

START_S = 60


class EmptySite:
    """A server that knows nothing but its Local gateway; `wanted` is what an installer finds in the building."""

    def __init__(self, folder: Path, scenario: str | None) -> None:
        self._folder, self._scenario = folder, scenario
        self._listens = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._ends: asyncio.Event
        self._loop: asyncio.AbstractEventLoop
        self.address = ""
        self.wanted: Installation | None = None
        self.failure: BaseException | None = None

    def start(self) -> None:
        self._thread.start()
        if not self._listens.wait(START_S) or self.failure:
            raise RuntimeError("the server did not start") from self.failure

    def stop(self) -> None:
        self._loop.call_soon_threadsafe(self._ends.set)
        self._thread.join(20)

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except BaseException as error:  # noqa: BLE001 - the thread that waits raises it
            self.failure = error
            self._listens.set()

    async def _serve(self) -> None:
        self._loop, self._ends = asyncio.get_running_loop(), asyncio.Event()
        async with self._devices() as serial_port:
            settings = Settings(data_folder=self._folder, serial_port=serial_port, serial_parity="N")
            async with running(settings, demo=True) as server:
                config = uvicorn.Config(server.web, "127.0.0.1", 0, log_level="warning", lifespan="off")
                web = uvicorn.Server(config)
                task = asyncio.create_task(web.serve())
                while not web.started:  # noqa: ASYNC110 - the server tells nobody
                    await asyncio.sleep(0.01)
                self.address = f"http://127.0.0.1:{web.servers[0].sockets[0].getsockname()[1]}"
                self._listens.set()
                await self._ends.wait()
                web.should_exit = web.force_exit = True
                await task

    @asynccontextmanager
    async def _devices(self) -> AsyncIterator[str]:
        if self._scenario is None:
            yield ""
            return
        building = Building.load(self._scenario)
        async with building.running(SystemClock()):
            self.wanted = building.installation()
            yield building.serial_port or ""


@contextmanager
def serving_empty(folder: Path, scenario: str | None = None) -> Iterator[EmptySite]:
    """Serve a new server whose database is made in `folder`; with the devices of a scenario where one is named."""
    site = EmptySite(folder, scenario)
    site.start()
    yield site
    site.stop()
