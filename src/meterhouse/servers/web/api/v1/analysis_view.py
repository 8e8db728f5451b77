"""The answers of the analyses as the API tells them."""

from __future__ import annotations

from datetime import date, datetime

from pydantic import BaseModel, Field

from meterhouse.domain.calendar import Period
from meterhouse.domain.quantity import Commodity
from meterhouse.services.analysis.base_load import Waste
from meterhouse.services.analysis.baseline import Lack
from meterhouse.services.analysis.flow import FindingKind, NodeKind
from meterhouse.services.analysis.heat_map import Resolution
from meterhouse.services.analysis.question import Subject
from meterhouse.services.consumption.query import BucketQuality

Day = date


class SubjectView(BaseModel):
    """What was asked. `unit` is that of stored values; one is `wh_per_unit` watt-hours, null for water."""

    commodity: Commodity
    period: Period
    date: Day
    scope: str
    scope_label: str
    start: datetime
    end: datetime
    timezone: str
    unit: str
    wh_per_unit: float | None


def subject_fields(subject: Subject, label: str) -> dict[str, object]:
    """The fields of SubjectView."""
    question, site = subject.question, subject.installation.site
    per_unit = {Commodity.WATER: None, Commodity.GAS: float(site.gas_kwh_per_m3)}.get(question.commodity, 1.0)
    return {
        "commodity": question.commodity,
        "period": question.period,
        "date": question.day,
        "scope": str(question.scope),
        "scope_label": label,
        "start": subject.shown.span.start,
        "end": subject.shown.span.end,
        "timezone": site.timezone,
        "unit": subject.unit,
        "wh_per_unit": per_unit,
    }


class ColumnView(BaseModel):
    """A local time of the day; `repeated`: as it passes the second time where clocks are put back."""

    minute: int
    repeated: bool


class HeatMapView(SubjectView):
    """`values[day][column]` in whole units. `quality[day]` has a letter for each column: m measured, e edited,
    i interpolated, s estimated, p partial, x missing, f future, - where the day does not have that time.
    """

    resolution: Resolution
    days: list[Day]
    columns: list[ColumnView]
    values: list[list[int | None]]
    quality: list[str]
    total: int | None


class DurationPointView(BaseModel):
    seconds: int
    mean: int


class DurationView(SubjectView):
    """`mean` in units per hour (W, dm³/h), falling: for `seconds` of the known time it was at least so high."""

    block_s: int
    points: list[DurationPointView]
    blocks: int
    doubtful: int = Field(description="blocks that count but are not measured")
    unknown: int = Field(description="blocks without data, left out")


class BlockView(BaseModel):
    """A demand interval; `mean` in units per hour (W, dm³/h)."""

    at: datetime
    mean: int
    quality: BucketQuality


class DemandPeakView(BaseModel):
    date: Day
    highest: BlockView | None
    counted: int
    excluded: int
    highest_excluded: BlockView | None


class PeaksView(SubjectView):
    """`parts`: months of a year, days of a month. Blocks that are interpolated, estimated or incomplete are not in
    `highest`; the highest of them are listed.
    """

    block_s: int
    highest: BlockView | None
    parts: list[DemandPeakView]
    excluded: list[BlockView]
    excluded_count: int


class DailyBaseView(BaseModel):
    date: Day
    lowest: int | None
    night: int
    daytime: int


class BaseLoadView(SubjectView):
    """`base`, `night_mean`, `day_mean` in units per hour; `night`, `daytime` in units."""

    night_from_minute: int
    night_to_minute: int
    base: int | None
    base_share: float | None
    night: int
    daytime: int
    night_share: float | None
    night_mean: int | None
    day_mean: int | None
    night_ratio: float | None
    waste: Waste | None
    days: list[DailyBaseView]


class NodeView(BaseModel):
    key: str
    kind: NodeKind
    device_id: int
    label: str
    color: str | None
    value: int


class FlowLinkView(BaseModel):
    source: str
    target: str
    value: int


class BalanceView(BaseModel):
    """imported + produced_below = exported + metered_below + rest, exactly."""

    device_id: int
    label: str
    imported: int
    produced_below: int
    exported: int
    metered_below: int
    rest: int
    complete: bool


class FlowFindingView(BaseModel):
    device_id: int
    label: str
    kind: FindingKind
    rest: int
    share: float


class FlowView(SubjectView):
    nodes: list[NodeView]
    links: list[FlowLinkView]
    balances: list[BalanceView]
    findings: list[FlowFindingView]


class ProductionBucketView(BaseModel):
    label: str
    repeated: bool
    produced: int | None
    exported: int | None
    imported: int | None
    used: int | None
    consumed: int | None


class ProductionView(SubjectView):
    """`used` = produced − exported, `consumed` = imported + used. Null: no meter tells."""

    producers: list[int]
    connections: list[int]
    buckets: list[ProductionBucketView]
    total: ProductionBucketView
    self_consumption: float | None
    self_sufficiency: float | None
    inconsistent: int


class FactorView(BaseModel):
    """`grams` of CO₂ per kWh (electricity, gas) or m³ (water), from a local date on."""

    commodity: Commodity
    valid_from: Day
    grams: str = Field(pattern=r"^[0-9]{1,6}(\.[0-9]{1,6})?$", max_length=14)


class EmissionBucketView(BaseModel):
    label: str
    repeated: bool
    value: int | None
    grams: str | None
    uncovered: int


class EmissionsView(SubjectView):
    """Grams are exact decimals as text. `uncovered`: what was consumed while no factor held."""

    factors: list[FactorView]
    buckets: list[EmissionBucketView]
    value: int | None
    grams: str | None
    uncovered: int


class MonthView(BaseModel):
    """`expected` null: no line, or the month is not complete."""

    month: str
    days: int
    energy: int | None
    heating: float
    cooling: float
    temperature_days: int
    complete: bool
    expected: int | None


class LineView(BaseModel):
    per_day: float
    per_heating: float | None
    per_cooling: float | None
    r2: float
    cv_rmse: float


class BaselineView(SubjectView):
    """`reference`: the months from which the line comes; `within`: those of the year shown itself."""

    heating_base_c: float
    cooling_base_c: float
    months: list[MonthView]
    reference: list[str]
    within: bool
    line: LineView | None
    lack: Lack | None
    needed: int
