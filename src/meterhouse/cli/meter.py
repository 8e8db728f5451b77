"""`meterhouse meter add|list|test`: meters from the command line."""

from __future__ import annotations

import asyncio
from argparse import ArgumentParser, Namespace
from dataclasses import replace
from pathlib import Path

from meterhouse.app import installation_service, open_store
from meterhouse.catalogue.loader import Catalogue
from meterhouse.cli.direct import GATEWAY_ID, add_gateway_arguments, direct, gateway_of, options_of
from meterhouse.domain.installation import Device, Gateway, GatewayKind
from meterhouse.modbus.driver import FullRead, RegisterValue
from meterhouse.settings import load

DEADLINE_S = 15.0


def add_arguments(parser: ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    for name, text in (("test", "read every value of a meter, store nothing"), ("add", "add a meter and its gateway")):
        action = actions.add_parser(name, help=text, description=text)
        add_gateway_arguments(action)
        action.add_argument("--unit", type=int, required=True, help="Modbus address, 1 to 247")
        action.add_argument("--model", required=True, help="profile id, see `meterhouse catalogue list`")
        action.add_argument(
            "--option", action="append", default=[], metavar="NAME=VALUE", help="what the model asks for"
        )
        if name == "add":
            action.add_argument("--name", default="", help="name of the meter; empty: its address")
    listing = actions.add_parser("list", help="meters in the database")
    listing.add_argument("--settings", type=Path, metavar="FILE", help="TOML file of start-up settings")


def run(arguments: Namespace) -> int:
    work = {"test": _test, "add": _add, "list": _list}[arguments.action]
    return asyncio.run(work(arguments))


def _device(arguments: Namespace, gateway_id: int) -> Device:
    name = getattr(arguments, "name", "")
    return Device(0, gateway_id, arguments.model, arguments.unit, name, options=dict(options_of(arguments.option)))


async def _test(arguments: Namespace) -> int:
    async with direct(arguments) as link:
        profile = link.catalogue.get(arguments.model)
        result = await link.reader.read_all(_device(arguments, GATEWAY_ID), deadline_s=DEADLINE_S)
    print(f"{profile.vendor} {profile.name}, unit {arguments.unit}: {profile.source.confidence}")
    _print_values(result)
    return 0


def _print_values(result: FullRead) -> None:
    for register in result.registers:
        words = " ".join(f"{word:04x}" for word in register.words)
        print(f"  {register.field.name:<36} {_value(register):>24}   {register.address:#06x}: {words}")
    print(
        f"{len(result.registers)} registers, {result.requests} requests, "
        f"shortest round trip {result.round_trip_s * 1000:.0f} ms"
    )


def _value(register: RegisterValue) -> str:
    if not register.present:
        return "no such register"
    if not register.weight_known:
        return "weight unknown"
    if register.value is None:
        return "not available"
    if isinstance(register.value, str):
        return register.value
    key = register.field.key
    return f"{register.value.normalize():f} {key.facts.unit if key else ''}".strip()


async def _add(arguments: Namespace) -> int:
    settings = load(arguments.settings)
    catalogue = Catalogue.load(settings.profiles_folder)
    wanted = gateway_of(arguments, settings)
    store = await open_store(settings)
    try:
        installation = installation_service(store, catalogue)
        await installation.start()
        gateway = _known(wanted, installation.current.gateways) or await installation.put_gateway(replace(wanted, id=0))
        device = await installation.put_device(_device(arguments, gateway.id))
    finally:
        await store.close()
    print(f"device {device.id} ({device.name}) added behind gateway {gateway.id} ({gateway.name})")
    return 0


def _known(wanted: Gateway, gateways: tuple[Gateway, ...]) -> Gateway | None:
    if wanted.kind is GatewayKind.LOCAL:
        return next(gateway for gateway in gateways if gateway.kind is GatewayKind.LOCAL)
    same = (wanted.address, wanted.port)
    return next((gateway for gateway in gateways if (gateway.address, gateway.port) == same), None)


async def _list(arguments: Namespace) -> int:
    store = await open_store(load(arguments.settings))
    try:
        installation = await store.configuration.load()
    finally:
        await store.close()
    gateways = {gateway.id: gateway for gateway in installation.gateways}
    for device in installation.devices:
        gateway = gateways[device.gateway_id]
        state = "" if device.enabled and gateway.enabled else "  (off)"
        print(f"{device.id:>4}  {device.name:<28} {device.model:<28} {gateway.name} unit {device.unit_id}{state}")
    print(f"{len(installation.devices)} devices")
    return 0
