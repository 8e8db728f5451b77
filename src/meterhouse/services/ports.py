"""What the services need from outside, as small protocols; adapters in modbus, store and host implement them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from meterhouse.domain.channel import Channel
from meterhouse.domain.counter import CounterEvent as CounterEvent  # noqa: PLC0414 - part of this port
from meterhouse.domain.counter import CounterEventKind as CounterEventKind  # noqa: PLC0414 - part of this port
from meterhouse.domain.counter import CounterHandOver as CounterHandOver  # noqa: PLC0414 - part of this port
from meterhouse.domain.errors import Unavailable
from meterhouse.domain.installation import Device, Gateway, Installation, LoadType, MeasureGroup, PanelBoard
from meterhouse.domain.interval import Interval, IntervalStatistic, IntervalValue
from meterhouse.domain.quantity import ChannelKey
from meterhouse.domain.sample import DeviceReading

Ints = NDArray[np.int64]


class Clock(Protocol):
    """The only source of time; tests and the demo accelerate it."""

    def now(self) -> datetime:
        """Wall clock, aware UTC."""

    def monotonic(self) -> float:
        """Seconds that never step back."""

    async def sleep(self, seconds: float) -> None:
        """Wait that long on this clock."""


# --- devices ---------------------------------------------------------------------------------------------------------


class ReadFailed(Unavailable):
    """A device could not be read. Codes:

    `gateway-unreachable` (params gateway, reason), `no-answer` (unit_id), `device-exception` (unit_id, exception,
    register), `bad-answer` (unit_id, reason).
    """

    code = "no-answer"


@dataclass(frozen=True, slots=True)
class LinkStatistics:
    """What one bus did since it was opened; rates are made by differences of two of these.

    `errors` counts by kind (timeout, exception, bad-answer, link-down …). `busy_s` is time with a request on the
    wire, `limit_s` the physical minimum of the same transactions; utilisation = busy_s / wall, efficiency =
    limit_s / busy_s. `timeout_s` and `quarantine_s` are seconds lost to silent units.
    """

    requests: int = 0
    answers: int = 0
    errors: Mapping[str, int] = field(default_factory=dict)
    busy_s: float = 0.0
    limit_s: float = 0.0
    timeout_s: float = 0.0
    quarantine_s: float = 0.0
    opened_at_monotonic_s: float = 0.0


class DeviceReader(Protocol):
    """Reads devices through their gateways; one request at a time on a bus, different gateways independent."""

    async def configure(self, installation: Installation) -> None:
        """Take over the installation; untouched gateways keep their links. Never blocks on the network."""

    async def read(self, device: Device, *, deadline_s: float) -> DeviceReading:
        """All measured registers of a device, in as few requests as its map allows.

        Supply direction, ratios and signs are applied; values are in base units (Wh, W …). Raises ReadFailed.
        """

    def statistics(self) -> Mapping[int, LinkStatistics]:
        """By gateway id."""

    def backed_off(self, device: Device) -> float:
        """Seconds until a silent device is tried again; 0 when it may be read now."""

    def counter_moduli(self, device: Device) -> Mapping[ChannelKey, Decimal]:
        """Where the device's counters start again at 0, in base units; final once the device was read."""

    async def close(self) -> None:
        """End all links."""


# --- history ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LastIndex:
    """Where a channel's history stands: the end of its latest interval and the meter's index there.

    `joined`: there is no interval yet; when its counter was first read, and its index then.
    """

    channel_id: int
    at: datetime
    index: int
    joined: bool = False


QUALITY_ORDER = ("measured", "interpolated", "estimated", "missing", "edited")
"""Positions of the qualities in arrays."""


@dataclass(frozen=True, slots=True)
class IntervalSeries:
    """Recorded intervals of one channel, in order of time; missing intervals are simply not there.

    `starts`: epoch seconds; `widths`: seconds; `values`: whole base units; `qualities`: positions in QUALITY_ORDER.
    """

    channel_id: int
    starts: Ints
    widths: Ints
    values: Ints
    qualities: NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class StatisticSeries:
    """Mean, minimum, maximum of one channel per recorded interval, in 10^−decimals of the base unit."""

    channel_id: int
    starts: Ints
    means: Ints
    minima: Ints
    maxima: Ints


@dataclass(frozen=True, slots=True)
class IndexedSeries:
    """Intervals of one channel together with the meter's index at each one's end, to be recorded in bulk.

    `indexes`: whole base units, meaningful only where `known` is true.
    """

    intervals: IntervalSeries
    indexes: Ints
    known: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class CountedStatistics:
    """Statistics of one channel with widths (seconds) and numbers of samples, to be recorded in bulk."""

    series: StatisticSeries
    widths: Ints
    counts: Ints


@dataclass(frozen=True, slots=True)
class Appended:
    """What became of intervals that were offered: new, in place of estimated ones, or left out as already there."""

    added: int = 0
    replaced: int = 0
    kept: int = 0


