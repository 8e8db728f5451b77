"""Who may try now: waits, one try at a time, and what is written down of those who may not."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager

from meterhouse.domain.errors import Refused
from meterhouse.services.access.ports import AccessStore, Note, Outcome, Subject
from meterhouse.services.access.throttles import Throttles

MOST_SOURCES = 10_000
MOST_WAITING = 8
"""Tries that may stand in line; slow hashes are not for everybody who asks to fill the machine with."""


MakeNote = Callable[[str, int | None, Outcome, int], Note]
"""An entry of the audit table: source, user, outcome, how many times."""


class Gate:
    """Before any code is looked at."""

    def __init__(self, store: AccessStore, throttles: Throttles, note: MakeNote) -> None:
        self._store = store
        self._throttles = throttles
        self._note = note
        self._turn = asyncio.Lock()
        self._waiting = 0
        self._refused: dict[tuple[str, Outcome], int] = {}

    @asynccontextmanager
    async def turn(self, source: str) -> AsyncIterator[None]:
        """Wait for one's turn. Raises Refused (`locked-out`, `too-busy`; param seconds).

        The wait of the source is looked at again when it is its turn: tries sent together do not slip through.
        """
        await self.admit(Subject.ADDRESS, [source], source)
        if self._waiting >= MOST_WAITING:
            raise Refused("too-busy", seconds=2)
        self._waiting += 1
        try:
            async with self._turn:
                await self.admit(Subject.ADDRESS, [source], source)
                self._refused.pop((source, Outcome.LOCKED_OUT), None)
                yield
        finally:
            self._waiting -= 1

    async def admit(self, subject: Subject, names: Iterable[str], source: str, user_id: int | None = None) -> None:
        """Pass if any of `names` need not wait. Raises Refused (`locked-out`, param seconds)."""
        seconds = min((self._throttles.remaining_s(subject, name) for name in names), default=0)
        if seconds > 0:
            await self.note_flood(source, user_id, Outcome.LOCKED_OUT)
            raise Refused("locked-out", seconds=seconds)

    async def note_flood(self, source: str, user_id: int | None, outcome: Outcome) -> None:
        """Write down what somebody may do a million times: the 1st, 2nd, 4th, 8th …, each for those since the last."""
        if len(self._refused) > MOST_SOURCES:
            self._refused.clear()
        count = self._refused[source, outcome] = self._refused.get((source, outcome), 0) + 1
        if count & (count - 1) == 0:
            await self._store.apply(self._note(source, user_id, outcome, max(1, count // 2)))
