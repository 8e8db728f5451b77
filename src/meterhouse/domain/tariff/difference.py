"""Two bills side by side: a frozen one against today's data, or the supplier's invoice against our own reckoning."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from meterhouse.domain.tariff.lines import Bill, BillLine, shown_bill


@dataclass(frozen=True, slots=True)
class LineDifference:
    """The same line in both bills; None where one of them does not have it.

    `amount`: after − before, a line that is not there counting nothing; None where a line is there whose amount is
    not known. `quantity`: likewise.
    """

    key: str
    before: BillLine | None
    after: BillLine | None

    @property
    def amount(self) -> Decimal | None:
        return _change(*((line is not None, line.amount if line else None) for line in (self.before, self.after)))

    @property
    def quantity(self) -> Decimal | None:
        return _change(*((line is not None, line.quantity if line else None) for line in (self.before, self.after)))

    @property
    def changed(self) -> bool:
        """Whether anything that a reader is shown differs."""
        return self.before != self.after


Given = tuple[bool, Decimal | None]


def _change(before: Given, after: Given) -> Decimal | None:
    known = [Decimal(0) if not there else value for there, value in (before, after)]
    return None if known[0] is None or known[1] is None else known[1] - known[0]


@dataclass(frozen=True, slots=True)
class BillDifference:
    """All lines of both bills, those of the later one first in its order; `total`: after − before."""

    lines: tuple[LineDifference, ...]
    total: Decimal

    @property
    def changed(self) -> tuple[LineDifference, ...]:
        """The lines that differ."""
        return tuple(line for line in self.lines if line.changed)


def difference(before: Bill, after: Bill) -> BillDifference:
    """What became of a bill: lines are matched by their keys."""
    old = {line.key: line for line in before.lines}
    new = {line.key: line for line in after.lines}
    keys = [*new, *(key for key in old if key not in new)]
    lines = tuple(LineDifference(key, old.get(key), new.get(key)) for key in keys)
    return BillDifference(lines, after.total - before.total)


@dataclass(frozen=True, slots=True)
class InvoiceLine:
    """What the supplier charges for one of our lines; `ours` is rounded like theirs, None: not known."""

    key: str
    ours: Decimal | None
    theirs: Decimal | None

    @property
    def amount(self) -> Decimal | None:
        """Theirs − ours; None where one of them is not known."""
        return None if self.ours is None or self.theirs is None else self.theirs - self.ours


@dataclass(frozen=True, slots=True)
class InvoiceCheck:
    """Our bill against an invoice.

    `lines`: ours in order, then what the supplier has beyond them. `total`: their total − ours; their total is the one
    given or, without one, the sum of their lines. `adds_up`: whether the lines given make up the total given; None
    where no total is given.
    """

    lines: tuple[InvoiceLine, ...]
    total: Decimal
    adds_up: bool | None


def check_invoice(
    bill: Bill, figures: Mapping[str, Decimal], minor_digits: int, their_total: Decimal | None = None
) -> InvoiceCheck:
    """Lay the supplier's figures beside our lines, as a bill shows them.

    `figures`: their amounts by line key; a key that is none of ours is something we do not reckon with (ours: 0).
    """
    ours = shown_bill(bill, minor_digits)
    lines = [InvoiceLine(line.key, line.amount, figures.get(line.key)) for line in ours.lines]
    known = {line.key for line in lines}
    lines += [InvoiceLine(key, Decimal(0), theirs) for key, theirs in figures.items() if key not in known]
    added = sum(figures.values(), Decimal(0))
    total = added if their_total is None else their_total
    return InvoiceCheck(tuple(lines), total - ours.total, None if their_total is None else added == their_total)
