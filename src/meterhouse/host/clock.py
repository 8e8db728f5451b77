"""Clocks: the machine's own, and one that runs faster for tests and simulated buildings."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime, timedelta


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)  # noqa: TID251 - this is the clock that is injected

    def monotonic(self) -> float:
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(max(0.0, seconds))


class AcceleratedClock:
    """A clock that shows `start` at `origin` and runs `speed` times as fast as the machine's.

    `origin` is a moment of the machine's monotonic clock, None: now. Two processes that share start, speed and origin
    share the time.
    """

    def __init__(self, start: datetime, speed: float, origin: float | None = None) -> None:
        self._start = start
        self._speed = speed
        self._origin = time.monotonic() if origin is None else origin

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self.monotonic())

    def monotonic(self) -> float:
        return (time.monotonic() - self._origin) * self._speed

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(max(0.0, seconds) / self._speed)
