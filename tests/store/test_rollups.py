"""Days of 22 to 25 hours, days that do not exist, and sums that always agree with the intervals."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from meterhouse.domain.quantity import ACTIVE_ENERGY_IMPORT
from meterhouse.services.ports import Grain, IndexedSeries, IntervalSeries
from meterhouse.store.store import Store

HALF_HOUR = 1800


async def with_constant_load(path: Path, zone: str, first: date, days: int) -> Store:
    """One channel that counts 1 every half hour, from some hours before the first date on."""
    store = await Store.open(path / "meterhouse.db", zone)
    await store.history.ensure_channels([(1, ACTIVE_ENERGY_IMPORT)])
    begin = int(datetime(first.year, first.month, first.day, tzinfo=UTC).timestamp()) - 86400
    starts = begin + HALF_HOUR * np.arange((days + 2) * 48)
    ones = np.ones_like(starts)
    intervals = IntervalSeries(1, starts, HALF_HOUR * ones, ones, np.zeros(len(starts), dtype=np.uint8))
    await store.history.append_series([IndexedSeries(intervals, np.cumsum(ones), ones.astype(np.bool_))])
    return store


@pytest.mark.parametrize(
    ("zone", "first", "half_hours"),
    [
        ("Europe/Rome", date(2026, 3, 28), [48, 46, 48]),
        ("Europe/Rome", date(2026, 10, 24), [48, 50, 48]),
        ("Australia/Lord_Howe", date(2026, 4, 4), [48, 49, 48]),
        ("Australia/Lord_Howe", date(2026, 10, 3), [48, 47, 48]),
        ("America/St_Johns", date(2026, 3, 7), [48, 46, 48]),
        ("America/St_Johns", date(2026, 10, 31), [48, 50, 48]),
        ("Pacific/Apia", date(2011, 12, 29), [48, 0, 48]),
    ],
)
async def test_local_days_are_as_long_as_they_are(
    tmp_path: Path, zone: str, first: date, half_hours: list[int]
) -> None:
    store = await with_constant_load(tmp_path, zone, first, 3)
    try:
        days = await store.history.rollups([1], Grain.DAY, first, 3)
        assert days.values.tolist() == [half_hours]
        assert days.seconds[0, :, 0].tolist() == [HALF_HOUR * count for count in half_hours]
    finally:
        await store.close()


@pytest.mark.parametrize("zone", ["Europe/Rome", "Australia/Lord_Howe", "America/St_Johns", "Pacific/Apia"])
async def test_days_add_up_to_months_and_months_to_years(tmp_path: Path, zone: str) -> None:
    store = await with_constant_load(tmp_path, zone, date(2011, 1, 2), 900)
    try:
        days = await store.history.rollups([1], Grain.DAY, date(2011, 1, 1), 731)
        months = await store.history.rollups([1], Grain.MONTH, date(2011, 1, 31), 24)
        years = await store.history.rollups([1], Grain.YEAR, date(2011, 7, 1), 2)
        by_month = days.values[0].copy()
        lengths = [(date(2011 + m // 12, m % 12 + 1, 28) + timedelta(4)).replace(day=1) for m in range(24)]
        edges = [0, *((first - date(2011, 1, 1)).days for first in lengths)]
        assert np.add.reduceat(by_month, edges[:-1]).tolist() == months.values[0].tolist()
        assert months.values.reshape(2, 12).sum(axis=1).tolist() == years.values[0].tolist()
        assert months.seconds.reshape(2, 12, 5).sum(axis=1).tolist() == years.seconds[0].tolist()
        assert months.seconds[0, :, 0].tolist() == (months.values[0] * HALF_HOUR).tolist()
    finally:
        await store.close()


async def test_another_time_zone_makes_other_days(tmp_path: Path) -> None:
    store = await with_constant_load(tmp_path, "Europe/Rome", date(2026, 3, 1), 60)
    try:
        installation = await store.configuration.load()
        moved = replace(installation, site=replace(installation.site, timezone="UTC"))
        rome = await store.history.rollups([1], Grain.DAY, date(2026, 3, 29), 1)
        await store.configuration.save_site(moved)
        utc = await store.history.rollups([1], Grain.DAY, date(2026, 3, 29), 1)
        assert (rome.values.tolist(), utc.values.tolist()) == ([[46]], [[48]])
        before = await store.history.rollups([1], Grain.DAY, date(2026, 2, 27), 70)
        await store.history.rebuild_rollups()
        after = await store.history.rollups([1], Grain.DAY, date(2026, 2, 27), 70)
        assert np.array_equal(before.values, after.values)
        assert np.array_equal(before.seconds, after.seconds)
    finally:
        await store.close()


async def test_channels_in_any_order_and_without_history(store: Store, channels: list[int]) -> None:
    nothing = await store.history.rollups(channels, Grain.YEAR, date(2020, 1, 1), 10)
    assert nothing.channel_ids == tuple(channels)
    assert nothing.values.shape == (4, 10)
    assert not nothing.seconds.any()
    assert (await store.history.rollups([], Grain.DAY, date(2020, 1, 1), 3)).values.shape == (0, 3)
    twice = await store.history.rollups([channels[0], 777, channels[0]], Grain.DAY, date(2020, 1, 1), 3)
    assert twice.values.shape == (3, 3)
