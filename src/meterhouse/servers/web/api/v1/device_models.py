"""A device as the API tells it and takes it (§1.2)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from meterhouse.catalogue.schema import Capability, Family, Kind
from meterhouse.domain.errors import FieldError, InvalidInput, NotFound
from meterhouse.domain.installation import VIRTUAL_UNIT_ID, Device, SupplyDirection, remote_id, shown_address
from meterhouse.domain.quantity import Commodity
from meterhouse.i18n.texts import Text
from meterhouse.servers.web.api.v1.device_states import BreakerState, breaker_state, station_failure
from meterhouse.servers.web.api.v1.matching import etag_of
from meterhouse.servers.web.api.v1.status import StatusView, device_status
from meterhouse.servers.web.wiring import WebServices

Id = Annotated[int, Field(ge=1, le=2**31 - 1)]
OptionName = Annotated[str, Field(max_length=60, pattern=r"^[a-z][a-z0-9_]*$")]
OptionValue = bool | int | Annotated[float, Field(allow_inf_nan=False)] | Annotated[str, Field(max_length=200)]
Options = Annotated[dict[OptionName, OptionValue], Field(max_length=50)]
Index = Annotated[int, Field(ge=0, le=2**52)]


class DeviceInput(BaseModel):
    """`model` is a profile of the catalogue; `options` are what that profile asks for. `name` empty: the address.

    `unit_id` may be left out for a device of another server, whose address is fixed.
    """

    model_config = ConfigDict(extra="forbid")

    gateway_id: Id
    model: Annotated[str, Field(max_length=100)] = ""
    unit_id: Annotated[int, Field(ge=1, le=247)] | None = None
    name: Annotated[str, Field(max_length=80)] = ""
    position: Annotated[int, Field(ge=1, le=247)] | None = None
    load_type_id: Id | None = None
    measure_group_ids: Annotated[list[Id], Field(max_length=5)] = []
    enabled: bool = True
    exclude_from_totals: bool = False
    exclude_alerts: bool = False
    supply_direction: SupplyDirection = SupplyDirection.UPSTREAM
    upstream_device_id: Id | None = None
    max_power_w: Annotated[int, Field(ge=1, le=10**9)] | None = None
    serial_number: Annotated[str, Field(max_length=80)] = ""
    options: Options = {}


class OtherSideInput(BaseModel):
    """What differs on the other side: its name, and options such as the phase of a single-phase station."""

    model_config = ConfigDict(extra="forbid")

    name: Annotated[str, Field(max_length=80)] = ""
    options: Options = {}


class ReplacementInput(BaseModel):
    """Indexes in base units (Wh, dm³) of what the meter is there for; null: not known.

    Without `start_index` the new meter counts from its first reading; without `end_index` the old one ended where it
    was read last.
    """

    model_config = ConfigDict(extra="forbid")

    serial_number: Annotated[str, Field(max_length=80)]
    start_index: Index | None = None
    end_index: Index | None = None


class DeviceModel(BaseModel):
    """What the catalogue knows of the device's model; None where the profile is not there any more."""

    id: str
    name: str
    vendor: str
    family: Family
    kind: Kind
    capabilities: list[Capability]


class DeviceView(DeviceInput):
    """A device with its model, what it counts and its state of communication; `etag` is for If-Match.

    `shown_address` is how people write its place on the bus ("5", "5-2", "2-1"); `remote_id` is how another server
    reads it; `other_side` is the free side of a station whose sides share this address. `breaker`, `station_failure`:
    what a breaker or charging station that answers says of itself.
    """

    id: int
    etag: str
    shown_address: str
    remote_id: int
    other_side: int | None
    profile: DeviceModel | None
    commodities: list[Commodity]
    communication: StatusView
    breaker: BreakerState | None = None
    station_failure: bool | None = None


class DeviceList(BaseModel):
    items: list[DeviceView]


def device_of(device_id: int, given: DeviceInput, services: WebServices) -> Device:
    """The device as asked for. Raises InvalidInput when it has no address."""
    fields = given.model_dump(exclude={"measure_group_ids", "options", "unit_id"})
    facts = services.installation.facts(given.model)
    unit_id = given.unit_id or (VIRTUAL_UNIT_ID if facts and facts.virtual else None)
    if unit_id is None:
        missing = [FieldError("unit_id", "required")]
        if facts is None:
            missing.append(FieldError("model", "configuration-error", {"value": given.model}))
        raise InvalidInput(fields=tuple(missing))
    groups = tuple(dict.fromkeys(given.measure_group_ids))
    options = options_given(given.options)
    return Device(id=device_id, unit_id=unit_id, measure_group_ids=groups, options=options, **fields)


def options_given(options: Mapping[str, OptionValue]) -> dict[str, str | int | Decimal | bool]:
    return {name: Decimal(repr(value)) if isinstance(value, float) else value for name, value in options.items()}


def free_side(device: Device, services: WebServices) -> int | None:
    """The side of the same station that is not configured yet; None for what has no sides."""
    facts = services.installation.facts(device.model)
    if facts is None or facts.sides < 2:
        return None
    place = (device.gateway_id, device.unit_id)
    taken = {
        other.position for other in services.installation.current.devices if (other.gateway_id, other.unit_id) == place
    }
    return next((side for side in range(1, facts.sides + 1) if side not in taken), None)


def device_view(
    device: Device, services: WebServices, text: Text, counted: Mapping[int, Sequence[Commodity]]
) -> DeviceView:
    live = services.live.get(device.id)
    return DeviceView(
        id=device.id,
        etag=etag_of(device),
        shown_address=shown_address(device),
        remote_id=remote_id(device),
        other_side=free_side(device, services),
        gateway_id=device.gateway_id,
        model=device.model,
        unit_id=device.unit_id,
        name=device.name,
        position=device.position,
        load_type_id=device.load_type_id,
        measure_group_ids=list(device.measure_group_ids),
        enabled=device.enabled,
        exclude_from_totals=device.exclude_from_totals,
        exclude_alerts=device.exclude_alerts,
        supply_direction=device.supply_direction,
        upstream_device_id=device.upstream_device_id,
        max_power_w=device.max_power_w,
        serial_number=device.serial_number,
        options={name: float(v) if isinstance(v, Decimal) else v for name, v in device.options.items()},
        profile=_profile(device.model, services),
        commodities=list(counted.get(device.id, ())),
        communication=device_status(live, text),
        breaker=breaker_state(live),
        station_failure=station_failure(live),
    )


def _profile(model: str, services: WebServices) -> DeviceModel | None:
    try:
        profile = services.catalogue.get(model)
    except NotFound:
        return None
    return DeviceModel(
        id=profile.id,
        name=profile.name,
        vendor=profile.vendor,
        family=profile.family,
        kind=profile.kind,
        capabilities=list(profile.capabilities),
    )
