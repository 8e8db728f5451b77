"""What counters counted of late against the power recorded in the same intervals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

import numpy as np

from meterhouse.domain.installation import Device
from meterhouse.domain.interval import Interval
from meterhouse.domain.quantity import ACTIVE_ENERGY_IMPORT, ChannelKey, Phase, Quantity
from meterhouse.domain.wiring import Finding, counter_against_power
from meterhouse.services.ports import QUALITY_ORDER, Clock, HistoryStore, IntervalSeries, StatisticSeries

POWER = ChannelKey(Quantity.ACTIVE_POWER, None, Phase.TOTAL)
LOOKED_BACK = timedelta(hours=24)
_MEASURED = QUALITY_ORDER.index("measured")


class RecordedCounters:
    """Compares the last day's intervals; a device that was added today has at least what was recorded since."""

    def __init__(self, history: HistoryStore, clock: Clock) -> None:
        self._history = history
        self._clock = clock

    async def of(self, devices: Sequence[Device]) -> Mapping[int, Finding]:
        """By device id, where counter and power do not fit together."""
        wanted = {device.id for device in devices}
        channels = {(item.device_id, item.key): item.id for item in await self._history.channels()}
        pairs = {
            number: (channels[number, ACTIVE_ENERGY_IMPORT], channels[number, POWER])
            for number in wanted
            if (number, ACTIVE_ENERGY_IMPORT) in channels and (number, POWER) in channels
        }
        now = self._clock.now()
        span = Interval(now - LOOKED_BACK, now)
        energies = await self._history.intervals([energy for energy, _ in pairs.values()], span)
        powers = await self._history.statistics([power for _, power in pairs.values()], span)
        found = {}
        for number, energy, power in zip(pairs, energies, powers, strict=True):
            finding = compared(energy, power)
            if finding is not None:
                found[number] = finding
        return found


def compared(energy: IntervalSeries, power: StatisticSeries) -> Finding | None:
    """Of the intervals in which both were measured and nothing flowed back."""
    common, at, also = np.intersect1d(energy.starts, power.starts, return_indices=True)
    good = (energy.qualities[at] == _MEASURED) & (power.minima[also] >= 0)
    if not len(common) or not good.any():
        return None
    counted = energy.values[at][good]
    tenths = 10**POWER.facts.decimals
    meant = power.means[also][good] / tenths * energy.widths[at][good] / 3600
    steps = counted[counted > 0]
    step = float(steps.min()) if len(steps) else 1000.0
    return counter_against_power(float(counted.sum()), float(meant.sum()), min(step, 10_000.0))
