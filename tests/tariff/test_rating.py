"""Units and money by rate: intervals that are cut, conversions, prices of a market, time without a price."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meterhouse.domain.errors import InvalidInput
from meterhouse.domain.interval import Interval
from meterhouse.domain.quantity import Commodity
from meterhouse.domain.tariff.market import MarketPrices, market_prices
from meterhouse.domain.tariff.metered import Recorded
from meterhouse.domain.tariff.model import CostRule, Market, PriceUnit, TariffBook
from meterhouse.domain.tariff.rating import Bins, Prices, Tally, bucket_of, calendar_of, place, tally
from meterhouse.domain.tariff.schedule import rates_of
from tests.tariff.building import ROME, book, days, local, plain_winner, price, recorded, rule, steady, tariff
from tests.tariff.test_schedule import cases

D = Decimal


def count(of: TariffBook, load: Recorded, prices: Prices | None = None, zone: ZoneInfo = ROME) -> Tally:
    """Everything in one bucket."""
    prices = prices or Prices()
    end = int((load.starts + load.widths).max())
    span = Interval(datetime.fromtimestamp(int(load.starts[0]), UTC), datetime.fromtimestamp(end, UTC))
    placement = place(load.starts, load.widths, calendar_of(of, span, zone, prices))
    bins = Bins(np.zeros(len(placement.interval), dtype=np.int64), 1)
    return tally(placement, load.values, bins, rates_of(of), prices)


def test_an_hour_that_a_rule_cuts_is_divided_by_time_in_whole_units() -> None:
    of = book([tariff(1, "1"), tariff(2, "2")], [rule(1, 1, minutes="00:00-18:19"), rule(2, 2)])
    found = count(of, recorded(local("2026-02-02 18:00"), [100], 3600))
    # 20 of 60 minutes: 33 whole Wh of 100, the rest goes to what follows.
    values, amounts = found.by_tariff((1, 2, None))
    assert values.tolist() == [[33, 67, 0]]
    assert amounts.tolist() == [[D("0.033"), D("0.134"), 0]]


def test_an_hour_cut_into_many_parts_loses_nothing() -> None:
    rules = [rule(n, n % 2 + 1, minutes=f"18:{n * 7:02}-18:{n * 7 + 6:02}") for n in range(8)]
    of = book([tariff(1), tariff(2)], rules)
    placement = place(
        np.array([int(local("2026-02-02 18:00").timestamp())]),
        np.array([3600]),
        calendar_of(of, days("2026-02-02"), ROME, Prices()),
    )
    parts = placement.parts(np.array([[101], [0], [7]]))
    assert parts.shape == (3, 9)
    assert parts.sum(axis=1).tolist() == [101, 0, 7]
    assert np.abs(parts[0] - 101 * (placement.until - placement.before) / 3600).max() < 1


@given(
    cases(), st.lists(st.integers(0, 10**7), min_size=1, max_size=60), st.sampled_from([60, 300, 600, 900, 1800, 3600])
)
@settings(max_examples=40, deadline=None)
def test_tariffs_and_no_tariff_add_up_to_the_consumption(
    case: tuple[ZoneInfo, object, list[CostRule]], values: list[int], width_s: int
) -> None:
    zone, near, rules = case
    load = recorded(datetime.fromisoformat(f"{near}T00:00+00:00"), values, width_s)
    of = book([tariff(1)], rules)
    found = count(of, load, zone=zone)
    assert int(found.values.sum()) == sum(values)
    assert found.values[0, -1] == found.unpriced[0]
    # Rules begin at whole minutes: an interval of one minute is never cut.
    if width_s == 60:
        free = sum(
            value
            for number, value in enumerate(values)
            if plain_winner(rules, datetime.fromtimestamp(int(load.starts[number]), UTC), zone) < 0
        )
        assert found.unpriced[0] == free


def test_each_interval_belongs_to_the_bucket_in_which_it_starts() -> None:
    of = book([tariff(1, "1")], [rule(1, 1)])
    load = steady(days("2026-03-28", "2026-03-30"), 10, 900)
    edges = np.array([int(local(f"2026-03-{day} 00:00").timestamp()) for day in (28, 29, 30, 31)])
    placement = place(load.starts, load.widths, calendar_of(of, days("2026-03-28", "2026-03-30"), ROME, Prices()))
    found = tally(
        placement, load.values, Bins(bucket_of(load.starts, edges)[placement.interval], 3), rates_of(of), Prices()
    )
    assert found.values.sum(axis=1).tolist() == [960, 920, 960]
    assert bucket_of(np.array([edges[0] - 1, edges[-1], edges[-1] - 1]), edges).tolist() == [-1, -1, 2]
    late = tally(
        placement, load.values, Bins(bucket_of(load.starts, edges[1:])[placement.interval], 2), rates_of(of), Prices()
    )
    assert late.values.sum() == 920 + 960, "what no bucket holds is left out"


def test_intervals_outside_of_the_calendar_are_refused() -> None:
    of = book([tariff(1)], [rule(1, 1)])
    load = steady(days("2026-03-28", "2026-03-30"), 10)
    with pytest.raises(ValueError, match="cover"):
        place(load.starts, load.widths, calendar_of(of, days("2026-03-28", "2026-03-29"), ROME, Prices()))


# --- prices ----------------------------------------------------------------------------------------------------------


def test_money_is_exact() -> None:
    of = book([tariff(1, "0.123457")], [rule(1, 1)])
    found = count(of, recorded(local("2026-01-01 00:00"), [1] * 3))
    assert found.amounts[0, 1] == D("0.000370371")


def test_time_without_a_rule_and_before_the_first_price_is_unpriced_not_free() -> None:
    of = book([tariff(1, price("1", "2026-02-02"))], [rule(1, 1, minutes="12:00-23:59")])
    found = count(of, steady(days("2026-02-01", "2026-02-02"), 1))
    values, amounts = found.by_tariff((1, None))
    assert values.tolist() == [[96, 96]]
    assert amounts.tolist() == [[D("0.048"), 0]]
    assert found.unpriced.tolist() == [48 + 96]


def test_a_negative_price_pays() -> None:
    found = count(book([tariff(1, "-0.05")], [rule(1, 1)]), recorded(local("2026-01-01 00:00"), [2000]))
    assert found.amounts[0, 1] == D("-0.1")


def gas(unit: PriceUnit) -> TariffBook:
    of = book([tariff(1, "0.08", commodity=Commodity.GAS, unit=unit)], [])
    return replace(of, rules=(CostRule(1, Commodity.GAS, 1),))


def test_gas_by_the_cubic_metre_and_by_the_kilowatt_hour() -> None:
    load = recorded(local("2026-01-01 00:00"), [2500])  # dm³
    assert count(gas(PriceUnit.M3), load).amounts[0, 1] == D("0.2")
    converted = count(gas(PriceUnit.KWH), load, Prices(kwh_per_m3=D("10.55")))
    assert converted.amounts[0, 1] == D("2.5") * D("10.55") * D("0.08")
    unknown = count(gas(PriceUnit.KWH), load)
    assert (unknown.unpriced.tolist(), unknown.amounts[0, 1]) == ([2500], 0)


# --- a market --------------------------------------------------------------------------------------------------------


def dynamic(*prices: object, factor: str = "1") -> TariffBook:
    made = tariff(1, *prices) if prices else replace(tariff(1), prices=())  # type: ignore[arg-type]
    made = replace(made, market=Market.DYNAMIC, market_series="day-ahead", market_factor=D(factor))
    return book([made], [rule(1, 1)])


def hourly(start: datetime, *prices: str, width_s: int = 3600) -> Prices:
    at = int(start.timestamp())
    rows = [(at + n * width_s, at + (n + 1) * width_s, D(amount)) for n, amount in enumerate(prices)]
    return Prices(markets={"day-ahead": market_prices(rows)})


START = local("2026-02-02 00:00")


def test_the_market_times_a_factor_plus_what_the_tariff_adds() -> None:
    of = dynamic("0.15", factor="1.07")
    found = count(of, recorded(START, [250] * 8), hourly(START, "0.09321", "-0.02"))
    assert found.amounts[0, 1] == D("1.07") * (D("0.09321") - D("0.02")) + 2 * D("0.15")
    assert found.provisional.sum() == 0
    assert count(dynamic("0.15"), recorded(START, [1000], 3600), hourly(START, "-0.5")).amounts[0, 1] == D("-0.35")


def test_nothing_added() -> None:
    assert count(dynamic(), recorded(START, [1000], 3600), hourly(START, "0.1")).amounts[0, 1] == 0
    assert count(dynamic(), recorded(START, [1000], 3600), hourly(START, "0.1")).amounts[0, 0] == D("0.1")


def test_a_missing_price_is_provisional_and_counts_nothing() -> None:
    of = dynamic("0.15")
    found = count(of, recorded(START, [1000] * 3, 3600), hourly(START, "0.1", "0.2"))
    assert found.provisional.tolist() == [[0, 1000, 0]]
    assert found.amounts[0, 1] == D("0.25") + D("0.35")
    assert found.unpriced.tolist() == [0], "it has a price, only nobody knows it yet"
    nothing = count(of, recorded(START, [1000], 3600), Prices())
    assert (nothing.provisional.sum(), nothing.amounts.sum()) == (1000, 0)


def test_quarter_hourly_prices_cut_hourly_intervals() -> None:
    prices = hourly(START, "0.1", "0.2", "0.3", "0.4", width_s=900)
    found = count(dynamic(), recorded(START, [1000], 3600), prices)
    assert found.amounts[0, 0] == D("0.25")


def test_the_day_on_which_clocks_go_back_has_25_prices() -> None:
    day = days("2026-10-25")
    prices = hourly(day.start, *(f"0.{n:02}" for n in range(25)))
    found = count(dynamic(), steady(day, 250), prices)
    assert found.provisional.sum() == 0
    assert found.amounts[0, 0] == sum(D(f"0.{n:02}") for n in range(25))


def test_market_sums_are_exact_beyond_what_64_bits_hold_at_once() -> None:
    load = recorded(START, [9_999_999_999] * 4, 3600)
    prices = hourly(START, *["9999.123456789"] * 4)
    assert count(dynamic(), load, prices).amounts[0, 0] == 4 * D("9999999.999") * D("9999.123456789")


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([(0, 3600, "0.1"), (1800, 5400, "0.1")], "market-prices-overlap"),
        ([(0, 0, "0.1")], "market-price-without-length"),
        ([(0, 3600, "0.1234567891")], "market-price-too-fine"),
        ([(0, 3600, "NaN")], "market-price-too-large"),
        ([(0, 3600, "-1000000")], "market-price-too-large"),
    ],
)
def test_prices_that_cannot_be(rows: list[tuple[int, int, str]], code: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        market_prices([(start, end, D(amount)) for start, end, amount in rows])
    assert caught.value.code == code


def test_between_two_prices_nothing_is_known() -> None:
    market = market_prices([(7200, 10800, D(2)), (0, 3600, D(1))])
    prices, known = market.at(np.array([-1, 0, 3599, 3600, 7200, 10800]))
    assert known.tolist() == [False, True, True, False, True, False]
    assert prices[known].tolist() == [10**9, 10**9, 2 * 10**9]
    assert MarketPrices().at(np.array([0]))[1].tolist() == [False]


def test_another_rule_keeps_the_market_out() -> None:
    of = dynamic()
    of = replace(of, tariffs=(*of.tariffs, tariff(2, "1")), rules=(rule(2, 2, minutes="00:00-00:29"), *of.rules))
    found = count(of, recorded(START, [500] * 4, 1800), hourly(START, "0.1", "0.2"))
    values, amounts = found.by_tariff((1, 2, None))
    assert (values.tolist(), amounts.tolist()) == ([[1500, 500, 0]], [[D("0.25"), D("0.5"), 0]])
