"""Costs by channel, bucket and tariff against a plain reckoning: random books, DST, corrections, killed recomputes."""

from __future__ import annotations

import random
import subprocess
import sys
import time as time_of
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

import numpy as np
import pytest

from meterhouse.domain.calendar import Period, buckets
from meterhouse.domain.interval import IntervalValue, from_epoch
from meterhouse.domain.quantity import ACTIVE_ENERGY_IMPORT
from meterhouse.domain.sample import Quality
from meterhouse.domain.tariff.model import CostRule, Price, PriceUnit, Tariff, TariffBook, TimeFrame, Validity
from meterhouse.services.billing.binning import Columns, fingerprint
from meterhouse.store.billing import BillingTables
from tests.billing.plain import Plain, chance, epoch, indexed
from tests.billing.site import ELECTRICITY, Site, opened

ZONES = ("Europe/Rome", "Asia/Kolkata", "Australia/Lord_Howe", "America/Santiago")


@pytest.fixture
async def site(tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[Site]:
    async with opened(tmp_path / "costs.db", getattr(request, "param", "Europe/Rome")) as made:
        yield made


async def record(site: Site, chosen: random.Random, first: int, days: int) -> None:
    """Channels of different widths, with gaps; one that begins later."""
    for number, channel in enumerate(site.channels):
        width = (900, 3600, 1800)[number]
        starts = range(first + number * 5 * 86400, first + days * 86400, width)
        rows = [(at, width, chosen.randrange(3000)) for at in starts if chosen.random() > 0.03]
        site.recorded[channel] = rows
        await site.store.history.append_series([indexed(channel, rows)])


def random_book(chosen: random.Random, around: date) -> TariffBook:
    tariffs = []
    for number in range(1, 4):
        dates = sorted({around + timedelta(chosen.randrange(-20, 40)) for _ in range(chosen.randrange(1, 4))})
        prices = [Price(Decimal(chosen.randrange(-500, 5000)) / 10000, day) for day in dates]
        if chosen.random() < 0.4:
            prices = [Price(Decimal("0.25"))]
        tariffs.append(Tariff(number, ELECTRICITY, f"T{number}", "#000000", PriceUnit.KWH, tuple(prices)))
    rules = []
    for number in range(1, chosen.randrange(2, 7)):
        validity = None
        if chosen.random() < 0.4:
            day = around + timedelta(chosen.randrange(-10, 30))
            validity = Validity(day, day + timedelta(chosen.randrange(10)), chosen.random() < 0.5)
        frame = None
        if chosen.random() < 0.7:
            frame = TimeFrame(*(time(chosen.randrange(24), chosen.choice([0, 15, 20, 30, 59])) for _ in range(2)))
        weekdays = frozenset(day for day in range(7) if chosen.random() < 0.7) or frozenset({2})
        rules.append(CostRule(number, ELECTRICITY, chosen.randrange(1, 4), validity, frame, weekdays))
    return TariffBook(tuple(tariffs), tuple(rules))


@pytest.mark.slow
@pytest.mark.parametrize("site", ZONES, indirect=True)
@pytest.mark.parametrize("seed", [1, 2])
async def test_every_figure_is_that_of_a_plain_reckoning(site: Site, seed: int) -> None:
    """Over both changes of the clocks; before, while and after sums are kept, and after corrections."""
    chosen = chance(seed)
    around = date(2025, 10, 24) if seed == 1 else date(2026, 3, 27)
    await record(site, chosen, epoch(around.year, around.month, around.day - 20), 40)
    book = random_book(chosen, around)
    await site.adopt(book)
    plain = Plain(book, site.zone)
    day, month = (buckets(period, around, site.zone).edges for period in (Period.DAY, Period.MONTH))
    year = buckets(Period.YEAR, around, site.zone).edges
    odd = (month[0], month[3] + timedelta(hours=7), month[9], month[9] + timedelta(minutes=30), month[-1])
    for edges in (day, month, year, odd):
        site.check(await site.totals(edges), edges, plain)
    await site.billing.summer.renew()
    await site.billing.summer.work()
    for edges in (day, month, year, odd):
        site.check(await site.totals(edges), edges, plain)
    await correct(site, chosen)
    for edges in (day, month, year):
        site.check(await site.totals(edges), edges, plain)
    await site.billing.summer.work()
    stale = await BillingTables.on(site.store.database).sums.stale(site.channels, 0, 40000)
    assert not stale.size
    for edges in (day, month, year):
        site.check(await site.totals(edges), edges, plain)


async def correct(site: Site, chosen: random.Random) -> None:
    """Move units from an interval to its neighbour (the day's sum stays), and change another."""
    channel = site.channels[0]
    rows = site.recorded[channel]
    at = datetime(2026, 4, 1, tzinfo=UTC)
    for number in chosen.sample(range(len(rows) - 1), 3):
        changed = [(*rows[number][:2], 0), (*rows[number + 1][:2], rows[number][2] + rows[number + 1][2])]
        rows[number : number + 2] = changed
        values = [
            IntervalValue(channel, from_epoch(start), timedelta(seconds=width), value, Quality.EDITED, None)
            for start, width, value in changed
        ]
        await site.store.history.correct(channel, values, author="A", reason="B", at=at)


async def test_sums_over_tariffs_are_the_consumption(site: Site) -> None:
    chosen = chance(7)
    await record(site, chosen, epoch(2026, 2, 1), 60)
    await site.adopt(random_book(chosen, date(2026, 3, 1)))
    edges = buckets(Period.YEAR, date(2026, 3, 1), site.zone).edges
    for _ in range(2):
        totals = await site.totals(edges)
        plain = await site.store.history.totals(site.channels, edges)
        assert (totals.values.sum(axis=2) == plain.values).all()
        await site.billing.summer.work()


async def test_a_change_of_prices_needs_no_new_sums(site: Site) -> None:
    chosen = chance(3)
    await record(site, chosen, epoch(2026, 2, 1), 40)
    book = random_book(chosen, date(2026, 3, 1))
    await site.adopt(book)
    await site.billing.summer.work()
    assert site.billing.summer.progress.total > 0
    dearer = tuple(replace(tariff, prices=(Price(Decimal("1.5")),)) for tariff in book.tariffs)
    await site.adopt(replace(book, tariffs=dearer))
    await site.billing.summer.work()
    assert site.billing.summer.progress.total == 0
    edges = buckets(Period.MONTH, date(2026, 2, 1), site.zone).edges
    site.check(await site.totals(edges), edges, Plain(replace(book, tariffs=dearer), site.zone))


async def test_too_much_to_sum_up_now_is_provisional_and_still_adds_up(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = chance(5)
    await record(site, chosen, epoch(2026, 1, 1), 70)
    await site.adopt(random_book(chosen, date(2026, 2, 1)))
    monkeypatch.setattr("meterhouse.services.billing.reckoning.MOST_AT_ONCE", 93)
    edges = buckets(Period.YEAR, date(2026, 3, 1), site.zone).edges
    totals = await site.totals(edges)
    plain = await site.store.history.totals(site.channels, edges)
    assert (totals.values.sum(axis=2) == plain.values).all()
    assert totals.provisional[:, 0].all()
    assert not totals.unpriced[:, 0].any(), "what is not told apart yet is not reported as having no price"
    assert not totals.provisional[:, 2].any(), "the latest month is told first"
    await site.billing.summer.work()
    assert not (await site.totals(edges)).provisional.any()
    assert (np.array((await site.totals(edges)).values).sum(axis=2) == plain.values).all()


def sum_up_and_die(path: Path, after_s: float) -> None:
    command = [sys.executable, "-m", "tests.billing.summing_process", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "working\n"
        time_of.sleep(after_s)
        process.kill()


@pytest.mark.slow
async def test_a_killed_recompute_goes_on_where_it_was(tmp_path: Path) -> None:
    """Killed at any moment, costs are right at once, and what is left is summed up by the next process."""
    chosen, path = chance(11), tmp_path / "killed.db"
    async with opened(path) as site:
        await record(site, chosen, epoch(2025, 10, 1), 130)
        book = random_book(chosen, date(2026, 2, 1))
        await site.adopt(book)
        recorded = site.recorded
    left = []
    for number in range(3):
        sum_up_and_die(path, 0.003 * (number + 1))
        async with opened(path) as site:
            site.recorded = recorded
            await site.billing.tariffs.start()
            edges = buckets(Period.MONTH, date(2026, 2, 1) if number % 2 else date(2025, 11, 1), site.zone).edges
            site.check(await site.totals(edges), edges, Plain(book, site.zone))
            basis_layout = await BillingTables.on(site.store.database).sums.layout(
                ELECTRICITY, fingerprint(book, site.zone), Columns.of(book)
            )
            missing = await BillingTables.on(site.store.database).sums.missing(basis_layout, str(ACTIVE_ENERGY_IMPORT))
            left.append(sum(len(piece.channel_ids) for piece in missing))
    assert left == sorted(left, reverse=True), "nothing that was done is lost"
    async with opened(path) as site:
        site.recorded = recorded
        await site.billing.tariffs.start()
        await site.billing.summer.work()
        totals = await site.totals(edges)
        assert not totals.provisional.any()
        site.check(totals, edges, Plain(book, site.zone))
