"""The server as a process, with a certificate of its own: both ports answer, and it ends when it is told to."""

from __future__ import annotations

import os
import signal
import socket
import ssl
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest


def free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


@pytest.mark.slow
def test_both_ports_of_a_server_with_a_certificate_of_its_own(tmp_path: Path) -> None:
    http, https = free_port(), free_port()
    settings = {
        "DATA_FOLDER": str(tmp_path),
        "HTTP_HOST": "127.0.0.1",
        "HTTP_PORT": str(http),
        "HTTPS_PORT": str(https),
        "TLS_CERTIFICATE": "self-signed",
    }
    environment = {**os.environ, **{f"METERHOUSE_{name}": value for name, value in settings.items()}}
    process = subprocess.Popen([sys.executable, "-m", "meterhouse", "run"], env=environment)
    try:
        certificate = tmp_path / "tls" / "certificate.pem"
        deadline = time.monotonic() + 60
        while True:
            assert process.poll() is None
            assert time.monotonic() < deadline
            try:
                trusting = ssl.create_default_context(cafile=str(certificate))
                answer = httpx.get(f"https://127.0.0.1:{https}/api/v1/session", verify=trusting)
                break
            except (OSError, httpx.TransportError):
                time.sleep(0.2)
        assert answer.json()["state"] == "anonymous"
        assert answer.headers["strict-transport-security"]
        led = httpx.get(f"http://127.0.0.1:{http}/live?x=1")
        assert (led.status_code, led.headers["location"]) == (308, f"https://127.0.0.1:{https}/live?x=1")
        assert httpx.get(f"http://127.0.0.1:{http}/api/v1/session").json()["code"] == "https-required"
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()
    assert not [path for path in tmp_path.iterdir() if path.name.endswith("-wal")], "the database was not closed"
