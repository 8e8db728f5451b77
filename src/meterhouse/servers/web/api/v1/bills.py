"""Bills: reckoned, frozen, compared with today's data, checked against the supplier's invoice (§5)."""

from __future__ import annotations

import csv
import io
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated

from fastapi import APIRouter, Response
from pydantic import BaseModel, ConfigDict, Field

from meterhouse.domain.quantity import Commodity
from meterhouse.domain.tariff.lines import Bill
from meterhouse.servers.web.api.v1.bill_view import (
    BillFigures,
    DifferenceView,
    InvoiceView,
    difference_view,
    figures,
    invoice_view,
)
from meterhouse.servers.web.api.v1.charges import ChargeView, charge_view
from meterhouse.servers.web.api.v1.datalogger import cell
from meterhouse.servers.web.api.v1.tariffs import EDITORS, READERS, Money, Name, Number
from meterhouse.servers.web.caller import Services, TheCaller
from meterhouse.servers.web.labels import ScopeNames
from meterhouse.services.billing.bills import Asked, Comparison
from meterhouse.services.billing.frozen import FrozenBill, Invoice, InvoiceEntry
from meterhouse.services.consumption.query import SCOPE_PATTERN, parse_scope

router = APIRouter(prefix="/bills", tags=["billing"])

CSV_ANSWER: dict[int | str, dict[str, object]] = {
    200: {"content": {"text/csv": {"schema": {"type": "string"}}}, "description": "bill.csv"}
}


class BillAsked(BaseModel):
    """Local dates, both included; `scope` as in the consumption query."""

    model_config = ConfigDict(extra="forbid")

    commodity: Commodity
    first: date
    last: date
    scope: Annotated[str, Field(pattern=SCOPE_PATTERN)] = "total"

    def asked(self) -> Asked:
        return Asked(self.commodity, self.first, self.last, self.scope)


class BillInput(BillAsked):
    """A bill to be frozen, under a name."""

    name: Name


class BillPreview(BaseModel):
    """A bill as it would be now, not kept."""

    scope: str
    scope_label: str
    currency: str
    bill: BillFigures


class BillSummary(BaseModel):
    """A frozen bill in a list."""

    id: int
    name: str
    commodity: Commodity
    scope: str
    scope_label: str
    first: date
    last: date
    frozen_at: datetime
    author: str
    currency: str
    total: str
    provisional: bool
    incomplete: bool
    has_invoice: bool


class BillList(BaseModel):
    """The latest periods first."""

    items: list[BillSummary]


class BillView(BillSummary):
    """A frozen bill with what it was made with, and what today's data would make of it by the same rules.

    `data_changed`: something recorded in the period has been corrected, or has come in, since. `rules_revision`: the
    revision of the tariffs that it keeps.
    """

    bill: BillFigures
    rules_revision: int
    data_digest: str
    charges: list[ChargeView]
    data_changed: bool
    difference: DifferenceView
    invoice: InvoiceView | None


class InvoiceLineInput(BaseModel):
    """`key`: that of one of the bill's lines; something else: what the bill does not have, called `name`."""

    model_config = ConfigDict(extra="forbid")

    key: Annotated[str, Field(min_length=1, max_length=120)]
    name: Annotated[str, Field(max_length=120)] = ""
    amount: Money


class InvoiceInput(BaseModel):
    """The supplier's figures; `total` none: the sum of the lines."""

    model_config = ConfigDict(extra="forbid")

    lines: Annotated[list[InvoiceLineInput], Field(max_length=500)]
    total: Money | None = None


@router.get("")
@READERS
async def list_bills(services: Services, caller: TheCaller) -> BillList:
    names = ScopeNames(services.installation.current, caller.text)
    return BillList(items=[_summary(item, names) for item in await services.billing.bills.bills()])


@router.post("/preview")
@READERS
async def preview_bill(asked: BillAsked, services: Services, caller: TheCaller) -> BillPreview:
    """What a period costs by the rules as they stand; nothing is kept."""
    bill = await services.billing.bills.preview(asked.asked())
    names = ScopeNames(services.installation.current, caller.text)
    return BillPreview(
        scope=asked.scope,
        scope_label=names.label(parse_scope(asked.scope)),
        currency=services.installation.current.site.currency,
        bill=figures(bill),
    )


