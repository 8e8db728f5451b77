"""Frames around protocol data units: the Modbus TCP header (MBAP) and the RTU checksum. Pure."""

from __future__ import annotations

import struct

MBAP_SIZE = 7
RTU_OVERHEAD = 3
"""Octets of an RTU frame beside its PDU: unit and CRC."""
MAX_RTU_FRAME = 256

MBAP = struct.Struct(">HHHB")
"""Transaction id, protocol id, length of what follows, unit."""

_CRC = struct.Struct("<H")


def mbap_frame(tid: int, unit: int, pdu: bytes) -> bytes:
    """A Modbus TCP frame."""
    return MBAP.pack(tid, 0, len(pdu) + 1, unit) + pdu


class MbapSplitter:
    """Cuts a TCP stream into frames, however it was segmented.

    `least_length` is the smallest length field allowed: 2 (unit and function) for requests, 3 for answers, which
    carry at least one octet more. A header that makes no sense is told in `broken`: the stream is of no use then.
    `rest` is the beginning of a frame that has not ended.
    """

    __slots__ = ("_least", "broken", "rest")

    def __init__(self, least_length: int = 2) -> None:
        self._least = least_length
        self.rest = b""
        self.broken = ""

    def feed(self, data: bytes) -> list[tuple[int, int, bytes]]:
        """The frames completed by `data` as (transaction id, unit, PDU)."""
        if self.rest:
            data = self.rest + data
        frames: list[tuple[int, int, bytes]] = []
        start, end = 0, len(data)
        while end - start >= MBAP_SIZE and not self.broken:
            tid, protocol, length, unit = MBAP.unpack_from(data, start)
            stop = start + 6 + length
            if protocol or not self._least <= length <= 254:
                self.broken = f"protocol id {protocol}, length {length}"
            elif stop > end:
                break
            else:
                frames.append((tid, unit, data[start + MBAP_SIZE : stop]))
                start = stop
        self.rest = data[start:]
        return frames


def _crc_table() -> tuple[int, ...]:
    table = []
    for octet in range(256):
        crc = octet
        for _ in range(8):
            crc = (crc >> 1) ^ 0xA001 if crc & 1 else crc >> 1
        table.append(crc)
    return tuple(table)


_CRC_TABLE = _crc_table()


def crc16(data: bytes) -> int:
    """The RTU checksum; on the wire its low octet goes first (Modbus over serial line 1.02, appendix B)."""
    crc, table = 0xFFFF, _CRC_TABLE
    for octet in data:
        crc = (crc >> 8) ^ table[(crc ^ octet) & 0xFF]
    return crc


def rtu_frame(unit: int, pdu: bytes) -> bytes:
    """An RTU frame with its checksum."""
    body = bytes((unit,)) + pdu
    return body + _CRC.pack(crc16(body))


def rtu_intact(frame: bytes) -> bool:
    """Whether these octets are one RTU frame with a right checksum: over a frame and its CRC the checksum is zero."""
    return 4 <= len(frame) <= MAX_RTU_FRAME and crc16(frame) == 0


_REQUEST_SIZES = {1: 8, 2: 8, 3: 8, 4: 8, 5: 8, 6: 8, 7: 4, 8: 8, 11: 4, 12: 4, 17: 4, 22: 10, 24: 6, 43: 7}
_COUNTED_REQUESTS = {15: 6, 16: 6, 20: 2, 21: 2, 23: 10}


def rtu_request_size(data: bytes, start: int = 0) -> int | None:
    """How long the request frame at `start` is; 0 when that needs more octets, None for unknown functions."""
    if len(data) - start < 2:
        return 0
    function = data[start + 1]
    if function in _REQUEST_SIZES:
        return _REQUEST_SIZES[function]
    counter = _COUNTED_REQUESTS.get(function)
    if counter is None:
        return None
    return counter + 3 + data[start + counter] if len(data) - start > counter else 0


class RtuRequestSplitter:
    """Cuts what a server hears on a line into request frames.

    A frame ends where its function code says, so that frames following each other closely are told apart; the caller
    reports silence (`flush`) for unknown functions and to get over noise.
    """

    __slots__ = ("_rest",)

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> list[tuple[int, bytes]]:
        """The requests completed by `data` as (unit, PDU)."""
        self._rest += data
        found: list[tuple[int, bytes]] = []
        while (size := rtu_request_size(self._rest)) and size <= len(self._rest):
            if not rtu_intact(self._rest[:size]):
                return found + self._search()
            found.append((self._rest[0], self._rest[1 : size - 2]))
            self._rest = self._rest[size:]
        return found if len(self._rest) <= MAX_RTU_FRAME else found + self._search()

    def flush(self) -> list[tuple[int, bytes]]:
        """The requests in what came before a silence; the rest of it is dropped."""
        whole = self._rest
        found = [(whole[0], whole[1:-2])] if rtu_intact(whole) else self._search()
        self._rest = b""
        return found

    def _search(self) -> list[tuple[int, bytes]]:
        """Intact requests behind noise; keeps what may be the beginning of another."""
        found: list[tuple[int, bytes]] = []
        start, data = 0, self._rest
        for at in range(len(data)):
            size = rtu_request_size(data, at)
            if at >= start and size and rtu_intact(data[at : at + size]):
                found.append((data[at], data[at + 1 : at + size - 2]))
                start = at + size
        self._rest = data[start:][-MAX_RTU_FRAME:]
        return found
