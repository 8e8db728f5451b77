"""The tariff book and its changes: checked whole, stored whole, then told to those who reckon with it (§5)."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import TypeVar

from meterhouse.domain.errors import Conflict, FieldError, InvalidInput, NotFound
from meterhouse.domain.quantity import Commodity
from meterhouse.domain.tariff.checks import check_charge, check_rule, check_tariff
from meterhouse.domain.tariff.model import Charge, CostRule, Market, Price, PriceUnit, Tariff, TariffBook
from meterhouse.services.billing.ports import StoredBook, TariffStore

Listener = Callable[[TariffBook], Awaitable[None]]
Item = TypeVar("Item", Tariff, CostRule, Charge)

DEFAULT = "DEFAULT"
"""What the tariff of a supply with one price is called (manual §7.15.3)."""
DEFAULT_COLOR = "#1c7ed6"
MOST_ITEMS = 300
"""Tariffs, rules, charges: more are a mistake, not a supply."""


class TariffService:
    """Owns the tariff book.

    `revision` in every change: the revision the caller has seen, None: whatever there is now. A caller who has seen
    an older one is told so with Conflict (`tariffs-changed`), and nothing is changed.
    """

    def __init__(self, store: TariffStore, is_series: Callable[[str], bool]) -> None:
        """`is_series` tells whether there is a series of market prices of that name."""
        self._store = store
        self._is_series = is_series
        self._listeners: list[Listener] = []
        self._stored = StoredBook(TariffBook())
        self._changing = asyncio.Lock()

    @property
    def current(self) -> TariffBook:
        """The book as it stands."""
        return self._stored.book

    def listen(self, listener: Listener) -> None:
        """Call `listener` with every new book."""
        self._listeners.append(listener)

    async def start(self) -> TariffBook:
        """Load the book and tell the listeners."""
        self._stored = await self._store.load()
        await self._tell()
        return self.current

    # --- tariffs ---

    def tariff(self, tariff_id: int) -> Tariff:
        """Raises NotFound."""
        return _found(self.current.tariffs, tariff_id, "tariff")

    async def put_tariff(self, tariff: Tariff, revision: int | None = None) -> Tariff:
        """Add (id 0) or replace. Raises InvalidInput, Conflict, NotFound."""
        async with self._changing:
            draft = self._draft(revision)
            if tariff.market is Market.DYNAMIC and tariff.market_series and not self._is_series(tariff.market_series):
                _refuse((FieldError("market_series", "unknown-series", {"value": tariff.market_series}),))
            saved = draft.put_tariff(tariff)
            await self._commit(draft)
        return saved

    async def delete_tariff(self, tariff_id: int, *, with_rules: bool = False, revision: int | None = None) -> None:
        """Raises NotFound; Conflict (`tariff-in-use`: how many rules name it) unless its rules go with it."""
        async with self._changing:
            draft = self._draft(revision)
            draft.delete_tariff(tariff_id, with_rules=with_rules)
            await self._commit(draft)

    async def set_single_price(
        self, commodity: Commodity, amount: Decimal, unit: PriceUnit, revision: int | None = None
    ) -> Tariff:
        """One price, always: the rule "DEFAULT".

        Raises Conflict (`tariffs-there`) where tariffs other than that one have been made already.
        """
        async with self._changing:
            draft = self._draft(revision)
            saved = draft.set_single_price(commodity, amount, unit)
            await self._commit(draft)
        return saved

    # --- rules ---

    def rule(self, rule_id: int) -> CostRule:
        """Raises NotFound."""
        return _found(self.current.rules, rule_id, "cost-rule")

    async def put_rule(self, rule: CostRule, revision: int | None = None) -> CostRule:
        """Add as the last of its commodity (id 0), or replace where it stands. Raises InvalidInput, NotFound."""
        async with self._changing:
            draft = self._draft(revision)
            saved = draft.put_rule(rule)
            await self._commit(draft)
        return saved

    async def delete_rule(self, rule_id: int, revision: int | None = None) -> None:
        """Raises NotFound."""
        async with self._changing:
            draft = self._draft(revision)
            draft.rules.remove(_found(draft.rules, rule_id, "cost-rule"))
            await self._commit(draft)

    async def move_rule(self, rule_id: int, steps: int, revision: int | None = None) -> None:
        """Earlier (negative) or later among the rules of its commodity, as far as there is room. Raises NotFound."""
        async with self._changing:
            draft = self._draft(revision)
            commodity = _found(draft.rules, rule_id, "cost-rule").commodity
            ids = [rule.id for rule in draft.rules if rule.commodity is commodity]
            place = ids.index(rule_id)
            ids.insert(min(max(0, place + steps), len(ids) - 1), ids.pop(place))
            draft.rules = _ordered(draft.rules, commodity, ids)
            await self._commit(draft)

    async def order_rules(self, commodity: Commodity, ids: Sequence[int], revision: int | None = None) -> None:
        """A whole new order. Raises Conflict (`order-incomplete`) unless it names each rule of the commodity once."""
        async with self._changing:
            draft = self._draft(revision)
            draft.rules = _ordered(draft.rules, commodity, ids)
            await self._commit(draft)

    # --- charges ---

    def charge(self, charge_id: int) -> Charge:
        """Raises NotFound."""
        return _found(self.current.charges, charge_id, "charge")

    async def put_charge(self, charge: Charge, revision: int | None = None) -> Charge:
        """Add as the last of its commodity (id 0), or replace where it stands. Raises InvalidInput, NotFound."""
        async with self._changing:
            draft = self._draft(revision)
            _refuse(check_charge(charge))
            saved = draft.put(draft.charges, charge, "charge")
            await self._commit(draft)
        return saved

    async def delete_charge(self, charge_id: int, revision: int | None = None) -> None:
        """Raises NotFound."""
        async with self._changing:
            draft = self._draft(revision)
            draft.charges.remove(_found(draft.charges, charge_id, "charge"))
            await self._commit(draft)

    async def order_charges(self, commodity: Commodity, ids: Sequence[int], revision: int | None = None) -> None:
        """A whole new order. Raises Conflict (`order-incomplete`)."""
        async with self._changing:
            draft = self._draft(revision)
            draft.charges = _ordered(draft.charges, commodity, ids)
            await self._commit(draft)

    # --- how ---

    def _draft(self, revision: int | None) -> _Draft:
        if revision is not None and revision != self.current.revision:
            raise Conflict("tariffs-changed", revision=self.current.revision)
        return _Draft(self._stored)

    async def _commit(self, draft: _Draft) -> None:
        """Store and tell; what is not accepted leaves everything as it was."""
        stored = draft.stored()
        await self._store.save(stored, self.current.revision)
        self._stored = stored
        await self._tell()

    async def _tell(self) -> None:
        for listener in self._listeners:
            await listener(self.current)


def _found(items: Sequence[Item], number: int, kind: str) -> Item:
    for item in items:
        if item.id == number:
            return item
    raise NotFound(kind=kind, id=number)


def _refuse(errors: tuple[FieldError, ...]) -> None:
    if errors:
        raise InvalidInput(fields=errors)


def _same_name(tariff: Tariff, other: Tariff) -> bool:
    return (tariff.commodity, tariff.name.casefold()) == (other.commodity, other.name.casefold())


def _ordered(items: Sequence[Item], commodity: Commodity, ids: Sequence[int]) -> list[Item]:
    """The items with those of the commodity in the order of `ids`. Raises Conflict (`order-incomplete`)."""
    mine = {item.id: item for item in items if item.commodity is commodity}
    if sorted(ids) != sorted(mine):
        raise Conflict("order-incomplete", fields=(FieldError("ids", "order-incomplete"),))
    others = [item for item in items if item.commodity is not commodity]
    return others + [mine[number] for number in ids]


class _Draft:
    """A book on the way to its next revision."""

    def __init__(self, stored: StoredBook) -> None:
        self._revision, self._next_id = stored.book.revision + 1, stored.next_id
        self.tariffs, self.rules = list(stored.book.tariffs), list(stored.book.rules)
        self.charges = list(stored.book.charges)

    def stored(self) -> StoredBook:
        book = TariffBook(tuple(self.tariffs), tuple(self.rules), tuple(self.charges), self._revision)
        return StoredBook(book, self._next_id)

    def put(self, items: list[Item], item: Item, kind: str) -> Item:
        """Append with a new id (id 0) or replace. Raises NotFound; Conflict (`commodity-fixed`, `too-many`)."""
        if item.id == 0:
            if len(items) >= MOST_ITEMS:
                raise Conflict("too-many", value=len(items) + 1)
            item = replace(item, id=self._next_id)
            self._next_id += 1
            items.append(item)
            return item
        before = _found(items, item.id, kind)
        if before.commodity is not item.commodity:
            raise Conflict("commodity-fixed", fields=(FieldError("commodity", "commodity-fixed"),))
        items[items.index(before)] = item
        return item

    def put_tariff(self, tariff: Tariff) -> Tariff:
        """Raises InvalidInput, NotFound; Conflict (`tariff-name-taken`, `commodity-fixed`)."""
        _refuse(check_tariff(tariff))
        for other in self.tariffs:
            if other.id != tariff.id and _same_name(other, tariff):
                raise Conflict("tariff-name-taken", fields=(FieldError("name", "tariff-name-taken"),))
        return self.put(self.tariffs, tariff, "tariff")

    def delete_tariff(self, tariff_id: int, *, with_rules: bool) -> None:
        tariff = _found(self.tariffs, tariff_id, "tariff")
        using = [rule for rule in self.rules if rule.tariff_id == tariff_id]
        if using and not with_rules:
            raise Conflict("tariff-in-use", tariff=tariff.name, count=len(using))
        self.rules = [rule for rule in self.rules if rule.tariff_id != tariff_id]
        self.tariffs.remove(tariff)

    def put_rule(self, rule: CostRule) -> CostRule:
        _refuse(check_rule(rule, tuple(self.tariffs)))
        return self.put(self.rules, rule, "cost-rule")

    def set_single_price(self, commodity: Commodity, amount: Decimal, unit: PriceUnit) -> Tariff:
        there = [tariff for tariff in self.tariffs if tariff.commodity is commodity]
        if any(tariff.name != DEFAULT for tariff in there) or len(there) > 1:
            raise Conflict("tariffs-there")
        number, color = (there[0].id, there[0].color) if there else (0, DEFAULT_COLOR)
        tariff = self.put_tariff(Tariff(number, commodity, DEFAULT, color, unit, (Price(amount),)))
        self.rules = [rule for rule in self.rules if rule.commodity is not commodity]
        self.put_rule(CostRule(0, commodity, tariff.id))
        return tariff
