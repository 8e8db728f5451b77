"""Short ways to write tariffs, rules and recorded intervals, and a plain oracle of when a rule is true."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import numpy as np

from meterhouse.domain.calendar import midnight
from meterhouse.domain.interval import Interval
from meterhouse.domain.quantity import Commodity
from meterhouse.domain.tariff.metered import Recorded
from meterhouse.domain.tariff.model import (
    EVERY_DAY,
    Charge,
    ChargeKind,
    CostRule,
    Price,
    PriceUnit,
    Tariff,
    TariffBook,
    TimeFrame,
    Validity,
)
from meterhouse.domain.tariff.schedule import NO_RULE, resolve

ROME = ZoneInfo("Europe/Rome")
E = Commodity.ELECTRICITY
WORKDAYS = frozenset(range(5))


def tariff(
    number: int, *prices: Decimal | str | Price, commodity: Commodity = E, unit: PriceUnit | None = None
) -> Tariff:
    """Tariff `number`; a price that is not dated holds always."""
    fitting = PriceUnit.KWH if commodity is E else PriceUnit.M3
    made = tuple(price if isinstance(price, Price) else Price(Decimal(price)) for price in prices or ("0.1",))
    return Tariff(number, commodity, f"Tariff {number}", "#1c7ed6", unit or fitting, made)


def price(amount: str, since: str) -> Price:
    return Price(Decimal(amount), date.fromisoformat(since))


def frame(text: str) -> TimeFrame:
    """ "19:00-23:59"."""
    first, last = text.split("-")
    return TimeFrame(time.fromisoformat(first), time.fromisoformat(last))


def on(first: str, last: str | None = None, *, every_year: bool = False) -> Validity:
    return Validity(date.fromisoformat(first), date.fromisoformat(last or first), every_year)


def rule(
    number: int,
    tariff_id: int,
    validity: Validity | None = None,
    minutes: str | None = None,
    weekdays: frozenset[int] = EVERY_DAY,
) -> CostRule:
    return CostRule(number, E, tariff_id, validity, frame(minutes) if minutes else None, weekdays)


def book(tariffs: Sequence[Tariff], rules: Sequence[CostRule], *charges: Charge) -> TariffBook:
    return TariffBook(tuple(tariffs), tuple(rules), charges)


def charge(number: int, what: ChargeKind, first: str | None = None, last: str | None = None) -> Charge:
    dates = [date.fromisoformat(text) if text else None for text in (first, last)]
    return Charge(number, E, f"Charge {number}", what, dates[0], dates[1])


def local(text: str, zone: ZoneInfo = ROME, *, second: bool = False) -> datetime:
    """The UTC instant of a local time; `second`: the later of two."""
    return datetime.fromisoformat(text).replace(tzinfo=zone, fold=second).astimezone(UTC)


def days(first: str, last: str | None = None, zone: ZoneInfo = ROME) -> Interval:
    """Local dates, both included."""
    end = date.fromisoformat(last or first) + timedelta(1)
    return Interval(midnight(date.fromisoformat(first), zone), midnight(end, zone))


def winner(of: TariffBook, at: datetime, zone: ZoneInfo = ROME) -> int | None:
    """Id of the rule in force."""
    number = int(resolve(of, Interval(at, at + timedelta(seconds=1)), zone).rules[0])
    return None if number == NO_RULE else of.rules[number].id


def recorded(start: datetime, values: Sequence[int], width_s: int = 900, uncertain: Sequence[int] = ()) -> Recorded:
    """Neighbouring intervals; those at the positions `uncertain` are estimated."""
    certain = np.ones(len(values), dtype=np.bool_)
    certain[list(uncertain)] = False
    starts = int(start.timestamp()) + width_s * np.arange(len(values), dtype=np.int64)
    return Recorded(starts, np.full(len(values), width_s), np.array(values, dtype=np.int64), certain)


def steady(span: Interval, value: int, width_s: int = 900) -> Recorded:
    """The same value in every interval of a span."""
    return recorded(span.start, [value] * int(span.duration.total_seconds() // width_s), width_s)


# --- the oracle ------------------------------------------------------------------------------------------------------


def plain_starts(of: CostRule, day: date) -> bool:
    if day.weekday() not in of.weekdays:
        return False
    validity = of.validity
    if validity is None:
        return True
    if not validity.every_year:
        return validity.first <= day <= validity.last
    first, last = ((item.month, item.day) for item in (validity.first, validity.last))
    at = (day.month, day.day)
    return first <= at <= last if first <= last else at >= first or at <= last


def plain_true(of: CostRule, wall: datetime) -> bool:
    """Whether the rule is true at a wall time, by its words."""
    day, at = wall.date(), wall.time().replace(second=0, microsecond=0)
    if of.frame is None:
        return plain_starts(of, day)
    first, last = of.frame.first, of.frame.last
    if first <= last:
        return plain_starts(of, day) and first <= at <= last
    return (plain_starts(of, day) and at >= first) or (plain_starts(of, day - timedelta(1)) and at <= last)


def plain_winner(rules: Sequence[CostRule], at: datetime, zone: ZoneInfo) -> int:
    wall = at.astimezone(zone).replace(tzinfo=None)
    return next((number for number, item in enumerate(rules) if plain_true(item, wall)), NO_RULE)
