"""Analyses, completeness and corrections in a real Chromium before a real server with two months of history."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import uvicorn
from playwright.sync_api import Page, expect

from meterhouse.servers.web.wiring import WebOptions
from tests.browser.conftest import PC, PHONE, Login, chart_drawn, choose
from tests.browser.test_every_screen import findings, settle, too_wide
from tests.web.building import Parts, building, prepare

DATE = "date=2026-04-10"
TABS = {
    "heat-map": "period=month",
    "duration": "period=month",
    "peaks": "period=month",
    "base-load": "period=month",
    "emissions": "period=month",
    "baseline": "period=year",
}


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the server; it runs in a thread of its own until the tests of this module are over."""
    folder, ready, addresses = tmp_path_factory.mktemp("served"), threading.Event(), [""]
    stop: list[Callable[[], None]] = []
    thread = threading.Thread(target=asyncio.run, args=(_serve(folder, ready, addresses, stop),))
    thread.start()
    assert ready.wait(30)
    yield addresses[0]
    stop[0]()
    thread.join(15)


async def _serve(folder: Path, ready: threading.Event, addresses: list[str], stop: list[Callable[[], None]]) -> None:
    await prepare(folder)
    async with building(folder, Parts(), WebOptions(demo=True)) as house:
        server = uvicorn.Server(uvicorn.Config(house.app, port=0, log_config=None, ws="websockets-sansio"))
        stop.append(lambda: setattr(server, "should_exit", True))
        serving = asyncio.create_task(server.serve())
        while not server.started:  # noqa: ASYNC110 - uvicorn tells it in no other way
            await asyncio.sleep(0.02)
        addresses[0] = f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
        ready.set()
        await serving


@pytest.fixture
def address(served: str) -> str:
    return served


@pytest.mark.parametrize(("size", "scheme"), [(PC, "light"), (PHONE, "dark")], ids=["pc in light", "phone in dark"])
def test_every_analysis_draws_fits_and_can_be_read(logged_in: Login, size: dict[str, int], scheme: str) -> None:
    page = logged_in("/analysis", viewport=size, color_scheme=scheme)
    page.wait_for_url("**/analysis/heat-map*")
    for tab, period in TABS.items():
        page.goto(f"/analysis/{tab}?{period}&{DATE}")
        settle(page)
        chart_drawn(page)
        assert too_wide(page) <= 0, tab
        assert findings(page) == [], tab
    for path in ("/analysis/flow", "/analysis/production", "/analysis/settings", f"/completeness?period=month&{DATE}"):
        page.goto(path)
        settle(page)
        assert too_wide(page) <= 0, path
        assert findings(page) == [], path


def test_a_table_says_what_the_heat_map_draws_and_the_address_keeps_it(logged_in: Login) -> None:
    page = logged_in(f"/analysis/heat-map?period=month&{DATE}")
    chart_drawn(page)
    choose(page, "Table")
    cells = page.get_by_role("region", name="Values of the chart").get_by_role("row").nth(11).get_by_role("cell")
    # Three meters that count 10, 20 and 30 Wh a quarter.
    expect(cells.nth(5)).to_have_text("240.0")
    expect(cells).to_have_count(24)
    page.wait_for_url("**show=table*")
    page.get_by_role("button", name="Previous").click()
    page.wait_for_url("**date=2026-03*")
    page.reload()
    # On the day on which clocks are put forward an hour does not exist.
    expect(page.get_by_role("row").nth(29).get_by_role("cell").nth(2)).to_have_text("—")


def test_a_value_is_edited_seen_in_the_ledger_and_put_back(logged_in: Login) -> None:
    page = logged_in(f"/completeness?device=1&period=day&{DATE}")
    title = page.get_by_role("heading", level=2).filter(has_text="Main")
    expect(title).to_contain_text("960")
    page.get_by_role("checkbox").nth(3).check()
    page.get_by_role("button", name="Edit").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("textbox").first.fill("1010")
    expect(dialog.get_by_role("button", name="Save")).to_be_disabled()
    dialog.get_by_label("Reason").fill("wrong reading")
    dialog.get_by_role("button", name="Save").click()
    expect(title).to_contain_text("1.96")
    ledger = page.get_by_role("listitem").filter(has_text="wrong reading")
    expect(ledger).to_contain_text("administrator")
    ledger.get_by_role("button", name="Undo").click()
    page.get_by_role("dialog").get_by_label("Reason").fill("it was right")
    page.get_by_role("dialog").get_by_role("button", name="Undo").click()
    expect(title).to_contain_text("960")
    expect(page.get_by_role("listitem").filter(has_text="it was right")).to_have_count(1)


def test_temperatures_are_checked_before_they_are_stored(logged_in: Login) -> None:
    page: Page = logged_in("/analysis/settings")
    chooser = page.locator("input[type=file]")
    chooser.set_input_files({"name": "t.csv", "mimeType": "text/csv", "buffer": b"time;C\n2026-04-01;12,5\nnoon;3\n"})
    expect(page.get_by_role("alert")).to_contain_text("Line 3")
    chooser.set_input_files({"name": "t.csv", "mimeType": "text/csv", "buffer": b"2026-04-01;12,5\n2026-04-02;-1\n"})
    expect(page.get_by_role("status").filter(has_text="2 readings are fine")).to_have_count(1)
    page.get_by_role("button", name="Import").click()
    expect(page.get_by_role("status").filter(has_text="2 readings imported")).to_have_count(1)
