"""What the numbers of state channels mean: every maker's labels become the same few states."""

from __future__ import annotations

from decimal import Decimal

from meterhouse.domain.quantity import Quantity

STATE_CODES: dict[Quantity, dict[str, int]] = {
    Quantity.BREAKER_STATE: {"open": 0, "closed": 1, "tripped": 2},
    Quantity.BREAKER_TRIPPED: {"no": 0, "yes": 1},
    Quantity.CHARGER_STATUS: {
        "available": 0,
        "preparing": 1,
        "charging": 2,
        "suspended": 3,
        "finishing": 4,
        "reserved": 5,
        "unavailable": 6,
        "faulted": 7,
    },
}
"""Value of a sample by the label that the profile's enum gives to the raw value; `unknown` has no value."""


def state_value(quantity: Quantity, label: str | None) -> Decimal | None:
    """The value of a state channel; None for an unknown state."""
    code = STATE_CODES[quantity].get(label or "")
    return None if code is None else Decimal(code)


def state_label(quantity: Quantity, value: Decimal | None) -> str | None:
    """The label of a state channel's value; None where there is none."""
    return next((label for label, code in STATE_CODES.get(quantity, {}).items() if code == value), None)
