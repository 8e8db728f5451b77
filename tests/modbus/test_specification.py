"""The worked examples of the Modbus Application Protocol Specification 1.1b3 (section 6) and of the serial line guide
1.02, octet for octet: what the client sends and accepts, what the server answers."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import pytest

from meterhouse.modbus.framing import crc16, mbap_frame, rtu_frame
from meterhouse.modbus.handler import Handler
from meterhouse.modbus.identification import Category, identification_request, parse_identification
from meterhouse.modbus.image import RegisterImage
from meterhouse.modbus.links import open_rtu_over_tcp, open_tcp
from meterhouse.modbus.pdu import Request, raw_request, read_request, unpack_bits, write_request
from meterhouse.modbus.port import DeviceException, Space
from meterhouse.modbus.rtu_server import RtuServer
from meterhouse.modbus.server import ModbusTcpServer


@dataclass(frozen=True)
class Example:
    name: str
    request: str
    answer: str

    @property
    def pdus(self) -> tuple[bytes, bytes]:
        return bytes.fromhex(self.request), bytes.fromhex(self.answer)


VENDOR, PRODUCT, REVISION = b"Company identification", b"Product code XX", b"V2.11"
BASIC = (
    "2B 0E 01 01 00 00 03 00 16" + VENDOR.hex() + "01 0F" + PRODUCT.hex() + "02 05" + REVISION.hex()
)  # printed with a length of 0D for the 15 octets of the product code

IMAGE_EXAMPLES = (
    Example("read coils", "01 00 13 00 13", "01 03 CD 6B 05"),
    Example("read discrete inputs", "02 00 C4 00 16", "02 03 AC DB 35"),
    Example("read holding registers", "03 00 6B 00 03", "03 06 02 2B 00 00 00 64"),
    Example("read input registers", "04 00 08 00 01", "04 02 00 0A"),
    Example("write single coil", "05 00 AC FF 00", "05 00 AC FF 00"),
    Example("write single register", "06 00 01 00 03", "06 00 01 00 03"),
    Example("write multiple coils", "0F 00 13 00 0A 02 CD 01", "0F 00 13 00 0A"),
    Example("write multiple registers", "10 00 01 00 02 04 00 0A 01 02", "10 00 01 00 02"),
    Example("mask write register", "16 00 04 00 F2 00 25", "16 00 04 00 F2 00 25"),
    Example(
        "read/write multiple registers",
        "17 00 03 00 06 00 0E 00 03 06 00 FF 00 FF 00 FF",
        "17 0C 00 FE 0A CD 00 01 00 03 00 0D 00 FF",
    ),
    Example("read device identification", "2B 0E 01 00", BASIC),
    Example("exception", "01 04 A1 00 01", "81 02"),
)
OTHER_EXAMPLES = (
    Example("read exception status", "07", "07 6D"),
    Example("diagnostics: return query data", "08 00 00 A5 37", "08 00 00 A5 37"),
    Example("get comm event counter", "0B", "0B FF FF 01 08"),
    Example("get comm event log", "0C", "0C 08 00 00 01 08 01 21 20 00"),
    Example("report server id", "11", "11 05 41 42 43 FF 00"),
    Example(
        "read file record",
        "14 0E 06 00 04 00 01 00 02 06 00 03 00 09 00 02",
        "14 0C 05 06 0D FE 00 20 05 06 33 CD 00 40",
    ),
    Example(
        "write file record",
        "15 0D 06 00 04 00 07 00 03 06 AF 04 BE 10 0D",
        "15 0D 06 00 04 00 07 00 03 06 AF 04 BE 10 0D",
    ),
    Example("read FIFO queue", "18 04 DE", "18 00 06 00 02 01 B8 12 84"),
)
ALL = IMAGE_EXAMPLES + OTHER_EXAMPLES


def device() -> RegisterImage:
    """A device in the state the examples start from."""
    image = RegisterImage(identification={0: VENDOR, 1: PRODUCT, 2: REVISION})
    image.add(Space.COILS, 0, 0xFF)
    image.put(Space.COILS, 0x13, unpack_bits(bytes.fromhex("CD6B05"), 19))
    image.add(Space.DISCRETE_INPUTS, 0, 0x100)
    image.put(Space.DISCRETE_INPUTS, 0xC4, unpack_bits(bytes.fromhex("ACDB35"), 22))
    image.add(Space.HOLDING_REGISTERS, 0, 0x100)
    image.put(Space.HOLDING_REGISTERS, 3, bytes.fromhex("00FE 0ACD 0001 0003 000D 00FF"))
    image.put(Space.HOLDING_REGISTERS, 0x6B, bytes.fromhex("022B 0000 0064"))
    image.add(Space.INPUT_REGISTERS, 0, 0x10)
    image.put(Space.INPUT_REGISTERS, 8, bytes.fromhex("000A"))
    return image


def prepared(example: Example) -> RegisterImage:
    image = device()
    if example.name == "mask write register":
        image.put(Space.HOLDING_REGISTERS, 4, bytes.fromhex("0012"))
    return image


@pytest.mark.parametrize(
    ("request_", "example"),
    [
        (read_request(Space.COILS, 0x13, 0x13), IMAGE_EXAMPLES[0]),
        (read_request(Space.DISCRETE_INPUTS, 0xC4, 0x16), IMAGE_EXAMPLES[1]),
        (read_request(Space.HOLDING_REGISTERS, 0x6B, 3), IMAGE_EXAMPLES[2]),
        (read_request(Space.INPUT_REGISTERS, 8, 1), IMAGE_EXAMPLES[3]),
        (write_request(Space.COILS, 0xAC, b"\1"), IMAGE_EXAMPLES[4]),
        (write_request(Space.HOLDING_REGISTERS, 1, b"\0\3"), IMAGE_EXAMPLES[5]),
        (write_request(Space.COILS, 0x13, bytes((1, 0, 1, 1, 0, 0, 1, 1, 1, 0))), IMAGE_EXAMPLES[6]),
        (write_request(Space.HOLDING_REGISTERS, 1, bytes.fromhex("000A0102")), IMAGE_EXAMPLES[7]),
        (identification_request(Category.BASIC), IMAGE_EXAMPLES[10]),
        (read_request(Space.COILS, 0x4A1, 1), IMAGE_EXAMPLES[11]),
    ],
    ids=lambda item: item.name if isinstance(item, Example) else "",
)
def test_client_encodes(request_: Request, example: Example) -> None:
    assert request_.pdu == example.pdus[0]


@pytest.mark.parametrize("example", ALL, ids=lambda item: item.name)
def test_client_accepts_the_answer_and_no_other(example: Example) -> None:
    request, answer = example.pdus
    expectation = raw_request(request)
    assert expectation.accepts(answer)
    assert not expectation.accepts(bytes((answer[0] + 1,)) + answer[1:])
    assert not expectation.accepts(b"")
    if expectation.length is not None:
        assert not expectation.accepts(answer + b"\0")
        assert not expectation.accepts(answer[:-1])


def test_exception_answer_is_an_error_with_its_code() -> None:
    request, answer = IMAGE_EXAMPLES[11].pdus
    with pytest.raises(DeviceException) as caught:
        raw_request(request).check(answer, unit=1)
    assert caught.value.code == 2


@pytest.mark.parametrize("example", IMAGE_EXAMPLES, ids=lambda item: item.name)
def test_register_image_answers(example: Example) -> None:
    request, answer = example.pdus
    assert prepared(example)(request) == answer


def test_mask_write_of_the_example_leaves_0x17() -> None:
    image = prepared(IMAGE_EXAMPLES[8])
    image(IMAGE_EXAMPLES[8].pdus[0])
    assert image.get(Space.HOLDING_REGISTERS, 4, 1) == b"\x00\x17"


def test_writes_of_the_examples_take_effect() -> None:
    image = device()
    for example in IMAGE_EXAMPLES[4:8]:
        image(example.pdus[0])
    assert image.get(Space.COILS, 0xAC, 1) == b"\1"
    assert image.get(Space.COILS, 0x13, 10) == bytes((1, 0, 1, 1, 0, 0, 1, 1, 1, 0))
    assert image.get(Space.HOLDING_REGISTERS, 1, 2) == bytes.fromhex("000A0102")


async def answered_over(frame: bytes, port: int, size: int) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(frame)
        return await asyncio.wait_for(reader.readexactly(size), 2.0)
    finally:
        writer.close()
        await writer.wait_closed()


@pytest.mark.parametrize("example", ALL, ids=lambda item: item.name)
async def test_servers_carry_the_example(example: Example) -> None:
    request, answer = example.pdus
    known = {request: answer}

    def route(unit: int) -> Handler | None:
        """A fresh device for every request."""
        return (prepared(example) if example in IMAGE_EXAMPLES else known.get) if unit == 0x11 else None

    async with ModbusTcpServer(route) as server, RtuServer(route) as rtu:
        expected = mbap_frame(0x1501, 0x11, answer)
        assert await answered_over(mbap_frame(0x1501, 0x11, request), server.port, len(expected)) == expected
        expected = rtu_frame(0x11, answer)
        port = await rtu.start_tcp()
        assert await answered_over(rtu_frame(0x11, request), port, len(expected)) == expected


@pytest.mark.parametrize("example", ALL, ids=lambda item: item.name)
@pytest.mark.parametrize("rtu", [False, True], ids=["tcp", "rtu over tcp"])
async def test_client_and_wire(example: Example, rtu: bool) -> None:
    """A peer that knows nothing but the example: the client's octets have to be these, the answer comes back whole."""
    request, answer = example.pdus
    heard = bytearray()
    loop = asyncio.get_running_loop()

    class Peer(asyncio.Protocol):
        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            assert isinstance(transport, asyncio.Transport)
            self.transport = transport

        def data_received(self, data: bytes) -> None:
            heard.extend(data)
            frame = rtu_frame(0x11, answer) if rtu else heard[:2] + mbap_frame(0, 0x11, answer)[2:]
            self.transport.write(frame)

    server = await loop.create_server(Peer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    bus = open_rtu_over_tcp("127.0.0.1", port) if rtu else open_tcp("127.0.0.1", port)
    try:
        assert await bus.raw(0x11, request, deadline_s=2.0) == answer
    finally:
        await bus.close()
        server.close()
        await asyncio.sleep(0.01)
    assert heard == rtu_frame(0x11, request) if rtu else heard[2:] == mbap_frame(0, 0x11, request)[2:]


def test_mbap_of_the_implementation_guide() -> None:
    """Modbus messaging on TCP/IP implementation guide 1.0b, 4.4.2.1: read register 5 of unit 0xFF."""
    pdu = read_request(Space.HOLDING_REGISTERS, 4, 1).pdu
    assert mbap_frame(0x1501, 0xFF, pdu) == bytes.fromhex("1501 0000 0006 FF 03 0004 0001")


def test_crc_of_the_serial_line_guide() -> None:
    """Appendix B: 02 07 has the CRC 0x1241, low octet first on the wire."""
    assert crc16(b"\x02\x07") == 0x1241
    assert rtu_frame(2, b"\x07") == bytes.fromhex("02 07 41 12")


def test_identification_in_two_answers() -> None:
    """6.21's second example: what does not fit is announced with the object to go on from."""
    image = RegisterImage(identification={0: VENDOR, 1: b"P" * 200, 2: b"R" * 30})
    first = parse_identification(image(bytes.fromhex("2B0E0100")))
    assert first.next_id == 2
    second = parse_identification(image(bytes.fromhex("2B0E0102")))
    assert {**first.objects, **second.objects} == {0: VENDOR, 1: b"P" * 200, 2: b"R" * 30}
    assert second.next_id is None
