"""What costs are reckoned with, by commodity: the book as it stands, its columns, prices, and where sums are kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from meterhouse.domain.calendar import load_zone
from meterhouse.domain.quantity import Commodity
from meterhouse.domain.tariff.market import MarketPrices
from meterhouse.domain.tariff.model import TariffBook
from meterhouse.domain.tariff.rating import Prices
from meterhouse.services.billing.binning import Columns, fingerprint
from meterhouse.services.billing.sums import Layout
from meterhouse.services.installation import InstallationService

Markets = Mapping[str, MarketPrices]


@dataclass(frozen=True, slots=True)
class Basis:
    """`book` is that of one commodity; `mark` its fingerprint; `layout` None: no sums are kept for it (yet)."""

    commodity: Commodity
    book: TariffBook
    columns: Columns
    mark: str
    zone: ZoneInfo
    prices: Prices
    layout: Layout | None

    @property
    def markets(self) -> Markets:
        """Series of market prices by name."""
        return self.prices.markets or {}


@dataclass(frozen=True, slots=True)
class _Reading:
    """What is worked out once for each state of a book."""

    whole: TariffBook
    zone: ZoneInfo
    book: TariffBook
    columns: Columns
    mark: str


class Bases:
    """Makes the basis of each query; what does not change from one to the next is kept."""

    def __init__(
        self, book: Callable[[], TariffBook], installation: InstallationService, markets: Callable[[], Markets]
    ) -> None:
        self._book = book
        self._installation = installation
        self._markets = markets
        self._read: dict[Commodity, _Reading] = {}
        self._layouts: dict[Commodity, tuple[str, Layout]] = {}

    def of(self, commodity: Commodity) -> Basis:
        """As everything stands now."""
        site = self._installation.current.site
        read = self._reading(commodity, load_zone(site.timezone))
        prices = Prices(kwh_per_m3=site.gas_kwh_per_m3, markets=self._markets())
        known = self._layouts.get(commodity)
        layout = known[1] if known and known[0] == read.mark else None
        return Basis(commodity, read.book, read.columns, read.mark, read.zone, prices, layout)

    def keep(self, commodity: Commodity, mark: str, layout: Layout) -> None:
        """From now on, sums for books of that fingerprint are kept under this layout."""
        self._layouts[commodity] = (mark, layout)

    def _reading(self, commodity: Commodity, zone: ZoneInfo) -> _Reading:
        whole, known = self._book(), self._read.get(commodity)
        if known is None or known.whole is not whole or known.zone.key != zone.key:
            book = whole.of(commodity)
            known = _Reading(whole, zone, book, Columns.of(book), fingerprint(book, zone))
            self._read[commodity] = known
        return known
