"""RTU connections, on a serial port or in a TCP stream: one request at a time, silences kept, answers searched for."""

from __future__ import annotations

import asyncio
import errno
import time
from time import monotonic
from typing import cast

from meterhouse.modbus.exchange import Exchange, Owner
from meterhouse.modbus.framing import RTU_OVERHEAD, rtu_frame, rtu_intact
from meterhouse.modbus.line import SerialSettings
from meterhouse.modbus.options import BusOptions
from meterhouse.modbus.pdu import Request
from meterhouse.modbus.port import BadReply, LinkDown, ModbusError, ResponseTimeout
from meterhouse.modbus.serial_port import open_serial
from meterhouse.modbus.tcp import open_stream

_LOOP_GRAIN_S = 0.001
"""Timers of an event loop are no finer."""

_SILENCE_S = 0.05
"""USB adapters and networks deliver a frame in pieces; longer apart than this, it has ended."""

_MOST_KEPT = 1024


def find_answers(heard: bytes, unit: int, request: Request) -> list[bytes]:
    """The PDUs of all intact frames in `heard` that answer `request`, noise and other units' frames around them."""
    found = []
    failure = request.pdu[0] | 0x80
    at = heard.find(unit)
    while 0 <= at < len(heard) - 4:
        size = 2 if heard[at + 1] == failure else request.length
        end = at + (size or len(heard)) + RTU_OVERHEAD
        pdu = heard[at + 1 : end - 2]
        if end <= len(heard) and request.accepts(pdu) and rtu_intact(heard[at:end]):
            found.append(pdu)
        at = heard.find(unit, at + 1)
    return found


def looks_damaged(heard: bytes, unit: int, request: Request) -> bool:
    """Whether an answer of full length seems to have come, and not intact."""
    function = request.pdu[0]
    for at in range(len(heard) - 1):
        if heard[at] == unit and heard[at + 1] & 0x7F == function:
            size = 2 if heard[at + 1] & 0x80 else request.length or 1
            return len(heard) - at >= size + RTU_OVERHEAD
    return False


class _RtuConnector:
    """What both kinds of RTU link have in common."""

    in_flight = 1
    measured = True
    quarantine = 2.0
    first_unit = 1

    def __init__(self, line: SerialSettings, timeout_s: float) -> None:
        self._line = line
        self._timeout_s = timeout_s
        self.silence_s = line.t35_s

    def least_s(self, request: Request, answer: bytes) -> float:
        return self._line.least_s(len(request.pdu) + RTU_OVERHEAD, len(answer) + RTU_OVERHEAD)


class SerialConnector(_RtuConnector):
    """Opens a serial port. Missing answers are no reason to open it anew."""

    most_misses = 0

    def __init__(self, path: str, settings: SerialSettings, options: BusOptions) -> None:
        super().__init__(settings, options.timeout_s)
        self._path = path

    async def connect(self, owner: Owner) -> RtuConnection:
        connection = RtuConnection(owner, self._line, self._timeout_s)
        try:
            await open_serial(self._path, self._line, connection)
        except OSError as error:
            busy = error.errno in (errno.EBUSY, errno.EAGAIN, errno.EACCES)
            raise LinkDown(f"{self._path}: {error}", reason="port-busy" if busy else "no-such-port") from error
        return connection.usable()


class RtuOverTcpConnector(_RtuConnector):
    """Connects to a converter that passes RTU frames through."""

    most_misses = 3

    def __init__(self, host: str, port: int, options: BusOptions) -> None:
        super().__init__(options.line or SerialSettings(), options.timeout_s)
        self._host = host
        self._port = port

    async def connect(self, owner: Owner) -> RtuConnection:
        connection = RtuConnection(owner, self._line, self._timeout_s)
        await open_stream(self._host, self._port, connection)
        return connection.usable()


