"""The login page's side of access: cookies, states, languages, and requests that other sites cause."""

from __future__ import annotations

import itertools
from http.cookies import SimpleCookie
from pathlib import Path

import httpx
import pytest

from meterhouse.domain.access import DEFAULT_USERS, grouped
from meterhouse.i18n.languages import LANGUAGES
from meterhouse.servers.web.wiring import WebOptions
from tests.web.building import HOST, Building, Parts, building

SESSION = "/api/v1/session"
ADMINISTRATOR = DEFAULT_USERS[0].codes
OWN = {"pin": "73915", "puk": "83017 2649 10557"}


def cookies(answer: httpx.Response) -> dict[str, dict[str, str]]:
    """Attributes of the cookies that an answer sets."""
    jar: dict[str, dict[str, str]] = {}
    for line in answer.headers.get_list("set-cookie"):
        for name, morsel in SimpleCookie(line).items():
            jar[name] = {"value": morsel.value, **{key: str(value).lower() for key, value in morsel.items() if value}}
    return jar


async def log_in(client: httpx.AsyncClient, house: Building, user: str = "all") -> httpx.Response:
    codes = house.codes[user]
    return await client.post(SESSION, json={"pin": codes.pin, "puk": codes.puk})


async def test_somebody_new_is_told_nothing_but_languages(house: Building) -> None:
    async with house.client() as client:
        answer = (await client.get(SESSION)).json()
    assert answer == {
        "state": "anonymous",
        "browser_trusted": False,
        "demo": False,
        "demo_codes": [],
        "user": None,
        "language": "en",
        "languages": [{"code": item.code, "name": item.name} for item in LANGUAGES.values()],
        "site": None,
        "version": None,
        "users_with_default_codes": [],
    }


async def test_from_the_codes_of_the_manual_to_an_open_session(house: Building) -> None:
    async with house.client() as client:
        codes = {"pin": ADMINISTRATOR.pin, "puk": grouped(ADMINISTRATOR.puk)}
        first = await client.post(SESSION, json=codes)
        assert first.json()["state"] == "codes_required"
        assert first.json()["user"]["name"] == "administrator"
        assert first.json()["site"] is None
        assert (await client.get("/api/v1/devices")).json()["code"] == "codes-required"
        opened = await client.put(f"{SESSION}/codes", json=OWN)
        assert opened.json()["state"] == "open"
        assert opened.json()["site"] == {"name": "Meterhouse", "timezone": "Europe/Rome", "currency": "EUR"}
        assert opened.json()["version"] == "9.9.9"
        assert opened.json()["users_with_default_codes"] == ["greenUp", "installer", "user"]
        assert (await client.get("/api/v1/devices")).status_code == 200
        again = {"pin": "40862", "puk": "19283746550021"}
        for current, code in ((None, "required"), ("73914", "wrong-current")):
            answer = await client.put(f"{SESSION}/codes", json={**again, "current": current})
            assert answer.json()["errors"][0]["field"] == "current"
            assert answer.json()["errors"][0]["code"] == code
        renewed = await client.put(f"{SESSION}/codes", json={**again, "current": OWN["pin"]})
        assert renewed.json()["state"] == "open"


async def test_only_who_manages_users_is_told_of_default_codes(house: Building) -> None:
    async with house.logged_in("consumptions") as client:
        assert (await client.get(SESSION)).json()["users_with_default_codes"] == []
    async with house.logged_in("server_configuration") as client:
        assert len((await client.get(SESSION)).json()["users_with_default_codes"]) == 4


async def test_bad_new_codes_are_told_field_by_field(house: Building) -> None:
    async with house.client() as client:
        await client.post(SESSION, json={"pin": ADMINISTRATOR.pin, "puk": ADMINISTRATOR.puk})
        answer = await client.put(f"{SESSION}/codes", json={"pin": "12345", "puk": "123"})
    assert answer.status_code == 422
    assert answer.json()["errors"] == [
        {"field": "pin", "code": "code-too-easy", "params": {}, "detail": "Too easy to guess"},
        {"field": "puk", "code": "wrong-digits", "params": {"digits": 14}, "detail": "Exactly 14 digits"},
    ]


async def test_cookies_are_out_of_reach(house: Building) -> None:
    async with house.client() as client:
        jar = cookies(await log_in(client, house))
    assert set(jar) == {"meterhouse_session", "meterhouse_browser"}
    for morsel in jar.values():
        assert morsel["httponly"] == "true"
        assert morsel["samesite"] == "strict"
        assert morsel["path"] == "/"
        assert "secure" not in morsel
        assert "domain" not in morsel
        assert len(morsel["value"]) >= 43
    assert "max-age" not in jar["meterhouse_session"]
    assert int(jar["meterhouse_browser"]["max-age"]) > 360 * 86_400


