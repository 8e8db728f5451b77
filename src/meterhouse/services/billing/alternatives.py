"""Alternative books: other tariffs, rules and charges to try on what was really consumed (§5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from meterhouse.domain.errors import NotFound
from meterhouse.domain.tariff.checks import check_book
from meterhouse.services.billing.ports import Alternative, AlternativeStore


class AlternativeService:
    """Keeps books that nothing is reckoned with until somebody asks."""

    def __init__(self, store: AlternativeStore) -> None:
        self._store = store

    async def all(self) -> Sequence[Alternative]:
        """By name."""
        return await self._store.all()

    async def one(self, alternative_id: int) -> Alternative:
        """Raises NotFound."""
        for item in await self._store.all():
            if item.id == alternative_id:
                return item
        raise NotFound(kind="alternative", id=alternative_id)

    async def put(self, alternative: Alternative) -> Alternative:
        """Add (id 0) or replace. Raises InvalidInput, NotFound, Conflict (`alternative-name-taken`)."""
        check_book(alternative.book)
        return replace(alternative, id=await self._store.put(alternative))

    async def delete(self, alternative_id: int) -> None:
        """Raises NotFound."""
        await self._store.delete(alternative_id)
