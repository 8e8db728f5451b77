"""Trusted browsers: in which ones whose PIN is enough."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from meterhouse.services.access.ports import TrustRecord

LONGEST_TRUST = timedelta(days=400)
"""As long as browsers keep a cookie."""


class Browsers:
    """Trusts by the digest of the browser's token."""

    def __init__(self) -> None:
        self._trusts: dict[bytes, dict[int, TrustRecord]] = {}

    def restore(self, records: Iterable[TrustRecord]) -> None:
        """After a restart."""
        self._trusts = {}
        for record in records:
            self.trust(record)

    def trust(self, record: TrustRecord) -> None:
        """From now on this user's PIN is enough in this browser."""
        self._trusts.setdefault(record.token_digest, {})[record.user_id] = record

    def users(self, digest: bytes | None, now: datetime) -> tuple[int, ...]:
        """Whose PIN is enough in this browser."""
        known = self._trusts.get(digest or b"", {})
        return tuple(user_id for user_id, record in known.items() if now - record.trusted_at < LONGEST_TRUST)

    def of_user(self, user_id: int, now: datetime) -> tuple[TrustRecord, ...]:
        """The browsers in which a user's PIN is enough, the latest first."""
        found = (known[user_id] for known in self._trusts.values() if user_id in known)
        valid = [record for record in found if now - record.trusted_at < LONGEST_TRUST]
        return tuple(sorted(valid, key=lambda record: record.trusted_at, reverse=True))

    def move(self, old: bytes, new: bytes) -> tuple[TrustRecord, ...]:
        """Give the browser another token; returns its trusts under the new one."""
        moved = tuple(replace(record, token_digest=new) for record in self._trusts.pop(old, {}).values())
        for record in moved:
            self.trust(record)
        return moved

    def forget_browser(self, digest: bytes) -> None:
        """PIN and PUK are needed again in this browser."""
        self._trusts.pop(digest, None)

    def forget(self, digest: bytes, user_id: int) -> None:
        """PIN and PUK of this user are needed again in this browser."""
        self._trusts.get(digest, {}).pop(user_id, None)

    def forget_user(self, user_id: int) -> None:
        """PIN and PUK of this user are needed again in every browser."""
        for known in self._trusts.values():
            known.pop(user_id, None)
