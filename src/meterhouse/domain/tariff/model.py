"""What a supply costs: tariffs with dated prices, ordered cost rules, and charges beside the energy (§5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from enum import StrEnum

from meterhouse.domain.quantity import Commodity


class PriceUnit(StrEnum):
    """What a price is for: a kilowatt-hour (electricity, and gas by its conversion factor) or a cubic metre."""

    KWH = "kwh"
    M3 = "m3"


@dataclass(frozen=True, slots=True)
class Price:
    """`amount` of the site's currency per unit of the tariff, from the local midnight that begins `valid_from`.

    None: always, allowed only where it is the tariff's one price. Negative prices are legal.
    """

    amount: Decimal
    valid_from: date | None = None


class Market(StrEnum):
    """Where the prices of a tariff come from: those written in it, or a series of prices by instant."""

    FIXED = "fixed"
    DYNAMIC = "dynamic"


@dataclass(frozen=True, slots=True)
class Tariff:
    """A named, coloured price of one commodity.

    `prices` are in order of validity; of a `dynamic` tariff they are what is added to the market's price, which is
    first multiplied by `market_factor` (losses, margin); the market's series is named by `market_series`.
    """

    id: int
    commodity: Commodity
    name: str
    color: str
    unit: PriceUnit
    prices: tuple[Price, ...] = ()
    market: Market = Market.FIXED
    market_series: str = ""
    market_factor: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True)
class TimeFrame:
    """Minutes of a local day, the last one included: 00:00–18:59 ends at 19:00.

    Where `last` is before `first` the frame crosses midnight and belongs to the day on which it starts.
    """

    first: time
    last: time


@dataclass(frozen=True, slots=True)
class Validity:
    """Local dates, both included; one date: `first` == `last`.

    With `every_year` only month and day count: a period may wrap New Year, and 29 February is a date of leap years
    alone (a period that begins or ends on it begins on 1 March or ends on 28 February in other years).
    """

    first: date
    last: date
    every_year: bool = False


EVERY_DAY = frozenset(range(7))
"""Monday is 0."""


@dataclass(frozen=True, slots=True)
class CostRule:
    """Says when a tariff applies. Of the ordered rules of a commodity the first that is true wins at every instant.

    None: no restriction. `weekdays`: Monday is 0. A frame that crosses midnight is judged, validity and weekday alike,
    by the day on which it starts.
    """

    id: int
    commodity: Commodity
    tariff_id: int
    validity: Validity | None = None
    frame: TimeFrame | None = None
    weekdays: frozenset[int] = EVERY_DAY


class Per(StrEnum):
    """How often a standing charge is due; a part of a month or year costs its share of days."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class StandingCharge:
    """A fixed amount however little is used."""

    amount: Decimal
    per: Per


@dataclass(frozen=True, slots=True)
class DemandCharge:
    """`amount` per kW of the month's highest mean power over a quarter of an hour.

    It looks at the months, weekdays and minutes given only, no frames: all day; several charges make time-of-use
    demand.
    """

    amount: Decimal
    months: frozenset[int] = frozenset(range(1, 13))
    weekdays: frozenset[int] = EVERY_DAY
    frames: tuple[TimeFrame, ...] = ()


@dataclass(frozen=True, slots=True)
class ReactiveCharge:
    """`amount` per kvarh of the month's inductive reactive energy above `free_tan_phi` times its active energy."""

    amount: Decimal
    free_tan_phi: Decimal


@dataclass(frozen=True, slots=True)
class Tax:
    """Percent of what came before it in the list of charges, the energy included."""

    percent: Decimal


@dataclass(frozen=True, slots=True)
class Levy:
    """`amount` per unit used, whatever the tariff."""

    amount: Decimal
    unit: PriceUnit


@dataclass(frozen=True, slots=True)
class FeedIn:
    """`amount` per kWh exported, paid to the site; never netted against import within an interval."""

    amount: Decimal


ChargeKind = StandingCharge | DemandCharge | ReactiveCharge | Tax | Levy | FeedIn


@dataclass(frozen=True, slots=True)
class Charge:
    """One line of a bill beside the energy, valid on local dates `first` to `last` (None: open on that side).

    Charges are in order; the order matters to taxes.
    """

    id: int
    commodity: Commodity
    name: str
    what: ChargeKind
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class TariffBook:
    """All that costs are reckoned with, as it stands: rules and charges in their order."""

    tariffs: tuple[Tariff, ...] = ()
    rules: tuple[CostRule, ...] = ()
    charges: tuple[Charge, ...] = ()
    revision: int = 0

    def of(self, commodity: Commodity) -> TariffBook:
        """The part that is about one commodity."""
        return TariffBook(
            tuple(item for item in self.tariffs if item.commodity is commodity),
            tuple(item for item in self.rules if item.commodity is commodity),
            tuple(item for item in self.charges if item.commodity is commodity),
            self.revision,
        )
