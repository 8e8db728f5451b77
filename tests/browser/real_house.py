"""The real web server on a real store in a thread, for pages whose answers are worth more than those of a fake.

`python -m tests.browser.real_house [PORT]` serves it for work on the page.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import uvicorn

from meterhouse.servers.web.wiring import PAGE_FOLDER, WebOptions
from tests.web.building import Building, Parts, building, prepare


class _Served:
    """The building's server, once it listens; or why it does not."""

    def __init__(self, folder: Path, port: int) -> None:
        self.folder, self.port = folder, port
        self.listens = threading.Event()
        self.ends: asyncio.Event
        self.loop: asyncio.AbstractEventLoop
        self.house: Building | None = None
        self.address = ""
        self.failure: BaseException | None = None

    def run(self) -> None:
        try:
            asyncio.run(self._serve())
        except BaseException as error:  # noqa: BLE001 the thread that waits raises it
            self.failure = error
            self.listens.set()

    async def _serve(self) -> None:
        self.loop, self.ends = asyncio.get_running_loop(), asyncio.Event()
        async with building(self.folder, Parts(), WebOptions(page_folder=PAGE_FOLDER)) as house:
            self.house = house
            config = uvicorn.Config(house.app, "127.0.0.1", self.port, log_level="warning", lifespan="off")
            server = uvicorn.Server(config)
            task = asyncio.create_task(server.serve())
            while not server.started:  # noqa: ASYNC110 the server tells nobody
                await asyncio.sleep(0.01)
            self.address = f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
            self.listens.set()
            await self.ends.wait()
            server.should_exit = server.force_exit = True
            await task


@contextmanager
def serving_house(folder: Path, port: int = 0) -> Iterator[tuple[str, Building]]:
    """Serve the building whose database is in `folder`; gives its address, and what tests may touch of it."""
    served = _Served(folder, port)
    thread = threading.Thread(target=served.run, daemon=True)
    thread.start()
    served.listens.wait(20)
    if served.failure or served.house is None:
        raise RuntimeError("the building is not served") from served.failure
    yield served.address, served.house
    served.loop.call_soon_threadsafe(served.ends.set)
    thread.join(10)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        asyncio.run(prepare(Path(made)))
        with serving_house(Path(made), int((sys.argv[1:] or ["8091"])[0])) as (address, _):
            print(address, flush=True)
            threading.Event().wait()
