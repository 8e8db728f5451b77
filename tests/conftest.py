"""Fixtures that every test folder may use."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Mapping
from pathlib import Path

import async_solipsism
import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real measurements and golden cases beside the project; skips where it is absent, never in CI."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        if os.environ.get("CI") == "true":
            pytest.fail(f"CI needs {folder}")
        pytest.skip(f"no {folder}: this test reads real measurements that are not part of the repository")
    return folder


def pytest_asyncio_loop_factories(item: pytest.Item) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Virtual time for the tests of services: a simulated day of polling costs no waiting."""
    if item.path.is_relative_to(ROOT / "tests" / "services"):
        return {"virtual": async_solipsism.EventLoop}
    return {"real": asyncio.new_event_loop}
