"""Access tokens, passwords and second factors, what the audit log tells; the RS485 port's settings."""

from alembic import op

revision = "0006"
down_revision = "0005"

_STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE site ADD COLUMN serial_baud INTEGER DEFAULT '19200' NOT NULL",
    "ALTER TABLE site ADD COLUMN serial_parity TEXT DEFAULT 'E' NOT NULL",
    "ALTER TABLE site ADD COLUMN serial_stop_bits INTEGER DEFAULT '1' NOT NULL",
    "ALTER TABLE site ADD COLUMN serial_timeout_ms INTEGER DEFAULT '300' NOT NULL",
    "ALTER TABLE access_user ADD COLUMN password_hash TEXT",
    "ALTER TABLE access_user ADD COLUMN totp_secret BLOB",
    "ALTER TABLE access_user ADD COLUMN totp_step INTEGER DEFAULT '0' NOT NULL",
    "ALTER TABLE access_user ADD COLUMN recovery_codes BLOB",
    "ALTER TABLE access_trust ADD COLUMN browser TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE access_attempt ADD COLUMN user_name TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE access_attempt ADD COLUMN subject TEXT DEFAULT '' NOT NULL",
    """
    CREATE TABLE access_token (
        digest BLOB NOT NULL,
        user_id INTEGER NOT NULL,
        name TEXT NOT NULL,
        pages TEXT NOT NULL,
        made_at INTEGER NOT NULL,
        expires_at INTEGER,
        used_at INTEGER,
        PRIMARY KEY (digest),
        CONSTRAINT fk_access_token_user_id FOREIGN KEY(user_id) REFERENCES access_user (id) ON DELETE CASCADE
    ) WITHOUT ROWID
    """,
    "CREATE INDEX ix_access_attempt_user_id ON access_attempt (user_id)",
)


def upgrade() -> None:
    for statement in _STATEMENTS:
        op.execute(statement)
