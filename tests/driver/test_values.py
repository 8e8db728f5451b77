from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from meterhouse.catalogue.schema import Profile
from meterhouse.domain.quantity import parse_key
from meterhouse.modbus.device_map import DeviceMap, Field
from meterhouse.modbus.values import (
    NO_WEIGHTS,
    Decoded,
    decode,
    encode,
    modulus_of,
    resolution_of,
    seen_downstream,
    weights_of,
    with_signs,
)
from tests.driver.made import a_map, a_profile

IME_ENERGY = {
    "factors": ["ct_ratio", "vt_ratio"],
    "steps": [
        {"below": 10, "scale": Decimal("0.01")},
        {"below": 100, "scale": Decimal("0.1")},
        {"below": 1000, "scale": 1},
        {"below": 10000, "scale": 10},
        {"below": 100000, "scale": 100},
        {"scale": 1000},
    ],
}
IME_POWER = {"factors": ["ct_ratio", "vt_ratio"], "steps": [{"below": 5000, "scale": Decimal("0.01")}, {"scale": 1}]}


def field(**register: Any) -> Field:
    enums = {"sign": {0: "positive", 1: "negative"}, "state": {3: "open", 4: "closed", 9: "unknown"}}
    return a_map(registers=[{"address": 0, **register}], enums=enums).fields[0]


@pytest.mark.parametrize(
    ("register", "octets", "value"),
    [
        ({"key": "voltage_l1_n", "type": "uint32", "scale": Decimal("0.001"), "unit": "V"}, "00038274", "230.004"),
        ({"key": "voltage_l1_n", "type": "uint16", "scale": Decimal("0.1"), "unit": "kV"}, "00c8", "20000"),
        ({"key": "active_energy_import_total", "type": "float32", "unit": "kWh"}, "47f12040", "123456.5E3"),
        ({"key": "active_energy_import_total", "type": "uint32", "scale": 10, "unit": "Wh"}, "00000007", "70"),
        ({"key": "reactive_energy_import_l1", "type": "uint32", "unit": "Mvarh"}, "00000007", "7000000"),
        ({"key": "operating_time", "type": "uint32", "scale": Decimal("0.01"), "unit": "h"}, "00000064", "3600"),
        ({"key": "water_volume", "type": "uint32", "scale": Decimal("0.001"), "unit": "m³"}, "000004d2", "1234"),
        ({"key": "power_factor_total", "type": "int16", "unit": "Pct"}, "ffa6", "-0.9"),
        ({"key": "session_energy", "type": "uint32", "scale": 10, "unit": "Ws"}, "00000168", "1"),
        ({"key": "digital_input_3", "type": "uint16", "bit": 2}, "0004", "1"),
        ({"key": "digital_input_3", "type": "uint16", "bit": 2}, "fffb", "0"),
    ],
)
def test_a_register_becomes_its_value_in_base_units(register: dict[str, Any], octets: str, value: str) -> None:
    place = field(**register)
    assert decode(place, bytes.fromhex(octets)).number == Decimal(value)
    if place.register.bit is None:
        assert encode(place, Decimal(value)).hex() == octets


@pytest.mark.parametrize(
    ("type_", "octets"),
    [
        ("uint16", "ffff"),
        ("int16", "8000"),
        ("int16", "7fff"),
        ("uint32", "ffffffff"),
        ("int32", "80000000"),
        ("int32", "7fffffff"),
        ("uint64", "ffffffffffffffff"),
        ("int64", "8000000000000000"),
        ("float32", "7fc00000"),
        ("float32", "ffffffff"),
        ("float64", "7ff8000000000000"),
    ],
)
def test_not_available_is_no_value(type_: str, octets: str) -> None:
    place = field(key="voltage_l1_n", type=type_, unit="V")
    assert decode(place, bytes.fromhex(octets)) == Decoded()
    assert decode(place, encode(place, None)) == Decoded()


def test_a_profile_names_its_own_sentinels() -> None:
    only_this = field(key="voltage_l1_n", type="uint32", unit="V", sentinels=[0x7FFFFFFF])
    assert decode(only_this, bytes.fromhex("7fffffff")).number is None
    assert decode(only_this, bytes.fromhex("ffffffff")).number == 0xFFFFFFFF


def test_a_short_counter_passes_through_every_value() -> None:
    counter = field(key="pulses_1", type="uint16")
    assert decode(counter, b"\xff\xff").number == 65535
    assert modulus_of(counter) == 65536


@pytest.mark.parametrize(
    ("ct", "vt", "energy", "power"),
    [
        (1, 1, "10", "0.01"),
        (9, 1, "10", "0.01"),
        (10, 1, "100", "0.01"),
        (99, 1, "100", "0.01"),
        (100, 1, "1000", "0.01"),
        (1000, 1, "10000", "0.01"),
        (4999, 1, "10000", "0.01"),
        (5000, 1, "10000", "1"),
        (100, 100, "100000", "1"),
        (1000, 100, "1000000", "1"),
    ],
)
def test_weights_follow_the_transformer_ratios_as_ime_prescribes(ct: int, vt: int, energy: str, power: str) -> None:
    made = ime()
    weights = weights_of(made, {"ct_ratio": Decimal(ct), "vt_ratio": Decimal(vt)})
    by_name = {field.name: field for field in made.fields}
    assert decode(by_name["active_energy_import_total"], b"\0\0\0\1", weights).number == Decimal(energy)
    assert decode(by_name["active_power_total"], b"\0\0\0\1", weights).number == Decimal(power)
    assert resolution_of(by_name["active_energy_import_total"], weights) == Decimal(energy)


