"""The servers: what each request is answered with, whatever the others do."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager

import pytest

from meterhouse.modbus.framing import mbap_frame, rtu_frame
from meterhouse.modbus.handler import Answer, Handler
from meterhouse.modbus.image import RegisterImage
from meterhouse.modbus.line import SerialSettings
from meterhouse.modbus.links import open_rtu_over_tcp, open_tcp
from meterhouse.modbus.options import BusOptions
from meterhouse.modbus.pdu import read_request
from meterhouse.modbus.port import DeviceException, LinkDown, Priority, ResponseTimeout, Space
from meterhouse.modbus.rtu_server import RtuServer, RtuServerOptions
from meterhouse.modbus.server import ModbusTcpServer, ServerOptions
from tests.modbus.scripted import registers

COUNT = 4


def read_pdu(address: int, count: int = COUNT) -> bytes:
    return bytes((3,)) + address.to_bytes(2, "big") + count.to_bytes(2, "big")


def answer_pdu(address: int) -> bytes:
    return bytes((3, 2 * COUNT)) + registers(1, address, COUNT)


def meter() -> RegisterImage:
    image = RegisterImage()
    image.add(Space.HOLDING_REGISTERS, 0, 1000)
    image.put(Space.HOLDING_REGISTERS, 0, registers(1, 0, 1000))
    return image


def slow(seconds: float) -> Handler:
    image = meter()

    async def answer(pdu: bytes) -> Answer:
        await asyncio.sleep(seconds)
        return image(pdu)

    return answer


class Client:
    """A bare socket."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    def send(self, octets: bytes) -> None:
        self.writer.write(octets)

    def ask(self, tid: int, address: int, unit: int = 1) -> None:
        self.send(mbap_frame(tid, unit, read_pdu(address)))

    async def frame(self) -> tuple[int, int, bytes]:
        head = await asyncio.wait_for(self.reader.readexactly(7), 2.0)
        body = await asyncio.wait_for(self.reader.readexactly(int.from_bytes(head[4:6], "big") - 1), 2.0)
        assert head[2:4] == b"\0\0"
        return int.from_bytes(head[:2], "big"), head[6], body

    async def closed(self) -> bool:
        try:
            return await asyncio.wait_for(self.reader.read(1), 2.0) == b""
        except ConnectionResetError:
            return True


@asynccontextmanager
async def serving(
    handlers: dict[int, Handler], options: ServerOptions | None = None
) -> AsyncIterator[tuple[ModbusTcpServer, Client]]:
    async with ModbusTcpServer(handlers.get, options) as server, connected(server.port) as client:
        yield server, client


@asynccontextmanager
async def connected(port: int) -> AsyncIterator[Client]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        yield Client(reader, writer)
    finally:
        writer.transport.abort()
        await asyncio.sleep(0)


async def test_four_requests_in_one_segment() -> None:
    async with serving({1: meter()}) as (_, client):
        client.send(b"".join(mbap_frame(tid, 1, read_pdu(10 * tid)) for tid in range(1, 5)))
        for tid in range(1, 5):
            assert await client.frame() == (tid, 1, answer_pdu(10 * tid))


async def test_requests_during_a_slow_action_keep_their_ids() -> None:
    async with serving({1: slow(0.1), 2: slow(0.06)}) as (_, client):
        for tid in range(1, 5):
            client.ask(tid, 10 * tid, unit=1 + tid % 2)
            await asyncio.sleep(0.02)
        answers = sorted([await client.frame() for _ in range(4)])
    assert answers == [(tid, 1 + tid % 2, answer_pdu(10 * tid)) for tid in range(1, 5)]


async def test_quick_answers_overtake_slow_ones() -> None:
    async with serving({1: slow(0.05), 2: meter()}) as (_, client):
        client.ask(1, 10, unit=1)
        client.ask(2, 20, unit=2)
        assert [(await client.frame())[0] for _ in range(2)] == [2, 1]


