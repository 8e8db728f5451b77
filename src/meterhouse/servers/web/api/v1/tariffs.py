"""Tariffs and their prices (§5). Money travels as decimal text, exact."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated

from fastapi import APIRouter, Depends, Header, Path, Query, Response
from pydantic import BaseModel, ConfigDict, Field

from meterhouse.domain.access import Page
from meterhouse.domain.quantity import Commodity
from meterhouse.domain.tariff.model import Market, Price, PriceUnit, Tariff
from meterhouse.servers.web.caller import Services
from meterhouse.servers.web.guard import needs
from meterhouse.servers.web.wiring import WebServices

router = APIRouter(prefix="/tariffs", tags=["billing"])

EDITORS = needs(Page.SYSTEM_CONFIGURATION)
READERS = needs(Page.SYSTEM_CONFIGURATION, Page.CONSUMPTIONS)

Number = Annotated[int, Path(ge=1, le=2**31 - 1)]
Money = Annotated[str, Field(pattern=r"^-?[0-9]{1,9}(\.[0-9]{1,9})?$", description="decimal, in the site's currency")]
Positive = Annotated[str, Field(pattern=r"^[0-9]{1,9}(\.[0-9]{1,9})?$")]
Name = Annotated[str, Field(min_length=1, max_length=80)]
OfCommodity = Annotated[Commodity | None, Query(description="only what is about this commodity")]

MOST_PRICES = 50


async def _expected(
    if_match: Annotated[
        str | None,
        Header(pattern=r'^(\*|(W/)?"[0-9]{1,9}")$', description='"revision" that the caller has seen; none: any'),
    ] = None,
) -> int | None:
    digits = "".join(letter for letter in if_match or "" if letter.isdigit())
    return int(digits) if digits else None


Expected = Annotated[int | None, Depends(_expected)]
"""The revision the caller has seen; a change on top of an older one is refused (`tariffs-changed`)."""


class PriceModel(BaseModel):
    """`valid_from` none: always, which goes where the tariff has one price only."""

    model_config = ConfigDict(extra="forbid")

    amount: Money
    valid_from: date | None = None


class TariffInput(BaseModel):
    """A price per `unit`. Of a `dynamic` tariff the prices are added to market price × `market_factor`."""

    model_config = ConfigDict(extra="forbid")

    commodity: Commodity
    name: Name
    color: Annotated[str, Field(pattern=r"^#[0-9a-fA-F]{6}$")]
    unit: PriceUnit
    prices: Annotated[list[PriceModel], Field(max_length=MOST_PRICES)]
    market: Market = Market.FIXED
    market_series: Annotated[str, Field(max_length=40)] = ""
    market_factor: Positive = "1"

    def tariff(self, number: int) -> Tariff:
        prices = [Price(Decimal(item.amount), item.valid_from) for item in self.prices]
        return Tariff(
            id=number,
            commodity=self.commodity,
            name=self.name.strip(),
            color=self.color.lower(),
            unit=self.unit,
            prices=tuple(sorted(prices, key=lambda price: price.valid_from or date.min)),
            market=self.market,
            market_series=self.market_series,
            market_factor=Decimal(self.market_factor),
        )


class TariffView(TariffInput):
    """`rules`: how many cost rules name it. `price_now`: the price in force today, none where there is none."""

    id: int
    rules: int
    price_now: str | None


class TariffList(BaseModel):
    """`revision` is that of tariffs, rules and charges together, as in the ETag."""

    revision: int
    currency: str
    items: list[TariffView]


class SinglePriceInput(BaseModel):
    """One price for all of a commodity, always: the rule "DEFAULT"."""

    model_config = ConfigDict(extra="forbid")

    commodity: Commodity
    amount: Money
    unit: PriceUnit


@router.get("")
@READERS
async def list_tariffs(services: Services, response: Response, commodity: OfCommodity = None) -> TariffList:
    tag(response, services)
    book = services.billing.tariffs.current
    return TariffList(
        revision=book.revision,
        currency=services.installation.current.site.currency,
        items=[_view(item, services) for item in book.tariffs if commodity in (None, item.commodity)],
    )


@router.post("", status_code=201)
@EDITORS
async def add_tariff(tariff: TariffInput, services: Services, response: Response, expected: Expected) -> TariffView:
    saved = await services.billing.tariffs.put_tariff(tariff.tariff(0), expected)
    tag(response, services)
    return _view(saved, services)


@router.put("/single-price")
@EDITORS
async def set_single_price(
    price: SinglePriceInput, services: Services, response: Response, expected: Expected
) -> TariffView:
    """For a supply with one price. Refused where other tariffs have been made already."""
    saved = await services.billing.tariffs.set_single_price(
        price.commodity, Decimal(price.amount), price.unit, expected
    )
    tag(response, services)
    return _view(saved, services)


@router.get("/{tariff_id}")
@READERS
async def get_tariff(tariff_id: Number, services: Services, response: Response) -> TariffView:
    tag(response, services)
    return _view(services.billing.tariffs.tariff(tariff_id), services)


@router.put("/{tariff_id}")
@EDITORS
async def replace_tariff(
    tariff_id: Number, tariff: TariffInput, services: Services, response: Response, expected: Expected
) -> TariffView:
    saved = await services.billing.tariffs.put_tariff(tariff.tariff(tariff_id), expected)
    tag(response, services)
    return _view(saved, services)


@router.delete("/{tariff_id}", status_code=204)
@EDITORS
async def delete_tariff(
    tariff_id: Number,
    services: Services,
    expected: Expected,
    with_rules: Annotated[bool, Query(description="its cost rules go with it")] = False,
) -> None:
    """Refused while cost rules name it, unless they go with it."""
    await services.billing.tariffs.delete_tariff(tariff_id, with_rules=with_rules, revision=expected)


def tag(response: Response, services: WebServices) -> None:
    """Tell the revision of what was answered."""
    response.headers["ETag"] = f'"{services.billing.tariffs.current.revision}"'


def _view(tariff: Tariff, services: WebServices) -> TariffView:
    price = services.billing.preview.price_today(tariff)
    return TariffView(
        id=tariff.id,
        **tariff_input(tariff).model_dump(),
        rules=sum(rule.tariff_id == tariff.id for rule in services.billing.tariffs.current.rules),
        price_now=None if price is None else written(price.amount),
    )


def tariff_input(tariff: Tariff) -> TariffInput:
    """As it would be entered."""
    return TariffInput(
        commodity=tariff.commodity,
        name=tariff.name,
        color=tariff.color,
        unit=tariff.unit,
        prices=[PriceModel(amount=written(item.amount), valid_from=item.valid_from) for item in tariff.prices],
        market=tariff.market,
        market_series=tariff.market_series,
        market_factor=written(tariff.market_factor),
    )


def written(amount: Decimal) -> str:
    """Decimal text without an exponent."""
    return f"{amount:f}"
