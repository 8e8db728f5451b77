"""How a file of history is to be understood, and what to do where it is in doubt."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from zoneinfo import ZoneInfo

from meterhouse.domain.quantity import ChannelKey


class Kind(StrEnum):
    """What the value columns hold: indexes of a counter, amounts of intervals, or mean power over intervals."""

    INDEX = "index"
    AMOUNT = "amount"
    POWER = "power"


class Label(StrEnum):
    """Which end of its interval a time stamp names."""

    START = "start"
    END = "end"


class Order(StrEnum):
    """`sorted`: oldest or newest first throughout, anything else is refused; `any`: to be put in order."""

    SORTED = "sorted"
    ANY = "any"


class Duplicates(StrEnum):
    """Rows of the same time: `equal` ones count once and others are refused, or take the first, the last, or none."""

    EQUAL = "equal"
    FIRST = "first"
    LAST = "last"
    REFUSE = "refuse"


class Ambiguous(StrEnum):
    """Wall times that passed twice: take them in order (first before the clocks were put back, then after) or not."""

    IN_ORDER = "in-order"
    REFUSE = "refuse"


class Nonexistent(StrEnum):
    """Wall times that were skipped: refuse them, or reckon as if the clocks had not been put forward yet."""

    REFUSE = "refuse"
    SHIFT = "shift"


class Gaps(StrEnum):
    """Holes: `fill` spreads what a counter counted over them (amounts cannot tell, they leave them), or not."""

    FILL = "fill"
    LEAVE = "leave"
    REFUSE = "refuse"


class Falls(StrEnum):
    """Indexes that go down: `decide` by the rules of docs/metering.md, each is a `reset`, or `refuse` the file."""

    DECIDE = "decide"
    RESET = "reset"
    REFUSE = "refuse"


class Existing(StrEnum):
    """Intervals already recorded with other values: keep them, refuse the file, or replace them by a correction."""

    KEEP = "keep"
    REFUSE = "refuse"
    REPLACE = "replace"


@dataclass(frozen=True, slots=True)
class ValueColumn:
    """One column of values and the channel it belongs to.

    `column`: its name in the header, or its number from 1. `unit`: see units.py. `factor`: what the file's figures
    are to be multiplied with (a pulse weight, a CT ratio). `max_power_w`, `modulus` (in base units): what is known of
    the counter.
    """

    column: str
    device_id: int
    key: ChannelKey
    unit: str
    factor: Decimal = Decimal(1)
    max_power_w: float | None = None
    modulus: Decimal | None = None


@dataclass(frozen=True, slots=True)
class TextFormat:
    """How cells are written.

    `separator` "" is found out from the first line. `header` None: there is one if a column is asked for by a name,
    or if the first line has neither a time nor a number where they should be. `missing`: cells that mean "no value".
    """

    separator: str = ""
    decimal: str = "."
    thousands: str = ""
    header: bool | None = None
    skip_lines: int = 0
    missing: frozenset[str] = frozenset({"", "?", "-", "nan", "null", "none", "n/a", "na"})


@dataclass(frozen=True, slots=True)
class TimeFormat:
    """How times are written.

    `column`, `end_column` (or "" where a row has one time): name or number. `pattern`: "iso", "epoch", "epoch_ms" or
    strptime's. `zone` is that of times without an offset. `midnight_ends_day`: 00:00 written with the date that it
    ends.
    """

    column: str = "1"
    end_column: str = ""
    pattern: str = "iso"
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("UTC"))
    label: Label = Label.START
    order: Order = Order.SORTED
    ambiguous: Ambiguous = Ambiguous.IN_ORDER
    nonexistent: Nonexistent = Nonexistent.REFUSE
    midnight_ends_day: bool = False


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """All of it. `width_s`: width of the file's intervals, None: the usual distance of its rows.

    `resample_s`: width to record, None: that of the file where it is one that can be recorded.
    """

    values: tuple[ValueColumn, ...]
    kind: Kind
    text: TextFormat = field(default_factory=TextFormat)
    time: TimeFormat = field(default_factory=TimeFormat)
    width_s: int | None = None
    resample_s: int | None = None
    duplicates: Duplicates = Duplicates.EQUAL
    gaps: Gaps = Gaps.FILL
    falls: Falls = Falls.DECIDE
    existing: Existing = Existing.KEEP
    author: str = "import"
