"""The installation pages before a real server with a real database; a whole building set up by hand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from meterhouse.catalogue.loader import Catalogue
from meterhouse.domain.installation import GatewayKind, Installation
from tests.browser.conftest import PC, PHONE, Login, Watched, choose
from tests.browser.empty_site import EmptySite, serving_empty
from tests.browser.installer import Installer, load_type_name
from tests.browser.test_every_screen import findings, settle, too_wide

pytestmark = pytest.mark.slow
Json = dict[str, Any]
MARK = {"X-Meterhouse": "1"}


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.load()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmptySite]:
    """One server for all but the walk; every test there gives its things names of their own."""
    with serving_empty(tmp_path_factory.mktemp("site")) as served:
        yield served


@pytest.fixture
def address(site: EmptySite) -> str:
    return site.address


@pytest.fixture
def newcomer(browser: Browser) -> Iterator[Callable[[str], Page]]:
    """Opens the installation of a server of one's own, as its administrator."""
    made: list[Watched] = []

    def enter(address: str) -> Page:
        context = browser.new_context(base_url=address, locale="en-GB", reduced_motion="reduce")
        context.set_default_timeout(10_000)
        made.append(Watched(context, address))
        context.route("**/*", made[-1].watch)
        codes = {"pin": "99999", "puk": "00000999900000"}
        assert context.request.post("/api/v1/session", data=codes, headers=MARK).ok
        page = made[-1].page()
        page.goto("/installation")
        settle(page)
        return page

    yield enter
    for watched in made:
        watched.context.close()
    assert not [fault for watched in made for fault in watched.faults]


def ask(page: Page, method: str, path: str, body: Json | None = None, **headers: str) -> Any:
    answer = page.context.request.fetch(f"/api/v1{path}", method=method, data=body, headers={**MARK, **headers})
    assert answer.ok, answer.text()
    return answer.json() if answer.text() else None


def add_gateway(page: Page, name: str, port: int) -> int:
    return int(ask(page, "POST", "/gateways", {"name": name, "address": "127.0.0.1", "port": port})["id"])


def add_meter(page: Page, gateway: int, name: str, unit: int, **more: Any) -> Json:
    body = {"gateway_id": gateway, "model": "eastron-sdm630", "unit_id": unit, "name": name, **more}
    made: Json = ask(page, "POST", "/devices", body)
    return made


def names_of(page: Page, path: str) -> dict[int, str]:
    return {item["id"]: item["name"] for item in ask(page, "GET", path)["items"]}


def told(page: Page) -> Json:
    """What the server says is installed, with names in place of ids."""
    gateways, loads = names_of(page, "/gateways"), names_of(page, "/load-types")
    groups, boards, devices = names_of(page, "/measure-groups"), names_of(page, "/panel-boards"), {}
    known = names_of(page, "/devices")
    for item in ask(page, "GET", "/devices")["items"]:
        devices[item["name"]] = (
            gateways[item["gateway_id"]],
            item["model"],
            item["shown_address"],
            loads.get(item["load_type_id"]),
            sorted(groups[number] for number in item["measure_group_ids"]),
            known.get(item["upstream_device_id"]),
            item["exclude_from_totals"],
            item["supply_direction"],
            item["options"],
        )
    places = {
        item["name"]: (item["kind"], item["port"], item["framing"], boards.get(item["panel_board_id"]))
        for item in ask(page, "GET", "/gateways")["items"]
    }
    colors = {item["name"]: (item["color"], item["enabled"]) for item in ask(page, "GET", "/load-types")["items"]}
    return {"devices": devices, "gateways": places, "loads": colors, "groups": sorted(groups.values())}


