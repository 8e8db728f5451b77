"""Cost rules, in their order, and what they make of a week or a year (§5)."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Annotated

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel, ConfigDict, Field

from meterhouse.domain.quantity import Commodity
from meterhouse.domain.tariff.model import CostRule, TimeFrame, Validity
from meterhouse.domain.tariff.reach import NeverTrue, WhyNever
from meterhouse.servers.web.api.v1.tariffs import EDITORS, READERS, Expected, Number, OfCommodity, tag
from meterhouse.servers.web.caller import Services
from meterhouse.servers.web.wiring import WebServices
from meterhouse.services.billing.preview import Preview, PreviewSpan

router = APIRouter(prefix="/cost-rules", tags=["billing"])

Minute = Annotated[str, Field(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$", description="local time of day, HH:MM")]


class ValidityModel(BaseModel):
    """Local dates, both included; one date: `first` = `last`. With `every_year` the years of the dates do not count."""

    model_config = ConfigDict(extra="forbid")

    first: date
    last: date
    every_year: bool = False


class FrameModel(BaseModel):
    """`last` is included: 00:00 to 18:59 ends at 19:00. Where it is before `first` the frame crosses midnight."""

    model_config = ConfigDict(extra="forbid")

    first: Minute
    last: Minute

    def frame(self) -> TimeFrame:
        return TimeFrame(time.fromisoformat(self.first), time.fromisoformat(self.last))

    @classmethod
    def of(cls, frame: TimeFrame) -> FrameModel:
        return cls(first=f"{frame.first:%H:%M}", last=f"{frame.last:%H:%M}")


class CostRuleInput(BaseModel):
    """What is none does not restrict. `weekdays`: Monday is 0."""

    model_config = ConfigDict(extra="forbid")

    commodity: Commodity
    tariff_id: Annotated[int, Field(ge=1, le=2**31 - 1)]
    validity: ValidityModel | None = None
    frame: FrameModel | None = None
    weekdays: Annotated[list[Annotated[int, Field(ge=0, le=6)]], Field(min_length=1, max_length=7)] = Field(
        default_factory=lambda: list(range(7))
    )

    def rule(self, number: int) -> CostRule:
        validity = self.validity
        return CostRule(
            id=number,
            commodity=self.commodity,
            tariff_id=self.tariff_id,
            validity=Validity(validity.first, validity.last, validity.every_year) if validity else None,
            frame=self.frame.frame() if self.frame else None,
            weekdays=frozenset(self.weekdays),
        )


class CostRuleView(CostRuleInput):
    """`active`: it says the tariff now. `never`: it can never be the one that does; `never_by`: the rules that do."""

    id: int
    active: bool
    never: bool
    never_why: WhyNever | None
    never_by: list[int]


class ActiveView(BaseModel):
    """What is in force now, none: no rule is true; `until`: when that changes, none: never."""

    commodity: Commodity
    rule_id: int | None
    tariff_id: int | None
    until: datetime | None


class CostRuleList(BaseModel):
    """In their order: the first that is true wins."""

    revision: int
    items: list[CostRuleView]
    active: list[ActiveView]


class ProgressView(BaseModel):
    """How far the costs of the past are reckoned anew; while it runs, sums over long periods may be provisional."""

    running: bool
    done: int
    total: int


class MoveInput(BaseModel):
    """−1: one place up; 1: one place down."""

    model_config = ConfigDict(extra="forbid")

    steps: Annotated[int, Field(ge=-1000, le=1000)]


class OrderInput(BaseModel):
    """Each id of the commodity once."""

    model_config = ConfigDict(extra="forbid")

    commodity: Commodity
    ids: Annotated[list[int], Field(max_length=1000)]


class StretchView(BaseModel):
    """`from_minute`, `to_minute`: on the day's axis of wall clock; `tariff_id` none: no rule is true."""

    start: datetime
    end: datetime
    from_minute: int
    to_minute: int
    tariff_id: int | None
    rule_id: int | None


class PreviewDay(BaseModel):
    date: date
    stretches: list[StretchView]


class GapView(BaseModel):
    """Time for which no rule is true."""

    start: datetime
    end: datetime


class PreviewView(BaseModel):
    """Which tariff is true when. `uncovered`: the first gaps; `uncovered_s`: all of them together, in seconds."""

    commodity: Commodity
    span: PreviewSpan
    start: datetime
    end: datetime
    timezone: str
    days: list[PreviewDay]
    never: list[int]
    uncovered: list[GapView]
    uncovered_s: int


@router.get("")
@READERS
async def list_cost_rules(services: Services, response: Response, commodity: OfCommodity = None) -> CostRuleList:
    tag(response, services)
    return _list(services, commodity)


@router.post("", status_code=201)
@EDITORS
async def add_cost_rule(
    rule: CostRuleInput, services: Services, response: Response, expected: Expected
) -> CostRuleView:
    """The new rule is the last of its commodity."""
    saved = await services.billing.tariffs.put_rule(rule.rule(0), expected)
    tag(response, services)
    return _one(services, saved.id)


