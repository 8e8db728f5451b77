"""Users, sessions, trusted browsers, failures and the audit log."""

from alembic import op

revision = "0002"
down_revision = "0001"

_STATEMENTS = (
    """
    CREATE TABLE access_pepper (
        id INTEGER NOT NULL PRIMARY KEY,
        digest BLOB NOT NULL
    )
    """,
    """
    CREATE TABLE access_user (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        pages TEXT NOT NULL,
        enabled INTEGER NOT NULL,
        default_codes INTEGER NOT NULL,
        pin_hash TEXT NOT NULL,
        puk_hash TEXT NOT NULL,
        puk_bucket INTEGER NOT NULL,
        CONSTRAINT uq_access_user_name UNIQUE (name)
    )
    """,
    """
    CREATE TABLE access_session (
        token_digest BLOB NOT NULL,
        user_id INTEGER NOT NULL,
        started_at INTEGER NOT NULL,
        PRIMARY KEY (token_digest),
        CONSTRAINT fk_access_session_user_id FOREIGN KEY(user_id) REFERENCES access_user (id) ON DELETE CASCADE
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE access_trust (
        token_digest BLOB NOT NULL,
        user_id INTEGER NOT NULL,
        trusted_at INTEGER NOT NULL,
        PRIMARY KEY (token_digest, user_id),
        CONSTRAINT fk_access_trust_user_id FOREIGN KEY(user_id) REFERENCES access_user (id) ON DELETE CASCADE
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE access_failures (
        subject TEXT NOT NULL,
        name TEXT NOT NULL,
        failures INTEGER NOT NULL,
        PRIMARY KEY (subject, name)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE access_attempt (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        at INTEGER NOT NULL,
        address TEXT NOT NULL,
        user_id INTEGER,
        outcome TEXT NOT NULL,
        count INTEGER NOT NULL
    )
    """,
    "CREATE INDEX ix_access_attempt_at ON access_attempt (at)",
)


def upgrade() -> None:
    for statement in _STATEMENTS:
        op.execute(statement)