@router.post("", status_code=201)
@EDITORS
async def freeze_bill(bill: BillInput, services: Services, caller: TheCaller) -> BillView:
    """Keep a bill with the rules and the data it was made with."""
    author = caller.session.user.name if caller.session else ""
    frozen = await services.billing.bills.freeze(bill.name.strip(), bill.asked(), author)
    return await _view(frozen.id, services, caller)


@router.get("/{bill_id}")
@READERS
async def get_bill(bill_id: Number, services: Services, caller: TheCaller) -> BillView:
    return await _view(bill_id, services, caller)


@router.get("/{bill_id}/bill.csv", response_class=Response, responses=CSV_ANSWER)
@READERS
async def get_bill_csv(bill_id: Number, services: Services) -> Response:
    """The frozen lines; separators are those of the site."""
    frozen = await services.billing.bills.bill(bill_id)
    site = services.installation.current.site
    table = bill_csv(frozen.bill, frozen.currency, site.field_separator, site.decimal_separator)
    headers = {"Content-Disposition": 'attachment; filename="bill.csv"'}
    return Response(table.encode("utf-8-sig"), headers=headers, media_type="text/csv; charset=utf-8")


@router.delete("/{bill_id}", status_code=204)
@EDITORS
async def delete_bill(bill_id: Number, services: Services) -> None:
    await services.billing.bills.delete(bill_id)


@router.put("/{bill_id}/invoice")
@EDITORS
async def enter_invoice(bill_id: Number, invoice: InvoiceInput, services: Services, caller: TheCaller) -> BillView:
    """The supplier's figures, to see line by line where they differ."""
    lines = tuple(InvoiceEntry(line.key, line.name.strip(), Decimal(line.amount)) for line in invoice.lines)
    total = None if invoice.total is None else Decimal(invoice.total)
    await services.billing.bills.enter_invoice(bill_id, Invoice(lines, total))
    return await _view(bill_id, services, caller)


@router.delete("/{bill_id}/invoice")
@EDITORS
async def delete_invoice(bill_id: Number, services: Services, caller: TheCaller) -> BillView:
    await services.billing.bills.enter_invoice(bill_id, None)
    return await _view(bill_id, services, caller)


async def _view(bill_id: int, services: Services, caller: TheCaller) -> BillView:
    compared: Comparison = await services.billing.bills.compared(bill_id)
    frozen = compared.frozen
    check = services.billing.bills.checked(frozen)
    return BillView(
        **_summary(frozen, ScopeNames(services.installation.current, caller.text)).model_dump(),
        bill=figures(frozen.bill),
        rules_revision=frozen.book.revision,
        data_digest=frozen.data_digest,
        charges=[charge_view(item) for item in frozen.book.charges],
        data_changed=compared.data_changed,
        difference=difference_view(compared.difference),
        invoice=invoice_view(check, frozen.bill, frozen.invoice) if check and frozen.invoice else None,
    )


def _summary(frozen: FrozenBill, names: ScopeNames) -> BillSummary:
    bill = frozen.bill
    return BillSummary(
        id=frozen.id,
        name=frozen.name,
        commodity=bill.commodity,
        scope=frozen.scope,
        scope_label=names.label(parse_scope(frozen.scope)),
        first=bill.first,
        last=bill.last,
        frozen_at=frozen.frozen_at,
        author=frozen.author,
        currency=frozen.currency,
        total=f"{bill.total:f}",
        provisional=bill.provisional,
        incomplete=bill.incomplete,
        has_invoice=frozen.invoice is not None,
    )


def bill_csv(bill: Bill, currency: str, separator: str, decimal_separator: str) -> str:
    """One line per line of the bill, the total last; empty where nothing is known."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator="\r\n")
    writer.writerow(["key", "kind", "name", "month", "quantity", "unit", "price", "amount", "currency"])

    def number(value: Decimal | None) -> str:
        return "" if value is None else f"{value:f}".replace(".", decimal_separator)

    for line in bill.lines:
        month = f"{line.month:%Y-%m}" if line.month else ""
        figures_of = [number(line.quantity), line.unit.value, number(line.price), number(line.amount), currency]
        writer.writerow([line.key, line.kind.value, cell(line.name), month, *figures_of])
    writer.writerow(["total", "", "", "", "", "", "", number(bill.total), currency])
    return out.getvalue()