async def test_behind_https_cookies_are_secure_and_under_a_path_they_stay_there(folder: Path, parts: Parts) -> None:
    options = WebOptions(root_path="/energy", trusted_proxies=("127.0.0.1",), page_folder=folder)
    async with (
        building(folder, parts, options) as house,
        house.client("127.0.0.1", **{"X-Forwarded-Proto": "https"}) as client,
    ):
        jar = cookies(await log_in(client, house))
    assert {(morsel["path"], morsel["secure"]) for morsel in jar.values()} == {("/energy/", "true")}


async def test_no_secret_is_in_an_answer(house: Building) -> None:
    async with house.client() as client:
        answer = await log_in(client, house)
        for morsel in cookies(answer).values():
            assert morsel["value"] not in answer.text
        assert house.codes["all"].pin not in answer.text
    assert answer.headers["cache-control"] == "no-store"


async def test_a_session_that_was_there_before_the_login_is_not_used(house: Building) -> None:
    """Session fixation: whatever cookie the browser brings, the login gives another and ends the old one."""
    async with house.client() as attacker, house.client() as victim:
        await log_in(attacker, house, "none")
        planted = attacker.cookies["meterhouse_session"]
        victim.cookies.set("meterhouse_session", planted, domain="meter.test")
        jar = cookies(await log_in(victim, house))
        assert jar["meterhouse_session"]["value"] != planted
        assert (await attacker.get(SESSION)).json()["state"] == "anonymous"


async def test_a_browser_that_was_planted_is_not_trusted_after_the_login(house: Building) -> None:
    async with house.client() as attacker, house.client() as victim:
        await log_in(attacker, house, "none")
        planted = attacker.cookies["meterhouse_browser"]
        victim.cookies.set("meterhouse_browser", planted, domain="meter.test")
        await log_in(victim, house)
        answer = await attacker.post(SESSION, json={"pin": house.codes["all"].pin})
        assert answer.json()["errors"][0] == {
            "field": "puk",
            "code": "required",
            "params": {},
            "detail": "Required",
        }


async def test_logout_keeps_the_trust_and_lock_withdraws_it(house: Building) -> None:
    pin = {"pin": house.codes["all"].pin}
    async with house.client() as client:
        await log_in(client, house)
        out = await client.delete(SESSION)
        assert (out.json()["state"], out.json()["browser_trusted"]) == ("anonymous", True)
        assert (await client.get("/api/v1/devices")).status_code == 401
        assert (await client.post(SESSION, json=pin)).json()["state"] == "open"
        locked = await client.post(f"{SESSION}/lock")
        assert (locked.json()["state"], locked.json()["browser_trusted"]) == ("anonymous", False)
        assert (await client.get(SESSION)).json()["browser_trusted"] is False
        assert (await client.post(SESSION, json=pin)).status_code == 422


async def test_a_stolen_cookie_ends_with_the_session(house: Building) -> None:
    async with house.logged_in("all") as client, house.client() as thief:
        thief.cookies.set("meterhouse_session", client.cookies["meterhouse_session"], domain="meter.test")
        assert (await thief.get("/api/v1/devices")).status_code == 200
        await client.delete(SESSION)
        assert (await thief.get("/api/v1/devices")).status_code == 401


async def test_guessing_is_answered_with_a_wait(house: Building) -> None:
    async with house.client() as client:
        for number in range(5):
            answer = await client.post(SESSION, json={"pin": "55443", "puk": f"{10**13 + number}"})
            assert (answer.status_code, answer.json()["code"]) == (401, "wrong-codes")
        locked = await log_in(client, house)
        assert (locked.status_code, locked.json()["code"]) == (429, "locked-out")
        assert locked.json()["params"] == {"seconds": 30}
        assert locked.headers["retry-after"] == "30"
        assert locked.json()["detail"] == "Too many wrong codes. Try again in 30 seconds."
    async with house.client("192.168.1.51") as other:
        assert (await log_in(other, house)).status_code == 200


async def test_a_proxy_that_nobody_trusts_cannot_change_the_address(house: Building) -> None:
    for number in range(5):
        async with house.client(**{"X-Forwarded-For": f"10.9.8.{number}"}) as client:
            await client.post(SESSION, json={"pin": "55443", "puk": f"{10**13 + number}"})
    async with house.client(**{"X-Forwarded-For": "10.9.8.99"}) as client:
        assert (await log_in(client, house)).json()["code"] == "locked-out"


