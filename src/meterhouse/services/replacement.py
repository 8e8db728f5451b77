"""A meter gives way to another one; the device and its history go on (§1.2)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from meterhouse.domain.configuration import Origin
from meterhouse.domain.counter import CounterHandOver, LatestIndex, default_rules
from meterhouse.domain.errors import ErrorParam, FieldError, InvalidInput
from meterhouse.domain.installation import Device
from meterhouse.domain.quantity import COMMODITY_KEY, ChannelKey
from meterhouse.services.installation import Editor, InstallationService
from meterhouse.services.ports import Clock, HistoryStore

PATIENCE_S = 3600.0
"""How much earlier than told a meter may have been taken out: nobody types its last index at once."""


@dataclass(frozen=True, slots=True)
class MeterChange:
    """The new meter's serial number and first index, the old one's last; base units, None: not known."""

    serial_number: str
    start_index: int | None = None
    end_index: int | None = None


class Counters(Protocol):
    """Who reads the counters now."""

    def latest(self, device_id: int) -> Mapping[int, LatestIndex]:
        """By channel id; empty when nothing was read yet."""

    async def hand_over(self, hand_overs: Mapping[int, CounterHandOver]) -> None:
        """From now on these channels show other meters' indexes; what went before is recorded as it was."""


class MeterReplacement:
    """Writes the new meter's particulars and hands the counters over, in one transaction that survives a restart."""

    def __init__(
        self,
        installation: InstallationService,
        history: HistoryStore,
        counters: Counters,
        clock: Clock,
        most_w: Callable[[Device], float | None] = lambda device: device.max_power_w,
    ) -> None:
        self._installation = installation
        self._history = history
        self._counters = counters
        self._clock = clock
        self._most_w = most_w

    async def replace(self, device_id: int, change: MeterChange, editor: Editor) -> Device:
        """The device with its new serial number; what is counted from now on is counted by the new meter.

        Indexes are told for the meter's main counter; every other one counts from its first reading on. Raises
        NotFound, Conflict (`changed-meanwhile`), InvalidInput: `serial_number` with `required` or `same-serial-number`,
        `end_index` with `old-end-below-index` (index) or `old-end-implausible` (index, most), `start_index` or
        `end_index` with `no-counter`.
        """
        device, at = self._installation.device(device_id), self._clock.now()
        channels = {item.key: item.id for item in await self._history.channels() if item.device_id == device_id}
        latest = {**await self._recorded(channels.values()), **self._counters.latest(device_id)}
        main = next((key for key in COMMODITY_KEY.values() if key in channels), None)
        self._check(device, change, main, latest.get(channels[main]) if main else None)
        hand_overs = {}
        for key, channel_id in channels.items():
            known = latest.get(channel_id)
            end, start = (change.end_index, change.start_index) if key == main else (None, None)
            old_end = end if end is not None else known.index if known else None
            hand_overs[channel_id] = CounterHandOver(channel_id, at, old_end, start)
        wanted = replace(device, serial_number=change.serial_number.strip())
        signed = replace(editor, origin=Origin.REPLACEMENT)
        await self._installation.put(wanted, signed, tuple(hand_overs.values()))
        await self._counters.hand_over(hand_overs)
        return self._installation.device(device_id)

    async def _recorded(self, channel_ids: Iterable[int]) -> dict[int, LatestIndex]:
        last = await self._history.last_indexes()
        return {number: LatestIndex(last[number].at, last[number].index) for number in channel_ids if number in last}

    def _check(self, device: Device, change: MeterChange, main: ChannelKey | None, latest: LatestIndex | None) -> None:
        faults = []
        serial = change.serial_number.strip()
        if not serial:
            faults.append(FieldError("serial_number", "required"))
        elif serial == device.serial_number:
            faults.append(FieldError("serial_number", "same-serial-number", {"value": serial}))
        if main is None:
            told = {"start_index": change.start_index, "end_index": change.end_index}
            faults += [FieldError(name, "no-counter") for name, value in told.items() if value is not None]
        elif change.end_index is not None and latest is not None:
            faults += self._end_faults(device, change.end_index, main, latest)
        if faults:
            raise InvalidInput(fields=tuple(faults))

    def _end_faults(self, device: Device, end: int, main: ChannelKey, latest: LatestIndex) -> list[FieldError]:
        rules = default_rules(main, self._most_w(device))
        passed_s = (self._clock.now() - latest.at).total_seconds() + PATIENCE_S
        most = latest.index + round((rules.max_rate or 0.0) * passed_s / 3600.0) + 1000
        if end < latest.index:
            return [FieldError("end_index", "old-end-below-index", {"old_end": end, "index": latest.index})]
        if rules.max_rate is not None and end > most:
            params: dict[str, ErrorParam] = {"old_end": end, "index": latest.index, "most": most}
            return [FieldError("end_index", "old-end-implausible", params)]
        return []
