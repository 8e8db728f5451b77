"""The recorded past: it ends where the live counters go on, adds up, and its gaps are marked."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from meterhouse.domain.interval import to_epoch
from meterhouse.domain.quantity import ACTIVE_ENERGY_EXPORT, ACTIVE_ENERGY_IMPORT, ChannelKey
from meterhouse.simulator.building import Building
from meterhouse.simulator.history import INTERPOLATED, MEASURED, CounterHistory, StatisticHistory
from tests.simulator.reading import CATALOGUE, StillClock, key, reader_of, scenario, values_of

SINCE = datetime(2026, 5, 1, tzinfo=UTC)
END = SINCE + timedelta(days=12, hours=7)
DEVICES: list[dict[str, object]] = [
    {"name": "Main", "model": "siemens-pac3200", "statistics": "full", "load": {"shape": "constant", "peak": 300}},
    {"name": "Float", "model": "eastron-sdm630", "upstream": "Main", "start_index": 123_456_789},
    {"name": "Coarse", "model": "bticino-f3n200", "upstream": "Main"},
    {"name": "Reactive", "model": "abb-b23-b24", "upstream": "Main"},
    {
        "name": "Replaced",
        "model": "schneider-iem3000",
        "upstream": "Main",
        "replaced": {"after_days": 5, "hours": 3},
        "gateway": "Side",
    },
    {
        "name": "Roof",
        "model": "weidmueller-em525",
        "upstream": "Main",
        "load": {"shape": "pv", "peak": 12_000, "texture": "lively"},
    },
    {
        "name": "Water",
        "model": "generic-water-counter",
        "unit": 40,
        "position": 2,
        "options": {"concentrator": "bticino-f4con12", "pulse_weight": 10},
        "load": {"shape": "water", "peak": 900},
    },
]


def building(outages: float = 0.0, since: datetime | None = SINCE) -> Building:
    made = scenario(
        DEVICES,
        gateways=[{"name": "Board"}, {"name": "Side"}],
        site={"seed": 5, "outages_per_year": outages},
    )
    return Building(made, counting_since=since, catalogue=CATALOGUE)


def counters(
    found: Building, start: datetime = SINCE, end: datetime = END, rate: int = 900
) -> dict[tuple[str, ChannelKey], CounterHistory]:
    return {
        (found.scenario.devices[item.device_id - 1].name, item.key): item
        for item in found.history(start, end, rate)
        if isinstance(item, CounterHistory)
    }


async def test_the_live_counters_go_on_from_the_last_index() -> None:
    made = building()
    past = counters(made)
    async with made.running(StillClock(END)), reader_of(made) as reader:
        for (name, channel), series in past.items():
            assert series.starts[-1] == to_epoch(END) - 900
            assert made.true_index(device=name, key=channel) == series.indexes[-1], (name, str(channel))
            answered = (await values_of(made, reader, name))[channel]
            assert answered is not None
            assert int(answered) == series.indexes[-1], (name, str(channel))


async def test_a_building_without_having_made_its_past_counts_the_same() -> None:
    with_past, without = building(), building()
    past = counters(with_past)
    later = END + timedelta(minutes=7, seconds=3)
    async with with_past.running(StillClock(later)), without.running(StillClock(later)):
        for name, channel in past:
            shown = with_past.true_index(device=name, key=channel)
            assert shown == without.true_index(device=name, key=channel)
            assert shown >= past[name, channel].indexes[-1]


def test_values_are_differences_of_indexes() -> None:
    for (name, channel), series in counters(building(outages=40)).items():
        assert (series.values >= 0).all(), (name, str(channel))
        follow = np.diff(series.starts) == 900
        steps = np.diff(series.indexes)
        kept = follow & (steps >= 0)
        assert (series.values[1:][kept] == steps[kept]).all(), (name, str(channel))


def test_submeters_and_the_rest_make_up_the_main_meter() -> None:
    past = counters(building())
    net = past["Main", ACTIVE_ENERGY_IMPORT].values - past["Main", ACTIVE_ENERGY_EXPORT].values
    below = past["Float", ACTIVE_ENERGY_IMPORT].values + past["Reactive", ACTIVE_ENERGY_IMPORT].values
    below = below + past["Coarse", ACTIVE_ENERGY_IMPORT].values - past["Roof", ACTIVE_ENERGY_EXPORT].values
    replaced = past["Replaced", ACTIVE_ENERGY_IMPORT]
    there = np.isin(past["Main", ACTIVE_ENERGY_IMPORT].starts, replaced.starts)
    rest = np.cumsum(net[there]) - np.cumsum(below[there] + replaced.values)
    # The rest is what nobody measures, 0 to 300 W; the coarse meters are up to 1 kWh behind.
    hours = np.arange(1, len(rest) + 1) / 4
    assert (rest >= -1200).all()
    assert (rest <= 300 * hours + 1200).all()
    assert past["Main", ACTIVE_ENERGY_EXPORT].values.sum() > 0


def test_a_replaced_meter_leaves_a_hole_and_begins_at_zero() -> None:
    series = counters(building())["Replaced", ACTIVE_ENERGY_IMPORT]
    gaps = np.flatnonzero(np.diff(series.starts) != 900)
    assert len(gaps) == 1
    assert series.starts[gaps[0] + 1] - series.starts[gaps[0]] == 900 + 3 * 3600
    assert series.indexes[gaps[0] + 1] == series.values[gaps[0] + 1]
    assert series.indexes[gaps[0]] > series.indexes[-1]


def test_outages_are_closed_exactly_and_marked() -> None:
    whole, gapped = counters(building()), counters(building(outages=150))
    marked = 0
    for place, series in gapped.items():
        same = whole[place]
        spread = series.qualities == INTERPOLATED
        marked += int(spread.sum())
        assert set(np.unique(series.qualities)) <= {MEASURED, INTERPOLATED}
        assert series.values.sum() == same.values.sum()
        assert (series.values[~spread] == same.values[~spread]).all()
        assert series.indexes[-1] == same.indexes[-1]
        for run in np.split(np.flatnonzero(spread), np.flatnonzero(np.diff(np.flatnonzero(spread)) > 1) + 1):
            assert np.ptp(series.values[run]) <= 1 if len(run) else True
    assert marked > 100


def test_gaps_have_no_statistics_and_means_fit_to_the_energy() -> None:
    made = building(outages=150)
    energies: dict[int, dict[ChannelKey, CounterHistory]] = {}
    seen: set[str] = set()
    for item in made.history(SINCE, END, 900):
        if isinstance(item, CounterHistory):
            energies.setdefault(item.device_id, {})[item.key] = item
            continue
        seen.add(str(item.key))
        counted = energies[item.device_id][ACTIVE_ENERGY_IMPORT]
        assert (item.minima <= item.means).all()
        assert (item.means <= item.maxima).all()
        assert (item.counts == 180).all()
        spread = counted.starts[counted.qualities == INTERPOLATED]
        assert not np.isin(item.starts, spread).any()
        if item.key == key("active_power_total") and item.device_id == 5:
            measured = counted.values[np.isin(counted.starts, item.starts)]
            assert np.abs(item.means / 10 - measured * 4).max() <= 4.1
    assert {"voltage_l1_n", "current_l2", "frequency", "thd_voltage_l3", "thd_current_l1"} <= seen


@pytest.mark.parametrize("rate", [60, 300, 600, 1800, 3600])
def test_every_sample_rate_tells_the_same_story(rate: int) -> None:
    end = SINCE + timedelta(days=1)
    fine, other = counters(building(), end=end), counters(building(), end=end, rate=rate)
    for place, series in other.items():
        assert series.width_s == rate
        assert len(series.starts) == 86_400 // rate
        assert series.values.sum() == fine[place].values.sum()
        assert (series.indexes[3600 // rate - 1 :: 3600 // rate] == fine[place].indexes[3::4]).all()


def test_a_past_may_begin_later_than_counting() -> None:
    later = SINCE + timedelta(days=3)
    whole, part = counters(building()), counters(building(), start=later)
    for place, series in part.items():
        place_in_whole = np.isin(whole[place].starts, series.starts)
        assert (whole[place].indexes[place_in_whole] == series.indexes).all()
        assert (whole[place].values[place_in_whole] == series.values).all()


def test_the_past_is_the_same_every_time() -> None:
    first, again = counters(building(outages=20)), counters(building(outages=20))
    assert first.keys() == again.keys()
    for place, series in first.items():
        assert (series.values == again[place].values).all()
        assert (series.starts == again[place].starts).all()


@pytest.mark.parametrize(
    ("start", "end", "rate"),
    [
        (SINCE, END, 700),
        (SINCE + timedelta(seconds=60), END, 900),
        (SINCE, END + timedelta(minutes=5), 900),
        (SINCE - timedelta(hours=1), END, 900),
        (SINCE, SINCE, 900),
    ],
)
def test_what_does_not_fit_is_refused(start: datetime, end: datetime, rate: int) -> None:
    with pytest.raises(ValueError, match=r"aligned|passed"):
        next(building().history(start, end, rate))
    with pytest.raises(ValueError, match="no past"):
        building(since=None).history(SINCE, END)


async def test_counting_since_none_begins_at_the_start_indexes() -> None:
    made = building(since=None)
    async with made.running(StillClock(END)):
        assert made.true_index(device="Float", key=ACTIVE_ENERGY_IMPORT) == 123_456_700
        assert made.counts(device="Water", key=key("water_volume"))
        assert not made.counts(device="Water", key=ACTIVE_ENERGY_IMPORT)
        assert made.clock_time() == END


@pytest.mark.slow
def test_thirteen_months_of_the_demo_building() -> None:
    made = Building.load("demo", counting_since=SINCE)
    series = list(made.history(SINCE, SINCE + timedelta(days=396), 900))
    energy = [item for item in series if isinstance(item, CounterHistory)]
    assert len(energy) > 150
    assert len([item for item in series if isinstance(item, StatisticHistory)]) > 80
    assert sum(len(item.values) for item in energy) > 5_000_000
    assert any((item.qualities == INTERPOLATED).any() for item in energy)
    assert min(len(item.starts) for item in energy) < 396 * 96
    grid = {item.key: item for item in energy if item.device_id == 1}
    assert grid[ACTIVE_ENERGY_EXPORT].values.sum() > 1_000_000
    assert grid[ACTIVE_ENERGY_IMPORT].values.sum() > 100_000_000
