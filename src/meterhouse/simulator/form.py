"""What a simulated building consists of: the form of a scenario file, `meterhouse-scenario/1` (docs/simulator.md)."""

from __future__ import annotations

import re
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from meterhouse.domain.calendar import load_zone
from meterhouse.domain.errors import InvalidInput
from meterhouse.domain.installation import PREDEFINED_LOAD_TYPES, SupplyDirection
from meterhouse.domain.interval import SAMPLE_RATES_S
from meterhouse.simulator.load.shapes import SHAPES
from meterhouse.simulator.load.texture import Texture

SCHEMA = "meterhouse-scenario/1"
CAR_SHAPE = "ev"
MAX_GROUPS = 5
LOAD_TYPE_KEYS = tuple(key for key, _ in PREDEFINED_LOAD_TYPES)


def _zone(name: str) -> str:
    try:
        load_zone(name)
    except InvalidInput as error:
        raise PydanticCustomError("unknown-timezone", "an IANA time zone") from error
    return name


def _shape(name: str) -> str:
    if name != CAR_SHAPE and name not in SHAPES:
        raise PydanticCustomError("not-in-set", "a known shape", {"expected": ", ".join(sorted([*SHAPES, CAR_SHAPE]))})
    return name


def _sample_rate(seconds: int) -> int:
    if seconds not in SAMPLE_RATES_S:
        raise PydanticCustomError("bad-sample-rate", "a sample rate", {"expected": ", ".join(map(str, SAMPLE_RATES_S))})
    return seconds


def _month_day(text: str) -> str:
    """Months and days as in "12-25"; 29 February is one."""
    match = re.fullmatch(r"(\d\d)-(\d\d)", text)
    days = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    if match is None or not 1 <= int(match[1]) <= 12 or not 1 <= int(match[2]) <= days[int(match[1]) - 1]:
        raise PydanticCustomError("not-month-day", "a date without year", {"expected": "MM-DD"})
    return text


Label = Annotated[str, Field(min_length=1, max_length=64, pattern=r"^\S(.*\S)?$")]
MonthDay = Annotated[str, AfterValidator(_month_day)]
Positive = Annotated[float, Field(gt=0, allow_inf_nan=False)]
Rate = Annotated[float, Field(ge=0, le=10_000_000, allow_inf_nan=False)]
OptionValue = bool | int | Decimal | str


class FaultKind(StrEnum):
    """What can go wrong; see `faults` for what each does on the wire."""

    SILENT = "silent"
    SLOW = "slow"
    LATE = "late"
    EXCEPTION = "exception"
    COUNTER_RESET = "counter_reset"
    ROLLOVER = "rollover"
    REPLACED = "replaced"
    FROZEN = "frozen"
    ZERO = "zero"
    NOT_AVAILABLE = "not_available"
    DISCONNECTED = "disconnected"
    CT_REVERSED = "ct_reversed"
    PHASE_MISSING = "phase_missing"
    PHASES_SWAPPED = "phases_swapped"
    CT_RATIO = "ct_ratio"
    VT_RATIO = "vt_ratio"
    CURRENT_WEIGHT = "current_weight"


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=False)


class Site(_Part):
    """Where the building is. `outages_per_year`: how often each gateway was away in the past, for hours."""

    name: Label = "Simulated building"
    timezone: Annotated[str, AfterValidator(_zone)] = "Europe/Rome"
    seed: int = Field(default=1, ge=0, le=2**31)
    latitude: float = Field(default=45.46, ge=-66.0, le=66.0)
    longitude: float = Field(default=9.19, ge=-180.0, le=180.0)
    mean_c: float = Field(default=13.5, ge=-20.0, le=35.0)
    swing_c: float = Field(default=10.5, ge=0.0, le=30.0)
    holidays: tuple[MonthDay, ...] = ("01-01", "05-01", "12-25", "12-26")
    closed: tuple[tuple[MonthDay, MonthDay], ...] = ()
    sample_rate_s: Annotated[int, AfterValidator(_sample_rate)] = 900
    poll_interval_s: Positive = 5.0
    language: str = Field(default="en", pattern=r"^[a-z]{2}(-[A-Z]{2})?$")
    currency: str = Field(default="EUR", pattern=r"^[A-Z]{3}$")
    outages_per_year: float = Field(default=0.0, ge=0.0, le=200.0)


class OwnLoadType(_Part):
    """A load type beside the predefined ones."""

    key: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    name: Label
    color: str = Field(default="#868e96", pattern=r"^#[0-9a-f]{6}$")


class Named(_Part):
    """A measure group or a panel board."""

    name: Label
    description: str = ""


