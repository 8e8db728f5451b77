"""How wrong codes are slowed down: a wait that doubles with every failure, reckoned on a clock nobody can set.

Times are seconds of the process's monotonic clock. Failures outlive a restart, waits do not: after one the wait that
belongs to the failures begins anew, so that setting the wall clock, forward or back, changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ThrottleRules:
    """`free` failures cost nothing; the next one `first_wait_s`, each further one twice that, to `longest_wait_s`.

    Failures are forgotten `forget_s` after the last one; None: only by a success.
    """

    free: int
    first_wait_s: int
    longest_wait_s: int
    forget_s: int | None

    def wait_s(self, failures: int) -> int:
        """How long nothing is tried after that many failures in a row."""
        if failures <= self.free:
            return 0
        doublings = min(failures - self.free - 1, 20)
        return min(self.first_wait_s << doublings, self.longest_wait_s)


ACCOUNT_RULES = ThrottleRules(free=4, first_wait_s=30, longest_wait_s=3600, forget_s=None)
"""24 tries a day at most in the long run: half of all PINs would take more than five years."""

ADDRESS_RULES = ThrottleRules(free=4, first_wait_s=30, longest_wait_s=900, forget_s=3600)

PIN_FAILURES_BEFORE_PUK = 10
"""So many wrong PINs in a row withdraw the trust in every browser: from then on PIN and PUK are needed."""


@dataclass(frozen=True, slots=True)
class Throttle:
    """Failures in a row, and when the last one was (or the process began, if that is later)."""

    failures: int = 0
    since_s: float = 0.0

    def remaining_s(self, rules: ThrottleRules, now_s: float) -> int:
        """Seconds until the next try is looked at, rounded up; 0: now."""
        left = rules.wait_s(self.failures) - (now_s - self.since_s)
        return max(0, -int(-left // 1))

    def forgotten(self, rules: ThrottleRules, now_s: float) -> bool:
        """Whether the failures count no more."""
        return rules.forget_s is not None and now_s - self.since_s >= max(rules.forget_s, rules.wait_s(self.failures))

    def failed(self, rules: ThrottleRules, now_s: float) -> Throttle:
        """One more failure."""
        before = 0 if self.forgotten(rules, now_s) else self.failures
        return Throttle(before + 1, now_s)
