"""Foreign implementations on the other side, in both directions, over TCP and over a pair of pseudo terminals."""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from pymodbus.client import AsyncModbusSerialClient, AsyncModbusTcpClient
from pymodbus.server import ModbusSerialServer
from pymodbus.server import ModbusTcpServer as PymodbusTcpServer
from pymodbus.simulator import DataType, SimData, SimDevice

from bench.peers.build import PeerMissing, peer
from meterhouse.modbus.image import RegisterImage
from meterhouse.modbus.line import Parity, SerialSettings
from meterhouse.modbus.links import open_rtu, open_tcp
from meterhouse.modbus.port import Bus, DeviceException, Space
from meterhouse.modbus.rtu_server import RtuServer, RtuServerOptions
from meterhouse.modbus.server import ModbusTcpServer

pytestmark = pytest.mark.slow

UNIT = 17
SIZE = 2000
SERIAL = SerialSettings(baud=115200, parity=Parity.NONE)


def missing(what: str) -> None:
    if os.environ.get("CI") == "true":
        pytest.fail(f"CI needs {what}")
    pytest.skip(f"{what} is not on this machine")


def program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        missing(name)
    return str(found)


def compiled(name: str) -> str:
    try:
        return str(peer(name))
    except PeerMissing as error:
        missing(str(error))
        raise


def register(address: int) -> int:
    return (7 * address + 3) & 0xFFFF


def words(values: list[int]) -> bytes:
    return b"".join(value.to_bytes(2, "big") for value in values)


@asynccontextmanager
async def process(*command: str) -> AsyncIterator[asyncio.subprocess.Process]:
    running = await asyncio.create_subprocess_exec(
        *command, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL
    )
    try:
        yield running
    finally:
        if running.returncode is None:
            running.kill()
        await running.wait()
        running._transport.close()  # type: ignore[attr-defined]


async def line_of(running: asyncio.subprocess.Process) -> str:
    assert running.stdout is not None
    return (await asyncio.wait_for(running.stdout.readline(), 10.0)).decode().strip()


async def printed(*command: str) -> str:
    """What a program prints until it ends."""
    async with process(*command) as running:
        output, _ = await asyncio.wait_for(running.communicate(), 20.0)
    return output.decode().strip()


@asynccontextmanager
async def pty_pair(folder: Path) -> AsyncIterator[tuple[str, str]]:
    a, b = folder / "a", folder / "b"
    async with process(program("socat"), f"pty,raw,echo=0,link={a}", f"pty,raw,echo=0,link={b}"):
        async with asyncio.timeout(10.0):
            while not (a.exists() and b.exists()):  # noqa: ASYNC110 - another process makes them
                await asyncio.sleep(0.01)
        yield str(a), str(b)


# --- our client, their servers ---------------------------------------------------------------------------------------


def pymodbus_device() -> SimDevice:
    bits = [
        SimData(0, values=[address % divisor == 0 for address in range(SIZE)], datatype=DataType.BITS)
        for divisor in (3, 5)
    ]
    registers = [SimData(0, values=[register(a) for a in range(SIZE)], datatype=DataType.REGISTERS) for _ in range(2)]
    return SimDevice(UNIT, ([bits[0]], [bits[1]], [registers[0]], [registers[1]]))


@asynccontextmanager
async def libmodbus_tcp(folder: Path) -> AsyncIterator[Bus]:
    async with process(compiled("server"), "tcp", "0", str(UNIT)) as running:
        yield open_tcp("127.0.0.1", int(await line_of(running)))


@asynccontextmanager
async def libmodbus_rtu(folder: Path, parity: Parity = Parity.NONE) -> AsyncIterator[Bus]:
    async with (
        pty_pair(folder) as (ours, theirs),
        process(compiled("server"), "rtu", theirs, "115200", parity.value, str(UNIT)) as running,
    ):
        assert await line_of(running) == "ready"
        yield open_rtu(ours, SerialSettings(115200, parity))


@asynccontextmanager
async def libmodbus_rtu_even(folder: Path) -> AsyncIterator[Bus]:
    async with libmodbus_rtu(folder, Parity.EVEN) as bus:
        yield bus


@asynccontextmanager
async def pymodbus_tcp(folder: Path) -> AsyncIterator[Bus]:
    server = PymodbusTcpServer(pymodbus_device(), address=("127.0.0.1", 0))
    await server.serve_forever(background=True)
    assert isinstance(server.transport, asyncio.Server)
    port = server.transport.sockets[0].getsockname()[1]
    try:
        yield open_tcp("127.0.0.1", port)
    finally:
        await server.shutdown()  # type: ignore[no-untyped-call]


