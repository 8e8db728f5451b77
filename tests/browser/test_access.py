"""Users, one's own access, the audit log and settings on a real server; and what hostile names do to its pages."""

from __future__ import annotations

import asyncio
import re
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pyotp
import pytest
from playwright.sync_api import APIRequestContext, Browser, Dialog, Page, expect

from tests.browser.conftest import PC, PHONE, Watched
from tests.browser.real_house import serving_house
from tests.browser.test_every_screen import findings, settle, too_wide
from tests.web.building import DATABASE, MARK, NOW, Building, own_codes, prepare
from tests.web.test_attacks import HOSTILE

Enter = Callable[..., Page]
pytestmark = pytest.mark.slow
PAGES = ("/settings", "/settings/users", "/settings/audit", "/account")
PASSWORD = "correct horse battery"


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("house")
    with ThreadPoolExecutor(1) as beside:  # the browser's own loop runs in this thread
        beside.submit(lambda: asyncio.run(prepare(folder))).result()
    return folder / DATABASE


@pytest.fixture
def served(database: Path, tmp_path: Path) -> Iterator[tuple[str, Building]]:
    shutil.copy(database, tmp_path)
    with serving_house(tmp_path) as served:
        yield served


@pytest.fixture
def address(served: tuple[str, Building]) -> str:
    return served[0]


@pytest.fixture
def enter(visitor: Callable[..., Watched]) -> Enter:
    """Opens the page as one of the building's users, at the building's time."""

    def log_in(path: str, user: str = "all", **options: Any) -> Page:
        watched = visitor(**options)
        watched.context.clock.set_fixed_time(NOW)
        codes = own_codes(user)
        send(watched.context.request, "POST", "/session", {"pin": codes.pin, "puk": codes.puk})
        page = watched.page()
        page.goto(path)
        settle(page)
        return page

    return log_in


def send(request: APIRequestContext, method: str, path: str, body: Any = None) -> Any:
    answer = request.fetch(f"/api/v1{path}", method=method, data=body, headers=MARK)
    assert answer.ok, answer.text()
    return answer.json() if answer.text() else None


def test_a_user_is_added_changed_and_switched_off(enter: Enter) -> None:
    page = enter("/settings/users")
    page.get_by_role("button", name="Add user").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Name").fill("INSTALLER")
    dialog.get_by_role("button", name="Suggest codes").click()
    pin = dialog.get_by_label("PIN", exact=True)
    expect(pin).to_have_value(re.compile(r"^\d{5}$"))
    dialog.get_by_role("button", name="Save").click()
    expect(dialog.get_by_text("User installer already has this name")).to_be_visible()
    dialog.get_by_label("Name").fill("Anna Bianchi")
    dialog.get_by_label("My panel board").check()
    dialog.get_by_role("button", name="Save").click()
    card = page.get_by_role("listitem").filter(has_text="Anna Bianchi")
    expect(card).to_contain_text("My panel board · Consumption · Alarms")
    card.get_by_role("button", name="Edit Anna Bianchi").click()
    page.get_by_role("dialog").get_by_label("May log in").press("Space")
    page.keyboard.press("Tab")
    page.get_by_role("dialog").get_by_role("button", name="Save").click()
    expect(card.get_by_text("Off", exact=True)).to_be_visible()
    page.goto("/settings/audit")
    expect(page.get_by_role("row").filter(has_text="User switched off")).to_contain_text("Anna Bianchi")


def test_the_last_manager_is_kept_and_told_so(enter: Enter) -> None:
    page = enter("/settings/users", user="server_configuration")
    for user in send(page.request, "GET", "/users")["items"]:
        if "server_configuration" in user["pages"] and user["name"] != "server_configuration":
            body = {"name": user["name"], "pages": user["pages"], "enabled": False}
            send(page.request, "PUT", f"/users/{user['id']}", body)
    page.reload()
    page.get_by_role("button", name="Edit server_configuration").click()
    page.get_by_role("dialog").get_by_label("Server configuration").uncheck()
    page.get_by_role("dialog").get_by_role("button", name="Save").click()
    expect(page.get_by_role("alert")).to_contain_text("Nobody could manage users any more")


