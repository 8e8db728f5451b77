"""Brings a database to the schema of this release: forward only, in one transaction, or not at all."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from meterhouse.store.failure import StoreFailed

_MIGRATIONS = Path(__file__).parent / "migrations"
APPLICATION_ID = 0x4D545248
"""Marks the file as ours ("MTRH"), for `file` and for ourselves."""


def known_version() -> str:
    """The number of the newest migration of this release, as text of four digits."""
    return max(path.name[1:5] for path in (_MIGRATIONS / "versions").glob("v[0-9][0-9][0-9][0-9]_*.py"))


def current_version(connection: Connection, path: Path) -> str | None:
    """The schema version of a database, None for a new one. Raises StoreFailed (`database-foreign`)."""
    tables = set(inspect(connection).get_table_names())
    if not tables:
        return None
    if connection.exec_driver_sql("PRAGMA application_id").scalar_one() != APPLICATION_ID:
        raise StoreFailed("database-foreign", path=str(path))
    return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())


def migrate(connection: Connection, path: Path) -> bool:
    """Apply what is missing; whether anything was. Raises StoreFailed (`database-newer`, `database-foreign`)."""
    current, known = current_version(connection, path), known_version()
    if current == known:
        return False
    if current is not None and current > known:
        raise StoreFailed("database-newer", path=str(path), version=current, known=known)
    _upgrade(connection)
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    return True


def _upgrade(connection: Connection) -> None:
    # Imported here because it is slow to import and an up-to-date database does not need it.
    from alembic.command import upgrade  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    upgrade(config, "head")
