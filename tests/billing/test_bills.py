"""Bills, frozen and compared, what-if and the check of an invoice, over HTTP on a real database.

Each of the three counted devices draws a constant 10, 20 or 30 Wh in a quarter of an hour: 60 together, 240 W.
"""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import httpx
import pytest

from meterhouse.domain.interval import IntervalValue
from meterhouse.domain.sample import Quality
from tests.billing.test_book import API, made, tariff
from tests.web.building import Building

MARCH = {"commodity": "electricity", "first": "2026-03-01", "last": "2026-03-31"}
QUARTERS = 31 * 96 - 4
"""Clocks are put forward on 29 March."""
KWH = Decimal(60 * QUARTERS) / 1000
DAY = {"first": "08:00", "last": "19:59"}


async def two_tariffs(browser: httpx.AsyncClient) -> None:
    day = (await made(browser, "tariffs", tariff("Day", prices=[{"amount": "0.30"}])))["id"]
    night = (await made(browser, "tariffs", tariff("Night", prices=[{"amount": "0.20"}])))["id"]
    await made(browser, "cost-rules", {"commodity": "electricity", "tariff_id": day, "frame": DAY})
    await made(browser, "cost-rules", {"commodity": "electricity", "tariff_id": night})


async def charges(browser: httpx.AsyncClient) -> None:
    for name, what in (
        ("Meter", {"kind": "standing", "amount": "12", "per": "month"}),
        ("Power", {"kind": "demand", "amount": "5"}),
        ("VAT", {"kind": "tax", "percent": "22"}),
    ):
        await made(browser, "charges", {"commodity": "electricity", "name": name, "what": what})


async def frozen(browser: httpx.AsyncClient, **more: str) -> dict[str, Any]:
    return await made(browser, "bills", {**MARCH, "name": "March", **more})


def amounts(bill: dict[str, Any]) -> dict[str, str]:
    return {line["name"]: line["amount"] for line in bill["lines"]}


async def test_a_bill_has_all_its_lines_and_adds_up(browser: httpx.AsyncClient) -> None:
    await two_tariffs(browser)
    await charges(browser)
    bill = (await browser.post(f"{API}/bills/preview", json=MARCH)).json()["bill"]
    day = Decimal(60 * 31 * 48) / 1000 * Decimal("0.30")
    night = (KWH - Decimal(60 * 31 * 48) / 1000) * Decimal("0.20")
    net = round(day, 2) + round(night, 2) + 12 + Decimal("1.20")
    assert amounts(bill) == {
        "Day": f"{day:.2f}",
        "Night": f"{night:.2f}",
        "Meter": "12.00",
        "Power": "1.20",
        "VAT": bill["tax"],
    }
    assert Decimal(bill["net"]) == net
    assert abs(Decimal(bill["tax"]) - net * 22 / 100) <= Decimal("0.01")
    assert Decimal(bill["total"]) == net + Decimal(bill["tax"])
    assert (bill["provisional"], bill["incomplete"]) == (False, False)


async def test_a_bill_of_one_device_and_the_consumption_of_it_agree(browser: httpx.AsyncClient) -> None:
    await two_tariffs(browser)
    asked = {**MARCH, "scope": "device:2"}
    bill = (await browser.post(f"{API}/bills/preview", json=asked)).json()["bill"]
    assert sum(Decimal(line["quantity"]) for line in bill["lines"]) == Decimal(20 * QUARTERS) / 1000
    path = f"{API}/consumption?commodity=electricity&period=month&date=2026-03-01&split=tariff&measure=cost"
    view = (await browser.get(f"{path}&scope=device:2")).json()
    assert abs(Decimal(view["cost"]["total"]) - Decimal(bill["total"])) < Decimal("0.01")


async def test_time_without_a_rule_is_on_the_bill_without_an_amount(browser: httpx.AsyncClient) -> None:
    number = (await made(browser, "tariffs", tariff("Day")))["id"]
    await made(browser, "cost-rules", {"commodity": "electricity", "tariff_id": number, "frame": DAY})
    bill = (await browser.post(f"{API}/bills/preview", json=MARCH)).json()["bill"]
    without = next(line for line in bill["lines"] if line["kind"] == "unpriced")
    assert Decimal(without["quantity"]) == KWH - Decimal(60 * 31 * 48) / 1000
    assert (without["amount"], bill["incomplete"]) == (None, True)


async def test_a_frozen_bill_keeps_its_rules_and_tells_a_later_correction(
    house: Building, browser: httpx.AsyncClient
) -> None:
    await two_tariffs(browser)
    before = await frozen(browser)
    first = (await browser.get(f"{API}/tariffs")).json()["items"][0]
    await browser.put(f"{API}/tariffs/{first['id']}", json=tariff("Day", prices=[{"amount": "9"}]))
    after = (await browser.get(f"{API}/bills/{before['id']}")).json()
    assert after["bill"] == before["bill"], "a change of prices is not seen"
    assert (after["data_changed"], after["difference"]) == (False, {"total": "0.00", "lines": []})
    start = datetime(2026, 3, 10, 11, tzinfo=UTC)
    value = IntervalValue(1, start, timedelta(minutes=15), 100_010, Quality.EDITED, None)
    await house.store.history.correct(1, [value], author="A", reason="B", at=house.clock.now())
    corrected = (await browser.get(f"{API}/bills/{before['id']}")).json()
    assert corrected["bill"] == before["bill"], "what was frozen stays"
    assert corrected["data_changed"]
    assert corrected["difference"]["total"] == "30.00"
    (line,) = corrected["difference"]["lines"]
    assert (line["name"], line["difference"]) == ("Day", "30.00")
    listed = (await browser.get(f"{API}/bills")).json()["items"]
    assert [(item["name"], item["total"], item["author"]) for item in listed] == [("March", before["total"], "all")]


