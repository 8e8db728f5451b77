"""The committed document is the API."""

from __future__ import annotations

import json
from pathlib import Path

from meterhouse.cli import openapi
from meterhouse.cli.main import main
from meterhouse.servers.web.app import describe
from tests.web.building import Building

COMMITTED = Path(__file__).resolve().parents[2] / "ui" / "openapi.json"


def test_the_committed_document_is_what_the_code_says() -> None:
    """Remade by: meterhouse openapi --output ui/openapi.json"""
    assert COMMITTED.read_text(encoding="utf-8") == openapi.document()


def test_the_command_prints_and_writes_it(tmp_path: Path, capsys: object) -> None:
    file = tmp_path / "openapi.json"
    assert main(["openapi", "--output", str(file)]) == 0
    assert file.read_text(encoding="utf-8") == openapi.document()
    assert main(["openapi"]) == 0
    assert json.loads(capsys.readouterr().out) == describe()  # type: ignore[attr-defined]


def test_every_operation_has_a_name_of_its_own_and_answers_problems() -> None:
    operations = [item for path in describe()["paths"].values() for item in path.values()]
    names = [item["operationId"] for item in operations]
    assert len(names) == len(set(names))
    for item in operations:
        assert set(item["responses"]) >= {"4XX"}
        problem = item["responses"]["4XX"]["content"]
        assert problem == {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}


def test_resources_are_plural_nouns_and_names_are_ours() -> None:
    parts = {part for path in describe()["paths"] for part in path.split("/") if part and "{" not in part}
    assert parts == {
        *("api", "v1", "session", "lock", "codes", "language", "gateways", "devices", "test", "load-types"),
        *("measure-groups", "panel-boards", "catalogue", "site", "live", "consumption", "consumption.csv"),
        *("measurements", "keys", "coverage", "events", "system", "acquisition"),
        *("tariffs", "single-price", "cost-rules", "charges", "order", "move", "preview", "progress"),
        *("market-series", "prices", "import", "fetch", "bills", "bill.csv", "invoice", "what-if", "alternatives"),
        *("password", "account", "browsers", "sessions", "second-factor", "removal", "tokens", "users"),
        *("configuration", "changes", "undo", "spreadsheet", "trial", "replacement", "other-side"),
        *("audit", "audit.csv"),
        *("commissioning", "scans", "trials", "tests", "reports", "file"),
        *(
            "analysis",
            "base-load",
            "base-load.csv",
            "baseline",
            "baseline.csv",
            "corrections",
            "duration",
            "duration.csv",
        ),
        *("emissions", "emissions.csv", "estimate", "flow", "flow.csv", "heat-map", "heat-map.csv", "intervals"),
        *("peaks", "peaks.csv", "production", "production.csv", "settings", "side-by-side", "side-by-side.csv"),
        *("temperatures",),
    }


async def test_documents_and_explorers_are_not_served(house: Building) -> None:
    async with house.client() as client:
        assert (await client.get("/api/v1/openapi.json")).status_code == 404
        for path in ("/openapi.json", "/docs", "/redoc"):
            assert (await client.get(path)).json()["code"] == "page-not-built"
