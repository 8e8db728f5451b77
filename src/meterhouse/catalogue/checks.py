"""Checks of one profile by itself: what the schema cannot say of a single field."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from meterhouse.catalogue.options import SET_ORDERS, WORD_ORDER
from meterhouse.catalogue.schema import WORDS, Capability, Confidence, Kind, Option, Profile, Register, RegisterType
from meterhouse.catalogue.states import STATE_CODES
from meterhouse.catalogue.units import unit_for
from meterhouse.domain.errors import ErrorParam
from meterhouse.domain.quantity import Accumulation, Quantity, parse_key


class Severity(StrEnum):
    """`error`: the profile would misread or fail. `warning`: doubtful. `notice`: true, and good to know."""

    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"


Path = tuple[int | str, ...]


@dataclass(frozen=True, slots=True)
class Remark:
    """What a check says about one field of a profile."""

    severity: Severity
    path: Path
    code: str
    params: Mapping[str, ErrorParam]

    @property
    def field(self) -> str:
        """The path, dotted."""
        return ".".join(str(part) for part in self.path)


def error(path: Path, code: str, **params: ErrorParam) -> Remark:
    """The profile would misread or fail."""
    return Remark(Severity.ERROR, path, code, params)


def warning(path: Path, code: str, **params: ErrorParam) -> Remark:
    """Doubtful."""
    return Remark(Severity.WARNING, path, code, params)


def notice(path: Path, code: str, **params: ErrorParam) -> Remark:
    """True, and good to know."""
    return Remark(Severity.NOTICE, path, code, params)


def _registers(profile: Profile) -> Iterator[tuple[Path, Register]]:
    for index, register in enumerate(profile.registers):
        yield ("registers", index), register


def _check_keys(profile: Profile) -> Iterator[Remark]:
    seen: set[tuple[str, int | None]] = set()
    for path, register in _registers(profile):
        if (register.key, register.position) in seen:
            yield error((*path, "key"), "profile-register-twice", key=register.key)
        seen.add((register.key, register.position))
        key = parse_key(register.key)
        if key is None:
            if register.unit and any(register.key.startswith(quantity.value + "_") for quantity in Quantity):
                yield notice((*path, "key"), "profile-key-not-measured", key=register.key)
        elif key.facts.unit in ("Wh", "varh") and key.direction is None and key.quantity is not Quantity.SESSION_ENERGY:
            yield warning((*path, "key"), "profile-energy-without-direction", key=register.key)


def _check_units(profile: Profile) -> Iterator[Remark]:
    for path, register in _registers(profile):
        key = register.channel_key
        if key is not None and unit_for(key, register.unit) is None:
            expected = key.facts.unit or "(number)"
            yield error(
                (*path, "unit"), "profile-unit-mismatch", key=register.key, value=register.unit, expected=expected
            )
    if profile.pulse is not None:
        key = parse_key(profile.pulse.key)
        if key is None or key.facts.accumulation is not Accumulation.CUMULATIVE:
            yield error(("pulse", "key"), "profile-pulse-not-counter", key=profile.pulse.key)
        elif unit_for(key, profile.pulse.unit) is None:
            expected = key.facts.unit
            yield error(("pulse", "unit"), "profile-unit-mismatch", value=profile.pulse.unit, expected=expected)


def _check_references(profile: Profile) -> Iterator[Remark]:
    readable = {register.key: register for register in profile.registers if register.access != "w"}
    for path, register in _registers(profile):
        if register.rule is not None and register.rule not in profile.scaling_rules:
            yield error((*path, "scale"), "profile-rule-unknown", key=register.key, value=register.rule)
        if register.exponent_key is not None and register.exponent_key not in readable:
            yield error((*path, "scale"), "profile-register-unknown", key=register.key, value=register.exponent_key)
        if register.enum is not None and register.enum not in profile.enums:
            yield error((*path, "enum"), "profile-enum-unknown", key=register.key, value=register.enum)
        yield from _check_sign(profile, readable, path, register)
    entered = {name for name, option in profile.options.items() if option.type in ("integer", "number")}
    for name, rule in profile.scaling_rules.items():
        for factor in rule.factors:
            if factor not in readable and factor not in entered:
                yield error(("scaling_rules", name, "factors"), "profile-register-unknown", value=factor)


def _check_sign(profile: Profile, readable: Mapping[str, Register], path: Path, register: Register) -> Iterator[Remark]:
    if register.sign_key is None:
        return
    sign = readable.get(register.sign_key)
    if sign is None:
        yield error((*path, "sign_key"), "profile-register-unknown", key=register.key, value=register.sign_key)
    elif "negative" not in profile.enums.get(sign.enum or "", {}).values():
        yield error((*path, "sign_key"), "profile-sign-without-negative", key=register.key, value=register.sign_key)


Place = tuple[int, int, int]
"""Unit offset, position (0: all), space."""


def _by_place(profile: Profile) -> dict[Place, list[tuple[Path, Register]]]:
    places: dict[Place, list[tuple[Path, Register]]] = {}
    for path, register in _registers(profile):
        if register.access != "w":
            place = (register.unit_offset, register.position or 0, profile.space_of(register))
            places.setdefault(place, []).append((path, register))
    return places


def _check_overlaps(profile: Profile) -> Iterator[Remark]:
    for registers in _by_place(profile).values():
        ordered = sorted(registers, key=lambda item: (item[1].address, item[1].count))
        for (_, first), (path, second) in pairwise(ordered):
            if first.address + first.count <= second.address:
                continue
            if first.bit is not None and second.bit is not None and first.bit != second.bit:
                continue
            same = first.address == second.address and first.count == second.count
            tell = notice if same else error
            yield tell((*path, "address"), "profile-registers-overlap", key=second.key, value=first.key)


def _check_blocks(profile: Profile) -> Iterator[Remark]:
    modbus = profile.modbus
    for path, register in _registers(profile):
        if register.access == "w":
            continue
        first, last = register.address, register.address + register.count - 1
        if register.type is not RegisterType.COIL and register.count > modbus.max_registers:
            yield error((*path, "words"), "profile-register-beyond-block", key=register.key, max=modbus.max_registers)
        if any(first < barrier <= last for barrier in modbus.barriers):
            yield error((*path, "address"), "profile-register-across-barrier", key=register.key)
        if any(first <= end and start <= last for start, end in modbus.holes):
            yield error((*path, "address"), "profile-register-in-hole", key=register.key)
        if register.unit_offset >= modbus.unit.count:
            yield error((*path, "unit_offset"), "profile-unit-offset-beyond-count", key=register.key)
        if register.position is not None and register.position > modbus.positions:
            yield error((*path, "position"), "profile-position-beyond-count", key=register.key)


def _check_values(profile: Profile) -> Iterator[Remark]:
    for path, register in _registers(profile):
        if register.scale == "unknown":
            yield notice((*path, "scale"), "profile-scale-unknown", key=register.key)
        bits = 16 * WORDS.get(register.type, 0)
        if any(not 0 <= value < 1 << bits for value in register.sentinels or ()):
            yield error((*path, "sentinels"), "profile-sentinel-beyond-type", key=register.key)
        if register.bit is not None and register.bit >= bits:
            yield error((*path, "bit"), "profile-bit-beyond-type", key=register.key)
        yield from _check_state(profile, path, register)


def _check_state(profile: Profile, path: Path, register: Register) -> Iterator[Remark]:
    key = register.channel_key
    codes = STATE_CODES.get(key.quantity) if key else None
    if codes is None or register.enum not in profile.enums:
        return
    labels = {*codes, "unknown"}
    for label in profile.enums[register.enum].values():
        if label not in labels:
            yield warning(
                ("enums", register.enum),
                "profile-state-label",
                key=register.key,
                value=label,
                expected=", ".join(sorted(labels)),
            )


_CAPABILITY_NEEDS: dict[Capability, frozenset[Quantity]] = {
    Capability.THD: frozenset({Quantity.THD_VOLTAGE, Quantity.THD_CURRENT}),
    Capability.HARMONICS: frozenset({Quantity.HARMONIC_VOLTAGE, Quantity.HARMONIC_CURRENT}),
    Capability.BREAKER_STATE: frozenset({Quantity.BREAKER_STATE, Quantity.BREAKER_TRIPPED}),
    Capability.CHARGING_STATION: frozenset({Quantity.CHARGER_STATUS}),
    Capability.PULSE_INPUTS: frozenset({Quantity.PULSES}),
    Capability.INPUTS_OUTPUTS: frozenset(
        {Quantity.DIGITAL_INPUT, Quantity.DIGITAL_OUTPUT, Quantity.ANALOG_INPUT, Quantity.ANALOG_OUTPUT}
    ),
}


def _check_capabilities(profile: Profile) -> Iterator[Remark]:
    measured = {key.quantity for key in profile.measured}
    for capability, quantities in _CAPABILITY_NEEDS.items():
        if capability in profile.capabilities and not measured & quantities:
            yield warning(("capabilities",), "profile-capability-without-register", value=capability)
    energies = measured & {Quantity.ACTIVE_ENERGY, Quantity.GAS_VOLUME, Quantity.WATER_VOLUME}
    dynamic = profile.modbus.registers_from_options
    if Capability.MEASURE in profile.capabilities and not measured and not dynamic:
        yield warning(("capabilities",), "profile-capability-without-register", value=Capability.MEASURE)
    if profile.kind is Kind.METER and not energies and not dynamic:
        yield notice(("registers",), "profile-without-energy")


def _check_confidence(profile: Profile) -> Iterator[Remark]:
    if profile.source.confidence is Confidence.UNVERIFIED:
        yield notice(("source", "confidence"), "profile-unverified")
        if not profile.source.note:
            yield error(("source", "note"), "profile-unverified-without-note")


def _check_options(profile: Profile) -> Iterator[Remark]:
    for name, option in profile.options.items():
        fault = _option_fault(option)
        if name == WORD_ORDER and not {str(choice) for choice in option.choices} <= SET_ORDERS.keys():
            fault = "profile-word-order-unknown"
        if fault:
            yield error(("options", name), fault)
    base = profile.modbus.base
    if base is not None and base.option is not None and base.option not in profile.options:
        yield error(("modbus", "base", "option"), "profile-option-unknown", value=base.option)
    if profile.kind is Kind.PULSE_COUNTER:
        if profile.pulse is None:
            yield error(("pulse",), "profile-field-missing")
        for name in ("concentrator", "pulse_weight"):
            if name not in profile.options:
                yield error(("options",), "profile-option-unknown", value=name)


def _option_fault(option: Option) -> str | None:
    if option.type == "choice" and not option.choices:
        return "profile-option-without-choices"
    if option.default is None or isinstance(option.default, bool):
        return None
    if option.choices and option.default not in option.choices:
        return "profile-option-default-not-in-choices"
    if isinstance(option.default, str):
        return None
    too_low = option.min is not None and option.default < option.min
    too_high = option.max is not None and option.default > option.max
    return "profile-option-default-beyond-limits" if too_low or too_high else None


CHECKS: tuple[Callable[[Profile], Iterator[Remark]], ...] = (
    _check_keys,
    _check_units,
    _check_references,
    _check_overlaps,
    _check_blocks,
    _check_values,
    _check_capabilities,
    _check_confidence,
    _check_options,
)
