"""Recorded intervals and statistics as columns of whole numbers, the form in which the store works on them.

`Rows` is an int64 array of shape (columns, n); the first three columns are the same for both kinds. Statistics go on
with mean, minimum, maximum and number of samples.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

import numpy as np
from numpy.typing import NDArray

from meterhouse.domain.errors import InvalidInput
from meterhouse.domain.interval import IntervalStatistic, IntervalValue, from_epoch, to_epoch
from meterhouse.domain.sample import Quality
from meterhouse.services.ports import QUALITY_ORDER, CountedStatistics, IndexedSeries, IntervalSeries, StatisticSeries

Rows = NDArray[np.int64]

CHANNEL, START, WIDTH = 0, 1, 2
VALUE, QUALITY, INDEX = 3, 4, 5
MEAN, MINIMUM, MAXIMUM, COUNT = 3, 4, 5, 6
INTERVAL_COLUMNS, STATISTIC_COLUMNS = 6, 7

NO_INDEX = int(np.iinfo(np.int64).min)
"""Stands in the index column where the meter's index is not known."""

FIRST, LAST = -(2**40), 2**40
"""Epoch seconds before and after all history."""

MAX_WIDTH_S = 25 * 3600
"""The widest interval: a local day on which clocks are put back."""

LARGEST_VALUE = 2**42
"""Bound of one interval's value, so that the sum of ten years of minutes is still exact in 64 bits."""

_POSITION = {Quality(name): number for number, name in enumerate(QUALITY_ORDER)}
_QUALITIES = tuple(Quality(name) for name in QUALITY_ORDER)
MEASURED, INTERPOLATED, ESTIMATED, MISSING, EDITED = range(len(QUALITY_ORDER))


def empty(columns: int) -> Rows:
    return np.empty((columns, 0), dtype=np.int64)


def _columns(columns: Sequence[Sequence[int]]) -> Rows:
    try:
        return np.array(columns, dtype=np.int64).reshape(len(columns), -1)
    except OverflowError as error:
        raise InvalidInput("value-out-of-range") from error


def _seconds(widths: Sequence[timedelta]) -> list[int]:
    """Whole seconds; there are few different widths, however many rows."""
    known = {width: int(width.total_seconds()) for width in set(widths)}
    return [known[width] for width in widths]


def checked_values(rows: Rows) -> Rows:
    """The same intervals. Raises InvalidInput when a width or value is beyond what can be stored exactly."""
    if not rows.size:
        return rows
    if rows[WIDTH].min() <= 0 or rows[WIDTH].max() > MAX_WIDTH_S:
        raise InvalidInput("interval-width-out-of-range", longest_s=MAX_WIDTH_S)
    if rows.shape[0] == INTERVAL_COLUMNS and (rows[VALUE].min() < -LARGEST_VALUE or rows[VALUE].max() > LARGEST_VALUE):
        raise InvalidInput("value-out-of-range", largest=LARGEST_VALUE)
    return rows


def from_values(values: Sequence[IntervalValue]) -> Rows:
    """Intervals as columns, in the order given; one of quality `missing` counts 0.

    Raises InvalidInput (`interval-without-value`, `value-out-of-range`, `interval-width-out-of-range`).
    """
    if any((item.value is None) != (item.quality is Quality.MISSING) for item in values):
        raise InvalidInput("interval-without-value")
    return checked_values(
        _columns(
            (
                [item.channel_id for item in values],
                [to_epoch(item.start) for item in values],
                _seconds([item.width for item in values]),
                [item.value or 0 for item in values],
                [_POSITION[item.quality] for item in values],
                [NO_INDEX if item.index is None else item.index for item in values],
            )
        )
    )


def from_statistics(statistics: Sequence[IntervalStatistic]) -> Rows:
    """Statistics as columns, in the order given. Raises InvalidInput as `from_values`."""
    return checked_values(
        _columns(
            (
                [item.channel_id for item in statistics],
                [to_epoch(item.start) for item in statistics],
                _seconds([item.width for item in statistics]),
                [item.mean for item in statistics],
                [item.minimum for item in statistics],
                [item.maximum for item in statistics],
                [item.count for item in statistics],
            )
        )
    )


def from_series(series: IndexedSeries) -> Rows:
    """A series with its indexes as columns. Raises InvalidInput as `from_values`."""
    intervals = series.intervals
    rows = np.empty((INTERVAL_COLUMNS, len(intervals.starts)), dtype=np.int64)
    rows[CHANNEL] = intervals.channel_id
    rows[START], rows[WIDTH], rows[VALUE] = intervals.starts, intervals.widths, intervals.values
    rows[QUALITY] = intervals.qualities
    rows[INDEX] = np.where(series.known, series.indexes, NO_INDEX)
    if np.any((rows[QUALITY] == MISSING) | (rows[QUALITY] > EDITED)):
        raise InvalidInput("interval-without-value")
    return checked_values(rows)


def from_counted(statistics: CountedStatistics) -> Rows:
    """A series of statistics as columns. Raises InvalidInput as `from_values`."""
    series = statistics.series
    rows = np.empty((STATISTIC_COLUMNS, len(series.starts)), dtype=np.int64)
    rows[CHANNEL] = series.channel_id
    rows[START], rows[WIDTH], rows[COUNT] = series.starts, statistics.widths, statistics.counts
    rows[MEAN], rows[MINIMUM], rows[MAXIMUM] = series.means, series.minima, series.maxima
    return checked_values(rows)


def to_values(rows: Rows) -> tuple[IntervalValue, ...]:
    return tuple(
        IntervalValue(
            channel_id=channel,
            start=from_epoch(start),
            width=from_epoch(start + width) - from_epoch(start),
            value=value,
            quality=_QUALITIES[quality],
            index=None if index == NO_INDEX else index,
        )
        for channel, start, width, value, quality, index in rows.T.tolist()
    )


def to_series(channel_id: int, rows: Rows) -> IntervalSeries:
    return IntervalSeries(channel_id, rows[START], rows[WIDTH], rows[VALUE], rows[QUALITY].astype(np.uint8))


def to_statistic_series(channel_id: int, rows: Rows) -> StatisticSeries:
    return StatisticSeries(channel_id, rows[START], rows[MEAN], rows[MINIMUM], rows[MAXIMUM])


def in_order(rows: Rows) -> Rows:
    """Sorted by channel and start; stable, so that of two equal ones the first stays first."""
    before, after = rows[:, :-1], rows[:, 1:]
    rising = (before[CHANNEL] == after[CHANNEL]) & (before[START] <= after[START])
    if (rising | (before[CHANNEL] < after[CHANNEL])).all():
        return rows
    return rows[:, np.lexsort((rows[START], rows[CHANNEL]))]


def by_channel(rows: Rows) -> Iterator[tuple[int, Rows]]:
    """Each channel's part of rows that are in order."""
    if not rows.size:
        return
    cuts = np.flatnonzero(np.diff(rows[CHANNEL])) + 1
    for part in np.split(rows, cuts, axis=1):
        yield int(part[CHANNEL, 0]), part