async def test_half_a_request_during_an_action() -> None:
    async with serving({1: slow(0.03)}) as (_, client):
        second = mbap_frame(2, 1, read_pdu(20))
        client.send(mbap_frame(1, 1, read_pdu(10)) + second[:5])
        assert await client.frame() == (1, 1, answer_pdu(10))
        client.send(second[5:])
        assert await client.frame() == (2, 1, answer_pdu(20))


async def test_octet_by_octet() -> None:
    async with serving({1: meter()}) as (_, client):
        for octet in mbap_frame(7, 1, read_pdu(10)):
            client.send(bytes((octet,)))
            await asyncio.sleep(0.001)
        assert await client.frame() == (7, 1, answer_pdu(10))


@pytest.mark.parametrize(
    ("pdu", "answer"),
    [
        (read_pdu(0, 0), "8303"),
        (read_pdu(0, 126), "8303"),
        (read_pdu(990, 11), "8302"),
        (read_pdu(0xFFFF, 2), "8302"),
        (bytes.fromhex("03 0000"), "8303"),
        (bytes.fromhex("03"), "8303"),
        (bytes.fromhex("41 00"), "C101"),
        (bytes.fromhex("00"), "8001"),
        (bytes.fromhex("01 0000 07D1"), "8103"),
        (bytes.fromhex("05 0000 1234"), "8503"),
        (bytes.fromhex("0F 0000 0008 02 FFFF"), "8F03"),
        (bytes.fromhex("10 0000 0002 03 000000"), "9003"),
        (bytes.fromhex("10 0000 0000 00"), "9003"),
        (bytes.fromhex("10 03E7 0002 04 00000000"), "9002"),
        (bytes.fromhex("16 FFFF 0000 0000"), "9602"),
        (bytes.fromhex("17 0000 0000 0000 0001 02 0000"), "9703"),
        (bytes.fromhex("2B 0E 01 00"), "AB01"),
    ],
    ids=lambda item: item.hex() if isinstance(item, bytes) else "",
)
async def test_requests_that_cannot_be_met(pdu: bytes, answer: str) -> None:
    async with serving({1: meter()}) as (_, client):
        client.send(mbap_frame(3, 1, pdu))
        assert await client.frame() == (3, 1, bytes.fromhex(answer))


async def test_unknown_unit() -> None:
    async with serving({1: meter()}) as (_, client):
        client.ask(5, 0, unit=9)
        assert await client.frame() == (5, 9, b"\x83\x0a")


@pytest.mark.parametrize(
    "head", ["0001 0001 0006", "0001 0000 0000", "0001 0000 0001", "0001 0000 00FF", "4745 5420 2F20"]
)
async def test_bad_header_closes_this_connection_only(head: str) -> None:
    async with serving({1: meter()}) as (server, client), connected(server.port) as other:
        client.ask(1, 10)
        client.send(bytes.fromhex(head) + b"\x01" + read_pdu(0))
        assert await client.frame() == (1, 1, answer_pdu(10))
        assert await client.closed()
        other.ask(2, 20)
        assert await other.frame() == (2, 1, answer_pdu(20))


