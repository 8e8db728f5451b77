"""What may be asked of the histogram query, and what it answers: figures and codes, never text (§4)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from meterhouse.domain.calendar import Label, Period
from meterhouse.domain.errors import FieldError, InvalidInput
from meterhouse.domain.quantity import Commodity
from meterhouse.domain.tariff.model import Tariff


class Split(StrEnum):
    """What one series of the answer stands for."""

    LOAD_TYPE = "load_type"
    MEASURE_GROUP = "measure_group"
    DEVICE = "device"
    TARIFF = "tariff"
    NONE = "none"


class Measure(StrEnum):
    """Energy (or volume) alone, or with it what it costs."""

    ENERGY = "energy"
    COST = "cost"


class ScopeKind(StrEnum):
    """Which devices are counted; a tariff is no choice of devices: it is the kind of a series only."""

    TOTAL = "total"
    DEVICE = "device"
    LOAD_TYPE = "load_type"
    MEASURE_GROUP = "measure_group"
    TARIFF = "tariff"


@dataclass(frozen=True, slots=True)
class Scope:
    """Written `total`, `device:12`, `load_type:3`, `measure_group:4`; `load_type:none` is what has no load type.

    `measure_group:4,load_type:3` is what is in both: a load type, `within` a measure group. The key of a series is the
    scope that shows it alone; of a tariff, what to ask for beside the scope. `id` is None for `total` and for `none`.
    """

    kind: ScopeKind = ScopeKind.TOTAL
    id: int | None = None
    within: Scope | None = None

    def __str__(self) -> str:
        if self.kind is ScopeKind.TOTAL:
            return self.kind.value
        own = f"{self.kind.value}:{'none' if self.id is None else self.id}"
        return f"{self.within},{own}" if self.within else own

    @property
    def parts(self) -> tuple[Scope, ...]:
        """What must hold all at once."""
        return (self.within, Scope(self.kind, self.id)) if self.within else (self,)

    def narrowed(self, part: Scope) -> Scope:
        """This scope and a load type or measure group in it."""
        both = {self.kind: self, part.kind: part}
        if set(both) != {ScopeKind.LOAD_TYPE, ScopeKind.MEASURE_GROUP}:
            return part
        load_type = both[ScopeKind.LOAD_TYPE]
        return Scope(load_type.kind, load_type.id, within=both[ScopeKind.MEASURE_GROUP])


TOTAL = Scope()
_NUMBER = "([0-9]{1,9}|none)"
SCOPE_PATTERN = f"^(total|device:[0-9]{{1,9}}|measure_group:{_NUMBER}(,load_type:{_NUMBER})?|load_type:{_NUMBER})$"


def parse_scope(text: str) -> Scope:
    """Raises InvalidInput (field `scope`)."""
    if re.fullmatch(SCOPE_PATTERN, text) is None:
        raise InvalidInput(fields=(FieldError("scope", "bad-scope", {"value": text[:80]}),))
    *outer, inner = (_parse_part(part) for part in text.split(","))
    return outer[0].narrowed(inner) if outer else inner


def _parse_part(text: str) -> Scope:
    kind, _, number = text.partition(":")
    return Scope(ScopeKind(kind), int(number) if number.isdigit() else None)


@dataclass(frozen=True, slots=True)
class ConsumptionQuery:
    """`day` is any date inside the period wanted, in the site's calendar.

    `tariffs`, of a split by tariff: the ones that count, None among them for time without a tariff; empty: all.
    """

    commodity: Commodity
    period: Period
    day: date
    split: Split = Split.LOAD_TYPE
    scope: Scope = TOTAL
    measure: Measure = Measure.ENERGY
    tariffs: frozenset[int | None] = frozenset()

    @property
    def priced(self) -> bool:
        """Whether tariffs are needed to answer."""
        return self.measure is Measure.COST or self.split is Split.TARIFF


class BucketQuality(StrEnum):
    """Trust in one figure: the worst of what makes up more than a hundredth of it; coverage tells the rest.

    `partial`: something is known, something is missing. `missing` and `future` have no value.
    """

    MEASURED = "measured"
    EDITED = "edited"
    INTERPOLATED = "interpolated"
    ESTIMATED = "estimated"
    PARTIAL = "partial"
    MISSING = "missing"
    FUTURE = "future"


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of what should have been recorded was, in seconds, summed over the devices; it adds up:

    expected = measured + interpolated + estimated + edited + missing. Nothing is expected of a device before its
    first interval, nor after its last one once it is switched off.
    """

    expected_s: int
    measured_s: int
    interpolated_s: int
    estimated_s: int
    edited_s: int
    missing_s: int


@dataclass(frozen=True, slots=True)
class Cost:
    """What consumption costs, bucket by bucket, exact and not rounded, in the site's currency.

    `amounts` are None where nothing was recorded, or nothing of it has a price; else they are the cost of what has
    one. `unpriced`: base units without a price. `provisional`: a price that counts is not known yet. `total` is the
    sum of the amounts that are known, None when none is, or when they are nothing beside what has no price.
    """

    amounts: tuple[Decimal | None, ...]
    unpriced: tuple[int, ...]
    provisional: tuple[bool, ...]

    @property
    def total(self) -> Decimal | None:
        """Of all buckets."""
        known = [amount for amount in self.amounts if amount is not None]
        if not any(known) and (any(self.unpriced) or any(self.provisional)):
            return None
        return sum(known, Decimal(0)) if known else None


@dataclass(frozen=True, slots=True)
class ConsumptionSeries:
    """`values` per bucket in whole base units, None where nothing is known; `total` None when all are.

    `cost` is None where it was not asked for.
    """

    scope: Scope
    values: tuple[int | None, ...]
    quality: tuple[BucketQuality, ...]
    total: int | None
    cost: Cost | None = None


@dataclass(frozen=True, slots=True)
class PreviousConsumption:
    """The period before, bucket by bucket as it was.

    `total_to_date` counts it only up to the same point of the calendar that now is in the period shown: like for
    like. It equals `total` when the period shown is over, and is None when it has not begun.
    """

    day: date
    edges: tuple[datetime, ...]
    labels: tuple[Label, ...]
    values: tuple[int | None, ...]
    quality: tuple[BucketQuality, ...]
    total: int | None
    total_to_date: int | None
    cost: Cost | None = None
    cost_to_date: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Consumption:
    """The answer. Buckets lie between neighbouring `edges`.

    The series add up to `values` and these to `total`, exactly, unless `overlapping`: then a device is in more than
    one of the measure groups shown, and `total` counts it once. `unit` is that of all values; one of it is
    `wh_per_unit` watt-hours (None: not energy). `tariffs` are those of the commodity, where they were needed.
    """

    query: ConsumptionQuery
    timezone: str
    unit: str
    wh_per_unit: float | None
    edges: tuple[datetime, ...]
    labels: tuple[Label, ...]
    series: Sequence[ConsumptionSeries]
    overlapping: bool
    values: tuple[int | None, ...]
    quality: tuple[BucketQuality, ...]
    total: int | None
    previous: PreviousConsumption | None
    next_day: date | None
    coverage: Coverage
    cost: Cost | None = None
    tariffs: Sequence[Tariff] = ()
