"""Modbus TCP connections: answers are matched by transaction id, and by nothing less."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Callable
from time import monotonic
from typing import cast

from meterhouse.modbus.exchange import Exchange, Owner
from meterhouse.modbus.framing import MBAP, MBAP_SIZE, MbapSplitter
from meterhouse.modbus.options import BusOptions
from meterhouse.modbus.pdu import Request
from meterhouse.modbus.port import BadReply, LinkDown, ModbusError, ResponseTimeout

_STRIDE = 40503
"""Odd, so that all ids come up, and far from 1: gateways that answer with the id before or after are found out."""

_LEAST_ANSWER = MBAP_SIZE + 2

_BRISK_S = 150e-6
"""Answers that come sooner than this (gateways on this machine) are waited for awake: sleeping takes longer."""

_REMEMBERED = 64
"""Ids of given up exchanges kept to tell late answers from foreign ones."""


class TransactionIds:
    """The ids of one bus, going on over reconnects. 0 is left out: it is what gateways answer that do not echo ids."""

    __slots__ = ("last",)

    def __init__(self) -> None:
        self.last = 0


class TcpConnector:
    """Connects to one Modbus TCP address."""

    silence_s = 0.0
    quarantine = 0.0
    first_unit = 0

    def __init__(self, host: str, port: int, options: BusOptions) -> None:
        self._host = host
        self._port = port
        self._options = options
        self._ids = TransactionIds()
        self.measured = options.line is not None
        self.in_flight = options.in_flight if options.echoes_transaction else 1
        self.most_misses = 3 if options.echoes_transaction else 1

    async def connect(self, owner: Owner) -> TcpConnection:
        connection = TcpConnection(owner, self._ids, self._options)
        await open_stream(self._host, self._port, connection)
        return connection.usable()

    def least_s(self, request: Request, answer: bytes) -> float:
        line = self._options.line
        return line.least_s(len(request.pdu) + 3, len(answer) + 3) if line is not None else 0.0


async def open_stream(host: str, port: int, protocol: asyncio.Protocol) -> None:
    """Connect, or say in one word why not. Raises LinkDown."""
    try:
        transport, _ = await asyncio.get_running_loop().create_connection(lambda: protocol, host, port)
    except (socket.gaierror, UnicodeError) as error:
        raise LinkDown(f"{host}: {error}", reason="name-not-resolved") from error
    except ConnectionRefusedError as error:
        raise LinkDown(f"{host}:{port} refuses connections", reason="refused") from error
    except TimeoutError as error:
        raise LinkDown(f"{host}:{port} does not react", reason="timed-out") from error
    except (OSError, OverflowError) as error:
        raise LinkDown(f"{host}:{port}: {error}", reason="unreachable") from error
    sock = transport.get_extra_info("socket")
    with contextlib.suppress(OSError):
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)


class TcpConnection(asyncio.Protocol):
    """One connection. Where ids are not echoed any id is taken, provided that just one request is under way."""

    def __init__(self, owner: Owner, ids: TransactionIds, options: BusOptions) -> None:
        self._owner = owner
        self._ids = ids
        self._strict = options.echoes_transaction
        self._timeout_s = options.timeout_s
        self._gathers = options.in_flight > 1 and options.echoes_transaction
        self._frames: list[bytes] = []
        self._loop = asyncio.get_running_loop()
        self._write: Callable[[bytes], None] = self._gather
        self._splitter = MbapSplitter(least_length=3)
        self._transport: asyncio.Transport | None = None
        self.pending: dict[int, Exchange] = {}
        self._given_up: dict[int, None] = {}
        self._foreign_at = 0.0
        self._brisk = False
        self._stay_awake_until = 0.0

    # --- the bus's side ---

    def usable(self) -> TcpConnection:
        """This connection, unless it is lost already. Raises LinkDown."""
        if self._transport is None:
            raise LinkDown("closed by the other side at once")
        return self

    def send(self, exchange: Exchange, stretch: float, now: float) -> None:
        ids = self._ids
        tid = ids.last = exchange.tid = (ids.last + _STRIDE) & 0xFFFF or _STRIDE
        self.pending[tid] = exchange
        exchange.sent_at = now
        exchange.expires = now + self._timeout_s * stretch
        pdu = exchange.request.pdu
        self._write(MBAP.pack(tid, 0, len(pdu) + 1, exchange.unit) + pdu)
        if self._brisk:
            self._brisk = False
            self._stay_awake_until = now + _BRISK_S
            self._loop.call_soon(self._stay_awake)

    def _stay_awake(self) -> None:
        """Let the loop look for the answer instead of sleeping until it is there."""
        if self.pending and monotonic() < self._stay_awake_until:
            self._loop.call_soon(self._stay_awake)

    def _gather(self, frame: bytes) -> None:
        """Send what is asked for in the same turn of the loop in one go: each write by itself wakes the other side."""
        if not self._frames:
            self._loop.call_soon(self._flush)
        self._frames.append(frame)

    def _flush(self) -> None:
        if self._transport is not None:
            self._transport.write(b"".join(self._frames))
        self._frames.clear()

    def give_up(self, exchange: Exchange) -> ModbusError:
        self.pending.pop(exchange.tid, None)
        self._given_up[exchange.tid] = None
        if len(self._given_up) > _REMEMBERED:
            del self._given_up[next(iter(self._given_up))]
        if self._foreign_at > exchange.sent_at:
            return BadReply("only answers of other transactions came", reason="transaction", unit=exchange.unit)
        return ResponseTimeout("no answer in time", unit=exchange.unit)

    def abort(self) -> None:
        transport, self._transport = self._transport, None
        self.pending.clear()
        if transport is not None:
            transport.abort()

    # --- the transport's side ---

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        if not self._gathers:
            self._write = self._transport.write

    def connection_lost(self, exc: Exception | None) -> None:
        self._over(LinkDown(f"connection lost: {exc or 'closed by the other side'}"))

    def _over(self, error: LinkDown) -> None:
        if self._transport is not None:
            self._owner.lost(self, error)
            self.abort()

    def data_received(self, data: bytes) -> None:
        at = monotonic()
        if len(data) >= _LEAST_ANSWER and not self._splitter.rest:
            # Nearly always a segment is the one answer that is waited for.
            tid, protocol, length, unit = MBAP.unpack_from(data)
            exchange = self.pending.get(tid)
            if exchange is not None and exchange.unit == unit and not protocol:
                request = exchange.request
                whole = length - 1 == request.length and length + 6 == len(data)
                if whole and data.startswith(request.prefix, MBAP_SIZE):
                    del self.pending[tid]
                    self._brisk = at - exchange.sent_at < _BRISK_S and not self._gathers
                    self._owner.answered(exchange, data[MBAP_SIZE:], at)
                    return
        for tid, unit, answer in self._splitter.feed(data):
            exchange = self.pending.pop(tid, None) if self._strict else self._only()
            if exchange is None:
                self._stray(tid, at)
            elif unit == exchange.unit and exchange.request.accepts(answer):
                self._owner.answered(exchange, answer, at)
            else:
                self._refused(exchange, unit, answer)
        if self._splitter.broken:
            self._over(LinkDown(f"no Modbus TCP header: {self._splitter.broken}", reason="bad-header"))

    def _refused(self, exchange: Exchange, unit: int, answer: bytes) -> None:
        error = exchange.request.mismatch(answer, exchange.unit)
        if unit != exchange.unit:
            error = BadReply(f"unit {unit} answers unit {exchange.unit}", reason="unit", unit=exchange.unit)
        self._owner.failed(exchange, error)

    def _only(self) -> Exchange | None:
        return self.pending.popitem()[1] if self.pending else None

    def _stray(self, tid: int, at: float) -> None:
        """An answer that nobody waits for."""
        if self._transport is None:
            return
        if not self._strict:
            self._over(LinkDown("an answer without a request", reason="bad-header"))
        elif tid in self._given_up:
            del self._given_up[tid]
            self._owner.late()
        else:
            self._foreign_at = at
