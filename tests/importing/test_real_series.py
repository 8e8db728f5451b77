"""Published series of a steel works and of a city, imported whole: not a row lost, not a watt-hour invented."""

from __future__ import annotations

import csv
import gzip
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from meterhouse.domain.quantity import ACTIVE_ENERGY_IMPORT, ChannelKey, Direction, Phase, Quantity
from meterhouse.domain.sample import Quality
from meterhouse.services.importing.options import Kind, Label, ValueColumn
from tests.importing.fakes import MemoryHistory
from tests.importing.files import load, options, refusal

REACTIVE = ChannelKey(Quantity.REACTIVE_ENERGY, Direction.IMPORT, Phase.TOTAL)
STEEL: dict[str, Any] = {"time_column": "date", "time_pattern": "%d/%m/%Y %H:%M", "time_label": Label.END}
STEEL_COLUMNS = [
    ValueColumn("Usage_kWh", 1, ACTIVE_ENERGY_IMPORT, "kWh"),
    ValueColumn("Lagging_Current_Reactive_Power_kVarh", 1, REACTIVE, "kvarh"),
]
ZONES = ["Zone 1 Power Consumption", "Zone 2  Power Consumption", "Zone 3  Power Consumption"]
TETUAN: dict[str, Any] = {"time_column": "DateTime", "time_pattern": "%m/%d/%Y %H:%M"}


def text_of(path: Path) -> str:
    return gzip.decompress(path.read_bytes()).decode("utf-8")


def column(text: str, name: str) -> list[Fraction]:
    return [Fraction(row[name]) for row in csv.DictReader(text.lstrip("\ufeff").splitlines())]


@pytest.fixture(scope="module")
def steel(shared_data: Path) -> str:
    return text_of(shared_data / "steel" / "Steel_industry_data.csv.gz")


@pytest.fixture(scope="module")
def tetuan(shared_data: Path) -> str:
    return text_of(shared_data / "tetuan" / "tetuan_power_2017.csv.gz")


async def test_the_trap_of_the_days_last_stamp_is_named(steel: str) -> None:
    error = await refusal(steel, options(values=STEEL_COLUMNS, **STEEL))
    first = error.fields[0]
    assert (first.code, first.params["line"]) == ("midnight-goes-back", 97)
    assert (first.params["value"], first.params["previous"]) == ("01/01/2018 00:00", "01/01/2018 23:45")
    assert error.params["count"] == 365


@pytest.mark.slow
async def test_a_year_of_a_steel_works(steel: str) -> None:
    chosen = options(values=STEEL_COLUMNS, **STEEL, time_midnight_ends_day=True)
    history, report = await load(steel, chosen)
    energy, reactive = column(steel, "Usage_kWh"), column(steel, "Lagging_Current_Reactive_Power_kVarh")
    assert report.rows == 35_040 == len(history.of(1)) == len(history.of(2))
    assert (report.gaps, report.repeated, report.width_s) == ((), 0, 900)
    assert history.total(1) == int(sum(energy) * 1000)
    assert history.total(2) == int(sum(reactive) * 1000)
    assert [value.value for value in history.of(1)[:96]] == [int(kwh * 1000) for kwh in energy[:96]]
    first = datetime(2018, 1, 1, tzinfo=UTC)
    assert history.of(1)[0].start == first
    assert history.of(1)[-1].start == datetime(2018, 12, 31, 23, 45, tzinfo=UTC)
    for day in (0, 100, 364):
        start = first + timedelta(days=day)
        assert history.between(start, start + timedelta(1)) == int(sum(energy[day * 96 : day * 96 + 96]) * 1000)
    assert {value.quality for value in history.of(1)} == {Quality.MEASURED}


async def city(text: str, resample_s: int | None) -> MemoryHistory:
    columns = [ValueColumn(name, number, ACTIVE_ENERGY_IMPORT, "kW") for number, name in enumerate(ZONES, 1)]
    history, report = await load(text, options(Kind.POWER, columns, resample_s=resample_s, **TETUAN))
    assert report.rows == 52_416
    assert report.gaps == ()
    for part in report.columns:
        assert part.plan.recorded == int(part.plan.source)
    return history


@pytest.mark.slow
async def test_a_year_of_a_city_from_ten_to_fifteen_minutes(tetuan: str) -> None:
    history = await city(tetuan, 900)
    for channel, name in enumerate(ZONES, 1):
        power = column(tetuan, name)
        assert history.total(channel) == int(sum(power) * 1000 / 6)
        assert len(history.of(channel)) == 52_416 * 10 // 15
        # Three rows make two intervals: every half hour holds what its rows hold, to the unit.
        start = datetime(2017, 6, 1, tzinfo=UTC)
        position = (31 + 28 + 31 + 30 + 31) * 144
        exact = sum(power[position : position + 3]) * 1000 / 6
        assert abs(history.between(start, start + timedelta(minutes=30), channel) - exact) < 1
        assert {value.quality for value in history.of(channel)} == {Quality.INTERPOLATED}


@pytest.mark.slow
async def test_a_year_of_a_city_in_its_own_ten_minutes(tetuan: str) -> None:
    history = await city(tetuan, None)
    assert len(history.of(1)) == 52_416
    assert {value.quality for value in history.of(1)} == {Quality.MEASURED}
    assert history.total(1) == int(sum(column(tetuan, ZONES[0])) * 1000 / 6)
