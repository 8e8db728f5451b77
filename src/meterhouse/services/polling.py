"""Reads every enabled device again and again: one loop per gateway, phase-aligned, without drift."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime

from meterhouse.domain.errors import MeterhouseError
from meterhouse.domain.installation import Device, Gateway, Installation
from meterhouse.domain.sample import DeviceReading
from meterhouse.services.live import DeviceStatus, LiveValues
from meterhouse.services.ports import Clock, DeviceReader, ReadFailed
from meterhouse.services.supervisor import Supervisor, TaskHealth

log = logging.getLogger(__name__)

READ_DEADLINE_S = 10.0
SHORTEST_INTERVAL_S = 1.0


class PollingService:
    """Polls the devices of an installation and hands each reading on.

    `on_reading` is called in the event loop for every good reading, before it is visible in `live`.
    """

    def __init__(
        self, reader: DeviceReader, live: LiveValues, clock: Clock, on_reading: Callable[[DeviceReading], None]
    ) -> None:
        self._reader = reader
        self._live = live
        self._clock = clock
        self._on_reading = on_reading
        self._supervisor = Supervisor(clock)
        self._loops: dict[int, tuple[Gateway, tuple[Device, ...], float]] = {}
        self._under_way = 0
        self._unreachable: set[int] = set()

    @property
    def busy(self) -> bool:
        """Whether a read is under way."""
        return self._under_way > 0

    def health(self) -> tuple[TaskHealth, ...]:
        """One entry per gateway that is polled."""
        return self._supervisor.health()

    async def configure(self, installation: Installation) -> None:
        """Take over the installation: only the loops of changed gateways and devices are restarted."""
        await self._reader.configure(installation)
        wanted = _loops(installation)
        enabled = [device.id for _, devices, _ in wanted.values() for device in devices]
        self._live.configure(enabled, [device.id for device in installation.devices if device.id not in set(enabled)])
        for gateway_id in set(self._loops) - set(wanted):
            await self._supervisor.stop(_name(gateway_id))
        for gateway_id, loop in wanted.items():
            if self._loops.get(gateway_id) != loop:
                await self._supervisor.stop(_name(gateway_id))
                self._supervisor.start(_name(gateway_id), _Loop(self, *loop).run)
        self._loops = wanted

    async def stop(self) -> None:
        """End all loops; a read under way is abandoned."""
        await self._supervisor.__aexit__()
        self._loops = {}

    async def poll(self, device: Device) -> None:
        """Read one device now and publish the outcome."""
        if self._reader.backed_off(device) > 0:
            return
        self._under_way += 1
        try:
            reading = await self._reader.read(device, deadline_s=READ_DEADLINE_S)
        except ReadFailed as error:
            self._failed(device, self._clock.now(), error)
        else:
            self._answered(device, reading)
        finally:
            self._under_way -= 1

    def _answered(self, device: Device, reading: DeviceReading) -> None:
        known = self._live.get(device.id)
        if device.gateway_id in self._unreachable:
            self._unreachable.discard(device.gateway_id)
            log.info("gateway %d can be reached again", device.gateway_id)
        elif known and known.status is DeviceStatus.COMMUNICATION_ERROR and not _by_gateway(known.error):
            log.info("device %d (%s) answers again", device.id, device.name)
        self._on_reading(reading)
        self._live.publish(reading)

    def _failed(self, device: Device, at: datetime, error: MeterhouseError) -> None:
        known = self._live.get(device.id)
        if _by_gateway(error):
            # One line for the gateway, not one for each of its devices.
            if device.gateway_id not in self._unreachable:
                self._unreachable.add(device.gateway_id)
                log.warning("gateway %d cannot be reached: %s", device.gateway_id, error)
        elif known and known.status is not DeviceStatus.COMMUNICATION_ERROR:
            log.warning("device %d (%s) cannot be read: %s", device.id, device.name, error)
        self._live.fail(device.id, at, error)


def _by_gateway(error: MeterhouseError | None) -> bool:
    return error is not None and error.code == "gateway-unreachable"


class _Loop:
    """Polls the devices of one gateway; as many reads at once as the gateway may have requests in flight."""

    def __init__(
        self, service: PollingService, gateway: Gateway, devices: tuple[Device, ...], interval_s: float
    ) -> None:
        self._service = service
        self._gateway = gateway
        self._devices = devices
        self._interval_s = interval_s

    async def run(self) -> None:
        clock = self._service._clock
        due = clock.monotonic()
        while True:
            await self._cycle()
            due += self._interval_s
            behind = clock.monotonic() - due
            if behind > 0:
                # The bus cannot keep up: the next cycle starts at once, but keeps its place in the raster.
                due += behind // self._interval_s * self._interval_s
            await clock.sleep(due - clock.monotonic())

    async def _cycle(self) -> None:
        waiting = iter(self._devices)

        async def work() -> None:
            for device in waiting:
                await self._service.poll(device)

        if self._gateway.in_flight <= 1:
            await work()
            return
        async with asyncio.TaskGroup() as workers:
            for _ in range(min(self._gateway.in_flight, len(self._devices))):
                workers.create_task(work())


def _loops(installation: Installation) -> dict[int, tuple[Gateway, tuple[Device, ...], float]]:
    interval_s = max(SHORTEST_INTERVAL_S, installation.site.poll_interval_s)
    loops = {}
    for gateway in installation.gateways:
        devices = tuple(d for d in installation.devices if d.gateway_id == gateway.id and d.enabled)
        if gateway.enabled and devices:
            loops[gateway.id] = (gateway, devices, interval_s)
    return loops


def _name(gateway_id: int) -> str:
    return f"poll-{gateway_id}"
