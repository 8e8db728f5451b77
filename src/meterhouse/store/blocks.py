"""Sealed blocks: many rows of one channel as one small byte string, and back.

A block is: one byte that names kind and version, the CRC-32 of what follows, and a raw deflate stream. The stream
holds 64-bit little-endian integers (numbers of rows, runs and byte widths; runs of time; runs of quality and of index)
and then the columns: differences of neighbours, zigzag, in the narrowest of 1, 2, 4 or 8 bytes, byte-shuffled (all
lowest bytes first), which is what deflate likes best.

- Time is runs of (seconds since the previous end, width, how many): one run where nothing is missing.
- Quality is runs of (quality, how many).
- The index is foretold by the running sum of the values; what is stored is how far it is off, as runs of
  (known, how far off, how many): one run where nothing but counting happened.

Differences wrap around in 64 bits, so every int64 comes back as it was.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from meterhouse.domain.errors import MeterhouseError
from meterhouse.store.rows import (
    CHANNEL,
    COUNT,
    FIRST,
    INDEX,
    INTERVAL_COLUMNS,
    LAST,
    MAXIMUM,
    MEAN,
    MINIMUM,
    NO_INDEX,
    QUALITY,
    START,
    STATISTIC_COLUMNS,
    VALUE,
    WIDTH,
    Rows,
)

INTERVALS_1, STATISTICS_1 = b"\x01", b"\x81"
"""First byte of a block: version in the low seven bits, statistics marked by the highest."""

_DEFLATE_LEVEL = 6
_RAW_DEFLATE = -15
_HEAD_BYTES = 5
_INTERVALS_HEAD = struct.Struct("<5q")
"""Rows, bytes per value, runs of time, of quality, of index."""
_STATISTICS_HEAD = struct.Struct("<6q")
"""Rows, runs of time, bytes per mean, per distance below and above it, per count."""
_UNSIGNED = {size: np.dtype(f"<u{size}") for size in (1, 2, 4, 8)}
_SIGNED = {size: np.dtype(f"<i{size}") for size in (1, 2, 4, 8)}


class DamagedBlock(MeterhouseError):
    """A block is not what was written; param `reason`: kind, checksum, or content."""

    code = "database-corrupt"


# --- parts -----------------------------------------------------------------------------------------------------------


def _pack(column: Rows) -> tuple[int, bytes]:
    """Byte width and shuffled bytes of the zigzag differences of a column."""
    differences = np.diff(column, prepend=np.int64(0))
    zigzag = ((differences << 1) ^ (differences >> 63)).view(np.uint64)
    largest = int(zigzag.max(initial=np.uint64(0)))
    width = next(size for size in (1, 2, 4, 8) if largest < 1 << (8 * size))
    narrow = zigzag.astype(f"<u{width}")
    return width, narrow.view(np.uint8).reshape(-1, width).T.tobytes()


def _unpack(data: bytes, place: tuple[int, int, int], part: slice) -> Rows:
    """A part of a column from its place: offset, byte width, number of rows."""
    offset, width, count = place
    octets = np.frombuffer(data, np.uint8, width * count, offset).reshape(width, count)[:, : part.stop]
    zigzag = octets[0].astype(_UNSIGNED[width])
    for position in range(1, width):
        zigzag |= octets[position].astype(zigzag.dtype) << (8 * position)
    differences = ((zigzag >> 1) ^ -(zigzag & 1)).view(_SIGNED[width])
    column: Rows = differences[part].cumsum(dtype=np.int64)
    if part.start:
        column += np.add.reduce(differences[: part.start], dtype=np.int64)
    return column


def _runs(*columns: Rows) -> Rows:
    """Runs of equal neighbours: the columns' values, then the lengths; shape (columns + 1, runs)."""
    changed = np.zeros(len(columns[0]), dtype=np.bool_)
    changed[:1] = True
    for column in columns:
        changed[1:] |= column[1:] != column[:-1]
    first = np.flatnonzero(changed)
    lengths = np.diff(first, append=len(changed))
    return np.array([*(column[first] for column in columns), lengths], dtype=np.int64)


