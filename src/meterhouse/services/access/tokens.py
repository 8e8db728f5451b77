"""Personal access tokens: programs that act for a user, with fewer rights, for a time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from meterhouse.domain.access import Page, User
from meterhouse.domain.access_address import source_of
from meterhouse.domain.access_names import name_errors, name_key, tidy
from meterhouse.domain.errors import Conflict, FieldError, InvalidInput, NotFound
from meterhouse.services.access.book import AccessBook
from meterhouse.services.access.hashing import new_token, token_digest
from meterhouse.services.access.ports import Outcome, RemoveToken, SaveToken, TokenRecord
from meterhouse.services.access.session import OpenSession
from meterhouse.services.access.users import Asking

PREFIX = "mh_"
"""So that people and scanners know one when they see it."""

MOST_TOKENS = 50
NOTED_EVERY = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class TokenInput:
    """`days` None: it does not expire."""

    name: str
    pages: frozenset[Page]
    days: int | None


class AccessTokens:
    """Only digests are kept: a token is told once."""

    def __init__(self, book: AccessBook) -> None:
        self._book = book

    def of_user(self, user_id: int) -> tuple[TokenRecord, ...]:
        """The latest first, expired ones too."""
        own = [record for record in self._book.tokens.values() if record.user_id == user_id]
        return tuple(sorted(own, key=lambda record: record.made_at, reverse=True))

    def all(self) -> tuple[tuple[TokenRecord, User], ...]:
        """Every token with its user, for those who manage users."""
        return tuple((token, user) for user in self._users() for token in self.of_user(user.id))

    def session(self, token: str) -> OpenSession | None:
        """What a token opens: its pages as far as its user still has them. None: unknown, expired, user disabled."""
        record = self._book.tokens.get(token_digest(token))
        account = self._book.accounts.get(record.user_id) if record else None
        if record is None or account is None or not account.user.enabled:
            return None
        if record.expires_at is not None and record.expires_at <= self._book.clock.now():
            return None
        user = replace(account.user, pages=account.user.pages & record.pages)
        return OpenSession(user, restricted=False, started_at=record.made_at, token_name=record.name)

    async def used(self, token: str) -> None:
        """Note when a token was used last, to the minute."""
        record, now = self._book.tokens.get(token_digest(token)), self._book.clock.now()
        if record is None or (record.used_at is not None and timedelta(0) <= now - record.used_at < NOTED_EVERY):
            return
        noted = self._book.tokens[record.digest] = replace(record, used_at=now)
        await self._book.store.apply(SaveToken(noted))

    async def wrong(self, address: str) -> None:
        """Note that somebody came with a token that opens nothing."""
        await self._book.gate.note_flood(source_of(address), None, Outcome.WRONG_TOKEN)

    async def make(self, wanted: TokenInput, asking: Asking) -> tuple[str, TokenRecord]:
        """The token, which is told nowhere else, and what is kept of it.

        Raises InvalidInput (fields name, pages), Conflict (`tokens-full`).
        """
        book, name = self._book, tidy(wanted.name)
        user, own = book.of(asking.user_id).user, self.of_user(asking.user_id)
        errors = list(name_errors(name))
        if any(name_key(record.name) == name_key(name) for record in own):
            errors.append(FieldError("name", "token-name-taken"))
        if not wanted.pages:
            errors.append(FieldError("pages", "required"))
        elif not wanted.pages <= user.pages:
            errors.append(FieldError("pages", "not-your-pages"))
        if errors:
            raise InvalidInput(fields=tuple(errors))
        if len(own) >= MOST_TOKENS:
            raise Conflict("tokens-full", most=MOST_TOKENS)
        token, now = PREFIX + new_token(), book.clock.now()
        expires = now + timedelta(days=wanted.days) if wanted.days is not None else None
        record = TokenRecord(token_digest(token), user.id, name, wanted.pages, now, expires)
        note = book.note(asking.source, user.id, Outcome.TOKEN_MADE, subject=name)
        book.tokens[record.digest] = record
        await book.store.apply(SaveToken(record), note)
        return token, record

    async def revoke(self, token_id: str, asking: Asking) -> None:
        """It opens nothing from now on: one's own, or anybody's by those who manage users. Raises NotFound."""
        book = self._book
        manages = book.of(asking.user_id).user.manages_users
        for record in list(book.tokens.values()):
            if record.id == token_id and (manages or record.user_id == asking.user_id):
                del book.tokens[record.digest]
                subject = f"{book.of(record.user_id).user.name}: {record.name}"
                note = book.note(asking.source, asking.user_id, Outcome.TOKEN_REVOKED, subject=subject)
                await book.store.apply(RemoveToken(record.digest), note)
                return
        raise NotFound(kind="token", id=token_id)

    def _users(self) -> list[User]:
        return [account.user for _, account in sorted(self._book.accounts.items())]
