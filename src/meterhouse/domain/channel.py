"""One time series of one device."""

from __future__ import annotations

from dataclasses import dataclass

from meterhouse.domain.quantity import ChannelKey


@dataclass(frozen=True, slots=True)
class Channel:
    """Device × quantity × direction × phase; `id` is given by the store and never reused."""

    id: int
    device_id: int
    key: ChannelKey
