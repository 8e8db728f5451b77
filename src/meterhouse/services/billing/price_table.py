"""Reads tables of prices by instant, CSV or JSON, with an error for each line that cannot be used."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from meterhouse.domain.calendar import instants_of
from meterhouse.domain.errors import ErrorParam, InvalidInput
from meterhouse.domain.tariff.market import MARKET_DECIMALS, market_prices
from meterhouse.services.billing.ports import PriceRow, PriceSource

MOST_ERRORS = 50
MOST_WIDTH_S = 86_400 + 7200
_MILLISECONDS = 10**11
_FINEST = Decimal(1).scaleb(-MARKET_DECIMALS)


class TableFormat(StrEnum):
    """How a table is written."""

    CSV = "csv"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class LineError:
    """What is wrong with a line; lines are counted from 1, items of a JSON list too."""

    line: int
    code: str
    params: Mapping[str, ErrorParam] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PriceTable:
    """What a table says: prices in order of time, and the first errors."""

    rows: tuple[PriceRow, ...]
    errors: tuple[LineError, ...]


def _at(line: int, error: InvalidInput) -> LineError:
    return LineError(line, error.code, error.params)


@dataclass(frozen=True, slots=True)
class _Cell:
    line: int
    start: Any
    end: Any
    price: Any


def read_prices(text: str, form: TableFormat, zone: ZoneInfo, mapping: PriceSource) -> PriceTable:
    """Prices of a table; a price holds until the next one, the last as long as the one before.

    Times without an offset are those of the site's clocks; of an hour that they repeat the first comes first. Prices
    are divided by `mapping.units_per_price` and rounded to MARKET_DECIMALS.

    Raises InvalidInput (`price-table-unreadable`).
    """
    cells = _csv_cells(text) if form is TableFormat.CSV else _json_cells(text, mapping)
    reading = _Reading(zone, mapping.units_per_price)
    for cell in cells:
        reading.take(cell)
    return reading.finished()


class _Reading:
    """Turns cells into prices, one after another."""

    def __init__(self, zone: ZoneInfo, units: Decimal) -> None:
        self._zone, self._units = zone, units
        self._found: list[tuple[int, int, int | None, Decimal]] = []
        self._errors: list[LineError] = []
        self._latest = -(2**62)

    def take(self, cell: _Cell) -> None:
        try:
            start = self._instant(cell.start)
            end = None if cell.end in (None, "") else self._instant(cell.end)
            price = (_number(cell.price) / self._units).quantize(_FINEST).normalize()
            market_prices([(0, 1, price)])
        except InvalidOperation:
            self._errors.append(_at(cell.line, InvalidInput("price-line-number", value=str(cell.price)[:40])))
            return
        except InvalidInput as error:
            self._errors.append(_at(cell.line, error))
            return
        self._latest = start
        self._found.append((start, cell.line, end, price))

    def _instant(self, value: Any) -> int:
        if isinstance(value, int | float) and not isinstance(value, bool):
            return int(value / 1000 if abs(value) >= _MILLISECONDS else value)
        text = str(value).strip()
        try:
            at = datetime.fromisoformat(text)
        except ValueError:
            raise InvalidInput("price-line-time", value=text[:40]) from None
        if at.tzinfo is not None:
            return int(at.timestamp())
        known = [int(item.timestamp()) for item in instants_of(at, self._zone)]
        if not known:
            raise InvalidInput("price-line-no-such-time", value=text[:40])
        return next((item for item in known if item > self._latest), known[-1])

    def finished(self) -> PriceTable:
        self._found.sort()
        rows: list[PriceRow] = []
        width = min((b[0] - a[0] for a, b in zip(self._found, self._found[1:], strict=False) if b[0] > a[0]), default=0)
        for number, (start, line, end, price) in enumerate(self._found):
            following = self._found[number + 1][0] if number + 1 < len(self._found) else None
            if following == start:
                self._errors.append(_at(line, InvalidInput("price-line-repeated")))
                continue
            until = end or min(start + (width or 3600), following or 2**62)
            if not 0 < until - start <= MOST_WIDTH_S or (following is not None and until > following):
                self._errors.append(_at(line, InvalidInput("price-line-end")))
                continue
            rows.append((start, until, price))
        errors = sorted(self._errors, key=lambda error: error.line)[:MOST_ERRORS]
        return PriceTable(tuple(rows), tuple(errors))


def _number(value: Any) -> Decimal:
    text = str(value).strip().replace("\u00a0", "").replace(" ", "")
    if "," in text and "." not in text:
        text = text.replace(",", ".")
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise InvalidInput("price-line-number", value=text[:40]) from None
    if not number.is_finite():
        raise InvalidInput("price-line-number", value=text[:40])
    return number


def _csv_cells(text: str) -> Iterator[_Cell]:
    text = text.removeprefix("\ufeff")
    head = text.partition("\n")[0]
    delimiter = max((";", "\t", ","), key=lambda mark: (head.count(mark) > 0, mark != ","))
    for line, row in enumerate(csv.reader(io.StringIO(text), delimiter=delimiter), 1):
        cells = [cell.strip() for cell in row]
        if not any(cells) or (line == 1 and not _looks_like_time(cells[0])):
            continue
        if len(cells) < 2:
            yield _Cell(line, cells[0], None, "")
        elif len(cells) == 2:
            yield _Cell(line, cells[0], None, cells[1])
        else:
            yield _Cell(line, cells[0], cells[1], cells[2])


def _looks_like_time(text: str) -> bool:
    return text[:4].isdigit()


def _json_cells(text: str, mapping: PriceSource) -> Iterator[_Cell]:
    try:
        document = json.loads(text, parse_float=Decimal)
    except (ValueError, RecursionError):
        raise InvalidInput("price-table-unreadable") from None
    for part in (part for part in mapping.items.split(".") if part):
        document = _below(document, part)
    if not isinstance(document, list):
        raise InvalidInput("price-table-unreadable")
    for number, item in enumerate(document, 1):
        yield _cell(number, item, mapping)


def _below(document: Any, part: str) -> Any:
    if isinstance(document, dict) and part in document:
        return document[part]
    if isinstance(document, list) and part.isdigit() and int(part) < len(document):
        return document[int(part)]
    raise InvalidInput("price-table-unreadable")


def _cell(number: int, item: Any, mapping: PriceSource) -> _Cell:
    if isinstance(item, dict):
        return _Cell(number, item.get(mapping.start), item.get(mapping.end), item.get(mapping.price))
    if isinstance(item, list) and len(item) >= 2:
        return _Cell(number, item[0], None, item[1])
    return _Cell(number, None, None, None)
