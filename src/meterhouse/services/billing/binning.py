"""Consumption told apart by tariff: recorded intervals of many channels added up in bins of time.

What is recorded belongs to the bin in which it starts. Within it, the units of an interval that a change of tariff
cuts are divided by time as in `domain.tariff.rating`. Money has no part in it: prices change without any of this.

A sum has a column for each tariff in the order of `Columns.tariff_ids`, then one for time that no rule covers, then
three for each dynamic tariff: units × market price in two parts, and units whose market price is not known.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from zoneinfo import ZoneInfo

import numpy as np

from meterhouse.domain.interval import Interval, from_epoch
from meterhouse.domain.tariff.market import MarketPrices
from meterhouse.domain.tariff.model import Market, TariffBook
from meterhouse.domain.tariff.rating import place
from meterhouse.domain.tariff.schedule import Segments, resolve
from meterhouse.services.ports import Ints

SPLIT = 2**25
"""Market prices are multiplied in two parts, so that products and sums stay exact in 64 bits."""

_BEYOND_S = 26 * 3600
"""An interval that starts in the last bin may end that much later."""


@dataclass(frozen=True)
class Columns:
    """What sums are told apart by: tariffs that rules name, and which of them follow a market's series."""

    tariff_ids: tuple[int, ...] = ()
    dynamic: tuple[tuple[int, str], ...] = ()

    @classmethod
    def of(cls, book: TariffBook) -> Columns:
        """Of one commodity's book."""
        named = {rule.tariff_id for rule in book.rules}
        used = [tariff for tariff in book.tariffs if tariff.id in named]
        return cls(
            tuple(tariff.id for tariff in used),
            tuple((tariff.id, tariff.market_series) for tariff in used if tariff.market is Market.DYNAMIC),
        )

    @property
    def uncovered(self) -> int:
        """The column of time that no rule covers."""
        return len(self.tariff_ids)

    @cached_property
    def count(self) -> int:
        return len(self.tariff_ids) + 1 + 3 * len(self.dynamic)

    @cached_property
    def first_of(self) -> Mapping[int, int]:
        """By id of a dynamic tariff, the first of its three columns."""
        return {tariff_id: self.uncovered + 1 + 3 * n for n, (tariff_id, _) in enumerate(self.dynamic)}


def without_prices(book: TariffBook, columns: Columns) -> TariffBook:
    """What decides which tariff is in force when, and nothing else."""
    tariffs = [replace(tariff, prices=()) for tariff in book.tariffs if tariff.id in columns.tariff_ids]
    return TariffBook(tuple(tariffs), book.rules)


def fingerprint(book: TariffBook, zone: ZoneInfo) -> str:
    """The same for books of one commodity that tell consumption apart in the same way."""
    columns = Columns.of(book)
    rules = [
        (rule.tariff_id, str(rule.validity), str(rule.frame), "".join(str(day) for day in sorted(rule.weekdays)))
        for rule in book.rules
    ]
    text = json.dumps([columns.tariff_ids, columns.dynamic, rules, zone.key])
    return hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True, slots=True, eq=False)
class Grid:
    """Time as neighbouring cells, in each of which bin, tariff and market price are the same.

    `edges`: cells + 1 epoch seconds. `bins`, `columns`: of each cell; −1: beyond the last bin. `prices`: for each
    dynamic tariff its column, the cells it is in force in, and high part, low part and knowledge of the market's price.
    """

    edges: Ints
    bins: Ints
    columns: Ints
    bin_count: int
    column_count: int
    prices: tuple[tuple[int, Ints, Ints, Ints, Ints], ...]


def grid_of(
    book: TariffBook, columns: Columns, bin_edges: Ints, zone: ZoneInfo, markets: Mapping[str, MarketPrices]
) -> Grid:
    """Cells for bins between neighbouring, rising `bin_edges` (epoch seconds); `book` is that of one commodity."""
    span = Interval(from_epoch(int(bin_edges[0])), from_epoch(int(bin_edges[-1]) + _BEYOND_S))
    segments = resolve(without_prices(book, columns), span, zone)
    cuts = [segments.edges, bin_edges]
    for _, series in columns.dynamic:
        market = markets.get(series, MarketPrices()).edges
        cuts.append(market[(market > segments.edges[0]) & (market < segments.edges[-1])])
    edges = np.unique(np.concatenate(cuts))
    begins = edges[:-1]
    column = segments.rates[np.searchsorted(segments.edges, begins, side="right") - 1]
    bins = np.searchsorted(bin_edges, begins, side="right") - 1
    bins[begins >= bin_edges[-1]] = -1
    prices = []
    for tariff_id, series in columns.dynamic:
        mine = np.flatnonzero(column == columns.tariff_ids.index(tariff_id))
        price, known = markets.get(series, MarketPrices()).at(begins[mine])
        high, low = np.divmod(price, SPLIT)
        prices.append((columns.first_of[tariff_id], mine, high, low, (~known).astype(np.int64)))
    return Grid(edges, bins, column, len(bin_edges) - 1, columns.count, tuple(prices))


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """Recorded intervals: the line (channel) they are of, start, width, value; in order of line and time."""

    lines: Ints
    starts: Ints
    widths: Ints
    values: Ints


