"""One period of a query: what was recorded in it, what it costs, and how both fall apart into series."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from meterhouse.services.consumption.choice import Choice
from meterhouse.services.consumption.costing import CostTable
from meterhouse.services.consumption.query import (
    ConsumptionQuery,
    ConsumptionSeries,
    Cost,
    Measure,
    Scope,
    ScopeKind,
    Split,
)
from meterhouse.services.consumption.reckoning import Figures, Table


@dataclass(frozen=True, slots=True)
class Sight:
    """`costs` is None where the query needs no tariffs."""

    query: ConsumptionQuery
    table: Table
    costs: CostTable | None = None

    def figures(self, rows: Sequence[int]) -> Figures:
        """Of the channels in these rows, at the tariffs that count."""
        whole = self.table.figures(rows)
        return self.costs.figures(rows, whole) if self.costs and self.costs.is_part else whole

    def cost(self, rows: Sequence[int], figures: Figures) -> Cost | None:
        """None where it was not asked for."""
        if self.costs is None or self.query.measure is not Measure.COST:
            return None
        return self.costs.cost(rows, figures)

    def series(self, choice: Choice) -> tuple[ConsumptionSeries, ...]:
        """As the query splits it."""
        if self.costs is not None and self.query.split is Split.TARIFF:
            return self._by_tariff(self.costs, range(len(choice.channel_ids)))
        return tuple(self._one(scope, rows) for scope, rows in choice.rows)

    def _one(self, scope: Scope, rows: Sequence[int]) -> ConsumptionSeries:
        figures = self.figures(rows)
        return ConsumptionSeries(scope, figures.values, figures.quality, figures.total, self.cost(rows, figures))

    def _by_tariff(self, costs: CostTable, rows: Sequence[int]) -> tuple[ConsumptionSeries, ...]:
        """Time without a tariff is a series only where there was some, or nothing else."""
        found = []
        for column in costs.columns:
            tariff_id = costs.totals.tariff_ids[column]
            alone = Sight(self.query, self.table, costs.only(column))
            item = alone._one(Scope(ScopeKind.TARIFF, tariff_id), rows)
            if tariff_id is not None or item.total or len(costs.columns) == 1:
                found.append(item)
        return tuple(found)
