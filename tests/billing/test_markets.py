"""Market prices: files, a real price server, dynamic tariffs whose missing prices are never zero."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from decimal import Decimal
from typing import Any

import httpx
import pytest

from meterhouse.domain.calendar import Period, buckets, load_zone
from meterhouse.domain.errors import Unavailable
from meterhouse.domain.quantity import Commodity
from meterhouse.outbound import prices
from tests.billing.test_book import API, made, tariff
from tests.web.building import Building

ROME = load_zone("Europe/Rome")
DAY = date(2026, 4, 10)


async def a_series(browser: httpx.AsyncClient, **more: Any) -> None:
    answer = await browser.put(f"{API}/market-series/spot", json={"unit": "kwh", **more})
    assert answer.status_code == 200, answer.text


async def bring(browser: httpx.AsyncClient, text: str, **more: Any) -> dict[str, Any]:
    answer = await browser.post(f"{API}/market-series/spot/import", json={"text": text, "dry_run": False, **more})
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def day_of_prices(last_hour: int = 24) -> str:
    lines = [f"2026-04-10T{hour:02}:00:00+02:00;{100 + 10 * hour}" for hour in range(last_hour)]
    return "\n".join(["time;EUR/MWh", *lines])


async def dynamic(browser: httpx.AsyncClient) -> None:
    body = tariff("Spot", market="dynamic", market_series="spot", market_factor="1.1", prices=[{"amount": "0.02"}])
    number = (await made(browser, "tariffs", body))["id"]
    await made(browser, "cost-rules", {"commodity": "electricity", "tariff_id": number})


async def test_a_missing_price_is_provisional_and_never_zero(house: Building, browser: httpx.AsyncClient) -> None:
    """Device 1 draws 40 Wh an hour; until noon the prices are known."""
    await a_series(browser)
    await bring(browser, day_of_prices(12), units_per_price="1000")
    await dynamic(browser)
    edges = buckets(Period.DAY, DAY, ROME).edges
    costs = house.services.billing.costs
    hours = await costs.totals(Commodity.ELECTRICITY, [1], edges)
    assert not hours.unpriced.any()
    assert hours.provisional[0].tolist() == [False] * 12 + [True] * 12
    rate = Decimal("0.13") * Decimal("1.1") + Decimal("0.02")
    assert hours.amounts[0, 3, 0] == Decimal("0.040") * rate
    await house.services.billing.summer.work()
    whole = await costs.totals(Commodity.ELECTRICITY, [1], [edges[0], edges[-1]])
    assert whole.provisional[0, 0]
    assert whole.amounts[0, 0, 0] == sum(hours.amounts[0, :, 0])
    bill = {"commodity": "electricity", "first": "2026-04-10", "last": "2026-04-10", "scope": "device:1"}
    made_bill = (await browser.post(f"{API}/bills/preview", json=bill)).json()["bill"]
    assert made_bill["provisional"]
    assert abs(Decimal(made_bill["total"]) - whole.amounts[0, 0, 0]) < Decimal("0.005")


async def test_prices_that_arrive_later_reach_the_costs(house: Building, browser: httpx.AsyncClient) -> None:
    await a_series(browser)
    await bring(browser, day_of_prices(12), units_per_price="1000")
    await dynamic(browser)
    await house.services.billing.summer.work()
    await bring(browser, day_of_prices(24), units_per_price="1000")
    edges = buckets(Period.DAY, DAY, ROME).edges
    for _ in range(2):
        totals = await house.services.billing.costs.totals(Commodity.ELECTRICITY, [1], [edges[0], edges[-1]])
        wanted = sum(
            Decimal("0.040") * (Decimal(100 + 10 * hour) / 1000 * Decimal("1.1") + Decimal("0.02"))
            for hour in range(24)
        )
        assert totals.amounts[0, 0, 0] == wanted
        assert not totals.provisional[0, 0]
        await house.services.billing.summer.work()


async def test_a_dry_run_names_every_bad_line_and_keeps_nothing(browser: httpx.AsyncClient) -> None:
    await a_series(browser)
    text = "time,price\n2026-04-10T00:00+02:00,0.1\nyesterday,0.2\n2026-03-29T02:30,0.3\n2026-04-10T01:00+02:00,abc"
    tried = await bring(browser, text, dry_run=True)
    assert [(error["line"], error["code"]) for error in tried["errors"]] == [
        (3, "price-line-time"),
        (4, "price-line-no-such-time"),
        (5, "price-line-number"),
    ]
    assert (tried["rows"], tried["imported"]) == (1, 0)
    assert (await bring(browser, text))["imported"] == 0, "with errors nothing is kept"
    assert (await bring(browser, text, skip_errors=True))["imported"] == 1
    assert (await browser.get(f"{API}/market-series/spot")).json()["count"] == 1


async def test_local_times_of_the_repeated_hour_and_negative_prices(browser: httpx.AsyncClient) -> None:
    """25 hours on 26 October 2025; the table has quarters of 2 o'clock twice."""
    await a_series(browser)
    hours = [0, 1, 2, 2, *range(3, 24)]
    text = "\n".join(f"2025-10-26 {hour:02}:00;-0,0{number % 10}" for number, hour in enumerate(hours))
    done = await bring(browser, text)
    assert (done["rows"], done["errors"]) == (25, [])
    found = (await browser.get(f"{API}/market-series/spot/prices?date=2025-10-26")).json()["items"]
    assert len(found) == 25
    assert found[4]["price"] == "-0.04"


