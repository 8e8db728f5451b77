"""What somebody does who means harm: guessing, planting, forging, injecting, and clients that are slow on purpose."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import ssl
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
import uvicorn
import websockets
from cryptography import x509

from meterhouse.domain.access import DEFAULT_USERS
from meterhouse.domain.errors import Unavailable
from meterhouse.host.certificate import CertificateFiles, own_names, self_signed, server_context
from meterhouse.host.log_lines import SafeLines
from meterhouse.servers.web import connections
from meterhouse.servers.web.connections import timed_protocol
from meterhouse.servers.web.listening import Listening, config_of
from meterhouse.servers.web.tls import host_name
from meterhouse.servers.web.wiring import WebOptions
from tests.web.building import DATABASE, HOST, Building, Parts, building

SESSION = "/api/v1/session"
ADMINISTRATOR = DEFAULT_USERS[0].codes
HOSTILE = (
    "<script>document.title='owned'</script>",
    "<img src=x onerror=alert(1)>",
    "\"'><svg onload=alert(1)>",
    "{{7*7}}${7*7}",
    "'; DROP TABLE access_user; --",
    "javascript:alert(1)",
)


async def guess(house: Building, address: str, puk: str, pin: str = "55443") -> httpx.Response:
    async with house.client(address) as client:
        return await client.post(SESSION, json={"pin": pin, "puk": puk})


# --- guessing --------------------------------------------------------------------------------------------------------


async def test_an_address_that_guesses_waits_also_after_a_restart_and_with_the_clock_set_back(
    folder: Path, parts: Parts
) -> None:
    async with building(folder, parts) as house:
        for number in range(5):
            answer = await guess(house, "10.1.1.1", f"{10**13 + number}")
            assert answer.json()["code"] == "wrong-codes"
    async with building(folder, parts) as again:
        again.clock.wall -= timedelta(days=400)
        assert (await guess(again, "10.1.1.1", f"{10**13}")).json()["code"] == "locked-out"
        again.clock.wall += timedelta(days=800)
        assert (await guess(again, "10.1.1.1", f"{10**13}")).json()["code"] == "locked-out"
        assert (await guess(again, "10.1.1.2", f"{10**13}")).json()["code"] == "wrong-codes"
        again.clock.added_s += 30
        assert (await guess(again, "10.1.1.1", f"{10**13}")).json()["code"] == "wrong-codes"
        assert (await guess(again, "10.1.1.1", f"{10**13}")).json()["params"]["seconds"] == 60


async def test_an_account_is_guessed_from_many_addresses_and_waits_also_after_a_restart(
    folder: Path, parts: Parts
) -> None:
    async with building(folder, parts) as house:
        puk = house.codes["all"].puk
        for number in range(5):
            answer = await guess(house, f"10.2.{number}.1", puk, "11112")
            assert answer.json()["code"] == "wrong-codes"
    async with building(folder, parts) as again:
        again.clock.wall -= timedelta(days=400)
        right = again.codes["all"]
        assert (await guess(again, "10.2.99.1", right.puk, right.pin)).json()["code"] == "locked-out"
        again.clock.added_s += 30
        assert (await guess(again, "10.2.99.1", right.puk, right.pin)).status_code == 200


async def test_a_day_of_guessing_gets_a_handful_of_tries(house: Building) -> None:
    """As often as allowed, for a day: fewer than a hundred an hour (OWASP), in fact two dozen a day."""
    puk, tried = house.codes["all"].puk, 0
    while house.clock.added_s < 86_400:
        answer = await guess(house, "10.3.0.1", puk, "11112")
        if answer.status_code == 401:
            tried += 1
        else:
            house.clock.pass_by(answer.json()["params"]["seconds"])
    assert tried <= 40


async def test_no_code_is_in_an_address_or_in_the_log(house: Building, caplog: pytest.LogCaptureFixture) -> None:
    codes = house.codes["all"]
    with caplog.at_level(logging.DEBUG):
        async with house.logged_in("all") as client:
            await client.post(SESSION, json={"pin": "55443", "puk": codes.puk})
            await client.get(SESSION, params={"pin": codes.pin})
            audit = await client.get("/api/v1/audit")
    ours = "\n".join(record.getMessage() for record in caplog.records if record.name.startswith("meterhouse"))
    for secret in (codes.pin, codes.puk, "55443"):
        assert secret not in ours
        assert secret not in audit.text


# --- injecting -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", HOSTILE)
async def test_hostile_names_come_back_as_they_are_and_do_nothing(house: Building, name: str) -> None:
    """Into every field that takes a name; the page's side is in tests/browser/test_access.py."""
    async with house.logged_in("all") as client:
        user = await client.post(
            "/api/v1/users", json={"name": name, "pages": [], "pin": "40862", "puk": "19283746550021"}
        )
        assert user.json()["name"] == name
        group = await client.post("/api/v1/measure-groups", json={"name": name})
        assert group.status_code == 201
        site = (await client.get("/api/v1/site")).json()
        assert (await client.put("/api/v1/site", json={**site, "name": name})).json()["name"] == name
        for path in ("/api/v1/users", "/api/v1/measure-groups", "/api/v1/audit", SESSION):
            answer = await client.get(path)
            assert answer.status_code == 200
            assert answer.headers["content-type"] == "application/json"
            assert answer.headers["x-content-type-options"] == "nosniff"
        found = await client.get("/api/v1/audit", params={"text": name})
        assert any(item["subject"] == name for item in found.json()["items"])
        assert len((await client.get("/api/v1/users")).json()["items"]) > 10


