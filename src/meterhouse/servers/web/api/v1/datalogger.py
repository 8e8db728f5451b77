"""The answer of the histogram query as `datalogger.csv`, for spreadsheets (§4)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from meterhouse.domain.installation import Installation
from meterhouse.domain.quantity import Commodity
from meterhouse.i18n.texts import Text
from meterhouse.servers.web.labels import ScopeNames
from meterhouse.services.consumption.query import Consumption

UNITS = {Commodity.ELECTRICITY: "kWh", Commodity.GAS: "m³", Commodity.WATER: "m³"}
"""What people reckon in: a thousand stored units, written with all three decimals."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def datalogger_csv(answer: Consumption, installation: Installation, text: Text) -> str:
    """One line per bucket, local time and its distance from UTC first, the total last; empty where nothing is known.

    Separators are those of the site.
    """
    site = installation.site
    out = io.StringIO()
    writer = csv.writer(out, delimiter=site.field_separator, lineterminator="\r\n")
    unit = UNITS[answer.query.commodity]
    names = ScopeNames(installation, text)
    labels = [f"{cell(names.label(item.scope))} ({unit})" for item in answer.series]
    total = f"{_word(text, 'csv-total')} ({unit})"
    writer.writerow([_word(text, "csv-from"), _word(text, "csv-utc"), *labels, total, _word(text, "csv-quality")])
    for row in _rows(answer, site.decimal_separator, text):
        writer.writerow(row)
    totals = [_number(item.total, site.decimal_separator) for item in answer.series]
    writer.writerow([_word(text, "csv-total"), "", *totals, _number(answer.total, site.decimal_separator), ""])
    return out.getvalue()


def cell(name: str) -> str:
    """A name that a spreadsheet takes for text, whatever it begins with."""
    return f"'{name}" if name.startswith(_FORMULA) else name


def _rows(answer: Consumption, separator: str, text: Text) -> Iterator[Sequence[str]]:
    zone = ZoneInfo(answer.timezone)
    for bucket, start in enumerate(answer.edges[:-1]):
        local = start.astimezone(zone)
        parts = [_number(item.values[bucket], separator) for item in answer.series]
        whole = _number(answer.values[bucket], separator)
        yield [
            f"{local:%Y-%m-%d %H:%M}",
            _offset(local),
            *parts,
            whole,
            _word(text, f"csv-quality-{answer.quality[bucket]}"),
        ]


def _offset(local: datetime) -> str:
    """As "+02:00"."""
    written = f"{local:%z}"
    return f"{written[:3]}:{written[3:5]}"


def _number(value: int | None, separator: str) -> str:
    return "" if value is None else f"{Decimal(value) / 1000:.3f}".replace(".", separator)


def _word(text: Text, message: str) -> str:
    return text(message) or message
