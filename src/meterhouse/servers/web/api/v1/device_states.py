"""What breakers and charging stations say of themselves beside their figures (§1.2)."""

from __future__ import annotations

from enum import StrEnum

from meterhouse.catalogue.states import state_label
from meterhouse.domain.quantity import Quantity
from meterhouse.services.live import DeviceLive, DeviceStatus


class BreakerState(StrEnum):
    OPEN = "open"
    CLOSED = "closed"
    TRIPPED = "tripped"


def breaker_state(live: DeviceLive | None) -> BreakerState | None:
    """None for what is no breaker, and for one that does not answer."""
    if _label(live, Quantity.BREAKER_TRIPPED) == "yes":
        return BreakerState.TRIPPED
    label = _label(live, Quantity.BREAKER_STATE)
    return BreakerState(label) if label is not None else None


def station_failure(live: DeviceLive | None) -> bool | None:
    """Whether a charging station reports a failure; None for what is none, and for one that does not answer."""
    label = _label(live, Quantity.CHARGER_STATUS)
    return None if label is None else label == "faulted"


def _label(live: DeviceLive | None, quantity: Quantity) -> str | None:
    if live is None or live.reading is None or live.status is not DeviceStatus.ON:
        return None
    values = (sample.value for sample in live.reading.samples if sample.key.quantity is quantity)
    return next((state_label(quantity, value) for value in values), None)
