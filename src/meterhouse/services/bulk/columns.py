"""The columns of each sheet: what they hold, how a cell is written and read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from meterhouse.domain.configuration import ItemKind
from meterhouse.domain.errors import InvalidInput
from meterhouse.domain.installation import Framing, GatewayKind, OptionValue, SupplyDirection
from meterhouse.services.bulk.table import CellForm

OPTION = "option:"
"""Before the name of a model's option."""
GROUP_COLUMNS = tuple(f"group_{number}" for number in range(1, 6))

SHEETS: dict[str, ItemKind] = {
    "panel_boards": ItemKind.PANEL_BOARD,
    "load_types": ItemKind.LOAD_TYPE,
    "measure_groups": ItemKind.MEASURE_GROUP,
    "gateways": ItemKind.GATEWAY,
    "devices": ItemKind.DEVICE,
}
"""Sheet names, in the order in which they stand in the file."""
SHEET_OF = {kind: sheet for sheet, kind in SHEETS.items()}

OptionForms = Callable[[str, str], str | None]
"""How a model's option is entered (`Option.type` of the catalogue), by model and name; None: there is none."""
NUMERIC = frozenset({"number", "integer"})

_YES = frozenset({"yes", "true", "1", "x"})
_NO = frozenset({"no", "false", "0"})


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a sheet: the object's field, and how its cells are read.

    `read` turns a cell that is not empty into the field's value or raises InvalidInput; `empty` is what an empty cell
    means. `refers`: the cell holds the name of such an object.
    """

    name: str
    field: str
    read: Callable[[str], object]
    empty: object = ""
    form: CellForm = CellForm.TEXT
    choices: tuple[str, ...] = ()
    refers: ItemKind | None = None


def text(most: int) -> Callable[[str], str]:
    def read(cell: str) -> str:
        if len(cell) > most:
            raise InvalidInput("too-long", limit=most)
        return cell

    return read


def whole(low: int, high: int) -> Callable[[str], int]:
    def read(cell: str) -> int:
        try:
            number = int(cell)
        except ValueError:
            raise InvalidInput("not-a-whole-number", value=cell) from None
        if not low <= number <= high:
            raise InvalidInput("out-of-range", value=number, low=low, high=high)
        return number

    return read


def flag(cell: str) -> bool:
    word = cell.casefold()
    if word not in _YES | _NO:
        raise InvalidInput("not-one-of", value=cell, expected="yes, no")
    return word in _YES


def one_of(known: type[StrEnum]) -> Callable[[str], StrEnum]:
    def read(cell: str) -> StrEnum:
        try:
            return known(cell.casefold())
        except ValueError:
            raise InvalidInput("not-one-of", value=cell, expected=", ".join(known)) from None

    return read


def _yes_no(name: str, *, empty: bool) -> Column:
    return Column(name, name, flag, empty, CellForm.CHOICE, ("yes", "no"))


def _number(name: str, low: int, high: int, empty: int | None) -> Column:
    return Column(name, name, whole(low, high), empty, CellForm.NUMBER)


def _named(name: str, field: str, kind: ItemKind) -> Column:
    return Column(name, field, text(80), None, CellForm.CHOICE, refers=kind)


ID = Column("id", "id", whole(1, 2**31 - 1), None, CellForm.NUMBER)
NAME = Column("name", "name", text(80))
DESCRIPTION = Column("description", "description", text(400))
ENABLED = _yes_no("enabled", empty=True)

COLUMNS: Mapping[ItemKind, tuple[Column, ...]] = {
    ItemKind.PANEL_BOARD: (ID, NAME, DESCRIPTION, ENABLED),
    ItemKind.LOAD_TYPE: (ID, NAME, ENABLED, Column("color", "color", text(7))),
    ItemKind.MEASURE_GROUP: (ID, NAME, DESCRIPTION, ENABLED),
    ItemKind.GATEWAY: (
        ID,
        NAME,
        Column("kind", "kind", one_of(GatewayKind), GatewayKind.MODBUS_TCP, CellForm.CHOICE, tuple(GatewayKind)),
        Column("address", "address", text(253)),
        _number("port", 1, 65535, 502),
        Column("framing", "framing", one_of(Framing), Framing.TCP, CellForm.CHOICE, tuple(Framing)),
        DESCRIPTION,
        _named("panel_board", "panel_board_id", ItemKind.PANEL_BOARD),
        ENABLED,
        _number("timeout_ms", 20, 60_000, 1000),
        _number("delay_ms", 0, 10_000, 0),
        _number("in_flight", 1, 16, 1),
        _named("eq_device", "eq_device_id", ItemKind.DEVICE),
    ),
    ItemKind.DEVICE: (
        ID,
        NAME,
        _named("gateway", "gateway_id", ItemKind.GATEWAY),
        Column("model", "model", text(100)),
        _number("unit_id", 1, 247, None),
        _number("position", 1, 247, None),
        _named("load_type", "load_type_id", ItemKind.LOAD_TYPE),
        *(_named(name, "measure_group_ids", ItemKind.MEASURE_GROUP) for name in GROUP_COLUMNS),
        ENABLED,
        _yes_no("exclude_from_totals", empty=False),
        _yes_no("exclude_alerts", empty=False),
        Column(
            "supply_direction",
            "supply_direction",
            one_of(SupplyDirection),
            SupplyDirection.UPSTREAM,
            CellForm.CHOICE,
            tuple(SupplyDirection),
        ),
        _named("upstream_device", "upstream_device_id", ItemKind.DEVICE),
        _number("max_power_w", 1, 10**9, None),
        Column("serial_number", "serial_number", text(80)),
    ),
}
"""By kind of object; a device's options follow as columns of their own."""


def column_of(field: str, kind: ItemKind) -> str:
    """The column that shows a field of an object, for telling what is wrong."""
    if field.startswith("options."):
        return OPTION + field.removeprefix("options.")
    return next((column.name for column in COLUMNS[kind] if column.field == field.partition(".")[0]), field)


def written(value: object) -> str:
    """A field's value as a cell."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    return str(value)


def option_cell(value: OptionValue, form: str | None) -> str:
    """An option as a cell: registers in hexadecimal, as they are entered; the rest as it is."""
    if form == "hex" and isinstance(value, int):
        return f"0x{value:04X}"
    if isinstance(value, bool):
        return "true" if value else "false"
    return written(value)


def number_with_point(cell: str) -> str:
    """A number written with a decimal comma, with a point; other texts as they are."""
    if cell.count(",") != 1 or "." in cell:
        return cell
    pointed = cell.replace(",", ".")
    try:
        Decimal(pointed)
    except InvalidOperation:
        return cell
    return pointed
