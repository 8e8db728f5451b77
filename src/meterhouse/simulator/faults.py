"""What is wrong at present: faults by device and gateway, each until its time is over. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from meterhouse.simulator.form import FaultKind

__all__ = ["AT_ONCE", "ActiveFault", "FaultBoard", "FaultKind"]

AT_ONCE = frozenset({FaultKind.COUNTER_RESET, FaultKind.ROLLOVER, FaultKind.REPLACED})
"""Faults that happen at a moment and leave their mark; the others last."""


@dataclass(frozen=True, slots=True)
class ActiveFault:
    """A fault of a device or of a gateway with all its devices.

    `until_s`: monotonic seconds, None: until it is cleared. `delay_s`: how late answers come (slow, late).
    `exception`: the Modbus code that is answered.
    """

    id: int
    kind: FaultKind
    device: str | None
    gateway: str | None
    until_s: float | None
    delay_s: float
    exception: int

    def concerns(self, gateway: str, devices: Collection[str]) -> bool:
        """Whether it is one of the gateway or of one of the devices."""
        return self.gateway == gateway if self.gateway is not None else self.device in devices


class FaultBoard:
    """The faults that last."""

    def __init__(self) -> None:
        self._faults: dict[int, ActiveFault] = {}

    def add(self, fault: ActiveFault) -> None:
        """Let it begin."""
        self._faults[fault.id] = fault

    def clear(self, fault_id: int | None = None) -> tuple[ActiveFault, ...]:
        """End a fault, or all; returns those that ended."""
        ended = [fault for fault in self._faults.values() if fault_id in (None, fault.id)]
        for fault in ended:
            del self._faults[fault.id]
        return tuple(ended)

    def active(self, now_s: float) -> tuple[ActiveFault, ...]:
        """Those that last at that time."""
        return tuple(fault for fault in self._faults.values() if fault.until_s is None or now_s < fault.until_s)

    def of(self, gateway: str, devices: Collection[str], now_s: float) -> tuple[ActiveFault, ...]:
        """Those that concern a unit at that time; quick where nothing is wrong."""
        if not self._faults:
            return ()
        self._forget(now_s)
        return tuple(fault for fault in self._faults.values() if fault.concerns(gateway, devices))

    def _forget(self, now_s: float) -> None:
        over = [fault.id for fault in self._faults.values() if fault.until_s is not None and now_s >= fault.until_s]
        for fault_id in over:
            del self._faults[fault_id]


def first_of(faults: Iterable[ActiveFault], *kinds: FaultKind) -> ActiveFault | None:
    """The first fault of one of these kinds."""
    return next((fault for fault in faults if fault.kind in kinds), None)
