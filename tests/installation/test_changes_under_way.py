"""255 devices are being recorded while the installation is changed: within one poll, and without a hole (§1, §3)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from meterhouse.domain.installation import Gateway, GatewayKind, LoadType, MeasureGroup
from meterhouse.services.live import DeviceStatus
from tests.acceptance.house import House, assert_without_holes, opened

pytestmark = pytest.mark.slow

START = datetime(2026, 6, 17, 8, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
POLL_S = 30.0
DEVICES, BOARDS = 255, 8
METERS: list[dict[str, object]] = [
    {
        "name": f"Meter {number}",
        "model": "schneider-iem3000",
        "gateway": f"Board {number % BOARDS}",
        "unit": number // BOARDS + 1,
    }
    for number in range(DEVICES)
]


async def on(house: House, *names: str) -> bool:
    return all(house.live(name).status is DeviceStatus.ON for name in names)


async def within_one_poll(house: House) -> None:
    """So long a change may take; the polls of the other gateways come at their own moments."""
    await house.forward(POLL_S + 1)


async def test_changes_take_effect_within_a_poll_and_leave_no_hole_in_the_others(tmp_path: Path) -> None:
    boards = [{"name": f"Board {number}"} for number in range(BOARDS)]
    async with opened(
        tmp_path / "many.db", START, METERS, gateways=boards, sample_rate_s=60, poll_interval_s=POLL_S
    ) as house:
        await house.start()
        site = house.installation
        late = [house.device(f"Meter {number}") for number in (250, 251, 252)]
        for device in late:
            await site.delete_device(device.id)
        await house.until(START + 2.3 * MINUTE)

        # Three devices are added, to three gateways.
        added = [await site.put_device(replace(device, id=0)) for device in late]
        await within_one_poll(house)
        assert await on(house, *(device.name for device in added))

        # One is switched off, one renamed and sorted, one deleted; one gateway is renamed and put on a board.
        group = await site.put_measure_group(MeasureGroup(0, "Tenants"))
        load_type = await site.put_load_type(LoadType(0, "", "Ovens", predefined=False))
        await site.put_device(replace(house.device("Meter 8"), enabled=False))
        named = replace(house.device("Meter 16"), name="Bakery", load_type_id=load_type.id)
        await site.put_device(replace(named, measure_group_ids=(group.id,)))
        await site.delete_device(house.device("Meter 17").id)
        board = house.gateway("Board 2")
        await site.put_gateway(replace(board, name="Roof", description="under the tiles"))
        assert house.live("Meter 8").status is DeviceStatus.OFF
        await within_one_poll(house)
        assert house.live("Meter 8").status is DeviceStatus.OFF
        assert await on(house, "Bakery", "Meter 2", "Meter 24")

        # One moves to another address and back: what it counted meanwhile is not lost, since it is the same meter.
        other = await site.put_gateway(Gateway(0, GatewayKind.MODBUS_TCP, "Way round", "localhost", board.port))
        moved = house.device("Meter 2")
        await site.put_device(replace(moved, gateway_id=other.id))
        await site.put_device(replace(house.device("Meter 8"), enabled=True))
        await within_one_poll(house)
        assert await on(house, "Meter 2", "Meter 8")
        await site.put_device(moved)
        await site.delete_gateway(other.id)

        await house.until(START + 5 * MINUTE)
        await house.forward(2 * POLL_S + 5)
        touched = {"Meter 8", "Bakery", *(device.name for device in added)}
        others = [device.name for device in site.current.devices if device.name not in touched]
        assert len(others) == DEVICES - 6
        for name in (*others, "Bakery"):
            rows = [row for row in await house.rows(name) if row.end <= START + 5 * MINUTE]
            assert_without_holes(rows, START, START + 5 * MINUTE)
            assert {row.quality for row in rows} == {"measured"}, name
        assert len(house.installation.current.devices) == DEVICES - 1
