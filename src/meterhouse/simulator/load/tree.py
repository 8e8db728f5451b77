"""Which meter measures which draws, and what each meter counts in a span of slots."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from meterhouse.simulator.load.ambience import SLOT_S, Ambience, Climate, ambience
from meterhouse.simulator.load.draw import Draw, slot_quanta, slot_shares, slot_tangents
from meterhouse.simulator.load.noise import Floats, Ints
from meterhouse.simulator.load.texture import spread

Number = TypeVar("Number", np.int64, np.float64)

CHUNK_SLOTS = 8192
_CROSSINGS_AT_ONCE = 48


@dataclass(frozen=True)
class Tree:
    """`members[m]`: positions in `draws` of everything behind meter m, its sub-meters' draws included."""

    draws: tuple[Draw, ...]
    members: tuple[tuple[int, ...], ...]

    @cached_property
    def mixed(self) -> tuple[bool, ...]:
        """Whether both loads and sources are behind the meter, so that its power may turn within a slot."""
        return tuple(len({self.draws[place].produces for place in places}) > 1 for places in self.members)


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


def ambience_at(at: Ambience, places: Ints) -> Ambience:
    """The ambience of some of the slots."""
    return Ambience(*(getattr(at, name)[places] for name in Ambience.__slots__))


def count(tree: Tree, at: Ambience, step_s: int = SLOT_S) -> Counted:
    """What every meter counts in the slots of `at`, in steps of `step_s`, a divisor of the slot.

    Exact: import is the sum of the seconds in which the meter's power is positive, export of those in which it is
    negative. Seconds are looked at only where the power of a meter with loads and sources may turn within a slot.
    """
    whole = np.stack([slot_quanta(draw, at) for draw in tree.draws])
    tangents = np.stack([slot_tangents(draw, at.slots) for draw in tree.draws])
    steps = SLOT_S // step_s
    parts = (
        whole
        if steps == 1
        else np.stack(list(map(_parts, tree.draws, whole, [at.slots] * len(whole), [step_s] * len(whole))))
    )
    reactive = np.abs(parts) * np.repeat(tangents, steps, axis=1)
    swing = np.abs(whole) * np.array([[draw.swing] for draw in tree.draws])
    net, var = _summed(tree, parts), _summed(tree, reactive)
    span = np.repeat(np.sqrt(_summed(tree, swing**2)) / SLOT_S, steps, axis=1)
    imported, exported = np.maximum(net, 0), np.maximum(-net, 0)
    for meter in np.flatnonzero(tree.mixed):
        places = list(tree.members[meter])
        margin = swing[places].sum(axis=0) + SLOT_S * len(places)
        turning = np.flatnonzero(np.abs(whole[places].sum(axis=0)) <= margin)
        _cross(tree, int(meter), ambience_at(at, turning), turning, (imported[meter], exported[meter]), step_s)
    return Counted(imported, exported, var, net / step_s - span, net / step_s + span)


def _parts(draw: Draw, quanta: Ints, slots: Ints, step_s: int) -> Ints:
    shares = slot_shares(draw, slots)[:, ::step_s]
    return np.diff(spread(quanta, shares), axis=1).reshape(-1)


def _summed(tree: Tree, of_draws: NDArray[Number]) -> NDArray[Number]:
    return np.stack([of_draws[list(places)].sum(axis=0) for places in tree.members])


def _cross(tree: Tree, meter: int, at: Ambience, turning: Ints, sums: tuple[Ints, Ints], step_s: int) -> None:
    """Put right a meter's import and export in the slots at `turning`, second by second; `at` is their ambience."""
    imported, exported = (array.reshape(-1, SLOT_S // step_s) for array in sums)
    for first in range(0, len(turning), _CROSSINGS_AT_ONCE):
        some = ambience_at(at, np.arange(first, min(first + _CROSSINGS_AT_ONCE, len(turning))))
        net = np.zeros((len(some.slots), SLOT_S), dtype=np.int64)
        for number in tree.members[meter]:
            draw = tree.draws[number]
            net += np.diff(spread(slot_quanta(draw, some), slot_shares(draw, some.slots)), axis=1)
        seconds = net.reshape(len(some.slots), -1, step_s)
        places = turning[first : first + _CROSSINGS_AT_ONCE]
        imported[places] = np.maximum(seconds, 0).sum(axis=2)
        exported[places] = np.maximum(-seconds, 0).sum(axis=2)


def counted_chunks(tree: Tree, climate: Climate, first: int, following: int, step_s: int = SLOT_S) -> Iterator[Counted]:
    """`count` over the slots [first, following), a chunk at a time so that memory stays small."""
    size = max(1, CHUNK_SLOTS * step_s // SLOT_S)
    for start in range(first, following, size):
        slots = np.arange(start, min(start + size, following), dtype=np.int64)
        yield count(tree, ambience(climate, slots), step_s)
