"""The form of a device profile, `meterhouse-profile/1`: what a model is, where its registers are, what they mean.

A profile is one YAML file `<id>.yaml`. All addresses are those on the wire (0-based). value = raw × scale, in `unit`.

A meter, complete::

    schema: meterhouse-profile/1
    id: acme-m3                         # = file name, never renamed; superseded instead
    vendor: Acme
    name: M3 three-phase meter
    family: third-party-meter           # see Family
    kind: meter                         # see Kind
    catalogue_numbers: ["M3-63"]        # as ordered and printed; found by number without spaces
    models: [M3, M3-MID]
    capabilities: [measure, statistics, thd]
    source: {confidence: tested-code, note: per-phase energies from the sister model, references: [maker's list v2]}
    modbus:
      transports: [rtu]
      read_function: 4                  # default of the registers: 3 or 4
      write_function: 16
      word_order: little                # big: most significant word first (default)
      byte_order: big                   # little: the two bytes of every register are swapped
      max_registers: 50                 # of one read
      max_gap: 0                        # unlisted registers that a read may bridge
      barriers: [0x2000]                # no read contains both barrier - 1 and barrier
      holes: [[0x10, 0x13]]             # inclusive; never inside a read
      single: [0x000B]                  # registers that are only answered when read alone
      timeout_ms: 500
      delay_ms: 20
      serial: {baud: [9600, 19200], parity: [none], stop_bits: [1]}
      unit: {default: 1, count: 1}      # count: consecutive unit ids that the device occupies (register: unit_offset)
      sentinels: {uint32: [0x7FFFFFFF]} # raw, "not available"; replaces DEFAULT_SENTINELS of that type
    identification:                     # all must match; used by the bus scan
      - {address: 0x000B, type: uint16, equals: [100, 101]}
    scaling_rules:                      # k = product of the factors, read from the device; first step with k < below
      ime_power: {factors: [ct_ratio, vt_ratio], steps: [{below: 5000, scale: 0.01}, {scale: 1}]}
    enums:
      sign: {0: positive, 1: negative}  # a register used as sign_key is negative where its label is `negative`
    options:                            # what the installer must enter beside address and name
      ct_primary: {type: number, default: 1, min: 1, unit: A, multiplies: [current, active_power, active_energy]}
      word_order: {type: choice, default: big, choices: [big, little, swap]}   # as set: ABCD, DCBA, CDAB
    max_power_w: 45000
    registers:
      - {key: voltage_l1_n, address: 0x0000, type: int32, scale: 0.1, unit: V}
      - {key: active_power_total, address: 0x0028, type: uint32, scale: "rule:ime_power", unit: W, sign_key: p_sign}
      - {key: p_sign, address: 0x002A, type: uint16, enum: sign}
      - {key: active_energy_import_total, address: 0x0034, type: int32, scale: 0.1, unit: kWh}
      - {key: thd_voltage_l1, address: 0x0050, type: uint16, scale: unknown, unit: "%", note: weight not published}
      - {key: serial_number, address: 0x0400, type: string, words: 7, poll: once}

Keys that `domain.quantity.parse_key` understands are measured quantities (their unit must fit); any other
key is an attribute.

A SunSpec model (`address` counts from the model's ID register; the driver finds the model in the chain)::

    modbus: {transports: [tcp, rtu], read_function: 3, base: {sunspec: [203]}}
    registers:
      - {key: current_l1, address: 3, type: int16, scale: "pow10:scale_factor_a", unit: A}
      - {key: scale_factor_a, address: 6, type: int16, poll: once}

A variant that repeats nothing, and what stands for a model without a public map::

    id: acme-m3-ct
    based_on: acme-m3                   # inherits all but names, numbers, identification; modbus field by field
    remove: [voltage_l1_n]              # registers that are not inherited; a register of the same key replaces
    registers: [{key: current_l1, address: 0x000C, type: int32, scale: 0.001, unit: A}]
    source: {confidence: unverified, note: no public map; only the simulator speaks it}

A pulse concentrator names its inputs `pulses_1` … `pulses_7`; the counter on an input is a profile of its own::

    kind: pulse_counter
    family: water-counter
    pulse: {key: water_volume, unit: dm³}
    options:                            # `position` is a field of every device; the input number
      concentrator: {type: profile, kind: pulse_concentrator, required: true}
      pulse_weight: {type: number, default: 1, unit: dm³}     # per pulse, in pulse.unit

Other addressing: `positions: 2` with `position: 1|2` on registers, or `position_stride: 0x100` (two-sided stations: the
device's position is the side); `interface_stride: 1024` (EMS modules behind an interface: unit id on the wire = option
`interface`, addresses + stride × the device's unit id); `base: {option: remote_id}` (addresses count from that option's
value); `registers_from_options: true` (generic meter, see GENERIC_OPTIONS in options.py).
"""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from meterhouse.domain.quantity import Accumulation, ChannelKey, Quantity, parse_key

