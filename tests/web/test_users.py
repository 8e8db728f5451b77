"""Users, tokens, passwords and the audit log over HTTP, as the pages and programs use them."""

from __future__ import annotations

import csv
import io

import httpx
import pyotp
import pytest

from tests.web.building import Building

NEW = {"pin": "40862", "puk": "19283 7465 50021"}
ANNA = {"name": "Anna", "pages": ["consumptions"], "enabled": True}
PASSWORD = "correct horse battery"


async def added(client: httpx.AsyncClient, **changes: object) -> dict[str, object]:
    answer = await client.post("/api/v1/users", json={**ANNA, **NEW, **changes})
    assert answer.status_code == 201, answer.text
    user: dict[str, object] = answer.json()
    return user


async def test_from_a_new_user_to_one_who_is_out(house: Building) -> None:
    async with house.logged_in("all") as boss, house.client() as anna:
        user = await added(boss)
        assert user.items() >= {"name": "Anna", "pages": ["consumptions"], "enabled": True, "tokens": 0}.items()
        assert (await anna.post("/api/v1/session", json=NEW)).json()["user"]["name"] == "Anna"
        assert (await anna.get("/api/v1/users")).status_code == 403
        renamed = await boss.put(f"/api/v1/users/{user['id']}", json={"name": "Bea", "pages": [], "enabled": False})
        assert (renamed.json()["name"], renamed.json()["enabled"]) == ("Bea", False)
        assert (await anna.get("/api/v1/session")).json()["state"] == "anonymous"
        names = [item["name"] for item in (await boss.get("/api/v1/users")).json()["items"]]
        assert names[:4] == ["administrator", "greenUp", "installer", "user"]
        assert names[-1] == "Bea"


async def test_what_is_wrong_is_told_at_its_field(house: Building) -> None:
    async with house.logged_in("all") as boss:
        answer = await boss.post("/api/v1/users", json={**ANNA, "name": "INSTALLER", "pin": "12345", "puk": "1"})
        assert {item["field"]: item["code"] for item in answer.json()["errors"]} == {
            "name": "user-name-taken",
            "pin": "code-too-easy",
            "puk": "wrong-digits",
        }
        assert "12345" not in answer.text
        unknown = await boss.put("/api/v1/users/999", json=ANNA)
        assert (unknown.status_code, unknown.json()["detail"]) == (404, "There is no user 999.")


async def test_the_last_manager_is_told_why(house: Building) -> None:
    async with house.logged_in("server_configuration") as boss:
        users = (await boss.get("/api/v1/users")).json()["items"]
        me = (await boss.get("/api/v1/session")).json()["user"]["id"]
        for user in users:
            if user["id"] != me and "server_configuration" in user["pages"]:
                wanted = {"name": user["name"], "pages": user["pages"], "enabled": False}
                assert (await boss.put(f"/api/v1/users/{user['id']}", json=wanted)).status_code == 200
        answer = await boss.put(f"/api/v1/users/{me}", json={"name": "boss", "pages": [], "enabled": True})
        assert (answer.status_code, answer.json()["code"]) == (409, "last-manager")


async def test_a_program_reads_with_a_token_and_leaves_its_name(house: Building) -> None:
    async with house.logged_in("all") as owner:
        wanted = {"name": "Home automation", "pages": ["consumptions", "system_configuration"], "expires_in_days": 90}
        made = (await owner.post("/api/v1/tokens", json=wanted)).json()
        assert made["used_at"] is None
        async with house.client(**{"Authorization": f"Bearer {made['token']}", "X-Meterhouse": ""}) as program:
            assert (await program.get("/api/v1/devices")).status_code == 200
            assert not program.cookies
            group = {"name": "From a program", "description": "", "enabled": True}
            created = await program.post("/api/v1/measure-groups", json=group)
            assert created.status_code < 300, created.text
            forbidden = await program.post("/api/v1/measure-groups", json=group, headers={"Origin": "http://evil.test"})
            assert forbidden.json()["code"] == "foreign-origin"
        listed = (await owner.get("/api/v1/tokens")).json()["items"]
        assert [(item["name"], item["user"], item["expired"]) for item in listed] == [("Home automation", "all", False)]
        assert listed[0]["used_at"] is not None
        assert "token" not in listed[0]
        subjects = [item["subject"] for item in (await owner.get("/api/v1/audit")).json()["items"]]
        assert any("/measure-groups" in subject and "(Home automation)" in subject for subject in subjects)
        assert (await owner.delete(f"/api/v1/tokens/{made['id']}")).status_code == 204
        async with house.client(**{"Authorization": f"Bearer {made['token']}"}) as program:
            assert (await program.get("/api/v1/devices")).status_code == 401


