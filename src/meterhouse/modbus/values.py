"""From registers to values in base units and back: weights, signs, states and the supply direction. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from meterhouse.catalogue.schema import Encoding, RegisterType
from meterhouse.catalogue.states import STATE_CODES, state_label, state_value
from meterhouse.catalogue.units import from_base, to_base
from meterhouse.domain.quantity import ChannelKey, Direction, Quantity
from meterhouse.modbus.codec import (
    NotEncodable,
    data_of,
    limits,
    number_of,
    pattern_of,
    power_factor_of_four_quadrants,
    raw_bits,
    text_data,
    text_of,
)
from meterhouse.modbus.device_map import DeviceMap, Field

NEGATIVE = "negative"
_TEXTS = (RegisterType.STRING, RegisterType.HEX)
_NAN = {RegisterType.FLOAT32: 0x7FC0_0000, RegisterType.FLOAT64: 0x7FF8_0000_0000_0000}


@dataclass(frozen=True, slots=True)
class Decoded:
    """A register's value: a number in its (base) unit, a text or the label of a state; both None: not available."""

    number: Decimal | None = None
    text: str | None = None


NOT_AVAILABLE = Decoded()


@dataclass(frozen=True, slots=True)
class Weights:
    """Scales that stand in the device: by rule name and by key of the exponent's register; None: not known."""

    rules: Mapping[str, Decimal | None]
    exponents: Mapping[str, Decimal | None]

    def scale_of(self, field: Field) -> Decimal | None:
        """The weight of one count of the field's raw value; None when the device did not tell it."""
        register = field.register
        if isinstance(register.scale, Decimal):
            return register.scale
        if register.rule is not None:
            return self.rules.get(register.rule)
        if register.exponent_key is not None:
            return self.exponents.get(register.exponent_key)
        return None


NO_WEIGHTS = Weights({}, {})


def weights_of(device_map: DeviceMap, numbers: Mapping[str, Decimal | None]) -> Weights:
    """The weights that follow from these register values, by key, and from what the installer entered."""
    known: Mapping[str, Decimal | None] = {**device_map.constants, **numbers}
    rules: dict[str, Decimal | None] = {}
    for name, rule in device_map.rules.items():
        product: Decimal | None = Decimal(1)
        for factor in rule.factors:
            number = known.get(factor)
            product = None if product is None or number is None else product * number
        rules[name] = None if product is None else rule.scale_for(product)
    exponents: dict[str, Decimal | None] = {}
    for field in device_map.fields:
        key = field.register.exponent_key
        if key is not None:
            exponent = numbers.get(key)
            exponents[key] = None if exponent is None else Decimal(1).scaleb(int(exponent))
    return Weights(rules, exponents)


def decode(field: Field, data: bytes, weights: Weights = NO_WEIGHTS) -> Decoded:
    """The value in the octets of a field; its sign register is not yet applied."""
    layout = field.layout
    if layout.type in _TEXTS:
        return Decoded(text=text_of(data, layout))
    pattern = raw_bits(data, layout)
    if pattern in field.sentinels:
        return NOT_AVAILABLE
    bit = field.register.bit
    number = number_of(pattern, layout) if bit is None else Decimal(pattern >> bit & 1)
    if number is None:
        return NOT_AVAILABLE
    if field.labels is not None:
        return _labelled(field, number, field.labels)
    scale = weights.scale_of(field)
    if scale is None:
        return NOT_AVAILABLE
    if field.register.encoding is Encoding.SCHNEIDER_4Q_PF:
        number = power_factor_of_four_quadrants(number)
    number = number * scale * field.factor
    return Decoded(number if field.unit is None else to_base(number, field.unit))


def _labelled(field: Field, number: Decimal, labels: Mapping[int, str]) -> Decoded:
    label = labels.get(int(number)) if number == number.to_integral_value() else None
    if field.key is not None and field.key.quantity in STATE_CODES:
        number_or_none = state_value(field.key.quantity, label)
        return Decoded(number_or_none, label or str(number))
    return Decoded(number, label or str(number))


