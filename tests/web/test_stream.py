"""The WebSocket of a real server."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
import uvicorn
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from meterhouse.servers.web.api.v1 import stream
from meterhouse.servers.web.api.v1.live import LiveFrame
from meterhouse.services.ports import ReadFailed
from tests.web.building import MARK, NOW, Building, reading

PATH = "/api/v1/live/stream"


@dataclass
class Served:
    """A building on a port of its own."""

    house: Building
    port: int

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def cookies(self, user: str = "all") -> str:
        """The Cookie header of somebody who has logged in."""
        codes = self.house.codes[user]
        async with httpx.AsyncClient(base_url=self.origin, headers=MARK) as client:
            answer = await client.post("/api/v1/session", json={"pin": codes.pin, "puk": codes.puk})
            assert answer.status_code == 200, answer.text
            return "; ".join(f"{name}={value}" for name, value in client.cookies.items())

    @asynccontextmanager
    async def stream(
        self, query: str = "", *, cookie: str | None = None, **headers: str
    ) -> AsyncIterator[ClientConnection]:
        given = {"Cookie": cookie if cookie is not None else await self.cookies(), "Origin": self.origin, **headers}
        url = f"ws://127.0.0.1:{self.port}{PATH}{query}"
        kept = [(name, value) for name, value in given.items() if value]
        async with connect(url, additional_headers=kept, compression=None) as connection:
            yield connection


@pytest.fixture
async def served(house: Building) -> AsyncIterator[Served]:
    listening = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(house.app, log_config=None, ws="websockets-sansio", lifespan="off", proxy_headers=False)
    server = uvicorn.Server(config)
    running = asyncio.create_task(server.serve(sockets=[listening]))
    while not server.started:  # noqa: ASYNC110 - uvicorn has no event for it
        await asyncio.sleep(0.01)
    yield Served(house, listening.getsockname()[1])
    server.should_exit = True
    await running


async def frame(connection: ClientConnection) -> dict[str, Any]:
    text = await asyncio.wait_for(connection.recv(), 3)
    LiveFrame.model_validate_json(text)
    found: dict[str, Any] = json.loads(text)
    return found


def ids(found: dict[str, Any]) -> list[int]:
    return [device["device_id"] for device in found["devices"]]


async def test_frames_of_the_devices_asked_for(served: Served) -> None:
    live = served.house.services.live
    async with served.stream("?device_id=1&device_id=4") as connection:
        assert ids(await frame(connection)) == [1, 4]
        live.publish(reading(2, NOW))
        live.publish(reading(1, NOW, "231.5"))
        second = await frame(connection)
        assert ids(second) == [1]
        assert second["devices"][0]["values"][0]["value"] == 231.5
        assert second["revision"] == live.revision


async def test_without_a_choice_all_devices_come(served: Served) -> None:
    async with served.stream() as connection:
        assert ids(await frame(connection)) == [1, 2, 3, 4]


async def test_errors_are_in_the_language_of_each_browser(served: Served) -> None:
    served.house.services.live.fail(1, NOW, ReadFailed("no-answer", unit_id=1))
    cookie = await served.cookies()
    async with (
        served.stream("?device_id=1", cookie=cookie) as english,
        served.stream("?device_id=1", cookie=f"{cookie}; meterhouse_language=it") as italian,
    ):
        told = [(await frame(connection))["devices"][0]["error"]["detail"] for connection in (english, italian)]
    assert told == ["No answer from Modbus address 1.", "Nessuna risposta dall'indirizzo Modbus 1."]


@pytest.mark.slow
async def test_at_most_one_frame_a_second(served: Served) -> None:
    live, loop = served.house.services.live, asyncio.get_running_loop()
    async with served.stream("?device_id=1") as connection:
        await frame(connection)
        arrived = []
        for _ in range(3):
            for _ in range(20):
                live.publish(reading(1, NOW))
                await asyncio.sleep(0.001)
            await frame(connection)
            arrived.append(loop.time())
    assert arrived[2] - arrived[1] >= 0.9


@pytest.mark.parametrize(
    "origin", ["http://evil.test", "null", "http://127.0.0.1:1", "https://127.0.0.1.evil.test", "http://localhost"]
)
async def test_a_page_of_another_site_is_refused_at_the_handshake(served: Served, origin: str) -> None:
    with pytest.raises(InvalidStatus) as caught:
        async with served.stream(Origin=origin):
            pass
    assert caught.value.response.status_code == 403


@pytest.mark.parametrize("user", ["none", "alarms", "system_configuration", "reports"])
async def test_who_has_no_right_is_refused_at_the_handshake(served: Served, user: str) -> None:
    for cookie in (await served.cookies(user), "", "meterhouse_session=made-up"):
        with pytest.raises(InvalidStatus) as caught:
            async with served.stream(cookie=cookie):
                pass
        assert caught.value.response.status_code == 403


@pytest.mark.parametrize("user", ["panel_board", "consumptions"])
async def test_who_has_the_right_is_let_in(served: Served, user: str) -> None:
    async with served.stream(cookie=await served.cookies(user)) as connection:
        assert await frame(connection)


@pytest.mark.parametrize(
    "query", ["?device_id=x", "?device_id=", "?device_id=-1", "?device_id=1%27", "?device_id=9999999999"]
)
async def test_what_is_no_device_is_refused(served: Served, query: str) -> None:
    with pytest.raises(InvalidStatus) as caught:
        async with served.stream(query):
            pass
    assert caught.value.response.status_code == 403


async def test_the_stream_ends_with_the_session(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream, "CHECK_SESSION_S", 0.05)
    cookie = await served.cookies()
    async with served.stream(cookie=cookie) as connection:
        await frame(connection)
        async with httpx.AsyncClient(base_url=served.origin, headers={**MARK, "Cookie": cookie}) as client:
            assert (await client.delete("/api/v1/session")).status_code == 200
        with pytest.raises(ConnectionClosed) as caught:
            await frame(connection)
    assert caught.value.rcvd is not None
    assert caught.value.rcvd.code == 1008


async def test_browsers_that_go_away_leave_nothing_behind(served: Served) -> None:
    feeds = served.house.app.state.feeds
    cookie = await served.cookies()
    for _ in range(3):
        async with served.stream(cookie=cookie) as connection:
            await frame(connection)
            assert feeds.count == 1
            await connection.send("what a browser never sends")
    connections = [served.stream(cookie=cookie) for _ in range(10)]
    opened = [await connection.__aenter__() for connection in connections]
    for connection in opened:
        connection.transport.abort()
    for _ in range(100):
        if feeds.count == 0:
            break
        await asyncio.sleep(0.02)
    assert feeds.count == 0
    for entered in connections:
        await entered.__aexit__(None, None, None)


async def test_there_is_an_end_to_how_many_may_look(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream, "MOST_STREAMS", 1)
    cookie = await served.cookies()
    async with served.stream(cookie=cookie) as connection:
        await frame(connection)
        with pytest.raises(InvalidStatus):
            async with served.stream(cookie=cookie):
                pass
