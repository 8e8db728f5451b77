"""Bus scan: which unit ids answer behind a gateway, and what they seem to be (§1.2)."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from meterhouse.catalogue.loader import Catalogue
from meterhouse.domain.configuration import Edit
from meterhouse.domain.errors import Conflict, FieldError, MeterhouseError, NotFound
from meterhouse.domain.installation import Device, Gateway, GatewayKind
from meterhouse.services.commissioning.guess import Guess, guesses
from meterhouse.services.commissioning.ports import Answerer, BusProbe
from meterhouse.services.installation import Editor, InstallationService, refuse
from meterhouse.services.installing.checks import checked
from meterhouse.services.ports import Clock, ReadFailed

_TRIES = 3
_RETRY_S = 0.3
_LEAST_PAUSE_S = 0.01
_MOST_PAUSE_S = 1.5
_KEPT = 20


class JobState(StrEnum):
    """What has become of something that takes its time."""

    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class FoundUnit:
    """A unit id that answers. `says`: the texts of its device identification."""

    unit_id: int
    guesses: tuple[Guess, ...]
    says: str = ""


@dataclass(frozen=True, slots=True)
class Scan:
    """How far a scan is, and what it has found so far; `error` where it could not go on."""

    id: int
    gateway_id: int
    units: tuple[int, ...]
    started_at: datetime
    state: JobState = JobState.RUNNING
    asked: int = 0
    found: tuple[FoundUnit, ...] = ()
    error: MeterhouseError | None = None
    ended_at: datetime | None = None


class ScanService:
    """Scans of gateways, one at a time on each; the latest are kept until the server ends.

    Between two unit ids the bus is left to the polls for as long as the question took.
    """

    def __init__(self, installation: InstallationService, probe: BusProbe, catalogue: Catalogue, clock: Clock) -> None:
        self._installation = installation
        self._probe = probe
        self._catalogue = catalogue
        self._clock = clock
        self._numbers = itertools.count(1)
        self._scans: dict[int, Scan] = {}
        self._tasks: dict[int, asyncio.Task[None]] = {}

    def start(self, gateway_id: int, units: Sequence[int]) -> Scan:
        """Begin to ask. Raises NotFound, Conflict (`gateway-off`, `gateway-not-a-bus`, `scan-running`)."""
        gateway = self._installation.gateway(gateway_id)
        if not gateway.enabled:
            raise Conflict("gateway-off", gateway=gateway.name)
        if gateway.kind is GatewayKind.SERVER:
            raise Conflict("gateway-not-a-bus", gateway=gateway.name)
        if any(scan.gateway_id == gateway_id and scan.state is JobState.RUNNING for scan in self._scans.values()):
            raise Conflict("scan-running", gateway=gateway.name)
        scan = Scan(next(self._numbers), gateway_id, tuple(units), self._clock.now())
        self._scans[scan.id] = scan
        self._tasks[scan.id] = asyncio.get_running_loop().create_task(self._run(scan.id, gateway))
        self._forget_old()
        return scan

    def scans(self) -> tuple[Scan, ...]:
        """Newest first."""
        return tuple(reversed(self._scans.values()))

    def scan(self, scan_id: int) -> Scan:
        """Raises NotFound."""
        if scan_id not in self._scans:
            raise NotFound(kind="scan", id=scan_id)
        return self._scans[scan_id]

    async def cancel(self, scan_id: int) -> Scan:
        """End it; what was found stays. Harmless where it has ended. Raises NotFound."""
        scan = self.scan(scan_id)
        task = self._tasks.pop(scan_id, None)
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        if scan.state is JobState.RUNNING and self._scans[scan_id].state is JobState.RUNNING:
            self._put(scan_id, state=JobState.CANCELLED, ended_at=self._clock.now())
        return self._scans[scan_id]

    async def stop(self) -> None:
        """End all."""
        for scan_id in list(self._tasks):
            await self.cancel(scan_id)

    def configured(self, scan: Scan) -> Mapping[int, tuple[Device, ...]]:
        """The devices that are installed at each unit id of the scanned bus, as it is now."""
        places: dict[int, tuple[Device, ...]] = {}
        for device in self._installation.current.devices:
            if device.gateway_id == scan.gateway_id:
                for unit in self._units_of(device):
                    places[unit] = (*places.get(unit, ()), device)
        return places

    async def add(self, devices: Sequence[Device], editor: Editor) -> Sequence[Device]:
        """Add all of these, or none. Raises InvalidInput, Conflict: fields begin with `devices.<position>.`"""
        edits = [Edit(None, device) for device in devices]
        installation = self._installation
        _, faults = checked(edits, installation.current, installation.facts, installation.options)
        refuse([FieldError(f"devices.{place}.{fault.field}", fault.code, fault.params) for place, fault in faults])
        stored = await installation.change(lambda _: edits, editor)
        return [item for item in stored if isinstance(item, Device)]

    # --- asking ---

    async def _run(self, scan_id: int, gateway: Gateway) -> None:
        site = self._installation.current.site
        timeout_ms = site.serial_timeout_ms if gateway.kind is GatewayKind.LOCAL else gateway.timeout_ms
        ended: dict[str, object] = {"state": JobState.DONE}
        try:
            for unit in self._scans[scan_id].units:
                begun = self._clock.monotonic()
                answer = await self._ask(gateway.id, unit, 2 * timeout_ms / 1000 + 1.0)
                self._note(scan_id, unit, answer)
                spent = self._clock.monotonic() - begun
                await self._clock.sleep(min(_MOST_PAUSE_S, max(_LEAST_PAUSE_S, spent)))
        except MeterhouseError as error:
            ended = {"state": JobState.FAILED, "error": error}
        self._put(scan_id, ended_at=self._clock.now(), **ended)
        self._tasks.pop(scan_id, None)

    async def _ask(self, gateway_id: int, unit: int, timeout_s: float) -> Answerer | None:
        """Who answers; None: nobody. A link that was given up because units are silent is no failure of the scan."""
        for _ in range(_TRIES):
            try:
                answer = await self._probe.identify(gateway_id, unit, timeout_s=timeout_s)
            except ReadFailed as error:
                if error.params.get("reason") != "no-answers":
                    raise
                await self._clock.sleep(_RETRY_S)
            else:
                return answer if answer.answered else None
        return None

    def _note(self, scan_id: int, unit: int, answer: Answerer | None) -> None:
        scan = self._scans[scan_id]
        found = scan.found
        if answer is not None:
            says = " ".join(text for _, text in sorted(answer.objects.items()))
            found = (*found, FoundUnit(unit, guesses(answer, self._catalogue), says[:200]))
        self._put(scan_id, asked=scan.asked + 1, found=found)

    def _put(self, scan_id: int, **changes: object) -> None:
        self._scans[scan_id] = replace(self._scans[scan_id], **changes)  # type: ignore[arg-type]

    def _units_of(self, device: Device) -> range:
        interface = device.options.get("interface")
        if isinstance(interface, int):
            return range(interface, interface + 1)
        facts = self._installation.facts(device.model)
        return range(device.unit_id, device.unit_id + (facts.unit_ids if facts else 1))

    def _forget_old(self) -> None:
        for scan_id in [key for key, scan in self._scans.items() if scan.state is not JobState.RUNNING][:-_KEPT]:
            del self._scans[scan_id]
