"""What every request passes before it reaches the API or the page, as plain ASGI; the outermost first."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence

from fastapi import Request
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from meterhouse.domain.access_address import Network, is_in, real_client
from meterhouse.domain.errors import InvalidInput, MeterhouseError, Refused
from meterhouse.servers.web.caller import bearer_of
from meterhouse.servers.web.problems import answer

log = logging.getLogger(__name__)

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
MARK = "x-meterhouse"
"""A header that a page of another site cannot send without being asked first, and we never allow it to."""

BODY_TIMEOUT_S = 30.0

SECURITY_HEADERS: dict[str, str] = {
    "Content-Security-Policy": (
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; "
        "base-uri 'self'; form-action 'self'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}


class RealClient:
    """Puts the client's own address, scheme and host in place of the proxy's, if the proxy is a trusted one."""

    def __init__(self, app: ASGIApp, trusted: Sequence[Network]) -> None:
        self._app = app
        self._trusted = tuple(trusted)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] in ("http", "websocket") and self._trusted and scope.get("client"):
            self._believe(scope)
        await self._app(scope, receive, send)

    def _believe(self, scope: Scope) -> None:
        peer, port = scope["client"]
        if not is_in(peer, self._trusted):
            return
        headers = MutableHeaders(scope=scope)
        hops = [hop for line in headers.getlist("x-forwarded-for") for hop in line.split(",")]
        scope["client"] = (real_client(peer, hops, self._trusted), port)
        if headers.get("x-forwarded-proto", "").strip() == "https":
            scope["scheme"] = "https" if scope["type"] == "http" else "wss"
        host = headers.get("x-forwarded-host", "").strip()
        if host and "," not in host:
            headers["host"] = host


STRICT_TRANSPORT = "max-age=31536000"


class SecurityHeaders:
    """Tells browsers what the page may do, and caches that answers of the API are for one caller only.

    `https`: the page is on HTTPS, and browsers are told never to ask for it in clear again.
    """

    def __init__(self, app: ASGIApp, *, https: bool = False) -> None:
        self._app = app
        self._https = https

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in SECURITY_HEADERS.items():
                    headers.setdefault(name, value)
                headers.setdefault("Cache-Control", "no-store")
                if self._https and scope.get("scheme") == "https":
                    headers.setdefault("Strict-Transport-Security", STRICT_TRANSPORT)
            await send(message)

        await self._app(scope, receive, with_headers if scope["type"] == "http" else send)


class LastResort:
    """Turns what nobody caught into a problem: known errors as they are, others as `internal`, with a log entry."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun = False

        async def watched(message: Message) -> None:
            nonlocal begun
            begun = begun or message["type"] == "http.response.start"
            await send(message)

        try:
            await self._app(scope, receive, watched)
        except Exception as error:
            if begun:
                raise
            known = error if isinstance(error, MeterhouseError) else MeterhouseError()
            if known is not error:
                log.exception("%s %s failed", scope["method"], scope["path"])
            await answer(known, Request(scope))(scope, receive, send)


class SameOrigin:
    """Refuses changes that another site may have caused: a header of ours must be there, the Origin must be us."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["method"] not in SAFE_METHODS:
            headers = Headers(scope=scope)
            # A token is sent on purpose; cookies, which browsers add by themselves, do not count beside one.
            own = headers.get(MARK) == "1" or bearer_of(headers) is not None
            if not own or not same_origin(headers):
                raise Refused("foreign-origin")
        await self._app(scope, receive, send)


class WholeBody:
    """Takes the body in before anything works on it: not more than allowed, not slower than BODY_TIMEOUT_S."""

    def __init__(self, app: ASGIApp, most_bytes: int) -> None:
        self._app = app
        self._most = most_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] in SAFE_METHODS:
            await self._app(scope, receive, send)
            return
        declared = Headers(scope=scope).get("content-length", "0")
        if not declared.isdigit() or int(declared) > self._most:
            raise InvalidInput("body-too-large", limit=self._most)
        try:
            async with asyncio.timeout(BODY_TIMEOUT_S):
                messages = await self._read(receive)
        except TimeoutError:
            raise InvalidInput("body-too-slow") from None

        async def replay() -> Message:
            return messages.pop(0) if messages else await receive()

        await self._app(scope, replay, send)

    async def _read(self, receive: Receive) -> list[Message]:
        body = bytearray()
        while True:
            message = await receive()
            if message["type"] != "http.request":
                return [message]
            body += message.get("body", b"")
            if len(body) > self._most:
                raise InvalidInput("body-too-large", limit=self._most)
            if not message.get("more_body"):
                return [{"type": "http.request", "body": bytes(body), "more_body": False}]


def same_origin(headers: Headers) -> bool:
    """Whether the Origin, if there is one, is the host that was asked; "null" (a sandboxed page) is not."""
    origin = headers.get("origin")
    if origin is None:
        return True
    scheme, separator, host = origin.partition("://")
    return bool(separator and host) and scheme in ("http", "https") and host.lower() == headers.get("host", "").lower()
