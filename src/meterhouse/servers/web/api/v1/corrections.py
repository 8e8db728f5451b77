"""Intervals of a counter, and what a person puts right in them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from meterhouse.domain.access import Page
from meterhouse.domain.calendar import Period
from meterhouse.domain.errors import FieldError, InvalidInput
from meterhouse.domain.interval import Interval, IntervalValue, from_epoch
from meterhouse.domain.quantity import ChannelKey, parse_key
from meterhouse.domain.sample import Quality
from meterhouse.servers.web.caller import Caller, Services, TheCaller
from meterhouse.servers.web.guard import needs
from meterhouse.services.corrections.counter import Slot
from meterhouse.services.corrections.estimate import Method
from meterhouse.services.corrections.service import MOST_REASON, Edit, Entry, Signature
from meterhouse.services.ports import Correction

router = APIRouter(tags=["corrections"])

DeviceId = Annotated[int, Query(ge=1, le=2**31 - 1)]
Reason = Annotated[str, Field(max_length=MOST_REASON)]
LARGEST = 10**12


class IntervalView(BaseModel):
    """[start, end); a hole has no value. `index`: of the meter at the end, where it is known."""

    start: datetime
    end: datetime
    value: int | None
    quality: Quality
    index: int | None


class IntervalList(BaseModel):
    """All intervals of a period as far as something may be known of them; `keys` are the device's counters."""

    device_id: int
    key: str
    keys: list[str]
    unit: str
    start: datetime
    end: datetime
    timezone: str
    items: list[IntervalView]


class CorrectionView(BaseModel):
    """`undoes`: the correction that this one takes back; `undone_by`: the one that took this back."""

    id: int
    key: str
    unit: str
    at: datetime
    author: str
    reason: str
    start: datetime
    end: datetime
    before: list[IntervalView]
    after: list[IntervalView]
    change: int = Field(description="by how much the sum has changed")
    undoes: int | None
    undone_by: int | None


class CorrectionList(BaseModel):
    """Newest first."""

    items: list[CorrectionView]


class EditView(BaseModel):
    """`value` null: nothing is known of that interval."""

    model_config = ConfigDict(extra="forbid")

    start: AwareDatetime
    value: Annotated[int | None, Field(ge=0, le=LARGEST)]


class EditInput(BaseModel):
    """Values of intervals as `GET /intervals` tells them; the author is who is logged in."""

    model_config = ConfigDict(extra="forbid")

    device_id: Annotated[int, Field(ge=1, le=2**31 - 1)]
    key: Annotated[str, Field(max_length=60)]
    reason: Reason
    values: Annotated[list[EditView], Field(max_length=3000)]


class EstimateInput(BaseModel):
    """The intervals between `start` and `until` that were not measured. With `dry_run` nothing is written."""

    model_config = ConfigDict(extra="forbid")

    device_id: Annotated[int, Field(ge=1, le=2**31 - 1)]
    key: Annotated[str, Field(max_length=60)]
    start: AwareDatetime
    until: AwareDatetime
    method: Method = Method.AUTOMATIC
    check_device_id: Annotated[int | None, Field(ge=1, le=2**31 - 1)] = None
    reason: Reason = ""
    dry_run: bool


class EstimateView(BaseModel):
    """`known_sum`: what the estimate was made to add up to; null where nothing told."""

    method: Method
    items: list[IntervalView]
    total: int
    known_sum: int | None
    correction: CorrectionView | None


class UndoInput(BaseModel):
    model_config = ConfigDict(extra="forbid")

    reason: Reason


