"""Opening and closing sessions (§12.1); what is behind each rule is in docs/security.md."""

from __future__ import annotations

from dataclasses import replace

from meterhouse.domain.access import PIN_DIGITS, PUK_DIGITS, Codes, User, code_errors, is_number
from meterhouse.domain.access_address import source_of
from meterhouse.domain.access_names import browser_name, name_key
from meterhouse.domain.access_password import MOST_CHARACTERS, composed
from meterhouse.domain.errors import FieldError, InvalidInput, Refused
from meterhouse.services.access.audit import AuditLog
from meterhouse.services.access.book import AccessBook
from meterhouse.services.access.factor import OneTimeCodes
from meterhouse.services.access.hashing import CodeHasher, new_token, token_digest
from meterhouse.services.access.own import OwnAccess
from meterhouse.services.access.ports import (
    AccessStore,
    Account,
    Change,
    CloseSession,
    CountFailures,
    OpenSessionRow,
    Outcome,
    SessionRecord,
    Subject,
    Trust,
    TrustRecord,
    WithdrawTrust,
)
from meterhouse.services.access.session import Opened, OpenSession
from meterhouse.services.access.sessions import SessionRules
from meterhouse.services.access.tokens import AccessTokens
from meterhouse.services.access.users import UserAdministration
from meterhouse.services.ports import Clock

MOST_SESSIONS = 20
"""Of one user at once; the oldest ends when there would be more."""


