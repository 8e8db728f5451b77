"""The views of consumption in units and in money: what they show, how they are shared, exported and walked through."""

from __future__ import annotations

import csv
import io
import re
from decimal import Decimal
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE, Login, chart_drawn, choose
from tests.browser.test_every_screen import findings, settle, too_wide

MONTH = "period=month&date=2026-11-18"
VIEWS = {
    "total in money": f"/consumption/total?{MONTH}&unit=money&compare=yes",
    "overall": f"/consumption/overall?{MONTH}",
    "overall by day": f"/consumption/overall?{MONTH}&show=bars",
    "partials": f"/consumption/partials?{MONTH}&group=2",
    "compare": f"/consumption/compare?{MONTH}",
    "compare in detail": f"/consumption/compare?{MONTH}&details=yes&compare=yes",
    "compare gas and electricity": f"/consumption/compare?{MONTH}&left=electricity:3&right=gas:10",
    "tariffs": f"/consumption/tariffs?{MONTH}",
    "tariffs of a device": f"/consumption/tariffs?{MONTH}&details=yes&device=6",
    "tariffs as a table": f"/consumption/tariffs?{MONTH}&show=table",
    "choice for the wall": "/wall/choose?show=total%3Fperiod%3Dday",
}


def money(text: str) -> Decimal:
    return Decimal(re.sub(r"[^0-9.]", "", text))


def total(page: Page) -> Decimal:
    expect(page.locator("[data-total]").first).to_be_visible()
    return money(page.locator("[data-total]").first.inner_text())


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_view_fits_a_phone_and_can_be_read(logged_in: Login, scheme: str) -> None:
    page = logged_in(viewport=PHONE, color_scheme=scheme)
    found = {}
    for name, path in VIEWS.items():
        page.goto(path)
        settle(page)
        assert too_wide(page) <= 0, name
        found[name] = findings(page)
    assert not {name: faults for name, faults in found.items() if faults}


def test_the_total_is_shown_in_money_and_says_what_has_no_price(logged_in: Login) -> None:
    page = logged_in(f"/consumption/total?{MONTH}")
    chart_drawn(page)
    choose(page, "Money")
    expect(page).to_have_url(re.compile("unit=money"))
    expect(page.locator("[data-total]").first).to_contain_text("€")
    expect(page.get_by_text(re.compile(r"[\d.,]+\s(M|k)Wh in this period has no price"))).to_be_visible()
    expect(page.get_by_text("Without price")).to_be_visible()
    choose(page, "Table")
    sunday = page.get_by_role("row").filter(has_text="Sun 8 November")
    expect(sunday.get_by_role("cell").first).to_have_text("—")
    expect(sunday.get_by_role("img", name="Without price").first).to_be_visible()
    interpolated = page.get_by_role("row").filter(has_text="Tue 17 November")
    expect(interpolated.get_by_role("img", name="Interpolated").first).to_be_visible()
    missing = page.get_by_role("row").filter(has_text="Mon 9 November")
    expect(missing.get_by_role("img", name="Missing").first).to_be_visible()


def test_a_shared_link_shows_the_same_view(logged_in: Login) -> None:
    page = logged_in(f"/consumption/total?{MONTH}")
    chart_drawn(page)
    choose(page, "Money")
    page.locator("label", has_text="Compare").click()
    page.get_by_role("button", name="Heating").click()
    expect(page).to_have_url(re.compile("hide=load_type"))
    shown = total(page)
    other = page.context.new_page()
    other.goto(page.url)
    chart_drawn(other)
    assert total(other) == shown
    expect(other.get_by_role("button", name="Heating")).to_have_attribute("aria-pressed", "false")
    expect(other.get_by_role("switch", name="Compare")).to_be_checked()


def test_overall_adds_up_and_leads_to_a_commodity(logged_in: Login) -> None:
    page = logged_in(f"/consumption/overall?{MONTH}")
    table = page.get_by_role("table").first
    rows = [table.get_by_role("row").filter(has_text=name) for name in ("Electricity", "Gas", "Water")]
    parts = [money(re.findall(r"€[\d,.]+", row.get_by_role("cell").first.inner_text())[0]) for row in rows]
    whole = table.get_by_role("row").filter(has_text="Total").get_by_role("cell").first
    assert abs(sum(parts) - money(whole.inner_text())) <= Decimal("0.02")
    expect(rows[1].get_by_text(re.compile("kWh")).first).to_be_visible()
    expect(page.get_by_text("Some prices are still to come")).to_be_visible()
    page.get_by_role("link", name="Gas").click()
    expect(page).to_have_url(re.compile(r"/consumption/total\?.*commodity=gas"))


def test_overall_drills_down_from_its_bars(logged_in: Login) -> None:
    page = logged_in("/consumption/overall?period=year&date=2026-11-18&show=bars")
    drawing = page.get_by_role("application", name=re.compile("Electricity, gas and water, 2026"))
    drawing.focus()
    drawing.press("End")
    drawing.press("ArrowLeft")
    expect(drawing.get_by_text(re.compile("November 2026: €"))).to_be_attached()
    drawing.press("Enter")
    expect(page).to_have_url(re.compile("period=month&date=2026-11-01"))


