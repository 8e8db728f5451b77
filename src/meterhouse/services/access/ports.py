"""What the access service keeps, and the small port through which it does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from meterhouse.domain.access import User


@dataclass(frozen=True, slots=True)
class Account:
    """A user with what their codes are checked against.

    `puk_bucket` (0–255) is a keyed digest that finds the few users a PUK may belong to; see docs/security.md for why it
    is so short.
    """

    user: User
    pin_hash: str
    puk_hash: str
    puk_bucket: int


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """`token_digest` is SHA-256 of the random token that only the browser has."""

    token_digest: bytes
    user_id: int
    started_at: datetime


@dataclass(frozen=True, slots=True)
class TrustRecord:
    """This browser may open sessions of this user with the PIN alone."""

    token_digest: bytes
    user_id: int
    trusted_at: datetime


class Subject(StrEnum):
    """What failures are counted for."""

    ACCOUNT = "account"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class ThrottleRecord:
    """Failures in a row of one account (`name`: user id) or one source of requests. 0 failures: nothing is kept."""

    subject: Subject
    name: str
    failures: int


class Outcome(StrEnum):
    """What became of an attempt."""

    OPENED = "opened"
    WRONG = "wrong"
    LOCKED_OUT = "locked_out"
    CODES_CHANGED = "codes_changed"
    CODES_REFUSED = "codes_refused"
    LOGGED_OUT = "logged_out"
    LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class Attempt:
    """One entry of the audit table; `user_id` None where nobody can be named.

    `count` is more than 1 for tries refused during one lockout, which are told together.
    """

    at: datetime
    address: str
    user_id: int | None
    outcome: Outcome
    count: int = 1


# --- changes; those of one `apply` are one transaction ---------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SaveAccount:
    account: Account


@dataclass(frozen=True, slots=True)
class OpenSessionRow:
    record: SessionRecord


@dataclass(frozen=True, slots=True)
class CloseSession:
    token_digest: bytes


@dataclass(frozen=True, slots=True)
class Trust:
    record: TrustRecord


@dataclass(frozen=True, slots=True)
class WithdrawTrust:
    """Of one browser (for one user, or all), or of all browsers for one user."""

    token_digest: bytes | None = None
    user_id: int | None = None


@dataclass(frozen=True, slots=True)
class CountFailures:
    record: ThrottleRecord


@dataclass(frozen=True, slots=True)
class Note:
    attempt: Attempt


Change = SaveAccount | OpenSessionRow | CloseSession | Trust | WithdrawTrust | CountFailures | Note


@dataclass(frozen=True, slots=True)
class AccessState:
    """All that is kept. `pepper_check` tells whether the pepper is the one the codes were hashed with; None: new."""

    pepper_check: bytes | None
    accounts: tuple[Account, ...]
    sessions: tuple[SessionRecord, ...]
    trusts: tuple[TrustRecord, ...]
    throttles: tuple[ThrottleRecord, ...]


class AccessStore(Protocol):
    """Users, sessions, trusted browsers, failures, audit."""

    async def load(self) -> AccessState:
        """Everything but the audit table."""

    async def install(self, pepper_check: bytes, accounts: Sequence[Account]) -> None:
        """Put the users of a new server there, if none are."""

    async def apply(self, *changes: Change) -> None:
        """All of them or none, on the disk on return."""

    async def attempts(self, limit: int) -> Sequence[Attempt]:
        """The latest entries of the audit table, newest first."""
