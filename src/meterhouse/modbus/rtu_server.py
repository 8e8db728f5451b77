"""RTU server: answers for units on a serial line, or on TCP connections that carry RTU frames."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass, field
from types import TracebackType
from typing import cast

from meterhouse.modbus.framing import RTU_OVERHEAD, RtuRequestSplitter, rtu_frame
from meterhouse.modbus.handler import Answer, Route, refusal, settle
from meterhouse.modbus.line import SerialSettings
from meterhouse.modbus.serial_port import open_serial

_SILENCE_S = 0.05
"""Octets of one frame do not come further apart than this, through USB adapters and networks either."""


@dataclass(frozen=True, slots=True)
class RtuServerOptions:
    """How a server behaves on the line.

    `settings` configure the port. `turnaround_s` passes before each answer. `paced`: answer as late as a real line of
    these settings would carry the octets, where the line is a pseudo terminal or a TCP stream without timing.
    """

    settings: SerialSettings = field(default_factory=SerialSettings)
    turnaround_s: float = 0.0
    paced: bool = False
    handler_timeout_s: float = 10.0

    def delay_s(self, request: bytes, answer: bytes) -> float:
        """How long after its request an answer is given."""
        octets = len(request) + len(answer) + 2 * RTU_OVERHEAD
        return self.turnaround_s + (self.settings.wire_s(octets) if self.paced else 0.0)


class RtuServer:
    """Serves what `route` gives on one serial port or one listening address; requests of a line one after the other.

    Unknown units, damaged frames and handlers that answer None meet silence, unit 0 (broadcast) is heard by the
    handler routed for 0 and never answered.
    """

    def __init__(self, route: Route, options: RtuServerOptions | None = None) -> None:
        self.route = route
        self.options = options or RtuServerOptions()
        self._lines: set[_Line] = set()
        self._server: asyncio.Server | None = None

    async def start_serial(self, path: str) -> None:
        """Answer on a serial port. Raises OSError."""
        await open_serial(path, self.options.settings, _Line(self))

    async def start_tcp(self, host: str = "127.0.0.1", port: int = 0) -> int:
        """Answer RTU frames on TCP connections; returns the port. Raises OSError."""
        self._server = await asyncio.get_running_loop().create_server(lambda: _Line(self), host, port)
        return int(self._server.sockets[0].getsockname()[1])

    def drop_connections(self) -> None:
        """End all connections (or the serial port) at once."""
        for line in tuple(self._lines):
            line.abort()

    async def close(self) -> None:
        """Stop, and cancel what handlers have under way."""
        if self._server is not None:
            self._server.close()
            self._server = None
        tasks = [line.task for line in self._lines if line.task is not None]
        self.drop_connections()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.sleep(0)  # the transports close in the loop's next turn

    async def __aenter__(self) -> RtuServer:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def opened(self, line: _Line) -> None:
        """A line is heard from now on."""
        self._lines.add(line)

    def closed(self, line: _Line) -> None:
        """A line has ended."""
        self._lines.discard(line)


class _Line(asyncio.Protocol):
    """One stream of RTU frames."""

    def __init__(self, server: RtuServer) -> None:
        self._server = server
        self._splitter = RtuRequestSplitter()
        self._requests: deque[tuple[int, bytes]] = deque()
        self._loop = asyncio.get_running_loop()
        self._transport: asyncio.Transport | None = None
        self._silence: asyncio.TimerHandle | None = None
        self.task: asyncio.Task[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._server.opened(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self._transport = None
        self._server.closed(self)
        if self._silence is not None:
            self._silence.cancel()
        if self.task is not None:
            self.task.cancel()

    def abort(self) -> None:
        """End the stream at once."""
        if self._transport is not None:
            self._transport.abort()

    def data_received(self, data: bytes) -> None:
        self._take(self._splitter.feed(data))
        if self._silence is not None:
            self._silence.cancel()
        wait = max(self._server.options.settings.t35_s, _SILENCE_S)
        self._silence = self._loop.call_later(wait, self._silent)

    def _silent(self) -> None:
        self._silence = None
        self._take(self._splitter.flush())

    def _take(self, requests: list[tuple[int, bytes]]) -> None:
        self._requests.extend(requests)
        if self._requests and self.task is None:
            self.task = self._loop.create_task(self._serve())

    async def _serve(self) -> None:
        while self._requests:
            unit, pdu = self._requests.popleft()
            asked_at = self._loop.time()
            answer = await self._ask(unit, pdu)
            if answer is None or unit == 0:
                continue
            wait = asked_at + self._server.options.delay_s(pdu, answer) - self._loop.time()
            if wait > 0:
                await asyncio.sleep(wait)
            if self._transport is not None:
                self._transport.write(rtu_frame(unit, answer))
        self.task = None

    async def _ask(self, unit: int, pdu: bytes) -> Answer:
        handler = self._server.route(unit)
        if handler is None:
            return None
        try:
            answer = handler(pdu)
        except Exception as error:  # noqa: BLE001 - whatever a handler does, its client is answered
            return refusal(pdu[0], error)
        if answer is None or isinstance(answer, bytes):
            return answer
        return await settle(answer, pdu[0], self._server.options.handler_timeout_s)
