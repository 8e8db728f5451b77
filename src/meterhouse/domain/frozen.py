"""Counters that stand still although power flows: a meter that lies by silence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from meterhouse.domain.channel import Channel
from meterhouse.domain.counter import CounterEvent, CounterEventKind
from meterhouse.domain.interval import IntervalStatistic, IntervalValue, to_epoch
from meterhouse.domain.quantity import ACTIVE_ENERGY_EXPORT, ACTIVE_ENERGY_IMPORT, ChannelKey, Phase, Quantity
from meterhouse.domain.sample import Quality

ACTIVE_POWER = ChannelKey(Quantity.ACTIVE_POWER, None, Phase.TOTAL)

LEAST_POWER_W = 20.0
"""Below this a meter may rightly stand still: it is under its starting current."""

LEAST_ENERGY_WH = 500.0
"""Energy that the power says must have been counted before a standing counter is called frozen."""

COARSEST_STEP_WH = 1000
STEPS = 3
"""A counter whose indexes have all been whole kWh may need that many kWh to show that it runs."""

_REMEMBERED = 200


@dataclass(slots=True)
class _Watched:
    sign: int
    expected_wh: float = 0.0
    coarse: bool = True
    frozen: bool = False


class FrozenWatch:
    """Compares the active energies of one device with its mean power, interval by interval.

    One event when a counter is found frozen, none while it stays so; it is watched anew when it counts again.
    """

    def __init__(self) -> None:
        self._counters: dict[int, _Watched] = {}
        self._power_w: dict[int, float] = {}

    def watch(self, channel: Channel) -> None:
        """Watch the channel if it is one of the active energies."""
        signs = {ACTIVE_ENERGY_IMPORT: 1, ACTIVE_ENERGY_EXPORT: -1}
        if channel.key in signs:
            self._counters.setdefault(channel.id, _Watched(signs[channel.key]))

    def note_power(self, key: ChannelKey, statistic: IntervalStatistic) -> None:
        """Remember the mean active power of an interval."""
        if key == ACTIVE_POWER and self._counters:
            while len(self._power_w) >= _REMEMBERED:
                del self._power_w[next(iter(self._power_w))]
            self._power_w[to_epoch(statistic.start)] = statistic.mean / 10**key.facts.decimals

    def look_at(self, values: Sequence[IntervalValue]) -> list[CounterEvent]:
        """Judge closed intervals, in order; the events for counters found frozen in them."""
        events = []
        for value in values:
            watched = self._counters.get(value.channel_id)
            if watched is not None and value.quality is Quality.MEASURED:
                event = self._judge(watched, value)
                if event is not None:
                    events.append(event)
        return events

    def _judge(self, watched: _Watched, value: IntervalValue) -> CounterEvent | None:
        watched.coarse = watched.coarse and (value.index or 0) % COARSEST_STEP_WH == 0
        if value.value:
            watched.expected_wh, watched.frozen = 0.0, False
            return None
        power_w = self._power_w.get(to_epoch(value.start), 0.0) * watched.sign
        if power_w < LEAST_POWER_W or watched.frozen:
            return None
        watched.expected_wh += power_w * value.width.total_seconds() / 3600.0
        if watched.expected_wh < (STEPS * COARSEST_STEP_WH if watched.coarse else LEAST_ENERGY_WH):
            return None
        watched.frozen = True
        params = {"power_w": round(power_w), "expected": round(watched.expected_wh), "index": value.index}
        return CounterEvent(value.channel_id, value.start + value.width, CounterEventKind.FROZEN, params)
