"""Real charging sessions under published time-of-use tables: the rules cost what a plain look-up of the table costs."""

from __future__ import annotations

import csv
import gzip
import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from meterhouse.domain.interval import Interval
from meterhouse.domain.tariff.metered import Recorded
from meterhouse.domain.tariff.model import CostRule, Tariff, TariffBook, TimeFrame, Validity
from meterhouse.domain.tariff.rating import Bins, Prices, calendar_of, place, tally
from meterhouse.domain.tariff.schedule import rates_of
from tests.tariff.building import E, tariff

THERE = ZoneInfo("America/Los_Angeles")
STEP = timedelta(minutes=5)
STRONGEST_WH = 550
"""6.6 kW over five minutes."""
WEEKDAYS = {"WEEKDAYS": frozenset(range(5)), "WEEKENDS": frozenset({5, 6}), "ALL": frozenset(range(7))}
TABLES = (
    "pge_a10_tou_aug_2019",
    "sce_tou_ev_4_march_2019",
    "sce_tou_ev_4_march_2019_tou_periods_shifted",
    "sce_tou_ev_8_june_2019",
    "sce_tou_ev_8_oct_2018",
)


@pytest.fixture(params=TABLES)
def table(request: pytest.FixtureRequest, shared_data: Path) -> list[dict[str, Any]]:
    path = shared_data / "urdb" / "acnportal" / f"{request.param}.json"
    schedule: list[dict[str, Any]] = json.loads(path.read_text(), parse_float=Decimal)["schedule"]
    return schedule


# --- the table as rules ----------------------------------------------------------------------------------------------


def rules_of(table: list[dict[str, Any]]) -> TariffBook:
    prices = sorted({price for season in table for price in season["tariffs"]})
    tariffs: list[Tariff] = [tariff(number, price) for number, price in enumerate(prices, 1)]
    rules: list[CostRule] = []
    for season in table:
        validity = Validity(month_day(season["effective_start"]), month_day(season["effective_end"]), True)
        starts = [int(hour * 60) for hour in season["times"]]
        for (first, end), price in zip(pairwise([*starts, 1440]), season["tariffs"], strict=True):
            frame = TimeFrame(time(*divmod(first, 60)), time(*divmod(end - 1, 60)))
            rules.append(
                CostRule(len(rules), E, prices.index(price) + 1, validity, frame, WEEKDAYS[season["dow_mask"]])
            )
    return TariffBook(tuple(tariffs), tuple(rules))


def month_day(text: str) -> date:
    month, day = text.split("-")
    return date(2020, int(month), int(day))


def cost_by_rules(table: list[dict[str, Any]], load: Recorded) -> list[Decimal]:
    """Of each recorded interval."""
    of = rules_of(table)
    first, last = int(load.starts.min()), int((load.starts + load.widths).max())
    span = Interval(datetime.fromtimestamp(first, UTC), datetime.fromtimestamp(last, UTC))
    placement = place(load.starts, load.widths, calendar_of(of, span, THERE, Prices()))
    found = tally(placement, load.values, Bins(placement.interval, len(load.starts)), rates_of(of), Prices())
    assert found.unpriced.sum() == 0
    return list(found.amounts.sum(axis=1))


# --- the table, plainly ----------------------------------------------------------------------------------------------


def looked_up(table: list[dict[str, Any]], at: datetime) -> Decimal:
    wall = at.astimezone(THERE)
    for season in table:
        first, last = ([int(part) for part in season[key].split("-")] for key in ("effective_start", "effective_end"))
        today = [wall.month, wall.day]
        inside = first <= today <= last if first < last else today >= first or today <= last
        if inside and wall.weekday() in WEEKDAYS[season["dow_mask"]]:
            hour = wall.hour + wall.minute / 60
            begun = [price for start, price in zip(season["times"], season["tariffs"], strict=True) if start <= hour]
            return Decimal(begun[-1])
    raise AssertionError(wall)


# --- sessions --------------------------------------------------------------------------------------------------------


def caltech(folder: Path) -> Iterator[tuple[datetime, int]]:
    """Five-minute steps of 954 sessions of March 2019, over the change of clocks: full power until served or unplugged.

    Arrivals and departures count steps from the first local midnight of the month.
    """
    data = json.loads(json.loads(gzip.decompress((folder / "acnsim_events_caltech_2019-03.json.gz").read_bytes())))
    begin = datetime(2019, 3, 1, tzinfo=THERE).astimezone(UTC)
    for entry in data["context_dict"].values():
        if entry["class"].endswith(".EV"):
            car = entry["attributes"]
            left = round(car["_requested_energy"] * 1000)
            for step in range(car["_arrival"], car["_departure"]):
                if left <= 0:
                    break
                yield begin + step * STEP, min(left, STRONGEST_WH)
                left -= STRONGEST_WH


def recorded_steps(steps: list[tuple[datetime, int]]) -> Recorded:
    starts = np.array([int(at.timestamp()) for at, _ in steps], dtype=np.int64)
    values = np.array([value for _, value in steps], dtype=np.int64)
    return Recorded(starts, np.full(len(steps), 300), values, np.ones(len(steps), dtype=np.bool_))


@pytest.mark.slow
def test_sessions_by_five_minutes(table: list[dict[str, Any]], shared_data: Path) -> None:
    steps = list(caltech(shared_data / "ev"))
    assert len(steps) > 10_000
    expected = [looked_up(table, at) * value / 1000 for at, value in steps]
    assert cost_by_rules(table, recorded_steps(steps)) == expected


def workplace(folder: Path) -> list[tuple[datetime, datetime, int]]:
    """3395 sessions from plug to unplug, with their energy; published with years of two digits."""
    with gzip.open(folder / "asensio_workplace_station_data.csv.gz", "rt", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    sessions = []
    for row in rows:
        start, end = (
            datetime.fromisoformat("20" + row[key][2:]).replace(tzinfo=THERE).astimezone(UTC)
            for key in ("created", "ended")
        )
        if end > start:
            sessions.append((start, end, round(float(row["kwhTotal"]) * 1000)))
    return sessions


def plain_cost(table: list[dict[str, Any]], start: datetime, end: datetime, energy_wh: int) -> Decimal:
    """The energy spread evenly; each half hour of the clock has what the running share gains in it, in whole Wh."""
    cost, at, booked = Decimal(0), start, 0
    price = looked_up(table, start)
    while at < end:
        following = min(at + timedelta(seconds=1800 - int(at.timestamp()) % 1800), end)
        now = looked_up(table, at)
        if now != price:
            share = energy_wh * int((at - start).total_seconds()) // int((end - start).total_seconds())
            cost += price * (share - booked)
            price, booked = now, share
        at = following
    return (cost + price * (energy_wh - booked)) / 1000


@pytest.mark.slow
def test_whole_sessions_that_prices_cut(table: list[dict[str, Any]], shared_data: Path) -> None:
    sessions = workplace(shared_data / "ev")
    assert len(sessions) > 3000
    load = Recorded(
        np.array([int(start.timestamp()) for start, _, _ in sessions]),
        np.array([int((end - start).total_seconds()) for start, end, _ in sessions]),
        np.array([energy for _, _, energy in sessions]),
        np.ones(len(sessions), dtype=np.bool_),
    )
    assert cost_by_rules(table, load) == [plain_cost(table, *session) for session in sessions]
