"""All meters of a building at one second: what they measure and what they have counted."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from meterhouse.simulator.load.ambience import SLOT_S, Ambience, Climate, ambience
from meterhouse.simulator.load.draw import (
    TANGENT_BITS,
    Draw,
    by_phase,
    running,
    slot_quanta,
    slot_shares,
    slot_tangents,
)
from meterhouse.simulator.load.noise import Floats, Ints
from meterhouse.simulator.load.registers import PHASES, Registers
from meterhouse.simulator.load.tree import Slots, Tree, registers_between

_PAST_SLOTS = 3
"""Demand is the mean over the running slot and the two before it."""


@dataclass(frozen=True, slots=True)
class Instant:
    """M meters at a second. `power_w`, `reactive_var`: (M, 3), signed; `demand_w`: (M,), of the last minutes."""

    at_s: int
    registers: Registers
    power_w: Ints
    reactive_var: Floats
    demand_w: Floats


class _Seconds:
    """Every second of one slot: (M, 3, SLOT_S) powers and what was counted up to each second."""

    def __init__(self, tree: Tree, at: Ambience) -> None:
        by_draw = [_by_phase(draw, at) for draw in tree.draws]
        self.power, self.reactive = (
            np.stack([_sum_of(by_draw, places, part) for places in tree.members]) for part in range(2)
        )
        total = self.power.sum(axis=1)
        self._imported = _running(np.maximum(total, 0))
        self._exported = _running(np.maximum(-total, 0))
        self._reactive = _running(self.reactive.sum(axis=1))
        self._apparent = Slots(tree, at).apparent()[:, 0]
        self._phase_imported = _running(np.maximum(self.power, 0))
        self._phase_exported = _running(np.maximum(-self.power, 0))
        self._phase_reactive = _running(self.reactive)

    def counted(self, second: int) -> Registers:
        """Since the slot's start."""
        return Registers(
            self._imported[:, second],
            self._exported[:, second],
            self._reactive[:, second],
            self._apparent * second // SLOT_S,
            self._phase_imported[:, :, second],
            self._phase_exported[:, :, second],
            self._phase_reactive[:, :, second],
        )


def _sum_of(by_draw: list[tuple[Ints, Ints]], places: tuple[int, ...], part: int) -> Ints:
    """The draws at `places` together."""
    total = np.zeros((PHASES, SLOT_S), dtype=np.int64)
    for place in places:
        total += by_draw[place][part]
    return total


def _running(values: Ints) -> Ints:
    """Sums from the start up to each second, the first 0."""
    sums = np.zeros((*values.shape[:-1], SLOT_S + 1), dtype=np.int64)
    np.cumsum(values, axis=-1, out=sums[..., 1:])
    return sums


def _by_phase(draw: Draw, at: Ambience) -> tuple[Ints, Ints]:
    """Active W and reactive var × 2^TANGENT_BITS of a draw in each second of the one slot of `at`: (3, SLOT_S)."""
    taken = running(draw, slot_quanta(draw, at), slot_shares(draw, at.slots))[0]
    phases = np.stack(by_phase(draw, taken))
    seconds = phases[:, 1:] - phases[:, :-1]
    return seconds, np.abs(seconds) * slot_tangents(draw, at.slots)[0]


class MeterBank:
    """The meters of a tree from an instant on. Time goes forward only: an earlier one gives the latest again.

    `since_s` must be the start of a slot; `registers` are what stood on the meters then. What they show later does
    not depend on when they are looked at.
    """

    def __init__(self, tree: Tree, climate: Climate, since_s: int, registers: Registers | None = None) -> None:
        if since_s % SLOT_S:
            raise ValueError(f"{since_s} is not the start of a slot of {SLOT_S} s")
        self._tree = tree
        self._climate = climate
        self._at_start = registers or Registers.zero(len(tree.members))
        self._number = since_s // SLOT_S
        self._seconds = self._made()
        self._past: list[tuple[int, Ints]] = []
        self._at_s = since_s

    def _made(self) -> _Seconds:
        return _Seconds(self._tree, ambience(self._climate, np.array([self._number], dtype=np.int64)))

    def at(self, at_s: int) -> Instant:
        """The meters at a whole second since 1970."""
        at_s = self._at_s = max(at_s, self._at_s)
        if at_s // SLOT_S != self._number:
            self._enter(at_s // SLOT_S)
        second = at_s - self._number * SLOT_S
        registers = self._at_start.moved(self._seconds.counted(second))
        return Instant(
            at_s,
            registers,
            self._seconds.power[:, :, second],
            self._seconds.reactive[:, :, second] / (1 << TANGENT_BITS),
            self._demand(registers, at_s, second),
        )

    def _demand(self, registers: Registers, at_s: int, second: int) -> Floats:
        net = registers.imported - registers.exported
        if not self._past or at_s == self._past[0][0]:
            power: Floats = self._seconds.power[:, :, second].sum(axis=1).astype(np.float64)
            return power
        since_s, then = self._past[0]
        mean: Floats = (net - then) / (at_s - since_s)
        return mean

    def _enter(self, number: int) -> None:
        """Go to another slot, counting those in between."""
        registers = self._at_start.moved(self._seconds.counted(SLOT_S))
        if number > self._number + 1:
            registers = registers.moved(registers_between(self._tree, self._climate, self._number + 1, number))
            self._past = []
        self._past = [*self._past[-(_PAST_SLOTS - 1) :], (number * SLOT_S, registers.imported - registers.exported)]
        self._at_start = registers
        self._number = number
        self._seconds = self._made()
