"""Series of market prices: imported from files, fetched from a server on schedule, and told to the costs (§5)."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import numpy as np

from meterhouse.domain.calendar import load_zone
from meterhouse.domain.errors import Conflict, InvalidInput, MeterhouseError, NotFound
from meterhouse.domain.interval import from_epoch
from meterhouse.domain.tariff.market import MARKET_DECIMALS, MarketPrices, market_prices
from meterhouse.domain.tariff.model import PriceUnit, TariffBook
from meterhouse.services.billing.ports import MarketSeries, MarketStore, PriceFeed, PriceRow, PriceSource, Sealing
from meterhouse.services.billing.price_table import PriceTable, TableFormat, read_prices
from meterhouse.services.installation import InstallationService
from meterhouse.services.ports import Clock

log = logging.getLogger(__name__)

LOOK_EVERY_S = 300.0
MOST_SERIES = 50

Changed = Callable[[str, int, int], Awaitable[None]]
"""Told which series has new prices, from and until when (epoch seconds)."""


@dataclass(frozen=True, slots=True)
class MarketView:
    """A series and how far its prices reach."""

    series: MarketSeries
    count: int
    first: datetime | None
    last: datetime | None


class MarketService:
    """Owns the series; their prices are kept at hand."""

    def __init__(
        self,
        store: MarketStore,
        feed: PriceFeed,
        sealing: Sealing,
        installation: InstallationService,
        clock: Clock,
    ) -> None:
        self._store, self._feed, self._sealing = store, feed, sealing
        self._installation, self._clock = installation, clock
        self._series: dict[str, MarketSeries] = {}
        self._prices: dict[str, MarketPrices] = {}
        self._listeners: list[Changed] = []
        self._task: asyncio.Task[None] | None = None

    @property
    def prices(self) -> Mapping[str, MarketPrices]:
        """Known prices by series; a new mapping whenever something changes."""
        return self._prices

    def listen(self, listener: Changed) -> None:
        """Call `listener` after prices have changed."""
        self._listeners.append(listener)

    async def start(self) -> None:
        """Load everything and begin to fetch on schedule."""
        self._series = {item.name: item for item in await self._store.all()}
        for name in self._series:
            await self._load(name)
        self._task = asyncio.get_running_loop().create_task(self._run())

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
            self._task = None

    # --- series ---

    def all(self) -> Sequence[MarketView]:
        """Every series, by name."""
        return [self._view(item) for _, item in sorted(self._series.items())]

    def is_known(self, name: str) -> bool:
        """Whether there is a series of that name."""
        return name in self._series

    def one(self, name: str) -> MarketView:
        """Raises NotFound."""
        return self._view(self._found(name))

    def between(self, name: str, start: int, end: int) -> Sequence[PriceRow]:
        """Prices that begin in [start, end), epoch seconds. Raises NotFound."""
        self._found(name)
        known = self._prices[name]
        low, high = np.searchsorted(known.starts, [start, end]).tolist()
        rows = zip(known.starts[low:high], known.ends[low:high], known.prices[low:high], strict=True)
        return [(int(begin), int(until), Decimal(int(price)).scaleb(-MARKET_DECIMALS)) for begin, until, price in rows]

    async def put(self, name: str, unit: PriceUnit, source: PriceSource | None, secret: str | None) -> MarketView:
        """Add or replace; `secret` None: the one that is there stays, empty: none. Raises Conflict (`too-many`)."""
        before = self._series.get(name)
        if before is None and len(self._series) >= MOST_SERIES:
            raise Conflict("too-many", value=len(self._series) + 1)
        series = replace(before or MarketSeries(name, unit), unit=unit, source=source, failure="")
        if secret is not None:
            series = replace(series, secret=self._sealing.seal(secret.encode()) if secret else None)
        await self._keep(series)
        self._prices = {name: MarketPrices(), **self._prices}
        return self._view(series)

    async def delete(self, name: str, book: TariffBook) -> None:
        """Raises NotFound; Conflict (`series-in-use`) while a tariff of the book follows it."""
        self._found(name)
        using = next((tariff.name for tariff in book.tariffs if tariff.market_series == name), None)
        if using is not None:
            raise Conflict("series-in-use", tariff=using)
        await self._store.delete(name)
        del self._series[name]
        self._prices = {other: prices for other, prices in self._prices.items() if other != name}

    # --- prices ---

    def read(self, text: str, form: TableFormat, mapping: PriceSource) -> PriceTable:
        """What a table would bring. Raises InvalidInput (`price-table-unreadable`)."""
        return read_prices(text, form, self._zone(), mapping)

    async def add(self, name: str, rows: Sequence[PriceRow]) -> None:
        """Keep prices, in place of those that were there for the same time. Raises NotFound, InvalidInput."""
        self._found(name)
        if not rows:
            return
        market_prices(rows)
        await self._store.add_prices(name, rows)
        await self._load(name)
        for listener in self._listeners:
            await listener(name, rows[0][0], max(end for _, end, _ in rows))

    async def fetch(self, name: str) -> MarketView:
        """Ask the source now; what went wrong is kept with the series. Raises NotFound, Conflict (`no-source`)."""
        series = self._found(name)
        if series.source is None:
            raise Conflict("no-source")
        failure = ""
        try:
            await self.add(name, await self._fetched(series, series.source))
        except MeterhouseError as error:
            failure = f"{error.code}:{error.params.get('reason', '')}"
            log.warning("prices of %s could not be fetched: %s", name, error)
        current = self._series.get(name)
        if current is None:
            raise NotFound(kind="market-series", id=name)
        await self._keep(replace(current, fetched_at=self._clock.now(), failure=failure))
        return self._view(self._series[name])

    async def _fetched(self, series: MarketSeries, source: PriceSource) -> Sequence[PriceRow]:
        secret = self._sealing.unseal(series.secret).decode() if series.secret else ""
        headers = [(source.header, secret)] if source.header and secret else []
        text = await self._feed.fetch(address(source.url, self._today()), headers)
        form = TableFormat.JSON if text.lstrip()[:1] in ("{", "[") else TableFormat.CSV
        table = read_prices(text, form, self._zone(), source)
        if table.errors and not table.rows:
            raise InvalidInput("price-table-unreadable")
        return table.rows

    async def _run(self) -> None:
        while True:
            for name in [item.name for item in self._series.values() if self._is_due(item)]:
                try:
                    await self.fetch(name)
                except MeterhouseError:
                    log.warning("prices of %s are not kept", name, exc_info=True)
            await self._clock.sleep(LOOK_EVERY_S)

    def _is_due(self, series: MarketSeries) -> bool:
        if series.source is None:
            return False
        every = timedelta(minutes=15) if series.failure else timedelta(hours=series.source.every_h)
        return series.fetched_at is None or self._clock.now() - series.fetched_at >= every

    # --- how ---

    def _zone(self) -> ZoneInfo:
        return load_zone(self._installation.current.site.timezone)

    def _today(self) -> date:
        return self._clock.now().astimezone(self._zone()).date()

    def _found(self, name: str) -> MarketSeries:
        if name not in self._series:
            raise NotFound(kind="market-series", id=name)
        return self._series[name]

    async def _keep(self, series: MarketSeries) -> None:
        await self._store.put(series)
        self._series[series.name] = series

    async def _load(self, name: str) -> None:
        self._prices = {**self._prices, name: market_prices(await self._store.prices(name))}

    def _view(self, series: MarketSeries) -> MarketView:
        known = self._prices.get(series.name, MarketPrices())
        if not len(known.starts):
            return MarketView(series, 0, None, None)
        return MarketView(series, len(known.starts), from_epoch(int(known.starts[0])), from_epoch(int(known.ends[-1])))


def address(url: str, today: date) -> str:
    """The URL with local dates put in."""
    days = {"{yesterday}": -1, "{today}": 0, "{tomorrow}": 1}
    for word, shift in days.items():
        url = url.replace(word, (today + timedelta(shift)).isoformat())
    return url
