"""What the meters of a building have counted from a moment on: walked through once, in order of time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from meterhouse.domain.interval import from_epoch, to_epoch
from meterhouse.simulator.layout import Layout
from meterhouse.simulator.load.ambience import slot_of
from meterhouse.simulator.load.registers import Registers
from meterhouse.simulator.load.tree import CHUNK_SLOTS, Slots, slots_between

_HOUR_S = 3600


@dataclass(frozen=True, slots=True)
class Replacement:
    """Meter `meter` stood still from `out` to `back`, when its successor began at 0. Both on whole hours."""

    meter: int
    out: datetime
    back: datetime


def replacements(layout: Layout, since: datetime) -> tuple[Replacement, ...]:
    """The exchanges of a scenario whose counting began then."""
    found = []
    for meter, device in enumerate(layout.scenario.devices):
        if device.replaced is not None:
            out_s = to_epoch(since + timedelta(days=device.replaced.after_days)) // _HOUR_S * _HOUR_S + _HOUR_S
            back_s = out_s + max(1, round(device.replaced.hours)) * _HOUR_S
            found.append(Replacement(meter, from_epoch(out_s), from_epoch(back_s)))
    return tuple(found)


class Course:
    """Counts from `since` (the start of a slot) on; each slot is looked at once.

    `at_replacement`: what stood on all meters when a successor began to count, by meter number.
    """

    def __init__(self, layout: Layout, since: datetime) -> None:
        self.layout = layout
        self.since = since
        self.replacements = replacements(layout, since)
        self.reached = slot_of(since)
        self.registers = layout.start
        self.at_replacement: dict[int, Registers] = {}

    def advance(self, slot: int, look: Callable[[int, Slots], None] | None = None, size: int = CHUNK_SLOTS) -> None:
        """Count up to the start of `slot`; `look` is shown the slots on the way, with the number of the first."""
        stops = sorted({slot_of(item.back) for item in self.replacements})
        for stop in (*(stop for stop in stops if self.reached < stop <= slot), slot):
            for slots in slots_between(self.layout.tree, self.layout.climate, self.reached, stop, size):
                if look is not None:
                    look(self.reached, slots)
                self.registers = self.registers.moved(slots.registers())
                self.reached += len(slots)
            for item in self.replacements:
                if slot_of(item.back) == stop:
                    self.at_replacement.setdefault(item.meter, self.registers)
