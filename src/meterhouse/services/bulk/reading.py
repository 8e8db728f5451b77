"""Rows of an uploaded file as objects: what each means for which object that is there, or for a new one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from meterhouse.domain.configuration import ItemKind, items_of
from meterhouse.domain.errors import InvalidInput
from meterhouse.domain.installation import (
    Device,
    Gateway,
    GatewayKind,
    Installation,
    Item,
    LoadType,
    MeasureGroup,
    OptionValue,
    PanelBoard,
)
from meterhouse.services.bulk.columns import (
    COLUMNS,
    GROUP_COLUMNS,
    NUMERIC,
    OPTION,
    SHEETS,
    Column,
    OptionForms,
    number_with_point,
    option_cell,
)
from meterhouse.services.bulk.table import Grid, Place, Problem

_NEW: dict[ItemKind, Item] = {
    ItemKind.PANEL_BOARD: PanelBoard(0, ""),
    ItemKind.LOAD_TYPE: LoadType(0, "", "", predefined=False),
    ItemKind.MEASURE_GROUP: MeasureGroup(0, ""),
    ItemKind.GATEWAY: Gateway(0, GatewayKind.MODBUS_TCP, "", ""),
    ItemKind.DEVICE: Device(0, 0, "", 0, ""),
}


@dataclass(slots=True)
class RowRead:
    """One row: the object it is about (None: a new one), its number here, and what its cells say.

    `values`: by field, names of other objects not yet resolved; `groups`, `options`: None where there is no such
    column.
    """

    kind: ItemKind
    place: Place
    known: Item | None
    number: int
    name: str
    values: dict[str, Any] = field(default_factory=dict)
    references: dict[str, tuple[str, ItemKind, str]] = field(default_factory=dict)
    groups: list[tuple[str, str]] | None = None
    options: dict[str, str] = field(default_factory=dict)


class Reading:
    """Reads all sheets of a file against the installation as it stands."""

    def __init__(self, installation: Installation, forms: OptionForms, *, by_id: bool) -> None:
        self._forms = forms
        self._items = items_of(installation)
        self._by_name = {(kind, item.name): item for (kind, _), item in self._items.items()}
        self._by_id = by_id
        self._next = -1
        self.rows: list[RowRead] = []
        self.problems: list[Problem] = []

    def read(self, grids: Sequence[Grid]) -> None:
        """Take the sheets in; what is wrong is in `problems`."""
        seen: set[str] = set()
        for grid in grids:
            self.problems += grid.problems
            kind = SHEETS.get(grid.name)
            if kind is None:
                expected = ", ".join(SHEETS)
                self._tell(Place(grid.name), "unknown-sheet", value=grid.name, expected=expected)
            elif grid.name in seen:
                self._tell(Place(grid.name), "sheet-twice", value=grid.name)
            else:
                seen.add(grid.name)
                self._sheet(grid, kind)

    def item_of(self, row: RowRead) -> Item | None:
        """The object of a row, names resolved; None when something is wrong with it."""
        before = len(self.problems)
        item: Any = row.known or _NEW[row.kind]
        changes = dict(row.values)
        for target, (name, kind, column) in row.references.items():
            changes[target] = self._number(name, kind, replace(row.place, column=column))
        if row.groups is not None:
            numbers = [
                self._number(name, ItemKind.MEASURE_GROUP, replace(row.place, column=column))
                for column, name in row.groups
            ]
            changes["measure_group_ids"] = tuple(sorted({number for number in numbers if number is not None}))
        if isinstance(item, Device):
            changes["options"] = self._options(item, str(changes.get("model", item.model)), row)
        if len(self.problems) > before:
            return None
        return replace(item, id=row.number, **changes)  # type: ignore[no-any-return]

    def _sheet(self, grid: Grid, kind: ItemKind) -> None:
        columns = self._columns(grid, kind)
        if "name" not in grid.headings and "id" not in grid.headings:
            self._tell(Place(grid.name), "column-missing", value="name")
            return
        taken: dict[int, int] = {}
        for number, cells in grid.rows:
            if not any(cells):
                continue
            row = self._row(kind, Place(grid.name, number), columns, cells)
            if row is None:
                continue
            first = taken.setdefault(row.number, number)
            if first != number:
                self._tell(row.place, "row-twice", name=row.name, row=first)
            else:
                self.rows.append(row)

    def _columns(self, grid: Grid, kind: ItemKind) -> list[Column | str | None]:
        """What each column of the file is: one of ours, an option's name, or unknown."""
        known = {column.name: column for column in COLUMNS[kind]}
        found: list[Column | str | None] = []
        for heading in grid.headings:
            name = heading.strip().casefold()
            twice = name and sum(other.strip().casefold() == name for other in grid.headings) > 1
            if twice:
                self._tell(Place(grid.name, None, heading), "column-twice", value=heading)
            if kind is ItemKind.DEVICE and name.startswith(OPTION):
                found.append(name.removeprefix(OPTION))
            elif name in known:
                found.append(known[name])
            else:
                found.append(None)
                if name:
                    self._tell(Place(grid.name, None, heading), "unknown-column", value=heading)
        return found

    def _row(
        self, kind: ItemKind, place: Place, columns: Sequence[Column | str | None], cells: Sequence[str]
    ) -> RowRead | None:
        told = {column.name: cell for column, cell in zip(columns, cells, strict=False) if isinstance(column, Column)}
        before = len(self.problems)
        known = self._known(kind, place, told)
        if len(self.problems) > before:
            return None
        name = told.get("name", known.name if known else "")
        row = RowRead(kind, place, known, known.id if known else self._fresh(), name)
        for column, cell in zip(columns, cells, strict=False):
            if isinstance(column, str):
                row.options[column] = cell
            elif column is not None and column.field != "id":
                self._cell(row, column, cell)
        return row

    def _cell(self, row: RowRead, column: Column, cell: str) -> None:
        place = replace(row.place, column=column.name)
        try:
            value = column.read(cell) if cell else column.empty
        except InvalidInput as error:
            self.problems.append(Problem(place, error.code, error.params))
            return
        if column.name in GROUP_COLUMNS:
            row.groups = row.groups if row.groups is not None else []
            if cell:
                row.groups.append((column.name, cell))
        elif column.refers is not None and cell:
            row.references[column.field] = (cell, column.refers, column.name)
        elif column.field in ("gateway_id", "unit_id") and not cell:
            row.values[column.field] = 0
        else:
            row.values[column.field] = value

    def _known(self, kind: ItemKind, place: Place, told: Mapping[str, str]) -> Item | None:
        """The object a row is about: by its id, else the Local gateway by its kind, else by name."""
        text = told.get("id", "") if self._by_id else ""
        if text:
            found = self._items.get((kind, int(text))) if text.isdecimal() and len(text) < 12 else None
            if found is None:
                self._tell(replace(place, column="id"), "unknown-id", value=text)
            return found
        if kind is ItemKind.GATEWAY and told.get("kind", "").casefold() == GatewayKind.LOCAL:
            gateways = (item for item in self._items.values() if isinstance(item, Gateway))
            return next((item for item in gateways if item.kind is GatewayKind.LOCAL), None)
        return self._by_name.get((kind, told.get("name", "")))

    def _number(self, name: str, kind: ItemKind, place: Place) -> int | None:
        """The id of an object by the name it will have; provisional for a new one."""
        for row in self.rows:
            if row.kind is kind and row.name == name:
                return row.number
        known = self._by_name.get((kind, name))
        renamed = known is not None and any(row.known is known and row.name != name for row in self.rows)
        if known is None or renamed:
            self._tell(place, "unknown-name", value=name)
            return None
        return known.id

    def _options(self, device: Device, model: str, row: RowRead) -> dict[str, OptionValue]:
        """The options a device had, with those of the file over them; an empty cell takes an option away."""
        options = dict(device.options) if model == device.model else {}
        for name, cell in row.options.items():
            form, known = self._forms(model, name), options.get(name)
            told = number_with_point(cell) if form in NUMERIC else cell
            if not told:
                options.pop(name, None)
            elif known is None or option_cell(known, form) != told:
                options[name] = told
        return options

    def _fresh(self) -> int:
        self._next -= 1
        return self._next

    def _tell(self, place: Place, code: str, **params: str | int) -> None:
        self.problems.append(Problem(place, code, params))
