from __future__ import annotations

from decimal import Decimal

import pytest

from meterhouse.catalogue.loader import Catalogue
from meterhouse.catalogue.options import OptionValue, check_device, generic_registers, options_of
from meterhouse.catalogue.schema import Kind
from meterhouse.domain.errors import InvalidInput

CATALOGUE = Catalogue.load()
GENERIC = next(profile.id for profile in CATALOGUE.all() if profile.modbus.registers_from_options)
GAS = next(profile.id for profile in CATALOGUE.all() if profile.pulse and profile.pulse.key == "gas_volume")
CONCENTRATOR = next(profile.id for profile in CATALOGUE.all() if profile.kind is Kind.PULSE_CONCENTRATOR)


def check(model: str, **given: object) -> dict[str, OptionValue]:
    return check_device(CATALOGUE, model, None, given)


def faults(model: str, given: dict[str, object], position: int | None = None) -> list[tuple[str, str]]:
    with pytest.raises(InvalidInput) as failed:
        check_device(CATALOGUE, model, position, given)
    return [(field.field, field.code) for field in failed.value.fields]


def required(model: str) -> dict[str, object]:
    """Something for every option that must be given."""
    return {
        name: option.choices[0] if option.choices else CONCENTRATOR if option.type == "profile" else 1
        for name, option in options_of(CATALOGUE.get(model)).items()
        if option.required
    }


def test_what_is_not_given_is_the_default() -> None:
    assert check(GENERIC, register="01F4") == {
        "function": 3,
        "register": 500,
        "words": 2,
        "factor": 1,
        "unit": "kWh",
        "number_format": "unsigned",
        "word_order": "big",
    }


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, ("options.register", "option-required")),
        ({"register": "xyz"}, ("options.register", "option-not-a-number")),
        ({"register": "10000"}, ("options.register", "option-out-of-range")),
        ({"register": "0", "words": "3"}, ("options.words", "option-not-in-choices")),
        ({"register": "0", "words": 1, "number_format": "float"}, ("options.words", "option-not-in-choices")),
        ({"register": "0", "factor": "ten"}, ("options.factor", "option-not-a-number")),
        ({"register": "0", "factor": "NaN"}, ("options.factor", "option-not-a-number")),
        ({"register": "0", "factor": 0}, ("options.factor", "option-out-of-range")),
        ({"register": "0", "function": 6}, ("options.function", "option-not-in-choices")),
        ({"register": "0", "colour": "red"}, ("options.colour", "option-unknown")),
    ],
)
def test_a_bad_option_is_named(given: dict[str, object], expected: tuple[str, str]) -> None:
    assert faults(GENERIC, given) == [expected]


def test_all_bad_options_are_named_at_once() -> None:
    with pytest.raises(InvalidInput) as failed:
        check(GENERIC, register="zz", words=9)
    assert [field.field for field in failed.value.fields] == ["options.register", "options.words"]


def test_a_generic_meter_is_the_register_that_the_installer_tells() -> None:
    values = check(GENERIC, register="0x0034", function=4, factor="0.1", export_register="36", word_order="little")
    energy, export = generic_registers(values)
    assert (energy.key, energy.address, energy.type, energy.scale) == (
        "active_energy_import_total",
        0x34,
        "uint32",
        Decimal("0.1"),
    )
    assert (export.key, export.address, export.function, export.word_order) == (
        "active_energy_export_total",
        0x36,
        4,
        "little",
    )


def test_a_counter_needs_a_concentrator_and_one_of_its_inputs() -> None:
    given = required(GAS)
    assert ("options.concentrator", "option-required") in faults(GAS, {}, 1)
    for other in ("no-such", "eastron-sdm630"):
        assert faults(GAS, {**given, "concentrator": other}, 1) == [("options.concentrator", "option-not-in-choices")]
    for position in (0, 99, None):
        assert faults(GAS, given, position) == [("position", "position-out-of-range")]
    assert check_device(CATALOGUE, GAS, 2, given)["concentrator"] == CONCENTRATOR


def test_a_station_with_two_sides_needs_one_of_them() -> None:
    station = next(profile.id for profile in CATALOGUE.all() if profile.modbus.positions == 2)
    for position in (None, 0, 3):
        assert faults(station, required(station), position) == [("position", "position-out-of-range")]
    check_device(CATALOGUE, station, 2, required(station))


def test_a_module_behind_an_interface_may_name_it() -> None:
    module = next(profile.id for profile in CATALOGUE.all() if profile.modbus.interface_stride)
    given = required(module)
    assert "interface" not in check_device(CATALOGUE, module, None, given)
    assert check_device(CATALOGUE, module, None, {**given, "interface": "2"})["interface"] == 2
    assert faults(module, {**given, "interface": 0}) == [("options.interface", "option-out-of-range")]
