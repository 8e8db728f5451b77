"""How a gap is estimated: by a check meter, on a straight line, or by like days; kept to what is known of its sum.

Pure arithmetic on slots. Every method gives weights, one for each slot of the gap; where the sum over the gap is known
(the registers at both ends, or what an interpolation spread) the weights share it out, to the unit, else they are the
values themselves.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from fractions import Fraction
from zoneinfo import ZoneInfo

from meterhouse.domain.calendar import instants_of
from meterhouse.domain.interval import from_epoch, to_epoch
from meterhouse.domain.sample import Quality
from meterhouse.services.corrections.counter import Slot

GOOD = (Quality.MEASURED, Quality.EDITED)
SHORT_GAP_S = 2 * 3600
"""Up to so long, a straight line between neighbours is as good as any guess."""
LIKE_DAYS, WEEKS_BACK = 3, 3
"""So many like days are averaged, from so many weeks before, and after where there are too few before."""


class Method(StrEnum):
    """How; `automatic` takes the first that can be: check meter (where one is given), linear, like days."""

    AUTOMATIC = "automatic"
    CHECK_METER = "check_meter"
    LINEAR = "linear"
    LIKE_DAYS = "like_days"


@dataclass(frozen=True, slots=True)
class Gap:
    """Slots to be estimated, what is around them, and what they must add up to; None: not known."""

    slots: tuple[Slot, ...]
    before: Slot | None
    after: Slot | None
    known_sum: int | None

    @property
    def duration_s(self) -> int:
        return self.slots[-1].end - self.slots[0].start


def known_sum(slots: Sequence[Slot], before: Slot | None, after: Slot | None) -> int | None:
    """What the gap must add up to: what an interpolation spread over all of it, else what the registers tell.

    The index at the end of the interval after, less what that interval counted, is the index at the gap's end; a
    difference below zero (the meter was reset or replaced in the gap) tells nothing.
    """
    if all(slot.quality is Quality.INTERPOLATED for slot in slots):
        return sum(slot.value or 0 for slot in slots)
    if before is None or before.index is None or before.end != slots[0].start:
        return None
    if slots[-1].index is not None:
        end = slots[-1].index
    elif after is None or after.index is None or after.value is None or after.start != slots[-1].end:
        return None
    else:
        end = after.index - after.value
    return end - before.index if end >= before.index else None


def linear(gap: Gap) -> list[Fraction] | None:
    """On a straight line between the powers of the good neighbours; None where one of them is missing."""
    before, after = gap.before, gap.after
    if before is None or after is None or before.end != gap.slots[0].start or after.start != gap.slots[-1].end:
        return None
    low, high = _power(before), _power(after)
    if low is None or high is None:
        return None
    middle = Fraction(before.start + before.end, 2)
    span = Fraction(after.start + after.end, 2) - middle
    return [
        (low + (high - low) * (Fraction(slot.start + slot.end, 2) - middle) / span) * slot.width_s for slot in gap.slots
    ]


def _power(slot: Slot) -> Fraction | None:
    good = slot.quality in GOOD and slot.value is not None
    return Fraction(slot.value or 0, slot.width_s) if good else None


def by_like_days(gap: Gap, known: Mapping[int, Slot], zone: ZoneInfo) -> list[Fraction] | None:
    """The mean of the same local time on the same weekday, of the nearest good days; None where a slot has none."""
    found = []
    for slot in gap.slots:
        values = _like(slot, known, zone)
        if not values:
            return None
        found.append(Fraction(sum(values), len(values)))
    return found


def _like(slot: Slot, known: Mapping[int, Slot], zone: ZoneInfo) -> list[int]:
    wall = from_epoch(slot.start).astimezone(zone).replace(tzinfo=None)
    weeks = [*range(-1, -WEEKS_BACK - 1, -1), *range(1, WEEKS_BACK + 1)]
    values: list[int] = []
    for week in weeks:
        for at in instants_of(wall + timedelta(weeks=week), zone)[:1]:
            like = known.get(to_epoch(at))
            if like and like.width_s == slot.width_s and like.quality in GOOD and like.value is not None:
                values.append(like.value)
        if len(values) == LIKE_DAYS:
            break
    return values


def by_check_meter(gap: Gap, check: Mapping[int, Slot], ratio: Fraction | None) -> list[Fraction] | None:
    """What another meter counted in the same intervals, times `ratio`; None where it has not measured all of them."""
    found = []
    for slot in gap.slots:
        other = check.get(slot.start)
        if other is None or other.width_s != slot.width_s or other.quality not in GOOD or other.value is None:
            return None
        found.append(Fraction(other.value))
    if ratio is None and gap.known_sum is None:
        return None
    return [value * (1 if ratio is None else ratio) for value in found]


def shared(gap: Gap, weights: Sequence[Fraction]) -> tuple[Slot, ...]:
    """The gap's slots with whole values; they add up to the known sum, else to that of the weights, rounded."""
    weights = [max(Fraction(0), weight) for weight in weights]
    total = sum(weights, Fraction(0))
    if gap.known_sum is not None:
        if total == 0:
            weights, total = [Fraction(slot.width_s) for slot in gap.slots], Fraction(gap.duration_s)
        weights = [weight * gap.known_sum / total for weight in weights]
    found, running, booked = [], Fraction(0), 0
    for slot, weight in zip(gap.slots, weights, strict=True):
        running += weight
        value = round(running) - booked
        booked += value
        found.append(replace(slot, value=value, quality=Quality.ESTIMATED))
    return tuple(found)