@pytest.mark.parametrize("name", ["a\nINFO meterhouse: forged", "a\r\nSet-Cookie: x=1", "a\x1b[2J", "a\u2028b"])
async def test_a_name_cannot_forge_a_line_of_the_log(house: Building, name: str) -> None:
    async with house.logged_in("all") as client:
        user = {"name": name, "pages": [], "pin": "40862", "puk": "19283746550021"}
        answer = await client.post("/api/v1/users", json=user)
        assert answer.status_code == 422 or "\n" not in answer.json()["name"]
        assert answer.status_code == 422 or not any(ord(character) < 32 for character in answer.json()["name"])
        await client.get(f"/api/v1/nowhere/{httpx.QueryParams({'x': name})}")
        for entry in (await client.get("/api/v1/audit")).json()["items"]:
            assert "\n" not in entry["subject"]
            assert "\x1b" not in entry["subject"]


def test_a_log_line_is_one_line() -> None:
    try:
        int("x\n2026-01-01 INFO meterhouse: forged", 99)
    except ValueError:
        record = logging.LogRecord("m", logging.ERROR, "", 0, "device %s", ("a\nb\x1b[2J\u202ec Ω",), None)
        record.exc_info = sys.exc_info()
    first, *others = SafeLines().format(record).split("\n")
    assert first.endswith("ERROR m: device a\\nb\\x1b[2J\\u202ec Ω")
    assert others
    assert all(line.startswith("  ") for line in others)


@pytest.mark.parametrize(
    "path",
    [
        "/../../../../etc/passwd",
        "/..%2f..%2f..%2fetc%2fpasswd",
        "/assets/..%5c..%5cpepper",
        "/%2e%2e/%2e%2e/pepper",
        "//etc/passwd",
        "/assets/%00index.html",
        "/api/v1/../../pepper",
    ],
)
async def test_no_path_reaches_a_file(folder: Path, parts: Parts, path: str) -> None:
    page = folder / "page"
    page.mkdir()
    (page / "index.html").write_text('<base href="/" /><h1>Meterhouse</h1>')
    (folder / "pepper").write_text("secret")
    async with building(folder, parts, WebOptions(page_folder=page)) as house, house.client() as client:
        answer = await client.get(f"{HOST}{path}")
        assert answer.status_code in (200, 404)
        assert "root:" not in answer.text
        assert "secret" not in answer.text


# --- HTTPS -----------------------------------------------------------------------------------------------------------


async def test_with_a_certificate_plain_http_only_leads_to_https(folder: Path, parts: Parts) -> None:
    options = WebOptions(page_folder=folder, https_port=8443)
    async with building(folder, parts, options) as house:
        async with house.client() as client:
            led = await client.get("/settings/users?x=%0d%0aSet-Cookie:y")
            assert led.status_code == 308
            assert led.headers["location"] == "https://meter.test:8443/settings/users?x=%0d%0aSet-Cookie:y"
            assert "strict-transport-security" not in led.headers
            codes = {"pin": ADMINISTRATOR.pin, "puk": ADMINISTRATOR.puk}
            for answer in (await client.post(SESSION, json=codes), await client.get("/api/v1/devices")):
                assert (answer.status_code, answer.json()["code"]) == (403, "https-required")
                assert "set-cookie" not in answer.headers
            odd = await client.get("/", headers={"Host": "evil.test/x?"})
            assert (odd.status_code, odd.json()["code"]) == (422, "bad-request")
        transport = httpx.ASGITransport(house.app, client=("192.168.1.50", 40000))
        headers = {"X-Meterhouse": "1"}
        async with httpx.AsyncClient(transport=transport, base_url="https://meter.test", headers=headers) as client:
            own = house.codes["all"]
            answer = await client.post(SESSION, json={"pin": own.pin, "puk": own.puk})
            assert answer.headers["strict-transport-security"] == "max-age=31536000"
            assert all("; Secure" in line for line in answer.headers.get_list("set-cookie"))


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("meter.local:8080", "meter.local"),
        ("10.0.0.5", "10.0.0.5"),
        ("[fd00::1]:80", "[fd00::1]"),
        ("[::1]", "[::1]"),
        ("", None),
        ("a b", None),
        ("evil.test/path", None),
        ("a@b", None),
        ("a\r\nb", None),
        ("-x", None),
    ],
)
def test_the_host_that_is_led_to_is_a_name(host: str, name: str | None) -> None:
    assert host_name(host) == name


