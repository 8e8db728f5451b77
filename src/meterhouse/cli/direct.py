"""One bus for commands that talk to meters without a server: a gateway that is in no database."""

from __future__ import annotations

import asyncio
import contextlib
from argparse import ArgumentParser, Namespace
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from meterhouse.app import initial_site, open_reader
from meterhouse.catalogue.loader import Catalogue
from meterhouse.domain.errors import FieldError, InvalidInput
from meterhouse.domain.installation import Framing, Gateway, GatewayKind, Installation
from meterhouse.host.clock import SystemClock
from meterhouse.modbus.reader import ModbusDeviceReader
from meterhouse.settings import Settings, load

GATEWAY_ID = 1


@dataclass(frozen=True, slots=True)
class Direct:
    """A reader with one gateway, and what it was made from."""

    reader: ModbusDeviceReader
    catalogue: Catalogue
    gateway: Gateway
    settings: Settings


def add_gateway_arguments(parser: ArgumentParser) -> None:
    """Options that say where the meters are."""
    parser.add_argument("--settings", type=Path, metavar="FILE", help="TOML file of start-up settings")
    parser.add_argument("--host", default="", help="address of the meter or converter; without it the RS485 port")
    parser.add_argument("--port", type=int, default=502, help="its Modbus TCP port (502)")
    parser.add_argument("--rtu", action="store_true", help="RTU frames in the TCP stream instead of Modbus TCP")
    parser.add_argument("--timeout", type=int, default=1000, metavar="MS", help="response timeout (1000 ms)")


def gateway_of(arguments: Namespace, settings: Settings) -> Gateway:
    """The gateway that the options name. Raises InvalidInput when they name none."""
    if arguments.host:
        framing = Framing.RTU if arguments.rtu else Framing.TCP
        return Gateway(
            GATEWAY_ID, GatewayKind.MODBUS_TCP, arguments.host, arguments.host, arguments.port, framing,
            timeout_ms=arguments.timeout,
        )  # fmt: skip
    if not settings.serial_port:
        raise InvalidInput(fields=(FieldError("host", "host-or-serial-port-required"),))
    return Gateway(GATEWAY_ID, GatewayKind.LOCAL, "Local", "127.0.0.1")


@contextlib.asynccontextmanager
async def direct(arguments: Namespace) -> AsyncIterator[Direct]:
    """A reader for the gateway that the options name; its link is closed on leaving."""
    settings = load(arguments.settings)
    gateway = gateway_of(arguments, settings)
    catalogue = Catalogue.load(settings.profiles_folder)
    reader = open_reader(catalogue, SystemClock(), settings)
    await reader.configure(Installation(initial_site(settings), (gateway,), (), (), (), ()))
    try:
        yield Direct(reader, catalogue, gateway, settings)
    finally:
        await reader.close()
        await asyncio.sleep(0)


def options_of(pairs: list[str]) -> dict[str, str]:
    """`name=value` pairs as a dictionary. Raises InvalidInput for a pair without "="."""
    bad = [pair for pair in pairs if "=" not in pair]
    if bad:
        raise InvalidInput(fields=tuple(FieldError("option", "not-a-pair", {"value": pair}) for pair in bad))
    return dict(pair.split("=", 1) for pair in pairs)
