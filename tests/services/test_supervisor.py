from __future__ import annotations

import asyncio

from meterhouse.services.supervisor import Supervisor
from tests.services.fakes import LoopClock


async def test_a_failing_task_is_started_again_with_growing_pauses() -> None:
    clock, starts = LoopClock(), list[float]()

    async def work() -> None:
        starts.append(clock.monotonic())
        raise ValueError("no")

    async with Supervisor(clock) as supervisor:
        supervisor.start("work", work)
        await asyncio.sleep(16)
        (health,) = supervisor.health()
    assert starts == [0.0, 1.0, 3.0, 7.0, 15.0]
    assert health.running and health.failures == 5
    assert health.last_failure and health.last_failure[1] == "ValueError: no"


async def test_a_task_that_ran_long_starts_again_soon() -> None:
    clock, starts = LoopClock(), list[float]()

    async def work() -> None:
        starts.append(clock.monotonic())
        await asyncio.sleep(100 if len(starts) == 4 else 0)
        raise ValueError("no")

    async with Supervisor(clock) as supervisor:
        supervisor.start("work", work)
        await asyncio.sleep(110)
    assert starts == [0.0, 1.0, 3.0, 7.0, 108.0, 110.0][: len(starts)]
    assert len(starts) >= 5


async def test_a_finished_task_is_not_started_again() -> None:
    clock, starts = LoopClock(), list[float]()

    async def work() -> None:
        starts.append(clock.monotonic())

    async with Supervisor(clock) as supervisor:
        supervisor.start("work", work)
        await asyncio.sleep(5)
        assert not supervisor.health()[0].running
    assert starts == [0.0]


async def test_leaving_ends_every_task() -> None:
    ended = []

    async def work() -> None:
        try:
            await asyncio.sleep(1000)
        finally:
            ended.append(True)

    async with Supervisor(LoopClock()) as supervisor:
        supervisor.start("one", work)
        supervisor.start("two", work)
        await asyncio.sleep(1)
    assert ended == [True, True]
