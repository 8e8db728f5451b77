"""From costs per channel, bucket and tariff to those of a whole and its parts: arithmetic on arrays of decimals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Protocol
from zoneinfo import ZoneInfo

import numpy as np

from meterhouse.domain.calendar import Buckets, Period, first_of_month, midnight
from meterhouse.domain.quantity import Commodity
from meterhouse.domain.tariff.model import TariffBook
from meterhouse.services.billing.costs import Costs, Decimals, TariffTotals
from meterhouse.services.consumption.query import Cost
from meterhouse.services.consumption.reckoning import Figures
from meterhouse.services.ports import Ints


class BookSource(Protocol):
    """The tariff book as it stands."""

    @property
    def current(self) -> TariffBook:
        """Tariffs, rules and charges of all commodities."""


@dataclass(frozen=True, slots=True)
class Pricing:
    """What is needed to tell costs."""

    costs: Costs
    tariffs: BookSource


@dataclass(frozen=True, slots=True)
class CostTable:
    """Costs of C channels in B buckets, by tariff; `columns` are the tariffs that count."""

    totals: TariffTotals
    columns: tuple[int, ...]

    @classmethod
    def of(cls, totals: TariffTotals | None, chosen: frozenset[int | None]) -> CostTable | None:
        """All tariffs count where none is chosen; None where no totals were asked for."""
        if totals is None:
            return None
        numbers = range(len(totals.tariff_ids))
        return cls(totals, tuple(n for n in numbers if not chosen or totals.tariff_ids[n] in chosen))

    @property
    def is_part(self) -> bool:
        """Whether some consumption is left out."""
        return len(self.columns) < len(self.totals.tariff_ids)

    def only(self, column: int) -> CostTable:
        """One tariff alone."""
        return CostTable(self.totals, (column,))

    def values(self, rows: Sequence[int]) -> Ints:
        """Consumption of these channels at these tariffs, per bucket."""
        values: Ints = self.totals.values[list(rows)][:, :, list(self.columns)].sum(axis=(0, 2))
        return values

    def figures(self, rows: Sequence[int], whole: Figures) -> Figures:
        """The consumption at these tariffs, known where the whole is."""
        pairs = zip(self.values(rows).tolist(), whole.values, strict=True)
        return Figures(tuple(None if known is None else value for value, known in pairs), whole.quality)

    def cost(self, rows: Sequence[int], figures: Figures) -> Cost:
        """The cost of these channels; `figures` tell where anything is known."""
        lines = list(rows)
        amounts = _sums(self.totals.amounts[lines][:, :, list(self.columns)])
        unpriced = self._unpriced(lines)
        provisional = self._provisional(lines)
        known = tuple(
            None if value is None or _is_unknown(amount, value, without, waits) else amount
            for amount, value, without, waits in zip(amounts, figures.values, unpriced, provisional, strict=True)
        )
        there = [value is not None for value in figures.values]
        return Cost(
            known,
            tuple(without if known else 0 for without, known in zip(unpriced, there, strict=True)),
            tuple(waits and known for waits, known in zip(provisional, there, strict=True)),
        )

    def _unpriced(self, lines: list[int]) -> list[int]:
        without = self.totals.unpriced[lines].sum(axis=0)
        if not self.is_part:
            unpriced: list[int] = without.tolist()
            return unpriced
        # Costs tell it for all tariffs at once. What no rule covers is the last column; the rest is of tariffs that
        # have no amount. One that got its first price within the bucket tells nothing: the whole does.
        uncovered = self.totals.values[lines][:, :, -1].sum(axis=0)
        last = len(self.totals.tariff_ids) - 1
        priced = [column for column in self.columns if column != last]
        own = self.totals.values[lines][:, :, priced]
        free = np.where(self.totals.amounts[lines][:, :, priced] == 0, own, 0).sum(axis=(0, 2))
        theirs = np.minimum(without - uncovered, free)
        parts: list[int] = (theirs + (uncovered if last in self.columns else 0)).tolist()
        return parts

    def _provisional(self, lines: list[int]) -> list[bool]:
        used = self.totals.values[lines][:, :, list(self.columns)].sum(axis=2) > 0
        waits: list[bool] = (self.totals.provisional[lines] & used).any(axis=0).tolist()
        return waits


def _is_unknown(amount: Decimal, value: int, unpriced: int, waits: bool) -> bool:
    """A sum of nothing is no free energy: there is no amount where no price applies, or it is still to come."""
    return not amount and ((unpriced >= value > 0) or waits)


def _sums(amounts: Decimals) -> list[Decimal]:
    """Over channels and tariffs, per bucket."""
    buckets = amounts.shape[1]
    return [sum(line, Decimal(0)) for line in amounts.transpose(1, 0, 2).reshape(buckets, -1).tolist()]


async def two_costs(
    costs: Costs, commodity: Commodity, channel_ids: Sequence[int], before: Buckets | None, shown: Buckets
) -> tuple[TariffTotals | None, TariffTotals]:
    """Of the period shown and the one that ends where it begins, asked for at once; None where there is none."""
    if before is None:
        return None, await costs.totals(commodity, channel_ids, shown.edges)
    both = await costs.totals(commodity, channel_ids, (*before.edges, *shown.edges[1:]))
    parting = len(before.labels)
    return _buckets(both, slice(parting)), _buckets(both, slice(parting, None))


def _buckets(totals: TariffTotals, chosen: slice) -> TariffTotals:
    return TariffTotals(
        totals.tariff_ids,
        totals.values[:, chosen],
        totals.amounts[:, chosen],
        totals.unpriced[:, chosen],
        totals.provisional[:, chosen],
    )


def edges_until(buckets: Buckets, cut: datetime, zone: ZoneInfo) -> tuple[tuple[datetime, ...], ...]:
    """From the start of the period to `cut`, in whole months, then days, then the rest: runs of edges."""
    day = cut.astimezone(zone).date()
    runs = []
    if buckets.period is not Period.DAY:
        month = first_of_month(day)
        months = (month.year - buckets.first.year) * 12 + month.month - buckets.first.month
        runs.append(tuple(midnight(first_of_month(buckets.first, number), zone) for number in range(months + 1)))
        runs.append(tuple(midnight(month + timedelta(number), zone) for number in range((day - month).days + 1)))
    runs.append((midnight(day, zone), cut))
    return tuple(run for run in (_distinct(run) for run in runs) if len(run) > 1)


def _distinct(run: tuple[datetime, ...]) -> tuple[datetime, ...]:
    """Dates that a zone skipped make edges that are the same."""
    return run[:1] + tuple(later for earlier, later in pairwise(run) if later > earlier)


async def totals_until(
    costs: Costs, commodity: Commodity, channel_ids: Sequence[int], runs: Sequence[Sequence[datetime]]
) -> TariffTotals | None:
    """All these runs as one bucket; None where there are none."""
    parts = [await costs.totals(commodity, channel_ids, run) for run in runs]
    if not parts:
        return None
    return TariffTotals(
        parts[0].tariff_ids,
        _added([part.values for part in parts]),
        _added([part.amounts for part in parts]),
        _added([part.unpriced for part in parts]),
        np.array([[waits.any()] for waits in np.concatenate([part.provisional for part in parts], axis=1)], dtype=bool),
    )


def _added(parts: Sequence[Ints]) -> Ints:
    sums: Ints = np.concatenate(parts, axis=1).sum(axis=1, keepdims=True)
    return sums
