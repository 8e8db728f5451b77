"""Implements billing's port of the tariff book on the database."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, time
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select

from meterhouse.domain.errors import Conflict
from meterhouse.domain.quantity import Commodity
from meterhouse.domain.tariff.model import (
    Charge,
    CostRule,
    Market,
    Price,
    PriceUnit,
    Tariff,
    TariffBook,
    TimeFrame,
    Validity,
)
from meterhouse.services.billing.ports import StoredBook
from meterhouse.services.billing.written import read_charge_kind, write_charge_kind
from meterhouse.store.billing_tables import charge, cost_rule, tariff, tariff_book, tariff_price
from meterhouse.store.database import Database

Columns = dict[str, Any]
AnyRow = Row[Any]


class TariffTables:
    """See services.billing.ports.TariffStore. Every method may raise StoreFailed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def load(self) -> StoredBook:
        return await self._database.read(_load)

    async def save(self, stored: StoredBook, expected: int) -> None:
        await self._database.write(lambda connection: _save(connection, stored, expected))


# --- reading ---------------------------------------------------------------------------------------------------------


def _load(connection: Connection) -> StoredBook:
    head = connection.execute(select(tariff_book)).first()
    if head is None:
        return StoredBook(TariffBook())
    prices: dict[int, list[Price]] = {}
    for row in connection.execute(select(tariff_price).order_by(tariff_price.c.position)):
        prices.setdefault(row.tariff_id, []).append(Price(Decimal(row.amount), _date(row.valid_from)))
    book = TariffBook(
        tuple(
            _tariff(row, tuple(prices.get(row.id, ())))
            for row in connection.execute(select(tariff).order_by(tariff.c.position))
        ),
        tuple(_rule(row) for row in connection.execute(select(cost_rule).order_by(cost_rule.c.position))),
        tuple(_charge(row) for row in connection.execute(select(charge).order_by(charge.c.position))),
        head.revision,
    )
    return StoredBook(book, head.next_id)


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _tariff(row: AnyRow, prices: tuple[Price, ...]) -> Tariff:
    return Tariff(
        id=row.id,
        commodity=Commodity(row.commodity),
        name=row.name,
        color=row.color,
        unit=PriceUnit(row.unit),
        prices=prices,
        market=Market(row.market),
        market_series=row.market_series,
        market_factor=Decimal(row.market_factor),
    )


def _rule(row: AnyRow) -> CostRule:
    first, last = _date(row.valid_first), _date(row.valid_last)
    frame = None if row.frame_first is None else TimeFrame(_time(row.frame_first), _time(row.frame_last))
    return CostRule(
        id=row.id,
        commodity=Commodity(row.commodity),
        tariff_id=row.tariff_id,
        validity=Validity(first, last, bool(row.every_year)) if first and last else None,
        frame=frame,
        weekdays=frozenset(day for day in range(7) if row.weekdays >> day & 1),
    )


def _time(minute: int) -> time:
    return time(minute // 60, minute % 60)


def _charge(row: AnyRow) -> Charge:
    what = read_charge_kind(json.loads(row.what))
    return Charge(row.id, Commodity(row.commodity), row.name, what, _date(row.first), _date(row.last))


# --- writing ---------------------------------------------------------------------------------------------------------


def _save(connection: Connection, stored: StoredBook, expected: int) -> None:
    head = connection.execute(select(tariff_book)).first()
    if (head.revision if head else 0) != expected:
        raise Conflict("tariffs-changed")
    book = stored.book
    for table in (cost_rule, tariff_price, tariff, charge, tariff_book):
        connection.execute(delete(table))
    connection.execute(insert(tariff_book).values(id=1, revision=book.revision, next_id=stored.next_id))
    for number, item in enumerate(book.tariffs):
        connection.execute(insert(tariff).values(position=number, **_tariff_columns(item)))
        for position, price in enumerate(item.prices):
            values = {"tariff_id": item.id, "position": position, **_price_columns(price)}
            connection.execute(insert(tariff_price).values(values))
    for number, rule in enumerate(book.rules):
        connection.execute(insert(cost_rule).values(position=number, **_rule_columns(rule)))
    for number, line in enumerate(book.charges):
        connection.execute(insert(charge).values(position=number, **_charge_columns(line)))


def _text(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _tariff_columns(item: Tariff) -> Columns:
    return {
        "id": item.id,
        "commodity": item.commodity.value,
        "name": item.name,
        "color": item.color,
        "unit": item.unit.value,
        "market": item.market.value,
        "market_series": item.market_series,
        "market_factor": str(item.market_factor),
    }


def _price_columns(price: Price) -> Mapping[str, str | None]:
    return {"amount": str(price.amount), "valid_from": _text(price.valid_from)}


def _rule_columns(rule: CostRule) -> Columns:
    validity, frame = rule.validity, rule.frame
    return {
        "id": rule.id,
        "commodity": rule.commodity.value,
        "tariff_id": rule.tariff_id,
        "valid_first": _text(validity.first) if validity else None,
        "valid_last": _text(validity.last) if validity else None,
        "every_year": int(validity.every_year) if validity else 0,
        "frame_first": _minute(frame.first) if frame else None,
        "frame_last": _minute(frame.last) if frame else None,
        "weekdays": sum(1 << day for day in rule.weekdays),
    }


def _minute(at: time) -> int:
    return at.hour * 60 + at.minute


def _charge_columns(line: Charge) -> Columns:
    return {
        "id": line.id,
        "commodity": line.commodity.value,
        "name": line.name,
        "what": json.dumps(write_charge_kind(line.what), sort_keys=True),
        "first": _text(line.first),
        "last": _text(line.last),
    }
