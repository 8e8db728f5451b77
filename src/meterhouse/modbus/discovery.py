"""What is behind a unit id: SunSpec models, and a guess of the profile from identifying registers."""

from __future__ import annotations

import asyncio
import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from meterhouse.catalogue.schema import Confidence, Identification, Profile, RegisterType
from meterhouse.modbus.codec import number_of, raw_bits, text_of
from meterhouse.modbus.device_map import identification_layout
from meterhouse.modbus.identification import read_identification
from meterhouse.modbus.port import (
    BadReply,
    Bus,
    DeviceAbsent,
    DeviceException,
    ModbusError,
    Priority,
    ResponseTimeout,
    Space,
)

SUNSPEC_BASES = (40_000, 50_000, 0)
_MARKER = b"SunS"
_END = 0xFFFF
_MOST_MODELS = 64
_TEXTS = (RegisterType.STRING, RegisterType.HEX)


@dataclass(frozen=True, slots=True)
class Place:
    """A SunSpec model in a device: `address` is that of its ID register."""

    model: int
    address: int
    length: int


async def sunspec_models(bus: Bus, unit: int, space: Space, until: float) -> tuple[Place, ...]:
    """The models of a device in the order of its chain; empty where there is no chain. Raises ModbusError.

    Source: SunSpec Device Information Model Specification, "SunS" at 40000, 50000 or 0, then ID and length of each.
    """
    for base in SUNSPEC_BASES:
        try:
            marker = await _read(bus, unit, space, base, 2, until)
            if marker == _MARKER:
                return await _chain(bus, unit, space, base + 2, until)
        except DeviceAbsent:
            raise
        except DeviceException:
            continue
    return ()


async def _chain(bus: Bus, unit: int, space: Space, address: int, until: float) -> tuple[Place, ...]:
    places: list[Place] = []
    while len(places) < _MOST_MODELS and address < _END - 1:
        model, length = struct.unpack(">HH", await _read(bus, unit, space, address, 2, until))
        if model == _END:
            break
        places.append(Place(model, address, length))
        address += 2 + length
    return tuple(places)


async def _read(bus: Bus, unit: int, space: Space, address: int, count: int, until: float) -> bytes:
    left_s = until - asyncio.get_running_loop().time()
    block = await bus.read(unit, space, address, count, deadline_s=left_s, priority=Priority.DISCOVERY)
    return block.data


@dataclass(frozen=True, slots=True)
class Identified:
    """Who answers at a unit id.

    `answered` is False when nobody does. `profiles`: ids of those whose identifying registers all match, surest
    first. `objects`: texts of the device identification (function 43/14) by number. `sunspec`: models it has.
    """

    unit: int
    answered: bool
    profiles: tuple[str, ...] = ()
    objects: Mapping[int, str] = field(default_factory=lambda: MappingProxyType({}))
    sunspec: tuple[int, ...] = ()


async def identify(bus: Bus, unit: int, profiles: Iterable[Profile], *, timeout_s: float) -> Identified:
    """Ask a unit who it is. A unit that answers anything, exceptions included, is there; LinkDown is raised.

    `timeout_s` bounds each request; a silent unit costs one.
    """
    known = [profile for profile in profiles if profile.superseded_by is None]
    loop = asyncio.get_running_loop()
    try:
        await _read(bus, unit, Space.HOLDING_REGISTERS, 0, 1, loop.time() + timeout_s)
    except (DeviceAbsent, ResponseTimeout):
        return Identified(unit, answered=False)
    except (DeviceException, BadReply):
        pass
    found = [profile for profile in known if profile.identification]
    answers: dict[tuple[object, ...], bytes | None] = {}
    matching = [profile for profile in found if await _matches(bus, unit, profile, answers, timeout_s)]
    models = await _models(bus, unit, timeout_s)
    matching += [profile for profile in known if profile.modbus.base and set(profile.modbus.base.sunspec) & set(models)]
    order = list(Confidence)
    matching.sort(key=lambda profile: (-len(profile.identification), order.index(profile.source.confidence)))
    objects = await _objects(bus, unit, timeout_s)
    return Identified(unit, True, tuple(profile.id for profile in matching), objects, models)


async def _models(bus: Bus, unit: int, timeout_s: float) -> tuple[int, ...]:
    until = asyncio.get_running_loop().time() + 10 * timeout_s
    try:
        places = await sunspec_models(bus, unit, Space.HOLDING_REGISTERS, until)
    except (DeviceException, ResponseTimeout, BadReply):
        return ()
    return tuple(place.model for place in places)


async def _objects(bus: Bus, unit: int, timeout_s: float) -> Mapping[int, str]:
    try:
        objects = await read_identification(bus, unit, deadline_s=timeout_s)
    except (DeviceException, ResponseTimeout, BadReply):
        return MappingProxyType({})
    return MappingProxyType({number: data.decode("ascii", "replace") for number, data in objects.items()})


async def _matches(
    bus: Bus, unit: int, profile: Profile, answers: dict[tuple[object, ...], bytes | None], timeout_s: float
) -> bool:
    for wanted in profile.identification:
        layout = identification_layout(profile, wanted)
        space = Space(wanted.function or profile.modbus.read_function)
        asked = (space, wanted.address, layout.count)
        if asked not in answers:
            answers[asked] = await _answer(bus, unit, space, wanted.address, layout.count, timeout_s)
        data = answers[asked]
        if data is None or not _is_one_of(data, profile, wanted):
            return False
    return True


async def _answer(bus: Bus, unit: int, space: Space, address: int, count: int, timeout_s: float) -> bytes | None:
    try:
        return await _read(bus, unit, space, address, count, asyncio.get_running_loop().time() + timeout_s)
    except ModbusError as error:
        if isinstance(error, DeviceException | ResponseTimeout | BadReply):
            return None
        raise


def _is_one_of(data: bytes, profile: Profile, wanted: Identification) -> bool:
    layout = identification_layout(profile, wanted)
    if layout.type in _TEXTS:
        text = text_of(data, layout) or ""
        return any(isinstance(expected, str) and text.startswith(expected) for expected in wanted.equals)
    number = number_of(raw_bits(data, layout), layout)
    return number is not None and any(number == expected for expected in wanted.equals if isinstance(expected, int))
