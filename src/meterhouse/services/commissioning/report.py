"""The commissioning report: what was found, tested and judged, ready to be printed and handed over (§1.2)."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from meterhouse.catalogue.loader import Catalogue
from meterhouse.catalogue.schema import Confidence, Profile
from meterhouse.domain.errors import Conflict, MeterhouseError, NotFound
from meterhouse.domain.installation import Device, Gateway, SiteSettings
from meterhouse.services.commissioning.scan import JobState
from meterhouse.services.commissioning.testing import DeviceOutcome, TestRun, TestRuns
from meterhouse.services.installation import InstallationService
from meterhouse.services.ports import Clock

SERIAL = "serial_number"
_KEPT = 5


@dataclass(frozen=True, slots=True)
class DeviceLine:
    """One device of the report; `confidence` is that of its register map, None where the model is not known."""

    device: Device
    model: str
    vendor: str
    confidence: Confidence | None
    serial_number: str
    outcome: DeviceOutcome


@dataclass(frozen=True, slots=True)
class GatewayPart:
    """A gateway with the devices behind it that were tested."""

    gateway: Gateway
    board: str
    devices: tuple[DeviceLine, ...]


@dataclass(frozen=True, slots=True)
class CommissioningReport:
    """Everything on paper; `author` is the user who asked for it."""

    site: SiteSettings
    made_at: datetime
    author: str
    run: TestRun
    parts: tuple[GatewayPart, ...]


class ReportPrinter(Protocol):
    """Makes documents; outbound implements it."""

    async def commissioning(self, report: CommissioningReport, language: str) -> bytes:
        """The report as PDF. Raises Unavailable (`report-failed`)."""


@dataclass(frozen=True, slots=True)
class ReportJob:
    """A report that is made, or was: `content` is the PDF."""

    id: int
    made_at: datetime
    language: str
    state: JobState = JobState.RUNNING
    content: bytes = b""
    error: MeterhouseError | None = None


class Reports:
    """Makes reports of the last test; the latest few are kept until the server ends."""

    def __init__(
        self,
        installation: InstallationService,
        tests: TestRuns,
        printer: ReportPrinter,
        catalogue: Catalogue,
        clock: Clock,
    ) -> None:
        self._installation = installation
        self._tests = tests
        self._printer = printer
        self._catalogue = catalogue
        self._clock = clock
        self._numbers = itertools.count(1)
        self._jobs: dict[int, ReportJob] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self, author: str, language: str) -> ReportJob:
        """Begin to print. Raises Conflict (`not-tested`, `test-running`)."""
        run = self._tests.latest
        if run is None:
            raise Conflict("not-tested")
        if run.state is JobState.RUNNING:
            raise Conflict("test-running")
        job = ReportJob(next(self._numbers), self._clock.now(), language)
        self._jobs[job.id] = job
        for number in list(self._jobs)[:-_KEPT]:
            del self._jobs[number]
        task = asyncio.get_running_loop().create_task(self._print(job, self._report(run, author)))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return job

    def job(self, number: int) -> ReportJob:
        """Raises NotFound."""
        if number not in self._jobs:
            raise NotFound(kind="report", id=number)
        return self._jobs[number]

    async def stop(self) -> None:
        """End what is being printed."""
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _print(self, job: ReportJob, report: CommissioningReport) -> None:
        try:
            content = await self._printer.commissioning(report, job.language)
        except MeterhouseError as error:
            self._jobs[job.id] = replace(job, state=JobState.FAILED, error=error)
        else:
            self._jobs[job.id] = replace(job, state=JobState.DONE, content=content)

    def _report(self, run: TestRun, author: str) -> CommissioningReport:
        picture = self._installation.current
        boards = {board.id: board.name for board in picture.panel_boards}
        parts = []
        for gateway in picture.gateways:
            behind = [item for item in picture.devices if item.gateway_id == gateway.id and item.id in run.outcomes]
            if behind:
                lines = self._lines(sorted(behind, key=_place), run)
                parts.append(GatewayPart(gateway, boards.get(gateway.panel_board_id or 0, ""), lines))
        return CommissioningReport(picture.site, self._clock.now(), author, run, tuple(parts))

    def _lines(self, devices: Sequence[Device], run: TestRun) -> tuple[DeviceLine, ...]:
        return tuple(self._line(device, run.outcomes[device.id]) for device in devices)

    def _line(self, device: Device, outcome: DeviceOutcome) -> DeviceLine:
        profile = self._profile(device.model)
        attributes = dict(outcome.reading.attributes) if outcome.reading else {}
        told = attributes.get(SERIAL)
        return DeviceLine(
            device=device,
            model=profile.name if profile else device.model,
            vendor=profile.vendor if profile else "",
            confidence=profile.source.confidence if profile else None,
            serial_number=device.serial_number or ("" if told is None else f"{told}"),
            outcome=outcome,
        )

    def _profile(self, model: str) -> Profile | None:
        try:
            return self._catalogue.get(model)
        except NotFound:
            return None


def _place(device: Device) -> tuple[int, int, int]:
    interface = device.options.get("interface")
    first = interface if isinstance(interface, int) else device.unit_id
    return first, device.unit_id, device.position or 0
