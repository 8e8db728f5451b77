"""Answers the analyses from what is stored at the moment of asking."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

import numpy as np

from meterhouse.domain.calendar import Buckets, Period, first_of_month, load_zone, month_starts
from meterhouse.domain.errors import FieldError, InvalidInput
from meterhouse.domain.interval import from_epoch, to_epoch
from meterhouse.domain.quantity import ACTIVE_ENERGY_EXPORT, ACTIVE_ENERGY_IMPORT, COMMODITY_KEY, Commodity
from meterhouse.services.analysis.base_load import BaseLoad, base_load
from meterhouse.services.analysis.baseline import Baseline, Month, baseline
from meterhouse.services.analysis.degree_days import DayTemperature, daily_means, degree_days
from meterhouse.services.analysis.demand import Duration, Peaks, duration, peaks
from meterhouse.services.analysis.emissions import Emissions, Stretch, emissions, stretches
from meterhouse.services.analysis.flow import Flow, Metered, Tree, flow
from meterhouse.services.analysis.heat_map import HeatMap, Resolution, heat_map
from meterhouse.services.analysis.ports import AnalysisSettings, AnalysisStore, CorrectionMark
from meterhouse.services.analysis.production import Exchange, Production, Roles, production
from meterhouse.services.analysis.profile import Profile, Profiles
from meterhouse.services.analysis.question import Question, Subject, Subjects
from meterhouse.services.analysis.settings import check_settings
from meterhouse.services.analysis.temperatures import TemperatureImport, import_temperatures
from meterhouse.services.consumption.choice import Bounds
from meterhouse.services.consumption.periods import period_totals
from meterhouse.services.consumption.query import ScopeKind, Split
from meterhouse.services.consumption.reckoning import Table
from meterhouse.services.consumption.selection import select
from meterhouse.services.installation import InstallationService
from meterhouse.services.ports import BucketTotals, Clock, Grain, HistoryStore

_NEARLY_ALL = 0.98
"""Share of a month that must be recorded for it to say how energy depends on the weather."""
_REFERENCE_MONTHS = 12
_ONE_DAY = 86_400


class AnalysisService:
    """One method for each analysis; all raise NotFound (what the scope names), InvalidInput (the date, the period)."""

    def __init__(
        self,
        history: HistoryStore,
        ledger: CorrectionMark,
        store: AnalysisStore,
        installation: InstallationService,
        clock: Clock,
    ) -> None:
        self._history = history
        self._store = store
        self._installation = installation
        self._subjects = Subjects(history, installation, clock)
        self._profiles = Profiles(history, ledger)

    # --- how a load runs ---

    async def heat_map(self, question: Question, resolution: Resolution) -> HeatMap:
        """Of a month or a year."""
        subject, profile = await self._profile(question, Period.MONTH, Period.YEAR)
        return heat_map(subject, profile, resolution)

    async def duration(self, question: Question) -> Duration:
        """Of a day, a month or a year."""
        return duration(*await self._profile(question))

    async def peaks(self, question: Question) -> Peaks:
        """Of a day, of a month by day, of a year by month."""
        return peaks(*await self._profile(question))

    async def base_load(self, question: Question, night: tuple[int, int] | None = None) -> BaseLoad:
        """`night` in local minutes of the day; None: as in the settings."""
        settings = await self._store.settings()
        hours = night or (settings.night_from_minute, settings.night_to_minute)
        return base_load(*await self._profile(question), hours)

    async def _profile(self, question: Question, *fitting: Period) -> tuple[Subject, Profile]:
        _refuse_unless(question, fitting or (Period.DAY, Period.MONTH, Period.YEAR))
        subject = await self._subjects.of(question)
        return subject, await self._profiles.of(subject)

    # --- where energy goes ---

    async def flow(self, question: Question) -> Flow:
        """Of any period, total or what is beneath a device, a load type, a measure group."""
        subject = await self._subjects.of(question)
        metered = await self._metered(subject)
        tree = Tree.of(subject.installation, metered, question.scope)
        return flow(subject, tree, metered, _members(subject, tree))

    async def production(self, question: Question) -> Production:
        """Of any period; electricity only."""
        subject = await self._subjects.of(replace(question, commodity=Commodity.ELECTRICITY))
        imports, exports = (subject.known.channels.get(key, {}) for key in (ACTIVE_ENERGY_IMPORT, ACTIVE_ENERGY_EXPORT))
        tree = Tree.of(subject.installation, {*imports, *exports}, question.scope)
        roles = Roles.of(tree, frozenset(exports))
        if question.scope.kind in (ScopeKind.LOAD_TYPE, ScopeKind.MEASURE_GROUP):
            chosen = {device.id for device in subject.choice.selection.devices}
            roles = Roles(tuple(number for number in roles.producers if number in chosen), ())
        produced = await self._sums(subject, [exports[n] for n in roles.producers])
        exchange = Exchange(
            produced,
            await self._sums(subject, [exports[n] for n in roles.connections if n in exports]),
            await self._sums(subject, [imports[n] for n in roles.connections if n in imports]),
        )
        if produced is not None:
            # Every meter that could tell exported energy has a counter of it; who never did is no producer.
            gave = [bool(values.any()) for values in produced.values]
            roles = replace(roles, producers=tuple(n for n, some in zip(roles.producers, gave, strict=True) if some))
        return production(subject, roles, exchange)

    async def emissions(self, question: Question) -> Emissions:
        """Of any period."""
        subject = await self._subjects.of(question)
        settings = await self._store.settings()
        totals = await self._sums(subject, subject.choice.channel_ids)
        parts = [(part, await self._counted(subject, part, totals)) for part in stretches(subject, settings.factors)]
        return emissions(subject, settings.factors, parts)

    async def _counted(self, subject: Subject, part: Stretch, totals: BucketTotals | None) -> int | None:
        if totals is None:
            return None
        column = part.bucket
        if not part.whole:
            days = (part.end - part.first).days
            totals = await self._history.rollups(subject.choice.channel_ids, Grain.DAY, part.first, days)
            return int(totals.values.sum()) if totals.seconds.any() else None
        return int(totals.values[:, column].sum()) if totals.seconds[:, column].any() else None

    async def _sums(self, subject: Subject, channel_ids: Sequence[int]) -> BucketTotals | None:
        if not channel_ids:
            return None
        return await period_totals(self._history, channel_ids, subject.shown, subject.zone)

    async def _metered(self, subject: Subject) -> dict[int, Metered]:
        """What each configured device counted of the commodity, and what it exported."""
        key = COMMODITY_KEY[subject.question.commodity]
        imports = subject.known.channels.get(key, {})
        exports = subject.known.channels.get(ACTIVE_ENERGY_EXPORT, {}) if key == ACTIVE_ENERGY_IMPORT else {}
        devices = [item for item in subject.installation.devices if item.id in imports or item.id in exports]
        ids = [imports.get(item.id, exports.get(item.id, 0)) for item in devices]
        out = [item.id for item in devices if item.id in exports]
        everything = await self._whole(subject, [*ids, *(exports[number] for number in out)])
        exported = dict(zip(out, everything.values[len(ids) :, 0].tolist(), strict=True))
        until = to_epoch(subject.known_until)
        bounds = Bounds.of(subject.installation, devices, ids, subject.known)
        first = BucketTotals(tuple(ids), everything.values[: len(ids)], everything.seconds[: len(ids)])
        table = Table.of(_ends(subject.shown), first, bounds.window(until), until)
        return {
            device.id: Metered(
                int(first.values[row, 0]) if device.id in imports else 0,
                int(exported.get(device.id, 0)),
                table.coverage([row]),
            )
            for row, device in enumerate(devices)
        }

    async def _whole(self, subject: Subject, channel_ids: Sequence[int]) -> BucketTotals:
        """The whole period as one bucket."""
        if subject.shown.period is Period.DAY:
            return await self._history.rollups(channel_ids, Grain.DAY, subject.shown.first, 1)
        if subject.shown.period is Period.MONTH:
            return await self._history.rollups(channel_ids, Grain.MONTH, subject.shown.first, 1)
        if subject.shown.period is Period.YEAR:
            return await self._history.rollups(channel_ids, Grain.YEAR, subject.shown.first, 1)
        totals = await period_totals(self._history, channel_ids, subject.shown, subject.zone)
        return BucketTotals(
            totals.channel_ids,
            totals.values.sum(axis=1, keepdims=True),
            totals.seconds.sum(axis=1, keepdims=True),
        )

    # --- the weather ---

    async def baseline(self, question: Question) -> Baseline:
        """Of a year by month, against the twelve months before it or, where they are not enough, its own."""
        _refuse_unless(question, (Period.YEAR,))
        subject = await self._subjects.of(question)
        first = subject.shown.first
        months = await self._months(subject, first_of_month(first, -_REFERENCE_MONTHS), _REFERENCE_MONTHS + 12)
        return baseline(subject, months[_REFERENCE_MONTHS:], months[:_REFERENCE_MONTHS])

    async def _months(self, subject: Subject, first: date, count: int) -> list[Month]:
        totals = await self._history.rollups(subject.choice.channel_ids, Grain.MONTH, first, count)
        edges = month_starts(first, count, subject.zone)
        until = to_epoch(subject.known_until)
        table = Table.of(edges, totals, subject.window, until)
        figures = table.figures(range(len(subject.choice.channel_ids)))
        expected = (totals.seconds.sum(axis=2) + table.missing).sum(axis=0).tolist()
        missing = table.missing.sum(axis=0).tolist()
        settings = await self._store.settings()
        readings = await self._store.temperatures(int(edges[0]), int(edges[-1]))
        by_month: dict[date, list[DayTemperature]] = {}
        for item in daily_means(readings, subject.zone):
            by_month.setdefault(item.day.replace(day=1), []).append(item)
        found = []
        for number, energy in enumerate(figures.values):
            begin = first_of_month(first, number)
            days = (first_of_month(begin, 1) - begin).days
            degrees = degree_days(by_month.get(begin, []), settings)
            recorded = expected[number] > 0 and missing[number] <= (1 - _NEARLY_ALL) * expected[number]
            whole = recorded and self._begun(subject, int(edges[number])) and int(edges[number + 1]) <= until
            found.append(Month(begin, days, energy, degrees, whole and degrees.days == days))
        return found

    @staticmethod
    def _begun(subject: Subject, start: int) -> bool:
        """Whether what counts was already recorded a day after that: a month joined half-way tells half."""
        return bool((subject.choice.bounds.first <= start + _ONE_DAY).any())

    # --- settings and temperatures ---

    async def settings(self) -> AnalysisSettings:
        """As they stand."""
        return await self._store.settings()

    async def put_settings(self, settings: AnalysisSettings) -> AnalysisSettings:
        """Replace them whole. Raises InvalidInput."""
        check_settings(settings)
        await self._store.save_settings(settings)
        return settings

    async def import_temperatures(self, text: str, *, dry_run: bool) -> TemperatureImport:
        """Raises InvalidInput, a field for each bad line."""
        zone = load_zone(self._installation.current.site.timezone)
        return await import_temperatures(self._store, text, zone, dry_run=dry_run)

    async def temperatures(self, period: Period, day: date) -> tuple[DayTemperature, ...]:
        """Daily means of a period."""
        question = Question(Commodity.ELECTRICITY, period, day)
        subject = await self._subjects.of(question)
        span = subject.shown.span
        return daily_means(await self._store.temperatures(to_epoch(span.start), to_epoch(span.end)), subject.zone)

    async def temperature_days(self) -> tuple[date, date, int] | None:
        """The first and the last local date with a temperature, and how many readings there are."""
        span = await self._store.temperature_span()
        if span is None:
            return None
        zone = load_zone(self._installation.current.site.timezone)
        first, last = (from_epoch(at).astimezone(zone).date() for at in span[:2])
        return first, last, span[2]


def _refuse_unless(question: Question, fitting: Iterable[Period]) -> None:
    if question.period not in tuple(fitting):
        raise InvalidInput(fields=(FieldError("period", "period-does-not-fit", {"value": question.period.value}),))


def _members(subject: Subject, tree: Tree) -> frozenset[int]:
    """The devices of the scope; of a device, all beneath it."""
    scope = subject.question.scope
    everybody = frozenset(number for members in tree.below.values() for number in members)
    if scope.kind in (ScopeKind.TOTAL, ScopeKind.DEVICE):
        return everybody
    devices = (
        replace(item, upstream_device_id=None, exclude_from_totals=False) for item in subject.installation.devices
    )
    alone = replace(subject.installation, devices=tuple(devices))
    return frozenset(device.id for device in select(alone, everybody, scope, Split.NONE).devices)


def _ends(shown: Buckets) -> np.ndarray[tuple[int, ...], np.dtype[np.int64]]:
    return np.array([to_epoch(shown.span.start), to_epoch(shown.span.end)], dtype=np.int64)
