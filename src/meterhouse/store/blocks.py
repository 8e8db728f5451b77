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

import zlib

import numpy as np
from numpy.typing import NDArray

from meterhouse.domain.errors import MeterhouseError
from meterhouse.store.rows import (
    CHANNEL,
    COUNT,
    INDEX,
    INTERVAL_COLUMNS,
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


def _unpack(data: bytes, offset: int, width: int, count: int) -> Rows:
    shuffled = np.frombuffer(data, np.uint8, width * count, offset).reshape(width, count)
    octets = np.empty((count, width), dtype=np.uint8)
    for position in range(width):
        octets[:, position] = shuffled[position]
    zigzag = octets.reshape(-1).view(f"<u{width}")
    differences = ((zigzag >> 1) ^ -(zigzag & 1)).view(f"<i{width}")
    return np.cumsum(differences, dtype=np.int64)


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


def _times(runs: Rows) -> tuple[Rows, Rows]:
    """Starts and widths from runs of time."""
    if runs.shape[1] == 1:
        first, width, count = (int(number) for number in runs[:, 0])
        return np.arange(first, first + width * count, width, dtype=np.int64), np.full(count, width, dtype=np.int64)
    gaps, widths, counts = runs
    all_widths = np.repeat(widths, counts)
    lead = np.zeros(len(all_widths), dtype=np.int64)
    lead[np.cumsum(counts) - counts] = gaps
    return np.cumsum(all_widths + lead) - all_widths, all_widths


# --- whole blocks ----------------------------------------------------------------------------------------------------


def _seal(kind: bytes, numbers: list[Rows], columns: list[bytes]) -> bytes:
    deflate = zlib.compressobj(_DEFLATE_LEVEL, zlib.DEFLATED, _RAW_DEFLATE)
    plain = b"".join([*(part.astype("<i8").tobytes() for part in numbers), *columns])
    body = deflate.compress(plain) + deflate.flush()
    return kind + zlib.crc32(kind + body).to_bytes(4, "little") + body


def _open(kind: bytes, data: bytes) -> bytes:
    if data[:1] != kind:
        raise DamagedBlock(reason="kind")
    if zlib.crc32(kind + data[_HEAD_BYTES:]) != int.from_bytes(data[1:_HEAD_BYTES], "little"):
        raise DamagedBlock(reason="checksum")
    try:
        return zlib.decompress(data[_HEAD_BYTES:], _RAW_DEFLATE)
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


def decode_values(data: bytes, channel_id: int) -> Rows:
    """The intervals of a block without their indexes: all that charts need. Raises DamagedBlock."""
    return _decode(data, channel_id, INTERVAL_COLUMNS - 1)[0]


def decode_intervals(data: bytes, channel_id: int) -> Rows:
    """The intervals of a block, exactly as they were. Raises DamagedBlock."""
    rows, (known, off, lengths) = _decode(data, channel_id, INTERVAL_COLUMNS)
    rows[INDEX] = np.cumsum(rows[VALUE]) + np.repeat(off, lengths)
    rows[INDEX, np.repeat(known, lengths) == 0] = NO_INDEX
    return rows


def _decode(data: bytes, channel_id: int, columns: int) -> tuple[Rows, Rows]:
    """The intervals of a block in so many columns, the index not filled in, and the runs of the index."""
    plain = _open(INTERVALS_1, data)
    count, width, *runs = np.frombuffer(plain, "<i8", 5).tolist()
    time_runs, offset = _runs_at(plain, 40, 3, runs[0])
    quality_runs, offset = _runs_at(plain, offset, 2, runs[1])
    index_runs, offset = _runs_at(plain, offset, 3, runs[2])
    rows = np.empty((columns, count), dtype=np.int64)
    rows[CHANNEL] = channel_id
    rows[START], rows[WIDTH] = _times(time_runs)
    rows[VALUE] = _unpack(plain, offset, width, count)
    rows[QUALITY] = np.repeat(quality_runs[0], quality_runs[1])
    return rows, index_runs


def encode_statistics(rows: Rows) -> bytes:
    """Statistics of one channel, in order of time, as a block."""
    columns = [rows[MEAN], rows[MEAN] - rows[MINIMUM], rows[MAXIMUM] - rows[MEAN], rows[COUNT]]
    packed = [_pack(column) for column in columns]
    times = _time_runs(rows)
    head = np.array([rows.shape[1], times.shape[1], *(width for width, _ in packed)], dtype=np.int64)
    return _seal(STATISTICS_1, [head, times], [data for _, data in packed])


def decode_statistics(data: bytes, channel_id: int) -> Rows:
    """The statistics of a block, exactly as they were. Raises DamagedBlock."""
    plain = _open(STATISTICS_1, data)
    count, times, *widths = np.frombuffer(plain, "<i8", 6).tolist()
    time_runs, offset = _runs_at(plain, 48, 3, times)
    columns = []
    for width in widths:
        columns.append(_unpack(plain, offset, width, count))
        offset += width * count
    mean, below, above, number = columns
    rows = np.empty((STATISTIC_COLUMNS, count), dtype=np.int64)
    rows[CHANNEL] = channel_id
    rows[START], rows[WIDTH] = _times(time_runs)
    rows[MEAN], rows[MINIMUM], rows[MAXIMUM], rows[COUNT] = mean, mean - below, mean + above, number
    return rows
