"""Degree days: how far the mean outdoor temperature of each local day lies below or above a base."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

import numpy as np

from meterhouse.domain.calendar import date_of_day_index, day_index
from meterhouse.services.analysis.ports import AnalysisSettings, TemperatureSeries

_ENOUGH = 0.75
"""A day with fewer readings than this share of a usual day's has no mean: its missing hours may be the cold ones."""


@dataclass(frozen=True, slots=True)
class DayTemperature:
    """The mean of a local day in °C."""

    day: date
    mean_c: float


@dataclass(frozen=True, slots=True)
class DegreeDays:
    """Sums over days with a temperature, in kelvin days, and how many these are."""

    heating: float
    cooling: float
    days: int


def daily_means(temperatures: TemperatureSeries, zone: ZoneInfo) -> tuple[DayTemperature, ...]:
    """The plain mean of a day's readings, where it has enough of them; oldest first."""
    if not len(temperatures.at):
        return ()
    days, position = np.unique(day_index(temperatures.at, zone), return_inverse=True)
    counts = np.bincount(position)
    sums = np.bincount(position, temperatures.centi_c)
    usual = float(np.median(counts))
    return tuple(
        DayTemperature(date_of_day_index(day), float(total) / count / 100)
        for day, total, count in zip(days.tolist(), sums.tolist(), counts.tolist(), strict=True)
        if count >= _ENOUGH * usual
    )


def degree_days(days: Sequence[DayTemperature], settings: AnalysisSettings) -> DegreeDays:
    heating, cooling = float(settings.heating_base_c), float(settings.cooling_base_c)
    return DegreeDays(
        heating=sum(max(0.0, heating - item.mean_c) for item in days),
        cooling=sum(max(0.0, item.mean_c - cooling) for item in days),
        days=len(days),
    )
