"""What is known, what is missing, what is still to come; like for like with the period before."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from meterhouse.domain.calendar import Period
from meterhouse.domain.errors import InvalidInput, NotFound
from meterhouse.domain.installation import Device
from meterhouse.domain.interval import IntervalValue
from meterhouse.domain.quantity import ACTIVE_ENERGY_IMPORT, GAS_VOLUME, Commodity
from meterhouse.domain.sample import Quality
from meterhouse.services.consumption.query import (
    TOTAL,
    BucketQuality,
    Consumption,
    ConsumptionQuery,
    Scope,
    ScopeKind,
    Split,
    parse_scope,
)
from meterhouse.services.consumption.service import ConsumptionService
from meterhouse.services.coverage import CoverageService
from meterhouse.store.store import Store
from tests.consumption.building import ROME, StillClock, device, installation, service

HALF = timedelta(minutes=30)
TODAY = date(2026, 4, 15)
M, N, E, D, P, X, F = (
    BucketQuality.MEASURED,
    BucketQuality.INTERPOLATED,
    BucketQuality.ESTIMATED,
    BucketQuality.EDITED,
    BucketQuality.PARTIAL,
    BucketQuality.MISSING,
    BucketQuality.FUTURE,
)


def local(hour: int, minute: int = 0, day: date = TODAY) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=ROME).astimezone(UTC)


@pytest.fixture
async def empty_store(tmp_path: Path) -> AsyncIterator[Store]:
    store = await Store.open(tmp_path / "truth.db", timezone="Europe/Rome")
    yield store
    await store.close()


async def put(
    store: Store,
    device_id: int,
    first: datetime,
    last: datetime,
    quality: Quality = Quality.MEASURED,
    *,
    value: int = 10,
) -> None:
    """Half-hours of 10 Wh from `first` until `last`."""
    key = GAS_VOLUME if device_id == 6 else ACTIVE_ENERGY_IMPORT
    (channel,) = await store.history.ensure_channels([(device_id, key)])
    values = []
    while first < last:
        values.append(IntervalValue(channel.id, first, HALF, value, quality, 0))
        first += HALF
    await store.history.append(values)


async def ask(
    store: Store,
    now: datetime,
    *,
    period: Period = Period.DAY,
    day: date = TODAY,
    devices: tuple[Device, ...] = (),
    split: Split = Split.NONE,
    scope: Scope = TOTAL,
    commodity: Commodity = Commodity.ELECTRICITY,
) -> Consumption:
    consumption = ConsumptionService(store.history, await service(installation(*devices)), StillClock(now))
    return await consumption.query(ConsumptionQuery(commodity, period, day, split, scope))


async def test_a_day_tells_measured_missing_partial_and_future_apart(empty_store: Store) -> None:
    await put(empty_store, 1, local(0), local(3))
    await put(empty_store, 1, local(5), local(5, 30))
    await put(empty_store, 1, local(6), local(7), Quality.INTERPOLATED)
    await put(empty_store, 1, local(7), local(8), Quality.ESTIMATED)
    await put(empty_store, 1, local(8), local(8, 30), Quality.INTERPOLATED)
    await put(empty_store, 1, local(8, 30), local(9), Quality.EDITED)
    await put(empty_store, 1, local(9), local(10, 30), Quality.EDITED)
    answer = await ask(empty_store, local(10, 40))
    assert answer.quality[:11] == (M, M, M, X, X, P, N, E, N, D, D)
    assert answer.values[:11] == (20, 20, 20, None, None, 10, 20, 20, 20, 20, 10)
    assert set(answer.quality[11:]) == {F}
    assert set(answer.values[11:]) == {None}
    assert answer.total == 160
    assert answer.coverage.missing_s == 5 * 1800
    assert answer.coverage.expected_s == 21 * 1800


async def test_a_month_is_not_marked_for_one_interpolated_hour(empty_store: Store) -> None:
    for day in range(TODAY.day - 1, 0, -1):
        await put(empty_store, 1, local(0, day=date(2026, 4, day)), local(0, day=date(2026, 4, day + 1)))
    await put(empty_store, 1, local(0), local(8))
    await put(empty_store, 1, local(8), local(9), Quality.INTERPOLATED)
    days = await ask(empty_store, local(9), period=Period.MONTH)
    assert days.quality[: TODAY.day] == (*[M] * (TODAY.day - 1), N)
    months = await ask(empty_store, local(9), period=Period.YEAR)
    assert months.quality[3] == M
    assert months.coverage.interpolated_s == 3600


async def test_zero_is_not_missing(empty_store: Store) -> None:
    await put(empty_store, 1, local(0), local(2), value=0)
    answer = await ask(empty_store, local(4))
    assert answer.values[:4] == (0, 0, None, None)
    assert answer.quality[:4] == (M, M, X, X)


async def test_an_interval_that_is_being_decided_is_not_missing_yet(empty_store: Store) -> None:
    await put(empty_store, 1, local(0), local(9, 30))
    assert (await ask(empty_store, local(10) + timedelta(seconds=20))).quality[9:11] == (M, F)
    assert (await ask(empty_store, local(10) + timedelta(seconds=60))).quality[9:11] == (P, F)
    await put(empty_store, 1, local(9, 30), local(10))
    assert (await ask(empty_store, local(10) + timedelta(seconds=20))).quality[9:11] == (M, F)


async def test_nothing_is_expected_before_the_first_interval(empty_store: Store) -> None:
    await put(empty_store, 1, local(2, 30), local(5))
    answer = await ask(empty_store, local(5, 10))
    assert answer.quality[:5] == (X, X, M, M, M)
    assert answer.coverage.missing_s == 0
    assert answer.coverage.expected_s == 5 * 1800


async def test_nothing_is_expected_of_a_device_that_is_switched_off(empty_store: Store) -> None:
    await put(empty_store, 1, local(0), local(6))
    await put(empty_store, 2, local(0), local(3))
    off = (device(1), device(2, enabled=False))
    assert (await ask(empty_store, local(6, 10), devices=off)).quality[:6] == (M,) * 6
    assert (await ask(empty_store, local(6, 10))).quality[:6] == (M, M, M, P, P, P)


async def test_a_device_that_was_never_read_hides_nothing(empty_store: Store) -> None:
    await put(empty_store, 1, local(0), local(6))
    await empty_store.history.ensure_channels([(2, ACTIVE_ENERGY_IMPORT)])
    answer = await ask(empty_store, local(6, 10), split=Split.DEVICE)
    assert [str(series.scope) for series in answer.series] == ["device:1", "device:2"]
    assert answer.series[1].total is None
    assert answer.quality[:6] == (M,) * 6


@pytest.mark.parametrize("period", Period)
async def test_without_any_history_there_is_an_answer_without_values(empty_store: Store, period: Period) -> None:
    for split in (Split.LOAD_TYPE, Split.MEASURE_GROUP, Split.DEVICE, Split.NONE):
        answer = await ask(empty_store, local(6), period=period, split=split)
        assert set(answer.values) == {None}
        assert answer.total is None
        assert answer.previous is not None
        assert answer.previous.total is None
        assert answer.coverage.expected_s == 0


async def test_a_day_is_compared_with_the_same_part_of_the_day_before(empty_store: Store) -> None:
    await put(empty_store, 1, local(0, day=date(2026, 4, 14)), local(0), value=7)
    await put(empty_store, 1, local(0), local(10))
    answer = await ask(empty_store, local(10, 20))
    assert answer.total == 200
    assert answer.previous is not None
    assert answer.previous.day == date(2026, 4, 14)
    assert answer.previous.total == 48 * 7
    assert answer.previous.total_to_date == 20 * 7
    assert answer.next_day is None
    whole = await ask(empty_store, local(10, 20), day=date(2026, 4, 14))
    assert whole.previous is not None
    assert whole.previous.total_to_date == whole.previous.total
    assert whole.next_day == TODAY


@pytest.mark.parametrize(
    ("period", "now", "begin", "day", "to_date"),
    [
        (Period.MONTH, datetime(2026, 3, 15, 10, 20, tzinfo=ROME), date(2026, 2, 1), date(2026, 2, 15), 14 * 48 + 20),
        (Period.MONTH, datetime(2026, 3, 30, 10, 20, tzinfo=ROME), date(2026, 2, 1), date(2026, 2, 28), 28 * 48),
        (Period.YEAR, datetime(2026, 3, 2, 10, 20, tzinfo=ROME), date(2025, 1, 1), date(2025, 3, 2), 60 * 48 + 20),
        (Period.YEAR, datetime(2025, 3, 1, 0, 20, tzinfo=ROME), date(2024, 1, 1), date(2024, 3, 1), 60 * 48),
        (Period.YEAR, datetime(2024, 2, 29, 9, 0, tzinfo=ROME), date(2023, 1, 1), date(2023, 2, 28), 59 * 48),
        (Period.DECADE, datetime(2026, 1, 2, 3, 20, tzinfo=ROME), date(2016, 1, 1), date(2016, 1, 2), 48 + 6),
    ],
)
async def test_longer_periods_are_compared_up_to_the_same_day_and_hour(
    empty_store: Store, period: Period, now: datetime, begin: date, day: date, to_date: int
) -> None:
    first = datetime(begin.year, begin.month, begin.day, tzinfo=ROME).astimezone(UTC)
    await put(empty_store, 1, first, first + timedelta(days=75), value=1)
    answer = await ask(empty_store, now.astimezone(UTC), period=period, day=now.date())
    assert answer.previous is not None
    assert answer.previous.day == day
    assert answer.previous.total_to_date == to_date


async def test_a_period_that_has_not_begun_has_nothing_to_compare(empty_store: Store) -> None:
    await put(empty_store, 1, local(0), local(3))
    answer = await ask(empty_store, local(4), day=date(2026, 4, 16))
    assert set(answer.quality) == {F}
    assert answer.previous is not None
    assert answer.previous.total_to_date is None
    assert answer.next_day is None


async def test_the_ends_of_the_calendar_are_answered(empty_store: Store) -> None:
    first = await ask(empty_store, local(4), day=date(1900, 1, 1))
    assert first.previous is None
    last = await ask(empty_store, local(4), day=date(2199, 12, 31))
    assert last.next_day is None
    for day in (date(1, 1, 1), date(1899, 12, 31), date(2200, 1, 1), date(9999, 12, 31)):
        for period in Period:
            with pytest.raises(InvalidInput) as caught:
                await ask(empty_store, local(4), period=period, day=day)
            assert caught.value.code == "date-out-of-range"


async def test_gas_and_water_and_their_energy(empty_store: Store) -> None:
    await put(empty_store, 6, local(0), local(3))
    gas = await ask(empty_store, local(4), commodity=Commodity.GAS)
    assert (gas.total, gas.unit, gas.wh_per_unit) == (60, "dm³", 10.69)
    water = await ask(empty_store, local(4), commodity=Commodity.WATER)
    assert (water.total, water.unit, water.wh_per_unit) == (None, "dm³", None)
    power = await ask(empty_store, local(4))
    assert (power.unit, power.wh_per_unit) == ("Wh", 1.0)


async def test_disabled_groups_and_load_types_are_not_told_apart(empty_store: Store) -> None:
    for number in (1, 2, 3):
        await put(empty_store, number, local(0), local(1), value=number)
    devices = (
        device(1, load_type_id=1, measure_group_ids=(1, 2)),
        device(2, load_type_id=4, measure_group_ids=(3,)),
        device(3),
    )
    by_type = await ask(empty_store, local(2), devices=devices, split=Split.LOAD_TYPE)
    assert {str(item.scope): item.total for item in by_type.series} == {"load_type:1": 2, "load_type:none": 10}
    by_group = await ask(empty_store, local(2), devices=devices, split=Split.MEASURE_GROUP)
    assert {str(item.scope): item.total for item in by_group.series} == {
        "measure_group:1": 2,
        "measure_group:2": 2,
        "measure_group:none": 10,
    }
    assert by_group.overlapping
    assert by_group.total == 12
    part = await ask(
        empty_store, local(2), devices=devices, split=Split.LOAD_TYPE, scope=Scope(ScopeKind.MEASURE_GROUP, 1)
    )
    assert {str(item.scope): item.total for item in part.series} == {"measure_group:1,load_type:1": 2}


async def test_a_sub_meter_of_an_excluded_meter_counts(empty_store: Store) -> None:
    for number in (1, 2, 3):
        await put(empty_store, number, local(0), local(1), value=number)
    chain = (device(1), device(2, upstream_device_id=1), device(3, upstream_device_id=2))
    assert (await ask(empty_store, local(2), devices=chain)).total == 2
    chain = (device(1, exclude_from_totals=True), *chain[1:])
    assert (await ask(empty_store, local(2), devices=chain)).total == 4
    gas_above = (device(6), device(2, upstream_device_id=6), device(3, upstream_device_id=99))
    assert (await ask(empty_store, local(2), devices=gas_above)).total == 10


@pytest.mark.parametrize("scope", ["device:99", "load_type:99", "measure_group:99"])
async def test_what_is_not_there_is_not_found(empty_store: Store, scope: str) -> None:
    with pytest.raises(NotFound):
        await ask(empty_store, local(2), scope=parse_scope(scope))


@pytest.mark.parametrize(
    "text", ["", "all", "device", "device:", "device:none", "device:-1", "device:1 ", "load_type:x"]
)
def test_a_scope_is_written_in_one_way(text: str) -> None:
    with pytest.raises(InvalidInput):
        parse_scope(text)


@pytest.mark.parametrize("text", ["total", "device:12", "load_type:3", "load_type:none", "measure_group:none"])
def test_a_scope_reads_back(text: str) -> None:
    assert str(parse_scope(text)) == text


async def test_a_day_that_the_zone_skipped_is_told(empty_store: Store) -> None:
    site = replace(installation().site, timezone="Pacific/Apia")
    apia = replace(installation(), site=site)
    consumption = ConsumptionService(empty_store.history, await service(apia), StillClock())
    month = await consumption.query(ConsumptionQuery(Commodity.ELECTRICITY, Period.MONTH, date(2011, 12, 5)))
    assert [label.text for label in month.labels][-3:] == ["2011-12-28", "2011-12-29", "2011-12-31"]
    assert len(month.values) == 30
    with pytest.raises(InvalidInput) as caught:
        await consumption.query(ConsumptionQuery(Commodity.ELECTRICITY, Period.DAY, date(2011, 12, 30)))
    assert caught.value.code == "date-does-not-exist"


async def test_coverage_of_every_counter(empty_store: Store) -> None:
    await put(empty_store, 1, local(0), local(6))
    await put(empty_store, 1, local(8), local(9), Quality.INTERPOLATED)
    await put(empty_store, 6, local(4), local(9))
    coverage = CoverageService(empty_store.history, await service(installation()), StillClock(local(9, 10)))
    for period in Period:
        answer = await coverage.query(period, TODAY)
        one, gas = answer.counters
        assert (one.device_id, one.key, gas.device_id, gas.key) == (1, ACTIVE_ENERGY_IMPORT, 6, GAS_VOLUME)
        assert (one.coverage.expected_s, one.coverage.measured_s) == (18 * 1800, 12 * 1800)
        assert (one.coverage.interpolated_s, one.coverage.missing_s) == (2 * 1800, 4 * 1800)
        assert (gas.coverage.expected_s, gas.coverage.measured_s) == (10 * 1800, 10 * 1800)
    assert (await coverage.query(Period.DAY, date(2026, 4, 14))).counters[0].coverage.expected_s == 0
