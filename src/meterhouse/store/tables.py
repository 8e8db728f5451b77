"""The schema as it stands; migrations lead to it, a test compares the two.

To add tables (users, alarms, tariffs …): declare them on `metadata` in a module of this package of their own, add a
migration `migrations/versions/vNNNN_word.py` whose revision is the next number ("0002"), and read and write them
through `Database.read` and `Database.write`. The file with the highest number is the schema version; nothing else
lists it.

Times are whole seconds since 1970 UTC (`_us`: microseconds). Hot rows, blocks and rollups are read and written by
statements of their own; see docs/storage.md for how they belong together.
"""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)


def _text(name: str, default: str = "") -> Column[str]:
    return Column(name, Text, nullable=False, server_default=default)


def _flag(name: str, *, default: bool) -> Column[int]:
    return Column(name, Integer, nullable=False, server_default="1" if default else "0")


def _whole(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False)


# --- configuration ---------------------------------------------------------------------------------------------------

site = Table(
    "site",
    metadata,
    Column("id", Integer, CheckConstraint("id = 1", name="one"), primary_key=True),
    _whole("revision"),
    _text("name"),
    _text("timezone"),
    _whole("sample_rate_s"),
    Column("poll_interval_s", Float, nullable=False),
    _text("language"),
    _text("currency"),
    _text("gas_kwh_per_m3"),
    _text("decimal_separator"),
    _text("field_separator"),
    Column("serial_baud", Integer, nullable=False, server_default="19200"),
    _text("serial_parity", "E"),
    Column("serial_stop_bits", Integer, nullable=False, server_default="1"),
    Column("serial_timeout_ms", Integer, nullable=False, server_default="300"),
)

panel_board = Table(
    "panel_board",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    _text("description"),
    _flag("enabled", default=True),
    sqlite_autoincrement=True,
)

gateway = Table(
    "gateway",
    metadata,
    Column("id", Integer, primary_key=True),
    _text("kind"),
    Column("name", Text, nullable=False, unique=True),
    _text("address"),
    _whole("port"),
    _text("framing"),
    _text("description"),
    Column("panel_board_id", ForeignKey("panel_board.id", ondelete="SET NULL")),
    _flag("enabled", default=True),
    _whole("timeout_ms"),
    _whole("delay_ms"),
    _whole("in_flight"),
    Column("eq_device_id", Integer),  # no foreign key: devices refer to gateways already
    Index("uq_gateway_address_port", "address", "port", unique=True, sqlite_where=text("kind <> 'local'")),
    sqlite_autoincrement=True,
)

load_type = Table(
    "load_type",
    metadata,
    Column("id", Integer, primary_key=True),
    _text("key"),
    Column("name", Text, nullable=False, unique=True),
    _flag("predefined", default=False),
    _flag("enabled", default=True),
    _text("color"),
    sqlite_autoincrement=True,
)

measure_group = Table(
    "measure_group",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    _text("description"),
    _flag("enabled", default=True),
    sqlite_autoincrement=True,
)

device = Table(
    "device",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("gateway_id", ForeignKey("gateway.id"), nullable=False, index=True),
    _text("model"),
    _whole("unit_id"),
    Column("name", Text, nullable=False, unique=True),
    Column("position", Integer),
    Column("load_type_id", ForeignKey("load_type.id", ondelete="SET NULL")),
    _flag("enabled", default=True),
    _flag("exclude_from_totals", default=False),
    _flag("exclude_alerts", default=False),
    _text("supply_direction"),
    Column("upstream_device_id", ForeignKey("device.id", ondelete="SET NULL")),
    Column("max_power_w", Integer),
    _text("serial_number"),
    _text("options", "{}"),
    _text("bus_address"),
    UniqueConstraint("gateway_id", "bus_address"),
    sqlite_autoincrement=True,
)

device_measure_group = Table(
    "device_measure_group",
    metadata,
    Column("device_id", ForeignKey("device.id", ondelete="CASCADE"), primary_key=True),
    Column("measure_group_id", ForeignKey("measure_group.id", ondelete="CASCADE"), primary_key=True),
    sqlite_with_rowid=False,
)

