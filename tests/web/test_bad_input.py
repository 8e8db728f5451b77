"""Wrong input to everything: a problem that names the field, never a crash, never half a change."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from meterhouse.servers.web.app import describe
from tests.web.building import Building

EVIL = [
    "",
    " ",
    "-1",
    "0",
    "1.5",
    "NaN",
    "Infinity",
    "-Infinity",
    "1e999",
    "true",
    "null",
    "9" * 400,
    str(2**63),
    str(2**31),
    "' OR 1=1 --",
    '"; DROP TABLE device; --',
    "1; SELECT 1",
    "../../etc/passwd",
    "%00",
    "\x00",
    "<script>alert(1)</script>",
    "{{7*7}}",
    "${jndi:x}",
    "\u202e\u0000\ud7ff",
    "😀" * 50,
    "x" * 10_000,
    "[]",
    "{}",
    "0001-01-01",
    "9999-12-31",
    "2026-02-30",
    "2026-13-01",
    "2026-04-15T00:00:00Z",
    "1776211200",
]
VALID = {
    "period": "day",
    "date": "2026-04-15",
    "commodity": "electricity",
    "device_id": "1",
    "gateway_id": "1",
    "key": "voltage_l1_n",
    "profile_id": "generic-modbus-meter",
    "show": "electricity,total",
}
DOCUMENT = describe()


def parameters() -> Iterator[tuple[str, str, str, list[dict[str, Any]]]]:
    for path, operations in DOCUMENT["paths"].items():
        for method, operation in operations.items():
            for parameter in operation.get("parameters", []):
                yield method, path, parameter["name"], operation["parameters"]


PARAMETERS = list(parameters())
BODIES = [
    (method, path, operation["requestBody"]["content"]["application/json"]["schema"]["$ref"].rsplit("/", 1)[1])
    for path, operations in DOCUMENT["paths"].items()
    for method, operation in operations.items()
    if "application/json" in operation.get("requestBody", {}).get("content", {})
]


def is_problem(answer: httpx.Response) -> dict[str, Any]:
    assert answer.headers["content-type"] == "application/problem+json", answer.text
    problem: dict[str, Any] = answer.json()
    assert problem["status"] == answer.status_code
    assert problem["type"] == f"urn:meterhouse:problem:{problem['code']}"
    assert problem["detail"]
    assert problem["detail"] != problem["code"], "no text for this code"
    for item in problem["errors"]:
        assert item["field"]
        assert item["detail"] != item["code"], "no text for this code"
    assert len(answer.content) < 4000
    return problem


@pytest.mark.parametrize(("method", "path", "name", "others"), PARAMETERS, ids=lambda item: str(item)[:40])
async def test_every_parameter_with_every_wrong_value(
    house: Building, method: str, path: str, name: str, others: list[dict[str, Any]]
) -> None:
    async with house.logged_in("all") as client:
        for value in EVIL:
            query, headers, filled = {}, {}, path
            for other in others:
                usual = VALID.get(other["name"], "1" if other["in"] == "path" else None)
                if other["name"] == "period" and "/analysis/" in path:
                    usual = "year"  # not every analysis looks at a single day
                used = value if other["name"] == name else usual
                if used is None:
                    continue
                if other["in"] == "path":
                    filled = filled.replace(f"{{{other['name']}}}", httpx.QueryParams({"v": used}).get("v", ""))
                elif other["in"] == "header":
                    headers[other["name"]] = used.encode(errors="replace")
                else:
                    query[other["name"]] = used
            try:
                answer = await client.request(method, filled, params=query, headers=headers)
            except httpx.InvalidURL:
                continue
            assert answer.status_code < 500 or answer.json()["code"] == "page-not-built", f"{value!r}: {answer.text}"
            if answer.status_code == 422 and is_problem(answer)["code"] == "invalid-input":
                named = {item["field"].split(".")[0] for item in answer.json()["errors"]}
                assert name in named or named == {"body"}


async def test_what_is_wrong_is_named_in_the_callers_language(house: Building) -> None:
    async with house.logged_in("all", **{"Accept-Language": "it"}) as client:
        answer = await client.get("/api/v1/consumption", params={"period": "week", "date": "x", "scope": "device:"})
    problem = is_problem(answer)
    assert (problem["status"], problem["code"]) == (422, "invalid-input")
    assert problem["detail"] == "Alcuni dati non possono essere accettati; nulla è stato modificato."
    assert [(item["field"], item["code"]) for item in problem["errors"]] == [
        ("period", "not-one-of"),
        ("date", "not-a-date"),
        ("scope", "wrong-form"),
    ]
    assert problem["errors"][0]["params"]["value"] == "week"
    assert problem["errors"][0]["detail"] == "Valori possibili: 'day', 'month', 'year' or 'decade'"


def values(schema: dict[str, Any]) -> dict[str, Any]:
    """Something that fits each required field."""
    fitting = {"gateway_id": 2, "model": "generic-modbus-meter", "unit_id": 9, "address": "10.0.0.9", "pin": "1"}
    return {name: fitting.get(name, "x") for name in schema.get("required", [])}


@pytest.mark.slow
@pytest.mark.parametrize(("method", "path", "model"), BODIES, ids=lambda item: str(item)[:30])
async def test_every_field_of_every_body_with_every_wrong_value(
    house: Building, method: str, path: str, model: str
) -> None:
    schema = DOCUMENT["components"]["schemas"][model]
    async with house.logged_in("all") as client:
        before = (await client.get("/api/v1/devices")).json()
        filled = path.replace("{device_id}", "1").replace("{gateway_id}", "2")
        wrong: list[Any] = [*EVIL, None, [], {}, -1, 2**70, 1.5, [None], {"a": {"b": []}}, True]
        for name in [*schema["properties"], "no_such_field"]:
            for value in wrong:
                if name in ("pin", "puk") and model in ("LoginInput", "CodesInput"):
                    house.clock.pass_by(4000)
                body = {**values(schema), name: value}
                answer = await client.request(method, filled, json=body)
                assert answer.status_code < 500, f"{name}={value!r}: {answer.text}"
                if answer.status_code >= 400:
                    is_problem(answer)
        if model in ("LoginInput", "CodesInput", "LanguageInput"):
            return
        answer = await client.request(method, filled, json={**values(schema), "no_such_field": 1})
        assert ("no_such_field", "unknown-field") in {(i["field"], i["code"]) for i in is_problem(answer)["errors"]}
        assert len((await client.get("/api/v1/devices")).json()["items"]) >= len(before["items"])


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", "required"),
        (b"{", "not-json"),
        (b"[]", "not-an-object"),
        (b'"x"', "not-an-object"),
        (b"null", "not-an-object"),
        (b'{"pin": NaN, "puk": 1}', "not-text"),
        (b"\xff\xfe", None),
        (b'{"pin": "\\ud800"}', None),
        (b"[" * 100_000, None),
        (b'{"a":' * 5000 + b"1" + b"}" * 5000, None),
    ],
    ids=lambda item: str(item)[:20],
)
async def test_bodies_that_are_no_input(house: Building, body: bytes, code: str | None) -> None:
    async with house.client() as client:
        answer = await client.post("/api/v1/session", content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code == 422
    problem = is_problem(answer)
    if code is not None:
        assert {item["code"] for item in problem["errors"]} == {code}


async def test_codes_never_come_back_in_a_problem(house: Building) -> None:
    async with house.client() as client:
        for body in (
            {"pin": "7391", "puk": "83017264910557"},
            {"pin": 73915, "puk": 83017264910557},
            {"pin": ["73915"], "puk": "83017264910557" * 9},
        ):
            answer = await client.post("/api/v1/session", json=body)
            assert answer.status_code == 422
            assert "739" not in answer.text
            assert "83017264910557" not in answer.text


async def test_a_device_is_checked_whole_and_nothing_is_half_done(house: Building) -> None:
    wrong = {
        "gateway_id": 77,
        "model": "no-such-model",
        "unit_id": 3,
        "name": "Half",
        "load_type_id": 99,
        "measure_group_ids": [99],
    }
    async with house.logged_in("all") as client:
        problem = is_problem(await client.post("/api/v1/devices", json=wrong))
        assert {item["field"] for item in problem["errors"]} >= {"gateway_id", "model"}
        wrong |= {"gateway_id": 2, "model": "generic-modbus-meter", "unit_id": 99}
        answer = await client.post("/api/v1/devices", json=wrong)
        assert answer.status_code in (404, 422), answer.text
        names = [item["name"] for item in (await client.get("/api/v1/devices")).json()["items"]]
    assert names == ["Main", "=Lighting", "Sockets", "Off"]


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/api/v1/nothing", 404, "no-such-path"),
        ("GET", "/api/v2/devices", 404, "no-such-path"),
        ("GET", "/api", 404, "no-such-path"),
        ("PATCH", "/api/v1/devices", 405, "method-not-allowed"),
        ("POST", "/api/v1/consumption", 405, "method-not-allowed"),
        ("HEAD", "/api/v1/devices", 404, None),
        ("GET", "/api/v1/devices/", 404, "no-such-path"),
        ("POST", "/anything", 405, "method-not-allowed"),
    ],
)
async def test_what_is_not_there_is_a_problem_too(
    house: Building, method: str, path: str, status: int, code: str | None
) -> None:
    async with house.logged_in("all") as client:
        answer = await client.request(method, path)
        assert answer.status_code == status, answer.text
        if code:
            assert is_problem(answer)["code"] == code


@pytest.mark.parametrize("measure", ["energy", "cost"])
async def test_without_tariffs_there_is_energy_and_nothing_is_free(house: Building, measure: str) -> None:
    async with house.logged_in("all") as client:
        query = {"period": "day", "date": "2026-04-15", "measure": measure}
        answer = await client.get("/api/v1/consumption", params=query)
    assert answer.status_code == 200, answer.text
    assert answer.json()["measure"] == measure
    cost = answer.json()["cost"]
    assert (cost is None) == (measure == "energy")
    if cost is not None:
        assert {value for value in cost["amounts"] if value is not None} == set()
