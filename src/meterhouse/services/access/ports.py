"""What the access service keeps, and the small port through which it does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from meterhouse.domain.access import Page, User


@dataclass(frozen=True, slots=True)
class SecondFactor:
    """Password and one-time codes in place of PIN and PUK.

    `secret` is sealed with the pepper; `step` is the last one-time code's time step, which is never accepted again;
    `recovery` are the keyed digests of the recovery codes that are left.
    """

    password_hash: str
    secret: bytes
    step: int
    recovery: tuple[bytes, ...]


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
    factor: SecondFactor | None = None


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
    browser: str = ""


@dataclass(frozen=True, slots=True)
class TokenRecord:
    """A personal access token; only its SHA-256 is kept. `expires_at` None: it does not; `used_at` None: never."""

    digest: bytes
    user_id: int
    name: str
    pages: frozenset[Page]
    made_at: datetime
    expires_at: datetime | None = None
    used_at: datetime | None = None

    @property
    def id(self) -> str:
        """Names it without telling it."""
        return self.digest.hex()[:16]


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
    """What became of an attempt, or what was done."""

    OPENED = "opened"
    WRONG = "wrong"
    LOCKED_OUT = "locked_out"
    CODES_CHANGED = "codes_changed"
    CODES_REFUSED = "codes_refused"
    LOGGED_OUT = "logged_out"
    LOCKED = "locked"
    WRONG_TOKEN = "wrong_token"  # noqa: S105 - an outcome
    USER_ADDED = "user_added"
    USER_CHANGED = "user_changed"
    USER_DISABLED = "user_disabled"
    USER_ENABLED = "user_enabled"
    CODES_RESET = "codes_reset"
    TOKEN_MADE = "token_made"  # noqa: S105 - an outcome
    TOKEN_REVOKED = "token_revoked"  # noqa: S105 - an outcome
    SECOND_FACTOR_SET = "second_factor_set"
    SECOND_FACTOR_REMOVED = "second_factor_removed"
    RECOVERY_CODE_USED = "recovery_code_used"
    BROWSER_FORGOTTEN = "browser_forgotten"
    SESSIONS_ENDED = "sessions_ended"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Attempt:
    """One entry of the audit table; `user_id` None where nobody can be named.

    `count` is more than 1 for tries refused during one lockout, which are told together. `user_name` is the name at
    that time, `subject` what was done, or to whom: a user's name, a token's, an operation of the API.
    """

    at: datetime
    address: str
    user_id: int | None
    outcome: Outcome
    count: int = 1
    user_name: str = ""
    subject: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class AuditQuery:
    """Which entries, newest first: at most `limit`, older than `before_id`; None and empty: all.

    `text` is looked for in names, subjects and addresses; since <= time < until.
    """

    limit: int = 100
    before_id: int | None = None
    user_id: int | None = None
    outcomes: frozenset[Outcome] = frozenset()
    since: datetime | None = None
    until: datetime | None = None
    text: str = ""


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
class SaveToken:
    record: TokenRecord


@dataclass(frozen=True, slots=True)
class RemoveToken:
    digest: bytes


@dataclass(frozen=True, slots=True)
class CountFailures:
    record: ThrottleRecord


@dataclass(frozen=True, slots=True)
class Note:
    attempt: Attempt


Change = (
    SaveAccount | OpenSessionRow | CloseSession | Trust | WithdrawTrust | SaveToken | RemoveToken | CountFailures | Note
)


@dataclass(frozen=True, slots=True)
class AccessState:
    """All that is kept. `pepper_check` tells whether the pepper is the one the codes were hashed with; None: new."""

    pepper_check: bytes | None
    accounts: tuple[Account, ...]
    sessions: tuple[SessionRecord, ...]
    trusts: tuple[TrustRecord, ...]
    throttles: tuple[ThrottleRecord, ...]
    tokens: tuple[TokenRecord, ...] = ()


class AccessStore(Protocol):
    """Users, sessions, trusted browsers, failures, audit."""

    async def load(self) -> AccessState:
        """Everything but the audit table."""

    async def install(self, pepper_check: bytes, accounts: Sequence[Account]) -> None:
        """Put the users of a new server there, if none are."""

    async def apply(self, *changes: Change) -> None:
        """All of them or none, on the disk on return."""

    async def entries(self, query: AuditQuery) -> Sequence[Attempt]:
        """Entries of the audit table, newest first."""
