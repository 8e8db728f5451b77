"""Counts and times of one bus."""

from __future__ import annotations

from collections import Counter

from meterhouse.modbus.port import BadReply, Cancelled, DeviceException, LinkDown, ModbusError, UnitBackedOff
from meterhouse.services.ports import LinkStatistics


class Tally:
    """What `LinkStatistics` is made of. `idle_from`: since when requests wait and none may be sent."""

    __slots__ = (
        "answers",
        "busy_s",
        "errors",
        "idle_from",
        "limit_s",
        "opened_at",
        "quarantine_s",
        "requests",
        "timeout_s",
    )

    def __init__(self, opened_at: float) -> None:
        self.opened_at = opened_at
        self.requests = 0
        self.answers = 0
        self.errors: Counter[str] = Counter()
        self.busy_s = 0.0
        self.limit_s = 0.0
        self.timeout_s = 0.0
        self.quarantine_s = 0.0
        self.idle_from: float | None = None

    def count(self, error: ModbusError) -> None:
        """One request ended so."""
        self.errors[kind_of(error)] += 1

    def held_up(self, now: float) -> None:
        """Requests wait, the line is idle: they are for quarantined units only."""
        if self.idle_from is None:
            self.idle_from = now

    def moving(self, now: float) -> None:
        """The line is used again, or nobody waits any more."""
        if self.idle_from is not None:
            self.quarantine_s += now - self.idle_from
            self.idle_from = None

    def statistics(self) -> LinkStatistics:
        """The picture at this moment."""
        return LinkStatistics(
            requests=self.requests,
            answers=self.answers,
            errors=dict(self.errors),
            busy_s=self.busy_s,
            limit_s=self.limit_s,
            timeout_s=self.timeout_s,
            quarantine_s=self.quarantine_s,
            opened_at_monotonic_s=self.opened_at,
        )


def kind_of(error: ModbusError) -> str:
    """The kind under which an error is counted: the keys of `LinkStatistics.errors`."""
    kinds: tuple[tuple[type[ModbusError], str], ...] = (
        (BadReply, "bad-answer"),
        (DeviceException, "exception"),
        (LinkDown, "link-down"),
        (Cancelled, "not-sent"),
        (UnitBackedOff, "backed-off"),
    )
    return next((name for kind, name in kinds if isinstance(error, kind)), "timeout")
