"""Units that do not answer: when each may be asked again."""

from __future__ import annotations

import random

from meterhouse.modbus.options import Backoff
from meterhouse.modbus.pdu import Request

_BEFORE_BACKING_OFF = 2
"""One missed answer is bad luck; the second in a row is silence."""


class Silences:
    """What is known about units that missed answers; a unit that answers is forgotten.

    `quarantined` units must not be asked, since a late answer could be taken for the next one; `backed_off` ones
    need not be asked yet; of those in `doubt` the answer to the noted request may still come, however late. `any` is
    False while there is nothing to know. All times are monotonic seconds.
    """

    __slots__ = ("_backoff", "_chance", "_misses", "_quarantine", "_retry_at", "any", "doubt")

    def __init__(self, backoff: Backoff) -> None:
        self._backoff = backoff
        self._chance = random.SystemRandom()
        self._misses: dict[int, int] = {}
        self._retry_at: dict[int, float] = {}
        self._quarantine: dict[int, float] = {}
        self.doubt: dict[int, Request] = {}
        self.any = False

    def missed(self, unit: int, now: float) -> int:
        """A unit did not answer; returns how often in a row. From the second time on it is backed off."""
        self.any = True
        misses = self._misses[unit] = self._misses.get(unit, 0) + 1
        if misses >= _BEFORE_BACKING_OFF:
            pause = self._backoff.pause_s(misses - _BEFORE_BACKING_OFF + 1, self._chance.random())
            self._retry_at[unit] = now + pause
        return misses

    def answered(self, unit: int) -> None:
        """A unit is alive."""
        self._misses.pop(unit, None)
        self._retry_at.pop(unit, None)
        self.doubt.pop(unit, None)
        self.any = bool(self._misses or self._quarantine)

    def suspected(self, unit: int) -> bool:
        """Whether the last request to a unit went unanswered: it gets one request at a time."""
        return unit in self._misses

    def backed_off_s(self, unit: int, now: float) -> float:
        """Seconds until a unit is due for its next try; 0 when it is, or answers anyway."""
        return max(0.0, self._retry_at.get(unit, 0.0) - now)

    def quarantine(self, unit: int, until: float) -> None:
        """Do not ask a unit before `until`."""
        self.any = True
        self._quarantine[unit] = max(until, self._quarantine.get(unit, 0.0))

    def quarantined(self, unit: int, now: float) -> bool:
        """Whether an answer to an older request could still come."""
        until = self._quarantine.get(unit)
        if until is None:
            return False
        if now < until:
            return True
        del self._quarantine[unit]
        self.any = bool(self._misses or self._quarantine)
        return False

    def next_release(self) -> float | None:
        """When the first quarantine ends; None when there is none."""
        return min(self._quarantine.values(), default=None)
