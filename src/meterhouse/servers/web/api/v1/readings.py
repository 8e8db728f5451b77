"""A device's reading as the API tells it."""

from __future__ import annotations

from decimal import Decimal

from pydantic import BaseModel

from meterhouse.domain.quantity import ChannelKey, Direction, Phase, Quantity
from meterhouse.domain.sample import DeviceReading

AttributeValue = str | float | None


class ReadingValue(BaseModel):
    """`value` in `unit` (a base unit: W, Wh, V, dm³ …); None: the device said "not available"."""

    key: str
    quantity: Quantity
    phase: Phase | None
    direction: Direction | None
    index: int | None
    unit: str
    value: float | None


def values_of(reading: DeviceReading | None) -> list[ReadingValue]:
    if reading is None:
        return []
    return [_value(sample.key, sample.value) for sample in reading.samples]


def attributes_of(reading: DeviceReading | None) -> dict[str, AttributeValue]:
    if reading is None:
        return {}
    return {name: float(value) if isinstance(value, Decimal) else value for name, value in reading.attributes}


def _value(key: ChannelKey, value: Decimal | None) -> ReadingValue:
    return ReadingValue(
        key=str(key),
        quantity=key.quantity,
        phase=key.phase,
        direction=key.direction,
        index=key.index,
        unit=key.facts.unit,
        value=None if value is None else float(value),
    )
