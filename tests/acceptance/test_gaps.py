"""Servers that stand still: over changes of the clocks, over a month's end, in the middle of an interval (§3, §4)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from meterhouse.domain.calendar import Period
from meterhouse.services.consumption.query import BucketQuality, Consumption, Scope, ScopeKind, Split
from tests.acceptance.house import ALWAYS, House, Row, assert_without_holes, opened, total

pytestmark = pytest.mark.slow

QUARTER, MINUTE, HOUR = timedelta(minutes=15), timedelta(minutes=1), timedelta(hours=1)
METERS: list[dict[str, object]] = [
    {"name": "Ovens", "model": "schneider-iem3000", "start_index": 77_000},
    {"name": "Hall", "model": "eastron-sdm630", "start_index": 500},
]


def assert_parts_make_the_whole(answer: Consumption) -> None:
    """Buckets add up to the total, series to the buckets; nothing that is not known is a number."""
    assert answer.total == sum(value for value in answer.values if value is not None)
    for place, value in enumerate(answer.values):
        parts = [series.values[place] for series in answer.series]
        known = [part for part in parts if part is not None]
        assert (sum(known) if known else None) == value
    for value, quality in zip(answer.values, answer.quality, strict=True):
        assert (value is None) == (quality in (BucketQuality.MISSING, BucketQuality.FUTURE))


def within(rows: list[Row], start: datetime, end: datetime) -> int:
    return total([row for row in rows if start <= row.start < end])


async def everything(house: House) -> dict[str, list[Row]]:
    return {str(meter["name"]): await house.rows(str(meter["name"])) for meter in METERS}


@pytest.mark.parametrize(
    ("day", "first", "hours", "stopped"),
    [
        (date(2026, 3, 29), datetime(2026, 3, 28, 23, 0, tzinfo=UTC), 23, datetime(2026, 3, 29, 0, 10, tzinfo=UTC)),
        (date(2026, 10, 25), datetime(2026, 10, 24, 22, 0, tzinfo=UTC), 25, datetime(2026, 10, 24, 23, 40, tzinfo=UTC)),
    ],
    ids=["forward", "back"],
)
async def test_three_hours_without_a_server_over_a_change_of_clocks(
    tmp_path: Path, day: date, first: datetime, hours: int, stopped: datetime
) -> None:
    start, back = stopped - timedelta(minutes=55), stopped + timedelta(hours=3)
    begin = start - timedelta(minutes=start.minute % 15)
    async with opened(tmp_path / "dst.db", begin, METERS) as house:
        true = {name: house.true(name) for name in ("Ovens", "Hall")}
        await house.start()
        await house.until(stopped)
        await house.stop()
        await house.until(back)
        await house.start()
        end = back + timedelta(minutes=50)
        end -= timedelta(minutes=end.minute % 15)
        await house.until(end)
        true = {name: house.true(name) - before for name, before in true.items()}
        await house.until(end + 2 * MINUTE)
        recorded = await everything(house)
        for name, rows in recorded.items():
            assert_without_holes(rows, begin, end)
            assert total(rows) == true[name]
            for row in rows:
                hole = row.end > stopped and row.start < back
                assert row.quality == ("interpolated" if hole else "measured"), row
        answer = await house.consumption(Period.DAY, day)
        assert_parts_make_the_whole(answer)
        assert len(answer.values) == hours
        assert answer.edges[0] == first
        for place, (left, right) in enumerate(pairwise(answer.edges)):
            assert right - left == HOUR
            inside = [row for rows in recorded.values() for row in rows if left <= row.start < right]
            assert answer.values[place] == (total(inside) if inside else None)
            if left >= stopped and right <= back:
                assert answer.quality[place] is BucketQuality.INTERPOLATED
        month = await house.consumption(Period.MONTH, day)
        assert month.values[day.day - 1] == answer.total
        assert_parts_make_the_whole(month)


async def test_four_days_without_a_server_over_the_end_of_a_month(tmp_path: Path) -> None:
    start = datetime(2026, 3, 31, 20, 30, tzinfo=UTC)
    stopped, back = start + timedelta(minutes=40), start + timedelta(days=4, minutes=7)
    midnight = datetime(2026, 3, 31, 22, 0, tzinfo=UTC)
    end = back.replace(minute=0) + HOUR
    async with opened(tmp_path / "month.db", start, METERS) as house:
        before = {name: house.true(name) for name in ("Ovens", "Hall")}
        await house.start()
        await house.until(stopped)
        await house.kill()
        await house.until(back)
        await house.start()
        await house.until(end)
        true = {name: house.true(name) - index for name, index in before.items()}
        await house.until(end + 2 * MINUTE)
        recorded = await everything(house)
        for name, rows in recorded.items():
            assert_without_holes(rows, start, end)
            assert total(rows) == true[name]
        march, april = [await house.consumption(Period.MONTH, date(2026, month, 1)) for month in (3, 4)]
        year = await house.consumption(Period.YEAR, date(2026, 6, 1))
        decade = await house.consumption(Period.DECADE, date(2026, 6, 1))
        for answer in (march, april, year, decade):
            assert_parts_make_the_whole(answer)
        assert march.total == sum(within(rows, start, midnight) for rows in recorded.values())
        assert april.total == sum(within(rows, midnight, end) for rows in recorded.values())
        assert (year.values[2], year.values[3]) == (march.total, april.total)
        assert decade.values[-1] == year.total == sum(true.values())
        assert march.quality[30] is april.quality[1] is BucketQuality.INTERPOLATED
        # A second server on the sealed month finds the same and goes on.
        await house.stop()
        await house.start()
        assert await everything(house) == recorded
        assert (await house.consumption(Period.MONTH, date(2026, 3, 1))).total == march.total


@pytest.mark.parametrize("killed", [False, True], ids=["stopped", "killed"])
async def test_a_restart_in_the_middle_of_an_interval_is_not_seen(tmp_path: Path, killed: bool) -> None:
    start = datetime(2026, 6, 17, 9, 0, tzinfo=UTC)
    async with opened(tmp_path / "restart.db", start, METERS) as house:
        true: dict[str, list[int]] = {"Ovens": [], "Hall": []}
        await house.start()
        for minute in range(0, 60, 5):
            if minute % 15 == 0:
                for name, indexes in true.items():
                    indexes.append(house.true(name))
            await house.until(start + minute * MINUTE + 4.5 * MINUTE)
            if minute in (20, 35, 50):
                await (house.kill() if killed else house.stop())
                await house.forward(30)
                await house.start()
            await house.until(start + minute * MINUTE + 5 * MINUTE)
        for name, indexes in true.items():
            indexes.append(house.true(name))
        await house.forward(120)
        for name, indexes in true.items():
            rows = await house.rows(name)
            assert_without_holes(rows, start, start + HOUR)
            assert [row.value for row in rows] == [b - a for a, b in pairwise(indexes)]
            assert {row.quality for row in rows} == {"measured"}


async def test_a_kill_before_the_first_interval_is_recorded_costs_no_energy(tmp_path: Path) -> None:
    start = datetime(2026, 6, 17, 9, 0, tzinfo=UTC)
    async with opened(tmp_path / "first.db", start, METERS) as house:
        begun = {name: house.true(name) for name in ("Ovens", "Hall")}
        await house.start()
        await house.forward(300)
        await house.kill()
        await house.start()
        await house.until(start + QUARTER)
        counted = {name: house.true(name) - index for name, index in begun.items()}
        await house.forward(120)
        for name, (row,) in (await everything(house)).items():
            assert (row.value, row.quality) == (counted[name], "measured")


@pytest.mark.parametrize("minutes", [10, -10])
async def test_a_clock_that_is_set_costs_nothing_and_doubles_nothing(tmp_path: Path, minutes: int) -> None:
    start = datetime(2026, 6, 17, 9, 0, tzinfo=UTC)
    async with opened(tmp_path / "set.db", start, METERS) as house:
        true = {name: house.true(name) for name in ("Ovens", "Hall")}
        await house.start()
        await house.forward(37 * 60)
        untouched = await everything(house)
        house.clock.set_by(minutes * 60)
        end = start + timedelta(minutes=75)
        await house.until(end)
        true = {name: house.true(name) - index for name, index in true.items()}
        await house.forward(120)
        for name, rows in (await everything(house)).items():
            assert_without_holes(rows, start, end)
            assert rows[: len(untouched[name])] == untouched[name]
            assert total(rows) == true[name]
            assert {row.quality for row in rows} == {"measured", "interpolated"}
            assert all(row.value <= 1.2 * 9000 * (35 / 60) for row in rows)
        assert sorted(await kinds_of_all(house)).count("clock_step") == len(METERS)


async def kinds_of_all(house: House) -> list[str]:
    """Kinds of all events of all counters."""
    channels = [channel.id for channel in await house.store.history.channels()]
    return [event.kind.value for event in await house.store.history.events(channels, ALWAYS)]


async def test_what_is_missing_is_shown_as_missing_and_never_as_zero(tmp_path: Path) -> None:
    start = datetime(2026, 6, 17, 8, 0, tzinfo=UTC)
    async with opened(tmp_path / "missing.db", start, METERS) as house:
        await house.start()
        await house.until(start + timedelta(minutes=61))
        device = house.device("Ovens")
        await house.stop()
        await house.until(start + timedelta(minutes=200))
        await house.start()
        answer = await house.consumption(Period.DAY, date(2026, 6, 17))
        hour = answer.labels.index(next(label for label in answer.labels if label.text == "10:00"))
        assert answer.quality[hour - 1] is BucketQuality.MISSING, "nothing is known from before the server began"
        assert answer.quality[hour] is BucketQuality.MEASURED
        assert answer.quality[hour + 1 : hour + 3] == (BucketQuality.MISSING, BucketQuality.MISSING)
        assert answer.values[hour + 1 : hour + 3] == (None, None)
        assert answer.quality[hour + 4] is BucketQuality.FUTURE
        one = await house.consumption(
            Period.DAY, date(2026, 6, 17), scope=Scope(ScopeKind.DEVICE, device.id), split=Split.NONE
        )
        assert one.values[hour + 1] is None
        assert one.total == total(await house.rows("Ovens"))
