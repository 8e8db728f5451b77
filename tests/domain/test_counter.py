"""Every written rule of docs/metering.md by itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

import pytest

from meterhouse.domain import counter
from meterhouse.domain.counter import (
    Advance,
    CounterEventKind,
    CounterRules,
    CounterState,
    Happening,
    IndexReading,
    default_rules,
)
from meterhouse.domain.errors import InvalidInput
from meterhouse.domain.quantity import ACTIVE_ENERGY_IMPORT, GAS_VOLUME
from meterhouse.domain.sample import Quality

Kind = CounterEventKind
TEN_KW = CounterRules(max_rate=10_000.0)


@dataclass
class Run:
    """A counter fed with (seconds, index) pairs."""

    rules: CounterRules = TEN_KW
    state: CounterState | None = None
    advances: list[Advance] = field(default_factory=list)
    happenings: list[Happening] = field(default_factory=list)

    def feed(self, *pairs: tuple[float, int], behind_s: float = 0.0) -> Run:
        for clock, index in pairs:
            reading = IndexReading(clock - behind_s, clock, index)
            if self.state is None:
                self.state = counter.begin(reading, self.rules)
                continue
            self.state, advances, happenings = counter.step(self.state, reading, self.rules)
            self.advances += advances
            self.happenings += happenings
        return self

    @property
    def now(self) -> CounterState:
        assert self.state is not None
        return self.state

    @property
    def counted(self) -> int:
        return self.advances[-1].total - self.advances[0].total if self.advances else 0

    @property
    def kinds(self) -> list[CounterEventKind]:
        return [happening.kind for happening in self.happenings]


def started(index: int = 1_000_001, rules: CounterRules = TEN_KW) -> Run:
    """A counter that has run for a while: one Wh per 5 s is 720 W."""
    return Run(rules).feed(*((5.0 * number, index + number) for number in range(11)))


def test_a_usual_step_is_taken_at_once() -> None:
    run = started().feed((55, 1_000_013))
    assert run.now.total == 1_000_013
    assert run.advances[-1] == Advance(55, 1_000_013, 1_000_013, Quality.MEASURED)
    assert run.kinds == []


def test_a_standing_counter_advances_too() -> None:
    run = started().feed((55, 1_000_011), (60, 1_000_011))
    assert run.advances[-1].at == 60
    assert run.now.changed == 50


def test_duplicate_and_late_readings_change_nothing() -> None:
    run = started()
    before = run.now
    run.feed((50, 1_000_011), (50, 1_000_500), (20, 1_000_005))
    assert run.now == before
    assert run.kinds == [Kind.DUPLICATE, Kind.DUPLICATE, Kind.LATE]


def test_rollover_with_known_modulus_is_exact() -> None:
    rules = CounterRules(modulus=Decimal("838860.8"), max_rate=10_000.0)
    run = started(838_840, rules).feed((55, 838_857), (60, 3), (65, 5))
    assert run.kinds == [Kind.ROLLOVER]
    assert run.happenings[0].params == {"previous": 838_857, "index": 3, "booked": 6}
    assert run.now.total == 838_857 + 6 + 2
    assert {advance.quality for advance in run.advances} == {Quality.MEASURED}


def test_many_rollovers_of_a_broken_modulus_do_not_drift() -> None:
    rules = CounterRules(modulus=Decimal("655.36"), max_rate=1_000_000.0)
    run = Run(rules)
    true = Decimal(0)
    for number in range(2_000):
        run.feed((5.0 * number, int(true % Decimal("655.36"))))
        true += Decimal("97.3")
    last = true - Decimal("97.3")
    assert abs(run.now.total - last) <= 1
    assert run.now.wraps == int(last // Decimal("655.36"))


def test_a_fall_that_no_rollover_explains_is_not_taken_for_one() -> None:
    rules = CounterRules(modulus=Decimal(10_000_000), max_rate=10_000.0)
    run = started(1_000_001, rules).feed((55, 0))
    assert run.kinds == [Kind.BACKWARD]
    assert run.now.held


def test_a_rollover_in_a_long_gap_is_decided_by_the_readings_that_follow() -> None:
    rules = CounterRules(modulus=Decimal(1_000_000), max_rate=10_000.0, slack_s=0)
    run = started(999_000, rules).feed((55, 999_011), (3600, 999_011), (3605, 2_000), (3625, 2_010), (3640, 2_020))
    assert run.kinds == [Kind.BACKWARD, Kind.ROLLOVER]
    assert run.now.total == 999_010 + 3_010 + 0


def test_known_replacement_begins_a_segment() -> None:
    run = started()
    run.state, advances, happenings = counter.exchange(run.now, 52.0, 1_000_020, 7, run.rules)
    assert [advance.total for advance in advances] == [1_000_020, 1_000_020]
    assert [happening.kind for happening in happenings] == [Kind.REPLACED]
    run.feed((55, 8), (60, 9))
    assert run.now.total == 1_000_022
    assert run.kinds == []


def test_replacement_takes_in_what_was_held() -> None:
    run = started().feed((55, 8), (60, 9))
    run.state, advances, _ = counter.exchange(run.now, 52.0, 1_000_020, 7, run.rules)
    assert run.now.total == 1_000_022
    assert advances[-1].at == 60


def test_replacement_below_the_index_is_refused() -> None:
    with pytest.raises(InvalidInput) as raised:
        counter.exchange(started().now, 52.0, 5, 0, TEN_KW)
    assert raised.value.code == "old-end-below-index"


def test_transient_zero_takes_nothing_away() -> None:
    run = started().feed((55, 0), (60, 0), (65, 1_000_014))
    assert run.kinds == [Kind.BACKWARD, Kind.TRANSIENT]
    assert run.happenings[-1].params == {"index": 1_000_014, "previous": 1_000_011, "held": 0, "readings": 2}
    assert run.now.total == 1_000_014
    assert run.advances[-1].quality is Quality.MEASURED


def test_a_night_of_zeros_is_not_a_reset() -> None:
    night = [(60.0 + 60 * minute, 0) for minute in range(14 * 60)]
    run = started().feed(*night)
    assert len(run.now.held) == 2  # a standing run takes no memory
    run.feed((night[-1][0] + 5, 1_000_900))
    assert run.kinds == [Kind.BACKWARD, Kind.TRANSIENT]
    assert run.now.total == 1_000_900


def test_a_reset_counts_the_new_index_as_the_least_that_can_be() -> None:
    run = started().feed((80, 2), (85, 3), (95, 5), (110, 8), (115, 9))
    assert run.kinds == [Kind.BACKWARD, Kind.RESET]
    assert run.happenings[-1].params == {"previous": 1_000_011, "index": 2, "booked": 2}
    assert run.now.total == 1_000_011 + 9
    qualities = [advance.quality for advance in run.advances[10:]]
    assert qualities == [Quality.ESTIMATED, Quality.MEASURED, Quality.MEASURED, Quality.MEASURED, Quality.MEASURED]


def test_a_meter_that_fell_back_a_little_does_not_book_its_life() -> None:
    run = started().feed((55, 999_950), (60, 999_951), (75, 999_954), (90, 999_957))
    assert run.happenings[-1].kind is Kind.RESET
    assert run.happenings[-1].params["booked"] == 0
    assert run.now.total == 1_000_011 + 7


def test_a_reset_that_stands_still_is_believed_after_a_day() -> None:
    run = started().feed(*((60.0 + 600 * number, 0) for number in range(144)))
    assert Kind.RESET not in run.kinds
    run.feed((60.0 + 86_400, 0))
    assert run.kinds[-1] is Kind.RESET
    assert run.now.index == 0


def test_an_index_that_comes_back_after_an_assumed_reset_books_no_lifetime() -> None:
    run = started().feed((55, 1), (60, 2), (75, 4), (90, 6), (95, 1_000_019))
    assert run.kinds == [Kind.BACKWARD, Kind.RESET, Kind.TRANSIENT]
    assert run.happenings[-1].params["fallen_from"] == 1_000_011
    assert run.now.total == 1_000_019
    assert run.advances[-1].quality is Quality.INTERPOLATED


def test_one_implausible_reading_is_a_glitch() -> None:
    run = started().feed((55, 1_065_536), (60, 1_000_013))
    assert run.kinds == [Kind.IMPLAUSIBLE, Kind.TRANSIENT]
    assert run.now.total == 1_000_013
    assert run.happenings[0].params["possible"] == 42  # 10 kW for 15 s, and one step


def test_a_confirmed_jump_within_reason_is_counted_and_its_bound_learned() -> None:
    # 36 kW on a branch said to carry 10 kW: 50 Wh every 5 s.
    run = started(rules=CounterRules(max_rate=10_000.0, slack_s=0))
    run.feed(*((50.0 + 5 * number, 1_000_011 + 50 * number) for number in range(1, 140)))
    assert run.kinds == [Kind.IMPLAUSIBLE, Kind.CONFIRMED]
    assert run.now.total == 1_000_011 + 50 * 139
    assert run.now.rate is not None
    assert run.now.rate > 36_000


def test_a_confirmed_jump_beyond_reason_is_another_index_not_consumption() -> None:
    run = started().feed((55, 15_000_000), (60, 15_000_001), (655, 15_000_070), (660, 15_000_071))
    assert run.kinds == [Kind.IMPLAUSIBLE, Kind.CONFIRMED]
    assert run.happenings[-1].params["booked"] == 0
    assert run.now.total == 1_000_011 + 71


def test_a_wild_counter_never_moves_the_total() -> None:
    run = started().feed((55, 5_000_000), (60, 3), (65, 9_000_000), (70, 70_000), (75, 1_000_012))
    assert run.kinds == [Kind.IMPLAUSIBLE, Kind.TRANSIENT]
    assert run.happenings[-1].params["readings"] == 4
    assert run.now.total == 1_000_012


def test_a_coarse_counter_may_turn_right_after_the_start() -> None:
    run = Run().feed((0, 57_000), (5, 58_000), (365, 59_000), (725, 60_000))
    assert run.kinds == []
    assert run.now.total == 60_000
    assert run.now.resolution == 1000


def test_resolution_is_learned() -> None:
    run = Run().feed((0, 57_000), (5, 57_010), (10, 57_021))
    assert run.now.resolution == 1


def test_time_since_the_value_changed_bounds_a_late_register() -> None:
    # A gateway repeats the old index for ten minutes, then gives the true one.
    run = started().feed(*((50.0 + 5 * number, 1_000_011) for number in range(1, 121)), (655, 1_001_600))
    assert run.kinds == []
    assert run.now.total == 1_001_600


def test_a_clock_that_stepped_back_neither_stops_nor_reverses_the_count() -> None:
    run = started().feed((55, 1_000_013), (60, 1_000_015), behind_s=3600)
    assert run.kinds == []
    assert run.now.total == 1_000_015
    assert [advance.at for advance in run.advances[-3:]] == [50, 50, 50]


def test_without_a_bound_everything_upward_is_taken() -> None:
    run = Run(CounterRules()).feed((0, 5), (5, 10**12))
    assert run.now.total == 10**12


def test_default_bounds() -> None:
    assert default_rules(ACTIVE_ENERGY_IMPORT, 40_000.0).max_rate == 40_000.0
    assert default_rules(GAS_VOLUME, 40_000.0).max_rate == 1_000_000.0
    assert default_rules(ACTIVE_ENERGY_IMPORT).max_rate == 2_500_000.0