def _time_runs(rows: Rows) -> Rows:
    ends = rows[START] + rows[WIDTH]
    gaps = rows[START].copy()
    gaps[1:] -= ends[:-1]
    # Within a run every gap is 0, so a run is cut where the width changes or a gap lies before.
    changed = gaps != 0
    changed[:1] = True
    changed[1:] |= rows[WIDTH, 1:] != rows[WIDTH, :-1]
    first = np.flatnonzero(changed)
    return np.array([gaps[first], rows[WIDTH, first], np.diff(first, append=len(gaps))], dtype=np.int64)


def _times(runs: Rows, low: int, high: int) -> tuple[slice, Rows, Rows]:
    """Starts and widths from runs of time, of those that start in [low, high), and which of all rows these are."""
    if runs.shape[1] == 1:
        start, width, count = runs[:, 0].tolist()
        first = min(max(-((start - low) // width), 0), count)
        last = min(max(-((start - high) // width), first), count)
        starts = np.arange(start + first * width, start + last * width, width, dtype=np.int64)
        return slice(first, last), starts, np.full(last - first, width, dtype=np.int64)
    gaps, widths, counts = runs
    all_widths = np.repeat(widths, counts)
    lead = np.zeros(len(all_widths), dtype=np.int64)
    lead[np.cumsum(counts) - counts] = gaps
    starts = np.cumsum(all_widths + lead) - all_widths
    part = slice(*np.searchsorted(starts, (low, high)).tolist())
    return part, starts[part], all_widths[part]


def _repeated(runs: Rows, part: slice) -> Rows:
    """The values of a part of the rows from runs of (value, how many)."""
    if runs.shape[1] == 1:
        return np.full(part.stop - part.start, runs[0, 0], dtype=np.int64)
    return np.repeat(runs[0], runs[1])[part]


# --- whole blocks ----------------------------------------------------------------------------------------------------


def _seal(kind: bytes, numbers: list[Rows], columns: list[bytes]) -> bytes:
    deflate = zlib.compressobj(_DEFLATE_LEVEL, zlib.DEFLATED, _RAW_DEFLATE)
    plain = b"".join([*(part.astype("<i8").tobytes() for part in numbers), *columns])
    body = deflate.compress(plain) + deflate.flush()
    return kind + zlib.crc32(kind + body).to_bytes(4, "little") + body


def _open(kind: bytes, data: bytes) -> bytes:
    if data[:1] != kind:
        raise DamagedBlock(reason="kind")
    body = memoryview(data)[_HEAD_BYTES:]
    if zlib.crc32(body, zlib.crc32(kind)) != int.from_bytes(data[1:_HEAD_BYTES], "little"):
        raise DamagedBlock(reason="checksum")
    try:
        return zlib.decompress(body, _RAW_DEFLATE)
    except zlib.error as error:
        raise DamagedBlock(reason="content") from error


def _runs_at(plain: bytes, offset: int, lines: int, count: int) -> tuple[NDArray[np.int64], int]:
    runs = np.frombuffer(plain, "<i8", lines * count, offset).reshape(lines, count)
    return runs, offset + 8 * lines * count


def encode_intervals(rows: Rows) -> bytes:
    """Intervals of one channel, in order, not overlapping, as a block (the channel is not in it)."""
    width, values = _pack(rows[VALUE])
    known = rows[INDEX] != NO_INDEX
    off = np.where(known, rows[INDEX] - np.cumsum(rows[VALUE]), 0)
    parts = [_time_runs(rows), _runs(rows[QUALITY]), _runs(known.astype(np.int64), off)]
    head = np.array([rows.shape[1], width, *(part.shape[1] for part in parts)], dtype=np.int64)
    return _seal(INTERVALS_1, [head, *parts], [values])


@dataclass(frozen=True, slots=True)
class _Intervals:
    """The contents of a block of intervals, its column of values still packed at `place`."""

    plain: bytes
    place: tuple[int, int, int]
    times: Rows
    qualities: Rows
    indexes: Rows


def _contents(data: bytes) -> _Intervals:
    plain = _open(INTERVALS_1, data)
    count, width, times, qualities, indexes = _INTERVALS_HEAD.unpack_from(plain)
    time_runs, offset = _runs_at(plain, _INTERVALS_HEAD.size, 3, times)
    quality_runs, offset = _runs_at(plain, offset, 2, qualities)
    index_runs, offset = _runs_at(plain, offset, 3, indexes)
    return _Intervals(plain, (offset, width, count), time_runs, quality_runs, index_runs)


def decode_values(data: bytes, channel_id: int, low: int = FIRST, high: int = LAST) -> Rows:
    """The intervals of a block that start in [low, high), without their indexes: all that charts need.

    Raises DamagedBlock.
    """
    block = _contents(data)
    part, starts, widths = _times(block.times, low, high)
    rows = np.empty((INTERVAL_COLUMNS - 1, len(starts)), dtype=np.int64)
    rows[CHANNEL], rows[START], rows[WIDTH] = channel_id, starts, widths
    rows[VALUE] = _unpack(block.plain, block.place, part)
    rows[QUALITY] = _repeated(block.qualities, part)
    return rows


def decode_intervals(data: bytes, channel_id: int, low: int = FIRST, high: int = LAST) -> Rows:
    """The intervals of a block that start in [low, high), exactly as they were. Raises DamagedBlock."""
    block = _contents(data)
    part, starts, widths = _times(block.times, low, high)
    values = _unpack(block.plain, block.place, slice(0, block.place[2]))
    known, off, lengths = block.indexes
    rows = np.empty((INTERVAL_COLUMNS, len(starts)), dtype=np.int64)
    rows[CHANNEL], rows[START], rows[WIDTH], rows[VALUE] = channel_id, starts, widths, values[part]
    rows[QUALITY] = _repeated(block.qualities, part)
    rows[INDEX] = (np.cumsum(values) + np.repeat(off, lengths))[part]
    rows[INDEX, (np.repeat(known, lengths) == 0)[part]] = NO_INDEX
    return rows


def encode_statistics(rows: Rows) -> bytes:
    """Statistics of one channel, in order of time, as a block."""
    columns = [rows[MEAN], rows[MEAN] - rows[MINIMUM], rows[MAXIMUM] - rows[MEAN], rows[COUNT]]
    packed = [_pack(column) for column in columns]
    times = _time_runs(rows)
    head = np.array([rows.shape[1], times.shape[1], *(width for width, _ in packed)], dtype=np.int64)
    return _seal(STATISTICS_1, [head, times], [data for _, data in packed])


def decode_statistics(data: bytes, channel_id: int, low: int = FIRST, high: int = LAST) -> Rows:
    """The statistics of a block that start in [low, high), exactly as they were. Raises DamagedBlock."""
    plain = _open(STATISTICS_1, data)
    count, times, *widths = _STATISTICS_HEAD.unpack_from(plain)
    time_runs, offset = _runs_at(plain, _STATISTICS_HEAD.size, 3, times)
    part, starts, seconds = _times(time_runs, low, high)
    columns = []
    for width in widths:
        columns.append(_unpack(plain, (offset, width, count), part))
        offset += width * count
    mean, below, above, number = columns
    rows = np.empty((STATISTIC_COLUMNS, len(starts)), dtype=np.int64)
    rows[CHANNEL], rows[START], rows[WIDTH] = channel_id, starts, seconds
    rows[MEAN], rows[MINIMUM], rows[MAXIMUM], rows[COUNT] = mean, mean - below, mean + above, number
    return rows
