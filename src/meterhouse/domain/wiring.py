"""What the values of a meter tell about its wiring: reversed, swapped and missing phases, ratios that cannot be."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from itertools import product

from meterhouse.domain.errors import ErrorParam
from meterhouse.domain.quantity import ChannelKey, Phase, Quantity

PHASES = (Phase.L1, Phase.L2, Phase.L3)
TO_NEUTRAL = (Phase.L1_N, Phase.L2_N, Phase.L3_N)
Three = tuple[float | None, float | None, float | None]

NOMINAL_V = (100, 110, 120, 127, 220, 230, 240, 254, 277, 289, 347, 400, 1732, 3464, 5774, 6351, 8660, 11547, 12702)
"""Phase-to-neutral voltages of the networks there are: 173/100 V up to 22 kV."""

_VOLTAGE_SLACK = 0.13
_ABSENT = 0.5
"""A phase below this share of the highest one is missing: a blown fuse leaves some volts by induction."""

_LEAST_VA = 250.0
_LEAST_SHARE = 0.08
"""A phase that carries less than this much, and this share of the fullest one, says nothing about angles."""

_BEYOND = 1.25
_SLACK_W = 200.0
_LOAD_ANGLE = (-25.0, 60.0)
"""Angles of current behind voltage that loads of buildings have, in degrees."""

_FORWARD = 80.0
"""No load lags more, and no wrong connection makes all phases lag less."""

_GOOD_FIT = 25.0
_CLEAR_LEAD = 8.0


class WiringKind(StrEnum):
    """What is wrong (§1.2); the first three name the phases concerned."""

    REVERSED_CT = "reversed_ct"
    MISSING_PHASE = "missing_phase"
    SWAPPED_PHASES = "swapped_phases"
    SUSPICIOUS_RATIO = "suspicious_ratio"


class Evidence(StrEnum):
    """Which comparison failed."""

    NEGATIVE_POWER = "negative_power"
    NO_VOLTAGE = "no_voltage"
    CURRENT_WITHOUT_VOLTAGE = "current_without_voltage"
    ANGLES = "angles"
    POWER_BEYOND_UI = "power_beyond_ui"
    POWER_BELOW_UI = "power_below_ui"
    VOLTAGE_UNUSUAL = "voltage_unusual"
    BEYOND_RATING = "beyond_rating"
    BEYOND_UPSTREAM = "beyond_upstream"
    COUNTER_AND_POWER = "counter_and_power"


_SPOILS_ANGLES = frozenset(
    {
        Evidence.NO_VOLTAGE,
        Evidence.CURRENT_WITHOUT_VOLTAGE,
        Evidence.POWER_BEYOND_UI,
        Evidence.POWER_BELOW_UI,
    }
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is probably wrong. `params` are the figures behind it, in base units."""

    kind: WiringKind
    evidence: Evidence
    phases: tuple[Phase, ...] = ()
    params: Mapping[str, ErrorParam] = field(default_factory=dict)

    @property
    def identity(self) -> tuple[WiringKind, Evidence, tuple[Phase, ...]]:
        """What makes it the same finding in another look at the same device."""
        return self.kind, self.evidence, self.phases


@dataclass(frozen=True, slots=True)
class Electrical:
    """What a meter measured at one moment, phase by phase; None where it does not tell. Powers into the load."""

    voltage: Three
    current: Three
    power: Three
    reactive: Three
    power_factor: Three
    total_power: float | None
    total_factor: float | None = None

    @property
    def apparent(self) -> Three:
        """Voltage times current, by phase."""
        return _three(
            u * i if u is not None and i is not None else None for u, i in zip(self.voltage, self.current, strict=True)
        )


def electrical(values: Mapping[ChannelKey, Decimal | None]) -> Electrical:
    """The electrical values among those of a reading; a single-phase meter has only its L1."""

    def by_phase(quantity: Quantity, phases: tuple[Phase, ...] = PHASES) -> Three:
        return _three(_number(values.get(ChannelKey(quantity, None, phase))) for phase in phases)

    whole = _number(values.get(ChannelKey(Quantity.ACTIVE_POWER, None, Phase.TOTAL)))
    power = by_phase(Quantity.ACTIVE_POWER)
    if whole is None and None not in power:
        whole = sum(p for p in power if p is not None)
    return Electrical(
        voltage=by_phase(Quantity.VOLTAGE, TO_NEUTRAL),
        current=by_phase(Quantity.CURRENT),
        power=power,
        reactive=by_phase(Quantity.REACTIVE_POWER),
        power_factor=by_phase(Quantity.POWER_FACTOR),
        total_power=whole,
        total_factor=_number(values.get(ChannelKey(Quantity.POWER_FACTOR, None, Phase.TOTAL))),
    )


def findings_of(seen: Electrical, *, generates: bool = False, most_w: float | None = None) -> tuple[Finding, ...]:
    """All that one look tells. `generates`: power may flow back here, so that signs and angles prove nothing.

    `most_w`: what the device or its transformers are made for.
    """
    found = [*_missing(seen), *_unusual_voltage(seen), *_inconsistent(seen), *_beyond(seen, most_w)]
    proves_nothing = any(item.evidence in _SPOILS_ANGLES for item in found)
    if not proves_nothing and not generates:
        found += _angles(seen)
    return tuple(found)


