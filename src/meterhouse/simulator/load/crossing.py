"""Import and export of meters with loads and sources behind them, whose power may turn within a slot."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from meterhouse.simulator.load.ambience import SLOT_S, Ambience
from meterhouse.simulator.load.draw import Draw, by_phase, running, slot_quanta, slot_shares
from meterhouse.simulator.load.noise import Floats, Ints
from meterhouse.simulator.load.registers import PHASES

_AT_ONCE = 160


def ambience_at(at: Ambience, places: Ints) -> Ambience:
    """The ambience of some of the slots."""
    return Ambience(*(getattr(at, name)[places] for name in Ambience.__slots__))


def both_ways(draws: Sequence[Draw], at: Ambience, whole: Ints, step_s: int = SLOT_S) -> tuple[Ints, Ints]:
    """What the draws together (`whole`: (draws, slots) quanta) import and export in each slot: (slots, steps).

    Exact: the sums of the seconds in which power is positive and negative. Seconds are looked at only in slots in
    which it may turn.
    """
    net = whole.sum(axis=0)[:, None] if step_s == SLOT_S else _net(draws, at, whole, step_s)
    imported, exported = np.maximum(net, 0), np.maximum(-net, 0)
    turning = np.flatnonzero(np.abs(whole.sum(axis=0)) <= _margin(draws, whole))
    for places in _batches(turning):
        seconds = _net(draws, ambience_at(at, places), whole[:, places], 1).reshape(len(places), -1, step_s)
        imported[places] = np.maximum(seconds, 0).sum(axis=2)
        exported[places] = np.maximum(-seconds, 0).sum(axis=2)
    return imported, exported


def both_ways_by_phase(draws: Sequence[Draw], at: Ambience, whole: Ints) -> tuple[Ints, Ints]:
    """The same of each phase by itself, in all slots together: (3,) and (3,)."""
    parts = np.stack([np.stack(by_phase(draw, row)) for draw, row in zip(draws, whole, strict=True)])
    net = parts.sum(axis=0)
    turning = np.flatnonzero((np.abs(net) <= _margin(draws, parts)).any(axis=0))
    sure = np.ones(whole.shape[1], dtype=np.bool_)
    sure[turning] = False
    imported = np.maximum(net[:, sure], 0).sum(axis=1)
    exported = np.maximum(-net[:, sure], 0).sum(axis=1)
    for places in _batches(turning):
        seconds = _net_by_phase(draws, ambience_at(at, places), whole[:, places])
        imported += np.maximum(seconds, 0).sum(axis=(1, 2))
        exported += np.maximum(-seconds, 0).sum(axis=(1, 2))
    return imported, exported


def _batches(places: Ints) -> list[Ints]:
    return [places[first : first + _AT_ONCE] for first in range(0, len(places), _AT_ONCE)]


def _margin(draws: Sequence[Draw], parts: Ints) -> Floats:
    """How far the quanta of one second can be from the slot's mean, times the seconds of a slot.

    `parts` has the draws first; they are summed up.
    """
    swings = np.array([draw.swing for draw in draws])
    margin: Floats = np.tensordot(swings, np.abs(parts), axes=1) + 2.0 * SLOT_S * len(draws)
    return margin


def _net(draws: Sequence[Draw], at: Ambience, whole: Ints, step_s: int) -> Ints:
    """(slots, steps) quanta of all draws together."""
    net = np.zeros((whole.shape[1], SLOT_S // step_s + 1), dtype=np.int64)
    for draw, row in zip(draws, whole, strict=True):
        net += running(draw, row, slot_shares(draw, at.slots)[:, ::step_s])
    return np.diff(net, axis=1)


def _net_by_phase(draws: Sequence[Draw], at: Ambience, whole: Ints) -> Ints:
    """(3, slots, seconds) quanta of all draws together."""
    net = np.zeros((PHASES, whole.shape[1], SLOT_S + 1), dtype=np.int64)
    for draw, row in zip(draws, whole, strict=True):
        for phase, part in enumerate(by_phase(draw, running(draw, row, slot_shares(draw, at.slots)))):
            net[phase] += part
    return np.diff(net, axis=2)


def all_quanta(draws: Sequence[Draw], at: Ambience) -> Ints:
    """(draws, slots)."""
    return np.stack([slot_quanta(draw, at) for draw in draws])
