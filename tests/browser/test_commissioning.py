"""The commissioning page before a real server and simulated meters: found, added, tested, printed."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import uvicorn
from playwright.sync_api import Browser, Page, expect

from meterhouse.host.clock import SystemClock
from meterhouse.simulator.building import Building
from meterhouse.simulator.faults import FaultKind
from tests.browser.conftest import PC, PHONE
from tests.browser.test_every_screen import findings, settle, too_wide
from tests.commissioning.house import served
from tests.simulator.reading import CATALOGUE, scenario
from tests.web.building import MARK

pytestmark = pytest.mark.slow

LOAD = {"shape": "constant", "base": 9000, "peak": 12000, "cos_phi": 0.95}
METERS: list[dict[str, object]] = [
    {"name": "Feeder", "model": "bticino-megatiker-m4-630-measure", "unit": 1, "load": LOAD},
    {"name": "Generic", "model": "generic-modbus-meter", "unit": 2, "options": {"function": 4, "register": "0048"}},
    {"name": "Unlike", "model": "eastron-sdm630", "unit": 3, "load": LOAD},
]
OWN = {"pin": "74913", "puk": "26073184519037"}


@dataclass
class House:
    address: str
    building: Building
    loop: asyncio.AbstractEventLoop


class _Serving:
    """The building and its server in a thread of their own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.ready, self.ends = threading.Event(), asyncio.Event()
        self.house: House | None = None

    def run(self) -> None:
        try:
            asyncio.run(self._serve())
        finally:
            self.ready.set()

    async def _serve(self) -> None:
        building = Building(scenario(METERS, gateways=[{"name": "Board"}]), catalogue=CATALOGUE)
        async with building.running(SystemClock()), served(building, self.folder) as server:
            config = uvicorn.Config(server.web, "127.0.0.1", 0, log_level="warning", lifespan="off")
            web = uvicorn.Server(config)
            task = asyncio.create_task(web.serve())
            while not web.started:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
            port = web.servers[0].sockets[0].getsockname()[1]
            self.house = House(f"http://127.0.0.1:{port}", building, asyncio.get_running_loop())
            self.ready.set()
            await self.ends.wait()
            web.should_exit = web.force_exit = True
            await task


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    serving = _Serving(tmp_path)
    thread = threading.Thread(target=serving.run, daemon=True)
    thread.start()
    assert serving.ready.wait(60) and serving.house
    yield serving.house
    serving.house.loop.call_soon_threadsafe(serving.ends.set)
    thread.join(20)


@pytest.fixture
def visit(browser: Browser, house: House) -> Iterator[Callable[..., Page]]:
    """Opens the page as the installer, whose codes are his own."""
    made = []

    def open_page(**options: object) -> Page:
        context = browser.new_context(
            base_url=house.address,
            locale="en-GB",
            reduced_motion="reduce",
            **options,  # type: ignore[arg-type]
        )
        context.set_default_timeout(30_000)
        made.append(context)
        default = {"pin": "55555", "puk": "00000555500000"}
        answer = context.request.post("/api/v1/session", data=default if len(made) == 1 else OWN, headers=MARK)
        assert answer.ok, answer.text()
        if len(made) == 1:
            answer = context.request.put("/api/v1/session/codes", data=OWN, headers=MARK)
            assert answer.ok, answer.text()
        return context.new_page()

    yield open_page
    for context in made:
        context.close()


def test_from_the_first_scan_to_the_report(house: House, visit: Callable[..., Page]) -> None:
    """With the mouse at a desk, then looked at on a phone in the dark."""
    page = visit(viewport=PC)
    devices = page.request.get("/api/v1/devices").json()["items"]
    feeder = next(item for item in devices if item["name"] == "Feeder")
    assert page.request.delete(f"/api/v1/devices/{feeder['id']}", headers={**MARK, "If-Match": "*"}).ok
    page.goto("/commissioning")
    page.get_by_role("combobox", name="Gateway").click()
    page.get_by_role("option", name="Board").click()
    page.get_by_label("To address").fill("4")
    page.get_by_role("button", name="Scan", exact=True).focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("progressbar")).to_have_attribute("aria-valuenow", "4")
    expect(page.get_by_text("installed already")).to_have_count(2)
    expect(page.get_by_text("certain", exact=True)).to_be_visible()
    page.get_by_label("Name of address 1").fill("Feeder again")
    assert findings(page) == []
    page.get_by_role("button", name="Add one device").click()
    page.get_by_text("One device was added").wait_for()
    expect(page.get_by_text("installed already")).to_have_count(3)

    house.loop.call_soon_threadsafe(lambda: house.building.fault(kind=FaultKind.CT_REVERSED, device="Feeder"))
    house.loop.call_soon_threadsafe(lambda: house.building.fault(kind=FaultKind.SILENT, device="Unlike"))
    page.wait_for_timeout(1200)
    page.get_by_role("link", name="Test everything").click()
    page.get_by_role("button", name="Test", exact=True).click()
    page.get_by_role("button", name="Test again").wait_for()
    expect(page.get_by_text("Current transformer reversed on L1")).to_be_visible()
    expect(page.get_by_text("No answer from Modbus address 3.")).to_be_visible()
    assert findings(page) == []

    page.get_by_role("link", name="Report").click()
    page.get_by_role("button", name="Print as PDF").click()
    with page.expect_download() as download:
        page.get_by_role("link", name="Download").click()
    assert Path(download.value.path()).read_bytes().startswith(b"%PDF-")

    phone = visit(viewport=PHONE, color_scheme="dark")
    for path in ("", "/test", "/report"):
        phone.goto(f"/commissioning{path}")
        settle(phone)
        assert too_wide(phone) <= 0, path
        assert findings(phone) == [], path


def test_the_order_of_words_is_picked_in_the_form_of_the_generic_meter(visit: Callable[..., Page]) -> None:
    page = visit(viewport=PC)
    devices = page.request.get("/api/v1/devices").json()["items"]
    generic = next(item for item in devices if item["name"] == "Generic")
    page.goto(f"/installation/device/{generic['id']}")
    page.get_by_role("button", name="Try word orders").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_text("plausible", exact=True).first.wait_for()
    assert dialog.get_by_role("listitem").count() >= 8
    assert findings(page) == []
    dialog.get_by_role("button", name="Pick Floating point, 32 bits, low word first").click()
    dialog.wait_for(state="hidden")
    page.get_by_role("button", name="Save", exact=True).click()
    page.get_by_role("button", name="Try word orders").wait_for()

    def options() -> object:
        return page.request.get(f"/api/v1/devices/{generic['id']}").json()["options"]

    for _ in range(50):
        if options()["word_order"] == "little":  # type: ignore[index]
            break
        page.wait_for_timeout(100)
    assert options()["word_order"] == "little" and options()["number_format"] == "float"  # type: ignore[index]
