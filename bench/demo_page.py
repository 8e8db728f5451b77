"""The demo building's page in a real Chromium, for measurements and pictures."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, sync_playwright

from bench.ports import free_port

CACHE = Path(__file__).resolve().parent.parent / ".cache"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    # Without this the browser itself asks the names of its maker's hosts.
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1",
]
CHART = "[data-chart=ready] svg path"


@contextmanager
def demo_server() -> Iterator[str]:
    """The demo in a process of its own; gives the page's address. Its database is kept in .cache for the next time."""
    port = free_port()
    command = [sys.executable, "-m", "meterhouse", "demo", "--port", str(port), "--data", str(CACHE / "bench-demo")]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}"
    try:
        _wait(address, process)
        yield address
    finally:
        process.terminate()
        process.wait(30)


def _wait(address: str, process: subprocess.Popen[bytes]) -> None:
    for _ in range(600):
        if process.poll() is not None:
            raise RuntimeError(f"the demo ended with status {process.returncode}")
        try:
            urllib.request.urlopen(f"{address}/api/v1/session", timeout=2).close()  # noqa: S310 - our own loopback
        except OSError:
            time.sleep(0.2)
        else:
            return
    raise RuntimeError("the demo did not start within two minutes")


@contextmanager
def chromium() -> Iterator[Browser]:
    """The system's Chromium, headless."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if not path:
        raise RuntimeError("Chromium is needed: install Debian's package chromium, or name it in CHROMIUM")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        try:
            yield browser
        finally:
            browser.close()


def log_in(context: BrowserContext, address: str) -> None:
    """Open a session with the demo's administrator and trust this browser."""
    answer = context.request.post(
        f"{address}/api/v1/session",
        data={"pin": "99999", "puk": "00000999900000"},
        headers={"X-Meterhouse": "1"},
    )
    assert answer.ok, answer.text()
