"""How complete the history is, device by device."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from meterhouse.domain.calendar import Period
from meterhouse.domain.errors import Unavailable
from meterhouse.domain.quantity import ChannelKey
from meterhouse.services.consumption.query import Coverage


@dataclass(frozen=True, slots=True)
class DeviceCoverage:
    device_id: int
    key: ChannelKey
    coverage: Coverage


@dataclass(frozen=True, slots=True)
class CoverageAnswer:
    start: datetime
    end: datetime
    devices: tuple[DeviceCoverage, ...]


class CoverageService:
    async def query(self, period: Period, day: date) -> CoverageAnswer:
        raise Unavailable
