"""Tariffs, cost rules and bills on a real server with a real database: made, ordered, previewed and frozen by hand."""

from __future__ import annotations

import asyncio
import re
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import PC, PHONE, Watched, choose
from tests.browser.real_house import serving_house
from tests.browser.test_every_screen import findings, settle, too_wide
from tests.web.building import DATABASE, MARK, NOW, Building, own_codes, prepare

Enter = Callable[..., Page]
Json = dict[str, Any]
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("house")
    with ThreadPoolExecutor(1) as beside:  # the browser's own loop runs in this thread
        beside.submit(lambda: asyncio.run(prepare(folder))).result()
    return folder / DATABASE


@pytest.fixture
def served(prepared: Path, tmp_path: Path) -> Iterator[tuple[str, Building]]:
    shutil.copy(prepared, tmp_path)
    with serving_house(tmp_path) as served:
        yield served


@pytest.fixture
def address(served: tuple[str, Building]) -> str:
    return served[0]


@pytest.fixture
def enter(visitor: Callable[..., Watched]) -> Enter:
    """Opens the page as one of the building's users, at the building's time."""

    def log_in(path: str = "/bill/rules", user: str = "all", **options: Any) -> Page:
        watched = visitor(**options)
        watched.context.clock.set_fixed_time(NOW)
        codes = own_codes(user)
        answer = watched.context.request.post(
            "/api/v1/session", data={"pin": codes.pin, "puk": codes.puk}, headers=MARK
        )
        assert answer.ok, answer.text()
        page = watched.page()
        page.goto(path)
        settle(page)
        return page

    return log_in


def send(page: Page, method: str, path: str, body: Json | None = None) -> Any:
    answer = page.context.request.fetch(f"/api/v1{path}", method=method, data=body, headers=MARK)
    assert answer.ok, answer.text()
    return answer.json() if answer.text() else None


def tariff(page: Page, name: str, *prices: str, color: str = "#f2b705") -> int:
    made = [{"amount": amount} for amount in prices]
    body = {"commodity": "electricity", "name": name, "color": color, "unit": "kwh", "prices": made}
    return int(send(page, "POST", "/tariffs", body)["id"])


def rule(page: Page, tariff_id: int, **more: Any) -> int:
    return int(send(page, "POST", "/cost-rules", {"commodity": "electricity", "tariff_id": tariff_id, **more})["id"])


def three_rules(page: Page) -> None:
    """Three tariffs, each with a rule: of Sundays, of working days, of always."""
    rule(page, tariff(page, "Sunday", "0.10"), weekdays=[6])
    rule(page, tariff(page, "Work", "0.30", color="#3458a8"), weekdays=[0, 1, 2, 3, 4])
    rule(page, tariff(page, "Base", "0.20", color="#2f8f4e"))
    page.reload()
    settle(page)


def rows(page: Page) -> Locator:
    return page.get_by_role("list", name="Cost rules").locator("[data-rule]")


def in_order(page: Page, *wanted: str) -> None:
    """The rules on the page, and soon those of the server, have tariffs of these names."""
    expect(rows(page)).to_contain_text(list(wanted))
    for _ in range(50):
        if (kept := kept_order(page)) == list(wanted):
            break
        page.wait_for_timeout(100)
    assert kept == list(wanted)
    expect(rows(page)).to_contain_text(list(wanted))


def kept_order(page: Page) -> list[str]:
    called = {item["id"]: item["name"] for item in send(page, "GET", "/tariffs?commodity=electricity")["items"]}
    return [called[item["tariff_id"]] for item in send(page, "GET", "/cost-rules?commodity=electricity")["items"]]


def write_rule(page: Page, name: str, fill: Callable[[Locator], None]) -> None:
    page.get_by_role("button", name="Add rule").click()
    form = page.get_by_role("dialog")
    form.get_by_label("Tariff", exact=True).select_option(label=name)
    fill(form)
    form.get_by_role("button", name="Save").click()
    form.wait_for(state="detached")


