"""Edits, estimates, undo: each an entry of the ledger with author and reason; totals follow in its transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from fractions import Fraction

from meterhouse.domain.calendar import Period, buckets, load_zone
from meterhouse.domain.errors import FieldError, InvalidInput, NotFound
from meterhouse.domain.interval import Interval, IntervalValue, from_epoch, to_epoch
from meterhouse.domain.quantity import COMMODITY_KEY, Accumulation, ChannelKey
from meterhouse.domain.sample import Quality
from meterhouse.services.consumption.periods import known_until
from meterhouse.services.corrections.counter import Slot, recorded, with_holes
from meterhouse.services.corrections.estimate import (
    GOOD,
    SHORT_GAP_S,
    WEEKS_BACK,
    Gap,
    Method,
    by_check_meter,
    by_like_days,
    known_sum,
    linear,
    shared,
)
from meterhouse.services.corrections.ports import Ledger
from meterhouse.services.installation import InstallationService
from meterhouse.services.ports import Clock, Correction, HistoryStore

LONGEST = timedelta(days=31)
_RATIO_DAYS = 7
_AROUND = timedelta(days=2)
MOST_REASON = 500


@dataclass(frozen=True, slots=True)
class Signature:
    """Who corrects something, and why."""

    author: str
    reason: str


@dataclass(frozen=True, slots=True)
class Edit:
    """What a person says was counted in the interval that starts at `start`; None: nothing is known of it."""

    start: datetime
    value: int | None


@dataclass(frozen=True, slots=True)
class Intervals:
    """One counter's intervals in a period, holes included."""

    key: ChannelKey
    span: Interval
    timezone: str
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A correction of one of a device's counters, with what stood there before and after."""

    key: ChannelKey
    correction: Correction
    before: tuple[IntervalValue, ...]
    after: tuple[IntervalValue, ...]
    undoes: int | None


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a gap would be. `known_sum`: what it was made to add up to; None: nothing told."""

    method: Method
    slots: tuple[Slot, ...]
    known_sum: int | None


class CorrectionService:
    """Raises NotFound (device, counter, correction), InvalidInput, what the store raises; nothing is half applied."""

    def __init__(self, history: HistoryStore, ledger: Ledger, installation: InstallationService, clock: Clock) -> None:
        self._history = history
        self._ledger = ledger
        self._installation = installation
        self._clock = clock

    async def intervals(self, device_id: int, key: ChannelKey, period: Period, day: date) -> Intervals:
        """Of a day or a month."""
        if period not in (Period.DAY, Period.MONTH):
            raise InvalidInput(fields=(FieldError("period", "period-does-not-fit", {"value": period.value}),))
        channel_id = await self._channel(device_id, key)
        site = self._installation.current.site
        span = buckets(period, day, load_zone(site.timezone)).span
        return Intervals(key, span, site.timezone, tuple(await self._slots(channel_id, span)))

    async def keys(self, device_id: int) -> tuple[ChannelKey, ...]:
        """The counters of a device, by what was ever recorded of it; what is consumed and paid for comes first."""
        device = self._installation.device(device_id)
        found = [item.key for item in await self._history.channels() if item.device_id == device.id]
        counters = [key for key in found if key.facts.accumulation is Accumulation.CUMULATIVE]
        return tuple(sorted(counters, key=lambda key: (key not in COMMODITY_KEY.values(), str(key))))

    async def edit(self, device_id: int, key: ChannelKey, edits: Sequence[Edit], by: Signature) -> Entry:
        """Replace values of intervals as `intervals` shows them; other starts are refused."""
        channel_id = await self._channel(device_id, key)
        _signed(by)
        if not edits:
            raise InvalidInput("nothing-to-correct")
        starts = [to_epoch(item.start) for item in edits]
        span = _bounded(from_epoch(min(starts)), from_epoch(max(starts) + 1), "values")
        there = {slot.start: slot for slot in await self._slots(channel_id, span, wide=True)}
        errors, slots = [], []
        for number, (start, item) in enumerate(zip(starts, edits, strict=True)):
            slot = there.get(start)
            if slot is None:
                errors.append(FieldError(f"values.{number}.start", "no-such-interval"))
            elif item.value is None:
                slots.append(replace(slot, value=None, quality=Quality.MISSING, index=None))
            else:
                slots.append(replace(slot, value=item.value, quality=Quality.EDITED))
        if len(set(starts)) < len(starts):
            errors.append(FieldError("values", "interval-twice"))
        if errors:
            raise InvalidInput(fields=tuple(errors))
        return await self._correct(channel_id, key, slots, by)

    async def estimate(
        self, device_id: int, key: ChannelKey, span: Interval, method: Method, check_device_id: int | None = None
    ) -> Estimate:
        """What the intervals of `span` that were not measured would be; nothing is written.

        Raises InvalidInput: `nothing-to-estimate`, `cannot-estimate` (param method).
        """
        channel_id = await self._channel(device_id, key)
        span = _bounded(span.start, span.end, "until")
        gap = await self._gap(channel_id, span)
        order = [method]
        if method is Method.AUTOMATIC:
            short = [Method.LINEAR] if gap.duration_s <= SHORT_GAP_S else []
            check = [Method.CHECK_METER] if check_device_id else []
            order = [*check, *short, Method.LIKE_DAYS]
        for candidate in order:
            weights = await self._weights(candidate, gap, channel_id, key, check_device_id)
            if weights is not None:
                return Estimate(candidate, shared(gap, weights), gap.known_sum)
        raise InvalidInput("cannot-estimate", method=method.value)

    async def apply(self, device_id: int, key: ChannelKey, estimate: Estimate, by: Signature) -> Entry:
        """Write an estimate."""
        channel_id = await self._channel(device_id, key)
        _signed(by)
        return await self._correct(channel_id, key, estimate.slots, by)

    async def undo(self, correction_id: int, by: Signature) -> Entry:
        """Put back exactly what was there. Raises Conflict: already undone, or overtaken by a later change."""
        _signed(by)
        values = await self._ledger.correction_values(correction_id)
        known = [*values.before, *values.after]
        made = await self._history.undo(correction_id, author=by.author, reason=by.reason, at=self._clock.now())
        channels = {channel.id: channel.key for channel in await self._history.channels()}
        channel_id = known[0].channel_id if known else made.channel_id
        return Entry(channels[channel_id], made, values.after, values.before, correction_id)

    async def ledger(self, device_id: int) -> tuple[Entry, ...]:
        """All corrections of a device's counters, the newest first."""
        device = self._installation.device(device_id)
        found = []
        for channel in await self._history.channels():
            if channel.device_id == device.id:
                entries = await self._history.corrections(channel.id)
                undoes = {item.undone_by: item.id for item in entries if item.undone_by is not None}
                for item in entries:
                    values = await self._ledger.correction_values(item.id)
                    found.append(Entry(channel.key, item, values.before, values.after, undoes.get(item.id)))
        return tuple(sorted(found, key=lambda entry: entry.correction.id, reverse=True))

    async def _correct(self, channel_id: int, key: ChannelKey, slots: Sequence[Slot], by: Signature) -> Entry:
        made = await self._history.correct(
            channel_id,
            [slot.interval(channel_id) for slot in slots],
            author=by.author,
            reason=by.reason,
            at=self._clock.now(),
        )
        values = await self._ledger.correction_values(made.id)
        return Entry(key, made, values.before, values.after, None)

    async def _channel(self, device_id: int, key: ChannelKey) -> int:
        device = self._installation.device(device_id)
        if key.facts.accumulation is Accumulation.CUMULATIVE:
            for channel in await self._history.channels():
                if channel.device_id == device.id and channel.key == key:
                    return channel.id
        raise NotFound(kind="counter", id=str(key))

    async def _slots(self, channel_id: int, span: Interval, *, wide: bool = False) -> list[Slot]:
        """Of the span, as far as something may be known by now; `wide`: of the days around it, so that holes have the
        bounds that any period shows.
        """
        site = self._installation.current.site
        zone = load_zone(site.timezone)
        if wide:
            first, last = (at.astimezone(zone).date() for at in (span.start, span.end))
            span = Interval(buckets(Period.DAY, first, zone).span.start, buckets(Period.DAY, last, zone).span.end)
        begun = (await self._history.first_starts()).get(channel_id)
        if begun is None:
            return []
        until = known_until(self._clock.now(), site.sample_rate_s, site.poll_interval_s)
        there = recorded(await self._ledger.indexed(channel_id, span))
        start, end = to_epoch(max(span.start, begun)), to_epoch(min(span.end, until))
        return with_holes(there, start, end, site.sample_rate_s) if start < end else there

    async def _gap(self, channel_id: int, span: Interval) -> Gap:
        """From the first to the last interval of the span that is not good; good ones between must be left alone."""
        around = Interval(span.start - _AROUND, span.end + _AROUND)
        slots = await self._slots(channel_id, around)
        start, end = to_epoch(span.start), to_epoch(span.end)
        chosen = [n for n, slot in enumerate(slots) if start <= slot.start < end and slot.quality not in GOOD]
        if not chosen:
            raise InvalidInput("nothing-to-estimate")
        first, last = chosen[0], chosen[-1]
        if last - first + 1 != len(chosen):
            raise InvalidInput("gap-not-whole")
        before = slots[first - 1] if first else None
        after = slots[last + 1] if last + 1 < len(slots) else None
        gap = tuple(slots[first : last + 1])
        return Gap(gap, before, after, known_sum(gap, before, after))

    async def _weights(
        self, method: Method, gap: Gap, channel_id: int, key: ChannelKey, check_device_id: int | None
    ) -> list[Fraction] | None:
        if method is Method.LINEAR:
            return linear(gap)
        start, end = from_epoch(gap.slots[0].start), from_epoch(gap.slots[-1].end)
        if method is Method.LIKE_DAYS:
            reach = timedelta(weeks=WEEKS_BACK, days=1)
            known = await self._known(channel_id, Interval(start - reach, end + reach))
            return by_like_days(gap, known, load_zone(self._installation.current.site.timezone))
        if check_device_id is None:
            raise InvalidInput(fields=(FieldError("check_device_id", "required"),))
        other = await self._channel(check_device_id, key)
        check = await self._known(other, Interval(start, end))
        return by_check_meter(gap, check, await self._ratio(channel_id, other, start))

    async def _ratio(self, channel_id: int, other: int, before: datetime) -> Fraction | None:
        """What this meter counted for each unit of the other, in the week before, where both measured."""
        span = Interval(before - timedelta(days=_RATIO_DAYS), before)
        mine, theirs = await self._known(channel_id, span), await self._known(other, span)
        both = [(slot.value or 0, theirs[at].value or 0) for at, slot in mine.items() if at in theirs]
        divisor = sum(value for _, value in both)
        return Fraction(sum(value for value, _ in both), divisor) if divisor else None

    async def _known(self, channel_id: int, span: Interval) -> dict[int, Slot]:
        slots = recorded(await self._ledger.indexed(channel_id, span))
        return {slot.start: slot for slot in slots if slot.quality in GOOD}


def _signed(by: Signature) -> None:
    errors = [FieldError(name, "required") for name in ("author", "reason") if not getattr(by, name).strip()]
    if len(by.reason) > MOST_REASON:
        errors.append(FieldError("reason", "too-long", {"limit": MOST_REASON}))
    if errors:
        raise InvalidInput(fields=tuple(errors))


def _bounded(start: datetime, end: datetime, field: str) -> Interval:
    if end <= start:
        raise InvalidInput(fields=(FieldError(field, "empty-span"),))
    if end - start > LONGEST:
        raise InvalidInput(fields=(FieldError(field, "span-too-long", {"limit": LONGEST.days}),))
    return Interval(start, end)
