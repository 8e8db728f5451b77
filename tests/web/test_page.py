"""The built page as browsers get it: what is cached, what is compressed, what is allowed, what is out of reach."""

from __future__ import annotations

import gzip
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from meterhouse.servers.web.wiring import WebOptions
from tests.web.building import Building, Parts, building

INDEX = '<!doctype html><head><base href="/" /></head><body><div id="root"></div></body>'
SCRIPT = "console.log('x'.repeat(9));" * 200


@pytest.fixture
def page(tmp_path: Path) -> Path:
    folder = tmp_path / "page"
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_text(INDEX)
    (folder / "favicon.svg").write_text("<svg/>")
    (folder / "assets" / "index-abc123.js").write_text(SCRIPT)
    (folder / "assets" / "index-abc123.js.gz").write_bytes(gzip.compress(SCRIPT.encode()))
    (folder / "assets" / "index-abc123.js.br").write_bytes(b"brotli, one hopes")
    (folder / "assets" / "secret.env").write_text("not of a kind that is served")
    (tmp_path / "outside.js").write_text("out of reach")
    (folder / "assets" / "way-out.js").symlink_to(tmp_path / "absent.js")
    return folder


@pytest.fixture
async def served(folder: Path, page: Path, parts: Parts) -> AsyncIterator[Building]:
    async with building(folder, parts, WebOptions(page_folder=page)) as house:
        yield house


async def test_every_address_of_the_page_is_the_index(served: Building) -> None:
    async with served.client() as client:
        for path in ("/", "/consumption", "/live/12", "/a/b/c", "/apiary"):
            answer = await client.get(path)
            assert (answer.status_code, answer.text) == (200, INDEX)
            assert answer.headers["content-type"] == "text/html; charset=utf-8"
            assert answer.headers["cache-control"] == "no-cache"


async def test_assets_are_kept_for_ever_and_the_index_is_asked_for_again(served: Building) -> None:
    async with served.client() as client:
        asset = await client.get("/assets/index-abc123.js", headers={"Accept-Encoding": "identity"})
        assert asset.text == SCRIPT
        assert asset.headers["cache-control"] == "public, max-age=31536000, immutable"
        assert asset.headers["content-type"] == "text/javascript; charset=utf-8"
        index = await client.get("/")
        again = await client.get("/", headers={"If-None-Match": index.headers["etag"]})
        assert (again.status_code, again.content) == (304, b"")
        changed = await client.get("/", headers={"If-None-Match": '"other"'})
        assert changed.status_code == 200


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [("gzip, deflate, br", "br"), ("gzip", "gzip"), ("br;q=1.0", "br"), ("", None), ("zstd", None)],
)
async def test_what_is_compressed_beforehand_is_sent_so(served: Building, accepted: str, encoding: str | None) -> None:
    async with served.client() as client:
        request = client.build_request("GET", "/assets/index-abc123.js", headers={"Accept-Encoding": accepted})
        answer = await client.send(request, stream=True)
        raw = b"".join([part async for part in answer.aiter_raw()])
        assert answer.headers.get("content-encoding") == encoding
        assert "Accept-Encoding" in answer.headers["vary"]
        expected = {"br": b"brotli, one hopes", None: SCRIPT.encode()}
        assert raw == expected[encoding] if encoding in expected else gzip.decompress(raw) == SCRIPT.encode()


async def test_every_answer_says_what_the_page_may_do(served: Building) -> None:
    async with served.client() as client:
        for path in ("/", "/assets/index-abc123.js", "/api/v1/session", "/api/v1/devices", "/api/v1/none", "/x.js"):
            headers = (await client.get(path)).headers
            policy = headers["content-security-policy"]
            assert policy.startswith("default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:")
            assert "frame-ancestors 'none'" in policy
            assert "script-src" not in policy
            assert headers["x-content-type-options"] == "nosniff"
            assert headers["x-frame-options"] == "DENY"
            assert headers["referrer-policy"] == "same-origin"
            if path.startswith("/api"):
                assert headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    "path",
    [
        "/assets/absent.js",
        "/assets/secret.env",
        "/assets/way-out.js",
        "/../outside.js",
        "/assets/../../outside.js",
        "/%2e%2e/outside.js",
        "/..%2foutside.js",
        "/assets/..%5c..%5coutside.js",
        "//etc/passwd.js",
        "/index.html%00.js",
        "/assets/index-abc123.js.br",
    ],
)
async def test_only_the_files_of_the_page_are_served(served: Building, path: str) -> None:
    async with served.client() as client:
        answer = await client.get(httpx.URL(f"http://meter.test{path}"))
    assert answer.status_code == 404
    assert answer.json()["code"] == "no-such-path"


async def test_under_a_path_the_page_finds_itself(folder: Path, page: Path, parts: Parts) -> None:
    options = WebOptions(root_path="/energy", page_folder=page)
    async with building(folder, parts, options) as house, house.client() as client:
        for prefix in ("", "/energy"):  # a proxy may take the path off, or leave it
            index = await client.get(f"{prefix}/consumption")
            assert '<base href="/energy/" />' in index.text
            assert (await client.get(f"{prefix}/assets/index-abc123.js")).status_code == 200
            assert (await client.get(f"{prefix}/api/v1/session")).json()["state"] == "anonymous"
            assert (await client.get(f"{prefix}/api/v1/none")).status_code == 404


async def test_without_a_page_the_api_works_and_says_so(house: Building) -> None:
    async with house.client() as client:
        answer = await client.get("/")
        assert (answer.status_code, answer.json()["code"]) == (503, "page-not-built")
        assert (await client.get("/api/v1/session")).status_code == 200


async def test_head_is_get_without_the_body(served: Building) -> None:
    async with served.client() as client:
        answer = await client.head("/")
    assert (answer.status_code, answer.content) == (200, b"")
    assert int(answer.headers["content-length"]) == len(INDEX)
