"""Our Modbus TCP server in a process of its own: `python -m bench.peers.own_server` prints its port and serves.

Same registers as the libmodbus peer: 2000 holding registers, register i holds 7 i + 3, unit 1.
"""

from __future__ import annotations

import asyncio

import uvloop

from meterhouse.modbus.image import RegisterImage
from meterhouse.modbus.port import Space
from meterhouse.modbus.server import ModbusTcpServer, ServerOptions

SIZE = 2000


async def serve() -> None:
    image = RegisterImage()
    image.add(Space.HOLDING_REGISTERS, 0, SIZE)
    image.put(Space.HOLDING_REGISTERS, 0, b"".join((7 * i + 3).to_bytes(2, "big") for i in range(SIZE)))
    server = ModbusTcpServer({1: image}.get, ServerOptions(max_connections=256))
    print(await server.start(), flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    uvloop.run(serve())
