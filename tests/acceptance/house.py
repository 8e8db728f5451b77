"""A simulated building and a server that reads it, over real sockets and a real line, in time that is stepped.

All that is asked of it is what a user can ask: what is recorded, what happened, how a device stands, what was
consumed. What is true is asked of the building.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial
from itertools import pairwise
from pathlib import Path
from unittest.mock import patch

from meterhouse.app import installation_service, open_bus
from meterhouse.catalogue.loader import Catalogue
from meterhouse.cli.demo_building import install
from meterhouse.domain.calendar import Period
from meterhouse.domain.installation import Device, Gateway, SiteSettings
from meterhouse.domain.interval import Interval, from_epoch, to_epoch
from meterhouse.domain.quantity import ACTIVE_ENERGY_IMPORT, ChannelKey, Commodity, Phase, Quantity
from meterhouse.modbus.line import SerialSettings
from meterhouse.modbus.reader import ModbusDeviceReader
from meterhouse.services.acquisition import Acquisition
from meterhouse.services.consumption.query import Consumption, ConsumptionQuery, Scope, Split
from meterhouse.services.consumption.service import ConsumptionService
from meterhouse.services.installation import InstallationService
from meterhouse.services.installing.models import most_power_w
from meterhouse.services.live import DeviceLive
from meterhouse.services.ports import QUALITY_ORDER, CounterEvent
from meterhouse.services.recording import RecordingService
from meterhouse.settings import Settings
from meterhouse.simulator.building import Building
from meterhouse.simulator.form import Scenario
from meterhouse.store.store import Store
from tests.end_to_end.stepping import SteppingClock

CATALOGUE = Catalogue.load()
POWER = ChannelKey(Quantity.ACTIVE_POWER, None, Phase.TOTAL)
ALWAYS = Interval(from_epoch(0), from_epoch(4_000_000_000))
TIMEOUT_MS = 2000
"""Long: a busy machine may be late, and a test that wants a timeout sets a short one."""


class WallClock(SteppingClock):
    """A stepped clock whose wall time can be set; what it shows otherwise is what passed."""

    def __init__(self, start: datetime) -> None:
        super().__init__(start)
        self._set_by = timedelta(0)

    def now(self) -> datetime:
        return super().now() + self._set_by

    def set_by(self, seconds: float) -> None:
        """Somebody sets the clock."""
        self._set_by += timedelta(seconds=seconds)

    async def forward(self, seconds: float, busy: Callable[[], bool]) -> None:
        """Let so much time pass, whatever the wall clock shows."""
        # Somebody always waits, also while no server runs.
        beyond = asyncio.create_task(self.sleep(2 * seconds + 1))
        await asyncio.sleep(0)
        await self.run_until(super().now() + timedelta(seconds=seconds), busy)
        beyond.cancel()


@contextmanager
def links_in_stepped_time(clock: WallClock) -> Iterator[None]:
    """Let pauses between tries pass with the stepped clock, timeouts by the real one.

    Nothing is asked while it jumps.
    """

    def monotonic() -> float:
        return time.monotonic() + clock.monotonic()

    with (
        patch("meterhouse.modbus.bus.monotonic", monotonic),
        patch("meterhouse.modbus.rtu.monotonic", monotonic),
        patch("meterhouse.modbus.tcp.monotonic", monotonic),
    ):
        yield


@dataclass(frozen=True, slots=True)
class Row:
    """One recorded interval."""

    start: datetime
    end: datetime
    value: int
    quality: str


@dataclass(frozen=True, slots=True)
class StatisticRow:
    """One recorded statistic, in base units."""

    start: datetime
    mean: float
    low: float
    high: float


class House:
    """The building, its database file, and the server while it runs."""

    def __init__(self, building: Building, clock: WallClock, store: Store, path: Path, serial_timeout_ms: int) -> None:
        self._settings = Settings(serial_port=building.serial_port or "", serial_timeout_ms=serial_timeout_ms)
        self.building = building
        self.clock = clock
        self.store = store
        self._path = path
        self._reader: ModbusDeviceReader | None = None
        self._acquisition: Acquisition | None = None
        self._installation: InstallationService | None = None

    # --- the server --------------------------------------------------------------------------------------------------

    async def start(self) -> None:
        """Start a server on the database as it is."""
        self._reader = ModbusDeviceReader(CATALOGUE, partial(open_bus, self._settings), self.clock, SerialSettings())
        self._installation = installation_service(self.store, CATALOGUE, self.clock)
        await self._installation.start()
        self._acquisition = Acquisition(
            self._reader,
            self.store.history,
            self._installation,
            self.clock,
            partial(most_power_w, CATALOGUE),
        )
        await self._acquisition.start()

    async def stop(self) -> None:
        """End the server in good order."""
        assert self._acquisition is not None and self._reader is not None
        await self._acquisition.stop()
        await self._reader.close()
        self._acquisition = None

    async def kill(self) -> None:
        """The power goes: nothing that was only in memory is written."""
        assert self._acquisition is not None and self._reader is not None
        await self._acquisition.polling.stop()
        await self._acquisition._supervisor.stop("recording")
        await self._reader.close()
        await self.store.close()
        self._acquisition = None
        self.store = await Store.open(self._path)

    @property
    def installation(self) -> InstallationService:
        assert self._installation is not None
        return self._installation

    @property
    def recording(self) -> RecordingService:
        assert self._acquisition is not None
        return self._acquisition.recording

    async def forward(self, seconds: float) -> None:
        """Let time pass."""
        await self.clock.forward(seconds, self._busy)

    async def until(self, moment: datetime) -> None:
        """Let time pass until the wall clock shows `moment`."""
        await self.forward((moment - self.clock.now()).total_seconds())

    def _busy(self) -> bool:
        return self._acquisition is not None and self._acquisition.busy()

    # --- what is configured ------------------------------------------------------------------------------------------

    def device(self, name: str) -> Device:
        return next(device for device in self.installation.current.devices if device.name == name)

    def gateway(self, name: str) -> Gateway:
        return next(gateway for gateway in self.installation.current.gateways if gateway.name == name)

    async def site(self, change: Callable[[SiteSettings], SiteSettings]) -> None:
        await self.installation.put_site(change(self.installation.current.site))

    # --- what it says ------------------------------------------------------------------------------------------------

    def live(self, name: str) -> DeviceLive:
        """How a device stands now."""
        assert self._acquisition is not None
        found = self._acquisition.live.get(self.device(name).id)
        assert found is not None
        return found

    def shown(self, name: str, key: ChannelKey) -> float | None:
        """The value that the live page shows."""
        reading = self.live(name).reading
        values = {sample.key: sample.value for sample in reading.samples} if reading else {}
        value = values.get(key)
        return None if value is None else float(value)

    async def rows(self, device: int | str, key: ChannelKey = ACTIVE_ENERGY_IMPORT) -> list[Row]:
        """All recorded intervals of a counter."""
        channel = await self._channel(device, key)
        if channel is None:
            return []
        (series,) = await self.store.history.intervals([channel], ALWAYS)
        columns = (series.starts.tolist(), series.widths.tolist(), series.values.tolist(), series.qualities.tolist())
        return [
            Row(from_epoch(start), from_epoch(start + width), value, QUALITY_ORDER[quality])
            for start, width, value, quality in zip(*columns, strict=True)
        ]

    async def statistics(self, device: int | str, key: ChannelKey) -> list[StatisticRow]:
        """All recorded statistics of a quantity."""
        channel = await self._channel(device, key)
        if channel is None:
            return []
        (series,) = await self.store.history.statistics([channel], ALWAYS)
        scale = 10**key.facts.decimals
        columns = (series.starts.tolist(), series.means.tolist(), series.minima.tolist(), series.maxima.tolist())
        return [
            StatisticRow(from_epoch(start), mean / scale, low / scale, high / scale)
            for start, mean, low, high in zip(*columns, strict=True)
        ]

    async def events(self, device: int | str, key: ChannelKey = ACTIVE_ENERGY_IMPORT) -> list[CounterEvent]:
        """What was recognised of a counter."""
        channel = await self._channel(device, key)
        return list(await self.store.history.events([channel], ALWAYS)) if channel is not None else []

    async def consumption(
        self,
        period: Period,
        day: date,
        *,
        scope: Scope | None = None,
        split: Split = Split.DEVICE,
        commodity: Commodity = Commodity.ELECTRICITY,
    ) -> Consumption:
        service = ConsumptionService(self.store.history, self.installation, self.clock)
        return await service.query(ConsumptionQuery(commodity, period, day, split, scope or Scope()))

    async def _channel(self, device: int | str, key: ChannelKey) -> int | None:
        number = self.device(device).id if isinstance(device, str) else device
        channels = await self.store.history.channels()
        return next((item.id for item in channels if item.device_id == number and item.key == key), None)

    # --- what is true ------------------------------------------------------------------------------------------------

    def true(self, name: str, key: ChannelKey = ACTIVE_ENERGY_IMPORT) -> int:
        """What the meter shows now."""
        return self.building.true_index(device=name, key=key)


@asynccontextmanager
async def opened(
    path: Path,
    start: datetime,
    devices: Sequence[Mapping[str, object]],
    *,
    gateways: Sequence[Mapping[str, object]] = ({"name": "Board"},),
    sample_rate_s: int = 900,
    poll_interval_s: float = 30.0,
    serial_timeout_ms: int = TIMEOUT_MS,
) -> AsyncIterator[House]:
    """A building in Rome that stands ready, its server not started; a device needs no more than a name and a model."""
    complete = [
        {"gateway": "Board", "unit": number, "load": {"shape": "office", "base": 4000, "peak": 9000}} | dict(device)
        for number, device in enumerate(devices, 1)
    ]
    site = {"timezone": "Europe/Rome", "sample_rate_s": sample_rate_s, "poll_interval_s": poll_interval_s}
    scenario = Scenario.model_validate(
        {
            "site": site,
            "gateways": [{"timeout_ms": TIMEOUT_MS} | dict(board) for board in gateways],
            "devices": complete,
        }
    )
    clock = WallClock(start)
    building = Building(scenario, catalogue=CATALOGUE)
    with links_in_stepped_time(clock):
        async with building.running(clock):
            store = await Store.open(path, timezone="Europe/Rome")
            await install(building, store)
            picture = await store.configuration.load()
            await store.configuration.save_site(replace(picture, site=replace(picture.site, timezone="Europe/Rome")))
            house = House(building, clock, store, path, serial_timeout_ms)
            try:
                yield house
            finally:
                if house._acquisition is not None:
                    await house.stop()
                await house.store.close()


def assert_sound(rows: list[Row]) -> None:
    """No overlap, nothing negative, in order; holes may be."""
    for before, after in pairwise(rows):
        assert before.end <= after.start, (before, after)
    for row in rows:
        assert row.value >= 0, row
        assert to_epoch(row.start) % (row.end - row.start).total_seconds() == 0, row


def assert_without_holes(rows: list[Row], start: datetime, end: datetime) -> None:
    """Every instant from `start` to `end` is recorded, once."""
    assert_sound(rows)
    assert rows, "nothing is recorded"
    assert (rows[0].start, rows[-1].end) == (start, end), rows
    for before, after in pairwise(rows):
        assert before.end == after.start, (before, after)


def total(rows: list[Row]) -> int:
    return sum(row.value for row in rows)