configuration_change = Table(
    "configuration_change",
    metadata,
    Column("id", Integer, primary_key=True),
    _whole("at_us"),
    _text("author"),
    _text("origin"),
    Column("undoes", ForeignKey("configuration_change.id")),
    Column("undone_by", ForeignKey("configuration_change.id")),
    sqlite_autoincrement=True,
)

configuration_edit = Table(
    "configuration_edit",
    metadata,
    Column("change_id", ForeignKey("configuration_change.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    _text("kind"),
    _whole("item_id"),
    _text("name"),
    Column("before", Text),
    Column("after", Text),
    Index("ix_configuration_edit_item", "kind", "item_id", "change_id"),
    sqlite_with_rowid=False,
)

# --- history ---------------------------------------------------------------------------------------------------------

channel = Table(
    "channel",
    metadata,
    Column("id", Integer, primary_key=True),
    _whole("device_id"),  # devices come and go, what they measured stays
    Column("key", Text, nullable=False),
    UniqueConstraint("device_id", "key"),
    sqlite_autoincrement=True,
)


def _hot(name: str, *columns: Column[int]) -> Table:
    return Table(
        name,
        metadata,
        Column("start", Integer, primary_key=True),
        Column("channel_id", ForeignKey("channel.id"), primary_key=True),
        _whole("width"),
        *columns,
        sqlite_with_rowid=False,
    )


def _blocks(name: str) -> Table:
    return Table(
        name,
        metadata,
        Column("id", Integer, primary_key=True),
        Column("channel_id", ForeignKey("channel.id"), nullable=False),
        _whole("start"),
        _whole("until"),
        Column("data", LargeBinary, nullable=False),
        Index(f"ix_{name}_span", "channel_id", "start", "until", unique=True),
        Index(f"ix_{name}_until", "until"),
    )


reading = _hot("reading", _whole("value"), _whole("quality"), Column("meter_index", Integer))
reading_block = _blocks("reading_block")
statistic = _hot("statistic", _whole("mean"), _whole("minimum"), _whole("maximum"), _whole("sample_count"))
statistic_block = _blocks("statistic_block")

head = Table(
    "head",
    metadata,
    Column("channel_id", ForeignKey("channel.id"), primary_key=True),
    Column("first_start", Integer),
    Column("last_end", Integer),
    Column("index_end", Integer),
    Column("meter_index", Integer),
)


def _rollup(grain: str) -> Table:
    return Table(
        f"rollup_{grain}",
        metadata,
        Column(grain, Integer, primary_key=True),
        Column("channel_id", Integer, primary_key=True),
        _whole("value"),
        _whole("measured_s"),
        _whole("interpolated_s"),
        _whole("estimated_s"),
        _whole("edited_s"),
        sqlite_with_rowid=False,
    )


rollup_day = _rollup("day")
rollup_month = _rollup("month")
rollup_year = _rollup("year")

correction = Table(
    "correction",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("channel_id", ForeignKey("channel.id"), nullable=False, index=True),
    _whole("at_us"),
    _text("author"),
    _text("reason"),
    _whole("start"),
    _whole("until"),
    Column("rows_before", LargeBinary),
    Column("rows_after", LargeBinary),
    Column("undone_by", ForeignKey("correction.id")),
    sqlite_autoincrement=True,
)

counter_event = Table(
    "counter_event",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("channel_id", ForeignKey("channel.id"), nullable=False),
    _whole("at_us"),
    _text("kind"),
    _text("params", "{}"),
    Index("uq_counter_event_once", "channel_id", "at_us", "kind", "params", unique=True),
)

counter_hand_over = Table(
    "counter_hand_over",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("channel_id", ForeignKey("channel.id"), nullable=False, index=True),
    _whole("at_us"),
    Column("old_end", Integer),
    Column("new_start", Integer),
    sqlite_autoincrement=True,
)
