"""What an installer changes while the server runs: no hole, no overlap, nothing stored is touched (§1, §3)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from meterhouse.domain.calendar import Period
from meterhouse.domain.errors import NotFound
from meterhouse.domain.installation import Gateway, GatewayKind, SupplyDirection
from meterhouse.domain.quantity import ACTIVE_ENERGY_EXPORT, ACTIVE_ENERGY_IMPORT, WATER_VOLUME, Commodity
from meterhouse.services.live import DeviceStatus
from meterhouse.simulator.faults import FaultKind
from tests.acceptance.house import POWER, assert_without_holes, opened, total

pytestmark = pytest.mark.slow

START = datetime(2026, 6, 17, 8, 0, tzinfo=UTC)
MINUTE, QUARTER = timedelta(minutes=1), timedelta(minutes=15)
METERS: list[dict[str, object]] = [
    {"name": "Ovens", "model": "schneider-iem3000", "start_index": 77_000},
    {"name": "Hall", "model": "schneider-iem3000", "start_index": 500},
]
MOST_W = 1.2 * 9000


async def test_a_finer_sample_rate_leaves_what_is_stored_and_no_hole(tmp_path: Path) -> None:
    async with opened(tmp_path / "rate.db", START, METERS) as house:
        begun = house.true("Ovens")
        await house.start()
        await house.until(START + 37 * MINUTE)
        before = await house.rows("Ovens")
        await house.site(lambda site: replace(site, sample_rate_s=300))
        await house.until(START + 75 * MINUTE)
        counted = house.true("Ovens") - begun
        await house.forward(120)
        rows = await house.rows("Ovens")
        assert rows[: len(before)] == before
        assert_without_holes(rows, START, START + 75 * MINUTE)
        assert total(rows) == counted
        assert {row.quality for row in rows} == {"measured"}
        assert [row.end - row.start for row in rows] == [QUARTER] * 3 + [5 * MINUTE] * 6
        assert [row.start for row in await house.statistics("Ovens", POWER)] == [row.start for row in rows]
        answer = await house.consumption(Period.DAY, date(2026, 6, 17))
        assert answer.total == total(rows) + total(await house.rows("Hall"))
        everything = rows + await house.rows("Hall")
        assert answer.values[10] == total([row for row in everything if row.start < START + 60 * MINUTE])


async def test_a_coarser_sample_rate_over_a_restart(tmp_path: Path) -> None:
    async with opened(tmp_path / "rate.db", START, METERS, sample_rate_s=300) as house:
        begun = house.true("Ovens")
        await house.start()
        await house.until(START + 22 * MINUTE)
        before = await house.rows("Ovens")
        await house.site(lambda site: replace(site, sample_rate_s=1800))
        await house.forward(60)
        await house.kill()
        await house.start()
        await house.until(START + 120 * MINUTE)
        counted = house.true("Ovens") - begun
        await house.forward(120)
        rows = await house.rows("Ovens")
        assert rows[: len(before)] == before
        assert_without_holes(rows, START, START + 120 * MINUTE)
        assert total(rows) == counted
        assert rows[-1].end - rows[-1].start == 30 * MINUTE


async def test_a_device_switched_off_and_on_again_has_a_marked_gap_and_its_energy(tmp_path: Path) -> None:
    async with opened(tmp_path / "off.db", START, METERS) as house:
        begun = house.true("Ovens")
        await house.start()
        await house.until(START + 20 * MINUTE)
        await house.installation.put_device(replace(house.device("Ovens"), enabled=False))
        await house.until(START + 50 * MINUTE)
        assert house.live("Ovens").status is DeviceStatus.OFF
        assert len(await house.rows("Ovens")) == 1
        await house.installation.put_device(replace(house.device("Ovens"), enabled=True))
        await house.until(START + 75 * MINUTE)
        counted = house.true("Ovens") - begun
        await house.forward(120)
        rows = await house.rows("Ovens")
        assert_without_holes(rows, START, START + 75 * MINUTE)
        assert total(rows) == counted
        assert [row.quality for row in rows] == ["measured", *["interpolated"] * 3, "measured"]
        assert {row.quality for row in await house.rows("Hall")} == {"measured"}
        power = await house.statistics("Ovens", POWER)
        assert START + 2 * QUARTER not in [row.start for row in power]
        assert all(row.low > 3000 for row in power)


async def test_a_gateway_switched_off_takes_its_devices_with_it(tmp_path: Path) -> None:
    async with opened(tmp_path / "board.db", START, METERS) as house:
        begun = house.true("Hall")
        await house.start()
        await house.until(START + 20 * MINUTE)
        await house.installation.put_gateway(replace(house.gateway("Board"), enabled=False))
        await house.forward(60)
        assert {house.live(name).status for name in ("Ovens", "Hall")} == {DeviceStatus.OFF}
        await house.installation.put_gateway(replace(house.gateway("Board"), enabled=True))
        await house.until(START + 30 * MINUTE)
        counted = house.true("Hall") - begun
        await house.forward(120)
        assert {house.live(name).status for name in ("Ovens", "Hall")} == {DeviceStatus.ON}
        rows = await house.rows("Hall")
        assert_without_holes(rows, START, START + 2 * QUARTER)
        assert total(rows) == counted


async def test_another_name_and_another_way_to_the_same_meter_are_not_seen_in_its_history(tmp_path: Path) -> None:
    async with opened(tmp_path / "moved.db", START, METERS) as house:
        true = [house.true("Ovens")]
        await house.start()
        number = house.device("Ovens").id
        await house.until(START + 7.5 * MINUTE)
        await house.installation.put_device(replace(house.device("Ovens"), name="Big ovens", load_type_id=1))
        await house.until(START + QUARTER)
        true.append(house.true("Ovens"))
        await house.until(START + 1.5 * QUARTER)
        other = await house.installation.put_gateway(
            Gateway(0, GatewayKind.MODBUS_TCP, "Other way", "localhost", house.gateway("Board").port)
        )
        await house.installation.put_device(replace(house.device("Big ovens"), gateway_id=other.id))
        await house.until(START + 2 * QUARTER)
        true.append(house.true("Ovens"))
        await house.until(START + 3 * QUARTER)
        true.append(house.true("Ovens"))
        await house.forward(120)
        assert house.device("Big ovens").id == number
        rows = await house.rows(number)
        assert_without_holes(rows, START, START + 3 * QUARTER)
        assert [row.value for row in rows] == [b - a for a, b in pairwise(true)]
        assert {row.quality for row in rows} == {"measured"}


@pytest.mark.parametrize("successor", ["Low", "High"])
async def test_another_model_goes_on_under_the_same_number_without_inventing_energy(
    tmp_path: Path, successor: str
) -> None:
    meters: list[dict[str, object]] = [
        *METERS,
        {"name": "Low", "model": "eastron-sdm630", "start_index": 20},
        {"name": "High", "model": "eastron-sdm630", "start_index": 4_000_000},
    ]
    async with opened(tmp_path / "model.db", START, meters) as house:
        await house.start()
        await house.until(START + 20 * MINUTE)
        old = house.device("Ovens")
        await house.installation.delete_device(house.device(successor).id)
        unit = {"Low": 3, "High": 4}[successor]
        changed = await house.installation.put_device(replace(old, model="eastron-sdm630", unit_id=unit))
        assert changed.id == old.id
        await house.until(START + 2 * QUARTER)
        first_new = house.true(successor)
        await house.until(START + 75 * MINUTE)
        counted = house.true(successor) - first_new
        await house.forward(120)
        rows = await house.rows(old.id)
        assert_without_holes(rows, START, START + 75 * MINUTE)
        assert all(row.value <= MOST_W / 4 for row in rows), (rows, await house.events(old.id))
        assert [row.quality for row in rows] == ["measured", "estimated", *["measured"] * 3]
        assert total(rows[2:]) == counted
        assert [event.kind.value for event in await house.events(old.id)][-1] == "replaced"


@pytest.mark.parametrize("successor", [60, 900_000])
async def test_a_wrong_address_put_right_does_not_book_the_other_meters_life(tmp_path: Path, successor: int) -> None:
    meters: list[dict[str, object]] = [
        *METERS,
        {"name": "Right", "model": "schneider-iem3000", "start_index": successor},
    ]
    async with opened(tmp_path / "unit.db", START, meters) as house:
        begun = house.true("Ovens")
        await house.start()
        await house.until(START + 19.5 * MINUTE)
        counted = house.true("Ovens") - begun
        wrong, right = house.device("Ovens"), house.device("Right")
        await house.installation.delete_device(right.id)
        await house.installation.put_device(replace(wrong, unit_id=right.unit_id))
        begun = house.true("Right")
        await house.until(START + 3 * QUARTER)
        counted += house.true("Right") - begun
        await house.forward(120)
        rows = await house.rows("Ovens")
        assert_without_holes(rows, START, START + 3 * QUARTER)
        assert abs(total(rows) - counted) <= MOST_W * 30 / 3600
        assert [row.quality for row in rows] == ["measured", "estimated", "measured"]


async def test_another_model_chosen_while_a_device_was_off_begins_anew(tmp_path: Path) -> None:
    meters: list[dict[str, object]] = [*METERS, {"name": "New", "model": "eastron-sdm630", "start_index": 90_000}]
    async with opened(tmp_path / "off.db", START, meters) as house:
        await house.start()
        await house.until(START + 20 * MINUTE)
        old, new = house.device("Ovens"), house.device("New")
        await house.installation.delete_device(new.id)
        await house.installation.put_device(replace(old, enabled=False))
        await house.until(START + 50 * MINUTE)
        await house.installation.put_device(replace(old, model=new.model, unit_id=new.unit_id))
        begun = house.true("New")
        await house.until(START + 75 * MINUTE)
        counted = house.true("New") - begun
        await house.forward(120)
        rows = await house.rows("Ovens")
        assert [(row.start - START) / QUARTER for row in rows] == [0, 3, 4]
        assert [row.quality for row in rows] == ["measured", "estimated", "measured"]
        assert total(rows[1:]) == counted


async def test_the_history_of_a_deleted_device_stays_and_its_number_is_not_given_again(tmp_path: Path) -> None:
    async with opened(tmp_path / "deleted.db", START, METERS) as house:
        await house.start()
        await house.until(START + 32 * MINUTE)
        gone = house.device("Hall")
        rows = await house.rows("Hall")
        assert len(rows) == 2
        await house.installation.delete_device(gone.id)
        with pytest.raises(NotFound):
            house.installation.device(gone.id)
        await house.forward(60)
        again = await house.installation.put_device(replace(gone, id=0))
        assert again.id > gone.id
        await house.until(START + 47 * MINUTE)
        assert await house.rows(gone.id) == rows
        new = await house.rows(again.id)
        assert [row.quality for row in new] == ["estimated"]
        assert new[0].start == START + 2 * QUARTER
        assert {row.quality for row in await house.rows("Ovens")} == {"measured"}


async def test_devices_added_while_running_are_recorded_and_disturb_nobody(tmp_path: Path) -> None:
    async with opened(tmp_path / "added.db", START, [*METERS, *LATER]) as house:
        await house.start()
        added = [house.device(str(meter["name"])) for meter in LATER]
        for device in added:
            await house.installation.delete_device(device.id)
        await house.until(START + 20 * MINUTE)
        new = [await house.installation.put_device(replace(device, id=0)) for device in added]
        await house.until(START + 2 * QUARTER)
        begun = {device.name: house.true(device.name) for device in new}
        await house.until(START + 4 * QUARTER)
        counted = {device.name: house.true(device.name) - begun[device.name] for device in new}
        await house.forward(120)
        for device in new:
            rows = await house.rows(device.id)
            assert_without_holes(rows, START + QUARTER, START + 4 * QUARTER)
            assert [row.quality for row in rows] == ["estimated", "measured", "measured"]
            assert total(rows[1:]) == counted[device.name]
        for name in ("Ovens", "Hall"):
            assert {row.quality for row in await house.rows(name)} == {"measured"}


LATER: list[dict[str, object]] = [
    {"name": "Pool", "model": "siemens-pac2200", "start_index": 12_000_000},
    {"name": "Sauna", "model": "bticino-f41dm63", "start_index": 3},
]


async def test_a_meter_mounted_the_other_way_round_imports_what_it_shows_as_export(tmp_path: Path) -> None:
    meters: list[dict[str, object]] = [
        {"name": "Ovens", "model": "schneider-iem3000", "supply_direction": "downstream"},
        {"name": "Roof", "model": "eastron-sdm630", "load": {"shape": "pv", "peak": 12_000}},
        {"name": "Turned", "model": "schneider-iem3000", "start_index": 900},
    ]
    async with opened(tmp_path / "turned.db", START, meters) as house:
        begun = {(name, key): house.true(name, key) for name in ("Ovens", "Roof") for key in BOTH}
        await house.start()
        await house.until(START + QUARTER)
        assert (house.shown("Ovens", POWER) or 0) > 3000
        assert (house.shown("Roof", POWER) or 0) < -500
        # The installer finds the third one the wrong way round and turns it.
        turned = house.device("Turned")
        await house.installation.put_device(replace(turned, supply_direction=SupplyDirection.DOWNSTREAM))
        await house.until(START + 2 * QUARTER)
        seen = house.true("Turned")
        await house.until(START + 4 * QUARTER)
        assert (house.shown("Turned", POWER) or 0) < -3000
        counted = {(name, key): house.true(name, key) - index for (name, key), index in begun.items()}
        turned_counted = house.true("Turned") - seen
        await house.forward(120)
        for (name, key), value in counted.items():
            rows = await house.rows(name, key)
            assert_without_holes(rows, START, START + 4 * QUARTER)
            assert total(rows) == value
        assert counted["Ovens", ACTIVE_ENERGY_IMPORT] > 3000
        assert counted["Roof", ACTIVE_ENERGY_EXPORT] > 1000
        assert counted["Ovens", ACTIVE_ENERGY_EXPORT] == counted["Roof", ACTIVE_ENERGY_IMPORT] == 0
        for key, after in zip(BOTH, (0, turned_counted), strict=True):
            rows = await house.rows("Turned", key)
            assert_without_holes(rows, START, START + 4 * QUARTER)
            assert [row.quality for row in rows] == ["measured", "estimated", "measured", "measured"]
            assert total(rows[2:]) == after
            assert all(row.value <= MOST_W / 4 for row in rows), (rows, await house.events("Turned", key))


BOTH = (ACTIVE_ENERGY_IMPORT, ACTIVE_ENERGY_EXPORT)


async def test_a_water_counter_behind_a_pulse_concentrator_counts_litres(tmp_path: Path) -> None:
    meters: list[dict[str, object]] = [
        *METERS,
        {
            "name": "Water",
            "model": "generic-water-counter",
            "gateway": "Line",
            "unit": 30,
            "position": 2,
            "options": {"concentrator": "bticino-f4con12", "pulse_weight": 10},
            "load": {"shape": "water", "base": 300, "peak": 3000},
        },
    ]
    gateways = [{"name": "Line", "kind": "local"}, {"name": "Board"}]
    async with opened(tmp_path / "water.db", START, meters, gateways=gateways) as house:
        true = [house.true("Water", WATER_VOLUME)]
        await house.start()
        for number in range(1, 5):
            await house.until(START + number * QUARTER)
            true.append(house.true("Water", WATER_VOLUME))
        await house.forward(120)
        rows = await house.rows("Water", WATER_VOLUME)
        assert_without_holes(rows, START, START + 4 * QUARTER)
        assert [row.value for row in rows] == [b - a for a, b in pairwise(true)]
        assert total(rows) > 200 and total(rows) % 10 == 0
        assert {row.quality for row in rows} == {"measured"}
        water = await house.consumption(Period.DAY, date(2026, 6, 17), commodity=Commodity.WATER)
        assert (water.total, water.unit) == (total(rows), "dm³")
        electricity = await house.consumption(Period.DAY, date(2026, 6, 17))
        assert len(electricity.series) == 2


async def test_polls_slower_than_the_interval_still_add_up(tmp_path: Path) -> None:
    async with opened(tmp_path / "slow.db", START, METERS, sample_rate_s=60, poll_interval_s=150) as house:
        begun = house.true("Ovens")
        await house.start()
        await house.until(START + 30 * MINUTE)
        counted = house.true("Ovens") - begun
        await house.forward(120)
        rows = await house.rows("Ovens")
        assert_without_holes(rows, START, START + 30 * MINUTE)
        assert total(rows) == counted
        assert all(row.value <= MOST_W / 60 for row in rows)


async def test_a_sub_meter_and_an_excluded_one_do_not_count_twice(tmp_path: Path) -> None:
    meters: list[dict[str, object]] = [
        {"name": "Main", "model": "siemens-pac2200", "load_type": "heating"},
        {"name": "Below", "model": "schneider-iem3000", "upstream": "Main", "load_type": "sockets"},
        {"name": "Control", "model": "schneider-iem3000", "exclude_from_totals": True},
        {"name": "Beside", "model": "schneider-iem3000", "load_type": "lighting"},
    ]
    async with opened(tmp_path / "tree.db", START, meters) as house:
        await house.start()
        await house.until(START + 2 * QUARTER + 2 * MINUTE)
        sums = {str(meter["name"]): total(await house.rows(str(meter["name"]))) for meter in meters}
        assert all(sums.values())
        answer = await house.consumption(Period.MONTH, date(2026, 6, 1))
        assert answer.total == sums["Main"] + sums["Beside"]
        assert sums["Main"] > sums["Below"]


async def test_a_silent_unit_is_found_again_within_a_minute_at_the_usual_pace(tmp_path: Path) -> None:
    gateways = [{"name": "Board", "timeout_ms": 100}]
    async with opened(tmp_path / "back.db", START, METERS, gateways=gateways, poll_interval_s=5.0) as house:
        await house.start()
        await house.forward(30)
        for silent_s in (7.0, 40.0, 333.0):
            number = house.building.fault(device="Ovens", kind=FaultKind.SILENT)
            await house.forward(silent_s)
            house.building.clear(number)
            at = house.clock.now()
            await house.forward(60)
            live = house.live("Ovens")
            assert live.status is DeviceStatus.ON
            assert live.reading is not None and live.reading.at > at
