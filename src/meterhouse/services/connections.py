"""Reads a device on demand, to tell an installer what happens on the wire (§1.1, §1.2)."""

from __future__ import annotations

from dataclasses import dataclass

from meterhouse.domain.errors import MeterhouseError
from meterhouse.domain.installation import Device
from meterhouse.domain.sample import DeviceReading
from meterhouse.services.installation import InstallationService
from meterhouse.services.ports import Clock, DeviceReader, ReadFailed

DEADLINE_S = 10.0


@dataclass(frozen=True, slots=True)
class TestResult:
    """Either a reading with its round trip, or the error."""

    device_id: int | None
    round_trip_ms: int | None = None
    reading: DeviceReading | None = None
    error: MeterhouseError | None = None


class ConnectionTest:
    """Asks now, whatever the polling does; the bus keeps the order."""

    def __init__(self, installation: InstallationService, reader: DeviceReader, clock: Clock) -> None:
        self._installation = installation
        self._reader = reader
        self._clock = clock

    async def device(self, device_id: int) -> TestResult:
        """Raises NotFound."""
        return await self._read(self._installation.device(device_id))

    async def gateway(self, gateway_id: int) -> TestResult:
        """Ask the devices behind a gateway until one answers; the last error where none does.

        Raises NotFound. A gateway without devices has nobody to ask: error `gateway-without-devices`.
        """
        gateway = self._installation.gateway(gateway_id)
        result = TestResult(None, error=ReadFailed("gateway-without-devices", gateway=gateway.name))
        for device in self._installation.current.devices:
            if device.gateway_id == gateway_id:
                result = await self._read(device)
                if result.error is None or result.error.code == "gateway-unreachable":
                    break
        return result

    async def _read(self, device: Device) -> TestResult:
        begun = self._clock.monotonic()
        try:
            reading = await self._reader.read(device, deadline_s=DEADLINE_S)
        except ReadFailed as error:
            return TestResult(device.id, error=error)
        return TestResult(device.id, round((self._clock.monotonic() - begun) * 1000), reading)
