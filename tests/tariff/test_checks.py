"""What is wrong with tariffs, rules and charges, at which field."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from meterhouse.domain.errors import FieldError, InvalidInput
from meterhouse.domain.quantity import Commodity
from meterhouse.domain.tariff.checks import check_book, check_charge, check_rule, check_tariff
from meterhouse.domain.tariff.model import (
    ChargeKind,
    DemandCharge,
    FeedIn,
    Levy,
    Market,
    Per,
    Price,
    PriceUnit,
    ReactiveCharge,
    StandingCharge,
    Tariff,
    Tax,
)
from tests.tariff.building import book, charge, on, price, rule, tariff
from tests.tariff.test_rules import MANUAL

D = Decimal
GOOD = tariff(1, price("0.1", "2026-01-01"), price("-0.2", "2026-02-01"))


def found(errors: Iterable[FieldError]) -> list[tuple[str, str]]:
    return [(error.field, error.code) for error in errors]


def test_good_ones() -> None:
    check_book(MANUAL)
    check_book(book([GOOD], [rule(1, 1)], charge(1, StandingCharge(D("-1.5"), Per.YEAR))))


@pytest.mark.parametrize(
    ("wrong", "expected"),
    [
        (replace(GOOD, name=" "), [("name", "required")]),
        (replace(GOOD, name="x" * 65), [("name", "too-long")]),
        (replace(GOOD, color="red"), [("color", "not-a-color")]),
        (replace(GOOD, color=""), [("color", "not-a-color")]),
        (replace(GOOD, unit=PriceUnit.M3), [("unit", "unit-not-of-commodity")]),
        (tariff(1, "1", commodity=Commodity.WATER, unit=PriceUnit.KWH), [("unit", "unit-not-of-commodity")]),
        (tariff(1, "1", commodity=Commodity.GAS, unit=PriceUnit.KWH), []),
        (tariff(1, "1", commodity=Commodity.GAS, unit=PriceUnit.M3), []),
        (replace(GOOD, prices=()), [("prices", "price-required")]),
        (replace(GOOD, prices=(Price(D(1)),)), []),
        (tariff(1, Price(D(1)), price("1", "2026-01-01")), [("prices.0.valid_from", "price-date-required")]),
        (
            tariff(1, price("1", "2026-01-01"), price("2", "2026-02-01"), price("3", "2026-01-01")),
            [("prices.2.valid_from", "price-date-repeated")],
        ),
        (tariff(1, "0.123456"), []),
        (tariff(1, "0.1234567"), [("prices.0.amount", "too-many-decimals")]),
        (tariff(1, "NaN"), [("prices.0.amount", "too-large")]),
        (tariff(1, "1e40"), [("prices.0.amount", "too-large")]),
        (tariff(1, "-1e40"), [("prices.0.amount", "too-small")]),
        (replace(GOOD, market=Market.DYNAMIC), [("market_series", "required")]),
        (replace(GOOD, market=Market.DYNAMIC, market_series="day-ahead", prices=()), []),
        (
            replace(GOOD, market=Market.DYNAMIC, market_series="x", market_factor=D("Infinity")),
            [("market_factor", "too-large")],
        ),
    ],
)
def test_tariffs(wrong: Tariff, expected: list[tuple[str, str]]) -> None:
    assert found(check_tariff(wrong)) == expected


def test_five_tariffs_and_five_prices_are_no_limit() -> None:
    prices = [price("1", f"20{number}-01-01") for number in range(10, 30)]
    check_book(book([tariff(number, *prices) for number in range(1, 13)], []))


def test_names_are_unique_within_a_commodity() -> None:
    water = replace(tariff(3, commodity=Commodity.WATER), name="Day")
    check_book(book([replace(GOOD, name="Day"), water], []))
    with pytest.raises(InvalidInput) as caught:
        check_book(book([replace(GOOD, name="Day"), replace(tariff(2), name="day ", color="")], []))
    assert found(caught.value.fields) == [("tariffs.1.name", "tariff-name-taken"), ("tariffs.1.color", "not-a-color")]


def test_rules() -> None:
    assert found(check_rule(rule(1, 2), (GOOD,))) == [("tariff_id", "unknown-tariff")]
    assert found(check_rule(rule(1, 1), (tariff(1, commodity=Commodity.WATER),))) == [("tariff_id", "unknown-tariff")]
    backwards = rule(1, 1, on("2026-02-02", "2026-02-01"))
    assert found(check_rule(backwards, (GOOD,))) == [("validity.last", "ends-before-it-begins")]
    assert found(check_rule(rule(1, 1, on("2026-12-20", "2026-01-06", every_year=True)), (GOOD,))) == []
    assert found(check_rule(rule(1, 1, weekdays=frozenset()), (GOOD,))) == [("weekdays", "weekday-required")]
    assert found(check_rule(rule(1, 1, weekdays=frozenset({7})), (GOOD,))) == [("weekdays", "wrong-weekday")]
    assert found(check_rule(rule(1, 1, minutes="19:00-18:59"), (GOOD,))) == []


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        (StandingCharge(D("1.1234567"), Per.DAY), [("what.amount", "too-many-decimals")]),
        (DemandCharge(D(1), months=frozenset()), [("what.months", "month-required")]),
        (DemandCharge(D(1), months=frozenset({0})), [("what.months", "wrong-month")]),
        (DemandCharge(D(1), weekdays=frozenset()), [("what.weekdays", "weekday-required")]),
        (ReactiveCharge(D(1), D("-0.1")), [("what.free_tan_phi", "too-small")]),
        (ReactiveCharge(D(1), D("0.484")), []),
        (Tax(D(-1)), [("what.percent", "too-small")]),
        (Tax(D("22.5")), []),
        (Levy(D(1), PriceUnit.M3), [("what.unit", "unit-not-of-commodity")]),
        (FeedIn(D("-0.02")), []),
    ],
)
def test_charges(what: ChargeKind, expected: list[tuple[str, str]]) -> None:
    assert found(check_charge(charge(1, what))) == expected


def test_a_charge_by_itself() -> None:
    good = charge(1, Tax(D(1)))
    assert found(check_charge(replace(good, name=""))) == [("name", "required")]
    backwards = replace(good, first=date(2026, 2, 2), last=date(2026, 2, 1))
    assert found(check_charge(backwards)) == [("last", "ends-before-it-begins")]
    water = replace(charge(1, DemandCharge(D(1))), commodity=Commodity.WATER)
    assert found(check_charge(water)) == [("what.kind", "electricity-only")]


def test_errors_of_a_book_tell_where() -> None:
    with pytest.raises(InvalidInput) as caught:
        check_book(book([GOOD], [rule(1, 1), rule(2, 9)], charge(1, Tax(D(-1)))))
    assert found(caught.value.fields) == [
        ("rules.1.tariff_id", "unknown-tariff"),
        ("charges.0.what.percent", "too-small"),
    ]
