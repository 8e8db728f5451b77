"""Personal access tokens: `Authorization: Bearer mh_…` in place of a cookie."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field

from meterhouse.domain.access import Page
from meterhouse.servers.web.api.v1.users import asking_of
from meterhouse.servers.web.caller import Services, TheCaller
from meterhouse.servers.web.guard import Least, open_to
from meterhouse.services.access.ports import TokenRecord
from meterhouse.services.access.tokens import TokenInput

router = APIRouter(prefix="/tokens", tags=["access"])


class TokenCreation(BaseModel):
    """`pages` are some of one's own; `expires_in_days` null: it does not expire."""

    model_config = ConfigDict(extra="forbid")

    name: Annotated[str, Field(max_length=200)]
    pages: Annotated[list[Page], Field(max_length=20)]
    expires_in_days: Annotated[int, Field(ge=1, le=3650)] | None


class TokenView(BaseModel):
    id: str
    name: str
    user: str
    pages: list[Page]
    made_at: datetime
    expires_at: datetime | None
    expired: bool
    used_at: datetime | None = Field(description="to the minute; null: never")


class TokenList(BaseModel):
    items: list[TokenView]


class NewToken(TokenView):
    token: str = Field(description="told here and nowhere else")


@router.get("")
@open_to(Least.OPEN, person=True)
async def list_tokens(caller: TheCaller, services: Services) -> TokenList:
    """One's own; those who manage users see everybody's."""
    me = services.access.users.user(asking_of(caller).user_id)
    if me.manages_users:
        found = services.access.tokens.all()
    else:
        found = tuple((record, me) for record in services.access.tokens.of_user(me.id))
    return TokenList(items=[_view(record, user.name, services) for record, user in found])


@router.post("", status_code=201)
@open_to(Least.OPEN, person=True, noted=False)
async def make_token(wanted: TokenCreation, caller: TheCaller, services: Services) -> NewToken:
    asking = asking_of(caller)
    wish = TokenInput(wanted.name, frozenset(wanted.pages), wanted.expires_in_days)
    token, record = await services.access.tokens.make(wish, asking)
    view = _view(record, services.access.users.user(asking.user_id).name, services)
    return NewToken(token=token, **view.model_dump())


@router.delete("/{token_id}", status_code=204)
@open_to(Least.OPEN, person=True, noted=False)
async def revoke_token(token_id: str, caller: TheCaller, services: Services) -> None:
    """It opens nothing from now on; those who manage users may revoke everybody's."""
    await services.access.tokens.revoke(token_id[:40], asking_of(caller))


def _view(record: TokenRecord, user: str, services: Services) -> TokenView:
    return TokenView(
        id=record.id,
        name=record.name,
        user=user,
        pages=sorted(record.pages),
        made_at=record.made_at,
        expires_at=record.expires_at,
        expired=record.expires_at is not None and record.expires_at <= services.clock.now(),
        used_at=record.used_at,
    )
