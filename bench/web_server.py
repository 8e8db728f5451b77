"""The real server process on the data of 255 devices × 10 years, and one keep-alive connection to it."""

from __future__ import annotations

import asyncio
import gzip
import http.client
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench import store_data
from bench.ports import free_port
from meterhouse.domain.access import DEFAULT_USERS
from meterhouse.domain.installation import Device, Gateway, GatewayKind, MeasureGroup
from meterhouse.store.store import Store

PER_GATEWAY = 240
MODEL = "generic-modbus-meter"
GROUPS = 4
OWN = {"pin": "73915", "puk": "83017264910557"}


@dataclass(frozen=True, slots=True)
class Connection:
    """A session of the administrator."""

    http: http.client.HTTPConnection
    cookie: str

    def get(self, path: str) -> tuple[bytes, float]:
        """The answer, and the seconds from the request's first byte to the answer's last."""
        begun = time.perf_counter()
        self.http.request("GET", path, headers={"Cookie": self.cookie, "Accept-Encoding": "gzip"})
        answer = self.http.getresponse()
        body = answer.read()
        took = time.perf_counter() - begun
        assert answer.status == 200, body
        return body, took

    def send(self, method: str, path: str, body: object) -> Any:
        """What the server answers to a change."""
        text, _ = _send(self.http, method, path, body, self.cookie)
        return json.loads(text)


def decoded(body: bytes) -> Any:
    """The JSON of an answer, compressed or not."""
    return json.loads(gzip.decompress(body) if body[:2] == b"\x1f\x8b" else body)


@contextmanager
def served() -> Iterator[Connection]:
    """A server on a copy of the data, with devices for its channels that are switched off: nothing polls beside."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        shutil.copy(store_data.database(), data / "meterhouse.db")
        asyncio.run(_install(data / "meterhouse.db"))
        port = free_port()
        server = _start(data, port)
        try:
            connection = _connected(server, port)
            yield Connection(connection, _log_in(connection))
            connection.close()
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait(30)


async def _install(path: Path) -> None:
    store = await Store.open(path)
    configuration = store.configuration
    gateways = [
        await configuration.put_gateway(
            Gateway(0, GatewayKind.MODBUS_TCP, f"Bench {number}", f"192.0.2.{number}", enabled=False)
        )
        for number in (1, 2)
    ]
    groups = [await configuration.put_measure_group(MeasureGroup(0, f"Floor {number}")) for number in range(GROUPS)]
    for number in range(1, store_data.CHANNELS + 1):
        group = store_data.group_of(number)
        device = Device(
            0,
            gateway_id=gateways[number > PER_GATEWAY].id,
            model=MODEL,
            unit_id=(number - 1) % PER_GATEWAY + 1,
            name=f"Meter {number}",
            load_type_id=group or None,
            measure_group_ids=(groups[number % GROUPS].id,),
            enabled=False,
        )
        stored = await configuration.put_device(device)
        assert stored.id == number
    await store.close()


def _start(data: Path, port: int) -> subprocess.Popen[bytes]:
    environment: Mapping[str, str] = {
        **os.environ,
        "METERHOUSE_DATA_FOLDER": str(data),
        "METERHOUSE_HTTP_HOST": "127.0.0.1",
        "METERHOUSE_HTTP_PORT": str(port),
        "METERHOUSE_LOG_LEVEL": "error",
    }
    return subprocess.Popen([sys.executable, "-m", "meterhouse", "run"], env=environment)


def _connected(server: subprocess.Popen[bytes], port: int) -> http.client.HTTPConnection:
    for _ in range(300):
        assert server.poll() is None, "the server ended"
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        with suppress(ConnectionRefusedError):
            connection.connect()
            return connection
        time.sleep(0.1)
    raise TimeoutError("the server does not listen")


def _send(
    connection: http.client.HTTPConnection, method: str, path: str, body: object, cookie: str
) -> tuple[bytes, str]:
    headers = {"X-Meterhouse": "1", "Content-Type": "application/json", "Cookie": cookie}
    connection.request(method, path, json.dumps(body), headers)
    answer = connection.getresponse()
    text = answer.read()
    assert answer.status in (200, 201), text
    cookies = [value.split(";")[0] for name, value in answer.getheaders() if name.lower() == "set-cookie"]
    return text, "; ".join(cookies)


def _log_in(connection: http.client.HTTPConnection) -> str:
    default = DEFAULT_USERS[0].codes
    _, cookie = _send(connection, "POST", "/api/v1/session", {"pin": default.pin, "puk": default.puk}, "")
    return _send(connection, "PUT", "/api/v1/session/codes", OWN, cookie)[1]
