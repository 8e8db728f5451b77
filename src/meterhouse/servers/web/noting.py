"""Writes every change that came in over the API into the audit log: who, from where, which operation on what."""

from __future__ import annotations

from urllib.parse import quote

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from meterhouse.servers.web.caller import Caller
from meterhouse.servers.web.guard import access_of
from meterhouse.servers.web.middleware import SAFE_METHODS
from meterhouse.servers.web.wiring import WebServices

FIRST_FAILURE = 400
MOST_CHARACTERS = 200


class Noted:
    """Nobody is told that a change was made before its author is written down."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] in SAFE_METHODS:
            await self._app(scope, receive, send)
            return

        async def watched(message: Message) -> None:
            if message["type"] == "http.response.start" and message["status"] < FIRST_FAILURE:
                await _note(scope)
            await send(message)

        await self._app(scope, receive, watched)


async def _note(scope: Scope) -> None:
    endpoint, caller = scope.get("endpoint"), scope.get("state", {}).get("caller")
    access, services = access_of(endpoint), scope["app"].state.services
    if access is None or not access.noted or not isinstance(services, WebServices):
        return
    if isinstance(caller, Caller) and caller.session is not None:
        operation = getattr(endpoint, "__name__", "")
        path = quote(scope["path"].removeprefix("/api/v1"), safe="/:@!$&'()*+,;=-._~")[:MOST_CHARACTERS]
        await services.access.audit.changed(caller.session, caller.address, operation, path)
