"""Every consumption view over HTTP on 255 devices × 10 years, in units and in money; the worst of them counts.

Every request asks for another date than the one before; the server keeps no answers. Three tariffs by hour and weekday
apply; their costs were summed up before the first request.
"""

from __future__ import annotations

import itertools
import os
import random
import sys
import time
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from bench import store_data
from bench.figure import Figure
from bench.web_server import Connection, served

REQUESTS = int(os.environ.get("BENCH_VIEWS_REQUESTS", "120"))
WARM_UP = 5
PERIODS = ("day", "month", "year", "decade")
ONE = "/api/v1/consumption?"
SEVERAL = "/api/v1/consumption/side-by-side?measure=cost"
VIEWS = {
    "total": f"{ONE}split=load_type",
    "total in money": f"{ONE}split=load_type&measure=cost",
    "overall": f"{SEVERAL}&show=electricity,total&show=gas,total&show=water,total",
    "partials": f"{ONE}split=device&scope=measure_group:2,load_type:3",
    "partials in money": f"{ONE}split=load_type&scope=measure_group:2&measure=cost",
    "compare": f"{SEVERAL}&show=electricity,device:3&show=electricity,device:200",
    "details": f"{ONE}split=none&scope=device:17",
    "details in money": f"{ONE}split=none&scope=device:17&measure=cost",
    "tariffs": f"{ONE}split=tariff&measure=cost",
    "tariffs of a device": f"{ONE}split=tariff&scope=device:17&measure=cost",
}


def run() -> Iterable[Figure]:
    with served() as connection:
        _set_tariffs(connection)
        asked = {
            f"{name}, {period}": _times(connection, path, period) for name, path in VIEWS.items() for period in PERIODS
        }
    slow = {name: store_data.percentile(times, 0.99) for name, times in asked.items()}
    for name, value in sorted(slow.items(), key=lambda item: item[1]):
        print(f"{name}: {value:.1f} ms, median {store_data.percentile(asked[name], 0.5):.1f} ms", file=sys.stderr)
    worst = max(slow, key=lambda name: slow[name])
    least = slow["details, year"]
    yield Figure("views.p99_ms", slow[worst], f"ms ({worst})", f"details, year ({least:.2f} ms)", slow[worst] / least)


def _set_tariffs(connection: Connection) -> None:
    ids = {}
    for name, amount in (("Peak", "0.3125"), ("Shoulder", "0.241"), ("Off-peak", "0.1712")):
        tariff = {"commodity": "electricity", "name": name, "color": "#1971c2", "unit": "kwh"}
        sent = connection.send("POST", "/api/v1/tariffs", {**tariff, "prices": [{"amount": amount}]})
        ids[name] = sent["id"]
    rules = (
        ("Peak", {"first": "08:00", "last": "18:59"}, [0, 1, 2, 3, 4]),
        ("Shoulder", {"first": "07:00", "last": "22:59"}, list(range(6))),
        ("Off-peak", None, list(range(7))),
    )
    for name, frame, weekdays in rules:
        rule = {"commodity": "electricity", "tariff_id": ids[name], "weekdays": weekdays, "frame": frame}
        connection.send("POST", "/api/v1/cost-rules", rule)
    while '"running":true' in connection.get("/api/v1/cost-rules/progress")[0].decode():
        time.sleep(0.5)


def _times(connection: Connection, path: str, period: str) -> list[float]:
    """Seconds of each request."""
    dates = _dates()
    for day in itertools.islice(dates, WARM_UP):
        connection.get(f"{path}&period={period}&date={day}")
    return [connection.get(f"{path}&period={period}&date={day}")[1] for day in itertools.islice(dates, REQUESTS)]


def _dates() -> Iterator[date]:
    dice = random.Random(3)
    first = date(store_data.FIRST_YEAR, 1, 1)
    last = date(store_data.FIRST_YEAR + store_data.YEARS - 1, 12, 10)
    while True:
        yield first + timedelta(dice.randrange((last - first).days))
