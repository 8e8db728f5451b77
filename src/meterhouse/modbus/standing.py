"""How a link is doing: when to give it up, how long to wait on it, when to try it again."""

from __future__ import annotations

import random

from meterhouse.modbus.options import Backoff
from meterhouse.modbus.port import LinkDown

_LATE_IN_A_ROW = 2
_MOST_STRETCH = 4.0
_TIMELY_BEFORE_SHRINKING = 100


class Standing:
    """What is known about one link, over all its connections. All times are monotonic seconds.

    `stretch` lengthens the wait for answers: it doubles when they keep coming late and halves after many timely ones.
    `down` says why there is no connection, `retry_at` when to try for one again: at once after a connection on which
    anything was answered, after growing pauses otherwise.
    """

    __slots__ = (
        "_backoff",
        "_chance",
        "_failures",
        "_lates",
        "_misses",
        "_most_misses",
        "_proved",
        "_timely",
        "down",
        "retry_at",
        "stretch",
    )

    def __init__(self, backoff: Backoff, most_misses: int) -> None:
        self._backoff = backoff
        self._most_misses = most_misses
        self._chance = random.SystemRandom()
        self._failures = 0
        self._misses = 0
        self._lates = 0
        self._timely = 0
        self._proved = False
        self.down = LinkDown("not connected yet")
        self.retry_at = 0.0
        self.stretch = 1.0

    def connected(self) -> None:
        """A new connection; it has to prove itself."""
        self._proved = False
        self._misses = 0

    def answered(self) -> None:
        """An answer came in time."""
        self._misses = self._lates = self._failures = 0
        self._proved = True
        if self.stretch > 1.0:
            self._timely += 1
            if self._timely >= _TIMELY_BEFORE_SHRINKING:
                self._timely = 0
                self.stretch = max(1.0, self.stretch / 2)

    def missed(self) -> None:
        """A request was not answered in time."""
        self._misses += 1

    @property
    def half_dead(self) -> bool:
        """Whether so many requests in a row went unanswered that the connection cannot be trusted any more."""
        return 0 < self._most_misses <= self._misses

    def late(self) -> bool:
        """An answer came too late; whether that has become a habit, which calls for patience and a new connection."""
        self._lates += 1
        if self._lates < _LATE_IN_A_ROW:
            return False
        self._lates = self._timely = 0
        self.stretch = min(2 * self.stretch, _MOST_STRETCH)
        return True

    def lost(self, error: LinkDown, now: float) -> None:
        """The connection is over, or was not made."""
        self.down = error
        if not self._proved:
            self._failures += 1
            self.retry_at = now + self._backoff.pause_s(self._failures, self._chance.random())
        self._proved = False
