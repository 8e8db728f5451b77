"""A simulated building: its past, its running Modbus servers, and what goes wrong in it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from difflib import get_close_matches
from pathlib import Path

import numpy as np

from meterhouse.catalogue.loader import Catalogue
from meterhouse.domain.errors import ErrorParam, FieldError, InvalidInput, NotFound
from meterhouse.domain.installation import Installation
from meterhouse.domain.interval import floor_to, from_epoch, to_epoch
from meterhouse.domain.quantity import ChannelKey
from meterhouse.services.ports import Clock
from meterhouse.simulator.course import Course
from meterhouse.simulator.device import SimulatedDevice
from meterhouse.simulator.faults import ActiveFault, FaultBoard, FaultKind
from meterhouse.simulator.form import Scenario
from meterhouse.simulator.gateway import Scene, SimulatedGateway, SimulatedUnit
from meterhouse.simulator.history import CounterHistory, StatisticHistory, walk_past
from meterhouse.simulator.image import Images
from meterhouse.simulator.installation import installation_of
from meterhouse.simulator.layout import Layout, lay_out
from meterhouse.simulator.load.ambience import SLOT_S, slot_of, temperature
from meterhouse.simulator.load.bank import MeterBank
from meterhouse.simulator.picture import Picture
from meterhouse.simulator.scenario_file import ScenarioInvalid, load_scenario
from meterhouse.simulator.trouble import Trouble

_SLOT = timedelta(seconds=SLOT_S)


@dataclass(frozen=True, slots=True)
class BuildingStatistics:
    """Since the start. `cpu_s`: processor seconds of the whole process, whatever else runs in it."""

    wall_s: float
    cpu_s: float
    requests: int
    refreshes: int
    faults: int


class Building:
    """A scenario's devices behind real Modbus servers on the loopback interface.

    `counting_since`: when the meters stood at their start indexes (a whole number of 15 minutes, UTC); None: when the
    building starts. Two buildings of equal scenario and `counting_since` measure and count the same at every second.
    Raises ScenarioInvalid where a device does not fit its profile.
    """

    def __init__(
        self, scenario: Scenario, counting_since: datetime | None = None, catalogue: Catalogue | None = None
    ) -> None:
        self.scenario = scenario
        self._layout = lay_out(scenario)
        self._images: dict[str, Images] = {gateway.name: {} for gateway in scenario.gateways}
        self._devices = _devices(self._layout, catalogue or Catalogue.load(), self._images)
        self._places = {device.spec.name: device for device in self._devices}
        self._course = Course(self._layout, counting_since) if counting_since is not None else None
        self._gateways: dict[str, SimulatedGateway] = {}
        self._running: _Running | None = None

    @classmethod
    def load(
        cls, source: str | Path, counting_since: datetime | None = None, catalogue: Catalogue | None = None
    ) -> Building:
        """The built-in scenario of that name, or that of a file. Raises NotFound, ScenarioInvalid."""
        return cls(load_scenario(source), counting_since, catalogue)

    # --- the past ----------------------------------------------------------------------------------------------------

    def history(
        self, start: datetime, end: datetime, sample_rate_s: int = 900
    ) -> Iterator[CounterHistory | StatisticHistory]:
        """What would have been recorded from `start` to `end`, device after device; `start` not before counting began.

        The live counters go on from the last index. Heavy: 13 months of 60 devices take seconds before the first
        series comes. Raises ValueError where counting began at the start only, or the ends do not fit.
        """
        if self._course is None:
            raise ValueError("a building without `counting_since` has no past")
        return walk_past(self._course, self._devices, start, end, sample_rate_s)

    def outdoor_temperatures(self, start: datetime, end: datetime) -> list[tuple[int, float]]:
        """Epoch second and °C of every full hour from `start` to `end`."""
        hours = np.arange(to_epoch(start) // 3600 * 3600, to_epoch(end), 3600, dtype=np.int64)
        values = temperature(self._layout.climate, hours)
        return list(zip(hours.tolist(), values.tolist(), strict=True))

    # --- running -----------------------------------------------------------------------------------------------------

    async def start(self, clock: Clock) -> None:
        """Open all servers; the system chooses the ports, anew at each start."""
        if self._running is not None:
            raise RuntimeError("the building is running already")
        now = clock.now()
        course = self._course or Course(self._layout, floor_to(now, _SLOT))
        await asyncio.to_thread(course.advance, slot_of(now))
        for meter, registers in course.at_replacement.items():
            self._devices[meter].counters.reset(registers, to_epoch(now))
            self._devices[meter].installed(1)
        bank = MeterBank(self._layout.tree, self._layout.climate, course.reached * SLOT_S, course.registers)
        self._running = running = _Running(clock, Picture(self._layout, bank))
        for spec in self.scenario.gateways:
            gateway = self._gateways[spec.name] = SimulatedGateway(spec, self._units(spec.name, running))
            await gateway.start()
        running.trouble = Trouble(running.scene, self._devices, self._gateways, clock)
        running.trouble.follow(self.scenario.faults)

    def _units(self, gateway: str, running: _Running) -> dict[int, SimulatedUnit]:
        behind = [device for device in self._devices if device.spec.gateway == gateway]
        return {
            unit: SimulatedUnit(
                gateway, image, tuple(device for device in behind if unit in device.units), running.scene
            )
            for unit, image in self._images[gateway].items()
        }

    async def stop(self) -> None:
        """Close everything; harmless when nothing runs."""
        running, self._running = self._running, None
        if running is None:
            return
        if running.trouble is not None:
            await running.trouble.stop()
        for gateway in self._gateways.values():
            await gateway.stop()
        self._gateways = {}

    @asynccontextmanager
    async def running(self, clock: Clock) -> AsyncIterator[Building]:
        """Started inside, stopped after it."""
        await self.start(clock)
        try:
            yield self
        finally:
            await self.stop()

    @property
    def serial_port(self) -> str | None:
        """The serial port that leads to the gateway of kind `local`; None where there is none, or before the start."""
        ports = (gateway.serial_port for gateway in self._gateways.values())
        return next((port for port in ports if port is not None), None)

    def installation(self) -> Installation:
        """What an installer would enter for it; ports are 0 before the start."""
        return installation_of(self.scenario, {name: gateway.port for name, gateway in self._gateways.items()})

    def clock_time(self) -> datetime:
        """The building's time."""
        return from_epoch(self._live.scene.second())

    def statistics(self) -> BuildingStatistics:
        """What it did since the start."""
        running = self._live
        scene = running.scene
        return BuildingStatistics(
            wall_s=scene.now_s() - running.began_s,
            cpu_s=time.process_time() - running.cpu_began_s,
            requests=scene.requests,
            refreshes=scene.refreshes,
            faults=len(scene.board.active(scene.now_s())),
        )

    # --- what is true, and what goes wrong ---------------------------------------------------------------------------

    def counts(self, *, device: str, key: ChannelKey) -> bool:
        """Whether a device has a counter. Raises NotFound."""
        return key in self._device(device).counters.keys

    def true_index(self, *, device: str, key: ChannelKey) -> int:
        """What a counter shows now, in whole base units, rounded down. Raises NotFound."""
        found = self._device(device)
        if key not in found.counters.keys:
            raise NotFound(kind="channel", id=str(key))
        return int(found.shown(key, self._live.picture, self._live.scene.second()))

    def fault(
        self,
        *,
        kind: FaultKind,
        device: str | None = None,
        gateway: str | None = None,
        seconds: float | None = None,
        delay_s: float | None = None,
        exception: int | None = None,
    ) -> int:
        """Let something go wrong with a device or a gateway with all its devices; returns a number for `clear`.

        `seconds` (of the building's time): how long, None: until cleared; for `rollover` how soon the counters pass
        their end (60). `delay_s` (real seconds): how late answers are, by default half the gateway's timeout for
        `slow`, one and a half for `late`. `exception`: the code answered (4). Raises NotFound, InvalidInput.
        """
        return self._trouble.begin(
            kind=kind, device=device, gateway=gateway, seconds=seconds, delay_s=delay_s, exception=exception
        )

    def clear(self, fault_id: int | None = None) -> None:
        """End one lasting fault, or all."""
        self._trouble.clear(fault_id)

    def faults(self) -> tuple[ActiveFault, ...]:
        """Faults that last now."""
        return self._live.scene.board.active(self._live.scene.now_s())

    def random_faults(self, *, seed: int = 1, every_s: float = 60.0) -> None:
        """From now on let one thing after another go wrong, by lot, about every so many seconds."""
        self._trouble.at_random(seed, every_s)

    def _device(self, name: str) -> SimulatedDevice:
        if name not in self._places:
            raise NotFound(kind="device", id=name)
        return self._places[name]

    @property
    def _live(self) -> _Running:
        if self._running is None:
            raise RuntimeError("the building is not running")
        return self._running

    @property
    def _trouble(self) -> Trouble:
        trouble = self._live.trouble
        if trouble is None:
            raise RuntimeError("the building is not running yet")
        return trouble


