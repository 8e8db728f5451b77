"""`meterhouse simulate`: a building of real Modbus servers on this machine, without the web server."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from meterhouse.domain.errors import FieldError, InvalidInput
from meterhouse.domain.installation import GatewayKind
from meterhouse.host.clock import AcceleratedClock, SystemClock
from meterhouse.services.ports import Clock
from meterhouse.simulator.building import Building
from meterhouse.simulator.control import COMMANDS, KINDS, Control, begin
from meterhouse.simulator.form import Scenario
from meterhouse.simulator.scenario import parametric
from meterhouse.simulator.scenario_file import load_scenario, names

STATS_EVERY_S = 10.0


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--scenario", default="demo", help=f"name ({', '.join(names())}) or YAML file; default demo")
    parser.add_argument("--devices", type=int, help="a building made by rule: so many meters …")
    parser.add_argument("--gateways", type=int, default=8, help="… behind so many gateways (8)")
    parser.add_argument("--seed", type=int, help="another building of the same kind (default: the scenario's own seed)")
    parser.add_argument("--speed", type=float, default=1.0, help="how much faster than the clock its time runs (1)")
    parser.add_argument(
        "--fault",
        action="append",
        default=[],
        metavar="NAME=KIND[:SECONDS]",
        help=f"a fault from the start; NAME of a device or gateway, KIND {', '.join(KINDS)}",
    )
    parser.add_argument("--random-faults", type=float, metavar="SECONDS", help="a fault about every so many seconds")
    parser.add_argument("--control", type=Path, help="also take commands on this local socket")
    parser.add_argument("--stats", action="store_true", help="print requests and processor time every ten seconds")
    parser.epilog = "Commands on standard input: " + "; ".join(line.split("  ")[0] for line in COMMANDS)


def run(arguments: Namespace) -> int:
    if not 0 < arguments.speed <= 100_000:
        params = {"value": arguments.speed, "expected": "0 < speed <= 100000"}
        raise InvalidInput(fields=(FieldError("speed", "value-invalid", params),))
    asyncio.run(_simulate(arguments))
    return 0


def _scenario(arguments: Namespace) -> Scenario:
    if arguments.devices is not None:
        return parametric(devices=arguments.devices, gateways=arguments.gateways, seed=arguments.seed or 1)
    scenario = load_scenario(arguments.scenario)
    if arguments.seed is None:
        return scenario
    return scenario.model_copy(update={"site": scenario.site.model_copy(update={"seed": arguments.seed})})


async def _simulate(arguments: Namespace) -> None:
    building = Building(_scenario(arguments))
    clock: Clock = SystemClock()
    if arguments.speed != 1.0:
        clock = AcceleratedClock(clock.now(), arguments.speed)
    async with building.running(clock), contextlib.AsyncExitStack() as stack:
        control = Control(building)
        for text in arguments.fault:
            _begin(building, text)
        if arguments.random_faults is not None:
            building.random_faults(seed=building.scenario.site.seed, every_s=arguments.random_faults)
        if arguments.control is not None:
            await stack.enter_async_context(await control.serve(arguments.control))
        _announce(building)
        _listen(control)
        if arguments.stats:
            stats = asyncio.create_task(_print_stats(control))
            stack.callback(stats.cancel)
        await control.ended.wait()


def _begin(building: Building, text: str) -> None:
    name, equals, rest = text.rpartition("=")
    kind, colon, seconds = rest.partition(":")
    if not equals or (colon and not seconds.replace(".", "", 1).isdigit()):
        params = {"value": text, "expected": "NAME=KIND[:SECONDS]"}
        raise InvalidInput(fields=(FieldError("fault", "value-invalid", params),))
    begin(building, name, kind, float(seconds) if seconds else None)


def _announce(building: Building) -> None:
    installation = building.installation()
    print(f"{installation.site.name}: {len(installation.devices)} devices, {len(installation.gateways)} gateways")
    for gateway in installation.gateways:
        units = sorted({device.unit_id for device in installation.devices if device.gateway_id == gateway.id})
        where = f"{gateway.address}:{gateway.port} ({gateway.framing})"
        if gateway.kind is GatewayKind.LOCAL:
            where = f"{building.serial_port} (RS485)"
        print(f"  {gateway.name:<24} {where:<26} units {', '.join(map(str, units))}")
    print("Type help for commands; Ctrl-C ends it.", flush=True)


def _listen(control: Control) -> None:
    """Answer lines of standard input, and end on the usual signals."""
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, control.ended.set)
    waiting = bytearray()

    def heard() -> None:
        data = os.read(sys.stdin.fileno(), 4096)
        if not data:
            loop.remove_reader(sys.stdin)
        waiting.extend(data)
        *lines, rest = waiting.split(b"\n")
        waiting[:] = rest
        for answer in (control.answer(line.decode(errors="replace")) for line in lines):
            if answer:
                print(answer, flush=True)

    # A file or a closed input cannot be waited for; then there is nobody to listen to.
    with contextlib.suppress(PermissionError, ValueError, OSError):
        loop.add_reader(sys.stdin, heard)


async def _print_stats(control: Control) -> None:
    while True:
        await asyncio.sleep(STATS_EVERY_S)
        print(control.answer("stats"), flush=True)
