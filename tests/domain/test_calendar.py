"""Local days, months and years: their lengths, their parts, and the zones where clocks do odd things."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meterhouse.domain import calendar
from meterhouse.domain.calendar import Period, buckets
from meterhouse.domain.errors import InvalidInput
from meterhouse.domain.interval import to_epoch

ROME = ZoneInfo("Europe/Rome")
LORD_HOWE = ZoneInfo("Australia/Lord_Howe")
APIA = ZoneInfo("Pacific/Apia")
ODD_ZONES = [
    "UTC",
    "Europe/Rome",
    "America/New_York",
    "Australia/Lord_Howe",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Pacific/Chatham",
    "Pacific/Apia",
    "America/Sao_Paulo",
    "America/St_Johns",
    "America/Havana",
    "Asia/Beirut",
    "Africa/Casablanca",
    "America/Caracas",
    "Antarctica/Troll",
]


@pytest.mark.parametrize(
    ("zone", "day", "hours", "count"),
    [
        ("Europe/Rome", date(2026, 3, 29), 23, 23),
        ("Europe/Rome", date(2026, 10, 25), 25, 25),
        ("Europe/Rome", date(2026, 7, 1), 24, 24),
        ("Australia/Lord_Howe", date(2026, 4, 5), 24.5, 25),
        ("Australia/Lord_Howe", date(2026, 10, 4), 23.5, 24),
        ("Asia/Kolkata", date(2026, 3, 29), 24, 24),
        ("Asia/Kathmandu", date(2026, 3, 29), 24, 24),
        ("Pacific/Chatham", date(2026, 9, 27), 23, 24),  # 02:45 to 03:45 cuts two hours short
        ("America/Sao_Paulo", date(2018, 11, 4), 23, 23),  # no midnight: the day begins at 01:00
        ("America/Sao_Paulo", date(2018, 2, 17), 25, 25),
        ("America/Havana", date(2026, 11, 1), 25, 25),  # midnight passes twice
        ("Asia/Kathmandu", date(1986, 1, 1), 23.75, 24),  # +5:30 to +5:45 at midnight
        ("America/Caracas", date(2016, 5, 1), 23.5, 24),
        ("Antarctica/Troll", date(2026, 3, 29), 22, 22),
    ],
)
def test_length_and_hours_of_a_local_day(zone: str, day: date, hours: float, count: int) -> None:
    shown = buckets(Period.DAY, day, ZoneInfo(zone))
    assert shown.span.duration == timedelta(hours=hours)
    assert len(shown.intervals) == len(shown.labels) == count


def test_the_ambiguous_hour_is_shown_twice() -> None:
    labels = buckets(Period.DAY, date(2026, 10, 25), ROME).labels
    assert [(label.text, label.repeated) for label in labels[1:5]] == [
        ("01:00", False),
        ("02:00", False),
        ("02:00", True),
        ("03:00", False),
    ]


def test_the_skipped_hour_is_not_shown() -> None:
    labels = [label.text for label in buckets(Period.DAY, date(2026, 3, 29), ROME).labels]
    assert labels[:4] == ["00:00", "01:00", "03:00", "04:00"]


def test_half_an_hour_is_put_back_at_lord_howe() -> None:
    shown = buckets(Period.DAY, date(2026, 4, 5), LORD_HOWE)
    assert [(label.text, label.repeated) for label in shown.labels[1:4]] == [
        ("01:00", False),
        ("01:30", True),
        ("02:00", False),
    ]
    assert [bucket.duration for bucket in shown.intervals[1:4]] == [
        timedelta(hours=1),
        timedelta(minutes=30),
        timedelta(hours=1),
    ]


def test_a_date_that_does_not_exist() -> None:
    skipped = date(2011, 12, 30)
    assert not calendar.exists(skipped, APIA)
    with pytest.raises(InvalidInput) as raised:
        buckets(Period.DAY, skipped, APIA)
    assert raised.value.code == "date-does-not-exist"
    month = buckets(Period.MONTH, skipped, APIA)
    assert len(month.labels) == 30
    assert "2011-12-30" not in [label.text for label in month.labels]
    assert calendar.shifted(Period.DAY, date(2011, 12, 31), -1, APIA) == date(2011, 12, 29)
    assert calendar.shifted(Period.DAY, date(2011, 12, 29), 1, APIA) == date(2011, 12, 31)
    assert calendar.day_of(to_epoch(calendar.midnight(skipped, APIA)), APIA) == date(2011, 12, 31)


@pytest.mark.parametrize("day", [date(1, 1, 1), date(9999, 12, 31), date(1905, 1, 1)])
def test_dates_out_of_range_are_refused(day: date) -> None:
    with pytest.raises(InvalidInput) as raised:
        buckets(Period.DECADE, day, ROME)
    assert raised.value.code == "date-out-of-range"


def test_months_years_and_ten_years() -> None:
    year = buckets(Period.YEAR, date(2026, 5, 17), ROME)
    assert [label.text for label in year.labels][:2] == ["2026-01", "2026-02"]
    assert year.edges[0] == datetime(2025, 12, 31, 23, tzinfo=UTC)
    assert year.edges[6] == datetime(2026, 6, 30, 22, tzinfo=UTC)
    decade = buckets(Period.DECADE, date(2026, 5, 17), ROME)
    assert [decade.labels[0].text, decade.labels[-1].text, len(decade.labels)] == ["2017", "2026", 10]
    assert decade.edges[-1] == year.edges[-1]


@pytest.mark.parametrize(
    ("period", "day", "steps", "expected"),
    [
        (Period.DAY, date(2026, 3, 1), -1, date(2026, 2, 28)),
        (Period.MONTH, date(2026, 3, 31), -1, date(2026, 2, 28)),
        (Period.MONTH, date(2026, 12, 31), 1, date(2027, 1, 31)),
        (Period.YEAR, date(2024, 2, 29), 1, date(2025, 2, 28)),
        (Period.DECADE, date(2026, 5, 1), -1, date(2016, 5, 1)),
    ],
)
def test_previous_and_next(period: Period, day: date, steps: int, expected: date) -> None:
    assert calendar.shifted(period, day, steps, ROME) == expected


def test_unknown_zone() -> None:
    for name in ("Europe/Nowhere", "../etc/passwd", ""):
        with pytest.raises(InvalidInput) as raised:
            calendar.load_zone(name)
        assert raised.value.code == "unknown-timezone"


def test_a_wall_time_twice_once_and_never() -> None:
    assert len(calendar.instants_of(datetime.fromisoformat("2026-10-25T02:30"), ROME)) == 2
    assert len(calendar.instants_of(datetime.fromisoformat("2026-10-25T03:30"), ROME)) == 1
    assert calendar.instants_of(datetime.fromisoformat("2026-03-29T02:30"), ROME) == ()
    assert calendar.first_instant_from(datetime.fromisoformat("2026-03-29T02:30"), ROME) == datetime(
        2026, 3, 29, 1, tzinfo=UTC
    )


@settings(deadline=None)
@given(st.sampled_from(ODD_ZONES), st.dates(date(1975, 1, 1), date(2045, 12, 31)))
def test_hours_make_the_day_days_the_month_months_the_year(name: str, day: date) -> None:
    zone = ZoneInfo(name)
    month, year = buckets(Period.MONTH, day, zone), buckets(Period.YEAR, day, zone)
    decade = buckets(Period.DECADE, day, zone)
    assert month.span in year.intervals
    assert year.span in decade.intervals
    if calendar.exists(day, zone):
        hours = buckets(Period.DAY, day, zone)
        assert hours.span in month.intervals
        assert all(start < end for start, end in zip(hours.edges, hours.edges[1:], strict=False))
        assert max(bucket.duration for bucket in hours.intervals) <= timedelta(hours=1)
    assert sum((bucket.duration for bucket in month.intervals), timedelta()) == month.span.duration


@settings(deadline=None)
@given(
    st.sampled_from(ODD_ZONES),
    st.lists(st.integers(to_epoch(datetime(2005, 1, 1, tzinfo=UTC)), 1_900_000_000), min_size=1, max_size=20),
)
def test_indexes_agree_with_the_buckets(name: str, instants: list[int]) -> None:
    zone = ZoneInfo(name)
    starts = np.array(instants, dtype=np.int64)
    days, months = calendar.day_index(starts, zone), calendar.month_index(starts, zone)
    for at, day_number, month_number in zip(instants, days, months, strict=True):
        day = calendar.date_of_day_index(day_number)
        assert datetime.fromtimestamp(at, UTC) in calendar.local_day(day, zone)
        assert calendar.day_of(at, zone) == day
        assert datetime.fromtimestamp(at, UTC) in calendar.month_span(day, zone)
        assert calendar.date_of_month_index(month_number) == day.replace(day=1)


def test_starts_of_days_and_months() -> None:
    days = calendar.day_starts(date(2026, 3, 28), 3, ROME)
    assert np.diff(days).tolist() == [86_400, 82_800, 86_400]
    months = calendar.month_starts(date(2026, 3, 15), 2, ROME)
    assert np.diff(months).tolist() == [31 * 86_400 - 3600, 30 * 86_400]
    assert calendar.day_index(np.array([], dtype=np.int64), ROME).size == 0
