"""A real Chromium before a fake building; anything the page should not do fails the test that saw it."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Route, sync_playwright

from meterhouse.domain.access import DEFAULT_USERS
from tests.browser.fake_api import serving
from tests.browser.fake_building import NOW, FakeBuilding

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    # Without this the browser itself asks the names of its maker's hosts.
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1",
]
PC = {"width": 1280, "height": 800}
PHONE = {"width": 360, "height": 740}
WALL = {"width": 3840, "height": 2160}
EXPECTED_NOISE = ("Failed to load resource", "WebSocket connection to")
"""What Chromium itself logs of an answer or a stream that a test made fail."""

Login = Callable[..., Page]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents and "browser" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if not path:
        if os.environ.get("CI") == "true":
            pytest.fail("CI needs chromium")
        pytest.skip("no chromium on this machine")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield chromium
        chromium.close()


@dataclass
class Watched:
    """One visitor's browser and what went wrong in it."""

    context: BrowserContext
    address: str
    faults: list[str] = field(default_factory=list)

    def page(self) -> Page:
        page = self.context.new_page()
        page.on("pageerror", lambda error: self.faults.append(f"page error: {error}"))
        page.on("console", self._console)
        return page

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and not message.text.startswith(EXPECTED_NOISE):
            self.faults.append(f"console: {message.text[:300]}")

    def watch(self, route: Route) -> None:
        if route.request.url.startswith((self.address, "data:", "blob:")):
            route.continue_()
        else:
            self.faults.append(f"foreign request: {route.request.url}")
            route.abort()


def choose(page: Page, label: str) -> None:
    """Press one of the parts of a segmented control."""
    page.locator(".mantine-SegmentedControl-label").filter(has_text=re.compile(f"^{label}$")).click()


def chart_drawn(page: Page) -> None:
    page.locator("[data-chart=ready] svg path").first.wait_for(state="attached")


@pytest.fixture
def building() -> FakeBuilding:
    return FakeBuilding()


@pytest.fixture
def address(building: FakeBuilding) -> Iterator[str]:
    with serving(building) as address:
        yield address


@pytest.fixture
def visitor(browser: Browser, address: str) -> Iterator[Callable[..., Watched]]:
    """Makes browsers that know nothing yet, of any size; in a time zone that is not the site's."""
    made: list[Watched] = []

    def make(**options: Any) -> Watched:
        options = {"viewport": PC, "locale": "en-GB", **options}
        context = browser.new_context(
            base_url=address, timezone_id="America/New_York", reduced_motion="reduce", **options
        )
        context.set_default_timeout(8000)
        context.clock.set_fixed_time(NOW)
        watched = Watched(context, address)
        context.route("**/*", watched.watch)
        made.append(watched)
        return watched

    yield make
    for watched in made:
        watched.context.close()
    assert not [fault for watched in made for fault in watched.faults]


@pytest.fixture
def logged_in(visitor: Callable[..., Watched]) -> Login:
    """Opens the page as one of the default users, without typing codes."""

    def log_in(path: str = "/", user: str = "administrator", **options: Any) -> Page:
        watched = visitor(**options)
        codes = next(item.codes for item in DEFAULT_USERS if item.name == user)
        answer = watched.context.request.post(
            "/api/v1/session", data={"pin": codes.pin, "puk": codes.puk}, headers={"X-Meterhouse": "1"}
        )
        assert answer.ok, answer.text()
        page = watched.page()
        page.goto(path)
        page.get_by_role("main").wait_for()
        return page

    return log_in


@pytest.fixture
def page(logged_in: Login) -> Page:
    """The administrator's home."""
    return logged_in()
