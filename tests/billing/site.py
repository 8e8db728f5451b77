"""A store with three channels, and billing on it that works only when told."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

from babel.numbers import get_currency_precision

from meterhouse.domain.quantity import ACTIVE_ENERGY_IMPORT, GAS_VOLUME, Commodity
from meterhouse.domain.tariff.model import TariffBook
from meterhouse.outbound.prices import HttpPrices
from meterhouse.services.access.hashing import CodeHasher
from meterhouse.services.billing.billing import Billing, Outside
from meterhouse.services.billing.costs import TariffTotals
from meterhouse.services.billing.ports import StoredBook
from meterhouse.services.installation import InstallationService
from meterhouse.services.supplies import Supplies
from meterhouse.store.billing import BillingTables
from meterhouse.store.store import Store
from tests.access.fakes import FAST, PEPPER
from tests.billing.plain import Interval, Plain
from tests.web.building import SlowClock

ELECTRICITY = Commodity.ELECTRICITY


@dataclass
class Site:
    """A store with some channels, and billing on it that works only when told."""

    store: Store
    billing: Billing
    zone: ZoneInfo
    channels: list[int]
    recorded: dict[int, list[Interval]]

    async def adopt(self, book: TariffBook) -> None:
        tables = BillingTables.on(self.store.database).tariffs
        revision = (await tables.load()).book.revision
        await tables.save(StoredBook(replace(book, revision=revision + 1), 1000), revision)
        await self.billing.tariffs.start()

    async def totals(self, edges: Sequence[datetime]) -> TariffTotals:
        return await self.billing.costs.totals(ELECTRICITY, self.channels, edges)

    def check(self, totals: TariffTotals, edges: Sequence[datetime], plain: Plain) -> None:
        """Every figure is that of the plain reckoning."""
        at = [int(edge.timestamp()) for edge in edges]
        column = {identity: number for number, identity in enumerate(totals.tariff_ids)}
        for line, channel in enumerate(self.channels):
            for bucket in range(len(at) - 1):
                wanted: dict[int | None, tuple[int, Decimal]] = {}
                without, waits = 0, False
                for interval in self.recorded[channel]:
                    if at[bucket] <= interval[0] < at[bucket + 1]:
                        for key, (units, money, free, late) in plain.cost(interval).items():
                            before = wanted.get(key, (0, Decimal(0)))
                            wanted[key] = (before[0] + units, before[1] + money)
                            without, waits = without + free, waits or late
                for key, number in column.items():
                    units, money = wanted.get(key, (0, Decimal(0)))
                    where = (channel, edges[bucket], key)
                    assert totals.values[line, bucket, number] == units, where
                    assert totals.amounts[line, bucket, number] == money, where
                assert totals.unpriced[line, bucket] == without
                assert totals.provisional[line, bucket] == waits


@asynccontextmanager
async def opened(path: Path, zone: str = "Europe/Rome") -> AsyncIterator[Site]:
    """The site on this file, made if need be."""
    store = await Store.open(path, timezone=zone)
    installation = InstallationService(store.configuration, lambda _: True)
    await installation.start()
    outside = Outside(
        HttpPrices(), CodeHasher(PEPPER, FAST), Supplies(store.history, installation), get_currency_precision
    )
    billing = Billing.of(BillingTables.on(store.database), store.history, installation, SlowClock(), outside)
    channels = await store.history.ensure_channels([(n, ACTIVE_ENERGY_IMPORT) for n in range(1, 4)])
    await store.history.ensure_channels([(9, GAS_VOLUME)])
    try:
        yield Site(store, billing, ZoneInfo(zone), [channel.id for channel in channels], {})
    finally:
        await billing.stop()
        await store.close()
