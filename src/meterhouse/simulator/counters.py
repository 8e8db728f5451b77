"""What one meter has counted, channel by channel, and what resets, exchanges and rollovers do to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from types import MappingProxyType

from meterhouse.domain.quantity import Accumulation, ChannelKey, Direction, Phase, Quantity
from meterhouse.simulator.display import Display
from meterhouse.simulator.load.draw import QUANTA, TANGENT_BITS
from meterhouse.simulator.load.registers import Registers

_PHASES = {Phase.L1: 0, Phase.L2: 1, Phase.L3: 2}
_BORN_S = 1_577_836_800
"""Operating hours count from 2020-01-01."""

Order = tuple[int, int, int]
"""Which of the network's phases are the device's L1, L2 and L3."""


def _pair(registers: Registers, meter: int, phase: int | None) -> tuple[int, int]:
    """Import and export."""
    if phase is None:
        return int(registers.imported[meter]), int(registers.exported[meter])
    return int(registers.phase_imported[meter, phase]), int(registers.phase_exported[meter, phase])


def _active(registers: Registers, meter: int, key: ChannelKey, phase: int | None) -> int:
    imported, exported = _pair(registers, meter, phase)
    if key.direction is Direction.EXPORT:
        return exported
    if key.direction is Direction.SUM:
        return imported + exported
    if key.direction is Direction.NET:
        return imported - exported
    return imported


def _reactive(registers: Registers, meter: int, key: ChannelKey, phase: int | None) -> int:
    if key.direction is Direction.EXPORT:
        return 0
    scaled = registers.reactive[meter] if phase is None else registers.phase_reactive[meter, phase]
    return int(scaled) >> TANGENT_BITS


def _apparent(registers: Registers, meter: int, key: ChannelKey, phase: int | None) -> int:
    if key.direction is Direction.EXPORT:
        return 0
    whole = int(registers.apparent[meter])
    if phase is None:
        return whole
    total = max(1, int(registers.phase_imported[meter].sum()))
    return whole * int(registers.phase_imported[meter, phase]) // total


def _volume(registers: Registers, meter: int, key: ChannelKey, phase: int | None) -> int:
    return int(registers.imported[meter])


_COUNTED: Mapping[Quantity, Callable[[Registers, int, ChannelKey, int | None], int]] = MappingProxyType(
    {
        Quantity.ACTIVE_ENERGY: _active,
        Quantity.REACTIVE_ENERGY: _reactive,
        Quantity.APPARENT_ENERGY: _apparent,
        Quantity.GAS_VOLUME: _volume,
        Quantity.WATER_VOLUME: _volume,
        Quantity.PULSES: _volume,
    }
)


def counted(registers: Registers, meter: int, key: ChannelKey, order: Order, at_s: int) -> int:
    """Whole quanta of a cumulative channel. Of several tariffs only the first counts."""
    if key.quantity is Quantity.OPERATING_TIME:
        return max(0, at_s - _BORN_S) * QUANTA
    if key.direction is not None and (key.index or 1) > 1:
        return 0
    place = _PHASES.get(key.phase) if key.phase is not None else None
    return _COUNTED[key.quantity](registers, meter, key, None if place is None else order[place])


class Counters:
    """The counters of one meter: a channel's value is what was counted less what stood there at the last reset."""

    def __init__(self, meter: int, displays: Mapping[ChannelKey, Display], order: Order) -> None:
        self._meter = meter
        self._displays = displays
        self._order = order
        self._origins: dict[ChannelKey, int] = {}

    @property
    def keys(self) -> Iterable[ChannelKey]:
        """The cumulative channels that the meter has."""
        return self._displays.keys()

    def quanta(self, key: ChannelKey, registers: Registers, at_s: int) -> int:
        """What a channel has counted since its origin."""
        return counted(registers, self._meter, key, self._order, at_s) - self._origins.get(key, 0)

    def shown(self, key: ChannelKey, registers: Registers, at_s: int) -> Decimal:
        """What its register shows, in base units."""
        return self._displays[key].shown(self.quanta(key, registers, at_s))

    def all_shown(self, registers: Registers, at_s: int) -> dict[ChannelKey, Decimal]:
        """What every register shows."""
        return {key: self.shown(key, registers, at_s) for key in self._displays}

    def reset(self, registers: Registers, at_s: int) -> None:
        """All counters but the operating time stand at 0 from now on."""
        for key in self._displays:
            if key.quantity is not Quantity.OPERATING_TIME:
                self._origins[key] = counted(registers, self._meter, key, self._order, at_s)

    def approach_end(self, registers: Registers, at_s: int, soon: Registers) -> bool:
        """Move every counter up so that it passes its last digit when `soon` will have been counted.

        What does not count stays. False when none has an end or none will count until then.
        """
        moved = False
        for key, display in self._displays.items():
            now = counted(registers, self._meter, key, self._order, at_s)
            gain = counted(soon, self._meter, key, self._order, at_s) - now
            if display.end_quanta is not None and gain > 0:
                self._origins[key] = now + gain - display.end_quanta
                moved = True
        return moved


def is_counter(key: ChannelKey) -> bool:
    """Whether a channel is cumulative."""
    return key.facts.accumulation is Accumulation.CUMULATIVE
