"""Who may open what: pages as rights, the users of a new server, and which codes are good enough (§12.1)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from meterhouse.domain.errors import FieldError

PIN_DIGITS = 5
PUK_DIGITS = 14


class Page(StrEnum):
    """What a user may be given the right to open (manual §8.1.1)."""

    SERVER_CONFIGURATION = "server_configuration"
    SYSTEM_CONFIGURATION = "system_configuration"
    PANEL_BOARD = "panel_board"
    CONSUMPTIONS = "consumptions"
    GREEN_UP = "green_up"
    REPORTS = "reports"
    ALARMS = "alarms"


MANAGING = Page.SERVER_CONFIGURATION
"""The right that goes with managing users."""


@dataclass(frozen=True, slots=True)
class User:
    """A person or a role with codes of its own.

    `default_codes` tells that the codes are still those printed in the manual: they open nothing but the page that
    sets new ones. `second_factor`: a password and a one-time code open sessions, PIN and PUK do not.
    """

    id: int
    name: str
    pages: frozenset[Page]
    enabled: bool = True
    default_codes: bool = False
    second_factor: bool = False

    @property
    def manages_users(self) -> bool:
        """Whether the user may add and change users: who may open the server's configuration (manual §8.1.2)."""
        return self.enabled and MANAGING in self.pages


@dataclass(frozen=True, slots=True)
class Codes:
    """PIN (5 digits) and PUK (14 digits, shown 5-4-5), digits only."""

    pin: str
    puk: str

    def __repr__(self) -> str:
        return "Codes(…)"


@dataclass(frozen=True, slots=True)
class DefaultUser:
    """A user of a new server with the codes of the manual."""

    name: str
    codes: Codes
    pages: frozenset[Page]


_EVERYTHING = frozenset(Page)

DEFAULT_USERS: tuple[DefaultUser, ...] = (
    DefaultUser("administrator", Codes("99999", "00000999900000"), _EVERYTHING - {Page.GREEN_UP}),
    DefaultUser("greenUp", Codes("88888", "00000888800000"), _EVERYTHING),
    DefaultUser(
        "installer",
        Codes("55555", "00000555500000"),
        frozenset({Page.SYSTEM_CONFIGURATION, Page.PANEL_BOARD, Page.CONSUMPTIONS, Page.ALARMS}),
    ),
    DefaultUser("user", Codes("11111", "00000111100000"), frozenset({Page.CONSUMPTIONS, Page.ALARMS})),
)
"""Manual §8.1.1."""

_DEFAULT_PINS = frozenset(user.codes.pin for user in DEFAULT_USERS)
_DEFAULT_PUKS = frozenset(user.codes.puk for user in DEFAULT_USERS)


def digits_of(text: str) -> str:
    """A code as typed, without the spaces and dashes that group its digits."""
    return "".join(character for character in text if character not in " -\u00a0\u202f")


def grouped(puk: str) -> str:
    """A PUK as it is shown: 5-4-5 digits."""
    return f"{puk[:5]} {puk[5:9]} {puk[9:]}"


def code_errors(codes: Codes) -> tuple[FieldError, ...]:
    """Why these may not become somebody's codes; empty when they may.

    Refused: a wrong number of digits, the manual's defaults, and what is tried first by anybody who guesses: one
    repeated digit, a run up or down, a short pattern repeated.
    """
    errors = []
    if not is_number(codes.pin, PIN_DIGITS):
        errors.append(FieldError("pin", "wrong-digits", {"digits": PIN_DIGITS}))
    elif codes.pin in _DEFAULT_PINS or _is_trivial(codes.pin):
        errors.append(FieldError("pin", "code-too-easy"))
    if not is_number(codes.puk, PUK_DIGITS):
        errors.append(FieldError("puk", "wrong-digits", {"digits": PUK_DIGITS}))
    elif codes.puk in _DEFAULT_PUKS or _is_trivial(codes.puk) or _too_few_digits(codes.puk):
        errors.append(FieldError("puk", "code-too-easy"))
    elif codes.pin in codes.puk:
        errors.append(FieldError("puk", "puk-contains-pin"))
    return tuple(errors)


def is_number(text: str, digits: int) -> bool:
    """Whether it is that many digits 0–9 and nothing else."""
    return len(text) == digits and text.isascii() and text.isdigit()


def _is_trivial(code: str) -> bool:
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(code)}
    if len(steps) == 1:  # one digit repeated, 12345, 54321, 13579 and the like
        return True
    return any(code == (code[:length] * len(code))[: len(code)] for length in range(1, len(code) // 2 + 1))


def _too_few_digits(puk: str) -> bool:
    return len(set(puk)) < 4
