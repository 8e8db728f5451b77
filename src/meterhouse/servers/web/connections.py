"""HTTP connections that give up on clients which are slow on purpose, and on too many from one address."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle

from meterhouse.domain.access_address import LOOPBACK, Network, is_in, source_of

HEAD_TIMEOUT_S = 15.0
"""From the first octet (or the connection) to the end of a request's head."""

TAKING_TIMEOUT_S = 60.0
"""In which a client has to take the next part of an answer."""

MOST_FROM_ONE = 200
MOST_AT_ALL = 4000


class TimedProtocol(H11Protocol):
    """One connection. `trusted` are proxies, which come for many."""

    trusted: Sequence[Network] = ()
    _head: asyncio.TimerHandle | None = None
    _taking: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        if self._too_many():
            transport.abort()
        else:
            self._await_head()

    def connection_lost(self, exc: Exception | None) -> None:
        self._head_came()
        self._taken()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        cycle: RequestResponseCycle | None = self.cycle
        if cycle is not None and not cycle.response_complete:
            self._head_came()
        elif self._head is None and not self.transport.is_closing():
            # What trickles in now is the head of the next request, or of a body that nobody waits for.
            self._await_head()

    def on_response_complete(self) -> None:
        self._head_came()
        super().on_response_complete()

    def handle_websocket_upgrade(self, event: h11.Request) -> None:
        self._head_came()
        super().handle_websocket_upgrade(event)

    def pause_writing(self) -> None:
        super().pause_writing()
        self._taken()
        self._taking = self.loop.call_later(TAKING_TIMEOUT_S, self.transport.abort)

    def resume_writing(self) -> None:
        self._taken()
        super().resume_writing()

    def _await_head(self) -> None:
        self._head = self.loop.call_later(HEAD_TIMEOUT_S, self.transport.abort)

    def _head_came(self) -> None:
        if self._head is not None:
            self._head.cancel()
            self._head = None

    def _taken(self) -> None:
        if self._taking is not None:
            self._taking.cancel()
            self._taking = None

    def _too_many(self) -> bool:
        if len(self.connections) > MOST_AT_ALL:
            return True
        if self.client is None or is_in(self.client[0], (*LOOPBACK, *self.trusted)):
            return False
        source = source_of(self.client[0])
        clients = (getattr(connection, "client", None) for connection in self.connections)
        return sum(1 for client in clients if client and source_of(client[0]) == source) > MOST_FROM_ONE


def timed_protocol(trusted: Sequence[Network]) -> type[TimedProtocol]:
    """The protocol of a server behind these proxies."""
    return type("TimedProtocol", (TimedProtocol,), {"trusted": tuple(trusted)})
