"""Faults begun, scheduled and drawn by lot in a running building."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
from collections.abc import Coroutine, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from meterhouse.domain.errors import FieldError, InvalidInput, NotFound
from meterhouse.services.ports import Clock
from meterhouse.simulator.device import SimulatedDevice
from meterhouse.simulator.faults import AT_ONCE, ActiveFault, FaultKind
from meterhouse.simulator.form import FaultSpec
from meterhouse.simulator.gateway import Scene, SimulatedGateway
from meterhouse.simulator.load.bank import Instant
from meterhouse.simulator.load.draw import TANGENT_BITS
from meterhouse.simulator.load.noise import uniform_at
from meterhouse.simulator.load.registers import Registers

SERVER_DEVICE_FAILURE = 4
_ROLLOVER_S = 60.0
_SLOW, _LATE = 0.5, 1.5
"""Delays of answers in timeouts of the gateway."""

RANDOM: Sequence[tuple[FaultKind, float, float]] = (
    (FaultKind.SILENT, 10, 90),
    (FaultKind.SILENT, 60, 300),
    (FaultKind.SLOW, 20, 120),
    (FaultKind.LATE, 10, 60),
    (FaultKind.EXCEPTION, 5, 60),
    (FaultKind.FROZEN, 30, 240),
    (FaultKind.ZERO, 1, 8),
    (FaultKind.NOT_AVAILABLE, 5, 60),
    (FaultKind.DISCONNECTED, 5, 60),
    (FaultKind.COUNTER_RESET, 0, 0),
    (FaultKind.REPLACED, 0, 0),
)
"""What may be drawn by lot, and for how many seconds."""


@dataclass(frozen=True, slots=True)
class _Place:
    gateway: str
    device: str | None


class Trouble:
    """Owns the tasks of all faults; `stop` ends them."""

    def __init__(
        self,
        scene: Scene,
        devices: Sequence[SimulatedDevice],
        gateways: Mapping[str, SimulatedGateway],
        clock: Clock,
    ) -> None:
        self._scene = scene
        self._devices = {device.spec.name: device for device in devices}
        self._gateways = gateways
        self._clock = clock
        self._numbers = itertools.count(1)
        self._tasks: set[asyncio.Task[None]] = set()
        self._cleared: dict[int, asyncio.Event] = {}
        self._successors: dict[str, int] = {}

    def begin(
        self,
        *,
        kind: FaultKind,
        device: str | None,
        gateway: str | None,
        seconds: float | None = None,
        delay_s: float | None = None,
        exception: int | None = None,
    ) -> int:
        """See `Building.fault`."""
        place = self._place(kind, device, gateway)
        _check_figures(seconds, delay_s, exception)
        timeout_s = self._gateways[place.gateway].spec.timeout_ms / 1000
        fault = ActiveFault(
            id=next(self._numbers),
            kind=kind,
            device=device,
            gateway=gateway,
            until_s=None if seconds is None else self._scene.now_s() + seconds,
            delay_s=delay_s or timeout_s * (_LATE if kind is FaultKind.LATE else _SLOW),
            exception=exception or SERVER_DEVICE_FAILURE,
        )
        if kind in AT_ONCE:
            self._mark(kind, self._concerned(place), seconds)
            self._scene.marks += 1
        else:
            self._scene.board.add(fault)
        if kind is FaultKind.DISCONNECTED:
            self._cleared[fault.id] = asyncio.Event()
            self._spawn(self._away(self._gateways[place.gateway], fault, seconds))
        return fault.id

    def clear(self, fault_id: int | None = None) -> None:
        """End one lasting fault, or all."""
        for fault in self._scene.board.clear(fault_id):
            if fault.id in self._cleared:
                self._cleared[fault.id].set()

    def follow(self, schedule: Iterable[FaultSpec]) -> None:
        """Begin faults when their time comes."""
        for spec in schedule:
            self._spawn(self._scheduled(spec))

    def at_random(self, seed: int, every_s: float) -> None:
        """Begin faults by lot."""
        if every_s <= 0:
            raise _invalid("every_s", every_s, "> 0")
        self._spawn(self._random(seed, every_s))

    async def stop(self) -> None:
        """End all tasks."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _spawn(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _place(self, kind: FaultKind, device: str | None, gateway: str | None) -> _Place:
        if (device is None) == (gateway is None):
            raise InvalidInput(fields=(FieldError("device", "fault-place", {"expected": "device or gateway"}),))
        if device is not None:
            if kind is FaultKind.DISCONNECTED:
                raise InvalidInput(fields=(FieldError("device", "fault-of-gateway", {"value": device}),))
            if device not in self._devices:
                raise NotFound(kind="device", id=device)
            return _Place(self._devices[device].spec.gateway, device)
        if gateway is None or gateway not in self._gateways:
            raise NotFound(kind="gateway", id=gateway)
        return _Place(gateway, None)

    def _concerned(self, place: _Place) -> list[SimulatedDevice]:
        if place.device is not None:
            return [self._devices[place.device]]
        return [device for device in self._devices.values() if device.spec.gateway == place.gateway]

    def _mark(self, kind: FaultKind, devices: Iterable[SimulatedDevice], seconds: float | None) -> None:
        instant = self._scene.picture.at(self._scene.second())
        if kind is FaultKind.ROLLOVER:
            soon = foreseen(instant, seconds or _ROLLOVER_S)
            moved = [device.counters.approach_end(instant.registers, instant.at_s, soon) for device in devices]
            if not any(moved):
                raise InvalidInput(fields=(FieldError("kind", "nothing-rolls-over", {"value": kind.value}),))
            return
        for device in devices:
            device.counters.reset(instant.registers, instant.at_s)
            if kind is FaultKind.REPLACED:
                name = device.spec.name
                self._successors[name] = self._successors.get(name, 1) + 1
                device.installed(self._successors[name])

    async def _away(self, gateway: SimulatedGateway, fault: ActiveFault, seconds: float | None) -> None:
        await gateway.disconnect()
        waits: list[asyncio.Task[bool] | asyncio.Task[None]] = [asyncio.create_task(self._cleared[fault.id].wait())]
        if seconds is not None:
            waits.append(asyncio.create_task(self._clock.sleep(seconds)))
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()
            self._cleared.pop(fault.id, None)
            self._scene.board.clear(fault.id)
        if not self._still_away(fault):
            await gateway.start()

    def _still_away(self, fault: ActiveFault) -> bool:
        """Whether another fault keeps the gateway away."""
        others = self._scene.board.active(self._scene.now_s())
        return any(other.kind is FaultKind.DISCONNECTED and other.gateway == fault.gateway for other in others)

    async def _scheduled(self, spec: FaultSpec) -> None:
        await self._clock.sleep(spec.after_s)
        while True:
            self.begin(
                kind=spec.kind,
                device=spec.device,
                gateway=spec.gateway,
                seconds=spec.seconds,
                delay_s=spec.delay_s,
                exception=spec.exception,
            )
            if spec.every_s is None:
                return
            await self._clock.sleep(spec.every_s)

    async def _random(self, seed: int, every_s: float) -> None:
        names, gateways = list(self._devices), [g.spec.name for g in self._gateways.values() if g.spec.kind != "local"]
        for number in itertools.count():
            pause, which, where, how_long = (uniform_at(seed, 4 * number + part) for part in range(4))
            await self._clock.sleep(every_s * (0.5 + pause))
            kind, least, most = RANDOM[int(which * len(RANDOM))]
            whole = kind is FaultKind.DISCONNECTED
            candidates = gateways if whole else names
            if not candidates:
                continue
            name = candidates[int(where * len(candidates))]
            seconds = None if kind in AT_ONCE else least + how_long * (most - least)
            with contextlib.suppress(NotFound):
                self.begin(kind=kind, device=None if whole else name, gateway=name if whole else None, seconds=seconds)


def _check_figures(seconds: float | None, delay_s: float | None, exception: int | None) -> None:
    for field, value in (("seconds", seconds), ("delay_s", delay_s)):
        if value is not None and not 0 < value < float("inf"):
            raise _invalid(field, value, "> 0")
    if exception is not None and not 1 <= exception <= 255:
        raise _invalid("exception", exception, "1..255")


def _invalid(field: str, value: float, expected: str) -> InvalidInput:
    return InvalidInput(fields=(FieldError(field, "value-invalid", {"value": value, "expected": expected}),))


def foreseen(instant: Instant, seconds: float) -> Registers:
    """What will have been counted if everything goes on as it is."""
    power = np.rint(instant.power_w * seconds).astype(np.int64)
    total = power.sum(axis=1)
    reactive = np.rint(instant.reactive_var * seconds * (1 << TANGENT_BITS)).astype(np.int64)
    apparent = np.hypot(total, reactive.sum(axis=1) / (1 << TANGENT_BITS)).astype(np.int64)
    gain = Registers(
        np.maximum(total, 0),
        np.maximum(-total, 0),
        reactive.sum(axis=1),
        apparent,
        np.maximum(power, 0),
        np.maximum(-power, 0),
        reactive,
    )
    return instant.registers.moved(gain)
