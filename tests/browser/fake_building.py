"""A building made up of formulas: the same figures at every run, with every kind of gap that history can have."""

from __future__ import annotations

import math
import zlib
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from meterhouse.domain.calendar import Buckets, Period, buckets, shifted
from meterhouse.domain.quantity import Commodity

NOW = datetime(2026, 11, 18, 10, 20, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Rome")
HISTORY_BEGINS = datetime(2025, 10, 14, 22, 0, tzinfo=UTC)
TODAY = NOW.astimezone(ZONE).date()

Values = list[int | None]
Qualities = list[str]


@dataclass(frozen=True)
class FakeDevice:
    id: int
    name: str
    gateway_id: int
    unit_id: int
    commodity: Commodity | None
    watts: int
    load_type_id: int | None = None
    groups: tuple[int, ...] = ()
    position: int | None = None
    model: tuple[str, str, str] = ("bticino-f4n200", "F4N200", "BTicino")
    phases: int = 3
    night: float = 0.25
    winter: float = 1.0


PULSE = ("legrand-pulse", "Pulse concentrator", "Legrand")
E, GAS, WATER = Commodity.ELECTRICITY, Commodity.GAS, Commodity.WATER
DEVICES = (
    FakeDevice(1, "Heat pump", 2, 3, E, 9200, 1, (1,), night=0.5, winter=2.2),
    FakeDevice(2, "Chiller roof", 2, 4, E, 11800, 2, (1,), night=0.12, winter=0.3),
    FakeDevice(3, "Ventilation west", 2, 5, E, 3100, 3, (1, 2), night=0.35),
    FakeDevice(4, "Boiler room pumps", 2, 6, E, 2400, 4, night=0.6, winter=1.4),
    FakeDevice(5, "Lighting ground floor", 3, 1, E, 4600, 5, (2,), night=0.1, winter=1.5),
    FakeDevice(6, "Lighting offices", 3, 2, E, 5200, 5, (2,), night=0.07, winter=1.4),
    FakeDevice(7, "Sockets offices", 3, 3, E, 6900, 6, (2,), night=0.3),
    FakeDevice(8, "Server room", 3, 4, E, 5600, None, phases=1, night=0.95),
    FakeDevice(9, "Car park chargers", 3, 9, E, 4200, None, night=0.8),
    FakeDevice(10, "Gas meter", 1, 20, GAS, 900, None, position=1, model=PULSE, night=0.3, winter=2.6),
    FakeDevice(11, "Water main", 1, 20, WATER, 160, None, position=2, model=PULSE, night=0.05),
    FakeDevice(12, "Water garden", 1, 20, WATER, 60, None, position=3, model=PULSE, night=1.6, winter=0.1),
    FakeDevice(13, "Main breaker", 3, 12, None, 0, model=("bticino-megatiker", "Megatiker M5", "BTicino")),
)
GATEWAYS = (
    (1, "local", "Local", "127.0.0.1"),
    (2, "modbus_tcp", "Plant room", "192.0.2.20"),
    (3, "modbus_tcp", "Main board", "192.0.2.21"),
)
GROUPS = ((1, "Plant room"), (2, "Tenant areas"))


@dataclass
class FakeBuilding:
    """What a test may turn: silent devices, endpoints that fail, a stream that is refused."""

    demo: bool = False
    default_codes: bool = False
    users_with_default_codes: list[str] = field(default_factory=list)
    silent: set[int] = field(default_factory=set)
    broken: set[str] = field(default_factory=set)
    stream_refused: bool = False
    frame_s: float = 0.25
    frames: int = 0


def by_id(device_id: int) -> FakeDevice:
    return next(device for device in DEVICES if device.id == device_id)


def noise(*what: object) -> float:
    """Between 0.9 and 1.1, always the same for the same."""
    return 0.9 + (zlib.crc32(repr(what).encode()) % 2001) / 10_000


def shape(device: FakeDevice, at: datetime) -> float:
    """How much of its nominal power a device takes at a local hour."""
    local = at.astimezone(ZONE)
    season = (1 + math.cos((local.timetuple().tm_yday - 15) / 365 * 2 * math.pi)) / 2
    year = 1 + (device.winter - 1) * season
    if local.weekday() >= 5:
        return year * device.night
    working = max(0.0, math.sin((local.hour - 6) / 14 * math.pi)) if 6 <= local.hour <= 20 else 0.0
    return year * (device.night + (1 - device.night) * working)


def energy(device: FakeDevice, start: datetime, end: datetime) -> int:
    """Wh or dm³ between two instants: hour by hour within a day, by typical hours in longer stretches."""
    hours = (end - start).total_seconds() / 3600
    if hours <= 26:
        steps = max(1, round(hours))
        mean = sum(shape(device, start + timedelta(hours=step)) for step in range(steps)) / steps
    else:
        points = [start + (end - start) * share / 8 for share in (0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5)]
        mean = sum(shape(device, point.replace(hour=hour)) for point in points for hour in (2, 8, 12, 17)) / 32
    return round(device.watts * hours * mean * noise(device.id, start))


def quality(device: FakeDevice, period: Period, start: datetime, end: datetime) -> str:
    """A gap of hours two days ago, a closed gap yesterday, a day without anything nine days ago."""
    if start >= NOW:
        return "future"
    if end <= HISTORY_BEGINS:
        return "missing"
    if start < HISTORY_BEGINS or end > NOW:
        return "partial"
    local = start.astimezone(ZONE)
    ago = (TODAY - local.date()).days
    if period is Period.DAY:
        return _hour_quality(device, ago, local.hour)
    if period is Period.MONTH:
        return {9: "missing", 2: "partial", 1: "interpolated"}.get(ago, "measured")
    return "measured"


def _hour_quality(device: FakeDevice, ago: int, hour: int) -> str:
    if ago == 9 or (ago == 2 and 2 <= hour <= 5):
        return "missing"
    if ago == 1 and 13 <= hour <= 15:
        return "interpolated"
    if ago == 1 and device.id == 6 and hour in (9, 10):
        return "estimated" if hour == 9 else "edited"
    return "measured"


def values_of(device: FakeDevice, shown: Buckets) -> tuple[Values, Qualities]:
    values: Values = []
    qualities: Qualities = []
    for span in shown.intervals:
        trust = quality(device, shown.period, span.start, span.end)
        qualities.append(trust)
        if trust in {"missing", "future"}:
            values.append(None)
        else:
            start, end = max(span.start, HISTORY_BEGINS), min(span.end, NOW)
            values.append(energy(device, start, end))
    return values, qualities


def chosen(commodity: Commodity, scope: str) -> list[FakeDevice]:
    metering = [device for device in DEVICES if device.commodity is commodity]
    return [device for device in metering if all(_is_in(device, part) for part in scope.split(","))]


def _is_in(device: FakeDevice, part: str) -> bool:
    kind, _, number = part.partition(":")
    if kind == "device":
        return device.id == int(number)
    if kind == "load_type":
        return str(device.load_type_id or "none") == number
    if kind == "measure_group":
        return number in [str(group) for group in device.groups] or (number == "none" and not device.groups)
    return True


def period_buckets(period: Period, day: date) -> Buckets:
    return buckets(period, day, ZONE)


def previous_day(period: Period, day: date) -> date:
    return shifted(period, day, -1, ZONE)