class GatewaySpec(_Part):
    """`local`: an RS485 line on a pseudo terminal; `tcp`: units behind a Modbus TCP port; `rtu_over_tcp`: RTU frames
    in a TCP stream. `paced`: answers are as slow as the line's settings make them.
    """

    name: Label
    kind: Literal["local", "tcp", "rtu_over_tcp"] = "tcp"
    description: str = ""
    panel_board: str | None = None
    baud: int = Field(default=19200, ge=1200, le=921_600)
    paced: bool = False
    turnaround_ms: float = Field(default=0.0, ge=0.0, le=1000.0)
    timeout_ms: int = Field(default=1000, ge=20, le=60_000)
    in_flight: int = Field(default=1, ge=1, le=16)

    @model_validator(mode="after")
    def _line(self) -> GatewaySpec:
        if self.kind == "tcp" and (self.paced or self.turnaround_ms):
            raise PydanticCustomError(
                "not-a-serial-line", "a line", {"value": self.kind, "expected": "kind: local or rtu_over_tcp"}
            )
        return self


class LoadSpec(_Part):
    """What is connected at a device, its sub-meters apart.

    `shape`: see `load.shapes`, or `ev`. `base`, `peak`: W, or dm³/h for water and gas. `phases`: all three or one.
    `cars_w`, `per_day`: what cars draw at a charging station, and how many come.
    """

    shape: Annotated[str, AfterValidator(_shape)]
    base: Rate = 0.0
    peak: Rate = 0.0
    phases: Literal["three", "L1", "L2", "L3"] = "three"
    cos_phi: float = Field(default=0.97, ge=0.3, le=1.0)
    texture: Texture = Texture.STEADY
    cars_w: tuple[Annotated[int, Field(ge=500, le=44_000)], ...] = (3680, 7360, 11040)
    per_day: float = Field(default=1.2, ge=0.0, le=3.0)

    @model_validator(mode="after")
    def _order(self) -> LoadSpec:
        if self.shape == CAR_SHAPE and not self.cars_w:
            raise PydanticCustomError("cars-missing", "power of cars", {"expected": "cars_w: [3680, …]"})
        if self.shape != CAR_SHAPE and self.peak < self.base:
            raise PydanticCustomError(
                "peak-below-base", "peak and base", {"value": self.peak, "expected": f"peak >= {self.base:g}"}
            )
        return self


class Exchange(_Part):
    """The meter was replaced by a new one that started at 0, so many days after counting began."""

    after_days: Positive
    hours: Positive = 4.0


class DeviceSpec(_Part):
    """One meter, counter, breaker, module or charging station.

    `upstream`: the device that measures this one's energy too. `tell_upstream`: whether the installation knows it.
    `start_index`: of energy import or volume, in whole base units, when counting begins; None: drawn by lot.
    `settings`: what is set in the device itself, by register key (a transformer's ratio, a scale factor).
    `statistics`: `full` for mean, minimum and maximum of all main quantities in the history, else of the power only.
    """

    name: Label
    gateway: str
    model: str
    unit: int = Field(ge=1, le=247)
    position: int | None = Field(default=None, ge=1, le=247)
    load_type: str | None = None
    groups: tuple[str, ...] = ()
    upstream: str | None = None
    tell_upstream: bool = True
    exclude_from_totals: bool = False
    supply_direction: SupplyDirection = SupplyDirection.UPSTREAM
    options: dict[str, OptionValue] = {}
    settings: dict[str, Decimal | str] = {}
    load: LoadSpec | None = None
    start_index: int | None = Field(default=None, ge=0)
    statistics: Literal["power", "full"] = "power"
    replaced: Exchange | None = None


class FaultSpec(_Part):
    """A fault by schedule: `after_s` from the start, for `seconds`, again every `every_s` if that is given."""

    kind: FaultKind
    device: str | None = None
    gateway: str | None = None
    after_s: float = Field(default=0.0, ge=0.0)
    seconds: Positive | None = None
    every_s: Positive | None = None
    delay_s: Positive | None = None
    exception: int | None = Field(default=None, ge=1, le=255)

    @model_validator(mode="after")
    def _place(self) -> FaultSpec:
        if (self.device is None) == (self.gateway is None):
            raise PydanticCustomError("fault-place", "where", {"expected": "device or gateway"})
        return self


class Scenario(_Part):
    """A whole building. Cross references are checked by `scenario_file.check`."""

    schema_: Literal["meterhouse-scenario/1"] = Field(default="meterhouse-scenario/1", alias="schema")
    site: Site = Site()
    load_types: tuple[OwnLoadType, ...] = Field(default=(), max_length=8)
    measure_groups: tuple[Named, ...] = ()
    panel_boards: tuple[Named, ...] = ()
    gateways: tuple[GatewaySpec, ...] = Field(min_length=1)
    devices: tuple[DeviceSpec, ...] = Field(min_length=1)
    faults: tuple[FaultSpec, ...] = ()