async def test_more_requests_than_may_be_in_flight() -> None:
    async with serving({1: slow(0.05)}, ServerOptions(max_in_flight=2)) as (_, client):
        for tid in range(1, 5):
            client.ask(tid, 10 * tid)
        assert [await client.frame() for _ in range(2)] == [(tid, 1, b"\x83\x06") for tid in (3, 4)]
        assert sorted([await client.frame() for _ in range(2)]) == [(tid, 1, answer_pdu(10 * tid)) for tid in (1, 2)]
        client.ask(5, 50)
        assert await client.frame() == (5, 1, answer_pdu(50))


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (DeviceException(2, unit=1), 2),
        (DeviceException(0x0B, unit=1), 0x0B),
        (LinkDown("gone"), 0x0A),
        (ResponseTimeout("silent"), 0x0B),
        (TimeoutError(), 0x0B),
    ],
    ids=lambda item: type(item).__name__ if isinstance(item, Exception) else "",
)
@pytest.mark.parametrize("later", [False, True], ids=["at once", "later"])
async def test_failing_handler(error: Exception, code: int, later: bool) -> None:
    async def fails() -> Answer:
        await asyncio.sleep(0.001)
        raise error

    def handler(pdu: bytes) -> Awaitable[Answer]:
        if later:
            return fails()
        raise error

    async with serving({1: handler}) as (_, client):
        client.ask(1, 0)
        assert await client.frame() == (1, 1, bytes((0x83, code)))


async def test_defective_handler_is_answered_and_logged(caplog: pytest.LogCaptureFixture) -> None:
    def handler(pdu: bytes) -> Answer:
        raise RuntimeError("defect")

    with caplog.at_level(logging.ERROR):
        async with serving({1: handler}) as (_, client):
            client.ask(1, 0)
            assert await client.frame() == (1, 1, b"\x83\x04")
    assert "function 3" in caplog.text


async def test_handler_that_takes_too_long() -> None:
    async with serving({1: slow(1.0)}, ServerOptions(handler_timeout_s=0.03)) as (_, client):
        client.ask(1, 0)
        assert await client.frame() == (1, 1, b"\x83\x0b")


async def test_handler_that_stays_silent() -> None:
    async with serving({1: lambda pdu: None, 2: meter()}) as (_, client):
        client.ask(1, 0, unit=1)
        client.ask(2, 10, unit=2)
        assert await client.frame() == (2, 2, answer_pdu(10))


@pytest.mark.parametrize(
    ("allowed", "served"),
    [
        (("127.0.0.0/8",), True),
        (("127.0.0.1",), True),
        (("192.168.1.0/24", "127.0.0.1"), True),
        (("192.168.1.0/24",), False),
        (("::1",), False),
    ],
)
async def test_allowed_addresses(allowed: tuple[str, ...], served: bool) -> None:
    async with serving({1: meter()}, ServerOptions(allowed=allowed)) as (server, client):
        client.ask(1, 10)
        if served:
            assert await client.frame() == (1, 1, answer_pdu(10))
        else:
            assert await client.closed()
            assert server.connections == 0


async def test_too_many_connections_drop_the_one_idle_for_longest() -> None:
    async with serving({1: meter()}, ServerOptions(max_connections=2)) as (server, first):
        first.ask(1, 10)
        await first.frame()
        async with connected(server.port) as second:
            second.ask(1, 10)
            await second.frame()
            first.ask(2, 10)
            await first.frame()
            async with connected(server.port) as third:
                third.ask(1, 10)
                assert await third.frame() == (1, 1, answer_pdu(10))
                assert await second.closed()
                first.ask(3, 10)
                assert (await first.frame())[0] == 3


async def test_client_that_does_not_read_its_answers_is_not_heard_any_further() -> None:
    answered = 0
    image = meter()

    def handler(pdu: bytes) -> Answer:
        nonlocal answered
        answered += 1
        return image(pdu)

    async with serving({1: handler}) as (_, client):
        burst = mbap_frame(1, 1, read_pdu(0, 125)) * 5000
        client.reader._transport.pause_reading()  # type: ignore[attr-defined]
        for _ in range(40):
            client.send(burst)
            await asyncio.sleep(0.005)
        before = answered
        await asyncio.sleep(0.1)
        assert before == answered < 200_000


async def test_client_that_leaves_cancels_its_handlers() -> None:
    cancelled = asyncio.Event()

    async def handler(pdu: bytes) -> Answer:
        try:
            await asyncio.sleep(5)
        except asyncio.CancelledError:
            cancelled.set()
            raise
        return None

    async with ModbusTcpServer({1: handler}.get) as server:
        async with connected(server.port) as client:
            client.ask(1, 0)
            await asyncio.sleep(0.02)
        await asyncio.wait_for(cancelled.wait(), 1.0)
        assert server.connections == 0


