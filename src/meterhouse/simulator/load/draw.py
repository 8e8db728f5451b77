"""One consumer or producer: how much it takes in each slot, in whole quanta."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from meterhouse.simulator.load.ambience import SLOT_S, Ambience
from meterhouse.simulator.load.noise import Ints, smooth
from meterhouse.simulator.load.sessions import ChargingHabit, charging
from meterhouse.simulator.load.shapes import SHAPES
from meterhouse.simulator.load.texture import Texture, patterns, spread, variants

QUANTA = 3600
"""Quanta in one counted unit: a quantum is 1 W during 1 s of electricity, 1 dm³/h during 1 s of water or gas."""

SPLIT_BITS = 16
TANGENT_BITS = 10


@dataclass(frozen=True, slots=True)
class Draw:
    """A load at its terminals.

    `shape` is a name of SHAPES, or `ev` together with `habit`. `base` and `peak` are the rate at shape 0 and 1, in W
    or dm³/h; `produces` turns the sign (photovoltaics). `split`: shares of the three phases in 2^−SPLIT_BITS, their
    sum 2^SPLIT_BITS. `tangent`: reactive per active power.
    """

    name: str
    seed: int
    shape: str
    base: float
    peak: float
    texture: Texture = Texture.STEADY
    split: tuple[int, int, int] = (1 << SPLIT_BITS, 0, 0)
    tangent: float = 0.0
    produces: bool = False
    habit: ChargingHabit | None = None

    @property
    def swing(self) -> float:
        """The greatest distance of a second from its slot's mean, as a share of the mean."""
        return patterns()[self.texture].swing


def slot_quanta(draw: Draw, at: Ambience) -> Ints:
    """What the draw takes in each slot, negative where it gives: exact whole quanta."""
    if draw.habit is not None:
        drawn: Ints = (charging(draw.habit, at).power_w + int(draw.base)) * SLOT_S
        return drawn
    rate = draw.base + (draw.peak - draw.base) * SHAPES[draw.shape](at, draw.seed)
    quanta: Ints = np.rint(np.maximum(rate, 0.0) * (-SLOT_S if draw.produces else SLOT_S)).astype(np.int64)
    return quanta


def slot_tangents(draw: Draw, slots: Ints) -> Ints:
    """Reactive per active power in each slot, in 2^−TANGENT_BITS; drifts by a tenth within hours."""
    if draw.tangent == 0.0:
        return np.zeros(len(slots), dtype=np.int64)
    drift = 1.0 + 0.1 * smooth(draw.seed + 31, slots * SLOT_S, 7200)
    return np.rint(draw.tangent * drift * (1 << TANGENT_BITS)).astype(np.int64)


def slot_shares(draw: Draw, slots: Ints) -> Ints:
    """(slots, SLOT_S + 1): which part of each slot's quanta has flown up to each second, see `texture`."""
    shares: Ints = patterns()[draw.texture].cumulative[variants(draw.seed + 17, slots)]
    return shares


def running(draw: Draw, quanta: Ints, shares: Ints) -> Ints:
    """What the draw has taken from each slot's start up to each second: see `texture.spread`; signed."""
    return -spread(-quanta, shares) if draw.produces else spread(quanta, shares)


def by_phase(draw: Draw, quanta: Ints) -> tuple[Ints, Ints, Ints]:
    """The quanta of each phase; the three sum to the whole."""
    magnitude = -quanta if draw.produces else quanta
    first, second = (magnitude * share >> SPLIT_BITS if share else np.zeros_like(quanta) for share in draw.split[:2])
    if draw.produces:
        first, second = -first, -second
    return first, second, quanta - first - second
