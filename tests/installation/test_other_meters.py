"""Meters that give way to others while the server runs, stops or dies: nothing is lost or invented (§1.2, §3)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from meterhouse.domain.errors import InvalidInput
from meterhouse.domain.installation import Device, SupplyDirection
from meterhouse.domain.quantity import ACTIVE_ENERGY_EXPORT
from meterhouse.services.installation import Editor
from meterhouse.services.replacement import MeterChange, MeterReplacement
from tests.acceptance.house import House, assert_without_holes, opened, total

pytestmark = pytest.mark.slow

START = datetime(2026, 6, 17, 8, 0, tzinfo=UTC)
MINUTE, QUARTER = timedelta(minutes=1), timedelta(minutes=15)
METERS: list[dict[str, object]] = [
    {"name": "Old", "model": "schneider-iem3000", "start_index": 4_000_000},
    {"name": "Low", "model": "schneider-iem3000", "start_index": 700},
    {"name": "High", "model": "schneider-iem3000", "start_index": 9_000_000},
]
MOST_WH = 9000 * 1.2 / 4


async def swap(house: House, successor: str, *, end: int | None, start: int | None) -> Device:
    """Mount the successor's meter in place of the old one: under its address the other one answers from now on."""
    other = house.device(successor)
    await house.installation.delete_device(other.id)
    replacement = MeterReplacement(house.installation, house.store.history, house.recording, house.clock)
    old = house.device("Old")
    await house.installation.put_device(replace(old, unit_id=other.unit_id))
    return await replacement.replace(old.id, MeterChange("SN-2", start, end), Editor("installer"))


async def restart(house: House, how: str) -> None:
    if how == "killed":
        await house.kill()
    if how == "stopped":
        await house.stop()
    if how != "running":
        await house.start()


@pytest.mark.parametrize("successor", ["Low", "High"])
@pytest.mark.parametrize("how", ["running", "stopped", "killed"])
async def test_a_replaced_meter_goes_on_under_the_same_id(tmp_path: Path, successor: str, how: str) -> None:
    async with opened(tmp_path / "replaced.db", START, METERS) as house:
        begun = house.true("Old")
        await house.start()
        await house.until(START + 20 * MINUTE)
        end, start = house.true("Old"), house.true(successor)
        device = await swap(house, successor, end=end, start=start)
        await restart(house, how)
        await house.until(START + 3 * QUARTER)
        counted = end - begun + house.true(successor) - start
        await house.forward(120)
        rows = await house.rows(device.id)
        assert_without_holes(rows, START, START + 3 * QUARTER)
        assert total(rows) == counted, await house.events(device.id)
        assert all(row.value <= MOST_WH for row in rows)
        (replaced,) = [event for event in await house.events(device.id) if event.kind.value == "replaced"]
        assert (replaced.params["old_end"], replaced.params["new_start"]) == (end, start)
        assert house.device("Old").serial_number == "SN-2"
        # What was exchanged once is not exchanged again by a later start.
        await house.kill()
        await house.start()
        await house.until(START + 4 * QUARTER)
        counted = end - begun + house.true(successor) - start
        await house.forward(120)
        assert total(await house.rows(device.id)) == counted


@pytest.mark.parametrize("how", ["running", "killed"])
async def test_a_meter_replaced_without_its_indexes_invents_nothing(tmp_path: Path, how: str) -> None:
    async with opened(tmp_path / "unknown.db", START, METERS) as house:
        begun = house.true("Old")
        await house.start()
        await house.until(START + 20 * MINUTE)
        end = house.true("Old")
        device = await swap(house, "Low", end=None, start=None)
        first = house.true("Low")
        await restart(house, how)
        await house.until(START + 3 * QUARTER)
        counted = end - begun + house.true("Low") - first
        await house.forward(120)
        rows = await house.rows(device.id)
        assert_without_holes(rows, START, START + 3 * QUARTER)
        assert 0 <= counted - total(rows) <= MOST_WH * 4 / 60  # at most a minute, between the last and first reading
        assert [row.quality for row in rows] == ["measured", "estimated", "measured"]


async def test_indexes_that_cannot_be_are_refused_and_nothing_changes(tmp_path: Path) -> None:
    async with opened(tmp_path / "refused.db", START, METERS) as house:
        await house.start()
        await house.until(START + 20 * MINUTE)
        replacement = MeterReplacement(house.installation, house.store.history, house.recording, house.clock)
        old = house.device("Old")
        for change, expected in (
            (MeterChange("SN-2", 0, 3_999_999), {("end_index", "old-end-below-index")}),
            (MeterChange("SN-2", 0, 40_000_000), {("end_index", "old-end-implausible")}),
            (MeterChange(" ", 0, None), {("serial_number", "required")}),
            (MeterChange(old.serial_number or "SN-1", 0, 1), None),
        ):
            with pytest.raises(InvalidInput) as refused:
                await replacement.replace(old.id, change, Editor())
            if expected is not None:
                assert {(fault.field, fault.code) for fault in refused.value.fields} == expected
        assert house.device("Old") == old


@pytest.mark.parametrize("how", ["killed", "stopped"])
async def test_another_direction_before_a_restart_does_not_resume_from_the_old_counter(
    tmp_path: Path, how: str
) -> None:
    async with opened(tmp_path / "turned.db", START, METERS) as house:
        begun = house.true("Old")
        await house.start()
        await house.until(START + 20 * MINUTE)
        turned = house.device("Old")
        await house.installation.put_device(replace(turned, supply_direction=SupplyDirection.DOWNSTREAM))
        before = house.true("Old")
        await restart(house, how)
        await house.until(START + 2 * QUARTER)
        since = house.true("Old")
        await house.until(START + 3 * QUARTER)
        after = house.true("Old") - since
        await house.forward(120)
        bought, sold = await house.rows("Old"), await house.rows("Old", ACTIVE_ENERGY_EXPORT)
        for rows in (bought, sold):
            assert_without_holes(rows, START, START + 3 * QUARTER)
            assert all(row.value <= MOST_WH for row in rows), rows
            assert [row.quality for row in rows] == ["measured", "estimated", "measured"]
        assert (bought[2].value, sold[2].value) == (0, after)
        assert 0 <= before - begun - total(bought) <= MOST_WH * 4 / 60


async def test_what_is_counted_between_the_first_sample_and_the_first_interval_outlives_the_process(
    tmp_path: Path,
) -> None:
    async with opened(tmp_path / "begun.db", START + 2 * MINUTE, METERS) as house:
        begun = house.true("Old")
        await house.start()
        await house.until(START + 6 * MINUTE)
        await house.kill()
        await house.until(START + 10 * MINUTE)
        await house.start()
        await house.until(START + 2 * QUARTER)
        counted = house.true("Old") - begun
        await house.forward(120)
        rows = await house.rows("Old")
        assert_without_holes(rows, START, START + 2 * QUARTER)
        assert total(rows) == counted
        assert [row.quality for row in rows] == ["estimated", "measured"]
        started = [event for event in await house.events("Old") if event.kind.value == "started"]
        assert [event.params["index"] for event in started] == [begun]
