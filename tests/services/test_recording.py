from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

from meterhouse.domain.channel import Channel
from meterhouse.domain.errors import Unavailable
from meterhouse.domain.installation import Installation
from meterhouse.domain.interval import IntervalStatistic, IntervalValue
from meterhouse.domain.quantity import ACTIVE_ENERGY_EXPORT, ACTIVE_ENERGY_IMPORT, ChannelKey, parse_key
from meterhouse.domain.sample import DeviceReading, Quality, Sample
from meterhouse.services.live import LiveValues
from meterhouse.services.ports import CounterEvent, CounterHandOver, LastIndex
from meterhouse.services.recording import RecordingService
from tests.services.fakes import START, LoopClock, installation

POWER = parse_key("active_power_total")
FREQUENCY = parse_key("frequency")


class MemoryHistory:
    """The part of a history store that recording uses."""

    def __init__(self) -> None:
        self.known: list[Channel] = []
        self.batches: list[tuple[list[IntervalValue], list[IntervalStatistic]]] = []
        self.last: dict[int, LastIndex] = {}
        self.started: dict[int, LastIndex] = {}
        self.handed_over: list[CounterHandOver] = []
        self.refuse = False
        self.sealed_before: list[datetime] = []

    async def ensure_channels(self, wanted: Sequence[tuple[int, ChannelKey]]) -> Sequence[Channel]:
        for device_id, key in wanted:
            if not any(c.device_id == device_id and c.key == key for c in self.known):
                self.known.append(Channel(len(self.known) + 1, device_id, key))
        return [next(c for c in self.known if (c.device_id, c.key) == pair) for pair in wanted]

    async def last_indexes(self) -> Mapping[int, LastIndex]:
        return self.last

    async def started_indexes(self) -> Mapping[int, LastIndex]:
        return self.started

    async def hand_overs(self, channel_ids: Sequence[int]) -> Sequence[CounterHandOver]:
        return [item for item in self.handed_over if item.channel_id in channel_ids]

    async def append(
        self,
        values: Sequence[IntervalValue],
        statistics: Sequence[IntervalStatistic] = (),
        events: Sequence[CounterEvent] = (),
    ) -> None:
        if self.refuse:
            raise Unavailable("disk-full")
        self.batches.append((list(values), list(statistics)))

    async def seal(self, before: datetime) -> int:
        self.sealed_before.append(before)
        return 0

    @property
    def values(self) -> list[IntervalValue]:
        return [value for values, _ in self.batches for value in values]


class Setup:
    def __init__(self, picture: Installation | None = None, sample_rate_s: int = 60) -> None:
        self.clock = LoopClock()
        self.live = LiveValues()
        self.store = MemoryHistory()
        self.recording = RecordingService(self.store, self.live, self.clock, lambda _: {}, lambda _: None)  # type: ignore[arg-type]
        base = picture or installation({1: [1]})
        self.picture = replace(base, site=replace(base.site, sample_rate_s=sample_rate_s))

    async def start(self) -> asyncio.Task[None]:
        await self.recording.configure(self.picture)
        self.live.configure([device.id for device in self.picture.devices], [])
        return asyncio.create_task(self.recording.run())

    def read(self, device_id: int, index: int, *, power: int = 100, export: int | None = None) -> None:
        samples = [(ACTIVE_ENERGY_IMPORT, index), (POWER, power), (FREQUENCY, 50)]
        if export is not None:
            samples.append((ACTIVE_ENERGY_EXPORT, export))
        reading = DeviceReading(
            device_id,
            self.clock.now(),
            self.clock.monotonic(),
            tuple(Sample(key, self.clock.now(), Decimal(value)) for key, value in samples if key),
        )
        self.recording.add(reading)
        self.live.publish(reading)


