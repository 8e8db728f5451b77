"""Consumption, CSV, measurements, coverage and events over HTTP."""

from __future__ import annotations

import csv
import io
from decimal import Decimal
from typing import Any

import httpx
import pytest

from meterhouse.domain.installation import SiteSettings
from meterhouse.services.ports import CounterEvent, CounterEventKind
from tests.web.building import NOW, VOLTAGE, Building

MONTH = {"period": "month", "date": "2026-03-29"}


async def get(client: httpx.AsyncClient, path: str, **query: object) -> Any:
    answer = await client.get(f"/api/v1/{path}", params={key: str(value) for key, value in query.items()})
    assert answer.status_code == 200, answer.text
    return answer.json()


async def test_a_month_by_load_type(house: Building) -> None:
    async with house.logged_in("consumptions") as client:
        answer = await get(client, "consumption", **MONTH)
    assert answer["commodity"] == "electricity"
    assert (answer["start"], answer["end"]) == ("2026-02-28T23:00:00Z", "2026-03-31T22:00:00Z")
    assert (answer["timezone"], answer["unit"], answer["currency"]) == ("Europe/Rome", "Wh", "EUR")
    assert len(answer["buckets"]) == 31
    assert answer["buckets"][28] == {
        "start": "2026-03-28T23:00:00Z",
        "end": "2026-03-29T22:00:00Z",
        "label": "2026-03-29",
        "repeated": False,
    }
    assert [(item["key"], item["label"], item["color"]) for item in answer["series"]] == [
        ("load_type:5", "Lighting", "#f08c00"),
        ("load_type:none", "Others", None),
    ]
    lighting, others = answer["series"]
    assert lighting["values"][27:30] == [96 * 20, 92 * 20, 96 * 20]
    assert others["values"][27:30] == [96 * 40, 92 * 40, 96 * 40]
    assert answer["values"][28] == 92 * 60
    assert set(answer["quality"]) == {"measured"}
    assert answer["total"] == lighting["total"] + others["total"] == (31 * 96 - 4) * 60
    assert answer["overlapping"] is False
    assert answer["scope_label"] == "Total"
    previous = answer["previous"]
    assert (previous["date"], previous["start"], len(previous["values"])) == ("2026-02-28", "2026-01-31T23:00:00Z", 28)
    assert (
        previous["quality"][:5]
        == ["missing", "missing", "missing", "partial", "measured"][:3] + previous["quality"][3:5]
    )
    assert previous["total"] == previous["total_to_date"] == sum(value or 0 for value in previous["values"])
    assert answer["next_date"] == "2026-04-29"
    coverage = answer["coverage"]
    assert coverage["expected_s"] == coverage["measured_s"] == 3 * (31 * 86_400 - 3600)
    assert coverage["missing_s"] == 0


async def test_names_are_in_the_callers_language(house: Building) -> None:
    async with house.logged_in("all", **{"Accept-Language": "it"}) as client:
        answer = await get(client, "consumption", **MONTH)
        assert [item["label"] for item in answer["series"]] == ["Illuminazione", "Altri"]
        types = await get(client, "load-types")
        assert [item["label"] for item in types["items"]][:2] == ["Riscaldamento", "Condizionamento"]


async def test_a_series_key_is_the_scope_that_shows_it_alone(house: Building) -> None:
    async with house.logged_in("consumptions") as client:
        for split in ("load_type", "measure_group", "device", "none"):
            answer = await get(client, "consumption", split=split, **MONTH)
            for series in answer["series"]:
                alone = await get(client, "consumption", split="device", scope=series["key"], **MONTH)
                assert alone["values"] == series["values"]
                assert alone["scope_label"] == series["label"]


async def test_today_knows_what_is_to_come(house: Building) -> None:
    async with house.logged_in("consumptions") as client:
        answer = await get(client, "consumption", period="day", date="2026-04-15")
    # It is 13:20 in Rome; the quarter to 13:15 is recorded.
    assert answer["quality"][:14] == ["measured"] * 14
    assert answer["values"][12:14] == [240, 60]
    assert answer["quality"][14:] == ["future"] * 10
    assert answer["values"][14:] == [None] * 10
    assert answer["previous"]["total_to_date"] == answer["total"] == 53 * 60
    assert answer["previous"]["total"] == 96 * 60
    assert answer["next_date"] is None


async def table(client: httpx.AsyncClient, **query: str) -> tuple[list[list[str]], httpx.Response]:
    answer = await client.get("/api/v1/consumption.csv", params=query)
    assert answer.status_code == 200, answer.text
    text = answer.content.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text), delimiter=";")), answer


def number(cell: str) -> Decimal:
    return Decimal(cell.replace(",", ".")) * 1000


@pytest.mark.parametrize("period", ["day", "month", "year", "decade"])
@pytest.mark.parametrize("split", ["load_type", "measure_group", "device", "none"])
async def test_the_csv_is_the_same_answer(house: Building, period: str, split: str) -> None:
    query = {"period": period, "date": "2026-04-15", "split": split}
    async with house.logged_in("consumptions") as client:
        answer = await get(client, "consumption", **query)
        rows, _ = await table(client, **query)
    body, totals = rows[1:-1], rows[-1]
    assert len(body) == len(answer["buckets"])
    for row, value in zip(body, answer["values"], strict=True):
        assert row[-2] == "" if value is None else number(row[-2]) == value
    for column, series in enumerate(answer["series"], start=2):
        cells = [row[column] for row in body]
        assert [None if cell == "" else number(cell) for cell in cells] == series["values"]
        assert sum(number(cell) for cell in cells if cell) == number(totals[column]) == series["total"]
    assert number(totals[-2]) == answer["total"]


