"""All of billing in one hand, wired together."""

from __future__ import annotations

from dataclasses import dataclass

from meterhouse.domain.installation import Installation
from meterhouse.domain.quantity import COMMODITY_KEY, Commodity
from meterhouse.domain.tariff.model import TariffBook
from meterhouse.services.billing.alternatives import AlternativeService
from meterhouse.services.billing.basis import Bases
from meterhouse.services.billing.bills import BillService, MinorDigits
from meterhouse.services.billing.book import TariffService
from meterhouse.services.billing.costs import Costs
from meterhouse.services.billing.markets import MarketService
from meterhouse.services.billing.ports import BillingStore, PriceFeed, Sealing
from meterhouse.services.billing.preview import TariffPreview
from meterhouse.services.billing.reckoning import CostReckoning
from meterhouse.services.billing.summing import CostSummer
from meterhouse.services.billing.supply import SupplyReader, SupplySource
from meterhouse.services.installation import InstallationService
from meterhouse.services.ports import Clock, HistoryStore


@dataclass(frozen=True, slots=True)
class Outside:
    """What billing needs from elsewhere: other servers, the secret key, which devices count, decimals of money."""

    feed: PriceFeed
    sealing: Sealing
    supplies: SupplySource
    minor_digits: MinorDigits


@dataclass(frozen=True, slots=True)
class Billing:
    """The services of billing; `start` before the first use, `stop` at the end."""

    tariffs: TariffService
    preview: TariffPreview
    costs: Costs
    summer: CostSummer
    markets: MarketService
    bills: BillService
    alternatives: AlternativeService

    @classmethod
    def of(
        cls,
        store: BillingStore,
        history: HistoryStore,
        installation: InstallationService,
        clock: Clock,
        outside: Outside,
    ) -> Billing:
        """Wire everything to where it is kept."""
        markets = MarketService(store.markets, outside.feed, outside.sealing, installation, clock)
        tariffs = TariffService(store.tariffs, markets.is_known)
        bases = Bases(lambda: tariffs.current, installation, lambda: markets.prices)
        supplies = SupplyReader(history, outside.supplies)
        billing = cls(
            tariffs=tariffs,
            preview=TariffPreview(tariffs, installation, clock),
            costs=CostReckoning(store.sums, history, bases),
            summer=CostSummer(store.sums, clock, bases),
            markets=markets,
            bills=BillService(store.bills, supplies, installation, clock, bases, outside.minor_digits),
            alternatives=AlternativeService(store.alternatives),
        )
        billing._connect(store, installation, bases)
        return billing

    def _connect(self, store: BillingStore, installation: InstallationService, bases: Bases) -> None:
        """New rules, another calendar and new market prices reach the sums."""

        async def renew(_: TariffBook | Installation) -> None:
            await self.summer.renew()

        async def prices(series: str, start: int, end: int) -> None:
            for commodity in Commodity:
                if any(name == series for _, name in bases.of(commodity).columns.dynamic):
                    await store.sums.spoil(str(COMMODITY_KEY[commodity]), start, end)
            self.summer.look()

        self.tariffs.listen(renew)
        installation.listen(renew)
        self.markets.listen(prices)

    async def start(self) -> None:
        """Load everything and bring the costs up to date beside."""
        await self.markets.start()
        await self.tariffs.start()
        await self.summer.start()

    async def stop(self) -> None:
        """End what runs beside."""
        await self.summer.stop()
        await self.markets.stop()
