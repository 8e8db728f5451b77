"""Between the octets of registers and values: all types and word orders, exact, in both directions. Pure."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal

import numpy as np

from meterhouse.catalogue.schema import Order, RegisterType

_FLOATS = {RegisterType.FLOAT32: ">f", RegisterType.FLOAT64: ">d"}
_SIGNED = frozenset({RegisterType.INT16, RegisterType.INT32, RegisterType.INT64})


class NotEncodable(ValueError):
    """The value is beyond what the register can hold."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How a value lies in its registers. `count` is registers, bits for a coil."""

    type: RegisterType
    count: int
    word_order: Order = "big"
    byte_order: Order = "big"

    @property
    def bits(self) -> int:
        """Width of a numeric value."""
        return 16 * self.count


def arrange(data: bytes, layout: Layout) -> bytes:
    """Octets as on the wire → most significant octet first, and back: it is its own inverse.

    The order of words concerns numbers only: text reads forward in every device.
    """
    if layout.byte_order == "little":
        swapped = bytearray(data)
        swapped[0::2], swapped[1::2] = data[1::2], data[0::2]
        data = bytes(swapped)
    if layout.word_order == "little" and layout.type not in (RegisterType.STRING, RegisterType.HEX):
        data = b"".join(data[at : at + 2] for at in range(len(data) - 2, -1, -2))
    return data


def raw_bits(data: bytes, layout: Layout) -> int:
    """The value's bit pattern as an unsigned number, to be compared with sentinels. A coil is 0 or 1."""
    if layout.type is RegisterType.COIL:
        return data[0] & 1
    return int.from_bytes(arrange(data, layout), "big")


def number_of(pattern: int, layout: Layout) -> Decimal | None:
    """The number with this bit pattern; None for NaN and infinity.

    Floats become the shortest decimal number that is the same float, so that 0.1 is 0.1.
    """
    form = _FLOATS.get(layout.type)
    if form is None:
        if layout.type in _SIGNED and pattern >> (layout.bits - 1):
            pattern -= 1 << layout.bits
        return Decimal(pattern)
    (value,) = struct.unpack(form, pattern.to_bytes(layout.bits // 8, "big"))
    text = str(np.float32(value)) if layout.type is RegisterType.FLOAT32 else repr(value)
    number = Decimal(text)
    return number if number.is_finite() else None


def pattern_of(number: Decimal, layout: Layout) -> int:
    """The bit pattern of a number, rounded to what the type can hold. Raises NotEncodable beyond its range."""
    form = _FLOATS.get(layout.type)
    if form is not None:
        try:
            return int.from_bytes(struct.pack(form, float(number)), "big")
        except OverflowError as error:
            raise NotEncodable(f"{number} as {layout.type}") from error
    whole = int(number.to_integral_value(ROUND_HALF_EVEN))
    lowest, highest = limits(layout)
    if not lowest <= whole <= highest:
        raise NotEncodable(f"{number} as {layout.type}")
    return whole & ((1 << layout.bits) - 1)


def limits(layout: Layout) -> tuple[int, int]:
    """Least and greatest integer of an integer type."""
    if layout.type is RegisterType.COIL:
        return 0, 1
    if layout.type in _SIGNED:
        return -(1 << (layout.bits - 1)), (1 << (layout.bits - 1)) - 1
    return 0, (1 << layout.bits) - 1


def data_of(pattern: int, layout: Layout) -> bytes:
    """Octets as on the wire (a coil: one octet, 0 or 1)."""
    if layout.type is RegisterType.COIL:
        return bytes((pattern & 1,))
    return arrange(pattern.to_bytes(layout.bits // 8, "big"), layout)


def text_of(data: bytes, layout: Layout) -> str | None:
    """The text of a string register up to its first NUL, None where there is nothing printable; hex words as digits."""
    data = arrange(data, layout)
    if layout.type is RegisterType.HEX:
        return data.hex(" ", 2)
    text = data.split(b"\0", 1)[0].decode("ascii", "replace")
    return "".join(sign for sign in text if sign.isprintable() and sign != "\ufffd").strip() or None


def text_data(text: str, layout: Layout) -> bytes:
    """Octets of a text, filled with NUL, or of hex digits. Raises NotEncodable when it is too long or not ASCII."""
    size = 2 * layout.count
    try:
        data = bytes.fromhex(text) if layout.type is RegisterType.HEX else text.encode("ascii")
    except ValueError as error:
        raise NotEncodable(text) from error
    if len(data) > size:
        raise NotEncodable(text)
    return arrange(data.ljust(size, b"\0"), layout)


def power_factor_of_four_quadrants(register: Decimal) -> Decimal:
    """Schneider's four-quadrant power factor → signed power factor, negative for exported active power.

    Between −1 and 1 it is the (lagging) power factor itself, beyond it the leading one folded over: 2 − x, −2 − x.
    """
    if register > 1:
        return 2 - register
    if register < -1:
        return -2 - register
    return register