async def test_a_bill_as_csv(browser: httpx.AsyncClient) -> None:
    await two_tariffs(browser)
    bill = await frozen(browser)
    answer = await browser.get(f"{API}/bills/{bill['id']}/bill.csv")
    assert answer.headers["content-type"].startswith("text/csv")
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig")), delimiter=";"))
    assert [row[2] for row in rows[1:3]] == ["Day", "Night"]
    assert rows[-1][0] == "total"
    assert rows[-1][7].replace(",", ".") == bill["total"]
    assert sum(Decimal(row[7].replace(",", ".")) for row in rows[1:-1]) == Decimal(bill["total"])


async def test_an_invoice_is_checked_line_by_line(browser: httpx.AsyncClient) -> None:
    await two_tariffs(browser)
    bill = await frozen(browser)
    day, night = bill["bill"]["lines"]
    lines = [
        {"key": day["key"], "amount": day["amount"]},
        {"key": night["key"], "amount": f"{Decimal(night['amount']) + Decimal('1.50')}"},
        {"key": "handling", "name": "Handling", "amount": "4"},
    ]
    total = f"{Decimal(bill['total']) + Decimal('5.50')}"
    answer = await browser.put(f"{API}/bills/{bill['id']}/invoice", json={"lines": lines, "total": total})
    checked = answer.json()["invoice"]
    assert [(line["name"], Decimal(line["difference"])) for line in checked["lines"]] == [
        ("Day", Decimal(0)),
        ("Night", Decimal("1.50")),
        ("Handling", Decimal(4)),
    ]
    assert (Decimal(checked["difference"]), checked["adds_up"]) == (Decimal("5.50"), True)
    assert (await browser.get(f"{API}/bills/{bill['id']}")).json()["invoice"] == checked
    assert (await browser.delete(f"{API}/bills/{bill['id']}/invoice")).json()["invoice"] is None
    assert (await browser.delete(f"{API}/bills/{bill['id']}")).status_code == 204
    assert (await browser.get(f"{API}/bills/{bill['id']}")).status_code == 404


async def test_what_if_prices_the_past_with_a_posted_or_a_kept_book(browser: httpx.AsyncClient) -> None:
    await two_tariffs(browser)
    await charges(browser)
    flat = {**tariff("Flat", prices=[{"amount": "0.25"}]), "id": 1}
    book = {"tariffs": [flat], "rules": [{"commodity": "electricity", "tariff_id": 1}], "charges": []}
    posted = (await browser.post(f"{API}/what-if", json={**MARCH, "book": book})).json()
    assert Decimal(posted["alternative"]["total"]) == round(KWH * Decimal("0.25"), 2)
    difference = Decimal(posted["alternative"]["total"]) - Decimal(posted["actual"]["total"])
    assert Decimal(posted["difference"]["total"]) == difference
    kept = await made(browser, "alternatives", {**book, "name": "One price", "commodity": "electricity"})
    again = (await browser.post(f"{API}/what-if", json={**MARCH, "alternative_id": kept["id"]})).json()
    assert again == posted
    copied = await made(browser, "alternatives", {"name": "Copy", "commodity": "electricity"})
    same = (await browser.post(f"{API}/what-if", json={**MARCH, "alternative_id": copied["id"]})).json()
    assert same["difference"] == {"total": "0.00", "lines": []}


@pytest.mark.parametrize(
    ("change", "field", "code"),
    [
        ({"last": "2026-02-01"}, "last", "ends-before-it-begins"),
        ({"first": "2001-01-01"}, "last", "period-too-long"),
        ({"scope": "device:abc"}, "scope", "wrong-form"),
    ],
)
async def test_a_period_that_cannot_be_billed_says_why(
    browser: httpx.AsyncClient, change: dict[str, str], field: str, code: str
) -> None:
    answer = await browser.post(f"{API}/bills/preview", json={**MARCH, **change})
    assert answer.status_code == 422
    assert [(item["field"], item["code"]) for item in answer.json()["errors"]] == [(field, code)]


async def test_who_may_only_look_may_not_freeze(house: Building) -> None:
    async with house.logged_in("consumptions") as viewer:
        assert (await viewer.post(f"{API}/bills/preview", json=MARCH)).status_code == 200
        assert (await viewer.post(f"{API}/bills", json={**MARCH, "name": "No"})).status_code == 403
        assert (await viewer.post(f"{API}/tariffs", json=tariff("No"))).status_code == 403
