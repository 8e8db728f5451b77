"""A building of one's own with an application around it, as for the tests of the API."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from tests.web.building import DATABASE, Building, Parts, building, prepare


@pytest.fixture(scope="session")
def parts() -> Parts:
    return Parts()


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("billing")
    asyncio.run(prepare(folder))
    return folder / DATABASE


@pytest.fixture
async def house(tmp_path: Path, prepared: Path, parts: Parts) -> AsyncIterator[Building]:
    shutil.copy(prepared, tmp_path)
    async with building(tmp_path, parts) as made:
        yield made


@pytest.fixture
async def browser(house: Building) -> AsyncIterator[httpx.AsyncClient]:
    """Somebody who may do everything."""
    async with house.logged_in("all") as client:
        yield client
