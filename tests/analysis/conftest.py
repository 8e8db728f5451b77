"""One recorded house for all tests of this folder; every test has a copy."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from meterhouse.store.store import Store
from tests.analysis.house import Made, record


@pytest.fixture(scope="session")
def recorded_house(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Made]:
    path = tmp_path_factory.mktemp("house") / "house.db"
    return path, asyncio.run(record(path))


@pytest.fixture
def made(recorded_house: tuple[Path, Made]) -> Made:
    return recorded_house[1]


@pytest.fixture
async def store(recorded_house: tuple[Path, Made], tmp_path: Path) -> AsyncIterator[Store]:
    shutil.copy(recorded_house[0], tmp_path / "house.db")
    opened = await Store.open(tmp_path / "house.db")
    yield opened
    await opened.close()