@router.get("/intervals")
@needs(Page.CONSUMPTIONS, Page.SYSTEM_CONFIGURATION)
async def get_intervals(
    device_id: DeviceId,
    period: Period,
    date: date,
    services: Services,
    key: Annotated[str | None, Query(max_length=60, description="the first counter when left out")] = None,
) -> IntervalList:
    """Of a day or a month."""
    keys = await services.corrections.keys(device_id)
    wanted = _key(key) if key is not None or not keys else keys[0]
    answer = await services.corrections.intervals(device_id, wanted, period, date)
    return IntervalList(
        device_id=device_id,
        key=str(wanted),
        keys=[str(item) for item in keys],
        unit=wanted.facts.unit,
        start=answer.span.start,
        end=answer.span.end,
        timezone=answer.timezone,
        items=_slots(answer.slots),
    )


@router.get("/corrections")
@needs(Page.CONSUMPTIONS, Page.SYSTEM_CONFIGURATION)
async def get_corrections(device_id: DeviceId, services: Services) -> CorrectionList:
    """The ledger of a device."""
    return CorrectionList(items=[_entry(item) for item in await services.corrections.ledger(device_id)])


@router.post("/corrections")
@needs(Page.SYSTEM_CONFIGURATION)
async def edit_intervals(edit: EditInput, services: Services, caller: TheCaller) -> CorrectionView:
    """Replace values; all or nothing."""
    edits = [Edit(item.start, item.value) for item in edit.values]
    return _entry(await services.corrections.edit(edit.device_id, _key(edit.key), edits, _by(caller, edit.reason)))


@router.post("/corrections/estimate")
@needs(Page.SYSTEM_CONFIGURATION)
async def estimate_intervals(wanted: EstimateInput, services: Services, caller: TheCaller) -> EstimateView:
    """Fill a gap by a check meter, on a straight line, or by like days."""
    key = _key(wanted.key)
    if wanted.until <= wanted.start:
        raise InvalidInput(fields=(FieldError("until", "empty-span"),))
    span = Interval(wanted.start, wanted.until)
    found = await services.corrections.estimate(wanted.device_id, key, span, wanted.method, wanted.check_device_id)
    made = None
    if not wanted.dry_run:
        made = await services.corrections.apply(wanted.device_id, key, found, _by(caller, wanted.reason))
    return EstimateView(
        method=found.method,
        items=_slots(found.slots),
        total=sum(slot.value or 0 for slot in found.slots),
        known_sum=found.known_sum,
        correction=None if made is None else _entry(made),
    )


@router.post("/corrections/{correction_id}/undo")
@needs(Page.SYSTEM_CONFIGURATION)
async def undo_correction(correction_id: int, undo: UndoInput, services: Services, caller: TheCaller) -> CorrectionView:
    """Put back what was there; refused when something has changed it since."""
    return _entry(await services.corrections.undo(correction_id, _by(caller, undo.reason)))


def _key(text: str | None) -> ChannelKey:
    key = parse_key(text or "")
    if key is None:
        raise InvalidInput(fields=(FieldError("key", "unknown-key", {"value": text}),))
    return key


def _by(caller: Caller, reason: str) -> Signature:
    session = caller.session
    return Signature((session.token_name or session.user.name) if session else "", reason.strip())


def _slots(slots: Sequence[Slot]) -> list[IntervalView]:
    return [
        IntervalView(
            start=from_epoch(item.start),
            end=from_epoch(item.end),
            value=item.value,
            quality=item.quality,
            index=item.index,
        )
        for item in slots
    ]


def _values(values: Sequence[IntervalValue]) -> list[IntervalView]:
    return [
        IntervalView(
            start=item.start, end=item.start + item.width, value=item.value, quality=item.quality, index=item.index
        )
        for item in values
    ]


def _entry(entry: Entry) -> CorrectionView:
    made: Correction = entry.correction
    return CorrectionView(
        id=made.id,
        key=str(entry.key),
        unit=entry.key.facts.unit,
        at=made.at,
        author=made.author,
        reason=made.reason,
        start=made.span.start,
        end=made.span.end,
        before=_values(entry.before),
        after=_values(entry.after),
        change=sum(item.value or 0 for item in entry.after) - sum(item.value or 0 for item in entry.before),
        undoes=entry.undoes,
        undone_by=made.undone_by,
    )
