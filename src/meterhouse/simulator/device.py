"""One simulated device: its profile's registers, filled with what its meter measures and counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

import numpy as np

from meterhouse.catalogue.loader import Catalogue
from meterhouse.catalogue.states import STATE_CODES
from meterhouse.domain.errors import FieldError, InvalidInput
from meterhouse.domain.installation import SupplyDirection
from meterhouse.domain.quantity import Accumulation, ChannelKey, Quantity
from meterhouse.modbus.device_map import DeviceMap, map_device
from meterhouse.modbus.values import seen_downstream
from meterhouse.simulator.counters import Counters, Order, is_counter
from meterhouse.simulator.display import Display, display_of
from meterhouse.simulator.form import DeviceSpec, FaultKind
from meterhouse.simulator.image import DeviceImage, Images
from meterhouse.simulator.layout import Layout
from meterhouse.simulator.load.ambience import SLOT_S
from meterhouse.simulator.load.noise import seed_of, uniform_at
from meterhouse.simulator.load.sessions import ChargingHabit
from meterhouse.simulator.measure import MEASURED, Terminals, Three, terminals
from meterhouse.simulator.miswiring import miswired
from meterhouse.simulator.picture import Picture

_DECIMALS = 6
_SINGLE_PHASE_ORDERS: Mapping[str, Order] = {"three": (0, 1, 2), "L1": (0, 1, 2), "L2": (1, 2, 0), "L3": (2, 0, 1)}
_CHARGER = STATE_CODES[Quantity.CHARGER_STATUS]
_SERIAL = "serial_number"


class SimulatedDevice:
    """Fills the registers of a device in `images` (by unit id, shared by the devices of a gateway)."""

    def __init__(self, layout: Layout, meter: int, catalogue: Catalogue, images: Images) -> None:
        self.spec = layout.scenario.devices[meter]
        self.meter = meter
        self.map: DeviceMap = map_device(
            catalogue, self.spec.model, self.spec.unit, self.spec.position, self.spec.options
        )
        self._image = DeviceImage(catalogue.get(self.map.profile_id), self.map, images)
        self._set(self.spec.settings)
        self._downstream = self.spec.supply_direction is SupplyDirection.DOWNSTREAM
        self._seed = seed_of(layout.scenario.site.seed, "device", self.spec.name)
        self._habit = _habit(layout, meter)
        order = _order(self.spec, catalogue.get(self.spec.model).phases)
        self._order = order
        self._shown = self._displays()
        self.counters = Counters(meter, self._shown, order)
        self._instant, self._kept = self._split_keys()
        self.installed(0)

    def _set(self, settings: Mapping[str, Decimal | str]) -> None:
        known = {field.name for field in self.map.fields if field.key is None}
        faults = [
            FieldError(f"settings.{name}", "unknown-name", {"value": name, "expected": ", ".join(sorted(known)[:12])})
            for name in settings
            if name not in known
        ]
        if faults:
            raise InvalidInput(fields=tuple(faults))
        if settings:
            self._image.set(settings)

    @property
    def units(self) -> tuple[int, ...]:
        """The unit ids at which the device answers."""
        return tuple(sorted({self.map.unit + field.register.unit_offset for field in self.map.fields}))

    @property
    def keys(self) -> tuple[ChannelKey, ...]:
        """The channels that a reader of the device gets, supply direction applied."""
        keys = (field.key for field in self.map.readable if field.key is not None)
        return tuple(dict.fromkeys(self._turned(key) for key in keys))

    def installed(self, times: int) -> None:
        """Give the device the serial number of its `times`-th successor, and the settings that it keeps itself."""
        number = int(uniform_at(self._seed, 900 + times) * 89_999_999) + 10_000_000
        for field in self.map.fields:
            if field.name == _SERIAL and field.key is None and field.unit is None:
                text = field.layout.type.startswith(("string", "hex"))
                room = 2 * field.layout.count if text else len(str(1 << (field.layout.bits - 1))) - 1
                short = str(number)[: max(1, min(8, room))]
                self._image.set({_SERIAL: short if text else Decimal(short)})
        self._image.put({key: self._kept_value(key) for key in self._kept})

    def refresh(self, picture: Picture, at_s: int, wrong: Iterable[FaultKind] = ()) -> None:
        """Put what the device measures and shows at that second into its registers; `wrong`: how it is wired."""
        instant = picture.at(at_s)
        values: dict[ChannelKey, Decimal | None] = dict(self.counters.all_shown(instant.registers, instant.at_s))
        if self._instant:
            seen = miswired(self._terminals(picture, at_s), wrong)
            for key in self._instant:
                values[key] = self._value(key, seen, picture, instant.at_s)
        self._put(values)

    def blank(self, *, zero: bool) -> None:
        """Let every measured register read 0, or "not available" where the device has a sign for that."""
        keys = (*self.counters.keys, *self._instant)
        self._image.put({self._turned(key): Decimal(0) if zero else None for key in keys})

    def shown(self, key: ChannelKey, picture: Picture, at_s: int) -> Decimal:
        """What a reader of a counter gets at that second; KeyError where the device has no such counter."""
        instant = picture.at(at_s)
        return self.counters.shown(key, instant.registers, instant.at_s)

    def display(self, key: ChannelKey) -> Display:
        """How a counter shows; KeyError where the device has no such counter."""
        return self._shown[key]

    def _put(self, values: Mapping[ChannelKey, Decimal | None]) -> None:
        if self._downstream:
            values = dict(seen_downstream(key, value) for key, value in values.items())
        self._image.put(values)

    def _turned(self, key: ChannelKey) -> ChannelKey:
        return seen_downstream(key, None)[0] if self._downstream else key

    def _displays(self) -> dict[ChannelKey, Display]:
        displays: dict[ChannelKey, Display] = {}
        for field in self.map.readable:
            if field.key is not None and is_counter(field.key):
                display = display_of(field, self._image.weights)
                if display is not None:
                    displays.setdefault(self._turned(field.key), display)
        return displays

    def _split_keys(self) -> tuple[tuple[ChannelKey, ...], tuple[ChannelKey, ...]]:
        """Channels that change by themselves, and those that keep what was written to them."""
        moving: list[ChannelKey] = []
        kept: list[ChannelKey] = []
        for field in self.map.readable:
            if field.key is None or is_counter(field.key):
                continue
            commanded = field.register.access != "r" or field.key.quantity in (
                Quantity.CURRENT_LIMIT,
                Quantity.DIGITAL_OUTPUT,
            )
            (kept if commanded else moving).append(self._turned(field.key))
        return tuple(dict.fromkeys(moving)), tuple(dict.fromkeys(kept))

    def _kept_value(self, key: ChannelKey) -> Decimal:
        if key.quantity is Quantity.CURRENT_LIMIT:
            return Decimal(str(self.spec.options.get("rated_current_a", 32)))
        if key.quantity is Quantity.BREAKER_STATE:
            return Decimal(STATE_CODES[Quantity.BREAKER_STATE]["closed"])
        return Decimal(1 if key.quantity is Quantity.DIGITAL_OUTPUT and key.index == 1 else 0)

    def _terminals(self, picture: Picture, at_s: int) -> Terminals:
        instant = picture.at(at_s)
        place = list(self._order)
        voltage, distortion, frequency = picture.network(instant.at_s)
        return terminals(
            (_ordered(voltage, self._order), _ordered(distortion, self._order), frequency),
            _three(instant.power_w[self.meter, place]),
            _three(instant.reactive_var[self.meter, place]),
            _three(picture.rated_w[self.meter, place]),
            (float(instant.demand_w[self.meter]), picture.demand_max_w(self.meter)),
        )

    def _value(self, key: ChannelKey, seen: Terminals, picture: Picture, at_s: int) -> Decimal | None:
        measured = MEASURED.get(key.quantity)
        if measured is not None:
            value = measured(seen, key)
            return None if value is None else Decimal(f"{value:.{_DECIMALS}f}")
        if self._habit is not None:
            return self._charging_value(key, self._habit, seen, picture, at_s)
        if key.facts.accumulation is Accumulation.STATE:
            return Decimal(self._state(key, at_s))
        return Decimal(f"{100 * uniform_at(self._seed + (key.index or 0), at_s // 60):.1f}")

    def _charging_value(
        self, key: ChannelKey, habit: ChargingHabit, seen: Terminals, picture: Picture, at_s: int
    ) -> Decimal:
        station = picture.station(habit, at_s)
        if key.quantity is Quantity.CHARGER_STATUS:
            label = "charging" if station.power_w else "finishing" if station.connected else "available"
            return Decimal(_CHARGER[label])
        if not station.connected:
            return Decimal(0)
        if key.quantity is Quantity.CHARGING_TIME:
            return Decimal(at_s - station.since_s)
        if key.quantity is Quantity.SESSION_ENERGY:
            return Decimal(station.session_wh(at_s))
        return Decimal(self._state(key, at_s))

    def _state(self, key: ChannelKey, at_s: int) -> int:
        """Breakers are closed and never tripped; inputs open and close every few minutes."""
        if key.quantity is Quantity.BREAKER_STATE:
            return STATE_CODES[Quantity.BREAKER_STATE]["closed"]
        if key.quantity is Quantity.DIGITAL_INPUT:
            return int(uniform_at(self._seed + 50 + (key.index or 0), at_s // SLOT_S) < 0.3)
        return 0


def _habit(layout: Layout, meter: int) -> ChargingHabit | None:
    return next((layout.tree.draws[place].habit for place in layout.tree.members[meter]), None)


def _order(spec: DeviceSpec, phases: int | None) -> Order:
    """A single-phase meter calls the phase on which it sits its L1."""
    if phases != 1 or spec.load is None:
        return _SINGLE_PHASE_ORDERS["three"]
    return _SINGLE_PHASE_ORDERS[spec.load.phases]


def _ordered(values: Three, order: Order) -> Three:
    return values[order[0]], values[order[1]], values[order[2]]


def _three(values: np.ndarray[tuple[int, ...], np.dtype[np.generic]]) -> Three:
    first, second, third = values.tolist()
    return float(first), float(second), float(third)
