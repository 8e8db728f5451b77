"""What a bill has beside the energy: standing and demand charges, reactive energy, taxes, levies, feed-in (§5)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from fastapi import APIRouter, Response
from pydantic import BaseModel, ConfigDict, Field

from meterhouse.domain.quantity import Commodity
from meterhouse.domain.tariff.model import (
    Charge,
    ChargeKind,
    DemandCharge,
    FeedIn,
    Levy,
    Per,
    PriceUnit,
    ReactiveCharge,
    StandingCharge,
    Tax,
)
from meterhouse.servers.web.api.v1.cost_rules import FrameModel, OrderInput
from meterhouse.servers.web.api.v1.tariffs import (
    EDITORS,
    READERS,
    Expected,
    Money,
    Name,
    Number,
    OfCommodity,
    Positive,
    tag,
    written,
)
from meterhouse.servers.web.caller import Services
from meterhouse.servers.web.wiring import WebServices

router = APIRouter(prefix="/charges", tags=["billing"])


class _Kind(BaseModel):
    model_config = ConfigDict(extra="forbid")


class StandingModel(_Kind):
    """A fixed amount however little is used."""

    kind: Literal["standing"]
    amount: Money
    per: Per


class DemandModel(_Kind):
    """Per kW of the month's highest quarter of an hour, in the months, weekdays and frames given (none: all day)."""

    kind: Literal["demand"]
    amount: Money
    months: Annotated[list[Annotated[int, Field(ge=1, le=12)]], Field(min_length=1, max_length=12)] = Field(
        default_factory=lambda: list(range(1, 13))
    )
    weekdays: Annotated[list[Annotated[int, Field(ge=0, le=6)]], Field(min_length=1, max_length=7)] = Field(
        default_factory=lambda: list(range(7))
    )
    frames: Annotated[list[FrameModel], Field(max_length=20)] = Field(default_factory=list)


class ReactiveModel(_Kind):
    """Per kvarh of the month's inductive reactive energy above `free_tan_phi` × active energy."""

    kind: Literal["reactive"]
    amount: Money
    free_tan_phi: Positive


class TaxModel(_Kind):
    """Percent of what came before it in the list, the energy included."""

    kind: Literal["tax"]
    percent: Money


class LevyModel(_Kind):
    """Per unit used, whatever the tariff."""

    kind: Literal["levy"]
    amount: Money
    unit: PriceUnit


class FeedInModel(_Kind):
    """Per kWh exported, paid to the site."""

    kind: Literal["feed_in"]
    amount: Money


KindModel = Annotated[
    StandingModel | DemandModel | ReactiveModel | TaxModel | LevyModel | FeedInModel, Field(discriminator="kind")
]


class ChargeInput(BaseModel):
    """`first`, `last`: local dates, both included; none: open on that side."""

    model_config = ConfigDict(extra="forbid")

    commodity: Commodity
    name: Name
    what: KindModel
    first: date | None = None
    last: date | None = None

    def charge(self, number: int) -> Charge:
        return Charge(number, self.commodity, self.name.strip(), _kind(self.what), self.first, self.last)


class ChargeView(ChargeInput):
    id: int


class ChargeList(BaseModel):
    """In their order, which matters to taxes."""

    revision: int
    currency: str
    items: list[ChargeView]


@router.get("")
@READERS
async def list_charges(services: Services, response: Response, commodity: OfCommodity = None) -> ChargeList:
    tag(response, services)
    return _list(services, commodity)


@router.post("", status_code=201)
@EDITORS
async def add_charge(charge: ChargeInput, services: Services, response: Response, expected: Expected) -> ChargeView:
    """The new charge is the last of its commodity."""
    saved = await services.billing.tariffs.put_charge(charge.charge(0), expected)
    tag(response, services)
    return charge_view(saved)


@router.put("/order")
@EDITORS
async def order_charges(order: OrderInput, services: Services, response: Response, expected: Expected) -> ChargeList:
    """A whole new order, at once."""
    await services.billing.tariffs.order_charges(order.commodity, order.ids, expected)
    tag(response, services)
    return _list(services, order.commodity)


@router.get("/{charge_id}")
@READERS
async def get_charge(charge_id: Number, services: Services, response: Response) -> ChargeView:
    tag(response, services)
    return charge_view(services.billing.tariffs.charge(charge_id))


@router.put("/{charge_id}")
@EDITORS
async def replace_charge(
    charge_id: Number, charge: ChargeInput, services: Services, response: Response, expected: Expected
) -> ChargeView:
    saved = await services.billing.tariffs.put_charge(charge.charge(charge_id), expected)
    tag(response, services)
    return charge_view(saved)


@router.delete("/{charge_id}", status_code=204)
@EDITORS
async def delete_charge(charge_id: Number, services: Services, expected: Expected) -> None:
    await services.billing.tariffs.delete_charge(charge_id, expected)


def _list(services: WebServices, commodity: Commodity | None) -> ChargeList:
    book = services.billing.tariffs.current
    return ChargeList(
        revision=book.revision,
        currency=services.installation.current.site.currency,
        items=[charge_view(item) for item in book.charges if commodity in (None, item.commodity)],
    )


def charge_view(charge: Charge) -> ChargeView:
    """As it is told."""
    return ChargeView(
        id=charge.id,
        commodity=charge.commodity,
        name=charge.name,
        what=_model(charge.what),
        first=charge.first,
        last=charge.last,
    )


def _kind(model: KindModel) -> ChargeKind:
    if isinstance(model, StandingModel):
        return StandingCharge(Decimal(model.amount), model.per)
    if isinstance(model, DemandModel):
        frames = tuple(frame.frame() for frame in model.frames)
        return DemandCharge(Decimal(model.amount), frozenset(model.months), frozenset(model.weekdays), frames)
    if isinstance(model, ReactiveModel):
        return ReactiveCharge(Decimal(model.amount), Decimal(model.free_tan_phi))
    if isinstance(model, TaxModel):
        return Tax(Decimal(model.percent))
    if isinstance(model, LevyModel):
        return Levy(Decimal(model.amount), model.unit)
    return FeedIn(Decimal(model.amount))


def _model(what: ChargeKind) -> KindModel:
    if isinstance(what, StandingCharge):
        return StandingModel(kind="standing", amount=written(what.amount), per=what.per)
    if isinstance(what, DemandCharge):
        return DemandModel(
            kind="demand",
            amount=written(what.amount),
            months=sorted(what.months),
            weekdays=sorted(what.weekdays),
            frames=[FrameModel.of(frame) for frame in what.frames],
        )
    if isinstance(what, ReactiveCharge):
        return ReactiveModel(kind="reactive", amount=written(what.amount), free_tan_phi=written(what.free_tan_phi))
    if isinstance(what, Tax):
        return TaxModel(kind="tax", percent=written(what.percent))
    if isinstance(what, Levy):
        return LevyModel(kind="levy", amount=written(what.amount), unit=what.unit)
    return FeedInModel(kind="feed_in", amount=written(what.amount))
