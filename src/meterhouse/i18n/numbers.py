"""Figures and times of reports as a language writes them (CLDR); the page has its own, from the browser."""

from __future__ import annotations

import decimal
from datetime import datetime

from babel import Locale
from babel.dates import format_datetime
from babel.numbers import format_decimal

from meterhouse.i18n.languages import chain


def locale_of(language: str) -> Locale:
    """What CLDR knows of a language; English where it knows nothing."""
    return Locale.parse(next(iter(chain(language))), sep="-")


def figure(value: float | decimal.Decimal, decimals: int, language: str) -> str:
    """A number with that many decimals, rounded half up."""
    pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
    with decimal.localcontext(rounding=decimal.ROUND_HALF_UP):
        exact = value if isinstance(value, decimal.Decimal) else decimal.Decimal(repr(float(value)))
        return str(format_decimal(exact, format=pattern, locale=locale_of(language)))


def moment(at: datetime, language: str) -> str:
    """Date and time of day, as it stands in `at`'s own zone."""
    return str(format_datetime(at.replace(tzinfo=None), "d MMMM y, HH:mm", locale=locale_of(language)))