SCHEMA = "meterhouse-profile/1"


class Family(StrEnum):
    """The installer's first choice when adding a device (manual §4, §7.15.1.3, and what is beyond it)."""

    BT_DIN = "bt-din"
    EMS_BT_DIN = "ems-bt-din"
    MEGATIKER = "megatiker"
    MEGABREAK = "megabreak"
    GAS_COUNTER = "gas-counter"
    WATER_COUNTER = "water-counter"
    GENERIC = "generic"
    RS485_SUPERVISION = "rs485-supervision"
    GREENUP_NEW = "greenup-new"
    GREENUP_OLD = "greenup-old"
    THIRD_PARTY_METER = "third-party-meter"
    THIRD_PARTY_CHARGER = "third-party-charger"
    SERVER = "server"


class Kind(StrEnum):
    """What a device is, which decides what it may need beyond an address."""

    METER = "meter"
    PULSE_CONCENTRATOR = "pulse_concentrator"
    PULSE_COUNTER = "pulse_counter"
    EMS_MODULE = "ems_module"
    BREAKER = "breaker"
    IO_MODULE = "io_module"
    CHARGING_STATION = "charging_station"
    INTERFACE = "interface"
    VIRTUAL = "virtual"


class Capability(StrEnum):
    """What a model can do (§2); pages and services offer only that."""

    MEASURE = "measure"
    STATISTICS = "statistics"
    THD = "thd"
    HARMONICS = "harmonics"
    STATE = "state"
    COMMAND = "command"
    BREAKER_STATE = "breaker_state"
    CHARGING_STATION = "charging_station"
    PULSE_INPUTS = "pulse_inputs"
    INPUTS_OUTPUTS = "inputs_outputs"
    LINKS = "links"


class Confidence(StrEnum):
    """How sure a map is, best first."""

    VENDOR_DOCUMENT = "vendor-document"
    TESTED_CODE = "tested-code"
    FORUM = "forum"
    UNVERIFIED = "unverified"


class RegisterType(StrEnum):
    """How words are read; `coil` is one bit, `hex` any number of words shown as they are."""

    UINT16 = "uint16"
    INT16 = "int16"
    UINT32 = "uint32"
    INT32 = "int32"
    UINT64 = "uint64"
    INT64 = "int64"
    FLOAT32 = "float32"
    FLOAT64 = "float64"
    STRING = "string"
    HEX = "hex"
    COIL = "coil"


WORDS: dict[RegisterType, int] = {
    RegisterType.UINT16: 1,
    RegisterType.INT16: 1,
    RegisterType.UINT32: 2,
    RegisterType.INT32: 2,
    RegisterType.UINT64: 4,
    RegisterType.INT64: 4,
    RegisterType.FLOAT32: 2,
    RegisterType.FLOAT64: 4,
    RegisterType.COIL: 1,
}
"""Registers (bits for a coil) of a value; strings and hex say it themselves."""

DEFAULT_SENTINELS: dict[RegisterType, tuple[int, ...]] = {
    RegisterType.UINT16: (0xFFFF,),
    RegisterType.INT16: (0x8000, 0x7FFF),
    RegisterType.UINT32: (0xFFFF_FFFF,),
    RegisterType.INT32: (0x8000_0000, 0x7FFF_FFFF),
    RegisterType.UINT64: (0xFFFF_FFFF_FFFF_FFFF,),
    RegisterType.INT64: (0x8000_0000_0000_0000, 0x7FFF_FFFF_FFFF_FFFF),
}
"""Raw values that mean "not available" unless a profile says otherwise; NaN and infinity always do.

They do not hold for 16-bit counters, which pass through every value.
"""


class Encoding(StrEnum):
    """Values that no type and scale can express."""

    SCHNEIDER_4Q_PF = "schneider_4q_pf"


class Poll(StrEnum):
    """How often a register is read: each poll, each minute, or once after the device (re)appeared."""

    FAST = "fast"
    SLOW = "slow"
    ONCE = "once"


Order = Literal["big", "little"]
Access = Literal["r", "rw", "w"]


def _exact(value: object) -> object:
    """Numbers of a profile are decimal; a float would bring binary noise."""
    return Decimal(repr(value)) if isinstance(value, float) else value


