"""One's own access: trusted browsers, sessions elsewhere, password and one-time codes."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import segno
from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field

from meterhouse.servers.web.api.v1.users import asking_of
from meterhouse.servers.web.caller import Services, TheCaller
from meterhouse.servers.web.guard import Least, open_to
from meterhouse.services.access.own import browser_of, shown_browsers

router = APIRouter(prefix="/account", tags=["access"])

Secret = Annotated[str, Field(max_length=200)]
Code = Annotated[str, Field(max_length=40)]


class BrowserView(BaseModel):
    """`name` is what the browser calls itself, empty when it does not; `current`: the one that asks."""

    id: str
    name: str
    trusted_at: datetime
    current: bool


class AccountView(BaseModel):
    """`recovery_codes_left` is null while no password is set; `sessions` counts this one."""

    browsers: list[BrowserView]
    sessions: int
    recovery_codes_left: int | None


class EnrolmentView(BaseModel):
    """Told once, of no effect before it is confirmed within 15 minutes. `qr` is an SVG drawing of `uri`."""

    secret: str
    uri: str
    qr: str


class FactorInput(BaseModel):
    """`current` is the PIN until now, `code` what the authenticator shows."""

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)

    current: Secret
    password: Secret
    code: Code


class FactorRemoval(BaseModel):
    """`current` is the password."""

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)

    current: Secret
    code: Code


class RecoveryCodes(BaseModel):
    """Told once; each replaces one one-time code."""

    recovery_codes: list[str]


@router.get("")
@open_to(Least.OPEN, person=True)
async def get_account(caller: TheCaller, services: Services) -> AccountView:
    state = services.access.own.state(asking_of(caller).user_id)
    return AccountView(
        browsers=[
            BrowserView(id=browser_of(item), name=item.browser, trusted_at=item.trusted_at, current=current)
            for item, current in shown_browsers(state.browsers, caller.browser_token)
        ],
        sessions=state.sessions,
        recovery_codes_left=state.recovery_codes_left,
    )


@router.delete("/browsers/{browser_id}", status_code=204)
@open_to(Least.OPEN, person=True, noted=False)
async def forget_browser(browser_id: str, caller: TheCaller, services: Services) -> None:
    """PIN and PUK are needed there again."""
    await services.access.own.forget_browser(asking_of(caller).user_id, browser_id[:40], caller.address)


@router.delete("/sessions", status_code=204)
@open_to(Least.OPEN, person=True, noted=False)
async def end_other_sessions(caller: TheCaller, services: Services) -> None:
    """All of one's sessions but this one."""
    user_id = asking_of(caller).user_id
    await services.access.own.end_other_sessions(user_id, caller.session_token or "", caller.address)


@router.post("/second-factor")
@open_to(Least.OPEN, person=True, noted=False)
async def enrol(caller: TheCaller, services: Services) -> EnrolmentView:
    """A new secret for an authenticator."""
    site = services.installation.current.site.name
    enrolment = services.access.own.enrol(asking_of(caller).user_id, site)
    qr = segno.make_qr(enrolment.uri).svg_inline(scale=4, border=2, dark="#000", light="#fff")
    return EnrolmentView(secret=enrolment.secret, uri=enrolment.uri, qr=qr)


@router.put("/second-factor")
@open_to(Least.OPEN, person=True, noted=False)
async def confirm_second_factor(wanted: FactorInput, caller: TheCaller, services: Services) -> RecoveryCodes:
    """From now on the password and a one-time code open sessions, PIN and PUK do not."""
    user_id = asking_of(caller).user_id
    codes = await services.access.own.confirm(user_id, wanted.current, wanted.password, wanted.code, caller.address)
    return RecoveryCodes(recovery_codes=list(codes))


@router.post("/second-factor/removal", status_code=204)
@open_to(Least.OPEN, person=True, noted=False)
async def remove_second_factor(wanted: FactorRemoval, caller: TheCaller, services: Services) -> None:
    """PIN and PUK open sessions again."""
    await services.access.own.remove_factor(asking_of(caller).user_id, wanted.current, wanted.code, caller.address)
