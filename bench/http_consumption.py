"""Year by month of 255 devices × 10 years over HTTP: one keep-alive connection to the real server process.

Every request asks for another year than the one before; the server keeps no answers. Beside it, on the same
connection, an operation of the same server that does next to nothing.
"""

from __future__ import annotations

import asyncio
import gzip
import http.client
import itertools
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from bench import store_data
from bench.figure import Figure
from bench.ports import free_port
from meterhouse.domain.access import DEFAULT_USERS
from meterhouse.domain.installation import Device, Gateway, GatewayKind
from meterhouse.store.store import Store

REQUESTS = int(os.environ.get("BENCH_HTTP_REQUESTS", "1000"))
WARM_UP = 50
PER_GATEWAY = 240
MODEL = "generic-modbus-meter"
OWN = {"pin": "73915", "puk": "83017264910557"}


def run() -> Iterable[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        shutil.copy(store_data.database(), data / "meterhouse.db")
        asyncio.run(_install(data / "meterhouse.db"))
        port = free_port()
        server = _start(data, port)
        try:
            connection = _connected(server, port)
            cookie = _log_in(connection)
            queries = _queries()
            for path in itertools.islice(queries, WARM_UP):
                _check(_get(connection, path, cookie)[0])
            asked = [_get(connection, path, cookie)[1] for path in itertools.islice(queries, REQUESTS)]
            trivial = [_get(connection, "/api/v1/site", cookie)[1] for _ in range(REQUESTS)]
            connection.close()
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait(30)
    slow, least = store_data.percentile(asked, 0.99), store_data.percentile(trivial, 0.99)
    middle = store_data.percentile(asked, 0.5)
    print(f"median {middle:.2f} ms, slowest {max(asked) * 1000:.1f} ms of {len(asked)}", file=sys.stderr)
    name = f"p99 of GET /api/v1/site on the same connection ({least:.2f} ms)"
    return [Figure("http_consumption.year_by_month_p99_ms", slow, "ms", name, slow / least)]


async def _install(path: Path) -> None:
    """Devices for the channels of the data set, switched off: nothing polls beside the queries."""
    store = await Store.open(path)
    configuration = store.configuration
    gateways = [
        await configuration.put_gateway(
            Gateway(0, GatewayKind.MODBUS_TCP, f"Bench {number}", f"192.0.2.{number}", enabled=False)
        )
        for number in (1, 2)
    ]
    for number in range(1, store_data.CHANNELS + 1):
        group = store_data.group_of(number)
        device = Device(
            0,
            gateway_id=gateways[number > PER_GATEWAY].id,
            model=MODEL,
            unit_id=(number - 1) % PER_GATEWAY + 1,
            name=f"Meter {number}",
            load_type_id=group or None,
            enabled=False,
        )
        stored = await configuration.put_device(device)
        assert stored.id == number
    await store.close()


def _start(data: Path, port: int) -> subprocess.Popen[bytes]:
    environment = {
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


def _send(connection: http.client.HTTPConnection, method: str, path: str, body: object, cookie: str) -> str:
    headers = {"X-Meterhouse": "1", "Content-Type": "application/json", "Cookie": cookie}
    connection.request(method, path, json.dumps(body), headers)
    answer = connection.getresponse()
    text = answer.read()
    assert answer.status == 200, text
    cookies = [value.split(";")[0] for name, value in answer.getheaders() if name.lower() == "set-cookie"]
    return "; ".join(cookies)


def _log_in(connection: http.client.HTTPConnection) -> str:
    default = DEFAULT_USERS[0].codes
    cookie = _send(connection, "POST", "/api/v1/session", {"pin": default.pin, "puk": default.puk}, "")
    return _send(connection, "PUT", "/api/v1/session/codes", OWN, cookie)


def _queries() -> Iterable[str]:
    years = range(store_data.FIRST_YEAR, store_data.FIRST_YEAR + store_data.YEARS)
    path = "/api/v1/consumption?period=year&split=load_type&date="
    return itertools.cycle([f"{path}{year}-06-01" for year in years])


def _get(connection: http.client.HTTPConnection, path: str, cookie: str) -> tuple[bytes, float]:
    """The answer, and the seconds from the request's first byte to the answer's last."""
    begun = time.perf_counter()
    connection.request("GET", path, headers={"Cookie": cookie, "Accept-Encoding": "gzip"})
    answer = connection.getresponse()
    body = answer.read()
    took = time.perf_counter() - begun
    assert answer.status == 200, body
    return body, took


def _check(body: bytes) -> None:
    """What is measured is the real thing: seven series of twelve months that add up."""
    answer = json.loads(gzip.decompress(body) if body[:2] == b"\x1f\x8b" else body)
    assert len(answer["series"]) == store_data.LOAD_TYPES
    for month, total in enumerate(answer["values"]):
        parts = [item["values"][month] for item in answer["series"]]
        assert total == sum(part for part in parts if part is not None) > 0
