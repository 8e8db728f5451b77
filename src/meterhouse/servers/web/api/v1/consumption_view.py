"""How the answer of the histogram query looks over HTTP."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from pydantic import BaseModel, Field

from meterhouse.domain.calendar import Label, Period
from meterhouse.domain.installation import Installation
from meterhouse.domain.quantity import Commodity
from meterhouse.i18n.texts import Text
from meterhouse.servers.web.labels import ScopeNames
from meterhouse.services.consumption.query import (
    BucketQuality,
    Consumption,
    Cost,
    Coverage,
    Measure,
    Split,
)

Day = date


class BucketView(BaseModel):
    """[start, end) in UTC; `label` is the local hour ("02:00"), day, month or year; `repeated`: the hour comes twice
    where clocks are put back, and this is the second.
    """

    start: datetime
    end: datetime
    label: str
    repeated: bool


class CostView(BaseModel):
    """Money in the site's currency as exact decimals, not rounded, per bucket.

    null: nothing is known, or nothing of it has a price. `unpriced`: units without a price, beside the amount.
    `provisional`: a price that counts is still to come. `total` is the sum of the amounts that are known.
    """

    amounts: list[str | None]
    total: str | None
    unpriced: list[int]
    provisional: list[bool]


class SeriesView(BaseModel):
    """`key` is the scope that shows this series alone; of a tariff (`tariff:3`), the tariff to choose beside the
    scope. None: nothing is known. `cost` only with measure `cost`.
    """

    key: str
    label: str
    color: str | None
    values: list[int | None]
    quality: list[BucketQuality]
    total: int | None
    cost: CostView | None


class PreviousView(BaseModel):
    """The period before. `total_to_date`: only as far as the period shown has come, like for like."""

    date: date
    start: datetime
    end: datetime
    buckets: list[BucketView]
    values: list[int | None]
    quality: list[BucketQuality]
    total: int | None
    total_to_date: int | None
    cost: CostView | None
    cost_to_date: str | None


class CoverageView(BaseModel):
    """Seconds, summed over devices: expected = measured + interpolated + estimated + edited + missing."""

    expected_s: int
    measured_s: int
    interpolated_s: int
    estimated_s: int
    edited_s: int
    missing_s: int


class ConsumptionView(BaseModel):
    """Values are whole `unit`s. `values` and `total` are the sums of the series, exactly, unless `overlapping`: then a
    device is in more than one measure group shown and is counted once in them.
    """

    commodity: Commodity
    period: Period
    date: date
    split: Split
    scope: str
    scope_label: str
    measure: Measure
    start: datetime
    end: datetime
    timezone: str
    unit: str
    wh_per_unit: float | None = Field(description="energy in one unit; null for water")
    currency: str
    buckets: list[BucketView]
    series: list[SeriesView]
    overlapping: bool
    values: list[int | None]
    quality: list[BucketQuality]
    total: int | None
    previous: PreviousView | None
    next_date: Day | None = Field(description="a date in the period after; null: that has not begun")
    coverage: CoverageView
    cost: CostView | None


def _buckets(edges: tuple[datetime, ...], labels: tuple[Label, ...]) -> list[BucketView]:
    return [
        BucketView(start=start, end=end, label=label.text, repeated=label.repeated)
        for start, end, label in zip(edges, edges[1:], labels, strict=False)
    ]


def decimal_text(amount: Decimal | None) -> str | None:
    """Without exponent and without zeros that say nothing."""
    if amount is None:
        return None
    text = f"{amount:f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text) or "0"


def _cost(cost: Cost | None) -> CostView | None:
    if cost is None:
        return None
    return CostView(
        amounts=[decimal_text(amount) for amount in cost.amounts],
        total=decimal_text(cost.total),
        unpriced=list(cost.unpriced),
        provisional=list(cost.provisional),
    )


def coverage_view(coverage: Coverage) -> CoverageView:
    return CoverageView(
        expected_s=coverage.expected_s,
        measured_s=coverage.measured_s,
        interpolated_s=coverage.interpolated_s,
        estimated_s=coverage.estimated_s,
        edited_s=coverage.edited_s,
        missing_s=coverage.missing_s,
    )


def _previous(answer: Consumption) -> PreviousView | None:
    before = answer.previous
    if before is None:
        return None
    return PreviousView(
        date=before.day,
        start=before.edges[0],
        end=before.edges[-1],
        buckets=_buckets(before.edges, before.labels),
        values=list(before.values),
        quality=list(before.quality),
        total=before.total,
        total_to_date=before.total_to_date,
        cost=_cost(before.cost),
        cost_to_date=decimal_text(before.cost_to_date),
    )


def _series(answer: Consumption, names: ScopeNames) -> list[SeriesView]:
    return [
        SeriesView(
            key=str(item.scope),
            label=names.label(item.scope),
            color=names.color(item.scope),
            values=list(item.values),
            quality=list(item.quality),
            total=item.total,
            cost=_cost(item.cost),
        )
        for item in answer.series
    ]


def consumption_view(answer: Consumption, installation: Installation, text: Text) -> ConsumptionView:
    """`text` speaks the reader's language."""
    names = ScopeNames(installation, text, answer.tariffs)
    return ConsumptionView(
        commodity=answer.query.commodity,
        period=answer.query.period,
        date=answer.query.day,
        split=answer.query.split,
        scope=str(answer.query.scope),
        scope_label=names.label(answer.query.scope),
        measure=answer.query.measure,
        start=answer.edges[0],
        end=answer.edges[-1],
        timezone=answer.timezone,
        unit=answer.unit,
        wh_per_unit=answer.wh_per_unit,
        currency=installation.site.currency,
        buckets=_buckets(answer.edges, answer.labels),
        series=_series(answer, names),
        overlapping=answer.overlapping,
        values=list(answer.values),
        quality=list(answer.quality),
        total=answer.total,
        previous=_previous(answer),
        next_date=answer.next_day,
        coverage=coverage_view(answer.coverage),
        cost=_cost(answer.cost),
    )
