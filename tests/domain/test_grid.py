"""Boundaries of intervals, and changes of their width on the way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meterhouse.domain.grid import Grid
from meterhouse.domain.interval import SAMPLE_RATES_S

widths = st.sampled_from(SAMPLE_RATES_S)


def boundaries(grid: Grid, start: int, count: int) -> list[int]:
    found = [start]
    for _ in range(count):
        found.append(grid.end_after(found[-1]))
    return found


def test_one_width() -> None:
    grid = Grid.of(900)
    assert (grid.start_of(1799.9), grid.end_after(1799.9), grid.end_after(1800)) == (900, 1800, 2700)


def test_from_quarters_to_hours_waits_for_the_hour() -> None:
    grid = Grid.of(900).changed(900, 3600)
    assert boundaries(grid, 0, 5) == [0, 900, 1800, 2700, 3600, 7200]


def test_from_ten_to_fifteen_minutes_waits_for_the_half_hour() -> None:
    grid = Grid.of(600).changed(600, 900)
    assert boundaries(grid, 0, 5) == [0, 600, 1200, 1800, 2700, 3600]


def test_changing_back_before_it_took_effect() -> None:
    grid = Grid.of(900).changed(900, 3600).changed(900, 900)
    assert boundaries(grid, 0, 5) == [0, 900, 1800, 2700, 3600, 4500]


@pytest.mark.parametrize(
    ("boundary", "width", "expected"),
    [
        (1200, 900, [1200, 1500, 1800, 2700]),
        (420, 900, [420, 480]),
        (1800, 3600, [1800, 3600, 7200]),
        (900, 300, [900]),
    ],
)
def test_going_on_from_another_width(boundary: int, width: int, expected: list[int]) -> None:
    assert boundaries(Grid.continuing(boundary, width), boundary, len(expected) - 1) == expected


@given(widths, st.lists(st.tuples(st.integers(0, 40), widths), max_size=4), st.floats(0, 10_000_000))
def test_every_instant_lies_in_one_interval(first: int, changes: list[tuple[int, int]], at: float) -> None:
    grid, boundary = Grid.of(first), 0
    for steps, width in changes:
        for _ in range(steps):
            boundary = grid.end_after(boundary)
        grid = grid.changed(boundary, width)
    start, end = grid.start_of(at), grid.end_after(at)
    assert start <= at < end
    assert end - start in SAMPLE_RATES_S
    assert grid.end_after(start) == end
    parts = boundaries(grid, 0, 300)
    assert all(grid.start_of(later) == later for later in parts)
