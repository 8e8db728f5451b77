from __future__ import annotations

from decimal import Decimal

import pytest

from meterhouse.domain.quantity import parse_key
from meterhouse.modbus.plausible import is_plausible


@pytest.mark.parametrize(
    ("key", "value", "plausible"),
    [
        ("voltage_l1_n", "231.4", True),
        ("voltage_l1_n", "0", True),
        ("voltage_l1_n", "-3", False),
        ("voltage_l1_n", "3.1E+17", False),
        ("frequency", "49.98", True),
        ("frequency", "0", True),
        ("frequency", "4.998", False),
        ("frequency", "4998", False),
        ("power_factor_total", "-1", True),
        ("power_factor_total", "98", False),
        ("active_power_total", "-250000", True),
        ("active_power_total", "2E+12", False),
        ("active_energy_import_total", "-1", False),
        ("active_energy_import_total", "123456789012", True),
        ("active_energy_net_total", "-1", True),
        ("digital_input_1", "1", True),
        ("voltage_l1_n", None, True),
    ],
)
def test_what_no_building_has_is_told_apart(key: str, value: str | None, plausible: bool) -> None:
    parsed = parse_key(key)
    assert parsed is not None
    assert is_plausible(parsed, None if value is None else Decimal(value)) is plausible
