"""The bus: one queue for all units behind one connection, and the rules that keep a wrong value from being believed."""

from __future__ import annotations

import asyncio
from time import monotonic

from meterhouse.modbus.exchange import Connection, Connector, Exchange
from meterhouse.modbus.options import BusOptions
from meterhouse.modbus.pdu import Request, device_exception, raw_request, read_request, shorter_read, write_request
from meterhouse.modbus.port import (
    Block,
    Cancelled,
    LinkDown,
    ModbusError,
    Priority,
    ResponseTimeout,
    Space,
    UnitBackedOff,
)
from meterhouse.modbus.silence import Silences
from meterhouse.modbus.standing import Standing
from meterhouse.modbus.tally import Tally
from meterhouse.modbus.turns import Turns
from meterhouse.services.ports import LinkStatistics

_NEVER = float("inf")


class LinkBus:
    """A `Bus` over whatever `connector` opens. Connects when first asked, and again by itself.

    Nothing is ever sent twice. An exchange whose caller has gone (cancelled, deadline over) stays under way until its
    answer or its timeout. Polls and forwarded requests of a unit that is backed off fail at once with UnitBackedOff;
    writes and discovery are sent all the same.
    """

    def __init__(self, connector: Connector, options: BusOptions) -> None:
        self._connector = connector
        self._options = options
        self._loop = asyncio.get_running_loop()
        self._turns = Turns()
        self._most_flying = connector.in_flight
        self._first_unit = connector.first_unit
        self._silences = Silences(options.silent_unit)
        self._tally = Tally(monotonic())
        self._standing = Standing(options.reconnect, connector.most_misses)
        self._connection: Connection | None = None
        # The connection while all is well on it and nobody waits for a turn: requests take the short way then.
        self._calm: Connection | None = None
        self._connecting: asyncio.Task[None] | None = None
        self._busy_from = 0.0
        self._not_before = 0.0
        self._probe: Exchange | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._timer_at = _NEVER
        self._closed = False

    # --- the port ---

    async def read(
        self,
        unit: int,
        space: Space,
        address: int,
        count: int,
        *,
        deadline_s: float,
        priority: Priority = Priority.POLL,
    ) -> Block:
        exchange = self._submit(unit, read_request(space, address, count), deadline_s, priority)
        answer = await exchange.future
        if answer[0] & 0x80:
            raise device_exception(answer[1], unit)
        return Block(unit, space, address, count, answer[2:], exchange.sent_at, exchange.received_at)

    async def write(self, unit: int, space: Space, address: int, values: bytes, *, deadline_s: float) -> None:
        exchange = self._submit(unit, write_request(space, address, values), deadline_s, Priority.WRITE)
        answer = await exchange.future
        if answer[0] & 0x80:
            raise device_exception(answer[1], unit)

    async def raw(self, unit: int, pdu: bytes, *, deadline_s: float, priority: Priority = Priority.FORWARDED) -> bytes:
        return await self._submit(unit, raw_request(pdu), deadline_s, priority).future

    def statistics(self) -> LinkStatistics:
        return self._tally.statistics()

    def backed_off_s(self, unit: int) -> float:
        return self._silences.backed_off_s(unit, monotonic())

    async def close(self) -> None:
        self._closed = True
        error = LinkDown("the bus was closed", reason="bus-closed")
        connecting = self._connecting
        if connecting is not None:
            connecting.cancel()
            await asyncio.gather(connecting, return_exceptions=True)
        self._disconnect(error)
        self._standing.down = error
        self._fail_waiting(error)
        if self._timer is not None:
            self._timer.cancel()
        await asyncio.sleep(0)  # the transport closes in the loop's next turn

    # --- sending ---

    def _submit(self, unit: int, request: Request, deadline_s: float, priority: Priority) -> Exchange:
        if not self._first_unit <= unit <= 255:
            raise ValueError(f"unit {unit} cannot be asked here")
        now = monotonic()
        exchange = Exchange(unit, request, priority, now + deadline_s, self._loop.create_future())
        calm = self._calm
        if calm is not None and len(calm.pending) < self._most_flying:
            self._start(exchange, calm, now)
        else:
            self._queue(exchange, now)
        return exchange

    def _queue(self, exchange: Exchange, now: float) -> None:
        self._calm = None
        if self._left_alone(exchange, now):
            self._refuse(exchange, UnitBackedOff("silent, not yet due for its next try", unit=exchange.unit))
        else:
            self._turns.add(exchange)
            self._pump(now)
            self._watch(exchange.deadline, now)

    def _left_alone(self, exchange: Exchange, now: float) -> bool:
        forced = exchange.priority in (Priority.WRITE, Priority.DISCOVERY)
        return not forced and self._silences.backed_off_s(exchange.unit, now) > 0

    def _refuse(self, exchange: Exchange, error: ModbusError) -> None:
        self._tally.count(error)
        exchange.fail(error)

    def _may_ask(self, unit: int) -> bool:
        silences = self._silences
        if not silences.any:
            return True
        if silences.quarantined(unit, monotonic()):
            return False
        return not (silences.suspected(unit) and any(item.unit == unit for item in self._flying()))

    def _flying(self) -> tuple[Exchange, ...]:
        return tuple(self._connection.pending.values()) if self._connection is not None else ()

    def _pump(self, now: float) -> None:
        """Send what may be sent."""
        turns = self._turns
        if turns.size and self._connection is None:
            self._connect(now)
        while turns.size and self._connection is not None and len(self._connection.pending) < self._most_flying:
            if now < self._not_before:
                self._watch(self._not_before, now)
                return
            exchange = turns.take(self._may_ask)
            if exchange is None:
                if not self._connection.pending:
                    self._tally.held_up(now)
                self._watch(self._silences.next_release() or _NEVER, now)
                return
            self._tally.moving(now)
            if not exchange.future.done():
                self._start(self._probe_before(exchange) or exchange, self._connection, now)
        self._tally.moving(now)

    def _probe_before(self, exchange: Exchange) -> Exchange | None:
        """A read of another length, where an answer to an older read could still pass for that to `exchange`."""
        doubt = self._silences.doubt.get(exchange.unit)
        request = shorter_read(exchange.request) if doubt is not None else None
        if doubt is None or request is None or doubt.prefix != exchange.request.prefix:
            return None
        self._turns.put_back(exchange)
        self._probe = Exchange(exchange.unit, request, exchange.priority, exchange.deadline, self._loop.create_future())
        self._probe.future.cancel()
        return self._probe

    def _start(self, exchange: Exchange, connection: Connection, now: float) -> None:
        if not connection.pending:
            self._busy_from = now
        connection.send(exchange, self._standing.stretch, now)
        self._tally.requests += 1
        if exchange.expires < self._timer_at or exchange.deadline < self._timer_at:
            self._watch(min(exchange.expires, exchange.deadline), now)

    # --- what the connection reports ---

    def answered(self, exchange: Exchange, answer: bytes, at: float) -> None:
        exchange.received_at = at
        tally, future, calm = self._tally, exchange.future, self._calm
        tally.answers += 1
        if calm is None or answer[0] > 0x7F:
            self._landed(at)
            self._consider(exchange, answer, at)
        elif not calm.pending:
            tally.busy_s += at - self._busy_from
        if not future.done():
            future.set_result(answer)
        if calm is None and self._turns.size:
            self._pump(at)

    def _consider(self, exchange: Exchange, answer: bytes, at: float) -> None:
        """What an answer says beyond its data."""
        self._standing.answered()
        if self._connector.measured:
            self._measure(exchange, answer)
        if answer[0] > 0x7F:
            self._tally.errors["exception"] += 1
        if answer[0] > 0x7F and answer[1] in (0x0A, 0x0B):
            self._missed(exchange.unit, at)
        else:
            self._silences.answered(exchange.unit)
        self._calm = self._connection if self._nothing_to_mind() else None

    def _nothing_to_mind(self) -> bool:
        waiting = self._turns.size or self._silences.any
        return not (waiting or self._standing.stretch > 1.0 or self._options.delay_s or self._connector.measured)

    def _measure(self, exchange: Exchange, answer: bytes) -> None:
        """Set the time of a transaction against the least its line allows, silence before the request included."""
        self._tally.limit_s += self._connector.least_s(exchange.request, answer)
        gap = exchange.sent_at - self._connector.silence_s
        self._tally.busy_s += max(0.0, self._busy_from - gap)

    def failed(self, exchange: Exchange, error: ModbusError) -> None:
        self._calm = None
        now = monotonic()
        self._landed(now)
        self._refuse(exchange, error)
        self._quarantine(exchange, now)
        if self._connector.most_misses == 1:
            self._disconnect(LinkDown(str(error), reason="no-answers"))
        self._pump(now)

    def late(self) -> None:
        self._calm = None
        if self._standing.late():
            self._disconnect(LinkDown("answers keep coming late", reason="no-answers"))
            self._pump(monotonic())

    def lost(self, connection: Connection, error: LinkDown) -> None:
        if connection is self._connection:
            self._disconnect(error)
            self._pump(monotonic())

    # --- timing ---

    def _watch(self, at: float, now: float) -> None:
        """Look at the clock again at `at` at the latest."""
        if at >= self._timer_at or self._closed:
            return
        if self._timer is not None:
            self._timer.cancel()
        self._timer_at = at
        self._timer = self._loop.call_later(max(0.0, at - now), self._tick)

    def _tick(self) -> None:
        self._timer, self._timer_at = None, _NEVER
        now = monotonic()
        for exchange in self._flying():
            if exchange.expires <= now:
                self._expired(exchange, now)
            elif exchange.deadline <= now:
                exchange.fail(ResponseTimeout("no answer before the deadline", unit=exchange.unit))
        for exchange in self._turns.remove(lambda item: item.deadline <= now or item.future.done()):
            self._refuse(exchange, self._not_sent(exchange.unit))
        if self._standing.half_dead:
            self._disconnect(LinkDown("requests in a row without an answer", reason="no-answers"))
        self._pump(now)
        times = [item.expires if item.future.done() else min(item.expires, item.deadline) for item in self._flying()]
        times += [item.deadline for item in self._turns]
        if times:
            self._watch(min(times), now)

    def _not_sent(self, unit: int) -> ModbusError:
        if self._connection is None:
            return LinkDown("no connection before the deadline", reason="timed-out", unit=unit)
        return Cancelled("its deadline passed before its turn", unit=unit)

    def _expired(self, exchange: Exchange, now: float) -> None:
        if self._connection is None:
            return
        self._calm = None
        error = self._connection.give_up(exchange)
        self._landed(now)
        self._tally.timeout_s += now - exchange.sent_at
        self._standing.missed()
        self._refuse(exchange, error)
        self._quarantine(exchange, now)
        if exchange is self._probe or not self._connector.quarantine:
            self._silences.doubt.pop(exchange.unit, None)
        else:
            self._silences.doubt[exchange.unit] = exchange.request
        self._missed(exchange.unit, now)

    def _landed(self, now: float) -> None:
        """One exchange less is under way."""
        if self._connection is None or not self._connection.pending:
            self._tally.busy_s += now - self._busy_from
        self._not_before = now + self._options.delay_s

    def _quarantine(self, exchange: Exchange, now: float) -> None:
        """Where answers carry no transaction id, one that is still to come must not meet the next request."""
        if self._connector.quarantine:
            wait = self._connector.quarantine * (exchange.expires - exchange.sent_at)
            self._silences.quarantine(exchange.unit, now + wait)

    def _missed(self, unit: int, now: float) -> None:
        self._silences.missed(unit, now)
        if self._silences.backed_off_s(unit, now) > 0:
            for exchange in self._turns.remove(lambda item: item.unit == unit and self._left_alone(item, now)):
                self._refuse(exchange, UnitBackedOff("silent, not yet due for its next try", unit=unit))

    # --- the connection ---

    def _connect(self, now: float) -> None:
        if self._connecting is not None:
            return
        if self._closed or now < self._standing.retry_at:
            self._fail_waiting(self._standing.down)
            return
        self._connecting = self._loop.create_task(self._open())

    async def _open(self) -> None:
        try:
            async with asyncio.timeout(self._options.connect_timeout_s):
                self._connection = await self._connector.connect(self)
            self._standing.connected()
        except TimeoutError:
            self._standing.lost(LinkDown("no connection in time", reason="timed-out"), monotonic())
        except LinkDown as error:
            self._standing.lost(error, monotonic())
        except (OSError, ValueError, OverflowError) as error:
            # Host names, ports and baud rates that the system will not hear of.
            self._standing.lost(LinkDown(str(error), reason="unreachable"), monotonic())
        finally:
            self._connecting = None
        self._pump(monotonic())

    def _disconnect(self, error: LinkDown) -> None:
        connection, flying = self._connection, self._flying()
        if connection is None:
            return
        self._connection = self._calm = None
        connection.abort()
        now = monotonic()
        if flying:
            self._landed(now)
        for exchange in flying:
            self._refuse(exchange, LinkDown(str(error), reason=error.reason, unit=exchange.unit))
            self._quarantine(exchange, now)
        self._standing.lost(error, now)

    def _fail_waiting(self, error: LinkDown) -> None:
        for exchange in self._turns.remove(lambda _: True):
            self._refuse(exchange, LinkDown(str(error), reason=error.reason, unit=exchange.unit))
