"""What the fake building's consumption costs: two tariffs, Sundays without one, last days' market prices to come."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from tests.browser.fake_building import NOW, ZONE

Json = dict[str, Any]
PRICES = {"electricity": ("0.3125", "0.1875"), "gas": ("1.02", "1.02"), "water": ("2.4", "2.4")}
TARIFFS = {"tariff:1": ("Peak", "#c92a2a"), "tariff:2": ("Off-peak", "#1971c2"), "tariff:none": ("No tariff", None)}
PEAK_PERCENT = 60


def parts(commodity: str, bucket: Json, value: int, period: str) -> dict[str, int]:
    """Units by tariff; hours are of one tariff, longer buckets of both, Sundays and Sunday hours of none."""
    local = bucket["start"].astimezone(ZONE)
    if commodity != "electricity":
        return {"tariff:1": value}
    if period in ("day", "month") and local.weekday() == 6:
        return {"tariff:none": value}
    if period == "day":
        return {"tariff:1" if 8 <= local.hour < 20 else "tariff:2": value}
    peak = value * PEAK_PERCENT // 100
    return {"tariff:1": peak, "tariff:2": value - peak}


def cost_of(answer: Json, buckets: list[Json], values: list[int | None], only: frozenset[str] = frozenset()) -> Json:
    """Of these values; `only` some tariffs, or all."""
    prices = dict(zip(TARIFFS, map(Decimal, PRICES[answer["commodity"]]), strict=False))
    amounts: list[Decimal | None] = []
    unpriced: list[int] = []
    for bucket, value in zip(buckets, values, strict=True):
        found = parts(answer["commodity"], bucket, value or 0, answer["period"])
        known = {key: units for key, units in found.items() if not only or key in only}
        without = known.get("tariff:none", 0)
        amount = sum((units * prices[key] / 1000 for key, units in known.items() if key in prices), Decimal(0))
        amounts.append(None if value is None or (without and not amount) else amount)
        unpriced.append(without)
    waits = [value is not None and _waits(answer, bucket) for bucket, value in zip(buckets, values, strict=True)]
    sums = [amount for amount in amounts if amount is not None]
    return {
        "amounts": [None if amount is None else str(amount) for amount in amounts],
        "total": str(sum(sums, Decimal(0))) if sums else None,
        "unpriced": unpriced,
        "provisional": waits,
    }


def _waits(answer: Json, bucket: Json) -> bool:
    start: datetime = bucket["start"]
    return answer["commodity"] == "gas" and answer["period"] in ("day", "month") and NOW - start < timedelta(days=2)


def with_costs(answer: Json) -> Json:
    """The answer and what its series and its period before cost."""
    before = answer["previous"]

    def cost(buckets: list[Json], values: list[int | None]) -> Json:
        return cost_of(answer, buckets, values)

    return {
        **answer,
        "measure": "cost",
        "cost": cost(answer["buckets"], answer["values"]),
        "series": [{**item, "cost": cost(answer["buckets"], item["values"])} for item in answer["series"]],
        "previous": before and _before(before, cost),
    }


def _before(before: Json, cost: Callable[[list[Json], list[int | None]], Json]) -> Json:
    told = cost(before["buckets"], before["values"])
    share = Decimal(before["total_to_date"] or 0) / (before["total"] or 1)
    to_date = None if told["total"] is None else str(Decimal(told["total"]) * share)
    return {**before, "cost": told, "cost_to_date": to_date}


def by_tariff(answer: Json, chosen: list[str], *, money: bool) -> Json:
    """The answer told apart by tariff; `chosen` ids, or all."""
    only = frozenset(f"tariff:{name}" for name in chosen)
    keys = [key for key in TARIFFS if not only or key in only]
    buckets, period = answer["buckets"], answer["period"]
    series = []
    for key in keys:
        label, color = TARIFFS[key]
        values = [
            None if value is None else parts(answer["commodity"], bucket, value, period).get(key, 0)
            for bucket, value in zip(buckets, answer["values"], strict=True)
        ]
        known = [value for value in values if value is not None]
        told = cost_of(answer, buckets, answer["values"], frozenset({key})) if money else None
        item = {"key": key, "label": label, "color": color, "values": values, "quality": answer["quality"]}
        series.append({**item, "total": sum(known) if known else None, "cost": told})
    shown = [item for item in series if item["total"] or item["key"] != "tariff:none"]
    values = [
        None if value is None else sum(item["values"][bucket] for item in series)
        for bucket, value in enumerate(answer["values"])
    ]
    known = [value for value in values if value is not None]
    whole = {**answer, "split": "tariff", "series": shown, "values": values, "total": sum(known) if known else None}
    if not money:
        return whole
    priced = with_costs(answer)
    told = cost_of(answer, buckets, answer["values"], only)
    return {**whole, "measure": "cost", "cost": told, "previous": priced["previous"]}
