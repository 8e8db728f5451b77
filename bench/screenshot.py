"""docs/screenshot.png: the consumption page of the demo building. Run by `python3 dev.py screenshot`."""

from __future__ import annotations

import sys
from pathlib import Path

from bench.demo_page import CHART, chromium, demo_server, log_in

TARGET = Path(__file__).resolve().parent.parent / "docs" / "screenshot.png"
DRAWN_MS = 1500


def main(target: Path) -> None:
    with demo_server() as address, chromium() as browser:
        context = browser.new_context(viewport={"width": 1280, "height": 800}, color_scheme="light", locale="en-GB")
        log_in(context, address)
        page = context.new_page()
        page.goto(f"{address}/consumption/total?period=month")
        page.locator(CHART).first.wait_for(state="attached")
        page.wait_for_timeout(DRAWN_MS)
        page.screenshot(path=target)
    print(target)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET)
