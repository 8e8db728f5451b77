"""The calendar of rates: a partition of time, first true wins, prices by date; and it is fast."""

from __future__ import annotations

import time as clock
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meterhouse.domain.interval import Interval, from_epoch
from meterhouse.domain.tariff.model import CostRule, Price, TimeFrame, Validity
from meterhouse.domain.tariff.schedule import rates_of, resolve
from tests.tariff.building import ROME, WORKDAYS, E, book, days, local, on, plain_winner, price, rule, tariff
from tests.tariff.test_rules import MANUAL

CHANGES = [
    ("Europe/Rome", date(2026, 3, 29)),
    ("Europe/Rome", date(2026, 10, 25)),
    ("Europe/Rome", date(2024, 2, 29)),
    ("Europe/Rome", date(2026, 1, 1)),
    ("Australia/Lord_Howe", date(2026, 4, 5)),
    ("America/St_Johns", date(2010, 11, 7)),
    ("America/Sao_Paulo", date(2017, 10, 15)),
    ("America/Sao_Paulo", date(2018, 2, 18)),
    ("Africa/Casablanca", date(2026, 3, 22)),
    ("Asia/Kathmandu", date(2026, 12, 31)),
    ("Pacific/Apia", date(2011, 12, 29)),
]
"""Zones and dates at which something happens to clocks or calendars."""

minutes = st.builds(time, st.integers(0, 23), st.sampled_from([0, 10, 29, 30, 59]))
frames = st.none() | st.builds(TimeFrame, minutes, minutes)
weekdays = st.frozensets(st.integers(0, 6), min_size=1)


def validities(near: date) -> st.SearchStrategy[Validity | None]:
    dates = st.integers(-4, 4).map(lambda shift: near + timedelta(shift))

    def made(first: date, last: date, every_year: bool) -> Validity:
        return Validity(first, last, True) if every_year else Validity(min(first, last), max(first, last))

    return st.none() | st.builds(made, dates, dates, st.booleans())


@st.composite
def cases(draw: st.DrawFn) -> tuple[ZoneInfo, date, list[CostRule]]:
    zone, near = draw(st.sampled_from(CHANGES))
    rules = st.builds(CostRule, st.just(1), st.just(E), st.just(1), validities(near), frames, weekdays)
    return ZoneInfo(zone), near, draw(st.lists(rules, max_size=5))


@given(cases())
@settings(max_examples=30, deadline=None)
def test_the_first_true_rule_wins_at_every_minute(case: tuple[ZoneInfo, date, list[CostRule]]) -> None:
    zone, near, rules = case
    start = datetime.combine(near - timedelta(1), time(11), UTC)
    span = Interval(start, start + timedelta(hours=48))
    segments = resolve(book([tariff(1)], rules), span, zone)
    edges = [from_epoch(edge) for edge in segments.edges.tolist()]
    assert (edges[0], edges[-1]) == (span.start, span.end)
    assert all(early < late for early, late in pairwise(edges)), "the segments part the span"
    found = [
        number
        for (early, late), number in zip(pairwise(edges), segments.rules.tolist(), strict=True)
        for _ in range(int((late - early).total_seconds() // 60))
    ]
    expected = [plain_winner(rules, start + timedelta(minutes=number), zone) for number in range(48 * 60)]
    assert found == expected
    assert all(early != late for early, late in pairwise(segments.rules.tolist())), "neighbours differ"


@pytest.mark.parametrize(("zone", "day"), CHANGES)
def test_the_segments_of_a_day_add_up_to_it(zone: str, day: date) -> None:
    there = ZoneInfo(zone)
    span = days(str(day), zone=there)
    segments = resolve(
        book([tariff(1)], [rule(1, 1, minutes="00:00-01:59"), rule(2, 1, minutes="23:00-22:59")]), span, there
    )
    assert segments.edges[-1] - segments.edges[0] == span.duration.total_seconds()
    assert -1 not in segments.rules


# --- prices by validity ----------------------------------------------------------------------------------------------


def rate_at(prices: list[Price], at: datetime, zone: ZoneInfo = ROME) -> Decimal | None:
    of = book([tariff(9, "5"), tariff(1, *prices)], [rule(1, 1)])
    segments = resolve(of, Interval(at, at + timedelta(seconds=1)), zone)
    rate = rates_of(of)[int(segments.rates[0])]
    assert rate is not None
    assert rate.tariff.id == 1
    return rate.price


def test_a_price_holds_from_the_local_midnight_of_its_date() -> None:
    prices = [price("0.10", "2025-01-01"), price("0.20", "2026-03-29"), price("0.30", "2026-07-01")]
    expected = {
        "2024-12-31 23:59:59": None,
        "2025-01-01 00:00": "0.10",
        "2026-03-28 23:59:59": "0.10",
        "2026-03-29 00:00": "0.20",
        "2026-06-30 23:59:59": "0.20",
        "2026-07-01 00:00": "0.30",
        "2040-01-01 00:00": "0.30",
    }
    for at, amount in expected.items():
        assert rate_at(prices, local(at)) == (None if amount is None else Decimal(amount)), at
        assert rate_at(prices[::-1], local(at)) == (None if amount is None else Decimal(amount)), "in any order"


def test_a_single_price_needs_no_date() -> None:
    assert rate_at([Price(Decimal("0.1"))], local("1950-01-01 00:00")) == Decimal("0.1")


def test_a_price_before_all_dates_that_are_asked_for() -> None:
    assert rate_at([price("0.1", "1000-01-01")], local("2026-01-01 00:00")) == Decimal("0.1")


def test_a_change_of_price_cuts_a_rule_and_nothing_else() -> None:
    of = book([tariff(1, price("1", "2026-01-01"), price("2", "2026-02-01"))], [rule(1, 1)])
    segments = resolve(of, days("2025-12-30", "2026-02-10"), ROME)
    edges = [from_epoch(edge) for edge in segments.edges.tolist()][1:-1]
    assert edges == [local("2026-01-01 00:00"), local("2026-02-01 00:00")]
    assert segments.rules.tolist() == [0, 0, 0]


# --- speed -----------------------------------------------------------------------------------------------------------


def test_ten_years_are_resolved_well_within_a_second() -> None:
    span = days("2016-01-01", "2025-12-31")
    rules = [
        *MANUAL.rules,
        *(rule(9 + n, 1, on(f"2020-{n:02}-01", every_year=True), "22:00-05:59", WORKDAYS) for n in range(1, 13)),
    ]
    of = book(MANUAL.tariffs, rules)
    best = min(_timed(of, span) for _ in range(3))
    assert best < 0.5


def _timed(of: object, span: Interval) -> float:
    began = clock.perf_counter()
    resolve(of, span, ROME)  # type: ignore[arg-type]
    return clock.perf_counter() - began
