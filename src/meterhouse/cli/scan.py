"""`meterhouse scan`: which unit ids answer behind a gateway, and what they seem to be."""

from __future__ import annotations

import asyncio
from argparse import ArgumentParser, ArgumentTypeError, Namespace

from meterhouse.cli.direct import GATEWAY_ID, Direct, add_gateway_arguments, direct
from meterhouse.modbus.discovery import Identified

UNIT_IDS = range(1, 248)


def units(text: str) -> tuple[int, ...]:
    """`1-32,40` as unit ids."""
    found: list[int] = []
    for part in text.split(","):
        first, _, last = part.partition("-")
        try:
            found += range(int(first), int(last or first) + 1)
        except ValueError:
            raise ArgumentTypeError(f"{part!r} is not a unit id or a range like 1-32") from None
    if not found or any(unit not in UNIT_IDS for unit in found):
        raise ArgumentTypeError(f"{text!r}: unit ids are 1 to 247")
    return tuple(found)


def add_arguments(parser: ArgumentParser) -> None:
    add_gateway_arguments(parser)
    parser.add_argument("--units", type=units, default=tuple(UNIT_IDS), help="unit ids to ask, like 1-32,40 (1-247)")


def run(arguments: Namespace) -> int:
    return asyncio.run(_scan(arguments))


async def _scan(arguments: Namespace) -> int:
    found = 0
    async with direct(arguments) as link:
        for unit in arguments.units:
            identified = await link.reader.identify(GATEWAY_ID, unit, timeout_s=arguments.timeout / 1000)
            if identified.answered:
                found += 1
                print(f"unit {unit:>3}  {_guess(link, identified)}", flush=True)
    print(f"{found} of {len(arguments.units)} unit ids answered")
    return 0 if found else 1


def _guess(link: Direct, identified: Identified) -> str:
    names = [f"{profile} ({link.catalogue.get(profile).name})" for profile in identified.profiles]
    if names:
        return " or ".join(names)
    told = " ".join(text for _, text in sorted(identified.objects.items()))
    return f"answers; says {told!r}" if told else "answers; model unknown"
