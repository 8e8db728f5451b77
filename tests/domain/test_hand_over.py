"""A device that is configured anew while it is recorded: what was counted stays, nothing is invented across."""

from __future__ import annotations

import pytest

from meterhouse.domain.counter import CounterEventKind
from meterhouse.domain.metering import DeviceRecorder, HandOver
from tests.domain.recording import ENERGY, NOON, Last, Recording


def handed_over(recording: Recording, *, other: bool) -> Recording:
    recording.recorder = DeviceRecorder((ENERGY,), recording.config, {}, HandOver(recording.recorder, other))
    return recording


def counted() -> Recording:
    """12:00 to 12:07, an index of 50 000 at noon, 10 Wh a minute."""
    return Recording().energy(*((60.0 * minute, 50_000 + 10 * minute) for minute in range(8)))


@pytest.mark.parametrize("index", [3, 50_075, 90_000, 9_000_000])
def test_counters_that_mean_something_else_book_nothing_across(index: int) -> None:
    recording = handed_over(counted(), other=True)
    recording.energy(*((60.0 * minute, index + 5 * (minute - 8)) for minute in range(8, 31))).close(1800)
    assert recording.table == [(0, 70 + 35, "estimated"), (15, 75, "measured")]
    assert recording.kinds == [CounterEventKind.REPLACED]
    assert recording.values[-1].index == index + 5 * 22
    assert recording.restarted().energy((1860, index + 115), (2760, index + 190)).close(2700).total == 105 + 75 + 75


def test_another_way_to_the_same_meter_goes_on() -> None:
    recording = handed_over(counted(), other=False)
    recording.energy(*((60.0 * minute, 50_000 + 10 * minute) for minute in range(8, 31))).close(1800)
    assert recording.table == [(0, 150, "measured"), (15, 150, "measured")]
    assert recording.kinds == []


@pytest.mark.parametrize("index", [3, 900_000])
def test_another_way_that_leads_to_another_meter_books_nothing_across(index: int) -> None:
    recording = handed_over(counted(), other=False)
    recording.energy(*((60.0 * minute, index + 5 * (minute - 8)) for minute in range(8, 31))).close(1800)
    assert recording.table == [(0, 105, "estimated"), (15, 75, "measured")]


def test_intervals_between_two_counters_are_missing_not_zero() -> None:
    recording = handed_over(counted().close(0), other=True)
    recording.energy(*((60.0 * minute, 7 + minute) for minute in range(50, 76))).close(4500)
    assert recording.table == [(45, 10, "estimated"), (60, 15, "measured")]


def test_a_counter_known_from_the_history_only_begins_anew_where_it_means_something_else() -> None:
    recording = Recording(last={ENERGY.id: Last(NOON, 50_000)})
    handed_over(recording, other=True).energy((300, 7), (360, 8), (900, 17), (1800, 32)).close(1800)
    assert recording.table == [(0, 10, "estimated"), (15, 15, "measured")]
    kept = Recording(last={ENERGY.id: Last(NOON, 50_000)})
    handed_over(kept, other=False).energy((300, 50_050), (360, 50_060), (900, 50_150)).close(900)
    assert kept.table[0][:2] == (0, 150)
