"""Tariffs, cost rules, charges, prices from a market, frozen bills, and consumption by tariff.

Whatever changes a channel's day, changes its row in `rollup_day`: the triggers note in the same transaction that what
was told apart by tariff for that day is to be reckoned anew.
"""

from alembic import op

revision = "0004"
down_revision = "0003"

_PAID = "('active_energy_import_total', 'gas_volume', 'water_volume')"
"""The keys of what is paid for by tariff."""

_STATEMENTS: tuple[str, ...] = (
    """
    CREATE TABLE tariff_book (
        id INTEGER NOT NULL CONSTRAINT ck_tariff_book_one CHECK (id = 1),
        revision INTEGER NOT NULL,
        next_id INTEGER NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE tariff (
        id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        commodity TEXT DEFAULT '' NOT NULL,
        name TEXT DEFAULT '' NOT NULL,
        color TEXT DEFAULT '' NOT NULL,
        unit TEXT DEFAULT '' NOT NULL,
        market TEXT DEFAULT '' NOT NULL,
        market_series TEXT DEFAULT '' NOT NULL,
        market_factor TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE tariff_price (
        tariff_id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        amount TEXT DEFAULT '' NOT NULL,
        valid_from TEXT,
        PRIMARY KEY (tariff_id, position),
        CONSTRAINT fk_tariff_price_tariff_id FOREIGN KEY(tariff_id) REFERENCES tariff (id) ON DELETE CASCADE
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE cost_rule (
        id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        commodity TEXT DEFAULT '' NOT NULL,
        tariff_id INTEGER NOT NULL,
        valid_first TEXT,
        valid_last TEXT,
        every_year INTEGER DEFAULT '0' NOT NULL,
        frame_first INTEGER,
        frame_last INTEGER,
        weekdays INTEGER NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT fk_cost_rule_tariff_id FOREIGN KEY(tariff_id) REFERENCES tariff (id)
    )
    """,
    """
    CREATE TABLE charge (
        id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        commodity TEXT DEFAULT '' NOT NULL,
        name TEXT DEFAULT '' NOT NULL,
        what TEXT DEFAULT '' NOT NULL,
        first TEXT,
        last TEXT,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE tariff_alternative (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        commodity TEXT DEFAULT '' NOT NULL,
        name TEXT NOT NULL,
        book TEXT DEFAULT '' NOT NULL,
        CONSTRAINT uq_tariff_alternative_name UNIQUE (name)
    )
    """,
    """
    CREATE TABLE market_series (
        name TEXT NOT NULL,
        unit TEXT DEFAULT '' NOT NULL,
        source TEXT DEFAULT '' NOT NULL,
        secret BLOB,
        fetched_us INTEGER,
        failure TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (name)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE market_price (
        series TEXT NOT NULL,
        start INTEGER NOT NULL,
        width INTEGER NOT NULL,
        price TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (series, start),
        CONSTRAINT fk_market_price_series FOREIGN KEY(series) REFERENCES market_series (name) ON DELETE CASCADE
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE bill (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        name TEXT DEFAULT '' NOT NULL,
        commodity TEXT DEFAULT '' NOT NULL,
        scope TEXT DEFAULT '' NOT NULL,
        first TEXT DEFAULT '' NOT NULL,
        last TEXT DEFAULT '' NOT NULL,
        frozen_us INTEGER NOT NULL,
        author TEXT DEFAULT '' NOT NULL,
        content TEXT DEFAULT '' NOT NULL,
        invoice TEXT DEFAULT '' NOT NULL
    )
    """,
    """
    CREATE TABLE cost_layout (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        commodity TEXT DEFAULT '' NOT NULL,
        fingerprint TEXT DEFAULT '' NOT NULL,
        columns TEXT DEFAULT '' NOT NULL
    )
    """,
    """
    CREATE TABLE cost_days (
        month INTEGER NOT NULL,
        channel_id INTEGER NOT NULL,
        layout_id INTEGER NOT NULL,
        data BLOB NOT NULL,
        PRIMARY KEY (month, channel_id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE cost_months (
        month INTEGER NOT NULL,
        layout_id INTEGER NOT NULL,
        data BLOB NOT NULL,
        PRIMARY KEY (month, layout_id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE cost_stale (
        day INTEGER NOT NULL,
        channel_id INTEGER NOT NULL,
        claimed INTEGER DEFAULT '0' NOT NULL,
        PRIMARY KEY (day, channel_id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TRIGGER rollup_day_added AFTER INSERT ON rollup_day
    WHEN (SELECT key FROM channel WHERE id = NEW.channel_id) IN {paid}
    BEGIN
        INSERT INTO cost_stale (day, channel_id) VALUES (NEW.day, NEW.channel_id)
            ON CONFLICT DO UPDATE SET claimed = 0 WHERE claimed = 1;
    END
    """,
    """
    CREATE TRIGGER rollup_day_changed AFTER UPDATE ON rollup_day
    WHEN (SELECT key FROM channel WHERE id = NEW.channel_id) IN {paid}
    BEGIN
        INSERT INTO cost_stale (day, channel_id) VALUES (NEW.day, NEW.channel_id)
            ON CONFLICT DO UPDATE SET claimed = 0 WHERE claimed = 1;
    END
    """,
    """
    CREATE TRIGGER rollup_day_removed AFTER DELETE ON rollup_day
    WHEN (SELECT key FROM channel WHERE id = OLD.channel_id) IN {paid}
    BEGIN
        INSERT INTO cost_stale (day, channel_id) VALUES (OLD.day, OLD.channel_id)
            ON CONFLICT DO UPDATE SET claimed = 0 WHERE claimed = 1;
    END
    """,
)


def upgrade() -> None:
    for statement in _STATEMENTS:
        op.execute(statement.replace("{paid}", _PAID))
