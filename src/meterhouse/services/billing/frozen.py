"""A frozen bill: its lines as they were shown, and everything they were made with; in writing and back."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from pydantic import TypeAdapter

from meterhouse.domain.tariff.lines import Bill
from meterhouse.domain.tariff.model import TariffBook
from meterhouse.services.billing.supply import SupplyChannels
from meterhouse.services.billing.written import read_book, write_book


@dataclass(frozen=True, slots=True)
class InvoiceEntry:
    """What the supplier charges; `key` is that of one of our lines, or a name for what we do not reckon with."""

    key: str
    name: str
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Invoice:
    """The supplier's figures; `total` None: the sum of the lines."""

    lines: tuple[InvoiceEntry, ...]
    total: Decimal | None = None


@dataclass(frozen=True, slots=True)
class FrozenBill:
    """`book` is that of the bill's commodity. `data_digest` tells whether what was recorded is still the same."""

    id: int
    name: str
    scope: str
    frozen_at: datetime
    author: str
    bill: Bill
    book: TariffBook
    channels: SupplyChannels
    currency: str
    kwh_per_m3: Decimal
    data_digest: str
    invoice: Invoice | None = None


_BILL = TypeAdapter(Bill)
_CHANNELS = TypeAdapter(SupplyChannels)
_INVOICE = TypeAdapter(Invoice)


def write_content(frozen: FrozenBill) -> str:
    """All but what has a column of its own."""
    return json.dumps(
        {
            "bill": _BILL.dump_python(frozen.bill, mode="json"),
            "book": write_book(frozen.book),
            "channels": _CHANNELS.dump_python(frozen.channels, mode="json"),
            "currency": frozen.currency,
            "kwh_per_m3": str(frozen.kwh_per_m3),
            "data_digest": frozen.data_digest,
        }
    )


def read_content(content: str, columns: FrozenColumns) -> FrozenBill:
    """The reverse of `write_content`."""
    written = json.loads(content)
    return FrozenBill(
        id=columns.id,
        name=columns.name,
        scope=columns.scope,
        frozen_at=columns.frozen_at,
        author=columns.author,
        bill=_BILL.validate_python(written["bill"]),
        book=read_book(written["book"]),
        channels=_CHANNELS.validate_python(written["channels"]),
        currency=written["currency"],
        kwh_per_m3=Decimal(written["kwh_per_m3"]),
        data_digest=written["data_digest"],
        invoice=read_invoice(columns.invoice),
    )


@dataclass(frozen=True, slots=True)
class FrozenColumns:
    """What has a column of its own; `invoice` in writing."""

    id: int
    name: str
    scope: str
    frozen_at: datetime
    author: str
    invoice: str


def write_invoice(invoice: Invoice | None) -> str:
    """Empty: none."""
    return "" if invoice is None else _INVOICE.dump_json(invoice).decode()


def read_invoice(text: str) -> Invoice | None:
    """The reverse of `write_invoice`."""
    return _INVOICE.validate_json(text) if text else None
