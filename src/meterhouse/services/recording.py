"""Turns readings into recorded intervals: one batch per boundary of the sample rate, one transaction each."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from decimal import Decimal

from meterhouse.domain.counter import CounterHandOver, LatestIndex, default_rules
from meterhouse.domain.errors import MeterhouseError
from meterhouse.domain.installation import Device, Installation, counts_otherwise
from meterhouse.domain.interval import floor_to
from meterhouse.domain.metering import DeviceRecorder, HandOver, Recorded, RecorderConfig, is_recorded
from meterhouse.domain.quantity import ChannelKey
from meterhouse.domain.sample import DeviceReading
from meterhouse.services.live import DeviceStatus, LiveValues
from meterhouse.services.ports import Clock, HistoryStore, LastIndex

log = logging.getLogger(__name__)

STEP_S = 1.0
"""How often the service looks whether there is something to do."""
LONGEST_WAIT_S = 60.0
"""How long after a boundary it waits for the first reading of devices that answer."""
RETRY_S = 15.0
"""Pause before intervals that the store refused are offered again."""
SEAL_AFTER = timedelta(days=3)
"""Age at which a closed month is sealed: late readings and first corrections are mostly over by then."""


Moduli = Callable[[Device], Mapping[ChannelKey, Decimal]]
DevicePower = Callable[[Device], float | None]


@dataclass(slots=True)
class _Recorded:
    """One device's recorder; readings wait in `unprepared` until their channels are known to the store.

    `before` recorded it until it was configured anew; `anew`: where its history stands says nothing of its counters.
    """

    device: Device
    before: HandOver | None = None
    anew: bool = False
    keys: set[ChannelKey] = field(default_factory=set)
    recorder: DeviceRecorder | None = None
    unprepared: list[DeviceReading] = field(default_factory=list)

    @property
    def latest_recorder(self) -> DeviceRecorder | None:
        """Its recorder, or the one that it will take over from; None before its first reading."""
        return self.recorder or (self.before.recorder if self.before else None)


class RecordingService:
    """Feeds every reading to its device's recorder and writes what the recorders decide.

    Channels come from what a device really gives, so a profile that learns a register later gains a channel then.
    `moduli` tells where the counters of a device that was read start again at zero; `most_power_w` the most
    power that a device can carry, None where nothing is known.
    What the store refuses for the moment (disk full) is kept in memory and written with the next batch.
    """

    def __init__(
        self, store: HistoryStore, live: LiveValues, clock: Clock, moduli: Moduli, most_power_w: DevicePower
    ) -> None:
        self._store = store
        self._moduli = moduli
        self._most_power_w = most_power_w
        self._live = live
        self._clock = clock
        self._devices: dict[int, _Recorded] = {}
        self._off: dict[int, Device] = {}
        self._config = RecorderConfig()
        self._last: dict[int, LastIndex] = {}
        self._unsaved: list[Recorded] = []
        self._closed_until: datetime | None = None
        self._sealed_at: datetime | None = None
        self._under_way = False
        self._retry_at_s = 0.0

    @property
    def busy(self) -> bool:
        """Whether a step is under way."""
        return self._under_way

    @property
    def unsaved(self) -> int:
        """Batches that the store has not taken yet; 0 when all is well."""
        return len(self._unsaved)

    async def configure(self, installation: Installation) -> None:
        """Take over the installation; recorders of unchanged devices go on without a hole."""
        site = installation.site
        config = RecorderConfig(sample_rate_s=site.sample_rate_s, poll_interval_s=site.poll_interval_s)
        resampled = config.sample_rate_s != self._config.sample_rate_s
        self._config = config
        wanted = {device.id: device for device in installation.devices if device.enabled}
        for device_id in set(self._devices) - set(wanted):
            recorded = self._devices.pop(device_id)
            self._off[device_id] = recorded.device
            self._take(recorded, self._clock.now())
        for device_id, device in wanted.items():
            known = self._devices.get(device_id)
            if known is None:
                off = self._off.pop(device_id, device)
                self._devices[device_id] = _Recorded(device, anew=counts_otherwise(off, device))
            elif _metering_changed(known.device, device):
                self._take(known, self._clock.now())
                self._devices[device_id] = _successor(known, device)
            else:
                known.device = device
                if resampled and known.recorder is not None:
                    known.recorder.change_sample_rate(site.sample_rate_s)
        await self._save()

    def latest(self, device_id: int) -> Mapping[int, LatestIndex]:
        """The latest trusted index of each counter of a device, by channel id; empty before its first reading."""
        recorded = self._devices.get(device_id)
        recorder = recorded.latest_recorder if recorded is not None else None
        return recorder.latest() if recorder is not None else {}

    async def hand_over(self, hand_overs: Mapping[int, CounterHandOver]) -> None:
        """From now on these channels show other meters' indexes; the store knows it already."""
        for recorded in self._devices.values():
            if recorded.latest_recorder is not None:
                recorded.latest_recorder.hand_over(hand_overs)
                self._take(recorded, self._clock.now())
        await self._save()

    def add(self, reading: DeviceReading) -> None:
        """Take one reading; never waits."""
        recorded = self._devices.get(reading.device_id)
        if recorded is None:
            return
        if recorded.recorder is None or any(
            sample.key not in recorded.keys and is_recorded(sample.key) for sample in reading.samples
        ):
            recorded.unprepared.append(reading)
        else:
            recorded.recorder.add(reading)

    async def run(self) -> None:
        """Prepare new channels as they appear; close and write intervals at every boundary; seal old months."""
        while True:
            await self._clock.sleep(STEP_S)
            self._under_way = True
            try:
                await self.step()
            finally:
                self._under_way = False

    async def step(self) -> None:
        """Do what is due now."""
        await self._prepare()
        now = self._clock.now()
        boundary = floor_to(now, timedelta(seconds=self._config.sample_rate_s))
        if boundary != self._closed_until and not self._worth_waiting(boundary, now):
            self._close(boundary)
            self._closed_until = boundary
            await self._seal(now)
        if self._unsaved and self._clock.monotonic() >= self._retry_at_s:
            await self._save()

    async def stop(self) -> None:
        """Write what is decided; the running interval's energy is found in the indexes at the next start."""
        await self._prepare()
        for recorded in self._devices.values():
            self._take(recorded, self._clock.now())
        await self._save()

    def _worth_waiting(self, boundary: datetime, now: datetime) -> bool:
        if now - boundary >= timedelta(seconds=LONGEST_WAIT_S):
            return False
        return any(
            recorded.recorder is not None and self._answers(device_id) and recorded.recorder.waiting(boundary)
            for device_id, recorded in self._devices.items()
        )

    def _answers(self, device_id: int) -> bool:
        live = self._live.get(device_id)
        return live is not None and live.status is DeviceStatus.ON

    def _close(self, boundary: datetime) -> None:
        for recorded in self._devices.values():
            self._take(recorded, boundary)

    def _take(self, recorded: _Recorded, boundary: datetime) -> None:
        recorder = recorded.latest_recorder
        if recorder is None:
            return
        while True:
            closed = recorder.close(boundary)
            if closed.values or closed.statistics or closed.events:
                self._unsaved.append(closed)
            if not recorder.more:
                return

    async def _save(self) -> None:
        if not self._unsaved:
            return
        batches = list(self._unsaved)
        try:
            await self._store.append(
                [value for batch in batches for value in batch.values],
                [statistic for batch in batches for statistic in batch.statistics],
                [event for batch in batches for event in batch.events],
            )
        except MeterhouseError as error:
            self._refused(error)
            return
        if self._retry_at_s:
            log.info("the store takes intervals again")
            self._retry_at_s = 0.0
        del self._unsaved[: len(batches)]
        for value in (value for batch in batches for value in batch.values):
            if value.index is not None:
                self._last[value.channel_id] = LastIndex(value.channel_id, value.start + value.width, value.index)

    def _refused(self, error: MeterhouseError) -> None:
        if not self._retry_at_s:
            log.error("intervals cannot be written, they are kept in memory and tried again: %s", error)
        self._retry_at_s = self._clock.monotonic() + RETRY_S

    async def _prepare(self) -> None:
        waiting = [recorded for recorded in self._devices.values() if recorded.unprepared]
        if not waiting:
            return
        if not self._last:
            self._last = {**await self._store.started_indexes(), **await self._store.last_indexes()}
        for recorded in waiting:
            await self._prepare_device(recorded)
        await self._save()

    async def _prepare_device(self, recorded: _Recorded) -> None:
        new = sorted(_keys(recorded.unprepared) - recorded.keys, key=str)
        channels = await self._store.ensure_channels([(recorded.device.id, key) for key in new])
        since = await self._store.hand_overs([channel.id for channel in channels])
        known = self._known(recorded, since)
        if recorded.recorder is None:
            config = self._config_of(recorded.device)
            recorded.recorder = DeviceRecorder(channels, config, known, recorded.before, since)
        else:
            recorded.recorder.extend(channels, known, since)
        recorded.keys.update(new)
        readings, recorded.unprepared = recorded.unprepared, []
        for reading in readings:
            recorded.recorder.add(reading)
        # The first index of a new counter must be on the disk before anything can happen to this process.
        self._take(recorded, self._clock.now())

    def _known(self, recorded: _Recorded, since: Sequence[CounterHandOver]) -> Mapping[int, LastIndex]:
        """Where the history stands; for other counters than before only where it is known when they took over."""
        if not recorded.anew:
            return self._last
        told = {item.channel_id for item in since if item.channel_id in self._last}
        return {number: self._last[number] for number in told if since[-1].at >= self._last[number].at}

    def _config_of(self, device: Device) -> RecorderConfig:
        max_power_w = device.max_power_w or self._most_power_w(device)
        rules = {
            key: replace(default_rules(key, max_power_w), modulus=modulus)
            for key, modulus in self._moduli(device).items()
        }
        return replace(self._config, max_power_w=max_power_w, rules=rules)

    async def _seal(self, now: datetime) -> None:
        if self._sealed_at is not None and now - self._sealed_at < timedelta(hours=6):
            return
        self._sealed_at = now
        blocks = await self._store.seal(now - SEAL_AFTER)
        if blocks:
            log.info("sealed %d blocks", blocks)


def _keys(readings: Iterable[DeviceReading]) -> set[ChannelKey]:
    return {sample.key for reading in readings for sample in reading.samples if is_recorded(sample.key)}


def _successor(known: _Recorded, device: Device) -> _Recorded:
    other = known.anew or counts_otherwise(known.device, device)
    if known.recorder is not None:
        return _Recorded(device, HandOver(known.recorder, counts_otherwise(known.device, device)), other)
    before = known.before and replace(known.before, other=known.before.other or other)
    return _Recorded(device, before, other)


def _metering_changed(old: Device, new: Device) -> bool:
    """Whether the device's counters may now be other ones, so that a new recorder has to look at them."""

    def way(device: Device) -> tuple[object, ...]:
        return (device.gateway_id, device.unit_id, device.max_power_w)

    return way(old) != way(new) or counts_otherwise(old, new)
