"""Devices and gateways asked by an installer: everything that comes over the wire, with its raw words."""

from __future__ import annotations

from time import monotonic

from meterhouse.domain.errors import InvalidInput, NotFound
from meterhouse.domain.installation import Device, Gateway
from meterhouse.modbus.driver import FullRead, RegisterValue
from meterhouse.modbus.port import BadReply, LinkDown, ModbusError, Priority
from meterhouse.modbus.reader import ModbusDeviceReader
from meterhouse.services.connections import Examined, RegisterSeen
from meterhouse.services.ports import ReadFailed

READ_FIRST_REGISTER = b"\x03\x00\x00\x00\x01"


class BusExaminer:
    """Implements Examiner on the buses of a reader."""

    def __init__(self, reader: ModbusDeviceReader) -> None:
        self._reader = reader

    async def examine(self, device: Device, *, deadline_s: float) -> Examined:
        try:
            return _examined(await self._reader.read_all(device, deadline_s=deadline_s))
        except (NotFound, InvalidInput) as error:
            raise ReadFailed("configuration-error", device=device.name, reason=error.code) from error

    async def reach(self, gateway: Gateway, unit_id: int, *, deadline_s: float) -> float:
        bus = self._reader.bus(gateway.id)
        begun = monotonic()
        try:
            await bus.raw(unit_id, READ_FIRST_REGISTER, deadline_s=deadline_s, priority=Priority.DISCOVERY)
        except LinkDown as error:
            if error.reason == "no-answers":
                raise ReadFailed("no-answer", unit_id=unit_id) from error
            raise ReadFailed("gateway-unreachable", gateway=gateway.name, reason=error.reason) from error
        except BadReply as error:
            raise ReadFailed("bad-answer", unit_id=unit_id, reason=error.reason) from error
        except ModbusError as error:
            raise ReadFailed("no-answer", unit_id=unit_id) from error
        return monotonic() - begun


def _examined(full: FullRead) -> Examined:
    registers = tuple(_seen(register) for register in full.registers)
    return Examined(full.reading, registers, full.round_trip_s, full.requests)


def _seen(register: RegisterValue) -> RegisterSeen:
    key = register.field.key
    return RegisterSeen(
        key=register.field.name,
        address=register.address,
        words=register.words,
        value=register.value,
        unit=key.facts.unit if key is not None else "",
        present=register.present,
        weight_known=register.weight_known,
        plausible=register.plausible,
    )
