"""The installation as the services see it: their ports, spoken by a `Database`.

Every change is checked and made in one transaction and raises the revision by one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from sqlalchemy import ColumnElement, Connection, Table, delete, insert, select, update

from meterhouse.domain.calendar import load_zone
from meterhouse.domain.configuration import Configured, Edit, ItemKind, LoggedChange, Signature
from meterhouse.domain.counter import CounterHandOver
from meterhouse.domain.errors import Conflict, ErrorParam, FieldError, NotFound
from meterhouse.domain.installation import (
    OWN_LOAD_TYPES,
    Device,
    Gateway,
    GatewayKind,
    Installation,
    LoadType,
    MeasureGroup,
    PanelBoard,
)
from meterhouse.services.installing.ports import ChangeFilter
from meterhouse.store import configuration_edits, configuration_log, rollups, tables
from meterhouse.store.database import Database, driver
from meterhouse.store.installation_rows import bus_address, columns_of, load

T = TypeVar("T")
Item = Gateway | Device | LoadType | MeasureGroup | PanelBoard

_TABLES: dict[type, Table] = {
    Gateway: tables.gateway,
    Device: tables.device,
    LoadType: tables.load_type,
    MeasureGroup: tables.measure_group,
    PanelBoard: tables.panel_board,
}


def _kind(table: Table) -> str:
    return table.name.replace("_", "-")


def _taken(code: str, field: str, **params: ErrorParam) -> Conflict:
    return Conflict(code, fields=(FieldError(field, code, params),), **params)


def _present(connection: Connection, table: Table, number: int | None) -> None:
    """Raises NotFound unless there is such a row, or none is asked for."""
    if number is not None and connection.execute(select(table.c.id).where(table.c.id == number)).first() is None:
        raise NotFound(kind=_kind(table), id=number)


def _refuse_twin(connection: Connection, item: Item, field: str, same: ColumnElement[bool]) -> None:
    """Raises Conflict `<kind>-<field>-taken` naming the other row for which `same` holds."""
    table = _TABLES[type(item)]
    other = connection.execute(select(table.c.id, table.c.name).where(same, table.c.id != item.id)).first()
    if other is not None:
        holder = {table.name: other.name, f"{table.name}_id": other.id}
        name = "address" if field == "unit_id" else field
        raise _taken(f"{_kind(table)}-{name}-taken", field, **holder)


def _stored(connection: Connection, item: Item) -> int:
    """Insert (id 0) or replace, after the name has been checked; the id. Raises Conflict, NotFound."""
    table = _TABLES[type(item)]
    _refuse_twin(connection, item, "name", table.c.name == item.name)
    if item.id == 0:
        created = connection.execute(insert(table).values(**columns_of(item)))
        return int(created.inserted_primary_key[0])  # type: ignore[index]
    _present(connection, table, item.id)
    connection.execute(update(table).where(table.c.id == item.id).values(**columns_of(item)))
    return item.id


def _erase(connection: Connection, table: Table, number: int) -> None:
    _present(connection, table, number)
    if table is tables.device:
        judged = update(tables.gateway).where(tables.gateway.c.eq_device_id == number)
        connection.execute(judged.values(eq_device_id=None))
    connection.execute(delete(table).where(table.c.id == number))


# --- gateways and devices --------------------------------------------------------------------------------------------


def _put_gateway(connection: Connection, gateway: Gateway) -> Gateway:
    table = tables.gateway
    before = connection.execute(select(table).where(table.c.id == gateway.id)).mappings().first()
    fixed = before is not None and before["kind"] == GatewayKind.LOCAL
    if fixed != (gateway.kind is GatewayKind.LOCAL):
        raise _taken("gateway-is-local", "kind")
    if fixed and before is not None and before["address"] != gateway.address:
        raise _taken("gateway-is-local", "address", address=before["address"])
    if not fixed:
        # The local gateway's address is a name for the machine's own serial port, not a place in the network.
        twin = (table.c.address == gateway.address) & (table.c.port == gateway.port)
        _refuse_twin(connection, gateway, "address", twin & (table.c.kind != GatewayKind.LOCAL))
    _present(connection, tables.panel_board, gateway.panel_board_id)
    return replace(gateway, id=_stored(connection, gateway))


def _delete_gateway(connection: Connection, gateway_id: int) -> None:
    _present(connection, tables.gateway, gateway_id)
    kind = connection.execute(select(tables.gateway.c.kind).where(tables.gateway.c.id == gateway_id)).scalar_one()
    if kind == GatewayKind.LOCAL:
        raise Conflict("gateway-is-local", gateway_id=gateway_id)
    device = tables.device
    names = connection.execute(
        select(device.c.name).where(device.c.gateway_id == gateway_id).order_by(device.c.name)
    ).scalars()
    behind = list(names)
    if behind:
        raise Conflict("gateway-has-devices", gateway_id=gateway_id, count=len(behind), devices=", ".join(behind))
    _erase(connection, tables.gateway, gateway_id)


def _refuse_upstream_cycle(connection: Connection, device: Device) -> None:
    """A device may not be upstream of itself, at any distance."""
    table, at = tables.device, device.upstream_device_id
    while at is not None:
        _present(connection, table, at)
        if at == device.id:
            raise _taken("upstream-cycle", "upstream_device_id", device_id=device.upstream_device_id)
        at = connection.execute(select(table.c.upstream_device_id).where(table.c.id == at)).scalar_one()


def _put_device(connection: Connection, device: Device) -> Device:
    table, membership = tables.device, tables.device_measure_group
    groups = tuple(sorted(set(device.measure_group_ids)))
    _present(connection, tables.gateway, device.gateway_id)
    _present(connection, tables.load_type, device.load_type_id)
    for group_id in groups:
        _present(connection, tables.measure_group, group_id)
    _refuse_upstream_cycle(connection, device)
    twin = (table.c.gateway_id == device.gateway_id) & (table.c.bus_address == bus_address(device))
    _refuse_twin(connection, device, "unit_id", twin)
    number = _stored(connection, device)
    connection.execute(delete(membership).where(membership.c.device_id == number))
    for group_id in groups:
        connection.execute(insert(membership).values(device_id=number, measure_group_id=group_id))
    return replace(device, id=number, measure_group_ids=groups)


# --- load types ------------------------------------------------------------------------------------------------------


def _put_load_type(connection: Connection, load_type: LoadType) -> LoadType:
    """Of a predefined one only what it looks like and whether it is on may change."""
    table = tables.load_type
    before = connection.execute(select(table).where(table.c.id == load_type.id)).mappings().first()
    identity = (bool(before["predefined"]), before["key"]) if before is not None else (False, load_type.key)
    renamed = before is not None and identity[0] and before["name"] != load_type.name
    if renamed or (load_type.predefined, load_type.key) != identity:
        raise _taken("load-type-predefined", "name")
    if load_type.id == 0:
        own = connection.execute(select(table.c.id).where(table.c.predefined == 0)).all()
        if len(own) >= OWN_LOAD_TYPES:
            raise Conflict("load-types-full", most=OWN_LOAD_TYPES)
    return replace(load_type, id=_stored(connection, load_type))


def _delete_load_type(connection: Connection, load_type_id: int) -> None:
    table = tables.load_type
    _present(connection, table, load_type_id)
    if connection.execute(select(table.c.predefined).where(table.c.id == load_type_id)).scalar_one():
        raise Conflict("load-type-predefined", load_type_id=load_type_id)
    _erase(connection, table, load_type_id)


class Configuration:
    """The installation and its history (ConfigurationStore, GroupingStore, ConfigurationLog)."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def _change(self, work: Callable[[Connection], T]) -> T:
        """Run `work` as one transaction that ends with the next revision."""

        def transaction(connection: Connection) -> T:
            result = work(connection)
            connection.execute(update(tables.site).values(revision=tables.site.c.revision + 1))
            return result

        return await self._database.write(transaction)

    async def load(self) -> Installation:
        return await self._database.read(load)

    async def apply(
        self, edits: Sequence[Edit], signature: Signature, hand_overs: Sequence[CounterHandOver] = ()
    ) -> Sequence[Configured | None]:
        return await self._change(
            lambda connection: configuration_edits.apply(connection, edits, signature, hand_overs)
        )

    async def changes(self, wanted: ChangeFilter) -> Sequence[LoggedChange]:
        return await self._database.read(lambda connection: configuration_log.changes(connection, wanted))

    async def change(self, change_id: int) -> LoggedChange:
        return await self._database.read(lambda connection: configuration_log.change(connection, change_id))

    async def latest(self) -> Mapping[tuple[ItemKind, int], int]:
        return await self._database.read(configuration_log.latest)

    async def save_site(self, installation: Installation) -> Installation:
        """With another time zone, all rollups are made anew in the same transaction.

        Raises InvalidInput (`unknown-timezone`).
        """
        site, zone = installation.site, load_zone(installation.site.timezone)

        def work(connection: Connection) -> None:
            before = connection.execute(select(tables.site.c.timezone)).scalar_one()
            connection.execute(update(tables.site).values(**columns_of(site)))
            if before != site.timezone:
                rollups.rebuild(driver(connection), zone)

        await self._change(work)
        return await self.load()

    async def put_gateway(self, gateway: Gateway) -> Gateway:
        return await self._change(lambda connection: _put_gateway(connection, gateway))

    async def delete_gateway(self, gateway_id: int) -> None:
        await self._change(lambda connection: _delete_gateway(connection, gateway_id))

    async def put_device(self, device: Device) -> Device:
        return await self._change(lambda connection: _put_device(connection, device))

    async def delete_device(self, device_id: int) -> None:
        await self._change(lambda connection: _erase(connection, tables.device, device_id))

    async def put_load_type(self, load_type: LoadType) -> LoadType:
        return await self._change(lambda connection: _put_load_type(connection, load_type))

    async def delete_load_type(self, load_type_id: int) -> None:
        await self._change(lambda connection: _delete_load_type(connection, load_type_id))

    async def put_measure_group(self, group: MeasureGroup) -> MeasureGroup:
        return await self._change(lambda connection: replace(group, id=_stored(connection, group)))

    async def delete_measure_group(self, group_id: int) -> None:
        await self._change(lambda connection: _erase(connection, tables.measure_group, group_id))

    async def put_panel_board(self, board: PanelBoard) -> PanelBoard:
        return await self._change(lambda connection: replace(board, id=_stored(connection, board)))

    async def delete_panel_board(self, board_id: int) -> None:
        await self._change(lambda connection: _erase(connection, tables.panel_board, board_id))
