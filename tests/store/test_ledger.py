"""Corrections: the old values are kept, can be put back, and nothing is lost in passing."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from meterhouse.domain.errors import Conflict, InvalidInput, NotFound
from meterhouse.domain.interval import Interval, IntervalValue, from_epoch
from meterhouse.domain.sample import Quality
from meterhouse.services.ports import Grain
from meterhouse.store.store import Store
from tests.store.model import everything, made

AT = int(datetime(2026, 3, 31, 22, tzinfo=UTC).timestamp())
NOW = datetime(2026, 6, 2, 10, 11, 12, 131415, tzinfo=UTC)
SEALED = from_epoch(AT + 40 * 86400)


def edited(channel_id: int, start: int, value: int) -> IntervalValue:
    return made(channel_id, start, value, Quality.EDITED)


async def values_of(store: Store, channel_id: int) -> list[int]:
    (series,) = await store.history.intervals([channel_id], everything())
    return [int(value) for value in series.values]


async def filled(store: Store, channel_id: int, *, sealed: bool) -> list[IntervalValue]:
    items = [made(channel_id, AT + 900 * step, step, index=100 + step) for step in range(8)]
    await store.history.append(items)
    if sealed:
        assert await store.history.seal(SEALED) == 1
    return items


@pytest.mark.parametrize("sealed", [False, True])
async def test_correct_and_undo(store: Store, channels: list[int], sealed: bool) -> None:
    one = channels[0]
    items = await filled(store, one, sealed=sealed)
    new = [edited(one, AT + 900, 50), edited(one, AT + 1800, 60), edited(one, AT + 9 * 900, 70)]
    correction = await store.history.correct(one, new, author="Ada", reason="CT swapped", at=NOW)
    assert (correction.author, correction.reason, correction.at) == ("Ada", "CT swapped", NOW)
    assert correction.span == Interval(from_epoch(AT + 900), from_epoch(AT + 10 * 900))
    assert await values_of(store, one) == [0, 50, 60, 3, 4, 5, 6, 7, 70]
    values = await store.history.correction_values(correction.id)
    assert (list(values.before), list(values.after)) == (items[1:3], new)
    april = await store.history.rollups([one], Grain.MONTH, datetime(2026, 4, 1, tzinfo=UTC).date(), 1)
    assert april.values.tolist() == [[0 + 50 + 60 + 3 + 4 + 5 + 6 + 7 + 70]]
    assert april.seconds.tolist() == [[[6 * 900, 0, 0, 0, 3 * 900]]]

    undoing = await store.history.undo(correction.id, author="Bob", reason="it was not", at=NOW)
    assert await values_of(store, one) == list(range(8))
    ledger = await store.history.corrections(one)
    assert [entry.id for entry in ledger] == [correction.id, undoing.id]
    assert [entry.undone_by for entry in ledger] == [undoing.id, None]
    assert (await store.history.last_indexes())[one].index == 107
    with pytest.raises(Conflict) as error:
        await store.history.undo(correction.id, author="Bob", reason="again", at=NOW)
    assert error.value.code == "correction-already-undone"
    await store.history.undo(undoing.id, author="Ada", reason="it was", at=NOW)
    assert await values_of(store, one) == [0, 50, 60, 3, 4, 5, 6, 7, 70]


@pytest.mark.parametrize("sealed", [False, True])
async def test_erasing_leaves_a_hole_and_moves_the_head(store: Store, channels: list[int], sealed: bool) -> None:
    one = channels[0]
    await filled(store, one, sealed=sealed)
    gone = [made(one, AT + 900 * step, None, Quality.MISSING) for step in (0, 5, 7)]
    correction = await store.history.correct(one, gone, author="a", reason="r", at=NOW)
    assert await values_of(store, one) == [1, 2, 3, 4, 6]
    last = (await store.history.last_indexes())[one]
    assert (last.index, last.at) == (106, from_epoch(AT + 7 * 900))
    assert (await store.history.first_starts())[one] == from_epoch(AT + 900)
    await store.history.undo(correction.id, author="a", reason="r", at=NOW)
    assert await values_of(store, one) == list(range(8))
    assert (await store.history.last_indexes())[one].index == 107
    everything_gone = [made(one, AT + 900 * step, None, Quality.MISSING) for step in range(8)]
    await store.history.correct(one, everything_gone, author="a", reason="r", at=NOW)
    assert one not in await store.history.last_indexes()
    assert one not in await store.history.first_starts()


async def test_a_later_change_is_not_undone_by_accident(store: Store, channels: list[int]) -> None:
    one = channels[0]
    await filled(store, one, sealed=False)
    first = await store.history.correct(one, [edited(one, AT, 10)], author="a", reason="r", at=NOW)
    second = await store.history.correct(one, [edited(one, AT, 20)], author="a", reason="r", at=NOW)
    with pytest.raises(Conflict) as error:
        await store.history.undo(first.id, author="a", reason="r", at=NOW)
    assert error.value.code == "correction-overtaken"
    await store.history.undo(second.id, author="a", reason="r", at=NOW)
    await store.history.undo(first.id, author="a", reason="r", at=NOW)
    assert await values_of(store, one) == list(range(8))


async def test_an_interval_is_replaced_whole_or_not_at_all(store: Store, channels: list[int]) -> None:
    one = channels[0]
    await store.history.append([made(one, AT, 60, width=3600)])
    with pytest.raises(Conflict) as error:
        await store.history.correct(one, [edited(one, AT, 10)], author="a", reason="r", at=NOW)
    assert (error.value.code, error.value.params) == ("interval-straddles", {"start": AT})
    quarters = [edited(one, AT + 900 * step, 15) for step in range(4)]
    await store.history.correct(one, quarters, author="a", reason="r", at=NOW)
    assert await values_of(store, one) == [15] * 4


async def test_what_makes_no_sense_is_refused(store: Store, channels: list[int]) -> None:
    one, two, *_ = channels
    refused = {
        "nothing-to-correct": [],
        "intervals-overlap": [edited(one, AT, 1), made(one, AT + 300, 1, Quality.EDITED)],
        "channel-differs": [edited(one, AT, 1), edited(two, AT, 1)],
    }
    for code, given in refused.items():
        with pytest.raises(InvalidInput) as error:
            await store.history.correct(one, given, author="a", reason="r", at=NOW)
        assert error.value.code == code
    with pytest.raises(NotFound):
        await store.history.correct(99, [edited(99, AT, 1)], author="a", reason="r", at=NOW)
    with pytest.raises(NotFound):
        await store.history.undo(5, author="a", reason="r", at=NOW)
    assert await store.history.corrections(one) == []


async def test_the_head_is_found_again_far_away(store: Store, channels: list[int]) -> None:
    """Two years lie between the last index that is known and what was erased after it, and before it."""
    one, day = channels[0], 86400
    items = [
        made(one, AT - 700 * day, 1),
        made(one, AT, 2, index=50),
        *(made(one, AT + (730 + step) * day, 3) for step in range(3)),
        made(one, AT + 740 * day, 4, index=60),
    ]
    await store.history.append(items)
    gone = [made(one, AT - 700 * day, None, Quality.MISSING), made(one, AT + 740 * day, None, Quality.MISSING)]
    correction = await store.history.correct(one, gone, author="a", reason="r", at=NOW)
    last = (await store.history.last_indexes())[one]
    assert (last.index, last.at) == (50, from_epoch(AT + 900))
    assert (await store.history.first_starts())[one] == from_epoch(AT)
    await store.history.append([made(one, AT + 732 * day + 900, 5)])
    await store.history.undo(correction.id, author="a", reason="r", at=NOW)
    assert (await store.history.last_indexes())[one].index == 60
    assert (await store.history.first_starts())[one] == from_epoch(AT - 700 * day)
    replaced = [made(one, AT + 740 * day, 9, Quality.EDITED, index=61)]
    await store.history.correct(one, replaced, author="a", reason="r", at=NOW)
    assert (await store.history.last_indexes())[one].index == 61
    unknown = [made(one, AT + 740 * day, 9, Quality.EDITED)]
    await store.history.correct(one, unknown, author="a", reason="r", at=NOW)
    assert (await store.history.last_indexes())[one].index == 50
