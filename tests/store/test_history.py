"""Appending and reading: what is kept, what gives way, what is found again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from meterhouse.domain.errors import InvalidInput, NotFound
from meterhouse.domain.interval import Interval, IntervalStatistic, IntervalValue, from_epoch
from meterhouse.domain.quantity import ACTIVE_ENERGY_EXPORT, ACTIVE_ENERGY_IMPORT, parse_key
from meterhouse.domain.sample import Quality
from meterhouse.services.ports import (
    Appended,
    BulkHistory,
    ConfigurationStore,
    CountedStatistics,
    CounterEvent,
    CounterEventKind,
    GroupingStore,
    HistoryStore,
    StatisticSeries,
)
from meterhouse.store.store import Store
from tests.store.model import everything, made, series_of

AT = 1_780_000_200  # 28 May 2026, 20:30 UTC
QUARTER = timedelta(minutes=15)


def statistic(channel_id: int, start: int, mean: int, count: int = 180) -> IntervalStatistic:
    return IntervalStatistic(channel_id, from_epoch(start), QUARTER, mean, mean - 7, mean + 9, count)


async def values_of(store: Store, channel_id: int) -> list[int]:
    (series,) = await store.history.intervals([channel_id], everything())
    return [int(value) for value in series.values]


def test_the_ports_are_spoken(store: Store) -> None:
    history: HistoryStore = store.history
    bulk: BulkHistory = store.history
    configuration: ConfigurationStore = store.configuration
    grouping: GroupingStore = store.configuration
    assert None not in (history, bulk, configuration, grouping)


async def test_channels_are_created_once_and_keep_their_ids(store: Store) -> None:
    wanted = [(7, ACTIVE_ENERGY_IMPORT), (7, ACTIVE_ENERGY_EXPORT), (8, ACTIVE_ENERGY_IMPORT)]
    first = await store.history.ensure_channels(wanted)
    again = await store.history.ensure_channels(list(reversed(wanted)))
    assert list(reversed(again)) == list(first) == list(await store.history.channels())
    assert len({channel.id for channel in first}) == 3


async def test_appending_twice_changes_nothing(store: Store, channels: list[int]) -> None:
    items = [made(number, AT, 10 * number, index=1000) for number in channels]
    await store.history.append(items)
    await store.history.append(items)
    await store.history.append([made(channels[0], AT, 77)])
    assert [await values_of(store, number) for number in channels] == [[10], [20], [30], [40]]


async def test_a_hole_is_filled_and_an_estimate_gives_way(store: Store, channels: list[int]) -> None:
    one = channels[0]
    await store.history.append([made(one, AT, 1), made(one, AT + 900, 2, Quality.ESTIMATED), made(one, AT + 2700, 4)])
    await store.history.append(
        [
            made(one, AT, 9, Quality.INTERPOLATED),
            made(one, AT + 900, 20, Quality.INTERPOLATED),
            made(one, AT + 1800, 30, Quality.INTERPOLATED),
            made(one, AT + 2700, 40, Quality.ESTIMATED),
        ]
    )
    assert await values_of(store, one) == [1, 20, 30, 4]


async def test_nothing_is_counted_twice_when_widths_differ(store: Store, channels: list[int]) -> None:
    one = channels[0]
    await store.history.append([made(one, AT + 900 * number, 1) for number in range(4)])
    await store.history.append([made(one, AT, 100, width=3600), made(one, AT + 3600, 5, width=3600)])
    await store.history.append([made(one, AT + 3900, 7, width=300)])
    assert await values_of(store, one) == [1, 1, 1, 1, 5]


async def test_of_offered_intervals_that_overlap_the_first_that_fits_counts(store: Store, channels: list[int]) -> None:
    one = channels[0]
    await store.history.append([made(one, AT, 1)])
    offered = [
        made(one, AT, 60, width=3600),  # does not fit, so it is not in the way of those after it
        made(one, AT + 900, 2, Quality.ESTIMATED),
        made(one, AT + 900, 3),
        made(one, AT + 900, 4),
    ]
    await store.history.append(offered)
    assert await values_of(store, one) == [1, 3]


async def test_a_batch_is_all_or_nothing(store: Store, channels: list[int]) -> None:
    with pytest.raises(NotFound) as error:
        await store.history.append([made(channels[0], AT, 1), made(999, AT, 1)])
    assert error.value.params == {"kind": "channel", "id": 999}
    with pytest.raises(NotFound):
        await store.history.append([made(channels[0], AT, 1)], [statistic(999, AT, 5)])
    event = CounterEvent(999, from_epoch(AT), CounterEventKind.RESET)
    with pytest.raises(NotFound):
        await store.history.append([made(channels[0], AT, 1)], [statistic(channels[0], AT, 5)], [event])
    assert await values_of(store, channels[0]) == []
    assert await store.history.last_indexes() == {}


@pytest.mark.parametrize(
    ("item", "code"),
    [
        (made(1, AT, None, Quality.MISSING), "interval-without-value"),
        (made(1, AT, None, Quality.MEASURED), "interval-without-value"),
        (made(1, AT, 5, Quality.MISSING), "interval-without-value"),
        (made(1, AT, 2**43), "value-out-of-range"),
        (made(1, AT, 2**70), "value-out-of-range"),
        (made(1, AT, 1, width=7 * 86400), "interval-width-out-of-range"),
    ],
)
async def test_what_cannot_be_stored_is_refused(
    store: Store, channels: list[int], item: IntervalValue, code: str
) -> None:
    with pytest.raises(InvalidInput) as error:
        await store.history.append([made(channels[0], AT, 1), item])
    assert error.value.code == code
    assert await values_of(store, channels[0]) == []


async def test_last_index_is_the_latest_known_one(store: Store, channels: list[int]) -> None:
    one, two, *_ = channels
    await store.history.append([made(one, AT, 5, index=105), made(one, AT + 900, 5), made(two, AT, 1)])
    last = await store.history.last_indexes()
    assert set(last) == {one}
    assert (last[one].at, last[one].index) == (from_epoch(AT + 900), 105)
    assert await store.history.first_starts() == {one: from_epoch(AT), two: from_epoch(AT)}
    await store.history.append([made(one, AT - 900, 3, index=100), made(one, AT + 900, 9, index=7)])
    assert (await store.history.last_indexes())[one] == last[one]
    assert (await store.history.first_starts())[one] == from_epoch(AT - 900)


async def test_series_come_in_the_order_asked(store: Store, channels: list[int]) -> None:
    await store.history.append([made(number, AT + 900 * step, number) for number in channels for step in range(3)])
    asked = [channels[2], channels[0], channels[2]]
    span = Interval(from_epoch(AT + 900), from_epoch(AT + 1800))
    found = await store.history.intervals(asked, span)
    assert [series.channel_id for series in found] == asked
    assert [series.starts.tolist() for series in found] == [[AT + 900]] * 3
    assert [series.values.tolist() for series in found] == [[channels[2]], [channels[0]], [channels[2]]]
    assert await store.history.intervals([], span) == []


async def test_totals_are_sums_between_edges(store: Store, channels: list[int]) -> None:
    one, two, *_ = channels
    await store.history.append(
        [
            *(made(one, AT + 900 * step, 2**step) for step in range(8)),
            made(two, AT + 900, 1000, Quality.INTERPOLATED),
        ]
    )
    edges = [from_epoch(AT + 900 * step) for step in (1, 3, 4, 7)]
    totals = await store.history.totals([two, one], edges)
    assert totals.channel_ids == (two, one)
    assert totals.values.tolist() == [[1000, 0, 0], [2 + 4, 8, 16 + 32 + 64]]
    assert totals.seconds[1].tolist() == [[1800, 0, 0, 0, 0], [900, 0, 0, 0, 0], [2700, 0, 0, 0, 0]]
    assert totals.seconds[0].tolist() == [[0, 900, 0, 0, 0], [0] * 5, [0] * 5]
    nothing = await store.history.totals([], edges)
    assert nothing.values.shape == (0, 3)


async def test_statistics_are_kept_as_first_given(store: Store, channels: list[int]) -> None:
    one, two, *_ = channels
    await store.history.append([], [statistic(one, AT, 2300), statistic(one, AT + 900, -50), statistic(two, AT, 1)])
    await store.history.append([], [statistic(one, AT, 1), statistic(one, AT + 1800, 7)])
    first, second = await store.history.statistics([two, one], everything())
    assert (first.channel_id, first.means.tolist()) == (two, [1])
    assert second.means.tolist() == [2300, -50, 7]
    assert second.minima.tolist() == [2293, -57, 0]
    assert second.maxima.tolist() == [2309, -41, 16]


async def test_events_are_kept_once_in_order(store: Store, channels: list[int]) -> None:
    later = datetime(2026, 5, 28, 21, 0, 0, 123456, tzinfo=UTC)
    events = [
        CounterEvent(channels[1], later, CounterEventKind.RESET, {"before": 2**40, "after": 0}),
        CounterEvent(channels[0], from_epoch(AT), CounterEventKind.STARTED),
    ]
    for _ in range(2):
        await store.history.append([], events=events)
    assert await store.history.events(channels, everything()) == list(reversed(events))
    assert await store.history.events(channels, Interval(from_epoch(AT), later)) == events[1:]
    assert await store.history.events(channels[2:], everything()) == []


async def test_bulk_appends_by_the_same_rules(store: Store, channels: list[int]) -> None:
    one = channels[0]
    items = [made(one, AT + 900 * step, step, index=step) for step in range(96 * 100)]
    await store.history.append([made(one, AT + 900 * 50, 7, Quality.ESTIMATED), made(one, AT + 900 * 60, 8)])
    assert await store.history.append_series([series_of(items)]) == Appended(96 * 100 - 2, 1, 1)
    assert await store.history.append_series([series_of(items)]) == Appended(0, 0, 96 * 100)
    found = await values_of(store, one)
    assert found == [8 if step == 60 else step for step in range(96 * 100)]
    assert (await store.history.last_indexes())[one].index == 96 * 100 - 1


async def test_bulk_statistics(store: Store, channels: list[int]) -> None:
    starts = AT + 900 * np.arange(96 * 70)
    means = np.arange(len(starts)) % 500
    series = StatisticSeries(channels[0], starts, means, means - 3, means + 4)
    counted = CountedStatistics(series, np.full(len(starts), 900), np.full(len(starts), 180))
    assert await store.history.append_statistics([counted]) == Appended(len(starts), 0, 0)
    assert await store.history.append_statistics([counted]) == Appended(0, 0, len(starts))
    (found,) = await store.history.statistics([channels[0]], everything())
    assert np.array_equal(found.means, means)
    assert np.array_equal(found.maxima, means + 4)


async def test_few_and_many_channels_are_read_alike(store: Store) -> None:
    """Few channels are looked up one by one, many are picked from all: two ways that must agree."""
    key = parse_key("active_power_total")
    assert key is not None
    found = await store.history.ensure_channels([(device, key) for device in range(1, 41)])
    ids = [channel.id for channel in found]
    generator = np.random.default_rng(3)
    items = [
        made(number, AT + 900 * step, int(generator.integers(0, 99)))
        for number in ids
        for step in range(30)
        if generator.random() > 0.3
    ]
    await store.history.append(items)
    span = Interval(from_epoch(AT + 900 * 3), from_epoch(AT + 900 * 27))
    together = await store.history.intervals(ids, span)
    scattered = await store.history.intervals(ids[::2], span)
    for series, other in zip(together[::2], scattered, strict=True):
        assert np.array_equal(series.starts, other.starts)
        assert np.array_equal(series.values, other.values)
    for series in together:
        (alone,) = await store.history.intervals([series.channel_id], span)
        assert np.array_equal(series.starts, alone.starts)
        assert np.array_equal(series.values, alone.values)
