"""Frames are made once for all who look at the same devices, and nobody's slowness holds up anybody."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import pytest

from meterhouse.servers.web import feeds as module
from meterhouse.servers.web.feeds import MOST_BEHIND, FeedKey, Feeds
from meterhouse.services.live import DeviceLive, LiveValues
from tests.web.building import NOW, reading

ALL = FeedKey((), "en")
SHORT_S = 0.03


class Writer:
    """Counts how often a frame is written out."""

    def __init__(self) -> None:
        self.written = 0

    def __call__(self, devices: list[DeviceLive], revision: int) -> str:
        self.written += 1
        return json.dumps([device.device_id for device in devices])


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SHORTEST_S", SHORT_S)


@pytest.fixture
def live() -> LiveValues:
    values = LiveValues()
    values.configure([1, 2, 3], [])
    return values


async def following(frames: AsyncIterator[str]) -> list[int]:
    found: list[int] = json.loads(await asyncio.wait_for(anext(frames), 1))
    return found


async def test_first_everything_then_what_changed(live: LiveValues) -> None:
    async with Feeds(live).subscribed(ALL, Writer()) as frames:
        assert await following(frames) == [1, 2, 3]
        live.publish(reading(2, NOW))
        assert await following(frames) == [2]
        live.publish(reading(1, NOW))
        live.publish(reading(3, NOW))
        live.publish(reading(3, NOW))
        assert await following(frames) == [1, 3]


async def test_changes_of_other_devices_wake_nobody(live: LiveValues) -> None:
    async with Feeds(live).subscribed(FeedKey((2,), "en"), Writer()) as frames:
        assert await following(frames) == [2]
        live.publish(reading(1, NOW))
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(anext(frames), 3 * SHORT_S)


async def test_a_hundred_browsers_cost_one_frame(live: LiveValues) -> None:
    feeds, writer = Feeds(live), Writer()
    async with AsyncExitStack() as stack:
        browsers = [await stack.enter_async_context(feeds.subscribed(ALL, writer)) for _ in range(100)]
        assert feeds.count == 100
        await asyncio.gather(*(following(browser) for browser in browsers))
        assert writer.written == 1
        for _ in range(3):
            live.publish(reading(2, NOW))
            assert await asyncio.gather(*(following(browser) for browser in browsers)) == [[2]] * 100
            await asyncio.sleep(SHORT_S)
        assert writer.written == 4
    assert feeds.count == 0


async def test_no_more_than_a_frame_in_its_time(live: LiveValues) -> None:
    loop = asyncio.get_running_loop()
    async with Feeds(live).subscribed(ALL, Writer()) as frames:
        await following(frames)
        live.publish(reading(1, NOW))
        await following(frames)
        begun = loop.time()
        for _ in range(5):
            live.publish(reading(1, NOW))
            await following(frames)
        assert loop.time() - begun >= 4.5 * SHORT_S


async def test_who_falls_behind_gets_the_whole_picture(live: LiveValues) -> None:
    feeds = Feeds(live)
    async with feeds.subscribed(ALL, Writer()) as slow, feeds.subscribed(ALL, Writer()) as quick_one:
        assert await following(slow) == await following(quick_one) == [1, 2, 3]
        for _ in range(MOST_BEHIND + 1):
            live.publish(reading(1, NOW))
            assert await following(quick_one) == [1]
            await asyncio.sleep(SHORT_S)
        assert await following(slow) == [1, 2, 3]
        live.publish(reading(2, NOW))
        assert await following(slow) == [2]


async def test_nothing_runs_when_nobody_looks(live: LiveValues) -> None:
    feeds = Feeds(live)
    before = len(asyncio.all_tasks())
    async with feeds.subscribed(ALL, Writer()), feeds.subscribed(FeedKey((), "it"), Writer()):
        assert len(asyncio.all_tasks()) == before + 2
    assert len(asyncio.all_tasks()) == before
    async with feeds.subscribed(ALL, Writer()) as frames:
        assert await following(frames) == [1, 2, 3]
