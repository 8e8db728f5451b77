"""Which meter measures which draws, and what each meter counts in a span of slots."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from meterhouse.simulator.load.ambience import SLOT_S, Ambience, Climate, ambience
from meterhouse.simulator.load.crossing import all_quanta, both_ways, both_ways_by_phase
from meterhouse.simulator.load.draw import TANGENT_BITS, Draw, by_phase, running, slot_shares, slot_tangents
from meterhouse.simulator.load.noise import Floats, Ints
from meterhouse.simulator.load.registers import PHASES, Registers

Number = TypeVar("Number", np.int64, np.float64)

CHUNK_SLOTS = 8192


@dataclass(frozen=True)
class Tree:
    """`members[m]`: positions in `draws` of everything behind meter m, its sub-meters' draws included."""

    draws: tuple[Draw, ...]
    members: tuple[tuple[int, ...], ...]

    @cached_property
    def mixed(self) -> tuple[int, ...]:
        """Meters with both loads and sources behind them, so that their power may turn within a slot."""
        produces = [{self.draws[place].produces for place in places} for places in self.members]
        return tuple(meter for meter, kinds in enumerate(produces) if len(kinds) > 1)

    def behind(self, meter: int) -> tuple[Draw, ...]:
        """The draws that a meter measures."""
        return tuple(self.draws[place] for place in self.members[meter])

    def summed(self, of_draws: NDArray[Number]) -> NDArray[Number]:
        """(draws, …) → (meters, …): what is behind each meter together."""
        return np.stack([of_draws[list(places)].sum(axis=0) for places in self.members])


@dataclass(frozen=True, slots=True)
class Counted:
    """What M meters counted in T consecutive steps of equal width.

    `imported`, `exported`: whole quanta. `reactive`: quanta × 2^TANGENT_BITS, of inductive loads. `lowest`,
    `highest`: about the least and greatest power in W within each step. All (M, T).
    """

    imported: Ints
    exported: Ints
    reactive: Ints
    lowest: Floats
    highest: Floats

    def joined(self, steps: int) -> Counted:
        """The same in steps `steps` times as wide; the number of steps must be a multiple."""
        shape = (self.imported.shape[0], -1, steps)
        return Counted(
            self.imported.reshape(shape).sum(axis=2),
            self.exported.reshape(shape).sum(axis=2),
            self.reactive.reshape(shape).sum(axis=2),
            self.lowest.reshape(shape).min(axis=2),
            self.highest.reshape(shape).max(axis=2),
        )


class Slots:
    """What the draws of a tree take in some slots that follow one another."""

    def __init__(self, tree: Tree, at: Ambience) -> None:
        self._tree = tree
        self._at = at
        self._whole = all_quanta(tree.draws, at)
        self._tangents = np.stack([slot_tangents(draw, at.slots) for draw in tree.draws])
        self._ways: dict[tuple[int, int], tuple[Ints, Ints]] = {}

    def __len__(self) -> int:
        return len(self._at.slots)

    def counted(self, step_s: int = SLOT_S) -> Counted:
        """What every meter counts, in steps of `step_s`, a divisor of the slot. Exact, see `both_ways`."""
        tree, steps = self._tree, SLOT_S // step_s
        parts = self._whole if steps == 1 else self._parts(step_s)
        swings = np.array([[draw.swing] for draw in tree.draws])
        span = np.sqrt(tree.summed((np.abs(self._whole) * swings) ** 2)) / SLOT_S
        span = np.repeat(span, steps, axis=1)
        net = tree.summed(parts)
        imported, exported = np.maximum(net, 0), np.maximum(-net, 0)
        for meter in tree.mixed:
            imported[meter], exported[meter] = self._both_ways(meter, step_s)
        reactive = tree.summed(np.abs(parts) * np.repeat(self._tangents, steps, axis=1))
        return Counted(imported, exported, reactive, net / step_s - span, net / step_s + span)

    def _both_ways(self, meter: int, step_s: int) -> tuple[Ints, Ints]:
        """Import and export of a mixed meter in each step."""
        known = self._ways.get((meter, step_s))
        if known is None:
            whole = self._whole[list(self._tree.members[meter])]
            imported, exported = both_ways(self._tree.behind(meter), self._at, whole, step_s)
            known = self._ways[meter, step_s] = imported.reshape(-1), exported.reshape(-1)
        return known

    def _parts(self, step_s: int) -> Ints:
        rows = zip(self._tree.draws, self._whole, strict=True)
        sums = [running(draw, row, slot_shares(draw, self._at.slots)[:, ::step_s]) for draw, row in rows]
        return np.stack([np.diff(each, axis=1).reshape(-1) for each in sums])

    def registers(self) -> Registers:
        """What every meter counts in all the slots together, by phase too."""
        tree = self._tree
        active, reactive = self._phase_sums()
        net = tree.summed(self._whole)
        imported, exported = np.maximum(net, 0).sum(axis=1), np.maximum(-net, 0).sum(axis=1)
        phase_imported, phase_exported = np.maximum(active, 0), np.maximum(-active, 0)
        for meter in tree.mixed:
            imported[meter], exported[meter] = (way.sum() for way in self._both_ways(meter, SLOT_S))
            whole = self._whole[list(tree.members[meter])]
            phase_imported[meter], phase_exported[meter] = both_ways_by_phase(tree.behind(meter), self._at, whole)
        return Registers(
            imported,
            exported,
            tree.summed((np.abs(self._whole) * self._tangents).sum(axis=1)),
            self.apparent().sum(axis=1),
            phase_imported,
            phase_exported,
            reactive,
        )

    def _phase_sums(self) -> tuple[Ints, Ints]:
        """(meters, 3) active quanta of all slots, which mixed meters do not count so, and reactive ones."""
        active = np.empty((len(self._whole), PHASES), dtype=np.int64)
        reactive = np.empty_like(active)
        rows = zip(self._tree.draws, self._whole, self._tangents, strict=True)
        for place, (draw, row, tangents) in enumerate(rows):
            for phase, part in enumerate(by_phase(draw, row)):
                active[place, phase] = part.sum()
                reactive[place, phase] = (np.abs(part) * tangents).sum()
        return self._tree.summed(active), self._tree.summed(reactive)

    def apparent(self) -> Ints:
        """(meters, slots) quanta: the magnitude of active and reactive energy of each slot."""
        active = self._tree.summed(self._whole).astype(np.float64)
        reactive = self._tree.summed(np.abs(self._whole) * self._tangents) / (1 << TANGENT_BITS)
        magnitude: Ints = np.sqrt(active**2 + reactive**2).astype(np.int64)
        return magnitude


def slots_between(tree: Tree, climate: Climate, first: int, following: int, size: int = CHUNK_SLOTS) -> Iterator[Slots]:
    """The slots [first, following), at most `size` at a time so that memory stays small."""
    for start in range(first, following, size):
        yield Slots(tree, ambience(climate, np.arange(start, min(start + size, following), dtype=np.int64)))


def registers_between(tree: Tree, climate: Climate, first: int, following: int) -> Registers:
    """What every meter counts in the slots [first, following)."""
    registers = Registers.zero(len(tree.members))
    for slots in slots_between(tree, climate, first, following):
        registers = registers.moved(slots.registers())
    return registers
