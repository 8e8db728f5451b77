"""How a load runs: cells add up to the consumption, curves are the same blocks in another order, peaks are exact."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from meterhouse.domain.calendar import Period
from meterhouse.domain.errors import InvalidInput
from meterhouse.domain.interval import Interval, from_epoch
from meterhouse.domain.quantity import ACTIVE_ENERGY_IMPORT, GAS_VOLUME, Commodity
from meterhouse.domain.sample import Quality
from meterhouse.services.analysis.base_load import Waste
from meterhouse.services.analysis.heat_map import Resolution
from meterhouse.services.analysis.question import Question
from meterhouse.services.consumption.query import TOTAL, BucketQuality, ConsumptionQuery, Scope, ScopeKind, Split
from meterhouse.services.consumption.service import ConsumptionService
from meterhouse.services.corrections.counter import Slot, recorded
from meterhouse.services.ports import IndexedSeries
from meterhouse.store.store import Store
from tests.analysis.house import GAS, HOUSE, LIGHTS, NOW, Made, analysis
from tests.consumption.building import ROME, StillClock, service

ELECTRICITY = Commodity.ELECTRICITY
SCOPES = [TOTAL, Scope(ScopeKind.DEVICE, LIGHTS), Scope(ScopeKind.LOAD_TYPE, 2), Scope(ScopeKind.MEASURE_GROUP, 1)]


async def consumed(
    store: Store, commodity: Commodity, period: Period, day: date, scope: Scope
) -> dict[str, int | None]:
    """By local bucket, from the histogram query."""
    asked = ConsumptionQuery(commodity, period, day, Split.NONE, scope)
    answer = await ConsumptionService(store.history, await service(HOUSE), StillClock(NOW)).query(asked)
    labels = [f"{label.text}{'+' if label.repeated else ''}" for label in answer.labels]
    return dict(zip(labels, answer.values, strict=True))


@pytest.mark.parametrize("scope", SCOPES, ids=str)
@pytest.mark.parametrize("resolution", list(Resolution))
async def test_the_cells_of_a_row_are_the_consumption_of_its_day(
    store: Store, scope: Scope, resolution: Resolution
) -> None:
    made = await analysis(store)
    for month in (date(2025, 3, 5), date(2025, 10, 5), date(2026, 1, 5)):
        answer = await made.heat_map(Question(ELECTRICITY, Period.MONTH, month, scope), resolution)
        days = await consumed(store, ELECTRICITY, Period.MONTH, month, scope)
        for day, row in zip(answer.days, answer.values, strict=True):
            known = [value for value in row if value is not None]
            assert (sum(known) if known else None) == days[day.isoformat()]
        assert answer.total == sum(value for value in days.values() if value is not None)


@pytest.mark.parametrize(("day", "hours"), [(date(2025, 3, 30), 23), (date(2025, 10, 26), 25), (date(2025, 7, 1), 24)])
async def test_days_on_which_clocks_change_have_their_own_hours(store: Store, day: date, hours: int) -> None:
    made = await analysis(store)
    answer = await made.heat_map(Question(Commodity.GAS, Period.MONTH, day), Resolution.HOUR)
    row = answer.days.index(day)
    expected = await consumed(store, Commodity.GAS, Period.DAY, day, TOTAL)
    found = {
        f"{column.minute // 60:02}:00{'+' if column.repeated else ''}": value
        for column, value, kind in zip(answer.columns, answer.values[row], answer.quality[row], strict=True)
        if kind is not None
    }
    assert len(found) == hours
    assert found == expected


async def test_qualities_of_cells_are_those_of_the_histogram(store: Store) -> None:
    day = date(2025, 6, 10)
    made = await analysis(store)
    picture = await made.heat_map(Question(Commodity.GAS, Period.MONTH, day), Resolution.HOUR)
    for row, at in enumerate(picture.days):
        asked = ConsumptionQuery(Commodity.GAS, Period.DAY, at, Split.NONE, TOTAL)
        answer = await ConsumptionService(store.history, await service(HOUSE), StillClock(NOW)).query(asked)
        assert answer.quality == picture.quality[row]
    kinds = {kind for line in picture.quality for kind in line}
    assert {BucketQuality.MEASURED, BucketQuality.PARTIAL} <= kinds


async def test_the_running_month_ends_in_the_future(store: Store) -> None:
    made = await analysis(store)
    answer = await made.heat_map(Question(ELECTRICITY, Period.MONTH, date(2026, 1, 1)), Resolution.HOUR)
    assert len(answer.days) == 31
    assert set(answer.quality[30]) == {BucketQuality.FUTURE}
    assert set(answer.values[30]) == {None}


async def test_what_changes_is_seen_at_once(store: Store) -> None:
    """Kept sums are marked by what they were made of: an edit that leaves the month's sum alone is seen, too."""
    made = await analysis(store)
    question = Question(ELECTRICITY, Period.MONTH, date(2025, 5, 1), Scope(ScopeKind.DEVICE, LIGHTS))
    before = await made.heat_map(question, Resolution.QUARTER)
    (channel,) = [
        item for item in await store.history.channels() if item.device_id == LIGHTS and item.key == ACTIVE_ENERGY_IMPORT
    ]
    first = datetime(2025, 5, 3, 10, tzinfo=UTC)
    values = [item.interval(channel.id) for item in _swapped(await store.history.indexed(channel.id, _span(first, 2)))]
    await store.history.correct(channel.id, values, author="A", reason="swapped", at=NOW)
    after = await made.heat_map(question, Resolution.QUARTER)
    assert after.total == before.total
    assert after.values[2] != before.values[2]
    assert sorted(v for v in after.values[2] if v is not None) == sorted(v for v in before.values[2] if v is not None)


