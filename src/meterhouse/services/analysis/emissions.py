"""CO₂ of a consumption by the factors in force on each day; what no factor covers is told apart, never zero."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

from meterhouse.domain.calendar import Period, first_of_month
from meterhouse.domain.quantity import Commodity
from meterhouse.services.analysis.ports import EmissionFactor
from meterhouse.services.analysis.question import Subject


@dataclass(frozen=True, slots=True)
class Stretch:
    """Local dates [first, end) of one bucket in which one factor holds; None: none does."""

    bucket: int
    first: date
    end: date
    grams: Decimal | None
    whole: bool
    """Whether it is the whole bucket."""


@dataclass(frozen=True, slots=True)
class EmissionBucket:
    """`value` in stored units, None: unknown; `grams` of what a factor covers; `uncovered` is what none does."""

    value: int | None
    grams: Decimal | None
    uncovered: int


@dataclass(frozen=True, slots=True)
class Emissions:
    """`grams` is exactly the sum of the buckets'; None when nothing is known or nothing has a factor."""

    subject: Subject
    factors: tuple[EmissionFactor, ...]
    buckets: tuple[EmissionBucket, ...]
    value: int | None
    grams: Decimal | None
    uncovered: int


def stretches(subject: Subject, factors: Sequence[EmissionFactor]) -> list[Stretch]:
    """The buckets of the period, parted where another factor begins."""
    changes = sorted((item for item in factors if item.commodity is subject.question.commodity), key=_begin)
    found = []
    for bucket, (first, end) in enumerate(_dates(subject)):
        inside = [item.valid_from for item in changes if first < item.valid_from < end]
        edges = [first, *inside, end]
        for begin, stop in pairwise(edges):
            grams = next((item.grams for item in reversed(changes) if item.valid_from <= begin), None)
            found.append(Stretch(bucket, begin, stop, grams, whole=not inside))
    return found


def _begin(factor: EmissionFactor) -> date:
    return factor.valid_from


def _dates(subject: Subject) -> list[tuple[date, date]]:
    """First date and the one after the last of each bucket; of an hour, its day."""
    shown, labels = subject.shown, [label.text for label in subject.shown.labels]
    if shown.period is Period.DAY:
        return [(shown.first, shown.first + timedelta(1))] * len(labels)
    if shown.period is Period.MONTH:
        days = [date.fromisoformat(text) for text in labels]
        return [(day, day + timedelta(1)) for day in days]
    if shown.period is Period.YEAR:
        months = [first_of_month(shown.first, number) for number in range(12)]
        return [(month, first_of_month(month, 1)) for month in months]
    return [(date(int(text), 1, 1), date(int(text) + 1, 1, 1)) for text in labels]


def grams_of(value: int, grams: Decimal, commodity: Commodity, wh_per_unit: Decimal) -> Decimal:
    """Exact. Energy by the kWh, water by the m³: a thousand stored units."""
    units = Decimal(value) * (Decimal(1) if commodity is Commodity.WATER else wh_per_unit)
    return units * grams / 1000


def emissions(
    subject: Subject, factors: Sequence[EmissionFactor], parts: Sequence[tuple[Stretch, int | None]]
) -> Emissions:
    """`parts`: every stretch with what was counted in it."""
    commodity = subject.question.commodity
    wh = subject.installation.site.gas_kwh_per_m3 if commodity is Commodity.GAS else Decimal(1)
    found = []
    for bucket in range(len(subject.shown.labels)):
        mine = [(part, value) for part, value in parts if part.bucket == bucket and value is not None]
        covered = [grams_of(value, part.grams, commodity, wh) for part, value in mine if part.grams is not None]
        found.append(
            EmissionBucket(
                sum(value for _, value in mine) if mine else None,
                sum(covered, Decimal(0)) if covered else None,
                sum(value for part, value in mine if part.grams is None),
            )
        )
    values = [item.value for item in found if item.value is not None]
    grams = [item.grams for item in found if item.grams is not None]
    return Emissions(
        subject=subject,
        factors=tuple(sorted((item for item in factors if item.commodity is commodity), key=_begin)),
        buckets=tuple(found),
        value=sum(values) if values else None,
        grams=sum(grams, Decimal(0)) if grams else None,
        uncovered=sum(item.uncovered for item in found),
    )
