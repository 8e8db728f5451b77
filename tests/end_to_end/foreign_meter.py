"""A meter served by pymodbus: an implementation of Modbus that is not ours."""

from __future__ import annotations

import asyncio
import struct
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager

from pymodbus.constants import ExcCodes
from pymodbus.server import ModbusTcpServer
from pymodbus.simulator import DataType, SimData, SimDevice

REGISTERS = 400
Values = Callable[[], Mapping[int, float]]
"""Register address → value now."""


@asynccontextmanager
async def float_meter(unit: int, values: Values) -> AsyncIterator[int]:
    """A meter with float32 input registers (high word first) that are computed when they are read; gives its port."""

    async def refresh(
        function: int,
        start: int,
        address: int,
        count: int,
        registers: list[int],
        written: list[int] | list[bool] | None,
    ) -> ExcCodes | None:
        for register, value in values().items():
            registers[register - start : register - start + 2] = struct.unpack(">HH", struct.pack(">f", value))
        return None

    def unit_only(sending: bool, packet: bytes) -> bytes:
        """A real bus stays silent where pymodbus would answer for units that do not exist."""
        return b"" if sending and packet[6] != unit else packet

    block = SimData(0, count=REGISTERS, values=0, datatype=DataType.REGISTERS)
    device = SimDevice(unit, simdata=[block], action=refresh)
    server = ModbusTcpServer(device, address=("127.0.0.1", 0), trace_packet=unit_only)
    await server.serve_forever(background=True)
    try:
        assert isinstance(server.transport, asyncio.Server)
        yield server.transport.sockets[0].getsockname()[1]
    finally:
        await server.shutdown()  # type: ignore[no-untyped-call]
