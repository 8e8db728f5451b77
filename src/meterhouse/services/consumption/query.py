"""What may be asked of the histogram query, and what it answers: figures and codes, never text (§4)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from meterhouse.domain.calendar import Label, Period
from meterhouse.domain.errors import FieldError, InvalidInput
from meterhouse.domain.quantity import Commodity


class Split(StrEnum):
    """What one series of the answer stands for."""

    LOAD_TYPE = "load_type"
    MEASURE_GROUP = "measure_group"
    DEVICE = "device"
    NONE = "none"


class ScopeKind(StrEnum):
    """Which devices are counted."""

    TOTAL = "total"
    DEVICE = "device"
    LOAD_TYPE = "load_type"
    MEASURE_GROUP = "measure_group"


@dataclass(frozen=True, slots=True)
class Scope:
    """Written `total`, `device:12`, `load_type:3`, `measure_group:4`; `load_type:none` is what has no load type.

    The key of a series is the scope that shows it alone. `id` is None for `total` and for `none`.
    """

    kind: ScopeKind = ScopeKind.TOTAL
    id: int | None = None

    def __str__(self) -> str:
        if self.kind is ScopeKind.TOTAL:
            return self.kind.value
        return f"{self.kind.value}:{'none' if self.id is None else self.id}"


TOTAL = Scope()
SCOPE_PATTERN = r"^(total|device:[0-9]{1,9}|(load_type|measure_group):([0-9]{1,9}|none))$"


def parse_scope(text: str) -> Scope:
    """Raises InvalidInput (field `scope`)."""
    if re.fullmatch(SCOPE_PATTERN, text) is None:
        raise InvalidInput(fields=(FieldError("scope", "bad-scope", {"value": text[:80]}),))
    kind, _, number = text.partition(":")
    return Scope(ScopeKind(kind), int(number) if number.isdigit() else None)


@dataclass(frozen=True, slots=True)
class ConsumptionQuery:
    """`day` is any date inside the period wanted, in the site's calendar."""

    commodity: Commodity
    period: Period
    day: date
    split: Split = Split.LOAD_TYPE
    scope: Scope = TOTAL


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
class ConsumptionSeries:
    """`values` per bucket in whole base units, None where nothing is known; `total` None when all are."""

    scope: Scope
    values: tuple[int | None, ...]
    quality: tuple[BucketQuality, ...]
    total: int | None


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


@dataclass(frozen=True, slots=True)
class Consumption:
    """The answer. Buckets lie between neighbouring `edges`.

    The series add up to `values` and these to `total`, exactly, unless `overlapping`: then a device is in more than
    one of the measure groups shown, and `total` counts it once. `unit` is that of all values; one of it is
    `wh_per_unit` watt-hours (None: not energy).
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
