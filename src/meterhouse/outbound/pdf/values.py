"""The main values of a reading, as a report shows them: few, rounded, in usual units."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from meterhouse.catalogue.states import STATE_CODES, state_label
from meterhouse.domain.quantity import ChannelKey, Direction, Phase, Quantity
from meterhouse.domain.sample import DeviceReading
from meterhouse.i18n.numbers import figure
from meterhouse.i18n.texts import Text

_LINES = (Phase.L1, Phase.L2, Phase.L3)
_TO_NEUTRAL = (Phase.L1_N, Phase.L2_N, Phase.L3_N)
_BETWEEN = (Phase.L1_L2, Phase.L2_L3, Phase.L3_L1)
_TOTAL = (Phase.TOTAL,)


@dataclass(frozen=True, slots=True)
class _Row:
    """One line of values: the same quantity on these phases, divided and rounded for reading."""

    quantity: Quantity
    phases: Sequence[Phase | None]
    unit: str
    decimals: int
    divisor: int = 1
    direction: Direction | None = None
    unless_zero: bool = False

    @property
    def name(self) -> str:
        word = self.quantity.value + (f"_{self.direction.value}" if self.direction else "")
        return f"report-value-{word.replace('_', '-')}"


_ROWS = (
    _Row(Quantity.ACTIVE_ENERGY, _TOTAL, "kWh", 1, 1000, Direction.IMPORT),
    _Row(Quantity.ACTIVE_ENERGY, _TOTAL, "kWh", 1, 1000, Direction.EXPORT, unless_zero=True),
    _Row(Quantity.GAS_VOLUME, (None,), "m³", 2, 1000),
    _Row(Quantity.WATER_VOLUME, (None,), "m³", 2, 1000),
    _Row(Quantity.ACTIVE_POWER, _TOTAL, "kW", 2, 1000),
    _Row(Quantity.VOLTAGE, _TO_NEUTRAL, "V", 0),
    _Row(Quantity.CURRENT, _LINES, "A", 1),
    _Row(Quantity.POWER_FACTOR, _TOTAL, "", 2),
    _Row(Quantity.FREQUENCY, (None,), "Hz", 2),
    _Row(Quantity.SESSION_ENERGY, (None,), "kWh", 2, 1000, unless_zero=True),
)
_STATES = (Quantity.BREAKER_STATE, Quantity.CHARGER_STATUS)


def main_values(reading: DeviceReading | None, text: Text) -> list[dict[str, str]]:
    """Name and value of each line that the device has; empty where nothing is known."""
    if reading is None:
        return []
    values = {sample.key: sample.value for sample in reading.samples}
    shown = [_shown(row, values, text) for row in _ROWS]
    if not any(item and item["name"] == text("report-value-voltage") for item in shown):
        shown.append(_shown(_Row(Quantity.VOLTAGE, _BETWEEN, "V", 0), values, text))
    shown += [_state(quantity, values, text) for quantity in _STATES]
    return [item for item in shown if item is not None]


def _shown(row: _Row, values: Mapping[ChannelKey, Decimal | None], text: Text) -> dict[str, str] | None:
    keys = [ChannelKey(row.quantity, row.direction, phase) for phase in row.phases]
    known = [values[key] for key in keys if key in values]
    if not known or all(value is None for value in known) or (row.unless_zero and not any(known)):
        return None
    joined = " / ".join(_written(value, row, text) for value in known)
    return {"name": text(row.name) or row.quantity, "value": f"{joined}\u00a0{row.unit}".strip()}


def _written(value: Decimal | None, row: _Row, text: Text) -> str:
    return "–" if value is None else figure(value / row.divisor, row.decimals, text.language)


def _state(quantity: Quantity, values: Mapping[ChannelKey, Decimal | None], text: Text) -> dict[str, str] | None:
    value = values.get(ChannelKey(quantity))
    label = state_label(quantity, value) if quantity in STATE_CODES else None
    if label is None:
        return None
    word = quantity.value.replace("_", "-")
    return {"name": text(f"report-value-{word}") or word, "value": text(f"report-state-{word}-{label}") or label}
