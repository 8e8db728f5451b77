"""The report of an import as lines of text."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from meterhouse.services.importing.service import ColumnReport, ImportReport

_GAPS_SHOWN = 10


def report_lines(report: ImportReport) -> Iterator[str]:
    """What was found and done, a line each."""
    yield f"rows: {report.rows}, {report.usual_s / 60:g} min apart"
    if report.first is not None and report.last is not None:
        yield f"time: {report.first:%Y-%m-%d %H:%M} to {report.last:%Y-%m-%d %H:%M} UTC"
    counts = {
        "repeated rows": report.repeated,
        "cells without a value": report.without_value,
        "times that passed twice": report.ambiguous,
        "times that do not exist": report.shifted,
        "gaps": len(report.gaps),
    }
    yield from (f"{name}: {count}" for name, count in counts.items() if count)
    for gap in report.gaps[:_GAPS_SHOWN]:
        yield f"  {gap.start:%Y-%m-%d %H:%M} to {gap.end:%Y-%m-%d %H:%M} UTC"
    for column in report.columns:
        yield from _column(column, report.width_s)
    yield "recorded" if report.applied else "dry run: nothing was changed"


def _column(column: ColumnReport, width_s: int) -> Iterator[str]:
    plan = column.plan
    unit = plan.column.key.facts.unit
    yield f"{plan.name}: {plan.column.key} of device {plan.column.device_id}"
    yield f"  sum in the file {_decimal(plan.source)} {unit}, in intervals {plan.recorded} {unit}"
    qualities = ", ".join(f"{count} {quality}" for quality, count in sorted(plan.qualities.items()))
    yield f"  {len(plan.values)} intervals of {width_s // 60} min: {qualities}"
    yield f"  new {column.new}, same {column.same}, different {column.different}, of other bounds {column.overlapping}"
    for event in plan.events:
        params = ", ".join(f"{name} {value}" for name, value in event.params.items())
        yield f"  {event.at:%Y-%m-%d %H:%M} {event.kind}: {params}"
    if plan.undecided:
        yield f"  undecided at the end: {plan.undecided} readings"


def _decimal(value: Fraction) -> str:
    return f"{float(value):.3f}".rstrip("0").rstrip(".")
