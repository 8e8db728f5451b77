"""What the installer configures: gateways, devices, load types, measure groups, panel boards (§1)."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum


class GatewayKind(StrEnum):
    """`local`: the machine's own RS485 port; `modbus_tcp`: converter or IP meter; `server`: another Meterhouse."""

    LOCAL = "local"
    MODBUS_TCP = "modbus_tcp"
    SERVER = "server"


class Framing(StrEnum):
    """How frames travel on a TCP gateway: Modbus TCP, or RTU frames in a TCP stream."""

    TCP = "tcp"
    RTU = "rtu"


class SupplyDirection(StrEnum):
    """`downstream` swaps import and export of energy and the sign of power."""

    UPSTREAM = "upstream"
    DOWNSTREAM = "downstream"


OptionValue = str | int | Decimal | bool
"""What an installer may enter for a model's option."""


@dataclass(frozen=True, slots=True)
class Gateway:
    """A Modbus endpoint with one or more devices behind it (§1.1).

    `address` is IPv4, IPv6 or a host name; for the `local` gateway it is 127.0.0.1. `timeout_ms` is the response
    timeout of one request; `delay_ms` the pause between two requests; `in_flight` the requests that may be under
    way at once (1 unless the gateway is known to cope). `eq_device_id`: the device whose power quality is judged.
    """

    id: int
    kind: GatewayKind
    name: str
    address: str
    port: int = 502
    framing: Framing = Framing.TCP
    description: str = ""
    panel_board_id: int | None = None
    enabled: bool = True
    timeout_ms: int = 1000
    delay_ms: int = 0
    in_flight: int = 1
    eq_device_id: int | None = None


@dataclass(frozen=True, slots=True)
class Device:
    """A meter, counter, breaker, module or charging station (§1.2).

    `id` is given at creation and never reused (the Remote ID). `model` is a catalogue profile id. `options` are
    what the model needs beyond the common fields, by name (pulse weight, generic register …), validated against
    the profile. `max_power_w` bounds plausible energy, None: the profile's or the CT's.
    """

    id: int
    gateway_id: int
    model: str
    unit_id: int
    name: str
    position: int | None = None
    load_type_id: int | None = None
    measure_group_ids: tuple[int, ...] = ()
    enabled: bool = True
    exclude_from_totals: bool = False
    exclude_alerts: bool = False
    supply_direction: SupplyDirection = SupplyDirection.UPSTREAM
    upstream_device_id: int | None = None
    max_power_w: int | None = None
    serial_number: str = ""
    options: dict[str, OptionValue] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LoadType:
    """What the energy is for (§1.3). `predefined` ones are translated by `key` and cannot be renamed or erased."""

    id: int
    key: str
    name: str
    predefined: bool
    enabled: bool = True
    color: str = ""


@dataclass(frozen=True, slots=True)
class MeasureGroup:
    """A named set of devices, summed or compared (§1.4)."""

    id: int
    name: str
    description: str = ""
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class PanelBoard:
    """A distribution board on which gateways sit (§1.4)."""

    id: int
    name: str
    description: str = ""
    enabled: bool = True


Item = Gateway | Device | LoadType | MeasureGroup | PanelBoard
"""What is configured one by one."""

OWN_LOAD_TYPES = 8
"""Load types of the user's own, beside the predefined ones (§1.3)."""

MEASURE_GROUPS_OF_A_DEVICE = 5
VIRTUAL_UNIT_ID = 247
"""The address under which a server answers for its own devices (§1.2)."""

_REMOTE_BASES: dict[type, int] = {Device: 10_000, LoadType: 20_000, MeasureGroup: 30_000}


def remote_id(item: Device | LoadType | MeasureGroup) -> int:
    """The number under which another server reads this one's energy: 1XXXX, 2YYYY, 3ZZZZ (§1.2)."""
    return _REMOTE_BASES[type(item)] + item.id


def shown_address(device: Device) -> str:
    """The address as people write it: "5", "5-2" for an input or a side, "2-1" for module 2 behind interface 1.

    A virtual device shows its Remote ID too: "247-10003".
    """
    marks = (device.position, device.options.get("interface"), device.options.get("remote_id"))
    return "-".join(str(mark) for mark in (device.unit_id, *marks) if mark is not None)


def counts_otherwise(old: Device, new: Device) -> bool:
    """Whether an index means something else than before: the counters are other ones from now on."""

    def meaning(device: Device) -> tuple[object, ...]:
        labels = {name for name in device.options if name.endswith("_label")}
        options = {name: value for name, value in device.options.items() if name not in labels}
        return (device.model, device.position, device.supply_direction, options)

    return meaning(old) != meaning(new)


PREDEFINED_LOAD_TYPES: tuple[tuple[str, str], ...] = (
    ("heating", "#e8590c"),
    ("air_conditioning", "#1c7ed6"),
    ("ventilation", "#0ca678"),
    ("hot_water", "#c2255c"),
    ("lighting", "#f08c00"),
    ("sockets", "#7048e8"),
)
"""Key and default colour of the load types every installation has."""


@dataclass(frozen=True, slots=True)
class SiteSettings:
    """What holds for the whole site.

    `timezone` is an IANA name: every local day, month and year is reckoned in it. `sample_rate_s` is the width of
    recorded intervals, `poll_interval_s` how often a device is read. `gas_kwh_per_m3` turns gas volume into
    equivalent energy. The serial fields drive the Local gateway's RS485 port (§3); `serial_parity` is N, E or O.
    """

    name: str = "Meterhouse"
    timezone: str = "Europe/Rome"
    sample_rate_s: int = 900
    poll_interval_s: float = 5.0
    language: str = "en"
    currency: str = "EUR"
    gas_kwh_per_m3: Decimal = Decimal("10.69")
    decimal_separator: str = ","
    field_separator: str = ";"
    serial_baud: int = 19200
    serial_parity: str = "E"
    serial_stop_bits: int = 1
    serial_timeout_ms: int = 300


@dataclass(frozen=True, slots=True)
class Installation:
    """A frozen picture of the whole configuration, as the services use it."""

    site: SiteSettings
    gateways: tuple[Gateway, ...]
    devices: tuple[Device, ...]
    load_types: tuple[LoadType, ...]
    measure_groups: tuple[MeasureGroup, ...]
    panel_boards: tuple[PanelBoard, ...]
    revision: int = 0
