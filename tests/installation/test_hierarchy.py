"""Who counts when meters are behind meters (§1.5)."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from meterhouse.domain.hierarchy import counted_once, is_upstream_of_itself, measured_above, upstream_of
from meterhouse.domain.installation import Device


def meter(number: int, above: int | None = None, *, excluded: bool = False) -> Device:
    return Device(number, 1, "m", number, str(number), upstream_device_id=above, exclude_from_totals=excluded)


def ids(devices: tuple[Device, ...]) -> list[int]:
    return [device.id for device in devices]


def test_sub_meters_are_in_the_meter_above() -> None:
    devices = (meter(1), meter(2, 1), meter(3, 2), meter(4))
    assert ids(counted_once(devices, {1, 2, 3, 4})) == [1, 4]


def test_sub_meters_of_an_excluded_meter_count_unless_one_further_up_does() -> None:
    assert ids(counted_once((meter(1, excluded=True), meter(2, 1)), {1, 2})) == [2]
    assert ids(counted_once((meter(1), meter(2, 1, excluded=True), meter(3, 2)), {1, 2, 3})) == [1]


def test_a_meter_between_that_does_not_measure_is_passed_over() -> None:
    devices = (meter(1), meter(2, 1), meter(3, 2))
    by_id = {device.id: device for device in devices}
    assert ids(counted_once(devices, {1, 3})) == [1]
    assert measured_above(devices[2], by_id, {1, 3}) == devices[0]
    assert measured_above(devices[2], by_id, {3}) is None
    assert ids(counted_once(devices, {2, 3})) == [2]


def test_nobody_is_above_in_a_circle() -> None:
    devices = (meter(1, 2), meter(2, 1), meter(3, 1))
    by_id = {device.id: device for device in devices}
    assert [is_upstream_of_itself(device, by_id) for device in devices] == [True, True, False]
    assert measured_above(devices[0], by_id, {1, 2, 3}) is None
    assert ids(upstream_of(devices[2], by_id)) == [1, 2]


@given(st.lists(st.tuples(st.one_of(st.none(), st.integers(0, 7)), st.booleans(), st.booleans()), max_size=8))
def test_no_two_counted_meters_are_above_each_other(rows: list[tuple[int | None, bool, bool]]) -> None:
    devices = tuple(meter(number, above, excluded=excluded) for number, (above, excluded, _) in enumerate(rows))
    measuring = {number for number, (_, _, measures) in enumerate(rows) if measures}
    by_id = {device.id: device for device in devices}
    counted = counted_once(devices, measuring)
    for device in counted:
        assert not {above.id for above in upstream_of(device, by_id)} & set(ids(counted))
    for device in devices:
        if device.id in measuring and not device.exclude_from_totals and device not in counted:
            assert any(above.id in measuring for above in upstream_of(device, by_id))
