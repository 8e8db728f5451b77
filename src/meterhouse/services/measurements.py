"""Mean, minimum and maximum of measured quantities over a period, for charts (§4 Details)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from meterhouse.domain.calendar import Period
from meterhouse.domain.errors import Unavailable
from meterhouse.domain.quantity import ChannelKey


@dataclass(frozen=True, slots=True)
class Measurements:
    """Columns of equal length; values in the base unit, None where nothing was recorded."""

    device_id: int
    key: ChannelKey
    period: Period
    edges: tuple[datetime, datetime]
    timezone: str
    starts: tuple[datetime, ...]
    mean: tuple[float | None, ...]
    minimum: tuple[float | None, ...]
    maximum: tuple[float | None, ...]


class MeasurementService:
    async def keys(self, device_id: int) -> tuple[ChannelKey, ...]:
        raise Unavailable

    async def query(self, device_id: int, key: ChannelKey, period: Period, day: date) -> Measurements:
        raise Unavailable
