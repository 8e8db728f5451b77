"""Every profile: values → simulated registers → real TCP server → real TCP bus → driver → the same values."""

from __future__ import annotations

from decimal import Decimal

import pytest

from meterhouse.catalogue.loader import Catalogue
from meterhouse.catalogue.options import INTERFACE, WORD_ORDER, OptionValue
from meterhouse.domain.installation import Device
from meterhouse.domain.quantity import ChannelKey
from meterhouse.domain.sample import DeviceReading
from meterhouse.modbus.device_map import DeviceMap
from meterhouse.modbus.values import Weights, resolution_of, seen_downstream, weights_of
from tests.driver.bench_device import bench, device_of, downstream, image_of, mapped, tolerance, usual_values

CATALOGUE = Catalogue.load()
PROFILES = CATALOGUE.ids()


def positions_of(profile_id: str) -> list[int | None]:
    profile = CATALOGUE.get(profile_id)
    if profile.modbus.positions > 1 or profile.pulse is not None:
        return [1, max(2, profile.modbus.positions)]
    return [None]


@pytest.mark.parametrize("profile_id", PROFILES)
async def test_what_is_put_into_the_registers_is_what_is_read(profile_id: str) -> None:
    for position in positions_of(profile_id):
        device = device_of(CATALOGUE, CATALOGUE.get(profile_id), position)
        await check(device)


async def check(device: Device) -> None:
    device_map = mapped(CATALOGUE, device)
    image = image_of(CATALOGUE, device)
    settings = image.settings
    values = usual_values(device_map, settings)
    image.put(values)
    turned = downstream(device)
    async with bench(CATALOGUE, image.images) as made:
        await made.configure(device, turned)
        reading = await made.reader.read(device, deadline_s=5.0)
        turned_reading = await made.reader.read(turned, deadline_s=5.0)
        errors = made.buses[0].statistics().errors
    assert not any(errors.values()), "the driver read what the device does not have"
    weights = weights_of(device_map, settings)
    assert_reading(device_map, weights, values, reading)
    turned_values = dict(seen_downstream(key, value) for key, value in values.items())
    assert {sample.key for sample in turned_reading.samples} == set(turned_values)
    for sample in turned_reading.samples:
        straight = next(s for s in reading.samples if seen_downstream(s.key, s.value)[0] == sample.key)
        assert sample.value == seen_downstream(straight.key, straight.value)[1]


def assert_reading(
    device_map: DeviceMap, weights: Weights, values: dict[ChannelKey, Decimal], reading: DeviceReading
) -> None:
    """Every channel whose weight is known is there with its value; none whose weight is unknown."""
    read = {sample.key: sample.value for sample in reading.samples}
    assert set(read) == set(values)
    for field in device_map.readable:
        if field.key is None:
            continue
        value, wanted = read[field.key], values[field.key]
        assert value is not None, field.name
        step = resolution_of(field, weights)
        assert abs(value - wanted) <= tolerance(field, wanted, step), f"{field.name}: {wanted} put in, {value} read"
    unknown = {field.name for field in device_map.fields if field.register.scale == "unknown"}
    assert not unknown & {str(key) for key in read}
    assert not unknown & {name for name, _ in reading.attributes}


SETTABLE = [profile.id for profile in CATALOGUE.all() if WORD_ORDER in profile.options]


@pytest.mark.parametrize("profile_id", SETTABLE)
@pytest.mark.parametrize("word_order", ["big", "little", "swap"])
async def test_the_word_order_is_what_the_installer_says_the_device_is_set_to(profile_id: str, word_order: str) -> None:
    await check(device_of(CATALOGUE, CATALOGUE.get(profile_id), given={WORD_ORDER: word_order}))


BEHIND_INTERFACES = [profile.id for profile in CATALOGUE.all() if profile.modbus.interface_stride]


@pytest.mark.parametrize("profile_id", BEHIND_INTERFACES)
async def test_a_module_behind_an_interface_is_read_through_the_interface(profile_id: str) -> None:
    device = device_of(CATALOGUE, CATALOGUE.get(profile_id), given={INTERFACE: 3})
    assert mapped(CATALOGUE, device).unit == 3
    await check(device)


@pytest.mark.parametrize("word_order", ["big", "little"])
@pytest.mark.parametrize(
    ("number_format", "words"),
    [("unsigned", 1), ("unsigned", 2), ("unsigned", 4), ("signed", 1), ("signed", 2), ("float", 2), ("float", 4)],
)
async def test_a_generic_meter_is_read_as_the_installer_describes_it(
    words: int, word_order: str, number_format: str
) -> None:
    given: dict[str, OptionValue] = {
        "function": 4,
        "register": "01F4",
        "export_register": 0x300,
        "words": words,
        "factor": "0.01",
        "unit": "kWh",
        "number_format": number_format,
        WORD_ORDER: word_order,
    }
    generic = next(profile for profile in CATALOGUE.all() if profile.modbus.registers_from_options)
    await check(device_of(CATALOGUE, generic, given=given))


RULED = [
    profile.id
    for profile in CATALOGUE.all()
    if any(register.key in rule.factors for rule in profile.scaling_rules.values() for register in profile.registers)
]


@pytest.mark.parametrize("profile_id", RULED)
@pytest.mark.parametrize("ratio", [1, 10, 100, 1000, 4999, 5000, 10_000])
async def test_the_transformer_ratio_in_the_device_sets_the_weights(profile_id: str, ratio: int) -> None:
    device = device_of(CATALOGUE, CATALOGUE.get(profile_id))
    device_map = mapped(CATALOGUE, device)
    factors = dict.fromkeys(sorted(device_map.weighing), Decimal(1))
    settings: dict[str, Decimal | None] = {**factors, next(iter(factors)): Decimal(ratio)}
    values = usual_values(device_map, settings)
    image = image_of(CATALOGUE, device, settings)
    image.put(values)
    async with bench(CATALOGUE, image.images) as made:
        await made.configure(device)
        reading = await made.reader.read(device, deadline_s=5.0)
    assert_reading(device_map, weights_of(device_map, settings), values, reading)


def test_the_catalogue_is_not_empty() -> None:
    assert len(PROFILES) >= 94
    assert RULED
    assert SETTABLE
    assert BEHIND_INTERFACES
