"""Months change from hot to sealed and nobody sees a difference, whatever happens in between."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import numpy as np
import pytest
from sqlalchemy import Connection

from meterhouse.domain.interval import IntervalStatistic, from_epoch
from meterhouse.domain.sample import Quality
from meterhouse.services.ports import IntervalSeries
from meterhouse.store.database import driver
from meterhouse.store.fetch import slots
from meterhouse.store.kind import INTERVALS
from meterhouse.store.sealing import closed_months, seal_channels
from meterhouse.store.store import Store
from tests.store.model import everything, made, series_of

APRIL = int(datetime(2026, 3, 31, 22, tzinfo=UTC).timestamp())  # midnight in Rome
MAY = APRIL + 30 * 86400
HOUR = 3600


def april(channel_id: int) -> list[int]:
    return [channel_id * 1000 + step % 24 for step in range(30 * 24)]


async def filled(store: Store, channels: list[int], days: int = 40) -> None:
    """Hours from April on for every channel."""
    await store.history.append(
        [
            made(number, APRIL + HOUR * step, number * 1000 + step % 24, width=HOUR, index=step)
            for step in range(days * 24)
            for number in channels
        ]
    )


async def count(store: Store, table: str) -> int:
    statement = {"reading": "SELECT count(*) FROM reading", "block": "SELECT count(*) FROM reading_block"}[table]
    return await store.database.read(lambda connection: int(connection.exec_driver_sql(statement).scalar_one()))


def same(one: IntervalSeries, other: IntervalSeries) -> bool:
    parts = ("starts", "widths", "values", "qualities")
    return all(np.array_equal(getattr(one, part), getattr(other, part)) for part in parts)


async def test_a_closed_month_becomes_one_block_per_channel(store: Store, channels: list[int]) -> None:
    await filled(store, channels)
    before = await store.history.intervals(channels, everything())
    assert await store.history.seal(from_epoch(MAY - 1)) == 0
    assert await store.history.seal(from_epoch(MAY)) == len(channels)
    assert await store.history.seal(from_epoch(MAY + 5 * 86400)) == 0
    assert (await count(store, "block"), await count(store, "reading")) == (len(channels), len(channels) * 10 * 24)
    after = await store.history.intervals(channels, everything())
    assert all(same(*pair) for pair in zip(before, after, strict=True))


async def test_sealing_that_was_cut_off_goes_on(store: Store, channels: list[int]) -> None:
    await filled(store, channels)
    before = await store.history.intervals(channels, everything())

    def first_step(connection: Connection) -> int:
        db = driver(connection)
        (month,) = closed_months(db, INTERVALS, MAY)
        return seal_channels(db, INTERVALS, channels[:2], slots(db, INTERVALS, *month))

    assert await store.database.write(first_step) == 2
    half = await store.history.intervals(channels, everything())
    assert all(same(*pair) for pair in zip(before, half, strict=True))
    totals = await store.history.totals(channels, [from_epoch(APRIL), from_epoch(MAY)])
    assert totals.values[:, 0].tolist() == [sum(april(number)) for number in channels]

    # What is in a block is changed there; the dead rows beneath do not come back.
    erased = [made(channels[0], APRIL + HOUR * step, None, Quality.MISSING, width=HOUR) for step in range(30 * 24)]
    await store.history.correct(channels[0], erased, author="a", reason="r", at=from_epoch(MAY))
    (series,) = await store.history.intervals([channels[0]], everything())
    assert series.starts[0] == MAY
    assert await store.history.seal(from_epoch(MAY)) == len(channels) - 2
    assert await count(store, "reading") == len(channels) * 10 * 24
    (series,) = await store.history.intervals([channels[0]], everything())
    assert series.starts[0] == MAY


async def test_late_intervals_of_a_sealed_month_go_into_its_block(store: Store, channels: list[int]) -> None:
    late, *others = channels
    await filled(store, others)
    await store.history.append([made(late, APRIL, 5, width=HOUR, index=5)])
    await store.history.seal(from_epoch(MAY))
    filling = [made(late, APRIL + HOUR * step, 1, Quality.INTERPOLATED, width=HOUR) for step in range(1, 31 * 24)]
    await store.history.append([*filling, made(others[0], MAY + HOUR * 240, 1, width=HOUR)])
    (series,) = await store.history.intervals([late], everything())
    assert series.values.tolist() == [5] + [1] * (31 * 24 - 1)
    assert await store.history.seal(from_epoch(MAY)) == 0
    totals = await store.history.totals([late], [from_epoch(APRIL), from_epoch(MAY), from_epoch(MAY + 86400)])
    assert totals.values.tolist() == [[5 + 30 * 24 - 1, 24]]


async def test_a_channel_that_comes_late_to_a_sealed_month_gets_its_own_block(
    store: Store, channels: list[int]
) -> None:
    late, *others = channels
    await filled(store, others)
    await store.history.seal(from_epoch(MAY))
    await store.history.append([made(late, APRIL + HOUR * 5, 5, width=HOUR), made(late, MAY, 6, width=HOUR)])
    assert await store.history.seal(from_epoch(MAY)) == 1
    (series,) = await store.history.intervals([late], everything())
    assert series.values.tolist() == [5, 6]


async def test_statistics_are_sealed_too(store: Store, channels: list[int]) -> None:
    one = channels[0]
    items = [
        IntervalStatistic(one, from_epoch(APRIL + HOUR * step), timedelta(hours=1), step, step - 1, step + 2, 7)
        for step in range(40 * 24)
    ]
    await store.history.append([], items)
    (before,) = await store.history.statistics([one], everything())
    assert await store.history.seal(from_epoch(MAY)) == 1
    hole = IntervalStatistic(one, from_epoch(APRIL - HOUR), timedelta(hours=1), 1, 1, 1, 1)
    await store.history.append([], [*items[:50], hole])
    (after,) = await store.history.statistics([one], everything())
    assert after.starts.tolist() == [APRIL - HOUR, *before.starts.tolist()]
    assert after.means.tolist() == [1, *before.means.tolist()]
    hot = await store.database.read(
        lambda connection: int(connection.exec_driver_sql("SELECT count(*) FROM statistic").scalar_one())
    )
    assert hot == 10 * 24 + 1


@pytest.mark.parametrize("zone", ["Australia/Lord_Howe", "America/St_Johns", "Pacific/Apia"])
async def test_blocks_of_another_time_zone_are_left_as_they_are(store: Store, channels: list[int], zone: str) -> None:
    """Months then begin elsewhere: new blocks take what lies between the old ones."""
    await filled(store, channels[:2], days=35)
    await store.history.seal(from_epoch(MAY))
    installation = await store.configuration.load()
    await store.configuration.save_site(replace(installation, site=replace(installation.site, timezone=zone)))
    early = [made(channels[0], APRIL - HOUR * step, 7, width=HOUR) for step in range(1, 30)]
    more = [made(channels[0], MAY + HOUR * (5 * 24 + step), 9, width=HOUR) for step in range(40 * 24)]
    await store.history.append([*early, *more])
    before = await store.history.intervals(channels, everything())
    assert await store.history.seal(from_epoch(MAY + 80 * 86400)) > 0
    after = await store.history.intervals(channels, everything())
    assert all(same(*pair) for pair in zip(before, after, strict=True))
    assert await count(store, "reading") == 0
    spans = await store.database.read(
        lambda connection: connection.exec_driver_sql(
            "SELECT channel_id, start, until FROM reading_block ORDER BY 1, 2"
        ).all()
    )
    assert all(one[0] != other[0] or one[2] <= other[1] for one, other in pairwise(spans))


async def test_bulk_leaves_only_the_last_month_hot(store: Store, channels: list[int]) -> None:
    one = channels[0]
    hot = [made(one, APRIL + HOUR * 30, 77, width=HOUR, index=3)]
    await store.history.append(hot)
    items = [made(one, APRIL - HOUR * 48 + HOUR * step, step, width=HOUR, index=step) for step in range(35 * 24)]
    await store.history.append_series([series_of(items)])
    (series,) = await store.history.intervals([one], everything())
    assert series.values.tolist() == [77 if step == 78 else step for step in range(35 * 24)]
    assert await count(store, "block") == 2
    assert await store.history.seal(from_epoch(MAY)) == 0
    assert await count(store, "reading") == 3 * 24
