"""The registers of a simulated device, made from its profile: values in base units in, words on the wire out."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from decimal import Decimal

from meterhouse.catalogue.schema import Identification, Profile
from meterhouse.domain.quantity import Accumulation, ChannelKey
from meterhouse.modbus.codec import NotEncodable, arrange, data_of, limits, pattern_of, text_data
from meterhouse.modbus.device_map import DeviceMap, Field, identification_layout
from meterhouse.modbus.image import RegisterImage
from meterhouse.modbus.planner import Span, merge_overlaps
from meterhouse.modbus.port import Space
from meterhouse.modbus.values import NEGATIVE, Weights, decode, encode, modulus_of, weights_of

SUNSPEC_BASE = 40_000
_COMMON_LENGTH = 66
_CHAIN = 2 + 2 + _COMMON_LENGTH
"""Registers before the simulated model: the marker and the common model."""

_EXPONENTS = {"V": -1, "A": -2, "Hz": -2, "": -2}
"""Powers of ten that a simulated SunSpec device uses, by base unit; 0 for the others."""

_WRITABLE = {
    Space.COILS: Space.COILS,
    Space.DISCRETE_INPUTS: Space.COILS,
    Space.HOLDING_REGISTERS: Space.HOLDING_REGISTERS,
    Space.INPUT_REGISTERS: Space.HOLDING_REGISTERS,
}
"""Where a write to a register of a space goes."""

Images = dict[int, RegisterImage]


class DeviceImage:
    """One device's registers in the images of its unit ids; several devices may share one image.

    Addresses that the profile does not list do not exist, unless it lets reads bridge them: a driver that reads what
    it should not is answered with exception 2.
    """

    def __init__(self, profile: Profile, device_map: DeviceMap, images: Images | None = None) -> None:
        self._map = device_map
        self._images = images if images is not None else {}
        self._chain = _CHAIN + SUNSPEC_BASE if device_map.sunspec else 0
        self._fields = {field.name: field for field in device_map.fields}
        self._settings = _default_settings(device_map)
        self._weights = weights_of(device_map, self._settings)
        self._add_registers(profile)
        if device_map.sunspec:
            self._add_chain()
        for identification in profile.identification:
            self._identify(profile, identification)
        self.set({})

    @property
    def images(self) -> Images:
        """By unit id; each is a handler for the servers."""
        return self._images

    @property
    def weights(self) -> Weights:
        """The weights that the device's own settings tell now."""
        return self._weights

    @property
    def map(self) -> DeviceMap:
        """The device as its readers see it."""
        return self._map

    @property
    def settings(self) -> Mapping[str, Decimal | None]:
        """Ratios and scale factors as they stand, by key."""
        return dict(self._settings)

    def set(self, attributes: Mapping[str, Decimal | str | None]) -> None:
        """Set attributes by key; ratios and scale factors among them (default 1 and a usual one) change weights.

        Measured values that were put before keep their words: put them anew. Raises KeyError for an unknown key,
        NotEncodable.
        """
        for name, value in attributes.items():
            if name in self._settings and not isinstance(value, str):
                self._settings[name] = value
        self._weights = weights_of(self._map, self._settings)
        for name, value in {**self._settings, **attributes}.items():
            field = self._fields[name]
            self._write(field, encode(field, value, self._weights))

    def put(self, values: Mapping[ChannelKey, Decimal | None]) -> None:
        """Set measured values, as the device itself sees them; None: not available. Channels it lacks are ignored.

        A counter beyond its last digit starts again at 0, anything else stays at what its register can hold.
        """
        for field in self._map.fields:
            if field.key is None or field.key not in values or field.register.scale == "unknown":
                continue
            value = values[field.key]
            self._write(field, self._words(field, value))
            if field.register.sign_key is not None and value is not None:
                self._write_sign(field.register.sign_key, negative=value < 0)

    def get(self, key: ChannelKey) -> Decimal | None:
        """What a reader makes of the registers of a channel now; None: not available or not there.

        The sign register is applied.
        """
        for field in self._map.fields:
            if field.key == key and field.readable:
                data = self._read(field)
                number = decode(field, data, self._weights).number
                negative = number is not None and self._is_negative(field)
                return -number if number is not None and negative else number
        return None

    def _words(self, field: Field, value: Decimal | None) -> bytes:
        if value is not None and field.key is not None and field.key.facts.accumulation is Accumulation.CUMULATIVE:
            modulus = modulus_of(field, self._weights)
            value = value % modulus if modulus is not None else value
        try:
            return encode(field, value, self._weights)
        except NotEncodable:
            if value is None or field.labels is not None:
                return self._read(field)
            lowest, highest = limits(field.layout)
            return data_of(pattern_of(Decimal(highest if value > 0 else lowest), field.layout), field.layout)

    def _is_negative(self, field: Field) -> bool:
        sign = self._fields.get(field.register.sign_key or "")
        return sign is not None and decode(sign, self._read(sign), self._weights).text == NEGATIVE

    def _write_sign(self, sign_key: str, *, negative: bool) -> None:
        sign = self._fields.get(sign_key)
        if sign is None or sign.labels is None:
            return
        raw = next(raw for raw, label in sign.labels.items() if (label == NEGATIVE) is negative)
        self._write(sign, data_of(pattern_of(Decimal(raw), sign.layout), sign.layout))

    def _place(self, field: Field) -> tuple[RegisterImage, int]:
        unit = self._map.unit + field.register.unit_offset
        return self._images[unit], self._chain + self._map.offset + field.register.address

    def _read(self, field: Field) -> bytes:
        image, address = self._place(field)
        return image.get(field.space, address, field.layout.count)

    def _write(self, field: Field, data: bytes) -> None:
        image, address = self._place(field)
        bit = field.register.bit
        if bit is not None:
            now = int.from_bytes(arrange(self._read(field), field.layout), "big")
            on = data_of(1, field.layout) == data
            pattern = now | 1 << bit if on else now & ~(1 << bit)
            data = data_of(pattern, field.layout)
        image.put(field.space, address, data)

    def _add_registers(self, profile: Profile) -> None:
        spans: dict[tuple[int, Space], list[Span]] = {}
        for field in self._map.fields:
            unit = self._map.unit + field.register.unit_offset
            spans.setdefault((unit, field.space), []).append(field.span)
            if field.register.access != "r":
                spans.setdefault((unit, _WRITABLE[field.space]), []).append(field.span)
        for (unit, space), wanted in spans.items():
            image = self._image(unit, profile)
            for span in _bridged(wanted, profile):
                image.add(space, self._chain + self._map.offset + span.address, span.count)

    def _image(self, unit: int, profile: Profile) -> RegisterImage:
        image = self._images.get(unit)
        if image is None:
            image = self._images[unit] = RegisterImage(max_registers=profile.modbus.max_registers)
        return image

    def _add_chain(self) -> None:
        space = next(iter(field.space for field in self._map.fields), Space.HOLDING_REGISTERS)
        image = self._images[self._map.unit]
        length = max(field.span.end for field in self._map.fields) - 2
        image.add(space, SUNSPEC_BASE, _CHAIN + 2)
        image.put(space, SUNSPEC_BASE, b"SunS" + struct.pack(">HH", 1, _COMMON_LENGTH))
        start = SUNSPEC_BASE + _CHAIN
        image.put(space, start, struct.pack(">HH", self._map.sunspec[0], length))
        image.add(space, start + 2, length + 2)
        image.put(space, start + 2 + length, struct.pack(">HH", 0xFFFF, 0))

    def _identify(self, profile: Profile, wanted: Identification) -> None:
        layout = identification_layout(profile, wanted)
        value = wanted.equals[0]
        data = text_data(value, layout) if isinstance(value, str) else data_of(value, layout)
        space = Space(wanted.function or profile.modbus.read_function)
        image = self._image(self._map.unit, profile)
        image.add(space, wanted.address, layout.count)
        image.put(space, wanted.address, data)


def _bridged(spans: list[Span], profile: Profile) -> tuple[Span, ...]:
    """Listed registers, and those between them that the profile lets a read bridge."""
    joined: list[Span] = []
    for span in merge_overlaps(spans):
        gap = span.address - joined[-1].end if joined else 0
        filler = Span(joined[-1].end, gap) if joined and gap else None
        joined.append(span)
        if filler and gap <= profile.modbus.max_gap and not _touches_hole(filler, profile):
            joined.append(filler)
    return merge_overlaps(joined)


def _touches_hole(span: Span, profile: Profile) -> bool:
    return any(first < span.end and span.address <= last for first, last in profile.modbus.holes)


def _default_settings(device_map: DeviceMap) -> dict[str, Decimal | None]:
    """Ratios of 1 and usual scale factors."""
    settings: dict[str, Decimal | None] = {}
    for rule in device_map.rules.values():
        settings |= dict.fromkeys(rule.factors, Decimal(1))
    for field in device_map.fields:
        key = field.register.exponent_key
        if key is not None:
            base = field.unit.base if field.unit else "other"
            settings[key] = Decimal(_EXPONENTS.get(base, 0))
    known = {field.name for field in device_map.fields}
    return {name: value for name, value in settings.items() if name in known}
