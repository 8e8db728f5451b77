"""What billing needs from outside: where tariffs, prices and bills are kept, and where prices come from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from meterhouse.domain.tariff.model import TariffBook
from meterhouse.services.billing.sums import CostSums


@dataclass(frozen=True, slots=True)
class StoredBook:
    """The tariff book and the id that what is added next gets; an id is never given twice."""

    book: TariffBook
    next_id: int = 1


class TariffStore(Protocol):
    """Keeps the tariff book, whole."""

    async def load(self) -> StoredBook:
        """As it stands; revision 0 and empty where nothing was ever saved."""

    async def save(self, stored: StoredBook, expected: int) -> None:
        """Put this book in place of that with revision `expected`. Raises Conflict (`tariffs-changed`)."""


class BillingStore(Protocol):
    """Where billing keeps its things."""

    @property
    def tariffs(self) -> TariffStore: ...

    @property
    def sums(self) -> CostSums: ...