def test_partials_choose_a_group_and_a_load_type(logged_in: Login) -> None:
    page = logged_in(f"/consumption/partials?{MONTH}")
    everything = page.locator("[data-total]").first.inner_text()
    page.get_by_role("combobox", name="Measure group").click()
    page.get_by_role("option", name="Tenant areas").click()
    expect(page.get_by_role("heading", name="Tenant areas")).to_be_visible()
    page.get_by_role("combobox", name="Load type").click()
    page.get_by_role("option", name="Lighting").click()
    expect(page).to_have_url(re.compile("group=2&load=5"))
    expect(page.get_by_role("heading", name="Tenant areas · Lighting")).to_be_visible()
    expect(page.get_by_role("button", name=re.compile("^Lighting"))).to_have_text(
        ["Lighting ground floor", "Lighting offices"]
    )
    assert page.locator("[data-total]").first.inner_text() != everything


def test_two_devices_are_compared_in_total_and_in_detail(logged_in: Login) -> None:
    page = logged_in(f"/consumption/compare?{MONTH}")
    expect(page.get_by_role("img", name=re.compile("Heat pump · Chiller roof"))).to_be_visible()
    choose(page, "Details")
    expect(page).to_have_url(re.compile("details=yes"))
    drawing = page.get_by_role("application", name=re.compile("Heat pump · Chiller roof"))
    drawing.focus()
    drawing.press("ArrowRight")
    expect(drawing.get_by_text(re.compile("Heat pump .*Chiller roof "))).to_be_attached()
    page.get_by_role("combobox", name="Second device").click()
    page.get_by_role("option", name="Gas meter").click()
    expect(page.get_by_text("they are compared in money")).to_be_visible()
    expect(page.get_by_role("application", name=re.compile("Heat pump · Gas meter.*€"))).to_be_visible()
    expect(page.get_by_role("radio", name="Energy")).to_have_count(0)


def test_tariffs_can_be_chosen_and_the_pie_follows(logged_in: Login) -> None:
    page = logged_in(f"/consumption/tariffs?{MONTH}")
    expect(page.get_by_role("img", name=re.compile("Electricity by tariff"))).to_be_visible()
    whole = total(page)
    page.get_by_role("button", name="Tariffs: 3 of 3").click()
    page.get_by_role("menuitemcheckbox", name="Off-peak").click()
    expect(page).to_have_url(re.compile("tariff=1&tariff=none"))
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Tariffs: 2 of 3")).to_be_visible()
    expect(page.get_by_role("group", name="Legend").get_by_role("button", name="Off-peak")).to_have_count(0)
    assert total(page) < whole


def test_the_tariffs_of_a_device_are_stacked(logged_in: Login) -> None:
    page = logged_in(f"/consumption/tariffs?{MONTH}")
    choose(page, "Details")
    page.get_by_role("link", name="Lighting offices").click()
    expect(page).to_have_url(re.compile("device=6"))
    chart_drawn(page)
    assert page.locator("[data-chart=ready] svg path[fill='#c92a2a']").count() > 5
    assert page.locator("[data-chart=ready] svg path[fill='#1971c2']").count() > 5


def test_what_is_exported_is_what_is_shown(logged_in: Login) -> None:
    page = logged_in("/consumption/tariffs?period=month&date=2026-10-18&show=table")
    cells = page.get_by_role("row").last.get_by_role("cell")
    shown = money(cells.first.inner_text())
    choose(page, "Pie")
    page.get_by_role("button", name="Download").click()
    with page.expect_download() as download:
        page.get_by_role("menuitem", name="Drawing (SVG)").click()
    text = Path(download.value.path()).read_text()
    assert "Electricity by tariff" in text
    assert f"{shown:,}" in text
    page.get_by_role("button", name="Download").click()
    link = page.get_by_role("menuitem", name="Table (CSV)").get_attribute("href")
    assert link
    assert "measure=cost" in link
    assert "split=tariff" in link
    answer = page.context.request.get(link)
    rows = list(csv.reader(io.StringIO(answer.text()), delimiter=";"))
    assert rows[0][1:] == ["Peak [Wh]", "Off-peak [Wh]", "No tariff [Wh]"]


def test_arrow_keys_and_the_name_of_a_view_lead_on(logged_in: Login) -> None:
    page = logged_in(f"/consumption/total?{MONTH}&unit=money&hide=load_type:1")
    chart_drawn(page)
    page.keyboard.press("ArrowLeft")
    expect(page).to_have_url(re.compile("date=2026-10-18"))
    page.get_by_role("link", name="Partials").focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/partials.*date=2026-10-18"))
    expect(page).to_have_url(re.compile("unit=money"))
    assert "hide" not in page.url
