"""A server in a process of its own whose time runs faster: start it with DATA START SPEED ORIGIN.

It is started by tests that kill it.
"""

from __future__ import annotations

import asyncio
import sys
from datetime import datetime
from pathlib import Path

from meterhouse.app import run_loop, running, start_logging
from meterhouse.host.clock import AcceleratedClock
from meterhouse.settings import Settings


async def main(data: str, start: str, speed: str, origin: str) -> None:
    clock = AcceleratedClock(datetime.fromisoformat(start), float(speed), float(origin))
    async with running(Settings(data_folder=Path(data)), clock=clock):
        print("running", flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    start_logging("warning")
    run_loop(main(*sys.argv[1:]))