async def poll(setup: Setup, seconds: int, *, device_id: int = 1, silent: range = range(0)) -> None:
    """A meter that counts 1 Wh per second, read every 5 s."""
    for _ in range(seconds // 5):
        elapsed = round(setup.clock.monotonic())
        if elapsed not in silent:
            setup.read(device_id, 1000 + elapsed)
        await asyncio.sleep(5)


async def test_every_boundary_gives_one_batch_with_energy_and_statistics() -> None:
    setup = Setup()
    task = await setup.start()
    await poll(setup, 190)
    task.cancel()
    energies = [(value.start - START, value.value, value.quality) for value in setup.store.values]
    assert energies == [(timedelta(minutes=n), 60, Quality.MEASURED) for n in range(3)]
    assert [len(statistics) for values, statistics in setup.store.batches if values] == [2, 2, 2]


async def test_a_silent_device_holds_nobody_up_and_its_gap_is_closed_later() -> None:
    setup = Setup(installation({1: [1, 2]}))
    task = await setup.start()
    silent = asyncio.create_task(poll(setup, 600, device_id=2, silent=range(60, 300)))
    await asyncio.gather(poll(setup, 600), silent)
    task.cancel()
    by_device: dict[int, list[IntervalValue]] = {1: [], 2: []}
    for value in setup.store.values:
        by_device[next(c.device_id for c in setup.store.known if c.id == value.channel_id)].append(value)
    assert [value.value for value in by_device[1]] == [60] * len(by_device[1])
    assert sum(value.value or 0 for value in by_device[2]) == 60 * len(by_device[2])
    assert {value.quality for value in by_device[2][1:4]} == {Quality.INTERPOLATED}
    assert len(by_device[1]) == len(by_device[2]) == 9


async def test_what_the_store_refuses_is_kept_and_written_later() -> None:
    setup = Setup()
    task = await setup.start()
    setup.store.refuse = True
    await poll(setup, 130)
    assert setup.store.batches == []
    assert setup.recording.unsaved == 3  # the start of the counter, and two intervals
    setup.store.refuse = False
    await poll(setup, 70)
    task.cancel()
    assert setup.recording.unsaved == 0
    assert [value.value for value in setup.store.values] == [60, 60, 60]


async def test_a_restart_finds_the_energy_in_the_index() -> None:
    setup = Setup()
    (channel,) = await setup.store.ensure_channels([(1, ACTIVE_ENERGY_IMPORT)])
    setup.store.last = {channel.id: LastIndex(channel.id, START - timedelta(minutes=10), 400)}
    task = await setup.start()
    await poll(setup, 130)
    task.cancel()
    values = setup.store.values
    assert [value.start for value in values][:1] == [START - timedelta(minutes=10)]
    assert sum(value.value or 0 for value in values[:10]) == 600
    assert {value.quality for value in values[:10]} == {Quality.INTERPOLATED}
    assert [value.value for value in values[10:]] == [60, 60]


async def test_a_register_that_appears_later_gets_its_own_channel_without_disturbing_the_others() -> None:
    setup = Setup()
    task = await setup.start()
    await poll(setup, 90)
    for _ in range(20):
        setup.read(1, 1000 + round(setup.clock.monotonic()), export=7)
        await asyncio.sleep(5)
    task.cancel()
    import_id = next(c.id for c in setup.store.known if c.key == ACTIVE_ENERGY_IMPORT)
    assert [v.value for v in setup.store.values if v.channel_id == import_id] == [60, 60, 60]
    assert any(c.key == ACTIVE_ENERGY_EXPORT for c in setup.store.known)


async def test_a_change_of_the_installation_leaves_other_devices_without_a_hole() -> None:
    setup = Setup(installation({1: [1], 2: [2]}))
    task = await setup.start()
    await asyncio.gather(poll(setup, 30), poll(setup, 30, device_id=2))
    renamed = (replace(setup.picture.devices[0], name="renamed"),)
    await setup.recording.configure(replace(setup.picture, devices=renamed))
    await poll(setup, 100)
    task.cancel()
    assert [value.value for value in setup.store.values] == [60, 60]


async def test_old_months_are_sealed_once_a_while() -> None:
    setup = Setup(sample_rate_s=3600)
    task = await setup.start()
    await poll(setup, 8 * 3600)
    task.cancel()
    assert len(setup.store.sealed_before) == 2
    assert all(START - before > timedelta(days=2) for before in setup.store.sealed_before)
