"""Facts of the machine."""

from __future__ import annotations

import ctypes
import gc
import sys
from datetime import datetime
from pathlib import Path

from meterhouse.domain.interval import from_epoch

_STAT = Path("/proc/stat")


def machine_started_at() -> datetime | None:
    """When the system was started; None where it does not tell (not Linux)."""
    try:
        lines = _STAT.read_text().splitlines()
    except OSError:
        return None
    started = next((line.split()[1] for line in lines if line.startswith("btime ")), None)
    return from_epoch(int(started)) if started else None


def give_back_memory() -> None:
    """Hand memory that start-up needed and freed back to the system (glibc keeps it otherwise, some 20 MB)."""
    gc.collect()
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