def carries_enough(seen: Electrical) -> bool | None:
    """Whether every phase carries enough for its angle to be judged; None: not a meter of three phases."""
    if None in seen.power or (None in seen.apparent and None in seen.reactive):
        return None
    return all(_shown_angles(seen, place) for place in range(3))


def beyond_upstream(own_w: float | None, upstream_w: float | None) -> Finding | None:
    """A meter cannot measure more than the one above it; the two were not asked at the same second, hence the room."""
    if own_w is None or upstream_w is None or own_w <= 0:
        return None
    if own_w <= 1.5 * max(upstream_w, 0.0) + 500.0:
        return None
    params = {"seen": round(own_w), "expected": round(upstream_w)}
    return Finding(WiringKind.SUSPICIOUS_RATIO, Evidence.BEYOND_UPSTREAM, (), params)


def counter_against_power(counted_wh: float, power_wh: float, step_wh: float) -> Finding | None:
    """What the counter counted against the integral of the power over the same intervals; `step_wh`: its last digit.

    None too where the period is too short to tell.
    """
    room = max(20 * step_wh, 200.0)
    if max(counted_wh, power_wh) < room or abs(counted_wh - power_wh) < room / 2:
        return None
    low, high = sorted((max(counted_wh, 1.0), max(power_wh, 1.0)))
    if high / low < 1.4:
        return None
    params = {"seen": round(counted_wh), "expected": round(power_wh)}
    return Finding(WiringKind.SUSPICIOUS_RATIO, Evidence.COUNTER_AND_POWER, (), params)


def lasting(looks: tuple[tuple[Finding, ...], ...]) -> tuple[Finding, ...]:
    """Findings that every look had, with the figures of the last: what comes and goes is load, not wiring."""
    if not looks:
        return ()
    common = set.intersection(*({item.identity for item in look} for look in looks))
    return tuple(item for item in looks[-1] if item.identity in common)


# --- voltages --------------------------------------------------------------------------------------------------------


def _missing(seen: Electrical) -> list[Finding]:
    known = [u for u in seen.voltage if u is not None]
    if len(known) < 3 or max(known) < 50:
        return []
    found = []
    for place, phase in enumerate(PHASES):
        volts, amperes = seen.voltage[place], seen.current[place]
        if volts is None or volts >= _ABSENT * max(known):
            continue
        carries = amperes is not None and abs(amperes) > max(0.2, 0.02 * _greatest(seen.current))
        evidence = Evidence.CURRENT_WITHOUT_VOLTAGE if carries else Evidence.NO_VOLTAGE
        params = {"volts": round(volts, 1), "amperes": None if amperes is None else round(amperes, 1)}
        found.append(Finding(WiringKind.MISSING_PHASE, evidence, (phase,), params))
    return found


def _unusual_voltage(seen: Electrical) -> list[Finding]:
    present = [u for u in seen.voltage if u is not None and u >= _ABSENT * _greatest(seen.voltage)]
    volts = sum(present) / len(present) if present else 0.0
    if volts < 5 or any(abs(volts / nominal - 1) <= _VOLTAGE_SLACK for nominal in NOMINAL_V):
        return []
    params = {"seen": round(volts, 1)}
    return [Finding(WiringKind.SUSPICIOUS_RATIO, Evidence.VOLTAGE_UNUSUAL, (), params)]


# --- magnitudes ------------------------------------------------------------------------------------------------------


def _inconsistent(seen: Electrical) -> list[Finding]:
    """Active power against voltage × current, with the power factor where the meter tells it."""
    for evidence in (Evidence.POWER_BEYOND_UI, Evidence.POWER_BELOW_UI):
        phases, shown, reckoned = [], 0.0, 0.0
        for place, phase in enumerate(PHASES):
            power, apparent = seen.power[place], seen.apparent[place]
            factor = _factor(seen, place, evidence)
            if power is None or apparent is None:
                continue
            expected = apparent if factor is None else apparent * min(1.0, abs(factor))
            if _off(evidence, abs(power), expected, apparent, told=factor is not None):
                phases.append(phase)
                shown, reckoned = shown + abs(power), reckoned + expected
        if phases:
            params: dict[str, ErrorParam] = {"seen": round(shown), "expected": round(reckoned)}
            return [Finding(WiringKind.SUSPICIOUS_RATIO, evidence, tuple(phases), params)]
    return []


def _factor(seen: Electrical, place: int, evidence: Evidence) -> float | None:
    """The phase's power factor, or the whole meter's where all phases draw: that of a swapped one says nothing."""
    own = seen.power_factor[place]
    if own is not None or evidence is not Evidence.POWER_BELOW_UI:
        return own
    return seen.total_factor if all(power is not None and power >= 0 for power in seen.power) else None


