from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from meterhouse.modbus.line import SerialSettings
from meterhouse.modbus.planner import (
    NATIVE_TCP,
    Cost,
    Limits,
    Span,
    Unplannable,
    halves,
    line_cost,
    merge_overlaps,
    plan,
)

spans = st.lists(st.builds(Span, st.integers(0, 60), st.integers(1, 4)), min_size=1, max_size=8)
limits = st.builds(
    Limits,
    max_count=st.integers(4, 30),
    max_gap=st.integers(0, 12),
    barriers=st.frozensets(st.integers(1, 64), max_size=2),
    holes=st.lists(st.tuples(st.integers(0, 60), st.just(0)).map(lambda hole: (hole[0], hole[0] + 1)), max_size=2).map(
        tuple
    ),
    single=st.frozensets(st.integers(0, 60), max_size=2),
)
costs = st.builds(Cost, request_s=st.sampled_from([0.001, 0.03]), register_s=st.sampled_from([0.0, 0.001, 0.01]))


def plannable(wanted: list[Span], allowed: Limits) -> tuple[Span, ...]:
    atoms = merge_overlaps(wanted)
    assume(all(allowed.allows(atom) for atom in atoms))
    return atoms


@settings(max_examples=60, deadline=None)
@given(spans, limits, costs)
def test_every_value_is_covered_whole_and_once_within_the_limits(
    wanted: list[Span], allowed: Limits, cost: Cost
) -> None:
    plannable(wanted, allowed)
    blocks = plan(wanted, allowed, cost)
    for span in wanted:
        holders = [block for block in blocks if block.address < span.end and span.address < block.end]
        assert len(holders) == 1
        assert holders[0].address <= span.address
        assert span.end <= holders[0].end
    listed = {address for span in wanted for address in range(span.address, span.end)}
    for block in blocks:
        assert block.count <= allowed.max_count
        inside = set(range(block.address, block.end))
        assert not any(first in inside or last in inside for first, last in allowed.holes)
        assert not any({barrier - 1, barrier} <= inside for barrier in allowed.barriers)
        assert longest_run(sorted(inside - listed)) <= allowed.max_gap
        if inside & allowed.single:
            assert len([atom for atom in merge_overlaps(wanted) if atom.address in inside]) == 1


def longest_run(addresses: list[int]) -> int:
    longest = run = 0
    for position, address in enumerate(addresses):
        run = run + 1 if position and addresses[position - 1] == address - 1 else 1
        longest = max(longest, run)
    return longest


@settings(max_examples=60, deadline=None)
@given(spans, limits, costs)
def test_no_other_permitted_set_of_reads_is_cheaper(wanted: list[Span], allowed: Limits, cost: Cost) -> None:
    atoms = plannable(wanted, allowed)
    cheapest = min(sum(cost.of(block) for block in blocks) for blocks in every_partition(atoms, allowed))
    assert sum(cost.of(block) for block in plan(wanted, allowed, cost)) == pytest.approx(cheapest)


def every_partition(atoms: tuple[Span, ...], allowed: Limits) -> Iterator[list[Span]]:
    """Brute force: cut or do not cut between any two neighbours, then throw away what is not permitted."""
    for cuts in range(1 << (len(atoms) - 1)):
        groups: list[list[Span]] = [[atoms[0]]]
        for position, atom in enumerate(atoms[1:]):
            if cuts >> position & 1:
                groups.append([atom])
            else:
                groups[-1].append(atom)
        if all(permitted(group, allowed) for group in groups):
            yield [Span(group[0].address, group[-1].end - group[0].address) for group in groups]


def permitted(group: list[Span], allowed: Limits) -> bool:
    inside = set(range(group[0].address, group[-1].end))
    gaps = [right.address - left.end for left, right in pairwise(group)]
    lonely = bool(inside & allowed.single)
    return (
        len(inside) <= allowed.max_count
        and max(gaps, default=0) <= allowed.max_gap
        and not any({barrier - 1, barrier} <= inside for barrier in allowed.barriers)
        and not any(inside & set(range(first, last + 1)) for first, last in allowed.holes)
        and not (lonely and len(group) > 1)
    )


@pytest.mark.parametrize(
    ("baud", "turnaround_ms", "gap"),
    [(19200, 5, 12), (19200, 20, 25), (19200, 50, 51), (9600, 5, 10), (9600, 20, 16), (9600, 50, 30), (115200, 5, 41)],
)
def test_a_gap_is_bridged_while_it_costs_less_than_a_request(baud: int, turnaround_ms: int, gap: int) -> None:
    cost = line_cost(SerialSettings(baud), turnaround_ms / 1000)
    free = Limits(max_gap=124)
    bridged = max(width for width in range(1, 120) if len(plan([Span(0, 2), Span(2 + width, 2)], free, cost)) == 1)
    assert bridged == pytest.approx(gap, abs=1)


def test_a_network_device_is_read_in_as_few_requests_as_fit() -> None:
    wanted = [Span(address, 2) for address in range(0, 250, 10)]
    assert plan(wanted, Limits(max_gap=124), NATIVE_TCP) == (Span(0, 122), Span(130, 112))


def test_bits_may_be_read_in_thousands() -> None:
    wanted = [Span(address, 50) for address in range(0, 2500, 50)]
    assert [block.count for block in plan(wanted, Limits().for_bits())] in ([2000, 500], [500, 2000])


def test_a_value_longer_than_a_read_cannot_be_planned() -> None:
    with pytest.raises(Unplannable):
        plan([Span(0, 4)], Limits(max_count=2))


def test_a_value_across_a_barrier_cannot_be_planned() -> None:
    with pytest.raises(Unplannable):
        plan([Span(0, 4)], Limits(barriers=frozenset({2})))


def test_a_refused_block_is_halved_between_values_until_one_is_left() -> None:
    wanted = [Span(0, 2), Span(2, 2), Span(4, 1)]
    assert halves(Span(0, 5), wanted) == ((Span(0, 2),), (Span(2, 2), Span(4, 1)))
    assert halves(Span(0, 2), wanted) is None
