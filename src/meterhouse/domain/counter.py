"""What a meter's index says, reading by reading: a pure state machine that never counts backwards.

`step` takes the state and a reading and gives the new state, the indexes it now trusts (`Advance`) and what it
recognised (`Happening`). The rules, in the order in which they are tried, are in docs/metering.md. In short: an index
that goes up by no more than the meter's greatest power allows is taken at once. Anything else is held, changes
nothing, and is decided by the readings that follow.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from math import floor, inf
from typing import NamedTuple

from meterhouse.domain.errors import ErrorParam, InvalidInput
from meterhouse.domain.quantity import ChannelKey, Quantity
from meterhouse.domain.sample import Quality


class CounterEventKind(StrEnum):
    """What the counter state machine recognised; the rules are in docs/metering.md."""

    STARTED = "started"
    ROLLOVER = "rollover"
    RESET = "reset"
    REPLACED = "replaced"
    TRANSIENT = "transient"
    DUPLICATE = "duplicate"
    LATE = "late"
    BACKWARD = "backward"
    IMPLAUSIBLE = "implausible"
    CONFIRMED = "confirmed"
    CLOCK_STEP = "clock_step"
    GAP_CLOSED = "gap_closed"
    FROZEN = "frozen"


@dataclass(frozen=True, slots=True)
class CounterEvent:
    """One recognised happening of one counter; `params` are figures in base units."""

    channel_id: int
    at: datetime
    kind: CounterEventKind
    params: Mapping[str, ErrorParam] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LatestIndex:
    """An index that is trusted, in whole base units, and when it was read."""

    at: datetime
    index: int


@dataclass(frozen=True, slots=True)
class CounterHandOver:
    """From `at` on, a counter's indexes are those of another meter, or mean something else.

    `old_end`: the last index of the meter before, None where it was not told. `new_start`: the first index of the
    one that follows, None where only its first reading will tell.
    """

    channel_id: int
    at: datetime
    old_end: int | None = None
    new_start: int | None = None


@dataclass(frozen=True, slots=True)
class CounterRules:
    """What is known of a counter, and the limits of patience.

    `modulus`: the index after which it starts at zero again, None where it is not known. `max_rate`: the most that
    it can count, in base units per hour (W for an energy), None: no bound. `resolution`: its smallest step, None: to
    be learned from its indexes. A held index is confirmed by `confirm_reads` readings that go up over at least
    `confirm_s` seconds (`jump_s` where it is too high: a clock that is set after the start may explain it), or by
    standing still for `settle_s`; with `confirm_reads` 1 and no time to last at once. A confirmed jump is counted up
    to `trust_factor` times what seemed possible; beyond that it is another index, not consumption.
    """

    modulus: Decimal | None = None
    max_rate: float | None = None
    resolution: int | None = None
    confirm_reads: int = 3
    confirm_s: float = 30.0
    jump_s: float = 600.0
    settle_s: float = 86_400.0
    slack_s: float = 10.0
    trust_factor: float = 10.0


_DEFAULT_RATES: dict[Quantity, float] = {
    Quantity.ACTIVE_ENERGY: 2_500_000.0,  # W: a 3 200 A main breaker at 400 V, with room
    Quantity.REACTIVE_ENERGY: 2_500_000.0,
    Quantity.APPARENT_ENERGY: 2_500_000.0,
    Quantity.GAS_VOLUME: 1_000_000.0,  # dm³/h
    Quantity.WATER_VOLUME: 1_000_000.0,
    Quantity.PULSES: 360_000.0,  # 100 Hz, the fastest pulse output in use
    Quantity.OPERATING_TIME: 3_700.0,  # s/h, a little more than time itself
}
_ELECTRIC = (Quantity.ACTIVE_ENERGY, Quantity.REACTIVE_ENERGY, Quantity.APPARENT_ENERGY)


def default_rules(key: ChannelKey, max_power_w: float | None = None) -> CounterRules:
    """The rules of a counter of which nothing else is known; `max_power_w` bounds electric energies."""
    rate = _DEFAULT_RATES.get(key.quantity)
    if max_power_w is not None and key.quantity in _ELECTRIC:
        rate = max_power_w
    return CounterRules(max_rate=rate)


@dataclass(frozen=True, slots=True)
class IndexReading:
    """An index (whole base units) as it was read.

    `at`: wall clock, epoch seconds. `clock`: a clock that never steps back, in seconds, by which durations are
    reckoned (for imported history the same as `at`).
    """

    at: float
    clock: float
    index: int


@dataclass(frozen=True, slots=True)
class Advance:
    """An index that is trusted: at `at` the meter showed `index`, and `total` has been counted since the start.

    `quality` holds for what was counted since the advance before.
    """

    at: float
    index: int
    total: int
    quality: Quality


class Happening(NamedTuple):
    """Something recognised at `at` (epoch seconds)."""

    kind: CounterEventKind
    at: float
    params: Mapping[str, ErrorParam]


@dataclass(frozen=True, slots=True)
class FallenFrom:
    """The last index, and the total there, before a reset was assumed; in case it comes back."""

    clock: float
    index: int
    total: int


@dataclass(frozen=True, slots=True)
class CounterState:
    """All that is remembered of one counter.

    `at`, `clock`, `index`, `total`: the latest advance. `changed`: the clock when the index last changed.
    `wraps`: rollovers so far. `rate`: a bound that readings have raised, None: that of the rules. `held`: the present
    run of suspect readings, oldest first, of a standing run only its first and last. `ignored`: suspect readings
    since the latest advance.
    """

    at: float
    clock: float
    index: int
    total: int
    changed: float
    resolution: int
    wraps: int = 0
    rate: float | None = None
    held: tuple[IndexReading, ...] = ()
    ignored: int = 0
    fallen_from: FallenFrom | None = None


class Step(NamedTuple):
    """What a reading led to."""

    state: CounterState
    advances: tuple[Advance, ...] = ()
    happenings: tuple[Happening, ...] = ()


_HEAD_START_S = 3600.0
"""How long the first index is taken to have stood already: a kWh register may turn right after the start."""

_COARSEST_LEARNED = 1000


def _resolution(index: int, so_far: int) -> int:
    while so_far > 1 and index % so_far:
        so_far //= 10
    return so_far


def begin(reading: IndexReading, rules: CounterRules) -> CounterState:
    """The state after the first trusted index; the total starts there too, at the index."""
    resolution = rules.resolution or _resolution(reading.index, _COARSEST_LEARNED)
    return CounterState(
        reading.at, reading.clock, reading.index, reading.index, reading.clock - _HEAD_START_S, resolution
    )


def possible(state: CounterState, elapsed_s: float, rules: CounterRules) -> float:
    """The most that can have been counted in `elapsed_s`, in base units."""
    rate = rules.max_rate if state.rate is None else state.rate
    if rate is None:
        return inf
    return rate * (max(elapsed_s, 0.0) + rules.slack_s) / 3600.0 + state.resolution


def step(state: CounterState, reading: IndexReading, rules: CounterRules) -> Step:
    """Take in one reading. The total never goes down; nothing is left out without a happening."""
    delta = reading.index - state.index
    newest = state.held[-1].clock if state.held else state.clock
    if reading.clock <= newest:
        return _not_new(state, reading, newest)
    if delta >= 0:
        if delta <= possible(state, reading.clock - state.changed, rules):
            return _accept(state, reading, state.total + delta, rules)
        recovered = _recovered_total(state, reading, rules)
        if recovered is not None:
            return _recover(state, reading, recovered, rules)
    elif _rollover_delta(state, reading, rules) <= possible(state, reading.clock - state.clock, rules):
        return _roll_over(state, reading, rules)
    return _hold(state, reading, rules)


def exchange(state: CounterState, at: float, old_end: int, new_start: int, rules: CounterRules) -> Step:
    """A known replacement: the old meter ended at `old_end`, the new one began at `new_start`.

    Readings held since then are taken in again, against the new meter. Raises InvalidInput (`old-end-below-index`).
    """
    if old_end < state.index:
        raise InvalidInput("old-end-below-index", old_end=old_end, index=state.index)
    at = max(at, state.at)
    clock = state.clock + (at - state.at)
    total = state.total + old_end - state.index
    params = {"old_end": old_end, "new_start": new_start, "previous": state.index}
    after = replace(begin(IndexReading(at, clock, new_start), rules), total=total, rate=state.rate)
    advances = (Advance(at, old_end, total, Quality.MEASURED), Advance(at, new_start, total, Quality.MEASURED))
    replaced = Step(after, advances, (Happening(CounterEventKind.REPLACED, at, params),))
    return _replay(replaced, [held for held in state.held if held.clock > clock], rules)


# --- the rules, one by one -------------------------------------------------------------------------------------------


def _not_new(state: CounterState, reading: IndexReading, newest: float) -> Step:
    kind = CounterEventKind.DUPLICATE if reading.clock == newest else CounterEventKind.LATE
    params = {"index": reading.index, "previous": state.index}
    return Step(state, (), (Happening(kind, reading.at, params),))


def _accept(
    state: CounterState,
    reading: IndexReading,
    total: int,
    rules: CounterRules,
    quality: Quality = Quality.MEASURED,
) -> Step:
    """Trust the reading; whatever was held before it was a glitch and took nothing away."""
    # A wall clock that stepped back would make time run backwards here: what is counted meanwhile belongs to `at`.
    at, clock, index = max(reading.at, state.at), reading.clock, reading.index
    changed, resolution = state.changed, state.resolution
    if index != state.index:
        changed = clock
        if resolution > 1 and rules.resolution is None:
            resolution = _resolution(index, resolution)
    after = CounterState(
        at, clock, index, total, changed, resolution, state.wraps, state.rate, (), 0, state.fallen_from
    )
    happenings: tuple[Happening, ...] = ()
    if state.ignored:
        seen = {"index": index, "previous": state.index, "held": state.held[-1].index, "readings": state.ignored}
        happenings = (Happening(CounterEventKind.TRANSIENT, at, seen),)
    return Step(after, (Advance(at, index, total, quality),), happenings)


def _rollover_delta(state: CounterState, reading: IndexReading, rules: CounterRules) -> float:
    if rules.modulus is None or reading.index >= rules.modulus:
        return inf
    # Whole units of n moduli, not n times the whole units of one: 2^23 × 0.1 Wh is not a whole number of Wh.
    turn = floor((state.wraps + 1) * rules.modulus) - floor(state.wraps * rules.modulus)
    return turn - state.index + reading.index


def _roll_over(state: CounterState, reading: IndexReading, rules: CounterRules) -> Step:
    delta = int(_rollover_delta(state, reading, rules))
    accepted = _accept(replace(state, ignored=0), reading, state.total + delta, rules)
    params = {"previous": state.index, "index": reading.index, "booked": delta}
    return Step(
        replace(accepted.state, wraps=state.wraps + 1),
        accepted.advances,
        (Happening(CounterEventKind.ROLLOVER, accepted.state.at, params),),
    )


def _recovered_total(state: CounterState, reading: IndexReading, rules: CounterRules) -> int | None:
    """The total if the index has come back to where it fell from before an assumed reset; None if it has not."""
    origin = state.fallen_from
    if origin is None or reading.index < origin.index:
        return None
    since = reading.index - origin.index
    if since > possible(state, reading.clock - origin.clock, rules):
        return None
    return max(state.total, origin.total + since)


def _recover(state: CounterState, reading: IndexReading, total: int, rules: CounterRules) -> Step:
    accepted = _accept(replace(state, ignored=0), reading, total, rules, Quality.INTERPOLATED)
    origin = state.fallen_from
    params = {
        "index": reading.index,
        "previous": state.index,
        "fallen_from": origin.index if origin else None,
        "booked": total - state.total,
        "overbooked": max(0, total - origin.total - reading.index + origin.index) if origin else 0,
    }
    return Step(
        replace(accepted.state, fallen_from=None),
        accepted.advances,
        (Happening(CounterEventKind.TRANSIENT, accepted.state.at, params),),
    )


def _hold(state: CounterState, reading: IndexReading, rules: CounterRules) -> Step:
    """Keep a suspect reading; decide as soon as its run is confirmed."""
    run = (*_continued(state, reading, rules), reading)
    happenings: tuple[Happening, ...] = ()
    if not state.ignored:
        kind = CounterEventKind.BACKWARD if reading.index < state.index else CounterEventKind.IMPLAUSIBLE
        bound = possible(state, reading.clock - state.changed, rules)
        params = {"index": reading.index, "previous": state.index, "possible": None if bound == inf else floor(bound)}
        happenings = (Happening(kind, reading.at, params),)
    state = replace(state, held=run, ignored=state.ignored + 1)
    if not _confirmed(run, rules.confirm_s if reading.index < state.index else rules.jump_s, rules):
        return Step(state, (), happenings)
    decided = _decide(state, rules)
    return Step(decided.state, decided.advances, happenings + decided.happenings)


def _continued(state: CounterState, reading: IndexReading, rules: CounterRules) -> tuple[IndexReading, ...]:
    """The held run without its last reading where that only repeats; empty where the reading does not fit the run."""
    run = state.held
    if not run:
        return ()
    bound = rules.trust_factor * possible(state, reading.clock - run[0].clock, rules)
    same_side = (reading.index < state.index) == (run[-1].index < state.index)
    if not (same_side and 0 <= reading.index - run[-1].index <= bound):
        return ()
    stands = len(run) > 1 and run[-2].index == run[-1].index == reading.index
    return run[:-1] if stands else run


def _confirmed(run: tuple[IndexReading, ...], least_s: float, rules: CounterRules) -> bool:
    lasted = run[-1].clock - run[0].clock
    if run[-1].index > run[0].index or rules.confirm_reads == 1:
        return len(run) >= rules.confirm_reads and lasted >= least_s
    return lasted >= rules.settle_s


def _decide(state: CounterState, rules: CounterRules) -> Step:
    """A confirmed run: a rollover if that is possible, a reset if it is lower, else an index that jumped."""
    first, *rest = state.held
    since_change = possible(state, first.clock - state.changed, rules)
    if first.index < state.index:
        rolled = _rollover_delta(state, first, rules) <= since_change
        decided = _roll_over(state, first, rules) if rolled else _reset(state, first, since_change, rules)
    else:
        decided = _jump(state, first, since_change, rules)
    return _replay(decided, rest, rules)


def _reset(state: CounterState, first: IndexReading, bound: float, rules: CounterRules) -> Step:
    # A meter that restarted at zero has counted its index since: the least that can be. One that fell back to some
    # other index, too high to have been counted since, tells nothing.
    booked = first.index if 0 < first.index <= bound else 0
    params = {"previous": state.index, "index": first.index, "booked": booked}
    origin = FallenFrom(state.clock, state.index, state.total)
    return _new_segment(replace(state, fallen_from=origin), first, booked, CounterEventKind.RESET, params, rules)


def _jump(state: CounterState, first: IndexReading, bound: float, rules: CounterRules) -> Step:
    delta = first.index - state.index
    booked = delta if delta <= rules.trust_factor * bound else 0
    params = {"previous": state.index, "index": first.index, "possible": floor(bound), "booked": booked}
    if booked:
        last = state.held[-1]
        seen = (last.index - state.index) / max(last.clock - state.changed, 1.0) * 3600.0
        state = replace(state, rate=max(1.25 * seen, state.rate or rules.max_rate or 0.0))
    return _new_segment(state, first, booked, CounterEventKind.CONFIRMED, params, rules)


def _new_segment(
    state: CounterState,
    first: IndexReading,
    booked: int,
    kind: CounterEventKind,
    params: Mapping[str, ErrorParam],
    rules: CounterRules,
) -> Step:
    accepted = _accept(replace(state, ignored=0), first, state.total + booked, rules, Quality.ESTIMATED)
    return Step(accepted.state, accepted.advances, (Happening(kind, accepted.state.at, params),))


def _replay(decided: Step, readings: list[IndexReading], rules: CounterRules) -> Step:
    """Take in readings that were held, now that what they follow is decided."""
    state, advances, happenings = decided
    for reading in readings:
        state, more, also = step(state, reading, rules)
        advances += more
        happenings += also
    return Step(state, advances, happenings)
