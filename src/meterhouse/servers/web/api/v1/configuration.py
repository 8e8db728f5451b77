"""The configuration history (§1.2): who changed what, and the way back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query
from pydantic import BaseModel, Field

from meterhouse.domain.access import Page
from meterhouse.domain.configuration import ItemKind, LoggedChange, LoggedEdit, Origin
from meterhouse.servers.web.api.v1.matching import editor_of
from meterhouse.servers.web.caller import Services, TheCaller
from meterhouse.servers.web.guard import needs
from meterhouse.services.installing.ports import ChangeFilter

router = APIRouter(prefix="/configuration", tags=["installation"])

SETUP = needs(Page.SYSTEM_CONFIGURATION)
Number = Annotated[int, Field(ge=1, le=2**31 - 1)]


class Action(StrEnum):
    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


class FieldChange(BaseModel):
    """One field before and after, as JSON values; null where it was not there."""

    field: str
    before: Any = None
    after: Any = None


class EditView(BaseModel):
    """What was done to one object; `fields` are those that differ."""

    kind: ItemKind
    id: int
    name: str
    action: Action
    fields: list[FieldChange]


class ChangeView(BaseModel):
    """One change: all that was done at once. `undoable`: nothing of it has changed since."""

    id: int
    at: datetime
    author: str
    origin: Origin
    undoes: int | None
    undone_by: int | None
    undoable: bool
    edits: list[EditView]


class ChangeList(BaseModel):
    """Newest first; `next` is the `before` of the following page, null at the end."""

    items: list[ChangeView]
    next: int | None


@router.get("/changes")
@SETUP
async def list_configuration_changes(
    services: Services,
    kind: Annotated[ItemKind | None, Query(description="only changes of this kind of object")] = None,
    id: Annotated[Number | None, Query(description="with `kind`: only changes of this object")] = None,
    before: Annotated[Number | None, Query(description="only changes older than this one")] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
) -> ChangeList:
    wanted = ChangeFilter(kind, id if kind else None, before, limit + 1)
    found = await services.installation.changes(wanted)
    latest = await services.installation.latest_changes()
    items = [change_view(change, latest) for change in found[:limit]]
    return ChangeList(items=items, next=items[-1].id if len(found) > limit else None)


@router.post("/changes/{change_id}/undo")
@SETUP
async def undo_configuration_change(
    change_id: Annotated[int, Path(ge=1, le=2**31 - 1)], services: Services, caller: TheCaller
) -> ChangeView:
    """Put everything back as it was before; the answer is the change that did it."""
    undone = await services.installation.undo(change_id, editor_of(caller))
    return change_view(undone, await services.installation.latest_changes())


def change_view(change: LoggedChange, latest: Mapping[tuple[ItemKind, int], int]) -> ChangeView:
    newest = all(latest.get((edit.kind, edit.id)) == change.id for edit in change.edits)
    return ChangeView(
        id=change.id,
        at=change.signature.at,
        author=change.signature.author,
        origin=change.signature.origin,
        undoes=change.signature.undoes,
        undone_by=change.undone_by,
        undoable=newest and change.undone_by is None,
        edits=[edit_view(edit) for edit in change.edits],
    )


def edit_view(edit: LoggedEdit) -> EditView:
    before, after = dict(edit.before or {}), dict(edit.after or {})
    action = Action.ADDED if edit.before is None else Action.REMOVED if edit.after is None else Action.CHANGED
    names = [name for name in {**before, **after} if name != "id" and before.get(name) != after.get(name)]
    return EditView(
        kind=edit.kind,
        id=edit.id,
        name=edit.name,
        action=action,
        fields=[FieldChange(field=name, before=_told(before, name), after=_told(after, name)) for name in names],
    )


def _told(plain: Mapping[str, Any], name: str) -> Any:
    """A Decimal is told as the text of its digits."""
    return _undecimal(plain.get(name))


def _undecimal(value: Any) -> Any:
    if isinstance(value, dict):
        if "$decimal" in value:
            return value["$decimal"]
        return {name: _undecimal(inner) for name, inner in value.items()}
    return value