def test_a_certificate_of_our_own_is_for_every_name_and_is_renewed_in_time(tmp_path: Path) -> None:
    now = datetime(2026, 4, 15, tzinfo=UTC)
    names = {"meter.local", "10.0.0.5", "fd00::5", "zähler.test"}
    files = self_signed(tmp_path, names, now)
    first = files.certificate.read_bytes()
    known = x509.load_pem_x509_certificate(first)
    covered = {str(name.value) for name in known.extensions.get_extension_for_class(x509.SubjectAlternativeName).value}
    assert covered == {"meter.local", "10.0.0.5", "fd00::5", "xn--zhler-gra.test"}
    assert files.key is not None
    assert files.key.stat().st_mode & 0o077 == 0
    assert self_signed(tmp_path, names - {"zähler.test"}, now).certificate.read_bytes() == first
    assert self_signed(tmp_path, {"meter.local"}, now + timedelta(days=750)).certificate.read_bytes() == first
    renewed = self_signed(tmp_path, {"meter.local"}, now + timedelta(days=770)).certificate.read_bytes()
    assert renewed != first
    assert self_signed(tmp_path, {"other.local"}, now + timedelta(days=770)).certificate.read_bytes() != renewed
    assert server_context(files).minimum_version is ssl.TLSVersion.TLSv1_2
    assert "localhost" in own_names()


def test_a_certificate_that_is_none_is_named(tmp_path: Path) -> None:
    (tmp_path / "bad.pem").write_text("no certificate")
    for name in ("bad.pem", "missing.pem"):
        with pytest.raises(Unavailable) as caught:
            server_context(CertificateFiles(tmp_path / name))
        assert caught.value.code == "certificate-unusable"


# --- over real sockets -----------------------------------------------------------------------------------------------


@contextlib.asynccontextmanager
async def listening(house: Building, tls: ssl.SSLContext | None = None) -> AsyncIterator[int]:
    config = config_of(house.app, Listening("127.0.0.1", 0, 0), 0, tls)
    server = uvicorn.Server(config)
    task = asyncio.create_task(server._serve())
    while not server.started:  # noqa: ASYNC110 - uvicorn has no event for it
        await asyncio.sleep(0.01)
    try:
        yield int(server.servers[0].sockets[0].getsockname()[1])
    finally:
        server.should_exit = server.force_exit = True
        await task


