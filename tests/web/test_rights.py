"""Every operation of the OpenAPI document, asked by everybody."""

from __future__ import annotations

import re

import httpx
import pytest

from meterhouse.domain.access import DEFAULT_USERS, Page
from meterhouse.domain.errors import Refused
from meterhouse.servers.web.api.v1 import ROUTERS
from meterhouse.servers.web.app import describe
from meterhouse.servers.web.caller import Caller
from meterhouse.servers.web.guard import EXTENSION, PERSON_EXTENSION, access_of, check
from meterhouse.services.access.session import SessionState
from tests.web.building import CLIENT, Building

OPERATIONS: list[tuple[str, str, list[str]]] = [
    (method, path, operation[EXTENSION])
    for path, operations in describe()["paths"].items()
    for method, operation in operations.items()
]
FOR_PERSONS = {
    (method, path)
    for path, operations in describe()["paths"].items()
    for method, operation in operations.items()
    if operation.get(PERSON_EXTENSION)
}
STATES = {"anybody", "logged_in", "open"}
NOBODY_THERE = {"profile_id": "no-such-profile"}
"""What a path parameter is filled with; a number that nothing has where it is not listed."""


def ids(item: tuple[str, str, list[str]]) -> str:
    return f"{item[0]} {item[1]}"


async def ask(client: httpx.AsyncClient, method: str, path: str) -> httpx.Response:
    return await client.request(method, re.sub(r"\{(\w+)\}", lambda found: NOBODY_THERE.get(found[1], "999"), path))


def refused(answer: httpx.Response) -> str | None:
    """The code with which the guard refused; None: it let the request pass."""
    if answer.status_code not in (401, 403):
        return None
    return str(answer.json()["code"])


def test_every_operation_says_who_may_use_it() -> None:
    assert len(OPERATIONS) >= 33
    for method, path, words in OPERATIONS:
        assert words, f"{method} {path}"
        assert set(words) <= STATES or set(words) <= set(Page), f"{method} {path}: {words}"


def test_nothing_but_the_login_is_open_to_anybody() -> None:
    anybody = {(method, path) for method, path, words in OPERATIONS if words == ["anybody"]}
    assert anybody == {
        ("get", "/api/v1/session"),
        ("post", "/api/v1/session"),
        ("post", "/api/v1/session/password"),
        ("delete", "/api/v1/session"),
        ("put", "/api/v1/session/language"),
    }


def test_what_declares_nothing_is_refused() -> None:
    async def undeclared() -> None:
        """An operation whose author forgot."""

    class Everything:
        restricted = False

        def may_open(self, _: frozenset[Page]) -> bool:
            return True

    caller = Caller(Everything(), "token", None, CLIENT, None)  # type: ignore[arg-type]
    with pytest.raises(Refused):
        check(access_of(undeclared), caller)


def test_every_route_is_behind_the_guard() -> None:
    """Also those that the document leaves out, such as the WebSocket."""
    endpoints = [route.endpoint for router in ROUTERS for route in router.routes]  # type: ignore[attr-defined]
    assert len(endpoints) == len(OPERATIONS) + 1
    assert all(access_of(endpoint) is not None for endpoint in endpoints)


async def test_anonymous_callers_get_nothing_but_the_login(house: Building) -> None:
    async with house.client() as client:
        for method, path, words in OPERATIONS:
            expected = None if words == ["anybody"] else "not-logged-in"
            assert refused(await ask(client, method, path)) == expected, f"{method} {path}"


async def test_a_made_up_cookie_is_nobody(house: Building) -> None:
    async with house.client(Cookie="meterhouse_session=AAAA; meterhouse_browser=BBBB") as client:
        assert (await client.get("/api/v1/devices")).status_code == 401
        assert (await client.get("/api/v1/session")).json()["state"] == SessionState.ANONYMOUS


async def test_the_codes_of_the_manual_open_the_choice_of_new_ones_only(house: Building) -> None:
    codes = DEFAULT_USERS[1].codes
    for method, path, words in OPERATIONS:
        async with house.client() as client:
            await client.post("/api/v1/session", json={"pin": codes.pin, "puk": codes.puk})
            passed = words in (["anybody"], ["logged_in"])
            assert refused(await ask(client, method, path)) == (None if passed else "codes-required"), (
                f"{method} {path}"
            )


@pytest.mark.parametrize("user", ["all", "none", *Page], ids=str)
async def test_a_user_passes_where_one_of_the_pages_is_theirs(house: Building, user: str) -> None:
    """Everybody × every operation; nobody who passes the guard finds anything under these ids."""
    pages = set(Page) if user == "all" else {user} - {"none"}
    async with house.logged_in(user) as client:
        cookies = dict(client.cookies)
        for method, path, words in OPERATIONS:
            if path.startswith("/api/v1/session") and method != "get":
                continue
            client.cookies.update(cookies)
            passes = set(words) <= STATES or bool(pages & set(words))
            answer = await ask(client, method, path)
            assert refused(answer) == (None if passes else "no-right"), f"{user}: {method} {path}"
            assert answer.status_code < 500, f"{method} {path}: {answer.text}"


@pytest.mark.parametrize("page", Page, ids=str)
async def test_a_token_passes_where_its_pages_are_needed_and_never_where_a_person_is(
    house: Building, page: Page
) -> None:
    """A token of somebody who may open everything, for one page: every operation, without cookie and header."""
    async with house.logged_in("all") as owner:
        wanted = {"name": "one page", "pages": [page], "expires_in_days": 1}
        token = (await owner.post("/api/v1/tokens", json=wanted)).json()["token"]
    bearer = {"Authorization": f"Bearer {token}", "X-Meterhouse": ""}
    async with house.client(**bearer) as client:
        for method, path, words in OPERATIONS:
            if path.startswith("/api/v1/session") and words == ["anybody"] and method != "get":
                continue
            answer = refused(await ask(client, method, path))
            if (method, path) in FOR_PERSONS:
                assert answer == "not-with-token", f"{method} {path}"
            else:
                passes = set(words) <= STATES or page in words
                assert answer == (None if passes else "no-right"), f"{method} {path}"


def test_what_gives_access_is_for_persons_only() -> None:
    """Else a token that leaked could make itself another one, or a user."""
    for method, path, _ in OPERATIONS:
        if path.split("/")[3] in ("users", "tokens", "account") or path.endswith(("/codes", "/lock")):
            assert (method, path) in FOR_PERSONS, f"{method} {path}"


@pytest.mark.parametrize("token", ["", "mh_", "mh_AAAA", "null", "Bearer x", "x" * 5000])
async def test_a_made_up_token_is_nobody_whatever_cookie_comes_with_it(house: Building, token: str) -> None:
    async with house.logged_in("all") as client:
        answer = await client.get("/api/v1/devices", headers={"Authorization": f"Bearer {token}"})
        assert refused(answer) == "not-logged-in"


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"pin": 1}'])
async def test_who_may_not_learns_nothing_about_the_input(house: Building, body: bytes) -> None:
    async with house.logged_in("consumptions") as client:
        for path in ("/api/v1/devices", "/api/v1/gateways"):
            answer = await client.post(path, content=body, headers={"Content-Type": "application/json"})
            assert refused(answer) == "no-right"
