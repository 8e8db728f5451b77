"""What the analyses need of the store beyond the history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Protocol

from meterhouse.domain.quantity import Commodity
from meterhouse.services.ports import Ints


@dataclass(frozen=True, slots=True)
class EmissionFactor:
    """Grams of CO₂ per kWh (electricity, gas) or per m³ (water), from a local date on until the next one begins."""

    commodity: Commodity
    valid_from: date
    grams: Decimal


@dataclass(frozen=True, slots=True)
class AnalysisSettings:
    """What holds for the analyses of the whole site.

    Days colder than `heating_base_c` need heating, days warmer than `cooling_base_c` cooling. The night lasts from
    one local minute of the day to another, across midnight where the first is the later.
    """

    heating_base_c: Decimal = Decimal(15)
    cooling_base_c: Decimal = Decimal(22)
    night_from_minute: int = 22 * 60
    night_to_minute: int = 6 * 60
    factors: tuple[EmissionFactor, ...] = ()


@dataclass(frozen=True, slots=True)
class Temperature:
    """An outdoor temperature at an epoch second, in hundredths of a degree Celsius."""

    at: int
    centi_c: int


@dataclass(frozen=True, slots=True)
class TemperatureSeries:
    """Outdoor temperatures, oldest first: epoch seconds, and hundredths of a degree Celsius."""

    at: Ints
    centi_c: Ints


class AnalysisStore(Protocol):
    """Settings of the analyses and outdoor temperatures."""

    async def settings(self) -> AnalysisSettings:
        """As last saved, else the defaults."""

    async def save_settings(self, settings: AnalysisSettings) -> None:
        """Replace them whole."""

    async def temperatures(self, start: int, end: int) -> TemperatureSeries:
        """Those in [start, end)."""

    async def put_temperatures(self, temperatures: Sequence[Temperature]) -> int:
        """Add them, in place of those at the same instants; how many were there before. One transaction."""

    async def temperature_span(self) -> tuple[int, int, int] | None:
        """First and last instant and how many; None without any."""


class CorrectionMark(Protocol):
    """Tells when the history may have changed without its sums having changed."""

    async def correction_mark(self) -> int:
        """The newest correction's id, 0 without any."""


Factors = Mapping[Commodity, Sequence[EmissionFactor]]
