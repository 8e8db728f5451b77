"""Billing's ports on the database, in one hand."""

from __future__ import annotations

from dataclasses import dataclass

from meterhouse.store.bills import AlternativeTables, BillTables
from meterhouse.store.cost_sums import CostTables
from meterhouse.store.database import Database
from meterhouse.store.market import MarketTables
from meterhouse.store.tariffs import TariffTables


@dataclass(frozen=True, slots=True)
class BillingTables:
    """See services.billing.ports.BillingStore."""

    tariffs: TariffTables
    sums: CostTables
    bills: BillTables
    alternatives: AlternativeTables
    markets: MarketTables

    @classmethod
    def on(cls, database: Database) -> BillingTables:
        """All of them on one database."""
        return cls(
            TariffTables(database),
            CostTables(database),
            BillTables(database),
            AlternativeTables(database),
            MarketTables(database),
        )