def frame(form: Locator, first: str, last: str) -> None:
    form.get_by_label("All day", exact=True).uncheck()
    form.get_by_label("From", exact=True).fill(first)
    form.get_by_label("To and including").fill(last)


def test_one_price_for_everything(enter: Enter) -> None:
    page = enter()
    expect(page.get_by_role("heading", name="Electricity has no price yet")).to_be_visible()
    page.get_by_label("Price", exact=True).fill("0,2512")
    page.get_by_role("button", name="Use this price").click()
    expect(rows(page)).to_have_count(1)
    expect(rows(page)).to_contain_text(["DEFAULT"])
    expect(rows(page)).to_contain_text(["Active now"])
    expect(page.get_by_text("Every hour has a tariff")).to_be_visible()
    page.get_by_role("link", name="Tariffs", exact=True).click()
    expect(page.locator("[data-tariff=DEFAULT]")).to_contain_text("€0.2512 /kWh")


def test_the_examples_of_the_manual_are_written_and_put_in_order(enter: Enter) -> None:
    page = enter("/bill/tariffs")
    for number, price in enumerate(("0.30", "0.20", "0.15"), start=1):
        page.get_by_role("button", name="Add tariff").click()
        form = page.get_by_role("dialog")
        form.get_by_label("Name").fill(f"Tariff {number}")
        form.get_by_label("Price 1", exact=True).fill(price)
        form.get_by_role("button", name="Save").click()
        form.wait_for(state="detached")
    expect(page.locator("[data-tariff]")).to_have_count(3)
    page.get_by_role("link", name="Cost rules", exact=True).click()

    def work_days(form: Locator) -> None:
        form.get_by_role("button", name="Monday to Friday").click()

    def by_day(form: Locator) -> None:
        work_days(form)
        frame(form, "0000", "18:59")
        expect(form.get_by_text("the rule ends at 19:00")).to_be_visible()
        expect(form.locator("[data-sentence]")).to_contain_text("Monday–Friday, 00:00–18:59")

    def by_night(form: Locator) -> None:
        work_days(form)
        frame(form, "19", "2359")

    def christmas(form: Locator) -> None:
        choose_in(form, "On a date")
        form.get_by_label("Repeat every year").check()
        form.get_by_label("Month").select_option(label="December")
        form.get_by_label("Day", exact=True).select_option(label="25")

    def march(form: Locator) -> None:
        choose_in(form, "In a period")
        form.get_by_label("First day").fill("2020-03-01")
        form.get_by_label("Last day").fill("2020-03-31")

    write_rule(page, "Tariff 1", by_day)
    write_rule(page, "Tariff 2", by_night)
    write_rule(page, "Tariff 2", christmas)
    write_rule(page, "Tariff 3", march)
    expect(rows(page)).to_contain_text(
        [
            "Monday–Friday, 00:00–18:59",
            "Monday–Friday, 19:00–23:59",
            "Every day, all day, every year on 25 December",
            "Every day, all day, from 1 March 2020 to 31 March 2020",
        ]
    )
    for _ in range(3):
        page.get_by_role("button", name=re.compile("Move up: Tariff 3")).click()
    for _ in range(2):
        page.get_by_role("button", name=re.compile("Move up: Tariff 2: .* December")).click()
    in_order(page, "Tariff 3", "Tariff 2", "Tariff 1", "Tariff 2")
    expect(rows(page).nth(2)).to_contain_text("Active now")
    expect(page.locator("[data-now]")).to_contain_text("until 19:00")
    shown = page.locator("[data-preview=week] li[title]")
    expect(shown).to_have_text(
        [re.compile("00:00–19:00 Tariff 1"), re.compile("19:00–24:00 Tariff 2")] * 5
        + [re.compile("00:00–24:00 No tariff")] * 2
    )
    choose(page, "Year")
    for _ in range(6):
        page.get_by_role("button", name="Previous").click()
    expect(page.locator("[data-date='2020-02-03']")).to_have_accessible_name(
        re.compile("00:00–19:00 Tariff 1, 19:00–24:00 Tariff 2$")
    )
    expect(page.locator("[data-date='2020-03-14']")).to_have_accessible_name(re.compile("00:00–24:00 Tariff 3$"))
    expect(page.locator("[data-date='2020-12-25']")).to_have_accessible_name(re.compile("00:00–24:00 Tariff 2$"))
    expect(page.locator("[data-date='2020-02-29']")).to_have_accessible_name(re.compile("No tariff$"))
    expect(page.get_by_role("note")).to_contain_text("h without a tariff")
    page.locator("[data-date='2020-03-14']").click()
    expect(page.locator("[data-preview=week] li[title]")).to_have_count(7)


