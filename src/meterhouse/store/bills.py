"""Implements billing's ports of frozen bills and alternative books on the database."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from meterhouse.domain.errors import Conflict, FieldError, NotFound
from meterhouse.domain.quantity import Commodity
from meterhouse.services.billing.frozen import (
    FrozenBill,
    FrozenColumns,
    Invoice,
    read_content,
    write_content,
    write_invoice,
)
from meterhouse.services.billing.ports import Alternative
from meterhouse.services.billing.written import read_book, write_book
from meterhouse.store.billing_tables import bill, tariff_alternative
from meterhouse.store.database import Database
from meterhouse.store.moments import from_microseconds, to_microseconds


class BillTables:
    """See services.billing.ports.BillStore. Every method may raise StoreFailed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, frozen: FrozenBill) -> int:
        def work(connection: Connection) -> int:
            made = connection.execute(insert(bill).values(**_columns(frozen))).inserted_primary_key
            return int(made[0]) if made else 0

        return await self._database.write(work)

    async def bills(self) -> Sequence[FrozenBill]:
        query = select(bill).order_by(bill.c.last.desc(), bill.c.id.desc())
        return await self._database.read(lambda connection: [_bill(row) for row in connection.execute(query)])

    async def bill(self, bill_id: int) -> FrozenBill:
        def work(connection: Connection) -> FrozenBill:
            row = connection.execute(select(bill).where(bill.c.id == bill_id)).first()
            if row is None:
                raise NotFound(kind="bill", id=bill_id)
            return _bill(row)

        return await self._database.read(work)

    async def set_invoice(self, bill_id: int, invoice: Invoice | None) -> None:
        changed = update(bill).where(bill.c.id == bill_id).values(invoice=write_invoice(invoice))
        await self._database.write(lambda connection: connection.execute(changed).rowcount)

    async def delete(self, bill_id: int) -> None:
        def work(connection: Connection) -> None:
            if not connection.execute(delete(bill).where(bill.c.id == bill_id)).rowcount:
                raise NotFound(kind="bill", id=bill_id)

        await self._database.write(work)


def _columns(frozen: FrozenBill) -> dict[str, Any]:
    return {
        "name": frozen.name,
        "commodity": frozen.bill.commodity.value,
        "scope": frozen.scope,
        "first": frozen.bill.first.isoformat(),
        "last": frozen.bill.last.isoformat(),
        "frozen_us": to_microseconds(frozen.frozen_at),
        "author": frozen.author,
        "content": write_content(frozen),
        "invoice": write_invoice(frozen.invoice),
    }


def _bill(row: Row[Any]) -> FrozenBill:
    at = from_microseconds(row.frozen_us)
    return read_content(row.content, FrozenColumns(row.id, row.name, row.scope, at, row.author, row.invoice))


class AlternativeTables:
    """See services.billing.ports.AlternativeStore. Every method may raise StoreFailed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self) -> Sequence[Alternative]:
        query = select(tariff_alternative).order_by(tariff_alternative.c.name)
        return await self._database.read(lambda connection: [_alternative(row) for row in connection.execute(query)])

    async def put(self, alternative: Alternative) -> int:
        return await self._database.write(lambda connection: _put(connection, alternative))

    async def delete(self, alternative_id: int) -> None:
        gone = delete(tariff_alternative).where(tariff_alternative.c.id == alternative_id)

        def work(connection: Connection) -> None:
            if not connection.execute(gone).rowcount:
                raise NotFound(kind="alternative", id=alternative_id)

        await self._database.write(work)


def _alternative(row: Row[Any]) -> Alternative:
    return Alternative(row.id, row.name, Commodity(row.commodity), read_book(json.loads(row.book)))


def _put(connection: Connection, alternative: Alternative) -> int:
    table = tariff_alternative
    twin = select(table.c.id).where(table.c.name == alternative.name, table.c.id != alternative.id)
    if connection.execute(twin).first() is not None:
        raise Conflict("alternative-name-taken", fields=(FieldError("name", "alternative-name-taken"),))
    values = {
        "name": alternative.name,
        "commodity": alternative.commodity.value,
        "book": json.dumps(write_book(alternative.book)),
    }
    if alternative.id == 0:
        made = connection.execute(insert(table).values(values)).inserted_primary_key
        return int(made[0]) if made else 0
    if not connection.execute(update(table).where(table.c.id == alternative.id).values(values)).rowcount:
        raise NotFound(kind="alternative", id=alternative.id)
    return alternative.id
