"""The channels of a query and what may be known of them, worked out anew only when the installation changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from meterhouse.domain.installation import Device, Installation
from meterhouse.domain.quantity import COMMODITY_KEY, Commodity
from meterhouse.services.consumption.directory import Known
from meterhouse.services.consumption.query import ConsumptionQuery, Scope, Split
from meterhouse.services.consumption.reckoning import Window
from meterhouse.services.consumption.selection import Selection, select
from meterhouse.services.ports import Ints

NEVER = 2**62
MOST_KEPT = 64


@dataclass(frozen=True, slots=True)
class Bounds:
    """Of channels, in the order of the rows of every table: first interval and, where it is over, last; else NEVER."""

    first: Ints
    last: Ints

    @classmethod
    def of(
        cls, installation: Installation, devices: Sequence[Device], channel_ids: Sequence[int], known: Known
    ) -> Bounds:
        """A channel is over when its device, or the device's gateway, is switched off."""
        running = {gateway.id for gateway in installation.gateways if gateway.enabled}
        over = [not device.enabled or device.gateway_id not in running for device in devices]
        first = [known.first.get(item, NEVER) for item in channel_ids]
        last = [known.last.get(item, NEVER) if off else NEVER for item, off in zip(channel_ids, over, strict=True)]
        return cls(np.array(first, dtype=np.int64), np.array(last, dtype=np.int64))

    def window(self, known_until: int) -> Window:
        """What may be known at a moment."""
        return Window(self.first, np.minimum(self.last, known_until))


@dataclass(frozen=True, slots=True)
class Choice:
    """What counts in a query: row numbers belong to `channel_ids`."""

    selection: Selection
    channel_ids: tuple[int, ...]
    bounds: Bounds
    rows: tuple[tuple[Scope, tuple[int, ...]], ...]


class Choices:
    """Keeps the choices of the present installation and directory; answers of queries are never kept."""

    def __init__(self) -> None:
        self._basis: tuple[Installation, Known] | None = None
        self._kept: dict[tuple[Commodity, Scope, Split], Choice] = {}

    def get(self, installation: Installation, known: Known, query: ConsumptionQuery) -> Choice:
        """Raises NotFound (what the scope names)."""
        basis = self._basis
        if basis is None or basis[0] is not installation or basis[1] is not known or len(self._kept) >= MOST_KEPT:
            self._basis, self._kept = (installation, known), {}
        key = (query.commodity, query.scope, query.split)
        if key not in self._kept:
            self._kept[key] = _choose(installation, known, query)
        return self._kept[key]


def _choose(installation: Installation, known: Known, query: ConsumptionQuery) -> Choice:
    counters = known.channels.get(COMMODITY_KEY[query.commodity], {})
    selection = select(installation, counters, query.scope, query.split)
    channel_ids = tuple(counters[device.id] for device in selection.devices)
    row = {device.id: number for number, device in enumerate(selection.devices)}
    return Choice(
        selection,
        channel_ids,
        Bounds.of(installation, selection.devices, channel_ids, known),
        tuple((scope, tuple(row[device_id] for device_id in ids)) for scope, ids in selection.series),
    )
