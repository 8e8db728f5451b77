"""Whatever octets come: no parser fails, and none makes up what was not sent."""

from __future__ import annotations

import asyncio
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meterhouse.modbus.framing import MbapSplitter, RtuRequestSplitter, crc16, mbap_frame, rtu_frame, rtu_intact
from meterhouse.modbus.identification import parse_identification
from meterhouse.modbus.image import RegisterImage
from meterhouse.modbus.line import Parity, SerialSettings
from meterhouse.modbus.links import open_rtu_over_tcp, open_tcp
from meterhouse.modbus.options import Backoff, BusOptions
from meterhouse.modbus.pdu import pack_bits, raw_request, read_request, shorter_read, unpack_bits, write_request
from meterhouse.modbus.port import BadReply, ModbusError, Space
from meterhouse.modbus.rtu import find_answers, looks_damaged

pdus = st.binary(min_size=2, max_size=253)
units = st.integers(0, 255)
cuts = st.lists(st.integers(0, 600), max_size=12)


def pieces(octets: bytes, at: list[int]) -> list[bytes]:
    edges = [0, *sorted(min(cut, len(octets)) for cut in at), len(octets)]
    return [octets[a:b] for a, b in pairwise(edges)]


@given(st.lists(st.tuples(st.integers(0, 0xFFFF), units, pdus), max_size=6), cuts)
def test_frames_are_found_however_they_are_cut(frames: list[tuple[int, int, bytes]], at: list[int]) -> None:
    splitter = MbapSplitter()
    stream = b"".join(mbap_frame(*frame) for frame in frames)
    assert [frame for piece in pieces(stream, at) for frame in splitter.feed(piece)] == frames
    assert not splitter.broken
    assert not splitter.rest


@given(st.binary(max_size=600), cuts)
def test_mbap_frames_come_from_the_stream(stream: bytes, at: list[int]) -> None:
    splitter = MbapSplitter()
    for piece in pieces(stream, at):
        for tid, unit, pdu in splitter.feed(piece):
            assert mbap_frame(tid, unit, pdu) in stream


@given(st.lists(st.tuples(units, st.integers(0, 0xFFFF), st.integers(1, 125)), max_size=6), cuts)
def test_rtu_requests_are_found_however_they_are_cut(reads: list[tuple[int, int, int]], at: list[int]) -> None:
    requests = [(unit, bytes((3,)) + a.to_bytes(2, "big") + n.to_bytes(2, "big")) for unit, a, n in reads]
    splitter = RtuRequestSplitter()
    stream = b"".join(rtu_frame(*request) for request in requests)
    assert [request for piece in pieces(stream, at) for request in splitter.feed(piece)] == requests


@given(st.binary(max_size=600), cuts)
def test_rtu_requests_come_from_the_stream(stream: bytes, at: list[int]) -> None:
    splitter = RtuRequestSplitter()
    for piece in pieces(stream, at):
        for unit, pdu in [*splitter.feed(piece), *splitter.flush()]:
            assert rtu_frame(unit, pdu) in stream


@given(st.binary(max_size=100), st.binary(max_size=40))
def test_rtu_request_is_found_behind_noise_after_a_silence(noise: bytes, tail: bytes) -> None:
    splitter = RtuRequestSplitter()
    request = (17, bytes.fromhex("03006B0003"))
    found = splitter.feed(noise + rtu_frame(*request) + tail) + splitter.flush()
    assert request in found


@given(st.binary(min_size=1, max_size=253))
def test_image_answers_anything_with_an_answer_or_a_refusal(pdu: bytes) -> None:
    image = RegisterImage(identification={0: b"x"})
    for space in Space:
        image.add(space, 0, 300)
    answer = image(pdu)
    assert 2 <= len(answer) <= 253
    assert answer[0] & 0x7F == pdu[0] & 0x7F
    if 1 <= pdu[0] <= 0x7F:
        assert raw_request(pdu).accepts(answer)


@given(st.binary(max_size=253))
def test_answers_are_judged_without_failing(answer: bytes) -> None:
    for space in Space:
        request = read_request(space, 0, 9)
        try:
            request.check(answer, 1)
        except ModbusError:
            continue
        assert answer[0] == space
        assert len(answer) == request.length


@given(st.binary(max_size=253))
def test_identification_is_parsed_or_refused(answer: bytes) -> None:
    try:
        page = parse_identification(answer)
    except BadReply:
        return
    assert sum(2 + len(item) for item in page.objects.values()) <= len(answer) - 7


@given(st.binary(max_size=300), units)
def test_answers_come_from_the_line(heard: bytes, unit: int) -> None:
    request = read_request(Space.HOLDING_REGISTERS, 0, 3)
    for pdu in find_answers(heard, unit, request):
        assert rtu_frame(unit, pdu) in heard
    looks_damaged(heard, unit, request)


edits = st.lists(st.tuples(st.sampled_from("ird"), st.integers(0, 70), st.integers(0, 255)), min_size=1, max_size=4)


def edited(frame: bytes, changes: list[tuple[str, int, int]]) -> bytes:
    octets = bytearray(frame)
    for kind, place, octet in changes:
        if kind == "i":
            octets.insert(place, octet)
        elif place < len(octets):
            if kind == "r":
                octets[place] = octet
            else:
                del octets[place]
    return bytes(octets)


