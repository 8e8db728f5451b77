"""A real store in a real file, and channels to write to."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from meterhouse.domain.quantity import ACTIVE_ENERGY_IMPORT
from meterhouse.store.store import Store


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    opened = await Store.open(tmp_path / "meterhouse.db")
    yield opened
    await opened.close()


@pytest.fixture
async def channels(store: Store) -> list[int]:
    """Ids of four channels."""
    found = await store.history.ensure_channels([(device, ACTIVE_ENERGY_IMPORT) for device in range(1, 5)])
    return [channel.id for channel in found]