@asynccontextmanager
async def pymodbus_rtu(folder: Path) -> AsyncIterator[Bus]:
    async with pty_pair(folder) as (ours, theirs):
        server = ModbusSerialServer(pymodbus_device(), port=theirs, baudrate=115200)
        await server.serve_forever(background=True)
        try:
            yield open_rtu(ours, SERIAL)
        finally:
            await server.shutdown()  # type: ignore[no-untyped-call]


SERVERS = (libmodbus_tcp, libmodbus_rtu, libmodbus_rtu_even, pymodbus_tcp, pymodbus_rtu)


@pytest.mark.parametrize("server", SERVERS, ids=lambda server: server.__name__)
async def test_our_client_with_their_server(server: Callable[[Path], Any], tmp_path: Path) -> None:
    async with server(tmp_path) as bus:
        try:
            await all_functions(bus)
        finally:
            await bus.close()


async def all_functions(bus: Bus) -> None:
    async def read(space: Space, address: int, count: int) -> bytes:
        return (await bus.read(UNIT, space, address, count, deadline_s=3.0)).data

    for space in (Space.HOLDING_REGISTERS, Space.INPUT_REGISTERS):
        for address, count in ((0, 1), (10, 60), (100, 125), (1998, 2)):
            assert await read(space, address, count) == words([register(address + i) for i in range(count)])
    coils = await read(Space.COILS, 0, 21)
    assert int.from_bytes(coils, "little") == sum(1 << i for i in range(0, 21, 3))
    inputs = await read(Space.DISCRETE_INPUTS, 0, 1999)
    assert int.from_bytes(inputs, "little") == sum(1 << i for i in range(0, 1999, 5))
    await bus.write(UNIT, Space.HOLDING_REGISTERS, 5, words([0xBEEF]), deadline_s=3.0)
    await bus.write(UNIT, Space.HOLDING_REGISTERS, 6, words(list(range(1, 124))), deadline_s=3.0)
    assert await read(Space.HOLDING_REGISTERS, 5, 125) == words([0xBEEF, *range(1, 124), register(129)])
    await bus.write(UNIT, Space.COILS, 1, b"\1", deadline_s=3.0)
    await bus.write(UNIT, Space.COILS, 2, b"\1\0\1", deadline_s=3.0)
    assert await read(Space.COILS, 0, 8) == bytes((0b01010111,))
    with pytest.raises(DeviceException) as caught:
        await read(Space.HOLDING_REGISTERS, 1999, 2)
    assert caught.value.code == 2
    assert bus.statistics().errors == {"exception": 1}


# --- their clients, our servers --------------------------------------------------------------------------------------


def device() -> RegisterImage:
    image = RegisterImage(identification={0: b"Meterhouse", 1: b"image", 2: b"1.0"})
    for space in Space:
        image.add(space, 0, SIZE)
    image.put(Space.COILS, 0, bytes(address % 3 == 0 for address in range(SIZE)))
    image.put(Space.DISCRETE_INPUTS, 0, bytes(address % 5 == 0 for address in range(SIZE)))
    for space in (Space.HOLDING_REGISTERS, Space.INPUT_REGISTERS):
        image.put(space, 0, words([register(address) for address in range(SIZE)]))
    return image


@asynccontextmanager
async def tcp_server(folder: Path) -> AsyncIterator[tuple[str, RegisterImage]]:
    image = device()
    async with ModbusTcpServer({UNIT: image}.get) as server:
        yield str(server.port), image


@asynccontextmanager
async def rtu_server(folder: Path) -> AsyncIterator[tuple[str, RegisterImage]]:
    image = device()
    async with pty_pair(folder) as (ours, theirs), RtuServer({UNIT: image}.get, RtuServerOptions(SERIAL)) as server:
        await server.start_serial(ours)
        yield theirs, image


LIBMODBUS_COMMANDS = (
    (("holding", 10, 3), f"{register(10)} {register(11)} {register(12)}"),
    (("input", 100, 125), " ".join(str(register(100 + i)) for i in range(125))),
    (("coils", 0, 7), "1 0 0 1 0 0 1"),
    (("inputs", 4, 7), "0 1 0 0 0 0 1"),
    (("set-register", 3, 4711), "ok 1"),
    (("set-registers", 4, 1, 2, 3), "ok 3"),
    (("holding", 3, 4), "4711 1 2 3"),
    (("set-coil", 1, 1), "ok 1"),
    (("set-coils", 2, 1, 0, 1), "ok 3"),
    (("coils", 0, 6), "1 1 1 0 1 0"),
    (("mask", 3, 0xFF00, 0x0012), "ok 1"),
    (("holding", 3, 1), str(4711 & 0xFF00 | 0x12)),
    (("write-read", 50, 999, 49, 3), f"{register(49)} 999 {register(51)}"),
    (("holding", 1999, 2), "error 2"),
)


