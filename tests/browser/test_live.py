"""Live values, home and the health of acquisition."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Login
from tests.browser.fake_building import FakeBuilding


def test_values_change_as_the_stream_brings_them(logged_in: Login) -> None:
    page = logged_in("/live/1")
    power = page.locator("p[data-key=active_power_total]")
    first = power.inner_text()
    expect(power).not_to_have_text(first)
    expect(power).to_have_text(re.compile(r"^\d+\.\d+\skW$"))
    expect(page.get_by_role("img", name="Active power of the last minutes")).to_have_attribute(
        "data-points", re.compile(r"^[3-9]$|^\d\d"), timeout=8000
    )
    expect(page.get_by_role("row", name=re.compile("^L1"))).to_contain_text("231.6")


def test_what_a_meter_does_not_know_is_a_dash(logged_in: Login) -> None:
    page = logged_in("/live/1")
    expect(page.locator("[data-key=thd_current_l2]")).to_have_text(re.compile(r"^\d"))
    expect(page.locator("[data-key=thd_current_l3]")).to_have_text("—")


def test_states_are_words(logged_in: Login) -> None:
    page = logged_in("/live/13")
    expect(page.locator("[data-key=breaker_state]")).to_have_text("Closed")
    expect(page.locator("[data-key=digital_input_1]")).to_have_text("On")
    expect(page.locator("[data-key=temperature]")).to_have_text(re.compile(r"41\.25\s°C"))


def test_a_silent_device_says_since_when_and_why(building: FakeBuilding, logged_in: Login) -> None:
    building.silent.add(4)
    page = logged_in("/live/4")
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text("No answer from address 6 within 1000 ms.")
    expect(alert).to_contain_text("of 18 Nov 2026, 11:02:55")
    expect(page.get_by_text("(17 minutes ago)")).to_be_attached()
    expect(
        page.get_by_role("listitem").filter(has_text="Boiler room pumps").get_by_role("img", name="Does not answer")
    ).to_be_visible()


def test_a_broken_stream_is_told_and_comes_back(building: FakeBuilding, logged_in: Login) -> None:
    page = logged_in("/live/1")
    power = page.locator("p[data-key=active_power_total]")
    expect(power).to_be_visible()
    building.stream_refused = True
    expect(page.get_by_text("Live values have stopped")).to_be_visible()
    last = power.inner_text()
    building.stream_refused = False
    expect(page.get_by_text("Live values have stopped")).to_be_hidden(timeout=10_000)
    expect(power).not_to_have_text(last)


def test_devices_are_found_by_a_part_of_their_name_or_address(logged_in: Login) -> None:
    page = logged_in("/live")
    search = page.get_by_role("searchbox", name="Search devices")
    search.fill("garden")
    expect(page.get_by_role("listitem").get_by_role("link")).to_have_text([re.compile("Water garden")])
    search.fill("nothing like this")
    expect(page.get_by_text("No device found.")).to_be_visible()
    search.fill("")
    page.get_by_role("link", name="Gas meter").click()
    expect(page).to_have_url(re.compile("/live/10$"))
    expect(page.locator("[data-key=gas_volume]")).to_have_text(re.compile(r"m³$"))


def test_a_device_that_is_not_there(logged_in: Login) -> None:
    page = logged_in("/live/99")
    expect(page.get_by_text("There is no such device")).to_be_visible()


def test_home_compares_today_with_yesterday(page: Page) -> None:
    tile = page.get_by_role("link", name=re.compile("Electricity"))
    expect(tile).to_contain_text(re.compile(r"\d+\.\d\skWh"))
    expect(tile).to_contain_text(re.compile(r"Yesterday at this time \d"))
    expect(page.get_by_text("All 13 devices answer")).to_be_visible()
    expect(page.get_by_text("Measured")).to_be_visible()
    tile.click()
    expect(page).to_have_url(re.compile("/consumption/total"))


def test_home_names_silent_devices(building: FakeBuilding, logged_in: Login) -> None:
    building.silent.update((4, 7))
    page = logged_in()
    expect(page.get_by_text("2 of 13 devices do not answer")).to_be_visible()
    page.get_by_role("link", name="Sockets offices").click()
    expect(page).to_have_url(re.compile("/live/7$"))


@pytest.mark.parametrize("user", ["administrator", "installer"])
def test_acquisition_tells_of_every_bus_and_device(building: FakeBuilding, logged_in: Login, user: str) -> None:
    building.silent.add(4)
    page = logged_in("/acquisition", user=user)
    expect(page.get_by_text("96.8%")).to_have_count(3)
    row = page.get_by_role("row").filter(has_text="Boiler room pumps")
    expect(row).to_contain_text("Does not answer")
    expect(row).to_contain_text("No answer from address 6")
