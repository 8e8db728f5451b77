"""When a cost rule is true, on the wall clock: its dates, its weekdays, its minutes (§5)."""

from __future__ import annotations

from datetime import date, time

import numpy as np
from numpy.typing import NDArray

from meterhouse.domain.tariff.model import CostRule, TimeFrame, Validity

Ints = NDArray[np.int64]
Truths = NDArray[np.bool_]

MINUTES_OF_DAY = 1440
_EPOCH = date(1970, 1, 1)


def day_number(day: date) -> int:
    """Days since 1970-01-01."""
    return (day - _EPOCH).days


def minute_of(at: time) -> int:
    """Minutes since midnight; seconds do not count."""
    return at.hour * 60 + at.minute


def crosses_midnight(frame: TimeFrame | None) -> bool:
    """Whether the frame ends on the day after the one on which it starts."""
    return frame is not None and minute_of(frame.last) < minute_of(frame.first)


def minutes_true(frame: TimeFrame | None) -> tuple[tuple[int, int], tuple[int, int]]:
    """Minutes [from, to) of the frame on the day on which it starts, and on the day after ((0, 0): none)."""
    if frame is None:
        return (0, MINUTES_OF_DAY), (0, 0)
    first, end = minute_of(frame.first), minute_of(frame.last) + 1
    if crosses_midnight(frame):
        return (first, MINUTES_OF_DAY), (0, end)
    return (first, end), (0, 0)


def weekdays_of(days: Ints) -> Ints:
    """The weekday of each day number; Monday is 0."""
    return (days + 3) % 7


def month_days_of(days: Ints) -> Ints:
    """Month and day of each day number as one number that rises through the year: 229 is 29 February."""
    dates = days.astype("datetime64[D]")
    months = dates.astype("datetime64[M]")
    found: Ints = (months.astype(np.int64) % 12 + 1) * 100 + (dates - months).astype(np.int64) + 1
    return found


def valid_on(validity: Validity | None, days: Ints) -> Truths:
    """On which of these day numbers a rule of that validity may start.

    Every year: a first later in the year than the last means a period over New Year; 29 February by itself is true in
    leap years only, as an end of a period it is the nearest date inside.
    """
    if validity is None:
        return np.ones(days.shape, dtype=np.bool_)
    if not validity.every_year:
        return (days >= day_number(validity.first)) & (days <= day_number(validity.last))
    found = month_days_of(days)
    first, last = (day.month * 100 + day.day for day in (validity.first, validity.last))
    if first <= last:
        return (found >= first) & (found <= last)
    return (found >= first) | (found <= last)


def starts_on(rule: CostRule, days: Ints) -> Truths:
    """On which of these day numbers the rule's frame starts: validity and weekday both allow it."""
    wanted = np.zeros(7, dtype=np.bool_)
    wanted[[day for day in rule.weekdays if 0 <= day <= 6]] = True
    return valid_on(rule.validity, days) & wanted[weekdays_of(days)]
