"""Market prices: series, their import from files and their sources (§5)."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Annotated

from fastapi import APIRouter, Path, Query
from pydantic import BaseModel, ConfigDict, Field

from meterhouse.domain.calendar import load_zone, midnight
from meterhouse.domain.errors import ErrorParam, FieldError, InvalidInput
from meterhouse.domain.interval import from_epoch
from meterhouse.domain.tariff.model import PriceUnit
from meterhouse.i18n.texts import Text
from meterhouse.servers.web.api.v1.tariffs import EDITORS, READERS, Positive, written
from meterhouse.servers.web.caller import Services, TheCaller
from meterhouse.services.billing.markets import MarketView
from meterhouse.services.billing.ports import PriceSource
from meterhouse.services.billing.price_table import TableFormat

router = APIRouter(prefix="/market-series", tags=["billing"])

SeriesName = Annotated[str, Path(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$")]
Field40 = Annotated[str, Field(max_length=40)]


class SourceInput(BaseModel):
    """`url` may hold {today}, {tomorrow}, {yesterday}: local dates. `items`: dotted path to the list in a JSON answer.

    `units_per_price`: 1000 where prices are per MWh. `header` and `secret`: sent with each request; the secret is
    never shown: none keeps the one that is there, empty takes it away.
    """

    model_config = ConfigDict(extra="forbid")

    url: Annotated[str, Field(pattern=r"^https?://[^\s]+$", max_length=1000)]
    items: Annotated[str, Field(max_length=200)] = ""
    start: Field40 = "start"
    end: Field40 = ""
    price: Field40 = "price"
    units_per_price: Positive = "1"
    every_h: Annotated[int, Field(ge=1, le=168)] = 6
    header: Annotated[str, Field(pattern=r"^([A-Za-z0-9-]{1,60})?$")] = ""
    secret: Annotated[str, Field(max_length=2000)] | None = None


class SeriesInput(BaseModel):
    """Prices are per `unit`; `source` none: they come from files only."""

    model_config = ConfigDict(extra="forbid")

    unit: PriceUnit
    source: SourceInput | None = None


class SourceView(BaseModel):
    """`has_secret`: one is kept; it is never shown."""

    url: str
    items: str
    start: str
    end: str
    price: str
    units_per_price: str
    every_h: int
    header: str
    has_secret: bool


class MarketSeriesView(BaseModel):
    """`last`: until when prices are known. `failure`: what went wrong at the last try, in words."""

    name: str
    unit: PriceUnit
    count: int
    first: datetime | None
    last: datetime | None
    source: SourceView | None
    fetched_at: datetime | None
    failure: str | None


class SeriesList(BaseModel):
    """By name."""

    items: list[MarketSeriesView]


class MarketPriceView(BaseModel):
    start: datetime
    end: datetime
    price: str


class MarketPriceList(BaseModel):
    """Prices of one local day."""

    items: list[MarketPriceView]


class PriceImportInput(BaseModel):
    """`text`: CSV (time; price, or start; end; price) or JSON. `dry_run`: only say what it would bring.

    With errors nothing is imported unless `skip_errors`.
    """

    model_config = ConfigDict(extra="forbid")

    text: Annotated[str, Field(max_length=900_000)]
    format: TableFormat = TableFormat.CSV
    items: Annotated[str, Field(max_length=200)] = ""
    start: Field40 = "start"
    end: Field40 = ""
    price: Field40 = "price"
    units_per_price: Positive = "1"
    dry_run: bool = True
    skip_errors: bool = False


class LineErrorView(BaseModel):
    """`detail` is in the caller's language."""

    line: int
    code: str
    params: dict[str, ErrorParam]
    detail: str


class PriceImportView(BaseModel):
    """`imported`: how many prices were kept; 0 in a dry run, and with errors that are not to be skipped."""

    rows: int
    imported: int
    first: datetime | None
    last: datetime | None
    lowest: str | None
    highest: str | None
    errors: list[LineErrorView]


@router.get("")
@READERS
async def list_market_series(services: Services, caller: TheCaller) -> SeriesList:
    return SeriesList(items=[_view(item, caller.text) for item in services.billing.markets.all()])


