"""What the rules of an installation need to know of a device model."""

from __future__ import annotations

from dataclasses import dataclass

from meterhouse.domain.quantity import Commodity


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """One model of the catalogue.

    `commodities`: what its meter counts. `virtual`: a device of another server. `pulse`: counted by a concentrator.
    `sides`: of a charging station whose sides share an address, 1 otherwise. `has_positions`: an input or a side must
    be told. `interface`: it carries modules that are addressed through it. `alerts`: its alerts can be excluded.
    `power_quality`: it measures THD or harmonics. `unit_ids`: how many consecutive addresses it takes up.
    """

    id: str
    name: str
    commodities: frozenset[Commodity] = frozenset()
    virtual: bool = False
    pulse: bool = False
    sides: int = 1
    has_positions: bool = False
    interface: bool = False
    alerts: bool = False
    power_quality: bool = False
    unit_ids: int = 1
