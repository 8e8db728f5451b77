"""The commands of the README's five minutes, against a meter that is served by a foreign implementation."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

import pytest

from tests.end_to_end.foreign_meter import float_meter

pytestmark = pytest.mark.slow

MODEL, UNIT = "eastron-sdm630", 3


async def meterhouse(data: Path, *arguments: str | int) -> tuple[int, str, str]:
    """Exit status, standard output and standard error of one command."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("METERHOUSE_")}
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "meterhouse",
        *map(str, arguments),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env=environment | {"METERHOUSE_DATA_FOLDER": str(data)},
    )
    out, err = await process.communicate()
    return process.returncode or 0, out.decode(), err.decode()


async def test_test_shows_every_value_with_its_raw_words(tmp_path: Path) -> None:
    async with float_meter(UNIT, lambda: {0: 231.5, 72: 1234.567}) as port:
        status, out, err = await meterhouse(
            tmp_path, "meter", "test", "--host", "127.0.0.1", "--port", port, "--unit", UNIT, "--model", MODEL
        )
    assert (status, err) == (0, "")
    lines = {line.split()[0]: line.split()[1:] for line in out.splitlines() if line.startswith("  ")}
    assert lines["voltage_l1_n"] == ["231.5", "V", "0x0000:", "4367", "8000"]
    assert lines["active_energy_import_total"][:3] == ["1234567", "Wh", "0x0048:"]
    assert not (tmp_path / "meterhouse.db").exists()


@pytest.mark.parametrize(
    ("unit", "model", "word"), [(UNIT + 1, MODEL, "no-answer"), (UNIT, "no-such-model", "unknown-model")]
)
async def test_test_says_what_failed(tmp_path: Path, unit: int, model: str, word: str) -> None:
    async with float_meter(UNIT, lambda: {0: 231.5}) as port:
        arguments: list[str | int] = [
            "--host",
            "127.0.0.1",
            "--port",
            port,
            "--unit",
            unit,
            "--model",
            model,
            "--timeout",
            300,
        ]
        status, out, err = await meterhouse(tmp_path, "meter", "test", *arguments)
    assert status == 1
    assert out == ""
    assert word in err


async def test_a_gateway_that_is_not_there_is_told_from_a_silent_meter(tmp_path: Path) -> None:
    arguments: list[str | int] = ["--host", "127.0.0.1", "--port", 1, "--unit", UNIT, "--model", MODEL]
    status, _, err = await meterhouse(tmp_path, "meter", "test", *arguments)
    assert status == 1
    assert "gateway-unreachable" in err


async def test_add_then_list_then_check(tmp_path: Path) -> None:
    place = ["--host", "192.0.2.7", "--model", MODEL]
    status, out, err = await meterhouse(tmp_path, "meter", "add", *place, "--unit", 1, "--name", "Main meter")
    assert (status, err) == (0, "")
    assert "Main meter" in out
    await meterhouse(tmp_path, "meter", "add", *place, "--unit", 2)
    status, out, _ = await meterhouse(tmp_path, "meter", "list")
    assert status == 0
    assert [line.split()[1] for line in out.splitlines()[:2]] == ["Main", "2"]
    assert "2 devices" in out
    status, out, _ = await meterhouse(tmp_path, "check")
    assert status == 0
    assert "2 gateways, 2 devices" in out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--unit", "1", "--model", "nothing"], ("model", "configuration-error")),
        (["--unit", "300", "--model", MODEL], ("unit_id", "out-of-range")),
        (["--unit", "1", "--model", MODEL, "--option", "ct"], ("option", "not-a-pair")),
        (["--unit", "1", "--model", MODEL, "--option", "no_such=1"], ("options.no_such", "option")),
    ],
)
async def test_add_refuses_bad_input_field_by_field_and_stores_nothing(
    tmp_path: Path, arguments: list[str], words: tuple[str, str]
) -> None:
    status, _, err = await meterhouse(tmp_path, "meter", "add", "--host", "192.0.2.7", *arguments)
    assert status == 1
    assert all(word in err for word in words)
    _, out, _ = await meterhouse(tmp_path, "meter", "list")
    assert "0 devices" in out


async def test_without_host_and_serial_port_it_says_what_is_missing(tmp_path: Path) -> None:
    status, _, err = await meterhouse(tmp_path, "meter", "test", "--unit", 1, "--model", MODEL)
    assert status == 1
    assert "host-or-serial-port-required" in err


async def test_scan_finds_the_units_that_answer(tmp_path: Path) -> None:
    async with float_meter(UNIT, lambda: {0: 231.5}) as port:
        arguments: list[str | int] = ["--host", "127.0.0.1", "--port", port, "--units", "2-4", "--timeout", 300]
        status, out, err = await meterhouse(tmp_path, "scan", *arguments)
    assert (status, err) == (0, "")
    assert [line.split()[1] for line in out.splitlines() if line.startswith("unit")] == ["3"]
    assert "1 of 3 unit ids answered" in out


async def test_scan_refuses_what_is_no_unit_id(tmp_path: Path) -> None:
    status, _, err = await meterhouse(tmp_path, "scan", "--host", "192.0.2.7", "--units", "0-3")
    assert status == 2
    assert "unit ids are 1 to 247" in err
