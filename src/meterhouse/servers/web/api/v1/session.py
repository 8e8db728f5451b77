"""Login, logout, lock, new codes, language (§12.1)."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, ConfigDict, Field

from meterhouse.domain.access import DEFAULT_USERS, Codes, Page, User, digits_of, grouped
from meterhouse.domain.errors import FieldError, InvalidInput
from meterhouse.i18n.languages import LANGUAGES
from meterhouse.servers.web.caller import Caller, Services, TheCaller
from meterhouse.servers.web.cookies import (
    BROWSER_COOKIE,
    SESSION_COOKIE,
    YEAR_S,
    forget,
    set_language,
    set_secret,
)
from meterhouse.servers.web.guard import Least, open_to
from meterhouse.servers.web.wiring import WebServices
from meterhouse.services.access.session import Opened, OpenSession, SessionState

router = APIRouter(prefix="/session", tags=["session"])


class SessionUser(BaseModel):
    """`second_factor`: a password and one-time codes open sessions, PIN and PUK do not."""

    id: int
    name: str
    pages: list[Page]
    second_factor: bool


class LanguageChoice(BaseModel):
    code: str
    name: str


class SessionSite(BaseModel):
    name: str
    timezone: str
    currency: str


class DemoCodes(BaseModel):
    name: str
    pin: str
    puk: str


class SessionView(BaseModel):
    """`site` only when the session is open; `demo_codes` only in a demo, for the login page to offer."""

    state: SessionState
    browser_trusted: bool
    demo: bool
    demo_codes: list[DemoCodes]
    user: SessionUser | None
    language: str
    languages: list[LanguageChoice]
    site: SessionSite | None
    version: str | None = Field(description="only told to those who are logged in")
    users_with_default_codes: list[str] = Field(
        description="whose codes are still those of the manual, so that anybody may take them over; told to those "
        "who may open the server's configuration"
    )


Code = Annotated[str, Field(max_length=40)]


class LoginInput(BaseModel):
    """`puk` is needed unless this browser is trusted; spaces between digits do not matter."""

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)

    pin: Code
    puk: Code | None = None


class PasswordInput(BaseModel):
    """For users who set a password; `code` is a one-time code or a recovery code."""

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)

    name: Annotated[str, Field(max_length=200)]
    password: Annotated[str, Field(max_length=200)]
    code: Code


class CodesInput(BaseModel):
    """`current` is the PIN until now, or the password where one is set; not asked for in place of the manual's."""

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)

    pin: Code
    puk: Code
    current: Annotated[str | None, Field(max_length=200)] = None


class LanguageInput(BaseModel):
    model_config = ConfigDict(extra="forbid")

    language: Annotated[str, Field(max_length=20)]


@router.get("")
@open_to(Least.ANYBODY)
async def get_session(caller: TheCaller, services: Services) -> SessionView:
    return _view(caller.session, services, caller.text.language, trusted=_trusted(caller, services))


@router.post("")
@open_to(Least.ANYBODY, noted=False)
async def log_in(
    codes: LoginInput, request: Request, response: Response, caller: TheCaller, services: Services
) -> SessionView:
    puk = digits_of(codes.puk) if codes.puk else None
    opened = await services.access.log_in(digits_of(codes.pin), puk, caller.browser_token, caller.address, caller.agent)
    return await _opened(opened, request, response, caller, services)


@router.post("/password")
@open_to(Least.ANYBODY, noted=False)
async def log_in_with_password(
    login: PasswordInput, request: Request, response: Response, caller: TheCaller, services: Services
) -> SessionView:
    opened = await services.access.log_in_with_password(login.name, login.password, login.code, caller.address)
    return await _opened(opened, request, response, caller, services)


@router.delete("")
@open_to(Least.ANYBODY, noted=False)
async def log_out(request: Request, response: Response, caller: TheCaller, services: Services) -> SessionView:
    """Ends the session; the browser stays trusted, the PIN opens the next one."""
    if caller.session_token:
        await services.access.log_out(caller.session_token, caller.address)
    forget(request, response, SESSION_COOKIE)
    return _view(None, services, caller.text.language, trusted=_trusted(caller, services))


