"""Who is calling: session, trusted browser, language and network address of a request."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated

from fastapi import Depends
from fastapi.requests import HTTPConnection
from starlette.datastructures import Headers

from meterhouse.i18n.texts import Text
from meterhouse.servers.web.cookies import BROWSER_COOKIE, LANGUAGE_COOKIE, SESSION_COOKIE
from meterhouse.servers.web.wiring import WebServices
from meterhouse.services.access.session import OpenSession, SessionState


@dataclass(frozen=True, slots=True)
class Caller:
    """`address` is the client's own, as far as trusted proxies tell it; `text` speaks the caller's language.

    `bearer` is the access token of a program, known or not; its cookies, if it sends any, count for nothing.
    """

    session: OpenSession | None
    session_token: str | None
    browser_token: str | None
    address: str
    text: Text
    bearer: str | None = None
    agent: str = ""

    @property
    def state(self) -> SessionState:
        return self.session.state if self.session else SessionState.ANONYMOUS


def services_of(connection: HTTPConnection) -> WebServices:
    """What the application was made with."""
    services = connection.app.state.services
    if not isinstance(services, WebServices):
        raise TypeError("the application was made without services")
    return services


def caller_of(connection: HTTPConnection) -> Caller:
    """Reckoned once for each request."""
    known = getattr(connection.state, "caller", None)
    if isinstance(known, Caller):
        return known
    services = services_of(connection)
    bearer = bearer_of(connection.headers)
    token = connection.cookies.get(SESSION_COOKIE) if bearer is None else None
    caller = Caller(
        session=_session(services, bearer, token),
        session_token=token,
        browser_token=connection.cookies.get(BROWSER_COOKIE) if bearer is None else None,
        address=connection.client.host if connection.client else "",
        text=text_of(connection, services),
        bearer=bearer,
        agent=connection.headers.get("user-agent", "")[:300],
    )
    connection.state.caller = caller
    return caller


def still(caller: Caller, services: WebServices) -> Caller:
    """The same caller with the session as it is now."""
    return replace(caller, session=_session(services, caller.bearer, caller.session_token))


def _session(services: WebServices, bearer: str | None, cookie: str | None) -> OpenSession | None:
    if bearer is not None:
        return services.access.tokens.session(bearer)
    return services.access.session(cookie) if cookie else None


def bearer_of(headers: Headers) -> str | None:
    """The access token in the Authorization header (RFC 6750); None: none of this scheme was sent."""
    scheme, _, token = headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else None


def text_of(connection: HTTPConnection, services: WebServices) -> Text:
    """The language chosen in the page, else the best that the browser asks for, else the site's."""
    return services.texts.best(
        connection.cookies.get(LANGUAGE_COOKIE),
        connection.headers.get("accept-language"),
        services.installation.current.site.language,
    )


# A dependency that is not a coroutine would cost every request a trip to another thread.


async def _services(connection: HTTPConnection) -> WebServices:
    return services_of(connection)


async def _caller(connection: HTTPConnection) -> Caller:
    return caller_of(connection)


Services = Annotated[WebServices, Depends(_services)]
TheCaller = Annotated[Caller, Depends(_caller)]
