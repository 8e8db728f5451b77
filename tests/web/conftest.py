"""One catalogue and one application for all; a building of one's own for every test."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.web.building import DATABASE, Building, Parts, building, prepare


@pytest.fixture(scope="session")
def parts() -> Parts:
    return Parts()


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("building")
    asyncio.run(prepare(folder))
    return folder / DATABASE


@pytest.fixture
def folder(tmp_path: Path, prepared: Path) -> Path:
    shutil.copy(prepared, tmp_path)
    return tmp_path


@pytest.fixture
async def house(folder: Path, parts: Parts) -> AsyncIterator[Building]:
    async with building(folder, parts) as made:
        yield made
