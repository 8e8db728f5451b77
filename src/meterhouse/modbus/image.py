"""Registers and bits in memory that answer requests as a device would."""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from meterhouse.modbus.identification import identification_answer
from meterhouse.modbus.pdu import (
    MAX_READ_BITS,
    MAX_READ_REGISTERS,
    MAX_WRITE_BITS,
    MAX_WRITE_REGISTERS,
    exception_answer,
    pack_bits,
    unpack_bits,
)
from meterhouse.modbus.port import DeviceException, Space

ILLEGAL_FUNCTION, ILLEGAL_ADDRESS, ILLEGAL_VALUE = 1, 2, 3

Hook = Callable[[Space, int, int], None]
"""Called with space, address and count."""


class Table:
    """One address space: only the ranges that were added exist, neighbouring ones are one.

    `width` is the octets per address: 2 for registers, 1 (0 or 1) for bits.
    """

    __slots__ = ("_parts", "_starts", "_width")

    def __init__(self, width: int) -> None:
        self._width = width
        self._starts: list[int] = []
        self._parts: list[bytearray] = []

    def add(self, address: int, count: int) -> None:
        """Let `count` addresses from `address` exist, zero where they did not. Raises ValueError outside 0..65535."""
        if count < 1 or address < 0 or address + count > 0x10000:
            raise ValueError(f"{count} addresses from {address}")
        width, stop = self._width, address + count
        merged_start, merged_stop, keep, touched = address, stop, [], []
        for start, part in zip(self._starts, self._parts, strict=True):
            end = start + len(part) // width
            if end < address or start > stop:
                keep.append((start, part))
            else:
                touched.append((start, part))
                merged_start, merged_stop = min(merged_start, start), max(merged_stop, end)
        merged = bytearray((merged_stop - merged_start) * width)
        for start, part in touched:
            at = (start - merged_start) * width
            merged[at : at + len(part)] = part
        keep.append((merged_start, merged))
        keep.sort(key=lambda item: item[0])
        self._starts = [start for start, _ in keep]
        self._parts = [part for _, part in keep]

    def find(self, address: int, count: int) -> tuple[bytearray, int, int] | None:
        """The octets that hold these addresses and where in them; None when one of the addresses does not exist."""
        place = bisect_right(self._starts, address) - 1
        if place < 0:
            return None
        part, width = self._parts[place], self._width
        begin = (address - self._starts[place]) * width
        end = begin + count * width
        return (part, begin, end) if end <= len(part) else None


def _tables() -> dict[int, Table]:
    return {space: Table(1 if space <= Space.DISCRETE_INPUTS else 2) for space in Space}


