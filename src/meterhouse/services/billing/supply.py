"""What was recorded of a supply: the intervals of its channels as one course, for bills (§5)."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import gcd
from typing import Protocol

import numpy as np

from meterhouse.domain.interval import Interval, to_epoch
from meterhouse.domain.quantity import Commodity
from meterhouse.domain.tariff.metered import Metered, Recorded
from meterhouse.services.ports import QUALITY_ORDER, HistoryStore, IntervalSeries, Ints

_CERTAIN = tuple(QUALITY_ORDER.index(name) for name in ("measured", "edited"))
_NEVER = 2**60


@dataclass(frozen=True, slots=True)
class SupplyChannels:
    """Channel ids. `reactive` is empty unless every device that counts measures it; so is `exported` if none does."""

    consumed: tuple[int, ...]
    reactive: tuple[int, ...] = ()
    exported: tuple[int, ...] = ()


class SupplySource(Protocol):
    """Knows which devices count."""

    async def channels(self, commodity: Commodity, scope: str) -> SupplyChannels:
        """Raises InvalidInput (`bad-scope`), NotFound (what the scope names)."""


@dataclass(frozen=True, slots=True)
class SupplyReader:
    """Reads what supplies recorded."""

    history: HistoryStore
    source: SupplySource

    async def channels(self, commodity: Commodity, scope: str) -> SupplyChannels:
        """Raises InvalidInput (`bad-scope`), NotFound (what the scope names)."""
        return await self.source.channels(commodity, scope)

    async def metered(self, channels: SupplyChannels, span: Interval) -> Metered:
        """What these channels recorded in a span of time, each kind as one course."""
        return await metered_of(self.history, channels, span)


async def metered_of(history: HistoryStore, channels: SupplyChannels, span: Interval) -> Metered:
    """What these channels recorded in a span of time, each kind as one course."""
    first, last = await history.first_starts(), await history.last_indexes()
    alive = {
        number: (to_epoch(at), to_epoch(last[number].at) if number in last else _NEVER) for number, at in first.items()
    }

    async def course(channel_ids: tuple[int, ...]) -> Recorded:
        return course_of(await history.intervals(channel_ids, span), alive)

    return Metered(
        await course(channels.consumed),
        await course(channels.reactive) if channels.reactive else None,
        await course(channels.exported) if channels.exported else None,
    )


def course_of(series: Sequence[IntervalSeries], alive: Mapping[int, tuple[int, int]]) -> Recorded:
    """The sum of channels on the finest grid that all fit in.

    Wider intervals are divided by time into whole units, taken off the running share. A sum is certain where every
    channel that has begun and not ended has recorded something measured.
    """
    recorded = [item for item in series if len(item.starts)]
    if not recorded:
        nothing = np.zeros(0, dtype=np.int64)
        return Recorded(nothing, nothing, nothing, np.zeros(0, dtype=np.bool_))
    width = 0
    for item in recorded:
        width = gcd(width, *np.unique(item.widths).tolist(), *np.unique(item.starts % 3600).tolist())
    parts = [_divided(item, width) for item in recorded]
    starts, where = np.unique(np.concatenate([part[0] for part in parts]), return_inverse=True)
    values, certain = (np.zeros(len(starts), dtype=np.int64) for _ in range(2))
    np.add.at(values, where, np.concatenate([part[1] for part in parts]))
    np.add.at(certain, where, np.concatenate([part[2] for part in parts]))
    expected = np.zeros(len(starts), dtype=np.int64)
    for item in series:
        begin, end = alive.get(item.channel_id, (_NEVER, _NEVER))
        expected += (starts >= begin) & (starts < end)
    return Recorded(starts, np.full(len(starts), width, dtype=np.int64), values, certain >= expected)


def _divided(item: IntervalSeries, width: int) -> tuple[Ints, Ints, Ints]:
    """Starts, values and certainty (0 or 1) of pieces of one width."""
    certain = np.isin(item.qualities, _CERTAIN).astype(np.int64)
    count = item.widths // width
    if (count == 1).all():
        return item.starts, item.values, certain
    of = np.repeat(np.arange(len(count)), count)
    number = np.arange(len(of)) - np.repeat(np.cumsum(count) - count, count)
    shares = item.values[of] * (number + 1) // count[of] - item.values[of] * number // count[of]
    return item.starts[of] + number * width, shares, certain[of]


def digest_of(metered: Metered) -> str:
    """The same for the same data: what a frozen bill was made of."""
    digest = hashlib.sha256()
    for course in (metered.consumed, metered.reactive, metered.exported):
        for column in (course.starts, course.widths, course.values, course.certain) if course is not None else ():
            digest.update(np.ascontiguousarray(column).tobytes())
        digest.update(b"|")
    return digest.hexdigest()
