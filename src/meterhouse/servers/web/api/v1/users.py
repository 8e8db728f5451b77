"""Users (§12.1): for those who may open the server's configuration."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field

from meterhouse.domain.access import MANAGING, Codes, Page, User, digits_of
from meterhouse.servers.web.caller import Caller, Services, TheCaller
from meterhouse.servers.web.guard import needs
from meterhouse.services.access.users import Asking, UserInput

router = APIRouter(prefix="/users", tags=["access"])

Code = Annotated[str, Field(max_length=40)]


class UserChange(BaseModel):
    """`name` is unique whatever its case, up to 40 characters of any script; `pages` is what the user may open."""

    model_config = ConfigDict(extra="forbid")

    name: Annotated[str, Field(max_length=200)]
    pages: Annotated[list[Page], Field(max_length=20)]
    enabled: bool = True


class UserAddition(UserChange):
    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)

    pin: Code
    puk: Code


class UserCodes(BaseModel):
    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)

    pin: Code
    puk: Code


class UserAccount(BaseModel):
    """`default_codes`: those of the manual, which open nothing but the choice of new ones."""

    id: int
    name: str
    pages: list[Page]
    enabled: bool
    default_codes: bool
    second_factor: bool
    tokens: int


class UserAccounts(BaseModel):
    items: list[UserAccount]


@router.get("")
@needs(MANAGING, person=True)
async def list_users(services: Services) -> UserAccounts:
    return UserAccounts(items=[_view(user, services) for user in services.access.users.all()])


@router.post("", status_code=201)
@needs(MANAGING, person=True, noted=False)
async def add_user(user: UserAddition, caller: TheCaller, services: Services) -> UserAccount:
    codes = Codes(digits_of(user.pin), digits_of(user.puk))
    return _view(await services.access.users.add(_wanted(user), codes, asking_of(caller)), services)


@router.put("/{user_id}")
@needs(MANAGING, person=True, noted=False)
async def replace_user(user_id: int, user: UserChange, caller: TheCaller, services: Services) -> UserAccount:
    """A user who is disabled is out at once."""
    return _view(await services.access.users.change(user_id, _wanted(user), asking_of(caller)), services)


@router.put("/{user_id}/codes")
@needs(MANAGING, person=True, noted=False)
async def reset_codes(user_id: int, codes: UserCodes, caller: TheCaller, services: Services) -> UserAccount:
    """New codes for somebody who lost theirs; ends sessions, trusted browsers, password and one-time codes."""
    wanted = Codes(digits_of(codes.pin), digits_of(codes.puk))
    return _view(await services.access.users.reset_codes(user_id, wanted, asking_of(caller)), services)


def asking_of(caller: Caller) -> Asking:
    """The person who makes a change; the guard has let nobody else pass."""
    return Asking(caller.session.user.id if caller.session else 0, caller.address)


def _wanted(user: UserChange) -> UserInput:
    return UserInput(user.name, frozenset(user.pages), user.enabled)


def _view(user: User, services: Services) -> UserAccount:
    return UserAccount(
        id=user.id,
        name=user.name,
        pages=sorted(user.pages),
        enabled=user.enabled,
        default_codes=user.default_codes,
        second_factor=user.second_factor,
        tokens=len(services.access.tokens.of_user(user.id)),
    )