def expected(wanted: Installation) -> dict[str, tuple[object, ...]]:
    """What the walk is to leave behind, of what does not depend on defaults."""
    gateways = {item.id: item.name for item in wanted.gateways}
    devices = {item.id: item.name for item in wanted.devices}
    groups = {item.id: item.name for item in wanted.measure_groups}
    return {
        item.name: (
            gateways[item.gateway_id],
            item.model,
            sorted(groups[number] for number in item.measure_group_ids),
            devices.get(item.upstream_device_id or 0),
            item.exclude_from_totals,
            item.supply_direction.value,
        )
        for item in wanted.devices
    }


def set_up_by_hand(page: Page, wanted: Installation, catalogue: Catalogue) -> None:
    """The walk: what it is sorted by, then gateways, then devices, each meter after the one above it."""
    hands = Installer(page, catalogue)
    page.get_by_role("link", name="Loads, groups, boards").first.click()
    for board in wanted.panel_boards:
        hands.add_group("Add board", board)
    for load_type in wanted.load_types:
        if not load_type.predefined:
            hands.add_group("Add load type", load_type)
    for group in wanted.measure_groups:
        hands.add_group("Add group", group)
    boards = {board.id: board.name for board in wanted.panel_boards}
    page.get_by_role("link", name="Gateways and devices").first.click()
    for gateway in wanted.gateways:
        on = boards.get(gateway.panel_board_id or 0)
        if gateway.kind is GatewayKind.LOCAL:
            page.get_by_role("link", name=re.compile("Local RS485")).click()
            hands.describe_gateway(gateway, on)
            hands.save()
        else:
            hands.set_up_gateway(gateway, on)
    for device in wanted.devices:
        if device.position == 2 and "two-sides" in device.model:
            hands.add_other_side(device)
        else:
            hands.set_up_device(device, wanted)


@pytest.mark.walk
def test_a_building_is_set_up_by_hand_and_again_by_one_file(
    newcomer: Callable[[str], Page], tmp_path: Path, catalogue: Catalogue
) -> None:
    with serving_empty(tmp_path / "by-hand", "demo") as site, serving_empty(tmp_path / "by-file") as other:
        page = newcomer(site.address)
        assert site.wanted is not None
        set_up_by_hand(page, site.wanted, catalogue)
        by_hand = told(page)
        assert len(by_hand["devices"]) == len(site.wanted.devices) >= 40
        seen = {name: (*facts[:2], *facts[4:8]) for name, facts in by_hand["devices"].items()}
        assert seen == expected(site.wanted)
        own = {load_type_name(item): item for item in site.wanted.load_types if not item.predefined}
        assert {name: color for name, (color, _) in by_hand["loads"].items() if name in own} == {
            name: item.color for name, item in own.items()
        }
        everything_answers(page)
        page.get_by_role("link", name="Spreadsheet").first.click()
        with page.expect_download() as download:
            page.get_by_role("link", name="XLSX").click()
        file = tmp_path / "installation.xlsx"
        download.value.save_as(file)
        again = newcomer(other.address)
        again.goto("/installation/spreadsheet")
        choose(again, "Their name")
        again.locator("input[type=file]").set_input_files(file)
        expect(again.get_by_text("The file can be applied")).to_be_visible()
        again.get_by_role("button", name="Apply", exact=True).click()
        expect(again.get_by_text("Applied", exact=True)).to_be_visible()
        assert told(again) == by_hand


def everything_answers(page: Page) -> None:
    """Each kind of gateway is asked once, and no device stays silent."""
    for gateway in ("Local", "Main switchboard", "Plant room"):
        page.get_by_role("navigation", name="Gateways and devices").get_by_role(
            "link", name=re.compile(rf"(Answers|Waiting) {gateway} (127|RS485)")
        ).click()
        page.get_by_role("button", name="Test", exact=True).click()
        expect(page.get_by_text("It answers")).to_be_visible(timeout=15_000)
    tree = page.get_by_role("navigation", name="Gateways and devices")
    expect(tree.get_by_role("img", name="Does not answer")).to_have_count(0, timeout=30_000)
    expect(tree.get_by_role("img", name="Waiting")).to_have_count(0, timeout=30_000)


