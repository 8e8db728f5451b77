"""What devices are sorted by: load types, measure groups, panel boards (§1.3, §1.4)."""

from __future__ import annotations

from fastapi import APIRouter
from pydantic import BaseModel, Field

from meterhouse.domain.access import Page
from meterhouse.servers.web.caller import Services, TheCaller
from meterhouse.servers.web.guard import needs
from meterhouse.servers.web.labels import load_type_label

router = APIRouter(tags=["installation"])

READERS = needs(
    Page.SYSTEM_CONFIGURATION, Page.PANEL_BOARD, Page.CONSUMPTIONS, Page.ALARMS, Page.GREEN_UP, Page.REPORTS
)


class LoadTypeView(BaseModel):
    """`label` is what to show; of a predefined one it is in the caller's language."""

    id: int
    key: str
    name: str
    label: str
    predefined: bool
    enabled: bool
    color: str = Field(description="CSS colour, empty: none chosen")


class GroupView(BaseModel):
    id: int
    name: str
    description: str
    enabled: bool


class LoadTypeList(BaseModel):
    items: list[LoadTypeView]


class GroupList(BaseModel):
    items: list[GroupView]


@router.get("/load-types")
@READERS
async def list_load_types(services: Services, caller: TheCaller) -> LoadTypeList:
    return LoadTypeList(
        items=[
            LoadTypeView(
                id=item.id,
                key=item.key,
                name=item.name,
                label=load_type_label(item, caller.text),
                predefined=item.predefined,
                enabled=item.enabled,
                color=item.color,
            )
            for item in services.installation.current.load_types
        ]
    )


@router.get("/measure-groups")
@READERS
async def list_measure_groups(services: Services) -> GroupList:
    groups = services.installation.current.measure_groups
    return GroupList(
        items=[
            GroupView(id=item.id, name=item.name, description=item.description, enabled=item.enabled) for item in groups
        ]
    )


@router.get("/panel-boards")
@READERS
async def list_panel_boards(services: Services) -> GroupList:
    boards = services.installation.current.panel_boards
    return GroupList(
        items=[
            GroupView(id=item.id, name=item.name, description=item.description, enabled=item.enabled) for item in boards
        ]
    )
