"""One counter's intervals over a span, holes included: what a person sees and may put right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from meterhouse.domain.interval import IntervalValue, from_epoch
from meterhouse.domain.sample import Quality
from meterhouse.services.ports import QUALITY_ORDER, IndexedSeries

_QUALITIES = tuple(Quality(name) for name in QUALITY_ORDER)


@dataclass(frozen=True, slots=True)
class Slot:
    """An interval as it stands, or a hole (`value` None, quality missing). `index`: of the meter at its end."""

    start: int
    width_s: int
    value: int | None
    quality: Quality
    index: int | None

    @property
    def end(self) -> int:
        return self.start + self.width_s

    def interval(self, channel_id: int) -> IntervalValue:
        """As the store takes it."""
        width = timedelta(seconds=self.width_s)
        return IntervalValue(channel_id, from_epoch(self.start), width, self.value, self.quality, self.index)


def recorded(series: IndexedSeries) -> list[Slot]:
    """What is there, in order."""
    columns = (
        series.intervals.starts.tolist(),
        series.intervals.widths.tolist(),
        series.intervals.values.tolist(),
        series.intervals.qualities.tolist(),
        series.indexes.tolist(),
        series.known.tolist(),
    )
    return [
        Slot(start, width, value, _QUALITIES[quality], index if known else None)
        for start, width, value, quality, index, known in zip(*columns, strict=True)
    ]


def with_holes(there: Sequence[Slot], start: int, end: int, width_s: int) -> list[Slot]:
    """What is there and, between `start` and `end`, holes where nothing is: aligned to the clock, as wide as the
    interval before (else after) them, or `width_s` where there is none.
    """
    found: list[Slot] = []
    at, width = start, there[0].width_s if there else width_s
    for slot in there:
        found += _holes(at, min(slot.start, end), width)
        found.append(slot)
        at, width = max(at, slot.end), slot.width_s
    found += _holes(at, end, width)
    return found


def _holes(start: int, end: int, width_s: int) -> Iterator[Slot]:
    at = start
    while at < end:
        until = min(at // width_s * width_s + width_s, end)
        yield Slot(at, until - at, None, Quality.MISSING, None)
        at = until
