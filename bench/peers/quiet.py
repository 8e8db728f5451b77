"""Side by side on a machine that does other things too: cores of their own, and the rounds least disturbed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

import psutil

T = TypeVar("T")


@contextmanager
def own_core(number: int) -> Iterator[None]:
    """Keep this process, and what it starts meanwhile, on one core, as far from each other as devices are.

    `number` counts the cores this process may use; on a machine with one core nothing changes.
    """
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {sorted(before)[number % len(before)]})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


class Disturbance:
    """How many cores the rest of the machine uses."""

    def __init__(self) -> None:
        self._last = self._used()

    @staticmethod
    def _used() -> tuple[float, float]:
        """Core seconds used by everybody else, and core seconds passed, since the machine started."""
        times = psutil.cpu_times()
        own = sum(os.times()[:4])
        for child in psutil.Process().children(recursive=True):
            own += sum(child.cpu_times()[:2])
        return sum(times) - times.idle - times.iowait - own, sum(times)

    def cores(self) -> float:
        """Since it was made or last asked."""
        last, self._last = self._last, self._used()
        passed = self._last[1] - last[1]
        return (self._last[0] - last[0]) / passed * (psutil.cpu_count() or 1) if passed else 0.0


def quieter_half(rounds: list[tuple[float, T]]) -> list[T]:
    """Of (disturbance, result), the results of the half that was disturbed least."""
    ordered = sorted(range(len(rounds)), key=lambda place: rounds[place][0])
    return [rounds[place][1] for place in ordered[: (len(rounds) + 1) // 2]]
