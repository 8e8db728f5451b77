"""Which settings of the analyses can be."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from meterhouse.domain.errors import FieldError, InvalidInput
from meterhouse.domain.quantity import Commodity
from meterhouse.services.analysis.ports import AnalysisSettings, EmissionFactor

_BASES = (-30, 50)
_MINUTES = (0, 1439)
_GRAMS = (0, 100_000)


def check_settings(settings: AnalysisSettings) -> None:
    """Raises InvalidInput."""
    errors = [*_bases(settings), *_night(settings), *_factors(settings.factors)]
    if errors:
        raise InvalidInput(fields=tuple(errors))


def _bases(settings: AnalysisSettings) -> Iterator[FieldError]:
    yield from _outside("heating_base_c", settings.heating_base_c, _BASES)
    yield from _outside("cooling_base_c", settings.cooling_base_c, _BASES)
    if settings.heating_base_c > settings.cooling_base_c:
        yield FieldError("heating_base_c", "heating-above-cooling")


def _night(settings: AnalysisSettings) -> Iterator[FieldError]:
    yield from _outside("night_from_minute", settings.night_from_minute, _MINUTES)
    yield from _outside("night_to_minute", settings.night_to_minute, _MINUTES)
    if settings.night_from_minute == settings.night_to_minute:
        yield FieldError("night_to_minute", "night-empty")


def _factors(factors: tuple[EmissionFactor, ...]) -> Iterator[FieldError]:
    seen: set[tuple[Commodity, date]] = set()
    for number, factor in enumerate(factors):
        yield from _outside(f"factors.{number}.grams", factor.grams, _GRAMS)
        if (factor.commodity, factor.valid_from) in seen:
            yield FieldError(f"factors.{number}.valid_from", "factor-twice")
        seen.add((factor.commodity, factor.valid_from))


def _outside(field: str, value: Decimal | int, bounds: tuple[int, int]) -> Iterator[FieldError]:
    low, high = bounds
    if not low <= value <= high:
        yield FieldError(field, "out-of-range", {"value": str(value), "low": low, "high": high})