Number = Annotated[Decimal, BeforeValidator(_exact)]
Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
ProfileId = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Address = Annotated[int, Field(ge=0, le=0xFFFF)]
Scale = Number | Annotated[str, Field(pattern=r"^(unknown|rule:[a-z][a-z0-9_]*|pow10:[a-z][a-z0-9_]*)$")]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Source(_Part):
    """Where the map comes from and how sure it is."""

    confidence: Confidence
    note: str = ""
    references: tuple[str, ...] = ()


class Serial(_Part):
    """What the device's RS485 port can be set to, its factory setting first; empty: not known."""

    baud: tuple[int, ...] = ()
    parity: tuple[Literal["none", "even", "odd"], ...] = ()
    stop_bits: tuple[Literal[1, 2], ...] = ()
    data_bits: Literal[7, 8] = 8


class Unit(_Part):
    """Unit ids: factory setting (None: not known) and how many consecutive ones a device occupies."""

    default: int | None = Field(default=None, ge=0, le=255)
    count: int = Field(default=1, ge=1, le=8)


class Base(_Part):
    """What addresses count from: the model found in a SunSpec chain, or the value of an option."""

    sunspec: tuple[int, ...] = ()
    option: Name | None = None

    @model_validator(mode="after")
    def _exactly_one(self) -> Base:
        if bool(self.sunspec) == bool(self.option):
            raise PydanticCustomError("profile-base-ambiguous", "give either `sunspec` or `option`")
        return self


class Modbus(_Part):
    """How the device is spoken to."""

    transports: tuple[Literal["rtu", "tcp"], ...] = ("rtu",)
    read_function: Literal[3, 4] = 3
    write_function: Literal[5, 6, 15, 16] = 16
    word_order: Order = "big"
    byte_order: Order = "big"
    max_registers: int = Field(default=125, ge=1, le=125)
    max_gap: int = Field(default=0, ge=0, le=124)
    barriers: tuple[Address, ...] = ()
    holes: tuple[tuple[Address, Address], ...] = ()
    single: tuple[Address, ...] = ()
    timeout_ms: int | None = Field(default=None, ge=1, le=60_000)
    delay_ms: int | None = Field(default=None, ge=0, le=10_000)
    serial: Serial = Serial()
    unit: Unit = Unit()
    base: Base | None = None
    positions: int = Field(default=1, ge=1, le=247)
    position_stride: int = Field(default=0, ge=0, le=0xFFFF)
    interface_stride: int = Field(default=0, ge=0, le=0xFFFF)
    registers_from_options: bool = False
    sentinels: dict[RegisterType, tuple[int, ...]] = {}


class Identification(_Part):
    """A register that tells the model: one of `equals` (raw number, or text for strings) must be there."""

    address: Address
    type: RegisterType = RegisterType.UINT16
    words: int | None = Field(default=None, ge=1, le=125)
    function: Literal[1, 2, 3, 4] | None = None
    equals: tuple[int | str, ...] = Field(min_length=1)
    note: str = ""


class Step(_Part):
    """`scale` holds while k < `below`; the last step has none."""

    scale: Number
    below: Number | None = None


class ScalingRule(_Part):
    """A weight that depends on what is set in the device: k = product of `factors` (register keys of this profile)."""

    factors: tuple[Name, ...] = Field(min_length=1)
    steps: tuple[Step, ...] = Field(min_length=1)
    note: str = ""

    @model_validator(mode="after")
    def _rising(self) -> ScalingRule:
        limits = [step.below for step in self.steps[:-1]]
        known = [limit for limit in limits if limit is not None]
        if len(known) != len(limits) or known != sorted(set(known)) or self.steps[-1].below is not None:
            raise PydanticCustomError("profile-steps-not-rising", "steps rise in `below`; only the last has none")
        return self

    def scale_for(self, k: Decimal) -> Decimal:
        """The weight at the product `k` of the factors."""
        for step in self.steps:
            if step.below is None or k < step.below:
                return step.scale
        raise AssertionError("the last step has no limit")


class Option(_Part):
    """Something the installer enters. `multiplies` names the quantities whose values are multiplied by it."""

    type: Literal["integer", "number", "hex", "text", "boolean", "choice", "profile"]
    default: bool | int | Number | str | None = None
    required: bool = False
    min: Number | None = None
    max: Number | None = None
    choices: tuple[int | str, ...] = ()
    unit: str = ""
    kind: Kind | None = None
    multiplies: tuple[Quantity, ...] = ()
    note: str = ""


class Pulse(_Part):
    """What a pulse counter counts: the channel, and the unit of its pulse weight."""

    key: str
    unit: str


