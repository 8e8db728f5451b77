"""Fetches the registers of one device, block by block; finds out which of them a device refuses, and remembers it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from meterhouse.modbus.device_map import Field
from meterhouse.modbus.planner import Cost, Limits, Span, halves, hull, merge_overlaps, plan
from meterhouse.modbus.port import (
    Block,
    Bus,
    DeviceAbsent,
    DeviceBusy,
    DeviceException,
    Priority,
    ResponseTimeout,
    Space,
    UnitBackedOff,
)
from meterhouse.modbus.quirks import Place, Quirks

ILLEGAL_ADDRESS, ILLEGAL_VALUE, DEVICE_FAILURE = 2, 3, 4
LONG_READ = 16
"""Only reads of more registers than this are suspected of being too long."""

_Atom = tuple[Place, Span]


class Refused(Exception):
    """The device answered with an exception that no division of the read helps against.

    `address` is where the refused read began, as on the wire.
    """

    def __init__(self, code: int, space: Space, address: int) -> None:
        super().__init__(f"exception {code} at {address:#06x}")
        self.code = code
        self.space = space
        self.address = address


@dataclass(frozen=True, slots=True)
class Piece:
    """The octets of one field, with the block they came in. None where the device has no such register."""

    data: bytes
    block: Block


@dataclass(slots=True)
class Learner:
    """What one device taught so far; `quirks` are shared with its like, `absent` registers are its own.

    Two timeouts in a row of a read that was never answered make the next reads half as long, once; when they are
    answered that is kept, else the device is simply silent.
    """

    quirks: Quirks = field(default_factory=Quirks)
    absent: set[_Atom] = field(default_factory=set)
    answered: set[_Atom] = field(default_factory=set)
    suspicions: int = 0
    trial: int | None = None
    tried: bool = False

    def limits(self, limits: Limits, place: Place) -> Limits:
        """What may be planned for."""
        narrowed = self.quirks.apply(limits, place)
        return narrowed if self.trial is None else Quirks(max_count=self.trial).apply(narrowed, place)

    def timed_out(self, place: Place, block: Span, longest: int) -> None:
        """A read was not answered."""
        if self.trial is not None:
            self.trial, self.tried = None, True
        elif not self.tried and block.count > LONG_READ and (place, block) not in self.answered:
            self.suspicions += 1
            if self.suspicions == 2:
                self.trial = max(block.count // 2, longest)

    def completed(self) -> None:
        """Everything asked for was answered."""
        self.suspicions = 0
        if self.trial is not None:
            self.quirks = self.quirks.with_max_count(self.trial)
            self.trial = None


class Fetcher:
    """Reads fields of one device over its bus."""

    def __init__(self, bus: Bus, unit: int, limits: Limits, cost: Cost, learner: Learner) -> None:
        self._bus = bus
        self._unit = unit
        self._limits = limits
        self._cost = cost
        self._learner = learner
        self._plans: dict[tuple[int, ...], tuple[tuple[Place, Span], ...]] = {}
        self._planned_for: tuple[Quirks, int | None, int] | None = None

    async def fetch(
        self,
        fields: Sequence[Field],
        base: int,
        until: float,
        *,
        priority: Priority = Priority.POLL,
        required: bool = False,
    ) -> dict[str, Piece]:
        """The octets of these fields by name; those the device does not have are left out.

        `base` is added to every address, `until` is a time of the event loop. Raises ModbusError, and Refused when a
        read is refused for other reasons than its address, or when a single register is `required` and none is there.
        """
        job = _Job(self, fields, base, until, priority)
        for place, block in self._plan(fields):
            await job.read(place, block)
        if required and not job.pieces and job.refusal is not None:
            raise job.refusal
        self._learner.absent |= job.absent
        return job.pieces

    def _plan(self, fields: Sequence[Field]) -> tuple[tuple[Place, Span], ...]:
        learner = self._learner
        basis = (learner.quirks, learner.trial, len(learner.absent))
        if basis != self._planned_for:
            self._plans.clear()
            self._planned_for = basis
        wanted = tuple(map(id, fields))
        if wanted not in self._plans:
            self._plans[wanted] = tuple(self._blocks(fields))
        return self._plans[wanted]

    def _blocks(self, fields: Sequence[Field]) -> Iterable[tuple[Place, Span]]:
        spans: dict[Place, list[Span]] = {}
        for item in fields:
            place = place_of(item)
            if (place, item.span) not in self._learner.absent:
                spans.setdefault(place, []).append(item.span)
        for place, wanted in sorted(spans.items()):
            limits = self._limits if place[1] > Space.DISCRETE_INPUTS else self._limits.for_bits()
            for block in plan(wanted, self._learner.limits(limits, place), self._cost):
                yield place, block


def place_of(item: Field) -> Place:
    """Which of the device's unit ids, and which space."""
    return item.register.unit_offset, item.space


