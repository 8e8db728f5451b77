"""The installation as rows and back, and what every installation has from the start."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import asdict, fields
from decimal import Decimal
from typing import Any, TypeVar

from sqlalchemy import Connection, RowMapping, Table, insert, select

from meterhouse.domain.installation import (
    PREDEFINED_LOAD_TYPES,
    Device,
    Framing,
    Gateway,
    GatewayKind,
    Installation,
    LoadType,
    MeasureGroup,
    PanelBoard,
    SiteSettings,
    SupplyDirection,
)
from meterhouse.store import tables

T = TypeVar("T")
Option = str | int | Decimal | bool

_DECIMAL = "$decimal"
LOCAL_ADDRESS = "127.0.0.1"


# --- device options --------------------------------------------------------------------------------------------------


def options_text(options: Mapping[str, Option]) -> str:
    """Options as JSON; a Decimal keeps all its digits."""
    plain = {key: {_DECIMAL: str(value)} if isinstance(value, Decimal) else value for key, value in options.items()}
    return json.dumps(plain, sort_keys=True, ensure_ascii=False)


def options_from(text: str) -> dict[str, Option]:
    plain: dict[str, Any] = json.loads(text)
    return {key: Decimal(value[_DECIMAL]) if isinstance(value, dict) else value for key, value in plain.items()}


def bus_address(device: Device) -> str:
    """What must be unique on one bus (§1.2): unit id, with position, interface or remote id where there is one."""
    marks = (("-", device.position), ("@", device.options.get("interface")), (":", device.options.get("remote_id")))
    return str(device.unit_id) + "".join(f"{mark}{value}" for mark, value in marks if value is not None)


# --- rows to domain --------------------------------------------------------------------------------------------------


def _built(made: type[T], row: RowMapping, **others: object) -> T:
    """A dataclass from the columns of the same names; `others` are those that need more than copying."""
    flags = {"enabled", "predefined", "exclude_from_totals", "exclude_alerts"}
    names = [item.name for item in fields(made)]  # type: ignore[arg-type]
    plain = {name: bool(row[name]) if name in flags else row[name] for name in names if name not in others}
    return made(**plain, **others)


def _gateway(row: RowMapping) -> Gateway:
    return _built(Gateway, row, kind=GatewayKind(row["kind"]), framing=Framing(row["framing"]))


def _device(row: RowMapping, groups: tuple[int, ...]) -> Device:
    return _built(
        Device,
        row,
        measure_group_ids=groups,
        supply_direction=SupplyDirection(row["supply_direction"]),
        options=options_from(row["options"]),
    )


def _rows(connection: Connection, table: Table) -> list[RowMapping]:
    return list(connection.execute(select(table).order_by(table.c.id)).mappings())


def load(connection: Connection) -> Installation:
    """The whole installation, each kind in order of id."""
    groups: dict[int, list[int]] = defaultdict(list)
    membership = tables.device_measure_group
    for device_id, group_id in connection.execute(select(membership).order_by(membership.c.measure_group_id)):
        groups[device_id].append(group_id)
    site = connection.execute(select(tables.site)).mappings().one()
    return Installation(
        site=_built(SiteSettings, site, gas_kwh_per_m3=Decimal(site["gas_kwh_per_m3"])),
        gateways=tuple(_gateway(row) for row in _rows(connection, tables.gateway)),
        devices=tuple(_device(row, tuple(groups[row["id"]])) for row in _rows(connection, tables.device)),
        load_types=tuple(_built(LoadType, row) for row in _rows(connection, tables.load_type)),
        measure_groups=tuple(_built(MeasureGroup, row) for row in _rows(connection, tables.measure_group)),
        panel_boards=tuple(_built(PanelBoard, row) for row in _rows(connection, tables.panel_board)),
        revision=site["revision"],
    )


# --- domain to rows --------------------------------------------------------------------------------------------------


def columns_of(item: object) -> dict[str, Any]:
    """The columns of a value of the installation, without its id."""
    if isinstance(item, Device):
        plain = {key: value for key, value in asdict(item).items() if key != "measure_group_ids"}
        plain |= {"options": options_text(item.options), "bus_address": bus_address(item)}
    else:
        plain = asdict(item)  # type: ignore[call-overload]
    if isinstance(item, SiteSettings):
        plain["gas_kwh_per_m3"] = str(item.gas_kwh_per_m3)
    plain.pop("id", None)
    return plain


def seed(connection: Connection, site: SiteSettings) -> None:
    """Give a new database this site, the local gateway and the predefined load types; else do nothing."""
    if connection.execute(select(tables.site.c.id)).first() is not None:
        return
    connection.execute(insert(tables.site).values(id=1, revision=1, **columns_of(site)))
    local = Gateway(id=0, kind=GatewayKind.LOCAL, name="Local", address=LOCAL_ADDRESS)
    connection.execute(insert(tables.gateway).values(**columns_of(local)))
    for key, color in PREDEFINED_LOAD_TYPES:
        predefined = LoadType(id=0, key=key, name=key, predefined=True, color=color)
        connection.execute(insert(tables.load_type).values(**columns_of(predefined)))
