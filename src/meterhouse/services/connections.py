"""Asks a gateway or device on demand, to tell an installer what happens on the wire (§1.1, §1.2)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from meterhouse.domain.errors import MeterhouseError
from meterhouse.domain.installation import Device, Gateway
from meterhouse.domain.sample import DeviceReading
from meterhouse.services.installation import InstallationService
from meterhouse.services.ports import Clock, ReadFailed

DEADLINE_S = 10.0
MOST_ASKED = 5
"""So many devices behind a gateway are asked before it counts as silent."""
USUAL_UNIT_IDS = (1, 255)
"""Who is asked behind a gateway without devices: the first address, and that of an IP meter itself."""


@dataclass(frozen=True, slots=True)
class RegisterSeen:
    """One register as it came over the wire.

    `words` are raw, empty where the device has no such register (`present` False). `value` is in base units or text;
    None: not available, or its weight is not known (`weight_known` False). `plausible` is False for what no
    installation has.
    """

    key: str
    address: int
    words: tuple[int, ...]
    value: Decimal | str | None
    unit: str
    present: bool = True
    weight_known: bool = True
    plausible: bool = True


@dataclass(frozen=True, slots=True)
class Examined:
    """Everything that a device said; `round_trip_s` is that of the quickest of its `requests`."""

    reading: DeviceReading
    registers: tuple[RegisterSeen, ...]
    round_trip_s: float
    requests: int


class Examiner(Protocol):
    """Asks at once, before the polling's next turn, one request at a time on a bus."""

    async def examine(self, device: Device, *, deadline_s: float) -> Examined:
        """Every register of a device. Raises ReadFailed (see there, and `configuration-error`)."""

    async def reach(self, gateway: Gateway, unit_id: int, *, deadline_s: float) -> float:
        """Ask anything of a unit; the round trip in seconds of whatever Modbus answers, an exception included.

        Raises ReadFailed: `gateway-unreachable` (reason), `no-answer`, `bad-answer`.
        """


@dataclass(frozen=True, slots=True)
class TestResult:
    """What answered with its round trip, or the error; both where an answer cannot be true (`implausible-value`)."""

    device_id: int | None
    round_trip_ms: float | None = None
    examined: Examined | None = None
    error: MeterhouseError | None = None


class ConnectionTest:
    """Asks now, whatever the polling does; the bus keeps the order."""

    def __init__(self, installation: InstallationService, examiner: Examiner, clock: Clock) -> None:
        self._installation = installation
        self._examiner = examiner
        self._clock = clock

    async def device(self, device_id: int) -> TestResult:
        """Read all registers of a device. Raises NotFound."""
        device = self._installation.device(device_id)
        gateway = self._installation.gateway(device.gateway_id)
        if not gateway.enabled:
            return TestResult(device.id, error=ReadFailed("gateway-off", gateway=gateway.name))
        try:
            examined = await self._examiner.examine(device, deadline_s=DEADLINE_S)
        except ReadFailed as error:
            return TestResult(device.id, error=error)
        return TestResult(device.id, _milliseconds(examined.round_trip_s), examined, _implausible(examined))

    async def gateway(self, gateway_id: int) -> TestResult:
        """Ask units behind a gateway until one answers, whatever it says: then the gateway is well.

        Raises NotFound. Errors: `gateway-off`; `gateway-unreachable` with the reason; `bad-answer`; `gateway-silent`
        (connected, but nothing answered; params gateway, unit_ids).
        """
        gateway = self._installation.gateway(gateway_id)
        if not gateway.enabled:
            return TestResult(None, error=ReadFailed("gateway-off", gateway=gateway.name))
        behind = [device for device in self._installation.current.devices if device.gateway_id == gateway_id]
        asked = dict.fromkeys(device.unit_id for device in behind if device.enabled) or dict.fromkeys(USUAL_UNIT_IDS)
        silent = list(asked)[:MOST_ASKED]
        bad: ReadFailed | None = None
        for unit_id in silent:
            try:
                round_trip_s = await self._examiner.reach(gateway, unit_id, deadline_s=DEADLINE_S)
            except ReadFailed as error:
                if error.code == "gateway-unreachable":
                    return TestResult(None, error=error)
                bad = error if error.code == "bad-answer" else bad
            else:
                found = next((device.id for device in behind if device.unit_id == unit_id), None)
                return TestResult(found, _milliseconds(round_trip_s))
        units = ", ".join(str(unit_id) for unit_id in silent)
        return TestResult(None, error=bad or ReadFailed("gateway-silent", gateway=gateway.name, unit_ids=units))


def _milliseconds(seconds: float) -> float:
    return round(seconds * 1000, 1)


def _implausible(examined: Examined) -> MeterhouseError | None:
    wrong = [register for register in examined.registers if not register.plausible]
    if not wrong:
        return None
    first = wrong[0]
    return ReadFailed(
        "implausible-value",
        key=first.key,
        value=f"{first.value} {first.unit}".strip(),
        register=first.address,
        count=len(wrong),
    )
