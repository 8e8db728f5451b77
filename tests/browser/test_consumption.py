"""The consumption pages: navigation in time, comparison, gaps, downloads, keys."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import parse_qs, urlparse
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Download, Page, expect

from tests.browser.conftest import Login, chart_drawn, choose
from tests.browser.fake_building import FakeBuilding

DAY = "/consumption/total?period=day&date=2026-11-17"
MONTH = "/consumption/total?period=month&date=2026-11-18"


def parameter(page: Page, name: str) -> str | None:
    return parse_qs(urlparse(page.url).query).get(name, [None])[0]


def click_bucket(page: Page, share: float) -> None:
    """Click into the chart at a share of its width, where the wanted bucket is."""
    chart_drawn(page)
    box = page.locator("[data-chart=ready]").bounding_box()
    assert box
    page.mouse.click(box["x"] + box["width"] * share, box["y"] + box["height"] * 0.75)


def test_a_click_goes_from_the_year_to_the_month_to_the_day(logged_in: Login) -> None:
    page = logged_in("/consumption/total?period=year&date=2026-11-18")
    click_bucket(page, 0.5)
    expect(page).to_have_url(re.compile(r"period=month&date=2026-0[67]-01"))
    expect(page.get_by_role("application", name=re.compile("(June|July) 2026"))).to_be_visible()
    click_bucket(page, 0.5)
    expect(page).to_have_url(re.compile(r"period=day&date=2026-0[67]-1\d"))
    page.go_back()
    expect(page).to_have_url(re.compile("period=month"))


def test_a_bucket_without_any_value_can_be_opened_too(logged_in: Login) -> None:
    page = logged_in(MONTH)
    click_bucket(page, 0.31)
    expect(page).to_have_url(re.compile("period=day&date=2026-11-09"))


def test_previous_next_and_today(logged_in: Login) -> None:
    page = logged_in("/consumption/total")
    expect(page.get_by_role("button", name="Wed, 18 Nov 2026")).to_be_visible()
    expect(page.get_by_role("button", name="Next")).to_be_disabled()
    page.get_by_role("button", name="Previous").click()
    expect(page.get_by_role("button", name="Tue, 17 Nov 2026")).to_be_visible()
    choose(page, "Month")
    page.get_by_role("button", name="Previous").click()
    expect(page.get_by_role("button", name="October 2026")).to_be_visible()
    page.get_by_role("button", name="Next").click()
    expect(page.get_by_role("button", name="November 2026")).to_be_visible()
    page.get_by_role("button", name="Previous").click()
    page.get_by_role("button", name="Today", exact=True).click()
    expect(page).to_have_url(re.compile("date=2026-11-18"))


@pytest.mark.parametrize(
    ("period", "choice", "date"),
    [
        ("day", r"\b6 November 2026", "2026-11-06"),
        ("month", "^Mar$", "2026-03-01"),
        ("year", "^2025$", "2025-01-01"),
    ],
)
def test_the_calendar_chooses_a_day_a_month_or_a_year(logged_in: Login, period: str, choice: str, date: str) -> None:
    page = logged_in(f"/consumption/total?period={period}&date=2026-11-18")
    page.get_by_role("button", name="choose another date").click()
    page.get_by_role("dialog").get_by_role("button", name=re.compile(choice)).click()
    expect(page).to_have_url(re.compile(f"date={date}"))


def test_comparison_draws_the_period_before_and_names_the_difference(logged_in: Login) -> None:
    page = logged_in(MONTH)
    chart_drawn(page)
    lines = page.locator("[data-chart=ready] svg path[stroke-dasharray]")
    expect(lines).to_have_count(0)
    page.locator("label", has_text="Compare").click()
    expect(page).to_have_url(re.compile("compare=yes"))
    expect(lines).to_have_count(1)
    expect(page.get_by_text("Period before")).to_be_visible()
    compared = page.get_by_text("Compared with October 2026").locator("..")
    expect(compared.get_by_text("To date")).to_be_visible()
    expect(compared.get_by_text("In full")).to_be_visible()
    expect(compared.get_by_text(re.compile(r"^[+-]\d+(\.\d)?%$"))).to_have_count(2)


def test_missing_hours_are_hatched_and_named_never_zero(logged_in: Login) -> None:
    page = logged_in("/consumption/total?period=day&date=2026-11-16")
    chart_drawn(page)
    expect(page.get_by_text("Missing").last).to_be_visible()
    hatched = page.locator("[data-chart=ready] svg path[fill^='url(#']")
    expect(hatched).to_have_count(4)
    choose(page, "Table")
    row = page.get_by_role("row").filter(has_text="03:00–04:00")
    expect(row.get_by_role("cell").first).to_have_text("—")
    expect(row.get_by_role("img", name="Missing").first).to_be_visible()
    cells = page.get_by_role("cell").all_text_contents()
    assert not [cell for cell in cells if re.fullmatch(r"0(\.0+)?", cell)]


def test_interpolated_estimated_and_edited_hours_are_told(logged_in: Login) -> None:
    page = logged_in("/consumption/details?device=6&period=day&date=2026-11-17")
    chart_drawn(page)
    for word in ("Interpolated", "Estimated", "Edited"):
        expect(page.get_by_text(word).last).to_be_visible()
    assert page.locator("[data-chart=ready] svg pattern").count() >= 3


def test_the_future_and_the_running_hour_are_marked(logged_in: Login) -> None:
    page = logged_in("/consumption/total?period=day&date=2026-11-18")
    expect(page.get_by_text("Not yet")).to_be_visible()
    expect(page.get_by_text("Incomplete")).to_be_visible()
    expect(page.get_by_text("so far")).to_be_visible()


def test_hours_are_those_of_the_site_and_the_repeated_one_is_told_apart(logged_in: Login) -> None:
    page = logged_in("/consumption/total?period=day&date=2026-10-25&show=table")
    rows = page.get_by_role("rowheader")
    expect(rows).to_have_count(26)
    assert [rows.nth(n).inner_text() for n in range(5)] == [
        "00:00–01:00",
        "01:00–02:00",
        "02:00–02:00 CEST",
        "02:00–03:00 CET",
        "03:00–04:00",
    ]


def test_a_load_type_can_be_hidden(logged_in: Login) -> None:
    page = logged_in(DAY)
    chart_drawn(page)
    heating = page.get_by_role("button", name="Heating")
    bars = page.locator("[data-chart=ready] svg path[fill='#e8590c']")
    assert bars.count() > 20
    heating.click()
    expect(heating).to_have_attribute("aria-pressed", "false")
    expect(bars).to_have_count(0)


def test_the_pie_and_the_table_show_the_same_total(logged_in: Login) -> None:
    page = logged_in(DAY)
    total = page.locator("[data-total]").inner_text().split("\u00a0")[0]
    choose(page, "Pie")
    expect(page.get_by_role("img", name=re.compile("Electricity by load type")).get_by_text(total)).to_be_visible()
    choose(page, "Table")
    expect(page.get_by_role("row").last.get_by_role("cell").first).to_have_text(total)


def test_the_table_drills_down(logged_in: Login) -> None:
    page = logged_in(f"{MONTH}&show=table")
    page.get_by_role("button", name="Fri 13 November").click()
    expect(page).to_have_url(re.compile("period=day&date=2026-11-13"))


def test_gas_in_volume_and_in_energy(logged_in: Login) -> None:
    page = logged_in("/consumption/total?commodity=gas&period=month&date=2026-10-01")
    total = page.locator("[data-total]")
    expect(total).to_contain_text("m³")
    choose(page, "Energy")
    expect(total).to_contain_text("Wh")


def saved(page: Page, choice: str) -> Download:
    page.get_by_role("button", name="Download").click()
    with page.expect_download() as download:
        page.get_by_role("menuitem", name=choice).click()
    return download.value


def test_the_csv_is_that_of_the_server(logged_in: Login) -> None:
    page = logged_in(DAY)
    chart_drawn(page)
    file = saved(page, "Table (CSV)")
    assert file.suggested_filename == "datalogger.csv"
    lines = Path(file.path()).read_text().splitlines()
    assert lines[0].startswith("Date;Heating [Wh]")
    assert len(lines) == 25


def test_the_svg_stands_alone(logged_in: Login) -> None:
    page = logged_in(DAY)
    chart_drawn(page)
    file = saved(page, "Drawing (SVG)")
    assert file.suggested_filename == "meterhouse_electricity_day_2026-11-17.svg"
    text = Path(file.path()).read_text()
    words = " ".join(ElementTree.fromstring(text).itertext())  # noqa: S314 - our own page made it
    assert "Electricity by load type" in words
    assert "Air conditioning" in words
    assert not re.search(r"(href|src)=\"(?!data:|#)", text)


def test_the_png_is_a_picture_of_the_sheet(logged_in: Login) -> None:
    page = logged_in(DAY)
    chart_drawn(page)
    content = Path(saved(page, "Picture (PNG)").path()).read_bytes()
    assert content[:8] == b"\x89PNG\r\n\x1a\n"
    assert (int.from_bytes(content[16:20]), int.from_bytes(content[20:24])) == (2400, 1440)
    assert len(content) > 30_000


def test_full_screen_and_back(logged_in: Login) -> None:
    page = logged_in(DAY)
    chart_drawn(page)
    page.get_by_role("button", name="Full screen").click()
    expect(page.get_by_text(re.compile("Tue, 17 Nov 2026 · "))).to_be_visible()
    assert page.evaluate("document.fullscreenElement !== null")
    page.get_by_role("button", name="Leave full screen").click()
    expect(page.get_by_role("button", name="Full screen")).to_be_visible()
    assert page.evaluate("document.fullscreenElement === null")


def test_arrow_keys_move_in_time_and_along_the_chart(logged_in: Login) -> None:
    page = logged_in(MONTH)
    chart_drawn(page)
    page.keyboard.press("ArrowLeft")
    expect(page).to_have_url(re.compile("date=2026-10-18"))
    page.keyboard.press("Backspace")
    expect(page).to_have_url(re.compile("period=year"))
    drawing = page.get_by_role("application", name=re.compile("Electricity by load type, 2026"))
    drawing.focus()
    drawing.press("End")
    drawing.press("ArrowLeft")
    expect(drawing.get_by_text("November 2026: ")).to_be_attached()
    drawing.press("Enter")
    expect(page).to_have_url(re.compile("period=month&date=2026-11-01"))


def test_details_show_one_device_and_what_it_measures(logged_in: Login) -> None:
    page = logged_in("/consumption/details")
    expect(page.get_by_role("application", name=re.compile("Heat pump, "))).to_be_visible()
    page.get_by_role("searchbox", name="Search devices").fill("lighting o")
    page.get_by_role("link", name="Lighting offices").click()
    expect(page.get_by_role("application", name=re.compile("Lighting offices, Wed"))).to_be_visible()
    assert parameter(page, "device") == "6"
    voltage = page.get_by_role("application", name="Voltage, Lighting offices")
    page.get_by_role("heading", name="Voltage", exact=True).scroll_into_view_if_needed()
    expect(voltage).to_be_visible()
    voltage.focus()
    voltage.press("ArrowRight")
    expect(voltage.get_by_text(re.compile(r"^00:00: L1–N 2\d\d\.\d\sV, L2–N "))).to_be_attached()


def test_details_are_filtered_by_load_type_and_group(logged_in: Login) -> None:
    page = logged_in("/consumption/details")
    page.get_by_role("combobox", name="Filter").click()
    page.get_by_role("option", name="Lighting").click()
    expect(page.get_by_role("listitem").get_by_role("link")).to_have_text(
        [re.compile("ground floor"), re.compile("offices")]
    )


def test_a_failure_is_told_and_can_be_tried_again(building: FakeBuilding, logged_in: Login) -> None:
    building.broken.add("consumption")
    page = logged_in(DAY)
    expect(page.get_by_role("alert")).to_contain_text("The database is busy.")
    building.broken.clear()
    page.get_by_role("button", name="Try again").click()
    chart_drawn(page)
