"""Commissioning (§1.2): bus scan, word-order trial, test of everything, report."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any

from fastapi import APIRouter, Path, Response
from pydantic import BaseModel, ConfigDict, Field

from meterhouse.domain.access import Page
from meterhouse.domain.errors import Conflict, FieldError, InvalidInput
from meterhouse.servers.web.api.v1.commissioning_view import (
    ReportView,
    ScanList,
    ScanView,
    TestRunView,
    TrialView,
    report_view,
    run_view,
    scan_view,
    trial_view,
)
from meterhouse.servers.web.api.v1.device_models import DeviceInput, DeviceList, device_of, device_view
from meterhouse.servers.web.api.v1.matching import editor_of
from meterhouse.servers.web.caller import Services, TheCaller
from meterhouse.servers.web.guard import needs
from meterhouse.services.commissioning.scan import JobState
from meterhouse.services.commissioning.trial import Question

router = APIRouter(prefix="/commissioning", tags=["commissioning"])

Id = Annotated[int, Field(ge=1, le=2**31 - 1)]
UnitId = Annotated[int, Field(ge=1, le=247)]
ScanId = Annotated[int, Path(ge=1, le=2**31 - 1)]
ReportId = Annotated[int, Path(ge=1, le=2**31 - 1)]
SETUP = needs(Page.SYSTEM_CONFIGURATION)
MOST_ADDED = 247
PDF: dict[int | str, dict[str, Any]] = {
    200: {"content": {"application/pdf": {"schema": {"type": "string", "format": "binary"}}}}
}


class ScanInput(BaseModel):
    """Which unit ids are asked behind a gateway, first and last included."""

    model_config = ConfigDict(extra="forbid")

    gateway_id: Id
    first_unit: UnitId = 1
    last_unit: UnitId = 247


class AddInput(BaseModel):
    """What was chosen of a scan, or anything else: added whole or not at all."""

    model_config = ConfigDict(extra="forbid")

    devices: Annotated[list[DeviceInput], Field(min_length=1, max_length=MOST_ADDED)]


class TrialInput(BaseModel):
    """Where a generic meter's register is, and what its value is multiplied by."""

    model_config = ConfigDict(extra="forbid")

    gateway_id: Id
    unit_id: UnitId
    register_address: Annotated[int, Field(ge=0, le=0xFFFF)]
    function: Annotated[int, Field(ge=3, le=4)] = 3
    factor: Annotated[float, Field(gt=0, le=1e9, allow_inf_nan=False)] = 1.0
    unit: Annotated[str, Field(pattern="^(Wh|kWh|MWh)$")] = "kWh"


class TestInput(BaseModel):
    """Whose devices are tested; none named: all."""

    model_config = ConfigDict(extra="forbid")
    __test__ = False

    gateway_ids: Annotated[list[Id], Field(max_length=1000)]


@router.post("/scans", status_code=202)
@SETUP
async def start_scan(scan: ScanInput, services: Services, caller: TheCaller) -> ScanView:
    """Begin to ask; the polling of the same bus goes on in between."""
    if scan.last_unit < scan.first_unit:
        raise InvalidInput(fields=(FieldError("last_unit", "ends-before-it-begins", {"first": scan.first_unit}),))
    scans = services.commissioning.scans
    started = scans.start(scan.gateway_id, range(scan.first_unit, scan.last_unit + 1))
    return scan_view(started, services, caller.text)


@router.get("/scans")
@SETUP
async def list_scans(services: Services, caller: TheCaller) -> ScanList:
    """Newest first; they are forgotten when the server ends."""
    return ScanList(items=[scan_view(scan, services, caller.text) for scan in services.commissioning.scans.scans()])


@router.get("/scans/{scan_id}")
@SETUP
async def get_scan(scan_id: ScanId, services: Services, caller: TheCaller) -> ScanView:
    return scan_view(services.commissioning.scans.scan(scan_id), services, caller.text)


@router.delete("/scans/{scan_id}")
@SETUP
async def cancel_scan(scan_id: ScanId, services: Services, caller: TheCaller) -> ScanView:
    """Ask no further; what was found stays."""
    return scan_view(await services.commissioning.scans.cancel(scan_id), services, caller.text)


@router.post("/devices", status_code=201)
@SETUP
async def add_found_devices(chosen: AddInput, services: Services, caller: TheCaller) -> DeviceList:
    """Fields of what is wrong begin with `devices.<position>.`, from 0."""
    wanted = [device_of(0, device, services) for device in chosen.devices]
    stored = await services.commissioning.scans.add(wanted, editor_of(caller))
    counted = await services.consumption.counted()
    return DeviceList(items=[device_view(device, services, caller.text, counted) for device in stored])


@router.post("/trials")
@SETUP
async def try_word_orders(trial: TrialInput, services: Services) -> TrialView:
    """Read the registers once and show every way to read them, the most plausible first."""
    asked = Question(
        trial.gateway_id, trial.unit_id, trial.function, trial.register_address, Decimal(repr(trial.factor)), trial.unit
    )
    services.installation.gateway(trial.gateway_id)
    return trial_view(await services.commissioning.trial.run(asked))


@router.post("/tests", status_code=202)
@SETUP
async def start_test(wanted: TestInput, services: Services, caller: TheCaller) -> TestRunView:
    """Read every device several times and judge its wiring."""
    return run_view(services.commissioning.tests.start(wanted.gateway_ids), caller.text)


@router.get("/tests")
@SETUP
async def get_test(services: Services, caller: TheCaller) -> TestRunView:
    """The test that runs, or the last one; `state` null where there was none."""
    return run_view(services.commissioning.tests.latest, caller.text)


@router.delete("/tests")
@SETUP
async def cancel_test(services: Services, caller: TheCaller) -> TestRunView:
    """End it; what was found out stays."""
    await services.commissioning.tests.cancel()
    return run_view(services.commissioning.tests.latest, caller.text)


@router.post("/reports", status_code=202)
@SETUP
async def start_report(services: Services, caller: TheCaller) -> ReportView:
    """Print the last test as PDF, in the caller's language."""
    author = caller.session.user.name if caller.session else ""
    return report_view(services.commissioning.reports.start(author, caller.text.language), caller.text)


@router.get("/reports/{report_id}")
@SETUP
async def get_report(report_id: ReportId, services: Services, caller: TheCaller) -> ReportView:
    return report_view(services.commissioning.reports.job(report_id), caller.text)


@router.get("/reports/{report_id}/file", response_class=Response, responses=PDF)
@SETUP
async def get_report_file(report_id: ReportId, services: Services) -> Response:
    """The PDF, once the report is done."""
    job = services.commissioning.reports.job(report_id)
    if job.state is not JobState.DONE:
        raise Conflict("report-not-ready")
    name = f"commissioning-report_{job.made_at.date().isoformat()}.pdf"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(job.content, media_type="application/pdf", headers=headers)