async def test_json_with_a_path_and_fields(browser: httpx.AsyncClient) -> None:
    await a_series(browser)
    items = [{"from": 1775772000 + 900 * number, "value": 0.1 + number / 100} for number in range(4)]
    text = json.dumps({"data": {"prices": items}})
    more = {"format": "json", "items": "data.prices", "start": "from", "price": "value"}
    done = await bring(browser, text, **more)
    assert (done["imported"], done["lowest"]) == (4, "0.1")
    broken = await browser.post(f"{API}/market-series/spot/import", json={"text": "{", "format": "json"})
    assert (broken.status_code, broken.json()["code"]) == (422, "price-table-unreadable")


async def test_a_series_that_a_tariff_follows_stays(browser: httpx.AsyncClient) -> None:
    await a_series(browser)
    await dynamic(browser)
    refused = await browser.delete(f"{API}/market-series/spot")
    assert (refused.status_code, refused.json()["code"]) == (409, "series-in-use")
    unknown = await browser.post(
        f"{API}/tariffs", json=tariff("Other", market="dynamic", market_series="none", prices=[])
    )
    assert [item["code"] for item in unknown.json()["errors"]] == ["unknown-series"]


# --- a price server --------------------------------------------------------------------------------------------------


class PriceServer:
    """A real HTTP server that answers what the test says."""

    def __init__(self) -> None:
        self.requests: list[str] = []
        self.answer = b""
        self.delay_s = 0.0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            self.requests.append((await reader.readuntil(b"\r\n\r\n")).decode())
            await asyncio.sleep(self.delay_s)
            writer.write(self.answer)
            await writer.drain()
        finally:
            writer.close()


def http_answer(body: bytes, status: str = "200 OK", *headers: str) -> bytes:
    head = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


@asynccontextmanager
async def price_server() -> AsyncIterator[tuple[PriceServer, str]]:
    made_here = PriceServer()
    server = await asyncio.start_server(made_here.serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    try:
        yield made_here, f"http://127.0.0.1:{port}"
    finally:
        server.close()
        await server.wait_closed()


async def test_a_source_is_asked_with_its_secret_which_is_never_shown(browser: httpx.AsyncClient) -> None:
    async with price_server() as (server, url):
        items = [{"start": f"2026-04-15T{hour:02}:00Z", "price": 80 + hour} for hour in range(24)]
        server.answer = http_answer(json.dumps({"prices": items}).encode())
        source = {"url": f"{url}/day?of={{today}}", "items": "prices", "units_per_price": "1000"}
        await a_series(browser, source={**source, "header": "X-Key", "secret": "s3cret"})
        fetched = await browser.post(f"{API}/market-series/spot/fetch")
        assert (fetched.json()["count"], fetched.json()["failure"]) == (24, None)
        assert "GET /day?of=2026-04-15 " in server.requests[0]
        assert "s3cret" in server.requests[0]
        shown = (await browser.get(f"{API}/market-series")).text
        assert "s3cret" not in shown
        assert '"has_secret":true' in shown
        await a_series(browser, source={**source, "header": "X-Key"})
        await browser.post(f"{API}/market-series/spot/fetch")
        assert "s3cret" in server.requests[-1], "not given again, it stays"


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (http_answer(b"no", "403 Forbidden"), "refused"),
        (http_answer(b"", "302 Found", "Location: http://127.0.0.2/elsewhere"), "redirect"),
        (http_answer(b"\xff\xfe\xff"), "not-text"),
        (b"nonsense\r\n\r\n", "unreachable"),
    ],
)
async def test_a_bad_answer_is_told_and_the_prices_stay(
    house: Building, browser: httpx.AsyncClient, answer: bytes, reason: str
) -> None:
    await a_series(browser)
    await bring(browser, day_of_prices(), units_per_price="1000")
    async with price_server() as (server, url):
        server.answer = answer
        with pytest.raises(Unavailable) as failed:
            await prices.HttpPrices().fetch(url, [])
        assert failed.value.params["reason"] == reason
        await a_series(browser, source={"url": url})
        told = (await browser.post(f"{API}/market-series/spot/fetch")).json()
        assert told["count"] == 24
        assert told["failure"] == house.services.texts.best(None, "en", "en").error(
            "price-source-failed", {"reason": reason}
        )


async def test_a_slow_server_and_an_endless_answer_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prices, "_WHOLE_S", 0.2)
    monkeypatch.setattr(prices, "MOST_BYTES", 1000)
    async with price_server() as (server, url):
        server.answer, server.delay_s = http_answer(b"1"), 1.0
        with pytest.raises(Unavailable, match="timeout"):
            await prices.HttpPrices().fetch(url, [])
        server.answer, server.delay_s = http_answer(b"x" * 2000), 0.0
        with pytest.raises(Unavailable, match="too-large"):
            await prices.HttpPrices().fetch(url, [])
