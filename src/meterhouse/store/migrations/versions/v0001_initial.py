"""The first schema: installation, history, ledger."""

from alembic import op

revision = "0001"
down_revision = None

_TABLES = (
    """
    CREATE TABLE site (
        id INTEGER NOT NULL CONSTRAINT ck_site_one CHECK (id = 1),
        revision INTEGER NOT NULL,
        name TEXT DEFAULT '' NOT NULL,
        timezone TEXT DEFAULT '' NOT NULL,
        sample_rate_s INTEGER NOT NULL,
        poll_interval_s FLOAT NOT NULL,
        language TEXT DEFAULT '' NOT NULL,
        currency TEXT DEFAULT '' NOT NULL,
        gas_kwh_per_m3 TEXT DEFAULT '' NOT NULL,
        decimal_separator TEXT DEFAULT '' NOT NULL,
        field_separator TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE panel_board (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        description TEXT DEFAULT '' NOT NULL,
        enabled INTEGER DEFAULT '1' NOT NULL,
        CONSTRAINT uq_panel_board_name UNIQUE (name)
    )
    """,
    """
    CREATE TABLE gateway (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        kind TEXT DEFAULT '' NOT NULL,
        name TEXT NOT NULL,
        address TEXT DEFAULT '' NOT NULL,
        port INTEGER NOT NULL,
        framing TEXT DEFAULT '' NOT NULL,
        description TEXT DEFAULT '' NOT NULL,
        panel_board_id INTEGER,
        enabled INTEGER DEFAULT '1' NOT NULL,
        timeout_ms INTEGER NOT NULL,
        delay_ms INTEGER NOT NULL,
        in_flight INTEGER NOT NULL,
        CONSTRAINT uq_gateway_name UNIQUE (name),
        CONSTRAINT fk_gateway_panel_board_id FOREIGN KEY(panel_board_id) REFERENCES panel_board (id) ON DELETE SET NULL
    )
    """,
    "CREATE UNIQUE INDEX uq_gateway_address_port ON gateway (address, port) WHERE kind <> 'local'",
    """
    CREATE TABLE load_type (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        key TEXT DEFAULT '' NOT NULL,
        name TEXT NOT NULL,
        predefined INTEGER DEFAULT '0' NOT NULL,
        enabled INTEGER DEFAULT '1' NOT NULL,
        color TEXT DEFAULT '' NOT NULL,
        CONSTRAINT uq_load_type_name UNIQUE (name)
    )
    """,
    """
    CREATE TABLE measure_group (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        description TEXT DEFAULT '' NOT NULL,
        enabled INTEGER DEFAULT '1' NOT NULL,
        CONSTRAINT uq_measure_group_name UNIQUE (name)
    )
    """,
    """
    CREATE TABLE device (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        gateway_id INTEGER NOT NULL,
        model TEXT DEFAULT '' NOT NULL,
        unit_id INTEGER NOT NULL,
        name TEXT NOT NULL,
        position INTEGER,
        load_type_id INTEGER,
        enabled INTEGER DEFAULT '1' NOT NULL,
        exclude_from_totals INTEGER DEFAULT '0' NOT NULL,
        exclude_alerts INTEGER DEFAULT '0' NOT NULL,
        supply_direction TEXT DEFAULT '' NOT NULL,
        upstream_device_id INTEGER,
        max_power_w INTEGER,
        serial_number TEXT DEFAULT '' NOT NULL,
        options TEXT DEFAULT '{}' NOT NULL,
        bus_address TEXT DEFAULT '' NOT NULL,
        CONSTRAINT uq_device_name UNIQUE (name),
        CONSTRAINT uq_device_gateway_id_bus_address UNIQUE (gateway_id, bus_address),
        CONSTRAINT fk_device_gateway_id FOREIGN KEY(gateway_id) REFERENCES gateway (id),
        CONSTRAINT fk_device_load_type_id FOREIGN KEY(load_type_id) REFERENCES load_type (id) ON DELETE SET NULL,
        CONSTRAINT fk_device_upstream_device_id
            FOREIGN KEY(upstream_device_id) REFERENCES device (id) ON DELETE SET NULL
    )
    """,
    "CREATE INDEX ix_device_gateway_id ON device (gateway_id)",
    """
    CREATE TABLE device_measure_group (
        device_id INTEGER NOT NULL,
        measure_group_id INTEGER NOT NULL,
        PRIMARY KEY (device_id, measure_group_id),
        CONSTRAINT fk_device_measure_group_device_id
            FOREIGN KEY(device_id) REFERENCES device (id) ON DELETE CASCADE,
        CONSTRAINT fk_device_measure_group_measure_group_id
            FOREIGN KEY(measure_group_id) REFERENCES measure_group (id) ON DELETE CASCADE
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE channel (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        device_id INTEGER NOT NULL,
        key TEXT NOT NULL,
        CONSTRAINT uq_channel_device_id_key UNIQUE (device_id, key)
    )
    """,
    """
    CREATE TABLE head (
        channel_id INTEGER NOT NULL,
        first_start INTEGER,
        last_end INTEGER,
        index_end INTEGER,
        meter_index INTEGER,
        PRIMARY KEY (channel_id),
        CONSTRAINT fk_head_channel_id FOREIGN KEY(channel_id) REFERENCES channel (id)
    )
    """,
    """
    CREATE TABLE correction (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        channel_id INTEGER NOT NULL,
        at_us INTEGER NOT NULL,
        author TEXT DEFAULT '' NOT NULL,
        reason TEXT DEFAULT '' NOT NULL,
        start INTEGER NOT NULL,
        until INTEGER NOT NULL,
        rows_before BLOB,
        rows_after BLOB,
        undone_by INTEGER,
        CONSTRAINT fk_correction_channel_id FOREIGN KEY(channel_id) REFERENCES channel (id),
        CONSTRAINT fk_correction_undone_by FOREIGN KEY(undone_by) REFERENCES correction (id)
    )
    """,
    "CREATE INDEX ix_correction_channel_id ON correction (channel_id)",
    """
    CREATE TABLE counter_event (
        id INTEGER NOT NULL,
        channel_id INTEGER NOT NULL,
        at_us INTEGER NOT NULL,
        kind TEXT DEFAULT '' NOT NULL,
        params TEXT DEFAULT '{}' NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT fk_counter_event_channel_id FOREIGN KEY(channel_id) REFERENCES channel (id)
    )
    """,
    "CREATE UNIQUE INDEX uq_counter_event_once ON counter_event (channel_id, at_us, kind, params)",
)

