"""Any order of appending, importing, sealing, correcting, undoing, zone changes and restarts equals the plain model."""

from __future__ import annotations

import asyncio
import tempfile
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import Connection

from meterhouse.domain.errors import Conflict
from meterhouse.domain.interval import IntervalValue, from_epoch, to_epoch
from meterhouse.domain.quantity import ACTIVE_ENERGY_EXPORT, ACTIVE_ENERGY_IMPORT
from meterhouse.domain.sample import Quality
from meterhouse.services.ports import QUALITY_ORDER, Correction, Grain
from meterhouse.store.database import driver
from meterhouse.store.fetch import slots
from meterhouse.store.kind import INTERVALS
from meterhouse.store.sealing import closed_months, seal_channels
from meterhouse.store.store import Store
from tests.store.model import Model, everything, made, series_of

ZONES = ("Europe/Rome", "Australia/Lord_Howe", "America/St_Johns", "UTC")
BEGIN = 1_774_000_800  # 20 March 2026, 10:00 UTC: clocks change, and months end, within the days that follow
SLOTS = 60 * 24 * 4  # sixty days of quarters of an hour
CHANNELS = (1, 2, 3)

STORED = st.sampled_from((Quality.MEASURED, Quality.INTERPOLATED, Quality.ESTIMATED))
VALUES = st.integers(0, 5000)
INDEXES = st.one_of(st.none(), st.integers(0, 10**9))
WIDTHS = st.sampled_from((900, 900, 900, 1800, 3600))


@st.composite
def runs(draw: st.DrawFn, *, erasing: bool = False) -> list[IntervalValue]:
    """Some neighbouring intervals of one channel, anywhere in the sixty days, now and then with a hole."""
    channel_id, width = draw(st.sampled_from(CHANNELS)), draw(WIDTHS)
    at = BEGIN + draw(st.integers(0, SLOTS)) * 900 // width * width
    items = []
    for _ in range(draw(st.integers(1, 8))):
        at += draw(st.sampled_from((0, 0, 0, width, 86400)))
        if erasing and draw(st.booleans()):
            items.append(made(channel_id, at, None, Quality.MISSING, width=width))
        else:
            quality = Quality.EDITED if erasing else draw(STORED)
            items.append(made(channel_id, at, draw(VALUES), quality, width=width, index=draw(INDEXES)))
        at += width
    return items


class HistoryMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.runner = asyncio.Runner()
        self.model = Model()
        self.entries: dict[int, tuple[Correction, list[IntervalValue], list[IntervalValue]]] = {}
        self.undone: set[int] = set()

    @initialize(zone=st.sampled_from(ZONES))
    def open(self, zone: str) -> None:
        self.zone = zone
        self.store = self.runner.run(Store.open(self.path, zone))
        wanted = [(1, ACTIVE_ENERGY_IMPORT), (1, ACTIVE_ENERGY_EXPORT), (2, ACTIVE_ENERGY_IMPORT)]
        found = self.runner.run(self.store.history.ensure_channels(wanted))
        assert [channel.id for channel in found] == list(CHANNELS)

    @property
    def path(self) -> Path:
        return Path(self.folder.name) / "meterhouse.db"

    @rule(batches=st.lists(runs(), min_size=1, max_size=3))
    def append(self, batches: list[list[IntervalValue]]) -> None:
        items = [item for batch in batches for item in batch]
        self.runner.run(self.store.history.append(items))
        self.model.append(items)

    @rule(quality=STORED, value=VALUES)
    def go_on(self, quality: Quality, value: int) -> None:
        """The next quarter of an hour of every channel at once, as acquisition appends."""
        ends = [to_epoch(item.start + item.width) for number in CHANNELS for item in self.model.of(number)]
        at = -(-max(ends, default=BEGIN) // 900) * 900
        items = [made(number, at, value + number, quality, index=value) for number in CHANNELS]
        self.runner.run(self.store.history.append(items))
        self.model.append(items)

    @rule(batch=runs())
    def append_in_bulk(self, batch: list[IntervalValue]) -> None:
        before = len(self.model.of(batch[0].channel_id))
        self.model.append(batch)
        done = self.runner.run(self.store.history.append_series([series_of(batch)]))
        assert done.added == len(self.model.of(batch[0].channel_id)) - before
        assert done.added + done.replaced + done.kept == len(batch)

    @rule(day=st.integers(0, 70))
    def seal(self, day: int) -> None:
        self.runner.run(self.store.history.seal(from_epoch(BEGIN + day * 86400)))

    @rule(day=st.integers(0, 70), number=st.sampled_from(CHANNELS))
    def seal_one_channel_and_leave_its_dead_rows(self, day: int, number: int) -> None:
        """What a power cut in the midst of sealing leaves behind."""

        def work(connection: Connection) -> None:
            db = driver(connection)
            for month in closed_months(db, INTERVALS, BEGIN + day * 86400):
                seal_channels(db, INTERVALS, [number], slots(db, INTERVALS, *month))

        self.runner.run(self.store.database.write(work))

    @rule(given=runs(erasing=True))
    def correct(self, given: list[IntervalValue]) -> None:
        work = self.store.history.correct(given[0].channel_id, given, author="a", reason="r", at=from_epoch(BEGIN))
        if self.model.straddled(given):
            with pytest.raises(Conflict, match="interval-straddles"):
                self.runner.run(work)
            return
        correction = self.runner.run(work)
        before, after = self.model.correct(given)
        self.entries[correction.id] = (correction, before, after)

    @precondition(lambda self: self.entries)
    @rule(data=st.data())
    def undo(self, data: st.DataObject) -> None:
        correction, before, after = self.entries[data.draw(st.sampled_from(sorted(self.entries)))]
        standing = self.model.touching(correction.channel_id, [*before, *after])
        work = self.store.history.undo(correction.id, author="b", reason="u", at=from_epoch(BEGIN))
        if correction.id in self.undone or standing != after:
            code = "correction-already-undone" if correction.id in self.undone else "correction-overtaken"
            with pytest.raises(Conflict, match=code):
                self.runner.run(work)
            return
        undoing = self.runner.run(work)
        self.model.swap(correction.channel_id, after, before)
        self.undone.add(correction.id)
        self.entries[undoing.id] = (undoing, after, before)

    @rule(zone=st.sampled_from(ZONES))
    def move(self, zone: str) -> None:
        installation = self.runner.run(self.store.configuration.load())
        site = replace(installation.site, timezone=zone)
        self.runner.run(self.store.configuration.save_site(replace(installation, site=site)))
        self.zone = zone

    @rule()
    def restart(self) -> None:
        self.runner.run(self.store.close())
        self.store = self.runner.run(Store.open(self.path))

    @invariant()
    def intervals_are_equal(self) -> None:
        if not hasattr(self, "store"):
            return
        found = self.runner.run(self.store.history.intervals(CHANNELS, everything()))
        for series in found:
            expected = self.model.of(series.channel_id)
            assert series.starts.tolist() == [to_epoch(item.start) for item in expected]
            assert series.widths.tolist() == [int(item.width.total_seconds()) for item in expected]
            assert series.values.tolist() == [item.value for item in expected]
            assert [QUALITY_ORDER[quality] for quality in series.qualities] == [item.quality for item in expected]

    @invariant()
    def rollups_are_sums(self) -> None:
        if not hasattr(self, "store"):
            return
        first, count = date(2026, 3, 19), 75
        days = self.runner.run(self.store.history.rollups(CHANNELS, Grain.DAY, first, count))
        months = self.runner.run(self.store.history.rollups(CHANNELS, Grain.MONTH, first, 4))
        years = self.runner.run(self.store.history.rollups(CHANNELS, Grain.YEAR, first, 1))
        for line, number in enumerate(CHANNELS):
            sums = self.model.sums(number, ZoneInfo(self.zone))
            for column in range(count):
                value, seconds = sums.get(first + timedelta(column), (0, {}))
                assert days.values[line, column] == value
                assert days.seconds[line, column].tolist() == [seconds.get(Quality(name), 0) for name in QUALITY_ORDER]
        assert (days.values.sum(axis=1) == months.values.sum(axis=1)).all()
        assert (days.seconds.sum(axis=1) == months.seconds.sum(axis=1)).all()
        assert (months.values.sum(axis=1) == years.values[:, 0]).all()
        assert (months.seconds.sum(axis=1) == years.seconds[:, 0]).all()

    @invariant()
    def heads_and_ledger_are_right(self) -> None:
        if not hasattr(self, "store"):
            return
        last = self.runner.run(self.store.history.last_indexes())
        first = self.runner.run(self.store.history.first_starts())
        for number in CHANNELS:
            items = self.model.of(number)
            expected = self.model.last_index(number)
            assert (number in last) == (expected is not None)
            if expected:
                assert (to_epoch(last[number].at), last[number].index) == expected
            assert first.get(number) == (items[0].start if items else None)
        for number, (_, before, after) in self.entries.items():
            values = self.runner.run(self.store.history.correction_values(number))
            assert (list(values.before), list(values.after)) == (before, after)

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.runner.run(self.store.close())
        self.runner.close()
        self.folder.cleanup()


TestHistory = pytest.mark.slow(HistoryMachine.TestCase)
TestHistory.settings = settings(
    max_examples=15, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
