"""How a bus behaves; every field has the value that is right when nothing is known about the other side."""

from __future__ import annotations

from dataclasses import dataclass, field

from meterhouse.modbus.line import SerialSettings


@dataclass(frozen=True, slots=True)
class Backoff:
    """Growing pauses: `first_s`, twice as long each time, at most `most_s`; each shortened by up to a fifth by chance.

    The chance keeps what failed together from being tried together for ever.
    """

    first_s: float
    most_s: float

    def pause_s(self, failures: int, chance: float) -> float:
        """The pause after the `failures`th failure (from 1); `chance` is 0..1."""
        return min(self.first_s * 2.0 ** min(failures - 1, 30), self.most_s) * (1.0 - 0.2 * chance)


@dataclass(frozen=True, slots=True)
class BusOptions:
    """`timeout_s`: longest wait for an answer to begin; on a known line the time its octets take is added.

    `in_flight`: requests under way at once, Modbus TCP only; more than 1 only where the gateway is known to cope.
    `delay_s`: least pause between an answer and the next request. `echoes_transaction`: False for a Modbus TCP
    gateway that does not return transaction ids; then one request is under way at a time and any timeout ends the
    connection, so that no answer can be taken for that of another request. `line`: the serial line of the units,
    where it is known; needed for the bus's efficiency, and the silence to keep between RTU frames. `reconnect` and
    `silent_unit`: pauses between tries of a link that fails and of a unit that does not answer. With the latter's
    limit a unit that comes back is asked within 45 s.
    """

    timeout_s: float = 1.0
    in_flight: int = 1
    delay_s: float = 0.0
    connect_timeout_s: float = 3.0
    echoes_transaction: bool = True
    line: SerialSettings | None = None
    reconnect: Backoff = field(default=Backoff(0.5, 30.0))
    silent_unit: Backoff = field(default=Backoff(1.0, 45.0))

    def __post_init__(self) -> None:
        if self.timeout_s <= 0 or self.connect_timeout_s <= 0 or self.in_flight < 1 or self.delay_s < 0:
            raise ValueError(f"not a set of bus options: {self}")
