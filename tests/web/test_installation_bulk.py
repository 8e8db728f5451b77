"""The installation as a spreadsheet, over the API."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.web.building import Building

SHEET = "/api/v1/configuration/spreadsheet"
ANY = {"If-Match": "*"}


async def trial(client: httpx.AsyncClient, content: bytes | str, **params: str) -> dict[str, Any]:
    body = content.encode() if isinstance(content, str) else content
    answer = await client.post(f"{SHEET}/trial", content=body, params=params)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


@pytest.mark.parametrize("form", ["xlsx", "csv"])
async def test_what_is_downloaded_changes_nothing_when_it_is_uploaded(house: Building, form: str) -> None:
    async with house.logged_in("system_configuration") as client:
        file = await client.get(SHEET, params={"form": form})
        assert file.status_code == 200
        assert "attachment" in file.headers["content-disposition"]
        report = await trial(client, file.content)
        assert (report["problems"], report["edits"]) == ([], [])
        assert report["unchanged"] == 13
        done = await client.post(SHEET, content=file.content, headers={"If-Match": file.headers["etag"]})
        assert (done.status_code, done.json()["applied"]) == (200, True)
        assert (await client.get("/api/v1/configuration/changes")).json()["items"] == []


async def test_every_problem_is_told_with_sheet_row_and_column_and_nothing_is_applied(house: Building) -> None:
    rows = [
        "id;name;gateway;model;unit_id;load_type;group_1;max_power_w;upstream_device;option:register;colour;option:nonsense",
        "1;Main;Cellar;generic-modbus-meter;1;heating;Floor 1;;;0x0010;;",
        ";New;Attic;;20;;;;;;;",
        ";Other;Cellar;eastron-sdm630;300;cooking;;much;;;;",
        ";Third;Cellar;eastron-sdm630;3;;;;Third;;;x",
        "77;Gone;Cellar;eastron-sdm630;21;;;;;;;",
        "2;Main;Cellar;generic-modbus-meter;2;lighting;;;;0x0020;;",
    ]
    fixed = [row.replace("Attic", "Cellar").replace("300", "30") for row in rows]
    async with house.logged_in("system_configuration") as client:
        before = (await client.get("/api/v1/devices")).json()
        report = await trial(client, "\r\n".join(rows), sheet="devices")
        told = {(item["row"], item["column"], item["code"]) for item in report["problems"]}
        assert told == {
            (None, "colour", "unknown-column"),
            (3, "gateway", "unknown-name"),
            (4, "unit_id", "out-of-range"),
            (4, "load_type", "unknown-name"),
            (4, "max_power_w", "not-a-whole-number"),
            (6, "id", "unknown-id"),
        }
        assert all(item["sheet"] == "devices" and item["detail"] for item in report["problems"])
        # Once cells can be read, the rules of the installation have their say.
        tidy = [row.rsplit(";", 2)[0] + ";" + row.rsplit(";", 1)[1] for row in fixed if not row.startswith("77")]
        tidy = [row.replace("cooking", "").replace("much", "") for row in tidy]
        answer = await client.post(SHEET, content="\n".join(tidy).encode(), headers=ANY, params={"sheet": "devices"})
        problem = answer.json()
        assert (answer.status_code, problem["code"]) == (422, "upload-refused")
        assert {(item["field"], item["code"]) for item in problem["errors"]} == {
            ("devices.3.model", "configuration-error"),
            ("devices.2.name", "device-name-taken"),
            ("devices.6.name", "device-name-taken"),
            ("devices.5.unit_id", "device-address-taken"),
            ("devices.5.upstream_device", "upstream-cycle"),
            ("devices.5.option:nonsense", "option-unknown"),
        }
        assert (await client.get("/api/v1/devices")).json() == before


async def test_objects_are_added_changed_and_exchange_their_names_at_once(house: Building) -> None:
    boards = "name\nGround floor\n"
    async with house.logged_in("system_configuration") as client:
        added = await client.post(SHEET, content=boards, headers=ANY, params={"sheet": "panel_boards"})
        assert added.json()["applied"] is True
        names = "id;name;unit_id\n1;Sockets;3\n3;Main;1\n;Fifth;9\n"
        refused = await trial(client, names, sheet="devices")
        assert {item["code"] for item in refused["problems"]} == {"configuration-error", "unknown-gateway"}
        names = "id;name;unit_id;gateway;model\n1;Sockets;3;Cellar;\n3;Main;1;;\n;Fifth;9;Cellar;eastron-sdm630\n"
        names = names.replace("Cellar;\n", "Cellar;generic-modbus-meter\n").replace(
            "1;;\n", "1;Cellar;generic-modbus-meter\n"
        )
        report = (await client.post(SHEET, content=names, headers=ANY, params={"sheet": "devices"})).json()
        assert report["applied"] is True, report
        devices = {item["id"]: item for item in (await client.get("/api/v1/devices")).json()["items"]}
        assert {number: (item["name"], item["unit_id"]) for number, item in devices.items()} == {
            1: ("Sockets", 3),
            2: ("=Lighting", 2),
            3: ("Main", 1),
            4: ("Off", 4),
            5: ("Fifth", 9),
        }
        # What the file does not speak of is as it was.
        assert (devices[1]["measure_group_ids"], devices[1]["options"]["register"]) == ([1], 16)
        (change,) = (await client.get("/api/v1/configuration/changes", params={"limit": 1})).json()["items"]
        assert (change["origin"], change["author"], len(change["edits"])) == ("upload", "system_configuration", 3)
        assert (await client.post(f"/api/v1/configuration/changes/{change['id']}/undo")).status_code == 200
        assert (await client.get("/api/v1/devices/1")).json()["name"] == "Main"


async def test_an_upload_onto_a_changed_installation_is_refused(house: Building) -> None:
    async with house.logged_in("system_configuration") as client:
        seen = (await client.get(SHEET)).headers["etag"]
        await client.post("/api/v1/panel-boards", json={"name": "Attic"})
        query = {"sheet": "panel_boards"}
        refused = await client.post(SHEET, content="name\nCellar\n", headers={"If-Match": seen}, params=query)
        assert (refused.status_code, refused.json()["code"]) == (412, "changed-meanwhile")
        now = {"If-Match": refused.json()["current"]["etag"]}
        assert (await client.post(SHEET, content="name\nCellar\n", headers=now, params=query)).status_code == 200
        assert (await client.post(SHEET, content="name\nX\n", params=query)).status_code == 428


async def test_what_is_left_out_goes_only_if_that_is_asked_for(house: Building) -> None:
    async with house.logged_in("system_configuration") as client:
        query = {"sheet": "measure_groups", "missing": "delete"}
        used = await trial(client, "name\nOther\n", **query)
        assert [(item["sheet"], item["code"]) for item in used["problems"]] == [("measure_groups", "in-use")]
        assert (await trial(client, "name\nOther\n", sheet="measure_groups"))["problems"] == []
        gone = await trial(client, "name\nMain\n", sheet="devices", missing="delete")
        assert [edit["name"] for edit in gone["edits"] if edit["action"] == "removed"] == [
            "=Lighting",
            "Sockets",
            "Off",
        ]
        gateways = await trial(client, "name;kind\nLocal;local\n", sheet="gateways", missing="delete")
        assert [item["code"] for item in gateways["problems"]] == ["in-use"]


async def test_a_file_that_is_too_large_or_none_is_refused(house: Building) -> None:
    async with house.logged_in("system_configuration") as client:
        for content, status in ((b"x" * 1_000_001, 413), (b"PK\x03\x04", 422), (b"name\n", 422)):
            assert (await client.post(f"{SHEET}/trial", content=content)).status_code == status
        for query in ({"sheet": "wheels"}, {"matching": "luck"}, {"missing": "?"}, {"colour": "1"}):
            assert (await client.post(f"{SHEET}/trial", content=b"", params=query)).status_code == 422
        many = "name\n" + "\n".join(f"Board {number}" for number in range(2001))
        report = await trial(client, many, sheet="panel_boards")
        assert [(item["row"], item["code"]) for item in report["problems"]] == [(2002, "too-many-rows")]
