"""Which passwords are good enough beside a one-time code."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

from meterhouse.domain.errors import FieldError

LEAST_CHARACTERS = 10
MOST_CHARACTERS = 128
LEAST_DIFFERENT = 5


def composed(password: str) -> str:
    """The same password from every keyboard."""
    return unicodedata.normalize("NFC", password)


def password_errors(password: str, name: str, field: str = "password") -> tuple[FieldError, ...]:
    """Why a composed password may not be used by the user of this name; empty when it may.

    Length is what counts; refused beyond that is what a guesser tries first: the name, a few characters repeated.
    """
    if len(password) < LEAST_CHARACTERS:
        return (FieldError(field, "too-short", {"limit": LEAST_CHARACTERS}),)
    if len(password) > MOST_CHARACTERS:
        return (FieldError(field, "too-long", {"limit": MOST_CHARACTERS}),)
    plain = password.casefold()
    if len(set(plain)) < LEAST_DIFFERENT or _is_run(plain) or plain.replace(name.casefold(), "") == "":
        return (FieldError(field, "code-too-easy"),)
    return ()


def _is_run(text: str) -> bool:
    steps = {ord(after) - ord(before) for before, after in pairwise(text)}
    return steps <= {-1, 0, 1}
