"""The analyses of 255 devices × 10 years over HTTP, on one keep-alive connection to the real server process.

Every request asks for another year than the one before. The server keeps no answers, but the sums of a scope per
quarter of an hour, marked by what they were made of; what the first question about a year costs is a figure of its own.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from datetime import UTC, datetime

from bench import store_data
from bench.figure import Figure
from bench.web_server import Connection, decoded, served

REQUESTS = int(os.environ.get("BENCH_ANALYSES_REQUESTS", "200"))
YEARS = range(store_data.FIRST_YEAR, store_data.FIRST_YEAR + store_data.YEARS)
VIEWS = ("duration", "peaks", "base-load", "flow", "production", "emissions", "baseline")
READINGS_AT_ONCE = 20_000


def run() -> Iterable[Figure]:
    with served() as connection:
        _set_up(connection)
        first = [connection.get(_path("heat-map", year))[1] for year in YEARS]
        _check(connection.get(_path("heat-map", YEARS[1]))[0])
        trivial = [connection.get("/api/v1/site")[1] for _ in range(REQUESTS)]
        times = {name: _measured(connection, name) for name in ("heat-map", *VIEWS)}
    least = store_data.percentile(trivial, 0.99)
    compared = f"p99 of GET /api/v1/site on the same connection ({least:.2f} ms)"
    yield Figure("analyses.heat_map_first_ms", max(first) * 1000, "ms")
    for name, seconds in times.items():
        p99 = store_data.percentile(seconds, 0.99)
        print(f"{name}: median {store_data.percentile(seconds, 0.5):.1f} ms of {len(seconds)}", file=sys.stderr)
        place = "views" if name == "heat-map" else "analyses"
        yield Figure(f"{place}.{name.replace('-', '_')}_p99_ms", p99, "ms", compared, p99 / least)


def _path(name: str, year: int) -> str:
    return f"/api/v1/analysis/{name}?period=year&date={year}-06-01"


def _set_up(connection: Connection) -> None:
    """Ten years of hourly temperatures, and a factor that changes within each year."""
    hours = range(store_data.BEGIN, store_data.END, 3600)
    lines = [f"{datetime.fromtimestamp(at, UTC):%Y-%m-%dT%H:%MZ};{12 + at // 86_400 % 365 * 0.02:.2f}" for at in hours]
    for part in _batches(lines):
        connection.send("POST", "/api/v1/temperatures/import", {"text": "\n".join(part), "dry_run": False})
    factors = [{"commodity": "electricity", "valid_from": f"{year}-03-15", "grams": "300"} for year in YEARS]
    settings = decoded(connection.get("/api/v1/analysis/settings")[0])
    connection.send("PUT", "/api/v1/analysis/settings", {**settings, "factors": factors})


def _batches(lines: list[str]) -> Iterable[list[str]]:
    return (lines[at : at + READINGS_AT_ONCE] for at in range(0, len(lines), READINGS_AT_ONCE))


def _measured(connection: Connection, name: str) -> list[float]:
    for year in YEARS:
        connection.get(_path(name, year))
    return [connection.get(_path(name, YEARS[number % len(YEARS)]))[1] for number in range(REQUESTS)]


def _check(body: bytes) -> None:
    """What is measured is the real thing: a year of hours that add up to its total."""
    answer = decoded(body)
    assert len(answer["days"]) in (365, 366)
    assert answer["total"] == sum(value for row in answer["values"] for value in row if value is not None) > 0
