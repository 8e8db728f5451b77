"""`meterhouse check`: are the settings, the catalogue and the installation in order? Changes nothing."""

from __future__ import annotations

import asyncio
from argparse import ArgumentParser, Namespace
from pathlib import Path

from meterhouse.app import DATABASE
from meterhouse.catalogue.loader import Catalogue
from meterhouse.domain.errors import MeterhouseError
from meterhouse.domain.installation import Installation
from meterhouse.settings import Settings, load
from meterhouse.store.store import Store


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--settings", type=Path, metavar="FILE", help="TOML file of start-up settings")


def run(arguments: Namespace) -> int:
    settings = load(arguments.settings)
    print("settings: in order")
    catalogue = Catalogue.load(settings.profiles_folder)
    for problem in catalogue.problems:
        print(f"profile: {problem}")
    print(f"catalogue: {len(catalogue.ids())} profiles, {len(catalogue.problems)} refused")
    unknown = asyncio.run(_unknown_models(settings, catalogue))
    return 1 if catalogue.problems or unknown else 0


async def _unknown_models(settings: Settings, catalogue: Catalogue) -> int:
    database = settings.data_folder / DATABASE
    if not database.exists():
        print(f"database: none yet at {database}")
        return 0
    try:
        store = await Store.open(database, timezone="UTC")
    except MeterhouseError as error:
        print(f"database: {error}")
        return 1
    try:
        installation = await store.configuration.load()
    finally:
        await store.close()
    return _report(installation, catalogue)


def _report(installation: Installation, catalogue: Catalogue) -> int:
    print(f"installation: {len(installation.gateways)} gateways, {len(installation.devices)} devices")
    known = frozenset(catalogue.ids())
    unknown = [device for device in installation.devices if device.model not in known]
    for device in unknown:
        print(f"device {device.id} ({device.name}): model {device.model} is not in the catalogue")
    return len(unknown)
