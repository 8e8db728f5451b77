"""Live values for many browsers: frames are made and written out once, however many look at the same devices."""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field

from meterhouse.services.live import DeviceLive, LiveValues

SHORTEST_S = 1.0
"""Between two frames."""

MOST_BEHIND = 5
"""Frames that wait for a slow browser; one that is further behind gets the whole picture instead."""

Write = Callable[[list[DeviceLive], int], str]


@dataclass(frozen=True, slots=True)
class FeedKey:
    """What frames depend on: which devices (none: all), in which language errors are told."""

    device_ids: tuple[int, ...]
    language: str


@dataclass(slots=True)
class Subscriber:
    """One browser's line of frames."""

    frames: deque[str] = field(default_factory=deque)
    behind: bool = True  # the first frame is the whole picture
    ready: asyncio.Event = field(default_factory=asyncio.Event)

    def offer(self, frame: str) -> None:
        """One more frame."""
        if len(self.frames) >= MOST_BEHIND:
            self.frames.clear()
            self.behind = True
        elif not self.behind:
            self.frames.append(frame)
        self.ready.set()


class Feed:
    """One set of devices in one language: changed devices, at most once a second, to all who subscribed."""

    def __init__(self, live: LiveValues, key: FeedKey, write: Write) -> None:
        self._live = live
        self._key = key
        self._write = write
        self._sent: Mapping[int, DeviceLive] = {}
        self._whole: tuple[int, str] | None = None
        self.subscribers: list[Subscriber] = []

    def whole(self) -> str:
        """The whole picture as it is now."""
        revision = self._live.revision
        if self._whole is None or self._whole[0] != revision:
            self._whole = (revision, self._write(list(self._chosen().values()), revision))
        return self._whole[1]

    async def run(self) -> None:
        """Make frames until cancelled."""
        self._sent = self._chosen()
        revision = self._live.revision
        while True:
            revision = await self._live.changed(revision)
            chosen = self._chosen()
            changed = [device for number, device in chosen.items() if self._sent.get(number) is not device]
            self._sent = chosen
            if changed:
                frame = self._write(changed, revision)
                for subscriber in self.subscribers:
                    subscriber.offer(frame)
                await asyncio.sleep(SHORTEST_S)

    def _chosen(self) -> Mapping[int, DeviceLive]:
        snapshot = self._live.snapshot()
        if not self._key.device_ids:
            return snapshot
        return {number: snapshot[number] for number in self._key.device_ids if number in snapshot}


class Feeds:
    """Runs a feed as long as somebody subscribes to it."""

    def __init__(self, live: LiveValues) -> None:
        self._live = live
        self._running: dict[FeedKey, tuple[Feed, asyncio.Task[None]]] = {}

    @property
    def count(self) -> int:
        """Browsers that look at live values now."""
        return sum(len(feed.subscribers) for feed, _ in self._running.values())

    @contextlib.asynccontextmanager
    async def subscribed(self, key: FeedKey, write: Write) -> AsyncIterator[AsyncIterator[str]]:
        """Frames for one browser: first the whole picture, then what changes."""
        feed, task = self._running.get(key) or self._start(key, write)
        subscriber = Subscriber()
        feed.subscribers.append(subscriber)
        try:
            yield _frames(feed, subscriber)
        finally:
            feed.subscribers.remove(subscriber)
            if not feed.subscribers:
                del self._running[key]
                task.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await task

    def _start(self, key: FeedKey, write: Write) -> tuple[Feed, asyncio.Task[None]]:
        feed = Feed(self._live, key, write)
        self._running[key] = (feed, asyncio.create_task(feed.run(), name=f"live feed {key}"))
        return self._running[key]


async def _frames(feed: Feed, subscriber: Subscriber) -> AsyncIterator[str]:
    while True:
        if subscriber.behind:
            subscriber.behind = False
            yield feed.whole()
        elif subscriber.frames:
            yield subscriber.frames.popleft()
        else:
            subscriber.ready.clear()
            await subscriber.ready.wait()
