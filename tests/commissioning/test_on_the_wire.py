"""Scan, trial, test and report against simulated buildings over real sockets and a real line."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest

from meterhouse.app import Server
from meterhouse.domain.errors import Conflict, InvalidInput
from meterhouse.domain.installation import Device
from meterhouse.domain.wiring import WiringKind
from meterhouse.host.clock import SystemClock
from meterhouse.services.commissioning.guess import Sureness
from meterhouse.services.commissioning.scan import JobState, Scan
from meterhouse.services.commissioning.trial import Question
from meterhouse.services.installation import Editor
from meterhouse.services.ports import ReadFailed
from meterhouse.simulator.building import Building
from meterhouse.simulator.faults import FaultKind
from tests.commissioning.house import commissioning_of, served, until
from tests.simulator.reading import CATALOGUE, scenario

pytestmark = pytest.mark.slow

LOAD = {"shape": "constant", "base": 9000, "peak": 12000, "cos_phi": 0.95}
BOARD: list[dict[str, object]] = [
    {"name": "Main", "model": "bticino-megabreak-mp6", "unit": 2},
    {"name": "Feeder", "model": "bticino-megatiker-m4-630-measure", "unit": 3, "upstream": "Main", "load": LOAD},
    {"name": "Pump", "model": "bgetech-ds100", "unit": 5, "upstream": "Feeder", "load": {**LOAD, "base": 6000}},
    {"name": "Unlike", "model": "eastron-sdm630", "unit": 9, "upstream": "Main", "load": LOAD},
]


@asynccontextmanager
async def board(folder: Path, *, devices: bool = True) -> AsyncIterator[tuple[Building, Server]]:
    parts: dict[str, object] = {"gateways": [{"name": "Board"}], "site": {"poll_interval_s": 1.0}}
    building = Building(scenario(BOARD, **parts), catalogue=CATALOGUE)
    async with building.running(SystemClock()), served(building, folder, devices=devices) as server:
        yield building, server


def gateway_id(server: Server, name: str = "Board") -> int:
    return next(item.id for item in server.installation.current.gateways if item.name == name)


async def scanned(server: Server, gateway: int, first: int, last: int) -> Scan:
    scans = commissioning_of(server).scans
    scan = scans.start(gateway, range(first, last + 1))
    await until(lambda: scans.scan(scan.id).state is not JobState.RUNNING)
    return scans.scan(scan.id)


async def test_the_demo_s_buses_show_every_device_and_nothing_wrong(tmp_path: Path) -> None:
    """While all of it is polled: no device is lost by the scan, none is missed by it, healthy wiring stays unblamed."""
    building = Building.load("demo")
    async with building.running(SystemClock()), served(building, tmp_path) as server:
        gateways = server.installation.current.gateways
        scans = await asyncio.gather(*(scanned(server, gateway.id, 1, 31) for gateway in gateways))
        assert [scan.error for scan in scans] == [None] * len(gateways)
        service = commissioning_of(server)
        found: set[int] = set()
        for scan in scans:
            placed = service.scans.configured(scan)
            for unit in scan.found:
                assert placed.get(unit.unit_id), f"unit {unit.unit_id} answers, and nothing is there"
                found |= {device.id for device in placed[unit.unit_id]}
        assert found == {device.id for device in server.installation.current.devices}
        guessed = {guess.model for scan in scans for unit in scan.found for guess in unit.guesses}
        assert {"bticino-megabreak-mp6", "sunspec-203", "abb-b23-b24"} <= guessed
        service.tests.start()
        await until(lambda: service.tests.latest is not None and service.tests.latest.state is not JobState.RUNNING)
        run = service.tests.latest
        assert run and run.state is JobState.DONE
        assert {item.device_id: item.error for item in run.outcomes.values() if not item.ok} == {}
        assert {item.device_id: item.findings for item in run.outcomes.values() if item.findings} == {}


async def test_what_is_found_is_added_whole_or_not_at_all_and_then_read(tmp_path: Path) -> None:
    async with board(tmp_path, devices=False) as (_, server):
        gateway = gateway_id(server)
        scan = await scanned(server, gateway, 1, 9)
        assert [unit.unit_id for unit in scan.found] == [2, 3, 5, 9]
        best = {unit.unit_id: unit.guesses[0] for unit in scan.found if unit.guesses}
        assert best[2].model == "bticino-megabreak-mp6" and best[2].sureness is Sureness.CERTAIN
        scans = commissioning_of(server).scans
        wanted = [Device(0, gateway, guess.model, unit, f"New {unit}") for unit, guess in best.items()]
        with pytest.raises(InvalidInput) as refused:
            await scans.add([*wanted, Device(0, gateway, "no-such-model", 9, "New")], Editor("installer"))
        assert [item.field for item in refused.value.fields] == [f"devices.{len(wanted)}.model"]
        assert server.installation.current.devices == ()
        added = await scans.add(wanted, Editor("installer"))
        assert {device.unit_id for device in added} == set(best)
        assert set(scans.configured(scan)) == set(best)
        first = added[0].id
        await until(lambda: (live := server.acquisition.live.get(first)) is not None and live.reading is not None)
        with pytest.raises(Conflict, match="device-address-taken"):
            await scans.add(wanted[:1], Editor("installer"))


async def test_a_scan_is_cancelled_runs_once_and_leaves_the_bus_to_the_polls(tmp_path: Path) -> None:
    async with board(tmp_path) as (_, server):
        scans, gateway = commissioning_of(server).scans, gateway_id(server)
        started = scans.start(gateway, range(1, 248))
        with pytest.raises(Conflict, match="scan-running"):
            scans.start(gateway, [1])
        await until(lambda: scans.scan(started.id).asked >= 8)
        before = {number: live.reading for number, live in server.acquisition.live.snapshot().items()}

        def all_read_again() -> bool:
            return all(
                (live := server.acquisition.live.get(number)) is not None and live.reading not in (None, reading)
                for number, reading in before.items()
            )

        await until(all_read_again)
        assert scans.scan(started.id).state is JobState.RUNNING, "they were read while it went on"
        cancelled = await scans.cancel(started.id)
        assert cancelled.state is JobState.CANCELLED and cancelled.asked < 247
        assert {unit.unit_id for unit in cancelled.found} >= {2, 3, 5}
        assert scans.start(gateway, [2]).id != started.id


@pytest.mark.parametrize(
    ("kind", "device", "expected"),
    [
        (FaultKind.CT_REVERSED, "Feeder", WiringKind.REVERSED_CT),
        (FaultKind.PHASE_MISSING, "Main", WiringKind.MISSING_PHASE),
        (FaultKind.PHASES_SWAPPED, "Unlike", WiringKind.SWAPPED_PHASES),
        (FaultKind.VT_RATIO, "Feeder", WiringKind.SUSPICIOUS_RATIO),
        (FaultKind.CT_RATIO, "Pump", WiringKind.SUSPICIOUS_RATIO),
        (FaultKind.CURRENT_WEIGHT, "Unlike", WiringKind.SUSPICIOUS_RATIO),
    ],
)
async def test_every_wiring_fault_is_found_at_its_device_and_nowhere_else(
    tmp_path: Path, kind: FaultKind, device: str, expected: WiringKind
) -> None:
    async with board(tmp_path) as (building, server):
        building.fault(kind=kind, device=device)
        await asyncio.sleep(1.1)  # registers are made anew once a second
        tests = commissioning_of(server).tests
        tests.start([gateway_id(server)])
        with pytest.raises(Conflict, match="test-running"):
            tests.start()
        await until(lambda: tests.latest is not None and tests.latest.state is not JobState.RUNNING)
        assert tests.latest is not None
        names = {item.id: item.name for item in server.installation.current.devices}
        found = {
            names[item.device_id]: {finding.kind for finding in item.findings}
            for item in tests.latest.outcomes.values()
            if item.findings
        }
        assert found == {device: {expected}}


async def test_word_orders_are_shown_side_by_side_and_the_true_one_is_plausible(tmp_path: Path) -> None:
    async with board(tmp_path) as (_, server):
        trial, gateway = commissioning_of(server).trial, gateway_id(server)
        shown = await trial.run(Question(gateway, 9, 4, 0x48, 1, "kWh"))  # type: ignore[arg-type]
        ways = {(item.raw.words, item.raw.number_format, item.raw.word_order): item for item in shown.readings}
        assert len(ways) == 14 if len(shown.words) == 4 else 8
        true = ways[2, "float", "big"]
        live = server.acquisition.live
        unlike = next(item.id for item in server.installation.current.devices if item.name == "Unlike")
        await until(lambda: (known := live.get(unlike)) is not None and known.reading is not None)
        known = live.get(unlike)
        assert known and known.reading and true.kwh is not None
        index = next(s.value for s in known.reading.samples if str(s.key) == "active_energy_import_total")
        assert index is not None and float(true.kwh) == pytest.approx(float(index) / 1000, abs=1.0)
        assert true.mark in ("good", "possible")
        assert ways[2, "float", "little"].mark != "good"
        assert ways[2, "signed", "big"].kwh is None or ways[2, "signed", "big"].mark == "impossible"
        with pytest.raises(ReadFailed, match="no-answer"):
            await trial.run(Question(gateway, 77, 3, 0, 1, "kWh"))  # type: ignore[arg-type]
        with pytest.raises(ReadFailed, match="device-exception"):
            await trial.run(Question(gateway, 9, 3, 0xFFFF, 1, "kWh"))  # type: ignore[arg-type]


async def test_the_report_is_printed_in_the_language_of_who_asks(tmp_path: Path) -> None:
    async with board(tmp_path) as (building, server):
        service = commissioning_of(server)
        with pytest.raises(Conflict, match="not-tested"):
            service.reports.start("installer", "it")
        building.fault(kind=FaultKind.SILENT, device="Pump")
        service.tests.start()
        await until(lambda: service.tests.latest is not None and service.tests.latest.state is not JobState.RUNNING)
        job = service.reports.start("installer", "it")
        await until(lambda: service.reports.job(job.id).state is not JobState.RUNNING)
        done = service.reports.job(job.id)
        assert done.error is None and done.content.startswith(b"%PDF-") and len(done.content) > 20_000
        transport = httpx.ASGITransport(server.web)
        async with httpx.AsyncClient(transport=transport, base_url="http://meter.test") as client:
            assert (await client.get(f"/api/v1/commissioning/reports/{job.id}/file")).status_code == 401
