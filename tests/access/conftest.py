"""A real database, fast hashes, and a clock that the test moves."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import Connection

from meterhouse.services.access.hashing import CodeHasher
from meterhouse.services.access.service import AccessService
from meterhouse.store import schema
from meterhouse.store.access import AccessTables
from meterhouse.store.database import Database
from tests.access.fakes import FAST, PEPPER, SetClock


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    path = tmp_path / "access.db"

    def prepare(connection: Connection) -> None:
        schema.migrate(connection, path)

    opened = await Database.open(path, prepare)
    yield opened
    await opened.close()


@pytest.fixture
def hasher() -> CodeHasher:
    return CodeHasher(PEPPER, FAST)


@pytest.fixture
async def access(database: Database, hasher: CodeHasher, clock: SetClock) -> AccessService:
    service = AccessService(AccessTables(database), hasher, clock)
    await service.start()
    return service