async def test_behind_a_trusted_proxy_every_client_has_its_own_lockout(folder: Path, parts: Parts) -> None:
    options = WebOptions(trusted_proxies=("10.0.0.0/8",), page_folder=folder)
    async with building(folder, parts, options) as house:
        for number in range(5):
            async with house.client("10.0.0.1", **{"X-Forwarded-For": f"1.1.1.{number}, 192.168.7.7"}) as client:
                await client.post(SESSION, json={"pin": "55443", "puk": f"{10**13 + number}"})
        async with house.client("10.0.0.1", **{"X-Forwarded-For": "192.168.7.7"}) as client:
            assert (await log_in(client, house)).json()["code"] == "locked-out"
        async with house.client("10.0.0.1", **{"X-Forwarded-For": "192.168.7.8"}) as client:
            assert (await log_in(client, house)).status_code == 200


async def test_in_a_demo_the_codes_are_offered_and_open(folder: Path, parts: Parts) -> None:
    options = WebOptions(demo=True, page_folder=folder)
    async with building(folder, parts, options) as house, house.client() as client:
        offered = (await client.get(SESSION)).json()
        assert offered["demo"] is True
        assert [item["name"] for item in offered["demo_codes"]] == ["administrator", "greenUp", "installer", "user"]
        assert offered["demo_codes"][1] == {"name": "greenUp", "pin": "88888", "puk": "00000 8888 00000"}
        for item in offered["demo_codes"]:
            opened = await client.post(SESSION, json={"pin": item["pin"], "puk": item["puk"]})
            assert opened.json()["state"] == "open"


async def test_the_language_is_the_chosen_one_then_the_browsers_then_the_sites(house: Building) -> None:
    async with house.client(**{"Accept-Language": "it-IT,it;q=0.9"}) as client:
        assert (await client.get(SESSION)).json()["language"] == "it"
        assert (await client.get("/api/v1/devices")).json()["detail"] == "Effettuare l'accesso."
        chosen = await client.put(f"{SESSION}/language", json={"language": "en"})
        assert chosen.json()["language"] == "en"
        assert (await client.get("/api/v1/devices")).json()["detail"] == "Please log in."
        refused = await client.put(f"{SESSION}/language", json={"language": "xx"})
        assert refused.json()["errors"][0]["detail"] == f"Possible here: {', '.join(LANGUAGES)}"


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Meterhouse": ""},
        {"X-Meterhouse": "0"},
        {"Origin": "http://evil.test"},
        {"Origin": "http://meter.test.evil.test"},
        {"Origin": "http://meter.test:8080"},
        {"Origin": "null"},
        {"Origin": "ftp://meter.test"},
        {"Origin": "meter.test"},
        {"Origin": ""},
    ],
    ids=str,
)
async def test_what_another_site_may_have_caused_is_refused(house: Building, headers: dict[str, str]) -> None:
    paths = (SESSION, "/api/v1/devices/1", "/api/v1/site", "/nowhere")
    async with house.logged_in("all") as client:
        for method, path in itertools.product(("POST", "PUT", "DELETE", "PATCH"), paths):
            answer = await client.request(method, path, headers=headers)
            assert (answer.status_code, answer.json()["code"]) == (403, "foreign-origin")
        assert (await client.get(SESSION)).json()["state"] == "open"


@pytest.mark.parametrize("origin", [HOST, "https://meter.test", "HTTP://METER.TEST".lower()])
async def test_our_own_page_may_change_things(house: Building, origin: str) -> None:
    async with house.logged_in("all") as client:
        answer = await client.put(f"{SESSION}/language", json={"language": "it"}, headers={"Origin": origin})
        assert answer.status_code == 200


async def test_a_form_of_another_site_is_no_json(house: Building) -> None:
    """Even with the header: text/plain and forms are what a browser sends without asking."""
    async with house.logged_in("all") as client:
        for kind in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"):
            answer = await client.put(
                f"{SESSION}/language", content=b'{"language": "it"}', headers={"Content-Type": kind}
            )
            assert answer.status_code == 422


async def test_nothing_is_shared_with_other_origins(house: Building) -> None:
    async with house.client() as client:
        asked = await client.options("/api/v1/devices", headers={"Origin": "http://evil.test"})
        read = await client.get(SESSION, headers={"Origin": "http://evil.test"})
    for answer in (asked, read):
        assert not [name for name in answer.headers if name.startswith("access-control")]