def ime() -> DeviceMap:
    registers = [
        {"key": "ct_ratio", "address": 0, "type": "uint16"},
        {"key": "vt_ratio", "address": 1, "type": "uint16", "scale": Decimal("0.01")},
        {"key": "active_energy_import_total", "address": 2, "type": "uint32", "scale": "rule:e", "unit": "kWh"},
        {"key": "active_power_total", "address": 4, "type": "uint32", "scale": "rule:p", "unit": "W"},
    ]
    return a_map(registers=registers, scaling_rules={"e": IME_ENERGY, "p": IME_POWER})


def test_without_the_ratios_there_is_no_value() -> None:
    made = ime()
    energy = next(field for field in made.fields if field.name == "active_energy_import_total")
    assert decode(energy, b"\0\0\0\1", NO_WEIGHTS) == Decoded()
    assert decode(energy, b"\0\0\0\1", weights_of(made, {"ct_ratio": Decimal(1), "vt_ratio": None})) == Decoded()


@pytest.mark.parametrize(("exponent", "value"), [(-2, "2.31"), (0, "231"), (1, "2310")])
def test_a_scale_factor_register_gives_the_power_of_ten(exponent: int, value: str) -> None:
    registers = [
        {"key": "voltage_l1_n", "address": 0, "type": "int16", "scale": "pow10:sf", "unit": "V"},
        {"key": "sf", "address": 1, "type": "int16"},
    ]
    made = a_map(registers=registers)
    weights = weights_of(made, {"sf": Decimal(exponent)})
    assert decode(made.fields[0], b"\0\xe7", weights).number == Decimal(value)


@pytest.mark.parametrize(("sign", "value"), [("positive", 5), ("negative", -5), (None, None)])
def test_a_sign_register_gives_the_magnitude_its_sign(sign: str | None, value: int | None) -> None:
    registers = [
        {"key": "active_power_total", "address": 0, "type": "uint32", "unit": "W", "sign_key": "p_sign"},
        {"key": "p_sign", "address": 2, "type": "uint16", "enum": "sign"},
    ]
    made = a_map(registers=registers, enums={"sign": {0: "positive", 1: "negative"}})
    decoded = {"active_power_total": Decoded(Decimal(5)), "p_sign": Decoded(text=sign)}
    signed = with_signs(made.fields, decoded)["active_power_total"].number
    assert signed == (None if value is None else Decimal(value))


@pytest.mark.parametrize(("raw", "value", "text"), [(3, 0, "open"), (4, 1, "closed"), (9, None, "unknown")])
def test_a_state_means_the_same_for_every_maker(raw: int, value: int | None, text: str) -> None:
    state = field(key="breaker_state", type="uint16", enum="state")
    number = None if value is None else Decimal(value)
    assert decode(state, raw.to_bytes(2, "big")) == Decoded(number, text)
    if number is not None:
        assert encode(state, number) == raw.to_bytes(2, "big")


def test_a_state_that_the_profile_does_not_know_is_shown_and_has_no_value() -> None:
    assert decode(field(key="breaker_state", type="uint16", enum="state"), b"\0\7") == Decoded(None, "7")


@pytest.mark.parametrize(
    ("key", "value", "turned_key", "turned"),
    [
        ("active_energy_import_total", 5, "active_energy_export_total", 5),
        ("active_energy_export_l2", 5, "active_energy_import_l2", 5),
        ("reactive_energy_import_tariff3", 5, "reactive_energy_export_tariff3", 5),
        ("active_energy_sum_total", 5, "active_energy_sum_total", 5),
        ("active_energy_net_total", 5, "active_energy_net_total", -5),
        ("active_power_total", 5, "active_power_total", -5),
        ("active_power_l3", -5, "active_power_l3", 5),
        ("reactive_power_l1", 5, "reactive_power_l1", -5),
        ("power_factor_total", 5, "power_factor_total", -5),
        ("phase_angle_total", 30, "phase_angle_total", -150),
        ("apparent_power_total", 5, "apparent_power_total", 5),
        ("current_l1", 5, "current_l1", 5),
        ("voltage_l1_n", 5, "voltage_l1_n", 5),
        ("active_power_total", None, "active_power_total", None),
    ],
)
def test_downstream_swaps_directions_and_turns_signs(
    key: str, value: int | None, turned_key: str, turned: int | None
) -> None:
    before = parse_key(key), None if value is None else Decimal(value)
    assert before[0] is not None
    after = seen_downstream(before[0], before[1])
    assert (str(after[0]), after[1]) == (turned_key, None if turned is None else Decimal(turned))
    assert seen_downstream(*after) == before


def test_the_installers_ratio_multiplies_what_it_names() -> None:
    registers = [
        {"key": "current_l1", "address": 0, "type": "uint16", "unit": "A"},
        {"key": "voltage_l1_n", "address": 1, "type": "uint16", "unit": "V"},
    ]
    options = {"ct_ratio": {"type": "number", "default": 1, "multiplies": ["current"]}}
    made = a_map(registers=registers, options=options, given={"ct_ratio": "40"})
    current, voltage = made.fields
    assert decode(current, b"\0\2").number == 80
    assert decode(voltage, b"\0\2").number == 2
    assert encode(current, Decimal(80)) == b"\0\2"


def test_a_register_of_unknown_weight_is_not_read_as_a_value() -> None:
    made = a_map(registers=[{"key": "voltage_l1_n", "address": 0, "type": "uint16", "scale": "unknown", "unit": "V"}])
    assert made.readable == ()
    assert made.fields[0].key is None


def test_a_profile_is_frozen() -> None:
    profile: Profile = a_profile(registers=[])
    with pytest.raises(Exception, match="frozen"):
        profile.name = "other"
