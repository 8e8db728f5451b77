"""Gateways, devices, groups, site, catalogue, live values, system."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import httpx
import pytest

from meterhouse.domain.quantity import ChannelKey, Quantity
from meterhouse.domain.sample import Sample
from meterhouse.services.connections import RegisterSeen
from meterhouse.services.ports import LinkStatistics, ReadFailed
from tests.web.building import MODEL, NOW, Building, reading

SHOWN_ONLY = {
    *("breaker", "station_failure"),
    *("id", "etag", "devices", "shown_address", "remote_id", "other_side", "profile", "commodities", "communication"),
}
ANY = {"If-Match": "*"}
NO_ANSWER = {"code": "no-answer", "params": {"unit_id": 2}, "detail": "No answer from Modbus address 2."}
GATEWAY = {"address": "10.0.0.20", "name": "Roof", "port": 1502}
DEVICE = {"gateway_id": 2, "model": MODEL, "unit_id": 17, "name": "Pump", "load_type_id": 1, "measure_group_ids": [1]}


async def test_a_gateway_from_its_beginning_to_its_end(house: Building) -> None:
    async with house.logged_in("system_configuration") as client:
        added = await client.post("/api/v1/gateways", json=GATEWAY)
        assert added.status_code == 201
        view = added.json()
        assert (view["name"], view["port"], view["framing"], view["timeout_ms"]) == ("Roof", 1502, "tcp", 1000)
        assert view["communication"]["status"] == "waiting"
        path = f"/api/v1/gateways/{view['id']}"
        changed = await client.put(path, json={**GATEWAY, "name": "", "framing": "rtu", "enabled": False}, headers=ANY)
        assert (changed.json()["name"], changed.json()["communication"]["status"]) == ("10.0.0.20", "off")
        taken = await client.put(path, json={**GATEWAY, "name": "Cellar"}, headers=ANY)
        assert (taken.status_code, taken.json()["code"]) == (409, "gateway-name-taken")
        assert taken.json()["errors"][0]["field"] == "name"
        assert taken.json()["detail"] == "Gateway Cellar already has this name"
        assert (await client.delete(path, headers=ANY)).status_code == 204
        assert (await client.get(path)).json()["code"] == "not-found"
        assert (await client.delete(path, headers=ANY)).status_code == 404


async def test_a_gateway_with_devices_stays(house: Building) -> None:
    async with house.logged_in("all") as client:
        answer = await client.delete("/api/v1/gateways/2", headers=ANY)
        assert answer.status_code == 409
        assert "Main" in answer.json()["detail"]
        assert (await client.delete("/api/v1/gateways/1", headers=ANY)).json()["code"] == "gateway-is-local"


async def test_a_device_from_its_beginning_to_its_end(house: Building) -> None:
    async with house.logged_in("system_configuration") as client:
        options = (await client.get(f"/api/v1/catalogue/{MODEL}")).json()["options"]
        assert {"name", "type", "required"} <= set(options[0])
        added = await client.post("/api/v1/devices", json={**DEVICE, "options": _required(options)})
        assert added.status_code == 201, added.text
        view = added.json()
        assert view["id"] == 5
        assert (view["name"], view["measure_group_ids"], view["commodities"]) == ("Pump", [1], [])
        assert view["profile"]["id"] == MODEL
        path = f"/api/v1/devices/{view['id']}"
        same = {key: value for key, value in view.items() if key not in SHOWN_ONLY}
        changed = await client.put(path, json={**same, "name": "Pump 2", "upstream_device_id": 1}, headers=ANY)
        assert (changed.json()["name"], changed.json()["upstream_device_id"]) == ("Pump 2", 1)
        taken = await client.put(path, json={**same, "unit_id": 1}, headers=ANY)
        assert (taken.status_code, taken.json()["code"]) == (409, "device-address-taken")
        assert taken.json()["detail"] == "Device Main already has this address"
        assert (await client.delete(path, headers=ANY)).status_code == 204
        assert (await client.get(path)).status_code == 404


def _required(options: list[dict[str, object]]) -> dict[str, object]:
    values: dict[str, object] = {}
    for option in options:
        if option["required"]:
            choices = option["choices"]
            assert isinstance(choices, list)
            values[str(option["name"])] = choices[0] if choices else 1
    return values


async def test_devices_tell_what_they_count_and_how_they_are(house: Building) -> None:
    live = house.services.live
    live.publish(reading(1, NOW))
    live.publish(reading(2, NOW))
    live.fail(2, NOW + timedelta(seconds=5), ReadFailed("no-answer", unit_id=2))
    async with house.logged_in("consumptions") as client:
        items = (await client.get("/api/v1/devices")).json()["items"]
        gateways = (await client.get("/api/v1/gateways")).json()["items"]
    assert [item["commodities"] for item in items] == [["electricity"]] * 3 + [[]]
    assert [item["communication"]["status"] for item in items] == ["on", "communication_error", "waiting", "off"]
    assert items[1]["communication"] == {
        "status": "communication_error",
        "answered_at": "2026-04-15T11:20:00Z",
        "error": NO_ANSWER,
        "error_since": "2026-04-15T11:20:05Z",
        "last_error": NO_ANSWER,
        "last_error_at": "2026-04-15T11:20:05Z",
    }
    cellar = gateways[1]["communication"]
    assert (gateways[1]["name"], cellar["status"], cellar["answered_at"]) == ("Cellar", "on", "2026-04-15T11:20:00Z")
    assert cellar["error"]["code"] == cellar["last_error"]["code"] == "no-answer"
    live.publish(reading(2, NOW + timedelta(seconds=10)))
    async with house.logged_in("consumptions") as client:
        recovered = (await client.get("/api/v1/devices/2")).json()["communication"]
        gateway = (await client.get("/api/v1/gateways/2")).json()["communication"]
    for state in (recovered, gateway):
        assert (state["status"], state["error"], state["last_error"]) == ("on", None, NO_ANSWER)
        assert (state["answered_at"], state["last_error_at"]) == ("2026-04-15T11:20:10Z", "2026-04-15T11:20:05Z")


async def test_breakers_and_stations_tell_their_state(house: Building) -> None:
    async def states(client: httpx.AsyncClient) -> list[tuple[str | None, bool | None]]:
        items = (await client.get("/api/v1/devices")).json()["items"]
        return [(item["breaker"], item["station_failure"]) for item in items[:3]]

    def say(device_id: int, **values: int) -> None:
        samples = tuple(Sample(ChannelKey(Quantity(name)), NOW, Decimal(value)) for name, value in values.items())
        house.services.live.publish(replace(reading(device_id, NOW), samples=samples))

    async with house.logged_in("all") as client:
        say(1, breaker_state=1, breaker_tripped=0)
        say(2, breaker_state=0)
        say(3, charger_status=7)
        assert await states(client) == [("closed", None), ("open", None), (None, True)]
        say(1, breaker_state=0, breaker_tripped=1)
        house.services.live.fail(2, NOW, ReadFailed("no-answer", unit_id=2))
        say(3, charger_status=2)
        assert await states(client) == [("tripped", None), (None, None), (None, False)]


async def test_a_gateway_whose_devices_all_fail(house: Building) -> None:
    for number in (1, 2, 3):
        house.services.live.fail(number, NOW, ReadFailed("gateway-unreachable", gateway="Cellar", reason="refused"))
    async with house.logged_in("all") as client:
        state = (await client.get("/api/v1/gateways/2")).json()["communication"]
    assert (state["status"], state["answered_at"]) == ("communication_error", None)
    assert state["error"]["detail"] == "Gateway Cellar refuses the connection. Is the port right?"


async def test_trying_a_device(house: Building) -> None:
    async with house.logged_in("all") as client:
        good = (await client.post("/api/v1/devices/1/test")).json()
        assert (good["ok"], good["device_id"], good["round_trip_ms"], good["error"]) == (True, 1, 12.3, None)
        assert good["values"][0] == {
            "key": "voltage_l1_n",
            "quantity": "voltage",
            "phase": "l1_n",
            "direction": None,
            "index": None,
            "unit": "V",
            "value": 230.15,
        }
        assert good["values"][2]["value"] is None
        assert good["attributes"] == {"serial": "A<7>", "ratio": 1.5, "lost": None}
        assert (good["requests"], good["registers"][0]["words"]) == (3, [0x0900, 0x1234])
        house.reader.registers = (RegisterSeen("power_factor_total", 7, (1, 2), Decimal(40), "", plausible=False),)
        doubtful = (await client.post("/api/v1/devices/1/test")).json()
        assert (doubtful["ok"], doubtful["error"]["code"], doubtful["values"]) == (
            False,
            "implausible-value",
            good["values"],
        )
        assert doubtful["error"]["params"] == {"key": "power_factor_total", "value": "40", "register": 7, "count": 1}
        house.reader.failures = {1: ReadFailed("device-exception", unit_id=1, exception=2, register=40001)}
        bad = (await client.post("/api/v1/devices/1/test")).json()
        assert (bad["ok"], bad["round_trip_ms"], bad["values"]) == (False, None, [])
        assert bad["error"]["detail"] == "The device with Modbus address 1 refused register 40001 (exception 2)."
        assert (await client.post("/api/v1/devices/99/test")).status_code == 404


async def test_trying_a_gateway(house: Building) -> None:
    async def error_of(client: httpx.AsyncClient, number: int) -> str:
        answer = (await client.post(f"/api/v1/gateways/{number}/test")).json()
        assert (answer["ok"], answer["round_trip_ms"]) == (False, None)
        return str(answer["error"]["code"])

    async with house.logged_in("all") as client:
        house.reader.failures = {1: ReadFailed("no-answer", unit_id=1)}
        good = (await client.post("/api/v1/gateways/2/test")).json()
        assert (good["ok"], good["device_id"], good["round_trip_ms"]) == (True, 2, 12.3)
        house.reader.failures |= {2: ReadFailed("bad-answer", unit_id=2), 3: ReadFailed("no-answer", unit_id=3)}
        assert await error_of(client, 2) == "bad-answer"
        house.reader.failures[2] = ReadFailed("no-answer", unit_id=2)
        assert await error_of(client, 2) == "gateway-silent"
        house.reader.failures[1] = ReadFailed("gateway-unreachable", gateway="Cellar", reason="refused")
        assert await error_of(client, 2) == "gateway-unreachable"
        assert (await client.post("/api/v1/gateways/1/test")).json()["error"]["code"] == "gateway-unreachable"
        body = {"kind": "local", "address": "127.0.0.1", "name": "Local", "enabled": False}
        await client.put("/api/v1/gateways/1", json=body, headers=ANY)
        assert await error_of(client, 1) == "gateway-off"


async def test_groups_and_boards(house: Building) -> None:
    async with house.logged_in("consumptions") as client:
        types = (await client.get("/api/v1/load-types")).json()["items"]
        assert [item["label"] for item in types] == [
            *("Heating", "Air conditioning", "Ventilation", "Hot water", "Lighting", "Sockets"),
        ]
        groups = (await client.get("/api/v1/measure-groups")).json()["items"]
        assert [(item["id"], item["name"], item["remote_id"]) for item in groups] == [(1, "Floor 1", 30001)]
        assert (await client.get("/api/v1/panel-boards")).json() == {"items": []}


async def test_the_catalogue_is_honest(house: Building) -> None:
    async with house.logged_in("system_configuration") as client:
        items = (await client.get("/api/v1/catalogue")).json()["items"]
        assert len(items) == len(house.services.catalogue.ids())
        assert {item["confidence"] for item in items} >= {"tested-code", "unverified"}
        one = (await client.get(f"/api/v1/catalogue/{items[0]['id']}")).json()
        assert "active_energy_import_total" in one["keys"]
        assert (await client.get("/api/v1/catalogue/no-such")).json()["code"] == "unknown-model"


async def test_the_site_is_changed_whole_or_not_at_all(house: Building) -> None:
    async with house.logged_in("server_configuration") as client:
        site = (await client.get("/api/v1/site")).json()
        assert (site["timezone"], site["sample_rate_s"], site["gas_kwh_per_m3"]) == ("Europe/Rome", 900, 10.69)
        wrong = {**site, "name": "New", "timezone": "Europe/Atlantis", "language": "xx", "field_separator": ","}
        answer = await client.put("/api/v1/site", json=wrong)
        assert {item["field"]: item["code"] for item in answer.json()["errors"]} == {
            "timezone": "unknown-timezone",
            "language": "not-one-of",
            "field_separator": "separators-equal",
        }
        assert (await client.get("/api/v1/site")).json() == site
        changed = await client.put("/api/v1/site", json={**site, "name": "Villa", "timezone": "Asia/Kolkata"})
        assert changed.json() == {**site, "name": "Villa", "timezone": "Asia/Kolkata"}
        day = await client.get("/api/v1/consumption", params={"period": "day", "date": "2026-04-14"})
        assert day.status_code == 403
    async with house.logged_in("consumptions") as client:
        day = await client.get("/api/v1/consumption", params={"period": "day", "date": "2026-04-14"})
        assert day.json()["start"] == "2026-04-13T18:30:00Z"


async def test_live_values_of_some_or_all(house: Building) -> None:
    house.services.live.publish(reading(1, NOW))
    async with house.logged_in("panel_board") as client:
        everything = (await client.get("/api/v1/live")).json()
        assert [item["device_id"] for item in everything["devices"]] == [1, 2, 3, 4]
        assert everything["revision"] == house.services.live.revision
        some = (
            await client.get("/api/v1/live", params=[("device_id", "4"), ("device_id", "1"), ("device_id", "77")])
        ).json()
        assert [item["status"] for item in some["devices"]] == ["off", "on"]
        values = {item["key"]: item["value"] for item in some["devices"][1]["values"]}
        assert values == {"voltage_l1_n": 230.15, "active_energy_import_total": 1000.0, "frequency": None}
        assert some["devices"][1]["at"] == "2026-04-15T11:20:00Z"
        many = "&".join(f"device_id={number}" for number in range(1, 257))
        assert (await client.get(f"/api/v1/live?{many}")).status_code == 422


async def test_how_the_acquisition_is_doing(house: Building) -> None:
    house.clock.pass_by(100)
    house.reader.links = {
        2: LinkStatistics(
            requests=50, answers=45, errors={"timeout": 4, "exception": 1}, busy_s=20, limit_s=18, timeout_s=4.0
        ),
        1: LinkStatistics(opened_at_monotonic_s=100.0),
    }
    async with house.logged_in("system_configuration") as client:
        answer = (await client.get("/api/v1/system/acquisition")).json()
        system = (await client.get("/api/v1/system")).json()
    idle, busy = answer["links"]
    assert (idle["gateway_id"], idle["requests_per_s"], idle["utilisation"], idle["efficiency"]) == (
        1,
        None,
        None,
        None,
    )
    assert (busy["gateway_id"], busy["requests_per_s"], busy["utilisation"], busy["efficiency"]) == (2, 0.5, 0.2, 0.9)
    assert (busy["error_rate"], busy["errors"], busy["timeout_s"]) == (0.1, {"timeout": 4, "exception": 1}, 4.0)
    assert len(answer["devices"]) == 4
    assert (system["version"], system["started_at"]) == ("9.9.9", "2026-04-15T08:20:00Z")


@pytest.mark.parametrize("path", ["devices", "gateways"])
async def test_what_is_listed_can_be_written_back(house: Building, path: str) -> None:
    async with house.logged_in("all") as client:
        for item in (await client.get(f"/api/v1/{path}")).json()["items"]:
            shown_only = SHOWN_ONLY
            body = {key: value for key, value in item.items() if key not in shown_only}
            headers = {"If-Match": item["etag"]}
            answer = await client.put(f"/api/v1/{path}/{item['id']}", json=body, headers=headers)
            assert (answer.status_code, answer.json()) == (200, item)