_HOT_COLUMNS = {
    "reading": "value INTEGER NOT NULL, quality INTEGER NOT NULL, meter_index INTEGER",
    "statistic": """mean INTEGER NOT NULL, minimum INTEGER NOT NULL, maximum INTEGER NOT NULL,
        sample_count INTEGER NOT NULL""",
}

_HOT = """
    CREATE TABLE {name} (
        start INTEGER NOT NULL,
        channel_id INTEGER NOT NULL,
        width INTEGER NOT NULL,
        {columns},
        PRIMARY KEY (start, channel_id),
        CONSTRAINT fk_{name}_channel_id FOREIGN KEY(channel_id) REFERENCES channel (id)
    ) WITHOUT ROWID
    """

_BLOCKS = """
    CREATE TABLE {name} (
        id INTEGER NOT NULL,
        channel_id INTEGER NOT NULL,
        start INTEGER NOT NULL,
        until INTEGER NOT NULL,
        data BLOB NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT fk_{name}_channel_id FOREIGN KEY(channel_id) REFERENCES channel (id)
    )
    """

_ROLLUP = """
    CREATE TABLE rollup_{grain} (
        {grain} INTEGER NOT NULL,
        channel_id INTEGER NOT NULL,
        value INTEGER NOT NULL,
        measured_s INTEGER NOT NULL,
        interpolated_s INTEGER NOT NULL,
        estimated_s INTEGER NOT NULL,
        edited_s INTEGER NOT NULL,
        PRIMARY KEY ({grain}, channel_id)
    ) WITHOUT ROWID
    """


def upgrade() -> None:
    """Create everything."""
    for statement in _TABLES:
        op.execute(statement)
    for name, columns in _HOT_COLUMNS.items():
        op.execute(_HOT.format(name=name, columns=columns))
        op.execute(_BLOCKS.format(name=f"{name}_block"))
        op.execute(f"CREATE UNIQUE INDEX ix_{name}_block_span ON {name}_block (channel_id, start, until)")
        op.execute(f"CREATE INDEX ix_{name}_block_until ON {name}_block (until)")
    for grain in ("day", "month"):
        op.execute(_ROLLUP.format(grain=grain))
