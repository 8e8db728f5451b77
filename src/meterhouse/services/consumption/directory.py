"""Which channels there are and since when, kept for a moment: it changes rarely and every query needs it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass

from meterhouse.domain.interval import to_epoch
from meterhouse.domain.quantity import ChannelKey
from meterhouse.services.ports import Clock, HistoryStore

FRESH_S = 5.0
"""A device that is new to the history is seen that much later at most."""


@dataclass(frozen=True, slots=True)
class Known:
    """Channel ids by key and device; start of the first interval and end of the last by channel id, epoch seconds."""

    channels: Mapping[ChannelKey, Mapping[int, int]]
    first: Mapping[int, int]
    last: Mapping[int, int]


class Directory:
    """Asks the store again after FRESH_S; as long as nothing has changed, the answer is the same object."""

    def __init__(self, history: HistoryStore, clock: Clock) -> None:
        self._history = history
        self._clock = clock
        self._known: Known | None = None
        self._asked_s = 0.0
        self._asking = asyncio.Lock()

    async def known(self) -> Known:
        """What is known now."""
        async with self._asking:
            now = self._clock.monotonic()
            known = self._known
            if known is None or now - self._asked_s >= FRESH_S:
                found = await self._ask()
                if known is None or found != known:
                    known = found
                self._known, self._asked_s = known, now
            return known

    async def _ask(self) -> Known:
        channels: dict[ChannelKey, dict[int, int]] = {}
        for channel in await self._history.channels():
            channels.setdefault(channel.key, {})[channel.device_id] = channel.id
        first, last = await self._history.first_starts(), await self._history.last_indexes()
        return Known(
            channels,
            {number: to_epoch(at) for number, at in first.items()},
            {number: to_epoch(index.at) for number, index in last.items()},
        )
