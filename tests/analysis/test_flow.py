"""Flows balance to the Wh whatever the hierarchy; what cannot be is found; production is shared out exactly."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meterhouse.domain.calendar import Period
from meterhouse.domain.installation import Device
from meterhouse.domain.quantity import ACTIVE_ENERGY_EXPORT, ACTIVE_ENERGY_IMPORT, Commodity
from meterhouse.services.analysis.flow import FindingKind, Flow, Metered, NodeKind, Tree, flow
from meterhouse.services.analysis.ports import AnalysisSettings, EmissionFactor
from meterhouse.services.analysis.question import Question
from meterhouse.services.consumption.query import TOTAL, Coverage, Scope, ScopeKind
from meterhouse.store.store import Store
from tests.analysis.house import FEEDER, GRID, SOCKETS, SUN, Made, analysis
from tests.consumption.building import device, installation

YEAR = Question(Commodity.ELECTRICITY, Period.YEAR, date(2025, 6, 1))
WHOLE = Coverage(100, 100, 0, 0, 0, 0)


async def test_the_rest_of_every_meter_is_exact(store: Store, made: Made) -> None:
    answer = await (await analysis(store)).flow(Question(Commodity.ELECTRICITY, Period.MONTH, date(2025, 10, 1)))
    assert [(item.device_id, item.rest) for item in answer.balances] == [(FEEDER, 7 * (31 * 96 + 4)), (GRID, 0)]
    assert answer.findings == ()
    assert {item.key for item in answer.nodes} >= {f"meter:{GRID}", f"production:{SUN}", f"rest:{FEEDER}"}
    balanced(answer)


async def test_a_branch_and_a_load_type_alone(store: Store) -> None:
    made = await analysis(store)
    branch = await made.flow(Question(Commodity.ELECTRICITY, Period.YEAR, date(2025, 6, 1), Scope(ScopeKind.DEVICE, 2)))
    assert [item.device_id for item in branch.balances] == [FEEDER]
    lights = await made.flow(
        Question(Commodity.ELECTRICITY, Period.YEAR, date(2025, 6, 1), Scope(ScopeKind.LOAD_TYPE, 2))
    )
    others = next(item for item in lights.nodes if item.kind is NodeKind.OTHERS and item.device_id == FEEDER)
    whole = await made.flow(YEAR)
    assert others.value == next(item.value for item in whole.nodes if item.key == f"meter:{SOCKETS}")
    balanced(lights)


def balanced(answer: Flow) -> None:
    """What flows into each meter of the drawing flows out of it, but for a rest below zero."""
    for balance in answer.balances:
        assert balance.imported + balance.produced_below == balance.exported + balance.metered_below + balance.rest
    assert all(item.value >= 0 for item in answer.links)
    order: dict[str, int] = {}
    for _ in answer.nodes:
        for link in answer.links:
            order[link.target] = max(order.get(link.target, 0), order.get(link.source, 0) + 1)
    assert all(order.get(link.source, 0) < order[link.target] for link in answer.links), "the drawing has a circle"


@st.composite
def houses(draw: st.DrawFn) -> tuple[tuple[Device, ...], dict[int, Metered]]:
    """Up to nine meters beneath each other in any way, counting anything both ways."""
    count = draw(st.integers(1, 9))
    amounts = st.integers(0, 10**6)
    devices = tuple(
        device(
            number,
            upstream_device_id=draw(st.sampled_from([None, *range(1, count + 1)])),
            exclude_from_totals=draw(st.booleans()),
        )
        for number in range(1, count + 1)
    )
    counted = {
        number: Metered(draw(amounts), draw(st.one_of(st.just(0), amounts)), WHOLE) for number in range(1, count + 1)
    }
    return devices, counted


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(houses())
def test_any_hierarchy_balances(case: tuple[tuple[Device, ...], dict[int, Metered]]) -> None:
    devices, counted = case
    tree = Tree.of(installation(*devices), counted, TOTAL)
    places = [number for members in tree.below.values() for number in members]
    assert len(places) == len(set(places))
    answer = flow(None, tree, counted, frozenset(places))  # type: ignore[arg-type]
    balanced(answer)
    assert {item.device_id for item in answer.findings} == {item.device_id for item in answer.balances if item.rest < 0}


@pytest.mark.parametrize(
    ("below", "coverage", "kind"),
    [
        (1010, WHOLE, FindingKind.METERING),
        (1500, WHOLE, FindingKind.WIRING),
        (1500, Coverage(100, 90, 0, 0, 0, 10), FindingKind.INCOMPLETE),
    ],
)
def test_a_rest_below_zero_is_found(below: int, coverage: Coverage, kind: FindingKind) -> None:
    devices = (device(1), device(2, upstream_device_id=1))
    tree = Tree.of(installation(*devices), (1, 2), TOTAL)
    counted = {1: Metered(1000, 0, WHOLE), 2: Metered(below, 0, coverage)}
    (finding,) = flow(None, tree, counted, frozenset((1, 2))).findings  # type: ignore[arg-type]
    assert (finding.device_id, finding.kind, finding.rest) == (1, kind, 1000 - below)


async def test_what_is_produced_is_used_or_exported(store: Store, made: Made) -> None:
    answer = await (await analysis(store)).production(YEAR)
    assert answer.roles.producers == (SUN,)
    assert answer.roles.connections == (GRID,)
    feeder = made.values[FEEDER, ACTIVE_ENERGY_IMPORT]
    sun = made.values[SUN, ACTIVE_ENERGY_EXPORT]
    from_2025 = made.starts[SUN, ACTIVE_ENERGY_EXPORT] >= answer.subject.shown.edges[0].timestamp()
    until = made.starts[SUN, ACTIVE_ENERGY_EXPORT] < answer.subject.shown.edges[-1].timestamp()
    year = from_2025 & until
    assert answer.total.produced == sun[year].sum()
    assert answer.total.consumed == feeder[year].sum()
    assert answer.total.used == sum(item.used or 0 for item in answer.buckets)
    assert answer.self_sufficiency == pytest.approx((answer.total.used or 0) / feeder[year].sum())
    assert answer.inconsistent == 0


async def test_emissions_follow_the_factor_of_each_day(store: Store, made: Made) -> None:
    service = await analysis(store)
    factors = (
        EmissionFactor(Commodity.ELECTRICITY, date(2025, 3, 11), Decimal("300.5")),
        EmissionFactor(Commodity.ELECTRICITY, date(2025, 9, 1), Decimal(200)),
        EmissionFactor(Commodity.GAS, date(2025, 1, 1), Decimal(202)),
    )
    await service.put_settings(AnalysisSettings(factors=factors))
    year = await service.emissions(Question(Commodity.ELECTRICITY, Period.YEAR, date(2025, 5, 5)))
    months = [
        await service.emissions(Question(Commodity.ELECTRICITY, Period.MONTH, date(2025, month, 5)))
        for month in range(1, 13)
    ]
    assert [bucket.grams for bucket in year.buckets] == [month.grams for month in months]
    assert [bucket.uncovered for bucket in year.buckets] == [month.uncovered for month in months]
    assert year.buckets[0].grams is None
    assert year.buckets[0].uncovered == year.buckets[0].value
    assert year.buckets[11].grams == Decimal(year.buckets[11].value or 0) * 200 / 1000
    decade = await service.emissions(Question(Commodity.ELECTRICITY, Period.DECADE, date(2025, 5, 5)))
    assert decade.buckets[-1].grams == year.grams
    day = await service.emissions(Question(Commodity.GAS, Period.DAY, date(2025, 5, 5)))
    assert day.grams == Decimal(day.value or 0) * Decimal("10.69") * 202 / 1000
