"""Every screen in every size and scheme: nothing sticks out, axe finds nothing serious."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PC, PHONE, WALL, Login, Watched
from tests.browser.fake_building import FakeBuilding

AXE = Path(__file__).resolve().parents[2] / "ui/node_modules/axe-core/axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SCREENS = {
    "home": "/",
    "total, day with a gap": "/consumption/total?period=day&date=2026-11-16&compare=yes",
    "total, month": "/consumption/total?period=month&date=2026-11-18",
    "total, pie": "/consumption/total?period=year&date=2026-11-18&show=pie",
    "total, table": "/consumption/total?period=day&date=2026-11-17&show=table&compare=yes",
    "gas": "/consumption/total?commodity=gas&period=decade&date=2026-11-18&unit=energy",
    "details": "/consumption/details?device=6&period=day&date=2026-11-17",
    "live": "/live/1",
    "live, silent": "/live/4",
    "live, breaker": "/live/13",
    "acquisition": "/acquisition",
    "not found": "/nowhere",
}


def settle(page: Page) -> None:
    page.locator("main h1").wait_for()
    expect(page.locator("[aria-busy=true], .mantine-Skeleton-root[data-visible]")).to_have_count(0)
    page.evaluate("document.fonts.ready")


def findings(page: Page) -> list[str]:
    """What axe finds serious or critical, with the elements."""
    page.evaluate(AXE.read_text())
    result: dict[str, Any] = page.evaluate("(tags) => axe.run({ runOnly: tags })", TAGS)
    grave = [item for item in result["violations"] if item["impact"] in ("serious", "critical")]
    return [
        f"{item['id']}: {[(node['html'][:140], node['failureSummary'][:200]) for node in item['nodes']][:4]}"
        for item in grave
    ]


@pytest.fixture
def building() -> FakeBuilding:
    return FakeBuilding(silent={4}, frame_s=5.0)


def too_wide(page: Page) -> int:
    """By how many pixels a screen is wider than its window."""
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


@pytest.mark.parametrize(("size", "scheme"), [(PC, "light"), (PHONE, "dark")], ids=["pc in light", "phone in dark"])
def test_every_screen_fits_and_can_be_read(logged_in: Login, size: dict[str, int], scheme: str) -> None:
    page = logged_in(viewport=size, color_scheme=scheme)
    found = {}
    for name, path in SCREENS.items():
        page.goto(path)
        settle(page)
        assert too_wide(page) <= 0, name
        found[name] = findings(page)
    assert not {name: faults for name, faults in found.items() if faults}


def test_a_wall_display_is_filled(logged_in: Login) -> None:
    page = logged_in(viewport=WALL)
    for name in ("home", "details", "live", "total, month"):
        page.goto(SCREENS[name])
        settle(page)
        assert too_wide(page) <= 0, name
    box = page.locator("[data-chart=ready]").bounding_box()
    assert box
    assert box["width"] > 2200
    assert box["height"] > 700


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious_at_the_door_nor_in_panels(
    building: FakeBuilding, visitor: Any, logged_in: Login, scheme: str
) -> None:
    building.demo = True
    watched: Watched = visitor(color_scheme=scheme)
    door = watched.page()
    door.goto("/")
    settle(door)
    assert findings(door) == []
    page = logged_in("/consumption/total?period=month&date=2026-11-18", color_scheme=scheme)
    settle(page)
    page.get_by_role("button", name="User administrator").click()
    page.get_by_role("dialog").wait_for()
    assert findings(page) == []
    page.keyboard.press("Escape")
    page.get_by_role("button", name="choose another date").click()
    page.get_by_role("dialog").get_by_role("button", name="Nov", exact=True).wait_for()
    assert findings(page) == []
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Download").click()
    page.get_by_role("menu").wait_for()
    assert findings(page) == []
