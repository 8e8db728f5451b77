"""Every way to connect a meter wrongly, told from what it shows; and nothing told of one that is connected well."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meterhouse.domain.quantity import Phase
from meterhouse.domain.wiring import (
    Electrical,
    Evidence,
    Finding,
    WiringKind,
    beyond_upstream,
    carries_enough,
    counter_against_power,
    findings_of,
    lasting,
)
from meterhouse.services.commissioning.counters import compared
from meterhouse.services.ports import IntervalSeries, StatisticSeries

L1, L2, L3 = Phase.L1, Phase.L2, Phase.L3
TURNS = (0.0, -120.0, 120.0)
Angles = tuple[float, float, float]


def meter(
    lags: Angles, shares: Angles = (1.0, 1.0, 1.0), order: tuple[int, int, int] = (0, 1, 2), reverse: str = ""
) -> Electrical:
    """230 V, up to 20 A; `lags` of the loads in degrees, `order`: whose transformer is on which input."""
    power, reactive, current = [], [], []
    for tap, source in enumerate(order):
        amperes = 20.0 * shares[source]
        angle = math.radians(TURNS[tap] - TURNS[source] + lags[source] + (180 if f"l{tap + 1}" in reverse else 0))
        current.append(amperes)
        power.append(230 * amperes * math.cos(angle))
        reactive.append(230 * amperes * math.sin(angle))
    return Electrical((230.0, 230.0, 230.0), tuple(current), tuple(power), tuple(reactive), (None,) * 3, sum(power))  # type: ignore[arg-type]


def told(seen: Electrical) -> list[tuple[WiringKind, tuple[Phase, ...]]]:
    return [(item.kind, item.phases) for item in findings_of(seen)]


loads = st.floats(-15, 45)
alike = st.tuples(st.floats(-5, 40), st.floats(-4, 4), st.floats(-4, 4)).map(lambda t: (t[0], t[0] + t[1], t[0] + t[2]))
shares = st.tuples(*[st.floats(0.3, 1.0)] * 3)


@given(st.tuples(loads, loads, loads), shares, st.booleans())
@settings(max_examples=60, deadline=None)
def test_nothing_is_told_of_a_meter_that_is_connected_well(lags: Angles, share: Angles, signed: bool) -> None:
    seen = meter(lags, share)
    assert findings_of(seen if signed else replace(seen, reactive=(None,) * 3)) == ()
    assert carries_enough(seen)


@given(st.floats(-10, 10), shares)
@settings(max_examples=30, deadline=None)
def test_nothing_is_told_of_a_source(lag: float, share: Angles) -> None:
    """Photovoltaics: every phase feeds in."""
    assert findings_of(meter((180 + lag, 180 + lag, 180 + lag), share)) == ()


@pytest.mark.parametrize("phases", [(L1,), (L2,), (L3,), (L1, L2), (L2, L3), (L1, L3)])
@given(lags=alike, share=shares, signed=st.booleans())
@settings(max_examples=12, deadline=None)
def test_reversed_transformers_are_named(phases: tuple[Phase, ...], lags: Angles, share: Angles, signed: bool) -> None:
    seen = meter(lags, share, reverse=" ".join(phases))
    seen = seen if signed else replace(seen, reactive=(None,) * 3)
    assert told(seen) == [(WiringKind.REVERSED_CT, phases)]


@pytest.mark.parametrize(
    ("order", "phases"),
    [((1, 0, 2), (L1, L2)), ((0, 2, 1), (L2, L3)), ((2, 1, 0), (L1, L3)), ((1, 2, 0), (L1, L2, L3))],
)
@given(lags=alike, share=shares)
@settings(max_examples=12, deadline=None)
def test_swapped_phases_are_named(
    order: tuple[int, int, int], phases: tuple[Phase, ...], lags: Angles, share: Angles
) -> None:
    assert told(meter(lags, share, order)) == [(WiringKind.SWAPPED_PHASES, phases)]


def test_signs_prove_nothing_where_power_flows_back_or_hardly_any_flows() -> None:
    assert findings_of(meter((14, 14, 14), reverse="l1"), generates=True) == ()
    little = meter((14, 14, 14), (0.01, 0.01, 0.01), reverse="l1")
    assert findings_of(little) == () and carries_enough(little) is False


def test_a_missing_phase_is_told_with_and_without_its_current() -> None:
    good = meter((10, 10, 10))
    open_tap = replace(good, voltage=(230.0, 11.0, 230.0), power=(4500.0, 0.0, 4500.0), reactive=(0.0, 0.0, 0.0))
    assert [(i.kind, i.evidence, i.phases) for i in findings_of(open_tap)] == [
        (WiringKind.MISSING_PHASE, Evidence.CURRENT_WITHOUT_VOLTAGE, (L2,))
    ]
    dead = replace(open_tap, current=(20.0, 0.0, 20.0))
    assert [i.evidence for i in findings_of(dead)] == [Evidence.NO_VOLTAGE]
    off = replace(dead, voltage=(0.0, 0.0, 0.0), power=(0.0, 0.0, 0.0), current=(0.0, 0.0, 0.0))
    assert findings_of(off) == ()


@pytest.mark.parametrize(
    ("change", "evidence"),
    [
        ({"power": (9000.0, 9000.0, 9000.0)}, Evidence.POWER_BEYOND_UI),
        ({"power_factor": (1.0, 1.0, 1.0), "power": (900.0, 900.0, 900.0)}, Evidence.POWER_BELOW_UI),
        ({"voltage": (23.0, 23.0, 23.0), "power": (450.0, 450.0, 450.0)}, Evidence.VOLTAGE_UNUSUAL),
        ({"total_power": 200_000.0}, Evidence.BEYOND_RATING),
    ],
)
def test_figures_that_cannot_be_are_told(change: dict[str, object], evidence: Evidence) -> None:
    seen = replace(meter((5, 5, 5)), reactive=(None,) * 3, **change)  # type: ignore[arg-type]
    found = findings_of(seen, most_w=45_000.0)
    assert [(item.kind, item.evidence) for item in found] == [(WiringKind.SUSPICIOUS_RATIO, evidence)]


@pytest.mark.parametrize("volts", [110.0, 230.0, 240.0, 277.0, 400.0, 5774.0])
def test_voltages_of_usual_networks_are_not_told(volts: float) -> None:
    seen = Electrical((volts,) * 3, (None,) * 3, (None,) * 3, (None,) * 3, (None,) * 3, None)
    assert findings_of(seen) == ()


def test_a_meter_cannot_measure_more_than_the_one_above_it() -> None:
    assert beyond_upstream(3000.0, 2900.0) is None
    assert beyond_upstream(None, 2900.0) is None
    found = beyond_upstream(50_000.0, 12_000.0)
    assert found and found.params == {"seen": 50_000, "expected": 12_000}


def test_only_what_lasts_is_told() -> None:
    here = Finding(WiringKind.MISSING_PHASE, Evidence.NO_VOLTAGE, (L1,), {"volts": 1})
    later = replace(here, params={"volts": 2})
    other = Finding(WiringKind.SUSPICIOUS_RATIO, Evidence.BEYOND_UPSTREAM)
    assert lasting(((here, other), (later,))) == (later,)
    assert lasting(((here,), ())) == ()
    assert lasting(()) == ()


def series(energy: list[int], power: list[float], quality: int = 0) -> tuple[IntervalSeries, StatisticSeries]:
    starts = np.arange(len(energy), dtype=np.int64) * 900
    widths = np.full(len(energy), 900)
    tenths = np.array([round(10 * watts) for watts in power], dtype=np.int64)
    qualities = np.full(len(energy), quality, dtype=np.uint8)
    return IntervalSeries(1, starts, widths, np.array(energy), qualities), StatisticSeries(
        2, starts, tenths, tenths, tenths
    )


def test_a_counter_is_compared_with_the_power_of_the_same_intervals() -> None:
    assert compared(*series([250] * 96, [1000.0] * 96)) is None
    found = compared(*series([250] * 96, [5000.0] * 96))
    assert found and found.evidence is Evidence.COUNTER_AND_POWER
    assert found.params == {"seen": 24_000, "expected": 120_000}
    assert compared(*series([250] * 96, [5000.0] * 96, quality=1)) is None, "interpolated ones prove nothing"
    assert compared(*series([0, 1000, 0, 0], [900.0] * 4)) is None, "a coarse register, too short a time"
    assert counter_against_power(0.0, 50_000.0, 1000.0) is not None, "a counter that stands still"
