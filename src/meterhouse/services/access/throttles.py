"""Failures in a row of accounts and addresses."""

from __future__ import annotations

from collections.abc import Iterable

from meterhouse.domain.access_throttle import ACCOUNT_RULES, ADDRESS_RULES, Throttle, ThrottleRules
from meterhouse.services.access.ports import Subject, ThrottleRecord
from meterhouse.services.ports import Clock

MOST_ADDRESSES = 10_000
RULES: dict[Subject, ThrottleRules] = {Subject.ACCOUNT: ACCOUNT_RULES, Subject.ADDRESS: ADDRESS_RULES}


class Throttles:
    """In memory; every change comes with the record to keep."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._known: dict[tuple[Subject, str], Throttle] = {}

    def restore(self, records: Iterable[ThrottleRecord]) -> None:
        """After a restart; waits begin anew."""
        now = self._clock.monotonic()
        self._known = {(item.subject, item.name): Throttle(item.failures, now) for item in records}

    def remaining_s(self, subject: Subject, name: str) -> int:
        """Seconds until a try is looked at."""
        known = self._known.get((subject, name))
        return known.remaining_s(RULES[subject], self._clock.monotonic()) if known else 0

    def failures(self, subject: Subject, name: str) -> int:
        """Failures in a row."""
        known = self._known.get((subject, name))
        return known.failures if known else 0

    def failed(self, subject: Subject, name: str) -> ThrottleRecord:
        """Count one more."""
        known = self._known.get((subject, name), Throttle())
        counted = known.failed(RULES[subject], self._clock.monotonic())
        self._known[subject, name] = counted
        return ThrottleRecord(subject, name, counted.failures)

    def succeeded(self, subject: Subject, name: str) -> ThrottleRecord:
        """Forget the failures."""
        self._known.pop((subject, name), None)
        return ThrottleRecord(subject, name, 0)

    def forget_old(self) -> tuple[ThrottleRecord, ...]:
        """Drop what counts no more and, where there are too many addresses, the oldest; returns what to erase."""
        now = self._clock.monotonic()
        old = [key for key, item in self._known.items() if item.forgotten(RULES[key[0]], now)]
        addresses = [key for key in self._known if key[0] is Subject.ADDRESS and key not in set(old)]
        addresses.sort(key=lambda key: self._known[key].since_s)
        old += addresses[: max(0, len(addresses) - MOST_ADDRESSES)]
        for key in old:
            del self._known[key]
        return tuple(ThrottleRecord(subject, name, 0) for subject, name in old)
