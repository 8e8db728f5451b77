"""Real measurements, served by a foreign Modbus server, acquired over a socket and read back from the database."""

from __future__ import annotations

import csv
import gzip
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from meterhouse.app import installation_service, open_reader
from meterhouse.catalogue.loader import Catalogue
from meterhouse.domain.installation import Device, Gateway, GatewayKind
from meterhouse.domain.interval import Interval, to_epoch
from meterhouse.domain.quantity import ACTIVE_ENERGY_IMPORT, parse_key
from meterhouse.services.acquisition import Acquisition
from meterhouse.services.ports import IntervalSeries
from meterhouse.store.store import Store
from tests.end_to_end.foreign_meter import Values, float_meter
from tests.end_to_end.stepping import SteppingClock

pytestmark = pytest.mark.slow

UNIT = 7
MODEL = "eastron-sdm630"
VOLTAGES, ENERGY_IMPORT = (0, 2, 4), 72
MINUTE, QUARTER, DAY = timedelta(minutes=1), timedelta(minutes=15), timedelta(days=1)


@asynccontextmanager
async def opened(path: Path) -> AsyncIterator[Store]:
    store = await Store.open(path, timezone="Europe/Paris")
    try:
        yield store
    finally:
        await store.close()


class Acquired:
    """One meter behind one gateway, recorded into a database file while its clock is stepped."""

    def __init__(self, store: Store, clock: SteppingClock) -> None:
        self.store, self.clock = store, clock

    async def record(self, port: int, until: datetime, poll_interval_s: float) -> None:
        catalogue = Catalogue.load()
        reader = open_reader(catalogue, self.clock)
        installation = installation_service(self.store, catalogue)
        acquisition = Acquisition(reader, self.store.history, installation, self.clock)
        picture = await self.store.configuration.load()
        await self.store.configuration.save_site(
            replace(picture, site=replace(picture.site, poll_interval_s=poll_interval_s, timezone="Europe/Paris"))
        )
        gateway = await self.store.configuration.put_gateway(
            Gateway(0, GatewayKind.MODBUS_TCP, "converter", "127.0.0.1", port)
        )
        await self.store.configuration.put_device(Device(0, gateway.id, MODEL, UNIT, "house"))
        await installation.start()
        await acquisition.start()
        await self.clock.run_until(until, acquisition.busy)
        await acquisition.stop()
        await reader.close()

    async def intervals(self, span: Interval) -> IntervalSeries:
        channels = {channel.key: channel.id for channel in await self.store.history.channels()}
        (series,) = await self.store.history.intervals([channels[ACTIVE_ENERGY_IMPORT]], span)
        return series


def house_minutes(file: Path, day: datetime) -> list[float]:
    """Energy of each minute of a day in Wh; where the record has no figure the minute before goes on."""
    wanted = {(day + n * MINUTE).strftime("%-d/%-m/%Y;%H:%M:%S"): n for n in range(1440)}
    energies: list[float | None] = [None] * 1440
    with gzip.open(file, "rt") as lines:
        for line in lines:
            parts = line.strip().split(";")
            number = wanted.get(f"{parts[0]};{parts[1]}")
            if number is not None and parts[2] not in {"?", ""}:
                energies[number] = float(parts[2]) * 1000 / 60
    filled, last = [], 0.0
    for energy in energies:
        last = last if energy is None else energy
        filled.append(last)
    return filled


async def test_a_day_of_a_house_is_recorded_to_the_register_unit(tmp_path: Path, shared_data: Path) -> None:
    start = datetime(2006, 12, 18, tzinfo=UTC)
    energies = house_minutes(next((shared_data / "uci_house").glob("*.gz")), start)
    counted = np.concatenate([[0.0], np.cumsum(energies)])
    clock = SteppingClock(start)

    def registers() -> Mapping[int, float]:
        minutes = (clock.now() - start) / MINUTE
        return {ENERGY_IMPORT: int(1_234_000 + np.interp(minutes, np.arange(1441), counted)) / 1000, 0: 231.5}

    async with float_meter(UNIT, registers) as port, opened(tmp_path / "house.db") as store:
        acquired = Acquired(store, clock)
        await acquired.record(port, start + DAY + MINUTE, poll_interval_s=15)
        series = await acquired.intervals(Interval(start, start + DAY))
    assert series.starts.tolist() == [to_epoch(start + n * QUARTER) for n in range(96)]
    assert set(series.qualities.tolist()) == {0}
    expected = np.add.reduceat(np.array(energies), np.arange(0, 1440, 15))
    assert np.abs(series.values - expected).max() <= 1.0
    assert abs(int(series.values.sum()) - counted[-1]) <= 1.0


def voltages(folder: Path, start: datetime, seconds: int) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """(seconds, 3) volts of three phases; a missing second repeats the one before."""
    table = np.full((seconds, 3), np.nan)
    for phase in range(3):
        with gzip.open(folder / f"Dataset01_L{phase + 1}.csv.gz", "rt") as lines:
            for row in csv.DictReader(lines):
                second = int((datetime.fromisoformat(row["time"]) - start).total_seconds())
                if 0 <= second < seconds:
                    table[second, phase] = float(row["voltage"])
        for second in map(int, np.flatnonzero(np.isnan(table[:, phase]))):
            table[second, phase] = table[second - 1, phase] if second else 230.0
    return table


async def test_a_day_of_three_voltages_gives_their_mean_minimum_and_maximum(tmp_path: Path, shared_data: Path) -> None:
    start = datetime(2020, 10, 17, 12, tzinfo=UTC)
    poll_s = 5
    measured = voltages(shared_data / "linc", start, 86_400)[::poll_s]
    clock = SteppingClock(start)

    def registers() -> Mapping[int, float]:
        number = min(int((clock.now() - start).total_seconds()) // poll_s, len(measured) - 1)
        return dict(zip(VOLTAGES, measured[number], strict=True)) | {ENERGY_IMPORT: 1.0}

    values: Values = registers
    async with float_meter(UNIT, values) as port, opened(tmp_path / "linc.db") as store:
        acquired = Acquired(store, clock)
        await acquired.record(port, start + DAY + MINUTE, poll_interval_s=poll_s)
        channels = {channel.key: channel.id for channel in await store.history.channels()}
        keys = [parse_key(f"voltage_l{phase}_n") for phase in (1, 2, 3)]
        phases = await store.history.statistics([channels[key] for key in keys if key], Interval(start, start + DAY))
    blocks = measured.reshape(96, 900 // poll_s, 3)
    for phase, series in enumerate(phases):
        assert len(series.starts) == 96
        assert np.abs(series.means / 100 - blocks[:, :, phase].mean(axis=1)).max() <= 0.0101
        assert series.minima.tolist() == np.rint(blocks[:, :, phase].min(axis=1) * 100).astype(int).tolist()
        assert series.maxima.tolist() == np.rint(blocks[:, :, phase].max(axis=1) * 100).astype(int).tolist()