def refusal(page: Page, label: str) -> str:
    """What is said at a field; the field is marked for everybody, not only for those who see red."""
    field = page.locator(f"form [aria-invalid=true][id='{label_target(page, label)}']")
    expect(field).to_be_visible()
    named = field.get_attribute("aria-describedby") or ""
    return " ".join(page.locator(f"[id='{part}']").inner_text() for part in named.split())


def label_target(page: Page, label: str) -> str:
    field = page.locator("form").get_by_label(re.compile(rf"^{re.escape(label)}( \*)?$")).first
    return str(field.get_attribute("id"))


def test_what_is_wrong_is_said_at_its_field(logged_in: Login) -> None:
    page = logged_in("/installation/gateway/new")
    save = page.get_by_role("button", name="Save", exact=True)
    save.click()
    assert "Required" in refusal(page, "Address")
    expect(page.get_by_role("textbox", name="Address")).to_be_focused()
    hands = Installer(page, Catalogue.load())
    hands.write("Address", "10.1.0.1")
    hands.write("Port", 70_000)
    save.click()
    assert "65535" in refusal(page, "Port")
    hands.write("Port", 1502)
    hands.write("Name", "Local")
    save.click()
    assert "Gateway Local already has this name" in refusal(page, "Name")
    hands.write("Name", "Errors")
    hands.save()
    page.get_by_role("link", name="Add device", exact=True).click()
    save.click()
    assert "Configuration error" in refusal(page, "Model")
    hands.choose_model("Generic Modbus meter")
    hands.write("Modbus address", 400)
    save.click()
    assert "247" in refusal(page, "Modbus address")
    hands.write("Modbus address", 9)
    save.click()
    assert "needs this option" in refusal(page, "Register")
    hands.write("Register", "0048")
    hands.write("Name", "Generic one")
    hands.save()
    page.get_by_role("link", name="Add a device behind Errors").click()
    hands.choose_model("SDM630-Modbus, three phases")
    hands.write("Modbus address", 9)
    save.click()
    assert "Device Generic one already has this address" in refusal(page, "Modbus address")
    page.get_by_role("button", name="Take 1, free").click()
    hands.save()


def test_two_people_change_the_same_device(logged_in: Login) -> None:
    page = logged_in("/installation")
    gateway = add_gateway(page, "Shared", 2001)
    meter = add_meter(page, gateway, "Shared meter", 1)
    page.goto(f"/installation/device/{meter['id']}")
    hands = Installer(page, Catalogue.load())
    hands.write("Name", "My name")
    page.get_by_role("button", name="Totals, alerts, serial number").click()
    hands.write("Serial number", "MINE-1")
    theirs = {"gateway_id": gateway, "model": "eastron-sdm630", "unit_id": 77, "name": "Their name"}
    ask(page, "PUT", f"/devices/{meter['id']}", theirs, **{"If-Match": meter["etag"]})
    page.get_by_role("button", name="Save", exact=True).click()
    alert = page.get_by_role("alert").filter(has_text="Somebody else has changed this")
    expect(alert.get_by_role("row", name=re.compile("Modbus address"))).to_contain_text("77")
    assert findings(page) == []
    kept = ask(page, "GET", f"/devices/{meter['id']}")
    assert (kept["name"], kept["serial_number"]) == ("Their name", "")
    row = alert.get_by_role("row", name=re.compile("^Name"))
    row.locator("label").filter(has_text="Yours").click()
    alert.get_by_role("button", name="Go on like this").click()
    hands.save()
    kept = ask(page, "GET", f"/devices/{meter['id']}")
    assert (kept["name"], kept["unit_id"], kept["serial_number"]) == ("My name", 77, "MINE-1")


