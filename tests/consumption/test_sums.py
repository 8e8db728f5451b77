"""The parts are the whole, to the Wh: series, buckets, periods, CSV, whatever the installation looks like."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meterhouse.domain.calendar import Period, buckets
from meterhouse.domain.installation import Device
from meterhouse.domain.quantity import ACTIVE_ENERGY_IMPORT, COMMODITY_KEY, Commodity
from meterhouse.services.consumption.query import TOTAL, Consumption, ConsumptionQuery, Scope, ScopeKind, Split
from meterhouse.services.consumption.service import ConsumptionService
from meterhouse.store.store import Store
from tests.consumption.building import ROME, Recorded, StillClock, device, installation, service
from tests.consumption.plain_costs import pricing

BY_DEVICE = [split for split in Split if split is not Split.TARIFF]
FORMS = {Period.DAY: "%Y-%m-%d %H %z", Period.MONTH: "%Y-%m-%d", Period.YEAR: "%Y-%m", Period.DECADE: "%Y"}


@st.composite
def devices(draw: st.DrawFn) -> tuple[Device, ...]:
    """Eight devices with any flags, groups, load types and meters above them (never in a circle)."""
    made = []
    for number in range(1, 9):
        made.append(
            device(
                number,
                load_type_id=draw(st.sampled_from([None, 1, 2, 3, 4])),
                measure_group_ids=tuple(draw(st.sets(st.sampled_from([1, 2, 3])))),
                exclude_from_totals=draw(st.booleans()),
                enabled=draw(st.booleans()),
                upstream_device_id=draw(st.sampled_from([None, *range(1, number)])),
            )
        )
    return tuple(draw(st.permutations(made)))


def counted(given_devices: tuple[Device, ...], measuring: set[int]) -> set[int]:
    """The rule of docs/api.md, said again: not excluded, and nothing that counts above."""
    by_id = {item.id: item for item in given_devices if item.id in measuring}
    found = set()
    for item in by_id.values():
        above = []
        upper = by_id.get(item.upstream_device_id or 0)
        while upper:
            above.append(upper)
            upper = by_id.get(upper.upstream_device_id or 0)
        if not item.exclude_from_totals and all(upper.exclude_from_totals for upper in above):
            found.add(item.id)
    return found


async def ask(
    store: Store, given_devices: tuple[Device, ...], query: ConsumptionQuery, recorded: Recorded | None = None
) -> Consumption:
    given_pricing = await pricing(store, recorded) if recorded else None
    house = await service(installation(*given_devices))
    consumption = ConsumptionService(store.history, house, StillClock(), given_pricing)
    return await consumption.query(query)


def add_up(answer: Consumption) -> None:
    """Every series to its total, all series to the buckets, all buckets to the total."""
    for series in answer.series:
        assert series.total == (sum(v for v in series.values if v is not None) if any_known(series.values) else None)
    for bucket, value in enumerate(answer.values):
        parts = [series.values[bucket] for series in answer.series if series.values[bucket] is not None]
        if answer.overlapping:
            assert value is None or sum(part for part in parts if part is not None) >= value
        else:
            assert value == (sum(part for part in parts if part is not None) if parts else None)
    assert answer.total == (sum(v for v in answer.values if v is not None) if any_known(answer.values) else None)
    coverage = answer.coverage
    assert coverage.expected_s == (
        coverage.measured_s + coverage.interpolated_s + coverage.estimated_s + coverage.edited_s + coverage.missing_s
    )


def any_known(values: tuple[int | None, ...]) -> bool:
    return any(value is not None for value in values)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    devices(),
    st.builds(
        ConsumptionQuery,
        st.sampled_from(Commodity),
        st.sampled_from(Period),
        st.dates(date(2024, 11, 20), date(2026, 4, 20)),
        st.sampled_from(BY_DEVICE),
        scope=st.just(TOTAL),
    ),
)
async def test_the_series_of_any_installation_add_up_to_what_was_recorded(
    store: Store, recorded: Recorded, given_devices: tuple[Device, ...], query: ConsumptionQuery
) -> None:
    answer = await ask(store, given_devices, query)
    add_up(answer)
    key, period = COMMODITY_KEY[query.commodity], query.period
    measuring = {number for number, channel in recorded.starts if channel == key}
    expected = recorded.sums(counted(given_devices, measuring), key, FORMS[period])
    shown = [edge.astimezone(ROME).strftime(FORMS[period]) for edge in answer.edges[:-1]]
    assert {name: value for name, value in zip(shown, answer.values, strict=True) if value is not None} == {
        name: value for name, value in expected.items() if name in shown
    }


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(devices(), st.sampled_from(Period), st.dates(date(2025, 1, 1), date(2026, 4, 15)), st.sampled_from(BY_DEVICE))
async def test_what_a_series_shows_alone_is_what_it_shows_among_the_others(
    store: Store, given_devices: tuple[Device, ...], period: Period, day: date, split: Split
) -> None:
    answer = await ask(store, given_devices, ConsumptionQuery(Commodity.ELECTRICITY, period, day, split))
    for series in answer.series:
        alone = await ask(
            store, given_devices, ConsumptionQuery(Commodity.ELECTRICITY, period, day, Split.DEVICE, series.scope)
        )
        add_up(alone)
        assert alone.values == series.values
        assert alone.total == series.total


@pytest.mark.parametrize("day", [date(2025, 3, 30), date(2025, 10, 26), date(2026, 3, 29)], ids=str)
async def test_days_of_23_and_25_hours_are_the_sum_of_their_hours(store: Store, recorded: Recorded, day: date) -> None:
    everything = tuple(device(number) for number in range(1, 9))
    hours = await ask(store, everything, ConsumptionQuery(Commodity.ELECTRICITY, Period.DAY, day))
    assert len(hours.values) == (25 if day.month == 10 else 23)
    days = await ask(store, everything, ConsumptionQuery(Commodity.ELECTRICITY, Period.MONTH, day))
    assert hours.total == days.values[day.day - 1]
    whole = recorded.sums(range(1, 9), ACTIVE_ENERGY_IMPORT, "%Y-%m-%d")
    assert hours.total == whole[day.isoformat()]


async def test_each_period_is_the_sum_of_the_shorter_ones(store: Store) -> None:
    everything = tuple(device(number, load_type_id=number % 4 + 1) for number in range(1, 9))

    async def of(period: Period, day: date) -> Consumption:
        return await ask(store, everything, ConsumptionQuery(Commodity.ELECTRICITY, period, day))

    decade = await of(Period.DECADE, date(2026, 1, 1))
    for position, year in enumerate(range(2017, 2027)):
        months = await of(Period.YEAR, date(year, 6, 1))
        assert decade.values[position] == months.total
        for number, total in enumerate(months.values, start=1):
            assert (await of(Period.MONTH, date(year, number, 9))).total == total
    month = await of(Period.MONTH, date(2025, 10, 1))
    for number, total in enumerate(month.values, start=1):
        assert (await of(Period.DAY, date(2025, 10, number))).total == total


async def test_the_scope_of_one_device_counts_it_whatever_its_flags(store: Store, recorded: Recorded) -> None:
    shy = (device(1), device(2, exclude_from_totals=True, upstream_device_id=1))
    one = Scope(ScopeKind.DEVICE, 2)
    answer = await ask(store, shy, ConsumptionQuery(Commodity.ELECTRICITY, Period.YEAR, date(2025, 1, 1), scope=one))
    assert answer.total == recorded.sums([2], ACTIVE_ENERGY_IMPORT, "%Y")["2025"]
    assert [str(series.scope) for series in answer.series] == ["device:2"]
    whole = await ask(store, shy, ConsumptionQuery(Commodity.ELECTRICITY, Period.YEAR, date(2025, 1, 1)))
    assert whole.total == recorded.sums([1], ACTIVE_ENERGY_IMPORT, "%Y")["2025"]


def test_the_property_sees_every_kind_of_day() -> None:
    """The dates drawn above cross three changes of the clock."""
    lengths = {
        len(buckets(Period.DAY, date(2025, month, day), ROME).labels) for month, day in ((3, 30), (10, 26), (6, 1))
    }
    assert lengths == {23, 24, 25}
