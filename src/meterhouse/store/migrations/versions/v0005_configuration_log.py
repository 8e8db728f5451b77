"""Every change of the installation with its author, and meters that were replaced."""

from alembic import op

revision = "0005"
down_revision = "0004"

_STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE gateway ADD COLUMN eq_device_id INTEGER",
    """
    CREATE TABLE configuration_change (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        at_us INTEGER NOT NULL,
        author TEXT DEFAULT '' NOT NULL,
        origin TEXT DEFAULT '' NOT NULL,
        undoes INTEGER,
        undone_by INTEGER,
        CONSTRAINT fk_configuration_change_undoes FOREIGN KEY(undoes) REFERENCES configuration_change (id),
        CONSTRAINT fk_configuration_change_undone_by FOREIGN KEY(undone_by) REFERENCES configuration_change (id)
    )
    """,
    """
    CREATE TABLE configuration_edit (
        change_id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        kind TEXT DEFAULT '' NOT NULL,
        item_id INTEGER NOT NULL,
        name TEXT DEFAULT '' NOT NULL,
        before TEXT,
        after TEXT,
        PRIMARY KEY (change_id, position),
        CONSTRAINT fk_configuration_edit_change_id FOREIGN KEY(change_id) REFERENCES configuration_change (id)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX ix_configuration_edit_item ON configuration_edit (kind, item_id, change_id)",
    """
    CREATE TABLE counter_hand_over (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        channel_id INTEGER NOT NULL,
        at_us INTEGER NOT NULL,
        old_end INTEGER,
        new_start INTEGER,
        CONSTRAINT fk_counter_hand_over_channel_id FOREIGN KEY(channel_id) REFERENCES channel (id)
    )
    """,
    "CREATE INDEX ix_counter_hand_over_channel_id ON counter_hand_over (channel_id)",
)


def upgrade() -> None:
    for statement in _STATEMENTS:
        op.execute(statement)
