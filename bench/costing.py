"""Costs of 255 devices × 10 years reckoned anew after a change of rules, in a real server that answers meanwhile.

The views that show money are asked for one after another until the server has finished. Then, in this process: a day
of a device corrected, and what it costs now.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import random
import sys
import tempfile
import time
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

from bench import store_data
from bench.figure import Figure
from bench.web_server import Connection, served
from meterhouse.domain.calendar import Period, buckets
from meterhouse.domain.interval import IntervalValue
from meterhouse.domain.quantity import Commodity
from meterhouse.domain.sample import Quality
from meterhouse.domain.tariff.model import CostRule, Price, PriceUnit, Tariff, TariffBook
from meterhouse.services.billing.basis import Bases
from meterhouse.services.billing.reckoning import CostReckoning
from meterhouse.services.billing.summing import CostSummer
from meterhouse.services.installation import InstallationService
from meterhouse.store.cost_sums import CostTables
from meterhouse.store.store import Store

CORRECTIONS = 200
ZONE = ZoneInfo(store_data.ZONE)
LAST = store_data.FIRST_YEAR + store_data.YEARS - 1
TARIFFS = (("Peak", "0.3125"), ("Shoulder", "0.241"), ("Off-peak", "0.1712"))
MONEY = "/api/v1/consumption?measure=cost&split="


class StillClock:
    def now(self) -> datetime:
        return datetime(LAST, 12, 16, tzinfo=UTC)

    def monotonic(self) -> float:
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


def _set_rules(connection: Connection) -> list[int]:
    ids = []
    for name, amount in TARIFFS:
        tariff = {"commodity": "electricity", "name": name, "color": "#1971c2", "unit": "kwh"}
        ids.append(connection.send("POST", "/api/v1/tariffs", {**tariff, "prices": [{"amount": amount}]})["id"])
    rules = (
        {"tariff_id": ids[0], "frame": {"first": "08:00", "last": "18:59"}, "weekdays": [0, 1, 2, 3, 4]},
        {"tariff_id": ids[1], "frame": {"first": "07:00", "last": "22:59"}, "weekdays": [0, 1, 2, 3, 4, 5]},
        {"tariff_id": ids[2]},
    )
    return [connection.send("POST", "/api/v1/cost-rules", {"commodity": "electricity", **rule})["id"] for rule in rules]


def _running(connection: Connection) -> bool:
    progress = json.loads(connection.get("/api/v1/cost-rules/progress")[0])
    print(f"\r{progress['done']} of {progress['total']}", end="", file=sys.stderr)
    return bool(progress["running"])


def _paths() -> Iterable[str]:
    dice = random.Random(5)
    for period, split in itertools.cycle([("day", "tariff"), ("month", "load_type"), ("year", "tariff")]):
        day = date(dice.randint(store_data.FIRST_YEAR, LAST), dice.randint(1, 11), dice.randint(1, 28))
        yield f"{MONEY}{split}&period={period}&date={day}"
        yield "/api/v1/cost-rules"


def _recompute() -> tuple[float, list[float]]:
    """Seconds until all is reckoned anew, and of each answer meanwhile."""
    with served() as connection:
        first, *_ = _set_rules(connection)
        while _running(connection):
            time.sleep(0.2)
        paths, answers = iter(_paths()), []
        for path in itertools.islice(paths, 12):
            connection.get(path)
        begin = time.perf_counter()
        connection.send("POST", f"/api/v1/cost-rules/{first}/move", {"steps": 1})
        while _running(connection):
            answers += [connection.get(path)[1] for path in itertools.islice(paths, 6)]
        return time.perf_counter() - begin, answers


async def _correct(folder: Path) -> list[float]:
    """Seconds from a correction of a day to its cost."""
    store = await Store.open(store_data.copied(folder))
    installation = InstallationService(store.configuration, lambda _: True)
    await installation.start()
    tariffs = tuple(
        Tariff(number, Commodity.ELECTRICITY, name, "#1971c2", PriceUnit.KWH, (Price(Decimal(amount)),))
        for number, (name, amount) in enumerate(TARIFFS, 1)
    )
    rules = tuple(
        CostRule(number, Commodity.ELECTRICITY, number, weekdays=frozenset(range(number, 7))) for number in (1, 2, 3)
    )
    book, sums = TariffBook(tariffs, rules), CostTables(store.database)
    bases = Bases(lambda: book, installation, dict)
    summer, costs = CostSummer(sums, StillClock(), bases), CostReckoning(sums, store.history, bases)
    await summer.renew()
    await summer.work()
    dice, times = random.Random(6), []
    for _ in range(CORRECTIONS):
        channel = dice.randint(1, store_data.CHANNELS)
        day = date(dice.randint(store_data.FIRST_YEAR, LAST), dice.randint(1, 11), dice.randint(1, 28))
        span = buckets(Period.DAY, day, ZONE).span
        values = [
            IntervalValue(channel, part.start, timedelta(seconds=900), dice.randrange(3000), Quality.EDITED, None)
            for part in span.split(timedelta(seconds=900))
        ]
        begin = time.perf_counter()
        await store.history.correct(channel, values, author="bench", reason="bench", at=StillClock().now())
        totals = await costs.totals(Commodity.ELECTRICITY, [channel], [span.start, span.end])
        times.append(time.perf_counter() - begin)
        assert int(totals.values.sum()) == sum(item.value or 0 for item in values)
    await store.close()
    return times


def run() -> Iterable[Figure]:
    whole, answers = _recompute()
    slow = store_data.percentile(answers, 0.99)
    print(f"\n{len(answers)} answers meanwhile, median {store_data.percentile(answers, 0.5):.1f} ms", file=sys.stderr)
    yield Figure("costing.ten_years_s", whole, "s")
    yield Figure("costing.answer_p99_ms", slow, "ms")
    with tempfile.TemporaryDirectory(dir=store_data.database().parent) as folder:
        times = asyncio.run(_correct(Path(folder)))
    yield Figure("costing.day_correction_ms", store_data.percentile(times, 0.99), "ms")