class Register(_Part):
    """One value of a device: `words` only for strings and hex; `bit` takes one bit (0 = least) of an integer.

    `rollover` is the raw value at which a counter starts again at 0 (default: what its type can hold). `confidence`
    only where it differs from the profile's.
    """

    key: Name
    address: Address
    type: RegisterType
    words: int | None = Field(default=None, ge=1, le=125)
    scale: Scale = Decimal(1)
    unit: str = ""
    function: Literal[1, 2, 3, 4] | None = None
    write_function: Literal[5, 6, 15, 16] | None = None
    access: Access = "r"
    word_order: Order | None = None
    byte_order: Order | None = None
    sign_key: Name | None = None
    enum: Name | None = None
    encoding: Encoding | None = None
    bit: int | None = Field(default=None, ge=0, le=63)
    sentinels: tuple[int, ...] | None = None
    poll: Poll | None = None
    rollover: int | None = Field(default=None, ge=1)
    position: int | None = Field(default=None, ge=1, le=247)
    unit_offset: int = Field(default=0, ge=0, le=7)
    confidence: Confidence | None = None
    note: str = ""

    @model_validator(mode="after")
    def _sized(self) -> Register:
        if self.type in WORDS:
            if self.words not in (None, WORDS[self.type]):
                raise PydanticCustomError("profile-words-fixed", "the type decides the words: leave `words` out")
        elif self.words is None:
            raise PydanticCustomError("profile-words-missing", "strings and hex need `words`")
        if self.scale == 0:
            raise PydanticCustomError("profile-scale-zero", "the scale cannot be 0")
        if self.address + self.count > 0x10000:
            raise PydanticCustomError("profile-address-beyond-end", "the value reaches beyond address 65535")
        return self

    @property
    def count(self) -> int:
        """Registers (bits for a coil) that the value occupies."""
        return WORDS.get(self.type) or self.words or 0

    @property
    def channel_key(self) -> ChannelKey | None:
        """What is measured; None for an attribute, and for a register whose weight nobody knows."""
        return None if self.scale == "unknown" else parse_key(self.key)

    @property
    def rule(self) -> str | None:
        """Name of the scaling rule, if the weight follows one."""
        return self._reference("rule:")

    @property
    def exponent_key(self) -> str | None:
        """Key of the register that holds the power of ten of the weight, if there is one."""
        return self._reference("pow10:")

    def _reference(self, prefix: str) -> str | None:
        text = self.scale
        return text.removeprefix(prefix) if isinstance(text, str) and text.startswith(prefix) else None


class Profile(_Part):
    """One model, or several that are read alike. See the module's text for the form of the file."""

    schema_: Literal["meterhouse-profile/1"] = Field(alias="schema")
    id: ProfileId
    vendor: str = Field(min_length=1)
    name: str = Field(min_length=1)
    family: Family
    kind: Kind
    catalogue_numbers: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    aka: tuple[str, ...] = ()
    capabilities: tuple[Capability, ...] = ()
    phases: Literal[1, 3] | None = None
    based_on: ProfileId | None = None
    remove: tuple[Name, ...] = ()
    supersedes: tuple[ProfileId, ...] = ()
    superseded_by: ProfileId | None = None
    source: Source
    supply_direction: bool = False
    max_power_w: int | None = Field(default=None, ge=1)
    rated_current_a: Number | None = None
    modbus: Modbus = Modbus()
    identification: tuple[Identification, ...] = ()
    scaling_rules: dict[Name, ScalingRule] = {}
    enums: dict[Name, dict[int, str]] = {}
    options: dict[Name, Option] = {}
    pulse: Pulse | None = None
    notes: tuple[str, ...] = ()
    registers: tuple[Register, ...] = ()

    @property
    def measured(self) -> tuple[ChannelKey, ...]:
        """Channels that a device of this profile has, at any position, each once, in order of the registers."""
        keys = [register.channel_key for register in self.registers if register.access != "w"]
        if self.pulse:
            keys.append(parse_key(self.pulse.key))
        return tuple(dict.fromkeys(key for key in keys if key is not None))

    def confidence_of(self, register: Register) -> Confidence:
        """How sure this register is."""
        return register.confidence or self.source.confidence

    def space_of(self, register: Register) -> int:
        """The function code that reads a register, 1 to 4."""
        if register.function is not None:
            return register.function
        return 1 if register.type is RegisterType.COIL else self.modbus.read_function

    def sentinels_of(self, register: Register) -> frozenset[int]:
        """Raw values that mean "not available"."""
        if register.sentinels is not None:
            return frozenset(register.sentinels)
        if register.type in self.modbus.sentinels:
            return frozenset(self.modbus.sentinels[register.type])
        key = register.channel_key
        if register.count == 1 and key is not None and key.facts.accumulation is Accumulation.CUMULATIVE:
            return frozenset()
        return frozenset(DEFAULT_SENTINELS.get(register.type, ()))
