"""Values at an instant, and the trust put into values over a period."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from meterhouse.domain.quantity import ChannelKey


class Quality(StrEnum):
    """Trust in an interval value; see docs/metering.md for the rule behind each.

    A missing interval has no value (None), never zero.
    """

    MEASURED = "measured"
    INTERPOLATED = "interpolated"  # a gap closed by a later index: the total is exact, its spread is not
    ESTIMATED = "estimated"  # no index confirms it (e.g. a lower bound after a reset)
    MISSING = "missing"
    EDITED = "edited"  # by a person; author, reason and what was there are in the correction ledger


@dataclass(frozen=True, slots=True)
class Sample:
    """One value of one channel at an instant.

    `value` is in the quantity's base unit (W, V, Wh, dm³ …), exact as the register gave it; None means that the
    device answered "not available". `at` is aware UTC, the moment the answer arrived.
    """

    key: ChannelKey
    at: datetime
    value: Decimal | None


@dataclass(frozen=True, slots=True)
class DeviceReading:
    """All samples of one poll of one device, taken together.

    `attributes` are decoded registers that are not measured quantities (status words, identification, settings),
    by profile key. `monotonic_s` is the monotonic clock at `at`, against steps of the wall clock.
    """

    device_id: int
    at: datetime
    monotonic_s: float
    samples: tuple[Sample, ...]
    attributes: tuple[tuple[str, str | Decimal | None], ...] = ()
