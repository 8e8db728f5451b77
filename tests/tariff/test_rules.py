"""§5, sentence by sentence: when a cost rule is true, and which one wins."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from meterhouse.domain.tariff.model import TariffBook
from tests.tariff.building import ROME, WORKDAYS, book, local, on, rule, tariff, winner

T1, T2, T3 = tariff(1), tariff(2), tariff(3)

EXAMPLE_1 = rule(1, 1, minutes="00:00-18:59", weekdays=WORKDAYS)
EXAMPLE_2 = rule(2, 2, minutes="19:00-23:59", weekdays=WORKDAYS)
EXAMPLE_3 = rule(3, 2, on("2020-12-25", every_year=True))
EXAMPLE_4 = rule(4, 3, on("2020-03-01", "2020-03-31"))
MANUAL = book([T1, T2, T3], [EXAMPLE_4, EXAMPLE_3, EXAMPLE_1, EXAMPLE_2])
"""The manual's examples in the order that it calls correct: exceptions first."""


def only(*args: object, **named: object) -> TariffBook:
    return book([T1], [rule(1, 1, *args, **named)])  # type: ignore[arg-type]


# --- the manual's examples -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("2026-02-02 00:00", 1),  # Monday
        ("2026-02-06 18:59:59", 1),
        ("2026-02-06 19:00", 2),
        ("2026-02-06 23:59:59", 2),
        ("2026-02-07 12:00", None),  # Saturday: no rule, so no tariff
        ("2026-02-08 19:30", None),
        ("2019-12-25 10:00", 3),  # Wednesday
        ("2021-12-25 10:00", 3),  # Saturday: whatever the day of the week
        ("2026-12-25 00:00", 3),
        ("2026-12-25 23:59:59", 3),
        ("2026-12-24 23:59:59", 2),
        ("2026-12-28 00:00", 1),
        ("2020-03-01 00:00", 4),  # Sunday: any day of the week
        ("2020-03-31 23:59:59", 4),
        ("2020-04-01 00:00", 1),
        ("2020-02-28 23:59:59", 2),
        ("2021-03-15 12:00", 1),  # the March of another year is not meant
    ],
)
def test_the_examples_of_the_manual_in_their_order(at: str, expected: int | None) -> None:
    assert winner(MANUAL, local(at)) == expected


def test_an_exception_that_stands_last_does_not_win_where_another_rule_is_true() -> None:
    wrong = replace(MANUAL, rules=(EXAMPLE_1, EXAMPLE_2, EXAMPLE_3, EXAMPLE_4))
    assert winner(wrong, local("2020-03-10 12:00")) == 1
    assert winner(wrong, local("2020-03-14 12:00")) == 4  # a Saturday, which the first two leave free


def test_an_always_true_default_prices_everything() -> None:
    default = only()
    for at in ("1999-12-31 23:59:59", "2024-02-29 12:00", "2026-03-29 03:00", "2100-01-01 00:00"):
        assert winner(default, local(at)) == 1


def test_without_rules_nothing_has_a_tariff() -> None:
    assert winner(book([T1], []), local("2026-01-01 00:00")) is None


# --- time frames -----------------------------------------------------------------------------------------------------


def test_the_end_minute_is_included() -> None:
    day = only(minutes="00:00-18:59")
    assert winner(day, local("2026-02-02 18:59:59")) == 1
    assert winner(day, local("2026-02-02 19:00")) is None
    assert winner(only(minutes="07:30-07:30"), local("2026-02-02 07:30:59")) == 1
    assert winner(only(minutes="07:30-07:30"), local("2026-02-02 07:31")) is None


NIGHT = {"minutes": "22:00-05:59"}


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("2026-02-06 21:59", None),
        ("2026-02-06 22:00", 1),  # Friday
        ("2026-02-07 05:59:59", 1),  # still the Friday's frame
        ("2026-02-07 06:00", None),
        ("2026-02-07 22:00", None),  # Saturday does not start one
        ("2026-02-09 05:59", None),  # what would have started on Sunday
        ("2026-02-09 22:00", 1),
    ],
)
def test_a_frame_across_midnight_belongs_to_the_weekday_on_which_it_starts(at: str, expected: int | None) -> None:
    assert winner(only(weekdays=WORKDAYS, **NIGHT), local(at)) == expected


@pytest.mark.parametrize(
    ("at", "expected"),
    [("2026-05-01 05:59", None), ("2026-05-01 22:00", 1), ("2026-05-02 05:59", 1), ("2026-05-02 22:00", None)],
)
def test_a_frame_across_midnight_belongs_to_the_date_on_which_it_starts(at: str, expected: int | None) -> None:
    assert winner(only(on("2026-05-01"), **NIGHT), local(at)) == expected


def test_19_00_to_18_59_is_a_whole_day_that_starts_in_the_evening() -> None:
    one = only(on("2026-05-01"), "19:00-18:59")
    found = [winner(one, local(f"2026-05-0{at}")) for at in ("1 18:59", "1 19:00", "2 00:00", "2 18:59:59", "2 19:00")]
    assert found == [None, 1, 1, 1, None]
    always = only(minutes="19:00-18:59")
    assert [winner(always, local(f"2026-05-01 {at}")) for at in ("00:00", "18:59", "19:00", "23:59")] == [1, 1, 1, 1]


