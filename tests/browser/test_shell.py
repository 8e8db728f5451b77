"""The frame: language, colour scheme, keyboard, connection, phone."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE, Login, chart_drawn, choose
from tests.browser.fake_building import FakeBuilding

LOOKS_DIFFERENT_WITHOUT_FOCUS = """() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const near = [element, element.nextElementSibling, element.parentElement].filter(Boolean);
  const look = () => near.map((item) => {
    const { outline, boxShadow, borderColor, top } = getComputedStyle(item);
    return [outline, boxShadow, borderColor, top].join();
  }).join();
  const focused = look();
  element.blur();
  return look() !== focused;
}"""


def test_the_language_changes_at_once_everywhere_and_stays(logged_in: Login) -> None:
    page = logged_in("/consumption/total?period=day&date=2026-11-17&show=table")
    page.get_by_role("button", name="User administrator").click()
    page.get_by_label("Language").select_option("it")
    expect(page.get_by_role("heading", name="Consumi")).to_be_visible()
    expect(page.locator("html")).to_have_attribute("lang", "it")
    expect(page.get_by_role("columnheader", name="Riscaldamento")).to_be_visible()
    expect(page.get_by_role("row").nth(1).get_by_role("cell").first).to_have_text(re.compile(r"^\d+,\d+$"))
    page.reload()
    expect(page.get_by_role("heading", name="Consumi")).to_be_visible()


def test_the_colour_scheme_is_chosen_and_stays(page: Page) -> None:
    html = page.locator("html")
    expect(html).to_have_attribute("data-mantine-color-scheme", "light")
    page.emulate_media(color_scheme="dark")
    expect(html).to_have_attribute("data-mantine-color-scheme", "dark")
    page.get_by_role("button", name="User administrator").click()
    choose(page, "Light")
    expect(html).to_have_attribute("data-mantine-color-scheme", "light")
    page.reload()
    expect(html).to_have_attribute("data-mantine-color-scheme", "light")


def test_the_keyboard_reaches_everything_in_order(page: Page) -> None:
    page.get_by_role("link", name=re.compile("Electricity")).wait_for()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Skip to content")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name=re.compile("Electricity"))).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Consumption")).to_be_visible()
    page.get_by_role("button", name="User administrator").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Language")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(page.get_by_role("button", name="User administrator")).to_be_focused()


def test_every_focus_is_visible(logged_in: Login) -> None:
    page = logged_in("/consumption/total?period=day&date=2026-11-17")
    chart_drawn(page)
    seen = 0
    for _ in range(40):
        page.keyboard.press("Tab")
        differs = page.evaluate(LOOKS_DIFFERENT_WITHOUT_FOCUS)
        assert differs is not False, page.evaluate("document.activeElement.outerHTML.slice(0, 200)")
        seen += differs is True
    assert seen >= 20


def test_a_lost_server_is_told_and_found_again(logged_in: Login) -> None:
    page = logged_in("/acquisition")
    state = page.get_by_role("banner").get_by_role("status")
    expect(state).to_have_text("Connected")
    expect(page.get_by_text("Plant room").first).to_be_visible()
    page.context.set_offline(True)
    expect(state).to_have_text("Reconnecting…", timeout=12_000)
    expect(page.get_by_text("Plant room").first).to_be_visible()
    page.context.set_offline(False)
    expect(state).to_have_text("Connected", timeout=12_000)


def test_a_page_that_does_not_exist(logged_in: Login) -> None:
    page = logged_in("/nowhere/at/all")
    expect(page.get_by_role("heading", name="Page not found")).to_be_visible()
    page.get_by_role("link", name="Go home").click()
    expect(page.get_by_role("heading", name="Today")).to_be_visible()


def test_the_menu_of_a_phone_is_a_drawer(logged_in: Login) -> None:
    page = logged_in(viewport=PHONE, is_mobile=True, has_touch=True)
    link = page.get_by_role("link", name="Live values", exact=True)
    expect(link).not_to_be_in_viewport()
    page.get_by_role("button", name="Open menu").tap()
    expect(link).to_be_in_viewport()
    link.tap()
    expect(page.get_by_role("heading", name="Live values")).to_be_visible()
    expect(link).not_to_be_in_viewport()
    page.get_by_role("button", name="Heat pump").tap()
    page.get_by_role("dialog").get_by_role("link", name="Gas meter").tap()
    expect(page.get_by_role("heading", name="Gas meter")).to_be_visible()


def test_a_silent_building_is_said_in_the_readers_language(building: FakeBuilding, logged_in: Login) -> None:
    building.silent.add(1)
    page = logged_in("/live/1", locale="it-IT")
    expect(page.get_by_role("alert")).to_contain_text("Nessuna risposta dall’indirizzo 3")
