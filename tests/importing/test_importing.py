"""What a file may look like, what is refused and how, and what is recorded."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from meterhouse.domain.calendar import local_day
from meterhouse.domain.counter import CounterEventKind
from meterhouse.domain.errors import InvalidInput
from meterhouse.domain.quantity import (
    ACTIVE_ENERGY_EXPORT,
    ACTIVE_ENERGY_IMPORT,
    GAS_VOLUME,
    ChannelKey,
    Direction,
    Phase,
    Quantity,
)
from meterhouse.domain.sample import Quality
from meterhouse.services.importing.options import (
    Ambiguous,
    Duplicates,
    Existing,
    Falls,
    Gaps,
    Kind,
    Label,
    Nonexistent,
    Order,
    ValueColumn,
)
from tests.importing.fakes import MemoryHistory, minutes
from tests.importing.files import ENERGY, ROME, first_finding, load, options, refusal

DAY = "2026-03-03 "
QUARTERS = "time,kWh\n" + "".join(f"{DAY}{h:02}:{m:02},{h + m / 100}\n" for h in range(3) for m in (0, 15, 30, 45))
START = datetime(2026, 3, 3, tzinfo=UTC)


def rows(*lines: str) -> str:
    return "\n".join(lines) + "\n"


async def test_amounts_by_column_name() -> None:
    history, report = await load(QUARTERS, options(time_column="time", values=[ValueColumn("kWh", 7, *ENERGY_OF)]))
    assert len(history.of(1)) == 12
    assert history.of(1)[1].start == START + minutes(15)
    assert history.of(1)[1].value == 150
    assert history.of(1)[1].quality is Quality.MEASURED
    assert history.of(1)[1].index is None
    assert (report.rows, report.usual_s, report.width_s, report.applied) == (12, 900, 900, True)
    assert report.columns[0].plan.recorded == history.total() == int(report.columns[0].plan.source)


ENERGY_OF = (ACTIVE_ENERGY_IMPORT, "kWh")


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("2026-03-03T00:00Z;1.5\n2026-03-03T00:15Z;2.5\n", {}),
        ("2026-03-03T01:00+01:00\t1.5\n2026-03-03T01:15+01:00\t2.5\n", {}),
        ('03/03/2026 00:00;"1,5"\n03/03/2026 00:15;2,5\n', {"text_decimal": ",", "time_pattern": "%d/%m/%Y %H:%M"}),
        ("1772496000|1.5\n1772496900|2.5\n", {"time_pattern": "epoch"}),
        ("1772496000000,1.5\n1772496900000,2.5\n", {"time_pattern": "epoch_ms"}),
        ("\ufefftime;Wh\n2026-03-03 00:00;1.5\n2026-03-03 00:15;2.5\n", {}),
        ("# made by\n# a logger\n2026-03-03 00:00;1.5\n\n2026-03-03 00:15;2.5\n", {"text_skip_lines": 2}),
        ("2026-03-03 01:00;1.5\n2026-03-03 01:15;2.5\n", {"time_zone": ROME}),
        ("2026-03-03 00:15;1.5\n2026-03-03 00:30;2.5\n", {"time_label": Label.END}),
        ("2026-03-03 00:15;2.5\n2026-03-03 00:00;1.5\n", {}),
        ("2026-03-03 00:15;2.5\n2026-03-03 00:00;1.5\n", {"time_order": Order.ANY}),
    ],
)
async def test_ways_to_write_the_same(text: str, changes: dict[str, Any]) -> None:
    history, _ = await load(text, options(**changes))
    assert [(value.start, value.value) for value in history.of(1)] == [(START, 1500), (START + minutes(15), 2500)]


async def test_thousands_and_exponents() -> None:
    history, _ = await load(
        rows("2026-03-03 00:00;1.234,5", "2026-03-03 00:15;2,5e1"), options(text_decimal=",", text_thousands=".")
    )
    assert [value.value for value in history.of(1)] == [1_234_500, 25_000]


@pytest.mark.parametrize(
    ("key", "kind", "unit", "expected"),
    [
        (ACTIVE_ENERGY_IMPORT, Kind.AMOUNT, "Wh", 36),
        (ACTIVE_ENERGY_IMPORT, Kind.AMOUNT, "MWh", 36_000_000),
        (ACTIVE_ENERGY_IMPORT, Kind.AMOUNT, "MJ", 10_000),
        (ACTIVE_ENERGY_IMPORT, Kind.POWER, "kW", 9_000),
        (ACTIVE_ENERGY_IMPORT, Kind.POWER, "W", 9),
        (ChannelKey(Quantity.REACTIVE_ENERGY, Direction.IMPORT, Phase.TOTAL), Kind.AMOUNT, "kvarh", 36_000),
        (GAS_VOLUME, Kind.AMOUNT, "m³", 36_000),
        (GAS_VOLUME, Kind.AMOUNT, "l", 36),
        (GAS_VOLUME, Kind.POWER, "m3/h", 9_000),
        (ChannelKey(Quantity.PULSES), Kind.AMOUNT, "", 36),
    ],
)
async def test_units(key: ChannelKey, kind: Kind, unit: str, expected: int) -> None:
    text = rows("2026-03-03 00:00;36", "2026-03-03 00:15;0")
    history, _ = await load(text, options(kind, [ValueColumn("2", 7, key, unit)]))
    assert history.of(1)[0].value == expected


async def test_a_factor() -> None:
    column = ValueColumn("2", 7, GAS_VOLUME, "m3", factor=Decimal("0.01"))
    history, _ = await load(rows("2026-03-03 00:00;36", "2026-03-03 00:15;0"), options(values=[column]))
    assert history.of(1)[0].value == 360


async def test_several_columns_and_files_at_once() -> None:
    columns = [ENERGY, ValueColumn("3", 7, ACTIVE_ENERGY_EXPORT, "kWh"), ValueColumn("2", 8, *ENERGY_OF)]
    history, report = await load(
        [rows("2026-03-03 00:00;1;2", "2026-03-03 00:15;3;4"), rows("2026-03-03 00:30;5;6", "2026-03-03 00:45;7;8")],
        options(values=columns),
    )
    assert [history.total(channel) for channel in (1, 2, 3)] == [16_000, 20_000, 16_000]
    assert history.writes == 1
    assert len(report.columns) == 3


# --- what is refused -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "code", "column", "value"),
    [
        ("2026-03-03 00:30;4x", "bad-number", "2", "4x"),
        ("2026-03-03 00:30;1,5", "bad-number", "2", "1,5"),
        ("2026-03-03 00:30;0x10", "bad-number", "2", "0x10"),
        ("2026-03-03 00:30;inf", "bad-number", "2", "inf"),
        ("2026-03-03 00:30;-1", "negative-value", "2", "-1"),
        ("2026-13-03 00:30;1", "bad-timestamp", "1", "2026-13-03 00:30"),
        ("yesterday;1", "bad-timestamp", "1", "yesterday"),
        ("2026-03-03 00:15;9", "conflicting-duplicate", "1", ""),
        ("2026-03-03 00:20;9", "rows-overlap", "1", ""),
        ("2026-03-02 00:20;9", "time-goes-back", "1", "2026-03-02 00:20"),
    ],
)
async def test_a_bad_row_refuses_the_file_and_is_named(line: str, code: str, column: str, value: str) -> None:
    text = rows("2026-03-03 00:00;1", "2026-03-03 00:15;2", line, "2026-03-03 00:45;2", "2026-03-03 01:00;2")
    finding = await first_finding(text, options())
    assert finding.code == code
    assert finding.field == f"lines.3.{column}"
    assert (finding.params["line"], finding.params["file"]) == (3, "file1.csv")
    assert finding.params["value"] == value


async def test_all_that_is_wrong_is_told_up_to_twenty() -> None:
    bad = [f"2026-03-03 {h:02}:00;x" for h in range(24)]
    error = await refusal(rows("2026-03-02 23:00;1", *bad), options())
    assert len(error.fields) == 20
    assert error.params["count"] == 24
    assert [finding.params["line"] for finding in error.fields][:3] == [2, 3, 4]


@pytest.mark.parametrize(
    ("text", "changes", "code"),
    [
        ("", {}, "no-rows"),
        ("time;kWh\n", {}, "no-rows"),
        ("2026-03-03 00:00\n", {}, "no-such-column"),
        ("time;kWh\n2026-03-03 00:00;1\n", {"time_column": "stamp"}, "no-such-column"),
        ("2026-03-03 00:00;1\n2026-03-03 00:15\n", {}, "row-too-short"),
        ('2026-03-03 00:00;1\n"2026-03-03 00:15;1\n', {}, "not-csv"),
        ("2026-03-03 00:00;1\n", {}, "width-unknown"),
        ("2026-03-03 00:00;1\n", {"resample_s": 420}, "not-a-width"),
        ("2026-03-03 00:00;1\n", {"values": [ValueColumn("2", 7, ACTIVE_ENERGY_IMPORT, "m3")]}, "unit-does-not-fit"),
        ("2026-03-03 00:00;1\n", {"values": [ValueColumn("2", 7, ChannelKey(Quantity.VOLTAGE), "V")]}, "not-a-counter"),
        ("2026-03-03 00:00;1\n", {"values": []}, "no-value-column"),
    ],
)
async def test_what_cannot_be_read_at_all(text: str, changes: dict[str, Any], code: str) -> None:
    assert (await refusal(text, options(**changes))).code == code


async def test_cells_without_a_value_are_holes_not_zeros() -> None:
    text = rows("2026-03-03 00:00;1", "2026-03-03 00:15;", "2026-03-03 00:30;?", "2026-03-03 00:45;2")
    history, report = await load(text, options())
    assert [value.start.minute for value in history.of(1)] == [0, 45]
    assert report.without_value == 2


# --- duplicates, gaps, order -----------------------------------------------------------------------------------------

TWICE = rows("2026-03-03 00:00;1", "2026-03-03 00:15;2", "2026-03-03 00:15;3", "2026-03-03 00:30;4")


@pytest.mark.parametrize(("policy", "expected"), [(Duplicates.FIRST, [1, 2, 4]), (Duplicates.LAST, [1, 3, 4])])
async def test_duplicates_that_differ(policy: Duplicates, expected: list[int]) -> None:
    history, report = await load(TWICE, options(duplicates=policy))
    assert [value.value for value in history.of(1)] == [1000 * number for number in expected]
    assert report.repeated == 1


async def test_duplicates_that_are_equal_count_once_unless_refused() -> None:
    text = TWICE.replace(";3", ";2")
    history, _ = await load(text, options())
    assert history.total() == 7000
    assert (await first_finding(text, options(duplicates=Duplicates.REFUSE))).code == "duplicate-time"


async def test_gaps_of_amounts_stay_holes_or_are_refused() -> None:
    text = rows("2026-03-03 00:00;1", "2026-03-03 00:15;2", "2026-03-03 01:00;4")
    history, report = await load(text, options())
    assert len(history.of(1)) == 3
    assert [(gap.start, gap.duration) for gap in report.gaps] == [(START + minutes(30), minutes(30))]
    finding = await first_finding(text, options(gaps=Gaps.REFUSE))
    assert (finding.code, finding.params["line"], finding.params["seconds"]) == ("gap", 3, 1800)


async def test_the_midnight_that_is_written_with_the_old_date() -> None:
    text = rows(*(f"03/03/2026 {h:02}:{m:02};1" for h in range(24) for m in (0, 30) if h or m), "03/03/2026 00:00;1")
    form: dict[str, Any] = {"time_pattern": "%d/%m/%Y %H:%M", "time_label": Label.END}
    assert (await first_finding(text, options(**form))).code == "midnight-goes-back"
    history, _ = await load(text, options(**form, time_midnight_ends_day=True))
    assert (history.of(1)[0].start, history.of(1)[-1].start) == (START, START + minutes(23 * 60 + 30))


async def test_hour_24() -> None:
    history, _ = await load(rows("2026-03-03 23:45;1", "2026-03-03 24:00;2"), options(time_label=Label.END))
    assert history.of(1)[-1].start == START + minutes(23 * 60 + 45)


# --- the hours in which clocks change --------------------------------------------------------------------------------

BACK = rows(
    "2026-10-25 01:30;1", "2026-10-25 02:00;2", "2026-10-25 02:30;3", "2026-10-25 02:00;4", "2026-10-25 02:30;5",
    "2026-10-25 03:00;6",
)  # fmt: skip


@pytest.mark.parametrize("text", [BACK, "\n".join(reversed(BACK.splitlines()))])
async def test_an_hour_that_passes_twice_is_taken_in_order(text: str) -> None:
    history, report = await load(text, options(time_zone=ROME))
    assert [value.value for value in history.of(1)] == [1000, 2000, 3000, 4000, 5000, 6000]
    assert history.of(1)[0].start == datetime(2026, 10, 24, 23, 30, tzinfo=UTC)
    assert history.of(1)[-1].start == datetime(2026, 10, 25, 2, 0, tzinfo=UTC)
    assert report.ambiguous == 4
    assert report.gaps == ()


async def test_an_hour_that_passes_twice_in_any_order() -> None:
    lines = BACK.splitlines()
    shuffled = "\n".join([lines[5], lines[0], lines[1], lines[3], lines[2], lines[4]])
    history, _ = await load(shuffled, options(time_zone=ROME, time_order=Order.ANY))
    assert [value.value for value in history.of(1)] == [1000, 2000, 3000, 4000, 5000, 6000]


async def test_an_hour_that_passes_twice_may_be_refused() -> None:
    finding = await first_finding(BACK, options(time_zone=ROME, time_ambiguous=Ambiguous.REFUSE))
    assert (finding.code, finding.params["zone"]) == ("ambiguous-time", "Europe/Rome")


async def test_an_hour_that_the_file_gives_once_leaves_a_gap() -> None:
    once = "\n".join(line for number, line in enumerate(BACK.splitlines()) if number not in {3, 4})
    _, report = await load(once, options(time_zone=ROME))
    assert [gap.duration for gap in report.gaps] == [timedelta(hours=1)]


FORWARD = rows("2026-03-29 01:30;1", "2026-03-29 02:00;2", "2026-03-29 03:30;3", "2026-03-29 04:00;4")


async def test_times_that_do_not_exist() -> None:
    finding = await first_finding(FORWARD, options(time_zone=ROME))
    assert (finding.code, finding.params["line"]) == ("nonexistent-time", 2)
    history, report = await load(FORWARD, options(time_zone=ROME, time_nonexistent=Nonexistent.SHIFT))
    assert [value.start.hour * 60 + value.start.minute for value in history.of(1)] == [30, 60, 90, 120]
    assert report.shifted == 1


@pytest.mark.parametrize("label", [Label.START, Label.END])
@pytest.mark.parametrize(
    ("name", "day", "count", "step"),
    [
        ("Europe/Rome", "2026-03-29", 23, 60),
        ("Europe/Rome", "2026-10-25", 25, 60),
        ("Europe/Rome", "2026-10-25", 100, 15),
        ("Europe/Rome", "2026-06-01", 96, 15),
        ("Australia/Lord_Howe", "2026-04-05", 49, 30),
        ("Australia/Lord_Howe", "2026-10-04", 47, 30),
        ("Asia/Kathmandu", "2026-03-29", 96, 15),
        ("America/Havana", "2026-11-01", 25, 60),
        ("America/Sao_Paulo", "2018-11-04", 23, 60),
    ],
)
async def test_a_day_written_in_local_time_is_imported_whole(
    name: str, day: str, count: int, step: int, label: Label
) -> None:
    zone = ZoneInfo(name)
    span = local_day(date.fromisoformat(day), zone)
    shift = 1 if label is Label.END else 0
    stamps = [(span.start + minutes(step * (n + shift))).astimezone(zone) for n in range(count)]
    text = rows(*(f"{stamp:%Y-%m-%d %H:%M};1" for stamp in stamps))
    history, report = await load(text, options(time_zone=zone, time_label=label))
    assert history.between(span.start, span.end) == history.total() == count * 1000
    assert span.duration == minutes(step * count)
    assert report.gaps == ()


# --- widths ----------------------------------------------------------------------------------------------------------


async def test_ten_minutes_to_fifteen_keep_the_sum() -> None:
    text = rows(*(f"2026-03-03 {h:02}:{m:02};0.{h + m + 1:03}" for h in range(2) for m in range(0, 60, 10)))
    history, report = await load(text, options(resample_s=900))
    assert report.width_s == 900
    assert history.total() == report.columns[0].plan.source
    assert {value.quality for value in history.of(1)} == {Quality.INTERPOLATED}
    assert history.between(START, START + minutes(30)) == 1 + 11 + 21


async def test_finer_rows_are_added_up_as_measured() -> None:
    text = rows(*(f"2026-03-03 00:{m:02};0.0015" for m in range(30)))
    history, _ = await load(text, options(resample_s=900))
    assert [(value.value, value.quality) for value in history.of(1)] == [(22, Quality.MEASURED), (23, Quality.MEASURED)]


async def test_a_part_of_an_interval_says_so() -> None:
    text = rows("2026-03-03 00:05;1", "2026-03-03 00:10;1", "2026-03-03 00:15;1")
    history, _ = await load(text, options(resample_s=900))
    assert [(value.value, value.quality) for value in history.of(1)] == [
        (2000, Quality.ESTIMATED),
        (1000, Quality.ESTIMATED),
    ]


async def test_days_of_a_zone_with_a_half_hour_are_spread_without_crossing_midnight() -> None:
    text = rows("2026-03-03;48", "2026-03-04;24", "2026-03-05;24")
    history, report = await load(text, options(time_zone=ZoneInfo("Asia/Kolkata")))
    assert report.width_s == 1800
    first = datetime(2026, 3, 2, 18, 30, tzinfo=UTC)
    assert history.between(first, first + timedelta(days=1)) == 48_000


# --- indexes ---------------------------------------------------------------------------------------------------------


async def test_indexes() -> None:
    text = rows("2026-03-03 00:00;100.5", "2026-03-03 00:15;101", "2026-03-03 00:30;103.25")
    history, report = await load(text, options(Kind.INDEX))
    assert [(value.value, value.index, value.quality) for value in history.of(1)] == [
        (500, 101_000, Quality.MEASURED),
        (2250, 103_250, Quality.MEASURED),
    ]
    assert report.columns[0].plan.source == 2750


async def test_indexes_with_a_gap() -> None:
    text = rows("2026-03-03 00:00;100", "2026-03-03 00:15;101", "2026-03-03 01:00;107", "2026-03-03 01:15;108")
    history, report = await load(text, options(Kind.INDEX))
    assert [value.quality.value for value in history.of(1)] == ["measured", *["interpolated"] * 3, "measured"]
    assert history.total() == 8000
    assert [event.kind for event in history.recorded_events] == [CounterEventKind.GAP_CLOSED]
    assert len(report.gaps) == 1
    left, _ = await load(text, options(Kind.INDEX, gaps=Gaps.LEAVE))
    assert left.total() == 2000
    assert (await first_finding(text, options(Kind.INDEX, gaps=Gaps.REFUSE))).code == "gap"


async def test_an_index_that_falls() -> None:
    text = rows("2026-03-03 00:00;100", "2026-03-03 00:15;101", "2026-03-03 00:30;2", "2026-03-03 00:45;3")
    history, _ = await load(text, options(Kind.INDEX))
    assert [(value.value, value.quality.value) for value in history.of(1)] == [
        (1000, "measured"),
        (2000, "estimated"),
        (1000, "measured"),
    ]
    kinds = [event.kind for event in history.recorded_events]
    assert kinds == [CounterEventKind.BACKWARD, CounterEventKind.RESET]
    finding = await first_finding(text, options(Kind.INDEX, falls=Falls.REFUSE))
    assert (finding.code, finding.params["line"], finding.params["previous"]) == ("counter-falls", 3, 101_000)


async def test_a_rollover_with_its_modulus() -> None:
    column = ValueColumn("2", 7, *ENERGY_OF, modulus=Decimal(1_000_000))
    text = rows("2026-03-03 00:00;998", "2026-03-03 00:15;999", "2026-03-03 00:30;0", "2026-03-03 00:45;1")
    history, _ = await load(text, options(Kind.INDEX, [column]))
    assert [value.value for value in history.of(1)] == [1000, 1000, 1000]


async def test_a_fall_at_the_end_stays_undecided() -> None:
    text = rows("2026-03-03 00:00;100", "2026-03-03 00:15;101", "2026-03-03 00:30;2")
    history, report = await load(text, options(Kind.INDEX))
    assert history.total() == 1000
    assert report.columns[0].plan.undecided == 1


async def test_indexes_go_on_from_what_is_recorded() -> None:
    chosen = options(Kind.INDEX)
    history, _ = await load(rows("2026-03-03 00:00;100", "2026-03-03 00:15;101"), chosen)
    await load(rows("2026-03-03 00:30;103"), chosen, history)
    await load(rows("2026-03-03 00:45;104", "2026-03-03 01:00;106"), chosen, history)
    assert history.total() == 6000
    assert len(history.of(1)) == 4


# --- twice, and beside what is there ---------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [Kind.AMOUNT, Kind.INDEX])
async def test_importing_twice_changes_nothing(kind: Kind) -> None:
    text = rows(*(f"2026-03-03 {h:02}:00;{100 + h * h}" for h in range(24)))
    history, first = await load(text, options(kind))
    before, events = history.of(1), list(history.recorded_events)
    _, second = await load(text, options(kind), history)
    assert (history.of(1), history.recorded_events) == (before, events)
    assert (second.columns[0].new, second.columns[0].same) == (0, first.columns[0].new)


async def test_a_dry_run_tells_all_and_writes_nothing() -> None:
    history, report = await load(QUARTERS, options(text_header=True), dry_run=True)
    assert (history.writes, history.known) == (0, [])
    assert (report.applied, report.columns[0].new, report.columns[0].plan.recorded) == (False, 12, 14_700)


@pytest.fixture
async def recorded() -> MemoryHistory:
    history, _ = await load(rows("2026-03-03 00:00;1", "2026-03-03 00:15;2"), options())
    return history


AFTERWARDS = rows("2026-03-03 00:00;1", "2026-03-03 00:15;5", "2026-03-03 00:30;3")


async def test_what_is_recorded_is_kept(recorded: MemoryHistory) -> None:
    _, report = await load(AFTERWARDS, options(), recorded)
    assert recorded.total() == 6000
    column = report.columns[0]
    assert (column.new, column.same, column.different) == (1, 1, 1)


async def test_what_is_recorded_may_refuse_the_file(recorded: MemoryHistory) -> None:
    error = await refusal(AFTERWARDS, options(existing=Existing.REFUSE), recorded)
    assert [finding.code for finding in error.fields] == ["existing-differs"]


async def test_what_is_recorded_may_be_corrected(recorded: MemoryHistory) -> None:
    await load(AFTERWARDS, options(existing=Existing.REPLACE, author="anna"), recorded)
    assert recorded.total() == 9000
    assert [(len(values), author) for _, values, author in recorded.ledger] == [(1, "anna")]


async def test_intervals_of_another_width_are_never_counted_beside(recorded: MemoryHistory) -> None:
    hourly = rows("2026-03-03 00:00;50", "2026-03-03 01:00;60")
    _, report = await load(hourly, options(), recorded)
    assert recorded.total() == 63_000
    assert report.columns[0].overlapping == 1
    error = await refusal(hourly, options(existing=Existing.REFUSE), recorded)
    assert error.fields[0].code == "existing-overlaps"


async def test_an_estimate_gives_way(recorded: MemoryHistory) -> None:
    history, _ = await load(rows("2026-03-03 00:05;1", "2026-03-03 00:10;1"), options(resample_s=900))
    _, report = await load(rows("2026-03-03 00:00;9", "2026-03-03 00:15;9"), options(), history)
    assert history.total() == 18_000
    assert report.columns[0].new == 2


async def test_errors_are_of_the_expected_kind() -> None:
    with pytest.raises(InvalidInput):
        await load("x", options())
