"""`meterhouse import` against the real store: files in, history out, refusals in words."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from meterhouse.app import DATABASE
from meterhouse.cli.main import main
from meterhouse.domain.installation import Device, Gateway, GatewayKind
from meterhouse.domain.interval import Interval
from meterhouse.services.ports import CounterEvent, Grain
from meterhouse.store.store import Store

COLUMN = ("kWh", "Main", "active_energy_import_total", "kWh")
QUARTERS = "time;kWh\n" + "".join(f"2026-03-03 {h:02}:{m:02};{h}.5\n" for h in range(24) for m in (0, 15, 30, 45))
TOTAL_WH = sum(4 * (h * 1000 + 500) for h in range(24))
ALWAYS = Interval(datetime(2000, 1, 1, tzinfo=UTC), datetime(2030, 1, 1, tzinfo=UTC))


async def _prepare(folder: Path) -> None:
    store = await Store.open(folder / DATABASE, timezone="Europe/Rome")
    try:
        gateway = await store.configuration.put_gateway(Gateway(0, GatewayKind.MODBUS_TCP, "G", "10.0.0.1"))
        await store.configuration.put_device(Device(0, gateway.id, "eastron-sdm630", 1, "Main"))
    finally:
        await store.close()


async def _recorded(folder: Path) -> tuple[int, int, int, Sequence[CounterEvent]]:
    """Intervals, their sum, the sum by the rollup of the year, and the events of the first channel."""
    store = await Store.open(folder / DATABASE)
    try:
        ids = [channel.id for channel in await store.history.channels()]
        if not ids:
            return 0, 0, 0, ()
        (series, *_) = await store.history.intervals(ids, ALWAYS)
        years = await store.history.rollups(ids[:1], Grain.YEAR, date(2010, 1, 1), 20)
        events = await store.history.events(ids[:1], ALWAYS)
        return len(series.starts), int(series.values.sum()), int(years.values.sum()), events
    finally:
        await store.close()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("METERHOUSE_SETTINGS", raising=False)
    asyncio.run(_prepare(tmp_path))
    return tmp_path


def command(folder: Path, file: Path, *more: str) -> int:
    return main(["import", str(file), "--data", str(folder), "--time", "time", "--value", *COLUMN, *more])


def write(folder: Path, text: str, name: str = "history.csv") -> Path:
    file = folder / name
    file.write_bytes(gzip.compress(text.encode()) if name.endswith(".gz") else text.encode())
    return file


@pytest.mark.parametrize("name", ["history.csv", "history.csv.gz"])
def test_a_file_is_recorded_once(folder: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    file = write(folder, QUARTERS, name)
    assert command(folder, file) == 0
    told = capsys.readouterr().out
    assert "new 96, same 0" in told
    assert told.endswith("recorded\n")
    assert asyncio.run(_recorded(folder))[:3] == (96, TOTAL_WH, TOTAL_WH)
    assert command(folder, file) == 0
    assert "new 0, same 96" in capsys.readouterr().out
    assert asyncio.run(_recorded(folder))[:3] == (96, TOTAL_WH, TOTAL_WH)


def test_a_dry_run_records_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command(folder, write(folder, QUARTERS), "--dry-run") == 0
    assert "dry run: nothing was changed" in capsys.readouterr().out
    assert asyncio.run(_recorded(folder))[0] == 0


def test_a_bad_line_refuses_the_file_in_words(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = QUARTERS.splitlines()
    lines[40] = "2026-03-03 09:45;9,5"
    assert command(folder, write(folder, "\n".join(lines))) == 1
    told = capsys.readouterr().err
    assert "history.csv, line 41" in told
    assert "9,5" in told
    assert "--decimal" in told
    assert asyncio.run(_recorded(folder))[0] == 0


@pytest.mark.parametrize(
    ("text", "more", "word"),
    [
        ("time;kWh\n2026-10-25 02:30;1\n2026-10-25 02:45;1\n", ["--ambiguous", "refuse"], "Europe/Rome"),
        ("time;kWh\n\u20ac\n", ["--encoding", "ascii"], "ascii"),
        ("time;kWh\n2026-03-03 00:00;1\n", ["--zone", "Europe/Nowhere"], "Europe/Nowhere"),
        ("time;Wh\n2026-03-03 00:00;1\n", [], "kWh"),
    ],
)
def test_what_else_is_said(
    folder: Path, text: str, more: list[str], word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command(folder, write(folder, text), *more) == 1
    assert word in capsys.readouterr().err


@pytest.mark.parametrize(
    ("value", "word"), [(("2", "Attic", *COLUMN[2:]), "Attic"), (("2", "1", "voltages", "kWh"), "voltages")]
)
def test_unknown_devices_and_quantities(
    folder: Path, value: Sequence[str], word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = write(folder, QUARTERS)
    assert main(["import", str(file), "--data", str(folder), "--value", *value]) == 1
    assert word in capsys.readouterr().err


def test_a_file_that_is_not_there(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command(folder, folder / "none.csv") == 1
    assert "none.csv" in capsys.readouterr().err


def test_indexes_with_a_reset_keep_their_events(folder: Path) -> None:
    text = "time;kWh\n" + "".join(f"2026-03-03 {h:02}:00;{100 + h if h < 12 else h - 12}\n" for h in range(24))
    file = write(folder, text)
    for _ in range(2):
        assert command(folder, file, "--kind", "index") == 0
        count, total, by_year, events = asyncio.run(_recorded(folder))
        assert (count, total, by_year) == (23, 22_000, 22_000)
        assert sorted(event.kind for event in events) == ["backward", "reset"]


def test_replacing_is_a_correction(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command(folder, write(folder, QUARTERS)) == 0
    changed = write(folder, QUARTERS.replace("10:00;10.5", "10:00;99"), "changed.csv")
    assert command(folder, changed) == 0
    assert "different 1" in capsys.readouterr().out
    assert asyncio.run(_recorded(folder))[1] == TOTAL_WH
    assert command(folder, changed, "--existing", "replace") == 0
    assert asyncio.run(_recorded(folder))[1:3] == (TOTAL_WH + 88_500,) * 2


@pytest.mark.slow
def test_a_year_of_a_steel_works(folder: Path, shared_data: Path) -> None:
    value = ["--value", "Usage_kWh", "1", "active_energy_import_total", "kWh"]
    form = ["--time", "date", "--time-format", "%d/%m/%Y %H:%M", "--label", "end", "--zone", "UTC"]
    file = str(shared_data / "steel" / "Steel_industry_data.csv.gz")
    known = ["import", file, "--data", str(folder), *value, *form]
    assert main(known) == 1
    for _ in range(2):
        assert main([*known, "--midnight-ends-day"]) == 0
        count, total, by_year, _ = asyncio.run(_recorded(folder))
        assert (count, total, by_year) == (35_040, 959_636_710, 959_636_710)
