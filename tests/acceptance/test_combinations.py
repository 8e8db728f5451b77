"""Two things at once: faults while no server runs, over a boundary, on the line, by lot (§3)."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from meterhouse.services.live import DeviceStatus
from meterhouse.simulator.faults import FaultKind
from tests.acceptance.house import assert_without_holes, opened, total

pytestmark = pytest.mark.slow

START = datetime(2026, 6, 17, 8, 0, tzinfo=UTC)
MINUTE, QUARTER = timedelta(minutes=1), timedelta(minutes=15)
MOST_W = 1.2 * 9000
METERS: list[dict[str, object]] = [
    {"name": "Ovens", "model": "schneider-iem3000", "start_index": 77_000_000},
    {"name": "Hall", "model": "schneider-iem3000", "start_index": 500},
]


async def test_a_meter_exchanged_while_no_server_ran(tmp_path: Path) -> None:
    async with opened(tmp_path / "reset.db", START, METERS) as house:
        begun = house.true("Ovens")
        await house.start()
        await house.until(START + 37 * MINUTE)
        await house.stop()
        stopped = house.true("Ovens")
        await house.forward(1800)
        lost = house.true("Ovens") - stopped
        house.building.fault(device="Ovens", kind=FaultKind.REPLACED)
        await house.forward(1800)
        await house.start()
        end = START + 120 * MINUTE
        await house.until(end)
        counted = stopped - begun + lost + house.true("Ovens")
        await house.forward(120)
        rows = await house.rows("Ovens")
        assert_without_holes(rows, START, end)
        # Of the old meter, what it counted since its last recorded index is gone with it.
        assert counted - lost - MOST_W * 7.5 / 60 <= total(rows) <= counted
        assert all(row.value <= MOST_W / 4 for row in rows)
        assert {row.quality for row in rows if row.end > START + 2 * QUARTER and row.start < START + 97 * MINUTE} == {
            "estimated"
        }
        assert "reset" in [event.kind.value for event in await house.events("Ovens")]


async def test_a_rollover_while_no_server_ran(tmp_path: Path) -> None:
    meters = [{**METERS[0], "model": "bgetech-ds100", "start_index": 2**32 * 10 - 6_000}]
    async with opened(tmp_path / "rollover.db", START, meters) as house:
        turn, begun = 2**32 * 10, house.true("Ovens")
        await house.start()
        await house.until(START + 32 * MINUTE)
        await house.kill()
        await house.until(START + 92 * MINUTE)
        await house.start()
        await house.until(START + 120 * MINUTE)
        now = house.true("Ovens")
        assert now < begun, "it has turned"
        await house.forward(120)
        rows = await house.rows("Ovens")
        assert_without_holes(rows, START, START + 120 * MINUTE)
        assert total(rows) == now + turn - begun
        assert "rollover" in [event.kind.value for event in await house.events("Ovens")]
        assert {row.quality for row in rows} == {"measured", "interpolated"}


async def test_zeros_over_two_boundaries_with_a_restart_among_them_are_not_consumption(tmp_path: Path) -> None:
    async with opened(tmp_path / "zeros.db", START, METERS) as house:
        begun = {name: house.true(name) for name in ("Ovens", "Hall")}
        await house.start()
        await house.until(START + 22 * MINUTE)
        house.building.fault(device="Ovens", kind=FaultKind.ZERO, seconds=25 * 60)
        await house.until(START + 32 * MINUTE)
        await house.kill()
        await house.forward(90)
        await house.start()
        await house.until(START + 75 * MINUTE)
        counted = {name: house.true(name) - index for name, index in begun.items()}
        await house.forward(120)
        for name, value in counted.items():
            rows = await house.rows(name)
            assert_without_holes(rows, START, START + 75 * MINUTE)
            assert total(rows) == value
        qualities = [row.quality for row in await house.rows("Ovens")]
        assert qualities == ["measured", *["interpolated"] * 3, "measured"]
        assert {row.quality for row in await house.rows("Hall")} == {"measured"}


async def test_a_reset_that_is_being_decided_when_the_power_goes(tmp_path: Path) -> None:
    async with opened(tmp_path / "held.db", START, METERS) as house:
        begun = house.true("Ovens")
        await house.start()
        await house.until(START + 20 * MINUTE)
        before = house.true("Ovens")
        house.building.fault(device="Ovens", kind=FaultKind.COUNTER_RESET)
        await house.forward(35)
        await house.kill()
        await house.forward(25)
        await house.start()
        await house.until(START + 4 * QUARTER)
        counted = before - begun + house.true("Ovens")
        await house.forward(120)
        rows = await house.rows("Ovens")
        assert_without_holes(rows, START, START + 4 * QUARTER)
        # What the old index had counted in the running interval was in memory only.
        assert counted - MOST_W * 6 / 60 <= total(rows) <= counted
        assert [row.quality for row in rows] == ["measured", "estimated", "measured", "measured"]


async def test_a_silent_meter_on_the_line_costs_its_neighbour_nothing(tmp_path: Path) -> None:
    meters = [{**meter, "gateway": "Line"} for meter in METERS]
    gateways = [{"name": "Line", "kind": "local"}]
    async with opened(
        tmp_path / "line.db", START, meters, gateways=gateways, poll_interval_s=60, serial_timeout_ms=100
    ) as house:
        begun = {name: house.true(name) for name in ("Ovens", "Hall")}
        await house.start()
        await house.until(START + 9 * MINUTE)
        house.building.fault(device="Hall", kind=FaultKind.SILENT, seconds=8 * 60)
        await house.until(START + 16 * MINUTE)
        assert house.live("Hall").status is DeviceStatus.COMMUNICATION_ERROR
        await house.until(START + 2 * QUARTER)
        counted = {name: house.true(name) - index for name, index in begun.items()}
        await house.forward(120)
        for name, value in counted.items():
            rows = await house.rows(name)
            assert_without_holes(rows, START, START + 2 * QUARTER)
            assert total(rows) == value
        assert [row.quality for row in await house.rows("Ovens")] == ["measured"] * 2
        assert [row.quality for row in await house.rows("Hall")] == ["interpolated"] * 2


async def test_a_gateway_that_is_away_when_the_server_starts_needs_no_hand(tmp_path: Path) -> None:
    meters = [METERS[0], {**METERS[1], "gateway": "Side"}]
    gateways = [{"name": "Board"}, {"name": "Side"}]
    async with opened(tmp_path / "away.db", START, meters, gateways=gateways) as house:
        house.building.fault(gateway="Side", kind=FaultKind.DISCONNECTED, seconds=20 * 60)
        await house.forward(1)
        await house.start()
        await house.until(START + 10 * MINUTE)
        assert house.live("Hall").status is DeviceStatus.COMMUNICATION_ERROR
        assert house.live("Ovens").status is DeviceStatus.ON
        await house.until(START + 22 * MINUTE)
        assert house.live("Hall").status is DeviceStatus.ON
        await house.until(START + 47 * MINUTE)
        assert [(row.start, row.quality) for row in await house.rows("Hall")] == [
            (START + QUARTER, "estimated"),
            (START + 2 * QUARTER, "measured"),
        ]
        assert [row.quality for row in await house.rows("Ovens")] == ["estimated", "measured", "measured"]


LOT = [kind for kind in FaultKind if kind not in (FaultKind.ROLLOVER, FaultKind.DISCONNECTED)]


async def test_whatever_goes_wrong_by_lot_no_energy_is_invented(tmp_path: Path) -> None:
    meters: list[dict[str, object]] = [
        {
            "name": f"Meter {number}",
            "model": ("schneider-iem3000", "eastron-sdm630", "bgetech-ds100")[number % 3],
            "gateway": ("Board", "Side")[number % 2],
            "start_index": 3_000_000 * number,
        }
        for number in range(1, 5)
    ]
    gateways = [{"name": "Board", "timeout_ms": 60}, {"name": "Side", "timeout_ms": 60}]
    names = [str(meter["name"]) for meter in meters]
    lot = random.Random(11)  # noqa: S311 - the same lot every time is what is wanted
    async with opened(tmp_path / "lot.db", START, meters, gateways=gateways, poll_interval_s=60) as house:
        counted, indexes = dict.fromkeys(names, 0), {name: house.true(name) for name in names}
        begun_anew = dict.fromkeys(names, 0)

        def count() -> None:
            for name in names:
                now, before = house.true(name), indexes[name]
                counted[name] += now - before if now >= before else now
                begun_anew[name] += now < before
                indexes[name] = now

        await house.start()
        for minute in range(75):
            if 16 <= minute < 45:
                count()
                if lot.random() < 0.1:
                    seconds = lot.choice((40.0, 100.0, 300.0))
                    house.building.fault(gateway="Side", kind=FaultKind.DISCONNECTED, seconds=seconds)
                else:
                    house.building.fault(device=lot.choice(names), kind=lot.choice(LOT), seconds=lot.choice((70, 200)))
            if minute in (32, 47):
                await house.kill()
                await house.start()
            await house.forward(60)
            count()
        await house.forward(120)
        for name in names:
            rows = await house.rows(name)
            assert_without_holes(rows, START, START + 5 * QUARTER)
            if begun_anew[name]:
                assert 0 < total(rows) <= counted[name], name
            else:
                assert total(rows) == counted[name], name
        assert 0 in begun_anew.values()
        assert any(begun_anew.values())
