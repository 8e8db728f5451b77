"""Scans, trials, tests and reports as the API tells them."""

from __future__ import annotations

from datetime import datetime

from pydantic import BaseModel, Field

from meterhouse.catalogue.schema import Confidence
from meterhouse.domain.quantity import Phase
from meterhouse.domain.wiring import Evidence, Finding, WiringKind
from meterhouse.domain.word_orders import Plausibility
from meterhouse.i18n.findings import advice_text, finding_text
from meterhouse.i18n.texts import Text
from meterhouse.servers.web.api.v1.readings import ReadingValue, values_of
from meterhouse.servers.web.api.v1.status import ErrorView, error_view
from meterhouse.servers.web.wiring import WebServices
from meterhouse.services.commissioning.guess import Sureness
from meterhouse.services.commissioning.report import ReportJob
from meterhouse.services.commissioning.scan import JobState, Scan
from meterhouse.services.commissioning.testing import DeviceOutcome, TestRun
from meterhouse.services.commissioning.trial import Trial


class GuessView(BaseModel):
    """A model that may be what answers: how sure that is, and how sure its register map is."""

    model: str
    name: str
    vendor: str
    sureness: Sureness
    confidence: Confidence


class FoundView(BaseModel):
    """A unit id that answers. `device_ids`: what is installed there already; `says`: how it names itself."""

    unit_id: int
    guesses: list[GuessView]
    says: str
    device_ids: list[int]


class ScanView(BaseModel):
    """`asked` of `total` unit ids were asked; `error` where the scan could not go on."""

    id: int
    gateway_id: int
    first_unit: int
    last_unit: int
    state: JobState
    asked: int
    total: int
    started_at: datetime
    ended_at: datetime | None
    found: list[FoundView]
    error: ErrorView | None


class ScanList(BaseModel):
    items: list[ScanView]


class TrialReadingView(BaseModel):
    """One way to read; `options` are those of the generic meter. `value` as it stands there, null for no number."""

    options: dict[str, str]
    value: float | None
    kwh: float | None = Field(description="what it means with the factor and unit given")
    mark: Plausibility


class TrialView(BaseModel):
    """`words`: the registers as they came."""

    words: list[int]
    readings: list[TrialReadingView]


class FindingView(BaseModel):
    """A wiring finding in the caller's language; `params` are the figures, in base units."""

    kind: WiringKind
    evidence: Evidence
    phases: list[Phase]
    params: dict[str, float | None]
    title: str
    detail: str
    advice: str


class OutcomeView(BaseModel):
    """What the test of a device told.

    `ok` is null until it was asked; `off`: it is switched off. `judged`: every phase carried enough to judge its
    wiring, null where there are no three phases. `advice` says what to do about the error.
    """

    device_id: int
    ok: bool | None
    off: bool
    tested_at: datetime | None
    round_trip_ms: float | None
    values: list[ReadingValue]
    error: ErrorView | None
    advice: str
    findings: list[FindingView]
    judged: bool | None


class TestRunView(BaseModel):
    """`state` is null where nothing was tested since the server started; `asked` of `total` questions are answered."""

    state: JobState | None
    started_at: datetime | None
    ended_at: datetime | None
    asked: int
    total: int
    outcomes: list[OutcomeView]


class ReportView(BaseModel):
    """`bytes` is the size of the file once it is done."""

    id: int
    state: JobState
    language: str
    made_at: datetime
    bytes: int
    error: ErrorView | None


def scan_view(scan: Scan, services: WebServices, text: Text) -> ScanView:
    placed = services.commissioning.scans.configured(scan)
    found = []
    for unit in scan.found:
        guesses = []
        for guess in unit.guesses:
            profile = services.catalogue.get(guess.model)
            guesses.append(
                GuessView(
                    model=profile.id,
                    name=profile.name,
                    vendor=profile.vendor,
                    sureness=guess.sureness,
                    confidence=profile.source.confidence,
                )
            )
        ids = [device.id for device in placed.get(unit.unit_id, ())]
        found.append(FoundView(unit_id=unit.unit_id, guesses=guesses, says=unit.says, device_ids=ids))
    return ScanView(
        id=scan.id,
        gateway_id=scan.gateway_id,
        first_unit=scan.units[0],
        last_unit=scan.units[-1],
        state=scan.state,
        asked=scan.asked,
        total=len(scan.units),
        started_at=scan.started_at,
        ended_at=scan.ended_at,
        found=found,
        error=error_view(scan.error, text),
    )


def trial_view(trial: Trial) -> TrialView:
    readings = []
    for reading in trial.readings:
        raw = reading.raw
        options = {"words": str(raw.words), "number_format": raw.number_format, "word_order": raw.word_order}
        readings.append(
            TrialReadingView(
                options=options,
                value=None if raw.value is None else float(raw.value),
                kwh=None if reading.kwh is None else float(reading.kwh),
                mark=reading.mark,
            )
        )
    return TrialView(words=list(trial.words), readings=readings)


def run_view(run: TestRun | None, text: Text) -> TestRunView:
    if run is None:
        return TestRunView(state=None, started_at=None, ended_at=None, asked=0, total=0, outcomes=[])
    return TestRunView(
        state=run.state,
        started_at=run.started_at,
        ended_at=run.ended_at,
        asked=run.asked,
        total=run.total,
        outcomes=[_outcome(outcome, text) for outcome in run.outcomes.values()],
    )


def report_view(job: ReportJob, text: Text) -> ReportView:
    return ReportView(
        id=job.id,
        state=job.state,
        language=job.language,
        made_at=job.made_at,
        bytes=len(job.content),
        error=error_view(job.error, text),
    )


def _outcome(outcome: DeviceOutcome, text: Text) -> OutcomeView:
    return OutcomeView(
        device_id=outcome.device_id,
        ok=outcome.ok,
        off=outcome.off,
        tested_at=outcome.at,
        round_trip_ms=outcome.round_trip_ms,
        values=values_of(outcome.reading),
        error=error_view(outcome.error, text),
        advice=advice_text(outcome.error.code, text) if outcome.error else "",
        findings=[_finding(finding, text) for finding in outcome.findings],
        judged=outcome.judged,
    )


def _finding(finding: Finding, text: Text) -> FindingView:
    words = finding_text(finding, text)
    params = {name: float(value) for name, value in finding.params.items() if isinstance(value, int | float)}
    return FindingView(
        kind=finding.kind,
        evidence=finding.evidence,
        phases=list(finding.phases),
        params=dict(params),
        title=words.title,
        detail=words.detail,
        advice=words.advice,
    )