def sums_of(grid: Grid, rows: Rows, line_count: int) -> Ints:
    """(lines, bins, columns) base units; rows that start outside of all bins do not count."""
    position = _positions(grid.edges, rows, line_count)
    inside = (position >= 0) & (position < len(grid.bins))
    inside[inside] = grid.bins[position[inside]] >= 0
    ends = grid.edges[np.minimum(position + 1, len(grid.edges) - 1)]
    cut = inside & (rows.starts + rows.widths > ends)
    whole = inside & ~cut if cut.any() or not inside.all() else inside
    size = len(grid.bins)
    flat = np.zeros(line_count * size, dtype=np.int64)
    _add(flat, rows.lines[whole] * size + position[whole], rows.values[whole])
    cells = flat.reshape(line_count, size)
    sums = _columns(grid, cells, grid.bins)
    if cut.any():
        sums += _cut(grid, rows, np.flatnonzero(cut), position, line_count)
    return sums


def _positions(edges: Ints, rows: Rows, line_count: int) -> Ints:
    """The cell in which each row starts, −1 before the first; looked up once where all lines have the same starts."""
    length = len(rows.starts) // max(line_count, 1)
    first = rows.starts[:length]
    if length * line_count == len(rows.starts) and (rows.starts.reshape(-1, max(length, 1)) == first).all():
        return np.tile(np.searchsorted(edges, first, side="right") - 1, line_count)
    found: Ints = np.searchsorted(edges, rows.starts, side="right") - 1
    return found


def _add(flat: Ints, where: Ints, values: Ints) -> None:
    """Add values, of which neighbours mostly go to the same place."""
    if not len(where):
        return
    first = np.flatnonzero(np.append(True, where[1:] != where[:-1]))
    np.add.at(flat, where[first], np.add.reduceat(values, first))


def _columns(grid: Grid, cells: Ints, bins: Ints) -> Ints:
    """From sums by cell to sums by bin and column."""
    lines = len(cells)
    sums = np.zeros((lines, grid.bin_count * grid.column_count), dtype=np.int64)
    used = np.flatnonzero(bins >= 0)
    _scatter(sums, bins[used] * grid.column_count + grid.columns[used], cells[:, used])
    for first, mine, high, low, unknown in grid.prices:
        some = mine[bins[mine] >= 0]
        chosen = bins[mine] >= 0
        units, place_of = cells[:, some], bins[some] * grid.column_count + first
        for offset, factor in enumerate((high, low, unknown)):
            _scatter(sums, place_of + offset, units * factor[chosen])
    return sums.reshape(lines, grid.bin_count, grid.column_count)


def _scatter(sums: Ints, where: Ints, values: Ints) -> None:
    """Add columns of values to columns of sums; several may go to the same one."""
    if not len(where):
        return
    order = np.argsort(where, kind="stable")
    sorted_where = where[order]
    first = np.flatnonzero(np.append(True, sorted_where[1:] != sorted_where[:-1]))
    sums[:, sorted_where[first]] += np.add.reduceat(values[:, order], first, axis=1)


def _cut(grid: Grid, rows: Rows, chosen: Ints, position: Ints, line_count: int) -> Ints:
    """Sums of intervals that reach over an edge: their parts count where they lie, in the bin of their start."""
    starts, widths = rows.starts[chosen], rows.widths[chosen]
    order = np.argsort(starts, kind="stable")
    chosen, starts, widths = chosen[order], starts[order], widths[order]
    numbers = np.arange(len(grid.bins))
    parts = place(starts, widths, Segments(grid.edges, numbers, numbers))
    values = parts.parts(rows.values[chosen])
    lines, bins = rows.lines[chosen][parts.interval], grid.bins[position[chosen]][parts.interval]
    flat = np.zeros(line_count * grid.bin_count * grid.column_count, dtype=np.int64)
    base = (lines * grid.bin_count + bins) * grid.column_count
    np.add.at(flat, base + grid.columns[parts.segment], values)
    for first, mine, high, low, unknown in grid.prices:
        factors = np.zeros((3, len(grid.bins)), dtype=np.int64)
        factors[:, mine] = high, low, unknown
        for offset in range(3):
            np.add.at(flat, base + first + offset, values * factors[offset][parts.segment])
    return flat.reshape(line_count, grid.bin_count, grid.column_count)
