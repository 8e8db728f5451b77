"""Mean, minimum and maximum weighted by time."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from meterhouse.domain.interval import IntervalStatistic
from meterhouse.domain.statistics import StatisticAccumulator


def accumulated(
    samples: list[tuple[float, float | None]], end: float = 900.0, longest_s: float = 60.0
) -> IntervalStatistic | None:
    accumulator = StatisticAccumulator(1, 1, longest_s)
    accumulator.open(0.0)
    for clock, value in samples:
        accumulator.add(value, clock)
    return accumulator.close(0, 900, end)


def test_a_value_holds_until_the_next() -> None:
    statistic = accumulated([(0, 100.0), (30, 400.0), (40, 100.0)], end=60.0)
    assert statistic is not None
    assert statistic.mean == round((30 * 100 + 10 * 400 + 20 * 100) / 60 * 10)
    assert (statistic.minimum, statistic.maximum, statistic.count) == (1000, 4000, 3)


def test_the_first_value_holds_back_to_the_start_and_the_last_on_to_the_end() -> None:
    statistic = accumulated([(20, 100.0), (40, 200.0)], end=60.0)
    assert statistic is not None
    assert statistic.mean == round((40 * 100 + 20 * 200) / 60 * 10)


def test_a_value_does_not_speak_for_a_hole() -> None:
    statistic = accumulated([(0, 100.0), (800, 200.0), (860, 200.0)])
    assert statistic is not None
    assert statistic.mean == round((60 * 100 + 100 * 200) / 160 * 10)


def test_not_available_ends_the_value_before() -> None:
    statistic = accumulated([(0, 100.0), (10, None), (30, None), (40, 200.0)], end=50.0)
    assert statistic is not None
    assert statistic.mean == 1500
    assert statistic.count == 2


def test_no_value_no_statistic() -> None:
    assert accumulated([]) is None
    assert accumulated([(0, None), (5, None)]) is None


def test_one_sample_is_all_three() -> None:
    statistic = accumulated([(5, -12.34)])
    assert statistic is not None
    assert (statistic.mean, statistic.minimum, statistic.maximum, statistic.count) == (-123, -123, -123, 1)


def test_halves_are_rounded_to_even_in_spite_of_binary_floats() -> None:
    statistic = accumulated([(0, 0.15), (30, 0.15)])  # 1.5 tenths, in binary a little less
    assert statistic is not None
    assert statistic.mean == statistic.minimum == 2


def test_samples_at_the_same_instant() -> None:
    statistic = accumulated([(0, 100.0), (0, 300.0)], end=0.0)
    assert statistic is not None
    assert statistic.minimum <= statistic.mean <= statistic.maximum


@given(st.lists(st.tuples(st.floats(0, 120), st.floats(-1e6, 1e6)), min_size=1, max_size=30))
def test_the_mean_lies_between_minimum_and_maximum(steps: list[tuple[float, float]]) -> None:
    clock, samples = 0.0, []
    for pause, value in steps:
        clock += pause
        samples.append((clock, value))
    statistic = accumulated(list(samples), end=clock + 1)
    assert statistic is not None
    assert statistic.minimum <= statistic.mean <= statistic.maximum
    assert statistic.minimum == min(round(round(value * 10, 6)) for _, value in samples)
    assert statistic.count == len(samples)
