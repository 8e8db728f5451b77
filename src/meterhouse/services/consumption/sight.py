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

WHOLE = 0
"""The group of all channels; those of the series follow in their order."""


def groups_of(choice: Choice) -> tuple[Sequence[int], ...]:
    """What costs are asked for: everything, then each series."""
    return (range(len(choice.channel_ids)), *(rows for _, rows in choice.rows))


@dataclass(frozen=True, slots=True)
class Sight:
    """`costs`, by `groups_of` the choice, is None where the query needs no tariffs."""

    query: ConsumptionQuery
    choice: Choice
    table: Table
    costs: CostTable | None = None

    def figures(self, group: int = WHOLE) -> Figures:
        """Of a group, at the tariffs that count."""
        whole = self.table.figures(groups_of(self.choice)[group])
        return self.costs.figures(group, whole) if self.costs and self.costs.is_part else whole

    def cost(self, figures: Figures, group: int = WHOLE) -> Cost | None:
        """None where it was not asked for."""
        if self.costs is None or self.query.measure is not Measure.COST:
            return None
        return self.costs.cost(group, figures)

    def series(self) -> tuple[ConsumptionSeries, ...]:
        """As the query splits it."""
        if self.costs is not None and self.query.split is Split.TARIFF:
            return self._by_tariff(self.costs)
        return tuple(self._one(scope, group) for group, (scope, _) in enumerate(self.choice.rows, start=1))

    def _one(self, scope: Scope, group: int) -> ConsumptionSeries:
        figures = self.figures(group)
        return ConsumptionSeries(scope, figures.values, figures.quality, figures.total, self.cost(figures, group))

    def _by_tariff(self, costs: CostTable) -> tuple[ConsumptionSeries, ...]:
        """Time without a tariff is a series only where there was some, or nothing else."""
        found = []
        for column in costs.columns:
            tariff_id = costs.totals.tariff_ids[column]
            alone = Sight(self.query, self.choice, self.table, costs.only(column))
            item = alone._one(Scope(ScopeKind.TARIFF, tariff_id), WHOLE)
            if tariff_id is not None or item.total or len(costs.columns) == 1:
                found.append(item)
        return tuple(found)
