"""How a load ran: exact sums of a scope per quarter of an hour, over days, months or a year.

Sums of many channels are kept in memory, month by month, each with a mark made of the rollups of every channel and of
the newest correction: whatever changes an interval changes the mark, so what is kept is never out of date.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import blake2b
from itertools import pairwise
from math import lcm

import numpy as np
from numpy.typing import NDArray

from meterhouse.domain.calendar import day_starts, first_of_month, month_starts
from meterhouse.domain.interval import Interval, from_epoch, to_epoch
from meterhouse.services.analysis.ports import CorrectionMark
from meterhouse.services.analysis.question import Subject
from meterhouse.services.consumption.reckoning import Figures, Table, Window
from meterhouse.services.ports import QUALITY_ORDER, BucketTotals, Grain, HistoryStore, IntervalSeries, Ints

SLOT_S = 900
MOST_SLOTS = 1_000_000
"""Kept in memory at most: about 40 MB, or 28 years of one scope."""
_QUALITIES = len(QUALITY_ORDER)
_MEASURED, _INTERPOLATED = (QUALITY_ORDER.index(name) for name in ("measured", "interpolated"))
_DOUBTFUL = [QUALITY_ORDER.index(name) for name in ("interpolated", "estimated")]


@dataclass(frozen=True, slots=True)
class Profile:
    """Neighbouring slots of `step_s` (a quarter of an hour, or as wide as what was recorded), from local midnight on.

    `values` are whole base units, `seconds` (slots, qualities) what covers them, `missing` what should and does not.
    """

    step_s: int
    starts: Ints
    end: int
    values: Ints
    seconds: Ints
    missing: Ints
    known_until: int

    def summed(self, cells: Ints, starts: Ints) -> Figures:
        """Values and qualities of cells: `cells` gives each slot its cell, `starts` each cell its beginning."""
        count = len(starts)
        seconds = np.stack([_added(cells, column, count) for column in self.seconds.T], axis=1)
        return self._figures(starts, _added(cells, self.values, count), seconds, _added(cells, self.missing, count))

    def of(self, slots: Ints) -> Figures:
        """Values and qualities of some of the slots themselves, chosen by position."""
        return self._figures(self.starts[slots], self.values[slots], self.seconds[slots], self.missing[slots])

    @property
    def known(self) -> NDArray[np.bool_]:
        """Slots that are over and of which something was recorded."""
        over = self.starts + self.step_s <= self.known_until
        return np.asarray(over & self.seconds.any(axis=1))

    @property
    def good(self) -> NDArray[np.bool_]:
        """Known slots that are measured or edited, by the rule for the quality of a bucket."""
        total = self.seconds.sum(axis=1)
        doubtful = (self.seconds[:, _DOUBTFUL] * 100 > total[:, None]).any(axis=1)
        return np.asarray(self.known & (self.missing == 0) & ~doubtful)

    def _figures(self, starts: Ints, values: Ints, seconds: Ints, missing: Ints) -> Figures:
        totals = BucketTotals((0,), values[None], seconds[None])
        return Table(np.append(starts, self.end), totals, missing[None], self.known_until).figures([0])


def _added(cells: Ints, amounts: Ints, count: int) -> Ints:
    """Sums by cell; exact, since doubles are below 2^53."""
    sums: Ints = np.rint(np.bincount(cells, amounts, count)).astype(np.int64)
    return sums


@dataclass(frozen=True, slots=True)
class _Segment:
    """Slots of a quarter of one month or day; `step_s` as wide as they must be taken together."""

    step_s: int
    values: Ints
    seconds: NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class _Piece:
    """A month or day to be read: its bounds and the mark of what is stored of it; None: nothing is."""

    start: int
    end: int
    mark: bytes | None


class Profiles:
    """Gives the profiles of subjects."""

    def __init__(self, history: HistoryStore, ledger: CorrectionMark) -> None:
        self._history = history
        self._ledger = ledger
        self._kept: OrderedDict[tuple[bytes, int, int], tuple[bytes, _Segment]] = OrderedDict()

    async def of(self, subject: Subject) -> Profile:
        """Over the subject's whole period."""
        ids = subject.choice.channel_ids
        whose = blake2b(np.array(ids, dtype=np.int64).tobytes(), digest_size=16).digest()
        pieces = await self._pieces(subject, ids)
        segments = [await self._segment(piece, ids, whose) for piece in pieces]
        return _joined(pieces, segments, subject.window, to_epoch(subject.known_until))

    async def _pieces(self, subject: Subject, ids: Sequence[int]) -> list[_Piece]:
        salt, pieces = str(await self._ledger.correction_mark()).encode(), []
        for grain, first, count in _parts(subject):
            totals = await self._history.rollups(ids, grain, first, count)
            edges = (month_starts if grain is Grain.MONTH else day_starts)(first, count, subject.zone).tolist()
            pieces += [
                _Piece(start, end, _mark(totals, number, salt))
                for number, (start, end) in enumerate(pairwise(edges))
                if start < end
            ]
        return pieces

    async def _segment(self, piece: _Piece, ids: Sequence[int], whose: bytes) -> _Segment:
        count = -(-(piece.end - piece.start) // SLOT_S)
        if piece.mark is None:
            return _Segment(SLOT_S, np.zeros(count, np.int64), np.zeros((count, _QUALITIES), np.int32))
        key = (whose, piece.start, piece.end)
        kept = self._kept.get(key)
        if kept is None or kept[0] != piece.mark:
            span = Interval(from_epoch(piece.start), from_epoch(piece.end))
            series = await self._history.intervals(ids, span)
            kept = piece.mark, await asyncio.to_thread(_summed, series, piece.start, count)
            self._kept[key] = kept
            self._forget()
        self._kept.move_to_end(key)
        return kept[1]

    def _forget(self) -> None:
        while len(self._kept) > 1 and sum(len(kept.values) for _, kept in self._kept.values()) > MOST_SLOTS:
            self._kept.popitem(last=False)


def _parts(subject: Subject) -> Iterator[tuple[Grain, date, int]]:
    """Months that are over as a whole, the others day by day: of those only the last day changes."""
    zone, shown = subject.zone, subject.shown
    first = shown.first
    last = shown.span.end.astimezone(zone).date() - timedelta(1)
    running = first_of_month(subject.known_until.astimezone(zone).date())
    if first.day != 1 or last < first_of_month(first, 1) - timedelta(1):
        yield Grain.DAY, first, (last - first).days + 1
        return
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    closed = max(0, min(months, (running.year - first.year) * 12 + running.month - first.month))
    if closed:
        yield Grain.MONTH, first, closed
    if closed < months:
        begin = first_of_month(first, closed)
        yield Grain.DAY, begin, (last - begin).days + 1


def _mark(totals: BucketTotals, number: int, salt: bytes) -> bytes | None:
    seconds = totals.seconds[:, number]
    if not seconds.any():
        return None
    digest = blake2b(salt, digest_size=16)
    digest.update(np.ascontiguousarray(totals.values[:, number]).tobytes())
    digest.update(np.ascontiguousarray(seconds).tobytes())
    return digest.digest()


def _summed(series: Sequence[IntervalSeries], begin: int, count: int) -> _Segment:
    """All series together, each interval in the slot in which it starts."""
    there = [item for item in series if len(item.starts)]
    starts, widths, values = (
        np.concatenate([getattr(item, name) for item in there]) for name in ("starts", "widths", "values")
    )
    qualities = np.concatenate([item.qualities for item in there]).astype(np.int64)
    # Of a wide interval the sum is known, not how it ran.
    qualities[(3600 % widths != 0) & (qualities == _MEASURED)] = _INTERPOLATED
    slot = (starts - begin) // SLOT_S
    # Weights are added up in doubles: exact below 2^53, which no quarter of an hour comes near to.
    sums = np.rint(np.bincount(slot, values, count)).astype(np.int64)
    seconds = np.bincount(slot * _QUALITIES + qualities, widths, count * _QUALITIES)
    step = lcm(SLOT_S, *(int(width) for width in np.unique(widths) if 3600 % width == 0))
    return _Segment(step, sums, np.rint(seconds).astype(np.int32).reshape(count, _QUALITIES))


def _joined(pieces: Sequence[_Piece], segments: Sequence[_Segment], window: Window, known_until: int) -> Profile:
    step = lcm(*(segment.step_s for segment in segments))
    taken = [np.arange(0, len(segment.values), step // SLOT_S) for segment in segments]
    starts = np.concatenate([np.arange(piece.start, piece.end, step, dtype=np.int64) for piece in pieces])
    pairs = list(zip(segments, taken, strict=True))
    values = np.concatenate([np.add.reduceat(segment.values, at) for segment, at in pairs])
    seconds = np.concatenate([np.add.reduceat(segment.seconds, at, axis=0) for segment, at in pairs]).astype(np.int64)
    end = pieces[-1].end
    missing = np.maximum(0, _expected(starts, end, window) - seconds.sum(axis=1))
    return Profile(step, starts, end, values, seconds, missing, known_until)


def _expected(starts: Ints, end: int, window: Window) -> Ints:
    """Seconds of each slot that should be covered, over all channels that count then."""
    lasting = window.first < window.until
    first, until = np.sort(window.first[lasting]), np.sort(window.until[lasting])
    ends = np.append(starts[1:], end)
    active = np.searchsorted(first, starts, side="right") - np.searchsorted(until, ends, side="left")
    expected: Ints = np.maximum(0, active) * (ends - starts)
    return expected
