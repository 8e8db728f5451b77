"""The configuration history: every change with its author, and each object before and after."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, func, insert, select, update

from meterhouse.domain.configuration import (
    Configured,
    Edit,
    ItemKind,
    LoggedChange,
    LoggedEdit,
    Origin,
    Signature,
    id_of,
    kind_of,
    to_plain,
)
from meterhouse.domain.errors import NotFound
from meterhouse.services.installing.ports import ChangeFilter
from meterhouse.store.moments import from_microseconds, to_microseconds
from meterhouse.store.tables import configuration_change as change_table
from meterhouse.store.tables import configuration_edit as edit_table


def record(connection: Connection, edits: Sequence[Edit], signature: Signature) -> int:
    """Enter a change; the objects have their final ids. Its id."""
    made = connection.execute(
        insert(change_table).values(
            at_us=to_microseconds(signature.at),
            author=signature.author,
            origin=signature.origin.value,
            undoes=signature.undoes,
        )
    )
    number = int(made.inserted_primary_key[0])  # type: ignore[index]
    rows = [
        {
            "change_id": number,
            "position": position,
            "kind": kind_of(edit.item).value,
            "item_id": id_of(edit.item),
            "name": edit.item.name,
            "before": _text(edit.before),
            "after": _text(edit.after),
        }
        for position, edit in enumerate(edits)
    ]
    connection.execute(insert(edit_table), rows)
    if signature.undoes is not None:
        undone = update(change_table).where(change_table.c.id == signature.undoes)
        connection.execute(undone.values(undone_by=number))
    return number


def changes(connection: Connection, wanted: ChangeFilter) -> Sequence[LoggedChange]:
    """Newest first."""
    conditions: list[ColumnElement[bool]] = []
    if wanted.before_id is not None:
        conditions.append(change_table.c.id < wanted.before_id)
    if wanted.kind is not None:
        touched = select(edit_table.c.change_id).where(edit_table.c.kind == wanted.kind.value)
        if wanted.id is not None:
            touched = touched.where(edit_table.c.item_id == wanted.id)
        conditions.append(change_table.c.id.in_(touched))
    found = select(change_table).where(*conditions).order_by(change_table.c.id.desc()).limit(wanted.limit)
    return _logged(connection, list(connection.execute(found).mappings()))


def change(connection: Connection, change_id: int) -> LoggedChange:
    """Raises NotFound."""
    found = connection.execute(select(change_table).where(change_table.c.id == change_id)).mappings().first()
    if found is None:
        raise NotFound(kind="change", id=change_id)
    return _logged(connection, [found])[0]


def latest(connection: Connection) -> Mapping[tuple[ItemKind, int], int]:
    """The id of the newest change of each object."""
    columns = edit_table.c
    found = select(columns.kind, columns.item_id, func.max(columns.change_id)).group_by(columns.kind, columns.item_id)
    return {(ItemKind(kind), number): newest for kind, number, newest in connection.execute(found)}


def _logged(connection: Connection, rows: Sequence[RowMapping]) -> list[LoggedChange]:
    edits: dict[int, list[LoggedEdit]] = {row["id"]: [] for row in rows}
    wanted = select(edit_table).where(edit_table.c.change_id.in_(edits)).order_by(edit_table.c.position)
    for row in connection.execute(wanted).mappings():
        edit = LoggedEdit(
            ItemKind(row["kind"]), row["item_id"], row["name"], _plain(row["before"]), _plain(row["after"])
        )
        edits[row["change_id"]].append(edit)
    return [LoggedChange(row["id"], _signature(row), tuple(edits[row["id"]]), row["undone_by"]) for row in rows]


def _signature(row: RowMapping) -> Signature:
    return Signature(row["author"], from_microseconds(row["at_us"]), Origin(row["origin"]), row["undoes"])


def _text(item: Configured | None) -> str | None:
    return None if item is None else json.dumps(to_plain(item), sort_keys=True, ensure_ascii=False)


def _plain(text: str | None) -> dict[str, Any] | None:
    return None if text is None else json.loads(text)
