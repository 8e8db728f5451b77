"""What users do with their own access: trusted browsers, sessions elsewhere, password and one-time codes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from meterhouse.domain.access import digits_of
from meterhouse.domain.access_address import source_of
from meterhouse.domain.access_password import composed, password_errors
from meterhouse.domain.errors import Conflict, FieldError, InvalidInput, NotFound, Refused
from meterhouse.services.access.book import AccessBook
from meterhouse.services.access.factor import OneTimeCodes
from meterhouse.services.access.hashing import token_digest
from meterhouse.services.access.ports import Outcome, SecondFactor, Subject, TrustRecord, WithdrawTrust

ENROLMENT_S = 900.0
"""So long a secret that was shown may be confirmed."""


@dataclass(frozen=True, slots=True)
class Enrolment:
    """What is shown once, to be taken into an authenticator."""

    secret: str
    uri: str


@dataclass(frozen=True, slots=True)
class _Shown:
    secret: str
    at_s: float


@dataclass(frozen=True, slots=True)
class OwnState:
    """`recovery_codes_left` None: no password is set. `sessions`: how many are open, this one included."""

    browsers: tuple[TrustRecord, ...]
    sessions: int
    recovery_codes_left: int | None


class OwnAccess:
    """For the user who is logged in; whoever calls has checked that."""

    def __init__(self, book: AccessBook, one_time: OneTimeCodes) -> None:
        self._book = book
        self._one_time = one_time
        self._shown: dict[int, _Shown] = {}

    def state(self, user_id: int) -> OwnState:
        """Raises NotFound."""
        factor = self._book.of(user_id).factor
        browsers = self._book.browsers.of_user(user_id, self._book.clock.now())
        sessions = len(self._book.sessions.of_user(user_id))
        return OwnState(browsers, sessions, len(factor.recovery) if factor else None)

    def browser_name(self, user_id: int, digest: bytes | None) -> str:
        """What a trusted browser calls itself; empty when it is none, or does not tell."""
        records = self._book.browsers.of_user(user_id, self._book.clock.now())
        return next((record.browser for record in records if record.token_digest == digest), "")

    async def prove(self, user_id: int, current: str | None, source: str) -> None:
        """Who asks is who logged in: the PIN, or the password where one is set. A wrong one counts as a failure.

        Raises InvalidInput (field current: `required`, `wrong-current`), Refused (`locked-out`, `too-busy`).
        """
        if not current:
            raise InvalidInput(fields=(FieldError("current", "required"),))
        book = self._book
        async with book.gate.turn(source):
            await book.gate.admit(Subject.ACCOUNT, [str(user_id)], source, user_id)
            account = book.of(user_id)
            if account.factor:
                fits = await book.hasher.matches(account.factor.password_hash, "password", composed(current))
            else:
                fits = await book.hasher.matches(account.pin_hash, "pin", digits_of(current))
            if not fits:
                await book.count_failure(source, [account])
                raise InvalidInput(fields=(FieldError("current", "wrong-current"),))

    async def forget_browser(self, user_id: int, browser_id: str, address: str) -> None:
        """PIN and PUK are needed there again. Raises NotFound (kind `browser`)."""
        for record in self.state(user_id).browsers:
            if browser_of(record) == browser_id:
                self._book.browsers.forget(record.token_digest, user_id)
                note = self._book.note(source_of(address), user_id, Outcome.BROWSER_FORGOTTEN, subject=record.browser)
                await self._book.store.apply(WithdrawTrust(record.token_digest, user_id), note)
                return
        raise NotFound(kind="browser", id=browser_id)

    async def end_other_sessions(self, user_id: int, token: str, address: str) -> None:
        """Every session of the user but that of this token."""
        ended = self._book.end_sessions(user_id, but=token_digest(token))
        note = self._book.note(source_of(address), user_id, Outcome.SESSIONS_ENDED)
        await self._book.store.apply(*ended, note)

    # --- password and one-time codes ---------------------------------------------------------------------------------

    def enrol(self, user_id: int, site: str) -> Enrolment:
        """A new secret, of no effect before it is confirmed. Raises Conflict (`second-factor-set`)."""
        account = self._book.of(user_id)
        if account.factor:
            raise Conflict("second-factor-set")
        secret = self._one_time.new_secret()
        self._shown[user_id] = _Shown(secret, self._book.clock.monotonic())
        return Enrolment(secret, self._one_time.uri(secret, account.user.name, site))

    async def confirm(self, user_id: int, current: str, password: str, code: str, address: str) -> tuple[str, ...]:
        """From now on password and one-time code open sessions, the codes do not; returns the recovery codes.

        All trusts end. Raises InvalidInput (fields current, password, code), Refused (`enrolment-over`, `locked-out`).
        """
        source, book, password = source_of(address), self._book, composed(password)
        shown = self._shown.get(user_id)
        if shown is None or book.clock.monotonic() - shown.at_s >= ENROLMENT_S:
            raise Refused("enrolment-over")
        step = self._one_time.step_of(shown.secret, digits_of(code))
        errors = password_errors(password, book.of(user_id).user.name)
        if step is None:
            errors += (FieldError("code", "wrong-one-time-code"),)
        if errors or step is None:
            raise InvalidInput(fields=errors)
        await self.prove(user_id, current, source)
        recovery = self._one_time.new_recovery_codes()
        async with book.changing:
            account = book.of(user_id)
            factor = SecondFactor(
                password_hash=await book.hasher.hash("password", password),
                secret=self._one_time.seal(shown.secret),
                step=step,
                recovery=self._one_time.recovery_digests(recovery),
            )
            changed = replace(account, factor=factor, user=replace(account.user, second_factor=True))
            note = book.note(source, user_id, Outcome.SECOND_FACTOR_SET)
            await book.save(changed, book.withdraw_trust(user_id), note)
        self._shown.pop(user_id, None)
        return recovery

    async def remove_factor(self, user_id: int, current: str, code: str, address: str) -> None:
        """The codes open sessions again. Raises InvalidInput (fields current, code), Conflict (`no-second-factor`)."""
        source, book = source_of(address), self._book
        if book.of(user_id).factor is None:
            raise Conflict("no-second-factor")
        await self.prove(user_id, current, source)
        async with book.changing:
            account = book.of(user_id)
            if account.factor is None or self._one_time.accept(account.factor, code) is None:
                await book.count_failure(source, [account])
                raise InvalidInput(fields=(FieldError("code", "wrong-one-time-code"),))
            changed = replace(account, factor=None, user=replace(account.user, second_factor=False))
            await book.save(changed, book.note(source, user_id, Outcome.SECOND_FACTOR_REMOVED))


def browser_of(record: TrustRecord) -> str:
    """Names a trusted browser without telling its token."""
    return record.token_digest.hex()[:16]


def is_this(record: TrustRecord, token: str | None) -> bool:
    """Whether the browser with this token is meant."""
    return token is not None and record.token_digest == token_digest(token)


def shown_browsers(records: Sequence[TrustRecord], token: str | None) -> tuple[tuple[TrustRecord, bool], ...]:
    """With each whether it is the one that asks."""
    return tuple((record, is_this(record, token)) for record in records)
