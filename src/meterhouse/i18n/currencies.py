"""Currencies as CLDR knows them."""

from __future__ import annotations

from babel.numbers import is_currency


def known_currency(code: str) -> bool:
    """Whether this is an ISO 4217 code in upper case."""
    return bool(is_currency(code))
