"""Large bodies, slow bodies, crashes, compression: what happens before the API is asked."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from starlette.datastructures import Headers
from starlette.types import Message, Scope

from meterhouse.domain.errors import InvalidInput
from meterhouse.servers.web import middleware
from meterhouse.servers.web.app import create_app
from meterhouse.servers.web.middleware import WholeBody, same_origin
from meterhouse.servers.web.wiring import WebOptions
from tests.web.building import Building


async def test_a_body_that_is_too_large_is_refused_by_its_length(house: Building) -> None:
    async with house.logged_in("all") as client:
        answer = await client.post("/api/v1/devices", content=b"x" * 1_000_001)
    assert (answer.status_code, answer.json()["code"]) == (413, "body-too-large")


async def test_a_body_of_unknown_length_is_counted(house: Building) -> None:
    sent = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        while True:
            sent += 1
            yield b"x" * 100_000

    async with house.logged_in("all") as client:
        answer = await client.post("/api/v1/devices", content=endless())
    assert (answer.status_code, answer.json()["code"]) == (413, "body-too-large")
    assert sent <= 12


@pytest.mark.parametrize("length", ["-1", "1e3", "x", "99999999999"])
async def test_a_length_that_lies_is_refused(house: Building, length: str) -> None:
    async with house.logged_in("all") as client:
        answer = await client.post("/api/v1/session/lock", headers={"Content-Length": length}, content=b"{}")
    assert answer.status_code == 413


async def test_a_body_that_trickles_in_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(middleware, "BODY_TIMEOUT_S", 0.05)

    async def never(scope: Scope, receive: object, send: object) -> None:
        raise AssertionError("the application was asked")

    async def trickle() -> Message:
        await asyncio.sleep(0.02)
        return {"type": "http.request", "body": b"x", "more_body": True}

    async def send(message: Message) -> None:
        """Nothing is sent."""

    scope: Scope = {"type": "http", "method": "POST", "headers": []}
    with pytest.raises(InvalidInput) as caught:
        await WholeBody(never, 1000)(scope, trickle, send)
    assert caught.value.code == "body-too-slow"


async def test_a_crash_is_a_plain_answer_and_a_full_log(
    house: Building, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(*_: object) -> None:
        raise ZeroDivisionError("secret detail")

    async with house.logged_in("all") as client:
        monkeypatch.setattr(type(house.services.consumption), "query", broken)
        with caplog.at_level(logging.ERROR):
            answer = await client.get("/api/v1/consumption", params={"period": "day", "date": "2026-04-15"})
    assert (answer.status_code, answer.json()["code"]) == (500, "internal")
    assert answer.headers["content-type"] == "application/problem+json"
    assert "content-security-policy" in answer.headers
    assert "secret detail" not in answer.text
    assert "secret detail" in caplog.text


async def test_large_answers_are_compressed_and_small_ones_are_not(house: Building) -> None:
    async with house.logged_in("all") as client:
        large = await client.get("/api/v1/catalogue")
        small = await client.get("/api/v1/site")
    assert large.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in small.headers


@pytest.mark.parametrize(
    ("origin", "host", "same"),
    [
        (None, "a.test", True),
        ("http://a.test", "a.test", True),
        ("https://a.test:8443", "a.test:8443", True),
        ("http://[::1]:8080", "[::1]:8080", True),
        ("http://a.test", "A.Test", True),
        ("http://a.test:80", "a.test", False),
        ("http://b.test", "a.test", False),
        ("null", "a.test", False),
        ("", "", False),
        ("http://", "", False),
        ("file://", "", False),
    ],
)
def test_the_origin_is_the_host(origin: str | None, host: str, same: bool) -> None:
    headers = {"host": host} if origin is None else {"host": host, "origin": origin}
    assert same_origin(Headers(headers)) is same


async def test_a_proxy_that_is_no_address_is_refused_at_the_start(house: Building) -> None:
    services = replace(house.services, options=WebOptions(trusted_proxies=("10.0.0.1", "proxy.local")))
    with pytest.raises(InvalidInput) as caught:
        create_app(services)
    assert caught.value.code == "bad-settings"
    assert caught.value.fields[0].params["value"] == "proxy.local"


async def test_where_the_database_lies_is_nobodys_business(house: Building) -> None:
    await house.store.close()
    async with house.client() as client:
        answer = await client.post("/api/v1/session", json={"pin": "55443", "puk": "10000000000000"})
    assert (answer.status_code, answer.json()["code"]) == (503, "database-closed")
    assert str(house.store.database.path.parent) not in answer.text