@router.post("/lock")
@open_to(Least.LOGGED_IN, person=True, noted=False)
async def lock(request: Request, response: Response, caller: TheCaller, services: Services) -> SessionView:
    """Ends the session and the trust in this browser: PIN and PUK are needed again."""
    if caller.session_token:
        await services.access.lock(caller.session_token, caller.browser_token, caller.address)
    forget(request, response, SESSION_COOKIE)
    forget(request, response, BROWSER_COOKIE)
    return _view(None, services, caller.text.language, trusted=False)


@router.put("/codes")
@open_to(Least.LOGGED_IN, person=True, noted=False)
async def set_codes(
    codes: CodesInput, request: Request, response: Response, caller: TheCaller, services: Services
) -> SessionView:
    """New codes of one's own; all other sessions and trusted browsers of the user end."""
    wanted = Codes(digits_of(codes.pin), digits_of(codes.puk))
    opened = await services.access.set_codes(
        caller.session_token or "", wanted, caller.browser_token, caller.address, codes.current
    )
    _set_cookies(request, response, opened)
    return _view(opened.session, services, caller.text.language, trusted=_trusted(caller, services, opened))


@router.put("/language")
@open_to(Least.ANYBODY, noted=False)
async def choose_language(
    choice: LanguageInput, request: Request, response: Response, caller: TheCaller, services: Services
) -> SessionView:
    if choice.language not in services.texts.languages:
        offered = ", ".join(sorted(services.texts.languages))
        fault = FieldError("language", "not-one-of", {"value": choice.language, "expected": offered})
        raise InvalidInput(fields=(fault,))
    set_language(request, response, choice.language)
    return _view(caller.session, services, choice.language, trusted=_trusted(caller, services))


async def _opened(
    opened: Opened, request: Request, response: Response, caller: Caller, services: WebServices
) -> SessionView:
    """The session that the browser brought ends: what somebody planted opens nothing."""
    if caller.session_token:
        await services.access.log_out(caller.session_token, caller.address)
    _set_cookies(request, response, opened)
    return _view(opened.session, services, caller.text.language, trusted=_trusted(caller, services, opened))


def _trusted(caller: Caller, services: WebServices, opened: Opened | None = None) -> bool:
    token = (opened.browser_token if opened else None) or caller.browser_token
    return token is not None and services.access.browser_trusted(token)


def _set_cookies(request: Request, response: Response, opened: Opened) -> None:
    set_secret(request, response, SESSION_COOKIE, opened.session_token)
    if opened.browser_token is not None:
        set_secret(request, response, BROWSER_COOKIE, opened.browser_token, YEAR_S)


def _view(session: OpenSession | None, services: Services, language: str, *, trusted: bool) -> SessionView:
    demo = services.options.demo
    site = services.installation.current.site
    is_open = session is not None and not session.restricted
    return SessionView(
        state=session.state if session else SessionState.ANONYMOUS,
        browser_trusted=trusted,
        demo=demo,
        demo_codes=[
            DemoCodes(name=user.name, pin=user.codes.pin, puk=grouped(user.codes.puk)) for user in DEFAULT_USERS
        ]
        if demo
        else [],
        user=_user(session.user) if session else None,
        language=language,
        languages=[LanguageChoice(code=code, name=LANGUAGES[code].name) for code in sorted(services.texts.languages)],
        site=SessionSite(name=site.name, timezone=site.timezone, currency=site.currency) if is_open else None,
        version=services.facts.version if is_open else None,
        users_with_default_codes=_unclaimed(session, services),
    )


def _user(user: User) -> SessionUser:
    return SessionUser(id=user.id, name=user.name, pages=sorted(user.pages), second_factor=user.second_factor)


def _unclaimed(session: OpenSession | None, services: Services) -> list[str]:
    if services.options.demo or session is None or not session.may_open(frozenset({Page.SERVER_CONFIGURATION})):
        return []
    return list(services.access.users_with_default_codes())
