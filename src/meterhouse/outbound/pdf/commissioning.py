"""The commissioning report as data for its template: everything in words and figures of one language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from zoneinfo import ZoneInfo

from meterhouse.catalogue.schema import Confidence
from meterhouse.domain.installation import GatewayKind, shown_address
from meterhouse.i18n.findings import advice_text, finding_text
from meterhouse.i18n.numbers import figure, moment
from meterhouse.i18n.texts import Text, Texts
from meterhouse.outbound.pdf.typesetter import typeset
from meterhouse.outbound.pdf.values import main_values
from meterhouse.services.commissioning.report import CommissioningReport, DeviceLine, GatewayPart
from meterhouse.services.commissioning.scan import JobState
from meterhouse.services.commissioning.testing import DeviceOutcome

TEMPLATE = "commissioning"
LABELS = (
    *("commissioning", "tested-on", "printed-on", "author", "devices", "answering", "silent", "findings", "to-do"),
    *("to-do-none", "column-address", "column-device", "column-serial", "column-map", "column-result"),
    *("column-values", "unjudged", "no-values", "legend", "signature", "signature-installer", "signature-customer"),
    "signature-place",
)
"""Texts that the template places itself."""

ANY_VENDOR = "Any"
"""The vendor of generic profiles."""


class PdfPrinter:
    """See `services.commissioning.report.ReportPrinter` for what it promises."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    async def commissioning(self, report: CommissioningReport, language: str) -> bytes:
        """The report as PDF. Raises Unavailable (`report-failed`)."""
        text = self._texts.best(language, None, report.site.language)
        return await typeset(TEMPLATE, report_data(report, text))


def report_data(report: CommissioningReport, text: Text) -> dict[str, object]:
    """All that the template needs, ready to be placed."""
    lines = [line for part in report.parts for line in part.devices]
    good = sum(line.outcome.ok is True for line in lines)
    bad = [line for line in lines if line.outcome.ok is False]
    findings = sum(len(line.outcome.findings) for line in lines)
    zone = ZoneInfo(report.site.timezone)
    tested = report.run.ended_at or report.run.started_at
    verdict = "bad" if bad or findings else "good"
    return {
        "language": text.language.split("-")[0],
        "region": text.language.partition("-")[2],
        "labels": {name: text(f"report-{name}") or name for name in LABELS},
        "site": report.site.name,
        "tested": moment(tested.astimezone(zone), text.language),
        "printed": moment(report.made_at.astimezone(zone), text.language),
        "author": report.author,
        "page": text("report-page", {"page": "{page}", "pages": "{pages}"}) or "",
        "counts": [len(lines), good, len(bad), findings],
        "verdict": {"tone": verdict, "text": text(f"report-verdict-{verdict}") or ""},
        "cancelled": (text("report-cancelled") or "") if report.run.state is not JobState.DONE else "",
        "todo": [item for line in lines for item in _to_do(line, text)],
        "gateways": [_gateway(part, text) for part in report.parts],
        "legend": [_legend(word, text) for word in Confidence if any(line.confidence is word for line in lines)],
    }


def _to_do(line: DeviceLine, text: Text) -> Iterable[dict[str, str]]:
    device = f"{line.device.name} ({shown_address(line.device)})"
    error = line.outcome.error
    if error is not None and line.outcome.ok is False:
        told = text.error(error.code, error.params)
        yield {"tone": "bad", "device": device, "title": told, "detail": "", "advice": advice_text(error.code, text)}
    for finding in line.outcome.findings:
        words = finding_text(finding, text)
        yield {
            "tone": "warn",
            "device": device,
            "title": words.title,
            "detail": words.detail,
            "advice": words.advice,
        }


def _gateway(part: GatewayPart, text: Text) -> dict[str, object]:
    gateway = part.gateway
    local = gateway.kind is GatewayKind.LOCAL
    host = f"[{gateway.address}]" if ":" in gateway.address else gateway.address
    board = text("report-gateway-board", {"board": part.board}) if part.board else ""
    return {
        "name": gateway.name,
        "address": text("report-gateway-local") if local else f"{host}:{gateway.port}",
        "about": [words for words in (board, gateway.description) if words],
        "devices": [_device(line, text) for line in part.devices],
    }


def _device(line: DeviceLine, text: Text) -> dict[str, object]:
    outcome = line.outcome
    tone, word = _result(outcome)
    time = outcome.round_trip_ms
    return {
        "address": shown_address(line.device),
        "name": line.device.name,
        "model": " ".join(word for word in (line.vendor, line.model) if word and word != ANY_VENDOR),
        "serial": line.serial_number,
        "confidence": _confidence(line.confidence, text),
        "tone": tone,
        "result": text(word) or "",
        "time": text("report-round-trip", {"ms": figure(time, 0 if time >= 10 else 1, text.language)})
        if time is not None
        else "",
        "values": main_values(outcome.reading, text),
        "unjudged": outcome.ok is True and outcome.judged is False,
        "remarks": list(_to_do(line, text)),
    }


def _result(outcome: DeviceOutcome) -> tuple[str, str]:
    if outcome.ok is None:
        return "idle", "report-result-off" if outcome.off else "report-result-not-asked"
    if not outcome.ok:
        return "bad", "report-result-bad"
    return ("warn" if outcome.findings else "good"), "report-result-good"


def _confidence(confidence: Confidence | None, text: Text) -> Mapping[str, str]:
    if confidence is None:
        return {"id": "", "text": ""}
    return {"id": confidence.value, "text": text(f"report-confidence-{confidence.value}") or ""}


def _legend(confidence: Confidence, text: Text) -> Mapping[str, str]:
    return {**_confidence(confidence, text), "means": text(f"report-legend-{confidence.value}") or ""}
