"""What the catalogue tells the rules of an installation."""

from __future__ import annotations

import pytest

from meterhouse.catalogue.loader import Catalogue
from meterhouse.domain.bus_places import share_a_place
from meterhouse.domain.installation import Device, shown_address
from meterhouse.domain.model_facts import ModelFacts
from meterhouse.domain.quantity import Commodity
from meterhouse.services.installing.models import Models, most_power_w

CATALOGUE = Catalogue.load()


def device(model: str, unit_id: int = 5, **options: int) -> Device:
    return Device(1, 2, model, unit_id, "x", options=dict(options))


@pytest.mark.parametrize(
    ("item", "most"),
    [
        (device("bticino-f41dm63"), 48_000),
        (device("eastron-sdm120"), 12_000),
        (device("eastron-sdm630"), None),  # also with transformers of any ratio
        (device("abb-b23-b24"), None),
        (device("bticino-megatiker-m2-250"), 250 * 230 * 1.1 * 3),
        (device("charger-keba-p30", rated_current_a=16), 16 * 230 * 1.1 * 3),
        (device("no-such-model"), None),
    ],
)
def test_the_most_a_device_can_carry_is_known_where_its_rating_is(item: Device, most: float | None) -> None:
    assert most_power_w(CATALOGUE, item) == (most if most is None else pytest.approx(most))
    configured = Device(1, 2, item.model, 5, "x", max_power_w=777)
    assert most_power_w(CATALOGUE, configured) == 777


def test_facts_of_models() -> None:
    facts = {name: Models(CATALOGUE).facts(name) for name in CATALOGUE.ids()}
    assert all(item is not None for item in facts.values())
    electric, gas = facts["generic-modbus-meter"], facts["generic-gas-counter"]
    station, remote = facts["legrand-greenup-old-two-sides-1ph"], facts["meterhouse-remote-total"]
    assert electric and gas and station and remote
    assert (electric.commodities, gas.commodities) == (frozenset({Commodity.ELECTRICITY}), frozenset({Commodity.GAS}))
    assert (gas.pulse, gas.has_positions, station.sides, remote.virtual) == (True, True, 2, True)
    assert Models(CATALOGUE).facts("") is None


def test_addresses_as_people_write_them() -> None:
    assert shown_address(device("x")) == "5"
    assert shown_address(Device(1, 2, "x", 5, "x", position=2)) == "5-2"
    assert shown_address(device("x", interface=1)) == "5-1"
    assert shown_address(device("x", 247, remote_id=10_003)) == "247-10003"


def test_a_device_of_several_addresses_takes_them_all_up() -> None:
    wide, plain = ModelFacts("wide", "Wide", unit_ids=3), ModelFacts("plain", "Plain")
    for distance in range(3):
        assert share_a_place(device("wide"), device("plain", 5 + distance), wide, plain) == "unit_id"
    assert share_a_place(device("wide"), device("plain", 8), wide, plain) is None
