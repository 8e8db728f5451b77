"""The histogram query."""

from __future__ import annotations

from meterhouse.domain.errors import Unavailable
from meterhouse.services.consumption.query import Consumption, ConsumptionQuery


class ConsumptionService:
    async def query(self, query: ConsumptionQuery) -> Consumption:
        raise Unavailable