class _Job:
    """One fetch: the blocks of a plan, and what came of them."""

    def __init__(self, fetcher: Fetcher, fields: Sequence[Field], base: int, until: float, priority: Priority) -> None:
        self._fetcher = fetcher
        self._base = base
        self._until = until
        self._priority = priority
        self._by_place: dict[Place, list[Field]] = {}
        for item in fields:
            self._by_place.setdefault(place_of(item), []).append(item)
        self.pieces: dict[str, Piece] = {}
        self.absent: set[_Atom] = set()
        self.refusal: Refused | None = None

    async def read(self, place: Place, block: Span) -> bool:
        """Read a block, in parts if the device refuses it; True when it came in one piece."""
        fetcher, learner = self._fetcher, self._fetcher._learner
        try:
            answer = await fetcher._bus.read(
                fetcher._unit + place[0],
                place[1],
                self._base + block.address,
                block.count,
                deadline_s=self._until - asyncio.get_running_loop().time(),
                priority=self._priority,
            )
        except (DeviceAbsent, DeviceBusy) as error:
            raise self._refusal(place, block, error) from error
        except DeviceException as error:
            await self._divide(place, block, error)
            return False
        except UnitBackedOff:
            raise
        except ResponseTimeout:
            learner.timed_out(place, block, max(span.count for span in self._spans(place)))
            raise
        learner.answered.add((place, block))
        self._take(place, block, answer)
        return True

    def _spans(self, place: Place) -> list[Span]:
        return [item.span for item in self._by_place[place]]

    async def _divide(self, place: Place, block: Span, error: DeviceException) -> None:
        refusal = self._refusal(place, block, error)
        if error.code not in (ILLEGAL_ADDRESS, ILLEGAL_VALUE, DEVICE_FAILURE):
            raise refusal from error
        parts = halves(block, self._spans(place))
        if parts is None:
            if error.code == DEVICE_FAILURE:
                raise refusal from error
            self.refusal = refusal
            self.absent |= {(place, span) for span in self._spans(place) if merge_overlaps([span, block]) == (block,)}
            return
        whole = [await self.read(place, hull(part)) for part in parts]
        if all(whole):
            self._learn(place, block, parts[1][0].address, error.code)

    def _refusal(self, place: Place, block: Span, error: DeviceException) -> Refused:
        return Refused(error.code, place[1], self._base + block.address)

    def _learn(self, place: Place, block: Span, middle: int, code: int) -> None:
        learner = self._fetcher._learner
        if code == DEVICE_FAILURE:
            longest = max(span.count for span in self._spans(place))
            learner.quirks = learner.quirks.with_max_count(max(block.count // 2, longest))
        else:
            learner.quirks = learner.quirks.with_barrier(place, middle)

    def _take(self, place: Place, block: Span, answer: Block) -> None:
        for item in self._by_place[place]:
            span = item.span
            if block.address <= span.address and span.end <= block.end:
                start = span.address - block.address
                self.pieces[item.name] = Piece(_cut(answer.data, item.space, start, span.count), answer)


def _cut(data: bytes, space: Space, start: int, count: int) -> bytes:
    if space > Space.DISCRETE_INPUTS:
        return data[2 * start : 2 * (start + count)]
    return bytes((data[start // 8] >> start % 8 & 1,))