# --- dates -----------------------------------------------------------------------------------------------------------


def test_a_date_and_a_period_include_their_last_day() -> None:
    assert winner(only(on("2026-05-01")), local("2026-05-01 23:59:59")) == 1
    assert winner(only(on("2026-05-01")), local("2027-05-01 12:00")) is None
    period = only(on("2026-05-01", "2027-02-10"))
    expected = {"2026-04-30": None, "2026-05-01": 1, "2026-12-31": 1, "2027-02-10": 1, "2027-02-11": None}
    assert {day: winner(period, local(f"{day} 12:00")) for day in expected} == expected


def test_a_date_of_every_year_has_no_year() -> None:
    christmas = only(on("2020-12-25", every_year=True))
    expected = {"2019-12-25": 1, "2031-12-25": 1, "2031-12-24": None, "2031-12-26": None}
    assert {day: winner(christmas, local(f"{day} 12:00")) for day in expected} == expected


def test_29_february_of_every_year_is_a_date_of_leap_years() -> None:
    leap = only(on("2020-02-29", every_year=True))
    expected = {"2024-02-29": 1, "2028-02-29": 1, "2026-02-28": None, "2026-03-01": None, "2100-02-28": None}
    assert {day: winner(leap, local(f"{day} 12:00")) for day in expected} == expected


def test_a_period_of_every_year_that_begins_or_ends_on_29_february() -> None:
    begins = only(on("2020-02-29", "2020-03-10", every_year=True))
    expected = {"2026-02-28": None, "2026-03-01": 1, "2024-02-29": 1, "2024-02-28": None}
    assert {day: winner(begins, local(f"{day} 12:00")) for day in expected} == expected
    ends = only(on("2020-02-10", "2020-02-29", every_year=True))
    expected = {"2026-02-28": 1, "2026-03-01": None, "2024-02-29": 1, "2024-03-01": None}
    assert {day: winner(ends, local(f"{day} 12:00")) for day in expected} == expected


def test_a_period_of_every_year_may_wrap_new_year() -> None:
    winter = only(on("2020-11-15", "2021-02-28", every_year=True))
    expected = {
        "2026-11-14": None,
        "2026-11-15": 1,
        "2026-12-31": 1,
        "2027-01-01": 1,
        "2027-02-28": 1,
        "2027-03-01": None,
    }
    assert {day: winner(winter, local(f"{day} 12:00")) for day in expected} == expected
    assert winner(winter, local("2028-02-29 12:00")) is None


# --- the clock -------------------------------------------------------------------------------------------------------


def test_rules_speak_of_the_local_clock_in_summer_and_winter() -> None:
    day = only(minutes="08:00-19:59")
    for month in ("01", "07"):
        assert winner(day, local(f"2026-{month}-15 08:00")) == 1
        assert winner(day, local(f"2026-{month}-15 07:59")) is None


def test_both_half_past_twos_have_the_same_rule() -> None:
    night = only(minutes="02:00-02:59")
    for second in (False, True):
        assert winner(night, local("2026-10-25 02:30", second=second)) == 1
        assert winner(night, local("2026-10-25 02:00", second=second)) == 1
    assert winner(night, local("2026-10-25 03:00")) is None
    assert winner(night, local("2026-10-25 01:59")) is None


def test_skipped_minutes_are_no_time() -> None:
    assert winner(only(minutes="01:30-02:29"), local("2026-03-29 01:59:59")) == 1
    assert winner(only(minutes="01:30-02:29"), local("2026-03-29 03:00")) is None
    assert winner(only(minutes="02:30-03:29"), local("2026-03-29 03:00")) == 1


@pytest.mark.parametrize("zone", ["Asia/Kathmandu", "Australia/Lord_Howe", "America/St_Johns", "Asia/Kolkata"])
def test_zones_off_the_hour(zone: str) -> None:
    there = ZoneInfo(zone)
    day = only(minutes="08:10-18:39", weekdays=frozenset({2}))
    assert winner(day, local("2026-04-15 08:10", there), there) == 1
    assert winner(day, local("2026-04-15 08:09:59", there), there) is None
    assert winner(day, local("2026-04-15 18:39:59", there), there) == 1
    assert winner(day, local("2026-04-15 18:40", there), there) is None
    assert winner(day, local("2026-04-16 12:00", there), there) is None


def test_a_day_that_begins_at_one_o_clock() -> None:
    """Clocks in São Paulo went from 23:59 to 01:00 on 15 October 2017."""
    there = ZoneInfo("America/Sao_Paulo")
    sunday = only(weekdays=frozenset({6}))
    assert winner(sunday, local("2017-10-14 23:59:59", there), there) is None
    assert winner(sunday, local("2017-10-15 01:00", there), there) == 1


def test_the_zone_of_the_site_decides() -> None:
    at = local("2026-02-07 00:30")  # Saturday in Rome, still Friday in London
    friday = only(weekdays=frozenset({4}))
    assert winner(friday, at, ROME) is None
    assert winner(friday, at, ZoneInfo("Europe/London")) == 1
