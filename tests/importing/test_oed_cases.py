"""Every input/expected case of another system's CSV pipeline, through our import.

What they expect we give as well, or refuse as well, except in the cases of `DIFFERENT`, where the reason stands beside
what we give instead. docs/metering.md has the same table.
"""

from __future__ import annotations

import csv
import gzip
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from meterhouse.domain.counter import CounterEventKind
from meterhouse.domain.errors import InvalidInput
from meterhouse.domain.quantity import ACTIVE_ENERGY_IMPORT
from meterhouse.services.importing.options import Existing, Falls, ImportOptions, Kind, Label, ValueColumn
from tests.importing.fakes import MemoryHistory
from tests.importing.files import load, options

CHICAGO = ZoneInfo("America/Chicago")
Expected = list[tuple[float, datetime, datetime]]

READINGS, INDEXES = Kind.AMOUNT, Kind.INDEX
SPANS: dict[str, Any] = {"time_column": "2", "time_end_column": "3"}
ENDS: dict[str, Any] = {"time_column": "2", "time_label": Label.END}
RESETS: dict[str, Any] = {"falls": Falls.RESET}
NO_FALLS: dict[str, Any] = {"falls": Falls.REFUSE}

SAME: dict[int, tuple[Kind, dict[str, Any]]] = {
    **{number: (READINGS, SPANS) for number in (1, 2, 14, 15, 16, 17, 18, 19, 72, 73, 75, 130)},
    **{number: (INDEXES, SPANS) for number in (3, 4, 20, 21, 40, 60, 74, 80)},
    **{number: (INDEXES, SPANS | RESETS) for number in (5, 6, 8, 10, 12, 52, 71, 90)},
    25: (INDEXES, ENDS),
    50: (READINGS, SPANS | {"existing": Existing.REPLACE}),
    51: (READINGS, SPANS),
    **{number: (READINGS, SPANS) for number in (110, 111, 112, 113, 123)},
    114: (INDEXES, SPANS),
}
"""Cases whose expected readings are ours, too; where a meter is said to be reset now and then, we are told so, too."""

REFUSED: dict[int, tuple[Kind, dict[str, Any], str, int]] = {
    7: (INDEXES, SPANS | NO_FALLS, "counter-falls", 4),
    9: (INDEXES, SPANS | NO_FALLS, "counter-falls", 4),
    11: (INDEXES, SPANS | NO_FALLS, "counter-falls", 4),
    13: (INDEXES, SPANS | NO_FALLS, "counter-falls", 4),
    70: (INDEXES, SPANS | NO_FALLS, "counter-falls", 4),
    22: (INDEXES, SPANS, "negative-value", 4),
    26: (READINGS, SPANS, "bad-timestamp", 2),
    27: (READINGS, SPANS, "bad-timestamp", 2),
    29: (INDEXES, SPANS, "bad-number", 4),
    30: (READINGS, SPANS, "bad-number", 4),
    33: (INDEXES, SPANS, "negative-value", 3),
}
"""Cases that they and we refuse whole, with our code and line."""


@dataclass(frozen=True)
class Difference:
    """What we give instead: `readings` as (kWh, start, end) in UTC, or a refusal by `code` on `line`."""

    kind: Kind
    changes: dict[str, Any]
    because: str
    readings: tuple[tuple[float, str, str], ...] = ()
    code: str = ""
    line: int = 0
    replaced: tuple[tuple[str, str], ...] = ()


FIVE_DAYS = tuple((24.0 * n, f"2021-06-0{n} 00:00", f"2021-06-0{n + 1} 00:00") for n in range(1, 6))
HOUR_KEPT = "they drop the hour that passes twice, since they store wall times; we store instants and keep it"

