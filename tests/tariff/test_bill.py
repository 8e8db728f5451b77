"""Bills: energy by tariff and price, every kind of charge, taxes, and how lines are rounded."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meterhouse.domain.errors import InvalidInput
from meterhouse.domain.quantity import Commodity
from meterhouse.domain.tariff.bill import BillPeriod, make_bill
from meterhouse.domain.tariff.lines import Bill, BillLine, LineKind, LineUnit, shown_amount, shown_bill
from meterhouse.domain.tariff.market import market_prices
from meterhouse.domain.tariff.metered import Metered, Recorded
from meterhouse.domain.tariff.model import (
    CostRule,
    DemandCharge,
    FeedIn,
    Levy,
    Market,
    Per,
    PriceUnit,
    ReactiveCharge,
    StandingCharge,
    TariffBook,
    Tax,
)
from meterhouse.domain.tariff.rating import Prices
from tests.tariff.building import (
    ROME,
    WORKDAYS,
    E,
    book,
    charge,
    days,
    frame,
    local,
    price,
    recorded,
    rule,
    steady,
    tariff,
)
from tests.tariff.test_schedule import cases

D = Decimal
DEFAULT = (rule(1, 1),)


def bill(of: TariffBook, metered: Metered | Recorded, first: str, last: str, prices: Prices | None = None) -> Bill:
    metered = metered if isinstance(metered, Metered) else Metered(metered)
    period = BillPeriod(date.fromisoformat(first), date.fromisoformat(last), ROME)
    return make_bill(of, E, metered, period, prices or Prices())


def one(of: Bill, kind: LineKind) -> BillLine:
    (line,) = (line for line in of.lines if line.kind is kind)
    return line


MARCH = steady(days("2026-03-01", "2026-03-31"), 250)
"""1 kW throughout a month of 743 hours."""


# --- energy ----------------------------------------------------------------------------------------------------------


def test_energy_has_a_line_for_each_tariff_and_each_price() -> None:
    day = tariff(1, price("0.20", "2026-01-01"), price("0.30", "2026-03-16"))
    of = book([day, tariff(2, "0.10")], [rule(1, 1, minutes="08:00-19:59"), rule(2, 2)])
    found = bill(of, MARCH, "2026-03-01", "2026-03-31")
    assert [(line.name, line.quantity, line.price, line.amount, line.since) for line in found.lines] == [
        ("Tariff 1", D(15 * 12), D("0.20"), D(36), date(2026, 1, 1)),
        ("Tariff 1", D(16 * 12), D("0.30"), D("57.6"), date(2026, 3, 16)),
        ("Tariff 2", D(31 * 12 - 1), D("0.10"), D("37.1"), None),
    ]
    assert {line.unit for line in found.lines} == {LineUnit.KWH}
    assert found.total == found.net == D("130.7")
    assert not found.incomplete
    assert not found.provisional


def test_what_has_no_price_is_a_line_without_an_amount() -> None:
    late = tariff(1, price("0.20", "2026-03-11"))
    of = book([late], [rule(1, 1, weekdays=WORKDAYS)])
    found = bill(of, MARCH, "2026-03-02", "2026-03-15")
    assert [(line.key, line.quantity, line.amount) for line in found.lines] == [
        ("energy:1:2026-03-11", D(72), D("14.4")),
        ("unpriced:1", D(7 * 24), None),
        ("unpriced", D(4 * 24), None),
    ]
    assert found.incomplete
    assert found.total == D("14.4")


def test_a_period_of_local_dates_includes_its_last_day() -> None:
    of = book([tariff(1, "1")], DEFAULT)
    assert bill(of, MARCH, "2026-03-29", "2026-03-29").total == 23
    assert bill(of, MARCH, "2026-03-31", "2026-04-30").total == 24
    assert bill(of, MARCH, "2026-04-01", "2026-04-30").lines == ()
    with pytest.raises(InvalidInput, match="ends-before-it-begins"):
        bill(of, MARCH, "2026-03-02", "2026-03-01")


def test_an_interval_that_reaches_over_the_end_belongs_to_the_day_on_which_it_starts() -> None:
    of = book([tariff(1, price("1", "2026-01-01"), price("2", "2026-03-02"))], DEFAULT)
    hours = recorded(local("2026-03-01 22:30"), [100, 100, 100], 3600)
    found = bill(of, hours, "2026-03-01", "2026-03-01")
    # The second begins at 23:30: half of it has the price of the next day already.
    assert [(line.quantity, line.amount) for line in found.lines] == [(D("0.15"), D("0.15")), (D("0.05"), D("0.1"))]


def test_market_prices_that_are_missing_make_a_bill_provisional() -> None:
    moving = replace(tariff(1, "0.05"), market=Market.DYNAMIC, market_series="day-ahead")
    of = book([moving], DEFAULT)
    load = recorded(local("2026-03-01 00:00"), [1000, 1000], 3600)
    start = int(local("2026-03-01 00:00").timestamp())
    known = Prices(markets={"day-ahead": market_prices([(start, start + 3600, D("0.10"))])})
    line = bill(of, load, "2026-03-01", "2026-03-01", known).lines[0]
    assert (line.quantity, line.missing, line.price, line.amount) == (D(2), D(1), None, D("0.15"))
    assert bill(of, load, "2026-03-01", "2026-03-01", known).provisional
    nothing = bill(of, load, "2026-03-01", "2026-03-01")
    assert nothing.lines[0].amount is None, "never zero"
    assert (nothing.incomplete, nothing.provisional) == (True, True)


def test_gas_is_billed_in_the_unit_of_its_price() -> None:
    gas = tariff(1, "0.08", commodity=Commodity.GAS, unit=PriceUnit.KWH)
    levy = replace(charge(5, Levy(D("0.02"), PriceUnit.M3)), commodity=Commodity.GAS)
    of = TariffBook((gas, tariff(2)), (CostRule(1, Commodity.GAS, 1), rule(2, 2)), (levy, charge(6, Tax(D(22)))))
    metered = Metered(recorded(local("2026-03-01 00:00"), [3000]))
    period = BillPeriod(date(2026, 3, 1), date(2026, 3, 1), ROME)
    found = make_bill(of, Commodity.GAS, metered, period, Prices(kwh_per_m3=D("10.5")))
    assert [(line.kind, line.unit, line.quantity, line.amount) for line in found.lines] == [
        (LineKind.ENERGY, LineUnit.KWH, D("31.5"), D("2.52")),
        (LineKind.LEVY, LineUnit.M3, D(3), D("0.06")),
    ]
    unknown = make_bill(of, Commodity.GAS, metered, period, Prices())
    line = one(unknown, LineKind.UNPRICED)
    assert (line.unit, line.quantity, line.amount) == (LineUnit.M3, D(3), None)


@given(cases(), st.lists(st.integers(0, 10**6), min_size=1, max_size=80), st.sampled_from([300, 900, 3600]))
@settings(max_examples=30, deadline=None)
def test_lines_with_and_without_a_price_add_up_to_the_consumption(
    case: tuple[ZoneInfo, date, list[CostRule]], values: list[int], width_s: int
) -> None:
    zone, near, rules = case
    load = recorded(local(f"{near} 00:00", zone), values, width_s)
    tariffs = [tariff(1, price("0.1", str(near)), price("0.2", str(near + timedelta(1))))]
    period = BillPeriod(near - timedelta(1), near + timedelta(5), zone)
    found = make_bill(book(tariffs, rules), E, Metered(load), period, Prices())
    assert sum((line.quantity or D(0) for line in found.lines), D(0)) == D(sum(values)) / 1000
    priced = [line for line in found.lines if line.kind is LineKind.ENERGY]
    assert found.total == sum((line.quantity * line.price for line in priced if line.quantity and line.price), D(0))


# --- standing charges ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("per", "first", "last", "quantity"),
    [
        (Per.DAY, "2026-03-01", "2026-03-31", D(31)),  # 31 days, one of them of 23 hours
        (Per.MONTH, "2026-03-01", "2026-03-31", D(1)),
        (Per.MONTH, "2026-01-01", "2026-12-31", D(12)),
        (Per.MONTH, "2026-02-15", "2026-03-31", D("1.5")),
        (Per.MONTH, "2024-02-01", "2024-02-29", D(1)),
        (Per.YEAR, "2026-01-01", "2026-12-31", D(1)),
        (Per.YEAR, "2026-01-01", "2026-03-14", D(73) / 365),
        (Per.YEAR, "2024-01-01", "2024-03-01", D(61) / 366),
        (Per.YEAR, "2025-10-20", "2026-03-14", D(73) / 365 * 2),
    ],
)
def test_standing_charges_cost_their_share_of_days(per: Per, first: str, last: str, quantity: Decimal) -> None:
    found = bill(book([], [], charge(1, StandingCharge(D("36.50"), per))), MARCH, first, last)
    line = one(found, LineKind.STANDING)
    assert (line.quantity, line.amount, line.unit.value) == (quantity, quantity * D("36.50"), per.value)


def test_a_charge_counts_on_its_own_dates_only() -> None:
    daily = StandingCharge(D(1), Per.DAY)
    of = book(
        [], [], charge(1, daily, None, "2026-03-10"), charge(2, daily, "2026-03-11"), charge(3, daily, "2027-01-01")
    )
    found = bill(of, MARCH, "2026-03-01", "2026-03-31")
    assert [(line.key, line.amount) for line in found.lines if line.kind is LineKind.STANDING] == [
        ("standing:1", D(10)),
        ("standing:2", D(21)),
    ]


# --- demand ----------------------------------------------------------------------------------------------------------


def demand(what: DemandCharge, load: Recorded, first: str = "2026-03-01", last: str = "2026-03-31") -> list[BillLine]:
    found = bill(book([], [], charge(1, what)), load, first, last)
    return [line for line in found.lines if line.kind is LineKind.DEMAND]


def with_values(load: Recorded, values: dict[str, int], uncertain: tuple[str, ...] = ()) -> Recorded:
    changed, certain = load.values.copy(), load.certain.copy()
    for at, value in values.items():
        changed[np.searchsorted(load.starts, local(at).timestamp())] = value
    for at in uncertain:
        certain[np.searchsorted(load.starts, local(at).timestamp())] = False
    return replace(load, values=changed, certain=certain)


def test_demand_is_the_highest_mean_over_a_quarter_of_an_hour_and_of_equal_ones_the_first() -> None:
    load = with_values(MARCH, {"2026-03-10 10:15": 2000, "2026-03-10 10:30": 2000, "2026-03-20 10:15": 2000})
    (line,) = demand(DemandCharge(D("12.5")), load)
    assert (line.quantity, line.unit, line.amount) == (D(8), LineUnit.KW, D(100))
    assert line.month == date(2026, 3, 1)
    assert line.peak is not None
    assert (line.peak.at, line.peak.block_s, line.peak.excluded) == (local("2026-03-10 10:15"), 900, ())


def test_interpolated_and_estimated_blocks_make_no_peak_but_are_listed() -> None:
    load = with_values(MARCH, {"2026-03-10 10:15": 2000, "2026-03-11 10:15": 500}, uncertain=("2026-03-10 10:15",))
    (line,) = demand(DemandCharge(D(1)), load)
    assert line.quantity == 2
    assert line.peak is not None
    assert [(block.at, block.mean_w) for block in line.peak.excluded] == [(local("2026-03-10 10:15"), D(8000))]


def test_without_one_certain_block_the_demand_is_not_known() -> None:
    load = replace(MARCH, certain=np.zeros(len(MARCH.starts), dtype=np.bool_))
    (line,) = demand(DemandCharge(D(1)), load)
    assert (line.quantity, line.amount) == (None, None)
    assert line.peak is not None
    assert (line.peak.at, len(line.peak.excluded)) == (None, 743 * 4)


def test_minutes_make_quarters_and_an_incomplete_quarter_does_not_count() -> None:
    start = local("2026-03-10 10:00")
    minutes = recorded(start, [10] * 15 + [500] * 14, 60)
    (line,) = demand(DemandCharge(D(1)), minutes)
    assert line.quantity == D("0.6")
    assert line.peak is not None
    assert [(block.at, block.mean_w) for block in line.peak.excluded] == [(local("2026-03-10 10:15"), D(28000))]


@pytest.mark.parametrize(
    ("width_s", "block_s"), [(60, 900), (300, 900), (900, 900), (600, 1800), (1800, 1800), (3600, 3600)]
)
def test_where_no_mean_over_a_quarter_is_known_blocks_are_wider(width_s: int, block_s: int) -> None:
    (line,) = demand(DemandCharge(D(1)), steady(days("2026-03-10"), width_s, width_s))
    assert line.peak is not None
    assert (line.quantity, line.peak.block_s) == (D("3.6"), block_s)


def test_time_of_use_demand_looks_at_its_months_weekdays_and_minutes_only() -> None:
    peaks = {
        "2026-03-09 15:45": 4000,
        "2026-03-09 16:00": 1000,
        "2026-03-14 17:00": 3000,
        "2026-03-09 20:45": 1500,
        "2026-03-09 21:00": 5000,
    }
    load = with_values(MARCH, peaks)
    what = DemandCharge(D(1), weekdays=WORKDAYS, frames=(frame("16:00-20:59"),))
    (line,) = demand(what, load)
    assert line.peak is not None
    assert (line.quantity, line.peak.at) == (D(6), local("2026-03-09 20:45"))
    assert demand(replace(what, months=frozenset({6, 7})), load) == []
    night = DemandCharge(D(1), weekdays=frozenset({4}), frames=(frame("22:00-05:59"),))
    saturday = with_values(MARCH, {"2026-03-14 05:45": 900, "2026-03-14 06:00": 1000, "2026-03-15 05:45": 1100})
    assert demand(night, saturday)[0].quantity == D("3.6"), "the Friday's frame reaches into Saturday"


def test_demand_is_by_local_month() -> None:
    load = steady(days("2026-03-01", "2026-04-30"), 250)
    load = with_values(load, {"2026-03-31 23:45": 1000, "2026-04-01 00:00": 2000})
    lines = demand(DemandCharge(D(10)), load, "2026-03-01", "2026-04-30")
    assert [(line.month, line.quantity, line.amount) for line in lines] == [
        (date(2026, 3, 1), D(4), D(40)),
        (date(2026, 4, 1), D(8), D(80)),
    ]


def test_demand_of_a_part_of_a_month_costs_its_share_of_days() -> None:
    (line,) = demand(DemandCharge(D(31)), MARCH, "2026-03-22", "2026-03-31")
    assert (line.quantity, line.amount) == (D(1), D(10))


# --- the other charges -----------------------------------------------------------------------------------------------


def test_reactive_energy_above_tan_phi_is_charged_by_month() -> None:
    months = days("2026-03-01", "2026-04-30")
    reactive = steady(months, 150)
    reactive.values[np.searchsorted(reactive.starts, local("2026-04-01 00:00").timestamp()) :] = 50
    of = book([], [], charge(1, ReactiveCharge(D("0.01"), D("0.5"))))
    found = bill(of, Metered(steady(months, 250), reactive), "2026-03-01", "2026-04-30")
    lines = [line for line in found.lines if line.kind is LineKind.REACTIVE]
    # 743 h × (0.6 − 0.5 × 1) kvarh in March; April's 0.2 is below, which is no credit.
    assert [(line.quantity, line.amount) for line in lines] == [(D("74.3"), D("0.743")), (D(0), D(0))]
    unmeasured = one(bill(of, MARCH, "2026-03-01", "2026-03-31"), LineKind.REACTIVE)
    assert (unmeasured.quantity, unmeasured.amount) == (None, None)


def test_a_levy_falls_on_every_unit_even_one_without_a_tariff() -> None:
    found = bill(
        book([], [], charge(1, Levy(D("0.05"), PriceUnit.KWH), "2026-03-31")), MARCH, "2026-03-01", "2026-03-31"
    )
    assert (one(found, LineKind.LEVY).quantity, one(found, LineKind.LEVY).amount) == (D(24), D("1.2"))


def test_feed_in_is_paid_to_the_site_and_not_netted() -> None:
    of = book([tariff(1, "0.30")], DEFAULT, charge(1, FeedIn(D("0.08"))))
    found = bill(of, Metered(MARCH, exported=steady(days("2026-03-01"), 500)), "2026-03-01", "2026-03-01")
    assert [(line.quantity, line.amount) for line in found.lines] == [(D(24), D("7.2")), (D(48), D("-3.84"))]
    assert found.total == D("3.36")
    assert one(bill(of, MARCH, "2026-03-01", "2026-03-01"), LineKind.FEED_IN).amount is None


def test_a_tax_falls_on_what_precedes_it() -> None:
    standing, vat = StandingCharge(D(1), Per.DAY), Tax(D(10))
    of = book(
        [tariff(1, "1")], DEFAULT, charge(1, standing), charge(2, vat), charge(3, standing), charge(4, Tax(D(20)))
    )
    found = bill(of, MARCH, "2026-03-01", "2026-03-01")
    assert [(line.kind, line.quantity, line.amount) for line in found.lines] == [
        (LineKind.ENERGY, D(24), D(24)),
        (LineKind.STANDING, D(1), D(1)),
        (LineKind.TAX, D(25), D("2.5")),
        (LineKind.STANDING, D(1), D(1)),
        (LineKind.TAX, D("28.5"), D("5.7")),
    ]
    assert (found.net, found.tax, found.total) == (D(26), D("8.2"), D("34.2"))


def test_a_tax_that_changes_within_the_period_falls_on_its_own_days() -> None:
    terms = [
        charge(1, StandingCharge(D(31), Per.MONTH)),
        charge(2, DemandCharge(D(62))),
        charge(3, Tax(D(10)), None, "2026-03-10"),
        charge(4, Tax(D(20)), "2026-03-11"),
    ]
    found = bill(book([tariff(1, "1")], DEFAULT, *terms), MARCH, "2026-03-01", "2026-03-31")
    taxes = [line for line in found.lines if line.kind is LineKind.TAX]
    # Ten days of 24 kWh, 1 a day standing and 2 a day demand; the second tax falls on the first one as well.
    assert [line.quantity for line in taxes] == [D(240 + 10 + 20), D(743 - 240 + 21 + 42)]
    assert [line.amount for line in taxes] == [D(27), D("113.2")]


@given(st.lists(st.sampled_from([0, 3, 10, 17, 22]), min_size=1, max_size=3), st.integers(0, 30), st.integers(0, 30))
@settings(max_examples=30, deadline=None)
def test_parts_of_a_month_add_up_to_the_month(percents: list[int], cut: int, tax_from: int) -> None:
    """All but demand, whose peaks are those of the parts."""
    taxes = [charge(10 + n, Tax(D(percent)), f"2026-03-{tax_from + 1:02}") for n, percent in enumerate(percents)]
    of = book([tariff(1, "0.1")], DEFAULT, charge(1, StandingCharge(D(31), Per.MONTH)), *taxes)
    whole = bill(of, MARCH, "2026-03-01", "2026-03-31")
    parts = [bill(of, MARCH, "2026-03-01", f"2026-03-{cut + 1:02}")]
    if cut < 30:
        parts.append(bill(of, MARCH, f"2026-03-{cut + 2:02}", "2026-03-31"))
    assert abs(sum(part.total for part in parts) - whole.total) < D("1e-20")


# --- what is shown ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("amount", "digits", "shown"),
    [
        ("1.005", 2, "1.01"),
        ("1.00499999", 2, "1.00"),
        ("-1.005", 2, "-1.01"),
        ("2.5", 0, "3"),
        ("0.0005", 3, "0.001"),
        ("-0.004", 2, "0.00"),
    ],
)
def test_amounts_are_rounded_to_the_minor_unit(amount: str, digits: int, shown: str) -> None:
    assert str(shown_amount(D(amount), digits)) == shown


def test_a_bill_shows_lines_that_add_up_each_rounded_once() -> None:
    of = book(
        [tariff(1, "0.0014"), tariff(2, "0.0014")],
        [rule(1, 1, minutes="00:00-11:59"), rule(2, 2)],
        charge(1, Tax(D(22))),
    )
    exact = bill(of, MARCH, "2026-03-02", "2026-03-02")
    assert [line.amount for line in exact.lines] == [D("0.0168"), D("0.0168"), D("0.007392")]
    shown = shown_bill(exact, 2)
    assert [line.amount for line in shown.lines] == [D("0.02"), D("0.02"), D("0.01")]
    assert shown.total == D("0.05")
    assert exact.total == D("0.040992")


def test_a_bill_in_a_zone_off_the_hour() -> None:
    there = ZoneInfo("Asia/Kathmandu")
    of = book([tariff(1, "1")], [rule(1, 1, minutes="00:00-05:59")], charge(1, DemandCharge(D(1))))
    load = steady(days("2026-04-01", zone=there), 250)
    found = make_bill(of, E, Metered(load), BillPeriod(date(2026, 4, 1), date(2026, 4, 1), there), Prices())
    assert [line.quantity for line in found.lines] == [D(6), D(18), D(1)]
