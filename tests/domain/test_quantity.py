"""Names of channels."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meterhouse.domain.quantity import FACTS, Accumulation, ChannelKey, Direction, Phase, Quantity, parse_key


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "active_energy_import_total",
            ChannelKey(Quantity.ACTIVE_ENERGY, Direction.IMPORT, Phase.TOTAL),
        ),
        (
            "active_energy_import_total_tariff2",
            ChannelKey(Quantity.ACTIVE_ENERGY, Direction.IMPORT, Phase.TOTAL, 2),
        ),
        ("voltage_l1_n", ChannelKey(Quantity.VOLTAGE, None, Phase.L1_N)),
        ("voltage_l3_l1", ChannelKey(Quantity.VOLTAGE, None, Phase.L3_L1)),
        ("harmonic_voltage_l1_5", ChannelKey(Quantity.HARMONIC_VOLTAGE, None, Phase.L1, 5)),
        ("digital_input_3", ChannelKey(Quantity.DIGITAL_INPUT, None, None, 3)),
        ("active_power_demand_max_total", ChannelKey(Quantity.ACTIVE_POWER_DEMAND_MAX, None, Phase.TOTAL)),
        ("current_n", ChannelKey(Quantity.CURRENT, None, Phase.N)),
        ("gas_volume", ChannelKey(Quantity.GAS_VOLUME)),
        ("frequency", ChannelKey(Quantity.FREQUENCY)),
    ],
)
def test_spelling(text: str, expected: ChannelKey) -> None:
    assert parse_key(text) == expected
    assert str(expected) == text


@pytest.mark.parametrize(
    "text", ["", "ct_ratio", "active_energy", "voltagel1", "voltage_l4", "active_power_import_export", "Frequency"]
)
def test_what_is_not_a_channel(text: str) -> None:
    parsed = parse_key(text)
    assert parsed is None or str(parsed) == text
    if text not in {"active_energy"}:
        assert parsed is None


@given(
    st.sampled_from(Quantity),
    st.sampled_from([None, *Direction]),
    st.sampled_from([None, *Phase]),
    st.sampled_from([None, 1, 5, 63]),
)
def test_every_key_that_parses_is_spelled_back(
    quantity: Quantity, direction: Direction | None, phase: Phase | None, index: int | None
) -> None:
    key = ChannelKey(quantity, direction, phase, index)
    assert parse_key(str(key)) == key


def test_every_quantity_has_facts_and_counters_are_whole() -> None:
    assert set(FACTS) == set(Quantity)
    assert all(facts.decimals == 0 for facts in FACTS.values() if facts.accumulation is Accumulation.CUMULATIVE)


def test_the_energies_of_all_register_maps_parse(shared_data: Path) -> None:
    folder = shared_data.parent / "registers"
    texts = {
        match[1] for path in folder.glob("*.yaml") for match in re.finditer(r'key: "([a-z0-9_]+)"', path.read_text())
    }
    energies = {text for text in texts if re.match(r"active_energy_(import|export|sum|net)_(total|l[123])$", text)}
    assert len(energies) >= 8
    assert {text for text in energies if parse_key(text) is None} == set()
