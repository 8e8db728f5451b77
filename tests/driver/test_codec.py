from __future__ import annotations

import math
import struct
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meterhouse.catalogue.schema import WORDS, Order, RegisterType
from meterhouse.modbus.codec import (
    Layout,
    NotEncodable,
    arrange,
    data_of,
    limits,
    number_of,
    pattern_of,
    power_factor_of_four_quadrants,
    raw_bits,
    text_data,
    text_of,
)

NUMBERS = [kind for kind in WORDS if kind is not RegisterType.COIL]
INTEGERS = [kind for kind in NUMBERS if not kind.startswith("float")]
ORDERS: tuple[Order, Order] = ("big", "little")


def layout(kind: RegisterType, word_order: Order = "big", byte_order: Order = "big") -> Layout:
    return Layout(kind, WORDS[kind], word_order, byte_order)


@pytest.mark.parametrize(
    ("kind", "word_order", "byte_order", "octets", "number"),
    [
        ("uint16", "big", "big", "00e6", "230"),
        ("uint16", "big", "little", "e600", "230"),
        ("int16", "big", "big", "fc18", "-1000"),
        ("uint32", "big", "big", "000186a0", "100000"),
        ("uint32", "little", "big", "86a00001", "100000"),
        ("uint32", "big", "little", "0100a086", "100000"),
        ("uint32", "little", "little", "a0860100", "100000"),
        ("int32", "little", "big", "7960fffe", "-100000"),
        ("uint64", "big", "big", "00000000075bcd15", "123456789"),
        ("uint64", "little", "big", "cd15075b00000000", "123456789"),
        ("int64", "big", "big", "fffffffff8a432eb", "-123456789"),
        ("float32", "big", "big", "4366f5c3", "230.96"),
        ("float32", "little", "big", "f5c34366", "230.96"),
        ("float32", "big", "little", "6643c3f5", "230.96"),
        ("float32", "big", "big", "3dcccccd", "0.1"),
        ("float32", "big", "big", "bf800000", "-1"),
        ("float64", "big", "big", "405ec6e6a9c5c5c6", "123.10782860"),
        ("float64", "little", "big", "c5c6a9c5c6e6405e", "123.10782860"),
    ],
)
def test_known_octets_are_the_known_number(
    kind: str, word_order: Order, byte_order: Order, octets: str, number: str
) -> None:
    place = layout(RegisterType(kind), word_order, byte_order)
    value = number_of(raw_bits(bytes.fromhex(octets), place), place)
    assert value is not None
    assert float(value) == pytest.approx(float(number), rel=1e-9)
    assert data_of(pattern_of(value, place), place).hex() == octets


@pytest.mark.parametrize("text", ["0.1", "230.96", "49.98", "123456.8", "0.333333", "1E+20", "-0.001"])
def test_a_float_is_the_shortest_decimal_that_it_can_be(text: str) -> None:
    place = layout(RegisterType.FLOAT32)
    assert number_of(pattern_of(Decimal(text), place), place) == Decimal(text)


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
@pytest.mark.parametrize(("kind", "form"), [(RegisterType.FLOAT32, ">f"), (RegisterType.FLOAT64, ">d")])
def test_what_is_no_number_is_not_available(value: float, kind: RegisterType, form: str) -> None:
    place = layout(kind)
    assert number_of(raw_bits(struct.pack(form, value), place), place) is None


@given(st.sampled_from(INTEGERS), st.sampled_from(ORDERS), st.sampled_from(ORDERS), st.data())
def test_every_integer_survives_every_order(
    kind: RegisterType, word_order: Order, byte_order: Order, data: st.DataObject
) -> None:
    place = layout(kind, word_order, byte_order)
    number = Decimal(data.draw(st.integers(*limits(place))))
    octets = data_of(pattern_of(number, place), place)
    assert len(octets) == 2 * place.count
    assert number_of(raw_bits(octets, place), place) == number


@given(st.floats(width=32, allow_nan=False, allow_infinity=False), st.sampled_from(ORDERS), st.sampled_from(ORDERS))
def test_every_float_survives_every_order(value: float, word_order: Order, byte_order: Order) -> None:
    place = layout(RegisterType.FLOAT32, word_order, byte_order)
    decoded = number_of(raw_bits(arrange(struct.pack(">f", value), place), place), place)
    assert decoded is not None
    assert struct.pack(">f", float(decoded)) == struct.pack(">f", value) or value == 0


@pytest.mark.parametrize("kind", INTEGERS)
def test_what_does_not_fit_is_refused_not_wrapped(kind: RegisterType) -> None:
    place = layout(kind)
    lowest, highest = limits(place)
    for number in (lowest - 1, highest + 1):
        with pytest.raises(NotEncodable):
            pattern_of(Decimal(number), place)


def test_a_value_between_two_steps_goes_to_the_nearest() -> None:
    place = layout(RegisterType.UINT16)
    assert [pattern_of(Decimal(text), place) for text in ("1.4", "1.5", "2.5", "2.6")] == [1, 2, 2, 3]


def test_text_reads_forward_whatever_the_word_order() -> None:
    place = Layout(RegisterType.STRING, 4, "little", "big")
    assert text_of(b"SDM630\0\0", place) == "SDM630"
    assert text_data("SDM630", place) == b"SDM630\0\0"


def test_swapped_octets_of_text_are_put_right() -> None:
    place = Layout(RegisterType.STRING, 3, "big", "little")
    assert text_of(b"DS6M03", place) == "SDM630"
    assert text_data("SDM630", place) == b"DS6M03"


@pytest.mark.parametrize("octets", [b"\0\0\0\0", b"\xff\xff\xff\xff", b"    "])
def test_empty_text_is_not_available(octets: bytes) -> None:
    assert text_of(octets, Layout(RegisterType.STRING, 2)) is None


def test_text_that_does_not_fit_is_refused() -> None:
    with pytest.raises(NotEncodable):
        text_data("too long", Layout(RegisterType.STRING, 2))
    with pytest.raises(NotEncodable):
        text_data("é", Layout(RegisterType.STRING, 2))


def test_hex_shows_words_as_they_are() -> None:
    place = Layout(RegisterType.HEX, 2)
    assert text_of(b"\x12\x34\xab\xcd", place) == "1234 abcd"
    assert text_data("1234 abcd", place) == b"\x12\x34\xab\xcd"


def test_a_coil_is_one_bit() -> None:
    place = Layout(RegisterType.COIL, 1)
    assert [raw_bits(bytes((octet,)), place) for octet in (0, 1, 0xFE, 0xFF)] == [0, 1, 0, 1]


@pytest.mark.parametrize(
    ("register", "power_factor"),
    [("0.8", "0.8"), ("1.2", "0.8"), ("1", "1"), ("-0.8", "-0.8"), ("-1.2", "-0.8"), ("2", "0"), ("-2", "0")],
)
def test_a_four_quadrant_power_factor_is_unfolded(register: str, power_factor: str) -> None:
    assert power_factor_of_four_quadrants(Decimal(register)) == Decimal(power_factor)
