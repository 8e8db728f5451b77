"""What goes into a block comes out of it, whatever it is; what is damaged is refused."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meterhouse.store.blocks import (
    DamagedBlock,
    Sealed,
    decode_intervals,
    decode_statistics,
    decode_values,
    encode_intervals,
    encode_statistics,
)
from meterhouse.store.kind import Decoder
from meterhouse.store.rows import FIRST, INTERVAL_COLUMNS, LAST, NO_INDEX, STATISTIC_COLUMNS, Rows


def single(decode: Decoder, data: bytes, channel_id: int = 1, low: int = FIRST, high: int = LAST) -> Rows:
    """What a single block gives."""
    (rows,) = decode([Sealed(channel_id, 0, 0, data)], low, high)
    return rows


INT64 = st.integers(-(2**63), 2**63 - 1)
SMALL = st.integers(0, 300)
INDEXES = st.one_of(st.just(NO_INDEX), INT64, SMALL)


@st.composite
def times(draw: st.DrawFn) -> tuple[list[int], list[int]]:
    """Starts and widths with holes of any length and changes of the sample rate."""
    at = draw(st.integers(-(2**35), 2**35))
    starts, widths = [], []
    pieces = st.tuples(st.integers(0, 10**6), st.sampled_from((60, 300, 900, 3600, 90000)), st.integers(1, 12))
    for gap, width, count in draw(st.lists(pieces, min_size=0, max_size=6)):
        at += draw(st.sampled_from((0, gap)))
        for _ in range(count):
            starts.append(at)
            widths.append(width)
            at += width
    return starts, widths


@st.composite
def rows(draw: st.DrawFn, columns: int) -> Rows:
    starts, widths = draw(times())
    count = len(starts)
    channel_id = draw(st.integers(1, 2**31))
    lines = [[channel_id] * count, starts, widths]
    wide = draw(st.sampled_from((SMALL, INT64)))
    if columns == INTERVAL_COLUMNS:
        values = draw(st.lists(wide, min_size=count, max_size=count))
        qualities = draw(st.lists(st.sampled_from((0, 0, 0, 1, 2, 4)), min_size=count, max_size=count))
        indexes = draw(st.lists(INDEXES, min_size=count, max_size=count))
        lines += [values, qualities, indexes]
    else:
        lines += [draw(st.lists(wide, min_size=count, max_size=count)) for _ in range(columns - 3)]
    return np.array(lines, dtype=np.int64).reshape(columns, count)


@settings(deadline=None)
@given(rows(INTERVAL_COLUMNS))
def test_intervals_come_back(given_rows: Rows) -> None:
    channel_id = int(given_rows[0, 0]) if given_rows.size else 1
    block = encode_intervals(given_rows)
    assert np.array_equal(single(decode_intervals, block, channel_id), given_rows)
    assert np.array_equal(single(decode_values, block, channel_id), given_rows[:-1])


@settings(deadline=None)
@given(rows(INTERVAL_COLUMNS), rows(STATISTIC_COLUMNS), st.integers(-400, 400), st.integers(-400, 400))
def test_a_part_of_a_block_is_what_starts_in_it(intervals: Rows, statistics: Rows, one: int, other: int) -> None:
    for given_rows, encode, decode in (
        (intervals, encode_intervals, decode_intervals),
        (intervals, encode_intervals, decode_values),
        (statistics, encode_statistics, decode_statistics),
    ):
        middle = int(given_rows[1].mean()) if given_rows.size else 0
        low, high = middle + min(one, other) * 300, middle + max(one, other) * 300
        starts = given_rows[1]
        expected = given_rows[:, (starts >= low) & (starts < high)]
        channel_id = int(given_rows[0, 0]) if given_rows.size else 1
        found = single(decode, encode(given_rows), channel_id, low, high)
        assert np.array_equal(found, expected[: len(found)])


@pytest.mark.parametrize("count", [767, 768, 769, 1536, 2976])
@pytest.mark.parametrize("largest", [60, 60_000, 2**62])
def test_parts_of_long_blocks(count: int, largest: int) -> None:
    chosen = np.random.default_rng(count)
    values = chosen.integers(-largest, largest, count)
    intervals = month(values.tolist(), index=True)
    intervals[5, count // 3 : count // 2] = NO_INDEX
    statistics = np.array([*intervals[:3], *(chosen.integers(-largest, largest, count) for _ in range(4))])
    blocks = encode_intervals(intervals), encode_statistics(statistics)
    edges = [0, 1, 767, 768, 769, 1536, 2900, count]
    for first in edges:
        for last in [edge for edge in edges if first <= edge <= count]:
            low, high = 1_700_000_100 + 900 * first, 1_700_000_100 + 900 * last
            assert np.array_equal(single(decode_intervals, blocks[0], 1, low, high), intervals[:, first:last])
            assert np.array_equal(single(decode_values, blocks[0], 1, low, high), intervals[:-1, first:last])
            assert np.array_equal(single(decode_statistics, blocks[1], 1, low, high), statistics[:, first:last])


def test_many_runs_are_squeezed_too() -> None:
    intervals = month([5] * 2976, index=True)
    intervals[1] += 900 * np.arange(2976)  # every other interval is missing
    intervals[4, ::2] = 1
    block = encode_intervals(intervals)
    assert len(block) < 2976
    assert np.array_equal(single(decode_intervals, block, 1), intervals)


@settings(deadline=None)
@given(rows(STATISTIC_COLUMNS))
def test_statistics_come_back(given_rows: Rows) -> None:
    channel_id = int(given_rows[0, 0]) if given_rows.size else 1
    assert np.array_equal(single(decode_statistics, encode_statistics(given_rows), channel_id), given_rows)


def month(values: list[int], *, index: bool) -> Rows:
    count = len(values)
    rows = np.zeros((INTERVAL_COLUMNS, count), dtype=np.int64)
    rows[0], rows[1], rows[2], rows[3] = 1, 1_700_000_100 + 900 * np.arange(count), 900, values
    rows[5] = 10**9 + np.cumsum(values) if index else NO_INDEX
    return rows


def test_an_index_that_follows_the_values_costs_nothing() -> None:
    values = np.random.default_rng(1).integers(0, 200, 2976).tolist()
    with_index, without = (len(encode_intervals(month(values, index=known))) for known in (True, False))
    assert with_index - without <= 12


def test_a_block_of_ordinary_values_is_small() -> None:
    values = np.random.default_rng(1).integers(1000, 1100, 2976).tolist()
    assert len(encode_intervals(month(values, index=True))) / 2976 < 1.1


@settings(deadline=None)
@given(st.data())
def test_any_changed_byte_is_noticed(data: st.DataObject) -> None:
    block = bytearray(encode_intervals(month([5, 7, 9, 2000, 1, 0], index=True)))
    position = data.draw(st.integers(0, len(block) - 1))
    block[position] ^= data.draw(st.integers(1, 255))
    with pytest.raises(DamagedBlock):
        single(decode_intervals, bytes(block), 1)


@settings(deadline=None)
@given(st.integers(0, 60))
def test_a_cut_block_is_noticed(length: int) -> None:
    block = encode_intervals(month([5, 7, 9, 2000, 1, 0], index=True))
    with pytest.raises(DamagedBlock):
        single(decode_intervals, block[: min(length, len(block) - 1)], 1)


def test_kinds_are_not_mixed_up() -> None:
    with pytest.raises(DamagedBlock) as error:
        single(decode_statistics, encode_intervals(month([1], index=True)), 1)
    assert (error.value.code, error.value.params) == ("database-corrupt", {"reason": "kind"})


def test_blocks_alike_and_not_alike_are_read_together() -> None:
    chosen = np.random.default_rng(5)
    expected = []
    for number, count in enumerate([2976, 2976, 2880, 2976, 5, 2976], 1):
        values = chosen.integers(0, 10 ** (number + 1), count).tolist()
        rows = month(values, index=number % 2 == 0)
        rows[0] = number
        rows[4, 700 : 700 + 90 * number] = 1
        expected.append(rows if number != 4 else np.delete(rows, np.s_[760:780], axis=1))
    sealed = [Sealed(int(rows[0, 0]), 0, 0, encode_intervals(rows)) for rows in expected]
    low, high = 1_700_000_100 + 900 * 690, 1_700_000_100 + 900 * 1540
    for rows, whole, part in zip(expected, decode_values(sealed), decode_values(sealed, low, high), strict=True):
        assert np.array_equal(whole, rows[:-1])
        assert np.array_equal(part, rows[:-1, (rows[1] >= low) & (rows[1] < high)])
