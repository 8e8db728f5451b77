"""What devices are sorted by: load types, measure groups, panel boards (§1.3, §1.4)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, TypeVar

from fastapi import APIRouter, Path, Query, Response
from pydantic import BaseModel, ConfigDict, Field

from meterhouse.domain.access import Page
from meterhouse.domain.configuration import ItemKind, kind_of
from meterhouse.domain.errors import NotFound
from meterhouse.domain.installation import Item, LoadType, MeasureGroup, PanelBoard, remote_id
from meterhouse.i18n.texts import Text
from meterhouse.servers.web.api.v1.matching import IfMatch, editor_of, etag_of, tag, telling
from meterhouse.servers.web.caller import Services, TheCaller
from meterhouse.servers.web.guard import needs
from meterhouse.servers.web.labels import load_type_label
from meterhouse.servers.web.wiring import WebServices

router = APIRouter(tags=["installation"])

Grouping = TypeVar("Grouping", LoadType, MeasureGroup, PanelBoard)
Number = Annotated[int, Path(ge=1, le=2**31 - 1)]
Detach = Annotated[bool, Query(description="erase it although it is in use: what refers to it is detached")]
Name = Annotated[str, Field(max_length=80)]
SETUP = needs(Page.SYSTEM_CONFIGURATION)
READERS = needs(
    Page.SYSTEM_CONFIGURATION, Page.PANEL_BOARD, Page.CONSUMPTIONS, Page.ALARMS, Page.GREEN_UP, Page.REPORTS
)


class LoadTypeInput(BaseModel):
    """Of a predefined one `name` must stay as it is; it can be disabled and coloured."""

    model_config = ConfigDict(extra="forbid")

    name: Name
    enabled: bool = True
    color: Annotated[str, Field(pattern=r"^(#[0-9a-fA-F]{6})?$", description="CSS colour, empty: none chosen")] = ""


class LoadTypeView(LoadTypeInput):
    """`label` is what to show; of a predefined one it is in the caller's language. `etag` is for If-Match."""

    id: int
    etag: str
    remote_id: int
    key: str
    label: str
    predefined: bool


