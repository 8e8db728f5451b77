"""Wiring findings in words: what it is, what it was seen by, what to do."""

from __future__ import annotations

from dataclasses import dataclass

from meterhouse.domain.errors import ErrorParam
from meterhouse.domain.wiring import Finding
from meterhouse.i18n.numbers import figure
from meterhouse.i18n.texts import Text

_PHASE_POWERS = ("power_l1", "power_l2", "power_l3")


@dataclass(frozen=True, slots=True)
class FindingText:
    """A finding in a language: a heading, a sentence with the figures, and what to do about it."""

    title: str
    detail: str
    advice: str


def finding_text(finding: Finding, text: Text) -> FindingText:
    """The finding in the language of `text`."""
    phases = ", ".join(phase.value.upper() for phase in finding.phases)
    params: dict[str, ErrorParam] = {"phases": phases}
    for name, value in finding.params.items():
        if isinstance(value, int | float):
            params[name] = figure(value, 1 if name in ("volts", "amperes") else 0, text.language)
    powers = [f"{name[-2:].upper()} {params.get(name, '–')} W" for name in _PHASE_POWERS]
    params["power"] = ", ".join(powers)
    evidence = finding.evidence.value.replace("_", "-")
    return FindingText(
        title=text(f"finding-{finding.kind.value.replace('_', '-')}", params) or finding.kind,
        detail=text(f"finding-detail-{evidence}", params) or "",
        advice=text(f"finding-do-{evidence}", params) or "",
    )


def advice_text(code: str, text: Text) -> str:
    """What to do about a device that cannot be read."""
    return text(f"advice-{code}") or text("advice-other") or ""
