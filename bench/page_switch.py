"""How soon another view or page is there after it was asked for, in Chromium with a four times slower processor.

Every switch is measured from the click to the drawn chart, or the heading of the page, after all of them were opened
once; the median of the slowest switch counts.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from statistics import median

from playwright.sync_api import Locator, Page

from bench.demo_page import chromium, demo_server, log_in
from bench.figure import Figure

SLOWER = 4
ROUNDS = 7
VIEWS = ("Overall", "Partials", "Compare", "Tariffs", "Grand total")
PERIODS = ("Year", "Month")
SWITCH = """async (target) => {
  const shown = () => {
    const chart = document.querySelector('main [data-chart=ready] svg path');
    const label = chart?.closest('[aria-label]')?.getAttribute('aria-label') ?? '';
    const home = location.pathname === '/';
    return (home || chart) && (document.querySelector('main h1')?.textContent ?? '') + label;
  };
  const before = shown();
  const begun = performance.now();
  target.click();
  const frame = () => new Promise(requestAnimationFrame);
  while (!shown() || shown() === before) {
    await frame();
    if (performance.now() - begun > 20000) throw new Error('nothing came');
  }
  await frame();
  return performance.now() - begun;
}"""
"""Milliseconds from the click until heading or chart are other ones, and drawn."""
DRAWN = "() => document.querySelector('main [data-chart=ready] svg path') !== null"


def run() -> Iterable[Figure]:
    with demo_server() as address, chromium() as browser:
        context = browser.new_context(viewport={"width": 1280, "height": 800})
        log_in(context, address)
        page = context.new_page()
        page.goto(f"{address}/consumption/total?period=month")
        page.wait_for_function(DRAWN)
        _tour(page)
        fast = _tour(page)
        context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        slow = [_tour(page) for _ in range(ROUNDS)]
        context.close()
    medians = {name: median(tour[name] for tour in slow) for name in slow[0]}
    for name, seconds in sorted(medians.items(), key=lambda item: item[1]):
        print(f"{name}: {seconds * 1000:.0f} ms", file=sys.stderr)
    worst = max(medians, key=lambda name: medians[name])
    ratio = medians[worst] / fast[worst]
    yield Figure(
        "page.switch_ms", medians[worst] * 1000, f"ms at {SLOWER}x CPU throttle ({worst})", "unthrottled", ratio
    )


def _tour(page: Page) -> dict[str, float]:
    """Seconds of every switch; each begins when nothing else is under way."""
    tabs = page.get_by_role("navigation", name="Views")
    menu = page.get_by_role("navigation", name="Pages")
    found = {name: _switch(page, tabs.get_by_role("link", name=name)) for name in VIEWS}
    for name in PERIODS:
        found[name] = _switch(page, _period(page, name))
    found["Home"] = _switch(page, menu.get_by_role("link", name="Home", exact=True))
    found["Consumption"] = _switch(page, menu.get_by_role("link", name="Consumption", exact=True))
    _switch(page, _period(page, "Month"))
    return found


def _period(page: Page, name: str) -> Locator:
    return page.locator(".mantine-SegmentedControl-label").filter(has_text=re.compile(f"^{name}$"))


def _switch(page: Page, target: Locator) -> float:
    page.wait_for_load_state("networkidle")
    milliseconds: float = target.evaluate(SWITCH)
    return milliseconds / 1000
