"""What is to be read of one device: profile, position, options and addressing worked into a list of fields. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from meterhouse.catalogue.loader import Catalogue
from meterhouse.catalogue.options import (
    CONCENTRATOR,
    INTERFACE,
    PULSE_WEIGHT,
    SET_ORDERS,
    WORD_ORDER,
    OptionValue,
    check_device,
    generic_registers,
)
from meterhouse.catalogue.schema import WORDS, Identification, Order, Poll, Profile, Pulse, Register, ScalingRule
from meterhouse.catalogue.units import UnitFacts, unit_for
from meterhouse.domain.errors import FieldError, InvalidInput
from meterhouse.domain.quantity import Accumulation, ChannelKey, Quantity, parse_key
from meterhouse.modbus.codec import Layout
from meterhouse.modbus.planner import Limits, Span
from meterhouse.modbus.port import Space


@dataclass(frozen=True, slots=True)
class Field:
    """One register of one device. `key`, `unit`: what is measured and how it becomes the base unit; None: attribute.

    `factor` is what the installer's options multiply the value by. `readable` is False for write-only registers and
    for those whose weight nobody knows, which are never taken for values.
    """

    register: Register
    space: Space
    layout: Layout
    key: ChannelKey | None
    unit: UnitFacts | None
    poll: Poll
    factor: Decimal
    sentinels: frozenset[int]
    labels: Mapping[int, str] | None
    readable: bool

    @property
    def name(self) -> str:
        """The register's key in the profile."""
        return self.register.key

    @property
    def span(self) -> Span:
        """Where it is, relative to the device's base."""
        return Span(self.register.address, self.register.count)


@dataclass(frozen=True, slots=True)
class DeviceMap:
    """Fields of one device. A field is read from unit `unit` + its unit_offset at `offset` + its address.

    `sunspec`: the model to be found in the device's chain; its place is then added to the addresses. `profile_id`
    names the profile whose registers these are (a pulse counter's are its concentrator's). `weighing` names the
    fields that decide the weights of others; `constants` are such figures that the installer entered, since the
    device does not tell them.
    """

    profile_id: str
    unit: int
    offset: int
    sunspec: tuple[int, ...]
    limits: Limits
    fields: tuple[Field, ...]
    weighing: frozenset[str]
    rules: Mapping[str, ScalingRule]
    transports: tuple[str, ...]
    constants: Mapping[str, Decimal] = field(default_factory=dict)

    @property
    def readable(self) -> tuple[Field, ...]:
        """Fields whose value can be known."""
        return tuple(field for field in self.fields if field.readable)


def map_device(
    catalogue: Catalogue, profile_id: str, unit_id: int, position: int | None, given: Mapping[str, object]
) -> DeviceMap:
    """The map of a device. Raises InvalidInput (fields `position`, `options.…`), NotFound (`unknown-model`)."""
    profile = catalogue.get(profile_id)
    values = check_device(catalogue, profile_id, position, given)
    if profile.pulse is not None:
        concentrator = catalogue.get(str(values[CONCENTRATOR]))
        return _pulse_map(profile.pulse, concentrator, unit_id, position, Decimal(values[PULSE_WEIGHT]))
    return _map(profile, unit_id, position, values)


def _map(profile: Profile, unit_id: int, position: int | None, values: Mapping[str, OptionValue]) -> DeviceMap:
    modbus = profile.modbus
    registers = [register for register in profile.registers if register.position in (None, position)]
    if modbus.registers_from_options:
        registers += generic_registers(values)
    weighing = _referenced(profile)
    orders = _orders(profile, values)
    unit, offset = unit_id, modbus.position_stride * ((position or 1) - 1)
    if INTERFACE in values:
        unit, offset = int(values[INTERFACE]), offset + modbus.interface_stride * unit_id
    if modbus.base is not None and modbus.base.option is not None:
        offset += int(values[modbus.base.option])
    return DeviceMap(
        profile_id=profile.id,
        unit=unit,
        offset=offset,
        sunspec=modbus.base.sunspec if modbus.base else (),
        limits=Limits.of(modbus),
        fields=tuple(_field(profile, register, values, orders) for register in registers),
        weighing=frozenset(register.key for register in registers if register.key in weighing),
        rules=profile.scaling_rules,
        transports=modbus.transports,
        constants={name: Decimal(values[name]) for name in weighing if name in values},
    )


