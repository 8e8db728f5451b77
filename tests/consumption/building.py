"""A small building with sixteen months of history, and a second way to reckon its sums."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np

from meterhouse.domain.installation import (
    Device,
    Gateway,
    GatewayKind,
    Installation,
    LoadType,
    MeasureGroup,
    SiteSettings,
)
from meterhouse.domain.interval import from_epoch, to_epoch
from meterhouse.domain.quantity import (
    ACTIVE_ENERGY_IMPORT,
    GAS_VOLUME,
    WATER_VOLUME,
    ChannelKey,
    Direction,
    Phase,
    Quantity,
)
from meterhouse.services.installation import InstallationService, InstallationStore
from meterhouse.services.ports import (
    CountedStatistics,
    IndexedSeries,
    IntervalSeries,
    StatisticSeries,
)
from meterhouse.store.store import Store

ROME = ZoneInfo("Europe/Rome")
BEGIN = datetime(2024, 12, 1, tzinfo=ROME).astimezone(UTC)
NOW = datetime(2026, 4, 15, 13, 20, tzinfo=ROME).astimezone(UTC)
STEP = 1800
VOLTAGE = ChannelKey(Quantity.VOLTAGE, None, Phase.L1_N)
REACTIVE = ChannelKey(Quantity.REACTIVE_ENERGY, Direction.IMPORT, Phase.TOTAL)

METERS: tuple[tuple[int, ChannelKey], ...] = (
    *((device, ACTIVE_ENERGY_IMPORT) for device in (1, 2, 3, 4, 5)),
    (6, GAS_VOLUME),
    (7, WATER_VOLUME),
    (1, REACTIVE),
)
"""Device 8 is configured, but nothing was ever read of it."""


@dataclass(frozen=True)
class Recorded:
    """What was put into the store, by (device, key)."""

    starts: dict[tuple[int, ChannelKey], np.ndarray[tuple[int], np.dtype[np.int64]]]
    values: dict[tuple[int, ChannelKey], np.ndarray[tuple[int], np.dtype[np.int64]]]
    _known: dict[tuple[tuple[int, ChannelKey], str], dict[str, int]] = field(default_factory=dict)

    def sums(self, devices: Iterable[int], key: ChannelKey, form: str) -> dict[str, int]:
        """Sums by the local time of each interval's start, written in `form`; the long way round."""
        found: dict[str, int] = defaultdict(int)
        for device in devices:
            for name, value in self._sums_of((device, key), form).items():
                found[name] += value
        return dict(found)

    def _sums_of(self, counter: tuple[int, ChannelKey], form: str) -> dict[str, int]:
        if (counter, form) not in self._known:
            sums: dict[str, int] = defaultdict(int)
            for start, value in zip(self.starts.get(counter, ()), self.values.get(counter, ()), strict=True):
                sums[from_epoch(int(start)).astimezone(ROME).strftime(form)] += int(value)
            self._known[counter, form] = dict(sums)
        return self._known[counter, form]


class Fixed:
    """A configuration that is what the test says."""

    def __init__(self, installation: Installation) -> None:
        self.installation = installation

    async def load(self) -> Installation:
        return self.installation


class StillClock:
    def __init__(self, now: datetime = NOW) -> None:
        self.wall = now

    def now(self) -> datetime:
        return self.wall

    def monotonic(self) -> float:
        return 0.0

    async def sleep(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)


def installation(*devices: Device, timezone: str = "Europe/Rome") -> Installation:
    return Installation(
        site=SiteSettings(timezone=timezone, sample_rate_s=STEP),
        gateways=(Gateway(1, GatewayKind.MODBUS_TCP, "G", "10.0.0.1"),),
        devices=devices or tuple(device(number) for number in range(1, 9)),
        load_types=(
            LoadType(1, "heating", "", predefined=True, color="#e8590c"),
            LoadType(2, "lighting", "", predefined=True, color="#f08c00"),
            LoadType(3, "kitchen", "Kitchen", predefined=False),
            LoadType(4, "old", "Old", predefined=False, enabled=False),
        ),
        measure_groups=(MeasureGroup(1, "Floor 1"), MeasureGroup(2, "Floor 2"), MeasureGroup(3, "Old", enabled=False)),
        panel_boards=(),
    )


def device(number: int, **fields: object) -> Device:
    plain = Device(id=number, gateway_id=1, model="test", unit_id=number, name=f"D{number}")
    return replace(plain, **fields)  # type: ignore[arg-type]


async def service(given: Installation) -> InstallationService:
    store: InstallationStore = Fixed(given)  # type: ignore[assignment]
    made = InstallationService(store, models=lambda _: True)
    await made.start()
    return made


async def record(path: Path, begin: datetime = BEGIN, now: datetime = NOW) -> Recorded:
    """Fill a new store; some intervals are missing, interpolated, estimated, edited, device 5 begins late."""
    store = await Store.open(path, timezone="Europe/Rome")
    try:
        return await _record(store, begin, now)
    finally:
        await store.close()


async def _record(store: Store, begin: datetime, now: datetime) -> Recorded:
    dice = np.random.default_rng(7)
    recorded = Recorded({}, {})
    channels = await store.history.ensure_channels([*METERS, (1, VOLTAGE)])
    end = to_epoch(now) - 120
    series = []
    for channel in channels[:-1]:
        first = to_epoch(begin) + (100 * 86_400 if channel.device_id == 5 else 0)
        starts = np.arange(first, end // STEP * STEP, STEP, dtype=np.int64)
        starts = starts[dice.random(len(starts)) > 0.0005]
        values = dice.integers(0, 2500, len(starts), dtype=np.int64)
        odd = dice.random(len(starts)) < 0.0005
        qualities = np.where(odd, dice.choice([1, 2, 4], len(starts)), 0).astype(np.uint8)
        series.append(_indexed(channel.id, starts, values, qualities))
        recorded.starts[channel.device_id, channel.key] = starts
        recorded.values[channel.device_id, channel.key] = values
    await store.history.append_series(series)
    await store.history.append_statistics([_voltages(channels[-1].id, end)])
    return recorded


def _indexed(channel_id: int, starts: object, values: object, qualities: object) -> IndexedSeries:
    assert isinstance(starts, np.ndarray)
    assert isinstance(values, np.ndarray)
    assert isinstance(qualities, np.ndarray)
    widths = np.full(len(starts), STEP, dtype=np.int64)
    return IndexedSeries(
        IntervalSeries(channel_id, starts, widths, values, qualities),
        np.cumsum(values),
        np.ones(len(starts), dtype=np.bool_),
    )


def _voltages(channel_id: int, end: int) -> CountedStatistics:
    starts = np.arange(to_epoch(NOW) // 86_400 * 86_400 - 40 * 86_400, end // STEP * STEP, STEP, dtype=np.int64)
    hours = starts // 3600 % 24
    means = 23_000 + 10 * hours
    series = StatisticSeries(channel_id, starts, means, means - 500, means + 700)
    return CountedStatistics(
        series, np.full(len(starts), STEP, dtype=np.int64), np.full(len(starts), 360, dtype=np.int64)
    )
