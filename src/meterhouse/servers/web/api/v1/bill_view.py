"""How bills are told: lines, differences, the supplier's invoice beside them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal

from pydantic import BaseModel

from meterhouse.domain.quantity import Commodity
from meterhouse.domain.tariff.difference import BillDifference, InvoiceCheck
from meterhouse.domain.tariff.lines import Bill, BillLine, LineKind, LineUnit
from meterhouse.servers.web.api.v1.tariffs import written
from meterhouse.services.billing.frozen import Invoice


class PeakView(BaseModel):
    """The block of a demand charge; `at` none: no block counts. `excluded`: blocks that were not wholly measured."""

    at: datetime | None
    block_s: int
    excluded: int


class BillLineView(BaseModel):
    """`amount` is rounded to the currency's minor unit; none: not known (no price, nothing measured), never zero.

    `price` none: it changes with the market. `missing`: the part of the quantity whose market price is not known yet.
    """

    key: str
    kind: LineKind
    name: str
    unit: LineUnit
    quantity: str | None
    price: str | None
    amount: str | None
    since: date | None
    month: date | None
    missing: str
    provisional: bool
    peak: PeakView | None


class BillFigures(BaseModel):
    """`total`: the sum of the lines shown. `incomplete`: a line has no amount; `provisional`: a price is to come."""

    commodity: Commodity
    first: date
    last: date
    lines: list[BillLineView]
    net: str
    tax: str
    total: str
    provisional: bool
    incomplete: bool


class ChangedLineView(BaseModel):
    """A line that differs; none where it is only in the other. `difference`: after − before."""

    key: str
    name: str
    kind: LineKind
    before: str | None
    after: str | None
    difference: str | None


class DifferenceView(BaseModel):
    """After − before."""

    total: str
    lines: list[ChangedLineView]


class InvoiceLineView(BaseModel):
    """`difference`: theirs − ours; none where one of them is not known."""

    key: str
    name: str
    ours: str | None
    theirs: str | None
    difference: str | None


class InvoiceView(BaseModel):
    """`adds_up`: whether the lines entered make up the total entered; none: no total was entered."""

    lines: list[InvoiceLineView]
    total: str | None
    difference: str
    adds_up: bool | None


def text(amount: Decimal | None) -> str | None:
    """Decimal text; none stays none."""
    return None if amount is None else written(amount)


def figures(bill: Bill) -> BillFigures:
    """A bill as it is shown."""
    return BillFigures(
        commodity=bill.commodity,
        first=bill.first,
        last=bill.last,
        lines=[_line(line) for line in bill.lines],
        net=written(bill.net),
        tax=written(bill.tax),
        total=written(bill.total),
        provisional=bill.provisional,
        incomplete=bill.incomplete,
    )


def _line(line: BillLine) -> BillLineView:
    peak = line.peak
    return BillLineView(
        key=line.key,
        kind=line.kind,
        name=line.name,
        unit=line.unit,
        quantity=text(line.quantity),
        price=text(line.price),
        amount=text(line.amount),
        since=line.since,
        month=line.month,
        missing=written(line.missing),
        provisional=line.provisional,
        peak=PeakView(at=peak.at, block_s=peak.block_s, excluded=len(peak.excluded)) if peak else None,
    )


def difference_view(found: BillDifference) -> DifferenceView:
    """The lines that differ, and by how much."""
    lines = []
    for item in found.changed:
        line = item.after or item.before
        if line is not None:
            lines.append(
                ChangedLineView(
                    key=item.key,
                    name=line.name,
                    kind=line.kind,
                    before=text(item.before.amount) if item.before else None,
                    after=text(item.after.amount) if item.after else None,
                    difference=text(item.amount),
                )
            )
    return DifferenceView(total=written(found.total), lines=lines)


def invoice_view(check: InvoiceCheck, bill: Bill, invoice: Invoice) -> InvoiceView:
    """Theirs beside ours, line by line."""
    names = _names(bill.lines) | {line.key: line.name for line in invoice.lines if line.name}
    return InvoiceView(
        lines=[
            InvoiceLineView(
                key=line.key,
                name=names.get(line.key, line.key),
                ours=text(line.ours),
                theirs=text(line.theirs),
                difference=text(line.amount),
            )
            for line in check.lines
        ],
        total=text(invoice.total),
        difference=written(check.total),
        adds_up=check.adds_up,
    )


def _names(lines: Iterable[BillLine]) -> dict[str, str]:
    return {line.key: line.name for line in lines}
