"""Tasks that are restarted when they fail, with growing pauses, and whose health can be asked."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from meterhouse.services.ports import Clock

log = logging.getLogger(__name__)

FIRST_PAUSE_S = 1.0
LONGEST_PAUSE_S = 60.0


@dataclass(frozen=True, slots=True)
class TaskHealth:
    """`failures` since the start; `last_failure` is the time and the exception's words, None when there was none."""

    name: str
    running: bool
    failures: int = 0
    last_failure: tuple[datetime, str] | None = None


class Supervisor:
    """Owns long-running tasks; leaving the context cancels them and waits until they ended."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._health: dict[str, TaskHealth] = {}

    async def __aenter__(self) -> Supervisor:
        return self

    async def __aexit__(self, *_: object) -> None:
        for name in list(self._tasks):
            await self.stop(name)

    def start(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        """Run `work()` under this name until it returns; run it again whenever it raises."""
        self._health[name] = TaskHealth(name, running=True)
        self._tasks[name] = asyncio.create_task(self._keep(name, work), name=name)

    async def stop(self, name: str) -> None:
        """End a task; nothing happens when there is none of this name."""
        task = self._tasks.pop(name, None)
        self._health.pop(name, None)
        if task is not None:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task

    def health(self) -> tuple[TaskHealth, ...]:
        """One entry per task, in order of start."""
        return tuple(self._health.values())

    async def _keep(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        failures, pause = 0, FIRST_PAUSE_S
        while True:
            started = self._clock.monotonic()
            try:
                await work()
            except Exception as error:
                failures += 1
                if self._clock.monotonic() - started > LONGEST_PAUSE_S:
                    pause = FIRST_PAUSE_S
                log.exception("task %s failed, next try in %.0f s", name, pause)
                failure = (self._clock.now(), f"{type(error).__name__}: {error}")
                self._health[name] = TaskHealth(name, running=True, failures=failures, last_failure=failure)
            else:
                self._health[name] = TaskHealth(name, running=False, failures=failures)
                return
            await self._clock.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE_S)