@given(st.binary(min_size=60, max_size=60), edits, st.binary(max_size=20), st.binary(max_size=20))
def test_damaged_rtu_answer_is_never_taken_for_another_value(
    data: bytes, changes: list[tuple[str, int, int]], before: bytes, after: bytes
) -> None:
    request = read_request(Space.HOLDING_REGISTERS, 0, 30)
    good = bytes((3, 60)) + data
    heard = before + edited(rtu_frame(1, good), changes) + after
    assert all(pdu == good for pdu in find_answers(heard, 1, request))


@given(st.lists(st.integers(0, 1), min_size=1, max_size=2000))
def test_bits_come_back(bits: list[int]) -> None:
    packed = pack_bits(bytes(bits))
    assert len(packed) == (len(bits) + 7) // 8
    assert packed[0] & 1 == bits[0]
    assert unpack_bits(packed, len(bits)) == bytes(bits)


@given(st.binary(min_size=1, max_size=253))
def test_crc_finds_every_single_change(body: bytes) -> None:
    frame = rtu_frame(1, body)
    assert crc16(frame) == 0
    for place in range(0, len(frame), 7):
        changed = frame[:place] + bytes((frame[place] ^ 0x24,)) + frame[place + 1 :]
        assert not rtu_intact(changed)


@given(st.sampled_from(Space), st.integers(0, 0xFFFF), st.integers(1, 125))
def test_shorter_read_has_an_answer_of_another_length(space: Space, address: int, count: int) -> None:
    if address + count > 0x10000:
        return
    request = read_request(space, address, count)
    other = shorter_read(request)
    assert other is not None
    assert other.length != request.length
    assert not other.accepts(bytes(request.prefix) + bytes((request.length or 0) - 2))


def test_only_reads_have_a_shorter_one() -> None:
    assert shorter_read(write_request(Space.HOLDING_REGISTERS, 0, b"\0\1")) is None
    assert shorter_read(raw_request(b"\x11")) is None


@pytest.mark.parametrize(
    ("space", "address", "count"),
    [
        (Space.HOLDING_REGISTERS, 0, 0),
        (Space.INPUT_REGISTERS, 0, 126),
        (Space.COILS, 0, 2001),
        (Space.COILS, -1, 1),
        (Space.HOLDING_REGISTERS, 0xFFFF, 2),
    ],
)
def test_reads_that_cannot_be_asked_for(space: Space, address: int, count: int) -> None:
    with pytest.raises(ValueError, match="can be asked for"):
        read_request(space, address, count)


@pytest.mark.parametrize(
    ("space", "values"),
    [
        (Space.INPUT_REGISTERS, b"\0\1"),
        (Space.DISCRETE_INPUTS, b"\1"),
        (Space.HOLDING_REGISTERS, b"\0"),
        (Space.HOLDING_REGISTERS, b""),
        (Space.HOLDING_REGISTERS, bytes(248)),
        (Space.COILS, b""),
        (Space.COILS, b"\2"),
        (Space.COILS, bytes(1969)),
    ],
)
def test_writes_that_cannot_be_asked_for(space: Space, values: bytes) -> None:
    with pytest.raises(ValueError, match=r"can|written"):
        write_request(space, 0, values)


@pytest.mark.parametrize("pdu", [b"", b"\x00", b"\x83\x02", bytes(254)])
def test_what_is_no_request(pdu: bytes) -> None:
    with pytest.raises(ValueError, match="not a request"):
        raw_request(pdu)


def test_times_of_the_serial_line_guide() -> None:
    """2.5.1.1 and the table of domain facts: 11 bit characters; fixed silences above 19200 baud."""
    slow, fast = SerialSettings(9600), SerialSettings(38400)
    assert round(slow.character_s * 1000, 3) == 1.146
    assert round(slow.t35_s * 1000, 2) == 4.01
    assert round(slow.t15_s * 1000, 2) == 1.72
    assert (fast.t15_s, fast.t35_s) == (0.00075, 0.00175)
    assert round(SerialSettings().least_s(8, 125) * 1000, 1) == 80.2
    assert SerialSettings(parity=Parity.NONE).character_s == 10 / 19200
    with pytest.raises(ValueError, match="serial setting"):
        SerialSettings(stop_bits=3)


@pytest.mark.slow
@settings(max_examples=100, deadline=None)
@given(st.lists(st.binary(min_size=1, max_size=40), min_size=1, max_size=5), st.booleans())
def test_random_octets_from_a_peer(says: list[bytes], rtu: bool) -> None:
    """A peer that answers with anything: the read fails, and what it says never becomes a value."""

    async def run() -> None:
        class Peer(asyncio.Protocol):
            def connection_made(self, transport: asyncio.BaseTransport) -> None:
                assert isinstance(transport, asyncio.Transport)
                self.transport = transport

            def data_received(self, data: bytes) -> None:
                for octets in says:
                    self.transport.write(octets)

        server = await asyncio.get_running_loop().create_server(Peer, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        options = BusOptions(timeout_s=0.02, reconnect=Backoff(0.001, 0.001), line=SerialSettings(baud=115200))
        bus = (open_rtu_over_tcp if rtu else open_tcp)("127.0.0.1", port, options=options)
        try:
            with pytest.raises(ModbusError):
                await bus.read(1, Space.HOLDING_REGISTERS, 0, 10, deadline_s=0.3)
        finally:
            await bus.close()
            server.close()
            await asyncio.sleep(0.001)

    asyncio.run(run())
