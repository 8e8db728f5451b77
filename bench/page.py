"""What the page costs to load, and how soon its chart is there, in Chromium against the demo building."""

from __future__ import annotations

import time
from collections.abc import Iterable
from statistics import median
from typing import Any

from playwright.sync_api import Browser

from bench.demo_page import CHART, chromium, demo_server, log_in
from bench.figure import Figure

VIEW = "/consumption/total?period=month"
SLOWER = 4
ROUNDS = 5


def run() -> Iterable[Figure]:
    with demo_server() as address, chromium() as browser:
        compressed, plain = _first_load(browser, address)
        pairs = [(_chart_visible(browser, address, SLOWER), _chart_visible(browser, address, 1)) for _ in range(ROUNDS)]
    slow, fast = median(pair[0] for pair in pairs), median(pair[1] for pair in pairs)
    yield Figure(
        "page.first_load_kb", compressed / 1000, "kB over the wire", "the same uncompressed", compressed / plain
    )
    yield Figure("page.chart_visible_s", slow, f"s at {SLOWER}x CPU throttle", "unthrottled", slow / fast)


def _first_load(browser: Browser, address: str) -> tuple[int, int]:
    """Bytes over the wire, and uncompressed, from an empty cache through the log-in to the first chart."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    network = context.new_cdp_session(page)
    sizes = {"wire": 0, "plain": 0}

    def finished(event: dict[str, Any]) -> None:
        sizes["wire"] += int(event["encodedDataLength"])

    def received(event: dict[str, Any]) -> None:
        sizes["plain"] += int(event["dataLength"])

    network.on("Network.loadingFinished", finished)
    network.on("Network.dataReceived", received)
    network.send("Network.enable")
    page.goto(f"{address}/")
    page.locator("input").first.wait_for()
    log_in(context, address)
    page.goto(f"{address}{VIEW}")
    page.locator(CHART).first.wait_for(state="attached")
    page.wait_for_load_state("networkidle")
    context.close()
    return sizes["wire"], sizes["plain"]


def _chart_visible(browser: Browser, address: str, slower: int) -> float:
    """Seconds from opening the address, with an empty cache and an open session, to the drawn chart."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    log_in(context, address)
    page = context.new_page()
    context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": slower})
    start = time.perf_counter()
    page.goto(f"{address}{VIEW}", wait_until="commit")
    page.locator(CHART).first.wait_for(state="attached")
    seconds = time.perf_counter() - start
    context.close()
    return seconds
