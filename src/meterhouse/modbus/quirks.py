"""What devices turned out not to answer; kept per profile and firmware, since devices of one make are alike."""

from __future__ import annotations

from dataclasses import dataclass, replace

from meterhouse.modbus.planner import Limits
from meterhouse.modbus.port import Space

Place = tuple[int, Space]
"""Unit offset and space: what one plan is made for."""


@dataclass(frozen=True, slots=True)
class Quirks:
    """`barriers`: places and addresses that no read may reach across; `max_count`: what longer reads failed beyond."""

    barriers: frozenset[tuple[Place, int]] = frozenset()
    max_count: int | None = None

    def apply(self, limits: Limits, place: Place) -> Limits:
        """The profile's limits, narrowed by what was learnt."""
        learnt = {address for where, address in self.barriers if where == place}
        most = min(limits.max_count, self.max_count or limits.max_count)
        return replace(limits, barriers=limits.barriers | learnt, max_count=most)

    def with_barrier(self, place: Place, address: int) -> Quirks:
        """With one more place that no read may reach across."""
        return replace(self, barriers=self.barriers | {(place, address)})

    def with_max_count(self, count: int) -> Quirks:
        """With a shorter longest read."""
        return replace(self, max_count=min(count, self.max_count or count))


class QuirkBook:
    """Quirks by profile and firmware version ("" where a device does not tell it)."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], Quirks] = {}

    def get(self, profile_id: str, firmware: str) -> Quirks:
        """What is known so far."""
        return self._known.get((profile_id, firmware), Quirks())

    def add(self, profile_id: str, firmware: str, learnt: Quirks) -> Quirks:
        """Keep what one device taught; returns what is known now, the same object when that is nothing new."""
        known = self._known.get((profile_id, firmware), Quirks())
        counts = [count for count in (known.max_count, learnt.max_count) if count is not None]
        merged = Quirks(known.barriers | learnt.barriers, min(counts, default=None))
        if merged == learnt:
            merged = learnt
        self._known[profile_id, firmware] = merged
        return merged