@router.put("/order")
@EDITORS
async def order_cost_rules(
    order: OrderInput, services: Services, response: Response, expected: Expected
) -> CostRuleList:
    """A whole new order, at once."""
    await services.billing.tariffs.order_rules(order.commodity, order.ids, expected)
    tag(response, services)
    return _list(services, order.commodity)


@router.get("/preview")
@READERS
async def preview_cost_rules(
    services: Services,
    commodity: Commodity,
    span: PreviewSpan = PreviewSpan.WEEK,
    day: Annotated[date | None, Query(alias="date", description="any date inside; none: today")] = None,
) -> PreviewView:
    """Which tariff is true when, in the week (from Monday) or the year of a date."""
    return _preview(services.billing.preview.preview(commodity, span, day))


@router.get("/progress")
@READERS
async def get_cost_progress(services: Services) -> ProgressView:
    """After a change of rules, what they make of the past is reckoned beside."""
    progress = services.billing.summer.progress
    return ProgressView(running=progress.running, done=progress.done, total=progress.total)


@router.get("/{rule_id}")
@READERS
async def get_cost_rule(rule_id: Number, services: Services, response: Response) -> CostRuleView:
    services.billing.tariffs.rule(rule_id)
    tag(response, services)
    return _one(services, rule_id)


@router.put("/{rule_id}")
@EDITORS
async def replace_cost_rule(
    rule_id: Number, rule: CostRuleInput, services: Services, response: Response, expected: Expected
) -> CostRuleView:
    saved = await services.billing.tariffs.put_rule(rule.rule(rule_id), expected)
    tag(response, services)
    return _one(services, saved.id)


@router.post("/{rule_id}/move")
@EDITORS
async def move_cost_rule(
    rule_id: Number, move: MoveInput, services: Services, response: Response, expected: Expected
) -> CostRuleList:
    """Up or down among the rules of its commodity, as far as there is room."""
    commodity = services.billing.tariffs.rule(rule_id).commodity
    await services.billing.tariffs.move_rule(rule_id, move.steps, expected)
    tag(response, services)
    return _list(services, commodity)


@router.delete("/{rule_id}", status_code=204)
@EDITORS
async def delete_cost_rule(rule_id: Number, services: Services, expected: Expected) -> None:
    await services.billing.tariffs.delete_rule(rule_id, expected)


def _list(services: WebServices, commodity: Commodity | None) -> CostRuleList:
    book, now = services.billing.tariffs.current, services.billing.preview.active()
    active = {item.rule.id for item in now.values() if item.rule}
    never = services.billing.preview.never_true()
    return CostRuleList(
        revision=book.revision,
        items=[
            _view(rule, active=rule.id in active, never=never.get(rule.id))
            for rule in book.rules
            if commodity in (None, rule.commodity)
        ],
        active=[
            ActiveView(
                commodity=of,
                rule_id=item.rule.id if item.rule else None,
                tariff_id=item.rule.tariff_id if item.rule else None,
                until=item.until,
            )
            for of, item in now.items()
            if commodity in (None, of)
        ],
    )


def _one(services: WebServices, rule_id: int) -> CostRuleView:
    return next(item for item in _list(services, None).items if item.id == rule_id)


def _view(rule: CostRule, *, active: bool, never: NeverTrue | None) -> CostRuleView:
    return CostRuleView(
        id=rule.id,
        **rule_input(rule).model_dump(),
        active=active,
        never=never is not None,
        never_why=never.why if never else None,
        never_by=list(never.by) if never else [],
    )


def rule_input(rule: CostRule) -> CostRuleInput:
    """As it would be entered."""
    validity = rule.validity
    return CostRuleInput(
        commodity=rule.commodity,
        tariff_id=rule.tariff_id,
        validity=ValidityModel(first=validity.first, last=validity.last, every_year=validity.every_year)
        if validity
        else None,
        frame=FrameModel.of(rule.frame) if rule.frame else None,
        weekdays=sorted(rule.weekdays),
    )


def _preview(preview: Preview) -> PreviewView:
    return PreviewView(
        commodity=preview.commodity,
        span=preview.span,
        start=preview.start,
        end=preview.end,
        timezone=preview.timezone,
        days=[
            PreviewDay(
                date=day.date,
                stretches=[
                    StretchView(
                        start=item.start,
                        end=item.end,
                        from_minute=item.from_minute,
                        to_minute=item.to_minute,
                        tariff_id=item.tariff_id,
                        rule_id=item.rule_id,
                    )
                    for item in day.stretches
                ],
            )
            for day in preview.days
        ],
        never=sorted(preview.never),
        uncovered=[GapView(start=item.start, end=item.end) for item in preview.uncovered],
        uncovered_s=preview.uncovered_s,
    )
