"""Answers of the histogram query as `datalogger.csv`, for spreadsheets (§4)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from meterhouse.domain.installation import Installation
from meterhouse.domain.quantity import Commodity
from meterhouse.i18n.texts import Text
from meterhouse.servers.web.api.v1.consumption_view import decimal_text
from meterhouse.servers.web.labels import ScopeNames
from meterhouse.services.consumption.query import BucketQuality, Consumption, Cost, ScopeKind

UNITS = {Commodity.ELECTRICITY: "kWh", Commodity.GAS: "m³", Commodity.WATER: "m³"}
"""What people reckon in: a thousand stored units, written with all three decimals."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def datalogger_csv(answers: Sequence[Consumption], installation: Installation, text: Text) -> str:
    """One line per bucket, local time and its distance from UTC first, the total last; empty where nothing is known.

    All `answers` are of one period, side by side. Money is exact, not rounded. Separators are those of the site.
    """
    site = installation.site
    out = io.StringIO()
    writer = csv.writer(out, delimiter=site.field_separator, lineterminator="\r\n")
    columns = _Columns(installation, text)
    chosen = [column for answer in answers for column in columns.of(answer, alone=len(answers) == 1)]
    if len(answers) > 1:
        chosen += columns.sum_of(answers)
    writer.writerow([_word(text, "csv-from"), _word(text, "csv-utc"), *(column.name for column in chosen)])
    zone = ZoneInfo(answers[0].timezone)
    for bucket, start in enumerate(answers[0].edges[:-1]):
        local = start.astimezone(zone)
        cells = (column.cells[bucket].replace(".", site.decimal_separator) for column in chosen)
        writer.writerow([f"{local:%Y-%m-%d %H:%M}", _offset(local), *cells])
    totals = (column.total.replace(".", site.decimal_separator) for column in chosen)
    writer.writerow([_word(text, "csv-total"), "", *totals])
    return out.getvalue()


def cell(name: str) -> str:
    """A name that a spreadsheet takes for text, whatever it begins with."""
    return f"'{name}" if name.startswith(_FORMULA) else name


@dataclass(frozen=True, slots=True)
class _Column:
    """Cells with a point for the decimals; empty ones where nothing is known."""

    name: str
    cells: tuple[str, ...]
    total: str = ""


class _Columns:
    """The columns of answers, in the words of a language."""

    def __init__(self, installation: Installation, text: Text) -> None:
        self._installation = installation
        self._currency = installation.site.currency
        self._text = text

    def of(self, answer: Consumption, *, alone: bool) -> Iterator[_Column]:
        """The series, their total, what is known of the prices, the quality; of one among others only the total."""
        names = ScopeNames(self._installation, self._text, answer.tariffs)
        unit = UNITS[answer.query.commodity]
        total = self._word("csv-total")
        if alone:
            for item in answer.series:
                yield from self._figures(cell(names.label(item.scope)), unit, (item.values, item.total), item.cost)
        elif answer.query.scope.kind is ScopeKind.TOTAL:
            total = self._word(f"csv-{answer.query.commodity}")
        else:
            total = cell(names.label(answer.query.scope))
        yield from self._figures(total, unit, (answer.values, answer.total), answer.cost)
        if answer.query.commodity is Commodity.GAS and answer.wh_per_unit is not None:
            yield self._energy(total, answer, Decimal(repr(answer.wh_per_unit)))
        if answer.cost is not None:
            yield from self._prices(unit, answer.cost)
        yield _Column(self._word("csv-quality"), tuple(self._quality(item) for item in answer.quality))

    def sum_of(self, answers: Sequence[Consumption]) -> Iterator[_Column]:
        """What all cost together, where that was asked for."""
        costs = [answer.cost for answer in answers if answer.cost is not None]
        if costs:
            amounts = tuple(_sum(cost.amounts[bucket] for cost in costs) for bucket in range(len(costs[0].amounts)))
            total = _sum(cost.total for cost in costs)
            yield self._money(self._word("csv-total"), amounts, total)

    def _figures(
        self, name: str, unit: str, figures: tuple[Sequence[int | None], int | None], cost: Cost | None
    ) -> Iterator[_Column]:
        values, total = figures
        yield _Column(f"{name} ({unit})", tuple(_thousandth(value) for value in values), _thousandth(total))
        if cost is not None:
            yield self._money(name, cost.amounts, cost.total)

    def _money(self, name: str, amounts: Sequence[Decimal | None], total: Decimal | None) -> _Column:
        written = tuple(decimal_text(amount) or "" for amount in amounts)
        return _Column(f"{name} ({self._currency})", written, decimal_text(total) or "")

    def _energy(self, name: str, answer: Consumption, factor: Decimal) -> _Column:
        """Of gas: its equivalent in kWh."""
        written = [
            "" if value is None else decimal_text(value * factor / 1000) or ""
            for value in (*answer.values, answer.total)
        ]
        return _Column(f"{name} (kWh)", tuple(written[:-1]), written[-1])

    def _prices(self, unit: str, cost: Cost) -> Iterator[_Column]:
        unpriced = tuple(_thousandth(value) if value else "" for value in cost.unpriced)
        whole = sum(cost.unpriced)
        yield _Column(f"{self._word('csv-unpriced')} ({unit})", unpriced, _thousandth(whole) if whole else "")
        waits = self._word("csv-provisional")
        yield _Column(self._word("csv-price"), tuple(waits if item else "" for item in cost.provisional))

    def _quality(self, quality: BucketQuality) -> str:
        return self._word(f"csv-quality-{quality}")

    def _word(self, message: str) -> str:
        return _word(self._text, message)


def _sum(amounts: Iterable[Decimal | None]) -> Decimal | None:
    known = [amount for amount in amounts if amount is not None]
    return sum(known, Decimal(0)) if known else None


def _offset(local: datetime) -> str:
    """As "+02:00"."""
    written = f"{local:%z}"
    return f"{written[:3]}:{written[3:5]}"


def _thousandth(value: int | None) -> str:
    return "" if value is None else f"{Decimal(value) / 1000:.3f}"


def _word(text: Text, message: str) -> str:
    return text(message) or message