class Grain(StrEnum):
    """Widths of rollups, in the site's local calendar; years are added up from months."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class BucketTotals:
    """Totals of C channels in B buckets.

    `values`: (C, B), whole base units. `seconds`: (C, B, 5), how much of each bucket is covered by intervals of each
    quality (QUALITY_ORDER; the `missing` column is always 0, what is missing is what no column covers).
    """

    channel_ids: tuple[int, ...]
    values: Ints
    seconds: Ints


@dataclass(frozen=True, slots=True)
class Correction:
    """One entry of the correction ledger: the values of an interval of a channel before and after."""

    id: int
    channel_id: int
    at: datetime
    author: str
    reason: str
    span: Interval
    undone_by: int | None = None


class HistoryStore(Protocol):
    """Readings, statistics and their rollups. Every write is one transaction, acknowledged when it is on the disk."""

    async def channels(self) -> Sequence[Channel]:
        """All known channels, those of deleted devices included."""

    async def ensure_channels(self, wanted: Sequence[tuple[int, ChannelKey]]) -> Sequence[Channel]:
        """The channels of these (device id, key) pairs, in this order, created where missing."""

    async def append(
        self,
        values: Sequence[IntervalValue],
        statistics: Sequence[IntervalStatistic] = (),
        events: Sequence[CounterEvent] = (),
    ) -> None:
        """Record intervals (missing ones are left out by the caller) with their rollups, all or nothing.

        An interval that is already there is replaced only by one of quality `interpolated` or `measured` filling a
        hole, else kept: appending twice changes nothing (idempotent).
        """

    async def last_indexes(self) -> Mapping[int, LastIndex]:
        """By channel id; a channel without any interval is not in it."""

    async def started_indexes(self) -> Mapping[int, LastIndex]:
        """By channel id, of channels without any interval: when their counter was first seen, and its index then."""

    async def hand_overs(self, channel_ids: Sequence[int]) -> Sequence[CounterHandOver]:
        """When the counters of these channels were exchanged for others, oldest first."""

    async def first_starts(self) -> Mapping[int, datetime]:
        """Start of each channel's earliest interval, by channel id."""

    async def intervals(self, channel_ids: Sequence[int], span: Interval) -> Sequence[IntervalSeries]:
        """Recorded intervals that start in `span`, one series per channel, in the order asked."""

    async def statistics(self, channel_ids: Sequence[int], span: Interval) -> Sequence[StatisticSeries]:
        """Recorded statistics that start in `span`, one series per channel, in the order asked."""

    async def totals(self, channel_ids: Sequence[int], edges: Sequence[datetime]) -> BucketTotals:
        """Sums over the buckets between neighbouring `edges` (aligned to recorded intervals), from the intervals."""

    async def rollups(self, channel_ids: Sequence[int], grain: Grain, first: date, count: int) -> BucketTotals:
        """Sums per local day, month or year, `count` of them from the one that contains `first`, from stored rollups.

        An interval counts in the day in which it starts.
        """

    async def correct(
        self, channel_id: int, values: Sequence[IntervalValue], *, author: str, reason: str, at: datetime
    ) -> Correction:
        """Replace intervals, keep what was there in the ledger, rewrite the rollups: one transaction."""

    async def undo(self, correction_id: int, *, author: str, reason: str, at: datetime) -> Correction:
        """Put back what a correction replaced, as a correction of its own."""

    async def corrections(self, channel_id: int) -> Sequence[Correction]:
        """The ledger of a channel, oldest first."""

    async def events(self, channel_ids: Sequence[int], span: Interval) -> Sequence[CounterEvent]:
        """Counter events in `span`, oldest first."""

    async def seal(self, before: datetime) -> int:
        """Turn closed local months that ended before `before` into blocks; returns how many blocks were written."""


@dataclass(frozen=True, slots=True)
class CorrectionValues:
    """What stood in the intervals of a correction, and what it put there; an erased interval is in neither."""

    before: tuple[IntervalValue, ...]
    after: tuple[IntervalValue, ...]


class BulkHistory(Protocol):
    """Whole series at once: import, restore, the demo's past. Each call is one transaction."""

    async def append_series(self, series: Sequence[IndexedSeries]) -> Appended:
        """Record intervals by the rules of `HistoryStore.append`; closed months are sealed on the way."""

    async def append_statistics(self, series: Sequence[CountedStatistics]) -> Appended:
        """Record statistics; those already there are kept."""

    async def correction_values(self, correction_id: int) -> CorrectionValues:
        """The values before and after a correction. Raises NotFound."""

    async def rebuild_rollups(self) -> None:
        """Make all rollups anew from the intervals, in the site's time zone as it stands."""


class ConfigurationStore(Protocol):
    """The installation, in the same database as the history."""

    async def load(self) -> Installation:
        """The whole installation as it stands."""

    async def save_site(self, installation: Installation) -> Installation:
        """Store `installation.site`; returns the installation as it now stands."""

    async def put_gateway(self, gateway: Gateway) -> Gateway:
        """Insert (id 0) or replace. Raises Conflict (`gateway-name-taken`, `gateway-address-taken`), NotFound."""

    async def delete_gateway(self, gateway_id: int) -> None:
        """Raises Conflict (`gateway-has-devices`, `gateway-is-local`), NotFound."""

    async def put_device(self, device: Device) -> Device:
        """Insert (id 0) or replace. Raises Conflict (`device-name-taken`, `device-address-taken`), NotFound."""

    async def delete_device(self, device_id: int) -> None:
        """The configuration goes, the history and the id stay. Raises NotFound."""


class GroupingStore(Protocol):
    """Load types, measure groups and panel boards; erasing one that is in use detaches what was in it.

    Every `put` inserts (id 0) or replaces and returns what is stored; every `delete` raises NotFound.
    """

    async def put_load_type(self, load_type: LoadType) -> LoadType:
        """Raises Conflict (`load-type-name-taken`, `load-type-predefined`, `load-types-full`), NotFound."""

    async def delete_load_type(self, load_type_id: int) -> None:
        """Raises Conflict (`load-type-predefined`), NotFound."""

    async def put_measure_group(self, group: MeasureGroup) -> MeasureGroup:
        """Raises Conflict (`measure-group-name-taken`), NotFound."""

    async def delete_measure_group(self, group_id: int) -> None:
        """The group goes, its devices stay."""

    async def put_panel_board(self, board: PanelBoard) -> PanelBoard:
        """Raises Conflict (`panel-board-name-taken`), NotFound."""

    async def delete_panel_board(self, board_id: int) -> None:
        """The board goes, its gateways stay."""
