"""What the weather makes one expect: consumption by month as a base per day and a share per degree day.

Least squares over months of which both energy and temperature are known. Where there are too few months, or they are
too much alike, there is no line, and the answer says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from meterhouse.services.analysis.degree_days import DegreeDays
from meterhouse.services.analysis.question import Subject

MONTHS_BEYOND = 3
"""So many months more than the line has coefficients."""
_SPREAD = 20.0
"""Degree days by which months must differ for the weather to tell them apart."""


class Lack(StrEnum):
    """Why there is no line."""

    NO_TEMPERATURES = "no_temperatures"
    FEW_MONTHS = "few_months"
    NO_VARIATION = "no_variation"


@dataclass(frozen=True, slots=True)
class Month:
    """`energy` in stored units, None: nothing known; `complete`: over, wholly recorded, temperature of every day."""

    first: date
    days: int
    energy: int | None
    degree_days: DegreeDays
    complete: bool


@dataclass(frozen=True, slots=True)
class Line:
    """energy = per_day × days + per_heating × heating degree days + per_cooling × cooling degree days.

    `r2` is the share of the months' variation that is explained, `cv_rmse` the usual error as a share of the mean. A
    coefficient is None where the months' degree days are too much alike to tell it.
    """

    per_day: float
    per_heating: float | None
    per_cooling: float | None
    r2: float
    cv_rmse: float

    def expected(self, month: Month) -> float:
        degrees = month.degree_days
        return (
            self.per_day * month.days
            + (self.per_heating or 0.0) * degrees.heating
            + (self.per_cooling or 0.0) * degrees.cooling
        )


@dataclass(frozen=True, slots=True)
class Compared:
    """A month of the period shown; `expected` None where there is no line or the month is not complete."""

    month: Month
    expected: int | None


@dataclass(frozen=True, slots=True)
class Baseline:
    """`reference` are the months from which the line comes; `within`: they are of the period shown itself."""

    subject: Subject
    months: tuple[Compared, ...]
    reference: tuple[Month, ...]
    within: bool
    line: Line | None
    lack: Lack | None
    needed: int


def fit(months: Sequence[Month]) -> tuple[Line | None, Lack | None, int]:
    """The line of complete months, or why there is none; and how many months it takes."""
    complete = [month for month in months if month.complete and month.energy is not None]
    heating = np.array([month.degree_days.heating for month in complete])
    cooling = np.array([month.degree_days.cooling for month in complete])
    columns = [np.array([float(month.days) for month in complete])]
    heats, cools = (part.size > 0 and float(np.ptp(part)) >= _SPREAD for part in (heating, cooling))
    columns += [part for part, used in ((heating, heats), (cooling, cools)) if used]
    needed = max(len(columns), 2) + MONTHS_BEYOND
    if not any(month.degree_days.days for month in months):
        return None, Lack.NO_TEMPERATURES, needed
    if len(complete) < needed:
        return None, Lack.FEW_MONTHS, needed
    if not heats and not cools:
        return None, Lack.NO_VARIATION, needed
    energy = np.array([float(month.energy or 0) for month in complete])
    return _solved(np.stack(columns, axis=1), energy, heats=heats, cools=cools), None, needed


def _solved(matrix: NDArray[np.float64], energy: NDArray[np.float64], *, heats: bool, cools: bool) -> Line:
    found, *_ = np.linalg.lstsq(matrix, energy, rcond=None)
    wrong = float(((energy - matrix @ found) ** 2).sum())
    spread = float(((energy - energy.mean()) ** 2).sum())
    freedom = max(1, len(energy) - matrix.shape[1])
    mean = float(energy.mean())
    return Line(
        per_day=float(found[0]),
        per_heating=float(found[1]) if heats else None,
        per_cooling=float(found[-1]) if cools else None,
        r2=1 - wrong / spread if spread else 0.0,
        cv_rmse=float(np.sqrt(wrong / freedom)) / mean if mean else 0.0,
    )


def baseline(subject: Subject, shown: Sequence[Month], before: Sequence[Month]) -> Baseline:
    """The line of the months before, where they are enough, else of those shown."""
    line, lack, needed = fit(before)
    reference, within = before, False
    if line is None:
        own, own_lack, own_needed = fit(shown)
        if own is not None or lack is Lack.NO_TEMPERATURES:
            line, lack, needed, reference, within = own, own_lack, own_needed, shown, True
    compared = tuple(
        Compared(month, round(line.expected(month)) if line is not None and month.complete else None) for month in shown
    )
    used = tuple(month for month in reference if month.complete)
    return Baseline(subject, compared, used, within, line, lack, needed)
