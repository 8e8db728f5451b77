"""The device catalogue (§2)."""

from __future__ import annotations

import asyncio
from typing import Annotated

from fastapi import APIRouter, Path
from pydantic import BaseModel

from meterhouse.catalogue.options import options_of
from meterhouse.catalogue.schema import Capability, Confidence, Family, Kind, Profile
from meterhouse.domain.access import Page
from meterhouse.servers.web.caller import Services
from meterhouse.servers.web.guard import needs

router = APIRouter(prefix="/catalogue", tags=["catalogue"])

READERS = needs(Page.SYSTEM_CONFIGURATION, Page.PANEL_BOARD)


class ProfileSummary(BaseModel):
    """`confidence` is how sure the register map is, told honestly."""

    id: str
    vendor: str
    name: str
    family: Family
    kind: Kind
    capabilities: list[Capability]
    confidence: Confidence
    catalogue_numbers: list[str]
    superseded_by: str | None


class ProfileList(BaseModel):
    items: list[ProfileSummary]


class ProfileOption(BaseModel):
    """What the installer enters beside the address."""

    name: str
    type: str
    required: bool
    default: str | None
    minimum: float | None
    maximum: float | None
    choices: list[str]
    unit: str
    note: str


class ProfileView(ProfileSummary):
    """One profile with what it measures and asks for."""

    source_note: str
    references: list[str]
    phases: int | None
    supply_direction: bool
    positions: int
    keys: list[str]
    options: list[ProfileOption]
    notes: list[str]


@router.get("")
@READERS
async def list_profiles(services: Services) -> ProfileList:
    # The first call reads every profile from its file.
    profiles = await asyncio.to_thread(services.catalogue.all)
    return ProfileList(items=[ProfileSummary.model_validate(_summary(profile)) for profile in profiles])


@router.get("/{profile_id}")
@READERS
async def get_profile(
    profile_id: Annotated[str, Path(max_length=100, pattern=r"^[a-z0-9-]+$")], services: Services
) -> ProfileView:
    profile = await asyncio.to_thread(services.catalogue.get, profile_id)
    return ProfileView.model_validate(
        {
            **_summary(profile),
            "source_note": profile.source.note,
            "references": list(profile.source.references),
            "phases": profile.phases,
            "supply_direction": profile.supply_direction,
            "positions": profile.modbus.positions,
            "keys": [str(key) for key in profile.measured],
            "options": _options(profile),
            "notes": list(profile.notes),
        }
    )


def _summary(profile: Profile) -> dict[str, object]:
    return {
        "id": profile.id,
        "vendor": profile.vendor,
        "name": profile.name,
        "family": profile.family,
        "kind": profile.kind,
        "capabilities": list(profile.capabilities),
        "confidence": profile.source.confidence,
        "catalogue_numbers": list(profile.catalogue_numbers),
        "superseded_by": profile.superseded_by,
    }


def _options(profile: Profile) -> list[ProfileOption]:
    return [
        ProfileOption(
            name=name,
            type=option.type,
            required=option.required,
            default=None if option.default is None else str(option.default),
            minimum=None if option.min is None else float(option.min),
            maximum=None if option.max is None else float(option.max),
            choices=[str(choice) for choice in option.choices],
            unit=option.unit,
            note=option.note,
        )
        for name, option in options_of(profile).items()
    ]