def test_a_password_with_one_time_codes_is_set_and_used(
    enter: Enter,
    served: tuple[str, Building],
) -> None:
    _, house = served
    page = enter("/account")
    page.get_by_role("button", name="Set a password").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("img", name="QR code")).to_be_visible()
    totp = pyotp.TOTP(dialog.get_by_text(re.compile(r"^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$")).inner_text().replace(" ", ""))
    dialog.get_by_label("One-time code").fill(totp.at(house.clock.now()))
    dialog.get_by_label("New password").fill("short")
    dialog.get_by_label("Your PIN now").fill(house.codes["all"].pin)
    dialog.get_by_role("button", name="Use password").click()
    expect(dialog.get_by_text("At least 10 characters", exact=True)).to_be_visible()
    dialog.get_by_label("New password").fill(PASSWORD)
    dialog.get_by_role("button", name="Use password").click()
    expect(page.get_by_role("dialog").get_by_role("listitem")).to_have_count(8)
    page.get_by_role("button", name="I have noted them").click()
    expect(page.get_by_text("8 recovery codes are left")).to_be_visible()
    house.clock.pass_by(30)
    page.get_by_role("button", name="User all").click()
    page.get_by_role("button", name="Log out").click()
    page.get_by_role("button", name="Use a password instead").click()
    page.get_by_label("Name").fill("all")
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_label("One-time code").fill(totp.at(house.clock.now()))
    page.get_by_role("button", name="Log in", exact=True).click()
    expect(page.get_by_role("button", name="User all")).to_be_visible()


def test_codes_of_ones_own_are_changed(enter: Enter, served: tuple[str, Building]) -> None:
    page = enter("/account", user="consumptions")
    page.get_by_label("Your PIN now").fill("11112")
    page.get_by_role("button", name="Suggest codes").click()
    page.get_by_role("button", name="Change codes").click()
    expect(page.get_by_text("This is not right", exact=True)).to_be_visible()
    page.get_by_label("Your PIN now").fill(served[1].codes["consumptions"].pin)
    page.get_by_role("button", name="Change codes").click()
    expect(page.get_by_text("The codes have been changed.")).to_be_visible()


def test_a_token_is_shown_once_used_and_revoked(enter: Enter, browser: Browser, served: Any) -> None:
    page = enter("/account")
    page.get_by_role("button", name="New token").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Name").fill("Home automation")
    dialog.get_by_label("Consumption").check()
    dialog.get_by_role("button", name="Make token").click()
    token = page.get_by_text(re.compile(r"^mh_\S{40,}$")).inner_text()
    page.get_by_role("dialog").get_by_role("button", name="Close").last.click()
    item = page.get_by_role("listitem").filter(has_text="Home automation")
    expect(item).to_contain_text("never used")
    program = browser.new_context(base_url=served[0], extra_http_headers={"Authorization": f"Bearer {token}"})
    assert program.request.get("/api/v1/devices").ok
    item.get_by_role("button", name="Revoke Home automation").click()
    expect(item).to_have_count(0)
    assert program.request.get("/api/v1/devices").status == 401
    program.close()


def test_settings_say_what_they_do_and_are_taken_over(enter: Enter) -> None:
    page = enter("/settings")
    save = page.get_by_role("button", name="Save")
    expect(save).to_be_disabled()
    page.get_by_label("Name of the site").fill("")
    save.click()
    expect(page.get_by_text("At least one character")).to_be_visible()
    page.get_by_label("Name of the site").fill("Villa Rosa")
    page.get_by_role("combobox", name="Time zone").fill("Tokyo")
    page.get_by_role("option", name="Asia/Tokyo").click()
    expect(page.get_by_text("days and months of the whole history are cut anew")).to_be_visible()
    page.get_by_role("combobox", name="Baud rate").click()
    page.get_by_role("option", name="9600", exact=True).click()
    save.click()
    expect(page.get_by_text("Saved.")).to_be_visible()
    expect(page.get_by_role("banner")).to_contain_text("Villa Rosa")
    site = send(page.request, "GET", "/site")
    assert (site["name"], site["serial_baud"]) == ("Villa Rosa", 9600)
    assert site["timezone"] == "Asia/Tokyo"


def test_the_audit_log_is_searched_and_downloaded(enter: Enter) -> None:
    page = enter("/settings/audit")
    for number in range(105):
        body = {"name": f"g{number}", "description": "", "enabled": True}
        send(page.request, "POST", "/measure-groups", body)
    page.reload()
    rows = page.get_by_role("table").locator("tbody tr")
    expect(rows).to_have_count(100)
    page.get_by_role("button", name="Show older").click()
    expect(rows).not_to_have_count(100)
    page.get_by_role("combobox", name="Kind").click()
    page.get_by_role("option", name="Log-ins").click()
    expect(rows).to_have_count(1)
    expect(rows.first).to_contain_text("Logged in")
    with page.expect_download() as download:
        page.get_by_role("link", name="Table (CSV)").click()
    assert download.value.suggested_filename == "audit.csv"
    assert len(download.value.path().read_text("utf-8-sig").splitlines()) == 2


