"""The embedded store: configuration and history of one building in one file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import Connection

from meterhouse.domain.calendar import load_zone
from meterhouse.domain.installation import SiteSettings
from meterhouse.store import installation_rows, schema
from meterhouse.store.configuration import Configuration
from meterhouse.store.database import Database
from meterhouse.store.history import History


@dataclass(frozen=True, slots=True)
class Store:
    """The open store; `close` ends it. Every method of its parts may raise StoreFailed."""

    database: Database
    history: History
    configuration: Configuration

    @classmethod
    async def open(
        cls, path: Path, timezone: str = SiteSettings().timezone, initial: SiteSettings | None = None
    ) -> Store:
        """Open the database at `path`, made or migrated if need be; a new one begins with `initial` in `timezone`.

        Raises StoreFailed, and InvalidInput (`unknown-timezone`).
        """
        load_zone(timezone)

        def prepare(connection: Connection) -> None:
            schema.migrate(connection, path)
            installation_rows.seed(connection, replace(initial or SiteSettings(), timezone=timezone))

        database = await Database.open(path, prepare)
        return cls(database, History(database), Configuration(database))

    async def close(self) -> None:
        """Finish what was asked for and close the file."""
        await self.database.close()
