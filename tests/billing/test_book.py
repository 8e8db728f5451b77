"""Tariffs, rules and charges over HTTP, on a real database."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.web.building import Building

API = "/api/v1"
NIGHT = {"first": "19:00", "last": "06:59"}


def tariff(name: str, **more: Any) -> dict[str, Any]:
    plain = {
        "commodity": "electricity",
        "name": name,
        "color": "#1c7ed6",
        "unit": "kwh",
        "prices": [{"amount": "0.30"}],
    }
    return {**plain, **more}


async def made(browser: httpx.AsyncClient, path: str, body: dict[str, Any]) -> dict[str, Any]:
    answer = await browser.post(f"{API}/{path}", json=body)
    assert answer.status_code == 201, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def three_rules(browser: httpx.AsyncClient) -> list[int]:
    number = (await made(browser, "tariffs", tariff("T1")))["id"]
    rule = {"commodity": "electricity", "tariff_id": number}
    return [(await made(browser, "cost-rules", {**rule, "weekdays": [day]}))["id"] for day in range(3)]


async def order(browser: httpx.AsyncClient) -> list[int]:
    return [item["id"] for item in (await browser.get(f"{API}/cost-rules?commodity=electricity")).json()["items"]]


async def test_tariffs_survive_a_restart_with_all_they_say(house: Building, browser: httpx.AsyncClient) -> None:
    prices = [{"amount": "0.31", "valid_from": "2026-05-01"}, {"amount": "-0.2500000", "valid_from": "2025-01-01"}]
    body = tariff("Peak", color="#E8590C", prices=prices)
    number = (await made(browser, "tariffs", body))["id"]
    await house.services.billing.tariffs.start()
    found = (await browser.get(f"{API}/tariffs/{number}")).json()
    assert found["prices"] == [prices[1], prices[0]]
    assert (found["color"], found["price_now"], found["rules"]) == ("#e8590c", "-0.2500000", 0)


async def test_rules_move_and_take_a_whole_new_order(house: Building, browser: httpx.AsyncClient) -> None:
    a, b, c = await three_rules(browser)
    await browser.post(f"{API}/cost-rules/{c}/move", json={"steps": -1})
    assert await order(browser) == [a, c, b]
    await browser.post(f"{API}/cost-rules/{a}/move", json={"steps": 99})
    assert await order(browser) == [c, b, a]
    answer = await browser.put(f"{API}/cost-rules/order", json={"commodity": "electricity", "ids": [b, a]})
    assert (answer.status_code, answer.json()["code"]) == (409, "order-incomplete")
    answer = await browser.put(f"{API}/cost-rules/order", json={"commodity": "electricity", "ids": [b, a, c]})
    assert [item["id"] for item in answer.json()["items"]] == [b, a, c]
    await house.services.billing.tariffs.start()
    assert await order(browser) == [b, a, c]


async def test_the_second_of_two_writers_is_told(browser: httpx.AsyncClient) -> None:
    await three_rules(browser)
    seen = (await browser.get(f"{API}/tariffs")).headers["ETag"]
    answer = await browser.post(f"{API}/tariffs", json=tariff("T2"), headers={"If-Match": seen})
    assert answer.status_code == 201
    second = await browser.post(f"{API}/tariffs", json=tariff("T3"), headers={"If-Match": seen})
    assert (second.status_code, second.json()["code"]) == (409, "tariffs-changed")
    third = await browser.post(f"{API}/tariffs", json=tariff("T3"), headers={"If-Match": answer.headers["ETag"]})
    assert third.status_code == 201


async def test_a_tariff_in_use_goes_only_with_its_rules(browser: httpx.AsyncClient) -> None:
    ids = await three_rules(browser)
    number = (await browser.get(f"{API}/tariffs")).json()["items"][0]["id"]
    refused = await browser.delete(f"{API}/tariffs/{number}")
    assert (refused.status_code, refused.json()["code"], refused.json()["params"]["count"]) == (409, "tariff-in-use", 3)
    assert await order(browser) == ids
    assert (await browser.delete(f"{API}/tariffs/{number}?with_rules=true")).status_code == 204
    assert await order(browser) == []


@pytest.mark.parametrize(("commodity", "unit"), [("electricity", "kwh"), ("gas", "kwh"), ("water", "m3")])
async def test_one_price_only_is_the_rule_default(browser: httpx.AsyncClient, commodity: str, unit: str) -> None:
    price = {"commodity": commodity, "amount": "0.2", "unit": unit}
    first = (await browser.put(f"{API}/tariffs/single-price", json=price)).json()
    second = (await browser.put(f"{API}/tariffs/single-price", json={**price, "amount": "0.3"})).json()
    assert first["id"] == second["id"]
    assert (second["name"], second["prices"]) == ("DEFAULT", [{"amount": "0.3", "valid_from": None}])
    (rule,) = (await browser.get(f"{API}/cost-rules?commodity={commodity}")).json()["items"]
    assert (rule["tariff_id"], rule["validity"], rule["frame"], rule["active"]) == (second["id"], None, None, True)
    await made(browser, "tariffs", tariff("Other", commodity=commodity, unit=unit))
    refused = await browser.put(f"{API}/tariffs/single-price", json=price)
    assert (refused.status_code, refused.json()["code"]) == (409, "tariffs-there")


async def test_the_active_rule_is_marked_and_the_week_shows_gaps(browser: httpx.AsyncClient) -> None:
    """It is a Wednesday, 13:20."""
    ids = await three_rules(browser)
    rules = (await browser.get(f"{API}/cost-rules")).json()["items"]
    assert {rule["id"]: rule["active"] for rule in rules} == {ids[0]: False, ids[1]: False, ids[2]: True}
    week = (await browser.get(f"{API}/cost-rules/preview?commodity=electricity&span=week")).json()
    assert [day["stretches"][0]["rule_id"] for day in week["days"]] == [*ids, None, None, None, None]
    assert week["uncovered_s"] == 4 * 86400
    assert len(week["uncovered"]) == 1


async def test_a_rule_below_one_that_is_always_true_is_reported(browser: httpx.AsyncClient) -> None:
    number = (await made(browser, "tariffs", tariff("T1")))["id"]
    rule = {"commodity": "electricity", "tariff_id": number}
    night = await made(browser, "cost-rules", {**rule, "frame": NIGHT})
    await made(browser, "cost-rules", rule)
    last = await made(browser, "cost-rules", {**rule, "frame": NIGHT, "weekdays": [2]})
    assert (night["never"], last["never"]) == (False, True)
    year = (await browser.get(f"{API}/cost-rules/preview?commodity=electricity&span=year&date=2024-02-29")).json()
    assert (len(year["days"]), year["never"], year["uncovered_s"]) == (366, [last["id"]], 0)
    assert [item["from_minute"] for item in year["days"][10]["stretches"]] == [0, 420, 1140]
    assert [item["to_minute"] for item in year["days"][10]["stretches"]] == [420, 1140, 1440]


async def test_charges_of_every_kind_come_back_as_they_were_given(house: Building, browser: httpx.AsyncClient) -> None:
    kinds: list[dict[str, Any]] = [
        {"kind": "standing", "amount": "12.50", "per": "month"},
        {"kind": "demand", "amount": "9.1", "months": [1, 2], "weekdays": [0, 1], "frames": [NIGHT]},
        {"kind": "reactive", "amount": "0.0125", "free_tan_phi": "0.5"},
        {"kind": "levy", "amount": "0.02", "unit": "kwh"},
        {"kind": "feed_in", "amount": "0.08"},
        {"kind": "tax", "percent": "22"},
    ]
    ids = [
        (await made(browser, "charges", {"commodity": "electricity", "name": f"C{number}", "what": what}))["id"]
        for number, what in enumerate(kinds)
    ]
    await house.services.billing.tariffs.start()
    found = (await browser.get(f"{API}/charges")).json()["items"]
    assert [item["what"] for item in found] == kinds
    answer = await browser.put(f"{API}/charges/order", json={"commodity": "electricity", "ids": ids[::-1]})
    assert [item["id"] for item in answer.json()["items"]] == ids[::-1]
    assert (await browser.delete(f"{API}/charges/{ids[0]}")).status_code == 204
