"""Bills: reckoned over a period, frozen with the rules and the data they used, compared later, checked (§5)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from meterhouse.domain.calendar import FIRST_YEAR, LAST_YEAR, load_zone, midnight
from meterhouse.domain.errors import ErrorParam, FieldError, InvalidInput
from meterhouse.domain.interval import Interval
from meterhouse.domain.quantity import Commodity
from meterhouse.domain.tariff.bill import BillPeriod, make_bill
from meterhouse.domain.tariff.difference import BillDifference, InvoiceCheck, check_invoice, difference
from meterhouse.domain.tariff.lines import Bill, shown_bill
from meterhouse.domain.tariff.metered import Metered
from meterhouse.domain.tariff.model import TariffBook
from meterhouse.domain.tariff.rating import Prices
from meterhouse.services.billing.basis import Bases
from meterhouse.services.billing.frozen import FrozenBill, Invoice
from meterhouse.services.billing.ports import BillStore
from meterhouse.services.billing.supply import SupplyChannels, SupplyReader, digest_of
from meterhouse.services.installation import InstallationService
from meterhouse.services.ports import Clock

MOST_DAYS = 3700
MinorDigits = Callable[[str], int]
"""How many decimals a currency (ISO 4217) has."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Local dates, both included; `scope` as in the consumption query."""

    commodity: Commodity
    first: date
    last: date
    scope: str = "total"


@dataclass(frozen=True, slots=True)
class Comparison:
    """A frozen bill and what it would be with today's data. `data_changed`: what was recorded is not what it was."""

    frozen: FrozenBill
    now: Bill
    difference: BillDifference
    data_changed: bool


@dataclass(frozen=True, slots=True)
class WhatIf:
    """The same consumption by two books, amounts as shown."""

    actual: Bill
    alternative: Bill
    difference: BillDifference


class BillService:
    """Bills of the past; amounts are rounded line by line, once, as they are shown."""

    def __init__(
        self,
        store: BillStore,
        supplies: SupplyReader,
        installation: InstallationService,
        clock: Clock,
        bases: Bases,
        minor_digits: MinorDigits,
    ) -> None:
        self._store = store
        self._supplies = supplies
        self._installation = installation
        self._clock = clock
        self._bases = bases
        self._minor_digits = minor_digits

    # --- reckoning ---

    async def preview(self, asked: Asked) -> Bill:
        """The bill as it would be now. Raises InvalidInput, NotFound."""
        basis = self._bases.of(asked.commodity)
        channels = await self._supplies.channels(asked.commodity, asked.scope)
        metered = await self._metered(asked, channels)
        return self._shown(await self._made(asked, basis.book, metered, basis.prices))

    async def what_if(self, asked: Asked, alternative: TariffBook) -> WhatIf:
        """What the period cost, and would have cost by another book. Raises InvalidInput, NotFound."""
        basis = self._bases.of(asked.commodity)
        channels = await self._supplies.channels(asked.commodity, asked.scope)
        metered = await self._metered(asked, channels)
        actual = self._shown(await self._made(asked, basis.book, metered, basis.prices))
        other = self._shown(await self._made(asked, alternative.of(asked.commodity), metered, basis.prices))
        return WhatIf(actual, other, difference(actual, other))

    async def _metered(self, asked: Asked, channels: SupplyChannels) -> Metered:
        zone = load_zone(self._installation.current.site.timezone)
        _check(asked)
        span = Interval(midnight(asked.first, zone), midnight(asked.last + timedelta(1), zone))
        return await self._supplies.metered(channels, span)

    async def _made(self, asked: Asked, book: TariffBook, metered: Metered, prices: Prices) -> Bill:
        zone = load_zone(self._installation.current.site.timezone)
        period = BillPeriod(asked.first, asked.last, zone)
        return await asyncio.to_thread(make_bill, book, asked.commodity, metered, period, prices)

    def _shown(self, bill: Bill, currency: str | None = None) -> Bill:
        return shown_bill(bill, self._minor_digits(currency or self._installation.current.site.currency))

    # --- frozen bills ---

    async def freeze(self, name: str, asked: Asked, author: str) -> FrozenBill:
        """Keep a bill with all it was made with. Raises InvalidInput, NotFound."""
        basis = self._bases.of(asked.commodity)
        channels = await self._supplies.channels(asked.commodity, asked.scope)
        metered = await self._metered(asked, channels)
        bill = self._shown(await self._made(asked, basis.book, metered, basis.prices))
        site = self._installation.current.site
        frozen = FrozenBill(
            id=0,
            name=name,
            scope=asked.scope,
            frozen_at=self._clock.now(),
            author=author,
            bill=bill,
            book=basis.book,
            channels=channels,
            currency=site.currency,
            kwh_per_m3=site.gas_kwh_per_m3,
            data_digest=digest_of(metered),
        )
        return replace(frozen, id=await self._store.add(frozen))

    async def bills(self) -> Sequence[FrozenBill]:
        """All frozen bills, the latest first."""
        return await self._store.bills()

    async def bill(self, bill_id: int) -> FrozenBill:
        """Raises NotFound."""
        return await self._store.bill(bill_id)

    async def compared(self, bill_id: int) -> Comparison:
        """A frozen bill against what its rules make of what is recorded today. Raises NotFound."""
        frozen = await self._store.bill(bill_id)
        asked = Asked(frozen.bill.commodity, frozen.bill.first, frozen.bill.last, frozen.scope)
        metered = await self._metered(asked, frozen.channels)
        prices = replace(self._bases.of(asked.commodity).prices, kwh_per_m3=frozen.kwh_per_m3)
        now = self._shown(await self._made(asked, frozen.book, metered, prices), frozen.currency)
        return Comparison(frozen, now, difference(frozen.bill, now), digest_of(metered) != frozen.data_digest)

    async def delete(self, bill_id: int) -> None:
        """Raises NotFound."""
        await self._store.delete(bill_id)

    # --- the supplier's invoice ---

    async def enter_invoice(self, bill_id: int, invoice: Invoice | None) -> FrozenBill:
        """What the supplier charges for the same period; None takes it back. Raises NotFound."""
        frozen = replace(await self._store.bill(bill_id), invoice=invoice)
        await self._store.set_invoice(bill_id, invoice)
        return frozen

    def checked(self, frozen: FrozenBill) -> InvoiceCheck | None:
        """The supplier's figures beside ours, line by line; None where none are entered."""
        if frozen.invoice is None:
            return None
        figures: dict[str, Decimal] = {}
        for line in frozen.invoice.lines:
            figures[line.key] = figures.get(line.key, Decimal(0)) + line.amount
        return check_invoice(frozen.bill, figures, self._minor_digits(frozen.currency), frozen.invoice.total)


def _check(asked: Asked) -> None:
    for field, day in (("first", asked.first), ("last", asked.last)):
        if not FIRST_YEAR < day.year < LAST_YEAR:
            params: dict[str, ErrorParam] = {"date": day.isoformat(), "first": FIRST_YEAR + 1, "last": LAST_YEAR - 1}
            raise InvalidInput(fields=(FieldError(field, "date-out-of-range", params),))
    days = (asked.last - asked.first).days + 1
    if days < 1:
        raise InvalidInput(fields=(FieldError("last", "ends-before-it-begins", {"first": str(asked.first)}),))
    if days > MOST_DAYS:
        raise InvalidInput(fields=(FieldError("last", "period-too-long", {"most": MOST_DAYS}),))