def test_unsaved_changes_are_not_lost_by_accident(logged_in: Login) -> None:
    page = logged_in("/installation")
    gateway = add_gateway(page, "Careful", 2002)
    page.goto(f"/installation/gateway/{gateway}")
    hands = Installer(page, Catalogue.load())
    hands.write("Description or location", "Top row")
    page.get_by_role("link", name="Home").click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("Leave without saving?")
    dialog.get_by_role("button", name="Stay").click()
    expect(page.get_by_role("textbox", name="Description or location")).to_have_value("Top row")
    page.get_by_role("link", name="Changes").click()
    dialog.get_by_role("button", name="Save and leave").click()
    expect(page).to_have_url(re.compile("/installation/changes$"))
    assert ask(page, "GET", f"/gateways/{gateway}")["description"] == "Top row"
    page.go_back()
    hands.write("Description or location", "Elsewhere")
    page.go_forward()
    dialog.get_by_role("button", name="Discard").click()
    expect(page.get_by_role("textbox", name="Description or location")).to_have_count(0)
    assert ask(page, "GET", f"/gateways/{gateway}")["description"] == "Top row"


def test_a_failed_test_says_what_to_do(logged_in: Login) -> None:
    page = logged_in("/installation")
    gateway = add_gateway(page, "Nobody", 9)
    meter = add_meter(page, gateway, "Silent meter", 3)
    page.goto(f"/installation/device/{meter['id']}")
    page.get_by_role("button", name="Test", exact=True).click()
    outcome = page.get_by_role("alert").filter(has_text="What to do")
    expect(outcome).to_contain_text("Gateway Nobody refuses the connection", timeout=15_000)
    expect(outcome).to_contain_text("Look up the port in its settings")
    assert findings(page) == []


def test_erasing_says_what_will_happen(logged_in: Login) -> None:
    page = logged_in("/installation")
    gateway = add_gateway(page, "Leaving", 2003)
    main = add_meter(page, gateway, "Leaving main", 1)
    add_meter(page, gateway, "Leaving sub", 2, upstream_device_id=main["id"])
    page.goto(f"/installation/gateway/{gateway}")
    page.get_by_role("button", name="Erase", exact=True).click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("Leaving main")
    expect(dialog.get_by_role("button", name="Erase", exact=True)).to_have_count(0)
    page.keyboard.press("Escape")
    page.goto(f"/installation/device/{main['id']}")
    page.get_by_role("button", name="More", exact=True).click()
    page.get_by_role("menuitem", name="Erase").click()
    expect(dialog).to_contain_text("These meters lose their upstream meter: Leaving sub")
    dialog.get_by_role("button", name="Erase", exact=True).click()
    expect(page).to_have_url(re.compile("/installation$"))
    assert "Leaving main" not in names_of(page, "/devices").values()
    page.goto("/installation/changes")
    newest = page.get_by_role("list", name="Changes").locator("> li").first
    expect(newest).to_contain_text("Leaving main")
    newest.get_by_role("button", name="Undo").click()
    page.get_by_role("dialog").get_by_role("button", name="Undo").click()
    expect(newest).to_contain_text("undo")
    assert names_of(page, "/devices")[main["id"]] == "Leaving main"


def test_a_copy_and_another_meter(logged_in: Login) -> None:
    page = logged_in("/installation")
    gateway = add_gateway(page, "Copies", 2004)
    meter = add_meter(page, gateway, "Pump", 1)
    page.goto(f"/installation/device/{meter['id']}")
    page.get_by_role("button", name="More", exact=True).click()
    page.get_by_role("menuitem", name="Duplicate").click()
    expect(page.get_by_role("textbox", name="Name", exact=True)).to_have_value("Pump 2")
    expect(page.get_by_role("textbox", name="Modbus address")).to_have_value("2")
    Installer(page, Catalogue.load()).save()
    page.get_by_role("button", name="More", exact=True).click()
    page.get_by_role("menuitem", name="Replace meter").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("textbox", name="Serial number of the new meter").fill("NEW-77")
    first = dialog.get_by_role("textbox", name="First reading of the new meter")
    first.fill("12,5")
    dialog.get_by_role("button", name="Replace meter").click()
    expect(first).to_have_attribute("aria-invalid", "true")  # a meter that was never read has no counter yet
    first.fill("")
    dialog.get_by_role("button", name="Replace meter").click()
    expect(dialog).to_have_count(0)
    copy = next(item for item in ask(page, "GET", "/devices")["items"] if item["name"] == "Pump 2")
    assert copy["serial_number"] == "NEW-77"


