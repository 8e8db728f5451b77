"""The analyses as tables for spreadsheets, with the separators of the site."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from meterhouse.domain.installation import SiteSettings
from meterhouse.i18n.texts import Text
from meterhouse.servers.web.api.v1.analysis_answers import names_of
from meterhouse.servers.web.api.v1.datalogger import cell
from meterhouse.servers.web.caller import Caller
from meterhouse.services.analysis.base_load import BaseLoad
from meterhouse.services.analysis.baseline import Baseline
from meterhouse.services.analysis.demand import Block, Duration, Peaks
from meterhouse.services.analysis.emissions import Emissions
from meterhouse.services.analysis.flow import Flow
from meterhouse.services.analysis.heat_map import HeatMap
from meterhouse.services.analysis.production import Production
from meterhouse.services.analysis.question import Subject
from meterhouse.services.consumption.query import Scope, ScopeKind

Cell = str | int | float | Decimal | date | datetime | None
Rows = Iterator[Sequence[Cell]]


class Sheet:
    """Writes rows as the site's spreadsheets like them: local times, its separators, empty where nothing is known."""

    def __init__(self, site: SiteSettings, text: Text) -> None:
        self._site = site
        self._text = text
        self._zone = ZoneInfo(site.timezone)

    def head(self, *columns: tuple[str, str]) -> list[str]:
        """Headings: message after `csv-`, unit in brackets where there is one."""
        return [f"{self.word(name)} ({unit})" if unit else self.word(name) for name, unit in columns]

    def word(self, name: str) -> str:
        return self._text(f"csv-{name}") or name

    def write(self, rows: Iterable[Sequence[Cell]]) -> str:
        out = io.StringIO()
        writer = csv.writer(out, delimiter=self._site.field_separator, lineterminator="\r\n")
        for row in rows:
            writer.writerow([self._cell(item) for item in row])
        return out.getvalue()

    def _cell(self, item: Cell) -> str:
        if item is None:
            return ""
        if isinstance(item, datetime):
            local = item.astimezone(self._zone)
            return f"{local:%Y-%m-%d %H:%M%z}"
        if isinstance(item, int | float | Decimal):
            written = format(item, "f") if isinstance(item, Decimal) else str(item)
            return written.replace(".", self._site.decimal_separator)
        return item.isoformat() if isinstance(item, date) else item


def _unit(subject: Subject) -> str:
    return "kWh" if subject.unit == "Wh" else "m³"


def _rate(subject: Subject) -> str:
    return "kW" if subject.unit == "Wh" else "m³/h"


def _k(value: int | None) -> Decimal | None:
    """Thousands, with all three decimals."""
    return None if value is None else Decimal(value).scaleb(-3)


def heat_map_csv(answer: HeatMap, sheet: Sheet) -> Rows:
    times = [
        f"{item.minute // 60:02}:{item.minute % 60:02}" + (" +" if item.repeated else "") for item in answer.columns
    ]
    yield [*sheet.head(("date", _unit(answer.subject))), *times, sheet.word("total")]
    for day, values in zip(answer.days, answer.values, strict=True):
        known = [value for value in values if value is not None]
        yield [day, *(_k(value) for value in values), _k(sum(known) if known else None)]


def duration_csv(answer: Duration, sheet: Sheet) -> Rows:
    yield sheet.head(("duration", "h"), ("mean", _rate(answer.subject)))
    for number, mean in enumerate(answer.means, start=1):
        yield [Decimal(number * answer.block_s) / 3600, _k(mean)]


def peaks_csv(answer: Peaks, sheet: Sheet) -> Rows:
    rate = _rate(answer.subject)
    yield sheet.head(("date", ""), ("peak", rate), ("moment", ""), ("quality", ""), ("excluded", ""))
    for part in answer.parts:
        yield [part.first, *_block(part.highest, sheet), part.excluded]
    yield []
    yield sheet.head(("excluded-block", ""), ("mean", rate), ("moment", ""), ("quality", ""))
    for block in answer.excluded:
        yield ["", *_block(block, sheet)]


def _block(block: Block | None, sheet: Sheet) -> list[Cell]:
    if block is None:
        return [None, None, None]
    return [_k(block.mean), block.at, sheet.word(f"quality-{block.quality.value}")]


def base_load_csv(answer: BaseLoad, sheet: Sheet) -> Rows:
    unit, rate = _unit(answer.subject), _rate(answer.subject)
    yield sheet.head(("date", ""), ("lowest-hour", rate), ("night", unit), ("daytime", unit))
    for item in answer.days:
        yield [item.day, _k(item.lowest), _k(item.night), _k(item.daytime)]
    yield [sheet.word("total"), _k(answer.base), _k(answer.night), _k(answer.daytime)]


def flow_csv(answer: Flow, sheet: Sheet, caller: Caller) -> Rows:
    unit, names = _unit(answer.subject), names_of(answer.subject, caller)
    columns = ("imported", "produced-below", "exported", "metered-below", "not-metered")
    yield sheet.head(("device", ""), *((name, unit) for name in columns))
    for item in answer.balances:
        values = (item.imported, item.produced_below, item.exported, item.metered_below, item.rest)
        yield [cell(names.label(Scope(ScopeKind.DEVICE, item.device_id))), *(_k(value) for value in values)]


def production_csv(answer: Production, sheet: Sheet) -> Rows:
    unit = _unit(answer.subject)
    columns = ("produced", "exported", "imported", "used", "consumed")
    yield sheet.head(("from", ""), *((name, unit) for name in columns))
    names: list[Cell] = [*answer.subject.shown.edges[:-1], sheet.word("total")]
    for name, item in zip(names, (*answer.buckets, answer.total), strict=True):
        values = (item.produced, item.exported, item.imported, item.used, item.consumed)
        yield [name, *(_k(value) for value in values)]


def emissions_csv(answer: Emissions, sheet: Sheet) -> Rows:
    unit = _unit(answer.subject)
    yield sheet.head(("from", ""), ("consumption", unit), ("co2", "kg"), ("without-factor", unit))
    for start, item in zip(answer.subject.shown.edges, answer.buckets, strict=False):
        yield [start, _k(item.value), _kilograms(item.grams), _k(item.uncovered)]
    yield [sheet.word("total"), _k(answer.value), _kilograms(answer.grams), _k(answer.uncovered)]


def _kilograms(grams: Decimal | None) -> Decimal | None:
    return None if grams is None else grams.scaleb(-3)


def baseline_csv(answer: Baseline, sheet: Sheet) -> Rows:
    unit = _unit(answer.subject)
    yield sheet.head(
        ("month", ""), ("consumption", unit), ("expected", unit), ("heating-days", "K·d"), ("cooling-days", "K·d")
    )
    for item in answer.months:
        degrees = item.month.degree_days
        yield [
            f"{item.month.first:%Y-%m}",
            _k(item.month.energy),
            _k(item.expected),
            round(degrees.heating, 2),
            round(degrees.cooling, 2),
        ]