class _Running:
    """What lasts from start to stop. Time goes by the clock's monotonic side: meters do not follow a clock step."""

    def __init__(self, clock: Clock, picture: Picture) -> None:
        self.began_s = clock.monotonic()
        self._started_at_s = clock.now().timestamp()
        self._clock = clock
        self.cpu_began_s = time.process_time()
        self.picture = picture
        self.scene = Scene(picture, FaultBoard(), clock.monotonic, self._second)
        self.trouble: Trouble | None = None

    def _second(self) -> int:
        return int(self._started_at_s + self._clock.monotonic() - self.began_s)


def _devices(layout: Layout, catalogue: Catalogue, images: dict[str, Images]) -> tuple[SimulatedDevice, ...]:
    devices: list[SimulatedDevice] = []
    faults: list[FieldError] = []
    for meter, spec in enumerate(layout.scenario.devices):
        field = f"devices.{meter}"
        try:
            devices.append(SimulatedDevice(layout, meter, catalogue, images[spec.gateway]))
        except NotFound as error:
            close = get_close_matches(spec.model, catalogue.ids(), n=3, cutoff=0.4)
            params: dict[str, ErrorParam] = {"value": error.params.get("id"), "expected": ", ".join(close)}
            faults.append(FieldError(f"{field}.model", "unknown-model", params))
        except InvalidInput as error:
            faults += [FieldError(f"{field}.{fault.field}", fault.code, fault.params) for fault in error.fields]
    if faults:
        raise ScenarioInvalid(fields=tuple(faults), file="")
    return tuple(devices)