class GroupInput(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: Name
    description: Annotated[str, Field(max_length=400)] = ""
    enabled: bool = True


class GroupView(GroupInput):
    """A measure group or a panel board; `remote_id` only of a measure group. `etag` is for If-Match."""

    id: int
    etag: str
    remote_id: int | None = None


class LoadTypeList(BaseModel):
    items: list[LoadTypeView]


class GroupList(BaseModel):
    items: list[GroupView]


class UserView(BaseModel):
    """Something that refers to the object."""

    kind: ItemKind
    id: int
    name: str


class UserList(BaseModel):
    items: list[UserView]


def users_view(users: Sequence[Item]) -> UserList:
    return UserList(items=[UserView(kind=kind_of(item), id=item.id, name=item.name) for item in users])


# --- load types ------------------------------------------------------------------------------------------------------


@router.get("/load-types")
@READERS
async def list_load_types(services: Services, caller: TheCaller) -> LoadTypeList:
    return LoadTypeList(items=[_load_type_view(item, caller.text) for item in services.installation.current.load_types])


@router.post("/load-types", status_code=201)
@SETUP
async def add_load_type(
    load_type: LoadTypeInput, response: Response, services: Services, caller: TheCaller
) -> LoadTypeView:
    wanted = LoadType(id=0, key="", predefined=False, **load_type.model_dump())
    saved = await services.installation.put_load_type(wanted, editor_of(caller))
    tag(response, saved)
    return _load_type_view(saved, caller.text)


@router.get("/load-types/{load_type_id}")
@READERS
async def get_load_type(
    load_type_id: Number, response: Response, services: Services, caller: TheCaller
) -> LoadTypeView:
    load_type = _load_type(load_type_id, services)
    tag(response, load_type)
    return _load_type_view(load_type, caller.text)


@router.put("/load-types/{load_type_id}")
@SETUP
async def replace_load_type(
    load_type_id: Number,
    load_type: LoadTypeInput,
    response: Response,
    services: Services,
    caller: TheCaller,
    if_match: IfMatch = None,
) -> LoadTypeView:
    known = _load_type(load_type_id, services)
    wanted = LoadType(id=load_type_id, key=known.key, predefined=known.predefined, **load_type.model_dump())
    with telling(lambda: _load_type_view(_load_type(load_type_id, services), caller.text)):
        saved = await services.installation.put_load_type(wanted, editor_of(caller, if_match))
    tag(response, saved)
    return _load_type_view(saved, caller.text)


@router.delete("/load-types/{load_type_id}", status_code=204)
@SETUP
async def delete_load_type(
    load_type_id: Number, services: Services, caller: TheCaller, if_match: IfMatch = None, detach: Detach = False
) -> None:
    """Only one of the user's own; refused while devices have it, unless they are to be detached."""
    _load_type(load_type_id, services)
    with telling(lambda: _load_type_view(_load_type(load_type_id, services), caller.text)):
        editor = editor_of(caller, if_match)
        await services.installation.delete(ItemKind.LOAD_TYPE, load_type_id, editor, detach=detach)


@router.get("/load-types/{load_type_id}/users")
@SETUP
async def list_load_type_users(load_type_id: Number, services: Services) -> UserList:
    """What would be detached if it was erased."""
    return users_view(services.installation.detached_by(ItemKind.LOAD_TYPE, load_type_id))


# --- measure groups --------------------------------------------------------------------------------------------------


@router.get("/measure-groups")
@READERS
async def list_measure_groups(services: Services) -> GroupList:
    return GroupList(items=[group_view(item) for item in services.installation.current.measure_groups])


@router.post("/measure-groups", status_code=201)
@SETUP
async def add_measure_group(group: GroupInput, response: Response, services: Services, caller: TheCaller) -> GroupView:
    saved = await services.installation.put_measure_group(MeasureGroup(0, **group.model_dump()), editor_of(caller))
    tag(response, saved)
    return group_view(saved)


@router.get("/measure-groups/{group_id}")
@READERS
async def get_measure_group(group_id: Number, response: Response, services: Services) -> GroupView:
    group = _measure_group(group_id, services)
    tag(response, group)
    return group_view(group)


@router.put("/measure-groups/{group_id}")
@SETUP
async def replace_measure_group(
    group_id: Number,
    group: GroupInput,
    response: Response,
    services: Services,
    caller: TheCaller,
    if_match: IfMatch = None,
) -> GroupView:
    _measure_group(group_id, services)
    with telling(lambda: group_view(_measure_group(group_id, services))):
        wanted = MeasureGroup(group_id, **group.model_dump())
        saved = await services.installation.put_measure_group(wanted, editor_of(caller, if_match))
    tag(response, saved)
    return group_view(saved)


@router.delete("/measure-groups/{group_id}", status_code=204)
@SETUP
async def delete_measure_group(
    group_id: Number, services: Services, caller: TheCaller, if_match: IfMatch = None, detach: Detach = False
) -> None:
    """Refused while devices are in it, unless they are to be detached."""
    _measure_group(group_id, services)
    with telling(lambda: group_view(_measure_group(group_id, services))):
        editor = editor_of(caller, if_match)
        await services.installation.delete(ItemKind.MEASURE_GROUP, group_id, editor, detach=detach)


@router.get("/measure-groups/{group_id}/users")
@SETUP
async def list_measure_group_users(group_id: Number, services: Services) -> UserList:
    """What would be detached if it was erased."""
    return users_view(services.installation.detached_by(ItemKind.MEASURE_GROUP, group_id))


# --- panel boards ----------------------------------------------------------------------------------------------------


@router.get("/panel-boards")
@READERS
async def list_panel_boards(services: Services) -> GroupList:
    return GroupList(items=[group_view(item) for item in services.installation.current.panel_boards])


@router.post("/panel-boards", status_code=201)
@SETUP
async def add_panel_board(board: GroupInput, response: Response, services: Services, caller: TheCaller) -> GroupView:
    saved = await services.installation.put_panel_board(PanelBoard(0, **board.model_dump()), editor_of(caller))
    tag(response, saved)
    return group_view(saved)


@router.get("/panel-boards/{board_id}")
@READERS
async def get_panel_board(board_id: Number, response: Response, services: Services) -> GroupView:
    board = _panel_board(board_id, services)
    tag(response, board)
    return group_view(board)


@router.put("/panel-boards/{board_id}")
@SETUP
async def replace_panel_board(
    board_id: Number,
    board: GroupInput,
    response: Response,
    services: Services,
    caller: TheCaller,
    if_match: IfMatch = None,
) -> GroupView:
    _panel_board(board_id, services)
    with telling(lambda: group_view(_panel_board(board_id, services))):
        wanted = PanelBoard(board_id, **board.model_dump())
        saved = await services.installation.put_panel_board(wanted, editor_of(caller, if_match))
    tag(response, saved)
    return group_view(saved)


@router.delete("/panel-boards/{board_id}", status_code=204)
@SETUP
async def delete_panel_board(
    board_id: Number, services: Services, caller: TheCaller, if_match: IfMatch = None, detach: Detach = False
) -> None:
    """Refused while gateways are on it, unless they are to be detached."""
    _panel_board(board_id, services)
    with telling(lambda: group_view(_panel_board(board_id, services))):
        editor = editor_of(caller, if_match)
        await services.installation.delete(ItemKind.PANEL_BOARD, board_id, editor, detach=detach)


@router.get("/panel-boards/{board_id}/users")
@SETUP
async def list_panel_board_users(board_id: Number, services: Services) -> UserList:
    """What would be detached if it was erased."""
    return users_view(services.installation.detached_by(ItemKind.PANEL_BOARD, board_id))


# --- views -----------------------------------------------------------------------------------------------------------


def group_view(item: MeasureGroup | PanelBoard) -> GroupView:
    return GroupView(
        id=item.id,
        etag=etag_of(item),
        name=item.name,
        description=item.description,
        enabled=item.enabled,
        remote_id=remote_id(item) if isinstance(item, MeasureGroup) else None,
    )


def _load_type_view(item: LoadType, text: Text) -> LoadTypeView:
    return LoadTypeView(
        id=item.id,
        etag=etag_of(item),
        remote_id=remote_id(item),
        key=item.key,
        name=item.name,
        label=load_type_label(item, text),
        predefined=item.predefined,
        enabled=item.enabled,
        color=item.color,
    )


def _load_type(number: int, services: WebServices) -> LoadType:
    return _found(services.installation.current.load_types, ItemKind.LOAD_TYPE, number)


def _measure_group(number: int, services: WebServices) -> MeasureGroup:
    return _found(services.installation.current.measure_groups, ItemKind.MEASURE_GROUP, number)


def _panel_board(number: int, services: WebServices) -> PanelBoard:
    return _found(services.installation.current.panel_boards, ItemKind.PANEL_BOARD, number)


def _found(items: Sequence[Grouping], kind: ItemKind, number: int) -> Grouping:
    for item in items:
        if item.id == number:
            return item
    raise NotFound(kind=kind.value, id=number)
