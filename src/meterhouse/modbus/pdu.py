"""Protocol data units: what goes into a frame, and what a good answer to it must look like. Pure.

Source: Modbus Application Protocol Specification 1.1b3, section 6.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import lru_cache

from meterhouse.modbus.port import BadReply, DeviceAbsent, DeviceBusy, DeviceException, Space

MAX_PDU = 253
MAX_READ_BITS = 2000
MAX_READ_REGISTERS = 125
MAX_WRITE_BITS = 1968
MAX_WRITE_REGISTERS = 123

_HEAD = struct.Struct(">BHH")
_COUNTED = struct.Struct(">BHHB")


@dataclass(frozen=True, slots=True)
class Request:
    """A request PDU with what a good answer begins with and how long it is (None: only the device knows)."""

    pdu: bytes
    prefix: bytes
    length: int | None

    def accepts(self, answer: bytes) -> bool:
        """Whether `answer` is a good answer or a well formed exception to this request."""
        if answer.startswith(self.prefix):
            return len(answer) == (self.length or len(answer))
        return len(answer) == 2 and answer[0] == self.pdu[0] | 0x80

    def mismatch(self, answer: bytes, unit: int) -> BadReply:
        """Why `accepts` does not hold."""
        function = self.pdu[0]
        if answer[:1] and answer[0] & 0x7F != function:
            return BadReply(f"function {answer[0]} answers function {function}", reason="function", unit=unit)
        least = 2 if answer[:1] != self.pdu[:1] else self.length
        if not answer or (least is not None and len(answer) != least):
            return BadReply(f"{len(answer)} octets instead of {least}", reason="length", unit=unit)
        return BadReply(f"begins with {answer[:6].hex()}, not {self.prefix.hex()}", reason="content", unit=unit)

    def check(self, answer: bytes, unit: int) -> None:
        """Raise DeviceException for an exception answer, BadReply for anything that cannot be the answer to this."""
        if not self.accepts(answer):
            raise self.mismatch(answer, unit)
        if answer[0] & 0x80:
            raise device_exception(answer[1], unit)


def device_exception(code: int, unit: int) -> DeviceException:
    """The error for an exception code, of the class that says what the caller can do."""
    if code in (0x0A, 0x0B):
        return DeviceAbsent(code, unit=unit)
    return (DeviceBusy if code == 6 else DeviceException)(code, unit=unit)


def exception_answer(function: int, code: int) -> bytes:
    """The answer PDU that refuses a request."""
    return bytes((function & 0x7F | 0x80, code))


def _span(address: int, count: int, most: int) -> None:
    if not (1 <= count <= most and address >= 0 and address + count <= 0x10000):
        raise ValueError(f"{count} from address {address}: 1..{most} of 0..65535 can be asked for")


@lru_cache(maxsize=4096)
def read_request(space: Space, address: int, count: int) -> Request:
    """Functions 1 to 4. Raises ValueError where the range is not allowed (registers 1..125, bits 1..2000)."""
    bits = space <= Space.DISCRETE_INPUTS
    _span(address, count, MAX_READ_BITS if bits else MAX_READ_REGISTERS)
    octets = (count + 7) // 8 if bits else 2 * count
    return Request(_HEAD.pack(space, address, count), bytes((space, octets)), 2 + octets)


def write_request(space: Space, address: int, values: bytes, *, multiple: bool = False) -> Request:
    """Functions 5, 6, 15, 16: coils (one octet each, 0 or 1) or holding registers (two octets each).

    One value goes as function 5 or 6 unless `multiple` asks for 15 or 16. Raises ValueError.
    """
    if space is Space.COILS:
        return _write_coils(address, values, multiple=multiple)
    if space is not Space.HOLDING_REGISTERS or len(values) % 2:
        raise ValueError(f"{len(values)} octets cannot be written to {space.name.lower()}")
    count = len(values) // 2
    _span(address, count, MAX_WRITE_REGISTERS)
    if count == 1 and not multiple:
        return _echoed(struct.pack(">BH", 6, address) + values)
    return _echoed(_COUNTED.pack(16, address, count, 2 * count) + values, 5)


def shorter_read(request: Request) -> Request | None:
    """A read near the one of `request` whose answer has another length; None when `request` is not a read."""
    function, address, count = _HEAD.unpack(request.pdu) if len(request.pdu) == _HEAD.size else (0, 0, 0)
    if not Space.COILS <= function <= Space.INPUT_REGISTERS:
        return None
    step = 8 if function <= Space.DISCRETE_INPUTS else 1
    if count > step:
        return read_request(Space(function), address, count - step)
    return read_request(Space(function), min(address, 0xFFFF - step), count + step)


def _write_coils(address: int, values: bytes, *, multiple: bool) -> Request:
    _span(address, len(values), MAX_WRITE_BITS)
    if max(values) > 1:
        raise ValueError("a coil is written as 0 or 1")
    if len(values) == 1 and not multiple:
        return _echoed(_HEAD.pack(5, address, 0xFF00 * values[0]))
    packed = pack_bits(values)
    return _echoed(_COUNTED.pack(15, address, len(values), len(packed)) + packed, 5)


def _echoed(pdu: bytes, octets: int | None = None) -> Request:
    return Request(pdu, pdu[:octets], octets or len(pdu))


def raw_request(pdu: bytes) -> Request:
    """Any PDU with the answer its function code lets expect. Raises ValueError when it is no request PDU."""
    if not 1 <= len(pdu) <= MAX_PDU or not 1 <= pdu[0] <= 0x7F:
        raise ValueError(f"not a request PDU: {pdu[:8].hex()}")
    function = pdu[0]
    if function in (1, 2, 3, 4, 23) and len(pdu) >= 5:
        count = int.from_bytes(pdu[3:5], "big")
        octets = (count + 7) // 8 if function <= 2 else 2 * count
        if octets <= MAX_PDU - 2:
            return Request(pdu, bytes((function, octets)), 2 + octets)
    if function in (5, 6, 8, 21, 22):
        return Request(pdu, pdu[: 3 if function == 8 else None], len(pdu))
    if function in (15, 16):
        return _echoed(pdu, 5)
    if function in (7, 11):
        return Request(pdu, pdu[:1], 2 if function == 7 else 5)
    return Request(pdu, pdu[: 3 if function == 43 else 1], None)


_DIGITS = b"0" + b"1" * 255
_VALUES = bytes(octet & 1 for octet in range(256))


def pack_bits(values: bytes | bytearray) -> bytes:
    """One octet per bit → eight bits per octet, least significant first."""
    bits = int(bytes(values[::-1]).translate(_DIGITS), 2)
    return bits.to_bytes((len(values) + 7) // 8, "little")


def unpack_bits(packed: bytes, count: int) -> bytes:
    """Eight bits per octet → `count` octets of 0 or 1."""
    digits = f"{int.from_bytes(packed, 'little'):0{8 * len(packed)}b}"[::-1]
    return digits[:count].encode().translate(_VALUES)
