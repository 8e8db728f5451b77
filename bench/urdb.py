"""A rate of the Utility Rate Database (URDB, version 8) as a tariff book: tariffs, ordered rules, charges.

Only what single-tier rates need; anything else is refused.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import date, time
from decimal import Decimal
from itertools import groupby
from pathlib import Path
from typing import Any

from meterhouse.domain.quantity import Commodity
from meterhouse.domain.tariff.model import (
    Charge,
    ChargeKind,
    CostRule,
    DemandCharge,
    Per,
    Price,
    PriceUnit,
    StandingCharge,
    Tariff,
    TariffBook,
    TimeFrame,
    Validity,
)

WEEKDAYS, WEEKEND = frozenset(range(5)), frozenset({5, 6})
COLORS = ("#1c7ed6", "#e8590c", "#2f9e44", "#f59f00", "#9c36b5", "#0c8599")
FIXED, FLAT, TIME_OF_USE = "fixed", "flat demand", "time-of-use demand"
"""Names of the charges made here."""

Hours = tuple[int, ...]
_LEAP = 2000


def read_rate(path: Path) -> dict[str, Any]:
    """The first rate of a downloaded file; numbers as Decimal."""
    data = json.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
    rate: dict[str, Any] = data["items"][0] if "items" in data else data
    return rate


def book_of(rate: dict[str, Any]) -> TariffBook:
    """One tariff for each energy period, rules from the 12 × 24 schedules, charges for what is fixed and for demand."""
    prices = [_price(tiers) for tiers in rate["energyratestructure"]]
    tariffs = tuple(
        Tariff(
            number + 1,
            Commodity.ELECTRICITY,
            f"Period {number}",
            COLORS[number],
            PriceUnit.KWH,
            (Price(prices[number]),),
        )
        for number in range(len(prices))
    )
    schedules = ((rate["energyweekdayschedule"], WEEKDAYS), (rate["energyweekendschedule"], WEEKEND))
    rules = [rule for schedule, weekdays in schedules for rule in _rules(schedule, weekdays)]
    numbered = tuple(
        CostRule(number, Commodity.ELECTRICITY, period + 1, validity, frame, weekdays)
        for number, (period, validity, frame, weekdays) in enumerate(rules, 1)
    )
    terms: list[tuple[str, ChargeKind]] = [*_fixed(rate), *_flat(rate), *_time_of_use(rate)]
    charges = (Charge(number, Commodity.ELECTRICITY, name, what) for number, (name, what) in enumerate(terms, 1))
    return TariffBook(tariffs, numbered, tuple(charges))


def _price(tiers: Sequence[dict[str, Any]]) -> Decimal:
    if len(tiers) != 1:
        raise ValueError("tiers are not converted")
    return Decimal(tiers[0].get("rate", 0)) + Decimal(tiers[0].get("adj", 0))


def _rules(
    schedule: Sequence[Sequence[int]], weekdays: frozenset[int]
) -> Iterator[tuple[int, Validity, TimeFrame, frozenset[int]]]:
    for hours, months in groupby(range(12), key=lambda month: tuple(schedule[month])):
        found = list(months)
        validity = Validity(date(_LEAP, found[0] + 1, 1), _last_day(found[-1] + 1), every_year=True)
        for period, frame in frames_of(hours):
            yield period, validity, frame, weekdays


def _last_day(month: int) -> date:
    following = date(_LEAP + month // 12, month % 12 + 1, 1)
    return date.fromordinal(following.toordinal() - 1)


def frames_of(hours: Hours) -> list[tuple[int, TimeFrame]]:
    """Neighbouring hours of the same period as time frames."""
    frames, first = [], 0
    for period, group in groupby(hours):
        end = first + len(list(group))
        frames.append((period, TimeFrame(time(first), time(end - 1, 59))))
        first = end
    return frames


def _fixed(rate: dict[str, Any]) -> Iterator[tuple[str, StandingCharge]]:
    if rate.get("fixedchargefirstmeter"):
        if rate["fixedchargeunits"] != "$/month":
            raise ValueError(f"not converted: {rate['fixedchargeunits']}")
        yield FIXED, StandingCharge(Decimal(rate["fixedchargefirstmeter"]), Per.MONTH)


def _flat(rate: dict[str, Any]) -> Iterator[tuple[str, DemandCharge]]:
    for period, tiers in enumerate(rate.get("flatdemandstructure", [])):
        months = frozenset(month + 1 for month, used in enumerate(rate["flatdemandmonths"]) if used == period)
        if months:
            yield FLAT, DemandCharge(_price(tiers), months)


def _time_of_use(rate: dict[str, Any]) -> Iterator[tuple[str, DemandCharge]]:
    if "demandratestructure" not in rate:
        return
    for period, tiers in enumerate(rate["demandratestructure"]):
        if not _price(tiers):
            continue
        for (work, rest), months in _months_by_hours(rate, period).items():
            if work and rest and work != rest:
                raise ValueError("a peak whose hours differ between weekdays and weekends is not converted")
            weekdays = (WEEKDAYS if work else frozenset()) | (WEEKEND if rest else frozenset())
            if weekdays:
                yield TIME_OF_USE, DemandCharge(_price(tiers), frozenset(months), weekdays, work or rest)


def _months_by_hours(rate: dict[str, Any], period: int) -> dict[tuple[tuple[TimeFrame, ...], ...], list[int]]:
    found: dict[tuple[tuple[TimeFrame, ...], ...], list[int]] = {}
    for month in range(12):
        days = (rate["demandweekdayschedule"][month], rate["demandweekendschedule"][month])
        frames = tuple(tuple(frame for used, frame in frames_of(tuple(day)) if used == period) for day in days)
        found.setdefault(frames, []).append(month + 1)
    return found
