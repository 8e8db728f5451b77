"""From the answers of the analyses to what the API tells."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from meterhouse.domain.calendar import Label
from meterhouse.servers.web.api.v1.analysis_view import (
    BalanceView,
    BaselineView,
    BaseLoadView,
    BlockView,
    ColumnView,
    DailyBaseView,
    DemandPeakView,
    DurationPointView,
    DurationView,
    EmissionBucketView,
    EmissionsView,
    FactorView,
    FlowFindingView,
    FlowLinkView,
    FlowView,
    HeatMapView,
    LineView,
    MonthView,
    NodeView,
    PeaksView,
    ProductionBucketView,
    ProductionView,
    subject_fields,
)
from meterhouse.servers.web.caller import Caller
from meterhouse.servers.web.labels import ScopeNames
from meterhouse.services.analysis.base_load import BaseLoad
from meterhouse.services.analysis.baseline import Baseline, Month
from meterhouse.services.analysis.demand import Block, Duration, Peaks
from meterhouse.services.analysis.emissions import Emissions
from meterhouse.services.analysis.flow import Flow, NodeKind
from meterhouse.services.analysis.heat_map import HeatMap
from meterhouse.services.analysis.ports import AnalysisSettings, EmissionFactor
from meterhouse.services.analysis.production import Production, ProductionBucket
from meterhouse.services.analysis.question import Subject
from meterhouse.services.consumption.query import BucketQuality, Scope, ScopeKind

LETTERS: dict[BucketQuality | None, str] = {
    BucketQuality.MEASURED: "m",
    BucketQuality.EDITED: "e",
    BucketQuality.INTERPOLATED: "i",
    BucketQuality.ESTIMATED: "s",
    BucketQuality.PARTIAL: "p",
    BucketQuality.MISSING: "x",
    BucketQuality.FUTURE: "f",
    None: "-",
}


def names_of(subject: Subject, caller: Caller) -> ScopeNames:
    return ScopeNames(subject.installation, caller.text)


def _fields(subject: Subject, caller: Caller) -> dict[str, object]:
    return subject_fields(subject, names_of(subject, caller).label(subject.question.scope))


def heat_map_view(answer: HeatMap, caller: Caller) -> HeatMapView:
    # A year of quarters has 35 000 cells, made here: there is nothing to validate in them.
    fields: dict[str, Any] = _fields(answer.subject, caller)
    return HeatMapView.model_construct(
        **fields,
        resolution=answer.resolution,
        days=list(answer.days),
        columns=[ColumnView(minute=item.minute, repeated=item.repeated) for item in answer.columns],
        values=[list(row) for row in answer.values],
        quality=["".join([LETTERS[kind] for kind in row]) for row in answer.quality],
        total=answer.total,
    )


def duration_view(answer: Duration, caller: Caller) -> DurationView:
    return DurationView.model_validate(
        {
            **_fields(answer.subject, caller),
            "block_s": answer.block_s,
            "points": [DurationPointView(seconds=item.seconds, mean=item.mean) for item in answer.points],
            "blocks": len(answer.means),
            "doubtful": answer.doubtful,
            "unknown": answer.unknown,
        }
    )


def _block(block: Block | None) -> BlockView | None:
    return None if block is None else BlockView(at=block.at, mean=block.mean, quality=block.quality)


def peaks_view(answer: Peaks, caller: Caller) -> PeaksView:
    parts = [
        DemandPeakView(
            date=part.first,
            highest=_block(part.highest),
            counted=part.counted,
            excluded=part.excluded,
            highest_excluded=_block(part.highest_excluded),
        )
        for part in answer.parts
    ]
    return PeaksView.model_validate(
        {
            **_fields(answer.subject, caller),
            "block_s": answer.block_s,
            "highest": _block(answer.highest),
            "parts": parts,
            "excluded": [_block(item) for item in answer.excluded],
            "excluded_count": answer.excluded_count,
        }
    )


def base_load_view(answer: BaseLoad, caller: Caller) -> BaseLoadView:
    days = [
        DailyBaseView(date=item.day, lowest=item.lowest, night=item.night, daytime=item.daytime) for item in answer.days
    ]
    same = (
        "night_from_minute",
        "night_to_minute",
        "base",
        "base_share",
        "night",
        "daytime",
        "night_share",
        "night_mean",
        "day_mean",
        "night_ratio",
        "waste",
    )
    values = {name: getattr(answer, name) for name in same}
    return BaseLoadView.model_validate({**_fields(answer.subject, caller), **values, "days": days})


def flow_view(answer: Flow, caller: Caller) -> FlowView:
    """Meters are called by their names and coloured by their load types; other nodes are named by the page."""
    names = names_of(answer.subject, caller)
    load_types = {item.id: item.load_type_id for item in answer.subject.installation.devices}

    def label(device_id: int) -> str:
        return names.label(Scope(ScopeKind.DEVICE, device_id))

    def color(kind: NodeKind, device_id: int) -> str | None:
        load_type = load_types.get(device_id) if kind is NodeKind.METER else None
        return names.color(Scope(ScopeKind.LOAD_TYPE, load_type)) if load_type else None

    return FlowView.model_validate(
        {
            **_fields(answer.subject, caller),
            "nodes": [
                NodeView(
                    key=item.key,
                    kind=item.kind,
                    device_id=item.device_id,
                    label=label(item.device_id),
                    color=color(item.kind, item.device_id),
                    value=item.value,
                )
                for item in answer.nodes
            ],
            "links": [FlowLinkView(source=i.source, target=i.target, value=i.value) for i in answer.links],
            "balances": [
                BalanceView(
                    device_id=item.device_id,
                    label=label(item.device_id),
                    imported=item.imported,
                    produced_below=item.produced_below,
                    exported=item.exported,
                    metered_below=item.metered_below,
                    rest=item.rest,
                    complete=item.complete,
                )
                for item in answer.balances
            ],
            "findings": [
                FlowFindingView(
                    device_id=item.device_id,
                    label=label(item.device_id),
                    kind=item.kind,
                    rest=item.rest,
                    share=item.share,
                )
                for item in answer.findings
            ],
        }
    )


def _exchange(label: Label, item: ProductionBucket) -> ProductionBucketView:
    return ProductionBucketView(
        label=label.text,
        repeated=label.repeated,
        produced=item.produced,
        exported=item.exported,
        imported=item.imported,
        used=item.used,
        consumed=item.consumed,
    )


def production_view(answer: Production, caller: Caller) -> ProductionView:
    labels = answer.subject.shown.labels
    return ProductionView.model_validate(
        {
            **_fields(answer.subject, caller),
            "producers": list(answer.roles.producers),
            "connections": list(answer.roles.connections),
            "buckets": [_exchange(*pair) for pair in zip(labels, answer.buckets, strict=True)],
            "total": _exchange(Label(""), answer.total),
            "self_consumption": answer.self_consumption,
            "self_sufficiency": answer.self_sufficiency,
            "inconsistent": answer.inconsistent,
        }
    )


def factor_views(factors: Sequence[EmissionFactor]) -> list[FactorView]:
    return [
        FactorView(commodity=item.commodity, valid_from=item.valid_from, grams=format(item.grams, "f"))
        for item in factors
    ]


def emissions_view(answer: Emissions, caller: Caller) -> EmissionsView:
    buckets = [
        EmissionBucketView(
            label=label.text,
            repeated=label.repeated,
            value=item.value,
            grams=None if item.grams is None else format(item.grams, "f"),
            uncovered=item.uncovered,
        )
        for label, item in zip(answer.subject.shown.labels, answer.buckets, strict=True)
    ]
    return EmissionsView.model_validate(
        {
            **_fields(answer.subject, caller),
            "factors": factor_views(answer.factors),
            "buckets": buckets,
            "value": answer.value,
            "grams": None if answer.grams is None else format(answer.grams, "f"),
            "uncovered": answer.uncovered,
        }
    )


def _month(month: Month, expected: int | None) -> MonthView:
    return MonthView(
        month=f"{month.first:%Y-%m}",
        days=month.days,
        energy=month.energy,
        heating=round(month.degree_days.heating, 2),
        cooling=round(month.degree_days.cooling, 2),
        temperature_days=month.degree_days.days,
        complete=month.complete,
        expected=expected,
    )


def baseline_view(answer: Baseline, settings: AnalysisSettings, caller: Caller) -> BaselineView:
    line = answer.line and LineView(
        per_day=answer.line.per_day,
        per_heating=answer.line.per_heating,
        per_cooling=answer.line.per_cooling,
        r2=answer.line.r2,
        cv_rmse=answer.line.cv_rmse,
    )
    return BaselineView.model_validate(
        {
            **_fields(answer.subject, caller),
            "heating_base_c": float(settings.heating_base_c),
            "cooling_base_c": float(settings.cooling_base_c),
            "months": [_month(item.month, item.expected) for item in answer.months],
            "reference": [f"{month.first:%Y-%m}" for month in answer.reference],
            "within": answer.within,
            "line": line,
            "lack": answer.lack,
            "needed": answer.needed,
        }
    )