async def test_a_password_with_one_time_codes_by_the_page(house: Building) -> None:
    async with house.logged_in("all") as client:
        shown = (await client.post("/api/v1/account/second-factor")).json()
        assert shown["qr"].startswith("<svg")
        totp = pyotp.TOTP(shown["secret"])
        wanted = {"current": house.codes["all"].pin, "password": PASSWORD, "code": totp.at(house.clock.now())}
        recovery = (await client.put("/api/v1/account/second-factor", json=wanted)).json()["recovery_codes"]
        assert (await client.get("/api/v1/account")).json()["recovery_codes_left"] == len(recovery) == 8
    house.clock.pass_by(30)
    async with house.client() as client:
        codes = house.codes["all"]
        refused = await client.post("/api/v1/session", json={"pin": codes.pin, "puk": codes.puk})
        assert refused.json()["code"] == "wrong-codes"
        login = {"name": "ALL", "password": PASSWORD, "code": totp.at(house.clock.now())}
        opened = await client.post("/api/v1/session/password", json=login)
        assert (opened.json()["state"], opened.json()["browser_trusted"]) == ("open", False)
        removal = {"current": PASSWORD, "code": recovery[0]}
        assert (await client.post("/api/v1/account/second-factor/removal", json=removal)).status_code == 204
        assert (await client.get("/api/v1/session")).json()["state"] == "open"


async def test_trusted_browsers_and_other_sessions(house: Building) -> None:
    firefox = "Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/140.0"
    async with house.logged_in("all", **{"User-Agent": firefox}) as here, house.logged_in("all") as there:
        account = (await here.get("/api/v1/account")).json()
        assert account["sessions"] == 2
        current = [item for item in account["browsers"] if item["current"]]
        assert [item["name"] for item in current] == ["Firefox · Windows"]
        assert (await here.delete("/api/v1/account/sessions")).status_code == 204
        assert (await there.get("/api/v1/session")).json()["state"] == "anonymous"
        assert (await here.delete(f"/api/v1/account/browsers/{current[0]['id']}")).status_code == 204
        assert (await here.get("/api/v1/session")).json()["browser_trusted"] is False


# --- audit -----------------------------------------------------------------------------------------------------------


async def test_every_change_has_an_author_and_a_read_has_none(house: Building) -> None:
    async with house.logged_in("all") as client:
        before = len((await client.get("/api/v1/audit")).json()["items"])
        await client.get("/api/v1/devices")
        site = (await client.get("/api/v1/site")).json()
        assert (await client.put("/api/v1/site", json={**site, "name": "Villa"})).status_code == 200
        assert (await client.put("/api/v1/site", json={**site, "name": ""})).status_code == 422
        entries = (await client.get("/api/v1/audit")).json()["items"]
    assert len(entries) == before + 1
    assert entries[0]["outcome"] == "changed"
    assert entries[0]["user"] == "all"
    assert entries[0]["subject"] == "replace_site /site"
    assert entries[0]["address"] == "192.168.1.50"


async def test_the_log_is_read_in_pages_and_through_filters(house: Building) -> None:
    async with house.logged_in("all") as client:
        for number in range(7):
            await added(client, name=f"u{number}", pin=f"4086{number}", puk=f"1928374655002{number}")
        seen: list[int] = []
        query: dict[str, str | int] = {"limit": 3, "outcome": "user_added"}
        while True:
            page = (await client.get("/api/v1/audit", params=query)).json()
            seen += [item["id"] for item in page["items"]]
            if page["next_before_id"] is None:
                break
            query["before_id"] = page["next_before_id"]
        assert len(seen) == 7
        assert seen == sorted(seen, reverse=True)
        found = (await client.get("/api/v1/audit", params={"text": "U3"})).json()["items"]
        assert [item["subject"] for item in found] == ["u3"]
        for wild in ("%", "_", "' OR 1=1 --"):
            assert (await client.get("/api/v1/audit", params={"text": wild})).json()["items"] == []
        nothing = await client.get("/api/v1/audit", params={"last": "2026-04-14"})
        assert nothing.json() == {"items": [], "next_before_id": None}
        today = await client.get("/api/v1/audit", params={"first": "2026-04-15", "last": "2026-04-15"})
        assert len(today.json()["items"]) >= 8


@pytest.mark.parametrize("name", ["=cmd|'/c calc'!A1", "+1+1", "-2", "@SUM(A1)", '"; DROP TABLE x', "a;b,c"])
async def test_the_csv_is_safe_in_a_spreadsheet(house: Building, name: str) -> None:
    async with house.logged_in("all") as client:
        user = await added(client, name=name)
        await client.put(f"/api/v1/users/{user['id']}/codes", json={"pin": "29475", "puk": "56473829105563"})
        async with house.client() as other:
            await other.post("/api/v1/session", json={"pin": "29475", "puk": "56473829105563"})
        answer = await client.get("/api/v1/audit.csv")
    assert answer.headers["content-disposition"] == 'attachment; filename="audit.csv"'
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig")), delimiter=";"))
    assert all(len(row) == 5 for row in rows)
    assert any(name in row[1] for row in rows)
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]
