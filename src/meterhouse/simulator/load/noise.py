"""Noise that is a pure function of a seed and a time, so that any part of it can be made again."""

from __future__ import annotations

import zlib

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

_GOLDEN = np.uint64(0x9E3779B97F4A7C15)
_FIRST = np.uint64(0xBF58476D1CE4E5B9)
_SECOND = np.uint64(0x94D049BB133111EB)
_UNIT = 2.0**-53


def seed_of(seed: int, *words: str) -> int:
    """A seed of its own for each thing called by `words`; the same on every machine."""
    return (zlib.crc32("/".join(words).encode()) << 32 | zlib.crc32(str(seed).encode())) & 0x7FFFFFFFFFFFFFFF


def uniform(seed: int, numbers: Ints) -> Floats:
    """One value in [0, 1) for each number; neighbours have nothing in common (splitmix64)."""
    mixed = numbers.astype(np.uint64) * _GOLDEN + np.uint64(seed)
    mixed = (mixed ^ (mixed >> np.uint64(30))) * _FIRST
    mixed = (mixed ^ (mixed >> np.uint64(27))) * _SECOND
    mixed ^= mixed >> np.uint64(31)
    return (mixed >> np.uint64(11)).astype(np.float64) * _UNIT


def uniform_at(seed: int, number: int) -> float:
    """The value of `uniform` for one number."""
    return float(uniform(seed, np.array([number], dtype=np.int64))[0])


def smooth(seed: int, at_s: Ints, period_s: int) -> Floats:
    """Values in [−1, 1) that wander: one random value per period, joined smoothly."""
    number = at_s // period_s
    within = (at_s - number * period_s) / period_s
    weight = within * within * (3.0 - 2.0 * within)
    before, after = uniform(seed, number), uniform(seed, number + 1)
    return 2.0 * (before + (after - before) * weight) - 1.0