async def test_dropped_connections_and_restart_on_the_same_port() -> None:
    server = ModbusTcpServer({1: meter()}.get)
    port = await server.start()
    async with connected(port) as client:
        client.ask(1, 10)
        await client.frame()
        server.drop_connections()
        assert await client.closed()
    await server.close()
    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection("127.0.0.1", port)
    assert await server.start(port=port) == port
    async with connected(port) as client:
        client.ask(2, 10)
        assert (await client.frame())[0] == 2
    await server.close()


async def test_before_read_fills_values_in_and_after_write_hears_of_writes() -> None:
    image = meter()
    written: list[tuple[Space, int, int]] = []
    image.before_read = lambda space, address, count: image.put(space, address, bytes(range(2 * count)))
    image.after_write = lambda *what: written.append(what)
    assert image(read_pdu(3))[2:] == bytes(range(8))
    image(bytes.fromhex("06 0005 0001"))
    image(bytes.fromhex("10 0007 0002 04 00010002"))
    assert written == [(Space.HOLDING_REGISTERS, 5, 1), (Space.HOLDING_REGISTERS, 7, 2)]


def test_image_options() -> None:
    image = RegisterImage(shared_registers=True, max_registers=50)
    image.add(Space.HOLDING_REGISTERS, 0, 60)
    image.put(Space.HOLDING_REGISTERS, 10, b"\x12\x34")
    assert image(bytes.fromhex("04 000A 0001")) == bytes.fromhex("04 02 1234")
    assert image(read_pdu(0, 51)) == b"\x83\x03"
    assert len(image(read_pdu(0, 50))) == 102
    with pytest.raises(KeyError):
        image.put(Space.HOLDING_REGISTERS, 60, b"\0\0")
    with pytest.raises(ValueError, match="addresses"):
        image.add(Space.COILS, 0xFFFF, 2)


def test_neighbouring_ranges_are_one_and_keep_their_values() -> None:
    image = RegisterImage()
    for address in (30, 10, 20, 100):
        image.add(Space.HOLDING_REGISTERS, address, 10)
        image.put(Space.HOLDING_REGISTERS, address, registers(1, address, 10))
    image.add(Space.HOLDING_REGISTERS, 15, 5)
    assert image.get(Space.HOLDING_REGISTERS, 10, 30) == registers(1, 10, 30)
    with pytest.raises(KeyError):
        image.get(Space.HOLDING_REGISTERS, 39, 2)
    with pytest.raises(KeyError):
        image.get(Space.HOLDING_REGISTERS, 9, 2)


# --- RTU -------------------------------------------------------------------------------------------------------------


@asynccontextmanager
async def rtu_serving(
    handlers: dict[int, Handler], options: RtuServerOptions | None = None
) -> AsyncIterator[tuple[int, Client]]:
    async with RtuServer(handlers.get, options) as server:
        port = await server.start_tcp()
        async with connected(port) as client:
            yield port, client


async def rtu_answer(client: Client, size: int) -> bytes:
    return await asyncio.wait_for(client.reader.readexactly(size), 1.0)


@pytest.mark.parametrize(
    "before",
    [b"", b"\x00", b"\xff\x00\x55", rtu_frame(9, read_pdu(0))[:-1], b"\x01\x10\x00\x00\x00\x7b\xf6", b"\x01\x03" * 3],
    ids=["nothing", "an octet", "noise", "cut request", "beginning of a long write", "beginnings"],
)
async def test_rtu_request_after_noise(before: bytes) -> None:
    async with rtu_serving({1: meter()}) as (_, client):
        expected = rtu_frame(1, answer_pdu(10))
        client.send(before)
        if before:
            await asyncio.sleep(0.1)
        client.send(rtu_frame(1, read_pdu(10)))
        assert await rtu_answer(client, len(expected)) == expected