class RtuConnection(asyncio.Protocol):
    """One open line."""

    def __init__(self, owner: Owner, line: SerialSettings, timeout_s: float) -> None:
        self._owner = owner
        self._line = line
        self._timeout_s = timeout_s
        self._loop = asyncio.get_running_loop()
        self._transport: asyncio.Transport | None = None
        self.pending: dict[int, Exchange] = {}
        self._sent = False
        self._heard = b""
        self._quiet_from = monotonic()
        self._timer: asyncio.TimerHandle | None = None

    # --- the bus's side ---

    def usable(self) -> RtuConnection:
        """This connection, unless it is lost already. Raises LinkDown."""
        if self._transport is None:
            raise LinkDown("closed by the other side at once")
        return self

    def send(self, exchange: Exchange, stretch: float, now: float) -> None:
        self.pending[0] = exchange
        self._sent, self._heard = False, b""
        exchange.sent_at = max(now, self._quiet_from + self._line.t35_s)
        octets = len(exchange.request.pdu) + (exchange.request.length or 0) + 2 * RTU_OVERHEAD
        exchange.expires = exchange.sent_at + self._timeout_s * stretch + self._line.wire_s(octets)
        self._send_when_quiet()

    def _send_when_quiet(self) -> None:
        """Keep the silence before a frame. The last part of it is slept, since the loop's timers are too coarse."""
        exchange = self.pending.get(0)
        if exchange is None or self._transport is None:
            return
        due = self._quiet_from + self._line.t35_s
        wait = due - monotonic()
        if wait > 1.5 * _LOOP_GRAIN_S:
            self._timer = self._loop.call_later(wait - _LOOP_GRAIN_S, self._send_when_quiet)
            return
        while wait > 0:
            time.sleep(wait)
            wait = due - monotonic()
        exchange.sent_at = monotonic()
        frame = rtu_frame(exchange.unit, exchange.request.pdu)
        self._sent = True
        self._transport.write(frame)
        self._quiet_from = exchange.sent_at + self._line.wire_s(len(frame))

    def give_up(self, exchange: Exchange) -> ModbusError:
        heard = self._heard
        self._done()
        if heard:
            return BadReply(f"{len(heard)} octets, no answer: {heard[:8].hex()}", reason="checksum", unit=exchange.unit)
        return ResponseTimeout("no answer in time", unit=exchange.unit)

    def abort(self) -> None:
        transport, self._transport = self._transport, None
        self._done()
        if transport is not None:
            transport.abort()

    def _done(self) -> None:
        self._heard = b""
        self.pending.clear()
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    # --- the line's side ---

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)

    def connection_lost(self, exc: Exception | None) -> None:
        if self._transport is not None:
            self._owner.lost(self, LinkDown(f"line lost: {exc or 'closed by the other side'}"))
            self.abort()

    def data_received(self, data: bytes) -> None:
        at = monotonic()
        self._quiet_from = max(self._quiet_from, at)
        exchange = self.pending.get(0)
        if exchange is None or not self._sent:
            return
        self._heard = (self._heard + data)[-_MOST_KEPT:]
        request = exchange.request
        if request.length is not None and len(self._heard) >= 2 + RTU_OVERHEAD:
            answers = find_answers(self._heard, exchange.unit, request)
            if answers:
                self._take(exchange, answers, at)
                return
        if request.length is None or looks_damaged(self._heard, exchange.unit, request):
            if self._timer is not None:
                self._timer.cancel()
            self._timer = self._loop.call_later(max(self._line.t35_s, _SILENCE_S), self._silent)

    def _take(self, exchange: Exchange, answers: list[bytes], at: float) -> None:
        self._done()
        if any(answer != answers[0] for answer in answers):
            error = BadReply("two answers that differ", reason="content", unit=exchange.unit)
            self._owner.failed(exchange, error)
        else:
            self._owner.answered(exchange, answers[0], at)

    def _silent(self) -> None:
        """What came last has ended: an answer whose length only the device knew, or a damaged one."""
        self._timer = None
        exchange, heard = self.pending.get(0), self._heard
        if exchange is None:
            return
        whole = rtu_intact(heard) and heard[0] == exchange.unit and exchange.request.accepts(heard[1:-2])
        if whole and exchange.request.length is None:
            self._take(exchange, [heard[1:-2]], self._quiet_from)
        elif looks_damaged(heard, exchange.unit, exchange.request):
            self._done()
            text = f"{len(heard)} octets, none of them an intact answer: {heard[:8].hex()}"
            self._owner.failed(exchange, BadReply(text, reason="checksum", unit=exchange.unit))
