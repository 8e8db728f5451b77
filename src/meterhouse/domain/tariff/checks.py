"""What is wrong with a tariff, a cost rule or a charge, as codes at fields (§5).

Field names are those of the model; `prices.1.amount` is the amount of the second price.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import assert_never

from meterhouse.domain.errors import FieldError, InvalidInput
from meterhouse.domain.quantity import Commodity
from meterhouse.domain.tariff.model import (
    Charge,
    ChargeKind,
    CostRule,
    DemandCharge,
    FeedIn,
    Levy,
    Market,
    Price,
    PriceUnit,
    ReactiveCharge,
    StandingCharge,
    Tariff,
    TariffBook,
    Tax,
)

DECIMALS = 6
"""Decimals that an amount, a factor or a percentage may have."""
LARGEST_AMOUNT = 10**9
LONGEST_NAME = 64
_COLOR = re.compile(r"#[0-9a-fA-F]{6}")

Errors = Iterator[FieldError]


def check_tariff(tariff: Tariff) -> tuple[FieldError, ...]:
    """Errors of one tariff by itself.

    `required`, `too-long`, `not-a-color`, `unit-not-of-commodity`; of prices `price-required`, `price-date-required`
    (several prices, one without a date), `price-date-repeated`; of numbers `too-many-decimals`, `too-large`,
    `too-small`.
    """
    return tuple(_tariff(tariff))


def check_rule(rule: CostRule, tariffs: tuple[Tariff, ...]) -> tuple[FieldError, ...]:
    """Errors of one rule: `unknown-tariff`, `ends-before-it-begins`, `weekday-required`, `wrong-weekday`.

    `tariffs`: all there are.
    """
    return tuple(_rule(rule, tariffs))


def check_charge(charge: Charge) -> tuple[FieldError, ...]:
    """Errors of one charge, those of `what` at `what.<field>`.

    As for tariffs and rules; and `month-required`, `wrong-month`, `electricity-only`.
    """
    return tuple(_charge(charge))


def check_book(book: TariffBook) -> None:
    """Raises InvalidInput with the errors of everything in the book, at `tariffs.0.name`, `rules.2.weekdays` …

    Names of tariffs are unique within their commodity (`tariff-name-taken`).
    """
    fields = list(_names(book.tariffs))
    for number, tariff in enumerate(book.tariffs):
        fields += _below(f"tariffs.{number}", check_tariff(tariff))
    for number, rule in enumerate(book.rules):
        fields += _below(f"rules.{number}", check_rule(rule, book.tariffs))
    for number, charge in enumerate(book.charges):
        fields += _below(f"charges.{number}", check_charge(charge))
    if fields:
        raise InvalidInput(fields=tuple(fields))


def _below(path: str, errors: tuple[FieldError, ...]) -> Errors:
    for error in errors:
        yield FieldError(f"{path}.{error.field}", error.code, error.params)


def _names(tariffs: tuple[Tariff, ...]) -> Errors:
    seen: set[tuple[Commodity, str]] = set()
    for number, tariff in enumerate(tariffs):
        key = (tariff.commodity, tariff.name.strip().casefold())
        if key in seen:
            yield FieldError(f"tariffs.{number}.name", "tariff-name-taken")
        seen.add(key)


def _name(name: str) -> Errors:
    if not name.strip():
        yield FieldError("name", "required")
    elif len(name) > LONGEST_NAME:
        yield FieldError("name", "too-long", {"limit": LONGEST_NAME})


def _number(field: str, value: Decimal, *, low: int = -LARGEST_AMOUNT, high: int = LARGEST_AMOUNT) -> Errors:
    if not value.is_finite() or value > high:
        yield FieldError(field, "too-large", {"limit": high})
    elif value < low:
        yield FieldError(field, "too-small", {"limit": low})
    elif value != value.quantize(Decimal(1).scaleb(-DECIMALS)):
        yield FieldError(field, "too-many-decimals", {"limit": DECIMALS})


def _unit(field: str, commodity: Commodity, unit: PriceUnit) -> Errors:
    fitting = {Commodity.ELECTRICITY: {PriceUnit.KWH}, Commodity.WATER: {PriceUnit.M3}}
    if unit not in fitting.get(commodity, set(PriceUnit)):
        yield FieldError(field, "unit-not-of-commodity")


def _tariff(tariff: Tariff) -> Errors:
    yield from _name(tariff.name)
    if not _COLOR.fullmatch(tariff.color):
        yield FieldError("color", "not-a-color")
    yield from _unit("unit", tariff.commodity, tariff.unit)
    if tariff.market is Market.DYNAMIC:
        if not tariff.market_series:
            yield FieldError("market_series", "required")
        yield from _number("market_factor", tariff.market_factor)
    elif not tariff.prices:
        yield FieldError("prices", "price-required")
    yield from _prices(tariff.prices)


def _prices(prices: tuple[Price, ...]) -> Errors:
    seen: set[date] = set()
    for number, price in enumerate(prices):
        yield from _number(f"prices.{number}.amount", price.amount)
        if price.valid_from is None:
            if len(prices) > 1:
                yield FieldError(f"prices.{number}.valid_from", "price-date-required")
        elif price.valid_from in seen:
            yield FieldError(f"prices.{number}.valid_from", "price-date-repeated", {"date": str(price.valid_from)})
        else:
            seen.add(price.valid_from)


def _rule(rule: CostRule, tariffs: tuple[Tariff, ...]) -> Errors:
    if not any(tariff.id == rule.tariff_id and tariff.commodity is rule.commodity for tariff in tariffs):
        yield FieldError("tariff_id", "unknown-tariff", {"value": rule.tariff_id})
    validity = rule.validity
    if validity is not None and not validity.every_year and validity.last < validity.first:
        yield FieldError("validity.last", "ends-before-it-begins", {"first": str(validity.first)})
    yield from _weekdays("weekdays", rule.weekdays)


def _weekdays(field: str, weekdays: frozenset[int]) -> Errors:
    if not weekdays:
        yield FieldError(field, "weekday-required")
    elif not weekdays <= frozenset(range(7)):
        yield FieldError(field, "wrong-weekday")


def _charge(charge: Charge) -> Errors:
    yield from _name(charge.name)
    if charge.first is not None and charge.last is not None and charge.last < charge.first:
        yield FieldError("last", "ends-before-it-begins", {"first": str(charge.first)})
    if isinstance(charge.what, DemandCharge | ReactiveCharge | FeedIn) and (
        charge.commodity is not Commodity.ELECTRICITY
    ):
        yield FieldError("what.kind", "electricity-only")
    yield from _terms(charge.commodity, charge.what)


def _terms(commodity: Commodity, what: ChargeKind) -> Errors:
    match what:
        case StandingCharge() | FeedIn():
            yield from _number("what.amount", what.amount)
        case DemandCharge():
            yield from _number("what.amount", what.amount)
            if not what.months:
                yield FieldError("what.months", "month-required")
            elif not what.months <= frozenset(range(1, 13)):
                yield FieldError("what.months", "wrong-month")
            yield from _weekdays("what.weekdays", what.weekdays)
        case ReactiveCharge():
            yield from _number("what.amount", what.amount)
            yield from _number("what.free_tan_phi", what.free_tan_phi, low=0, high=10)
        case Levy():
            yield from _number("what.amount", what.amount)
            yield from _unit("what.unit", commodity, what.unit)
        case Tax():
            yield from _number("what.percent", what.percent, low=0, high=1000)
        case _:
            assert_never(what)
