"""A change, completed and checked against the picture that it leads to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from meterhouse.domain.configuration import Edit, ItemKind, edited
from meterhouse.domain.errors import FieldError, InvalidInput
from meterhouse.domain.installation import Device, Installation, Item, OptionValue, SiteSettings
from meterhouse.domain.installation_rules import ModelLookup, Picture, faults_of
from meterhouse.services.installing.naming import completed

CheckOptions = Callable[[Device], Mapping[str, OptionValue]]
Fault = tuple[int, FieldError]
"""Position of the edit that is at fault, and what is wrong."""


def checked(
    edits: Sequence[Edit], picture: Installation, models: ModelLookup, options: CheckOptions
) -> tuple[list[Edit], list[Fault]]:
    """The edits with names and options completed, then those that follow from them; and all that is wrong with them.

    What was there before and is not touched is not judged anew, but where a changed model or kind disturbs it.
    """
    done: list[Edit] = []
    faults: list[Fault] = []
    target = edited(picture, tuple(edits))
    for position, edit in enumerate(edits):
        whole, wrong = _completed(edit, target, models, options)
        faults += [(position, fault) for fault in wrong]
        done.append(whole)
        if whole.after is not edit.after:
            target = edited(target, (whole,))
    done += _judged_no_more(done, target, models)
    target = edited(target, tuple(done[len(edits) :]))
    seen = Picture.of(target, models)
    for position, edit in enumerate(done):
        if edit.after is not None and not isinstance(edit.after, SiteSettings):
            before = None if isinstance(edit.before, SiteSettings) else edit.before
            faults += [(position, fault) for fault in faults_of(edit.after, seen, before)]
            faults += [(position, fault) for fault in _disturbed(edit, seen)]
    return done, _once(faults)


def _completed(
    edit: Edit, target: Installation, models: ModelLookup, options: CheckOptions
) -> tuple[Edit, tuple[FieldError, ...]]:
    if edit.after is None or isinstance(edit.after, SiteSettings):
        return edit, ()
    item: Item = edit.after
    faults: tuple[FieldError, ...] = ()
    if isinstance(item, Device) and models(item.model) is not None:
        try:
            item = replace(item, options=dict(options(item)))
        except InvalidInput as error:
            faults = error.fields
    return Edit(edit.before, completed(item, target)), faults


def _judged_no_more(edits: Sequence[Edit], target: Installation, models: ModelLookup) -> list[Edit]:
    """Gateways whose EQ device has gone, moved away or become another model: they have none from now on."""
    touched = {edit.id for edit in edits if edit.kind is ItemKind.DEVICE}
    given = {edit.id for edit in edits if edit.kind is ItemKind.GATEWAY}
    devices = {device.id: device for device in target.devices}
    follow = []
    for gateway in target.gateways:
        if gateway.eq_device_id not in touched or gateway.id in given:
            continue
        device = devices.get(gateway.eq_device_id)
        facts = models(device.model) if device else None
        fits = device is not None and device.gateway_id == gateway.id
        if not fits or (facts is not None and not facts.power_quality):
            follow.append(Edit(gateway, replace(gateway, eq_device_id=None)))
    return follow


def _disturbed(edit: Edit, picture: Picture) -> list[FieldError]:
    """What a changed device does to the meters behind it."""
    if not isinstance(edit.after, Device) or not isinstance(edit.before, Device):
        return []
    if edit.after.model == edit.before.model:
        return []
    mine = picture.models(edit.after.model)
    for device in picture.devices.values():
        theirs = picture.models(device.model) if device.upstream_device_id == edit.after.id else None
        if mine is not None and theirs is not None and not mine.commodities & theirs.commodities:
            return [FieldError("model", "upstream-other-commodity", {"device": device.name})]
    return []


def _once(faults: Sequence[Fault]) -> list[Fault]:
    """One fault per field and code: options and rules may find the same."""
    found: dict[tuple[int, str, str], Fault] = {}
    for position, fault in faults:
        found.setdefault((position, fault.field, fault.code), (position, fault))
    return list(found.values())
