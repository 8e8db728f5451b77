"""The pure load model: the same for months at once and second by second, and exact in every sum."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meterhouse.simulator.load.ambience import SLOT_S, Climate, ambience, slot_of
from meterhouse.simulator.load.bank import MeterBank
from meterhouse.simulator.load.draw import SPLIT_BITS, Draw, running, slot_quanta, slot_shares
from meterhouse.simulator.load.noise import seed_of, smooth, uniform
from meterhouse.simulator.load.sessions import ChargingHabit, charging, sessions
from meterhouse.simulator.load.shapes import SHAPES
from meterhouse.simulator.load.texture import VARIANTS, Texture, patterns, spread
from meterhouse.simulator.load.tree import Counted, Slots, Tree, registers_between, slots_between

CLIMATE = Climate(seed=3, timezone="Europe/Rome")
SPRING_FORWARD = slot_of(datetime(2026, 3, 28, 12, tzinfo=UTC))
SUMMER = slot_of(datetime(2026, 7, 1, tzinfo=UTC))
WINTER = slot_of(datetime(2026, 1, 12, tzinfo=UTC))
THIRDS = (21845, 21845, (1 << SPLIT_BITS) - 2 * 21845)


def building(pv_w: float = 30_000) -> Tree:
    """A main meter over twelve loads and photovoltaics, a sub-meter of four loads, and every load by itself."""
    names = ("office", "kitchen", "lighting", "heating", "cooling", "constant", "lift", "rooms", "laundry", "pump")
    draws = [
        Draw(name, seed_of(1, name), name, 100, 2500 + 400 * number, list(Texture)[number % 4], THIRDS, 0.3)
        for number, name in enumerate(names)
    ]
    habit = ChargingHabit(9, "Europe/Rome")
    draws.append(Draw("car", 9, "ev", 8, 0, Texture.FLAT, (0, 1 << SPLIT_BITS, 0), 0.05, habit=habit))
    draws.append(Draw("roof", 11, "pv", 0, pv_w, Texture.LIVELY, THIRDS, produces=True))
    alone = [(place,) for place in range(len(draws))]
    return Tree(tuple(draws), (tuple(range(len(draws))), (0, 1, 2, 3), *alone))


def totals(tree: Tree, first: int, following: int, step_s: int = SLOT_S) -> Counted:
    chunks = [slots.counted(step_s) for slots in slots_between(tree, CLIMATE, first, following, 200)]
    return Counted(*(np.concatenate([getattr(chunk, name) for chunk in chunks], axis=1) for name in Counted.__slots__))


def test_noise_is_a_pure_function_of_seed_and_number() -> None:
    numbers = np.arange(-50, 5000, dtype=np.int64)
    values = uniform(5, numbers)
    assert (values == np.array([uniform(5, numbers[place : place + 1])[0] for place in range(len(numbers))])).all()
    assert values.min() >= 0
    assert values.max() < 1
    assert abs(values.mean() - 0.5) < 0.02
    assert not (values == uniform(6, numbers)).any()


@given(st.integers(0, 2**31), st.integers(-(2**33), 2**33), st.sampled_from([900, 3600, 86400]))
def test_smooth_noise_has_no_steps(seed: int, at_s: int, period_s: int) -> None:
    values = smooth(seed, np.arange(at_s, at_s + 20, dtype=np.int64), period_s)
    assert np.abs(values).max() <= 1
    assert np.abs(np.diff(values)).max() <= 2 * 1.5 / period_s + 1e-9


def test_local_hours_follow_the_wall_clock_over_a_change_of_the_clocks() -> None:
    at = ambience(CLIMATE, np.arange(SPRING_FORWARD, SPRING_FORWARD + 400, dtype=np.int64))
    for place in range(0, 400, 7):
        wall = datetime.fromtimestamp(int(at.at_s[place]), ZoneInfo("Europe/Rome"))
        assert at.hour[place] == pytest.approx(wall.hour + wall.minute / 60 + wall.second / 3600)
        assert at.weekday[place] == wall.weekday()


def test_sun_and_temperature_know_the_seasons() -> None:
    summer, winter = (ambience(CLIMATE, np.arange(first, first + 288, dtype=np.int64)) for first in (SUMMER, WINTER))
    assert summer.sun.max() > 0.85
    assert 0.3 < winter.sun.max() < 0.45
    assert summer.temperature_c.mean() > winter.temperature_c.mean() + 12
    noon = summer.sun.argmax()
    assert 12.5 < summer.hour[noon] < 14.0


def test_holidays_are_not_worked() -> None:
    christmas = slot_of(datetime(2026, 12, 25, 9, tzinfo=UTC))
    at = ambience(CLIMATE, np.array([christmas - 288, christmas], dtype=np.int64))
    assert at.working.tolist() == [1.0, 0.0]
    closed = Climate(seed=3, timezone="Europe/Rome", closed=(((12, 24), (1, 2)),))
    assert ambience(closed, np.array([christmas - 288], dtype=np.int64)).working.tolist() == [0.0]


@pytest.mark.parametrize("name", sorted(SHAPES))
def test_shapes_stay_within_reason(name: str) -> None:
    at = ambience(CLIMATE, np.arange(WINTER, WINTER + 288 * 200, 5, dtype=np.int64))
    values = SHAPES[name](at, 77)
    assert np.isfinite(values).all()
    assert values.min() >= 0
    assert 0.1 < values.max() < 2.0


def test_photovoltaics_sleep_at_night_and_offices_too() -> None:
    at = ambience(CLIMATE, np.arange(SUMMER, SUMMER + 288, dtype=np.int64))
    assert SHAPES["pv"](at, 1)[at.sun <= 0].max() == 0
    night = (at.hour < 6) | (at.hour > 21)
    assert SHAPES["office"](at, 1)[night].max() == 0


def test_patterns_sum_to_the_whole_slot() -> None:
    for pattern in patterns().values():
        assert pattern.cumulative.shape == (VARIANTS, SLOT_S + 1)
        assert (np.diff(pattern.cumulative, axis=1) >= 0).all()
    steady = patterns()[Texture.STEADY]
    quanta = np.array([0, 1, 299, 10_000_019], dtype=np.int64)
    parts = spread(quanta, steady.cumulative[: len(quanta)])
    assert (parts[:, -1] == quanta).all()
    assert (np.diff(parts, axis=1) >= 0).all()


def test_one_slot_alone_is_the_slot_of_the_year() -> None:
    tree = building()
    slots = np.arange(SPRING_FORWARD, SPRING_FORWARD + 600, dtype=np.int64)
    whole = [slot_quanta(draw, ambience(CLIMATE, slots)) for draw in tree.draws]
    for place in range(0, 600, 13):
        one = ambience(CLIMATE, slots[place : place + 1])
        assert [slot_quanta(draw, one)[0] for draw in tree.draws] == [values[place] for values in whole]


def test_same_seed_same_values_other_seed_other_values() -> None:
    tree = building()
    slots = np.arange(SUMMER, SUMMER + 100, dtype=np.int64)
    first, again = (Slots(tree, ambience(CLIMATE, slots)).counted() for _ in range(2))
    other = Slots(tree, ambience(Climate(seed=4, timezone="Europe/Rome"), slots)).counted()
    assert (first.imported == again.imported).all()
    assert (first.imported != other.imported).any()


@pytest.mark.parametrize("step_s", [60, 150, 300])
def test_submeters_sum_to_their_main_meter_exactly(step_s: int) -> None:
    sums = totals(building(), SUMMER, SUMMER + 288 * 2, step_s)
    net = sums.imported - sums.exported
    assert (net[0] == net[2:].sum(axis=0)).all()
    assert (net[1] == net[2:6].sum(axis=0)).all()
    assert (sums.reactive[0] == sums.reactive[2:].sum(axis=0)).all()


def test_a_main_meter_that_turns_within_a_slot_counts_both_ways() -> None:
    tree = building(pv_w=60_000)
    sums = totals(tree, SUMMER, SUMMER + 288)
    both = (sums.imported[0] > 0) & (sums.exported[0] > 0)
    assert both.any()
    slot = SUMMER + int(np.flatnonzero(both)[0])
    one = ambience(CLIMATE, np.array([slot], dtype=np.int64))
    seconds = sum(
        np.diff(running(draw, slot_quanta(draw, one), slot_shares(draw, one.slots)))[0] for draw in tree.draws
    )
    assert np.maximum(seconds, 0).sum() == sums.imported[0][slot - SUMMER]
    assert np.maximum(-np.asarray(seconds), 0).sum() == sums.exported[0][slot - SUMMER]


def test_wider_steps_are_the_sums_of_narrow_ones() -> None:
    narrow, wide = (totals(building(), SUMMER, SUMMER + 90, step_s) for step_s in (60, 300))
    joined = narrow.joined(5)
    assert (joined.imported == wide.imported).all()
    assert (joined.exported == wide.exported).all()
    assert (joined.reactive == wide.reactive).all()


@settings(max_examples=15, deadline=None)
@given(st.lists(st.integers(1, 2000), min_size=1, max_size=12), st.sampled_from([SUMMER + 100, SPRING_FORWARD]))
def test_live_counters_are_the_integral_however_they_are_looked_at(steps: list[int], first: int) -> None:
    tree = building()
    bank = MeterBank(tree, CLIMATE, first * SLOT_S)
    at_s, before = first * SLOT_S, bank.at(first * SLOT_S).registers
    for step in steps:
        at_s += step
        now = bank.at(at_s).registers
        assert (now.imported >= before.imported).all()
        assert (now.exported >= before.exported).all()
        assert (now.phase_imported >= before.phase_imported).all()
        assert (now.apparent >= before.apparent).all()
        before = now
    end = at_s // SLOT_S + 1
    sums = totals(tree, first, end)
    last = bank.at(end * SLOT_S).registers
    assert (last.imported == sums.imported.sum(axis=1)).all()
    assert (last.exported == sums.exported.sum(axis=1)).all()
    assert (last.reactive == sums.reactive.sum(axis=1)).all()


def test_counters_do_not_depend_on_when_they_were_looked_at() -> None:
    tree = building(pv_w=60_000)
    often, once = (MeterBank(tree, CLIMATE, SUMMER * SLOT_S) for _ in range(2))
    end_s = (SUMMER + 200) * SLOT_S + 123
    for at_s in range(SUMMER * SLOT_S, end_s, 457):
        often.at(at_s)
    step_by_step, jumped = often.at(end_s).registers, once.at(end_s).registers
    for name in type(jumped).__slots__:
        assert (getattr(step_by_step, name) == getattr(jumped, name)).all(), name
    whole = registers_between(tree, CLIMATE, SUMMER, SUMMER + 200)
    assert (whole.phase_imported[0] > 0).all()
    assert (whole.phase_exported[0] > 0).all()


def test_power_is_what_the_counter_gains_in_each_second() -> None:
    bank = MeterBank(building(), CLIMATE, (SUMMER + 120) * SLOT_S)
    earlier = bank.at((SUMMER + 120) * SLOT_S)
    for second in range(1, 400):
        later = bank.at((SUMMER + 120) * SLOT_S + second)
        gained = later.registers.moved(earlier.registers, -1)
        assert (gained.imported - gained.exported == earlier.power_w.sum(axis=1)).all()
        assert (gained.phase_imported - gained.phase_exported == earlier.power_w).all()
        earlier = later


def test_phases_sum_to_the_total_where_nothing_turns() -> None:
    tree = building(pv_w=0)
    bank = MeterBank(tree, CLIMATE, SUMMER * SLOT_S)
    bank.at(SUMMER * SLOT_S + 10)
    registers = bank.at((SUMMER + 1000) * SLOT_S + 77).registers
    assert (registers.phase_imported.sum(axis=1) == registers.imported).all()
    assert (registers.phase_reactive.sum(axis=1) == registers.reactive).all()


def test_a_meter_does_not_go_back_in_time() -> None:
    bank = MeterBank(building(), CLIMATE, SUMMER * SLOT_S)
    late = bank.at(SUMMER * SLOT_S + 1000)
    early = bank.at(SUMMER * SLOT_S + 900)
    assert early.at_s == late.at_s
    assert (early.registers.imported == late.registers.imported).all()
    with pytest.raises(ValueError, match="not the start of a slot"):
        MeterBank(building(), CLIMATE, SUMMER * SLOT_S + 1)


def test_cars_come_one_after_another_and_take_what_they_draw() -> None:
    habit = ChargingHabit(4, "Europe/Rome", per_day=2.5)
    at = ambience(CLIMATE, np.arange(SPRING_FORWARD - 288 * 20, SPRING_FORWARD + 288 * 20, dtype=np.int64))
    found = sessions(habit, at)
    assert 40 < len(found) < 110
    assert all(item.start < item.charged < item.end for item in found)
    assert all(earlier.end < later.start for earlier, later in itertools.pairwise(found))
    state = charging(habit, at)
    assert set(np.unique(state.power_w)) <= {0, *habit.powers_w, *(power * 2 // 5 for power in habit.powers_w)}
    assert (state.connected[state.power_w > 0] == 1).all()
    assert ((state.since >= 0) == (state.connected == 1)).all()
