"""From readings of a device to recorded intervals."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from meterhouse.domain.channel import Channel
from meterhouse.domain.counter import CounterEventKind, CounterRules
from meterhouse.domain.metering import RecorderConfig, is_recorded
from meterhouse.domain.quantity import ACTIVE_ENERGY_IMPORT, WATER_VOLUME
from tests.domain.recording import ENERGY, NOON, POWER_CHANNEL, Last, Recording, key

Kind = CounterEventKind


def steady(start_s: int, end_s: int, every_s: float = 5.0, wh_per_s: float = 1.0) -> list[tuple[float, float]]:
    """(seconds, index) of a load that counts evenly: 3.6 kW."""
    count = int((end_s - start_s) / every_s)
    return [(start_s + every_s * n, 1_000_001 + wh_per_s * (start_s + every_s * n)) for n in range(count + 1)]


def test_intervals_of_an_undisturbed_counter() -> None:
    recording = Recording().energy(*steady(0, 2705)).close(2700)
    assert recording.table == [(0, 900, "measured"), (15, 900, "measured"), (30, 900, "measured")]
    assert [value.index for value in recording.values] == [1_000_901, 1_001_801, 1_002_701]
    assert recording.kinds == []


def test_the_index_at_a_boundary_lies_on_the_line_between_its_neighbours() -> None:
    recording = Recording().energy((0, 1000), (897, 1897), (902, 1912), (1800, 2810)).close(1800)
    assert [value.value for value in recording.values] == [906, 904]


def test_an_interval_is_given_once_and_only_when_it_is_certain() -> None:
    recording = Recording().energy(*steady(0, 895))
    assert recording.recorder.waiting(NOON + timedelta(seconds=900))
    assert recording.close(900).values == []
    recording.energy((903, 1_000_904))
    assert not recording.recorder.waiting(NOON + timedelta(seconds=900))
    assert recording.close(900).table == [(0, 900, "measured")]
    assert recording.close(900).table == [(0, 900, "measured")]


def test_close_gives_nothing_beyond_the_boundary() -> None:
    recording = Recording().energy(*steady(0, 2705)).close(1800)
    assert len(recording.values) == 2
    assert len(recording.close(2700).values) == 3


def test_joining_half_way_gives_a_part_that_says_so() -> None:
    recording = Recording().energy(*steady(420, 1805)).close(1800)
    assert recording.table == [(0, 480, "estimated"), (15, 900, "measured")]
    assert [event.kind for event in recording.events] == [Kind.STARTED]


def test_a_gap_is_spread_and_its_total_exact() -> None:
    recording = Recording().energy(*steady(0, 600), *steady(4200, 5405)).close(5400)
    assert [row[2] for row in recording.table] == ["interpolated"] * 5 + ["measured"]
    assert recording.total == 5400
    assert recording.kinds == [Kind.GAP_CLOSED]
    assert recording.events[-1].params == {"seconds": 3600, "counted": 3600}


def test_a_gap_is_spread_to_whole_units_without_loss() -> None:
    recording = Recording().energy((0, 10), (7 * 900, 30)).close(7 * 900)
    assert [value.value for value in recording.values] == [2, 3, 3, 3, 3, 3, 3]
    assert recording.total == 20


def test_a_gap_within_an_interval_loses_nothing() -> None:
    recording = Recording().energy(*steady(0, 300), *steady(800, 905)).close(900)
    assert recording.table == [(0, 900, "measured")]
    assert recording.kinds == []


def test_restart_within_an_interval_is_not_seen_in_the_history() -> None:
    before = Recording().energy(*steady(0, 1300)).close(900)
    after = before.restarted().energy(*steady(1500, 2705)).close(2700)
    assert after.table == [(0, 900, "measured"), (15, 900, "measured"), (30, 900, "measured")]


def test_restart_after_hours() -> None:
    before = Recording().energy(*steady(0, 1300)).close(900)
    after = before.restarted().energy(*steady(9300, 9905)).close(9900)
    assert after.total == 9900
    assert [row[2] for row in after.table] == ["measured"] + ["interpolated"] * 10
    assert after.kinds == [Kind.GAP_CLOSED]


def test_restart_when_part_of_a_gap_was_written() -> None:
    before = Recording().energy(*steady(0, 600), *steady(4000, 4200)).close(3600)
    after = before.restarted().energy(*steady(4300, 5405)).close(5400)
    assert after.total == 5400


def test_a_gap_of_years_comes_in_portions() -> None:
    config = RecorderConfig(sample_rate_s=60)
    recording = Recording(config).energy((0, 1000), (10_000 * 60, 2_000_000))
    first = recording.recorder.close(NOON + timedelta(days=8))
    assert len(first.values) == 2000
    assert recording.recorder.more
    recording.values += first.values
    recording.close(8 * 86_400)
    assert len(recording.values) == 10_000
    assert recording.total == 1_999_000
    assert not recording.recorder.more


def test_a_transient_zero_is_not_seen_in_the_history() -> None:
    glitch = [(875.0, 0.0), (880.0, 0.0)]
    recording = Recording().energy(*steady(0, 870), *glitch, *steady(885, 905)).close(900)
    assert recording.table == [(0, 900, "measured")]
    assert recording.kinds == [Kind.BACKWARD, Kind.TRANSIENT]


def test_while_an_index_is_suspect_nothing_is_recorded() -> None:
    recording = Recording().energy(*steady(0, 870), *[(870.0 + 5 * n, 0.0) for n in range(1, 200)]).close(1800)
    assert recording.values == []
    assert recording.recorder.suspects == (1,)
    recording.energy(*steady(1870, 2705)).close(2700)
    assert recording.table == [(0, 900, "interpolated"), (15, 900, "interpolated"), (30, 900, "interpolated")]
    assert recording.total == 2700


def test_a_reset_is_marked_and_counts_the_least_that_can_be() -> None:
    restarted = [(850.0 + 5 * n, float(n)) for n in range(1, 400)]
    recording = Recording().energy(*steady(0, 850), *restarted).close(2700)
    assert recording.kinds == [Kind.BACKWARD, Kind.RESET]
    assert recording.table == [(0, 860, "estimated"), (15, 180, "measured"), (30, 180, "measured")]


def test_restart_after_a_reset_goes_on_from_the_new_index() -> None:
    restarted = [(898.0 + 5 * n, 3.0 + n) for n in range(12)]
    before = Recording().energy(*steady(0, 895), *restarted).close(900)
    assert before.values[0].index == 3
    after = before.restarted().energy((1795, 182), (1805, 184)).close(1800)
    assert after.table == [(0, 898, "estimated"), (15, 180, "measured")]


def test_a_replaced_meter() -> None:
    recording = Recording().energy(*steady(0, 600))
    recording.recorder.replace_meter(ENERGY.id, NOON + timedelta(seconds=610), 1_000_620, 50)
    recording.energy((615, 55), (620, 60), (850, 290), (905, 345)).close(900)
    assert recording.kinds == [Kind.REPLACED]
    assert recording.table == [(0, 619 + 290, "measured")]
    assert recording.values[0].index == 340


def test_rollover_inside_an_interval_is_measured() -> None:
    rules = {ACTIVE_ENERGY_IMPORT: CounterRules(modulus=Decimal(1_000_500), max_rate=10_000.0)}
    wrapped = [(after_s, index % 1_000_500) for after_s, index in steady(0, 1805)]
    recording = Recording(RecorderConfig(rules=rules)).energy(*wrapped).close(1800)
    assert recording.table == [(0, 900, "measured"), (15, 900, "measured")]
    assert [value.index for value in recording.values] == [401, 1301]
    assert recording.kinds == [Kind.ROLLOVER]


def test_rollover_at_a_boundary_gives_an_index_of_the_meter() -> None:
    rules = {ACTIVE_ENERGY_IMPORT: CounterRules(modulus=Decimal(1_000_903), max_rate=10_000.0)}
    wrapped = [(after_s + 0.5, index % 1_000_903) for after_s, index in steady(0, 1805)]
    recording = Recording(RecorderConfig(rules=rules)).energy(*wrapped).close(1800)
    indexes = [value.index for value in recording.values]
    assert indexes == [1_000_900, 897]
    assert recording.total == 897 + 1_000_903 - 1_000_001


# --- change of the sample rate ---------------------------------------------------------------------------------------


def test_a_finer_rate_takes_effect_at_the_next_common_boundary() -> None:
    recording = Recording().energy(*steady(0, 1000)).close(900)
    recording.recorder.change_sample_rate(300)
    recording.energy(*steady(1005, 2705)).close(2700)
    widths = [int(value.width.total_seconds()) for value in recording.values]
    assert widths == [900, 900, 300, 300, 300]
    assert recording.total == 2700


def test_statistics_follow_the_same_boundaries() -> None:
    recording = Recording(channels=(ENERGY, POWER_CHANNEL))
    for second in range(0, 1000, 5):
        recording.read(second, active_power_total=100)
    recording.recorder.change_sample_rate(3600)
    for second in range(1000, 7300, 5):
        recording.read(second, active_power_total=100)
    recording.close(7200)
    assert [int(s.width.total_seconds()) for s in recording.statistics] == [900, 900, 900, 900, 3600]
    assert {s.mean for s in recording.statistics} == {1000}


def test_restart_with_another_rate_goes_on_at_the_last_boundary() -> None:
    last = {1: Last(NOON + timedelta(minutes=20), 2_000)}
    recording = Recording(RecorderConfig(sample_rate_s=900), last=last).energy((1205, 2_005), (1805, 2_605)).close(1800)
    assert recording.table == [(20, 300, "interpolated"), (25, 300, "interpolated")]


# --- clocks ----------------------------------------------------------------------------------------------------------


def test_a_clock_put_back_rewrites_nothing_and_loses_nothing() -> None:
    recording = Recording().energy(*steady(0, 1000)).close(900)
    closed = list(recording.values)
    recording.energy(*steady(1005, 3605), step_s=-900)  # 12:16:45 becomes 12:01:45
    recording.close(2700)
    assert recording.values[:1] == closed
    assert recording.kinds == [Kind.CLOCK_STEP]
    assert recording.events[-1].params == {"seconds": -900.0}
    assert recording.table[1:] == [(15, 1800, "interpolated"), (30, 900, "measured")]


def test_a_clock_put_forward_leaves_a_short_interval() -> None:
    recording = Recording().energy(*steady(0, 600)).close(0)
    recording.energy(*steady(605, 1805), step_s=1800)  # 12:10 becomes 12:40
    recording.close(3600)
    assert recording.kinds == [Kind.CLOCK_STEP, Kind.GAP_CLOSED]
    assert recording.total == 1800
    assert [row[2] for row in recording.table] == ["interpolated"] * 3 + ["measured"]


def test_a_machine_that_slept_books_what_was_counted_meanwhile() -> None:
    """Its monotonic clock stood still for eight hours; 50 kWh in five seconds would be impossible for 10 kW."""
    config = RecorderConfig(max_power_w=10_000.0)
    recording = Recording(config).energy(*steady(0, 600)).energy((605, 1_050_601), step_s=28_800)
    recording.energy((1505, 1_051_501), step_s=28_800).close(29_700)
    assert recording.kinds == [Kind.CLOCK_STEP, Kind.GAP_CLOSED, Kind.GAP_CLOSED]
    assert recording.total > 50_000


def test_a_clock_that_is_set_after_the_start_explains_what_seemed_impossible() -> None:
    """Two days without power, and a clock that went on from where it had stopped until it was set."""
    last = {1: Last(NOON, 1_000_000)}
    recording = Recording(RecorderConfig(max_power_w=10_000.0), last=last)
    recording.energy(*[(30.0 + 5 * n, 1_240_000.0 + n) for n in range(20)])
    assert recording.recorder.suspects == (1,)
    recording.energy((135, 1_240_021), step_s=172_800).close(172_800)
    assert recording.kinds == [Kind.IMPLAUSIBLE, Kind.CLOCK_STEP, Kind.TRANSIENT, Kind.GAP_CLOSED]
    assert recording.total > 239_000


def test_small_corrections_of_the_clock_are_no_steps() -> None:
    recording = Recording().energy(*steady(0, 600)).energy(*steady(605, 905), step_s=-0.5).close(900)
    assert recording.kinds == []


def test_statistics_survive_a_clock_put_back() -> None:
    recording = Recording(channels=(POWER_CHANNEL,))
    for second in range(0, 1000, 5):
        recording.read(second, active_power_total=100)
    for second in range(1000, 2800, 5):
        recording.read(second, step_s=-900, active_power_total=200)
    recording.close(1800)
    assert [s.start - NOON for s in recording.statistics] == [timedelta(0), timedelta(minutes=15)]
    assert recording.statistics[0].mean == 1000
    assert 1000 < recording.statistics[1].mean < 2000


# --- statistics, frozen counters, what is not recorded ---------------------------------------------------------------


def test_statistics_of_an_interval() -> None:
    recording = Recording(channels=(POWER_CHANNEL,))
    for second in range(0, 905, 5):
        recording.read(second, active_power_total=100 if second < 450 else "200.04")
    recording.close(900)
    (statistic,) = recording.statistics
    assert (statistic.mean, statistic.minimum, statistic.maximum, statistic.count) == (1500, 1000, 2000, 180)


def test_statistics_close_without_a_further_reading() -> None:
    recording = Recording(channels=(POWER_CHANNEL,)).read(895, active_power_total=7).close(900)
    assert len(recording.statistics) == 1


def test_not_available_and_not_a_number_are_no_samples() -> None:
    recording = Recording(channels=(ENERGY, POWER_CHANNEL))
    recording.read(0, active_energy_import_total=5, active_power_total=10)
    recording.read(5, active_energy_import_total=None, active_power_total=None)
    recording.read(10, active_energy_import_total="NaN", active_power_total="Infinity")
    recording.read(905, active_energy_import_total=6, active_power_total=10).close(900)
    assert recording.statistics[0].count == 1
    assert recording.total == 0


def test_a_frozen_counter_is_reported_once() -> None:
    recording = Recording(channels=(ENERGY, POWER_CHANNEL))
    for second in range(0, 7205, 5):
        recording.read(second, active_energy_import_total=1_000_001, active_power_total=2000)
    recording.close(7200)
    assert recording.kinds == [Kind.FROZEN]
    assert recording.events[-1].at == NOON + timedelta(minutes=15)
    assert recording.events[-1].params == {"power_w": 2000, "expected": 500, "index": 1_000_001}


@pytest.mark.parametrize(("power", "step_wh"), [(10, 0), (-2000, 0), (2000, 1000)])
def test_a_counter_that_stands_rightly_is_not_frozen(power: int, step_wh: int) -> None:
    recording = Recording(channels=(ENERGY, POWER_CHANNEL))
    for second in range(0, 7205, 5):
        turned = int(power * second / 3600 / step_wh) * step_wh if step_wh else 0
        recording.read(second, active_energy_import_total=1_000_000 + turned, active_power_total=power)
    recording.close(7200)
    assert recording.kinds == []


def test_channels_added_on_the_way_leave_the_others_alone() -> None:
    recording = Recording(channels=(ENERGY,)).energy(*steady(0, 600))
    recording.recorder.extend((ENERGY, POWER_CHANNEL, Channel(3, 7, WATER_VOLUME)))
    for second, index in steady(605, 905):
        recording.read(second, active_energy_import_total=index, active_power_total=5, water_volume=70)
    recording.close(900)
    assert [(value.channel_id, value.value) for value in recording.values] == [(1, 900), (3, 0)]
    assert len(recording.statistics) == 1


def test_what_has_a_history() -> None:
    assert is_recorded(key("active_energy_import_total"))
    assert is_recorded(key("voltage_l1_n"))
    assert not is_recorded(key("active_energy_net_total"))
    assert not is_recorded(key("breaker_state"))
