"""Facts of the machine."""

from __future__ import annotations

import ctypes
import gc
import sys
from datetime import datetime
from pathlib import Path

from meterhouse.domain.interval import from_epoch

_STAT = Path("/proc/stat")
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3  # malloc.h
_LARGE_BLOCK = 128 * 1024


def machine_started_at() -> datetime | None:
    """When the system was started; None where it does not tell (not Linux)."""
    try:
        lines = _STAT.read_text().splitlines()
    except OSError:
        return None
    started = next((line.split()[1] for line in lines if line.startswith("btime ")), None)
    return from_epoch(int(started)) if started else None


def return_freed_memory() -> None:
    """Make the C library give large freed blocks back to the system at once, for the life of this process.

    By default glibc learns from the first large block (hashing a code takes 19 MB) to keep all blocks of that size
    for itself. Elsewhere this does nothing.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
    if mallopt is not None:
        mallopt(_M_MMAP_THRESHOLD, _LARGE_BLOCK)
        mallopt(_M_TRIM_THRESHOLD, _LARGE_BLOCK)


def spare_what_stays() -> None:
    """Take all that start-up made out of the garbage collector's rounds: it stays, and looking at it takes 50 ms."""
    gc.collect()
    gc.freeze()
