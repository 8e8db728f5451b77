"""Trusted browsers: in which ones whose PIN is enough."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from meterhouse.services.access.ports import TrustRecord

LONGEST_TRUST = timedelta(days=400)
"""As long as browsers keep a cookie."""


class Browsers:
    """Trusts by the digest of the browser's token."""

    def __init__(self) -> None:
        self._trusts: dict[bytes, dict[int, datetime]] = {}

    def restore(self, records: Iterable[TrustRecord]) -> None:
        """After a restart."""
        self._trusts = {}
        for record in records:
            self.trust(record)

    def trust(self, record: TrustRecord) -> None:
        """From now on this user's PIN is enough in this browser."""
        self._trusts.setdefault(record.token_digest, {})[record.user_id] = record.trusted_at

    def users(self, digest: bytes | None, now: datetime) -> tuple[int, ...]:
        """Whose PIN is enough in this browser."""
        known = self._trusts.get(digest or b"", {})
        return tuple(user_id for user_id, at in known.items() if now - at < LONGEST_TRUST)

    def move(self, old: bytes, new: bytes) -> tuple[TrustRecord, ...]:
        """Give the browser another token; returns its trusts under the new one."""
        moved = self._trusts.pop(old, {})
        if moved:
            self._trusts.setdefault(new, {}).update(moved)
        return tuple(TrustRecord(new, user_id, at) for user_id, at in moved.items())

    def forget_browser(self, digest: bytes) -> None:
        """PIN and PUK are needed again in this browser."""
        self._trusts.pop(digest, None)

    def forget_user(self, user_id: int) -> None:
        """PIN and PUK of this user are needed again in every browser."""
        for known in self._trusts.values():
            known.pop(user_id, None)
