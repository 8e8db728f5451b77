"""Sealed blocks: many rows of one channel as one small byte string, and back.

A block is: one byte that names kind and version; the CRC-32 of what follows; the numbers of rows and runs; the sizes
of its chunks; the runs, as 64-bit little-endian integers, deflated where they are many; the chunks, each deflated by
itself, so that a day can be read without unpacking the month.

- Time is runs of (seconds since the previous end, width, how many): one run where nothing is missing.
- Quality is runs of (quality, how many).
- The index is foretold by the running sum of the values; what is stored is how far it is off, as runs of
  (known, how far off, how many): one run where nothing but counting happened.
- A chunk is some hundred rows of all columns: the byte widths, then for each column the differences of neighbours,
  zigzag, in the narrowest of 1, 2, 4 or 8 bytes, byte-shuffled (all lowest bytes first), as deflate likes best.

Differences wrap around in 64 bits, so every int64 comes back as it was.
"""

from __future__ import annotations

import struct
import zlib
from collections import defaultdict
from collections.abc import Sequence
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

_INTERVALS, _STATISTICS = b"\x02", b"\x82"
"""First byte of a block: version in the low seven bits, statistics marked by the highest."""

_CHUNK = 768
"""Rows of a chunk: eight days of quarters of an hour. Longer ones make blocks smaller and days slower."""

_DEFLATE_LEVEL = 6
_RAW_DEFLATE = -15
_HEAD = struct.Struct("<5I")
"""Rows; runs of time, of quality, of index; bytes of the runs."""
_HEAD_AT = 5
_MANY_BYTES = 256
"""Runs up to this size are left as they are: unpacking them would take longer than the rest of a small read."""

_UNSIGNED = {size: np.dtype(f"<u{size}") for size in (1, 2, 4, 8)}
_SIGNED = {size: np.dtype(f"<i{size}") for size in (1, 2, 4, 8)}


_NO_ROWS: Rows = np.empty((0, 0), dtype=np.int64)


@dataclass(frozen=True, slots=True)
class Sealed:
    """A sealed block: whose it is, and the time [start, until) that belongs to it."""

    channel_id: int
    start: int
    until: int
    data: bytes


class DamagedBlock(MeterhouseError):
    """A block is not what was written; param `reason`: kind, checksum, or content."""

    code = "database-corrupt"


# --- parts -----------------------------------------------------------------------------------------------------------


def _deflated(plain: bytes) -> bytes:
    deflate = zlib.compressobj(_DEFLATE_LEVEL, zlib.DEFLATED, _RAW_DEFLATE)
    return deflate.compress(plain) + deflate.flush()


def _inflated(data: memoryview) -> bytes:
    try:
        return zlib.decompress(data, _RAW_DEFLATE)
    except zlib.error as error:
        raise DamagedBlock(reason="content") from error


def _pack(columns: Rows) -> bytes:
    """Some rows of the columns as the plain content of a chunk."""
    widths, parts = [], []
    for column in columns:
        differences = np.diff(column, prepend=np.int64(0))
        zigzag = ((differences << 1) ^ (differences >> 63)).view(np.uint64)
        largest = int(zigzag.max())
        width = next(size for size in (1, 2, 4, 8) if largest < 1 << (8 * size))
        widths.append(width)
        parts.append(zigzag.astype(_UNSIGNED[width]).view(np.uint8).reshape(-1, width).T.tobytes())
    return bytes(widths) + b"".join(parts)


def _unpack(packed: NDArray[np.uint8]) -> Rows:
    """Columns from their shuffled bytes: shape (columns, byte width, rows) to (columns, rows)."""
    width = packed.shape[1]
    zigzag = packed[:, 0].astype(_UNSIGNED[width])
    for position in range(1, width):
        zigzag |= packed[:, position].astype(zigzag.dtype) << (8 * position)
    columns: Rows = ((zigzag >> 1) ^ -(zigzag & 1)).view(_SIGNED[width]).cumsum(axis=1, dtype=np.int64)
    return columns


def _unpack_chunk(plain: bytes, columns: int, count: int) -> Rows:
    """The rows of a chunk: shape (columns, rows)."""
    found, offset = [], columns
    for width in plain[:columns]:
        found.append(_unpack(np.frombuffer(plain, np.uint8, width * count, offset).reshape(1, width, count)))
        offset += width * count
    return np.concatenate(found)


