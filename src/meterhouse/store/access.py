"""Implements the access service's port on the database."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Row, delete, insert, or_, select
from sqlalchemy.dialects.sqlite import insert as upsert

from meterhouse.domain.access import Page, User
from meterhouse.domain.interval import from_epoch, to_epoch
from meterhouse.services.access.ports import (
    AccessState,
    Account,
    Attempt,
    AuditQuery,
    Change,
    CloseSession,
    CountFailures,
    Note,
    OpenSessionRow,
    Outcome,
    RemoveToken,
    SaveAccount,
    SaveToken,
    SecondFactor,
    SessionRecord,
    Subject,
    ThrottleRecord,
    TokenRecord,
    Trust,
    TrustRecord,
    WithdrawTrust,
)
from meterhouse.store.access_tables import (
    access_attempt,
    access_failures,
    access_pepper,
    access_session,
    access_token,
    access_trust,
    access_user,
)
from meterhouse.store.database import Database

DIGEST_BYTES = 32
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

    async def entries(self, query: AuditQuery) -> Sequence[Attempt]:
        """Entries of the audit table, newest first."""
        wanted = select(access_attempt).where(*_conditions(query))
        ordered = wanted.order_by(access_attempt.c.id.desc()).limit(query.limit)
        return await self._database.read(lambda connection: [_attempt(row) for row in connection.execute(ordered)])


def _load(connection: Connection) -> AccessState:
    return AccessState(
        pepper_check=connection.execute(select(access_pepper.c.digest)).scalar_one_or_none(),
        accounts=tuple(_account(row) for row in connection.execute(select(access_user))),
        sessions=tuple(
            SessionRecord(row.token_digest, row.user_id, from_epoch(row.started_at))
            for row in connection.execute(select(access_session).order_by(access_session.c.started_at))
        ),
        trusts=tuple(
            TrustRecord(row.token_digest, row.user_id, from_epoch(row.trusted_at), row.browser)
            for row in connection.execute(select(access_trust))
        ),
        throttles=tuple(
            ThrottleRecord(Subject(row.subject), row.name, row.failures)
            for row in connection.execute(select(access_failures))
        ),
        tokens=tuple(_token(row) for row in connection.execute(select(access_token))),
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
        case Trust(record):
            _trust(connection, record)
        case WithdrawTrust():
            _withdraw(connection, change)
        case SaveToken(token):
            _save_token(connection, token)
        case RemoveToken(digest):
            connection.execute(delete(access_token).where(access_token.c.digest == digest))
        case CountFailures(failures):
            _count_failures(connection, failures)
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
        **_factor_columns(account.factor),
    }
    # Not "OR REPLACE": that would delete the row first, and with it the user's sessions and trusts.
    statement = upsert(access_user).values(values)
    connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=values))


def _factor_columns(factor: SecondFactor | None) -> dict[str, object]:
    if factor is None:
        return {"password_hash": None, "totp_secret": None, "totp_step": 0, "recovery_codes": None}
    return {
        "password_hash": factor.password_hash,
        "totp_secret": factor.secret,
        "totp_step": factor.step,
        "recovery_codes": b"".join(factor.recovery),
    }


def _trust(connection: Connection, record: TrustRecord) -> None:
    values = {
        "token_digest": record.token_digest,
        "user_id": record.user_id,
        "trusted_at": to_epoch(record.trusted_at),
        "browser": record.browser,
    }
    connection.execute(insert(access_trust).prefix_with("OR REPLACE").values(values))


def _save_token(connection: Connection, record: TokenRecord) -> None:
    values = {
        "digest": record.digest,
        "user_id": record.user_id,
        "name": record.name,
        "pages": " ".join(sorted(record.pages)),
        "made_at": to_epoch(record.made_at),
        "expires_at": to_epoch(record.expires_at) if record.expires_at else None,
        "used_at": to_epoch(record.used_at) if record.used_at else None,
    }
    connection.execute(insert(access_token).prefix_with("OR REPLACE").values(values))


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
        "user_name": attempt.user_name,
        "subject": attempt.subject,
    }
    key = connection.execute(insert(access_attempt).values(values)).inserted_primary_key
    newest = int(key[0]) if key else 0
    connection.execute(delete(access_attempt).where(access_attempt.c.id <= newest - MOST_ATTEMPTS))


def _conditions(query: AuditQuery) -> list[ColumnElement[bool]]:
    columns, found = access_attempt.c, []
    if query.before_id is not None:
        found.append(columns.id < query.before_id)
    if query.user_id is not None:
        found.append(columns.user_id == query.user_id)
    if query.outcomes:
        found.append(columns.outcome.in_(sorted(query.outcomes)))
    if query.since is not None:
        found.append(columns.at >= to_epoch(query.since))
    if query.until is not None:
        found.append(columns.at < to_epoch(query.until))
    if query.text:
        places = (columns.user_name, columns.subject, columns.address)
        found.append(or_(*(place.icontains(query.text, autoescape=True) for place in places)))
    return found


def _account(row: Row[tuple[object, ...]]) -> Account:
    values = row._mapping
    factor = _factor(row)
    user = User(
        id=int(values["id"]),
        name=str(values["name"]),
        pages=_pages(values["pages"]),
        enabled=bool(values["enabled"]),
        default_codes=bool(values["default_codes"]),
        second_factor=factor is not None,
    )
    return Account(user, str(values["pin_hash"]), str(values["puk_hash"]), int(values["puk_bucket"]), factor)


def _factor(row: Row[tuple[object, ...]]) -> SecondFactor | None:
    values = row._mapping
    if values["password_hash"] is None:
        return None
    codes = bytes(values["recovery_codes"] or b"")
    digests = tuple(codes[at : at + DIGEST_BYTES] for at in range(0, len(codes), DIGEST_BYTES))
    return SecondFactor(str(values["password_hash"]), bytes(values["totp_secret"]), int(values["totp_step"]), digests)


def _token(row: Row[tuple[object, ...]]) -> TokenRecord:
    values = row._mapping
    return TokenRecord(
        digest=bytes(values["digest"]),
        user_id=int(values["user_id"]),
        name=str(values["name"]),
        pages=_pages(values["pages"]),
        made_at=from_epoch(int(values["made_at"])),
        expires_at=_moment(values["expires_at"]),
        used_at=_moment(values["used_at"]),
    )


def _pages(text: object) -> frozenset[Page]:
    return frozenset(Page(page) for page in str(text).split())


def _moment(seconds: object) -> datetime | None:
    return from_epoch(int(str(seconds))) if seconds is not None else None


def _attempt(row: Row[tuple[object, ...]]) -> Attempt:
    values = row._mapping
    return Attempt(
        at=from_epoch(int(values["at"])),
        address=str(values["address"]),
        user_id=values["user_id"],
        outcome=Outcome(values["outcome"]),
        count=int(values["count"]),
        user_name=str(values["user_name"]),
        subject=str(values["subject"]),
        id=int(values["id"]),
    )