async def test_rtu_requests_following_closely_and_in_pieces() -> None:
    async with rtu_serving({1: meter(), 2: slow(0.01)}) as (_, client):
        expected = rtu_frame(2, answer_pdu(20)) + rtu_frame(1, answer_pdu(10))
        octets = b"\xaa" + rtu_frame(2, read_pdu(20)) + rtu_frame(1, read_pdu(10))
        client.send(octets[:12])
        await asyncio.sleep(0.002)
        client.send(octets[12:])
        assert await rtu_answer(client, len(expected)) == expected


async def test_rtu_unknown_units_broadcasts_and_damaged_requests_meet_silence() -> None:
    written: list[int] = []
    image = meter()
    image.after_write = lambda space, address, count: written.append(address)
    async with rtu_serving({1: image, 0: image}) as (_, client):
        client.send(rtu_frame(9, read_pdu(10)))
        client.send(rtu_frame(0, bytes.fromhex("06 0005 0001")))
        client.send(rtu_frame(1, read_pdu(30))[:-1] + b"\0")
        await asyncio.sleep(0.1)
        client.send(rtu_frame(1, read_pdu(10)))
        expected = rtu_frame(1, answer_pdu(10))
        assert await rtu_answer(client, len(expected)) == expected
        assert written == [5]


async def test_rtu_answers_are_paced() -> None:
    settings = SerialSettings(baud=9600)
    async with rtu_serving({1: meter()}, RtuServerOptions(settings, turnaround_s=0.02, paced=True)) as (_, client):
        expected = rtu_frame(1, answer_pdu(10))
        start = asyncio.get_running_loop().time()
        client.send(rtu_frame(1, read_pdu(10)))
        await rtu_answer(client, len(expected))
        assert asyncio.get_running_loop().time() - start >= 0.02 + settings.wire_s(8 + len(expected))


async def test_gateway_from_tcp_to_rtu() -> None:
    """The forwarding server: each client's request reaches the line with its own id, in turns with our own reads."""
    options = BusOptions(timeout_s=0.3, line=SerialSettings(baud=115200))
    units: dict[int, Handler] = {1: meter(), 2: slow(0.02), 3: lambda pdu: bytes((pdu[0] | 0x80, 4))}
    async with RtuServer(units.get) as line:
        bus = open_rtu_over_tcp("127.0.0.1", await line.start_tcp(), options=options)

        def forward(unit: int) -> Handler:
            return lambda pdu: bus.raw(unit, pdu, deadline_s=5.0, priority=Priority.FORWARDED)

        async with ModbusTcpServer(lambda unit: forward(unit) if 1 <= unit <= 247 else None) as server:
            client = open_tcp("127.0.0.1", server.port, options=BusOptions(timeout_s=5.0, in_flight=8))
            try:
                reads = [client.read(1 + i % 2, Space.HOLDING_REGISTERS, i, 3, deadline_s=5.0) for i in range(12)]
                own = [bus.read(1, Space.HOLDING_REGISTERS, 500 + i, 2, deadline_s=5.0) for i in range(4)]
                blocks = await asyncio.gather(*reads, *own)
                assert [block.data for block in blocks[:12]] == [registers(1, i, 3) for i in range(12)]
                assert [block.data for block in blocks[12:]] == [registers(1, 500 + i, 2) for i in range(4)]
                request = read_request(Space.HOLDING_REGISTERS, 0, 1).pdu
                assert await client.raw(3, request, deadline_s=5.0) == b"\x83\x04"
                assert await client.raw(77, request, deadline_s=5.0) == b"\x83\x0b"
                assert await client.raw(250, request, deadline_s=5.0) == b"\x83\x0a"
            finally:
                await client.close()
                await bus.close()
