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
    """Costs of groups of channels in B buckets, by tariff; `columns` are the tariffs that count."""

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

    def values(self, group: int) -> Ints:
        """Consumption of a group at these tariffs, per bucket."""
        values: Ints = self.totals.values[group][:, list(self.columns)].sum(axis=1)
        return values

    def figures(self, group: int, whole: Figures) -> Figures:
        """The consumption at these tariffs, known where the whole is."""
        pairs = zip(self.values(group).tolist(), whole.values, strict=True)
        return Figures(tuple(None if known is None else value for value, known in pairs), whole.quality)

    def cost(self, group: int, figures: Figures) -> Cost:
        """The cost of a group; `figures` tell where anything is known."""
        amounts = _sums(self.totals.amounts[group][:, list(self.columns)])
        unpriced = self._unpriced(group)
        provisional = self._provisional(group)
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

    def _unpriced(self, group: int) -> list[int]:
        without = self.totals.unpriced[group]
        if not self.is_part:
            unpriced: list[int] = without.tolist()
            return unpriced
        # Costs tell it for all tariffs at once. What no rule covers is the last column; the rest is of tariffs that
        # have no amount. One that got its first price within the bucket tells nothing: the whole does.
        last = len(self.totals.tariff_ids) - 1
        waiting = self.totals.provisional[group]
        uncovered = np.where(waiting, 0, self.totals.values[group][:, last])
        priced = [column for column in self.columns if column != last]
        free = np.where(self.totals.amounts[group][:, priced] == 0, self.totals.values[group][:, priced], 0).sum(axis=1)
        theirs = np.maximum(0, np.minimum(without - uncovered, free))
        parts: list[int] = (theirs + (uncovered if last in self.columns else 0)).tolist()
        return parts

    def _provisional(self, group: int) -> list[bool]:
        used = self.totals.values[group][:, list(self.columns)].sum(axis=1) > 0
        waits: list[bool] = (self.totals.provisional[group] & used).tolist()
        return waits


def _is_unknown(amount: Decimal, value: int, unpriced: int, waits: bool) -> bool:
    """A sum of nothing is no free energy: there is no amount where no price applies, or it is still to come."""
    return not amount and ((unpriced >= value > 0) or waits)


def _sums(amounts: Decimals) -> list[Decimal]:
    """Over tariffs, per bucket."""
    return [sum(line, Decimal(0)) for line in amounts.tolist()]


def two_costs(totals: TariffTotals, before: Buckets | None) -> tuple[TariffTotals | None, TariffTotals]:
    """Of the period before and of the one shown, from those of both; None where there is none before."""
    if before is None:
        return None, totals
    parting = len(before.labels)
    return _buckets(totals, slice(parting)), _buckets(totals, slice(parting, None))


def edges_of_both(before: Buckets | None, shown: Buckets) -> tuple[datetime, ...]:
    """Of the period shown and the one that ends where it begins."""
    return (*before.edges, *shown.edges[1:]) if before else shown.edges


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
    """All these runs as one bucket, all channels as one group; None where there are no runs."""
    everything = (range(len(channel_ids)),)
    parts = [await costs.totals(commodity, channel_ids, run, everything) for run in runs]
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