@router.get("/{series}")
@READERS
async def get_market_series(series: SeriesName, services: Services, caller: TheCaller) -> MarketSeriesView:
    return _view(services.billing.markets.one(series), caller.text)


@router.put("/{series}")
@EDITORS
async def put_market_series(
    series: SeriesName, given: SeriesInput, services: Services, caller: TheCaller
) -> MarketSeriesView:
    """Add or replace; the prices that are known stay."""
    source = given.source
    mapping = None
    if source is not None:
        mapping = _mapping(source, url=source.url, every_h=source.every_h, header=source.header)
    secret = source.secret if source else ""
    return _view(await services.billing.markets.put(series, given.unit, mapping, secret), caller.text)


@router.delete("/{series}", status_code=204)
@EDITORS
async def delete_market_series(series: SeriesName, services: Services) -> None:
    """With its prices. Refused while a tariff follows it."""
    await services.billing.markets.delete(series, services.billing.tariffs.current)


@router.get("/{series}/prices")
@READERS
async def list_market_prices(
    series: SeriesName, services: Services, day: Annotated[date, Query(alias="date")]
) -> MarketPriceList:
    """The prices of a local day."""
    zone = load_zone(services.installation.current.site.timezone)
    if not 1901 <= day.year <= 2198:
        raise InvalidInput(fields=(FieldError("date", "invalid-value"),))
    span = [int(midnight(at, zone).timestamp()) for at in (day, day + timedelta(1))]
    rows = services.billing.markets.between(series, *span)
    return MarketPriceList(
        items=[
            MarketPriceView(start=from_epoch(start), end=from_epoch(end), price=written(price.normalize()))
            for start, end, price in rows
        ]
    )


@router.post("/{series}/import")
@EDITORS
async def import_market_prices(
    series: SeriesName, given: PriceImportInput, services: Services, caller: TheCaller
) -> PriceImportView:
    """Prices from a file, tried first (`dry_run`); those that are there for the same time are replaced."""
    services.billing.markets.one(series)
    table = services.billing.markets.read(given.text, given.format, _mapping(given))
    wanted = not given.dry_run and (given.skip_errors or not table.errors)
    if wanted:
        await services.billing.markets.add(series, table.rows)
    prices = [price for _, _, price in table.rows]
    return PriceImportView(
        rows=len(table.rows),
        imported=len(table.rows) if wanted else 0,
        first=from_epoch(table.rows[0][0]) if table.rows else None,
        last=from_epoch(table.rows[-1][1]) if table.rows else None,
        lowest=written(min(prices)) if prices else None,
        highest=written(max(prices)) if prices else None,
        errors=[
            LineErrorView(
                line=error.line,
                code=error.code,
                params=dict(error.params),
                detail=caller.text.error(error.code, error.params),
            )
            for error in table.errors
        ],
    )


@router.post("/{series}/fetch")
@EDITORS
async def fetch_market_prices(series: SeriesName, services: Services, caller: TheCaller) -> MarketSeriesView:
    """Ask the source now instead of on schedule."""
    return _view(await services.billing.markets.fetch(series), caller.text)


def _mapping(given: SourceInput | PriceImportInput, url: str = "", every_h: int = 6, header: str = "") -> PriceSource:
    units = Decimal(given.units_per_price)
    if not units:
        raise InvalidInput(fields=(FieldError("units_per_price", "too-small", {"limit": 0}),))
    return PriceSource(url, given.items, given.start, given.end, given.price, units, every_h, header)


def _view(view: MarketView, text: Text) -> MarketSeriesView:
    series, source = view.series, view.series.source
    return MarketSeriesView(
        name=series.name,
        unit=series.unit,
        count=view.count,
        first=view.first,
        last=view.last,
        source=SourceView(
            url=source.url,
            items=source.items,
            start=source.start,
            end=source.end,
            price=source.price,
            units_per_price=written(source.units_per_price),
            every_h=source.every_h,
            header=source.header,
            has_secret=series.secret is not None,
        )
        if source
        else None,
        fetched_at=series.fetched_at,
        failure=_failure(series.failure, text),
    )


def _failure(failure: str, text: Text) -> str | None:
    code, _, reason = failure.partition(":")
    return text.error(code, {"reason": reason}) if code else None
