"""Money adds up as energy does, and tells what it does not know: by load type, group, device and tariff."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meterhouse.domain.calendar import Period
from meterhouse.domain.errors import InvalidInput
from meterhouse.domain.installation import Device
from meterhouse.domain.interval import from_epoch
from meterhouse.domain.quantity import ACTIVE_ENERGY_IMPORT, Commodity
from meterhouse.services.consumption.query import (
    Consumption,
    ConsumptionQuery,
    Cost,
    Measure,
    Scope,
    ScopeKind,
    Split,
    parse_scope,
)
from meterhouse.store.store import Store
from tests.consumption.building import Recorded, device
from tests.consumption.plain_costs import DAY, MARKET, NIGHT, price_at, tariff_at
from tests.consumption.test_sums import add_up, ask, devices

E = Commodity.ELECTRICITY
SCOPES = ("total", "load_type:1", "measure_group:2", "measure_group:2,load_type:1", "load_type:none")
ALL = tuple(device(number, load_type_id=number % 4 + 1, measure_group_ids=(number % 3 + 1,)) for number in range(1, 9))
MANY = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def cost_of(answer: Consumption) -> Cost:
    assert answer.cost is not None
    return answer.cost


def value_of(answer: Consumption) -> int:
    return answer.total or 0


def money_adds_up(answer: Consumption) -> None:
    """Of every bucket: what the parts cost is what the whole costs, what has no price in them has none in it."""
    whole = cost_of(answer)
    for bucket, amount in enumerate(whole.amounts):
        parts = [item.cost for item in answer.series if item.cost]
        amounts = [part.amounts[bucket] for part in parts]
        known = sum((part for part in amounts if part is not None), Decimal(0))
        assert (amount or Decimal(0)) == known
        assert amount is not None or not any(amounts)
        unpriced = sum(part.unpriced[bucket] for part in parts)
        assert whole.unpriced[bucket] == unpriced or (
            answer.query.split is Split.TARIFF and unpriced < value_of(answer)
        )
        if answer.query.split is not Split.TARIFF:
            assert whole.provisional[bucket] == any(part.provisional[bucket] for part in parts)
    parts_total = [item.cost.total for item in answer.series if item.cost and item.cost.total is not None]
    assert (whole.total or 0) == sum(parts_total, Decimal(0))


@MANY
@given(
    devices(),
    st.builds(
        ConsumptionQuery,
        st.just(E),
        st.sampled_from(Period),
        st.dates(date(2025, 1, 1), date(2026, 4, 20)),
        st.sampled_from(Split),
        st.sampled_from(SCOPES).map(parse_scope),
        st.just(Measure.COST),
    ),
)
async def test_costs_of_any_installation_add_up(
    store: Store, recorded: Recorded, house: tuple[Device, ...], query: ConsumptionQuery
) -> None:
    answer = await ask(store, house, query, recorded)
    add_up(answer)
    if not answer.overlapping:
        money_adds_up(answer)
    plain = await ask(store, house, replace(query, split=Split.NONE, measure=Measure.ENERGY))
    assert (answer.values, answer.total) == (plain.values, plain.total)
    if answer.previous and plain.previous:
        assert answer.previous.total_to_date == plain.previous.total_to_date


@MANY
@given(devices(), st.sampled_from(Period), st.dates(date(2025, 1, 1), date(2026, 4, 20)), st.data())
async def test_tariffs_part_the_consumption_and_can_be_chosen(
    store: Store, recorded: Recorded, house: tuple[Device, ...], period: Period, day: date, data: st.DataObject
) -> None:
    by_tariff = ConsumptionQuery(E, period, day, Split.TARIFF, measure=Measure.COST)
    whole = await ask(store, house, by_tariff, recorded)
    chosen = frozenset(data.draw(st.sets(st.sampled_from([DAY, NIGHT, MARKET, None]), min_size=1)))
    some = await ask(
        store,
        house,
        ConsumptionQuery(E, period, day, Split.TARIFF, measure=Measure.COST, tariffs=chosen),
        recorded,
    )
    add_up(some)
    money_adds_up(some)
    kept = {item.scope: item for item in whole.series if item.scope.id in chosen}
    assert {item.scope: item for item in some.series if item.total or item.scope.id} == {
        scope: item for scope, item in kept.items() if item.total or scope.id
    }


async def test_a_month_costs_what_its_intervals_cost(store: Store, recorded: Recorded) -> None:
    """October 2025, with its day of 25 hours: all prices are known but Sundays have no tariff."""
    query = ConsumptionQuery(E, Period.MONTH, date(2025, 10, 9), Split.TARIFF, Scope(ScopeKind.DEVICE, 1), Measure.COST)
    answer = await ask(store, ALL, query, recorded)
    expected: dict[int | None, Decimal] = {}
    energy: dict[int | None, int] = {}
    counter = (1, ACTIVE_ENERGY_IMPORT)
    for start, value in zip(recorded.starts[counter].tolist(), recorded.values[counter].tolist(), strict=True):
        at = from_epoch(start)
        if answer.edges[0] <= at < answer.edges[-1]:
            tariff = tariff_at(at)
            energy[tariff] = energy.get(tariff, 0) + value
            expected[tariff] = expected.get(tariff, Decimal(0)) + (price_at(at) or 0) * Decimal(value) / 1000
    found = {item.scope.id: item for item in answer.series}
    assert {number: item.total for number, item in found.items()} == energy
    costs = {number: item.cost.total for number, item in found.items() if item.cost}
    assert costs == {DAY: expected[DAY], NIGHT: expected[NIGHT], MARKET: expected[MARKET], None: None}
    assert cost_of(answer).total == sum(expected.values())
    assert sum(cost_of(answer).unpriced) == energy[None]


async def test_nothing_without_a_price_is_shown_as_free(store: Store, recorded: Recorded) -> None:
    async def of(day: date, split: Split = Split.TARIFF) -> Consumption:
        return await ask(store, ALL, ConsumptionQuery(E, Period.DAY, day, split, measure=Measure.COST), recorded)

    sunday = await of(date(2025, 10, 26), Split.NONE)
    assert set(cost_of(sunday).amounts) == {None}
    assert cost_of(sunday).total is None
    assert cost_of(sunday).unpriced == sunday.values
    early = {item.scope.id: item for item in (await of(date(2025, 1, 14))).series}
    night, day = early[NIGHT].cost, early[DAY].cost
    assert night is not None
    assert day is not None
    assert night.total is None
    assert sum(night.unpriced) == early[NIGHT].total
    assert sum(day.unpriced) == 0
    market = {item.scope.id: item for item in (await of(date(2026, 4, 11))).series}[MARKET]
    assert market.cost is not None
    assert market.cost.amounts == (None,) * 24
    assert all(market.cost.provisional)


async def test_the_period_before_is_priced_to_date_and_in_full(store: Store, recorded: Recorded) -> None:
    """It is 13:00 on Wednesday, 15 April: like for like is what Tuesday cost until 13:00."""
    query = ConsumptionQuery(E, Period.DAY, date(2026, 4, 15), Split.NONE, measure=Measure.COST)
    previous = (await ask(store, ALL, query, recorded)).previous
    assert previous is not None
    assert previous.cost is not None
    known = [amount for amount in previous.cost.amounts[:13] if amount is not None]
    assert previous.cost_to_date == sum(known, Decimal(0)) > 0
    total = previous.cost.total
    assert total is not None
    assert total > previous.cost_to_date
    for period in (Period.MONTH, Period.YEAR, Period.DECADE):
        longer = await ask(store, ALL, ConsumptionQuery(E, period, date(2026, 4, 15), measure=Measure.COST), recorded)
        assert longer.previous is not None
        found = sum(
            value * (price_at(at) or Decimal(0)) / 1000
            for number in range(1, 6)
            for at, value in _intervals(recorded, number)
            if longer.previous.edges[0] <= at < _cut(period)
        )
        assert (longer.previous.cost_to_date or 0) == found


def _cut(period: Period) -> datetime:
    year, month = {Period.MONTH: (2026, 3), Period.YEAR: (2025, 4), Period.DECADE: (2016, 4)}[period]
    offset = 1 if period is Period.MONTH else 2
    return datetime.fromisoformat(f"{year}-{month:02}-15T13:00:00+0{offset}:00")


def _intervals(recorded: Recorded, number: int) -> list[tuple[datetime, int]]:
    counter = (number, ACTIVE_ENERGY_IMPORT)
    pairs = zip(recorded.starts[counter].tolist(), recorded.values[counter].tolist(), strict=True)
    return [(from_epoch(start), value) for start, value in pairs]


async def test_money_needs_tariffs_to_reckon_with(store: Store) -> None:
    for query in (
        ConsumptionQuery(E, Period.DAY, date(2026, 4, 1), measure=Measure.COST),
        ConsumptionQuery(E, Period.DAY, date(2026, 4, 1), Split.TARIFF),
    ):
        with pytest.raises(InvalidInput, match="not-available"):
            await ask(store, ALL, query)


@pytest.mark.parametrize("text", ["measure_group:1,load_type:2", "measure_group:none,load_type:none"])
async def test_a_load_type_within_a_group(store: Store, text: str) -> None:
    """What is in both, however one comes to it; the key of a series shows it alone."""
    both = await ask(store, ALL, ConsumptionQuery(E, Period.MONTH, date(2026, 3, 1), Split.DEVICE, parse_scope(text)))
    outer, _, inner = text.partition(",")
    for scope, split in ((outer, Split.LOAD_TYPE), (inner, Split.MEASURE_GROUP)):
        query = ConsumptionQuery(E, Period.MONTH, date(2026, 3, 1), split, parse_scope(scope))
        found = {str(item.scope): item.total for item in (await ask(store, ALL, query)).series}
        assert found.get(text) == both.total