DIFFERENT: dict[int, Difference] = {
    23: Difference(READINGS, ENDS, "rows one day apart tell where the first begins", FIVE_DAYS),
    24: Difference(READINGS, ENDS, "rows one day apart tell where the first begins", FIVE_DAYS),
    76: Difference(READINGS, ENDS, "rows one day apart tell where the first begins", FIVE_DAYS),
    31: Difference(
        INDEXES,
        SPANS,
        "an index belongs to the end of its row; a start that does not meet the end before takes nothing away",
        FIVE_DAYS[1:],
    ),
    32: Difference(
        INDEXES,
        SPANS,
        "an index belongs to the end of its row; a start before the end of the row before changes nothing",
        FIVE_DAYS[1:],
    ),
    28: Difference(
        READINGS, SPANS, "five ways to write a date in one file: guessing swaps days and months", (), "bad-timestamp", 2
    ),
    34: Difference(READINGS, SPANS, "a row without duration refuses the file, whole", (), "empty-interval", 2),
    35: Difference(READINGS, ENDS, "two values for one time refuse the file", (), "conflicting-duplicate", 2),
    115: Difference(READINGS, ENDS, "the first row is a negative place-holder", (), "negative-value", 1),
    116: Difference(
        READINGS,
        SPANS,
        HOUR_KEPT,
        (
            (60, "2022-11-06 05:00", "2022-11-06 06:00"),
            (90, "2022-11-06 06:00", "2022-11-06 07:00"),
            (120, "2022-11-06 07:00", "2022-11-06 08:00"),
        ),
        replaced=(("-1,", "90,"),),
    ),
    117: Difference(
        READINGS,
        SPANS,
        "the day has 25 hours and its reading counts in full; they take off the hour that passed twice",
        (
            (1440, "2022-11-05 05:00", "2022-11-06 05:00"),
            (3000, "2022-11-06 05:00", "2022-11-07 06:00"),
            (4320, "2022-11-07 06:00", "2022-11-08 06:00"),
        ),
    ),
    118: Difference(
        READINGS,
        SPANS,
        HOUR_KEPT,
        (
            (15, "2022-11-06 06:30", "2022-11-06 06:45"),
            (4, "2022-11-06 06:45", "2022-11-06 07:45"),
            (30, "2022-11-06 07:45", "2022-11-06 08:00"),
            (45, "2022-11-06 08:00", "2022-11-06 08:15"),
        ),
        replaced=(("-1,", "1,"), ("-2,", "1,"), ("-3,", "1,"), ("-4,", "1,"))
    ),
    119: Difference(
        READINGS,
        SPANS,
        HOUR_KEPT,
        (
            (23, "2022-11-06 06:23", "2022-11-06 06:46"),
            (2.3, "2022-11-06 06:46", "2022-11-06 07:09"),
            (4.6, "2022-11-06 07:09", "2022-11-06 07:32"),
            (46, "2022-11-06 07:32", "2022-11-06 07:55"),
            (69, "2022-11-06 07:55", "2022-11-06 08:18"),
            (92, "2022-11-06 08:18", "2022-11-06 08:41"),
        ),
        replaced=(("-1,", "2.3,"), ("-2,", "4.6,")),
    ),
    120: Difference(
        INDEXES,
        SPANS,
        HOUR_KEPT,
        (
            (23, "2022-11-06 06:23", "2022-11-06 06:46"),
            (0, "2022-11-06 06:46", "2022-11-06 07:32"),
            (46, "2022-11-06 07:32", "2022-11-06 07:55"),
            (69, "2022-11-06 07:55", "2022-11-06 08:18"),
            (92, "2022-11-06 08:18", "2022-11-06 08:41"),
        ),
    ),
    121: Difference(READINGS, ENDS, "negative place-holders", (), "negative-value", 1),
    122: Difference(READINGS, ENDS, "negative place-holders", (), "negative-value", 1),
}  # fmt: skip

ON_THE_HOUR = set(range(1, 100)) - {*range(14, 20), 31, 72, 73} | {110, 111, 116, 117, 130}

NOT_READINGS = {100, 101, 102}
"""Files of meters: ours are configured in the page, not by such files."""


@pytest.fixture
def folder(shared_data: Path) -> Path:
    return shared_data / "oed" / "csvPipeline"


def inputs(folder: Path, number: int) -> list[str]:
    paths = sorted(folder.glob(f"pipe{number}[A-C]Input.csv")) or sorted(folder.glob(f"pipe{number}Input.csv*"))
    assert paths, f"no input of case {number}"
    return [(gzip.decompress(p.read_bytes()) if p.suffix == ".gz" else p.read_bytes()).decode() for p in paths]


