"""Log-in, trusted browser, lock-out, new codes, rights."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Login, Watched
from tests.browser.fake_building import FakeBuilding

Visitor = Callable[..., Watched]


@pytest.fixture
def door(visitor: Visitor) -> Page:
    page = visitor().page()
    page.goto("/")
    return page


def type_codes(page: Page, pin: str, puk: str | None = None) -> None:
    page.get_by_label("PIN", exact=True).fill(pin)
    if puk:
        page.get_by_label("PUK", exact=True).fill(puk)
    page.get_by_role("button", name="Log in").click()


def test_pin_and_puk_open_the_page(door: Page) -> None:
    expect(door.get_by_role("button", name="Log in")).to_be_disabled()
    type_codes(door, "99999", "00000999900000")
    expect(door.get_by_role("heading", name="Today")).to_be_visible()
    expect(door).to_have_title(re.compile("Meterhouse"))


def test_the_puk_is_grouped_while_typed_and_letters_are_dropped(door: Page) -> None:
    door.get_by_label("PUK", exact=True).press_sequentially("00000a9999b00000")
    expect(door.get_by_label("PUK", exact=True)).to_have_value("00000 9999 00000")


def test_wrong_codes_are_refused_in_words_and_the_pin_is_asked_again(door: Page) -> None:
    type_codes(door, "12345", "00000999900000")
    expect(door.get_by_role("alert")).to_have_text("PIN or PUK is wrong.")
    expect(door.get_by_label("PIN", exact=True)).to_have_value("")
    expect(door.get_by_label("PIN", exact=True)).to_be_focused()


def test_a_lock_out_counts_down_and_then_lets_in(door: Page) -> None:
    for _ in range(3):
        type_codes(door, "12345", "00000999900000")
        expect(door.get_by_role("alert")).to_be_visible()
    type_codes(door, "99999", "00000999900000")
    expect(door.get_by_role("alert")).to_have_text("Too many attempts. Try again in 3 s.")
    expect(door.get_by_role("button", name="Locked for 2 more seconds")).to_be_disabled()
    expect(door.get_by_role("button", name="Log in")).to_be_visible(timeout=6000)
    type_codes(door, "99999", "00000999900000")
    expect(door.get_by_role("heading", name="Today")).to_be_visible()


def test_after_logout_the_pin_is_enough_and_after_lock_it_is_not(logged_in: Login) -> None:
    page = logged_in()
    page.get_by_role("button", name="User administrator").click()
    page.get_by_role("button", name="Log out").click()
    expect(page.get_by_text("Log in with your PIN.")).to_be_visible()
    expect(page.get_by_label("PUK", exact=True)).to_have_count(0)
    type_codes(page, "99999")
    page.get_by_role("button", name="User administrator").click()
    page.get_by_role("button", name="Lock").click()
    page.get_by_role("dialog", name="Lock this browser?").get_by_role("button", name="Lock").click()
    expect(page.get_by_label("PUK", exact=True)).to_be_visible()


def test_the_demo_offers_its_users(building: FakeBuilding, visitor: Visitor) -> None:
    building.demo = True
    page = visitor().page()
    page.goto("/consumption/total?period=year&date=2026-03-01")
    page.get_by_role("button", name="installer").click()
    expect(page.get_by_role("heading", name="Consumption")).to_be_visible()
    expect(page).to_have_url(re.compile("period=year&date=2026-03-01"))


def test_default_codes_open_nothing_but_the_page_for_new_ones(building: FakeBuilding, visitor: Visitor) -> None:
    building.default_codes = True
    page = visitor().page()
    page.goto("/live/1")
    type_codes(page, "99999", "00000999900000")
    expect(page.get_by_role("heading", name="Set new codes")).to_be_visible()
    save = page.get_by_role("button", name="Save and open")
    page.get_by_label("New PIN", exact=True).fill("12345")
    page.get_by_label("New PIN again").fill("12346")
    expect(page.get_by_text("The two PINs differ")).to_be_visible()
    page.get_by_label("New PIN again").fill("12345")
    page.get_by_role("button", name="Suggest a PUK").click()
    expect(page.get_by_label("New PUK")).to_have_value(re.compile(r"^\d{5} \d{4} \d{5}$"))
    expect(save).to_be_disabled()
    page.get_by_label("I have noted both codes").check()
    save.click()
    expect(page.get_by_text("This code is too easy to guess.")).to_be_visible()
    page.get_by_label("New PIN", exact=True).fill("40718")
    page.get_by_label("New PIN again").fill("40718")
    save.click()
    expect(page.get_by_role("heading", name="Heat pump")).to_be_visible()


def test_a_user_sees_what_they_may_open_and_nothing_else(logged_in: Login) -> None:
    page = logged_in(user="user")
    places = ["Home", "Consumption", "Analyses", "Bill of consumptions"]
    expect(page.get_by_role("navigation", name="Pages").get_by_role("link")).to_have_text(places)
    expect(page.get_by_role("navigation", name="Where to go").get_by_role("link")).to_have_count(2)
    page.goto("/live/1")
    expect(page.get_by_role("heading", name="Page not found")).to_be_visible()


def test_an_ended_session_comes_back_to_the_log_in(logged_in: Login) -> None:
    page = logged_in("/live/1")
    expect(page.locator("p[data-key=active_power_total]")).to_be_visible()
    page.context.clear_cookies(name="session")
    page.get_by_role("link", name="Acquisition").click()
    expect(page.get_by_role("button", name="Log in")).to_be_visible()
