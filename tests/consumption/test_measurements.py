"""Mean, minimum and maximum as recorded and by local days, months, years."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from meterhouse.domain.calendar import Period
from meterhouse.domain.errors import InvalidInput, NotFound
from meterhouse.domain.interval import IntervalStatistic
from meterhouse.domain.quantity import ACTIVE_ENERGY_IMPORT
from meterhouse.services.measurements import MeasurementService
from meterhouse.store.store import Store
from tests.consumption.building import NOW, ROME, VOLTAGE, StillClock, installation, service


async def measurements(store: Store) -> MeasurementService:
    return MeasurementService(store.history, await service(installation()), StillClock())


async def test_a_day_is_told_as_it_was_recorded(store: Store) -> None:
    asked = await measurements(store)
    assert await asked.keys(1) == (VOLTAGE,)
    day = await asked.query(1, VOLTAGE, Period.DAY, date(2026, 4, 14))
    assert len(day.starts) == 48
    assert day.edges == (day.starts[0], day.starts[-1] + timedelta(minutes=30))
    assert day.starts[0].astimezone(ROME).hour == 0
    # 00:00 in Rome is 22:00 UTC: 230.00 V + 0.1 V per hour of UTC
    assert (day.mean[0], day.minimum[0], day.maximum[0]) == (232.2, 227.2, 239.2)


async def test_today_ends_with_what_is_there(store: Store) -> None:
    day = await (await measurements(store)).query(1, VOLTAGE, Period.DAY, NOW.date())
    assert day.starts[-1].astimezone(ROME) == datetime(2026, 4, 15, 12, 30, tzinfo=ROME)
    assert None not in day.mean


async def test_a_month_has_a_mean_per_local_day(store: Store) -> None:
    month = await (await measurements(store)).query(1, VOLTAGE, Period.MONTH, date(2026, 4, 1))
    assert len(month.starts) == 30
    assert month.mean[13] == pytest.approx(231.15, abs=0.001)
    assert (month.minimum[13], month.maximum[13]) == (225.0, 239.3)
    assert month.mean[20:] == (None,) * 10
    assert month.maximum[20:] == month.minimum[20:] == (None,) * 10


async def test_a_year_and_ten_years(store: Store) -> None:
    asked = await measurements(store)
    year = await asked.query(1, VOLTAGE, Period.YEAR, date(2026, 4, 1))
    assert [value is None for value in year.mean] == [True, True, False, False, *[True] * 8]
    decade = await asked.query(1, VOLTAGE, Period.DECADE, date(2026, 4, 1))
    assert [value is None for value in decade.mean] == [True] * 9 + [False]
    assert decade.minimum[9] == 225.0


async def test_no_line_is_drawn_across_a_gap(store: Store) -> None:
    (channel,) = await store.history.ensure_channels([(2, VOLTAGE)])
    begin = datetime(2026, 4, 14, 0, tzinfo=ROME)
    there = [begin + timedelta(minutes=30 * number) for number in (2, 3, 4, 8, 9)]
    await store.history.append(
        [], [IntervalStatistic(channel.id, start, timedelta(minutes=30), 23_000, 22_900, 23_100, 9) for start in there]
    )
    day = await (await measurements(store)).query(2, VOLTAGE, Period.DAY, date(2026, 4, 14))
    assert day.mean == (None, 230.0, 230.0, 230.0, None, 230.0, 230.0)
    assert day.starts[0] == begin
    assert day.starts[4] == begin + timedelta(minutes=150)


async def test_what_is_not_measured_is_not_found(store: Store) -> None:
    asked = await measurements(store)
    for device_id, key in ((3, VOLTAGE), (1, ACTIVE_ENERGY_IMPORT), (99, VOLTAGE)):
        with pytest.raises(NotFound):
            await asked.query(device_id, key, Period.DAY, date(2026, 4, 14))
    with pytest.raises(NotFound):
        await asked.keys(99)
    assert await asked.keys(8) == ()
    with pytest.raises(InvalidInput):
        await asked.query(1, VOLTAGE, Period.DAY, date(1700, 1, 1))


async def test_a_day_without_anything_is_empty(store: Store) -> None:
    day = await (await measurements(store)).query(1, VOLTAGE, Period.DAY, date(2020, 1, 1))
    assert day.starts == ()