def expected(folder: Path, number: int) -> Expected:
    zone = CHICAGO if number >= 110 and number != 130 else UTC
    rows = [row for row in csv.reader((folder / f"pipe{number}Expected.csv").read_text().splitlines()) if row]
    last: datetime | None = None
    found: Expected = []
    for value, start, end in rows:
        edges = []
        for text in (start, end):
            at = datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)
            if last is not None and at < last:
                at = datetime.fromisoformat(text).replace(tzinfo=zone, fold=1).astimezone(UTC)
            edges.append(at)
        last = edges[0]
        found.append((float(value), *edges))  # type: ignore[arg-type]
    return found


def chosen(number: int, kind: Kind, changes: dict[str, Any]) -> ImportOptions:
    """Recorded in minutes where rows begin or end beside the hour."""
    width_s = 3600 if number in ON_THE_HOUR else 60
    return options(kind, [ValueColumn("1", 1, ACTIVE_ENERGY_IMPORT, "kWh")], resample_s=width_s, **changes)


def assert_readings(history: MemoryHistory, wanted: Expected) -> None:
    for kwh, start, end in wanted:
        assert history.between(start, end) == pytest.approx(kwh * 1000, abs=1), (kwh, start, end)
    assert history.total() == pytest.approx(sum(kwh for kwh, _, _ in wanted) * 1000, abs=1)


def test_every_case_is_judged(folder: Path) -> None:
    numbers = {int(match[1]) for path in folder.iterdir() if (match := re.match(r"pipe(\d+)", path.name))}
    assert numbers == set(SAME) | set(REFUSED) | set(DIFFERENT) | NOT_READINGS


@pytest.mark.parametrize("number", sorted(SAME))
async def test_what_they_expect_we_give(folder: Path, number: int) -> None:
    kind, changes = SAME[number]
    history = MemoryHistory()
    for text in inputs(folder, number):
        await load(text, chosen(number, kind, changes), history)
    if number == 123:
        # Two rows overlap on their clock only: as instants they follow each other, with five minutes between.
        assert [len(history.of(1)), history.total()] == [90, 90_000]
        return
    assert_readings(history, expected(folder, number))


@pytest.mark.parametrize("number", sorted(REFUSED))
async def test_what_they_refuse_we_refuse(folder: Path, number: int) -> None:
    kind, changes, code, line = REFUSED[number]
    history = MemoryHistory()
    with pytest.raises(InvalidInput) as raised:
        await load(inputs(folder, number), chosen(number, kind, changes), history)
    finding = raised.value.fields[0]
    assert (finding.code, finding.params["line"]) == (code, line)
    assert history.writes == 0
    assert expected(folder, number) == []


@pytest.mark.parametrize("number", sorted(DIFFERENT))
async def test_where_we_differ(folder: Path, number: int) -> None:
    case = DIFFERENT[number]
    history = MemoryHistory()
    texts = inputs(folder, number)
    for old, new in case.replaced:
        texts = [text.replace(old, new, 1) for text in texts]
    if case.code:
        with pytest.raises(InvalidInput) as raised:
            await load(texts, chosen(number, case.kind, case.changes), history)
        finding = raised.value.fields[0]
        assert (finding.code, finding.params["line"]) == (case.code, case.line)
        return
    for text in texts:
        await load(text, chosen(number, case.kind, case.changes), history)
    wanted = [
        (kwh, datetime.fromisoformat(start).replace(tzinfo=UTC), datetime.fromisoformat(end).replace(tzinfo=UTC))
        for kwh, start, end in case.readings
    ]
    assert_readings(history, wanted)


async def test_place_holders_taken_away_their_expectation_of_case_115_is_ours(folder: Path) -> None:
    (text,) = inputs(folder, 115)
    history, _ = await load(text.split("\n", 1)[1], chosen(115, READINGS, ENDS))
    assert_readings(history, expected(folder, 115))


@pytest.mark.parametrize("number", [5, 7, 9, 11, 13, 70])
async def test_by_default_a_fall_that_is_made_good_is_a_transient(folder: Path, number: int) -> None:
    """144, 96, 216: without being told of resets, the one low index is taken for wrong; 216 − 144 were counted."""
    history, report = await load(inputs(folder, number)[-1], chosen(number, INDEXES, SPANS))
    assert history.total() == 192_000
    kinds = [event.kind for event in report.columns[0].plan.events]
    assert CounterEventKind.TRANSIENT in kinds
    told, _ = await load(inputs(folder, number)[-1], chosen(number, INDEXES, SPANS | RESETS))
    assert told.total() == 336_000
