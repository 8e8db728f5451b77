"""What past consumption would have cost with other tariffs, rules and charges (§5)."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field

from meterhouse.domain.errors import FieldError, InvalidInput
from meterhouse.domain.quantity import Commodity
from meterhouse.domain.tariff.checks import check_book
from meterhouse.domain.tariff.model import TariffBook
from meterhouse.servers.web.api.v1.bill_view import BillFigures, DifferenceView, difference_view, figures
from meterhouse.servers.web.api.v1.bills import BillAsked
from meterhouse.servers.web.api.v1.charges import ChargeInput, ChargeView, charge_view
from meterhouse.servers.web.api.v1.cost_rules import CostRuleInput, rule_input
from meterhouse.servers.web.api.v1.tariffs import EDITORS, READERS, Name, Number, TariffInput, tariff_input
from meterhouse.servers.web.caller import Services
from meterhouse.servers.web.wiring import WebServices
from meterhouse.services.billing.ports import Alternative

router = APIRouter(tags=["billing"])

MOST = 300


class TriedTariff(TariffInput):
    """`id` is what the rules of the same book name it by."""

    id: Annotated[int, Field(ge=1, le=2**31 - 1)]


class BookInput(BaseModel):
    """A whole book of one commodity; what is none is taken from the tariffs as they stand."""

    model_config = ConfigDict(extra="forbid")

    tariffs: Annotated[list[TriedTariff], Field(max_length=MOST)] | None = None
    rules: Annotated[list[CostRuleInput], Field(max_length=MOST)] | None = None
    charges: Annotated[list[ChargeInput], Field(max_length=MOST)] | None = None

    def book(self, current: TariffBook, commodity: Commodity) -> TariffBook:
        """Raises InvalidInput."""
        parts = (*(self.tariffs or ()), *(self.rules or ()), *(self.charges or ()))
        if any(part.commodity is not commodity for part in parts):
            raise InvalidInput(fields=(FieldError("commodity", "commodity-differs"),))
        there = current.of(commodity)
        book = TariffBook(
            there.tariffs if self.tariffs is None else tuple(item.tariff(item.id) for item in self.tariffs),
            there.rules if self.rules is None else tuple(item.rule(n) for n, item in enumerate(self.rules, 1)),
            there.charges if self.charges is None else tuple(item.charge(n) for n, item in enumerate(self.charges, 1)),
        )
        check_book(book)
        return book


class AlternativeInput(BookInput):
    """A book to keep under a name."""

    name: Name
    commodity: Commodity


class AlternativeView(BaseModel):
    id: int
    name: str
    commodity: Commodity
    tariffs: list[TriedTariff]
    rules: list[CostRuleInput]
    charges: list[ChargeView]


class AlternativeList(BaseModel):
    """By name."""

    items: list[AlternativeView]


class WhatIfInput(BillAsked):
    """`alternative_id`: a kept book; else `book`."""

    alternative_id: Annotated[int, Field(ge=1, le=2**31 - 1)] | None = None
    book: BookInput | None = None


class WhatIfView(BaseModel):
    """The same consumption by the tariffs as they stand and by the others; `difference`: alternative − actual."""

    currency: str
    actual: BillFigures
    alternative: BillFigures
    difference: DifferenceView


@router.post("/what-if")
@READERS
async def ask_what_if(question: WhatIfInput, services: Services) -> WhatIfView:
    """Price what was really consumed with other tariffs, rules and charges; nothing is kept."""
    book = await _book(question, services)
    found = await services.billing.bills.what_if(question.asked(), book)
    return WhatIfView(
        currency=services.installation.current.site.currency,
        actual=figures(found.actual),
        alternative=figures(found.alternative),
        difference=difference_view(found.difference),
    )


async def _book(question: WhatIfInput, services: WebServices) -> TariffBook:
    if question.alternative_id is not None:
        kept = await services.billing.alternatives.one(question.alternative_id)
        if kept.commodity is not question.commodity:
            raise InvalidInput(fields=(FieldError("alternative_id", "commodity-differs"),))
        return kept.book
    if question.book is None:
        raise InvalidInput(fields=(FieldError("book", "required"),))
    return question.book.book(services.billing.tariffs.current, question.commodity)


@router.get("/alternatives")
@READERS
async def list_alternatives(services: Services) -> AlternativeList:
    return AlternativeList(items=[_view(item) for item in await services.billing.alternatives.all()])


@router.post("/alternatives", status_code=201)
@EDITORS
async def add_alternative(alternative: AlternativeInput, services: Services) -> AlternativeView:
    """Lists that are none are copied from the tariffs as they stand."""
    return _view(await _put(0, alternative, services))


@router.get("/alternatives/{alternative_id}")
@READERS
async def get_alternative(alternative_id: Number, services: Services) -> AlternativeView:
    return _view(await services.billing.alternatives.one(alternative_id))


@router.put("/alternatives/{alternative_id}")
@EDITORS
async def replace_alternative(
    alternative_id: Number, alternative: AlternativeInput, services: Services
) -> AlternativeView:
    return _view(await _put(alternative_id, alternative, services))


@router.delete("/alternatives/{alternative_id}", status_code=204)
@EDITORS
async def delete_alternative(alternative_id: Number, services: Services) -> None:
    await services.billing.alternatives.delete(alternative_id)


async def _put(number: int, given: AlternativeInput, services: WebServices) -> Alternative:
    book = given.book(services.billing.tariffs.current, given.commodity)
    return await services.billing.alternatives.put(Alternative(number, given.name.strip(), given.commodity, book))


def _view(item: Alternative) -> AlternativeView:
    return AlternativeView(
        id=item.id,
        name=item.name,
        commodity=item.commodity,
        tariffs=[TriedTariff(id=tariff.id, **tariff_input(tariff).model_dump()) for tariff in item.book.tariffs],
        rules=[rule_input(rule) for rule in item.book.rules],
        charges=[charge_view(charge) for charge in item.book.charges],
    )
