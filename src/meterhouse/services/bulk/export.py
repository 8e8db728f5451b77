"""The installation as tables."""

from __future__ import annotations

from collections.abc import Iterable

from meterhouse.domain.configuration import ItemKind, items_of
from meterhouse.domain.installation import Device, Installation, Item
from meterhouse.services.bulk.columns import (
    COLUMNS,
    GROUP_COLUMNS,
    NUMERIC,
    OPTION,
    SHEET_OF,
    SHEETS,
    Column,
    OptionForms,
    option_cell,
    written,
)
from meterhouse.services.bulk.table import CellForm, Heading, Table

USUAL_OPTIONS = ("concentrator", "pulse_weight", "interface", "phase", "register", "remote_id")
"""Columns that stand in an empty file too, because many models need them."""


def tables_of(installation: Installation, models: Iterable[str], forms: OptionForms) -> list[Table]:
    """Every sheet; `models` are offered in the column of models."""
    offered = tuple(models)
    return [_table(sheet, kind, installation, offered, forms) for sheet, kind in SHEETS.items()]


def _table(
    sheet: str, kind: ItemKind, installation: Installation, models: tuple[str, ...], forms: OptionForms
) -> Table:
    items = items_of(installation)
    names = {key: item.name for key, item in items.items()}
    wanted = [item for (of_kind, _), item in items.items() if of_kind is kind]
    options = _options(installation) if kind is ItemKind.DEVICE else ()
    headings = [_heading(column, models) for column in COLUMNS[kind]]
    headings += [Heading(OPTION + name, _form(installation, name, forms)) for name in options]
    rows = tuple(
        (*(_cell(item, column, names) for column in COLUMNS[kind]), *(_option(item, name, forms) for name in options))
        for item in wanted
    )
    return Table(sheet, tuple(headings), rows)


def _form(installation: Installation, name: str, forms: OptionForms) -> CellForm:
    used = {forms(device.model, name) for device in installation.devices if name in device.options}
    return CellForm.NUMBER if used and used <= NUMERIC else CellForm.TEXT


def _options(installation: Installation) -> tuple[str, ...]:
    used = {name for device in installation.devices for name in device.options}
    return (*USUAL_OPTIONS, *sorted(used - set(USUAL_OPTIONS)))


def _heading(column: Column, models: tuple[str, ...]) -> Heading:
    if column.name == "model":
        return Heading(column.name, CellForm.CHOICE, models)
    names_of = SHEET_OF[column.refers] if column.refers else None
    return Heading(column.name, column.form, column.choices, names_of)


def _cell(item: Item, column: Column, names: dict[tuple[ItemKind, int], str]) -> str:
    if column.name in GROUP_COLUMNS and isinstance(item, Device):
        number = GROUP_COLUMNS.index(column.name)
        groups = item.measure_group_ids
        return names[ItemKind.MEASURE_GROUP, groups[number]] if number < len(groups) else ""
    value = getattr(item, column.field)
    if column.refers is not None and value is not None:
        return names[column.refers, value]
    return written(value)


def _option(item: Item, name: str, forms: OptionForms) -> str:
    if not isinstance(item, Device) or name not in item.options:
        return ""
    return option_cell(item.options[name], forms(item.model, name))
