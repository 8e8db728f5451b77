"""Two people at once, and the history of what they did."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import httpx

from tests.web.building import NOW, Building

API = "/api/v1"
CHANGES = f"{API}/configuration/changes"
ANY = {"If-Match": "*"}
METER = {"gateway_id": 2, "model": "eastron-sdm630", "unit_id": 20, "name": "New"}
GATEWAY = {"address": "10.0.0.7", "name": "Cellar"}
OBJECTS: dict[str, dict[str, Any]] = {
    "gateways/2": GATEWAY,
    "devices/2": METER,
    "load-types/1": {"name": "heating"},
    "measure-groups/1": {"name": "Floor 1"},
}


async def history(client: httpx.AsyncClient, **query: str | int) -> list[dict[str, Any]]:
    answer = await client.get(CHANGES, params=query)
    assert answer.status_code == 200, answer.text
    return list(answer.json()["items"])


async def undo(client: httpx.AsyncClient, number: int) -> httpx.Response:
    return await client.post(f"{CHANGES}/{number}/undo")


async def test_the_second_writer_is_told_and_nothing_is_overwritten(house: Building) -> None:
    async with house.logged_in("system_configuration") as first, house.logged_in("all") as second:
        for path, body in OBJECTS.items():
            url = f"{API}/{path}"
            seen = await first.get(url)
            assert seen.headers["etag"] == seen.json()["etag"]
            seen_by_both = {"If-Match": seen.headers["etag"]}
            won = await second.put(url, json={**body, "enabled": False}, headers=seen_by_both)
            assert won.status_code == 200, won.text
            lost = await first.put(url, json={**body, "name": "Lost"}, headers=seen_by_both)
            assert (lost.status_code, lost.json()["code"]) == (412, "changed-meanwhile")
            assert lost.json()["current"] == won.json() == (await first.get(url)).json()
            gone = await first.delete(url, headers=seen_by_both)
            assert gone.status_code == 412
            retried = await first.put(url, json={**body, "enabled": True}, headers={"If-Match": won.headers["etag"]})
            assert retried.json()["enabled"] is True


async def test_a_change_without_a_state_is_refused(house: Building) -> None:
    async with house.logged_in("system_configuration") as client:
        for path, body in OBJECTS.items():
            for answer in (await client.put(f"{API}/{path}", json=body), await client.delete(f"{API}/{path}")):
                assert (answer.status_code, answer.json()["code"]) == (428, "if-match-required")
        assert await history(client) == []


async def test_of_many_writers_at_the_same_moment_one_wins(house: Building) -> None:
    async with house.logged_in("system_configuration") as client:
        seen = {"If-Match": (await client.get(f"{API}/gateways/2")).headers["etag"]}
        bodies = [{**GATEWAY, "description": f"writer {number}"} for number in range(8)]
        answers = await asyncio.gather(*(client.put(f"{API}/gateways/2", json=body, headers=seen) for body in bodies))
        assert sorted(answer.status_code for answer in answers) == [200] + [412] * 7
        winner = next(answer.json() for answer in answers if answer.status_code == 200)
        assert (await client.get(f"{API}/gateways/2")).json()["description"] == winner["description"]
        assert len(await history(client)) == 1


async def test_every_change_is_told_with_its_author_and_both_states(house: Building) -> None:
    async with house.logged_in("system_configuration") as client, house.logged_in("all") as other:
        added = (await client.post(f"{API}/devices", json=METER)).json()
        house.clock.pass_by(60)
        path = f"{API}/devices/{added['id']}"
        await other.put(path, json={**METER, "name": "Newer", "max_power_w": 5000}, headers=ANY)
        await other.put(path, json={**METER, "name": "Newer", "max_power_w": 5000}, headers=ANY)
        await client.delete(path, headers=ANY)
        removed, changed, made = await history(client)
        of_device = await history(client, kind="device", id=added["id"])
        assert of_device == [removed, changed, made]
        assert await history(client, kind="gateway") == []
    assert [item["author"] for item in (made, changed, removed)] == [
        "system_configuration",
        "all",
        "system_configuration",
    ]
    assert made["at"] == NOW.isoformat().replace("+00:00", "Z")
    assert changed["at"] == (NOW + timedelta(seconds=60)).isoformat().replace("+00:00", "Z")
    (edit,) = changed["edits"]
    assert (edit["kind"], edit["id"], edit["action"]) == ("device", added["id"], "changed")
    assert edit["fields"] == [
        {"field": "max_power_w", "before": None, "after": 5000},
        {"field": "name", "before": "New", "after": "Newer"},
    ]
    assert [made["edits"][0]["action"], removed["edits"][0]["action"]] == ["added", "removed"]
    assert [made["undoable"], changed["undoable"], removed["undoable"]] == [False, False, True]


async def test_pages_of_the_history(house: Building) -> None:
    async with house.logged_in("system_configuration") as client:
        for number in range(5):
            await client.put(f"{API}/gateways/2", json={**GATEWAY, "description": str(number)}, headers=ANY)
        first = (await client.get(CHANGES, params={"limit": 2})).json()
        rest = (await client.get(CHANGES, params={"limit": 50, "before": first["next"]})).json()
        assert [len(first["items"]), len(rest["items"]), rest["next"]] == [2, 3, None]
        numbers = [item["id"] for item in first["items"] + rest["items"]]
        assert numbers == sorted(numbers, reverse=True)


async def test_the_last_change_of_an_object_can_be_undone_and_done_again(house: Building) -> None:
    async with house.logged_in("system_configuration") as client:
        before = (await client.get(f"{API}/devices/2")).json()
        answer = await client.put(f"{API}/devices/2", json={**METER, "unit_id": 77}, headers=ANY)
        after = answer.json()
        (change,) = await history(client)
        undone = (await undo(client, change["id"])).json()
        assert (undone["origin"], undone["undoes"], undone["author"]) == ("undo", change["id"], "system_configuration")
        assert (await client.get(f"{API}/devices/2")).json() == before
        assert (await history(client))[1]["undone_by"] == undone["id"]
        refused = (await undo(client, change["id"])).json()
        assert (refused["code"], refused["params"]["undone_by"]) == ("change-already-undone", undone["id"])
        again = (await undo(client, undone["id"])).json()
        assert again["undoes"] == undone["id"]
        assert (await client.get(f"{API}/devices/2")).json() == after


async def test_what_was_changed_since_is_not_undone(house: Building) -> None:
    async with house.logged_in("system_configuration") as client:
        for name in ("One", "Two"):
            await client.put(f"{API}/measure-groups/1", json={"name": name}, headers=ANY)
        second, first = await history(client)
        refused = (await undo(client, first["id"])).json()
        assert (refused["code"], refused["params"]["names"]) == ("change-overtaken", "One")
        assert (await undo(client, second["id"])).status_code == 200
        assert (await client.get(f"{API}/measure-groups/1")).json()["name"] == "One"
        assert (await undo(client, 999)).status_code == 404


async def test_a_deleted_device_comes_back_under_its_id_with_its_history(house: Building) -> None:
    async with house.logged_in("all") as client:
        before = (await client.get(f"{API}/devices/1")).json()
        await client.delete(f"{API}/devices/1", headers=ANY)
        (change,) = await history(client)
        assert (await undo(client, change["id"])).status_code == 200
        assert (await client.get(f"{API}/devices/1")).json() == before
        assert before["commodities"] == ["electricity"]


async def test_what_an_erased_object_left_detached_is_attached_again(house: Building) -> None:
    async with house.logged_in("system_configuration") as client:
        await client.delete(f"{API}/measure-groups/1", headers=ANY, params={"detach": True})
        assert (await client.get(f"{API}/devices/1")).json()["measure_group_ids"] == []
        (change,) = await history(client)
        assert [(edit["kind"], edit["name"]) for edit in change["edits"]] == [
            ("measure-group", "Floor 1"),
            ("device", "Main"),
        ]
        assert (await undo(client, change["id"])).status_code == 200
        assert (await client.get(f"{API}/devices/1")).json()["measure_group_ids"] == [1]


async def test_an_undo_that_would_break_a_rule_is_refused(house: Building) -> None:
    async with house.logged_in("system_configuration") as client:
        await client.delete(f"{API}/devices/3", headers=ANY)
        (change,) = await history(client)
        await client.post(f"{API}/devices", json={**METER, "unit_id": 3})
        refused = (await undo(client, change["id"])).json()
        assert (refused["code"], refused["params"]["device"]) == ("device-address-taken", "New")
        assert (await client.get(f"{API}/devices/3")).status_code == 404
