"""Mean power over quarters of an hour: its highest values and when they were, and how long how much was needed.

Only what was measured (or put right by a person) makes a peak. Blocks that are interpolated, estimated or incomplete
are left out of it and listed, since what they show may be more than there was, or less.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

import numpy as np

from meterhouse.domain.calendar import Period, date_of_day_index, date_of_month_index, day_index, month_index
from meterhouse.domain.interval import from_epoch
from meterhouse.services.analysis.profile import Profile
from meterhouse.services.analysis.question import Subject
from meterhouse.services.consumption.query import BucketQuality
from meterhouse.services.ports import Ints

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
    """Without data, nothing is highest."""
    means, good = _means(profile), profile.good
    doubtful = profile.known & ~good
    yearly = subject.question.period is Period.YEAR
    index = (month_index if yearly else day_index)(profile.starts, subject.zone)

    def highest(among: Ints) -> Block | None:
        return _blocks(profile, among[[np.argmax(means[among])]])[0] if len(among) else None

    parts = []
    for number in np.unique(index).tolist():
        counted, left_out = (np.flatnonzero((index == number) & kind) for kind in (good, doubtful))
        first = (date_of_month_index if yearly else date_of_day_index)(number)
        parts.append(Peak(first, highest(counted), len(counted), len(left_out), highest(left_out)))
    left_out = np.flatnonzero(doubtful)
    listed = left_out[np.argsort(-means[left_out], kind="stable")][:MOST_LISTED]
    whole = highest(np.flatnonzero(good))
    return Peaks(subject, profile.step_s, whole, tuple(parts), tuple(_blocks(profile, listed)), len(left_out))


def duration(subject: Subject, profile: Profile) -> Duration:
    """What is doubtful counts, and how many blocks it is; what is unknown does not."""
    known = profile.known
    ordered = np.sort(_means(profile)[known])[::-1]
    unknown = int(((profile.missing > 0) & ~known).sum())
    points = tuple(DurationPoint((int(n) + 1) * profile.step_s, int(ordered[n])) for n in _ranks(len(ordered)))
    doubtful = int((known & ~profile.good).sum())
    return Duration(subject, profile.step_s, tuple(ordered.tolist()), points, doubtful, unknown)


def _means(profile: Profile) -> Ints:
    """Per hour; the width of a block divides the hour, so they are whole."""
    return profile.values * (3600 // profile.step_s)


def _blocks(profile: Profile, slots: Ints) -> list[Block]:
    means, quality = _means(profile)[slots].tolist(), profile.of(slots).quality
    starts = profile.starts[slots].tolist()
    return [Block(from_epoch(at), mean, kind) for at, mean, kind in zip(starts, means, quality, strict=True)]


def _ranks(count: int) -> Ints:
    """All of them, or so many spread evenly, first and last among them."""
    ranks: Ints = np.unique(np.linspace(0, count - 1, min(count, MOST_POINTS)).astype(np.int64))
    return ranks