def choose_in(form: Locator, label: str) -> None:
    form.locator(".mantine-SegmentedControl-label").filter(has_text=label).click()


def test_rules_are_ordered_by_buttons_by_keys_and_by_mouse(enter: Enter) -> None:
    page = enter()
    three_rules(page)
    in_order(page, "Sunday", "Work", "Base")
    page.get_by_role("button", name="Move down: Sunday").click()
    in_order(page, "Work", "Sunday", "Base")
    expect(page.get_by_role("button", name="Move down: Sunday")).to_be_focused()
    page.get_by_role("button", name="Drag Base").focus()
    page.keyboard.press("Space")
    page.wait_for_timeout(300)
    page.keyboard.press("ArrowUp")
    page.wait_for_timeout(300)
    page.keyboard.press("Space")
    in_order(page, "Work", "Base", "Sunday")
    handle = page.get_by_role("button", name="Drag Sunday").bounding_box()
    target = rows(page).first.bounding_box()
    assert handle
    assert target
    page.mouse.move(handle["x"] + 10, handle["y"] + 15)
    page.mouse.down()
    page.mouse.move(handle["x"] + 10, handle["y"] - 30, steps=5)
    page.mouse.move(handle["x"] + 10, target["y"] + 5, steps=12)
    page.wait_for_timeout(200)
    page.mouse.up()
    in_order(page, "Sunday", "Work", "Base")
    page.get_by_role("button", name="Drag Work").focus()
    page.keyboard.press("Space")
    page.wait_for_timeout(300)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    in_order(page, "Sunday", "Work", "Base")


def test_what_can_never_be_true_is_told_with_its_reason(enter: Enter) -> None:
    page = enter()
    always = tariff(page, "Always", "0.2")
    rule(page, always, validity={"first": "2026-04-13", "last": "2026-04-14"}, weekdays=[6])
    rule(page, always)
    rule(page, tariff(page, "Never", "0.1"), weekdays=[6])
    page.reload()
    expect(rows(page).first).to_contain_text("its dates, weekdays and times never meet")
    expect(rows(page).last).to_contain_text("rule 2 always comes first")


def test_faults_are_told_at_their_field_and_nothing_typed_is_lost(enter: Enter) -> None:
    page = enter("/bill/tariffs")
    tariff(page, "Day", "0.30")
    page.reload()
    page.get_by_role("button", name="Edit Day").click()
    form = page.get_by_role("dialog")
    form.get_by_label("Price 1", exact=True).fill("cheap")
    form.get_by_role("button", name="Save").click()
    expect(form.locator("[data-price='0']").get_by_text("not written as expected")).to_be_visible()
    expect(form.get_by_label("Price 1", exact=True)).to_have_value("cheap")
    form.get_by_label("Price 1", exact=True).fill("0.28")
    form.get_by_role("button", name="Add price").click()
    form.get_by_label("Price 2", exact=True).fill("0.35")
    form.get_by_role("button", name="Save").click()
    expect(form.locator("[data-price] .mantine-InputWrapper-error").first).to_be_visible()
    form.get_by_label("Price 2 is valid from").fill("2027-01-01")
    form.get_by_label("Price 1 is valid from").fill("2020-01-01")
    form.get_by_role("button", name="Save").click()
    form.wait_for(state="detached")
    expect(page.locator("[data-tariff=Day]")).to_contain_text("from 1 January 2027")


