"""Opening and closing sessions with PIN and PUK (§12.1); what is behind each rule is in docs/security.md."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from meterhouse.domain.access import (
    DEFAULT_USERS,
    PIN_DIGITS,
    PUK_DIGITS,
    Codes,
    DefaultUser,
    User,
    code_errors,
    is_number,
)
from meterhouse.domain.access_address import source_of
from meterhouse.domain.access_throttle import PIN_FAILURES_BEFORE_PUK
from meterhouse.domain.errors import Conflict, FieldError, InvalidInput, Refused, Unavailable
from meterhouse.services.access.attempts import Gate
from meterhouse.services.access.browsers import Browsers
from meterhouse.services.access.hashing import CodeHasher, new_token, token_digest
from meterhouse.services.access.ports import (
    AccessStore,
    Account,
    Attempt,
    Change,
    CloseSession,
    CountFailures,
    Note,
    OpenSessionRow,
    Outcome,
    SaveAccount,
    SessionRecord,
    Subject,
    Trust,
    TrustRecord,
    WithdrawTrust,
)
from meterhouse.services.access.session import Opened, OpenSession
from meterhouse.services.access.sessions import SessionRules, Sessions
from meterhouse.services.access.throttles import Throttles
from meterhouse.services.ports import Clock

MOST_SESSIONS = 20
"""Of one user at once; the oldest ends when there would be more."""


class AccessService:
    """Users, sessions and trusted browsers. Every way in goes through `log_in`; `start` comes first."""

    def __init__(
        self,
        store: AccessStore,
        hasher: CodeHasher,
        clock: Clock,
        *,
        demo: bool = False,
        rules: SessionRules | None = None,
    ) -> None:
        self._store = store
        self._hasher = hasher
        self._clock = clock
        self._demo = demo
        self._accounts: dict[int, Account] = {}
        self._sessions = Sessions(clock, rules or SessionRules())
        self._browsers = Browsers()
        self._throttles = Throttles(clock)
        self._gate = Gate(store, self._throttles, clock)

    async def start(self) -> None:
        """Load what is kept; a new server gets the users of the manual.

        Raises Unavailable (`pepper-does-not-fit`) when the pepper is not that of the database: no code would fit.
        """
        state = await self._store.load()
        if state.pepper_check is None:
            await self._store.install(self._hasher.check, [await self._account(*each) for each in _numbered()])
            state = await self._store.load()
        if state.pepper_check != self._hasher.check:
            raise Unavailable("pepper-does-not-fit")
        self._accounts = {account.user.id: account for account in state.accounts}
        self._browsers.restore(state.trusts)
        self._throttles.restore(state.throttles)
        over = self._sessions.restore(state.sessions)
        await self._store.apply(*(CloseSession(record.token_digest) for record in over))

    # --- asking ------------------------------------------------------------------------------------------------------

    def session(self, token: str) -> OpenSession | None:
        """The open session of a cookie, which counts as used now; None: none, over, or its user is disabled."""
        record = self._sessions.use(token_digest(token))
        account = self._accounts.get(record.user_id) if record else None
        if record is None or account is None or not account.user.enabled:
            return None
        return self._open_session(account.user, record)

    def browser_trusted(self, token: str) -> bool:
        """Whether a PIN alone can open a session in this browser."""
        return bool(self._browsers.users(token_digest(token), self._clock.now()))

    def users_with_default_codes(self) -> tuple[str, ...]:
        """Names of enabled users whose codes are still those of the manual: anybody may take them over."""
        users = (account.user for account in self._accounts.values())
        return tuple(user.name for user in users if user.enabled and user.default_codes)

    async def attempts(self, limit: int = 100) -> Sequence[Attempt]:
        """The latest entries of the audit table, newest first."""
        return await self._store.attempts(limit)

    # --- opening -----------------------------------------------------------------------------------------------------

    async def log_in(self, pin: str, puk: str | None, browser_token: str | None, address: str) -> Opened:
        """Open a session; with the PUK the browser becomes trusted, without it it must be.

        Raises InvalidInput (codes that cannot be any), Refused: `wrong-codes` whatever was wrong, `locked-out` and
        `too-busy` (param seconds).
        """
        _check_form(pin, puk)
        source = source_of(address)
        browser = token_digest(browser_token) if browser_token else None
        async with self._gate.turn(source):
            if puk is not None:
                account, suspects = await self._by_puk(pin, puk, source)
            else:
                account, suspects = await self._by_pin(pin, browser, source)
            if account is None:
                await self._count_failure(source, suspects, by_pin=puk is None)
                raise Refused("wrong-codes")
            return await self._open(account.user, browser, source, trust=puk is not None)

    async def set_codes(self, token: str, codes: Codes, browser_token: str | None, address: str) -> Opened:
        """Replace the manual's codes by codes of one's own; all other sessions and trusts of the user end.

        Raises InvalidInput (fields pin, puk: `wrong-digits`, `code-too-easy`, `puk-contains-pin`, `code-taken`),
        Refused (`not-logged-in`, `locked-out`), Conflict (`codes-already-set`).
        """
        session = self.session(token)
        if session is None:
            raise Refused("not-logged-in")
        if not session.restricted:
            raise Conflict("codes-already-set")
        errors = code_errors(codes)
        if errors:
            raise InvalidInput(fields=errors)
        user, source = session.user, source_of(address)
        async with self._gate.turn(source):
            await self._gate.admit(Subject.ACCOUNT, [str(user.id)], source, user.id)
            taken = await self._taken(codes, user.id)
            if taken:
                counted = CountFailures(self._throttles.failed(Subject.ACCOUNT, str(user.id)))
                await self._store.apply(counted, self._note(source, user.id, Outcome.CODES_REFUSED))
                raise InvalidInput(fields=taken)
            return await self._replace_codes(user, codes, browser_token, source)

    # --- closing -----------------------------------------------------------------------------------------------------

    async def log_out(self, token: str, address: str) -> None:
        """End the session; the browser stays trusted. Nothing happens when there is none."""
        session, digest = self.session(token), token_digest(token)
        if self._sessions.remove(digest):
            note = [self._note(source_of(address), session.user.id, Outcome.LOGGED_OUT)] if session else []
            await self._store.apply(CloseSession(digest), *note)

    async def lock(self, token: str, browser_token: str | None, address: str) -> None:
        """End the session and withdraw the trust in this browser: PIN and PUK are needed again."""
        session, digest = self.session(token), token_digest(token)
        self._sessions.remove(digest)
        changes: list[Change] = [CloseSession(digest)]
        if browser_token:
            browser = token_digest(browser_token)
            self._browsers.forget_browser(browser)
            changes.append(WithdrawTrust(token_digest=browser))
        if session:
            changes.append(self._note(source_of(address), session.user.id, Outcome.LOCKED))
        await self._store.apply(*changes)

    # --- inside ------------------------------------------------------------------------------------------------------

    async def _by_puk(self, pin: str, puk: str, source: str) -> tuple[Account | None, list[Account]]:
        found = await self._holder(puk)
        if found:
            await self._gate.admit(Subject.ACCOUNT, [str(found.user.id)], source, found.user.id)
        fits = await self._hasher.matches(found.pin_hash if found else None, "pin", pin)
        opened = found if fits and found and found.user.enabled else None
        return opened, [found] if found else []

    async def _holder(self, puk: str) -> Account | None:
        """Whose PUK it is; nobody takes as long to find as somebody."""
        bucket = self._hasher.bucket(puk)
        candidates = [account for account in self._accounts.values() if account.puk_bucket == bucket]
        if not candidates:
            await self._hasher.matches(None, "puk", puk)
        found = [item for item in candidates if await self._hasher.matches(item.puk_hash, "puk", puk)]
        return found[0] if found else None

    async def _by_pin(self, pin: str, browser: bytes | None, source: str) -> tuple[Account | None, list[Account]]:
        trusted = [self._accounts[user_id] for user_id in self._browsers.users(browser, self._clock.now())]
        if not trusted:
            raise InvalidInput(fields=(FieldError("puk", "required"),))
        await self._gate.admit(Subject.ACCOUNT, [str(account.user.id) for account in trusted], source)
        tried = [item for item in trusted if not self._throttles.remaining_s(Subject.ACCOUNT, str(item.user.id))]
        # All are compared, found or not: the time tells nothing.
        fitting = [item for item in tried if await self._hasher.matches(item.pin_hash, "pin", pin)]
        return next((item for item in fitting if item.user.enabled), None), tried

    async def _count_failure(self, source: str, suspects: list[Account], *, by_pin: bool) -> None:
        changes: list[Change] = [CountFailures(self._throttles.failed(Subject.ADDRESS, source))]
        for account in suspects:
            name = str(account.user.id)
            changes.append(CountFailures(self._throttles.failed(Subject.ACCOUNT, name)))
            if by_pin and self._throttles.failures(Subject.ACCOUNT, name) >= PIN_FAILURES_BEFORE_PUK:
                self._browsers.forget_user(account.user.id)
                changes.append(WithdrawTrust(user_id=account.user.id))
        user_id = suspects[0].user.id if len(suspects) == 1 else None
        await self._store.apply(*changes, self._note(source, user_id, Outcome.WRONG))

    async def _open(self, user: User, browser: bytes | None, source: str, *, trust: bool) -> Opened:
        changes: list[Change] = [
            CountFailures(self._throttles.succeeded(Subject.ACCOUNT, str(user.id))),
            self._note(source, user.id, Outcome.OPENED),
            *self._tidied(user.id),
        ]
        browser_token = self._trust(user, browser, changes) if trust else None
        token = new_token()
        record = SessionRecord(token_digest(token), user.id, self._clock.now())
        self._sessions.add(record)
        await self._store.apply(*changes, OpenSessionRow(record))
        return Opened(token, browser_token, self._open_session(user, record))

    def _trust(self, user: User, old: bytes | None, changes: list[Change]) -> str:
        """Trust the browser under a new token, which takes over what the old one was trusted with."""
        token = new_token()
        digest = token_digest(token)
        if old is not None:
            changes.extend(Trust(record) for record in self._browsers.move(old, digest))
            changes.append(WithdrawTrust(token_digest=old))
        record = TrustRecord(digest, user.id, self._clock.now())
        self._browsers.trust(record)
        changes.append(Trust(record))
        return token

    def _tidied(self, user_id: int) -> list[Change]:
        excess = self._sessions.of_user(user_id)[: -(MOST_SESSIONS - 1)]
        ended = {*excess, *self._sessions.over()}
        for digest in ended:
            self._sessions.remove(digest)
        return [
            *(CloseSession(digest) for digest in ended),
            *(CountFailures(record) for record in self._throttles.forget_old()),
        ]

    async def _taken(self, codes: Codes, user_id: int) -> tuple[FieldError, ...]:
        others = [account for account in self._accounts.values() if account.user.id != user_id]
        bucket = self._hasher.bucket(codes.puk)
        pins = [await self._hasher.matches(item.pin_hash, "pin", codes.pin) for item in others]
        puks = [await self._hasher.matches(i.puk_hash, "puk", codes.puk) for i in others if i.puk_bucket == bucket]
        return tuple(FieldError(name, "code-taken") for name, hits in (("pin", pins), ("puk", puks)) if any(hits))

    async def _replace_codes(self, user: User, codes: Codes, browser_token: str | None, source: str) -> Opened:
        account = await self._account(replace(user, default_codes=False), codes)
        old_sessions = self._sessions.of_user(user.id)
        for digest in old_sessions:
            self._sessions.remove(digest)
        self._browsers.forget_user(user.id)
        self._accounts[user.id] = account
        await self._store.apply(
            SaveAccount(account),
            *(CloseSession(digest) for digest in old_sessions),
            WithdrawTrust(user_id=user.id),
            self._note(source, user.id, Outcome.CODES_CHANGED),
        )
        browser = token_digest(browser_token) if browser_token else None
        return await self._open(account.user, browser, source, trust=True)

    async def _account(self, user: User, codes: Codes) -> Account:
        return Account(
            user,
            pin_hash=await self._hasher.hash("pin", codes.pin),
            puk_hash=await self._hasher.hash("puk", codes.puk),
            puk_bucket=self._hasher.bucket(codes.puk),
        )

    def _open_session(self, user: User, record: SessionRecord) -> OpenSession:
        return OpenSession(user, restricted=user.default_codes and not self._demo, started_at=record.started_at)

    def _note(self, source: str, user_id: int | None, outcome: Outcome) -> Note:
        return Note(Attempt(self._clock.now(), source, user_id, outcome))


def _numbered() -> list[tuple[User, Codes]]:
    def user(number: int, given: DefaultUser) -> User:
        return User(number, given.name, given.pages, default_codes=True)

    return [(user(number, given), given.codes) for number, given in enumerate(DEFAULT_USERS, start=1)]


def _check_form(pin: str, puk: str | None) -> None:
    errors = []
    if not is_number(pin, PIN_DIGITS):
        errors.append(FieldError("pin", "wrong-digits", {"digits": PIN_DIGITS}))
    if puk is not None and not is_number(puk, PUK_DIGITS):
        errors.append(FieldError("puk", "wrong-digits", {"digits": PUK_DIGITS}))
    if errors:
        raise InvalidInput(fields=tuple(errors))
