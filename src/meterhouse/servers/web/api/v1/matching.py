"""Concurrent edits: who changes an object says which state of it they have seen; nothing is overwritten unseen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Annotated

from fastapi import Header, Response
from pydantic import BaseModel

from meterhouse.domain.configuration import Configured, mark_of
from meterhouse.domain.errors import Conflict, InvalidInput
from meterhouse.servers.web.caller import Caller
from meterhouse.servers.web.problems import Stale
from meterhouse.services.installation import Editor

IfMatch = Annotated[
    str | None,
    Header(alias="If-Match", max_length=200, description="the `etag` of the state that was seen, or `*` for any"),
]
ANY = "*"


def editor_of(caller: Caller, if_match: str | None = ANY) -> Editor:
    """Who changes what they have seen. Raises InvalidInput (`if-match-required`)."""
    if if_match is None or not if_match.strip():
        raise InvalidInput("if-match-required")
    seen = if_match.strip()
    return Editor(author_of(caller), None if seen == ANY else seen.removeprefix("W/").strip('"'))


def author_of(caller: Caller) -> str:
    """The user, with the access token where a program acts for them."""
    if caller.session is None:
        return ""
    token = f" ({caller.session.token_name})" if caller.session.token_name else ""
    return caller.session.user.name + token


def etag_of(item: Configured) -> str:
    """As sent in the header ETag, quotes included."""
    return f'"{mark_of(item)}"'


def tag(response: Response, item: Configured) -> None:
    response.headers["ETag"] = etag_of(item)


@contextmanager
def telling(present: Callable[[], BaseModel]) -> Iterator[None]:
    """Turn `changed-meanwhile` into an answer that shows the present state."""
    try:
        yield
    except Conflict as error:
        if error.code != "changed-meanwhile":
            raise
        raise Stale(present(), error.params) from error
