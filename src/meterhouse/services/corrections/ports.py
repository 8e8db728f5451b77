"""What corrections need of the store beyond the history."""

from __future__ import annotations

from typing import Protocol

from meterhouse.domain.interval import Interval
from meterhouse.services.ports import CorrectionValues, IndexedSeries


class Ledger(Protocol):
    """The correction ledger, and intervals with the meter's indexes."""

    async def correction_values(self, correction_id: int) -> CorrectionValues:
        """The values before and after a correction. Raises NotFound."""

    async def indexed(self, channel_id: int, span: Interval) -> IndexedSeries:
        """The intervals that start in `span`, in order, with the index at the end of each."""
