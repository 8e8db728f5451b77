"""A clock that stands still while anything is under way, and then jumps to the next moment somebody waits for.

Real sockets, simulated time: a day of polling takes as long as its requests take, and every answer arrives at
exactly the instant at which it was asked for.
"""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Callable
from datetime import datetime, timedelta


class SteppingClock:
    def __init__(self, start: datetime) -> None:
        self._start = start
        self._elapsed_s = 0.0
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._count = 0

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self._elapsed_s)

    def monotonic(self) -> float:
        return self._elapsed_s

    async def sleep(self, seconds: float) -> None:
        future = asyncio.get_running_loop().create_future()
        self._count += 1
        heapq.heappush(self._sleepers, (self._elapsed_s + max(0.0, seconds), self._count, future))
        await future

    async def run_until(self, end: datetime, busy: Callable[[], bool]) -> None:
        """Let time pass until `end`, jumping only while `busy` says that nothing is under way."""
        while True:
            await self._settle(busy)
            while self._sleepers and self._sleepers[0][2].cancelled():
                heapq.heappop(self._sleepers)
            if not self._sleepers:
                raise AssertionError("nobody waits for anything")
            due, _, future = self._sleepers[0]
            if self._start + timedelta(seconds=due) > end:
                self._elapsed_s = max(self._elapsed_s, (end - self._start).total_seconds())
                return
            heapq.heappop(self._sleepers)
            self._elapsed_s = max(self._elapsed_s, due)
            if not future.done():
                future.set_result(None)

    @staticmethod
    async def _settle(busy: Callable[[], bool]) -> None:
        quiet = 0
        while quiet < 4:
            await asyncio.sleep(0)
            quiet = 0 if busy() else quiet + 1
