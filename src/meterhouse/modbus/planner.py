"""Which registers are read together: the cheapest set of requests that a device will answer. Pure.

A value of several registers is never divided, no read bridges more unlisted registers than allowed, crosses a
barrier or touches a hole, and bridging must be cheaper than a request of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from meterhouse.catalogue.schema import Modbus
from meterhouse.modbus.line import SerialSettings

MAX_BITS = 2000
"""Coils or discrete inputs of one read (Modbus application protocol 1.1b3, 6.1)."""


class Unplannable(ValueError):
    """A value is longer than what the device lets read at once, or lies across a barrier or in a hole."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """`count` neighbouring registers from `address` on."""

    address: int
    count: int

    @property
    def end(self) -> int:
        """First address after it."""
        return self.address + self.count


@dataclass(frozen=True, slots=True)
class Limits:
    """What a device answers. `holes` are inclusive; a barrier stands before the address it names."""

    max_count: int = 125
    max_gap: int = 0
    barriers: frozenset[int] = frozenset()
    holes: tuple[tuple[int, int], ...] = ()
    single: frozenset[int] = frozenset()

    @classmethod
    def of(cls, modbus: Modbus) -> Limits:
        """What the profile says of registers."""
        return cls(
            modbus.max_registers, modbus.max_gap, frozenset(modbus.barriers), modbus.holes, frozenset(modbus.single)
        )

    def for_bits(self) -> Limits:
        """The same for coils and discrete inputs."""
        return replace(self, max_count=MAX_BITS)

    def allows(self, span: Span) -> bool:
        """Whether a read of exactly this is possible."""
        return (
            span.count <= self.max_count
            and not any(span.address < barrier < span.end for barrier in self.barriers)
            and not any(first < span.end and span.address <= last for first, last in self.holes)
        )

    def is_single(self, span: Span) -> bool:
        """Whether it has a register that is only answered when read alone."""
        return any(span.address <= address < span.end for address in self.single)


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of a request without any register, and of each register."""

    request_s: float
    register_s: float

    def of(self, span: Span) -> float:
        """Seconds to read it."""
        return self.request_s + span.count * self.register_s


NATIVE_TCP = Cost(request_s=0.001, register_s=0.0)
"""A device with its own network port: what counts is the number of requests."""


def line_cost(line: SerialSettings, turnaround_s: float = 0.02) -> Cost:
    """A device on a serial line: 13 characters and the silences around both frames, two characters per register.

    `turnaround_s` is how long the device takes to begin its answer.
    """
    character_s = 11 / line.baud
    return Cost(13 * character_s + max(turnaround_s, line.t35_s) + line.t35_s, 2 * character_s)


def plan(spans: Iterable[Span], limits: Limits, cost: Cost = NATIVE_TCP) -> tuple[Span, ...]:
    """The cheapest reads that cover every span exactly once, in order of address. Raises Unplannable."""
    atoms = merge_overlaps(spans)
    for atom in atoms:
        if not limits.allows(atom):
            raise Unplannable(f"{atom.count} registers at {atom.address:#06x}")
    best = [0.0]
    cut = [0]
    for last in range(len(atoms)):
        options = list(_blocks_ending_at(atoms, last, limits))
        first, seconds = min(((first, best[first] + cost.of(block)) for first, block in options), key=_by_seconds)
        best.append(seconds)
        cut.append(first)
    blocks: list[Span] = []
    end = len(atoms)
    while end:
        first = cut[end]
        blocks.append(_hull(atoms[first], atoms[end - 1]))
        end = first
    return tuple(reversed(blocks))


def _by_seconds(option: tuple[int, float]) -> float:
    return option[1]


def _blocks_ending_at(atoms: Sequence[Span], last: int, limits: Limits) -> Iterable[tuple[int, Span]]:
    """Permitted blocks from some atom to `last`, shortest first; once one is refused, so are all longer ones."""
    yield last, atoms[last]
    if limits.is_single(atoms[last]):
        return
    for first in range(last - 1, -1, -1):
        block = _hull(atoms[first], atoms[last])
        up_to_next = Span(atoms[first].address, atoms[first + 1].address - atoms[first].address)
        gap = up_to_next.count - atoms[first].count
        if gap > limits.max_gap or not limits.allows(block) or limits.is_single(up_to_next):
            return
        yield first, block


def _hull(first: Span, last: Span) -> Span:
    return Span(first.address, last.end - first.address)


def merge_overlaps(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Spans in order of address; those that share a register are one, since they are read together or not at all."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.address < merged[-1].end:
            end = max(merged[-1].end, span.end)
            merged[-1] = Span(merged[-1].address, end - merged[-1].address)
        else:
            merged.append(span)
    return tuple(merged)


def halves(block: Span, spans: Iterable[Span]) -> tuple[tuple[Span, ...], tuple[Span, ...]] | None:
    """The values inside a refused block in two parts, to find out which part is refused; None for a single value."""
    inside = merge_overlaps(span for span in spans if block.address <= span.address and span.end <= block.end)
    if len(inside) < 2:
        return None
    middle = len(inside) // 2
    return inside[:middle], inside[middle:]


def hull(spans: Sequence[Span]) -> Span:
    """The least read that covers spans in order of address."""
    return _hull(spans[0], spans[-1])
