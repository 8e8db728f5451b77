"""What the installer enters for a device beside address and name: checked against the profile, with defaults."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation

from meterhouse.catalogue.loader import Catalogue
from meterhouse.catalogue.schema import Option, Order, Profile, Register, RegisterType
from meterhouse.domain.errors import ErrorParam, FieldError, InvalidInput
from meterhouse.domain.quantity import Quantity

OptionValue = str | int | Decimal | bool

INTERFACE = "interface"
CONCENTRATOR = "concentrator"
PULSE_WEIGHT = "pulse_weight"
WORD_ORDER = "word_order"
PULSES = Quantity.PULSES

SET_ORDERS: dict[str, tuple[Order, Order]] = {
    "big": ("big", "big"),
    "little": ("little", "little"),
    "swap": ("little", "big"),
}
"""Word and byte order by the settings of devices that can be set: ABCD, DCBA, CDAB."""

GENERIC_OPTIONS: dict[str, Option] = {
    "function": Option(type="choice", choices=(3, 4), default=3),
    "register": Option(type="hex", required=True, min=Decimal(0), max=Decimal(0xFFFF)),
    "words": Option(type="choice", choices=(1, 2, 4), default=2),
    "factor": Option(type="number", default=Decimal(1), min=Decimal("0.000000001")),
    "unit": Option(type="choice", choices=("Wh", "kWh", "MWh"), default="kWh"),
    "number_format": Option(type="choice", choices=("unsigned", "signed", "float"), default="unsigned"),
    WORD_ORDER: Option(type="choice", choices=("big", "little"), default="big"),
    "export_register": Option(type="hex", min=Decimal(0), max=Decimal(0xFFFF)),
}
"""The generic Modbus meter of the manual (§7.15.1.3): read function, register, words, factor; the rest is beyond it."""

_INTERFACE_OPTION = Option(type="integer", min=Decimal(1), max=Decimal(247))

_TYPES: dict[tuple[str, int], RegisterType] = {
    ("unsigned", 1): RegisterType.UINT16,
    ("unsigned", 2): RegisterType.UINT32,
    ("unsigned", 4): RegisterType.UINT64,
    ("signed", 1): RegisterType.INT16,
    ("signed", 2): RegisterType.INT32,
    ("signed", 4): RegisterType.INT64,
    ("float", 2): RegisterType.FLOAT32,
    ("float", 4): RegisterType.FLOAT64,
}


def options_of(profile: Profile) -> dict[str, Option]:
    """All options of a device of this profile, those that its kind of addressing brings included."""
    options = dict(GENERIC_OPTIONS) if profile.modbus.registers_from_options else {}
    if profile.modbus.interface_stride:
        options[INTERFACE] = _INTERFACE_OPTION
    return options | profile.options


def option_values(profile: Profile, given: Mapping[str, object]) -> dict[str, OptionValue]:
    """The values of all options that have one: as given, or the default.

    Raises InvalidInput; its fields are `options.<name>` with `option-unknown`, `option-required`,
    `option-not-a-number`, `option-out-of-range` (min, max) or `option-not-in-choices` (choices).
    """
    options = options_of(profile)
    faults = [FieldError(f"options.{name}", "option-unknown") for name in given if name not in options]
    values: dict[str, OptionValue] = {}
    for name, option in options.items():
        try:
            value = _value(option, given.get(name))
        except InvalidInput as error:
            faults.append(FieldError(f"options.{name}", error.code, error.params))
        else:
            if value is not None:
                values[name] = value
    if values.get("number_format") == "float" and values.get("words") == 1:
        faults.append(FieldError("options.words", "option-not-in-choices", {"value": 1, "choices": "2, 4"}))
    if faults:
        raise InvalidInput(fields=tuple(faults), profile=profile.id)
    return values


def check_device(
    catalogue: Catalogue, profile_id: str, position: int | None, given: Mapping[str, object]
) -> dict[str, OptionValue]:
    """The option values of a device, its position checked too.

    Raises NotFound (`unknown-model`) and InvalidInput: fields as of `option_values`, `options.concentrator` with
    `option-not-in-choices` for what is no such profile, `position` with `position-out-of-range` (min, max).
    """
    profile = catalogue.get(profile_id)
    values = option_values(profile, given)
    for name, option in options_of(profile).items():
        if option.type == "profile" and name in values:
            _check_profile(catalogue, name, option, str(values[name]))
    highest = positions_of(catalogue, profile, values)
    if highest > 1 and not 1 <= (position or 0) <= highest:
        params: dict[str, ErrorParam] = {"value": position, "min": 1, "max": highest}
        raise InvalidInput(fields=(FieldError("position", "position-out-of-range", params),), profile=profile_id)
    return values


def positions_of(catalogue: Catalogue, profile: Profile, values: Mapping[str, OptionValue]) -> int:
    """How many positions a device of this profile may have: sides of a station, inputs of the concentrator; 1: none."""
    if profile.pulse is None:
        return profile.modbus.positions
    registers = catalogue.get(str(values[CONCENTRATOR])).registers
    inputs = [
        key.index or 0 for key in (register.channel_key for register in registers) if key and key.quantity is PULSES
    ]
    return max(inputs, default=0)


def _check_profile(catalogue: Catalogue, name: str, option: Option, value: str) -> None:
    if value not in catalogue.ids() or (option.kind and catalogue.get(value).kind is not option.kind):
        choices = ", ".join(other.id for other in catalogue.all() if option.kind in (None, other.kind))
        fault = FieldError(f"options.{name}", "option-not-in-choices", {"value": value, "choices": choices})
        raise InvalidInput(fields=(fault,))


def _value(option: Option, given: object) -> OptionValue | None:
    if given is None or given == "":
        if option.required:
            raise InvalidInput("option-required")
        return option.default
    value = _READERS[option.type](given)
    if option.choices:
        by_text = {str(choice): choice for choice in option.choices}
        if str(value) not in by_text:
            raise InvalidInput("option-not-in-choices", value=str(given), choices=", ".join(by_text))
        return by_text[str(value)]
    if not isinstance(value, str | bool):
        _check_range(option, value)
    return value


def _check_range(option: Option, value: int | Decimal) -> None:
    if (option.min is not None and value < option.min) or (option.max is not None and value > option.max):
        raise InvalidInput("option-out-of-range", value=str(value), min=str(option.min), max=str(option.max))


def _number(given: object) -> Decimal:
    try:
        number = Decimal(str(given))
    except InvalidOperation:
        raise InvalidInput("option-not-a-number", value=str(given)) from None
    if not number.is_finite():
        raise InvalidInput("option-not-a-number", value=str(given))
    return number


def _integer(given: object) -> int:
    number = _number(given)
    if number != number.to_integral_value():
        raise InvalidInput("option-not-a-number", value=str(given))
    return int(number)


def _hex(given: object) -> int:
    if isinstance(given, int):
        return given
    try:
        return int(str(given), 16)
    except ValueError:
        raise InvalidInput("option-not-a-number", value=str(given)) from None


def _boolean(given: object) -> bool:
    if isinstance(given, bool):
        return given
    if str(given) in ("true", "false"):
        return str(given) == "true"
    raise InvalidInput("option-not-in-choices", value=str(given), choices="true, false")


def _text(given: object) -> str:
    return str(given)


_READERS: dict[str, Callable[[object], OptionValue]] = {
    "integer": _integer,
    "number": _number,
    "hex": _hex,
    "text": _text,
    "boolean": _boolean,
    "choice": _text,
    "profile": _text,
}


def generic_registers(values: Mapping[str, OptionValue]) -> tuple[Register, ...]:
    """Registers of a generic meter from its option values."""
    places = {"active_energy_import_total": "register", "active_energy_export_total": "export_register"}
    return tuple(
        Register.model_validate(
            {
                "key": key,
                "address": values[option],
                "type": _TYPES[str(values["number_format"]), int(values["words"])],
                "scale": values["factor"],
                "unit": values["unit"],
                "function": values["function"],
                "word_order": values[WORD_ORDER],
            }
        )
        for key, option in places.items()
        if option in values
    )
