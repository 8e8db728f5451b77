"""One check for every operation: what it needs is declared at it, and what declares nothing is refused."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from fastapi import WebSocketException
from fastapi.requests import HTTPConnection
from fastapi.routing import APIRoute, APIRouter
from starlette.status import WS_1008_POLICY_VIOLATION

from meterhouse.domain.access import Page
from meterhouse.domain.errors import Refused
from meterhouse.servers.web.caller import Caller, caller_of, services_of

Handler = TypeVar("Handler", bound=Callable[..., object])
_MARK = "__meterhouse_access__"
EXTENSION = "x-access"
PERSON_EXTENSION = "x-person"
"""At operations that an access token opens for nobody."""


class Least(StrEnum):
    """What must be known of the caller where no particular page is needed."""

    ANYBODY = "anybody"  # what the login page needs
    LOGGED_IN = "logged_in"  # also with the manual's codes
    OPEN = "open"  # any user with codes of their own


@dataclass(frozen=True, slots=True)
class Access:
    """What an operation needs: a state of the session or one of these pages.

    `person`: not for access tokens. `noted`: a change is written into the audit log when it was made; False where the
    service writes down more than the operation.
    """

    least: Least = Least.OPEN
    pages: frozenset[Page] = frozenset()
    person: bool = False
    noted: bool = True

    def words(self) -> list[str]:
        """As told in the OpenAPI document: the pages, or the state."""
        return sorted(self.pages) or [self.least.value]


def needs(*pages: Page, person: bool = False, noted: bool = True) -> Callable[[Handler], Handler]:
    """The operation is for users who may open one of these pages."""
    return _marked(Access(pages=frozenset(pages), person=person, noted=noted))


def open_to(least: Least, *, person: bool = False, noted: bool = True) -> Callable[[Handler], Handler]:
    """The operation needs no particular page."""
    return _marked(Access(least, person=person, noted=noted))


def access_of(endpoint: object) -> Access | None:
    """What is declared at an endpoint; None: nothing, so nobody may use it."""
    access = getattr(endpoint, _MARK, None)
    return access if isinstance(access, Access) else None


def check(access: Access | None, caller: Caller) -> None:
    """Raises Refused: `not-logged-in`, `codes-required`, `no-right`, `not-with-token`."""
    if access is None:
        raise Refused("no-right")
    if access.least is Least.ANYBODY and not access.pages:
        return
    if caller.session is None:
        raise Refused("not-logged-in")
    if access.person and caller.session.token_name is not None:
        raise Refused("not-with-token")
    if access.least is Least.LOGGED_IN and not access.pages:
        return
    if caller.session.restricted:
        raise Refused("codes-required")
    if access.pages and not caller.session.may_open(access.pages):
        raise Refused("no-right")


def allows(access: Access | None, caller: Caller) -> bool:
    """Whether `check` passes."""
    try:
        check(access, caller)
    except Refused:
        return False
    return True


async def guard(connection: HTTPConnection) -> None:
    """The check, as a dependency of the whole API; a WebSocket's handshake is answered with 403."""
    caller = caller_of(connection)
    if caller.bearer is not None:
        tokens = services_of(connection).access.tokens
        await (tokens.used(caller.bearer) if caller.session else tokens.wrong(caller.address))
    try:
        check(access_of(connection.scope.get("endpoint")), caller)
    except Refused as error:
        if connection.scope["type"] == "websocket":
            raise WebSocketException(WS_1008_POLICY_VIOLATION, error.code) from error
        raise


def declare(routers: Iterable[APIRouter]) -> None:
    """Write what each operation needs into its description."""
    for router in routers:
        for route in router.routes:
            if isinstance(route, APIRoute):
                access = access_of(route.endpoint)
                words = access.words() if access else ["nobody"]
                told: dict[str, object] = {EXTENSION: words}
                if access and access.person:
                    told[PERSON_EXTENSION] = True
                route.openapi_extra = {**(route.openapi_extra or {}), **told}


def _marked(access: Access) -> Callable[[Handler], Handler]:
    def mark(handler: Handler) -> Handler:
        setattr(handler, _MARK, access)
        return handler

    return mark
