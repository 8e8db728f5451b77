"""Rules that can never be true, time without a rule, and the rule in force with its end."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given, settings

from meterhouse.domain.tariff.model import CostRule
from meterhouse.domain.tariff.reach import NeverTrue, Uncovered, WhyNever, in_force, never_true, uncovered
from meterhouse.domain.tariff.schedule import day_patterns
from meterhouse.domain.tariff.truth import day_number
from tests.tariff.building import ROME, WORKDAYS, E, book, frame, local, on, plain_true, rule, tariff
from tests.tariff.test_rules import MANUAL
from tests.tariff.test_schedule import cases

T = tariff(1)


def never(*rules: CostRule, zone: ZoneInfo = ROME) -> list[NeverTrue]:
    return list(never_true(book([T], rules), zone))


def shadowed(number: int, *by: int) -> NeverTrue:
    return NeverTrue(number, WhyNever.SHADOWED, by)


def impossible(number: int) -> NeverTrue:
    return NeverTrue(number, WhyNever.IMPOSSIBLE)


def test_the_manuals_rules_are_all_true_some_time() -> None:
    assert never_true(MANUAL, ROME) == ()


def test_what_follows_an_always_true_rule_is_never_true() -> None:
    assert never(rule(1, 1), rule(2, 1, minutes="08:00-09:59"), rule(3, 1, on("2030-01-01"))) == [
        shadowed(2, 1),
        shadowed(3, 1),
    ]


def test_several_rules_together_may_shadow_one() -> None:
    day, night = rule(1, 1, minutes="06:00-21:59"), rule(2, 1, minutes="22:00-05:59")
    assert never(day, night, rule(3, 1)) == [shadowed(3, 1, 2)]
    # A minute is enough to be true some time.
    short = rule(2, 1, minutes="22:00-05:58")
    assert never(day, short, rule(3, 1)) == []


def test_a_night_that_only_workdays_start_leaves_the_morning_of_monday_free() -> None:
    night = rule(1, 1, minutes="22:00-05:59", weekdays=WORKDAYS)
    monday = rule(2, 1, minutes="00:00-05:59", weekdays=frozenset({0}))
    saturday = rule(3, 1, minutes="00:00-05:59", weekdays=frozenset({5}))
    assert never(night, monday, saturday) == [shadowed(3, 1)]


def test_rules_that_nothing_could_make_true() -> None:
    assert never(rule(1, 1, weekdays=frozenset())) == [impossible(1)]
    assert never(rule(1, 1, on("2026-02-02"), weekdays=frozenset({6}))) == [impossible(1)]  # a Monday
    assert never(rule(1, 1, on("2026-05-02", "2026-05-01"))) == [impossible(1)]


def test_what_is_rare_is_not_never() -> None:
    """29 February on a Sunday comes every 28 years; one week, or one year, does not show it."""
    assert never(rule(1, 1, on("2020-02-29", every_year=True), weekdays=frozenset({6}))) == []
    assert never(rule(1, 1, on("2190-05-01"))) == []
    long_ago = rule(1, 1, on("1950-01-01", "1959-12-31"))
    assert never(long_ago, rule(2, 1, on("1955-01-01"))) == [shadowed(2, 1)]


def test_minutes_that_clocks_skip_are_never() -> None:
    assert never(rule(1, 1, on("2026-03-29"), "02:00-02:59")) == [impossible(1)]
    assert never(rule(1, 1, on("2026-03-29"), "02:00-03:00")) == []
    assert never(rule(1, 1, on("2026-03-29"), "02:00-02:59"), zone=ZoneInfo("UTC")) == []
    assert never(rule(1, 1, on("2026-03-29", every_year=True), "02:00-02:59")) == []


@given(cases())
@settings(max_examples=15, deadline=None)
def test_never_true_agrees_with_a_search_minute_by_minute(case: tuple[ZoneInfo, date, list[CostRule]]) -> None:
    """Rules of one date each, so that a search around them is complete."""
    _, near, rules = case
    dated = [
        CostRule(number, E, 1, on(str(near + timedelta(number % 3))), item.frame, item.weekdays)
        for number, item in enumerate(rules)
    ]
    start = datetime.combine(near - timedelta(1), datetime.min.time())
    won = set()
    for minute in range(6 * 1440):
        wall = start + timedelta(minutes=minute)
        won.add(next((item.id for item in dated if plain_true(item, wall)), None))
    found = {item.rule_id for item in never_true(book([T], dated), ZoneInfo("UTC"))}
    assert found == {item.id for item in dated} - won


# --- time without a rule ---------------------------------------------------------------------------------------------


def test_time_that_no_rule_covers() -> None:
    rules = [
        rule(1, 1, minutes="06:00-21:59", weekdays=WORKDAYS),
        rule(2, 1, on("2026-01-01", "2026-01-31"), "22:00-05:59"),
    ]
    assert uncovered(rules, date(2026, 1, 5), date(2026, 1, 11)) == (
        Uncovered(frame("06:00-21:59"), frozenset({5, 6}), date(2026, 1, 10), date(2026, 1, 11), 2),
    )
    later = uncovered(rules, date(2026, 2, 2), date(2026, 2, 8))
    assert [(gap.frame, gap.weekdays, gap.days) for gap in later] == [
        (frame("00:00-05:59"), WORKDAYS, 5),
        (frame("22:00-23:59"), WORKDAYS, 5),
        (frame("00:00-23:59"), frozenset({5, 6}), 2),
    ]
    assert uncovered([rule(1, 1)], date(2026, 1, 1), date(2026, 12, 31)) == ()
    whole = uncovered([], date(2026, 1, 1), date(2026, 12, 31))
    assert [(gap.frame, gap.days) for gap in whole] == [(frame("00:00-23:59"), 365)]


# --- now -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("at", "expected", "until"),
    [
        ("2026-02-06 12:00", 1, "2026-02-06 19:00"),
        ("2026-02-06 20:00", 2, "2026-02-07 00:00"),
        ("2026-02-07 12:00", None, "2026-02-09 00:00"),
        ("2020-03-15 12:00", 4, "2020-04-01 00:00"),
        ("2026-12-25 12:00", 3, "2026-12-26 00:00"),
    ],
)
def test_the_rule_in_force_and_until_when(at: str, expected: int | None, until: str) -> None:
    found = in_force(MANUAL, local(at), ROME)
    assert (found.rule and found.rule.id, found.until) == (expected, local(until))
    assert (found.rate is None) is (expected is None)


def test_a_rule_that_holds_for_ever_never_ends() -> None:
    assert in_force(book([T], [rule(1, 1)]), local("2026-02-06 12:00"), ROME).until is None
    skipped = rule(2, 1, on("2026-03-29"), "02:00-02:59")
    assert in_force(book([T], [skipped, rule(1, 1)]), local("2026-02-06 12:00"), ROME).until is None


def test_a_change_that_comes_once_in_a_generation() -> None:
    sundays = rule(2, 1, on("2020-02-29", every_year=True), weekdays=frozenset({6}))
    found = in_force(book([T], [sundays, rule(1, 1)]), local("2026-02-06 12:00"), ROME)
    assert found.until == local("2032-02-29 00:00")
    later = in_force(book([T], [sundays, rule(1, 1)]), local("2089-02-06 12:00"), ROME)
    assert later.until == local("2128-02-29 00:00"), "2100 has no such day"


def test_within_an_hour_that_clocks_repeat() -> None:
    of = book([T], [rule(1, 1, minutes="02:00-02:29"), rule(2, 1)])
    first = in_force(of, local("2026-10-25 02:40"), ROME)
    assert (first.rule and first.rule.id, first.until) == (2, local("2026-10-25 02:00", second=True))


@pytest.mark.parametrize(
    ("exception", "until"),
    [
        (on("2026-02-13"), "2026-02-13 00:00"),
        (on("2020-02-29", every_year=True), "2028-02-29 00:00"),
        (on("2061-07-01"), "2061-07-01 00:00"),
        (on("2027-03-28", "9999-12-31"), "2027-03-28 00:00"),
    ],
)
def test_a_change_that_is_far_away(exception: object, until: str) -> None:
    of = book([T], [rule(2, 1, exception), rule(1, 1)])  # type: ignore[arg-type]
    assert in_force(of, local("2026-02-06 12:00"), ROME).until == local(until)


def test_equal_days_are_one_pattern() -> None:
    year = np.arange(day_number(date(2026, 1, 1)), day_number(date(2027, 1, 1)))
    patterns, which = day_patterns(MANUAL.rules, year)
    assert len(patterns) == 3  # workdays, weekends, Christmas (a Friday)
    assert sorted(np.bincount(which).tolist()) == [1, 104, 260]
