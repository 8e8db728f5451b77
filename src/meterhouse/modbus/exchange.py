"""One request on its way, and what a bus and its connection promise each other."""

from __future__ import annotations

import asyncio
from typing import Protocol

from meterhouse.modbus.pdu import Request
from meterhouse.modbus.port import LinkDown, ModbusError, Priority


class Exchange:
    """A request, who waits for it and until when. All times are monotonic seconds.

    `deadline` ends the caller's wait, `expires` the link's: the answer to a request that nobody waits for any more is
    still waited for, so that it cannot be taken for another's. `expires`, `sent_at` and `tid` are there from sending
    on, `received_at` when it is answered.
    """

    __slots__ = ("deadline", "expires", "future", "priority", "received_at", "request", "sent_at", "tid", "unit")

    expires: float
    sent_at: float
    received_at: float
    tid: int

    def __init__(
        self, unit: int, request: Request, priority: Priority, deadline: float, future: asyncio.Future[bytes]
    ) -> None:
        self.unit = unit
        self.request = request
        self.priority = priority
        self.deadline = deadline
        self.future = future

    def fail(self, error: ModbusError) -> None:
        """Tell the caller, if it still waits."""
        if not self.future.done():
            self.future.set_exception(error)


class Connection(Protocol):
    """One open connection; never used again once lost. `pending`: the exchanges under way, by transaction id."""

    pending: dict[int, Exchange]

    def send(self, exchange: Exchange, stretch: float, now: float) -> None:
        """Put the request on the wire; set `sent_at`, which may lie a silence ahead, and `expires`.

        `stretch` lengthens the wait for the answer.
        """

    def give_up(self, exchange: Exchange) -> ModbusError:
        """Its time is over: forget it. Returns what to tell the caller."""

    def abort(self) -> None:
        """End the connection; its owner hears no more of it."""


class Owner(Protocol):
    """What a connection reports."""

    def answered(self, exchange: Exchange, answer: bytes, at: float) -> None:
        """The checked answer PDU (or exception) to an exchange came."""

    def failed(self, exchange: Exchange, error: ModbusError) -> None:
        """What came for an exchange is not an answer to it."""

    def late(self) -> None:
        """An answer came after its exchange was given up."""

    def lost(self, connection: Connection, error: LinkDown) -> None:
        """The connection is over."""


class Connector(Protocol):
    """Opens connections of one kind to one place, and knows the rules of that kind.

    `in_flight`: most requests under way. `most_misses`: timeouts in a row after which to connect anew, 0 never.
    `measured`: whether `least_s` knows the line.
    `silence_s`: what a frame needs before it. `quarantine`: for how many timeouts a unit that missed one is left alone.
    `first_unit`: the smallest unit id that can be asked.
    """

    in_flight: int
    measured: bool
    most_misses: int
    silence_s: float
    quarantine: float
    first_unit: int

    async def connect(self, owner: Owner) -> Connection:
        """Raises LinkDown."""

    def least_s(self, request: Request, answer: bytes) -> float:
        """The least the line needs for this transaction; 0 where the line is not known."""
