"""The printed report: its texts are complete, its figures those of the test, its pages as they should be."""

from __future__ import annotations

import json
import os
import re
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from meterhouse.catalogue.schema import Confidence
from meterhouse.catalogue.states import STATE_CODES
from meterhouse.domain.installation import Device, Gateway, GatewayKind, SiteSettings
from meterhouse.domain.quantity import ACTIVE_ENERGY_IMPORT, ChannelKey, Phase, Quantity
from meterhouse.domain.sample import DeviceReading, Sample
from meterhouse.domain.wiring import Evidence, Finding, WiringKind
from meterhouse.i18n.findings import finding_text
from meterhouse.i18n.numbers import figure, moment
from meterhouse.i18n.texts import LOCALES, Texts
from meterhouse.outbound.pdf import commissioning, values
from meterhouse.outbound.pdf.__main__ import FONTS, TEMPLATES, typeset
from meterhouse.outbound.pdf.commissioning import report_data
from meterhouse.services.commissioning.report import CommissioningReport, DeviceLine, GatewayPart
from meterhouse.services.commissioning.scan import JobState
from meterhouse.services.commissioning.testing import DeviceOutcome, TestRun
from meterhouse.services.ports import ReadFailed

AT = datetime(2026, 3, 4, 9, 5, tzinfo=UTC)
FINDING = Finding(
    WiringKind.REVERSED_CT,
    Evidence.NEGATIVE_POWER,
    (Phase.L2,),
    {"power_l1": 1500, "power_l2": -1400, "power_l3": 1600},
)
NASTY = '#panic("x") $ \\ [*_`<a> "quoted" Αντλία Насос 水泵'


@pytest.fixture(scope="module")
def texts() -> Texts:
    return Texts()


@pytest.fixture
def fonts() -> None:
    if not any(FONTS.glob("*.ttf")):
        if os.environ.get("CI") == "true":
            pytest.fail("the fonts of reports come with the page's build")
        pytest.skip("the fonts of reports come with the page's build, which has not run")


def report(devices: int = 3, name: str = "Pump") -> CommissioningReport:
    phases = (Phase.L1_N, Phase.L2_N, Phase.L3_N)
    samples = (
        Sample(ACTIVE_ENERGY_IMPORT, AT, Decimal(12_345_678)),
        *(Sample(ChannelKey(Quantity.VOLTAGE, None, phase), AT, Decimal("230.4")) for phase in phases),
        Sample(ChannelKey(Quantity.BREAKER_STATE), AT, Decimal(1)),
    )
    lines = []
    for number in range(1, devices + 1):
        outcome = DeviceOutcome(number, True, False, AT, 12.3, DeviceReading(number, AT, 0.0, samples), judged=False)
        if number == 2:
            outcome = replace(outcome, findings=(FINDING,), judged=True)
        if number == 3:
            outcome = DeviceOutcome(3, False, at=AT, error=ReadFailed("no-answer", unit_id=3))
        device = Device(number, 1, "acme", number, f"{name} {number}")
        lines.append(DeviceLine(device, "M3", "Acme", Confidence.UNVERIFIED, "12345678", outcome))
    run = TestRun(1, AT, 3 * devices, {line.device.id: line.outcome for line in lines}, JobState.DONE, 9, AT)
    gateway = Gateway(1, GatewayKind.MODBUS_TCP, name, "10.0.0.7", description=name)
    return CommissioningReport(
        SiteSettings(name=name), AT, "installer", run, (GatewayPart(gateway, "MSB", tuple(lines)),)
    )


def test_what_the_report_says_is_what_was_tested(texts: Texts) -> None:
    data = json.loads(json.dumps(report_data(report(), texts.best("it", None, "en"))))
    assert data["counts"] == [3, 2, 1, 1]
    assert data["tested"] == "4 marzo 2026, 10:05"
    first, second, third = data["gateways"][0]["devices"]
    assert first["values"][0] == {"name": "Energia", "value": "12.345,7\u00a0kWh"}
    assert first["values"][1]["value"] == "230 / 230 / 230\u00a0V"
    assert first["values"][2] == {"name": "Interruttore", "value": "chiuso"}
    assert (first["tone"], second["tone"], third["tone"]) == ("good", "warn", "bad")
    assert first["unjudged"] and not second["unjudged"]
    assert second["remarks"][0]["title"] == "TA invertito su L2"
    assert "L2 -1.400 W" in second["remarks"][0]["detail"]
    assert third["remarks"][0]["advice"].startswith("Controllare indirizzo")
    assert [item["device"] for item in data["todo"]] == ["Pump 2 (2)", "Pump 3 (3)"]


@pytest.mark.parametrize("language", ["en", "it"])
def test_every_finding_has_words_for_each_evidence(texts: Texts, language: str) -> None:
    text = texts.best(language, None, "en")
    for evidence in Evidence:
        params = dict.fromkeys(("seen", "expected", "volts", "amperes", "power_l1", "power_l2", "power_l3"), 7)
        words = finding_text(Finding(WiringKind.SUSPICIOUS_RATIO, evidence, (Phase.L1,), params), text)
        assert words.title and words.detail and words.advice
        assert "{" not in words.detail
    for kind in WiringKind:
        assert finding_text(Finding(kind, Evidence.ANGLES, (Phase.L1,)), text).title != kind


def test_no_text_of_reports_is_missing_or_left_over() -> None:
    source = (LOCALES / "en" / "reports.ftl").read_text()
    there = {entry.id.name for entry in FluentParser().parse(source).body if isinstance(entry, ast.Message)}
    needed = {f"finding-{kind.replace('_', '-')}" for kind in WiringKind}
    needed |= {f"finding-{part}-{item.replace('_', '-')}" for item in Evidence for part in ("detail", "do")}
    needed |= {f"report-{name}" for name in commissioning.LABELS}
    needed |= {f"report-{part}-{item}" for item in Confidence for part in ("confidence", "legend")}
    needed |= {f"report-verdict-{tone}" for tone in ("good", "bad")} | {row.name for row in values._ROWS}
    for quantity in values._STATES:
        word = quantity.value.replace("_", "-")
        needed |= {f"report-value-{word}"}
        needed |= {f"report-state-{word}-{label}" for label in STATE_CODES[quantity]}
    code = Path(str(commissioning.__file__)).read_text()
    needed |= set(re.findall(r'"(report-[a-z-]+[a-z])"', code))
    needed |= {name for name in there if name.startswith("advice-")}
    assert there == needed


@pytest.mark.usefixtures("fonts")
@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "el", "ru", "zh", "pl"])
def test_pages_are_set_in_every_script_and_texts_are_never_commands(texts: Texts, language: str) -> None:
    data = report_data(report(40, NASTY), texts.best("en", None, "en"))
    pages = typeset("commissioning", {**data, "language": language}, "png")
    assert 3 <= len(pages) <= 8
    assert all(page.startswith(b"\x89PNG") and len(page) > 10_000 for page in pages)
    assert typeset("commissioning", data)[0].startswith(b"%PDF-")


def test_templates_ask_for_nothing_from_elsewhere() -> None:
    for template in TEMPLATES.glob("*.typ"):
        assert "@preview" not in template.read_text()
        assert "eval(" not in template.read_text()


@pytest.mark.parametrize(
    ("language", "written"), [("en", "1,234.6"), ("it", "1.234,6"), ("fr-BE", "1\u202f234,6"), ("zh-CN", "1,234.6")]
)
def test_figures_are_written_as_the_language_does(language: str, written: str) -> None:
    assert figure(Decimal("1234.55"), 1, language) == written
    assert "2026" in moment(AT, language)
