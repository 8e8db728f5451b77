"""Degree days and the line through them; temperatures come in whole or not at all, every bad line named."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from meterhouse.domain.calendar import Period
from meterhouse.domain.errors import InvalidInput
from meterhouse.domain.quantity import Commodity
from meterhouse.services.analysis.baseline import Lack, Month, fit
from meterhouse.services.analysis.degree_days import DegreeDays, daily_means
from meterhouse.services.analysis.ports import TemperatureSeries
from meterhouse.services.analysis.question import Question
from meterhouse.services.analysis.temperatures import parse
from meterhouse.store.store import Store
from tests.analysis.house import analysis

ROME = ZoneInfo("Europe/Rome")
YEAR = Question(Commodity.GAS, Period.YEAR, date(2025, 6, 1))


def months(heating: list[float], cooling: list[float], noise: float = 0.0) -> list[Month]:
    dice = np.random.default_rng(1)
    return [
        Month(
            date(2025, number + 1, 1),
            30,
            round(30 * 1000 + 50 * warm + 80 * cold + float(dice.normal(0, noise or 1e-9))),
            DegreeDays(warm, cold, 30),
            complete=True,
        )
        for number, (warm, cold) in enumerate(zip(heating, cooling, strict=True))
    ]


WINTERS = [400.0, 350, 300, 150, 50, 0, 0, 0, 30, 120, 250, 380]
SUMMERS = [0.0, 0, 0, 0, 20, 80, 130, 120, 40, 0, 0, 0]


def test_a_line_is_found_again() -> None:
    line, lack, needed = fit(months(WINTERS, SUMMERS))
    assert lack is None
    assert needed == 6
    assert line is not None
    assert (line.per_day, line.per_heating, line.per_cooling) == pytest.approx((1000, 50, 80), rel=1e-3)
    assert line.r2 == pytest.approx(1)
    noisy, _, _ = fit(months(WINTERS, SUMMERS, noise=4000))
    assert noisy is not None
    assert 0.5 < noisy.r2 < 0.999


@pytest.mark.parametrize(
    ("given_months", "lack"),
    [
        (months(WINTERS[:4], SUMMERS[:4]), Lack.FEW_MONTHS),
        (months([5.0] * 12, [0.0] * 12), Lack.NO_VARIATION),
        ([Month(date(2025, 1, 1), 31, 5, DegreeDays(0, 0, 0), complete=False)] * 12, Lack.NO_TEMPERATURES),
    ],
)
def test_no_line_where_there_is_none(given_months: list[Month], lack: Lack) -> None:
    assert fit(given_months)[:2] == (None, lack)


def test_a_day_that_lacks_hours_has_no_mean() -> None:
    hours = np.arange(480_000, 480_000 + 240, dtype=np.int64)
    full = TemperatureSeries(hours * 3600, 1000 + hours % 24 * 10)
    days = daily_means(full, ZoneInfo("UTC"))
    assert len(days) == 10
    assert days[3].mean_c == pytest.approx(11.15)
    there = (hours < 480_030) | (hours >= 480_042)
    assert len(daily_means(TemperatureSeries(full.at[there], full.centi_c[there]), ZoneInfo("UTC"))) == 9


async def test_the_year_against_its_weather(store: Store) -> None:
    service = await analysis(store)
    assert (await service.baseline(YEAR)).lack is Lack.NO_TEMPERATURES
    lines = ["time;temperature"]
    for number in range(410):
        day = date(2024, 12, 1) + timedelta(number)
        lines.append(f"{day};{12 - 10 * np.cos(2 * np.pi * number / 365):.2f}".replace(".", ","))
    text = "\n".join(lines)
    trial = await service.import_temperatures(text, dry_run=True)
    assert (trial.rows, trial.applied) == (410, False)
    assert await service.temperature_days() is None
    done = await service.import_temperatures(text, dry_run=False)
    assert (done.rows, done.replaced, done.applied) == (410, 0, True)
    assert (await service.import_temperatures(text, dry_run=True)).replaced == 410
    answer = await service.baseline(YEAR)
    assert answer.within
    assert answer.line is not None
    # The last month of 2024 begins with the history: of the year before, one month is complete.
    assert len(answer.reference) == 12
    assert sum(item.expected or 0 for item in answer.months) == pytest.approx(
        sum(item.month.energy or 0 for item in answer.months), rel=1e-4
    )


def test_every_bad_line_is_named() -> None:
    text = "\n".join(
        ["when,temp", "2025-01-01 00:00,1.5", "yesterday,2", "2025-01-01 01:00,warm", "2025-01-01 02:00,99", "x", ""]
    )
    with pytest.raises(InvalidInput) as caught:
        parse(text, ROME)
    assert [(item.field, item.code) for item in caught.value.fields] == [
        ("lines.3", "temperature-time"),
        ("lines.4", "temperature-not-number"),
        ("lines.5", "temperature-out-of-range"),
        ("lines.6", "temperature-columns"),
    ]


def test_the_hour_that_passes_twice_and_the_one_that_is_skipped() -> None:
    twice = parse("2025-10-26 02:00;5\n2025-10-26 02:00;4\n2025-10-26T03:00+01:00;3", ROME)
    assert [item.centi_c for item in twice] == [500, 400, 300]
    assert [after.at - before.at for before, after in pairwise(twice)] == [3600, 3600]
    with pytest.raises(InvalidInput):
        parse("2025-03-30 02:30;5", ROME)
    with pytest.raises(InvalidInput):
        parse("2025-10-26 02:00;5\n2025-10-26 02:00;4\n2025-10-26 02:00;4", ROME)
