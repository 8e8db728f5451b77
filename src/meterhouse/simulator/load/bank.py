"""All meters of a building at one second: what they measure and what they have counted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from meterhouse.simulator.load.ambience import SLOT_S, Ambience, Climate, ambience
from meterhouse.simulator.load.draw import SPLIT_BITS, TANGENT_BITS, Draw, slot_quanta, slot_shares, slot_tangents
from meterhouse.simulator.load.noise import Floats, Ints
from meterhouse.simulator.load.texture import spread
from meterhouse.simulator.load.tree import Tree, counted_chunks

PHASES = 3
_PAST_SLOTS = 3
"""Demand is the mean over the running slot and the two before it."""


@dataclass(slots=True)
class Registers:
    """What M meters have counted, in whole quanta; `reactive` in quanta × 2^TANGENT_BITS, `apparent` rounded down.

    The arrays by phase have shape (M, 3).
    """

    imported: Ints
    exported: Ints
    reactive: Ints
    apparent: Ints
    phase_imported: Ints
    phase_exported: Ints
    phase_reactive: Ints

    @classmethod
    def zero(cls, meters: int) -> Registers:
        """All at 0."""
        totals = [np.zeros(meters, dtype=np.int64) for _ in range(4)]
        return cls(*totals, *(np.zeros((meters, PHASES), dtype=np.int64) for _ in range(3)))

    def moved(self, by: Registers, sign: int = 1) -> Registers:
        """The sum (or difference) of two."""
        return Registers(*(getattr(self, name) + sign * getattr(by, name) for name in Registers.__slots__))


@dataclass(frozen=True, slots=True)
class Instant:
    """M meters at a second. `power_w`, `reactive_var`: (M, 3), signed; `demand_w`: (M,), of the last minutes."""

    at_s: int
    registers: Registers
    power_w: Ints
    reactive_var: Floats
    demand_w: Floats


class _Slot:
    """Every second of one slot: (M, 3, SLOT_S) powers and what was counted up to each second."""

    def __init__(self, tree: Tree, at: Ambience) -> None:
        by_draw = [_by_phase(draw, at) for draw in tree.draws]
        power = np.stack([sum_of(by_draw, places, 0) for places in tree.members])
        reactive = np.stack([sum_of(by_draw, places, 1) for places in tree.members])
        self.power, self.reactive = power, reactive
        total = power.sum(axis=1)
        apparent = np.sqrt(total.astype(np.float64) ** 2 + (reactive.sum(axis=1) / (1 << TANGENT_BITS)) ** 2)
        self._imported = _running(np.maximum(total, 0))
        self._exported = _running(np.maximum(-total, 0))
        self._reactive = _running(reactive.sum(axis=1))
        self._apparent = _running(apparent.astype(np.int64))
        self._phase_imported = _running(np.maximum(power, 0))
        self._phase_exported = _running(np.maximum(-power, 0))
        self._phase_reactive = _running(reactive)

    def counted(self, second: int) -> Registers:
        """Since the slot's start."""
        return Registers(
            *(array[:, second] for array in (self._imported, self._exported, self._reactive, self._apparent)),
            *(array[:, :, second] for array in (self._phase_imported, self._phase_exported, self._phase_reactive)),
        )


def sum_of(by_draw: list[tuple[Ints, Ints]], places: tuple[int, ...], part: int) -> Ints:
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
    power = np.diff(spread(slot_quanta(draw, at), slot_shares(draw, at.slots)), axis=1)[0]
    first, second = (power * share >> SPLIT_BITS for share in draw.split[:2])
    phases = np.stack([first, second, power - first - second])
    return phases, np.abs(phases) * slot_tangents(draw, at.slots)[0]


class MeterBank:
    """The meters of a tree from an instant on. Time goes forward only: an earlier one gives the latest again.

    `since_s` must be the start of a slot; `registers` are what stood on the meters then.
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

    @property
    def tree(self) -> Tree:
        """What is measured where."""
        return self._tree

    def _made(self) -> _Slot:
        return _Slot(self._tree, ambience(self._climate, np.array([self._number], dtype=np.int64)))

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
            for chunk in counted_chunks(self._tree, self._climate, self._number + 1, number):
                sums = (chunk.imported.sum(axis=1), chunk.exported.sum(axis=1), chunk.reactive.sum(axis=1))
                registers = registers.moved(whole_registers(self._tree, *sums))
            self._past = []
        self._past = [*self._past[-(_PAST_SLOTS - 1) :], (number * SLOT_S, registers.imported - registers.exported)]
        self._at_start = registers
        self._number = number
        self._seconds = self._made()


def _phase_weights(tree: Tree) -> Floats:
    """(M, 3): how the energy of each meter's draws is shared among the phases on the whole."""
    rates = np.array([max(draw.peak, draw.base, 1.0) for draw in tree.draws])
    splits = np.array([draw.split for draw in tree.draws]) / (1 << SPLIT_BITS)
    sums = np.full((len(tree.members), PHASES), 1e-9)
    for meter, places in enumerate(tree.members):
        sums[meter] += (splits[list(places)] * rates[list(places), None]).sum(axis=0)
    weights: Floats = sums / sums.sum(axis=1, keepdims=True)
    return weights


def whole_registers(tree: Tree, imported: Ints, exported: Ints, reactive: Ints) -> Registers:
    """Registers that stand for totals counted over whole slots; the phases by their usual shares, exact in sum."""
    split = _splitter(_phase_weights(tree))
    active = imported + exported
    apparent = np.sqrt(active.astype(np.float64) ** 2 + (reactive / (1 << TANGENT_BITS)) ** 2).astype(np.int64)
    return Registers(imported, exported, reactive, apparent, split(imported), split(exported), split(reactive))


def _splitter(weights: Floats) -> Callable[[Ints], Ints]:
    def split(totals: Ints) -> Ints:
        first, second = (np.floor(totals * weights[:, phase]).astype(np.int64) for phase in range(2))
        return np.stack([first, second, totals - first - second], axis=1)

    return split
