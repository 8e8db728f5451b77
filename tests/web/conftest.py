"""One catalogue for all; a building of one's own for every test."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from meterhouse.catalogue.loader import Catalogue
from tests.web.building import DATABASE, Building, building, prepare


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return Catalogue.load()


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
async def house(folder: Path, catalogue: Catalogue) -> AsyncIterator[Building]:
    async with building(folder, catalogue) as made:
        yield made
