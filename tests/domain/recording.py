"""What the recorder tests share: a device with made-up registers, read at will."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from meterhouse.domain.channel import Channel
from meterhouse.domain.counter import CounterEvent, CounterEventKind
from meterhouse.domain.interval import IntervalStatistic, IntervalValue
from meterhouse.domain.metering import DeviceRecorder, KnownIndex, RecorderConfig
from meterhouse.domain.quantity import ACTIVE_ENERGY_IMPORT, ChannelKey, parse_key
from meterhouse.domain.sample import DeviceReading, Quality, Sample

NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)
ENERGY, POWER = Channel(1, 7, ACTIVE_ENERGY_IMPORT), 2


def key(text: str) -> ChannelKey:
    parsed = parse_key(text)
    assert parsed is not None, text
    return parsed


POWER_CHANNEL = Channel(POWER, 7, key("active_power_total"))


@dataclass(frozen=True)
class Last:
    """Where a history stands."""

    at: datetime
    index: int
    joined: bool = False


@dataclass
class Recording:
    """A recorder and all that it gave."""

    config: RecorderConfig = field(default_factory=RecorderConfig)
    channels: Sequence[Channel] = (ENERGY,)
    last: Mapping[int, KnownIndex] = field(default_factory=dict)
    values: list[IntervalValue] = field(default_factory=list)
    statistics: list[IntervalStatistic] = field(default_factory=list)
    events: list[CounterEvent] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.recorder = DeviceRecorder(self.channels, self.config, self.last)

    def read(self, after_s: float, *, step_s: float = 0.0, **samples: float | str | None) -> Recording:
        """A reading `after_s` seconds after noon; the wall clock differs by `step_s` from the steady one."""
        at = NOON + timedelta(seconds=after_s + step_s)
        taken = tuple(
            Sample(key(name), at, None if value is None else Decimal(str(value))) for name, value in samples.items()
        )
        self.recorder.add(DeviceReading(7, at, 1000.0 + after_s, taken))
        return self

    def energy(self, *pairs: tuple[float, float], step_s: float = 0.0) -> Recording:
        for after_s, index in pairs:
            self.read(after_s, step_s=step_s, active_energy_import_total=index)
        return self

    def close(self, after_s: float) -> Recording:
        while True:
            recorded = self.recorder.close(NOON + timedelta(seconds=after_s))
            self.values += recorded.values
            self.statistics += recorded.statistics
            self.events += recorded.events
            if not self.recorder.more:
                return self

    @property
    def table(self) -> list[tuple[float, int | None, str]]:
        """(start in minutes after noon, value, quality) of each interval."""
        return [((v.start - NOON).total_seconds() / 60, v.value, v.quality.value) for v in self.values]

    @property
    def kinds(self) -> list[CounterEventKind]:
        return [event.kind for event in self.events if event.kind is not CounterEventKind.STARTED]

    @property
    def total(self) -> int:
        return sum(value.value or 0 for value in self.values)

    def restarted(self) -> Recording:
        """A new process: nothing but what was recorded is known."""
        latest = self.values[-1]
        assert latest.index is not None
        last = {latest.channel_id: Last(latest.start + latest.width, latest.index)}
        return Recording(self.config, self.channels, last, self.values, self.statistics, self.events)


def qualities(recording: Recording) -> set[Quality]:
    return {value.quality for value in recording.values}
