"""Everything that a meter or a gateway can do wrong, in one building, while the others go on (§3)."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from meterhouse.services.live import DeviceStatus
from meterhouse.services.ports import CounterEvent
from meterhouse.simulator.faults import FaultKind
from tests.acceptance.house import POWER, House, Row, StatisticRow, assert_without_holes, opened, total

pytestmark = pytest.mark.slow

START = datetime(2026, 6, 17, 7, 0, tzinfo=UTC)
FAULT = START + timedelta(minutes=18)
END = START + timedelta(minutes=90)
QUARTER = timedelta(minutes=15)
POLL_S = 60.0
MOST_W = 9000.0
"""What the simulated loads draw at most; their texture may add a little."""

KIND: dict[str, tuple[FaultKind, float | None]] = {
    "Silent": (FaultKind.SILENT, 35 * 60.0),
    "Slow": (FaultKind.SLOW, 20 * 60.0),
    "Late": (FaultKind.LATE, 10 * 60.0),
    "Exception": (FaultKind.EXCEPTION, 30 * 60.0),
    "Reset": (FaultKind.COUNTER_RESET, None),
    "Replaced": (FaultKind.REPLACED, None),
    "Frozen": (FaultKind.FROZEN, 50 * 60.0),
    "Zero": (FaultKind.ZERO, 100.0),
    "Not available": (FaultKind.NOT_AVAILABLE, 30 * 60.0),
}
MODEL = {"Rollover": "bgetech-ds100", "Not available": "eastron-sdm630"}
HEALTHY = ("Healthy", "Healthy on the line")
AWAY = ("Away", "Away too")
BESIDE = "Beside the silent and the late"
NAMES = (*KIND, "Rollover", *HEALTHY, *AWAY, BESIDE)


@dataclass
class Story:
    """What was true and what came of it."""

    true: dict[str, list[int]] = field(default_factory=lambda: {name: [] for name in NAMES})
    before: dict[str, int] = field(default_factory=dict)
    rows: dict[str, list[Row]] = field(default_factory=dict)
    events: dict[str, list[CounterEvent]] = field(default_factory=dict)
    power: dict[str, list[StatisticRow]] = field(default_factory=dict)
    status: dict[str, dict[datetime, DeviceStatus]] = field(default_factory=lambda: {name: {} for name in NAMES})

    def kinds(self, name: str) -> list[str]:
        return [event.kind.value for event in self.events[name] if event.kind.value != "started"]

    def counted(self, name: str) -> list[int]:
        """What the meter counted in each quarter of an hour; only where its index went on."""
        return [after - before for before, after in pairwise(self.true[name])]


async def watch(house: House, story: Story, until: datetime) -> None:
    """Let time pass, minute by minute, and look."""
    while house.clock.now() < until:
        await house.forward(60)
        now = house.clock.now()
        for name in NAMES:
            story.status[name][now] = house.live(name).status
            if now.minute % 15 == 0:
                story.true[name].append(house.true(name))


async def live_through(path: Path) -> Story:
    # Only where timeouts are wanted are they short.
    gateways: list[dict[str, object]] = [{"name": "Line", "kind": "local"}, {"name": "Board"}, {"name": "Side"}]
    gateways.append({"name": "Bad bus", "timeout_ms": 100})
    place = {"Healthy on the line": "Line"} | dict.fromkeys(AWAY, "Side")
    place |= dict.fromkeys(("Silent", "Late", BESIDE), "Bad bus")
    devices = [
        {"name": name, "model": MODEL.get(name, "schneider-iem3000"), "gateway": place.get(name, "Board")}
        | ({"start_index": 1_000_000 * number} if name != "Rollover" else {})
        for number, name in enumerate(NAMES, 1)
    ]
    story = Story()
    async with opened(path, START, devices, gateways=gateways, poll_interval_s=POLL_S) as house:
        house.building.fault(device="Rollover", kind=FaultKind.ROLLOVER, seconds=25 * 60.0)
        for name in NAMES:
            story.true[name].append(house.true(name))
        await house.start()
        await watch(house, story, FAULT)
        for name, (kind, seconds) in KIND.items():
            story.before[name] = house.true(name)
            delay_s = {FaultKind.SLOW: 0.02, FaultKind.LATE: 0.25}.get(kind)
            house.building.fault(device=name, kind=kind, seconds=seconds, delay_s=delay_s)
        house.building.fault(gateway="Side", kind=FaultKind.DISCONNECTED, seconds=40 * 60.0)
        await watch(house, story, END)
        await house.forward(120)
        for name in NAMES:
            story.rows[name] = await house.rows(name)
            story.events[name] = await house.events(name)
            story.power[name] = await house.statistics(name, POWER)
    return story


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    with asyncio.Runner() as runner:
        yield runner.run(live_through(tmp_path_factory.mktemp("faults") / "house.db"))


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_missing_negative_or_above_what_a_meter_can_carry(story: Story, name: str) -> None:
    assert_without_holes(story.rows[name], START, END)
    for row in story.rows[name]:
        hours = 1.0 if name == "Frozen" else 0.25
        assert row.value <= 1.2 * MOST_W * hours, row


@pytest.mark.parametrize("name", [*HEALTHY, "Slow"])
def test_those_without_fault_are_measured_to_the_unit(story: Story, name: str) -> None:
    rows = story.rows[name]
    assert {row.quality for row in rows} == {"measured"}
    assert [row.value for row in rows] == story.counted(name)
    assert story.kinds(name) == []
    assert set(story.status[name].values()) == {DeviceStatus.ON}


def test_a_neighbour_of_the_silent_and_the_late_is_measured(story: Story) -> None:
    rows = story.rows[BESIDE]
    assert {row.quality for row in rows} == {"measured"}
    # A poll that comes too late on a busy machine moves a boundary by less than what is drawn between two polls.
    for row, counted in zip(rows, story.counted(BESIDE), strict=True):
        assert abs(row.value - counted) <= 1.2 * MOST_W * POLL_S / 3600
    assert total(rows) == sum(story.counted(BESIDE))
    assert story.kinds(BESIDE) == []


@pytest.mark.parametrize("name", ["Silent", "Exception", "Not available", *AWAY])
def test_a_gap_is_closed_exactly_and_marked(story: Story, name: str) -> None:
    rows, counted = story.rows[name], story.counted(name)
    minutes = 40 if name in AWAY else (KIND[name][1] or 0) / 60
    hole = [row for row in rows if row.end > FAULT and row.start < FAULT + timedelta(minutes=minutes)]
    assert {row.quality for row in hole} == {"interpolated"}
    assert {row.quality for row in rows if row not in hole} == {"measured"}
    assert total(rows) == sum(counted)
    assert [row.value for row in rows if row not in hole] == [
        value for row, value in zip(rows, counted, strict=True) if row not in hole
    ]
    assert story.kinds(name) == ["gap_closed"]


@pytest.mark.parametrize("name", ["Silent", "Late", "Exception", *AWAY])
def test_what_comes_back_is_read_within_a_minute_without_a_hand(story: Story, name: str) -> None:
    minutes = 40 if name in AWAY else (KIND[name][1] or 0) / 60
    back = FAULT + timedelta(minutes=minutes)
    status = story.status[name]
    assert {status[at] for at in status if FAULT + timedelta(minutes=2) < at < back} == {
        DeviceStatus.COMMUNICATION_ERROR
    }
    assert {status[at] for at in status if at > back + timedelta(minutes=1)} == {DeviceStatus.ON}


def test_late_answers_are_never_taken_for_values(story: Story) -> None:
    rows = story.rows["Late"]
    assert total(rows) == sum(story.counted("Late"))
    assert set(story.kinds("Late")) <= {"gap_closed"}
    assert {row.quality for row in rows} <= {"measured", "interpolated"}


@pytest.mark.parametrize("name", ["Reset", "Replaced"])
def test_a_counter_that_begins_anew_loses_at_most_what_no_index_tells(story: Story, name: str) -> None:
    rows = story.rows[name]
    counted = story.before[name] - story.true[name][0] + story.true[name][-1]
    between_polls = 1.2 * MOST_W * POLL_S / 3600
    assert counted - between_polls <= total(rows) <= counted
    assert [row.quality for row in rows] == ["measured", "estimated", *["measured"] * 4]
    assert story.kinds(name) == ["backward", "reset"]


def test_a_rollover_costs_nothing(story: Story) -> None:
    rows = story.rows["Rollover"]
    assert {row.quality for row in rows} == {"measured"}
    assert story.kinds("Rollover") == ["rollover"]
    steps = story.counted("Rollover")
    assert [row.value for row in rows if row.value in steps] == [step for step in steps if step >= 0]
    assert len([step for step in steps if step < 0]) == 1
    (turned,) = [row.value for row, step in zip(rows, steps, strict=True) if step < 0]
    assert 0 < turned <= 1.2 * MOST_W / 4


def test_a_transient_zero_is_not_seen_in_the_history(story: Story) -> None:
    rows = story.rows["Zero"]
    assert [row.value for row in rows] == story.counted("Zero")
    assert {row.quality for row in rows} == {"measured"}
    assert story.kinds("Zero") == ["backward", "transient"]


def test_a_frozen_counter_loses_nothing_and_is_told(story: Story) -> None:
    assert total(story.rows["Frozen"]) == sum(story.counted("Frozen"))
    assert "frozen" in story.kinds("Frozen")


@pytest.mark.parametrize("name", ["Silent", "Not available", *AWAY])
def test_what_was_not_seen_counts_in_no_statistic(story: Story, name: str) -> None:
    power = story.power[name]
    assert all(4000 * 0.8 < row.low <= row.mean <= row.high < MOST_W * 1.2 for row in power)
    seen = {row.start for row in power}
    assert START + 2 * QUARTER not in seen, "an interval in which nothing was read"
    assert START in seen and END - QUARTER in seen
