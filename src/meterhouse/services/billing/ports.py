"""What billing needs from outside: where tariffs, prices and bills are kept, and where prices come from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Protocol

from meterhouse.domain.quantity import Commodity
from meterhouse.domain.tariff.model import PriceUnit, TariffBook
from meterhouse.services.billing.frozen import FrozenBill, Invoice
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


class BillStore(Protocol):
    """Keeps frozen bills."""

    async def add(self, frozen: FrozenBill) -> int:
        """The id it got."""

    async def bills(self) -> Sequence[FrozenBill]:
        """All of them, those of the latest periods first."""

    async def bill(self, bill_id: int) -> FrozenBill:
        """Raises NotFound."""

    async def set_invoice(self, bill_id: int, invoice: Invoice | None) -> None:
        """Keep the supplier's figures with it."""

    async def delete(self, bill_id: int) -> None:
        """Raises NotFound."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another book to try on the past, under a name."""

    id: int
    name: str
    commodity: Commodity
    book: TariffBook


class AlternativeStore(Protocol):
    """Keeps alternative books."""

    async def all(self) -> Sequence[Alternative]:
        """By name."""

    async def put(self, alternative: Alternative) -> int:
        """Insert (id 0) or replace; the id. Raises NotFound, Conflict (`alternative-name-taken`)."""

    async def delete(self, alternative_id: int) -> None:
        """Raises NotFound."""


@dataclass(frozen=True, slots=True)
class PriceSource:
    """Where the prices of a series are fetched from.

    `url` may hold {today}, {tomorrow} and {yesterday}, local dates. `items` is the dotted path to the list in the
    answer; `start`, `end`, `price` are the fields of an item (`end` empty: the next one's start). `header` is the name
    of an HTTP header that is sent with a secret.
    """

    url: str
    items: str = ""
    start: str = "start"
    end: str = ""
    price: str = "price"
    units_per_price: Decimal = Decimal(1)
    every_h: int = 6
    header: str = ""


@dataclass(frozen=True, slots=True)
class MarketSeries:
    """A named series of prices per `unit`. `secret` is sealed; `failure`: code and reason of what went wrong last."""

    name: str
    unit: PriceUnit
    source: PriceSource | None = None
    secret: bytes | None = None
    fetched_at: datetime | None = None
    failure: str = ""


PriceRow = tuple[int, int, Decimal]
"""Start and end (epoch seconds), price per unit."""


class MarketStore(Protocol):
    """Keeps series of market prices."""

    async def all(self) -> Sequence[MarketSeries]:
        """By name."""

    async def put(self, series: MarketSeries) -> None:
        """Insert or replace, by name; its prices stay."""

    async def delete(self, name: str) -> None:
        """With its prices."""

    async def prices(self, name: str) -> Sequence[PriceRow]:
        """In order of time."""

    async def add_prices(self, name: str, rows: Sequence[PriceRow]) -> None:
        """Put prices in place of whatever they overlap."""


class PriceFeed(Protocol):
    """Fetches text from other servers."""

    async def fetch(self, url: str, headers: Sequence[tuple[str, str]]) -> str:
        """Raises Unavailable (`price-source-failed`; param reason: timeout, unreachable, refused, redirect, too-large,
        not-text).
        """


class Sealing(Protocol):
    """Keeps secrets unreadable for whoever has the database alone."""

    def seal(self, secret: bytes) -> bytes: ...

    def unseal(self, sealed: bytes) -> bytes: ...


class BillingStore(Protocol):
    """Where billing keeps its things."""

    @property
    def tariffs(self) -> TariffStore: ...

    @property
    def sums(self) -> CostSums: ...

    @property
    def bills(self) -> BillStore: ...

    @property
    def alternatives(self) -> AlternativeStore: ...

    @property
    def markets(self) -> MarketStore: ...
