"""Money, tariffs and views side by side over HTTP, with costs as they are really reckoned."""

from __future__ import annotations

import csv
import io
from decimal import Decimal
from typing import Any

import httpx

from tests.web.building import MARK, Building
from tests.web.test_history_api import get, number, table

MONTH = {"period": "month", "date": "2026-03-10"}
HOURS_OF_MARCH = 31 * 24 - 1


async def set_tariffs(client: httpx.AsyncClient) -> dict[str, int]:
    """Day from 08:00 to 20:00, night for the rest of working days; weekends have no tariff."""
    ids: dict[str, int] = {}
    for name, amount in (("Day", "0.30"), ("Night", "0.20")):
        body = {"commodity": "electricity", "name": name, "color": "#c92a2a", "unit": "kwh"}
        answer = await client.post("/api/v1/tariffs", json={**body, "prices": [{"amount": amount}]}, headers=MARK)
        assert answer.status_code == 201, answer.text
        ids[name] = answer.json()["id"]
    working = [0, 1, 2, 3, 4]
    for name, frame in (("Day", {"first": "08:00", "last": "19:59"}), ("Night", None)):
        rule = {"commodity": "electricity", "tariff_id": ids[name], "weekdays": working, "frame": frame}
        answer = await client.post("/api/v1/cost-rules", json=rule, headers=MARK)
        assert answer.status_code == 201, answer.text
    return ids


async def test_a_month_in_money_by_tariff(house: Building) -> None:
    async with house.logged_in("all") as client:
        ids = await set_tariffs(client)
        answer = await get(client, "consumption", split="tariff", measure="cost", **MONTH)
        rows, _ = await table(client, split="tariff", measure="cost", **MONTH)
        only = await get(client, "consumption", split="tariff", measure="cost", tariff=ids["Night"], **MONTH)
    series = {item["key"]: item for item in answer["series"]}
    assert [(item["label"], item["color"]) for item in series.values()] == [
        ("Day", "#c92a2a"),
        ("Night", "#c92a2a"),
        ("No tariff", None),
    ]
    wh_per_hour, working_days = 4 * 60, 22
    day, night = (working_days * 12 * wh_per_hour for _ in range(2))
    none = HOURS_OF_MARCH * wh_per_hour - day - night
    assert [item["total"] for item in series.values()] == [day, night, none]
    cost = Decimal(day) * 30 / 100_000 + Decimal(night) * 20 / 100_000
    assert Decimal(answer["cost"]["total"]) == cost
    assert sum(answer["cost"]["unpriced"]) == none
    assert answer["cost"]["amounts"][0] is None, "1 March 2026 is a Sunday"
    assert series["tariff:none"]["cost"]["total"] is None
    assert rows[0].count("Total (EUR)") == 1
    column = rows[0].index("Total (EUR)")
    assert number(rows[-1][column]) / 1000 == cost
    assert [item["key"] for item in only["series"]] == [f"tariff:{ids['Night']}"]
    assert (only["total"], Decimal(only["cost"]["total"])) == (night, Decimal(night) * 20 / 100_000)


async def test_devices_side_by_side(house: Building) -> None:
    show = ["electricity,device:1", "electricity,device:2"]
    async with house.logged_in("all") as client:
        await set_tariffs(client)
        query: Any = [("show", item) for item in show] + [("measure", "cost"), *MONTH.items()]
        answer = (await client.get("/api/v1/consumption/side-by-side", params=query)).json()
        alone = [
            await get(client, "consumption", split="none", measure="cost", scope=f"device:{n}", **MONTH) for n in (1, 2)
        ]
        file = await client.get("/api/v1/consumption/side-by-side.csv", params=query)
    assert answer["items"] == alone
    assert Decimal(answer["cost"]) == sum(Decimal(item["cost"]["total"]) for item in alone)
    rows = list(csv.reader(io.StringIO(file.content.decode("utf-8-sig")), delimiter=";"))
    assert rows[0][2:4] == ["Main (kWh)", "Main (EUR)"]
    assert "'=Lighting (kWh)" in rows[0]
    assert [number(rows[-1][2]), number(rows[-1][-1]) / 1000] == [alone[0]["total"], Decimal(answer["cost"])]


async def test_what_cannot_be_asked_for(house: Building) -> None:
    async with house.logged_in("all") as client:
        for params in (
            {"show": "steam,total"},
            {"show": "gas,device:"},
            {"show": "electricity,total", "measure": "weight"},
        ):
            answer = await client.get("/api/v1/consumption/side-by-side", params={**MONTH, **params})
            assert answer.status_code == 422, answer.text
        answer = await client.get("/api/v1/consumption", params={**MONTH, "tariff": "1"})
        assert answer.json()["errors"][0]["field"] == "tariff"
