"""What registers show is what a reader decodes, to the last digit."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meterhouse.domain.quantity import ACTIVE_ENERGY_IMPORT
from meterhouse.modbus.device_map import map_device
from meterhouse.simulator.display import Display, display_of
from meterhouse.simulator.image import DeviceImage
from meterhouse.simulator.load.draw import QUANTA
from tests.simulator.reading import CATALOGUE

MODELS = (
    "eastron-sdm630",
    "siemens-pac2200",
    "bticino-f3n200",
    "carlo-gavazzi-em300",
    "orno-we-504",
    "charger-keba-p30",
)


def made(model: str) -> tuple[DeviceImage, Display]:
    device_map = map_device(CATALOGUE, model, 1, None, {})
    image = DeviceImage(CATALOGUE.get(model), device_map, {})
    key = ACTIVE_ENERGY_IMPORT
    fields = [field for field in device_map.readable if field.key is not None and field.key.quantity == key.quantity]
    field = next((field for field in fields if field.key == key), fields[0])
    display = display_of(field, image.weights)
    assert display is not None
    return image, display


@pytest.mark.parametrize("model", MODELS)
def test_a_reader_gets_what_is_shown(model: str) -> None:
    image, display = made(model)
    device_map = map_device(CATALOGUE, model, 1, None, {})
    keys = {field.key for field in device_map.readable if field.key is not None}
    key = ACTIVE_ENERGY_IMPORT if ACTIVE_ENERGY_IMPORT in keys else next(k for k in keys if "energy" in str(k))

    @settings(max_examples=60, deadline=None)
    @given(st.integers(1, 3_000_000_000_000))
    def check(quanta: int) -> None:
        shown = display.shown(quanta)
        image.put({key: shown})
        assert image.get(key) == shown

    check()


@given(st.sampled_from(MODELS), st.lists(st.integers(0, 2**52), min_size=1, max_size=30))
@settings(max_examples=60, deadline=None)
def test_indexes_are_what_is_shown_in_whole_units(model: str, quanta: list[int]) -> None:
    _, display = made(model)
    indexes = display.indexes(np.array(quanta, dtype=np.int64))
    assert indexes.tolist() == [int(display.shown(each)) for each in quanta]


def test_a_register_shows_whole_steps_and_starts_again_at_its_end() -> None:
    tens = Display(numerator=10, modulus=1000)
    assert tens.shown(99 * QUANTA) == 90
    assert tens.shown(9_999 * QUANTA) == 9_990
    assert tens.shown(10_019 * QUANTA) == 10
    assert tens.end_quanta == 10_000 * QUANTA
    assert tens.indexes(np.array([9_999, 10_019], dtype=np.int64) * QUANTA, wrapped=False).tolist() == [9_990, 10_010]
    tenths = Display(denominator=10)
    assert str(tenths.shown(QUANTA * 1234 // 1000)) == "1.2"
    assert tenths.end_quanta is None


def test_a_float_has_seven_digits() -> None:
    seven = Display(digits=7)
    assert seven.shown(9_999_999 * QUANTA) == 9_999_999
    assert seven.shown(12_345_678 * QUANTA) == 12_345_670
    assert seven.shown(1_234_567_891 * QUANTA) == 1_234_567_000


def test_an_end_that_no_meter_lives_to_see_is_none() -> None:
    assert Display(modulus=2**64).end_quanta is None
    assert Display(modulus=2**64).indexes(np.array([QUANTA * 5], dtype=np.int64)).tolist() == [5]