def with_signs(fields: Iterable[Field], decoded: Mapping[str, Decoded]) -> dict[str, Decoded]:
    """Magnitudes with the sign that their sign registers tell; not available where the sign is not."""
    signed = dict(decoded)
    for field in fields:
        sign_key, value = field.register.sign_key, decoded.get(field.name)
        if sign_key is None or value is None or value.number is None:
            continue
        sign = decoded.get(sign_key, NOT_AVAILABLE)
        if sign.text is None:
            signed[field.name] = NOT_AVAILABLE
        elif sign.text == NEGATIVE:
            signed[field.name] = Decoded(-value.number)
    return signed


def encode(field: Field, value: Decimal | str | None, weights: Weights = NO_WEIGHTS) -> bytes:
    """The octets of a value in base units (a coil: one octet); None: the pattern that means "not available".

    State channels and registers with an enum take a label as well. The sign of a magnitude with a sign register is
    left out. Raises NotEncodable.
    """
    layout = field.layout
    if layout.type in _TEXTS:
        return text_data("" if value is None else str(value), layout)
    if value is None:
        return data_of(_not_available(field), layout)
    if isinstance(value, str) or (field.key is not None and field.key.quantity in STATE_CODES and field.labels):
        return data_of(pattern_of(_raw_of_label(field, value), layout), layout)
    number = value if field.unit is None else from_base(value, field.unit)
    scale = Decimal(1) if field.labels is not None else weights.scale_of(field)
    if scale is None:
        raise NotEncodable(f"{field.name} has no known weight")
    number = number / (scale * field.factor)
    if field.register.sign_key is not None:
        number = abs(number)
    return data_of(pattern_of(number, layout), layout)


def _not_available(field: Field) -> int:
    if field.layout.type in _NAN:
        return _NAN[field.layout.type]
    if not field.sentinels:
        raise NotEncodable(f"{field.name} cannot be not available")
    return min(field.sentinels)


def _raw_of_label(field: Field, value: Decimal | str) -> Decimal:
    label = value if isinstance(value, str) else state_label(field.key.quantity, value) if field.key else None
    for raw, known in (field.labels or {}).items():
        if known == label:
            return Decimal(raw)
    raise NotEncodable(f"{field.name} has no label for {value}")


def resolution_of(field: Field, weights: Weights = NO_WEIGHTS) -> Decimal | None:
    """The step in base units between neighbouring raw values of an integer field; None for others."""
    scale = weights.scale_of(field)
    if scale is None or field.layout.type.startswith(("float", "string", "hex")) or field.labels is not None:
        return None
    step = abs(scale * field.factor)
    return step if field.unit is None else to_base(step, field.unit)


def modulus_of(field: Field, weights: Weights = NO_WEIGHTS) -> Decimal | None:
    """The value in base units at which a counter starts again at 0; None where it cannot be known (floats)."""
    step = resolution_of(field, weights)
    if step is None or field.register.bit is not None:
        return None
    return step * (field.register.rollover or limits(field.layout)[1] + 1)


_NEGATED = frozenset(
    {
        Quantity.ACTIVE_POWER,
        Quantity.REACTIVE_POWER,
        Quantity.ACTIVE_POWER_DEMAND,
        Quantity.ACTIVE_POWER_DEMAND_MAX,
        Quantity.REACTIVE_POWER_DEMAND,
        Quantity.REACTIVE_POWER_DEMAND_MAX,
        Quantity.POWER_FACTOR,
    }
)
_SWAPPED = {Direction.IMPORT: Direction.EXPORT, Direction.EXPORT: Direction.IMPORT}


def seen_downstream(key: ChannelKey, value: Decimal | None) -> tuple[ChannelKey, Decimal | None]:
    """What a device that is fed from the other side measured: import and export swapped, the sign of power turned.

    It is its own inverse. Angles turn by half a circle; currents and voltages stay.
    """
    swapped = _SWAPPED.get(key.direction) if key.direction else None
    if swapped is not None:
        return replace(key, direction=swapped), value
    if value is None:
        return key, None
    if key.quantity in _NEGATED or key.direction is Direction.NET:
        return key, -value if value else value
    if key.quantity is Quantity.PHASE_ANGLE:
        return key, value - 180 if value > 0 else value + 180
    return key, value