def _span(first: datetime, count: int) -> Interval:

    return Interval(first, from_epoch(int(first.timestamp()) + 900 * count))


def _swapped(series: IndexedSeries) -> list[Slot]:

    one, two = recorded(series)
    return [
        replace(one, value=two.value, quality=Quality.EDITED),
        replace(two, value=one.value, quality=Quality.EDITED),
    ]


async def test_a_duration_curve_is_a_permutation(store: Store, made: Made) -> None:
    answer = await (await analysis(store)).duration(
        Question(ELECTRICITY, Period.YEAR, date(2025, 6, 1), Scope(ScopeKind.DEVICE, LIGHTS))
    )
    starts, values = (side[LIGHTS, ACTIVE_ENERGY_IMPORT] for side in (made.starts, made.values))
    year = [4 * int(v) for s, v in zip(starts, values, strict=True) if from_epoch(int(s)).astimezone(ROME).year == 2025]
    assert Counter(answer.means) == Counter(year)
    assert list(answer.means) == sorted(answer.means, reverse=True)
    assert answer.points[0].mean == max(year)
    assert answer.points[-1].mean == min(year)
    assert answer.points[-1].seconds == 365 * 86_400


async def test_peaks_are_the_first_highest_measured_blocks(store: Store, made: Made) -> None:
    answer = await (await analysis(store)).peaks(Question(Commodity.GAS, Period.YEAR, date(2025, 6, 1)))
    counter = (GAS, GAS_VOLUME)
    by_month: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for start, value, quality in zip(made.starts[counter], made.values[counter], made.qualities[counter], strict=True):
        if quality == 0:
            by_month[f"{from_epoch(int(start)).astimezone(ROME):%Y-%m}"].append((int(value), -int(start)))
    assert len(answer.parts) == 12
    for part in answer.parts:
        value, start = max(by_month[f"{part.first:%Y-%m}"])
        assert part.highest is not None
        assert (part.highest.mean, part.highest.at) == (4 * value, from_epoch(-start))
        assert part.counted == len(by_month[f"{part.first:%Y-%m}"])
    odd = [q for s, q in zip(made.starts[counter], made.qualities[counter], strict=True) if q and _in_2025(int(s))]
    assert answer.excluded_count == len(odd)
    assert [item.mean for item in answer.excluded] == sorted((item.mean for item in answer.excluded), reverse=True)
    assert all(item.quality in (BucketQuality.INTERPOLATED, BucketQuality.ESTIMATED) for item in answer.excluded)


def _in_2025(start: int) -> bool:
    return from_epoch(start).astimezone(ROME).year == 2025


async def test_night_and_day_are_the_whole(store: Store) -> None:
    made = await analysis(store)
    question = Question(ELECTRICITY, Period.MONTH, date(2025, 10, 1))
    answer = await made.base_load(question, (22 * 60, 6 * 60))
    days = await consumed(store, ELECTRICITY, Period.MONTH, date(2025, 10, 1), TOTAL)
    assert answer.night + answer.daytime == sum(value for value in days.values() if value is not None)
    assert [item.night + item.daytime for item in answer.days] == list(days.values())
    assert answer.waste is Waste.HIGH
    assert answer.base is not None
    assert min(item.lowest for item in answer.days if item.lowest is not None) <= answer.base
    other = await made.base_load(question, (6 * 60, 22 * 60))
    assert (other.night, other.daytime) == (answer.daytime, answer.night)


async def test_ten_years_have_no_profile(store: Store) -> None:
    with pytest.raises(InvalidInput):
        await (await analysis(store)).heat_map(Question(ELECTRICITY, Period.DECADE, date(2025, 1, 1)), Resolution.HOUR)
