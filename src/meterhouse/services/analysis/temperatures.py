"""Import of an outdoor temperature series from CSV: checked whole, applied whole, every bad line named."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from zoneinfo import ZoneInfo

from meterhouse.domain.calendar import instants_of, midnight
from meterhouse.domain.errors import FieldError, InvalidInput
from meterhouse.domain.interval import from_epoch, to_epoch
from meterhouse.services.analysis.ports import AnalysisStore, Temperature

MOST_ERRORS = 50
COLDEST, WARMEST = Decimal(-90), Decimal(60)
_CENTS = 100


@dataclass(frozen=True, slots=True)
class TemperatureImport:
    """What an import did, or would do when it is a trial: readings, and how many stand in place of others."""

    rows: int
    replaced: int
    first: datetime
    last: datetime
    coldest_c: float
    warmest_c: float
    applied: bool


async def import_temperatures(store: AnalysisStore, text: str, zone: ZoneInfo, *, dry_run: bool) -> TemperatureImport:
    """Read, check, and unless it is a trial store.

    Lines are time and temperature, parted by `;`, `,` or a tab; a first line without figures is a heading. Times are
    ISO 8601, local where they have no distance from UTC; a date alone stands for its day's mean. Raises InvalidInput
    with a field `lines.N` for each bad line.
    """
    found = parse(text, zone)
    first, last = found[0].at, found[-1].at
    there = set((await store.temperatures(first, last + 1)).at.tolist())
    replaced = sum(item.at in there for item in found)
    if not dry_run:
        await store.put_temperatures(found)
    values = [item.centi_c for item in found]
    return TemperatureImport(
        rows=len(found),
        replaced=replaced,
        first=from_epoch(first),
        last=from_epoch(last),
        coldest_c=min(values) / _CENTS,
        warmest_c=max(values) / _CENTS,
        applied=not dry_run,
    )


def parse(text: str, zone: ZoneInfo) -> list[Temperature]:
    """Oldest first. Raises InvalidInput."""
    errors: list[FieldError] = []
    found: dict[int, Temperature] = {}
    lines: dict[int, int] = {}
    for number, row in enumerate(csv.reader(io.StringIO(text.lstrip("\ufeff")), delimiter=_delimiter(text)), start=1):
        cells = [cell.strip() for cell in row]
        if not any(cells) or (number == 1 and _is_heading(cells)):
            continue
        instants, centi_c = _line(cells, zone, f"lines.{number}", errors)
        if not instants or centi_c is None:
            continue
        # A wall time that passes twice is there twice: first the first passing, then the second.
        at = next((item for item in instants if item not in found), instants[0])
        if at in found:
            errors.append(FieldError(f"lines.{number}", "temperature-twice", {"first_line": lines[at]}))
        found[at], lines[at] = Temperature(at, centi_c), number
    if not found and not errors:
        errors.append(FieldError("text", "temperature-no-rows"))
    if errors:
        raise InvalidInput(fields=tuple(errors[:MOST_ERRORS]))
    return [found[at] for at in sorted(found)]


def _delimiter(text: str) -> str:
    first = next((line for line in text.splitlines() if line.strip()), "")
    return next((mark for mark in (";", "\t") if mark in first), ",")


def _is_heading(cells: Sequence[str]) -> bool:
    return len(cells) > 1 and not any(character.isdigit() for character in cells[0])


def _line(
    cells: Sequence[str], zone: ZoneInfo, field: str, errors: list[FieldError]
) -> tuple[Sequence[int], int | None]:
    if len(cells) < 2:
        errors.append(FieldError(field, "temperature-columns", {"found": len(cells)}))
        return (), None
    instants = _instants(cells[0], zone)
    if not instants:
        errors.append(FieldError(field, "temperature-time", {"value": cells[0][:40]}))
    return instants, _degrees(cells[1], field, errors)


def _instants(text: str, zone: ZoneInfo) -> Sequence[int]:
    """Those that a text can stand for; none: it is not a time, or one that the clocks skipped."""
    try:
        if len(text) == len("2026-01-31"):
            return [to_epoch(midnight(date.fromisoformat(text), zone))]
        at = datetime.fromisoformat(text)
        return [to_epoch(item) for item in ((at,) if at.tzinfo else instants_of(at, zone))]
    except (ValueError, OverflowError, OSError):
        return ()


def _degrees(text: str, field: str, errors: list[FieldError]) -> int | None:
    try:
        value = Decimal(text.replace(",", "."))
    except InvalidOperation:
        errors.append(FieldError(field, "temperature-not-number", {"value": text[:40]}))
        return None
    if not value.is_finite() or not COLDEST <= value <= WARMEST:
        errors.append(FieldError(field, "temperature-out-of-range", {"value": text[:40]}))
        return None
    return int((value * _CENTS).to_integral_value())
