"""Who is calling: session, trusted browser, language and network address of a request."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends
from fastapi.requests import HTTPConnection

from meterhouse.i18n.texts import Text
from meterhouse.servers.web.cookies import BROWSER_COOKIE, LANGUAGE_COOKIE, SESSION_COOKIE
from meterhouse.servers.web.wiring import WebServices
from meterhouse.services.access.session import OpenSession, SessionState


@dataclass(frozen=True, slots=True)
class Caller:
    """`address` is the client's own, as far as trusted proxies tell it; `text` speaks the caller's language."""

    session: OpenSession | None
    session_token: str | None
    browser_token: str | None
    address: str
    text: Text

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
    token = connection.cookies.get(SESSION_COOKIE)
    caller = Caller(
        session=services.access.session(token) if token else None,
        session_token=token,
        browser_token=connection.cookies.get(BROWSER_COOKIE),
        address=connection.client.host if connection.client else "",
        text=text_of(connection, services),
    )
    connection.state.caller = caller
    return caller


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
