"""Mean, minimum and maximum of what was seen, weighted by time; what was not seen is not zero (§3)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from meterhouse.simulator.faults import FaultKind
from tests.acceptance.house import POWER, opened

pytestmark = pytest.mark.slow

START = datetime(2026, 6, 17, 8, 0, tzinfo=UTC)
QUARTER = timedelta(minutes=15)
POLL_S, HOLE_S = 20.0, 60.0
METERS: list[dict[str, object]] = [
    {"name": "Ovens", "model": "eastron-sdm630", "load": {"shape": "kitchen", "base": 500, "peak": 9000}},
    {"name": "Cold rooms", "model": "schneider-iem3000", "load": {"shape": "refrigeration", "base": 900, "peak": 3000}},
]
WEIGHED = 0.02
"""Stored to a tenth of a watt, and a binary float's dust."""


def weighted(samples: list[tuple[datetime, float | None]], start: datetime) -> float:
    """Each sample until the next, the first back to the start, the last to the end; none over a hole."""
    end = start + QUARTER
    inside = [(max(at, start), value) for at, value in samples if start <= at < end]
    first = next(place for place, (_, value) in enumerate(inside) if value is not None)
    points = [*inside[first:], (end, None)]
    known_from = inside[first - 1][0] if first else start
    points[0] = (max(known_from, points[0][0] - timedelta(seconds=HOLE_S)), points[0][1])
    energy = seconds = 0.0
    for (at, value), (until, _) in pairwise(points):
        if value is not None:
            held = min((until - at).total_seconds(), HOLE_S)
            energy, seconds = energy + value * held, seconds + held
    return energy / seconds


async def test_statistics_are_those_of_the_samples_and_of_nothing_else(tmp_path: Path) -> None:
    samples: dict[str, list[tuple[datetime, float | None]]] = {"Ovens": [], "Cold rooms": []}
    async with opened(tmp_path / "statistics.db", START, METERS, poll_interval_s=POLL_S) as house:
        await house.start()
        while house.clock.now() < START + 5 * QUARTER:
            await house.forward(POLL_S / 2)
            now = house.clock.now()
            for name, seen in samples.items():
                reading = house.live(name).reading
                if reading is not None and (not seen or seen[-1][0] < reading.at):
                    seen.append((reading.at, house.shown(name, POWER)))
            if now == START + QUARTER + timedelta(minutes=5):
                house.building.fault(device="Ovens", kind=FaultKind.NOT_AVAILABLE, seconds=110.0)
            if now == START + 2 * QUARTER + timedelta(minutes=5):
                house.building.fault(device="Ovens", kind=FaultKind.EXCEPTION, seconds=290.0)
            if now == START + 3 * QUARTER - timedelta(seconds=10):
                house.building.fault(device="Ovens", kind=FaultKind.NOT_AVAILABLE, seconds=915.0)
        recorded = {name: await house.statistics(name, POWER) for name in samples}
    assert [(row.start - START) / QUARTER for row in recorded["Cold rooms"]] == [0, 1, 2, 3, 4]
    assert [(row.start - START) / QUARTER for row in recorded["Ovens"]] == [0, 1, 2, 4], (
        "nothing was seen in the fourth"
    )
    for name, rows in recorded.items():
        for row in rows:
            known = [v for at, v in samples[name] if row.start <= at < row.start + QUARTER and v is not None]
            assert row.low <= row.mean <= row.high
            assert row.low == pytest.approx(min(known), abs=0.051)
            assert row.high == pytest.approx(max(known), abs=0.051)
            assert row.low > 400
            assert row.mean == pytest.approx(weighted(samples[name], row.start), abs=0.051 + WEIGHED)
