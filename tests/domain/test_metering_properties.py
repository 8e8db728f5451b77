"""What must hold for every sequence of readings: nothing is lost, invented, negative or counted twice."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import accumulate, pairwise
from zoneinfo import ZoneInfo

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from meterhouse.domain.calendar import Period, buckets, day_index, exists, month_index
from meterhouse.domain.counter import CounterEventKind, CounterRules
from meterhouse.domain.interval import SAMPLE_RATES_S, to_epoch
from meterhouse.domain.metering import RecorderConfig
from meterhouse.domain.quantity import ACTIVE_ENERGY_IMPORT
from tests.domain.recording import NOON, Recording
from tests.domain.test_calendar import ODD_ZONES

Readings = list[tuple[float, int]]
FAR_S = 10**8
unhurried = settings(deadline=None)
widths = st.sampled_from(SAMPLE_RATES_S)


@st.composite
def honest(draw: st.DrawFn) -> Readings:
    """A counter that never counts more than its bound allows, read at any distance."""
    pauses = draw(st.lists(st.one_of(st.floats(0.5, 30), st.floats(30, 6_000)), min_size=2, max_size=30))
    rates = draw(st.lists(st.integers(0, 2_000_000), min_size=len(pauses), max_size=len(pauses)))
    steps = [int(pause * rate / 3600) for pause, rate in zip(pauses, rates, strict=True)]
    start = draw(st.integers(10, 10**9))
    return [(at, start + counted) for at, counted in zip(accumulate(pauses), accumulate(steps), strict=True)]


wild = st.lists(
    st.tuples(st.floats(0.5, 4000), st.one_of(st.integers(0, 3000), st.integers(0, 10**9))), min_size=1, max_size=30
).map(lambda steps: list(zip(accumulate(pause for pause, _ in steps), (index for _, index in steps), strict=True)))


def recorded(readings: Readings, width_s: int = 900, rules: CounterRules | None = None) -> Recording:
    config = RecorderConfig(sample_rate_s=width_s, rules={ACTIVE_ENERGY_IMPORT: rules} if rules else {})
    return Recording(config).energy(*readings)


def contiguous(recording: Recording) -> bool:
    return all(before.start + before.width == after.start for before, after in pairwise(recording.values))


@unhurried
@given(honest(), widths)
def test_the_sum_of_intervals_is_last_minus_first_index(readings: Readings, width_s: int) -> None:
    recording = recorded(readings, width_s).close(FAR_S)
    assert not set(recording.kinds) - {CounterEventKind.GAP_CLOSED}
    assert contiguous(recording)
    if recording.values:
        last = recording.values[-1]
        assert last.index is not None
        assert recording.total == last.index - readings[0][1]
        beyond = [index for after_s, index in readings if NOON + timedelta(seconds=after_s) >= last.start + last.width]
        assert last.index <= beyond[0]


@unhurried
@given(wild, widths)
def test_whatever_a_counter_says_no_interval_is_negative_and_none_is_missing(readings: Readings, width_s: int) -> None:
    recording = recorded(readings, width_s).close(FAR_S)
    assert all(value.value is not None and value.value >= 0 for value in recording.values)
    assert all(value.index is not None and value.index >= 0 for value in recording.values)
    assert contiguous(recording)


@unhurried
@given(wild)
def test_all_that_was_booked_is_in_the_intervals(readings: Readings) -> None:
    """A last reading right at a boundary brings everything that was accepted into closed intervals."""
    recording = recorded(readings, 60).close(FAR_S)
    (meter,) = recording.recorder._meters.values()
    assert meter.state is not None
    end = (int(readings[-1][0] // 60) + 2) * 60
    recording.energy((float(end), meter.state.index)).close(FAR_S)
    assert recording.total == meter.state.total - readings[0][1]


@unhurried
@given(wild, widths)
def test_reading_everything_twice_changes_nothing(readings: Readings, width_s: int) -> None:
    twice = [reading for reading in readings for _ in range(2)]
    assert recorded(twice, width_s).close(FAR_S).values == recorded(readings, width_s).close(FAR_S).values


@unhurried
@given(honest(), st.lists(st.integers(0, 100), max_size=10))
def test_readings_that_arrive_late_change_nothing(readings: Readings, positions: list[int]) -> None:
    disturbed = list(readings)
    for position in positions:
        at = position % len(disturbed)
        disturbed.insert(at + 1, disturbed[max(at - 3, 0)])
    assert recorded(disturbed).close(FAR_S).values == recorded(readings).close(FAR_S).values


def ended_at_an_hour(readings: Readings) -> Readings:
    """With one more reading right at a boundary of every width: what is recorded up to there is all there is."""
    return [*readings, (float((int(readings[-1][0]) // 3600 + 1) * 3600), readings[-1][1])]


@unhurried
@given(honest().map(ended_at_an_hour), st.integers(0, 30), st.floats(0, 1), widths)
def test_restart_at_any_moment_equals_no_restart_in_total(
    readings: Readings, cut: int, written: float, width_s: int
) -> None:
    """Whatever part of the decided intervals was written before the process died."""
    through = recorded(readings, width_s).close(FAR_S)
    at = cut % len(readings) + 1
    before = recorded(readings[:at], width_s).close(readings[at - 1][0] * written)
    if before.values:
        kept = list(before.values)
        after = before.restarted().energy(*readings[at:]).close(FAR_S)
        assert after.values[: len(kept)] == kept
        assert contiguous(after)
        if at < len(readings):
            assert after.total == through.total == readings[-1][1] - readings[0][1]
            assert len(after.values) == len(through.values)


@unhurried
@given(honest(), st.lists(st.tuples(st.integers(0, 59), st.floats(-7200, 7200)), max_size=5))
def test_steps_of_the_clock_lose_nothing_and_rewrite_nothing(
    readings: Readings, steps: list[tuple[int, float]]
) -> None:
    recording, skew = Recording(), 0.0
    given_out = []
    for number, reading in enumerate(readings):
        skew += sum(step for position, step in steps if position == number)
        recording.energy(reading, step_s=skew)
        recording.close(FAR_S)
        given_out.append(list(recording.values))
    for earlier, later in pairwise(given_out):
        assert later[: len(earlier)] == earlier
    assert contiguous(recording)
    if recording.values:
        assert recording.total == (recording.values[-1].index or 0) - readings[0][1]


@unhurried
@given(honest(), st.lists(st.tuples(st.integers(0, 59), widths), max_size=4))
def test_changes_of_the_rate_lose_nothing(readings: Readings, changes: list[tuple[int, int]]) -> None:
    recording = Recording()
    for number, reading in enumerate(readings):
        for position, width_s in changes:
            if position == number:
                recording.recorder.change_sample_rate(width_s)
        recording.energy(reading)
    recording.close(FAR_S)
    assert contiguous(recording)
    if recording.values:
        assert recording.total == (recording.values[-1].index or 0) - readings[0][1]


@unhurried
@given(honest(), st.integers(1, 40), st.integers(0, 5))
def test_transient_falls_change_no_sum(readings: Readings, every: int, depth: int) -> None:
    disturbed: Readings = []
    for number, (at, index) in enumerate(readings):
        if number and number % every == 0:
            disturbed.append((at - 0.1, depth))
        disturbed.append((at, index))
    with_falls, without = recorded(disturbed).close(FAR_S), recorded(readings).close(FAR_S)
    assert with_falls.values == without.values


@unhurried
@given(
    st.lists(st.integers(0, 40), min_size=20, max_size=200),
    st.sampled_from(["655.36", "838.8608", "1000", "4096"]),
)
def test_rollovers_change_no_sum(steps: list[int], modulus: str) -> None:
    true = list(accumulate(steps, initial=7))
    rules = CounterRules(modulus=Decimal(modulus), max_rate=20_000.0, resolution=1)
    readings = [(60.0 * n, int(Decimal(index) % Decimal(modulus))) for n, index in enumerate(true)]
    recording = recorded(readings, 60, rules).close(FAR_S)
    assert abs(recording.total - (true[-1] - true[0])) <= 1
    assert not set(recording.kinds) - {CounterEventKind.ROLLOVER}


# --- local calendar --------------------------------------------------------------------------------------------------


@unhurried
@given(
    st.sampled_from(ODD_ZONES),
    st.one_of(
        st.sampled_from([date(2026, 3, 29), date(2026, 10, 25), date(2011, 12, 31), date(2026, 4, 5)]),
        st.dates(date(2000, 1, 1), date(2035, 12, 31)),
    ),
    st.sampled_from([300, 900]),
    st.integers(0, 2**32 - 1),
)
def test_hours_make_the_day_and_days_the_month(name: str, day: date, width_s: int, seed: int) -> None:
    zone = ZoneInfo(name)
    month = buckets(Period.MONTH, day, zone)
    low, high = to_epoch(month.span.start) - 86_400, to_epoch(month.span.end) + 86_400
    starts = np.arange(low // width_s * width_s, high, width_s, dtype=np.int64)
    values = np.random.default_rng(seed).integers(0, 5_000, starts.size)

    def total(start: datetime, end: datetime) -> int:
        return int(values[(starts >= to_epoch(start)) & (starts < to_epoch(end))].sum())

    of_days = [total(*edges) for edges in pairwise(month.edges)]
    number = (day.year - 1970) * 12 + day.month - 1
    assert sum(of_days) == int(values[month_index(starts, zone) == number].sum())
    if exists(day, zone):
        shown = buckets(Period.DAY, day, zone)
        hours = [total(*edges) for edges in pairwise(shown.edges)]
        position = [label.text for label in month.labels].index(day.isoformat())
        assert sum(hours) == of_days[position]
        index = (day - date(1970, 1, 1)).days
        assert sum(hours) == int(values[day_index(starts, zone) == index].sum())


def test_recorded_quarters_of_the_days_on_which_clocks_change() -> None:
    rome = ZoneInfo("Europe/Rome")
    for day, quarters in ((date(2026, 3, 29), 92), (date(2026, 10, 25), 100), (date(2026, 6, 1), 96)):
        span = buckets(Period.DAY, day, rome).span
        offset = (span.start - NOON).total_seconds()
        seconds = int(span.duration.total_seconds())
        readings = [(offset + s, 1_000_000 + s // 10) for s in range(0, seconds + 60, 60)]
        recording = recorded(readings).close(offset + seconds)
        assert len(recording.values) == quarters
        assert recording.total == seconds // 10
        assert {value.start in span for value in recording.values} == {True}
        assert recording.values[0].start.astimezone(UTC) == span.start
