"""One device on one bus: what is read when, weights kept, values assembled into a reading."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from meterhouse.catalogue.schema import Poll
from meterhouse.domain.installation import Device, SupplyDirection
from meterhouse.domain.quantity import Accumulation, ChannelKey
from meterhouse.domain.sample import DeviceReading, Sample
from meterhouse.modbus.device_map import DeviceMap, Field
from meterhouse.modbus.discovery import sunspec_models
from meterhouse.modbus.fetch import ILLEGAL_ADDRESS, Fetcher, Learner, Piece, Refused
from meterhouse.modbus.planner import Cost
from meterhouse.modbus.plausible import is_plausible
from meterhouse.modbus.port import Bus, ModbusError, Priority, Space
from meterhouse.modbus.quirks import QuirkBook
from meterhouse.modbus.values import (
    Decoded,
    decode,
    modulus_of,
    seen_downstream,
    weights_of,
    with_signs,
)
from meterhouse.services.ports import Clock

SLOW_S = 60.0
"""How often slow registers are read."""

REFRESH_S = 3600.0
"""How often ratios and scale factors are read again although the device never went away: settings may change."""

ABSENT_RETRY_S = 600.0
"""How often registers that a device refused are tried again: it may have been starting."""

FIRMWARE_KEYS = ("firmware", "firmware_version")


@dataclass(frozen=True, slots=True)
class RegisterValue:
    """One register as it came: `words` empty and `present` False where the device has no such register.

    `value` is in base units, signed, as the device sees it; None: not available, or its weight is not known (then
    `weight_known` is False). `plausible` is False for a value that no installation can have.
    """

    field: Field
    address: int
    words: tuple[int, ...]
    value: Decimal | str | None
    present: bool
    weight_known: bool
    plausible: bool = True


@dataclass(frozen=True, slots=True)
class FullRead:
    """Everything that a device has, with the shortest round trip of the requests it took, in seconds."""

    reading: DeviceReading
    registers: tuple[RegisterValue, ...]
    round_trip_s: float
    requests: int


@dataclass(slots=True)
class _Kept:
    """Values that are not read at each poll, with the time of their answer."""

    decoded: dict[str, Decoded]
    at: datetime
    monotonic_s: float


class DeviceDriver:
    """Reads one device. Not for use by two tasks at once, but for `lock`."""

    def __init__(self, device: Device, device_map: DeviceMap, bus: Bus, clock: Clock, quirks: QuirkBook, cost: Cost):
        self.device = device
        self.map = device_map
        self.lock = asyncio.Lock()
        self._bus = bus
        self._clock = clock
        self._quirks = quirks
        self._firmware = ""
        self._learner = Learner(quirks.get(device_map.profile_id, ""))
        self._fetcher = Fetcher(bus, device_map.unit, device_map.limits, cost, self._learner)
        self._by_poll = {poll: tuple(f for f in device_map.readable if f.poll is poll) for poll in Poll}
        self._once_fields = tuple(
            field for field in device_map.readable if field.poll is Poll.ONCE or field.name in device_map.weighing
        )
        self._signs = {field.register.sign_key for field in device_map.fields}
        self._fast_and_slow = self._by_poll[Poll.FAST] + self._by_poll[Poll.SLOW]
        self._numbers: dict[str, Decimal | None] = {}
        self._weights = weights_of(device_map, {})
        self._base = device_map.offset
        self._once: _Kept | None = None
        self._slow: _Kept | None = None
        self._absent_tried = clock.monotonic()

    @property
    def moduli(self) -> Mapping[ChannelKey, Decimal]:
        """Where counters start again at 0, in base units, as far as it can be known by now."""
        moduli = {}
        for field in self.map.readable:
            if field.key is not None and field.key.facts.accumulation is Accumulation.CUMULATIVE:
                modulus = modulus_of(field, self._weights)
                if modulus is not None:
                    key = self._directed(field.key, None)[0]
                    moduli[key] = modulus
        return moduli

    def backed_off_s(self) -> float:
        """Seconds until the device may be asked again after silence."""
        return self._bus.backed_off_s(self.map.unit)

    async def read(self, deadline_s: float) -> DeviceReading:
        """All measured values; those of slow registers are kept from their last reading, with its time.

        Raises ModbusError or Refused; what was known of the device's settings is then forgotten.
        """
        until = asyncio.get_running_loop().time() + deadline_s
        try:
            now = self._clock.monotonic()
            self._retry_absent(now)
            await self._introduce(until, Priority.POLL)
            slow = self._slow is None or now - self._slow.monotonic_s >= SLOW_S
            fields = self._fast_and_slow if slow else self._by_poll[Poll.FAST]
            pieces = await self._fetcher.fetch(fields, self._base, until, required=True)
        except (ModbusError, Refused):
            self._once = None
            raise
        self._learnt()
        return self._reading(fields, pieces, slow=slow)

    async def read_all(self, deadline_s: float) -> FullRead:
        """Every readable register now, and those of unknown weight, with their words."""
        until = asyncio.get_running_loop().time() + deadline_s
        self._once = None
        once = await self._introduce(until, Priority.DISCOVERY)
        unknown = tuple(f for f in self.map.fields if not f.readable and f.register.access != "w")
        pieces = await self._fetcher.fetch(
            self._fast_and_slow, self._base, until, priority=Priority.DISCOVERY, required=True
        )
        reading = self._reading(self._fast_and_slow, pieces, slow=True)
        pieces = {**once, **pieces, **await self._doubtful(unknown, until)}
        blocks = {id(piece.block): piece.block for piece in pieces.values()}.values()
        return FullRead(
            reading=reading,
            registers=tuple(self._values(pieces)),
            round_trip_s=min((block.received_at - block.sent_at for block in blocks), default=0.0),
            requests=len(blocks),
        )

    async def _doubtful(self, fields: tuple[Field, ...], until: float) -> Mapping[str, Piece]:
        try:
            return await self._fetcher.fetch(fields, self._base, until, priority=Priority.DISCOVERY)
        except Refused:
            return {}

    def _values(self, pieces: Mapping[str, Piece]) -> Iterable[RegisterValue]:
        decoded = {f.name: decode(f, pieces[f.name].data, self._weights) for f in self.map.fields if f.name in pieces}
        signed = with_signs(self.map.fields, decoded)
        for field in self.map.fields:
            if field.register.access == "w":
                continue
            piece = pieces.get(field.name)
            value = signed.get(field.name, Decoded())
            yield RegisterValue(
                field=field,
                address=self._base + field.register.address,
                words=_words(piece.data) if piece else (),
                value=value.text if value.text is not None else value.number,
                present=piece is not None,
                weight_known=field.readable,
                plausible=field.key is None or is_plausible(field.key, value.number),
            )

    async def _introduce(self, until: float, priority: Priority) -> Mapping[str, Piece]:
        """Find the device's base and read what seldom changes, if that is due."""
        now = self._clock.monotonic()
        if self._once is not None and now - self._once.monotonic_s < REFRESH_S:
            return {}
        self._base = self.map.offset + await self._sunspec_base(until)
        pieces = await self._fetcher.fetch(self._once_fields, self._base, until, priority=priority)
        self._weigh(self._once_fields, pieces)
        there = [field for field in self._once_fields if field.name in pieces]
        decoded = {field.name: decode(field, pieces[field.name].data, self._weights) for field in there}
        self._once = _Kept(decoded, self._clock.now(), now)
        self._meet(decoded)
        return pieces

    def _weigh(self, fields: tuple[Field, ...], pieces: Mapping[str, Piece]) -> None:
        """Take over ratios and scale factors that were read."""
        weighing = self.map.weighing
        numbers = {
            field.name: decode(field, pieces[field.name].data).number
            for field in fields
            if field.name in weighing and field.name in pieces
        }
        if numbers:
            self._numbers |= numbers
            self._weights = weights_of(self.map, self._numbers)

    def _retry_absent(self, now: float) -> None:
        if now - self._absent_tried >= ABSENT_RETRY_S:
            self._learner.absent.clear()
            self._absent_tried = now

    def _meet(self, decoded: Mapping[str, Decoded]) -> None:
        """Take over what is known of devices with this firmware."""
        values = [decoded[key] for key in FIRMWARE_KEYS if key in decoded]
        firmware = next((str(value.text or value.number) for value in values), "")
        if firmware != self._firmware:
            self._firmware = firmware
            self._learner.quirks = self._quirks.get(self.map.profile_id, firmware)

    async def _sunspec_base(self, until: float) -> int:
        if not self.map.sunspec:
            return 0
        space = next((field.space for field in self.map.fields), Space.HOLDING_REGISTERS)
        places = await sunspec_models(self._bus, self.map.unit, space, until)
        for place in places:
            if place.model in self.map.sunspec:
                return place.address
        raise Refused(ILLEGAL_ADDRESS, space, 0)

    def _learnt(self) -> None:
        self._learner.completed()
        self._learner.quirks = self._quirks.add(self.map.profile_id, self._firmware, self._learner.quirks)

    def _reading(self, fields: tuple[Field, ...], pieces: Mapping[str, Piece], *, slow: bool) -> DeviceReading:
        now, monotonic = self._clock.now(), self._clock.monotonic()
        self._weigh(fields, pieces)
        fresh = {
            field.name: decode(field, pieces[field.name].data, self._weights) if field.name in pieces else Decoded()
            for field in fields
        }
        fresh = with_signs(fields, fresh)
        if slow:
            kept = {field.name: fresh[field.name] for field in self._by_poll[Poll.SLOW]}
            self._slow = _Kept(kept, now, monotonic)
        ages = [(fresh, now), *((kept.decoded, kept.at) for kept in (self._slow, self._once) if kept is not None)]
        samples: dict[ChannelKey, Sample] = {}
        attributes: dict[str, str | Decimal | None] = {}
        for field in self.map.readable:
            value, at = next(((known[field.name], at) for known, at in ages if field.name in known), (Decoded(), now))
            if field.key is not None:
                key, number = self._directed(field.key, value.number)
                samples[key] = Sample(key, at, number)
            if (field.key is None and field.name not in self._signs) or value.text is not None:
                attributes[field.name] = value.text if value.text is not None else value.number
        return DeviceReading(self.device.id, now, monotonic, tuple(samples.values()), tuple(attributes.items()))

    def _directed(self, key: ChannelKey, value: Decimal | None) -> tuple[ChannelKey, Decimal | None]:
        if self.device.supply_direction is SupplyDirection.DOWNSTREAM:
            return seen_downstream(key, value)
        return key, value


def _words(data: bytes) -> tuple[int, ...]:
    if len(data) % 2:
        return tuple(data)
    return tuple(int.from_bytes(data[at : at + 2], "big") for at in range(0, len(data), 2))
