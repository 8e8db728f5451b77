"""Modbus TCP server: any number of requests per connection under way, each answered with its own id and unit."""

from __future__ import annotations

import asyncio
import ipaddress
from collections.abc import Awaitable
from dataclasses import dataclass
from time import monotonic
from types import TracebackType
from typing import cast

from meterhouse.modbus.framing import MbapSplitter, mbap_frame
from meterhouse.modbus.handler import BUSY, NO_PATH, Answer, Route, refusal, settle
from meterhouse.modbus.pdu import exception_answer


@dataclass(frozen=True, slots=True)
class ServerOptions:
    """Limits of a server.

    `max_in_flight`: requests of one connection that may wait for their handlers, more are answered with 6 (busy).
    `handler_timeout_s`: then 0x0B is answered. `max_connections`: one more drops the one idle for longest.
    `allowed`: networks ("192.168.1.0/24") or addresses of clients; empty: everybody.
    """

    max_in_flight: int = 16
    handler_timeout_s: float = 10.0
    max_connections: int = 128
    allowed: tuple[str, ...] = ()


class ModbusTcpServer:
    """Serves what `route` gives. Start it, or use it as an async context manager after `start`.

    An unknown unit is answered with 0x0A, a handler that fails or is late with 0x0B (see `handler.refusal`), requests
    beyond the limit with 6. A header that makes no sense ends the connection. Answers go out as they are ready.
    """

    def __init__(self, route: Route, options: ServerOptions | None = None) -> None:
        self.route = route
        self.options = options or ServerOptions()
        self._networks = tuple(ipaddress.ip_network(item, strict=False) for item in self.options.allowed)
        self._connections: set[_Connection] = set()
        self._server: asyncio.Server | None = None

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> int:
        """Listen; returns the port (chosen by the system for 0). Raises OSError. May follow `close`."""
        self._server = await asyncio.get_running_loop().create_server(lambda: _Connection(self), host, port)
        return self.port

    @property
    def port(self) -> int:
        """Where it listens; 0 when it does not."""
        sockets = self._server.sockets if self._server is not None else ()
        return int(sockets[0].getsockname()[1]) if sockets else 0

    @property
    def connections(self) -> int:
        """How many clients are connected."""
        return len(self._connections)

    def drop_connections(self) -> None:
        """End all connections at once, as a gateway that restarts does; new ones are accepted."""
        for connection in tuple(self._connections):
            connection.abort()

    async def close(self) -> None:
        """Stop listening, end all connections, cancel what handlers have under way."""
        if self._server is not None:
            self._server.close()
            self._server = None
        pending = [task for connection in self._connections for task in connection.tasks]
        self.drop_connections()
        await asyncio.gather(*pending, return_exceptions=True)
        await asyncio.sleep(0)  # the transports close in the loop's next turn

    async def __aenter__(self) -> ModbusTcpServer:
        if self._server is None:
            await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def admit(self, connection: _Connection, peer: str) -> bool:
        """Take a new connection in, unless its address is not allowed."""
        if self._networks:
            address = ipaddress.ip_address(peer.partition("%")[0])
            address = getattr(address, "ipv4_mapped", None) or address
            if not any(address in network for network in self._networks):
                return False
        if len(self._connections) >= self.options.max_connections:
            min(self._connections, key=lambda item: item.used_at).abort()
        self._connections.add(connection)
        return True

    def forget(self, connection: _Connection) -> None:
        """A connection has ended."""
        self._connections.discard(connection)


class _Connection(asyncio.Protocol):
    """One client."""

    def __init__(self, server: ModbusTcpServer) -> None:
        self._server = server
        self._route = server.route
        self._limit = server.options.max_in_flight
        self._splitter = MbapSplitter()
        self._transport: asyncio.Transport | None = None
        self._loop = asyncio.get_running_loop()
        self.tasks: set[asyncio.Task[None]] = set()
        self.used_at = monotonic()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        peer = transport.get_extra_info("peername")
        if not self._server.admit(self, str(peer[0])):
            self._transport.abort()

    def connection_lost(self, exc: Exception | None) -> None:
        self._server.forget(self)
        self._transport = None
        for task in self.tasks:
            task.cancel()

    def abort(self) -> None:
        """End the connection at once."""
        if self._transport is not None:
            self._transport.abort()

    def pause_writing(self) -> None:
        """A client that does not read its answers is not heard any further."""
        if self._transport is not None:
            self._transport.pause_reading()

    def resume_writing(self) -> None:
        if self._transport is not None:
            self._transport.resume_reading()

    def data_received(self, data: bytes) -> None:
        self.used_at = monotonic()
        answers = []
        for tid, unit, pdu in self._splitter.feed(data):
            answer = self._ask(tid, unit, pdu)
            if answer is not None:
                answers.append(mbap_frame(tid, unit, answer))
        if self._transport is None:
            return
        if answers:
            self._transport.write(answers[0] if len(answers) == 1 else b"".join(answers))
        if self._splitter.broken:
            self._transport.close()

    def _ask(self, tid: int, unit: int, pdu: bytes) -> Answer:
        """The answer that can be given now; None when it comes later or never."""
        handler = self._route(unit)
        if handler is None:
            return exception_answer(pdu[0], NO_PATH)
        if len(self.tasks) >= self._limit:
            return exception_answer(pdu[0], BUSY)
        try:
            answer = handler(pdu)
        except Exception as error:  # noqa: BLE001 - whatever a handler does, its client is answered
            return refusal(pdu[0], error)
        if answer is None or isinstance(answer, bytes):
            return answer
        task = self._loop.create_task(self._later(tid, unit, pdu[0], answer))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)
        return None

    async def _later(self, tid: int, unit: int, function: int, pending: Awaitable[Answer]) -> None:
        answer = await settle(pending, function, self._server.options.handler_timeout_s)
        if answer is not None and self._transport is not None:
            self._transport.write(mbap_frame(tid, unit, answer))