def _pulse_map(pulse: Pulse, concentrator: Profile, unit_id: int, position: int | None, weight: Decimal) -> DeviceMap:
    """One input of a concentrator, its pulses weighted and named as what the counter counts."""
    whole = _map(concentrator, unit_id, position, {})
    wanted, key = ChannelKey(Quantity.PULSES, index=position), parse_key(pulse.key)
    field = next((field for field in whole.fields if field.key == wanted), None)
    if field is None or key is None:
        raise InvalidInput(fields=(FieldError("position", "position-out-of-range", {"value": position}),))
    counted = Field(
        register=field.register,
        space=field.space,
        layout=field.layout,
        key=key,
        unit=unit_for(key, pulse.unit),
        poll=Poll.FAST,
        factor=weight,
        sentinels=field.sentinels,
        labels=None,
        readable=field.readable,
    )
    return DeviceMap(
        whole.profile_id,
        whole.unit,
        whole.offset,
        whole.sunspec,
        whole.limits,
        (counted,),
        whole.weighing & {counted.name},
        whole.rules,
        whole.transports,
    )


def _referenced(profile: Profile) -> frozenset[str]:
    """Registers that decide the weight of others."""
    factors = {name for rule in profile.scaling_rules.values() for name in rule.factors}
    exponents = {register.exponent_key for register in profile.registers if register.exponent_key}
    return frozenset(factors | exponents)


def _orders(profile: Profile, values: Mapping[str, OptionValue]) -> tuple[Order, Order]:
    """Word and byte order: the profile's, or as the installer says the device is set."""
    set_to = values.get(WORD_ORDER)
    if set_to is None or profile.modbus.registers_from_options:
        return profile.modbus.word_order, profile.modbus.byte_order
    return SET_ORDERS[str(set_to)]


def _field(
    profile: Profile, register: Register, values: Mapping[str, OptionValue], orders: tuple[Order, Order]
) -> Field:
    key = register.channel_key
    factor = Decimal(1)
    if key is not None:
        for name, option in profile.options.items():
            if key.quantity in option.multiplies:
                factor *= Decimal(values[name])
    space = Space(profile.space_of(register))
    return Field(
        register=register,
        space=space,
        layout=Layout(
            register.type,
            register.count,
            register.word_order or orders[0],
            register.byte_order or orders[1],
        ),
        key=key,
        unit=unit_for(key, register.unit) if key else None,
        poll=_poll(profile, register),
        factor=factor,
        sentinels=profile.sentinels_of(register),
        labels=profile.enums.get(register.enum) if register.enum else None,
        readable=register.access != "w" and register.scale != "unknown",
    )


def _poll(profile: Profile, register: Register) -> Poll:
    key = register.channel_key
    if key is not None and key.facts.accumulation is Accumulation.CUMULATIVE:
        # The index at an interval's boundary is the history; one that was kept would be moved in time.
        return Poll.FAST
    if register.poll is not None:
        return register.poll
    if register.key in _referenced(profile):
        return Poll.ONCE
    if key is not None or any(other.sign_key == register.key for other in profile.registers):
        return Poll.FAST
    return Poll.SLOW


def identification_layout(profile: Profile, wanted: Identification) -> Layout:
    """How an identifying register lies."""
    count = wanted.words or WORDS.get(wanted.type, 1)
    return Layout(wanted.type, count, profile.modbus.word_order, profile.modbus.byte_order)
