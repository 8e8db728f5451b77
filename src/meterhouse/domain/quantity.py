"""What is measured: closed sets of quantities, phases and directions, and the key that joins them.

A `ChannelKey` is written as one lower-case word in profiles, API and code, e.g. `active_energy_import_total`,
`voltage_l1_n`, `thd_current_l2`, `harmonic_voltage_l1_5`, `digital_input_3`: quantity, direction where the quantity
has one, phase where it has one, index where it has one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class Quantity(StrEnum):
    """What is measured (metrology's word); OCPP calls it measurand, IEC 61850 data object."""

    ACTIVE_ENERGY = "active_energy"
    REACTIVE_ENERGY = "reactive_energy"
    APPARENT_ENERGY = "apparent_energy"
    GAS_VOLUME = "gas_volume"
    WATER_VOLUME = "water_volume"
    PULSES = "pulses"
    OPERATING_TIME = "operating_time"
    ACTIVE_POWER = "active_power"
    REACTIVE_POWER = "reactive_power"
    APPARENT_POWER = "apparent_power"
    ACTIVE_POWER_DEMAND = "active_power_demand"
    ACTIVE_POWER_DEMAND_MAX = "active_power_demand_max"
    REACTIVE_POWER_DEMAND = "reactive_power_demand"
    REACTIVE_POWER_DEMAND_MAX = "reactive_power_demand_max"
    APPARENT_POWER_DEMAND = "apparent_power_demand"
    APPARENT_POWER_DEMAND_MAX = "apparent_power_demand_max"
    CURRENT_DEMAND = "current_demand"
    CURRENT_DEMAND_MAX = "current_demand_max"
    VOLTAGE = "voltage"
    CURRENT = "current"
    FREQUENCY = "frequency"
    POWER_FACTOR = "power_factor"
    PHASE_ANGLE = "phase_angle"
    THD_VOLTAGE = "thd_voltage"
    THD_CURRENT = "thd_current"
    HARMONIC_VOLTAGE = "harmonic_voltage"
    HARMONIC_CURRENT = "harmonic_current"
    VOLTAGE_UNBALANCE = "voltage_unbalance"
    CURRENT_UNBALANCE = "current_unbalance"
    TEMPERATURE = "temperature"
    DIGITAL_INPUT = "digital_input"
    DIGITAL_OUTPUT = "digital_output"
    ANALOG_INPUT = "analog_input"
    ANALOG_OUTPUT = "analog_output"
    BREAKER_STATE = "breaker_state"
    BREAKER_TRIPPED = "breaker_tripped"
    BREAKER_TRIPS = "breaker_trips"
    CHARGER_STATUS = "charger_status"
    CURRENT_LIMIT = "current_limit"
    SESSION_ENERGY = "session_energy"
    CHARGING_TIME = "charging_time"


class Direction(StrEnum):
    """Direction of energy from the metered branch's view: `import` is into the load.

    `sum` adds both directions (both positive), `net` is import minus export.
    """

    IMPORT = "import"
    EXPORT = "export"
    SUM = "sum"
    NET = "net"


class Phase(StrEnum):
    """IEC phase names; `total` over all phases; `partial` a resettable total; `avg_ln`/`avg_ll` means of voltages."""

    TOTAL = "total"
    L1 = "l1"
    L2 = "l2"
    L3 = "l3"
    N = "n"
    L1_N = "l1_n"
    L2_N = "l2_n"
    L3_N = "l3_n"
    L1_L2 = "l1_l2"
    L2_L3 = "l2_l3"
    L3_L1 = "l3_l1"
    AVG_LN = "avg_ln"
    AVG_LL = "avg_ll"
    PARTIAL = "partial"


class Accumulation(StrEnum):
    """How a value behaves over time (CIM accumulationBehaviour); decides how it is aggregated."""

    INSTANT = "instant"  # mean, minimum, maximum over an interval
    CUMULATIVE = "cumulative"  # a counter: differences of indexes
    STATE = "state"  # last value; changes are events


@dataclass(frozen=True, slots=True)
class QuantityFacts:
    """Storage unit and behaviour of a quantity.

    `unit` is the SI base unit of stored and exchanged values ("Wh", "V", "%", "" for a pure number).
    `decimals` is the resolution in which mean, minimum and maximum are stored (3 for current: milliamperes);
    cumulative quantities are stored as whole units (Wh, dm³).
    """

    unit: str
    accumulation: Accumulation
    decimals: int = 0


_I, _C, _S = Accumulation.INSTANT, Accumulation.CUMULATIVE, Accumulation.STATE

FACTS: dict[Quantity, QuantityFacts] = {
    Quantity.ACTIVE_ENERGY: QuantityFacts("Wh", _C),
    Quantity.REACTIVE_ENERGY: QuantityFacts("varh", _C),
    Quantity.APPARENT_ENERGY: QuantityFacts("VAh", _C),
    Quantity.GAS_VOLUME: QuantityFacts("dm³", _C),
    Quantity.WATER_VOLUME: QuantityFacts("dm³", _C),
    Quantity.PULSES: QuantityFacts("", _C),
    Quantity.OPERATING_TIME: QuantityFacts("s", _C),
    Quantity.ACTIVE_POWER: QuantityFacts("W", _I, 1),
    Quantity.REACTIVE_POWER: QuantityFacts("var", _I, 1),
    Quantity.APPARENT_POWER: QuantityFacts("VA", _I, 1),
    Quantity.ACTIVE_POWER_DEMAND: QuantityFacts("W", _I, 1),
    Quantity.ACTIVE_POWER_DEMAND_MAX: QuantityFacts("W", _I, 1),
    Quantity.REACTIVE_POWER_DEMAND: QuantityFacts("var", _I, 1),
    Quantity.REACTIVE_POWER_DEMAND_MAX: QuantityFacts("var", _I, 1),
    Quantity.APPARENT_POWER_DEMAND: QuantityFacts("VA", _I, 1),
    Quantity.APPARENT_POWER_DEMAND_MAX: QuantityFacts("VA", _I, 1),
    Quantity.CURRENT_DEMAND: QuantityFacts("A", _I, 3),
    Quantity.CURRENT_DEMAND_MAX: QuantityFacts("A", _I, 3),
    Quantity.VOLTAGE: QuantityFacts("V", _I, 2),
    Quantity.CURRENT: QuantityFacts("A", _I, 3),
    Quantity.FREQUENCY: QuantityFacts("Hz", _I, 3),
    Quantity.POWER_FACTOR: QuantityFacts("", _I, 3),
    Quantity.PHASE_ANGLE: QuantityFacts("°", _I, 1),
    Quantity.THD_VOLTAGE: QuantityFacts("%", _I, 2),
    Quantity.THD_CURRENT: QuantityFacts("%", _I, 2),
    Quantity.HARMONIC_VOLTAGE: QuantityFacts("%", _I, 2),
    Quantity.HARMONIC_CURRENT: QuantityFacts("%", _I, 2),
    Quantity.VOLTAGE_UNBALANCE: QuantityFacts("%", _I, 2),
    Quantity.CURRENT_UNBALANCE: QuantityFacts("%", _I, 2),
    Quantity.TEMPERATURE: QuantityFacts("°C", _I, 2),
    Quantity.DIGITAL_INPUT: QuantityFacts("", _S),
    Quantity.DIGITAL_OUTPUT: QuantityFacts("", _S),
    Quantity.ANALOG_INPUT: QuantityFacts("", _I, 3),
    Quantity.ANALOG_OUTPUT: QuantityFacts("", _I, 3),
    Quantity.BREAKER_STATE: QuantityFacts("", _S),
    Quantity.BREAKER_TRIPPED: QuantityFacts("", _S),
    Quantity.BREAKER_TRIPS: QuantityFacts("", _S),
    Quantity.CHARGER_STATUS: QuantityFacts("", _S),
    Quantity.CURRENT_LIMIT: QuantityFacts("A", _I, 3),
    Quantity.SESSION_ENERGY: QuantityFacts("Wh", _I),
    Quantity.CHARGING_TIME: QuantityFacts("s", _I),
}

_BY_LENGTH = sorted(Quantity, key=lambda quantity: -len(quantity.value))
_TAIL = re.compile(
    r"^(?:_(?P<direction>import|export|sum|net))?"
    r"(?:_(?P<phase>total|partial|avg_ln|avg_ll|l1_l2|l2_l3|l3_l1|l[123]_n|l[123]|n))?"
    r"(?:_(?:tariff)?(?P<index>\d{1,2}))?$"
)


@dataclass(frozen=True, slots=True)
class ChannelKey:
    """Quantity, direction, phase and index: what one channel of a device measures.

    `direction`, `phase` are None where the quantity has none. `index` is a tariff number (energies), a harmonic
    order, or an input/output number; None otherwise.
    """

    quantity: Quantity
    direction: Direction | None = None
    phase: Phase | None = None
    index: int | None = None

    @property
    def facts(self) -> QuantityFacts:
        """Unit, accumulation and stored decimals."""
        return FACTS[self.quantity]

    def __str__(self) -> str:
        parts: list[str] = [self.quantity.value]
        if self.direction:
            parts.append(self.direction.value)
        if self.phase:
            parts.append(self.phase.value)
        if self.index is not None:
            energy = self.facts.accumulation is Accumulation.CUMULATIVE and self.direction is not None
            parts.append(f"tariff{self.index}" if energy else str(self.index))
        return "_".join(parts)


@lru_cache(maxsize=4096)
def parse_key(text: str) -> ChannelKey | None:
    """The key that `text` spells, or None when it is not a measured quantity (a setting, an identification …).

    `str(parse_key(text)) == text` for every text that parses.
    """
    for quantity in _BY_LENGTH:
        if not text.startswith(quantity.value):
            continue
        match = _TAIL.match(text[len(quantity.value) :])
        if match is None:
            continue
        direction, phase, index = match["direction"], match["phase"], match["index"]
        key = ChannelKey(
            quantity,
            Direction(direction) if direction else None,
            Phase(phase) if phase else None,
            int(index) if index else None,
        )
        return key if str(key) == text else None
    return None


ACTIVE_ENERGY_IMPORT = ChannelKey(Quantity.ACTIVE_ENERGY, Direction.IMPORT, Phase.TOTAL)
ACTIVE_ENERGY_EXPORT = ChannelKey(Quantity.ACTIVE_ENERGY, Direction.EXPORT, Phase.TOTAL)
GAS_VOLUME = ChannelKey(Quantity.GAS_VOLUME)
WATER_VOLUME = ChannelKey(Quantity.WATER_VOLUME)


class Commodity(StrEnum):
    """What is consumed and paid for."""

    ELECTRICITY = "electricity"
    GAS = "gas"
    WATER = "water"


COMMODITY_KEY: dict[Commodity, ChannelKey] = {
    Commodity.ELECTRICITY: ACTIVE_ENERGY_IMPORT,
    Commodity.GAS: GAS_VOLUME,
    Commodity.WATER: WATER_VOLUME,
}
