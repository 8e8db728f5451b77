"""A clock that the test moves, and hashes that cost nothing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from meterhouse.services.access.hashing import HashCost

FAST = HashCost(time_cost=1, memory_kib=8, parallelism=1)
PEPPER = bytes(range(32))


class SetClock:
    """Wall and monotonic time as the test sets them."""

    def __init__(self) -> None:
        self.wall = datetime(2026, 3, 1, 12, tzinfo=UTC)
        self.steady = 1000.0

    def now(self) -> datetime:
        return self.wall

    def monotonic(self) -> float:
        return self.steady

    async def sleep(self, seconds: float) -> None:
        self.pass_by(seconds)

    def pass_by(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)
        self.steady += seconds
