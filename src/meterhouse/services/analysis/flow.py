"""Where energy goes: from each meter to the meters beneath it, and what none of them sees (§1.5).

For a meter: what comes in (its import, and what is produced beneath it) = what goes out (its export, and the imports of
the meters directly beneath it) + what is not metered. The rest is exact to the unit; one below zero cannot be, so it
is a finding: of metering when it is within what accuracy classes allow, else of wiring or of the hierarchy.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from meterhouse.domain.hierarchy import measured_above
from meterhouse.domain.installation import Device, Installation
from meterhouse.services.analysis.question import Subject
from meterhouse.services.consumption.query import Coverage, Scope, ScopeKind

TOLERANCE = 0.02
"""Two meters of class 1 that measure the same may differ by so much of it."""


class NodeKind(StrEnum):
    """`rest`: not metered; `others`: metered, but outside the scope."""

    METER = "meter"
    PRODUCTION = "production"
    EXPORT = "export"
    REST = "rest"
    OTHERS = "others"


class FindingKind(StrEnum):
    """Why a rest cannot be; `incomplete`: data is missing, so it says nothing."""

    METERING = "metering"
    WIRING = "wiring"
    INCOMPLETE = "incomplete"


@dataclass(frozen=True, slots=True)
class Metered:
    """What a device counted in a period, and how completely."""

    imported: int
    exported: int
    coverage: Coverage

    @property
    def complete(self) -> bool:
        return self.coverage.missing_s == 0 and self.coverage.expected_s > 0


@dataclass(frozen=True, slots=True)
class Node:
    """`key` is unique: the kind and the device's id."""

    key: str
    kind: NodeKind
    device_id: int
    value: int


@dataclass(frozen=True, slots=True)
class FlowLink:
    """Never negative; links make no circle."""

    source: str
    target: str
    value: int


@dataclass(frozen=True, slots=True)
class Balance:
    """Of a meter with others beneath it: imported + produced_below = exported + metered_below + rest, exactly."""

    device_id: int
    imported: int
    produced_below: int
    exported: int
    metered_below: int
    rest: int
    complete: bool


@dataclass(frozen=True, slots=True)
class Finding:
    """A rest below zero; `share` of what came in."""

    device_id: int
    kind: FindingKind
    rest: int
    share: float


