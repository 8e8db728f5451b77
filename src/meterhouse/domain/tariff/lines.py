"""What a bill consists of: lines with a quantity, a price and an amount, and how they are rounded (§5).

Amounts are exact until they are shown. Then each line is rounded once, half away from zero, to the currency's minor
unit, and what a bill shows as its total is the sum of the lines it shows.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from meterhouse.domain.quantity import Commodity


class LineKind(StrEnum):
    """`unpriced` is consumption to which no price applies; all others are what their charge is."""

    ENERGY = "energy"
    UNPRICED = "unpriced"
    STANDING = "standing"
    DEMAND = "demand"
    REACTIVE = "reactive"
    LEVY = "levy"
    FEED_IN = "feed-in"
    TAX = "tax"


class LineUnit(StrEnum):
    """What the quantity of a line counts; `money` is the base of a tax."""

    KWH = "kwh"
    M3 = "m3"
    KW = "kw"
    KVARH = "kvarh"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    MONEY = "money"


@dataclass(frozen=True, slots=True)
class ExcludedBlock:
    """A demand block that cannot make a peak: it is not wholly covered by measured intervals.

    `mean_w` is what is recorded of it, over the whole block.
    """

    at: datetime
    mean_w: Decimal


@dataclass(frozen=True, slots=True)
class Peak:
    """The block behind a demand charge: its beginning (UTC), its width, and blocks that were left out.

    `block_s` is 900 s; more where intervals are recorded so wide that no mean over a quarter of an hour is known.
    `at` is None where no block counts.
    """

    at: datetime | None
    block_s: int
    excluded: tuple[ExcludedBlock, ...] = ()


@dataclass(frozen=True, slots=True)
class BillLine:
    """One line. `name` is that of the tariff or charge, empty for time that no rule covers.

    `quantity` in `unit`; `price` per unit (percent of a tax), None where it changes with the market. `amount`: None
    where it cannot be known (no price, nothing measured), never 0 instead; negative for what is paid to the site.
    `since`: from when the price holds, where it has a date. `month`: the local month (its first date) of demand and
    reactive lines. `missing`: the part of the quantity whose market price is not known yet; then the amount is
    provisional.
    """

    key: str
    kind: LineKind
    name: str
    unit: LineUnit
    quantity: Decimal | None
    price: Decimal | None
    amount: Decimal | None
    since: date | None = None
    month: date | None = None
    missing: Decimal = Decimal(0)
    peak: Peak | None = None

    @property
    def provisional(self) -> bool:
        """Whether the amount will change when market prices arrive."""
        return self.missing != 0


@dataclass(frozen=True, slots=True)
class Bill:
    """What one commodity costs on the local dates `first` to `last`, both included; lines in order."""

    commodity: Commodity
    first: date
    last: date
    lines: tuple[BillLine, ...]

    @property
    def net(self) -> Decimal:
        """The sum of all lines but taxes."""
        return _sum(line for line in self.lines if line.kind is not LineKind.TAX)

    @property
    def tax(self) -> Decimal:
        """The sum of the taxes."""
        return _sum(line for line in self.lines if line.kind is LineKind.TAX)

    @property
    def total(self) -> Decimal:
        """The sum of all lines whose amount is known."""
        return _sum(self.lines)

    @property
    def provisional(self) -> bool:
        """Whether a market price is not known yet."""
        return any(line.provisional for line in self.lines)

    @property
    def incomplete(self) -> bool:
        """Whether a line has no amount: consumption without a price, or a charge on what is not measured."""
        return any(line.amount is None for line in self.lines)


def _sum(lines: Iterable[BillLine]) -> Decimal:
    return sum((line.amount for line in lines if line.amount is not None), Decimal(0))


def shown_amount(amount: Decimal, minor_digits: int) -> Decimal:
    """The amount rounded once, half away from zero, to so many digits after the point (EUR 2, JPY 0, KWD 3)."""
    rounded = amount.quantize(Decimal(1).scaleb(-minor_digits), rounding=ROUND_HALF_UP)
    return rounded if rounded else abs(rounded)


def shown_bill(bill: Bill, minor_digits: int) -> Bill:
    """The bill as it is shown: each line rounded once; the sums are those of the rounded lines."""
    return replace(
        bill,
        lines=tuple(
            replace(line, amount=None if line.amount is None else shown_amount(line.amount, minor_digits))
            for line in bill.lines
        ),
    )
