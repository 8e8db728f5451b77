"""Many changes of the installation in one transaction, whatever refers to what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from sqlalchemy import Connection, Table, delete, insert, select, update

from meterhouse.domain.calendar import load_zone
from meterhouse.domain.configuration import Configured, Edit, ItemKind, Signature, items_of
from meterhouse.domain.counter import CounterHandOver
from meterhouse.domain.errors import Conflict
from meterhouse.domain.installation import Device, Gateway, Installation, SiteSettings, counts_otherwise
from meterhouse.store import configuration_log, rollups, tables
from meterhouse.store.database import driver
from meterhouse.store.installation_rows import columns_of, load
from meterhouse.store.moments import to_microseconds

Made = TypeVar("Made", bound=Configured)

_TABLES: dict[ItemKind, Table] = {
    ItemKind.PANEL_BOARD: tables.panel_board,
    ItemKind.LOAD_TYPE: tables.load_type,
    ItemKind.MEASURE_GROUP: tables.measure_group,
    ItemKind.GATEWAY: tables.gateway,
    ItemKind.DEVICE: tables.device,
}
"""In the order in which they can be made."""


def apply(
    connection: Connection, edits: Sequence[Edit], signature: Signature, hand_overs: Sequence[CounterHandOver] = ()
) -> list[Configured | None]:
    """See ConfigurationLog.apply."""
    _refuse_stale(load(connection), edits)
    work = _Work(connection)
    work.clear_the_way(edits)
    made: dict[int, Configured | None] = {}
    for position, edit in _in_order(edits):
        made[position] = None if edit.after is None else work.store(edit.after, new=edit.before is None)
    work.join(item for item in made.values() if item is not None)
    for edit in _in_reverse(edits):
        if edit.after is None:
            work.erase(edit.kind, edit.id)
    stored = [_final(made[position], work) for position in range(len(edits))]
    final = [Edit(edit.before, after) for edit, after in zip(edits, stored, strict=True)]
    hand_over(connection, [*hand_overs, *_counting_otherwise(connection, final, signature, hand_overs)])
    configuration_log.record(connection, final, signature)
    return stored


def hand_over(connection: Connection, hand_overs: Sequence[CounterHandOver]) -> None:
    """Remember from when on counters show the indexes of other meters."""
    rows = [
        {
            "channel_id": item.channel_id,
            "at_us": to_microseconds(item.at),
            "old_end": item.old_end,
            "new_start": item.new_start,
        }
        for item in hand_overs
    ]
    if rows:
        connection.execute(insert(tables.counter_hand_over), rows)


def _refuse_stale(present: Installation, edits: Sequence[Edit]) -> None:
    items = items_of(present)
    for edit in edits:
        now = present.site if edit.kind is ItemKind.SITE else items.get((edit.kind, edit.id))
        if now != edit.before:
            raise Conflict("changed-meanwhile", kind=edit.kind.value, id=edit.id)


def _in_order(edits: Sequence[Edit]) -> list[tuple[int, Edit]]:
    order = list(ItemKind)
    return sorted(enumerate(edits), key=lambda numbered: order.index(numbered[1].kind))


def _in_reverse(edits: Sequence[Edit]) -> Iterator[Edit]:
    return (edit for _, edit in reversed(_in_order(edits)))


def _counting_otherwise(
    connection: Connection, edits: Sequence[Edit], signature: Signature, known: Sequence[CounterHandOver]
) -> Iterator[CounterHandOver]:
    told = {item.channel_id for item in known}
    for edit in edits:
        if isinstance(edit.before, Device) and isinstance(edit.after, Device):
            if not counts_otherwise(edit.before, edit.after):
                continue
            channels = select(tables.channel.c.id).where(tables.channel.c.device_id == edit.after.id)
            for channel_id in connection.execute(channels).scalars():
                if channel_id not in told:
                    yield CounterHandOver(channel_id, signature.at)


class _Work:
    """Rows being written: first without what they refer to forwards, then joined, when every id is known."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._ids: dict[tuple[ItemKind, int], int] = {}

    def clear_the_way(self, edits: Sequence[Edit]) -> None:
        """Objects that exchange names or addresses must not meet half-way."""
        for number, edit in enumerate(edits):
            if edit.before is None or edit.kind is ItemKind.SITE:
                continue
            table = _TABLES[edit.kind]
            values: dict[str, object] = {"name": f"\x00{number}"}
            if edit.kind is ItemKind.DEVICE:
                values["bus_address"] = f"\x00{number}"
            if edit.kind is ItemKind.GATEWAY:
                values["port"] = -number - 1
            self._connection.execute(update(table).where(table.c.id == edit.id).values(**values))

    def erase(self, kind: ItemKind, number: int) -> None:
        table = _TABLES[kind]
        if kind is ItemKind.DEVICE:
            gateway = tables.gateway
            judged = update(gateway).where(gateway.c.eq_device_id == number)
            self._connection.execute(judged.values(eq_device_id=None))
        self._connection.execute(delete(table).where(table.c.id == number))

    def store(self, item: Configured, *, new: bool) -> Configured:
        """Write a row; forward references are left out until `join`."""
        if isinstance(item, SiteSettings):
            self._store_site(item)
            return item
        kind = Edit(None, item).kind
        table, known = _TABLES[kind], self.known(item)
        values = columns_of(_alone(known))
        if not new:
            self._connection.execute(update(table).where(table.c.id == item.id).values(**values))
            return known
        if item.id > 0:
            values["id"] = item.id
        created = self._connection.execute(insert(table).values(**values))
        number = int(created.inserted_primary_key[0])  # type: ignore[index]
        self._ids[kind, item.id] = number
        return replace(known, id=number)

    def known(self, item: Made) -> Made:
        """The object with final ids in place of provisional ones, as far as they are known yet."""
        if isinstance(item, Gateway):
            board, device = item.panel_board_id, item.eq_device_id
            return replace(
                item,
                panel_board_id=self._id(ItemKind.PANEL_BOARD, board),
                eq_device_id=self._id(ItemKind.DEVICE, device),
            )
        if isinstance(item, Device):
            groups = (self._ids.get((ItemKind.MEASURE_GROUP, number), number) for number in item.measure_group_ids)
            return replace(
                item,
                gateway_id=self._ids.get((ItemKind.GATEWAY, item.gateway_id), item.gateway_id),
                load_type_id=self._id(ItemKind.LOAD_TYPE, item.load_type_id),
                measure_group_ids=tuple(sorted(groups)),
                upstream_device_id=self._id(ItemKind.DEVICE, item.upstream_device_id),
            )
        return item

    def join(self, items: Iterator[Configured]) -> None:
        """Write what refers to devices, and who is in which group."""
        device, gateway, membership = tables.device, tables.gateway, tables.device_measure_group
        for item in items:
            whole = self.known(item)
            if isinstance(whole, Gateway):
                place = update(gateway).where(gateway.c.id == whole.id)
                self._connection.execute(place.values(eq_device_id=whole.eq_device_id))
            elif isinstance(whole, Device):
                place = update(device).where(device.c.id == whole.id)
                self._connection.execute(place.values(upstream_device_id=whole.upstream_device_id))
                self._connection.execute(delete(membership).where(membership.c.device_id == whole.id))
                rows = [{"device_id": whole.id, "measure_group_id": number} for number in whole.measure_group_ids]
                if rows:
                    self._connection.execute(insert(membership), rows)

    def _store_site(self, site: SiteSettings) -> None:
        zone = load_zone(site.timezone)
        before = self._connection.execute(select(tables.site.c.timezone)).scalar_one()
        self._connection.execute(update(tables.site).values(**columns_of(site)))
        if before != site.timezone:
            rollups.rebuild(driver(self._connection), zone)

    def _id(self, kind: ItemKind, number: int | None) -> int | None:
        return None if number is None else self._ids.get((kind, number), number)


def _alone(item: Configured) -> Configured:
    if isinstance(item, Gateway):
        return replace(item, eq_device_id=None)
    if isinstance(item, Device):
        return replace(item, upstream_device_id=None)
    return item


def _final(item: Configured | None, work: _Work) -> Configured | None:
    return None if item is None else work.known(item)