@dataclass(slots=True)
class RegisterImage:
    """A unit's registers and bits; an instance is a handler for the servers.

    `before_read` is called before each read request is answered, `after_write` after each write took effect.
    `shared_registers`: input and holding registers are the same ones. `max_registers`: longer reads are refused with
    exception 3, as devices with small buffers do. `identification`: objects of function 43/14 by id (None: function
    not there).
    """

    before_read: Hook | None = None
    after_write: Hook | None = None
    shared_registers: bool = False
    max_registers: int = MAX_READ_REGISTERS
    identification: Mapping[int, bytes] | None = None
    _tables: dict[int, Table] = field(default_factory=_tables)

    def __post_init__(self) -> None:
        if self.shared_registers:
            self._tables[Space.INPUT_REGISTERS] = self._tables[Space.HOLDING_REGISTERS]

    def add(self, space: Space, address: int, count: int) -> None:
        """Let addresses exist (zero); what exists already keeps its values."""
        self._tables[space].add(address, count)

    def put(self, space: Space, address: int, values: bytes) -> None:
        """Set registers (two octets each) or bits (one octet each, 0 or 1). Raises KeyError where none exist."""
        count = len(values) // (1 if space <= Space.DISCRETE_INPUTS else 2)
        part, begin, end = self._found(space, address, count)
        part[begin:end] = values

    def get(self, space: Space, address: int, count: int) -> bytes:
        """Registers (two octets each) or bits (one octet each). Raises KeyError where none exist."""
        part, begin, end = self._found(space, address, count)
        return bytes(part[begin:end])

    def _found(self, space: Space, address: int, count: int) -> tuple[bytearray, int, int]:
        found = self._tables[space].find(address, count)
        if found is None:
            raise KeyError(f"no {count} addresses from {address} in {space.name.lower()}")
        return found

    def __call__(self, pdu: bytes) -> bytes:
        """Answer a request PDU; whatever is wrong with it becomes an exception answer."""
        function = pdu[0]
        try:
            if 1 <= function <= 4:
                return self._read(pdu)
            action = _ACTIONS.get(function)
            if action is None:
                return exception_answer(function, ILLEGAL_FUNCTION)
            return action(self, pdu)
        except DeviceException as error:
            return exception_answer(function, error.code)
        except (struct.error, IndexError):
            return exception_answer(function, ILLEGAL_VALUE)

    def _read(self, pdu: bytes) -> bytes:
        function, address, count = _READ.unpack(pdu)
        bits = function <= 2
        if not 1 <= count <= (MAX_READ_BITS if bits else self.max_registers):
            raise DeviceException(ILLEGAL_VALUE, unit=0)
        if self.before_read is not None:
            self.before_read(Space(function), address, count)
        found = self._tables[function].find(address, count)
        if found is None:
            raise DeviceException(ILLEGAL_ADDRESS, unit=0)
        part, begin, end = found
        data = pack_bits(part[begin:end]) if bits else part[begin:end]
        return bytes((function, len(data))) + data

    def _write(self, space: Space, address: int, values: bytes, count: int) -> None:
        found = self._tables[space].find(address, count)
        if found is None:
            raise DeviceException(ILLEGAL_ADDRESS, unit=0)
        part, begin, end = found
        part[begin:end] = values
        if self.after_write is not None:
            self.after_write(space, address, count)

    def _write_coil(self, pdu: bytes) -> bytes:
        _, address, value = _READ.unpack(pdu)
        if value not in (0, 0xFF00):
            raise DeviceException(ILLEGAL_VALUE, unit=0)
        self._write(Space.COILS, address, bytes((value >> 15,)), 1)
        return pdu

    def _write_register(self, pdu: bytes) -> bytes:
        _, address, _ = _READ.unpack(pdu)
        self._write(Space.HOLDING_REGISTERS, address, pdu[3:5], 1)
        return pdu

    def _write_coils(self, pdu: bytes) -> bytes:
        _, address, count, octets = _COUNTED.unpack_from(pdu)
        data = pdu[6:]
        if not 1 <= count <= MAX_WRITE_BITS or not octets == len(data) == (count + 7) // 8:
            raise DeviceException(ILLEGAL_VALUE, unit=0)
        self._write(Space.COILS, address, unpack_bits(data, count), count)
        return pdu[:5]

    def _write_registers(self, pdu: bytes) -> bytes:
        _, address, count, octets = _COUNTED.unpack_from(pdu)
        data = pdu[6:]
        if not 1 <= count <= MAX_WRITE_REGISTERS or not octets == len(data) == 2 * count:
            raise DeviceException(ILLEGAL_VALUE, unit=0)
        self._write(Space.HOLDING_REGISTERS, address, data, count)
        return pdu[:5]

    def _mask_register(self, pdu: bytes) -> bytes:
        _, address, keep, put = _MASK.unpack(pdu)
        found = self._tables[Space.HOLDING_REGISTERS].find(address, 1)
        if found is None:
            raise DeviceException(ILLEGAL_ADDRESS, unit=0)
        now = int.from_bytes(found[0][found[1] : found[2]], "big")
        value = now & keep | put & ~keep
        self._write(Space.HOLDING_REGISTERS, address, value.to_bytes(2, "big"), 1)
        return pdu

    def _write_and_read(self, pdu: bytes) -> bytes:
        _, address, count, to, written, octets = _WRITE_READ.unpack_from(pdu)
        data = pdu[10:]
        if not (1 <= count <= MAX_READ_REGISTERS and 1 <= written <= 121 and octets == len(data) == 2 * written):
            raise DeviceException(ILLEGAL_VALUE, unit=0)
        if self._tables[Space.HOLDING_REGISTERS].find(address, count) is None:
            raise DeviceException(ILLEGAL_ADDRESS, unit=0)
        self._write(Space.HOLDING_REGISTERS, to, data, written)
        return bytes((23,)) + self._read(_READ.pack(3, address, count))[1:]

    def _identify(self, pdu: bytes) -> bytes:
        if self.identification is None:
            raise DeviceException(ILLEGAL_FUNCTION, unit=0)
        return identification_answer(pdu, self.identification)


_READ = struct.Struct(">BHH")
_COUNTED = struct.Struct(">BHHB")
_MASK = struct.Struct(">BHHH")
_WRITE_READ = struct.Struct(">BHHHHB")
_ACTIONS: Mapping[int, Callable[[RegisterImage, bytes], bytes]] = {
    5: RegisterImage._write_coil,
    6: RegisterImage._write_register,
    15: RegisterImage._write_coils,
    16: RegisterImage._write_registers,
    22: RegisterImage._mask_register,
    23: RegisterImage._write_and_read,
    43: RegisterImage._identify,
}
