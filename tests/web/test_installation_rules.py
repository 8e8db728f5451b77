"""Every rule of the installation, broken over the API: its code, at its field."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from tests.web.building import Building

ANY = {"If-Match": "*"}
API = "/api/v1"
Body = dict[str, Any]

METER: Body = {"gateway_id": 2, "model": "eastron-sdm630", "unit_id": 20, "name": "New"}
QUALITY = {"gateway_id": 2, "model": "bticino-f80bmt63", "unit_id": 30, "name": "EQ"}
GAS = {
    "gateway_id": 2,
    "model": "generic-gas-counter",
    "unit_id": 40,
    "position": 1,
    "name": "Gas",
    "options": {"concentrator": "bticino-f4con12"},
}
STATION = {
    "gateway_id": 2,
    "model": "legrand-greenup-old-two-sides-1ph",
    "unit_id": 50,
    "position": 1,
    "name": "Left",
    "options": {"phase": "L1"},
}
VIRTUAL = {"model": "meterhouse-remote-device", "options": {"remote_id": 10003}, "name": "Remote"}


@pytest.fixture
async def client(house: Building) -> AsyncIterator[httpx.AsyncClient]:
    async with house.logged_in("system_configuration") as opened:
        yield opened


async def add(client: httpx.AsyncClient, path: str, body: Body) -> Body:
    answer = await client.post(f"{API}/{path}", json=body)
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


async def put(client: httpx.AsyncClient, path: str, body: Body) -> httpx.Response:
    return await client.put(f"{API}/{path}", json=body, headers=ANY)


def faults(answer: httpx.Response) -> dict[str, str]:
    """Code by field; every fault says something in words."""
    assert answer.status_code in (409, 422), answer.text
    problem = answer.json()
    assert all(item["detail"] and "error-" not in item["detail"] for item in problem["errors"])
    return {item["field"]: item["code"] for item in problem["errors"]}


def body_of(view: Body, names: Body) -> Body:
    return {name: view[name] for name in names}


GATEWAY_FAULTS: list[tuple[Body, dict[str, str]]] = [
    ({"address": ""}, {"address": "required"}),
    ({"address": "10.0.0.300"}, {"address": "not-an-address"}),
    ({"address": "ten zero"}, {"address": "not-an-address"}),
    ({"port": 0}, {"port": "too-small"}),
    ({"port": 65536}, {"port": "too-large"}),
    ({"name": "Cellar"}, {"name": "gateway-name-taken"}),
    ({"name": "a\u202eb"}, {"name": "name-not-visible"}),
    ({"address": "10.0.0.7"}, {"address": "gateway-address-taken"}),
    ({"kind": "local"}, {"kind": "gateway-is-local"}),
    ({"panel_board_id": 9}, {"panel_board_id": "unknown-panel-board"}),
    ({"eq_device_id": 99}, {"eq_device_id": "unknown-device"}),
    ({"eq_device_id": 1}, {"eq_device_id": "eq-device-elsewhere"}),
    ({"timeout_ms": 5}, {"timeout_ms": "too-small"}),
    ({"color": "red"}, {"color": "unknown-field"}),
]


async def test_gateways(client: httpx.AsyncClient) -> None:
    for change, expected in GATEWAY_FAULTS:
        answer = await client.post(f"{API}/gateways", json={"address": "10.0.0.20", "name": "Roof", **change})
        assert faults(answer) == expected, change


async def test_a_gateway_without_a_name_is_called_by_its_address(client: httpx.AsyncClient) -> None:
    first = await add(client, "gateways", {"address": "fe80::1"})
    second = await add(client, "gateways", {"address": "fe80::1", "port": 1502})
    assert (first["name"], second["name"]) == ("fe80::1", "fe80::1:1502")
    assert (await add(client, "gateways", {"address": "meter.example"}))["name"] == "meter.example"


async def test_the_local_gateway_keeps_its_address_and_stays(client: httpx.AsyncClient) -> None:
    local = (await client.get(f"{API}/gateways/1")).json()
    assert (local["kind"], local["name"], local["address"]) == ("local", "Local", "127.0.0.1")
    body = {"kind": "local", "address": "127.0.0.1", "name": "Cabinet", "description": "left", "enabled": False}
    changed = (await put(client, "gateways/1", body)).json()
    assert (changed["name"], changed["description"], changed["communication"]["status"]) == ("Cabinet", "left", "off")
    assert faults(await put(client, "gateways/1", {**body, "address": "10.0.0.1"})) == {"address": "gateway-is-local"}
    assert faults(await put(client, "gateways/1", {**body, "kind": "modbus_tcp"})) == {"kind": "gateway-is-local"}
    refused = await client.delete(f"{API}/gateways/1", headers=ANY)
    assert (refused.status_code, refused.json()["code"]) == (409, "gateway-is-local")


async def test_a_gateway_with_devices_cannot_be_deleted_and_names_them(client: httpx.AsyncClient) -> None:
    refused = (await client.delete(f"{API}/gateways/2", headers=ANY)).json()
    assert (refused["code"], refused["params"]["devices"]) == ("gateway-has-devices", "=Lighting, Main, Off, Sockets")


async def test_only_a_device_of_its_own_that_measures_harmonics_is_a_gateways_eq_device(
    client: httpx.AsyncClient,
) -> None:
    cellar = {"address": "10.0.0.7", "name": "Cellar"}
    assert faults(await put(client, "gateways/2", {**cellar, "eq_device_id": 1})) == {
        "eq_device_id": "eq-device-cannot"
    }
    device = await add(client, "devices", QUALITY)
    gateway = await put(client, "gateways/2", {**cellar, "eq_device_id": device["id"]})
    assert gateway.json()["eq_device_id"] == device["id"]
    users = (await client.get(f"{API}/devices/{device['id']}/users")).json()["items"]
    assert users == [{"kind": "gateway", "id": 2, "name": "Cellar"}]
    # Moved to another gateway, it is not this one's any more; the same when it is deleted.
    other = await add(client, "gateways", {"address": "10.0.0.8"})
    moved = await put(client, f"devices/{device['id']}", {**QUALITY, "gateway_id": other["id"]})
    assert moved.status_code == 200
    assert (await client.get(f"{API}/gateways/2")).json()["eq_device_id"] is None
    change = (await client.get(f"{API}/configuration/changes")).json()["items"][0]
    assert [edit["kind"] for edit in change["edits"]] == ["device", "gateway"]


DEVICE_FAULTS: list[tuple[Body, dict[str, str]]] = [
    ({"model": ""}, {"model": "configuration-error"}),
    ({"model": "nothing"}, {"model": "configuration-error"}),
    ({"unit_id": None}, {"unit_id": "required"}),
    ({"unit_id": None, "model": ""}, {"unit_id": "required", "model": "configuration-error"}),
    ({"unit_id": 0}, {"unit_id": "too-small"}),
    ({"unit_id": 248}, {"unit_id": "too-large"}),
    ({"gateway_id": 9}, {"gateway_id": "unknown-gateway"}),
    ({"unit_id": 3}, {"unit_id": "device-address-taken"}),
    ({"name": "Main"}, {"name": "device-name-taken"}),
    ({"name": "\u0007"}, {"name": "name-not-visible"}),
    ({"load_type_id": 77}, {"load_type_id": "unknown-load-type"}),
    ({"measure_group_ids": [1, 5]}, {"measure_group_ids": "unknown-measure-group"}),
    ({"measure_group_ids": [1, 2, 3, 4, 5, 6]}, {"measure_group_ids": "too-many-items"}),
    ({"upstream_device_id": 77}, {"upstream_device_id": "unknown-device"}),
    ({"exclude_alerts": True}, {"exclude_alerts": "not-for-this-model"}),
    ({"position": 1}, {"position": "not-for-this-model"}),
    ({"options": {"register": 1}}, {"options.register": "option-unknown"}),
    ({"model": "generic-modbus-meter"}, {"options.register": "option-required"}),
    (
        {"model": "generic-modbus-meter", "options": {"register": "10000", "words": 3, "function": 5}},
        {
            "options.register": "option-out-of-range",
            "options.words": "option-not-in-choices",
            "options.function": "option-not-in-choices",
        },
    ),
    ({"model": "generic-gas-counter"}, {"options.concentrator": "option-required"}),
    ({**GAS, "load_type_id": 1}, {"load_type_id": "load-type-by-model"}),
    ({**GAS, "position": 13}, {"position": "position-out-of-range"}),
    ({**GAS, "upstream_device_id": 1}, {"upstream_device_id": "upstream-other-commodity"}),
    ({**STATION, "options": {}}, {"options.phase": "option-required"}),
    ({**STATION, "position": None}, {"position": "position-out-of-range"}),
    ({**VIRTUAL, "unit_id": None}, {"gateway_id": "virtual-needs-server"}),
]


async def test_devices(client: httpx.AsyncClient) -> None:
    for change, expected in DEVICE_FAULTS:
        assert faults(await client.post(f"{API}/devices", json={**METER, **change})) == expected, change


async def test_who_has_the_address_or_name_is_named(client: httpx.AsyncClient) -> None:
    problem = (await client.post(f"{API}/devices", json={**METER, "unit_id": 3})).json()
    assert problem["params"]["device"] == "Sockets"
    assert problem["errors"][0]["detail"] == "Device Sockets already has this address"


async def test_addresses_on_one_bus(client: httpx.AsyncClient) -> None:
    """Positions, sides, interfaces and Remote IDs tell devices of one address apart; nothing else does."""
    server = await add(client, "gateways", {"address": "10.0.0.9", "kind": "server"})
    interface = {"gateway_id": 2, "model": "bticino-f80bmt63"}
    for body in (
        GAS,
        {**GAS, "position": 2, "name": "Gas 2"},
        {"gateway_id": 2, "model": "bticino-f4con12", "unit_id": 40, "name": "Concentrator"},
        STATION,
        {**STATION, "position": 2, "name": "Right", "options": {"phase": "L2"}},
        {**interface, "unit_id": 2, "options": {"interface": 60}, "name": "Module 2"},
        {**interface, "unit_id": 3, "options": {"interface": 60}, "name": "Module 3"},
        {**VIRTUAL, "gateway_id": server["id"]},
        {**VIRTUAL, "gateway_id": server["id"], "options": {"remote_id": 10004}, "name": "Remote 2"},
        {**METER, "gateway_id": 1},
        METER | {"name": "Other bus"},
    ):
        await add(client, "devices", body)
    taken: list[tuple[Body, str]] = [
        ({**GAS, "name": "n"}, "position"),
        ({**STATION, "name": "n"}, "position"),
        ({**METER, "unit_id": 40, "name": "n"}, "unit_id"),
        ({**METER, "unit_id": 50, "name": "n"}, "unit_id"),
        ({**interface, "unit_id": 2, "options": {"interface": 60}, "name": "n"}, "unit_id"),
        ({**METER, "unit_id": 60, "name": "n"}, "unit_id"),
        ({**VIRTUAL, "gateway_id": server["id"], "name": "n"}, "options.remote_id"),
    ]
    for body, field in taken:
        assert faults(await client.post(f"{API}/devices", json=body)) == {field: "device-address-taken"}


async def test_a_device_without_a_name_is_called_by_its_address(client: httpx.AsyncClient) -> None:
    server = await add(client, "gateways", {"address": "10.0.0.9", "kind": "server"})
    names = [
        (await add(client, "devices", {**body, "name": ""}))["name"]
        for body in (
            METER,
            {**METER, "gateway_id": 1},
            GAS,
            {"gateway_id": 2, "model": "bticino-f80bmt63", "unit_id": 2, "options": {"interface": 60}},
            {**VIRTUAL, "gateway_id": server["id"]},
        )
    ]
    assert names == ["20", "Local 20", "40-1", "2-60", "247-10003"]


async def test_a_virtual_device_has_its_fixed_address_and_its_server(client: httpx.AsyncClient) -> None:
    server = await add(client, "gateways", {"address": "10.0.0.9", "kind": "server"})
    virtual = {**VIRTUAL, "gateway_id": server["id"]}
    assert faults(await client.post(f"{API}/devices", json={**virtual, "unit_id": 5})) == {
        "unit_id": "virtual-address-fixed"
    }
    outside = {**virtual, "options": {"remote_id": 20001}}
    assert faults(await client.post(f"{API}/devices", json=outside)) == {"options.remote_id": "option-out-of-range"}
    device = await add(client, "devices", virtual)
    assert (device["unit_id"], device["shown_address"]) == (247, "247-10003")
    everything = {"gateway_id": server["id"], "model": "meterhouse-remote-total", "name": "All"}
    assert (await add(client, "devices", everything))["options"] == {"remote_id": 29999}
    kind = await put(client, f"gateways/{server['id']}", {"address": "10.0.0.9", "kind": "modbus_tcp"})
    assert faults(kind) == {"kind": "gateway-has-virtual-devices"}


async def test_the_other_side_of_a_station_needs_name_and_phase_only(client: httpx.AsyncClient) -> None:
    left = await add(client, "devices", {**STATION, "enabled": False})
    assert left["other_side"] == 2
    path = f"devices/{left['id']}/other-side"
    right = await add(client, path, {"name": "Right", "options": {"phase": "L3"}})
    same = ("gateway_id", "model", "unit_id", "enabled", "supply_direction")
    assert {name: right[name] for name in same} == {name: left[name] for name in same}
    assert (right["position"], right["name"], right["options"]["phase"]) == (2, "Right", "L3")
    assert right["other_side"] is None
    again = await client.post(f"{API}/{path}", json={"name": "Third"})
    assert (again.status_code, again.json()["code"]) == (409, "no-other-side")
    assert (await client.post(f"{API}/devices/1/other-side", json={})).json()["code"] == "no-other-side"


async def test_meters_behind_meters_form_no_circle(client: httpx.AsyncClient) -> None:
    main = await add(client, "devices", METER)
    floor = await add(client, "devices", {**METER, "unit_id": 21, "name": "Floor", "upstream_device_id": main["id"]})
    flat = await add(client, "devices", {**METER, "unit_id": 22, "name": "Flat", "upstream_device_id": floor["id"]})
    for above in (main, floor, flat):
        answer = await put(client, f"devices/{main['id']}", {**METER, "upstream_device_id": above["id"]})
        assert faults(answer) == {"upstream_device_id": "upstream-cycle"}
    # A meter that others are behind cannot become a counter of something else.
    gas = {**GAS, "unit_id": 20, "name": "New"}
    assert faults(await put(client, f"devices/{main['id']}", gas)) == {"model": "upstream-other-commodity"}
    assert (await client.delete(f"{API}/devices/{floor['id']}", headers=ANY)).status_code == 204
    assert (await client.get(f"{API}/devices/{flat['id']}")).json()["upstream_device_id"] is None


async def test_load_types(client: httpx.AsyncClient) -> None:
    heating = (await client.get(f"{API}/load-types/1")).json()
    body = {"name": "heating", "enabled": False, "color": "#000000"}
    off = (await put(client, "load-types/1", body)).json()
    assert (off["enabled"], off["label"], off["remote_id"]) == (False, heating["label"], 20001)
    assert faults(await put(client, "load-types/1", {**body, "name": "Warm"})) == {"name": "load-type-predefined"}
    refused = await client.delete(f"{API}/load-types/1", headers=ANY)
    assert (refused.status_code, refused.json()["code"]) == (409, "load-type-predefined")
    own = [await add(client, "load-types", {"name": f"Own {number}"}) for number in range(8)]
    assert len((await client.get(f"{API}/load-types")).json()["items"]) == 14
    assert faults(await client.post(f"{API}/load-types", json={"name": "Ninth"})) == {"name": "load-types-full"}
    path = f"load-types/{own[0]['id']}"
    for name, code in (("Own 1", "load-type-name-taken"), ("Air conditioning", "load-type-name-taken")):
        assert faults(await put(client, path, {"name": name})) == {"name": code}
    assert faults(await put(client, path, {"name": " "})) == {"name": "required"}
    assert faults(await put(client, path, {"name": "x", "color": "red"})) == {"color": "wrong-form"}
    assert (await put(client, path, {"name": "Ovens", "enabled": False})).json()["enabled"] is False
    assert (await client.delete(f"{API}/{path}", headers=ANY)).status_code == 204
    await add(client, "load-types", {"name": "Ninth"})


@pytest.mark.parametrize("path", ["measure-groups", "panel-boards"])
async def test_groups_and_boards(client: httpx.AsyncClient, path: str) -> None:
    kind = path.removesuffix("s")
    made = await add(client, path, {"name": "East  wing ", "description": " near the stairs\r\nsecond line "})
    assert (made["name"], made["description"]) == ("East wing", "near the stairs\nsecond line")
    assert (made["remote_id"] is None) == (path == "panel-boards")
    other = await add(client, path, {"name": "West wing"})
    own = f"{path}/{other['id']}"
    assert faults(await client.post(f"{API}/{path}", json={"name": ""})) == {"name": "required"}
    assert faults(await put(client, own, {"name": "East wing"})) == {"name": f"{kind}-name-taken"}
    assert (await put(client, own, {"name": "West wing", "enabled": False})).json()["enabled"] is False
    assert (await put(client, own, {"name": "West wing"})).json()["enabled"] is True
    assert (await client.delete(f"{API}/{own}", headers=ANY)).status_code == 204
    assert (await client.get(f"{API}/{own}")).json()["params"] == {"kind": kind, "id": other["id"]}


async def test_erasing_what_is_in_use_says_what_will_be_detached(client: httpx.AsyncClient) -> None:
    own = await add(client, "load-types", {"name": "Ovens"})
    board = await add(client, "panel-boards", {"name": "Ground floor"})
    await add(client, "devices", {**METER, "load_type_id": own["id"], "measure_group_ids": [1]})
    cellar = {"address": "10.0.0.7", "name": "Cellar", "panel_board_id": board["id"]}
    assert (await put(client, "gateways/2", cellar)).status_code == 200
    for path, names in (
        (f"load-types/{own['id']}", ["New"]),
        ("measure-groups/1", ["Main", "New"]),
        (f"panel-boards/{board['id']}", ["Cellar"]),
    ):
        users = (await client.get(f"{API}/{path}/users")).json()["items"]
        assert [user["name"] for user in users] == names
        refused = (await client.delete(f"{API}/{path}", headers=ANY)).json()
        assert (refused["code"], refused["params"]["names"]) == ("in-use", ", ".join(names))
        erased = await client.delete(f"{API}/{path}", headers=ANY, params={"detach": True})
        assert erased.status_code == 204
    device = (await client.get(f"{API}/devices/5")).json()
    assert (device["load_type_id"], device["measure_group_ids"]) == (None, [])
    assert (await client.get(f"{API}/gateways/2")).json()["panel_board_id"] is None


async def test_ids_are_never_used_again(client: httpx.AsyncClient) -> None:
    first = await add(client, "devices", METER)
    await client.delete(f"{API}/devices/{first['id']}", headers=ANY)
    second = await add(client, "devices", METER)
    assert second["id"] == first["id"] + 1
    assert second["remote_id"] == 10000 + second["id"]


async def test_labels_of_inputs_and_outputs(client: httpx.AsyncClient) -> None:
    module = {"gateway_id": 2, "model": "bticino-m7tic-io", "unit_id": 70, "name": "Signals"}
    device = await add(client, "devices", {**module, "options": {"digital_input_3_label": "Door"}})
    assert device["options"]["digital_input_3_label"] == "Door"
    state = {"gateway_id": 2, "model": "bticino-f80bvs", "unit_id": 71, "name": "State", "exclude_alerts": True}
    assert (await add(client, "devices", state))["exclude_alerts"] is True
