"""Asks behind gateways for what is not configured yet: bus scan and word-order trial."""

from __future__ import annotations

from itertools import product

from meterhouse.catalogue.options import GENERIC_OPTIONS, WORD_ORDER, OptionValue, generic_registers
from meterhouse.modbus.codec import Layout, number_of, raw_bits
from meterhouse.modbus.discovery import Identified
from meterhouse.modbus.port import (
    BadReply,
    Block,
    DeviceAbsent,
    DeviceException,
    LinkDown,
    ModbusError,
    Priority,
    Space,
)
from meterhouse.modbus.reader import ModbusDeviceReader
from meterhouse.services.commissioning.ports import RawReading, RegisterRead
from meterhouse.services.ports import ReadFailed

_ILLEGAL = (2, 3)
"""Exceptions that a device gives which has fewer registers there than were asked for."""


class ModbusProbe:
    """See `services.commissioning.ports.BusProbe` for what it promises."""

    def __init__(self, reader: ModbusDeviceReader) -> None:
        self._reader = reader

    async def identify(self, gateway_id: int, unit_id: int, *, timeout_s: float) -> Identified:
        """Who answers at a unit id. Raises ReadFailed (`gateway-unreachable`), NotFound."""
        return await self._reader.identify(gateway_id, unit_id, timeout_s=timeout_s)

    async def read_every_way(
        self, gateway_id: int, unit_id: int, function: int, register: int, *, deadline_s: float
    ) -> RegisterRead:
        """Four registers, or as many as the device has there. Raises ReadFailed, NotFound."""
        block: Block | None = None
        for count in (4, 2, 1):
            if register + count > 0x10000:
                continue
            try:
                block = await self._read(gateway_id, unit_id, Space(function), register, count, deadline_s)
            except DeviceException as error:
                if count > 1 and error.code in _ILLEGAL:
                    continue
                raise _failure(error, unit_id, register) from error
            except ModbusError as error:
                raise _failure(error, unit_id, register) from error
            break
        if block is None:
            raise ReadFailed("no-answer", unit_id=unit_id)
        return RegisterRead(_words(block.data), _every_way(block.data, function, register))

    async def _read(
        self, gateway_id: int, unit_id: int, space: Space, register: int, count: int, deadline_s: float
    ) -> Block:
        bus = self._reader.bus(gateway_id)
        return await bus.read(unit_id, space, register, count, deadline_s=deadline_s, priority=Priority.DISCOVERY)


def _every_way(data: bytes, function: int, register: int) -> tuple[RawReading, ...]:
    """As the generic meter's options would read it, each different way once."""
    form = GENERIC_OPTIONS
    readings = []
    for words, number_format, order in product(
        form["words"].choices, form["number_format"].choices, form[WORD_ORDER].choices
    ):
        length = int(words)
        one_word = length == 1 and (number_format == "float" or order != form[WORD_ORDER].default)
        if one_word or 2 * length > len(data):
            continue
        values: dict[str, OptionValue] = {
            "function": function,
            "register": register,
            "words": length,
            "factor": 1,
            "unit": "kWh",
            "number_format": str(number_format),
            WORD_ORDER: str(order),
        }
        meant = generic_registers(values)[0]
        layout = Layout(meant.type, length, meant.word_order or "big")
        value = number_of(raw_bits(data[: 2 * length], layout), layout)
        readings.append(RawReading(length, str(number_format), str(order), value))
    return tuple(readings)


def _failure(error: ModbusError, unit_id: int, register: int) -> ReadFailed:
    if isinstance(error, DeviceException) and not isinstance(error, DeviceAbsent):
        return ReadFailed("device-exception", unit_id=unit_id, exception=error.code, register=register)
    if isinstance(error, LinkDown) and error.reason != "no-answers":
        return ReadFailed("gateway-unreachable", gateway="", reason=error.reason)
    if isinstance(error, BadReply):
        return ReadFailed("bad-answer", unit_id=unit_id, reason=error.reason)
    return ReadFailed("no-answer", unit_id=unit_id)


def _words(data: bytes) -> tuple[int, ...]:
    return tuple(int.from_bytes(data[at : at + 2], "big") for at in range(0, len(data), 2))
