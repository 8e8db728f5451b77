"""What is produced on the site, how much of it is used there, and how much of what is used comes from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from meterhouse.services.analysis.flow import Tree
from meterhouse.services.analysis.question import Subject
from meterhouse.services.ports import BucketTotals, Ints


@dataclass(frozen=True, slots=True)
class Roles:
    """Who measures what: producers export and have nothing beneath them, connections have and export to the grid."""

    producers: tuple[int, ...]
    connections: tuple[int, ...]

    @classmethod
    def of(cls, tree: Tree, exporting: frozenset[int]) -> Roles:
        """`exporting`: devices with a counter of exported energy. A connection is a meter with nothing above it."""
        everybody = [number for members in tree.below.values() for number in members]
        return cls(
            tuple(number for number in everybody if number in exporting and not tree.below.get(number)),
            tuple(number for number in tree.below.get(0, ()) if tree.below.get(number)),
        )


@dataclass(frozen=True, slots=True)
class ProductionBucket:
    """Watt-hours: `used` = produced − exported, `consumed` = imported + used. None: not known."""

    produced: int | None
    exported: int | None
    imported: int | None
    used: int | None
    consumed: int | None


@dataclass(frozen=True, slots=True)
class Production:
    """`total` is the sum of the buckets where all is known of them.

    `self_consumption` = used / produced, `self_sufficiency` = used / consumed; None where the divisor is unknown or 0,
    or no meter measures what is exchanged with the grid. `inconsistent`: buckets in which more was exported than
    produced.
    """

    subject: Subject
    roles: Roles
    buckets: tuple[ProductionBucket, ...]
    total: ProductionBucket
    self_consumption: float | None
    self_sufficiency: float | None
    inconsistent: int


@dataclass(frozen=True, slots=True)
class Exchange:
    """Sums per bucket of the producers' export, the connections' export and import; None: there is no such meter."""

    produced: BucketTotals | None
    exported: BucketTotals | None
    imported: BucketTotals | None


def production(subject: Subject, roles: Roles, exchange: Exchange) -> Production:
    """A bucket is known where anything was recorded in it."""
    count = len(subject.shown.labels)
    columns = [_values(part, count) for part in (exchange.produced, exchange.exported, exchange.imported)]
    found = tuple(_bucket(*values) for values in zip(*columns, strict=True))
    total = _bucket(*(_sum(column) for column in columns))
    return Production(
        subject=subject,
        roles=roles,
        buckets=found,
        total=total,
        self_consumption=_share(total.used, total.produced),
        self_sufficiency=_share(total.used, total.consumed),
        inconsistent=sum(item.used is not None and item.used < 0 for item in found),
    )


def _values(totals: BucketTotals | None, count: int) -> list[int | None]:
    if totals is None:
        return [None] * count
    sums: Ints = totals.values.sum(axis=0)
    known = np.asarray(totals.seconds.any(axis=(0, 2)))
    return [value if there else None for value, there in zip(sums.tolist(), known.tolist(), strict=True)]


def _bucket(produced: int | None, exported: int | None, imported: int | None) -> ProductionBucket:
    used = None if produced is None or exported is None else produced - exported
    consumed = None if used is None or imported is None else imported + used
    return ProductionBucket(produced, exported, imported, used, consumed)


def _sum(values: Sequence[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if known else None


def _share(part: int | None, whole: int | None) -> float | None:
    return part / whole if part is not None and whole else None
