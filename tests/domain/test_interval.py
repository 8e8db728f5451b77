"""Half-open intervals aligned to the clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meterhouse.domain.interval import SAMPLE_RATES_S, Interval, floor_to, from_epoch, to_epoch

NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)
QUARTER = timedelta(minutes=15)


def test_the_end_does_not_belong() -> None:
    interval = Interval(NOON, NOON + QUARTER)
    assert NOON in interval
    assert NOON + QUARTER not in interval
    assert interval.duration == QUARTER


@pytest.mark.parametrize(
    ("start", "end"), [(NOON, NOON), (NOON + QUARTER, NOON), (NOON.replace(tzinfo=None), NOON.replace(tzinfo=None))]
)
def test_what_is_no_interval(start: datetime, end: datetime) -> None:
    with pytest.raises(ValueError, match="not an interval"):
        Interval(start, end)


def test_split() -> None:
    parts = list(Interval(NOON, NOON + timedelta(hours=1)).split(QUARTER))
    assert [part.start.minute for part in parts] == [0, 15, 30, 45]
    with pytest.raises(ValueError, match="not aligned"):
        list(Interval(NOON, NOON + timedelta(minutes=20)).split(QUARTER))


def test_epoch() -> None:
    assert to_epoch(NOON + timedelta(seconds=1.9)) - to_epoch(NOON) == 1
    assert to_epoch(datetime(1969, 12, 31, 23, 59, 59, 500_000, UTC)) == -1
    assert to_epoch(NOON.astimezone(timezone(timedelta(hours=5, minutes=45)))) == to_epoch(NOON)
    with pytest.raises(ValueError, match="naive"):
        to_epoch(NOON.replace(tzinfo=None))


@given(st.integers(0, 4_000_000_000), st.sampled_from(SAMPLE_RATES_S))
def test_floor(at: int, width_s: int) -> None:
    width = timedelta(seconds=width_s)
    floored = floor_to(from_epoch(at), width)
    assert floored <= from_epoch(at) < floored + width
    assert floor_to(floored, width) == floored
