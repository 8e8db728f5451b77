"""The built page: a few files, taken into memory at the start, and the index for every address of its own."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path, PurePosixPath

from fastapi import Request
from fastapi.responses import Response

from meterhouse.domain.errors import NotFound, Unavailable

INDEX = "index.html"
TYPES: dict[str, str] = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".ico": "image/x-icon",
    ".woff2": "font/woff2",
    ".ftl": "text/plain; charset=utf-8",
    ".md": "text/plain; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".webmanifest": "application/manifest+json",
}
"""What is not here is not part of the page."""

ENCODINGS = (("br", ".br"), ("gzip", ".gz"))
_BASE = re.compile(r'<base href="[^"]*"\s*/?>')


@dataclass(frozen=True, slots=True)
class PageFile:
    """Contents by encoding ("" as it is); `etag` of the plain content."""

    media_type: str
    contents: Mapping[str, bytes]
    etag: str
    cache: str


class PageFiles:
    """Serves exactly the files that were in the folder; no path of a request ever reaches the file system."""

    def __init__(self, folder: Path, root_path: str) -> None:
        self._files = {name: _file(folder / name, name) for name in _names(folder)}
        index = self._files.get(INDEX)
        if index is not None:
            self._files[INDEX] = _rebased(index, root_path)

    def answer(self, request: Request, path: str) -> Response:
        """The file at `path`; for any other address without an extension the index, which finds its own way.

        Raises NotFound (`no-such-path`), Unavailable (`page-not-built`).
        """
        if path == "api" or path.startswith("api/"):
            raise NotFound("no-such-path", path=f"/{path}"[:200])
        if not self._files:
            raise Unavailable("page-not-built")
        file = self._files.get(path)
        if file is None:
            if PurePosixPath(path).suffix:
                raise NotFound("no-such-path", path=f"/{path}"[:200])
            file = self._files[INDEX]
        return _response(request, file)


def _names(folder: Path) -> list[str]:
    found = (path for path in folder.rglob("*") if path.is_file() and path.suffix in TYPES)
    return [path.relative_to(folder).as_posix() for path in found]


def _file(path: Path, name: str) -> PageFile:
    contents = {"": path.read_bytes()}
    for encoding, suffix in ENCODINGS:
        compressed = path.with_name(path.name + suffix)
        if compressed.is_file():
            contents[encoding] = compressed.read_bytes()
    # Names in assets/ carry a digest of their content.
    cache = "public, max-age=31536000, immutable" if name.startswith("assets/") else "no-cache"
    return PageFile(TYPES[path.suffix], contents, _etag(contents[""]), cache)


def _rebased(index: PageFile, root_path: str) -> PageFile:
    base = f'<base href="{escape(root_path.rstrip("/"))}/" />'
    content = _BASE.sub(base, index.contents[""].decode(), count=1).encode()
    return PageFile(index.media_type, {"": content}, _etag(content), index.cache)


def _etag(content: bytes) -> str:
    return f'"{hashlib.sha256(content).hexdigest()[:32]}"'


def _response(request: Request, file: PageFile) -> Response:
    accepted = {part.partition(";")[0].strip() for part in request.headers.get("accept-encoding", "").split(",")}
    encoding = next((name for name, _ in ENCODINGS if name in accepted and name in file.contents), "")
    headers = {"ETag": file.etag, "Cache-Control": file.cache, "Vary": "Accept-Encoding"}
    if file.etag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    if encoding:
        headers["Content-Encoding"] = encoding
    return Response(file.contents[encoding], headers=headers, media_type=file.media_type)
