"""Who did what: every try to log in, every change of users, configuration and outputs."""

from __future__ import annotations

from collections.abc import Sequence

from meterhouse.domain.access_address import source_of
from meterhouse.services.access.book import AccessBook
from meterhouse.services.access.ports import Attempt, AuditQuery, Outcome
from meterhouse.services.access.session import OpenSession


class AuditLog:
    """Entries are added, never changed."""

    def __init__(self, book: AccessBook) -> None:
        self._book = book

    async def entries(self, query: AuditQuery) -> Sequence[Attempt]:
        """Newest first."""
        return await self._book.store.entries(query)

    async def changed(self, session: OpenSession, address: str, operation: str, path: str) -> None:
        """A change that came in over the API: its operation and what it was about."""
        token = f" ({session.token_name})" if session.token_name else ""
        subject = f"{operation} {path}{token}"
        await self._book.store.apply(
            self._book.note(source_of(address), session.user.id, Outcome.CHANGED, subject=subject)
        )
