"""Year by month of 255 devices × 10 years over HTTP: one keep-alive connection to the real server process.

Every request asks for another year than the one before; the server keeps no answers. Beside it, on the same
connection, an operation of the same server that does next to nothing.
"""

from __future__ import annotations

import itertools
import os
import sys
from collections.abc import Iterable

from bench import store_data
from bench.figure import Figure
from bench.web_server import decoded, served

REQUESTS = int(os.environ.get("BENCH_HTTP_REQUESTS", "1000"))
WARM_UP = 50


def run() -> Iterable[Figure]:
    with served() as connection:
        queries = _queries()
        for path in itertools.islice(queries, WARM_UP):
            _check(connection.get(path)[0])
        asked = [connection.get(path)[1] for path in itertools.islice(queries, REQUESTS)]
        trivial = [connection.get("/api/v1/site")[1] for _ in range(REQUESTS)]
    slow, least = store_data.percentile(asked, 0.99), store_data.percentile(trivial, 0.99)
    middle = store_data.percentile(asked, 0.5)
    print(f"median {middle:.2f} ms, slowest {max(asked) * 1000:.1f} ms of {len(asked)}", file=sys.stderr)
    name = f"p99 of GET /api/v1/site on the same connection ({least:.2f} ms)"
    return [Figure("http_consumption.year_by_month_p99_ms", slow, "ms", name, slow / least)]


def _queries() -> Iterable[str]:
    years = range(store_data.FIRST_YEAR, store_data.FIRST_YEAR + store_data.YEARS)
    path = "/api/v1/consumption?period=year&split=load_type&date="
    return itertools.cycle([f"{path}{year}-06-01" for year in years])


def _check(body: bytes) -> None:
    """What is measured is the real thing: seven series of twelve months that add up."""
    answer = decoded(body)
    assert len(answer["series"]) == store_data.LOAD_TYPES
    for month, total in enumerate(answer["values"]):
        parts = [item["values"][month] for item in answer["series"]]
        assert total == sum(part for part in parts if part is not None) > 0