def _off(evidence: Evidence, power: float, expected: float, apparent: float, *, told: bool) -> bool:
    if evidence is Evidence.POWER_BEYOND_UI:
        return power > _BEYOND * (expected if told and expected > 0.3 * apparent else apparent) + _SLACK_W
    return told and expected > _BEYOND * power + _SLACK_W and expected > 0.3 * apparent


def _beyond(seen: Electrical, most_w: float | None) -> list[Finding]:
    if most_w is None or seen.total_power is None or abs(seen.total_power) <= 1.2 * most_w:
        return []
    params = {"seen": round(abs(seen.total_power)), "expected": round(most_w)}
    return [Finding(WiringKind.SUSPICIOUS_RATIO, Evidence.BEYOND_RATING, (), params)]


# --- angles ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Guess:
    """How the terminals may be connected: by how many degrees each phase is shown too far."""

    kind: WiringKind | None
    phases: tuple[Phase, ...]
    shifts: tuple[float, float, float]
    unlikely: float


_L1, _L2, _L3 = PHASES
_GUESSES = (
    _Guess(None, (), (0, 0, 0), 0),
    _Guess(None, (), (180, 180, 180), 3),
    *(
        _Guess(
            WiringKind.REVERSED_CT,
            tuple(phase for phase, turned in zip(PHASES, pattern, strict=True) if turned),
            (pattern[0] * 180, pattern[1] * 180, pattern[2] * 180),
            3.0 + 2 * sum(pattern),
        )
        for pattern in product((0, 1), repeat=3)
        if 0 < sum(pattern) < 3
    ),
    _Guess(WiringKind.SWAPPED_PHASES, (_L1, _L2), (120, -120, 0), 6),
    _Guess(WiringKind.SWAPPED_PHASES, (_L2, _L3), (0, 120, -120), 6),
    _Guess(WiringKind.SWAPPED_PHASES, (_L1, _L3), (-120, 0, 120), 6),
    _Guess(WiringKind.SWAPPED_PHASES, PHASES, (120, 120, 120), 9),
    _Guess(WiringKind.SWAPPED_PHASES, PHASES, (-120, -120, -120), 9),
)


def _angles(seen: Electrical) -> list[Finding]:
    """Which connection makes the three phases look like one load: all lag alike.

    Several may fit; the best is told only where it is clearly better than being wired well.
    """
    shown = [_shown_angles(seen, place) for place in range(3)]
    if any(not angles for angles in shown):
        return []
    negative = any(power is not None and power < 0 for power in seen.power)
    if not negative and (None in seen.reactive or all(abs(angles[0]) <= _FORWARD for angles in shown)):
        return []
    misfits = {guess: _misfit(guess, shown) for guess in _GUESSES}
    guess = min(misfits, key=lambda item: misfits[item])
    well = min(misfit for item, misfit in misfits.items() if item.kind is None)
    if guess.kind is None or misfits[guess] > _GOOD_FIT or well - misfits[guess] < _CLEAR_LEAD:
        return []
    evidence = Evidence.NEGATIVE_POWER if guess.kind is WiringKind.REVERSED_CT else Evidence.ANGLES
    params = {f"power_l{number + 1}": _rounded(seen.power[number]) for number in range(3)}
    return [Finding(guess.kind, evidence, guess.phases, params)]


def _shown_angles(seen: Electrical, place: int) -> tuple[float, ...]:
    """By how many degrees the current of a phase lags; two where the meter does not tell which side, none if idle."""
    power, reactive, apparent = seen.power[place], seen.reactive[place], seen.apparent[place]
    if power is None:
        return ()
    size = math.hypot(power, reactive) if reactive is not None else apparent
    if size is None or size < max(_LEAST_VA, _LEAST_SHARE * _greatest(seen.apparent)):
        return ()
    if reactive is not None:
        return (math.degrees(math.atan2(reactive, power)),)
    angle = math.degrees(math.acos(max(-1.0, min(1.0, power / size))))
    return (angle, -angle)


def _misfit(guess: _Guess, shown: list[tuple[float, ...]]) -> float:
    """How unlike one load the phases are if it is so, in degrees; large where it is impossible."""
    best = 1000.0
    for choice in product(*shown):
        true = [_turned(angle - shift) for angle, shift in zip(choice, guess.shifts, strict=True)]
        outside = max(max(_LOAD_ANGLE[0] - angle, angle - _LOAD_ANGLE[1], 0.0) for angle in true)
        mean = sum(true) / 3
        best = min(best, max(true) - min(true) + 4 * outside + abs(mean - 15) / 3 + guess.unlikely)
    return best


def _turned(angle: float) -> float:
    return (angle + 180) % 360 - 180


# --- small -----------------------------------------------------------------------------------------------------------


def _greatest(values: Three) -> float:
    return max((abs(value) for value in values if value is not None), default=0.0)


def _number(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def _rounded(value: float | None) -> int | None:
    return None if value is None else round(value)


def _three(values: Iterable[float | None]) -> Three:
    first, second, third = values
    return first, second, third
