"""Implements the access service's port on the database."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, Row, delete, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from meterhouse.domain.access import Page, User
from meterhouse.domain.interval import from_epoch, to_epoch
from meterhouse.services.access.ports import (
    AccessState,
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
    ThrottleRecord,
    Trust,
    TrustRecord,
    WithdrawTrust,
)
from meterhouse.store.access_tables import (
    access_attempt,
    access_failures,
    access_pepper,
    access_session,
    access_trust,
    access_user,
)
from meterhouse.store.database import Database

MOST_ATTEMPTS = 100_000
"""Entries of the audit table that are kept, the newest."""


class AccessTables:
    """See services.access.ports.AccessStore. Every method may raise StoreFailed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def load(self) -> AccessState:
        """Everything but the audit table."""
        return await self._database.read(_load)

    async def install(self, pepper_check: bytes, accounts: Sequence[Account]) -> None:
        """Put the users of a new server there, if none are."""

        def work(connection: Connection) -> None:
            if connection.execute(select(access_pepper.c.id)).first() is None:
                connection.execute(insert(access_pepper).values(id=1, digest=pepper_check))
                for account in accounts:
                    _save_account(connection, account)

        await self._database.write(work)

    async def apply(self, *changes: Change) -> None:
        """All of them or none, on the disk on return."""

        def work(connection: Connection) -> None:
            for change in changes:
                _apply(connection, change)

        if changes:
            await self._database.write(work)

    async def attempts(self, limit: int) -> Sequence[Attempt]:
        """The latest entries of the audit table, newest first."""
        query = select(access_attempt).order_by(access_attempt.c.id.desc()).limit(limit)
        return await self._database.read(lambda connection: [_attempt(row) for row in connection.execute(query)])


def _load(connection: Connection) -> AccessState:
    return AccessState(
        pepper_check=connection.execute(select(access_pepper.c.digest)).scalar_one_or_none(),
        accounts=tuple(_account(row) for row in connection.execute(select(access_user))),
        sessions=tuple(
            SessionRecord(row.token_digest, row.user_id, from_epoch(row.started_at))
            for row in connection.execute(select(access_session).order_by(access_session.c.started_at))
        ),
        trusts=tuple(
            TrustRecord(row.token_digest, row.user_id, from_epoch(row.trusted_at))
            for row in connection.execute(select(access_trust))
        ),
        throttles=tuple(
            ThrottleRecord(Subject(row.subject), row.name, row.failures)
            for row in connection.execute(select(access_failures))
        ),
    )


def _apply(connection: Connection, change: Change) -> None:
    match change:
        case SaveAccount(account):
            _save_account(connection, account)
        case OpenSessionRow(SessionRecord(digest, user_id, started_at)):
            values = {"token_digest": digest, "user_id": user_id, "started_at": to_epoch(started_at)}
            connection.execute(insert(access_session).values(values))
        case CloseSession(digest):
            connection.execute(delete(access_session).where(access_session.c.token_digest == digest))
        case Trust(TrustRecord(digest, user_id, trusted_at)):
            values = {"token_digest": digest, "user_id": user_id, "trusted_at": to_epoch(trusted_at)}
            connection.execute(insert(access_trust).prefix_with("OR REPLACE").values(values))
        case WithdrawTrust():
            _withdraw(connection, change)
        case CountFailures(record):
            _count_failures(connection, record)
        case Note(attempt):
            _note(connection, attempt)


def _save_account(connection: Connection, account: Account) -> None:
    values = {
        "id": account.user.id,
        "name": account.user.name,
        "pages": " ".join(sorted(account.user.pages)),
        "enabled": int(account.user.enabled),
        "default_codes": int(account.user.default_codes),
        "pin_hash": account.pin_hash,
        "puk_hash": account.puk_hash,
        "puk_bucket": account.puk_bucket,
    }
    # Not "OR REPLACE": that would delete the row first, and with it the user's sessions and trusts.
    statement = upsert(access_user).values(values)
    connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=values))


def _withdraw(connection: Connection, change: WithdrawTrust) -> None:
    conditions = []
    if change.token_digest is not None:
        conditions.append(access_trust.c.token_digest == change.token_digest)
    if change.user_id is not None:
        conditions.append(access_trust.c.user_id == change.user_id)
    if conditions:
        connection.execute(delete(access_trust).where(*conditions))


def _count_failures(connection: Connection, record: ThrottleRecord) -> None:
    key = (access_failures.c.subject == record.subject.value, access_failures.c.name == record.name)
    connection.execute(delete(access_failures).where(*key))
    if record.failures:
        values = {"subject": record.subject.value, "name": record.name, "failures": record.failures}
        connection.execute(insert(access_failures).values(values))


def _note(connection: Connection, attempt: Attempt) -> None:
    values = {
        "at": to_epoch(attempt.at),
        "address": attempt.address,
        "user_id": attempt.user_id,
        "outcome": attempt.outcome.value,
        "count": attempt.count,
    }
    key = connection.execute(insert(access_attempt).values(values)).inserted_primary_key
    newest = int(key[0]) if key else 0
    connection.execute(delete(access_attempt).where(access_attempt.c.id <= newest - MOST_ATTEMPTS))


def _account(row: Row[tuple[object, ...]]) -> Account:
    values = row._mapping
    user = User(
        id=int(values["id"]),
        name=str(values["name"]),
        pages=frozenset(Page(page) for page in str(values["pages"]).split()),
        enabled=bool(values["enabled"]),
        default_codes=bool(values["default_codes"]),
    )
    return Account(user, str(values["pin_hash"]), str(values["puk_hash"]), int(values["puk_bucket"]))


def _attempt(row: Row[tuple[object, ...]]) -> Attempt:
    values = row._mapping
    at: datetime = from_epoch(int(values["at"]))
    return Attempt(at, str(values["address"]), values["user_id"], Outcome(values["outcome"]), int(values["count"]))