@dataclass(frozen=True, slots=True)
class Flow:
    """`nodes` and `links` for a drawing, `balances` for checking."""

    subject: Subject
    nodes: tuple[Node, ...]
    links: tuple[FlowLink, ...]
    balances: tuple[Balance, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Tree:
    """Meters by the meter above them; 0 has those with none above."""

    below: Mapping[int, tuple[int, ...]]

    @classmethod
    def of(cls, installation: Installation, measuring: Iterable[int], scope: Scope) -> Tree:
        """Who is excluded from totals has a place only above others; in a circle, nobody is above."""
        known = set(measuring)
        by_id = {device.id: device for device in installation.devices}
        above = {number: _id(measured_above(by_id[number], by_id, known)) for number in sorted(known & set(by_id))}
        parents = set(above.values())
        wanted = {n for n in above if n in parents or not by_id[n].exclude_from_totals}
        if scope.kind is ScopeKind.DEVICE:
            wanted = {n for n in above if scope.id in _chain(n, above)} & (wanted | {scope.id or 0})
        below: dict[int, list[int]] = {}
        for number, place in above.items():
            if number in wanted:
                below.setdefault(place if place in wanted else 0, []).append(number)
        return cls({key: tuple(members) for key, members in below.items()})


def _id(device: Device | None) -> int:
    return device.id if device is not None else 0


def _chain(number: int, above: Mapping[int, int]) -> list[int]:
    found = [number]
    while (at := above.get(found[-1], 0)) and at not in found:
        found.append(at)
    return found


def flow(subject: Subject, tree: Tree, metered: Mapping[int, Metered], members: frozenset[int]) -> Flow:
    """`members`: the devices in scope; what others measure beneath a meter is one link of it."""
    drawing = _Drawing(tree, metered, _shown(tree, members))
    for root in tree.below.get(0, ()):
        drawing.root(root)
    return Flow(
        subject, tuple(drawing.nodes.values()), tuple(drawing.links), tuple(drawing.balances), tuple(drawing.findings)
    )


def _shown(tree: Tree, members: frozenset[int]) -> frozenset[int]:
    """Members, and those above one."""
    found: set[int] = set()

    def visit(number: int) -> bool:
        inside = [visit(child) for child in tree.below.get(number, ())]
        if any(inside) or number in members:
            found.add(number)
            return True
        return False

    for root in tree.below.get(0, ()):
        visit(root)
    return frozenset(found)


class _Drawing:
    """Walks the tree from above."""

    def __init__(self, tree: Tree, metered: Mapping[int, Metered], shown: frozenset[int]) -> None:
        self._below = tree.below
        self._metered = metered
        self._shown = shown
        self.nodes: dict[str, Node] = {}
        self.links: list[FlowLink] = []
        self.balances: list[Balance] = []
        self.findings: list[Finding] = []

    def root(self, number: int) -> None:
        if number not in self._shown:
            return
        here = self._metered[number]
        if not self._below.get(number):
            self._leaf(number)
        else:
            self._meter(number)
            if here.exported:
                self._link(self._key(NodeKind.METER, number), NodeKind.EXPORT, number, here.exported)

    def _leaf(self, number: int) -> None:
        here = self._metered[number]
        if here.imported:
            self._node(NodeKind.METER, number, here.imported)
        if here.exported:
            self._node(NodeKind.PRODUCTION, number, here.exported)

    def _meter(self, number: int) -> None:
        """A meter with others beneath it: its links downward, its balance."""
        here, children = self._metered[number], self._below[number]
        produced = sum(self._metered[child].exported for child in children)
        used = sum(self._metered[child].imported for child in children)
        rest = here.imported + produced - here.exported - used
        key = self._node(NodeKind.METER, number, here.imported + produced)
        others = 0
        for child in children:
            if child in self._shown:
                self._child(key, child)
            else:
                others += self._metered[child].imported
        if others:
            self._link(key, NodeKind.OTHERS, number, others)
        if rest > 0:
            self._link(key, NodeKind.REST, number, rest)
        complete = here.complete and all(self._metered[child].complete for child in children)
        self.balances.append(Balance(number, here.imported, produced, here.exported, used, rest, complete))
        if rest < 0:
            self._find(self.balances[-1])

    def _child(self, above: str, child: int) -> None:
        here = self._metered[child]
        if not self._below.get(child):
            if here.imported:
                self._link(above, NodeKind.METER, child, here.imported)
            if here.exported:
                source = self._node(NodeKind.PRODUCTION, child, here.exported)
                self.links.append(FlowLink(source, above, here.exported))
            return
        self._meter(child)
        key, net = self._key(NodeKind.METER, child), here.imported - here.exported
        # What flows both ways between two meters is drawn as its difference: a drawing of flows has no circles.
        if net > 0:
            self.links.append(FlowLink(above, key, net))
        elif net < 0:
            self.links.append(FlowLink(key, above, -net))

    def _find(self, balance: Balance) -> None:
        came = balance.imported + balance.produced_below
        share = -balance.rest / came if came else 1.0
        if not balance.complete:
            kind = FindingKind.INCOMPLETE
        else:
            kind = FindingKind.METERING if share <= TOLERANCE else FindingKind.WIRING
        self.findings.append(Finding(balance.device_id, kind, balance.rest, share))

    def _key(self, kind: NodeKind, number: int) -> str:
        return f"{kind.value}:{number}"

    def _node(self, kind: NodeKind, number: int, value: int) -> str:
        key = self._key(kind, number)
        self.nodes[key] = Node(key, kind, number, value)
        return key

    def _link(self, source: str, kind: NodeKind, number: int, value: int) -> None:
        self.links.append(FlowLink(source, self._node(kind, number, value), value))