async def test_the_csv_opens_in_a_spreadsheet(house: Building) -> None:
    async with house.logged_in("consumptions") as client:
        rows, answer = await table(client, period="day", date="2026-03-29", split="device")
        italian = (await client.get("/api/v1/session")).status_code
    assert italian == 200
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.headers["content-disposition"] == 'attachment; filename="datalogger.csv"'
    assert answer.content.startswith(b"\xef\xbb\xbf")
    # A name that begins like a formula stays a name.
    assert rows[0] == ["From", "UTC", "Main (kWh)", "'=Lighting (kWh)", "Sockets (kWh)", "Total (kWh)", "Quality"]
    assert rows[2] == ["2026-03-29 01:00", "+01:00", "0,040", "0,080", "0,120", "0,240", "Measured"]
    assert rows[3] == ["2026-03-29 03:00", "+02:00", "0,040", "0,080", "0,120", "0,240", "Measured"]
    assert len(rows) == 1 + 23 + 1
    assert rows[-1] == ["Total", "", "0,920", "1,840", "2,760", "5,520", ""]


async def test_the_csv_has_the_separators_of_the_site(house: Building) -> None:
    async with house.logged_in("all") as client:
        site = await get(client, "site")
        site |= {"decimal_separator": ".", "field_separator": ","}
        assert (await client.put("/api/v1/site", json=site)).status_code == 200
        answer = await client.get("/api/v1/consumption.csv", params={"period": "year", "date": "2026-01-01"})
    assert answer.content.decode("utf-8-sig").splitlines()[3].startswith("2026-03-01 00:00,+01:00,59.440,")


async def test_measurements_and_their_keys(house: Building) -> None:
    async with house.logged_in("consumptions") as client:
        keys = await get(client, "measurements/keys", device_id=1)
        assert keys["items"] == [
            {
                "key": "voltage_l1_n",
                "quantity": "voltage",
                "phase": "l1_n",
                "direction": None,
                "index": None,
                "unit": "V",
            }
        ]
        day = await get(client, "measurements", device_id=1, key="voltage_l1_n", period="day", date="2026-04-14")
        assert (day["unit"], day["key"], len(day["starts"])) == ("V", "voltage_l1_n", 96)
        assert (day["mean"][0], day["minimum"][0], day["maximum"][0]) == (230.0, 229.0, 231.0)
        month = await get(client, "measurements", device_id=1, key="voltage_l1_n", period="month", date="2026-04-14")
        assert (len(month["mean"]), month["mean"][13], month["mean"][20]) == (30, 230.0, None)
        for query, status in ((("2", str(VOLTAGE)), 404), (("1", "nonsense"), 422), (("1", "frequency"), 404)):
            wrong = {"device_id": query[0], "key": query[1], "period": "day", "date": "2026-04-14"}
            assert (await client.get("/api/v1/measurements", params=wrong)).status_code == status


async def test_coverage_of_a_day(house: Building) -> None:
    async with house.logged_in("consumptions") as client:
        answer = await get(client, "coverage", period="day", date="2026-04-14")
    assert [item["device_id"] for item in answer["items"]] == [1, 2, 3]
    assert answer["items"][0] == {
        "device_id": 1,
        "key": "active_energy_import_total",
        "coverage": {
            "expected_s": 86_400,
            "measured_s": 86_400,
            "interpolated_s": 0,
            "estimated_s": 0,
            "edited_s": 0,
            "missing_s": 0,
        },
    }


async def test_events_newest_first(house: Building) -> None:
    channel = (await house.store.history.channels())[0]
    events = [CounterEvent(channel.id, NOW, kind, {"seconds": 7}) for kind in (CounterEventKind.RESET,)]
    older = CounterEvent(channel.id, NOW.replace(year=2025), CounterEventKind.STARTED, {})
    await house.store.history.append([], [], [*events, older])
    async with house.logged_in("consumptions") as client:
        answer = await get(client, "events", device_id=1)
        assert [(item["kind"], item["params"]) for item in answer["items"]] == [
            ("reset", {"seconds": 7}),
            ("started", {}),
        ]
        assert answer["items"][0]["key"] == "active_energy_import_total"
        assert answer["items"][0]["at"] == "2026-04-15T11:20:00Z"
        assert len((await get(client, "events", device_id=1, period="month", date="2026-04-01"))["items"]) == 1
        assert (await get(client, "events", device_id=2))["items"] == []
        assert (await client.get("/api/v1/events", params={"device_id": "99"})).status_code == 404


async def test_gas_has_its_energy_and_water_has_none(house: Building) -> None:
    async with house.logged_in("consumptions") as client:
        gas = await get(client, "consumption", commodity="gas", **MONTH)
        water = await get(client, "consumption", commodity="water", **MONTH)
    assert (gas["unit"], gas["wh_per_unit"]) == ("dm³", float(SiteSettings().gas_kwh_per_m3))
    assert (water["unit"], water["wh_per_unit"], water["total"], water["series"]) == ("dm³", None, None, [])
