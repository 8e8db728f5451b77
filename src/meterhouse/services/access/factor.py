"""One-time codes (TOTP, RFC 6238) and recovery codes: made, shown once, accepted once."""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass, replace

import pyotp

from meterhouse.domain.access import digits_of, is_number
from meterhouse.services.access.hashing import CodeHasher
from meterhouse.services.access.ports import SecondFactor
from meterhouse.services.ports import Clock

STEP_S = 30
DIGITS = 6
EITHER_SIDE = 1
"""Time steps by which an authenticator's clock may be wrong."""

RECOVERY_CODES = 8
_LETTERS = "abcdefghjkmnpqrstvwxyz23456789"
_RECOVERY_LENGTH = 10


@dataclass(frozen=True, slots=True)
class Accepted:
    """`factor` is what to keep: the code that was used is of no use any more."""

    factor: SecondFactor
    by_recovery: bool


class OneTimeCodes:
    """Knows the time, and how secrets are sealed."""

    def __init__(self, hasher: CodeHasher, clock: Clock) -> None:
        self._hasher = hasher
        self._clock = clock

    def new_secret(self) -> str:
        """160 random bits in base32, as authenticators take them."""
        return pyotp.random_base32()

    def uri(self, secret: str, user: str, site: str) -> str:
        """What the QR code says."""
        return pyotp.TOTP(secret, digits=DIGITS, interval=STEP_S).provisioning_uri(name=user, issuer_name=site)

    def step_of(self, secret: str, code: str, after: int = 0) -> int | None:
        """The time step whose code this is, among those near now and later than `after`; None: it is none."""
        now = int(self._clock.now().timestamp()) // STEP_S
        totp = pyotp.TOTP(secret, digits=DIGITS, interval=STEP_S)
        steps = range(now - EITHER_SIDE, now + EITHER_SIDE + 1)
        # All are compared: the time tells nothing.
        fitting = [step for step in steps if hmac.compare_digest(totp.generate_otp(step), code)]
        return next((step for step in fitting if step > after), None)

    def seal(self, secret: str) -> bytes:
        """As it is kept."""
        return self._hasher.seal(secret.encode())

    def accept(self, factor: SecondFactor, code: str) -> Accepted | None:
        """None when it is neither the current one-time code, not used yet, nor one of the recovery codes left."""
        typed = digits_of(code)
        if is_number(typed, DIGITS):
            secret = self._hasher.unseal(factor.secret).decode()
            step = self.step_of(secret, typed, factor.step)
            return Accepted(replace(factor, step=step), by_recovery=False) if step is not None else None
        digest = self._digest(typed)
        left = tuple(known for known in factor.recovery if not hmac.compare_digest(known, digest))
        if len(left) == len(factor.recovery):
            return None
        return Accepted(replace(factor, recovery=left), by_recovery=True)

    def new_recovery_codes(self) -> tuple[str, ...]:
        """Each may replace one one-time code, once; some 49 bits."""
        return tuple("".join(secrets.choice(_LETTERS) for _ in range(_RECOVERY_LENGTH)) for _ in range(RECOVERY_CODES))

    def recovery_digests(self, codes: tuple[str, ...]) -> tuple[bytes, ...]:
        """As they are kept."""
        return tuple(self._digest(code) for code in codes)

    def _digest(self, code: str) -> bytes:
        return self._hasher.digest("recovery", code.casefold())
