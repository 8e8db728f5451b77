"""Slow, peppered hashes of codes, made in a thread; and digests of random tokens."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import secrets
from dataclasses import dataclass

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from meterhouse.domain.errors import Unavailable

PEPPER_BYTES = 32
NONCE_BYTES = 12


@dataclass(frozen=True, slots=True)
class HashCost:
    """Argon2id's parameters (RFC 9106); the default takes some 25 ms and 19 MiB on an office machine."""

    time_cost: int = 2
    memory_kib: int = 19_456
    parallelism: int = 1


class CodeHasher:
    """Hashes with a pepper that is not in the database: a stolen database alone does not let a PIN be guessed."""

    def __init__(self, pepper: bytes, cost: HashCost = HashCost()) -> None:
        if len(pepper) < PEPPER_BYTES:
            raise ValueError("the pepper is too short")
        self._pepper = pepper
        self._argon2 = PasswordHasher(cost.time_cost, cost.memory_kib, cost.parallelism)
        self._sealing = AESGCM(self._keyed("seal", ""))
        self._nobody = self._argon2.hash(secrets.token_hex())

    @property
    def check(self) -> bytes:
        """Tells one pepper from another without telling it."""
        return self._keyed("check", "")

    def bucket(self, puk: str) -> int:
        """0–255: finds candidates for a PUK, gives away 8 of its 46 bits to whoever has database and pepper."""
        return self._keyed("bucket", puk)[0]

    async def hash(self, purpose: str, code: str) -> str:
        """A salted hash of a PIN or PUK."""
        return await asyncio.to_thread(self._argon2.hash, self._keyed(purpose, code))

    async def matches(self, known: str | None, purpose: str, code: str) -> bool:
        """Whether `code` has the hash `known`; takes the same time when there is nothing to compare with (None)."""
        return await asyncio.to_thread(self._matches, known, self._keyed(purpose, code))

    def _matches(self, known: str | None, digest: bytes) -> bool:
        try:
            self._argon2.verify(known or self._nobody, digest)
        except (VerificationError, InvalidHashError):
            return False
        return known is not None

    def digest(self, purpose: str, code: str) -> bytes:
        """A fast keyed digest, for random codes that are too long to be guessed."""
        return self._keyed(purpose, code)

    def seal(self, secret: bytes) -> bytes:
        """Encrypted with a key that is not in the database."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        return nonce + self._sealing.encrypt(nonce, secret, None)

    def unseal(self, sealed: bytes) -> bytes:
        """Undoes `seal`. Raises Unavailable (`pepper-does-not-fit`) when it was sealed with another key."""
        try:
            return self._sealing.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], None)
        except InvalidTag as error:
            raise Unavailable("pepper-does-not-fit") from error

    def _keyed(self, purpose: str, code: str) -> bytes:
        return hmac.digest(self._pepper, f"{purpose}:{code}".encode(), "sha256")


def new_token() -> str:
    """256 random bits for a cookie."""
    return secrets.token_urlsafe(32)


def token_digest(token: str) -> bytes:
    """What is kept of a token; it is random and long, so a fast hash does."""
    return hashlib.sha256(token.encode()).digest()