class AccessService:
    """Every way in goes through `log_in` or `log_in_with_password`; `start` comes first."""

    def __init__(
        self,
        store: AccessStore,
        hasher: CodeHasher,
        clock: Clock,
        *,
        demo: bool = False,
        rules: SessionRules | None = None,
    ) -> None:
        self._book = AccessBook(store, hasher, clock, rules or SessionRules(), demo=demo)
        self._one_time = OneTimeCodes(hasher, clock)
        self.users = UserAdministration(self._book)
        self.tokens = AccessTokens(self._book)
        self.own = OwnAccess(self._book, self._one_time)
        self.audit = AuditLog(self._book)

    async def start(self) -> None:
        """Load what is kept; a new server gets the users of the manual.

        Raises Unavailable (`pepper-does-not-fit`) when the pepper is not that of the database: no code would fit.
        """
        await self._book.load()

    # --- asking ------------------------------------------------------------------------------------------------------

    def session(self, token: str) -> OpenSession | None:
        """The open session of a cookie, which counts as used now; None: none, over, or its user is disabled."""
        record = self._book.sessions.use(token_digest(token))
        account = self._book.accounts.get(record.user_id) if record else None
        if record is None or account is None or not account.user.enabled:
            return None
        return self._open_session(account.user, record)

    def browser_trusted(self, token: str) -> bool:
        """Whether a PIN alone can open a session in this browser."""
        return bool(self._book.browsers.users(token_digest(token), self._book.clock.now()))

    def users_with_default_codes(self) -> tuple[str, ...]:
        """Names of enabled users whose codes are still those of the manual: anybody may take them over."""
        users = (account.user for account in self._book.accounts.values())
        return tuple(user.name for user in users if user.enabled and user.default_codes)

    # --- opening -----------------------------------------------------------------------------------------------------

    async def log_in(
        self, pin: str, puk: str | None, browser_token: str | None, address: str, agent: str = ""
    ) -> Opened:
        """Open a session; with the PUK the browser (`agent`: what it calls itself) becomes trusted, else it must be.

        Raises InvalidInput (codes that cannot be any), Refused: `wrong-codes` whatever was wrong, `locked-out` and
        `too-busy` (param seconds).
        """
        _check_form(pin, puk)
        source = source_of(address)
        browser = token_digest(browser_token) if browser_token else None
        async with self._book.gate.turn(source):
            if puk is not None:
                account, suspects = await self._by_puk(pin, puk, source)
            else:
                account, suspects = await self._by_pin(pin, browser, source)
            if account is None:
                await self._book.count_failure(source, suspects, by_pin=puk is None)
                raise Refused("wrong-codes")
            return await self._open(account.user, browser, source, browser_name(agent) if puk is not None else None)

    async def log_in_with_password(self, name: str, password: str, code: str, address: str) -> Opened:
        """Open a session of a user who has a password; `code` is a one-time code or a recovery code.

        Raises InvalidInput (what cannot be right), Refused: `wrong-password` whatever was wrong, `locked-out`,
        `too-busy` (param seconds).
        """
        if not name.strip() or not password or len(password) > MOST_CHARACTERS:
            raise Refused("wrong-password")
        book, source, key = self._book, source_of(address), name_key(name)
        async with book.gate.turn(source), book.changing:
            known = [item for item in book.accounts.values() if name_key(item.user.name) == key and item.factor]
            account, factor = (known[0], known[0].factor) if known else (None, None)
            if account is not None:
                await book.gate.admit(Subject.ACCOUNT, [str(account.user.id)], source, account.user.id)
            fits = await book.hasher.matches(factor.password_hash if factor else None, "password", composed(password))
            accepted = self._one_time.accept(factor, code) if factor else None
            if account is None or not fits or accepted is None or not account.user.enabled:
                await book.count_failure(source, known)
                raise Refused("wrong-password")
            used = [book.note(source, account.user.id, Outcome.RECOVERY_CODE_USED)] if accepted.by_recovery else []
            await book.save(replace(account, factor=accepted.factor), *used)
            return await self._open(account.user, None, source, None)

    async def set_codes(
        self, token: str, codes: Codes, browser_token: str | None, address: str, current: str | None = None
    ) -> Opened:
        """Replace one's codes; all other sessions and trusts of the user end.

        `current` is the PIN until now; in place of the manual's codes it is not asked for. Raises InvalidInput (fields
        pin, puk: `wrong-digits`, `code-too-easy`, `puk-contains-pin`, `code-taken`; current: `required`,
        `wrong-current`), Refused (`not-logged-in`, `locked-out`).
        """
        session = self.session(token)
        if session is None:
            raise Refused("not-logged-in")
        errors = code_errors(codes)
        if errors:
            raise InvalidInput(fields=errors)
        user, source, book = session.user, source_of(address), self._book
        if not session.restricted:
            await self.own.prove(user.id, current, source)
        async with book.gate.turn(source), book.changing:
            await book.gate.admit(Subject.ACCOUNT, [str(user.id)], source, user.id)
            await book.refuse_taken(codes, user.id, source, user.id)
            renewed = await book.account(replace(book.of(user.id).user, default_codes=False), codes)
            renewed = replace(renewed, factor=book.of(user.id).factor)
            browser = token_digest(browser_token) if browser_token else None
            name = self.own.browser_name(user.id, browser)
            ended = [*book.end_sessions(user.id), book.withdraw_trust(user.id)]
            await book.save(renewed, *ended, book.note(source, user.id, Outcome.CODES_CHANGED))
            return await self._open(renewed.user, browser, source, name if renewed.factor is None else None)

    # --- closing -----------------------------------------------------------------------------------------------------

    async def log_out(self, token: str, address: str) -> None:
        """End the session; the browser stays trusted. Nothing happens when there is none."""
        session, digest = self.session(token), token_digest(token)
        if self._book.sessions.remove(digest):
            source = source_of(address)
            note = [self._book.note(source, session.user.id, Outcome.LOGGED_OUT)] if session else []
            await self._book.store.apply(CloseSession(digest), *note)

    async def lock(self, token: str, browser_token: str | None, address: str) -> None:
        """End the session and withdraw the trust in this browser: PIN and PUK are needed again."""
        session, digest = self.session(token), token_digest(token)
        self._book.sessions.remove(digest)
        changes: list[Change] = [CloseSession(digest)]
        if browser_token:
            browser = token_digest(browser_token)
            self._book.browsers.forget_browser(browser)
            changes.append(WithdrawTrust(token_digest=browser))
        if session:
            changes.append(self._book.note(source_of(address), session.user.id, Outcome.LOCKED))
        await self._book.store.apply(*changes)

    # --- inside ------------------------------------------------------------------------------------------------------

    async def _by_puk(self, pin: str, puk: str, source: str) -> tuple[Account | None, list[Account]]:
        book = self._book
        found = await self._holder(puk)
        if found:
            await book.gate.admit(Subject.ACCOUNT, [str(found.user.id)], source, found.user.id)
        fits = await book.hasher.matches(found.pin_hash if found else None, "pin", pin)
        opened = found if fits and found and _opens_with_codes(found) else None
        return opened, [found] if found else []

    async def _holder(self, puk: str) -> Account | None:
        """Whose PUK it is; nobody takes as long to find as somebody."""
        hasher = self._book.hasher
        bucket = hasher.bucket(puk)
        candidates = [account for account in self._book.accounts.values() if account.puk_bucket == bucket]
        if not candidates:
            await hasher.matches(None, "puk", puk)
        found = [item for item in candidates if await hasher.matches(item.puk_hash, "puk", puk)]
        return found[0] if found else None

    async def _by_pin(self, pin: str, browser: bytes | None, source: str) -> tuple[Account | None, list[Account]]:
        book = self._book
        trusted = [book.accounts[user_id] for user_id in book.browsers.users(browser, book.clock.now())]
        if not trusted:
            raise InvalidInput(fields=(FieldError("puk", "required"),))
        await book.gate.admit(Subject.ACCOUNT, [str(account.user.id) for account in trusted], source)
        tried = [item for item in trusted if not book.throttles.remaining_s(Subject.ACCOUNT, str(item.user.id))]
        # All are compared, found or not: the time tells nothing.
        fitting = [item for item in tried if await book.hasher.matches(item.pin_hash, "pin", pin)]
        return next((item for item in fitting if _opens_with_codes(item)), None), tried

    async def _open(self, user: User, browser: bytes | None, source: str, trusted_as: str | None) -> Opened:
        """`trusted_as`: the browser becomes a trusted one of this name; None: it does not."""
        book = self._book
        changes: list[Change] = [
            CountFailures(book.throttles.succeeded(Subject.ACCOUNT, str(user.id))),
            book.note(source, user.id, Outcome.OPENED),
            *self._tidied(user.id),
        ]
        browser_token = None if trusted_as is None else self._trust(user, browser, trusted_as, changes)
        token = new_token()
        record = SessionRecord(token_digest(token), user.id, book.clock.now())
        book.sessions.add(record)
        await book.store.apply(*changes, OpenSessionRow(record))
        return Opened(token, browser_token, self._open_session(user, record))

    def _trust(self, user: User, old: bytes | None, name: str, changes: list[Change]) -> str:
        """Trust the browser under a new token, which takes over what the old one was trusted with."""
        token = new_token()
        digest = token_digest(token)
        if old is not None:
            changes.extend(Trust(record) for record in self._book.browsers.move(old, digest))
            changes.append(WithdrawTrust(token_digest=old))
        record = TrustRecord(digest, user.id, self._book.clock.now(), name)
        self._book.browsers.trust(record)
        changes.append(Trust(record))
        return token

    def _tidied(self, user_id: int) -> list[Change]:
        book = self._book
        excess = book.sessions.of_user(user_id)[: -(MOST_SESSIONS - 1)]
        ended = {*excess, *book.sessions.over()}
        for digest in ended:
            book.sessions.remove(digest)
        return [
            *(CloseSession(digest) for digest in ended),
            *(CountFailures(record) for record in book.throttles.forget_old()),
        ]

    def _open_session(self, user: User, record: SessionRecord) -> OpenSession:
        return OpenSession(user, restricted=user.default_codes and not self._book.demo, started_at=record.started_at)


def _opens_with_codes(account: Account) -> bool:
    return account.user.enabled and account.factor is None


def _check_form(pin: str, puk: str | None) -> None:
    errors = []
    if not is_number(pin, PIN_DIGITS):
        errors.append(FieldError("pin", "wrong-digits", {"digits": PIN_DIGITS}))
    if puk is not None and not is_number(puk, PUK_DIGITS):
        errors.append(FieldError("puk", "wrong-digits", {"digits": PUK_DIGITS}))
    if errors:
        raise InvalidInput(fields=tuple(errors))
