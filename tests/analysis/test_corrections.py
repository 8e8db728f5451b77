"""Edits, estimates and undo: the totals follow, what was there comes back exactly, known sums are kept."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meterhouse.domain.calendar import Period
from meterhouse.domain.errors import Conflict, InvalidInput, NotFound
from meterhouse.domain.interval import Interval, from_epoch
from meterhouse.domain.quantity import ACTIVE_ENERGY_IMPORT, Commodity
from meterhouse.domain.sample import Quality
from meterhouse.services.consumption.query import ConsumptionQuery, Scope, ScopeKind, Split
from meterhouse.services.consumption.service import ConsumptionService
from meterhouse.services.corrections.counter import Slot
from meterhouse.services.corrections.estimate import Gap, Method, known_sum, linear, shared
from meterhouse.services.corrections.service import CorrectionService, Edit, Signature
from meterhouse.services.ports import IntervalSeries
from meterhouse.store.store import Store
from tests.analysis.house import FEEDER, HOUSE, LIGHTS, NOW, SOCKETS, corrections
from tests.consumption.building import StillClock, service

KEY = ACTIVE_ENERGY_IMPORT
BY = Signature("installer", "the meter was off")
FROM = datetime(2025, 7, 8, 8, tzinfo=UTC)


async def total(store: Store, day: date, device: int = LIGHTS) -> int | None:
    asked = ConsumptionQuery(Commodity.ELECTRICITY, Period.DAY, day, Split.NONE, Scope(ScopeKind.DEVICE, device))
    return (await ConsumptionService(store.history, await service(HOUSE), StillClock(NOW)).query(asked)).total


async def stored(store: Store, device: int = LIGHTS) -> tuple[IntervalSeries, list[int]]:
    (channel,) = [i for i in await store.history.channels() if i.device_id == device and i.key == KEY]
    span = Interval(datetime(2024, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC))
    found = await store.history.indexed(channel.id, span)
    return found.intervals, found.indexes.tolist()


def same(one: tuple[IntervalSeries, list[int]], other: tuple[IntervalSeries, list[int]]) -> bool:
    names = ("starts", "widths", "values", "qualities")
    return one[1] == other[1] and all(
        getattr(one[0], name).tolist() == getattr(other[0], name).tolist() for name in names
    )


async def erase(made: CorrectionService, device: int, count: int, start: datetime = FROM) -> int:
    edits = [Edit(start + timedelta(minutes=15 * number), None) for number in range(count)]
    return (await made.edit(device, KEY, edits, BY)).correction.id


async def test_an_edit_moves_the_totals_and_its_undo_restores_everything(store: Store) -> None:
    made = await corrections(store)
    before, day = await stored(store), await total(store, date(2025, 7, 8))
    entry = await made.edit(LIGHTS, KEY, [Edit(FROM, 5000), Edit(FROM + timedelta(minutes=15), None)], BY)
    assert [item.value for item in entry.after] == [5000]
    change = 5000 - sum(item.value or 0 for item in entry.before)
    assert await total(store, date(2025, 7, 8)) == (day or 0) + change
    (slot, hole) = (await _day(made))[40:42]
    assert (slot.value, slot.quality) == (5000, Quality.EDITED)
    assert slot.index is not None
    assert (hole.value, hole.quality) == (None, Quality.MISSING)
    undone = await made.undo(entry.correction.id, Signature("other", "wrong meter"))
    assert undone.undoes == entry.correction.id
    assert same(await stored(store), before)
    assert await total(store, date(2025, 7, 8)) == day
    ledger = await made.ledger(LIGHTS)
    assert [(item.correction.author, item.correction.reason) for item in ledger] == [
        ("other", "wrong meter"),
        ("installer", "the meter was off"),
    ]
    assert ledger[1].correction.undone_by == ledger[0].correction.id
    with pytest.raises(Conflict):
        await made.undo(entry.correction.id, BY)


async def _day(made: CorrectionService) -> tuple[Slot, ...]:
    return (await made.intervals(LIGHTS, KEY, Period.DAY, date(2025, 7, 8))).slots


@pytest.mark.parametrize("method", [Method.CHECK_METER, Method.LINEAR, Method.LIKE_DAYS, Method.AUTOMATIC])
async def test_an_estimate_keeps_to_the_registers_at_both_ends(store: Store, method: Method) -> None:
    made = await corrections(store)
    day = await total(store, date(2025, 7, 8))
    await erase(made, LIGHTS, 12)
    span = Interval(FROM, FROM + timedelta(hours=3))
    found = await made.estimate(LIGHTS, KEY, span, method, FEEDER if method is Method.CHECK_METER else None)
    assert found.known_sum is not None
    assert sum(slot.value or 0 for slot in found.slots) == found.known_sum
    assert found.method is (Method.LIKE_DAYS if method is Method.AUTOMATIC else method)
    await made.apply(LIGHTS, KEY, found, BY)
    assert await total(store, date(2025, 7, 8)) == day
    assert {slot.quality for slot in (await _day(made))[40:52]} == {Quality.ESTIMATED}


async def test_short_gaps_are_a_line_and_check_meters_come_first(store: Store) -> None:
    made = await corrections(store)
    await erase(made, LIGHTS, 4)
    span = Interval(FROM, FROM + timedelta(hours=1))
    assert (await made.estimate(LIGHTS, KEY, span, Method.AUTOMATIC)).method is Method.LINEAR
    assert (await made.estimate(LIGHTS, KEY, span, Method.AUTOMATIC, SOCKETS)).method is Method.CHECK_METER
    await erase(made, SOCKETS, 1)
    with pytest.raises(InvalidInput) as caught:
        await made.estimate(LIGHTS, KEY, span, Method.CHECK_METER, SOCKETS)
    assert caught.value.code == "cannot-estimate"


async def test_nothing_is_half_applied(store: Store) -> None:
    made = await corrections(store)
    before = await stored(store)
    refused: list[tuple[list[Edit], Signature]] = [
        ([Edit(FROM, 1), Edit(FROM + timedelta(minutes=1), 1)], BY),
        ([Edit(FROM, 1), Edit(FROM, 2)], BY),
        ([Edit(NOW + timedelta(hours=1), 1)], BY),
        ([Edit(FROM, 1)], Signature("installer", "  ")),
        ([Edit(FROM, 1)], Signature("", "why")),
        ([], BY),
    ]
    for edits, by in refused:
        with pytest.raises(InvalidInput):
            await made.edit(LIGHTS, KEY, edits, by)
    with pytest.raises(NotFound):
        await made.edit(99, KEY, [Edit(FROM, 1)], BY)
    with pytest.raises(InvalidInput):
        await made.estimate(LIGHTS, KEY, Interval(FROM, FROM + timedelta(hours=1)), Method.AUTOMATIC)
    assert same(await stored(store), before)
    assert await made.ledger(LIGHTS) == ()


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.integers(0, 10**6).map(lambda n: Fraction(n, 7)), min_size=1, max_size=20),
    st.one_of(st.none(), st.integers(0, 10**7)),
)
def test_whole_values_share_out_what_is_known(weights: list[Fraction], known: int | None) -> None:
    slots = tuple(Slot(900 * n, 900, None, Quality.MISSING, None) for n in range(len(weights)))
    found = shared(Gap(slots, None, None, known), weights)
    assert all((slot.value or 0) >= 0 for slot in found)
    assert sum(slot.value or 0 for slot in found) == (round(sum(weights)) if known is None else known)


def test_what_an_interpolation_spread_stays_its_sum() -> None:
    slots = [Slot(900 * n, 900, 10 + n, Quality.INTERPOLATED, None) for n in range(3)]
    assert known_sum(slots, None, None) == 33
    holes = [Slot(900, 900, None, Quality.MISSING, None)]
    before, after = Slot(0, 900, 5, Quality.MEASURED, 100), Slot(1800, 900, 7, Quality.MEASURED, 150)
    assert known_sum(holes, before, after) == 43
    assert known_sum(holes, before, Slot(1800, 900, 7, Quality.MEASURED, 20)) is None
    line = linear(Gap(tuple(holes), before, after, None))
    assert line == [Fraction(6)]
    assert from_epoch(0) == datetime(1970, 1, 1, tzinfo=UTC)