def test_a_second_writer_is_told_and_may_save_all_the_same(enter: Enter) -> None:
    page = enter("/bill/tariffs")
    tariff(page, "Day", "0.30")
    page.reload()
    page.get_by_role("button", name="Edit Day").click()
    form = page.get_by_role("dialog")
    form.get_by_label("Name").fill("Daytime")
    tariff(page, "Night", "0.10")
    form.get_by_role("button", name="Save").click()
    expect(form.get_by_role("alert")).to_contain_text("Somebody else has changed the tariffs meanwhile")
    expect(form.get_by_label("Name")).to_have_value("Daytime")
    form.get_by_role("button", name="Save mine too").click()
    form.wait_for(state="detached")
    expect(page.locator("[data-tariff]")).to_contain_text(["Daytime", "Night"])


def test_readers_look_and_do_not_change(enter: Enter) -> None:
    editor = enter()
    three_rules(editor)
    page = enter(user="consumptions")
    expect(rows(page)).to_have_count(3)
    expect(page.get_by_role("button", name=re.compile("Add|Edit|Delete|Drag|Move"))).to_have_count(0)


def test_a_charge_is_written_and_read_back(enter: Enter) -> None:
    page = enter("/bill/charges")
    page.get_by_role("button", name="Add charge").click()
    form = page.get_by_role("dialog")
    form.get_by_label("Kind").select_option(label="Demand charge")
    form.get_by_label("Name on the bill").fill("Summer peak")
    form.get_by_label("Amount").fill("9,20")
    for month in ("January", "February", "March", "April", "May", "October", "November", "December"):
        form.get_by_label(month, exact=True).uncheck()
    form.get_by_role("button", name="Add time frame").click()
    form.get_by_label("From", exact=True).fill("1200")
    form.get_by_label("To and including").fill("1759")
    form.get_by_role("button", name="Save").click()
    form.wait_for(state="detached")
    listed = page.get_by_role("list", name="Charges")
    expect(listed).to_contain_text(
        "€9.20 per kW of the month’s highest quarter of an hour: June–September, 12:00–17:59"
    )


def test_a_bill_is_frozen_and_the_invoice_checked(enter: Enter) -> None:
    page = enter("/bill/rules")
    rule(page, tariff(page, "Work", "0.30"), weekdays=[0, 1, 2, 3, 4])
    tax = {"kind": "tax", "percent": "10"}
    send(page, "POST", "/charges", {"commodity": "electricity", "name": "VAT", "what": tax})
    page.goto("/bill/bills")
    page.get_by_role("button", name="March 2026").click()
    bill = page.locator("[data-bill]")
    energy, unpriced = bill.locator("[data-line=energy]"), bill.locator("[data-line=unpriced]")
    expect(energy).to_contain_text("€0.30/kWh")
    expect(unpriced).to_contain_text("no price")
    expect(unpriced).not_to_contain_text("€")
    expect(bill.get_by_role("note")).to_contain_text("They are not in the total")
    shown = energy.locator("td").last.inner_text()
    page.get_by_role("button", name="Freeze").click()
    page.get_by_role("dialog").get_by_role("button", name="Freeze").click()
    page.wait_for_url("**/bill/bills/1")
    expect(page.locator("[data-bill]")).to_contain_text("by all")
    expect(page.get_by_text("today’s data gives the same bill")).to_be_visible()
    first = send(page, "GET", "/tariffs?commodity=electricity")["items"][0]
    changed = {key: first[key] for key in ("commodity", "name", "color", "unit")} | {"prices": [{"amount": "9"}]}
    send(page, "PUT", f"/tariffs/{first['id']}", changed)
    page.reload()
    expect(page.locator("[data-bill] [data-line=energy]")).to_contain_text(shown)
    page.get_by_role("button", name="Enter invoice").click()
    page.get_by_label("Invoice: Work").fill(str(float(shown.removeprefix("€")) + 5))
    page.get_by_role("button", name="Add line").click()
    page.get_by_label("Name of added line 1").fill("Reminder fee")
    page.get_by_label("Amount of added line 1").fill("2,50")
    page.get_by_role("button", name="Check invoice").click()
    lines = page.get_by_role("region", name="The supplier’s invoice")
    expect(lines.get_by_role("row", name=re.compile("^Work"))).to_contain_text("+€5.00")
    expect(lines.get_by_role("row", name=re.compile("^VAT"))).to_contain_text("not on the invoice")
    expect(lines.get_by_role("row", name=re.compile("^Reminder fee"))).to_contain_text("+€2.50")
    with page.expect_download() as started:
        page.get_by_role("link", name="CSV").click()
    table = Path(started.value.path()).read_text("utf-8-sig").splitlines()
    assert table[1].split(";")[1:3] == ["energy", "Work"]
    assert table[-1].startswith("total;")
    page.emulate_media(media="print")
    expect(page.locator("[data-bill]")).to_be_visible()
    expect(page.get_by_role("banner")).to_be_hidden()
    expect(page.get_by_role("button", name="Edit invoice")).to_be_hidden()


