"""What the installation service needs from outside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from meterhouse.domain.configuration import Configured, Edit, ItemKind, LoggedChange, Signature
from meterhouse.domain.counter import CounterHandOver


@dataclass(frozen=True, slots=True)
class ChangeFilter:
    """Which changes of the configuration history: of one object, of any (None), older than the change `before_id`."""

    kind: ItemKind | None = None
    id: int | None = None
    before_id: int | None = None
    limit: int = 50


class ConfigurationLog(Protocol):
    """Changes with their history, in the same transaction."""

    async def apply(
        self, edits: Sequence[Edit], signature: Signature, hand_overs: Sequence[CounterHandOver] = ()
    ) -> Sequence[Configured | None]:
        """Make all edits, or none; the objects as they are now stored, in the order of the edits (None: gone).

        All counters of a device that counts otherwise than before are handed over too. Raises Conflict
        (`changed-meanwhile`) when an object is not what `before` says.
        """

    async def changes(self, wanted: ChangeFilter) -> Sequence[LoggedChange]:
        """Newest first."""

    async def change(self, change_id: int) -> LoggedChange:
        """Raises NotFound."""

    async def latest(self) -> Mapping[tuple[ItemKind, int], int]:
        """The id of the newest change of each object."""