async def is_cut(port: int, *parts: bytes, every_s: float, within_s: float) -> bool:
    """Whether the server gives up on a client that sends these parts, one after another, for ever."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)

    async def trickle() -> None:
        first, *more = parts
        writer.write(first)
        while True:
            for part in more:
                await asyncio.sleep(every_s)
                writer.write(part)

    sending = asyncio.create_task(trickle())
    try:
        async with asyncio.timeout(within_s):
            while await reader.read(65_536):
                pass
    except TimeoutError:
        return False
    except ConnectionError:
        return True
    finally:
        sending.cancel()
        writer.close()
        with contextlib.suppress(ConnectionError, asyncio.CancelledError):
            await asyncio.gather(sending, writer.wait_closed(), return_exceptions=True)
    return True


@pytest.mark.slow
async def test_slow_clients_are_given_up_and_others_are_served_meanwhile(
    house: Building, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "HEAD_TIMEOUT_S", 0.6)
    silent = (b"", b"")
    head = (b"GET / HTTP/1.1\r\nHost: x\r\n", b"X-Slow: 1\r\n")
    refused_body = (
        b"POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Length: 900000\r\n\r\n",  # refused: no mark
        b"x",
    )
    async with listening(house) as port:
        tries = [
            is_cut(port, *parts, every_s=0.05, within_s=4) for parts in (silent, head, refused_body) for _ in range(10)
        ]

        async def meanwhile() -> None:
            async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
                for _ in range(5):
                    assert (await client.get(SESSION)).status_code == 200
                    await asyncio.sleep(0.1)

        results, _ = await asyncio.gather(asyncio.gather(*tries), meanwhile())
    assert all(results)


async def test_a_client_that_does_not_take_its_answer_is_cut(house: Building, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "TAKING_TIMEOUT_S", 0.3)
    big = b"x" * 50_000_000

    async def app(scope: object, receive: object, send: object) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})  # type: ignore[operator]
        await send({"type": "http.response.body", "body": big})  # type: ignore[operator]

    house.app.middleware_stack = app
    try:
        async with listening(house) as port:
            reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=1024)
            writer.write(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            await asyncio.sleep(0.8)
            taken = 0
            with contextlib.suppress(ConnectionError):
                while chunk := await reader.read(1_000_000):
                    taken += len(chunk)
            writer.close()
    finally:
        house.app.middleware_stack = None
    assert taken < len(big)


async def test_one_address_cannot_take_all_connections(house: Building, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "MOST_FROM_ONE", 3)
    monkeypatch.setattr(connections, "LOOPBACK", ())
    async with listening(house) as port, contextlib.AsyncExitStack() as held:
        for _ in range(3):
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            held.callback(writer.close)
        await asyncio.sleep(0.05)
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        held.callback(writer.close)
        with contextlib.suppress(ConnectionError):
            async with asyncio.timeout(2):
                assert await reader.read(10) == b""
    assert timed_protocol(()).trusted == ()


@pytest.mark.parametrize(
    "request_bytes",
    [
        b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"POST /api/v1/session HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
        b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\nHost: a\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nX: \x00\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"GET / HTTP/9.9\r\n\r\n",
    ],
    ids=lambda item: str(item)[:40],
)
async def test_malformed_requests_are_refused_and_the_server_goes_on(house: Building, request_bytes: bytes) -> None:
    async with listening(house) as port:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(request_bytes)
        writer.write_eof()
        async with asyncio.timeout(5):
            answer = await reader.read(20_000)
        writer.close()
        assert answer == b"" or answer.split()[1] in (b"400", b"403", b"413", b"422", b"431", b"503", b"505")
        async with httpx.AsyncClient() as client:
            assert (await client.get(f"http://127.0.0.1:{port}{SESSION}")).status_code == 200


async def test_live_values_over_tls_with_a_token_and_never_for_another_site(
    folder: Path, parts: Parts, tmp_path: Path
) -> None:
    files = self_signed(tmp_path / "tls", {"127.0.0.1"}, datetime(2026, 1, 1, tzinfo=UTC))
    trusting = ssl.create_default_context(cafile=str(files.certificate))
    options = WebOptions(page_folder=folder, https_port=8443)
    async with building(folder, parts, options) as house, listening(house, server_context(files)) as port:
        url = f"https://127.0.0.1:{port}"
        async with httpx.AsyncClient(base_url=url, verify=trusting, headers={"X-Meterhouse": "1"}) as client:
            own = house.codes["all"]
            await client.post(SESSION, json={"pin": own.pin, "puk": own.puk})
            wanted = {"name": "wall", "pages": ["panel_board"], "expires_in_days": None}
            token = (await client.post("/api/v1/tokens", json=wanted)).json()["token"]
            cookie = "; ".join(f"{name}={value}" for name, value in client.cookies.items())
            stream = f"wss://127.0.0.1:{port}/api/v1/live/stream"
            bearer = {"Authorization": f"Bearer {token}"}
            async with websockets.connect(stream, ssl=trusting, additional_headers=bearer) as socket:
                assert '"devices"' in str(await socket.recv())
                mine = (await client.get("/api/v1/tokens")).json()["items"][0]["id"]
                assert (await client.delete(f"/api/v1/tokens/{mine}")).status_code == 204
                async with asyncio.timeout(5):
                    await socket.wait_closed()
                assert socket.close_code == 1008
            for headers in (bearer, {"Cookie": cookie, "Origin": "https://evil.test"}, {}):
                with pytest.raises(websockets.InvalidStatus) as caught:
                    await websockets.connect(stream, ssl=trusting, additional_headers=headers)
                assert caught.value.response.status_code == 403


async def test_the_database_is_whole_after_all_that(house: Building) -> None:
    async with house.logged_in("all") as client:
        for text in HOSTILE:
            for path in ("/api/v1/devices", "/api/v1/audit"):
                await client.get(path, params={"text": text, "device_id": text})
            assert (await client.delete(f"/api/v1/tokens/{text}")).status_code in (404, 405)
    assert house.store.database.path.name == DATABASE
    async with house.logged_in("all") as client:
        assert (await client.get("/api/v1/devices")).status_code == 200
