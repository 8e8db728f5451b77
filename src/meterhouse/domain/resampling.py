"""Amounts over any stretches of time, brought to recorded intervals of one width, exact in their sum."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from math import floor

from meterhouse.domain.sample import Quality


@dataclass(frozen=True, slots=True)
class Amount:
    """What was counted in [start, end) (epoch seconds), in base units, exactly."""

    start: int
    end: int
    value: Fraction


@dataclass(frozen=True, slots=True)
class Share:
    """What falls to the recorded interval that starts at `start`, in whole base units."""

    start: int
    value: int
    quality: Quality


@dataclass(slots=True)
class _Cell:
    value: Fraction
    covered_s: int = 0
    divided: bool = False


def resample(amounts: Iterable[Amount], width_s: int) -> list[Share]:
    """Shares of intervals of `width_s` aligned to the clock; amounts must not overlap.

    Whole units are taken off the running sum, so that all shares together are the whole part of all amounts, and each
    is less than one unit off. An amount that several intervals divide is spread evenly over its time: they are
    `interpolated`. An interval that amounts cover only in part holds what is known: `estimated`.
    """
    cells: dict[int, _Cell] = {}
    for amount in amounts:
        _divide(amount, width_s, cells)
    shares, total, booked = [], Fraction(0), 0
    for start in sorted(cells):
        cell = cells[start]
        total += cell.value
        value = floor(total) - booked
        booked += value
        shares.append(Share(start, value, _quality(cell, width_s)))
    return shares


def _divide(amount: Amount, width_s: int, cells: dict[int, _Cell]) -> None:
    first = amount.start // width_s * width_s
    divided = amount.end > first + width_s
    for start in range(first, amount.end, width_s):
        seconds = min(start + width_s, amount.end) - max(start, amount.start)
        part = amount.value * Fraction(seconds, amount.end - amount.start) if divided else amount.value
        cell = cells.setdefault(start, _Cell(Fraction(0)))
        cell.value += part
        cell.covered_s += seconds
        cell.divided = cell.divided or divided


def _quality(cell: _Cell, width_s: int) -> Quality:
    if cell.covered_s < width_s:
        return Quality.ESTIMATED
    return Quality.INTERPOLATED if cell.divided else Quality.MEASURED