@pytest.mark.parametrize("server", [tcp_server, rtu_server], ids=lambda server: server.__name__)
async def test_libmodbus_client_with_our_server(server: Callable[[Path], Any], tmp_path: Path) -> None:
    async with server(tmp_path) as (where, _):
        link = ("tcp", where, str(UNIT)) if server is tcp_server else ("rtu", where, "115200", "N", str(UNIT))
        for command, expected in LIBMODBUS_COMMANDS:
            assert await printed(compiled("client"), *link, *map(str, command)) == expected, command


@pytest.mark.parametrize("server", [tcp_server, rtu_server], ids=lambda server: server.__name__)
async def test_mbpoll_with_our_server(server: Callable[[Path], Any], tmp_path: Path) -> None:
    async with server(tmp_path) as (where, image):
        tcp = ("-m", "tcp", "-p", where)
        rtu = ("-m", "rtu", "-b", "115200", "-P", "none")
        link = (*(tcp if server is tcp_server else rtu), "-0", "-a", str(UNIT), "-1")
        target = "127.0.0.1" if server is tcp_server else where
        output = await printed(program("mbpoll"), *link, "-r", "20", "-c", "3", target)
        for address in (20, 21, 22):
            assert f"[{address}]: \t{register(address)}" in output
        output = await printed(program("mbpoll"), *link, "-t", "1", "-r", "5", "-c", "2", target)
        assert "[5]: \t1" in output
        assert "[6]: \t0" in output
        await printed(program("mbpoll"), *link[:-1], "-r", "30", target, "77", "78")
        assert image.get(Space.HOLDING_REGISTERS, 30, 2) == words([77, 78])


@pytest.mark.parametrize("server", [tcp_server, rtu_server], ids=lambda server: server.__name__)
async def test_pymodbus_client_with_our_server(server: Callable[[Path], Any], tmp_path: Path) -> None:
    async with server(tmp_path) as (where, image):
        client: AsyncModbusTcpClient | AsyncModbusSerialClient
        if server is tcp_server:
            client = AsyncModbusTcpClient("127.0.0.1", port=int(where))
        else:
            client = AsyncModbusSerialClient(where, baudrate=115200)
        assert await client.connect()
        try:
            await all_pymodbus_functions(client)
        finally:
            client.close()
        assert image.get(Space.HOLDING_REGISTERS, 3, 3) == words([4711, 1, 2])


async def all_pymodbus_functions(client: AsyncModbusTcpClient | AsyncModbusSerialClient) -> None:
    async def asked(request: Awaitable[Any]) -> Any:
        answer = await request
        assert not answer.isError()
        return answer

    holding = await asked(client.read_holding_registers(10, count=125, device_id=UNIT))
    assert holding.registers == [register(10 + i) for i in range(125)]
    inputs = await asked(client.read_input_registers(0, count=1, device_id=UNIT))
    assert inputs.registers == [register(0)]
    assert (await asked(client.read_coils(0, count=7, device_id=UNIT))).bits[:7] == [i % 3 == 0 for i in range(7)]
    discrete = await asked(client.read_discrete_inputs(0, count=11, device_id=UNIT))
    assert discrete.bits[:11] == [i % 5 == 0 for i in range(11)]
    await asked(client.write_register(3, 4711, device_id=UNIT))
    await asked(client.write_registers(4, [1, 2], device_id=UNIT))
    await asked(client.write_coil(1, True, device_id=UNIT))
    await asked(client.write_coils(2, [True, False, True], device_id=UNIT))
    assert (await asked(client.read_coils(0, count=6, device_id=UNIT))).bits[:6] == [
        True,
        True,
        True,
        False,
        True,
        False,
    ]
    await asked(client.mask_write_register(address=9, and_mask=0xFF00, or_mask=0x0012, device_id=UNIT))
    both = client.readwrite_registers(read_address=49, read_count=2, write_address=50, values=[999], device_id=UNIT)
    assert (await asked(both)).registers == [register(49), 999]
    identification = await asked(client.read_device_information(device_id=UNIT))
    assert identification.information == {0: b"Meterhouse", 1: b"image", 2: b"1.0"}
    refused = await client.read_holding_registers(1999, count=2, device_id=UNIT)
    assert refused.isError()
    assert refused.exception_code == 2
