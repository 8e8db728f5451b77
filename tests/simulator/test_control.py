"""Commands by line: on a local socket, and through the command line program itself."""

from __future__ import annotations

import asyncio
import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pymodbus.client import AsyncModbusTcpClient

from meterhouse.simulator.building import Building
from meterhouse.simulator.control import Control
from meterhouse.simulator.scenario import parametric
from tests.simulator.reading import CATALOGUE, StillClock


async def test_commands_do_what_they_say() -> None:
    building = Building(parametric(devices=3, gateways=1), catalogue=CATALOGUE)
    async with building.running(StillClock()):
        control = Control(building)
        assert control.answer("") == ""
        assert control.answer('fault "Meter 2" silent 30') == "fault 1"
        assert control.answer("fault 'Gateway 1' slow") == "fault 2"
        assert control.answer("faults").splitlines() == ["1  Meter 2  silent", "2  Gateway 1  slow"]
        assert control.answer("clear 1") == "ok"
        assert control.answer("faults") == "2  Gateway 1  slow"
        assert control.answer("clear") == "ok"
        assert control.answer("faults") == "none"
        assert control.answer("index 'Meter 1'") == "1000000 Wh"
        assert control.answer("index 'Meter 1' active_energy_export_total") == "0 Wh"
        assert json.loads(control.answer("stats"))["requests"] == 0
        assert "Meter 3  siemens-pac2200  Gateway 1  3" in control.answer("devices")
        assert "kinds: silent, slow" in control.answer("help")
        assert control.answer("random 20") == "ok"
        assert not control.ended.is_set()
        assert control.answer("quit") == "ok"
        assert control.ended.is_set()


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("dance", "no command 'dance'"),
        ("fault 'Meter 1'", "too few words"),
        ("fault 'Meter 9' silent", "not-found"),
        ("fault 'Meter 1' sulky", "not-in-set"),
        ("fault 'Meter 1' silent soon", "a number"),
        ("index 'Meter 1' warmth", "not-found"),
        ("fault 'Meter", "closing quotation"),
    ],
)
async def test_wrong_commands_are_told(line: str, answer: str) -> None:
    building = Building(parametric(devices=1, gateways=1), catalogue=CATALOGUE)
    async with building.running(StillClock()):
        said = Control(building).answer(line)
        assert said.startswith("error: ")
        assert answer in said.lower()


async def test_the_local_socket_answers_line_by_line(tmp_path: Path) -> None:
    building = Building(parametric(devices=1, gateways=1), catalogue=CATALOGUE)
    async with building.running(StillClock()), await Control(building).serve(tmp_path / "control"):
        reader, writer = await asyncio.open_unix_connection(tmp_path / "control")
        writer.write(b"faults\nindex 'Meter 1'\n")
        assert await reader.readline() == b"none\n"
        assert await reader.readline() == b"1000000 Wh\n"
        writer.close()


@pytest.mark.slow
async def test_the_program_prints_addresses_and_takes_commands() -> None:
    words = ["-m", "meterhouse", "simulate", "--devices", "4", "--gateways", "2", "--speed", "60"]
    pipe = asyncio.subprocess.PIPE
    program = await asyncio.create_subprocess_exec(
        sys.executable, *words, "--fault", "Meter 1=exception:600", stdin=pipe, stdout=pipe
    )
    assert program.stdin is not None
    assert program.stdout is not None
    try:
        lines = [(await program.stdout.readline()).decode() for _ in range(4)]
        assert "4 devices, 2 gateways" in lines[0]
        ports = [int(line.partition("127.0.0.1:")[2].split()[0]) for line in lines[1:3]]
        client = AsyncModbusTcpClient("127.0.0.1", port=ports[0])
        assert await client.connect()
        assert (await client.read_input_registers(0, count=2, device_id=1)).exception_code == 4
        client.close()
        program.stdin.write(b"faults\nclear\nfaults\n")
        answers = [await program.stdout.readline() for _ in range(3)]
        assert answers == [b"1  Meter 1  exception\n", b"ok\n", b"none\n"]
        program.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(program.wait(), 10) == 0
    finally:
        if program.returncode is None:
            program.kill()
            await program.wait()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--scenario", "nowhere"], "unknown-scenario"),
        (["--devices", "0"], "devices: value-invalid"),
        (["--speed", "0"], "speed: value-invalid"),
        (["--devices", "1", "--fault", "Meter 1"], "NAME=KIND"),
        (["--devices", "1", "--fault", "Meter 1=sulky"], "kind: not-in-set"),
    ],
)
def test_the_program_refuses_what_it_cannot_do(words: list[str], said: str) -> None:
    command = [sys.executable, "-m", "meterhouse", "simulate", *words]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert said in done.stderr
    assert "Traceback" not in done.stderr
