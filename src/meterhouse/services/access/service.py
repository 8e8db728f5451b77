"""Access."""

from __future__ import annotations

from meterhouse.domain.access import Codes
from meterhouse.domain.errors import Unavailable
from meterhouse.services.access.session import Opened, OpenSession


class AccessService:
    def session(self, token: str) -> OpenSession | None:
        raise Unavailable

    def browser_trusted(self, token: str) -> bool:
        raise Unavailable

    async def log_in(self, pin: str, puk: str | None, browser_token: str | None, address: str) -> Opened:
        raise Unavailable

    async def log_out(self, token: str) -> None:
        raise Unavailable

    async def lock(self, token: str, browser_token: str | None) -> None:
        raise Unavailable

    async def set_codes(self, token: str, codes: Codes, browser_token: str | None, address: str) -> Opened:
        raise Unavailable
