"""The narrow port of the Modbus core: what everything above a bus may use."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Protocol

from meterhouse.services.ports import LinkStatistics


class Space(IntEnum):
    """Which table an address is in; the value is the read function code."""

    COILS = 1
    DISCRETE_INPUTS = 2
    HOLDING_REGISTERS = 3
    INPUT_REGISTERS = 4


class Priority(IntEnum):
    """Order in a bus's queue, lowest first."""

    FORWARDED = 0
    WRITE = 1
    DISCOVERY = 2
    POLL = 3


class ModbusError(Exception):
    """Base of all link and device failures; `unit` is None where the link itself failed."""

    def __init__(self, message: str, *, unit: int | None = None) -> None:
        super().__init__(message)
        self.unit = unit


class LinkDown(ModbusError):
    """No connection, or it broke before the answer came.

    `reason`: `name-not-resolved`, `refused`, `timed-out`, `unreachable`, `no-such-port`, `port-busy`, `closed` (by the
    other side), `bad-header` (what came was not Modbus), `no-answers` (given up to connect anew), `bus-closed`.
    """

    def __init__(self, message: str, *, reason: str = "closed", unit: int | None = None) -> None:
        super().__init__(message, unit=unit)
        self.reason = reason


class ResponseTimeout(ModbusError):
    """The unit did not answer in time."""


class UnitBackedOff(ResponseTimeout):
    """Not sent: the unit has been silent and is not yet due for its next try (`Bus.backed_off_s`)."""


class Cancelled(ModbusError):
    """The request was not sent because its deadline had passed while it waited in the queue."""


class BadReply(ModbusError):
    """Bytes came that are not a valid answer to this request; never taken for data.

    `reason`: `unit`, `function`, `length`, `content` (byte count or echo), `transaction` (only answers of other
    transactions came: the gateway may not echo the id), `checksum` (or noise on the line).
    """

    def __init__(self, message: str, *, reason: str, unit: int | None = None) -> None:
        super().__init__(message, unit=unit)
        self.reason = reason


class DeviceException(ModbusError):
    """The unit answered with a Modbus exception.

    `code` as on the wire: 1 illegal function, 2 illegal address, 3 illegal value, 4 device failure, 5 acknowledge,
    6 busy, 0x0A gateway path unavailable, 0x0B gateway target failed to respond.
    """

    def __init__(self, code: int, *, unit: int) -> None:
        super().__init__(f"unit {unit} answered with exception {code:#04x}", unit=unit)
        self.code = code


class DeviceAbsent(DeviceException):
    """A gateway says that the unit behind it cannot be reached (0x0A, 0x0B); the link itself is well."""


class DeviceBusy(DeviceException):
    """The unit asks to try again later (6)."""


# Not frozen only because one is made for every answer, and a frozen one takes four times as long to make.
@dataclass(slots=True)
class Block:
    """Registers as they came; not to be changed.

    `data` holds two big-endian bytes per register (or packed bits, least significant first, for coils and discrete
    inputs). `sent_at`, `received_at`: monotonic seconds.
    """

    unit: int
    space: Space
    address: int
    count: int
    data: bytes
    sent_at: float
    received_at: float


class Bus(Protocol):
    """One TCP connection or one serial port, with one queue for all units behind it."""

    async def read(
        self,
        unit: int,
        space: Space,
        address: int,
        count: int,
        *,
        deadline_s: float,
        priority: Priority = Priority.POLL,
    ) -> Block:
        """Read `count` registers or bits. `deadline_s` bounds queueing and answer together. Raises ModbusError."""

    async def write(self, unit: int, space: Space, address: int, values: bytes, *, deadline_s: float) -> None:
        """Write registers (two bytes each) or coils (one byte each, 0 or 1). Never retried. Raises ModbusError."""

    async def raw(self, unit: int, pdu: bytes, *, deadline_s: float, priority: Priority = Priority.FORWARDED) -> bytes:
        """Send a PDU as it is and return the answer's PDU, exceptions included as bytes."""

    def statistics(self) -> LinkStatistics:
        """Counts and times since the bus was opened."""

    def backed_off_s(self, unit: int) -> float:
        """Seconds until a silent unit is tried again by polls; 0 when it may be asked now."""

    async def close(self) -> None:
        """End the link; waiting requests fail with LinkDown."""
