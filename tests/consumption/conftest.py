"""One filled store for all tests of this folder; every test reads a copy."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from meterhouse.store.store import Store
from tests.consumption.building import Recorded, record


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Recorded]:
    path = tmp_path_factory.mktemp("history") / "filled.db"
    return path, asyncio.run(record(path))


@pytest.fixture
def recorded(filled: tuple[Path, Recorded]) -> Recorded:
    return filled[1]


@pytest.fixture
async def store(filled: tuple[Path, Recorded], tmp_path: Path) -> AsyncIterator[Store]:
    shutil.copy(filled[0], tmp_path / "meterhouse.db")
    opened = await Store.open(tmp_path / "meterhouse.db")
    yield opened
    await opened.close()
