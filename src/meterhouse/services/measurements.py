"""Mean, minimum and maximum of measured quantities over a period, for charts (§4 Details)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

import numpy as np
from numpy.typing import NDArray

from meterhouse.domain.calendar import Buckets, Period, buckets, load_zone
from meterhouse.domain.errors import NotFound
from meterhouse.domain.interval import from_epoch, to_epoch
from meterhouse.domain.quantity import Accumulation, ChannelKey
from meterhouse.services.consumption.directory import Directory
from meterhouse.services.installation import InstallationService
from meterhouse.services.ports import Clock, HistoryStore, Ints, StatisticSeries

Floats = NDArray[np.float64]

_WIDEST_S = 3600


@dataclass(frozen=True, slots=True)
class Measurements:
    """Columns of equal length; values in the base unit, None where nothing was recorded."""

    timezone: str
    edges: tuple[datetime, datetime]
    starts: tuple[datetime, ...]
    mean: tuple[float | None, ...]
    minimum: tuple[float | None, ...]
    maximum: tuple[float | None, ...]


class MeasurementService:
    """A day as it was recorded, a longer period by its local days, months or years."""

    def __init__(self, history: HistoryStore, installation: InstallationService, clock: Clock) -> None:
        self._history = history
        self._installation = installation
        self._directory = Directory(history, clock)

    async def keys(self, device_id: int) -> tuple[ChannelKey, ...]:
        """What there may be statistics of, in the order of the vocabulary. Raises NotFound."""
        self._installation.device(device_id)
        known = await self._directory.known()
        return tuple(
            key
            for key in sorted(known.channels, key=str)
            if key.facts.accumulation is Accumulation.INSTANT and device_id in known.channels[key]
        )

    async def query(self, device_id: int, key: ChannelKey, period: Period, day: date) -> Measurements:
        """Raises NotFound (device, or a key that was never recorded of it), InvalidInput (the date)."""
        self._installation.device(device_id)
        channel_id = (await self._directory.known()).channels.get(key, {}).get(device_id)
        if channel_id is None or key.facts.accumulation is not Accumulation.INSTANT:
            raise NotFound(kind="measurement", id=str(key))
        zone = load_zone(self._installation.current.site.timezone)
        shown = buckets(period, day, zone)
        (series,) = await self._history.statistics([channel_id], shown.span)
        columns = _as_recorded(series, shown) if period is Period.DAY else _by_bucket(series, shown)
        return columns.measurements(zone.key, shown, key.facts.decimals)


@dataclass(frozen=True, slots=True)
class _Columns:
    """In stored units; NaN where nothing was recorded."""

    starts: Ints
    mean: Floats
    minimum: Floats
    maximum: Floats

    def measurements(self, timezone: str, shown: Buckets, decimals: int) -> Measurements:
        return Measurements(
            timezone=timezone,
            edges=(shown.span.start, shown.span.end),
            starts=tuple(from_epoch(at) for at in self.starts.tolist()),
            mean=_scaled(self.mean, decimals),
            minimum=_scaled(self.minimum, decimals),
            maximum=_scaled(self.maximum, decimals),
        )


def _scaled(values: Floats, decimals: int) -> tuple[float | None, ...]:
    scaled = np.round(values / 10**decimals, decimals + 1)
    return tuple(None if value != value else value for value in scaled.tolist())  # noqa: PLR0124 - NaN


def _as_recorded(series: StatisticSeries, shown: Buckets) -> _Columns:
    """Every recorded interval, and one row of nothing where some are missing, so that no line is drawn across."""
    starts = series.starts
    steps = np.diff(starts)
    width = int(steps.min()) if steps.size else _WIDEST_S
    holes = np.flatnonzero(steps > width) + 1
    gaps = starts[holes - 1] + width
    if starts.size and starts[0] > to_epoch(shown.span.start):
        holes, gaps = np.insert(holes, 0, 0), np.insert(gaps, 0, to_epoch(shown.span.start))
    nothing = np.full(len(holes), np.nan)
    columns = (np.insert(column.astype(np.float64), holes, nothing) for column in _values(series))
    return _Columns(np.insert(starts, holes, gaps), *columns)


def _by_bucket(series: StatisticSeries, shown: Buckets) -> _Columns:
    """One row per bucket: the mean weighted by time, the least minimum, the greatest maximum."""
    edges = np.array([to_epoch(edge) for edge in shown.edges], dtype=np.int64)
    count = len(edges) - 1
    place = np.searchsorted(edges, series.starts, side="right") - 1
    weight = _widths(series.starts)
    total = np.bincount(place, weight, count)
    with np.errstate(invalid="ignore"):
        mean = np.bincount(place, weight * series.means, count) / total
    minimum, maximum = np.full(count, np.inf), np.full(count, -np.inf)
    np.minimum.at(minimum, place, series.minima.astype(np.float64))
    np.maximum.at(maximum, place, series.maxima.astype(np.float64))
    empty = total == 0
    minimum[empty] = maximum[empty] = np.nan
    return _Columns(edges[:-1], mean, minimum, maximum)


def _values(series: StatisticSeries) -> tuple[Ints, Ints, Ints]:
    return series.means, series.minima, series.maxima


def _widths(starts: Ints) -> Floats:
    """Widths of recorded intervals, as the distance to the nearer neighbour tells them."""
    if starts.size < 2:
        return np.ones(starts.size)
    steps = np.diff(starts)
    nearer = np.minimum(np.append(steps, steps[-1]), np.insert(steps, 0, steps[0]))
    widths: Floats = np.minimum(nearer, _WIDEST_S).astype(np.float64)
    return widths