def _unpack_alike(plains: Sequence[bytes], count: int) -> Rows:
    """The same chunk of the one column of many blocks: shape (blocks, rows)."""
    columns = np.empty((len(plains), count), dtype=np.int64)
    widths = np.array([plain[0] for plain in plains])
    for width in set(widths.tolist()):
        lines = np.flatnonzero(widths == width)
        octets = np.frombuffer(b"".join([plains[line] for line in lines.tolist()]), np.uint8)
        columns[lines] = _unpack(octets.reshape(len(lines), -1)[:, 1:].reshape(len(lines), width, count))
    return columns


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


# --- whole blocks ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Block:
    """A block whose chunks are still packed."""

    count: int
    times: Rows
    qualities: Rows
    indexes: Rows
    sizes: tuple[int, ...]
    chunks: memoryview

    def chunk(self, number: int) -> bytes:
        at = sum(self.sizes[:number])
        return _inflated(self.chunks[at : at + self.sizes[number]])

    def rows_of(self, chunk: int) -> int:
        return min(_CHUNK, self.count - chunk * _CHUNK)

    def columns(self, number: int, part: slice) -> Rows:
        """A part of the rows of the columns, of which there are `number`."""
        chunks = [_unpack_chunk(self.chunk(at), number, self.rows_of(at)) for at in _chunks_of(part)]
        return _cut(chunks, number, part)


