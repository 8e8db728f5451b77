"""Demand: the highest mean power over a quarter of an hour, by local month, and blocks that cannot count (§5)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from math import lcm
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from meterhouse.domain.calendar import month_index
from meterhouse.domain.interval import Interval, from_epoch
from meterhouse.domain.quantity import Commodity
from meterhouse.domain.tariff.lines import ExcludedBlock, Peak
from meterhouse.domain.tariff.metered import Recorded
from meterhouse.domain.tariff.model import CostRule, DemandCharge, TariffBook
from meterhouse.domain.tariff.schedule import NO_RULE, Segments, resolve

Ints = NDArray[np.int64]
Truths = NDArray[np.bool_]

DEMAND_BLOCK_S = 900


@dataclass(frozen=True, slots=True, eq=False)
class Blocks:
    """Neighbouring or separate demand blocks, aligned to the clock, in order of time.

    `values`: base units recorded in each. `certain`: wholly covered by measured intervals.
    """

    width_s: int
    starts: Ints
    values: Ints
    certain: Truths

    def mean_w(self, position: int) -> Decimal:
        """Mean power of a block in watts."""
        return Decimal(int(self.values[position]) * 3600) / self.width_s


@dataclass(frozen=True, slots=True)
class Demand:
    """A peak: None where blocks were wanted but none counts."""

    mean_w: Decimal | None
    peak: Peak


def blocks_of(recorded: Recorded) -> Blocks:
    """Recorded intervals as demand blocks of a quarter of an hour.

    Intervals of 10, 30 or 60 minutes do not tell the mean of a quarter: blocks are then as wide as the smallest
    common multiple, 30 or 60 minutes; the widest recorded interval decides for all.
    """
    width = lcm(DEMAND_BLOCK_S, *(int(item) for item in np.unique(recorded.widths)))
    numbers, where = np.unique(recorded.starts // width, return_inverse=True)
    values, covered = (np.zeros(len(numbers), dtype=np.int64) for _ in range(2))
    np.add.at(values, where, recorded.values)
    np.add.at(covered, where, np.where(recorded.certain, recorded.widths, 0))
    return Blocks(width, numbers * width, values, covered == width)


def demand_windows(charge: DemandCharge, span: Interval, zone: ZoneInfo) -> Segments:
    """When the charge looks at power, months apart: segments whose rule is not NO_RULE.

    A frame that crosses midnight belongs to the weekday on which it starts.
    """
    frames = charge.frames or (None,)
    rules = (CostRule(0, Commodity.ELECTRICITY, 0, frame=frame, weekdays=charge.weekdays) for frame in frames)
    return resolve(TariffBook(rules=tuple(rules)), span, zone)


def demand_of(charge: DemandCharge, blocks: Blocks, span: Interval, zone: ZoneInfo) -> Demand | None:
    """The peak among the blocks that start in `span` (a local month or a part of it) and in the charge's windows.

    Of equal peaks the first counts. None: the charge does not look at any minute of the span. Blocks that are
    interpolated, estimated or incomplete are left out and listed.
    """
    begin, end = int(span.start.timestamp()), int(span.end.timestamp())
    windows = demand_windows(charge, span, zone)
    month = int(month_index(np.array([begin], dtype=np.int64), zone)[0]) % 12 + 1
    if month not in charge.months or not (windows.rules != NO_RULE).any():
        return None
    inside = np.flatnonzero((blocks.starts >= begin) & (blocks.starts < end))
    segment = np.searchsorted(windows.edges, blocks.starts[inside], side="right") - 1
    wanted = inside[windows.rules[segment] != NO_RULE]
    counted = wanted[blocks.certain[wanted]]
    excluded = tuple(
        ExcludedBlock(from_epoch(int(blocks.starts[number])), blocks.mean_w(number))
        for number in wanted[~blocks.certain[wanted]].tolist()
    )
    if not len(counted):
        return Demand(None, Peak(None, blocks.width_s, excluded))
    highest = int(counted[int(np.argmax(blocks.values[counted]))])
    at = from_epoch(int(blocks.starts[highest]))
    return Demand(blocks.mean_w(highest), Peak(at, blocks.width_s, excluded))
