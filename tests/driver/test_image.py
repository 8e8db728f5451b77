from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from meterhouse.domain.quantity import ChannelKey, parse_key
from meterhouse.modbus.codec import NotEncodable
from meterhouse.modbus.device_map import map_device
from meterhouse.modbus.port import Space
from meterhouse.simulator.image import DeviceImage
from tests.driver.made import a_catalogue


def image_of(**parts: Any) -> DeviceImage:
    catalogue = a_catalogue(parts)
    return DeviceImage(catalogue.get("made"), map_device(catalogue, "made", 1, None, {}))


def key(text: str) -> ChannelKey:
    parsed = parse_key(text)
    assert parsed is not None
    return parsed


ENERGY = key("active_energy_import_total")
POWER = key("active_power_total")


def words(image: DeviceImage, address: int, count: int, space: Space = Space.HOLDING_REGISTERS) -> str:
    return image.images[1].get(space, address, count).hex()


def test_a_counter_starts_again_after_its_last_digit() -> None:
    image = image_of(
        registers=[
            {
                "key": str(ENERGY),
                "address": 0,
                "type": "uint32",
                "unit": "kWh",
                "scale": Decimal("0.1"),
                "rollover": 10**7,
            }
        ]
    )
    image.put({ENERGY: Decimal(100) * (10**7 + 5)})
    assert words(image, 0, 2) == "00000005"


@pytest.mark.parametrize(("value", "expected"), [(40_000, "7fff"), (-40_000, "8000"), (-5, "fffb")])
def test_a_value_beyond_its_register_stays_at_the_end(value: int, expected: str) -> None:
    image = image_of(registers=[{"key": str(POWER), "address": 0, "type": "int16", "unit": "W"}])
    image.put({POWER: Decimal(value)})
    assert words(image, 0, 1) == expected


def test_not_available_is_the_devices_own_sign_for_it() -> None:
    image = image_of(
        registers=[{"key": str(POWER), "address": 0, "type": "uint32", "unit": "W"}],
        modbus={"sentinels": {"uint32": [0x7FFFFFFF]}},
    )
    image.put({POWER: None})
    assert words(image, 0, 2) == "7fffffff"
    assert image.get(POWER) is None


def test_a_sign_register_follows_its_magnitude() -> None:
    image = image_of(
        enums={"sign": {0: "positive", 1: "negative"}},
        registers=[
            {"key": str(POWER), "address": 0, "type": "uint32", "unit": "W", "sign_key": "p_sign"},
            {"key": "p_sign", "address": 2, "type": "uint16", "enum": "sign"},
        ],
    )
    image.put({POWER: Decimal(-7)})
    assert words(image, 0, 3) == "000000070001"
    assert image.get(POWER) == -7
    image.put({POWER: Decimal(7)})
    assert words(image, 0, 3) == "000000070000"


def test_a_new_ratio_changes_the_weights_of_what_is_put_next() -> None:
    image = image_of(
        scaling_rules={"r": {"factors": ["ct_ratio"], "steps": [{"below": 10, "scale": 1}, {"scale": 100}]}},
        registers=[
            {"key": "ct_ratio", "address": 0, "type": "uint16"},
            {"key": str(ENERGY), "address": 1, "type": "uint16", "unit": "Wh", "scale": "rule:r"},
        ],
    )
    image.put({ENERGY: Decimal(500)})
    assert words(image, 0, 2) == "000101f4"
    image.set({"ct_ratio": Decimal(20)})
    image.put({ENERGY: Decimal(500)})
    assert words(image, 0, 2) == "00140005"


def test_bits_of_one_register_do_not_disturb_each_other() -> None:
    image = image_of(
        registers=[
            {"key": f"digital_input_{number}", "address": 0, "type": "uint16", "bit": number - 1}
            for number in (1, 2, 9)
        ]
    )
    image.put({key("digital_input_1"): Decimal(1), key("digital_input_9"): Decimal(1)})
    assert words(image, 0, 1) == "0101"
    image.put({key("digital_input_1"): Decimal(0)})
    assert words(image, 0, 1) == "0100"


def test_only_what_the_profile_lists_or_lets_be_bridged_exists() -> None:
    registers = [
        {"key": "current_l1", "address": 10, "type": "uint16", "unit": "A"},
        {"key": "current_l2", "address": 13, "type": "uint16", "unit": "A"},
        {"key": "current_l3", "address": 20, "type": "uint16", "unit": "A"},
    ]
    strict = image_of(registers=registers)
    with pytest.raises(KeyError):
        words(strict, 11, 1)
    bridged = image_of(registers=registers, modbus={"max_gap": 2})
    assert words(bridged, 10, 4) == "0" * 16
    with pytest.raises(KeyError):
        words(bridged, 14, 1)


def test_what_may_be_written_is_where_writes_go() -> None:
    image = image_of(
        modbus={"read_function": 4},
        registers=[{"key": "current_limit", "address": 3, "type": "uint16", "unit": "A", "access": "rw"}],
    )
    assert words(image, 3, 1, Space.INPUT_REGISTERS) == words(image, 3, 1, Space.HOLDING_REGISTERS) == "0000"


def test_attributes_take_numbers_texts_and_labels() -> None:
    image = image_of(
        enums={"mode": {5: "busy"}},
        registers=[
            {"key": "serial_number", "address": 0, "type": "string", "words": 3},
            {"key": "mode", "address": 3, "type": "uint16", "enum": "mode"},
            {"key": "period", "address": 4, "type": "uint16", "scale": Decimal("0.1"), "unit": "s"},
        ],
    )
    image.set({"serial_number": "A1", "mode": "busy", "period": Decimal("1.5")})
    assert words(image, 0, 5) == "4131" + "0000" * 2 + "0005" + "000f"
    with pytest.raises(KeyError):
        image.set({"colour": "red"})
    with pytest.raises(NotEncodable):
        image.set({"mode": "asleep"})
