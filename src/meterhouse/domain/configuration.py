"""Changes of the installation as values: what was, what is, who did it, and how to tell two states apart."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime
from decimal import Decimal
from enum import Enum, StrEnum
from typing import Any

from meterhouse.domain.installation import (
    Device,
    Framing,
    Gateway,
    GatewayKind,
    Installation,
    Item,
    LoadType,
    MeasureGroup,
    PanelBoard,
    SiteSettings,
    SupplyDirection,
)

Configured = Item | SiteSettings
"""All that has a configuration history."""

Plain = Mapping[str, Any]
"""A configured object in JSON's own types; a number with decimals is {"$decimal": "1.5"}."""


class ItemKind(StrEnum):
    """What an entry of the configuration history is about."""

    SITE = "site"
    PANEL_BOARD = "panel-board"
    LOAD_TYPE = "load-type"
    MEASURE_GROUP = "measure-group"
    GATEWAY = "gateway"
    DEVICE = "device"


class Origin(StrEnum):
    """How a change came about."""

    EDIT = "edit"
    UPLOAD = "upload"
    REPLACEMENT = "replacement"
    UNDO = "undo"


CLASSES: dict[ItemKind, type[Configured]] = {
    ItemKind.SITE: SiteSettings,
    ItemKind.PANEL_BOARD: PanelBoard,
    ItemKind.LOAD_TYPE: LoadType,
    ItemKind.MEASURE_GROUP: MeasureGroup,
    ItemKind.GATEWAY: Gateway,
    ItemKind.DEVICE: Device,
}
"""In the order in which they can be made: nothing refers to what comes later, but a gateway to its EQ device."""

_KINDS = {made: kind for kind, made in CLASSES.items()}
_DECIMAL = "$decimal"


def kind_of(item: Configured) -> ItemKind:
    return _KINDS[type(item)]


@dataclass(frozen=True, slots=True)
class Edit:
    """One object before and after; None before: it is new, None after: it goes.

    A new object with an id of 0 or less gets its own; references of other edits to that id follow. A new object with
    an id above 0 comes back under that id.
    """

    before: Configured | None
    after: Configured | None

    @property
    def item(self) -> Configured:
        """The object as it is afterwards, or was."""
        found = self.after if self.after is not None else self.before
        if found is None:
            raise ValueError("an edit of nothing")
        return found

    @property
    def kind(self) -> ItemKind:
        return kind_of(self.item)

    @property
    def id(self) -> int:
        """The object's id; the site's is 1."""
        return id_of(self.item)


def id_of(item: Configured) -> int:
    return 1 if isinstance(item, SiteSettings) else item.id


@dataclass(frozen=True, slots=True)
class Signature:
    """Who makes a change, when, how; `undoes`: the change that is taken back."""

    author: str
    at: datetime
    origin: Origin = Origin.EDIT
    undoes: int | None = None


@dataclass(frozen=True, slots=True)
class LoggedEdit:
    """One object of a logged change. `name` is what it was called; `before`, `after` as in Edit."""

    kind: ItemKind
    id: int
    name: str
    before: Plain | None
    after: Plain | None


@dataclass(frozen=True, slots=True)
class LoggedChange:
    """One change: all that was done at once. `undone_by`: the change that took it back."""

    id: int
    signature: Signature
    edits: tuple[LoggedEdit, ...]
    undone_by: int | None = None


def to_plain(item: Configured) -> dict[str, Any]:
    """An object as JSON's own types; `from_plain` gives the same object back."""
    return {name: _plain(value) for name, value in asdict(item).items()}


def from_plain(kind: ItemKind, plain: Plain) -> Configured:
    """The object; fields that it did not have yet when it was written have their defaults."""
    made = CLASSES[kind]
    known = {item.name: item.type for item in fields(made)}
    rich = {name: _READERS.get(name, _rich)(value) for name, value in plain.items() if name in known}
    exact = {name: Decimal(value) for name, value in rich.items() if known[name] == "Decimal"}
    return made(**{**rich, **exact})


def mark_of(item: Configured) -> str:
    """Two states of an object have the same mark only if they are the same."""
    text = json.dumps(to_plain(item), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:20]


def items_of(picture: Installation) -> dict[tuple[ItemKind, int], Item]:
    """Every object of the installation by kind and id, in the order of `CLASSES`."""
    parts: tuple[tuple[Item, ...], ...] = (
        picture.panel_boards,
        picture.load_types,
        picture.measure_groups,
        picture.gateways,
        picture.devices,
    )
    return {(kind_of(item), item.id): item for part in parts for item in part}


def edited(picture: Installation, edits: tuple[Edit, ...]) -> Installation:
    """The installation as it will be; new objects have their provisional ids."""
    items: dict[tuple[ItemKind, int], Item] = items_of(picture)
    site = picture.site
    for edit in edits:
        if isinstance(edit.after, SiteSettings):
            site = edit.after
        elif edit.after is None:
            items.pop((edit.kind, edit.id), None)
        else:
            items[edit.kind, edit.id] = edit.after
    return replace(
        picture,
        site=site,
        gateways=tuple(item for item in items.values() if isinstance(item, Gateway)),
        devices=tuple(item for item in items.values() if isinstance(item, Device)),
        load_types=tuple(item for item in items.values() if isinstance(item, LoadType)),
        measure_groups=tuple(item for item in items.values() if isinstance(item, MeasureGroup)),
        panel_boards=tuple(item for item in items.values() if isinstance(item, PanelBoard)),
    )


def _plain(value: object) -> object:
    if isinstance(value, Decimal):
        # Equal numbers must look equal, or the same state would have two marks.
        whole = value == value.to_integral_value()
        return int(value) if whole else {_DECIMAL: format(value.normalize(), "f")}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, dict):
        return {name: _plain(inner) for name, inner in value.items()}
    return value


def _rich(value: Any) -> Any:
    if isinstance(value, dict):
        return Decimal(value[_DECIMAL]) if _DECIMAL in value else {name: _rich(inner) for name, inner in value.items()}
    return value


def _gateway_or_text(value: str) -> str:
    return GatewayKind(value)


_READERS: dict[str, Any] = {
    "kind": _gateway_or_text,
    "framing": Framing,
    "supply_direction": SupplyDirection,
    "measure_group_ids": tuple,
}
