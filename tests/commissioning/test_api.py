"""What the commissioning operations refuse, with their codes at their fields."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.web.building import Building, Parts, building, prepare

pytestmark = pytest.mark.slow
BASE = "/api/v1/commissioning"


async def ask(house: Building, method: str, path: str, body: object = None) -> tuple[int, str, list[tuple[str, str]]]:
    async with house.logged_in("system_configuration") as client:
        answer = await client.request(method, f"{BASE}{path}", json=body)
    told = answer.json()
    return answer.status_code, told.get("code", ""), [(item["field"], item["code"]) for item in told.get("errors", [])]


async def test_every_refusal_has_its_code(tmp_path: Path) -> None:
    await prepare(tmp_path)
    async with building(tmp_path, Parts()) as house:
        turned = {"gateway_id": 2, "first_unit": 9, "last_unit": 3}
        assert await ask(house, "POST", "/scans", turned) == (
            422, "invalid-input", [("last_unit", "ends-before-it-begins")],
        )  # fmt: skip
        assert (await ask(house, "POST", "/scans", {"gateway_id": 77}))[:2] == (404, "not-found")
        assert (await ask(house, "POST", "/scans", {"gateway_id": 2, "last_unit": 248}))[0] == 422
        assert (await ask(house, "GET", "/scans/7"))[:2] == (404, "not-found")
        assert (await ask(house, "POST", "/reports"))[:2] == (409, "not-tested")
        assert (await ask(house, "GET", "/reports/7/file"))[:2] == (404, "not-found")
        assert (await ask(house, "POST", "/tests", {"gateway_ids": [77]}))[:2] == (404, "not-found")
        assert (await ask(house, "POST", "/trials", {"gateway_id": 77, "unit_id": 1, "register_address": 0}))[0] == 404
        assert (await ask(house, "POST", "/trials", {"gateway_id": 2, "unit_id": 1, "register_address": 65_536}))[
            0
        ] == 422
        assert (await ask(house, "POST", "/devices", {"devices": []}))[0] == 422
        taken = {"gateway_id": 2, "model": "eastron-sdm630", "unit_id": 1, "name": "New"}
        free = {**taken, "unit_id": 77, "name": "Main"}
        status, _, fields = await ask(house, "POST", "/devices", {"devices": [taken, free]})
        assert status == 409
        assert fields == [("devices.0.unit_id", "device-address-taken"), ("devices.1.name", "device-name-taken")]
        assert len(house.services.installation.current.devices) == 4


async def test_nothing_was_tested_yet(tmp_path: Path) -> None:
    await prepare(tmp_path)
    async with building(tmp_path, Parts()) as house, house.logged_in("all") as client:
        assert (await client.get(f"{BASE}/tests")).json()["state"] is None
        assert (await client.get(f"{BASE}/scans")).json() == {"items": []}
        await house.services.commissioning.stop()
