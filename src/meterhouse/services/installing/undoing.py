"""Taking a logged change back."""

from __future__ import annotations

from collections.abc import Mapping

from meterhouse.domain.configuration import (
    Configured,
    Edit,
    ItemKind,
    LoggedChange,
    LoggedEdit,
    Plain,
    from_plain,
    items_of,
)
from meterhouse.domain.errors import Conflict
from meterhouse.domain.installation import Installation


def undo_edits(logged: LoggedChange, latest: Mapping[tuple[ItemKind, int], int], picture: Installation) -> list[Edit]:
    """The edits that lead back to before the change.

    Raises Conflict: `change-already-undone` (param undone_by), `change-overtaken` (param names: what changed since).
    """
    if logged.undone_by is not None:
        raise Conflict("change-already-undone", id=logged.id, undone_by=logged.undone_by)
    overtaken = [edit.name for edit in logged.edits if latest.get((edit.kind, edit.id), logged.id) != logged.id]
    if overtaken:
        raise Conflict("change-overtaken", id=logged.id, names=", ".join(overtaken))
    items = items_of(picture)
    edits = []
    for edit in logged.edits:
        now = picture.site if edit.kind is ItemKind.SITE else items.get((edit.kind, edit.id))
        if now != _item(edit, edit.after):
            raise Conflict("change-overtaken", id=logged.id, names=edit.name)
        edits.append(Edit(now, _item(edit, edit.before)))
    return edits


def _item(edit: LoggedEdit, plain: Plain | None) -> Configured | None:
    return None if plain is None else from_plain(edit.kind, plain)
