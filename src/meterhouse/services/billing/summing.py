"""Keeps consumption by tariff up to date beside everything else: all of it after a change of rules, else what changed.

A piece of work is some channels in one local month. It is read and summed up beside the loop and put in one
transaction; a server that is killed goes on with the pieces that are left.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from meterhouse.domain.calendar import date_of_day_index, date_of_month_index, day_of, day_starts, first_of_month
from meterhouse.domain.interval import to_epoch
from meterhouse.domain.quantity import COMMODITY_KEY, Commodity
from meterhouse.domain.tariff.truth import day_number
from meterhouse.services.billing.basis import Bases, Basis
from meterhouse.services.billing.binning import Rows, grid_of, sums_of
from meterhouse.services.billing.sums import CostSums, Layout, MonthOfChannels
from meterhouse.services.ports import Clock, Ints

log = logging.getLogger(__name__)

CHANNELS_AT_ONCE = 64
"""Channels in a slice: large enough to be quick, small enough to let others have their turn."""
LOOK_EVERY_S = 60.0
SETTLED_S = 3600
"""A day is summed up so long after its end, when what belongs to it has been recorded."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Months of channels that are summed up, of how many; `running`: until then costs may be provisional."""

    running: bool
    done: int
    total: int


class CostSummer:
    """`start` after the tariff book is loaded; `stop` ends it between two pieces."""

    def __init__(self, sums: CostSums, clock: Clock, bases: Bases) -> None:
        self._sums = sums
        self._clock = clock
        self._bases = bases
        self._wake = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._progress = Progress(running=False, done=0, total=0)
        self._whole = True
        self._ended = False

    @property
    def progress(self) -> Progress:
        """How far the present run has come, or the last one came."""
        return self._progress

    async def start(self) -> None:
        """Find out under which layouts sums are kept, and begin to work."""
        await self.renew()
        self._task = asyncio.get_running_loop().create_task(self._run())

    async def stop(self) -> None:
        self._ended = True
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
            self._task = None

    async def renew(self) -> None:
        """The book or the calendar may have changed: take the layouts that fit, and look for what is missing."""
        for commodity in Commodity:
            basis = self._bases.of(commodity)
            if basis.layout is None and basis.columns.tariff_ids:
                layout = await self._sums.layout(commodity, basis.mark, basis.columns)
                self._bases.keep(commodity, basis.mark, layout)
                self._progress = Progress(running=True, done=0, total=0)
        self._whole = True
        self._wake.set()

    def look(self) -> None:
        """Something in the past has changed: do not wait for the next round."""
        self._wake.set()

    async def _run(self) -> None:
        while not self._ended:
            self._wake.clear()
            try:
                await self.work()
            except asyncio.CancelledError:
                raise
            except Exception:
                # The database may be locked or full; what was not done is found again in the next round.
                log.exception("costs could not be brought up to date")
            # Unlike wait_for, a timeout never swallows being cancelled at the very moment of being woken.
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(LOOK_EVERY_S):
                    await self._wake.wait()

    async def work(self) -> None:
        """Sum up whatever is missing or stale now."""
        whole, self._whole = self._whole, False
        self._progress = Progress(running=True, done=0, total=0)
        try:
            for commodity in Commodity:
                await self._bring_up(commodity, whole=whole)
        except BaseException:
            self._whole = self._whole or whole
            raise
        finally:
            self._progress = Progress(running=self._whole, done=self._progress.done, total=self._progress.total)

    async def _bring_up(self, commodity: Commodity, *, whole: bool) -> None:
        basis = self._bases.of(commodity)
        if basis.layout is None:
            return
        key = str(COMMODITY_KEY[commodity])
        if whole:
            missing = await self._sums.missing(basis.layout, key)
            await self._do(basis, basis.layout, _parts(missing), everything=True)
        stale = await self._sums.stale_months(key, self._settled_day(basis))
        await self._do(basis, basis.layout, _parts(stale), everything=False)
        if whole and self._bases.of(commodity).layout == basis.layout:
            await self._sums.forget(commodity, basis.layout.id)

    def _settled_day(self, basis: Basis) -> int:
        """The first day that is not settled yet."""
        return day_number(day_of(to_epoch(self._clock.now() - timedelta(seconds=SETTLED_S)), basis.zone))

    async def _do(self, basis: Basis, layout: Layout, pieces: Sequence[MonthOfChannels], *, everything: bool) -> None:
        total = self._progress.total + sum(len(piece.channel_ids) for piece in pieces)
        for piece in pieces:
            if self._bases.of(basis.commodity).layout != layout:
                return  # Other rules apply by now: what is left would be in vain.
            if everything:
                await self._sum_month(basis, layout, piece)
            else:
                await self._sum_stale(basis, layout, piece)
            done = self._progress.done + len(piece.channel_ids)
            self._progress = Progress(running=True, done=done, total=total)

    async def _sum_month(self, basis: Basis, layout: Layout, piece: MonthOfChannels) -> None:
        begin = date_of_month_index(piece.month)
        first, end = day_number(begin), day_number(first_of_month(begin, 1))
        await self._sums.claim(piece.channel_ids, first, end)
        await self._put(basis, layout, piece, first, end)

    async def _sum_stale(self, basis: Basis, layout: Layout, piece: MonthOfChannels) -> None:
        """The stale days and those between them; whole months where nothing is kept yet."""
        kept = await self._sums.days(layout, piece.channel_ids, piece.month)
        known = kept.known[:, 0].tolist()
        new = tuple(channel for channel, there in zip(piece.channel_ids, known, strict=True) if not there)
        old = tuple(channel for channel, there in zip(piece.channel_ids, known, strict=True) if there)
        if new:
            await self._sum_month(basis, layout, MonthOfChannels(piece.month, new))
        if old:
            begin = date_of_month_index(piece.month)
            settled = min(day_number(first_of_month(begin, 1)), self._settled_day(basis))
            stale = await self._sums.claim(old, day_number(begin), settled)
            if stale.size:
                first, end = int(stale[1].min()), int(stale[1].max()) + 1
                await self._put(basis, layout, MonthOfChannels(piece.month, old), first, end)

    async def _put(self, basis: Basis, layout: Layout, piece: MonthOfChannels, first: int, end: int) -> None:
        edges = day_starts(date_of_day_index(first), end - first, basis.zone)

        def work(rows: Rows) -> Ints:
            grid = grid_of(basis.book, basis.columns, edges, basis.zone, basis.markets)
            return sums_of(grid, rows, len(piece.channel_ids))

        values = await self._sums.fold(piece.channel_ids, int(edges[0]), int(edges[-1]), work)
        await self._sums.put(layout, piece.month, piece.channel_ids, first, values)


def _parts(pieces: Sequence[MonthOfChannels]) -> list[MonthOfChannels]:
    """Pieces of few channels each."""
    return [
        MonthOfChannels(piece.month, piece.channel_ids[first : first + CHANNELS_AT_ONCE])
        for piece in pieces
        for first in range(0, len(piece.channel_ids), CHANNELS_AT_ONCE)
    ]
