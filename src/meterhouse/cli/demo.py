"""`meterhouse demo`: a simulated building with 13 months of history, and the server that looks after it."""

from __future__ import annotations

import json
import shutil
from argparse import ArgumentParser, Namespace
from datetime import datetime, timedelta
from pathlib import Path

from meterhouse.app import PEPPER, billing_services, open_store, run_loop, running, serve, start_logging
from meterhouse.cli.demo_building import install, reconnect, record_past, record_weather
from meterhouse.cli.demo_tariffs import freeze_last_month, set_tariffs
from meterhouse.domain.calendar import load_zone
from meterhouse.domain.interval import floor_to
from meterhouse.host.clock import SystemClock
from meterhouse.services.access.hashing import CodeHasher
from meterhouse.services.installation import InstallationService
from meterhouse.settings import Settings
from meterhouse.simulator.building import Building
from meterhouse.store.access_pepper import load_pepper
from meterhouse.store.store import Store

PAST = timedelta(days=396)
"""13 months, so that the same month of last year is there to compare with."""
WIDTH = timedelta(minutes=15)
NOTE = "demo.json"
CODES = (
    ("administrator", "99999", "00000 9999 00000"),
    ("greenUp", "88888", "00000 8888 00000"),
    ("installer", "55555", "00000 5555 00000"),
    ("user", "11111", "00000 1111 00000"),
)


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--port", type=int, default=8080, help="port of the page (8080)")
    parser.add_argument("--host", default="127.0.0.1", help="address of the page (127.0.0.1)")
    parser.add_argument("--data", type=Path, default=Path(".cache/demo"), help="folder of the demo's database")
    parser.add_argument("--scenario", default="demo", help="name or file of the building")
    parser.add_argument("--fresh", action="store_true", help="forget the demo's database and make it anew")
    parser.add_argument("--faults", action="store_true", help="let devices fail at random, one after another")
    parser.add_argument("--log-level", default="warning", choices=("debug", "info", "warning", "error"))


def run(arguments: Namespace) -> int:
    start_logging(arguments.log_level)
    if arguments.fresh:
        shutil.rmtree(arguments.data, ignore_errors=True)
    run_loop(_demo(arguments))
    return 0


async def _demo(arguments: Namespace) -> None:
    clock = SystemClock()
    settings = Settings(
        data_folder=arguments.data, http_host=arguments.host, http_port=arguments.port, serial_parity="N"
    )
    note = settings.data_folder / NOTE
    if not note.exists():
        shutil.rmtree(settings.data_folder, ignore_errors=True)
        since = floor_to(clock.now() - PAST, timedelta(days=1))
        building = Building.load(arguments.scenario, counting_since=since)
        await _record(building, settings, since, floor_to(clock.now(), WIDTH))
        note.write_text(json.dumps({"since": since.isoformat()}))
    else:
        building = Building.load(arguments.scenario, counting_since=_noted(note))
    async with building.running(clock):
        await _connect(building, settings)
        if arguments.faults:
            building.random_faults(seed=1, every_s=60.0)
        settings = settings.model_copy(update={"serial_port": building.serial_port or ""})
        async with running(settings, clock=clock, demo=True) as server:
            _announce(settings)
            await serve(settings, server)


def _noted(note: Path) -> datetime:
    return datetime.fromisoformat(json.loads(note.read_text())["since"])


async def _record(building: Building, settings: Settings, since: datetime, until: datetime) -> None:
    """The building and its past in the database, made before the building runs: its counters go on from there."""
    store = await open_store(settings)
    try:
        devices = await install(building, store)
        print("the building's meters count 13 months of history …", flush=True)
        count = await record_past(building, store, devices, since, until, int(WIDTH.total_seconds()))
        await record_weather(building, store, since, until)
        await _bill(store, settings, since, until)
        print(f"{count:,} intervals recorded", flush=True)
    finally:
        await store.close()


async def _bill(store: Store, settings: Settings, since: datetime, until: datetime) -> None:
    """Tariffs of all commodities, and a bill of last month."""
    installation = InstallationService(store.configuration, lambda _: True)
    site = (await installation.start()).site
    hasher = CodeHasher(load_pepper(settings.data_folder / PEPPER))
    billing = billing_services(store, installation, SystemClock(), hasher)
    await billing.tariffs.start()
    await set_tariffs(billing, since, until)
    await freeze_last_month(billing, until, load_zone(site.timezone))


async def _connect(building: Building, settings: Settings) -> None:
    store = await open_store(settings)
    try:
        await reconnect(building, store)
    finally:
        await store.close()


def _announce(settings: Settings) -> None:
    host = f"[{settings.http_host}]" if ":" in settings.http_host else settings.http_host
    print(f"\nMeterhouse demo: http://{host}:{settings.http_port}\n\n  user           PIN    PUK")
    for name, pin, puk in CODES:
        print(f"  {name:<14} {pin}  {puk}")
    print("\nEnd it with Ctrl-C.", flush=True)
