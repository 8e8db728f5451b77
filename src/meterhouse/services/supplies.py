"""Which channels make up a supply: what a scope draws, its reactive energy, and what it gives back."""

from __future__ import annotations

from meterhouse.domain.quantity import (
    ACTIVE_ENERGY_EXPORT,
    COMMODITY_KEY,
    ChannelKey,
    Commodity,
    Direction,
    Phase,
    Quantity,
)
from meterhouse.services.billing.supply import SupplyChannels
from meterhouse.services.consumption.query import Split, parse_scope
from meterhouse.services.consumption.selection import select
from meterhouse.services.installation import InstallationService
from meterhouse.services.ports import HistoryStore

REACTIVE_ENERGY_IMPORT = ChannelKey(Quantity.REACTIVE_ENERGY, Direction.IMPORT, Phase.TOTAL)


class Supplies:
    """See services.billing.supply.SupplySource: the devices that count are those of the consumption views."""

    def __init__(self, history: HistoryStore, installation: InstallationService) -> None:
        self._history = history
        self._installation = installation

    async def channels(self, commodity: Commodity, scope: str) -> SupplyChannels:
        found: dict[ChannelKey, dict[int, int]] = {}
        for channel in await self._history.channels():
            found.setdefault(channel.key, {})[channel.device_id] = channel.id
        counters = found.get(COMMODITY_KEY[commodity], {})
        chosen = select(self._installation.current, counters, parse_scope(scope), Split.NONE).devices
        consumed = tuple(counters[device.id] for device in chosen)
        if commodity is not Commodity.ELECTRICITY:
            return SupplyChannels(consumed)
        reactive = found.get(REACTIVE_ENERGY_IMPORT, {})
        exported = found.get(ACTIVE_ENERGY_EXPORT, {})
        return SupplyChannels(
            consumed,
            tuple(reactive[device.id] for device in chosen) if all(item.id in reactive for item in chosen) else (),
            tuple(exported[device.id] for device in chosen if device.id in exported),
        )