def test_loads_groups_and_boards(logged_in: Login) -> None:
    page = logged_in("/installation")
    gateway = add_gateway(page, "Grouped", 2005)
    meter = add_meter(page, gateway, "Oven", 1)
    page.goto("/installation/groups")
    page.get_by_role("button", name="Add load type").click()
    form = page.locator("form")
    form.get_by_role("button", name="Save").click()
    expect(form.locator("[aria-invalid=true]")).to_be_focused()
    form.get_by_role("textbox", name="Name").fill("Bakery")
    form.get_by_role("button", name="Colour 3").click()
    form.get_by_label("Oven").check()
    form.get_by_role("button", name="Save").click()
    row = page.get_by_role("listitem").filter(has_text="Bakery")
    expect(row).to_contain_text("one device")
    made = next(item for item in ask(page, "GET", "/load-types")["items"] if item["name"] == "Bakery")
    assert made["color"] == "#c2255c"
    assert ask(page, "GET", f"/devices/{meter['id']}")["load_type_id"] == made["id"]
    page.get_by_role("button", name="More for Heating").click()
    expect(page.get_by_role("menuitem", name="Erase")).to_have_count(0)
    page.get_by_role("menuitem", name="Disable").click()
    expect(page.get_by_role("listitem").filter(has_text="Heating")).to_contain_text("Disabled")
    page.get_by_role("button", name="More for Bakery").click()
    page.get_by_role("menuitem", name="Erase").click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("Oven")
    dialog.get_by_role("button", name="Erase", exact=True).click()
    expect(row).to_have_count(0)
    assert ask(page, "GET", f"/devices/{meter['id']}")["load_type_id"] is None


def test_a_bad_file_is_told_place_by_place(logged_in: Login, tmp_path: Path) -> None:
    page = logged_in("/installation/spreadsheet")
    file = tmp_path / "devices.csv"
    file.write_text("name,gateway,model,unit_id\nFrom a file,Nowhere,eastron-sdm630,1\nWrong,Local,no-such-model,300\n")
    page.locator("input[type=file]").set_input_files(file)
    table = page.get_by_role("region", name="Problems of the file")
    expect(table.get_by_role("row").filter(has_text="devices").first).to_contain_text("2")
    expect(page.get_by_role("button", name="Apply", exact=True)).to_have_count(0)
    assert findings(page) == []
    assert "From a file" not in names_of(page, "/devices").values()


@pytest.mark.parametrize(("size", "scheme"), [(PC, "light"), (PHONE, "dark")], ids=["pc in light", "phone in dark"])
def test_every_part_fits_and_can_be_read(logged_in: Login, size: dict[str, int], scheme: str) -> None:
    page = logged_in("/installation", viewport=size, color_scheme=scheme)
    gateway = add_gateway(page, f"Seen {scheme}", 2010 + len(scheme))
    meter = add_meter(page, gateway, f"Seen meter {scheme}", 1)
    found = {}
    for path in (
        "",
        f"/gateway/{gateway}",
        f"/device/{meter['id']}",
        f"/device/new?gateway={gateway}",
        "/groups",
        "/spreadsheet",
        "/changes",
    ):
        page.goto(f"/installation{path}")
        settle(page)
        assert too_wide(page) <= 0, path
        found[path] = findings(page)
    assert not {path: faults for path, faults in found.items() if faults}
    if size == PHONE:
        page.goto(f"/installation/device/{meter['id']}")
        expect(page.get_by_role("searchbox")).to_be_hidden()
        page.get_by_role("link", name="Back to the list").click()
        expect(page.get_by_role("searchbox")).to_be_visible()
