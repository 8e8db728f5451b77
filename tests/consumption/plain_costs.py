"""Costs reckoned the plain way: interval by interval, in a loop, by the clock on the wall."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache

import numpy as np

from meterhouse.domain.interval import from_epoch, to_epoch
from meterhouse.domain.quantity import ChannelKey, Commodity
from meterhouse.domain.tariff.model import Price, PriceUnit, Tariff, TariffBook
from meterhouse.services.billing.costs import TariffTotals
from meterhouse.services.consumption.costing import Pricing
from meterhouse.store.store import Store
from tests.consumption.building import ROME, Recorded

DAY, NIGHT, MARKET = 11, 12, 13
PRICES = {DAY: Decimal("0.3125"), NIGHT: Decimal("0.1907"), MARKET: Decimal("0.25")}
NIGHT_SINCE = date(2025, 6, 1)
FINE = 10_000
UNKNOWN_SINCE = date(2026, 4, 10)
COLUMNS: tuple[int | None, ...] = (DAY, NIGHT, MARKET, None)


def tariff_at(start: datetime) -> int | None:
    """No rule covers Sundays; Saturdays follow the market; else day from 08:00 to 20:00 and night."""
    wall = start.astimezone(ROME)
    if wall.weekday() == 6:
        return None
    if wall.weekday() == 5:
        return MARKET
    return DAY if 8 <= wall.hour < 20 else NIGHT


def price_at(start: datetime) -> Decimal | None:
    """Per kWh or m³; the night's begins late, the market's is not known yet for the last days."""
    tariff, day = tariff_at(start), start.astimezone(ROME).date()
    if tariff is None or (tariff == NIGHT and day < NIGHT_SINCE) or (tariff == MARKET and day >= UNKNOWN_SINCE):
        return None
    return PRICES[tariff]


@cache
def _rate(start: int) -> tuple[int, int]:
    """Column and price in tenths of a thousandth; -1 for none."""
    at = from_epoch(start)
    price = price_at(at)
    return COLUMNS.index(tariff_at(at)), -1 if price is None else int(price * FINE)


@dataclass
class PlainCosts:
    """Of the recorded channels of the building of these tests."""

    recorded: Recorded
    counters: dict[int, tuple[int, ChannelKey]]
    """(device, key) by channel id"""

    async def totals(
        self,
        commodity: Commodity,
        channel_ids: Sequence[int],
        edges: Sequence[datetime],
        groups: Sequence[Sequence[int]] | None = None,
    ) -> TariffTotals:
        shape = (len(channel_ids), len(edges) - 1)
        values, fine = (np.zeros((*shape, len(COLUMNS)), dtype=np.int64) for _ in range(2))
        unpriced, provisional = np.zeros(shape, dtype=np.int64), np.zeros(shape, dtype=np.bool_)
        limits = np.array([to_epoch(edge) for edge in edges])
        for row, channel_id in enumerate(channel_ids):
            counter = self.counters[channel_id]
            starts = self.recorded.starts.get(counter, np.zeros(0, dtype=np.int64))
            inside = slice(*np.searchsorted(starts, limits[[0, -1]]))
            counted = self.recorded.values[counter][inside] if len(starts) else starts
            rates = np.array([_rate(int(start)) for start in starts[inside]], dtype=np.int64).reshape(-1, 2)
            buckets = np.searchsorted(limits, starts[inside], side="right") - 1
            columns, prices = rates[:, 0], rates[:, 1]
            np.add.at(values[row], (buckets, columns), counted)
            np.add.at(fine[row], (buckets, columns), counted * np.maximum(prices, 0))
            waits = (prices < 0) & (columns == COLUMNS.index(MARKET))
            np.add.at(unpriced[row], buckets[(prices < 0) & ~waits], counted[(prices < 0) & ~waits])
            provisional[row, buckets[waits & (counted > 0)]] = True
        if groups is not None:
            lines = [list(group) for group in groups]
            values, fine, unpriced = (
                np.array([of[rows].sum(axis=0) for rows in lines]) for of in (values, fine, unpriced)
            )
            provisional = np.array([provisional[rows].any(axis=0) for rows in lines])
        amounts = np.array([Decimal(n) / (FINE * 1000) for n in fine.ravel().tolist()], dtype=object)
        return TariffTotals(COLUMNS, values, amounts.reshape(fine.shape), unpriced, provisional)


class PlainBook:
    """Three tariffs of electricity."""

    @property
    def current(self) -> TariffBook:
        names = {DAY: "Day", NIGHT: "Night", MARKET: "Market"}
        made = (
            Tariff(number, Commodity.ELECTRICITY, name, "#123456", PriceUnit.KWH, (Price(PRICES[number]),))
            for number, name in names.items()
        )
        return TariffBook(tuple(made))


async def pricing(store: Store, recorded: Recorded) -> Pricing:
    """Of the filled store."""
    channels = await store.history.channels()
    return Pricing(PlainCosts(recorded, {item.id: (item.device_id, item.key) for item in channels}), PlainBook())
