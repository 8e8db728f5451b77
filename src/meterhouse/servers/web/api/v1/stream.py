"""Live values as they change, over a WebSocket: text frames of the form `LiveFrame`.

OpenAPI cannot describe a WebSocket; docs/api.md does.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine

from fastapi import APIRouter, WebSocket, WebSocketDisconnect

from meterhouse.domain.access import Page
from meterhouse.i18n.texts import Text
from meterhouse.servers.web.api.v1.live import MAX_DEVICES, frame
from meterhouse.servers.web.caller import Caller, caller_of, services_of, still
from meterhouse.servers.web.feeds import FeedKey, Feeds, Write
from meterhouse.servers.web.guard import access_of, allows, needs
from meterhouse.servers.web.middleware import same_origin
from meterhouse.servers.web.wiring import WebServices

router = APIRouter(prefix="/live", tags=["live"])

MOST_STREAMS = 500
REFUSED = 1008
"""Close code (policy violation); before the handshake is accepted it is answered as HTTP 403."""

TOO_MANY = 1013
CHECK_SESSION_S = 1.0


@router.websocket("/stream")
@needs(Page.PANEL_BOARD, Page.CONSUMPTIONS)
async def live_stream(socket: WebSocket) -> None:
    services, caller = services_of(socket), caller_of(socket)
    feeds: Feeds = socket.app.state.feeds
    device_ids = _device_ids(socket.query_params.getlist("device_id"))
    if not same_origin(socket.headers) or device_ids is None:
        await socket.close(REFUSED)
        return
    if feeds.count >= MOST_STREAMS:
        await socket.close(TOO_MANY)
        return
    await socket.accept()
    key = FeedKey(device_ids, caller.text.language)
    async with feeds.subscribed(key, _writer(services, caller.text)) as frames:
        await _until_first(_send(socket, frames), _listen(socket), _watch(socket, services, caller))


def _device_ids(given: list[str]) -> tuple[int, ...] | None:
    """The ids asked for, each once; None when one is not an id."""
    if len(given) > MAX_DEVICES or not all(text.isascii() and text.isdigit() and len(text) <= 9 for text in given):
        return None
    return tuple(sorted({int(text) for text in given}))


def _writer(services: WebServices, text: Text) -> Write:
    return lambda devices, revision: frame(devices, revision, services.clock.now(), text).model_dump_json()


async def _send(socket: WebSocket, frames: AsyncIterator[str]) -> None:
    async for text in frames:
        await socket.send_text(text)


async def _listen(socket: WebSocket) -> None:
    """Nothing is expected from the browser but that it goes away."""
    while (await socket.receive())["type"] != "websocket.disconnect":
        pass


async def _watch(socket: WebSocket, services: WebServices, caller: Caller) -> None:
    """End the stream when the session has ended, or its right."""
    access = access_of(live_stream)
    while allows(access, still(caller, services)):  # noqa: ASYNC110 - sessions end by the passing of time
        await asyncio.sleep(CHECK_SESSION_S)
    await socket.close(REFUSED)


async def _until_first(*work: Coroutine[None, None, None]) -> None:
    """Run all until one ends; a connection that went away is an end like any other."""
    tasks = [asyncio.create_task(item) for item in work]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        outcomes = await asyncio.gather(*tasks, return_exceptions=True)
    for outcome in outcomes:
        if isinstance(outcome, Exception) and not isinstance(outcome, WebSocketDisconnect):
            raise outcome
