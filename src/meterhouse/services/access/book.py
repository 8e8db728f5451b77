"""What is known of users, sessions, browsers and tokens right now; the parts of the access service share it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from meterhouse.domain.access import DEFAULT_USERS, Codes, DefaultUser, User
from meterhouse.domain.access_throttle import PIN_FAILURES_BEFORE_PUK
from meterhouse.domain.errors import FieldError, InvalidInput, NotFound, Unavailable
from meterhouse.services.access.attempts import Gate
from meterhouse.services.access.browsers import Browsers
from meterhouse.services.access.hashing import CodeHasher
from meterhouse.services.access.ports import (
    AccessStore,
    Account,
    Attempt,
    Change,
    CloseSession,
    CountFailures,
    Note,
    Outcome,
    SaveAccount,
    Subject,
    TokenRecord,
    WithdrawTrust,
)
from meterhouse.services.access.sessions import SessionRules, Sessions
from meterhouse.services.access.throttles import Throttles
from meterhouse.services.ports import Clock


class AccessBook:
    """`changing` is held by whoever changes an account; `load` comes first."""

    def __init__(
        self, store: AccessStore, hasher: CodeHasher, clock: Clock, rules: SessionRules, *, demo: bool = False
    ) -> None:
        self.store = store
        self.hasher = hasher
        self.clock = clock
        self.demo = demo
        self.accounts: dict[int, Account] = {}
        self.tokens: dict[bytes, TokenRecord] = {}
        self.sessions = Sessions(clock, rules)
        self.browsers = Browsers()
        self.throttles = Throttles(clock)
        self.gate = Gate(store, self.throttles, self.note)
        self.changing = asyncio.Lock()

    async def load(self) -> None:
        """Take over what is kept; a new server gets the users of the manual.

        Raises Unavailable (`pepper-does-not-fit`) when the pepper is not that of the database: no code would fit.
        """
        state = await self.store.load()
        if state.pepper_check is None:
            await self.store.install(self.hasher.check, [await self.account(*each) for each in _numbered()])
            state = await self.store.load()
        if state.pepper_check != self.hasher.check:
            raise Unavailable("pepper-does-not-fit")
        self.accounts = {account.user.id: account for account in state.accounts}
        self.tokens = {token.digest: token for token in state.tokens}
        self.browsers.restore(state.trusts)
        self.throttles.restore(state.throttles)
        over = self.sessions.restore(state.sessions)
        await self.store.apply(*(CloseSession(record.token_digest) for record in over))

    def of(self, user_id: int) -> Account:
        """Raises NotFound (kind `user`)."""
        account = self.accounts.get(user_id)
        if account is None:
            raise NotFound(kind="user", id=user_id)
        return account

    async def account(self, user: User, codes: Codes) -> Account:
        """A user with the hashes of these codes."""
        return Account(
            user,
            pin_hash=await self.hasher.hash("pin", codes.pin),
            puk_hash=await self.hasher.hash("puk", codes.puk),
            puk_bucket=self.hasher.bucket(codes.puk),
        )

    async def refuse_taken(self, codes: Codes, user_id: int, source: str, asking: int) -> None:
        """Raises InvalidInput (`code-taken`) for codes of others than `user_id`; the asking counts as a failure."""
        others = [account for account in self.accounts.values() if account.user.id != user_id]
        bucket = self.hasher.bucket(codes.puk)
        pins = [await self.hasher.matches(item.pin_hash, "pin", codes.pin) for item in others]
        puks = [await self.hasher.matches(i.puk_hash, "puk", codes.puk) for i in others if i.puk_bucket == bucket]
        taken = tuple(FieldError(name, "code-taken") for name, hits in (("pin", pins), ("puk", puks)) if any(hits))
        if taken:
            counted = CountFailures(self.throttles.failed(Subject.ACCOUNT, str(asking)))
            await self.store.apply(counted, self.note(source, asking, Outcome.CODES_REFUSED))
            raise InvalidInput(fields=taken)

    async def count_failure(self, source: str, suspects: Iterable[Account], *, by_pin: bool = False) -> None:
        """A wrong code from there, for one of these."""
        changes: list[Change] = [CountFailures(self.throttles.failed(Subject.ADDRESS, source))]
        users = [account.user.id for account in suspects]
        for user_id in users:
            changes.append(CountFailures(self.throttles.failed(Subject.ACCOUNT, str(user_id))))
            if by_pin and self.throttles.failures(Subject.ACCOUNT, str(user_id)) >= PIN_FAILURES_BEFORE_PUK:
                self.browsers.forget_user(user_id)
                changes.append(WithdrawTrust(user_id=user_id))
        await self.store.apply(*changes, self.note(source, users[0] if len(users) == 1 else None, Outcome.WRONG))

    def end_sessions(self, user_id: int, but: bytes | None = None) -> list[Change]:
        """End a user's sessions at once (all, or all but one); returns what to erase."""
        ended = [digest for digest in self.sessions.of_user(user_id) if digest != but]
        for digest in ended:
            self.sessions.remove(digest)
        return [CloseSession(digest) for digest in ended]

    def withdraw_trust(self, user_id: int) -> Change:
        """PIN and PUK of this user are needed again in every browser."""
        self.browsers.forget_user(user_id)
        return WithdrawTrust(user_id=user_id)

    async def save(self, account: Account, *changes: Change) -> None:
        """Put an account in place, on the disk first."""
        await self.store.apply(SaveAccount(account), *changes)
        self.accounts[account.user.id] = account

    def note(self, source: str, user_id: int | None, outcome: Outcome, count: int = 1, subject: str = "") -> Note:
        """An entry of the audit table, now."""
        account = self.accounts.get(user_id) if user_id is not None else None
        name = account.user.name if account else ""
        return Note(Attempt(self.clock.now(), source, user_id, outcome, count, name, subject))


def _numbered() -> list[tuple[User, Codes]]:
    def user(number: int, given: DefaultUser) -> User:
        return User(number, given.name, given.pages, default_codes=True)

    return [(user(number, given), given.codes) for number, given in enumerate(DEFAULT_USERS, start=1)]