def test_a_later_correction_is_a_difference_and_no_change(enter: Enter) -> None:
    page = enter("/bill/rules")
    rule(page, tariff(page, "Always", "0.30"))
    march = {"commodity": "electricity", "first": "2026-03-01", "last": "2026-03-31", "name": "March"}
    total = send(page, "POST", "/bills", march)["total"]
    edit = {"start": "2026-03-10T10:00:00Z", "value": 20_010}
    corrected = {"device_id": 1, "key": "active_energy_import_total", "reason": "read again", "values": [edit]}
    send(page, "POST", "/corrections", corrected)
    page.goto("/bill/bills/1")
    expect(page.locator("[data-difference]")).to_contain_text("today’s data differs by +€6.00")
    expect(page.locator("[data-bill]")).to_contain_text(f"€{total}")
    row = page.get_by_role("region", name="What has changed since").get_by_role("row", name=re.compile("^Always"))
    expect(row).to_contain_text(f"€{total}")


def test_a_price_that_is_not_known_yet_makes_a_bill_provisional(enter: Enter) -> None:
    page = enter("/bill/rules")
    send(page, "PUT", "/market-series/DE-LU", {"unit": "kwh"})
    body = {"commodity": "electricity", "name": "Spot", "color": "#3458a8", "unit": "kwh", "prices": []}
    spot = send(page, "POST", "/tariffs", body | {"market": "dynamic", "market_series": "DE-LU"})["id"]
    rule(page, spot)
    table = "\n".join(f"2026-03-{day:02d}T00:00+01:00;0.2" for day in range(1, 29))
    send(page, "POST", "/market-series/DE-LU/import", {"text": table, "dry_run": False})
    page.goto("/bill/bills")
    page.get_by_role("button", name="March 2026").click()
    bill = page.locator("[data-bill]")
    expect(bill.get_by_role("note")).to_contain_text("the total is provisional")
    expect(bill.locator("[data-line=energy]")).to_contain_text("market price")
    expect(bill.locator("[data-line=energy] td").last).to_contain_text("provisional")


