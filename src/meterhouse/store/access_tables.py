"""Tables of users, sessions, trusted browsers, failures and the audit log."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, Table, Text

from meterhouse.store.tables import metadata

access_pepper = Table(
    "access_pepper",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("digest", LargeBinary, nullable=False),
)

access_user = Table(
    "access_user",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("pages", Text, nullable=False),
    Column("enabled", Integer, nullable=False),
    Column("default_codes", Integer, nullable=False),
    Column("pin_hash", Text, nullable=False),
    Column("puk_hash", Text, nullable=False),
    Column("puk_bucket", Integer, nullable=False),
    Column("password_hash", Text),
    Column("totp_secret", LargeBinary),
    Column("totp_step", Integer, nullable=False, server_default="0"),
    Column("recovery_codes", LargeBinary),
    sqlite_autoincrement=True,
)

access_session = Table(
    "access_session",
    metadata,
    Column("token_digest", LargeBinary, primary_key=True),
    Column("user_id", ForeignKey("access_user.id", ondelete="CASCADE"), nullable=False),
    Column("started_at", Integer, nullable=False),
    sqlite_with_rowid=False,
)

access_trust = Table(
    "access_trust",
    metadata,
    Column("token_digest", LargeBinary, primary_key=True),
    Column("user_id", ForeignKey("access_user.id", ondelete="CASCADE"), primary_key=True),
    Column("trusted_at", Integer, nullable=False),
    Column("browser", Text, nullable=False, server_default=""),
    sqlite_with_rowid=False,
)

access_token = Table(
    "access_token",
    metadata,
    Column("digest", LargeBinary, primary_key=True),
    Column("user_id", ForeignKey("access_user.id", ondelete="CASCADE"), nullable=False),
    Column("name", Text, nullable=False),
    Column("pages", Text, nullable=False),
    Column("made_at", Integer, nullable=False),
    Column("expires_at", Integer),
    Column("used_at", Integer),
    sqlite_with_rowid=False,
)

access_failures = Table(
    "access_failures",
    metadata,
    Column("subject", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("failures", Integer, nullable=False),
    sqlite_with_rowid=False,
)

access_attempt = Table(
    "access_attempt",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Integer, nullable=False),
    Column("address", Text, nullable=False),
    Column("user_id", Integer),  # users come and go, what they did stays
    Column("outcome", Text, nullable=False),
    Column("count", Integer, nullable=False),
    Column("user_name", Text, nullable=False, server_default=""),
    Column("subject", Text, nullable=False, server_default=""),
    Index("ix_access_attempt_at", "at"),
    Index("ix_access_attempt_user_id", "user_id"),
    sqlite_autoincrement=True,
)
