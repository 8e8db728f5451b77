"""Mean power over quarters of an hour: its highest values and when they were, and how long how much was needed.

Only what was measured (or put right by a person) makes a peak. Blocks that are interpolated, estimated or incomplete
are left out of it and listed, since what they show may be more than there was, or less.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

import numpy as np

from meterhouse.domain.calendar import Period, date_of_day_index, date_of_month_index, day_index, month_index
from meterhouse.domain.interval import from_epoch
from meterhouse.services.analysis.profile import Profile
from meterhouse.services.analysis.question import Subject
from meterhouse.services.consumption.query import BucketQuality
from meterhouse.services.ports import Ints

_GOOD = (BucketQuality.MEASURED, BucketQuality.EDITED)
_UNKNOWN = (BucketQuality.MISSING, BucketQuality.FUTURE)
MOST_LISTED = 20
MOST_POINTS = 1000


@dataclass(frozen=True, slots=True)
class Block:
    """A demand interval: its start, the mean over it per hour (W, dm³/h), its quality."""

    at: datetime
    mean: int
    quality: BucketQuality


@dataclass(frozen=True, slots=True)
class Peak:
    """Of one day or month: the highest good block, the first of several equal ones; None where there is none.

    `excluded` blocks are known but not trusted; `highest_excluded` is the highest of them.
    """

    first: date
    highest: Block | None
    counted: int
    excluded: int
    highest_excluded: Block | None


@dataclass(frozen=True, slots=True)
class Peaks:
    """`parts` are the months of a year, the days of a month, or the day. `excluded`: the highest of those left out.

    `block_s` is the length of a demand interval: 900, or longer where wider intervals were recorded.
    """

    subject: Subject
    block_s: int
    highest: Block | None
    parts: tuple[Peak, ...]
    excluded: tuple[Block, ...]
    excluded_count: int


@dataclass(frozen=True, slots=True)
class DurationPoint:
    """For `seconds` of the known time the mean was at least `mean`."""

    seconds: int
    mean: int


@dataclass(frozen=True, slots=True)
class Duration:
    """All known blocks by size, the largest first. `points` are all of them, or about a thousand on the way."""

    subject: Subject
    block_s: int
    means: tuple[int, ...]
    points: tuple[DurationPoint, ...]
    doubtful: int
    unknown: int


def peaks(subject: Subject, profile: Profile) -> Peaks:
    """Raises nothing: without data, nothing is highest."""
    means, quality = _blocks(profile)
    good = np.array([kind in _GOOD for kind in quality], dtype=np.bool_)
    known = np.array([kind not in _UNKNOWN for kind in quality], dtype=np.bool_)
    yearly = subject.question.period is Period.YEAR
    index = (month_index if yearly else day_index)(profile.starts, subject.zone)

    def highest(among: Ints) -> Block | None:
        if not len(among):
            return None
        position = int(among[np.argmax(means[among])])
        return Block(from_epoch(int(profile.starts[position])), int(means[position]), quality[position])

    parts = []
    for number in np.unique(index).tolist():
        counted, left_out = (np.flatnonzero((index == number) & kind) for kind in (good, known & ~good))
        first = (date_of_month_index if yearly else date_of_day_index)(number)
        parts.append(Peak(first, highest(counted), len(counted), len(left_out), highest(left_out)))
    doubtful = np.flatnonzero(known & ~good)
    order = doubtful[np.argsort(-means[doubtful], kind="stable")][:MOST_LISTED]
    listed = [Block(from_epoch(int(profile.starts[n])), int(means[n]), quality[n]) for n in order]
    return Peaks(subject, profile.step_s, highest(np.flatnonzero(good)), tuple(parts), tuple(listed), len(doubtful))


def duration(subject: Subject, profile: Profile) -> Duration:
    """What is doubtful counts, and how many blocks it is; what is unknown does not."""
    means, quality = _blocks(profile)
    known = np.array([kind not in _UNKNOWN for kind in quality], dtype=np.bool_)
    ordered = np.sort(means[known])[::-1]
    doubtful = sum(kind not in _GOOD and kind not in _UNKNOWN for kind in quality)
    unknown = sum(kind is BucketQuality.MISSING for kind in quality)
    points = tuple(DurationPoint((int(n) + 1) * profile.step_s, int(ordered[n])) for n in _ranks(len(ordered)))
    return Duration(subject, profile.step_s, tuple(ordered.tolist()), points, doubtful, unknown)


def _blocks(profile: Profile) -> tuple[Ints, Sequence[BucketQuality]]:
    """The width of a block divides the hour, so that means are whole. One that is not over yet is not known yet."""
    over = profile.starts + profile.step_s <= profile.known_until
    quality = profile.slots.quality
    judged = [kind if done else BucketQuality.FUTURE for kind, done in zip(quality, over.tolist(), strict=True)]
    return profile.values * (3600 // profile.step_s), judged


def _ranks(count: int) -> Ints:
    """All of them, or so many spread evenly, first and last among them."""
    ranks: Ints = np.unique(np.linspace(0, count - 1, min(count, MOST_POINTS)).astype(np.int64))
    return ranks
