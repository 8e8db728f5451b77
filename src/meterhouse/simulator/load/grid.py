"""The supply network: voltages, frequency and distortion at a building's terminals, as functions of time."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from meterhouse.simulator.load.noise import Floats, Ints, seed_of, smooth, uniform

NOMINAL_V = 230.0
_DAY_S = 86400


@dataclass(frozen=True, slots=True)
class Grid:
    """A low-voltage network of its own character, by seed."""

    seed: int

    def voltage(self, at_s: Ints) -> Floats:
        """(3, n) V between phase and neutral: the evening's dip, the transformer's steps, flicker of the second."""
        evening = -1.6 * np.exp(-(((((at_s % _DAY_S) / 3600.0 - 18.0 + 12.0) % 24.0 - 12.0) / 3.5) ** 2))
        common = evening + 1.6 * smooth(seed_of(self.seed, "grid"), at_s, 5400)
        phases = []
        for phase in range(3):
            seed = seed_of(self.seed, "grid", str(phase))
            own = 0.9 * smooth(seed, at_s, 1800) + 0.35 * smooth(seed + 1, at_s, 60)
            phases.append(NOMINAL_V + 1.8 + 0.4 * phase + common + own + 0.25 * (uniform(seed + 2, at_s) - 0.5))
        return np.stack(phases)

    def frequency(self, at_s: Ints) -> Floats:
        """Hz."""
        seed = seed_of(self.seed, "frequency")
        wander: Floats = 0.018 * smooth(seed, at_s, 900) + 0.012 * smooth(seed + 1, at_s, 20)
        return 50.0 + wander

    def distortion(self, at_s: Ints) -> Floats:
        """(3, n) % total harmonic distortion of the voltage, highest in the evening."""
        evening = 0.5 * np.exp(-(((((at_s % _DAY_S) / 3600.0 - 20.0 + 12.0) % 24.0 - 12.0) / 4.0) ** 2))
        rows = []
        for phase in range(3):
            seed = seed_of(self.seed, "distortion", str(phase))
            rows.append(
                1.9 + 0.15 * phase + evening + 0.35 * smooth(seed, at_s, 3600) + 0.05 * smooth(seed + 1, at_s, 10)
            )
        return np.stack(rows)


def between_phases(voltage: Floats) -> Floats:
    """(…, 3) phase to neutral → L1-L2, L2-L3, L3-L1 of a system whose angles are 120°."""
    following = np.roll(voltage, -1, axis=-1)
    return np.sqrt(voltage**2 + voltage * following + following**2)


def unbalance(between: Floats) -> Floats:
    """(…, 3) phase-to-phase voltages → % negative by positive sequence (IEC 61000-4-30, 5.7.1)."""
    squares = between**2
    beta = (squares**2).sum(axis=-1) / squares.sum(axis=-1) ** 2
    root = np.sqrt(np.maximum(3.0 - 6.0 * beta, 0.0))
    share: Floats = 100.0 * np.sqrt(np.maximum(1.0 - root, 0.0) / (1.0 + root))
    return share


def current_distortion(load: Floats) -> Floats:
    """% distortion of a current by its share of the greatest: electronics dominate when little else runs."""
    share: Floats = 6.0 + 22.0 * np.exp(-4.0 * np.clip(load, 0.0, 2.0))
    return share


ODD_HARMONICS = {3: 0.45, 5: 0.62, 7: 0.42, 9: 0.18, 11: 0.2, 13: 0.16, 15: 0.06, 17: 0.08, 19: 0.06, 21: 0.03}
"""Share of the total distortion by order; the squares sum to about 1."""


def harmonic(order: int, distortion: float) -> float:
    """% of one harmonic where the total distortion is that: odd ones as usual in buildings, the rest next to none."""
    return ODD_HARMONICS.get(order, 0.02 if order % 2 else 0.01) * distortion
