"""The wall display: charts in turn, nothing else, without a hand."""

from __future__ import annotations

import re
from datetime import timedelta
from urllib.parse import parse_qs, urlparse

from playwright.sync_api import expect

from tests.browser.conftest import Login
from tests.browser.fake_building import NOW, FakeBuilding

WALL = "/wall?show=total%3Fperiod%3Dday&show=overall%3Fperiod%3Dmonth&seconds=5"
BIG = {"width": 1920, "height": 1080}


def test_charts_come_in_turn_without_anything_around_them(logged_in: Login) -> None:
    page = logged_in(WALL, viewport=BIG)
    expect(page.get_by_role("heading", name="Electricity by load type")).to_be_visible()
    expect(page.get_by_role("navigation")).to_have_count(0)
    expect(page.get_by_role("button")).to_have_count(0)
    size = page.locator("[data-total]").evaluate("(node) => parseFloat(getComputedStyle(node).fontSize)")
    assert size > 60
    box = page.locator("[data-chart=ready]").bounding_box()
    assert box
    assert box["width"] > 1700
    assert box["height"] > 550
    assert page.evaluate("document.documentElement.scrollHeight <= window.innerHeight")
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("heading", name="Electricity, gas and water")).to_be_visible()
    expect(page.get_by_role("heading", name="Electricity by load type")).to_be_visible(timeout=8000)
    page.keyboard.press("Escape")
    expect(page).to_have_url(re.compile("/consumption"))


def test_the_next_morning_shows_the_next_day(logged_in: Login) -> None:
    page = logged_in(WALL, viewport=BIG)
    expect(page.get_by_text("Wed, 18 Nov 2026")).to_be_visible()
    page.context.clock.set_fixed_time(NOW + timedelta(days=1))
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    expect(page.get_by_text("Thu, 19 Nov 2026")).to_be_visible(timeout=25_000)


def test_a_lost_server_is_told_and_what_is_there_stays(building: FakeBuilding, logged_in: Login) -> None:
    page = logged_in(WALL, viewport=BIG)
    expect(page.get_by_role("heading", name="Electricity by load type")).to_be_visible()
    building.broken.add("consumption")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("heading", name="Electricity by load type")).to_be_visible()
    expect(page.locator("[data-total]")).to_be_visible()


def test_the_charts_are_chosen_and_the_choice_is_in_the_address(logged_in: Login) -> None:
    page = logged_in("/consumption/partials?period=month&date=2026-11-18&group=2")
    page.get_by_role("button", name="Download").click()
    page.get_by_role("menuitem", name="Wall display").click()
    expect(page.get_by_role("checkbox", name="Chosen view 1: Partials")).to_be_checked()
    page.get_by_role("checkbox", name="Water · Year", exact=True).check()
    page.get_by_role("textbox", name="Seconds per chart").fill("30")
    page.get_by_role("link", name="Start").click()
    expect(page).to_have_url(re.compile("/wall[?]"))
    query = parse_qs(urlparse(page.url).query)
    assert query["seconds"] == ["30"]
    assert query["show"] == ["partials?period=month&group=2", "total?period=year&commodity=water"]
    expect(page.get_by_role("heading", name="Tenant areas")).to_be_visible()
