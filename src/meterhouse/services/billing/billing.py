"""All of billing in one hand, wired together."""

from __future__ import annotations

from dataclasses import dataclass

from meterhouse.services.billing.book import TariffService
from meterhouse.services.billing.ports import BillingStore
from meterhouse.services.billing.preview import TariffPreview
from meterhouse.services.installation import InstallationService
from meterhouse.services.ports import Clock, HistoryStore


@dataclass(frozen=True, slots=True)
class Billing:
    """The services of billing; `start` before the first use, `stop` at the end."""

    tariffs: TariffService
    preview: TariffPreview

    @classmethod
    def of(cls, store: BillingStore, history: HistoryStore, installation: InstallationService, clock: Clock) -> Billing:
        """Wire everything to where it is kept."""
        tariffs = TariffService(store.tariffs)
        return cls(tariffs=tariffs, preview=TariffPreview(tariffs, installation, clock))

    async def start(self) -> None:
        """Load the tariff book."""
        await self.tariffs.start()

    async def stop(self) -> None:
        """End what runs beside."""
