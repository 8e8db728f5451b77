"""What commissioning needs from the bus."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol


class Answerer(Protocol):
    """Who answers at a unit id: `profiles` whose identifying registers all match, surest first, and what it says.

    `objects`: texts of the device identification by number; `sunspec`: models in its chain.
    """

    @property
    def answered(self) -> bool: ...
    @property
    def profiles(self) -> tuple[str, ...]: ...
    @property
    def objects(self) -> Mapping[int, str]: ...
    @property
    def sunspec(self) -> tuple[int, ...]: ...


@dataclass(frozen=True, slots=True)
class RawReading:
    """The same registers read in one way: `value` as it stands there, None for what is no number (NaN)."""

    words: int
    number_format: str
    word_order: str
    value: Decimal | None


@dataclass(frozen=True, slots=True)
class RegisterRead:
    """Registers as they came, and every way in which a generic meter's option may read them."""

    words: tuple[int, ...]
    readings: tuple[RawReading, ...]


class BusProbe(Protocol):
    """Asks behind gateways for what is not configured yet; polls of the same bus go on in between."""

    async def identify(self, gateway_id: int, unit_id: int, *, timeout_s: float) -> Answerer:
        """`timeout_s` bounds each request. Raises ReadFailed (`gateway-unreachable`), NotFound."""

    async def read_every_way(
        self, gateway_id: int, unit_id: int, function: int, register: int, *, deadline_s: float
    ) -> RegisterRead:
        """Read up to four registers once. Raises ReadFailed, NotFound."""
