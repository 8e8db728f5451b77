"""With a certificate the page is on HTTPS only; plain HTTP leads there and takes nothing that is worth listening to."""

from __future__ import annotations

import re

from starlette.datastructures import Headers
from starlette.responses import RedirectResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from meterhouse.domain.errors import InvalidInput, Refused

REFUSED = 1008
_HOST = re.compile(r"[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[[0-9a-f:.]{2,45}\]", re.IGNORECASE)


class OnlyHttps:
    """Pages that were asked for in clear are led to `port`; calls of the API, which may carry secrets, are refused."""

    def __init__(self, app: ASGIApp, port: int) -> None:
        self._app = app
        self._port = port

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope.get("scheme") == "http" and scope["type"] == "http":
            await self._answer(scope)(scope, receive, send)
        elif scope.get("scheme") == "ws" and scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": REFUSED})
        else:
            await self._app(scope, receive, send)

    def _answer(self, scope: Scope) -> RedirectResponse:
        if scope["method"] not in ("GET", "HEAD") or scope["path"].startswith("/api/"):
            raise Refused("https-required")
        host = host_name(Headers(scope=scope).get("host", ""))
        if host is None:
            raise InvalidInput("bad-request")
        port = "" if self._port == 443 else f":{self._port}"
        query = f"?{scope['query_string'].decode('latin-1')}" if scope["query_string"] else ""
        path = "/" + scope.get("raw_path", b"/").decode("latin-1").lstrip("/")
        return RedirectResponse(f"https://{host}{port}{path}{query}", status_code=308)


def host_name(host: str) -> str | None:
    """The name of a Host header without its port; None when it is none."""
    name = host if host.endswith("]") else host.rpartition(":")[0] or host
    return name.lower() if _HOST.fullmatch(name) else None
