"""Fetches tables of prices from other servers: over HTTP or HTTPS, in bounded time and size, never led elsewhere."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import httpx

from meterhouse.domain.errors import Unavailable

MOST_BYTES = 5_000_000
MOST_REDIRECTS = 3
_TIMEOUT = httpx.Timeout(10.0, connect=5.0)
_WHOLE_S = 30.0


class HttpPrices:
    """See services.billing.ports.PriceFeed. Redirects are followed on the same host and scheme only."""

    def __init__(self, transport: httpx.AsyncBaseTransport | None = None) -> None:
        self._transport = transport

    async def fetch(self, url: str, headers: Sequence[tuple[str, str]]) -> str:
        """Raises Unavailable (`price-source-failed`)."""
        async with httpx.AsyncClient(transport=self._transport, timeout=_TIMEOUT, trust_env=False) as client:
            try:
                async with asyncio.timeout(_WHOLE_S):
                    return await self._get(client, httpx.URL(url), headers)
            except httpx.InvalidURL as error:
                raise _failed("unreachable") from error
            except (TimeoutError, httpx.TimeoutException) as error:
                raise _failed("timeout") from error
            except httpx.HTTPError as error:
                raise _failed("unreachable") from error

    async def _get(self, client: httpx.AsyncClient, url: httpx.URL, headers: Sequence[tuple[str, str]]) -> str:
        for _ in range(MOST_REDIRECTS + 1):
            async with client.stream("GET", url, headers=list(headers)) as answer:
                if not answer.has_redirect_location:
                    return await _text(answer)
                target = url.join(answer.headers["location"])
                if (target.scheme, target.host, target.port) != (url.scheme, url.host, url.port):
                    raise _failed("redirect")
                url = target
        raise _failed("redirect")


async def _text(answer: httpx.Response) -> str:
    if answer.status_code != httpx.codes.OK:
        raise _failed("refused")
    parts, size = [], 0
    async for part in answer.aiter_bytes():
        size += len(part)
        if size > MOST_BYTES:
            raise _failed("too-large")
        parts.append(part)
    try:
        return b"".join(parts).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _failed("not-text") from error


def _failed(reason: str) -> Unavailable:
    return Unavailable("price-source-failed", reason=reason)
