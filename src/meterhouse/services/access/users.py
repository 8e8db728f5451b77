"""Adding and changing users (§12.1): by those who may open the server's configuration."""

from __future__ import annotations

from dataclasses import dataclass, replace

from meterhouse.domain.access import Codes, Page, User, code_errors
from meterhouse.domain.access_address import source_of
from meterhouse.domain.access_names import name_errors, name_key, tidy
from meterhouse.domain.errors import Conflict, FieldError, InvalidInput
from meterhouse.services.access.book import AccessBook
from meterhouse.services.access.ports import Account, Change, Note, Outcome, Subject

MOST_USERS = 200


@dataclass(frozen=True, slots=True)
class Asking:
    """Who makes a change, and from where."""

    user_id: int
    address: str

    @property
    def source(self) -> str:
        """As it is counted and noted."""
        return source_of(self.address)


@dataclass(frozen=True, slots=True)
class UserInput:
    """What a manager may change of a user."""

    name: str
    pages: frozenset[Page]
    enabled: bool = True


class UserAdministration:
    """Users by id, in the order in which they were added; none is ever erased, what they did keeps its author."""

    def __init__(self, book: AccessBook) -> None:
        self._book = book

    def all(self) -> tuple[User, ...]:
        """Every user."""
        return tuple(account.user for _, account in sorted(self._book.accounts.items()))

    def user(self, user_id: int) -> User:
        """Raises NotFound (kind `user`)."""
        return self._book.of(user_id).user

    async def add(self, wanted: UserInput, codes: Codes, asking: Asking) -> User:
        """Raises InvalidInput (fields name, pin, puk), Conflict (`users-full`), Refused (`locked-out`)."""
        book = self._book
        async with book.gate.turn(asking.source), book.changing:
            wanted = self._checked(wanted, 0, code_errors(codes))
            if len(book.accounts) >= MOST_USERS:
                raise Conflict("users-full", most=MOST_USERS)
            await self._admit(asking)
            await book.refuse_taken(codes, 0, asking.source, asking.user_id)
            number = max(book.accounts, default=0) + 1
            account = await book.account(User(number, wanted.name, wanted.pages, wanted.enabled), codes)
            await book.save(account, self._note(asking, Outcome.USER_ADDED, wanted.name))
            return account.user

    async def change(self, user_id: int, wanted: UserInput, asking: Asking) -> User:
        """Sessions of a user who is disabled end at once, rights that are taken away count at once.

        Raises NotFound, InvalidInput (field name), Conflict (`last-manager`).
        """
        book = self._book
        async with book.changing:
            account = book.of(user_id)
            wanted = self._checked(wanted, user_id)
            changed = replace(account.user, name=wanted.name, pages=wanted.pages, enabled=wanted.enabled)
            others = (item.user for item in book.accounts.values() if item.user.id != user_id)
            if account.user.manages_users and not changed.manages_users and not any(o.manages_users for o in others):
                raise Conflict("last-manager")
            if changed == account.user:
                return changed
            ended: list[Change] = [] if changed.enabled else book.end_sessions(user_id)
            await book.save(replace(account, user=changed), *ended, self._note(asking, *_told(account.user, changed)))
            return changed

    async def reset_codes(self, user_id: int, codes: Codes, asking: Asking) -> User:
        """New codes for somebody who lost theirs; a password and one-time codes go, sessions and trusts end.

        Raises NotFound, InvalidInput (fields pin, puk), Refused (`locked-out`).
        """
        book = self._book
        errors = code_errors(codes)
        if errors:
            raise InvalidInput(fields=errors)
        async with book.gate.turn(asking.source), book.changing:
            await self._admit(asking)
            user = replace(book.of(user_id).user, default_codes=False, second_factor=False)
            await book.refuse_taken(codes, user_id, asking.source, asking.user_id)
            account: Account = await book.account(user, codes)
            ended = [*book.end_sessions(user_id), book.withdraw_trust(user_id)]
            await book.save(account, *ended, self._note(asking, Outcome.CODES_RESET, user.name))
            return user

    async def _admit(self, asking: Asking) -> None:
        """Trying for codes of others is slowed down like guessing them."""
        await self._book.gate.admit(Subject.ACCOUNT, [str(asking.user_id)], asking.source, asking.user_id)

    def _checked(self, wanted: UserInput, user_id: int, errors: tuple[FieldError, ...] = ()) -> UserInput:
        name = tidy(wanted.name)
        errors = name_errors(name) + errors
        for account in self._book.accounts.values():
            if account.user.id != user_id and name_key(account.user.name) == name_key(name):
                errors = (FieldError("name", "user-name-taken", {"user": account.user.name}), *errors)
        if errors:
            raise InvalidInput(fields=errors)
        return replace(wanted, name=name)

    def _note(self, asking: Asking, outcome: Outcome, subject: str) -> Note:
        return self._book.note(asking.source, asking.user_id, outcome, subject=subject)


def _told(before: User, after: User) -> tuple[Outcome, str]:
    """What happened, in an outcome and words without language."""
    outcome = Outcome.USER_CHANGED
    if before.enabled != after.enabled:
        outcome = Outcome.USER_ENABLED if after.enabled else Outcome.USER_DISABLED
    parts = [f"{before.name} → {after.name}" if before.name != after.name else after.name]
    parts += [f"+{page}" for page in sorted(after.pages - before.pages)]
    parts += [f"-{page}" for page in sorted(before.pages - after.pages)]
    return outcome, " ".join(parts)
