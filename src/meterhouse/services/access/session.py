"""What the access service gives out: opened sessions and their states."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from meterhouse.domain.access import Page, User


class SessionState(StrEnum):
    """`codes_required`: logged in with the manual's codes, which open nothing but the choice of new ones."""

    ANONYMOUS = "anonymous"
    CODES_REQUIRED = "codes_required"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class OpenSession:
    """A session that is valid now; with a `token_name` that of a program, whose pages are the token's."""

    user: User
    restricted: bool
    started_at: datetime
    token_name: str | None = None

    @property
    def state(self) -> SessionState:
        """Never anonymous."""
        return SessionState.CODES_REQUIRED if self.restricted else SessionState.OPEN

    def may_open(self, pages: frozenset[Page]) -> bool:
        """Whether the user has one of these pages."""
        return not self.restricted and not self.user.pages.isdisjoint(pages)


@dataclass(frozen=True, slots=True)
class Opened:
    """Secrets for the browser after a login; they are nowhere else in clear.

    `browser_token` is None when the browser keeps the one it has.
    """

    session_token: str
    browser_token: str | None
    session: OpenSession
