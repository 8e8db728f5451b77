"""Tests everything: each device is read several times, and what it measures tells about its wiring (§1.2)."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Protocol

from meterhouse.domain.errors import Conflict, MeterhouseError, NotFound
from meterhouse.domain.installation import Device
from meterhouse.domain.sample import DeviceReading
from meterhouse.domain.wiring import Finding, lasting
from meterhouse.services.commissioning.judging import Look, Surroundings, look_at, looks_judged
from meterhouse.services.commissioning.scan import JobState
from meterhouse.services.connections import ConnectionTest, TestResult
from meterhouse.services.installation import InstallationService
from meterhouse.services.ports import Clock

ROUNDS = 3
PAUSE_S = 1.5


class CounterCheck(Protocol):
    """Compares what counters counted of late with the power that was recorded meanwhile."""

    async def of(self, devices: Sequence[Device]) -> Mapping[int, Finding]:
        """By device id, where they do not fit together."""


@dataclass(frozen=True, slots=True)
class DeviceOutcome:
    """What the test of one device told.

    `ok` is None until it was asked, and for what is switched off (`off`). `judged` tells whether every phase carried
    enough to judge its wiring; None: no meter of three phases.
    """

    device_id: int
    ok: bool | None = None
    off: bool = False
    at: datetime | None = None
    round_trip_ms: float | None = None
    reading: DeviceReading | None = None
    error: MeterhouseError | None = None
    findings: tuple[Finding, ...] = ()
    judged: bool | None = None


@dataclass(frozen=True, slots=True)
class TestRun:
    """How far the test of an installation is. `asked` of `total` questions are answered or failed."""

    id: int
    started_at: datetime
    total: int
    outcomes: Mapping[int, DeviceOutcome] = field(default_factory=dict)
    state: JobState = JobState.RUNNING
    asked: int = 0
    ended_at: datetime | None = None

    __test__ = False


class TestRuns:
    """One test at a time; the last is kept until the server ends."""

    __test__ = False

    def __init__(
        self,
        installation: InstallationService,
        connections: ConnectionTest,
        surroundings: Surroundings,
        counters: CounterCheck,
        clock: Clock,
    ) -> None:
        self._installation = installation
        self._connections = connections
        self._surroundings = surroundings
        self._counters = counters
        self._clock = clock
        self._numbers = itertools.count(1)
        self._latest: TestRun | None = None
        self._task: asyncio.Task[None] | None = None

    @property
    def latest(self) -> TestRun | None:
        """None: nothing was tested since the server started."""
        return self._latest

    def start(self, gateway_ids: Sequence[int] = ()) -> TestRun:
        """Begin with the devices of these gateways, or of all. Raises NotFound, Conflict (`test-running`)."""
        if self._latest is not None and self._latest.state is JobState.RUNNING:
            raise Conflict("test-running")
        wanted = {self._installation.gateway(number).id for number in gateway_ids}
        picture = self._installation.current
        on = {gateway.id for gateway in picture.gateways if gateway.enabled}
        devices = [device for device in picture.devices if not wanted or device.gateway_id in wanted]
        asked = [device for device in devices if device.enabled and device.gateway_id in on]
        outcomes = {device.id: DeviceOutcome(device.id, off=device not in asked) for device in devices}
        self._latest = TestRun(next(self._numbers), self._clock.now(), ROUNDS * len(asked), outcomes)
        self._task = asyncio.get_running_loop().create_task(self._run(asked))
        return self._latest

    async def cancel(self) -> None:
        """End it; what was found out stays."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _run(self, devices: Sequence[Device]) -> None:
        looks: dict[int, list[Look]] = {device.id: [] for device in devices}
        state = JobState.FAILED
        try:
            for number in range(ROUNDS):
                if number:
                    await self._clock.sleep(PAUSE_S)
                await self._round(devices)
                self._judge(devices, looks)
            await self._compare_counters(devices)
            state = JobState.DONE
        except asyncio.CancelledError:
            state = JobState.CANCELLED
            raise
        finally:
            if self._latest is not None:
                self._latest = replace(self._latest, state=state, ended_at=self._clock.now())

    async def _round(self, devices: Sequence[Device]) -> None:
        """Each device once: gateways side by side, the devices of one in turn."""
        buses: dict[int, list[Device]] = {}
        for device in devices:
            buses.setdefault(device.gateway_id, []).append(device)
        async with asyncio.TaskGroup() as tasks:
            for behind in buses.values():
                tasks.create_task(self._bus(behind))

    async def _bus(self, devices: Sequence[Device]) -> None:
        for device in devices:
            known = self._outcome(device.id)
            try:
                result = await self._connections.device(device.id)
            except NotFound:
                self._put(replace(known, off=True), asked=1)
                continue
            self._put(_taken(known, result, self._clock.now()), asked=1)

    def _judge(self, devices: Sequence[Device], looks: dict[int, list[Look]]) -> None:
        """Look at all readings of this round together; only what every round shows is a finding."""
        readings = {number: item.reading for number, item in self._outcomes.items() if item.reading is not None}
        seen = look_at(devices, readings, self._surroundings)
        for number, look in seen.items():
            looks[number].append(look)
            found = lasting(tuple(item.findings for item in looks[number]))
            outcome = replace(self._outcome(number), findings=found, judged=looks_judged(looks[number]))
            self._put(outcome)

    async def _compare_counters(self, devices: Sequence[Device]) -> None:
        answered = [device for device in devices if self._outcome(device.id).ok]
        for number, finding in (await self._counters.of(answered)).items():
            outcome = self._outcome(number)
            self._put(replace(outcome, findings=(*outcome.findings, finding)))

    @property
    def _outcomes(self) -> Mapping[int, DeviceOutcome]:
        return self._latest.outcomes if self._latest else {}

    def _outcome(self, device_id: int) -> DeviceOutcome:
        return self._outcomes.get(device_id, DeviceOutcome(device_id))

    def _put(self, outcome: DeviceOutcome, asked: int = 0) -> None:
        if self._latest is not None:
            outcomes = {**self._latest.outcomes, outcome.device_id: outcome}
            self._latest = replace(self._latest, outcomes=outcomes, asked=self._latest.asked + asked)


def _taken(known: DeviceOutcome, result: TestResult, now: datetime) -> DeviceOutcome:
    """One good answer is enough; the quickest tells the round trip."""
    reading = result.examined.reading if result.examined else None
    times = [time for time in (known.round_trip_ms, result.round_trip_ms) if time is not None]
    quickest = min(times, default=None)
    if result.error is None:
        return replace(known, ok=True, at=now, reading=reading, error=None, round_trip_ms=quickest)
    if known.ok:
        return known
    return replace(known, ok=False, at=now, reading=reading, error=result.error, round_trip_ms=quickest)
