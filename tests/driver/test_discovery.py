from __future__ import annotations

import asyncio
import struct
from dataclasses import replace
from typing import Any

import pytest

from meterhouse.catalogue.loader import Catalogue
from meterhouse.modbus.discovery import Place, sunspec_models
from meterhouse.modbus.handler import Handler
from meterhouse.modbus.image import RegisterImage
from meterhouse.modbus.port import Space
from meterhouse.services.ports import ReadFailed
from tests.driver.bench_device import UNIT, bench, device_of, image_of, usual_values
from tests.driver.made import a_catalogue

CATALOGUE = Catalogue.load()


def chain(base: int, *models: tuple[int, int]) -> RegisterImage:
    """A SunSpec device with models of these numbers and lengths."""
    image = RegisterImage()
    words = b"SunS" + b"".join(struct.pack(">HH", *model) + bytes(2 * model[1]) for model in models) + b"\xff\xff\0\0"
    image.add(Space.HOLDING_REGISTERS, base, len(words) // 2)
    image.put(Space.HOLDING_REGISTERS, base, words)
    return image


@pytest.mark.parametrize("base", [40_000, 50_000, 0])
async def test_the_models_of_a_sunspec_device_are_found_along_its_chain(base: int) -> None:
    async with bench(CATALOGUE, {UNIT: chain(base, (1, 66), (103, 50), (203, 105))}) as made:
        found = await sunspec_models(
            made.reader.bus(1), UNIT, Space.HOLDING_REGISTERS, asyncio.get_running_loop().time() + 5
        )
    assert found == (Place(1, base + 2, 66), Place(103, base + 70, 50), Place(203, base + 122, 105))


async def test_a_meter_after_another_model_is_read_where_it_is() -> None:
    image = chain(40_000, (1, 66), (103, 50), (203, 105))
    image.put(Space.HOLDING_REGISTERS, 40_122 + 16, struct.pack(">hh", 4998, -2))
    profile = CATALOGUE.get("sunspec-203")
    async with bench(CATALOGUE, {UNIT: image}) as made:
        device = device_of(CATALOGUE, profile)
        await made.configure(device)
        reading = await made.reader.read(device, deadline_s=3.0)
    (frequency,) = [sample.value for sample in reading.samples if str(sample.key) == "frequency"]
    assert str(frequency) == "49.98"


@pytest.mark.parametrize("image", [RegisterImage(), chain(40_000, (1, 66), (103, 50))])
async def test_a_device_without_the_model_is_refused(image: RegisterImage) -> None:
    async with bench(CATALOGUE, {UNIT: image}) as made:
        device = device_of(CATALOGUE, CATALOGUE.get("sunspec-203"))
        with pytest.raises(ReadFailed) as failed:
            await made.reader.read(device, deadline_s=3.0)
    assert failed.value.code == "device-exception"


async def test_every_model_with_identifying_registers_is_recognised() -> None:
    known = [profile for profile in CATALOGUE.all() if profile.identification or profile.modbus.base]
    known = [profile for profile in known if profile.modbus.base is None or profile.modbus.base.sunspec]
    assert len(known) > 20
    images: dict[int, Handler] = {}
    units: dict[str, int] = {}
    for number, profile in enumerate(known):
        device = replace(device_of(CATALOGUE, profile, position=1), unit_id=1 + 3 * number)
        image = image_of(CATALOGUE, device)
        image.put(usual_values(image.map, image.settings))
        images |= image.images
        units[profile.id] = image.map.unit
    async with bench(CATALOGUE, images) as made:
        for profile_id, unit in units.items():
            who = await made.reader.identify(1, unit)
            assert who.answered
            assert profile_id in who.profiles


@pytest.mark.parametrize(
    ("identification", "words", "matches"),
    [
        ([{"address": 11, "equals": [340, 341]}], {11: 341}, True),
        ([{"address": 11, "equals": [340]}], {11: 341}, False),
        ([{"address": 11, "equals": [340]}, {"address": 12, "equals": [2]}], {11: 340, 12: 3}, False),
        ([{"address": 99, "equals": [340]}], {}, False),
        ([{"address": 11, "type": "uint32", "equals": [0x00010002]}], {11: 1, 12: 2}, True),
        ([{"address": 11, "type": "string", "words": 2, "equals": ["PM5"]}], {11: 0x504D, 12: 0x3520}, True),
        ([{"address": 11, "type": "string", "words": 2, "equals": ["SDM"]}], {11: 0x504D, 12: 0x3520}, False),
    ],
)
async def test_all_identifying_registers_have_to_match(
    identification: list[dict[str, Any]], words: dict[int, int], matches: bool
) -> None:
    catalogue = a_catalogue({"identification": identification, "registers": []})
    image = RegisterImage()
    image.add(Space.HOLDING_REGISTERS, 0, 20)
    for address, word in words.items():
        image.put(Space.HOLDING_REGISTERS, address, word.to_bytes(2, "big"))
    async with bench(catalogue, {UNIT: image}) as made:
        who = await made.reader.identify(1, UNIT)
    assert who.profiles == (("made",) if matches else ())


async def test_who_tells_its_name_is_quoted() -> None:
    image = RegisterImage(identification={0: b"Acme", 1: b"M3"})
    async with bench(a_catalogue(), {UNIT: image}) as made:
        who = await made.reader.identify(1, UNIT)
    assert dict(who.objects) == {0: "Acme", 1: "M3"}


async def test_a_unit_that_refuses_everything_is_there_and_a_silent_one_is_not() -> None:
    def silent(pdu: bytes) -> None:
        return None

    asked: list[bytes] = []

    def counted(pdu: bytes) -> None:
        asked.append(pdu)

    async with bench(CATALOGUE, {1: RegisterImage(), 2: silent, 3: counted}, timeout_s=0.05) as made:
        assert (await made.reader.identify(1, 1)).answered
        assert not (await made.reader.identify(1, 2)).answered
        assert not (await made.reader.identify(1, 3)).answered
        assert not (await made.reader.identify(1, 99)).answered
    assert len(asked) == 1, "a silent unit costs one request"


async def test_a_scan_of_a_gateway_that_is_not_there_says_so() -> None:
    async with bench(CATALOGUE, {}) as made:
        await made.stop_server()
        with pytest.raises(ReadFailed) as failed:
            await made.reader.identify(1, 1)
    assert failed.value.code == "gateway-unreachable"
