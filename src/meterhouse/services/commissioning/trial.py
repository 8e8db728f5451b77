"""Word-order trial of generic meters: the same registers read in every way, side by side (§1.2)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from meterhouse.domain.word_orders import Plausibility, energy_kwh, plausibility
from meterhouse.services.commissioning.ports import BusProbe, RawReading

DEADLINE_S = 10.0
_ORDER = (Plausibility.GOOD, Plausibility.POSSIBLE, Plausibility.IMPOSSIBLE)


@dataclass(frozen=True, slots=True)
class Question:
    """Where to read, and what the options of the generic meter make of the value."""

    gateway_id: int
    unit_id: int
    function: int
    register: int
    factor: Decimal
    unit: str


@dataclass(frozen=True, slots=True)
class TrialReading:
    """One way to read; `kwh` is the energy it would mean, None where it is no number."""

    raw: RawReading
    kwh: Decimal | None
    mark: Plausibility


@dataclass(frozen=True, slots=True)
class Trial:
    """The registers as they came, and every way to read them, the most plausible first."""

    words: tuple[int, ...]
    readings: tuple[TrialReading, ...]


class WordOrderTrial:
    """Reads once; nothing of it is kept."""

    def __init__(self, probe: BusProbe) -> None:
        self._probe = probe

    async def run(self, asked: Question) -> Trial:
        """Raises ReadFailed, NotFound."""
        read = await self._probe.read_every_way(
            asked.gateway_id, asked.unit_id, asked.function, asked.register, deadline_s=DEADLINE_S
        )
        readings = [_judged(raw, asked) for raw in read.readings]
        readings.sort(key=lambda reading: _ORDER.index(reading.mark))
        return Trial(read.words, tuple(readings))


def _judged(raw: RawReading, asked: Question) -> TrialReading:
    mark = plausibility(raw.value, asked.factor, asked.unit, single=raw.number_format == "float")
    return TrialReading(raw, energy_kwh(raw.value, asked.factor, asked.unit), mark)