@pytest.mark.parametrize(("size", "scheme"), [(PC, "light"), (PHONE, "dark")], ids=["pc in light", "phone in dark"])
def test_every_page_fits_and_can_be_read(enter: Enter, size: dict[str, int], scheme: str) -> None:
    page = enter("/account", viewport=size, color_scheme=scheme)
    found = {}
    for path in PAGES:
        page.goto(path)
        settle(page)
        assert too_wide(page) <= 0, path
        found[path] = findings(page)
    for path, button in (("/settings/users", "Add user"), ("/account", "Set a password"), ("/account", "New token")):
        page.goto(path)
        page.get_by_role("button", name=button).click()
        page.get_by_role("dialog").wait_for()
        found[button] = findings(page)
    assert not {name: faults for name, faults in found.items() if faults}


def test_who_may_not_sees_no_settings_but_their_own_account(enter: Enter) -> None:
    page = enter("/", user="consumptions")
    expect(page.get_by_role("link", name="Settings")).to_have_count(0)
    page.goto("/settings/users")
    expect(page.get_by_role("heading", name="Page not found")).to_be_visible()
    page.goto("/account")
    page.get_by_role("button", name="New token").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("checkbox")).to_have_count(1)


def test_hostile_names_run_nothing_on_any_page(enter: Enter) -> None:
    """Through every field that takes a name, on every page; a violation of the page's policy would be told."""
    page = enter("/")
    dialogs: list[str] = []

    def note(dialog: Dialog) -> None:
        dialogs.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", note)
    for number, name in enumerate(HOSTILE):
        codes = {"pin": f"4086{number}", "puk": f"1928374655002{number}"}
        send(page.request, "POST", "/users", {"name": name, "pages": ["alarms"], **codes})
        send(page.request, "POST", "/measure-groups", {"name": name, "description": name})
        send(page.request, "POST", "/panel-boards", {"name": name, "description": name})
        send(page.request, "POST", "/load-types", {"name": name, "color": "#123456"})
        gateway = {"kind": "modbus_tcp", "name": name, "description": name, "address": f"10.9.8.{number}"}
        send(page.request, "POST", "/gateways", gateway)
        price = {
            "commodity": "electricity",
            "name": name,
            "color": "#123456",
            "unit": "kwh",
            "prices": [{"amount": "1"}],
        }
        send(page.request, "POST", "/tariffs", price)
        send(page.request, "POST", "/tokens", {"name": name, "pages": ["alarms"], "expires_in_days": 1})
    site = send(page.request, "GET", "/site")
    send(page.request, "PUT", "/site", {**site, "name": HOSTILE[0] + HOSTILE[1]})
    page.context.request.post("/api/v1/session", data={"pin": HOSTILE[0], "puk": HOSTILE[1]}, headers=MARK)
    for path in (
        "/",
        *PAGES,
        "/consumption",
        "/consumption/partials",
        "/live",
        "/installation",
        "/installation/groups",
        "/bill",
        "/acquisition",
    ):
        page.goto(path)
        settle(page)
        assert "owned" not in page.title()
    assert not dialogs
    page.goto("/settings/users")
    expect(page.get_by_text(HOSTILE[0]).first).to_be_visible()


def test_the_browser_keeps_to_the_policy(browser: Browser, served: tuple[str, Building]) -> None:
    """Scripts from nowhere, evaluation, foreign requests and frames are refused by Chromium itself."""
    context = browser.new_context(base_url=served[0])
    context.clock.set_fixed_time(NOW)
    page = context.new_page()
    page.goto("/")
    page.locator("main h1").wait_for()
    page.evaluate("""() => {
        window.broken = [];
        document.addEventListener('securitypolicyviolation', (event) => window.broken.push(event.effectiveDirective));
        const script = document.createElement('script');
        script.textContent = 'window.owned = true';
        document.body.append(script);
        const frame = document.createElement('iframe');
        frame.src = 'http://evil.test/';
        document.body.append(frame);
        document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.owned = true">');
        fetch('http://evil.test/').catch(() => {});
        setTimeout('window.owned = true', 0);
    }""")
    page.wait_for_function("window.broken.length >= 5")
    assert not page.evaluate("window.owned")
    broken = set(page.evaluate("window.broken"))
    assert {"script-src-elem", "script-src-attr", "script-src", "connect-src", "frame-src"} <= broken
    answer = page.goto("/")
    assert answer
    headers = answer.headers
    assert headers["x-frame-options"] == "DENY"
    assert headers["x-content-type-options"] == "nosniff"
    assert "unsafe-eval" not in headers["content-security-policy"]
    context.close()
