"""All of billing in one hand, wired together."""

from __future__ import annotations

from dataclasses import dataclass

from meterhouse.domain.installation import Installation
from meterhouse.domain.tariff.model import TariffBook
from meterhouse.services.billing.basis import Bases
from meterhouse.services.billing.book import TariffService
from meterhouse.services.billing.costs import Costs
from meterhouse.services.billing.ports import BillingStore
from meterhouse.services.billing.preview import TariffPreview
from meterhouse.services.billing.reckoning import CostReckoning
from meterhouse.services.billing.summing import CostSummer
from meterhouse.services.installation import InstallationService
from meterhouse.services.ports import Clock, HistoryStore


@dataclass(frozen=True, slots=True)
class Billing:
    """The services of billing; `start` before the first use, `stop` at the end."""

    tariffs: TariffService
    preview: TariffPreview
    costs: Costs
    summer: CostSummer

    @classmethod
    def of(cls, store: BillingStore, history: HistoryStore, installation: InstallationService, clock: Clock) -> Billing:
        """Wire everything to where it is kept."""
        tariffs = TariffService(store.tariffs)
        bases = Bases(lambda: tariffs.current, installation, lambda: {})
        summer = CostSummer(store.sums, clock, bases)

        async def follow(_: TariffBook | Installation) -> None:
            await summer.renew()

        tariffs.listen(follow)
        installation.listen(follow)
        return cls(
            tariffs=tariffs,
            preview=TariffPreview(tariffs, installation, clock),
            costs=CostReckoning(store.sums, history, bases),
            summer=summer,
        )

    async def start(self) -> None:
        """Load the tariff book and bring the costs up to date beside."""
        await self.tariffs.start()
        await self.summer.start()

    async def stop(self) -> None:
        """End what runs beside."""
        await self.summer.stop()
