"""A process that sums up costs on a database until it is killed: `python -m tests.billing.summing_process FILE`."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from meterhouse.services.billing import summing
from tests.billing.site import opened


async def work(path: Path) -> None:
    summing.CHANNELS_AT_ONCE = 1
    async with opened(path) as site:
        await site.billing.tariffs.start()
        print("working", flush=True)
        await site.billing.summer.work()
        print("done", flush=True)


if __name__ == "__main__":
    asyncio.run(work(Path(sys.argv[1])))
