"""Open sessions, held in memory; what is on the disk is for the next start."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from meterhouse.services.access.ports import SessionRecord
from meterhouse.services.ports import Clock


@dataclass(frozen=True, slots=True)
class SessionRules:
    """A session ends when it is not used for `idle_s`, and `absolute_s` after its login whatever happens."""

    idle_s: int = 3600
    absolute_s: int = 12 * 3600


@dataclass(slots=True)
class _Held:
    record: SessionRecord
    opened_s: float
    used_s: float


class Sessions:
    """By token digest. Ages are reckoned on the monotonic clock, so that setting the clock prolongs nothing."""

    def __init__(self, clock: Clock, rules: SessionRules) -> None:
        self._clock = clock
        self._rules = rules
        self._held: dict[bytes, _Held] = {}

    def restore(self, records: Iterable[SessionRecord]) -> tuple[SessionRecord, ...]:
        """Take over sessions of before a restart, which counts as use; returns those that are over.

        One that began in the future is over: the clock was set back, and its age cannot be known.
        """
        now, over = self._clock.now(), []
        for record in records:
            age = (now - record.started_at).total_seconds()
            if 0 <= age < self._rules.absolute_s:
                monotonic = self._clock.monotonic()
                self._held[record.token_digest] = _Held(record, monotonic - age, monotonic)
            else:
                over.append(record)
        return tuple(over)

    def add(self, record: SessionRecord) -> None:
        """A session that was just opened."""
        now = self._clock.monotonic()
        self._held[record.token_digest] = _Held(record, now, now)

    def use(self, digest: bytes) -> SessionRecord | None:
        """The session, which counts as used now; None when there is none or it is over."""
        held = self._held.get(digest)
        if held is None:
            return None
        now = self._clock.monotonic()
        if now - held.used_s >= self._rules.idle_s or now - held.opened_s >= self._rules.absolute_s:
            return None
        held.used_s = now
        return held.record

    def remove(self, digest: bytes) -> bool:
        """Whether it was there."""
        return self._held.pop(digest, None) is not None

    def of_user(self, user_id: int) -> tuple[bytes, ...]:
        """Digests of a user's sessions."""
        return tuple(digest for digest, held in self._held.items() if held.record.user_id == user_id)

    def over(self) -> tuple[bytes, ...]:
        """Digests of the sessions that have ended by themselves."""
        now = self._clock.monotonic()
        return tuple(
            digest
            for digest, held in self._held.items()
            if now - held.used_s >= self._rules.idle_s or now - held.opened_s >= self._rules.absolute_s
        )