def _chunks_of(part: slice) -> range:
    """The numbers of the chunks in which a part of the rows lies."""
    return range(part.start // _CHUNK, -(-part.stop // _CHUNK))


def _cut(chunks: Sequence[Rows], lines: int, part: slice) -> Rows:
    """A part of the rows from the chunks in which it lies, each of shape (lines, rows)."""
    if not chunks:
        return np.empty((lines, 0), dtype=np.int64)
    rows = chunks[0] if len(chunks) == 1 else np.concatenate(chunks, axis=1)
    before = part.start // _CHUNK * _CHUNK
    return rows[:, part.start - before : part.stop - before]


def _seal(kind: bytes, runs: tuple[Rows, Rows, Rows], columns: Rows) -> bytes:
    count = columns.shape[1]
    chunks = [_deflated(_pack(columns[:, at : at + _CHUNK])) for at in range(0, count, _CHUNK)]
    plain = b"".join(part.astype("<i8").tobytes() for part in runs)
    if len(plain) > _MANY_BYTES:
        plain = min(_deflated(plain), plain, key=len)
    head = _HEAD.pack(count, *(part.shape[1] for part in runs), len(plain))
    body = b"".join([head, struct.pack(f"<{len(chunks)}H", *map(len, chunks)), plain, *chunks])
    return kind + zlib.crc32(kind + body).to_bytes(4, "little") + body


def _open(kind: bytes, data: bytes) -> _Block:
    if data[:1] != kind:
        raise DamagedBlock(reason="kind")
    body = memoryview(data)[_HEAD_AT:]
    if zlib.crc32(body, zlib.crc32(kind)) != int.from_bytes(data[1:_HEAD_AT], "little"):
        raise DamagedBlock(reason="checksum")
    count, times, qualities, indexes, size = _HEAD.unpack_from(body)
    sizes = struct.unpack_from(f"<{-(-count // _CHUNK)}H", body, _HEAD.size)
    at = _HEAD.size + 2 * len(sizes)
    plain = body[at : at + size]
    lengths = (3 * times, 2 * qualities, 3 * indexes)
    numbers = np.frombuffer(plain if size == 8 * sum(lengths) else _inflated(plain), "<i8")
    return _Block(
        count,
        numbers[: lengths[0]].reshape(3, times),
        numbers[lengths[0] : lengths[0] + lengths[1]].reshape(2, qualities),
        numbers[lengths[0] + lengths[1] :].reshape(3, indexes),
        sizes,
        body[at + size :],
    )


def encode_intervals(rows: Rows) -> bytes:
    """Intervals of one channel, in order, not overlapping, as a block (the channel is not in it)."""
    known = rows[INDEX] != NO_INDEX
    off = np.where(known, rows[INDEX] - np.cumsum(rows[VALUE]), 0)
    runs = (_time_runs(rows), _runs(rows[QUALITY]), _runs(known.astype(np.int64), off))
    return _seal(_INTERVALS, runs, rows[[VALUE]])


def decode_values(sealed: Sequence[Sealed], low: int = FIRST, high: int = LAST) -> list[Rows]:
    """The intervals of each block that start in [low, high), without their indexes: all that charts need.

    Blocks whose times are alike, as those of a month are, are unpacked together: for a day of many channels that is
    twice as fast as one by one. Raises DamagedBlock.
    """
    alike: dict[tuple[int, bytes], list[int]] = defaultdict(list)
    blocks = [_open(_INTERVALS, item.data) for item in sealed]
    for position, block in enumerate(blocks):
        alike[block.count, block.times.tobytes()].append(position)
    found: list[Rows] = [_NO_ROWS] * len(sealed)
    for positions in alike.values():
        rows = _decode_alike([blocks[position] for position in positions], low, high)
        for line, position in enumerate(positions):
            rows[CHANNEL, line] = sealed[position].channel_id
            found[position] = rows[:, line]
    return found


def _decode_alike(blocks: Sequence[_Block], low: int, high: int) -> Rows:
    """The intervals, without channel and index, of blocks with the same times: shape (columns, blocks, rows)."""
    part, starts, widths = _times(blocks[0].times, low, high)
    rows = np.empty((INTERVAL_COLUMNS - 1, len(blocks), len(starts)), dtype=np.int64)
    rows[START], rows[WIDTH] = starts, widths
    chunks = [_unpack_alike([block.chunk(at) for block in blocks], blocks[0].rows_of(at)) for at in _chunks_of(part)]
    rows[VALUE] = _cut(chunks, len(blocks), part)
    for line, block in enumerate(blocks):
        runs = block.qualities
        rows[QUALITY, line] = runs[0, 0] if runs.shape[1] == 1 else np.repeat(runs[0], runs[1])[part]
    return rows


def decode_intervals(sealed: Sequence[Sealed], low: int = FIRST, high: int = LAST) -> list[Rows]:
    """The intervals of each block that start in [low, high), exactly as they were. Raises DamagedBlock."""
    return [_decode_intervals(item, low, high) for item in sealed]


def _decode_intervals(sealed: Sealed, low: int, high: int) -> Rows:
    block = _open(_INTERVALS, sealed.data)
    part, starts, widths = _times(block.times, low, high)
    # The index is a sum from the first value on, so all of them are needed.
    values = block.columns(1, slice(0, block.count))[0]
    known, off, lengths = block.indexes
    rows = np.empty((INTERVAL_COLUMNS, len(starts)), dtype=np.int64)
    rows[CHANNEL], rows[START], rows[WIDTH], rows[VALUE] = sealed.channel_id, starts, widths, values[part]
    rows[QUALITY] = np.repeat(*block.qualities)[part]
    rows[INDEX] = (np.cumsum(values) + np.repeat(off, lengths))[part]
    rows[INDEX, (np.repeat(known, lengths) == 0)[part]] = NO_INDEX
    return rows


def encode_statistics(rows: Rows) -> bytes:
    """Statistics of one channel, in order of time, as a block."""
    columns = np.array([rows[MEAN], rows[MEAN] - rows[MINIMUM], rows[MAXIMUM] - rows[MEAN], rows[COUNT]])
    return _seal(_STATISTICS, (_time_runs(rows), _NO_ROWS, _NO_ROWS), columns)


def decode_statistics(sealed: Sequence[Sealed], low: int = FIRST, high: int = LAST) -> list[Rows]:
    """The statistics of each block that start in [low, high), exactly as they were. Raises DamagedBlock."""
    return [_decode_statistics(item, low, high) for item in sealed]


def _decode_statistics(sealed: Sealed, low: int, high: int) -> Rows:
    block = _open(_STATISTICS, sealed.data)
    part, starts, widths = _times(block.times, low, high)
    mean, below, above, number = block.columns(4, part)
    rows = np.empty((STATISTIC_COLUMNS, len(starts)), dtype=np.int64)
    rows[CHANNEL], rows[START], rows[WIDTH] = sealed.channel_id, starts, widths
    rows[MEAN], rows[MINIMUM], rows[MAXIMUM], rows[COUNT] = mean, mean - below, mean + above, number
    return rows
