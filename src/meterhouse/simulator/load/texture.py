"""How a slot's energy is spread over its seconds: patterns whose parts sum to the whole, exactly."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

import numpy as np

from meterhouse.simulator.load.ambience import SLOT_S
from meterhouse.simulator.load.noise import Floats, Ints, seed_of, smooth, uniform

VARIANTS = 32
SCALE_BITS = 20
_SCALE = 1 << SCALE_BITS


class Texture(StrEnum):
    """What a load looks like from second to second."""

    FLAT = "flat"
    STEADY = "steady"
    LIVELY = "lively"
    CYCLING = "cycling"


def _steady(seed: int, seconds: Ints) -> Floats:
    return 1.0 + 0.012 * (2.0 * uniform(seed, seconds) - 1.0)


def _lively(seed: int, seconds: Ints) -> Floats:
    return 1.0 + 0.11 * smooth(seed, seconds, 9) + 0.03 * (2.0 * uniform(seed + 1, seconds) - 1.0)


def _cycling(seed: int, seconds: Ints) -> Floats:
    """A thermostat: on above, off below; the duty of one cycle differs from the next."""
    period = 70 + int(60 * uniform(seed, np.zeros(1, dtype=np.int64))[0])
    phase = (seconds + seed % period) % period
    on = phase < period * (0.45 + 0.2 * uniform(seed + 1, (seconds + seed % period) // period))
    return np.where(on, 1.45, 0.35) + 0.02 * (2.0 * uniform(seed + 2, seconds) - 1.0)


_MAKERS = MappingProxyType({Texture.STEADY: _steady, Texture.LIVELY: _lively, Texture.CYCLING: _cycling})


@dataclass(frozen=True, slots=True)
class Pattern:
    """`cumulative`: (VARIANTS, SLOT_S + 1), share of the slot's energy up to each second in 2^−SCALE_BITS, from 0 to
    2^SCALE_BITS. `swing`: the greatest distance of a second from the slot's mean, as a share of the mean.
    """

    cumulative: Ints
    swing: float


def _pattern(texture: Texture) -> Pattern:
    seconds = np.arange(SLOT_S, dtype=np.int64)
    if texture is Texture.FLAT:
        rows = np.ones((VARIANTS, SLOT_S))
    else:
        make = _MAKERS[texture]
        rows = np.stack([make(seed_of(number, "texture", texture), seconds) for number in range(VARIANTS)])
    rows /= rows.sum(axis=1, keepdims=True)
    cumulative = np.zeros((VARIANTS, SLOT_S + 1), dtype=np.int64)
    cumulative[:, 1:] = np.rint(np.cumsum(rows, axis=1) * _SCALE)
    cumulative[:, -1] = _SCALE
    parts = np.diff(cumulative, axis=1)
    return Pattern(cumulative, float(np.abs(parts * (SLOT_S / _SCALE) - 1.0).max()))


@lru_cache(maxsize=1)
def patterns() -> Mapping[Texture, Pattern]:
    """The patterns of every texture."""
    return MappingProxyType({texture: _pattern(texture) for texture in Texture})


def variants(seed: int, slots: Ints) -> Ints:
    """Which variant of its pattern a load follows in each slot."""
    return (uniform(seed, slots) * VARIANTS).astype(np.int64)


def spread(quanta: Ints, shares: Ints) -> Ints:
    """Energy from the slot's start to each second of it: (n,) ≥ 0 and (n, SLOT_S + 1) → (n, SLOT_S + 1).

    The last column is `quanta` itself.
    """
    return quanta[:, None] * shares >> SCALE_BITS
