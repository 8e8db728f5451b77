"""What the demo's hotel pays for electricity, gas and water, and its bill of last month."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from meterhouse.domain.calendar import first_of_month
from meterhouse.domain.quantity import Commodity
from meterhouse.domain.tariff.lines import LineKind
from meterhouse.domain.tariff.model import (
    Charge,
    ChargeKind,
    CostRule,
    DemandCharge,
    FeedIn,
    Levy,
    Per,
    Price,
    PriceUnit,
    StandingCharge,
    Tariff,
    Tax,
    TimeFrame,
    Validity,
)
from meterhouse.services.billing.billing import Billing
from meterhouse.services.billing.bills import Asked
from meterhouse.services.billing.frozen import FrozenBill, Invoice, InvoiceEntry

AUTHOR = "administrator"
WORKDAYS, SATURDAY, ALL_DAYS = frozenset(range(5)), frozenset({5}), frozenset(range(7))
HOLIDAYS = ((1, 1), (1, 6), (4, 25), (5, 1), (6, 2), (8, 15), (11, 1), (12, 8), (12, 25), (12, 26))
ELECTRICITY = (("Peak (F1)", "#e03131", ("0.2412", "0.2587")), ("Intermediate (F2)", "#f08c00", ("0.2204", "0.2340")))
NIGHT = ("Off-peak (F3)", "#1971c2", ("0.1876", "0.1969"))
GAS = (("Gas winter", "#e8590c", ("0.94", "0.98")), ("Gas summer", "#fcc419", ("0.86", "0.89")))
CHARGES: dict[Commodity, tuple[tuple[str, ChargeKind], ...]] = {
    Commodity.ELECTRICITY: (
        ("Grid connection", StandingCharge(Decimal("46.50"), Per.MONTH)),
        ("Demand", DemandCharge(Decimal("3.85"))),
        ("Excise duty", Levy(Decimal("0.0125"), PriceUnit.KWH)),
        ("Solar feed-in", FeedIn(Decimal("0.0820"))),
        ("VAT 22 %", Tax(Decimal(22))),
    ),
    Commodity.GAS: (
        ("Meter rent", StandingCharge(Decimal("118.80"), Per.YEAR)),
        ("Excise duty", Levy(Decimal("0.0255"), PriceUnit.M3)),
        ("VAT 22 %", Tax(Decimal(22))),
    ),
    Commodity.WATER: (
        ("Meter rent", StandingCharge(Decimal("0.32"), Per.DAY)),
        ("Sewerage", Levy(Decimal("0.87"), PriceUnit.M3)),
        ("VAT 10 %", Tax(Decimal(10))),
    ),
}


async def set_tariffs(billing: Billing, since: datetime, now: datetime) -> None:
    """Time-of-use electricity, gas by season, water at one price; and what comes beside the energy."""
    prices = (date(since.year, 1, 1), max(date(now.year, 1, 1), date(since.year + 1, 1, 1)))
    await _electricity(billing, prices)
    await _gas(billing, prices)
    await billing.tariffs.set_single_price(Commodity.WATER, Decimal("2.14"), PriceUnit.M3)
    for commodity, lines in CHARGES.items():
        for name, what in lines:
            await billing.tariffs.put_charge(Charge(0, commodity, name, what))


async def _electricity(billing: Billing, dates: Sequence[date]) -> None:
    of = Commodity.ELECTRICITY
    peak, middle, night = [await _tariff(billing, of, item, dates) for item in (*ELECTRICITY, NIGHT)]
    holidays = [Validity(date(2024, *day), date(2024, *day), every_year=True) for day in HOLIDAYS]
    rules = [
        *(CostRule(0, of, night, validity=holiday) for holiday in holidays),
        CostRule(0, of, peak, frame=TimeFrame(time(8), time(18, 59)), weekdays=WORKDAYS),
        CostRule(0, of, middle, frame=TimeFrame(time(7), time(22, 59)), weekdays=WORKDAYS | SATURDAY),
        CostRule(0, of, night),
    ]
    for rule in rules:
        await billing.tariffs.put_rule(rule)


async def _gas(billing: Billing, dates: Sequence[date]) -> None:
    winter, summer = [await _tariff(billing, Commodity.GAS, item, dates) for item in GAS]
    season = Validity(date(2024, 10, 15), date(2024, 4, 14), every_year=True)
    await billing.tariffs.put_rule(CostRule(0, Commodity.GAS, winter, validity=season))
    await billing.tariffs.put_rule(CostRule(0, Commodity.GAS, summer))


async def _tariff(
    billing: Billing, commodity: Commodity, item: tuple[str, str, tuple[str, str]], dates: Sequence[date]
) -> int:
    name, color, amounts = item
    unit = PriceUnit.KWH if commodity is Commodity.ELECTRICITY else PriceUnit.M3
    prices = tuple(Price(Decimal(amount), day) for amount, day in zip(amounts, dates, strict=True))
    return (await billing.tariffs.put_tariff(Tariff(0, commodity, name, color, unit, prices))).id


async def freeze_last_month(billing: Billing, now: datetime, zone: ZoneInfo) -> FrozenBill:
    """The electricity bill of the month before, and an invoice that charges a little more power than was drawn."""
    this = first_of_month(now.astimezone(zone).date())
    first = first_of_month(this, -1)
    asked = Asked(Commodity.ELECTRICITY, first, this - timedelta(1))
    frozen = await billing.bills.freeze(f"Electricity {first:%m/%Y}", asked, AUTHOR)
    entries = []
    for line in frozen.bill.lines:
        if line.amount is not None:
            extra = Decimal("11.55") if line.kind is LineKind.DEMAND else Decimal(0)
            entries.append(InvoiceEntry(line.key, line.name, line.amount + extra))
    return await billing.bills.enter_invoice(frozen.id, Invoice(tuple(entries)))