def test_prices_are_tried_and_imported_and_their_gaps_are_seen(enter: Enter) -> None:
    page = enter("/bill/prices")
    page.get_by_role("button", name="Add series").click()
    form = page.get_by_role("dialog")
    form.get_by_label("Name").fill("no/slash")
    form.get_by_role("button", name="Save").click()
    expect(form.get_by_role("alert").or_(form.locator(".mantine-InputWrapper-error")).first).to_be_visible()
    form.get_by_label("Name").fill("DE-LU")
    form.get_by_role("button", name="Save").click()
    form.wait_for(state="detached")
    page.get_by_role("button", name="Import file").click()
    form.get_by_label("Prices in the file are per").select_option(label="MWh")
    table = "\n".join(f"2026-04-15T{hour:02d}:00;{100 + hour}" for hour in range(24) if hour not in (17, 18))
    text = f"start;price\n{table}\n2026-04-16T00:00;much\n".encode()
    form.get_by_label("File with prices").set_input_files({"name": "p.csv", "mimeType": "text/csv", "buffer": text})
    expect(form.get_by_role("status")).to_contain_text("The file brings 22 prices")
    expect(form.get_by_role("status")).to_contain_text("Line 24: much is not a price")
    expect(form.get_by_role("status")).to_contain_text("0.123")
    assert send(page, "GET", "/market-series")["items"][0]["count"] == 0
    form.get_by_role("button", name="Import 22 prices").click()
    expect(form.get_by_role("status")).to_contain_text("22 prices imported")
    form.get_by_role("button", name="Close").last.click()
    expect(page.locator("[data-missing]")).to_have_text("2 h of this day have no price")


def test_the_past_is_priced_with_a_copy_of_the_rules(enter: Enter) -> None:
    page = enter("/bill/rules")
    rule(page, tariff(page, "Always", "0.30"))
    page.goto("/bill/whatif")
    page.get_by_role("button", name="March 2026").click()
    page.get_by_role("button", name="Edit Always", exact=True).click()
    form = page.get_by_role("dialog")
    form.get_by_label("Price 1", exact=True).fill("0.15")
    form.get_by_role("button", name="Save").click()
    page.get_by_role("button", name="Compare").click()
    expect(page.get_by_text(re.compile("would have cost €.* less"))).to_be_visible()
    cells = page.get_by_role("row", name=re.compile("^March 2026")).get_by_role("cell").all_inner_texts()
    then, now = (float(text.removeprefix("€")) for text in cells[:2])
    assert then > 1
    assert now == pytest.approx(then / 2, abs=0.006)
    assert send(page, "GET", "/tariffs?commodity=electricity")["items"][0]["prices"][0]["amount"] == "0.30"
    page.get_by_role("button", name="Keep").click()
    form.get_by_label("Name").fill("Half price")
    form.get_by_role("button", name="Save").click()
    form.wait_for(state="detached")
    page.get_by_role("button", name="Start over").click()
    page.get_by_label("Kept copies").select_option(label="Half price")
    expect(page.get_by_text("€0.15")).to_be_visible()


SCREENS = tuple(f"/bill/{part}" for part in ("rules", "tariffs", "charges", "prices", "whatif", "bills", "bills/1"))


def furnish(page: Page) -> None:
    """Something to see on every part."""
    three_rules(page)
    tax = {"kind": "tax", "percent": "22"}
    send(page, "POST", "/charges", {"commodity": "electricity", "name": "VAT", "what": tax})
    send(page, "PUT", "/market-series/DE-LU", {"unit": "kwh"})
    march = {"commodity": "electricity", "first": "2026-03-01", "last": "2026-03-31", "name": "March"}
    send(page, "POST", "/bills", march)
    send(page, "PUT", "/bills/1/invoice", {"lines": [{"key": "fee", "name": "Fee", "amount": "5"}]})


@pytest.mark.parametrize(("size", "scheme"), [(PC, "light"), (PHONE, "dark")], ids=["pc in light", "phone in dark"])
def test_every_part_fits_and_can_be_read(enter: Enter, size: dict[str, int], scheme: str) -> None:
    page = enter(viewport=size, color_scheme=scheme)
    assert findings(page) == []
    furnish(page)
    found = {}
    for path in SCREENS:
        page.goto(path)
        settle(page)
        assert too_wide(page) <= 0, path
        found[path] = findings(page)
    page.goto("/bill/rules")
    choose(page, "Year")
    page.locator("[data-preview=year]").wait_for()
    found["year"] = findings(page)
    page.get_by_role("button", name="Add rule").click()
    page.get_by_role("dialog").get_by_label("All day", exact=True).uncheck()
    found["form"] = findings(page)
    assert not {name: faults for name, faults in found.items() if faults}
