"""Download and upload of the whole installation; an upload is tried first, then applied whole or not at all."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from enum import StrEnum

from meterhouse.domain.configuration import Configured, Edit, ItemKind, LoggedEdit, Origin, edited, items_of, to_plain
from meterhouse.domain.errors import Conflict, ErrorParam, FieldError, InvalidInput
from meterhouse.domain.installation import (
    Device,
    Gateway,
    GatewayKind,
    Installation,
    Item,
    LoadType,
    SiteSettings,
)
from meterhouse.services.bulk.columns import SHEET_OF, SHEETS, OptionForms, column_of
from meterhouse.services.bulk.export import tables_of
from meterhouse.services.bulk.reading import Reading
from meterhouse.services.bulk.table import FileForm, Grid, Place, Problem, Separators, SheetFiles
from meterhouse.services.installation import Editor, InstallationService
from meterhouse.services.installing.checks import checked
from meterhouse.services.installing.detaching import detached


class Matching(StrEnum):
    """How rows find their objects: by the ids of this server where they are told, or always by name."""

    ID = "id"
    NAME = "name"


class Missing(StrEnum):
    """What becomes of objects that are not in a sheet of the file."""

    KEEP = "keep"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class UploadOptions:
    """`revision`: of the installation that was seen (None: any); `sheet`: what a single CSV file holds."""

    matching: Matching = Matching.ID
    missing: Missing = Missing.KEEP
    revision: int | None = None
    sheet: str | None = None


@dataclass(frozen=True, slots=True)
class UploadReport:
    """What an upload does, or would do: its edits, and all problems with their places. `applied`: it was done."""

    revision: int
    edits: tuple[LoggedEdit, ...]
    unchanged: int
    problems: tuple[Problem, ...]
    applied: bool = False


@dataclass(frozen=True, slots=True)
class _Plan:
    edits: tuple[Edit, ...]
    places: tuple[Place, ...]
    unchanged: int
    problems: tuple[Problem, ...]


class BulkService:
    """Stands between the installation and files of sheets."""

    def __init__(
        self, installation: InstallationService, files: SheetFiles, models: Sequence[str], forms: OptionForms
    ) -> None:
        self._installation = installation
        self._files = files
        self._models = models
        self._forms = forms

    async def download(self, form: FileForm) -> bytes:
        """The whole installation as it stands, separators as the site has them."""
        picture = self._installation.current
        separators = Separators(picture.site.field_separator, picture.site.decimal_separator)
        tables = tables_of(picture, self._models, self._forms)
        return await asyncio.to_thread(self._files.write, tables, form, separators)

    async def try_out(self, content: bytes, options: UploadOptions) -> UploadReport:
        """What the file would do. Raises InvalidInput where it is no spreadsheet at all."""
        grids = await self._read(content, options)
        return self._report(self._plan(grids, self._installation.current, options), applied=False)

    async def upload(self, content: bytes, options: UploadOptions, editor: Editor) -> UploadReport:
        """Apply the file whole; with any problem nothing is applied.

        Raises InvalidInput where it is no spreadsheet, Conflict (`changed-meanwhile`) when the installation is not
        the one that was seen.
        """
        grids = await self._read(content, options)
        done: list[_Plan] = []

        def plan(picture: Installation) -> Sequence[Edit]:
            if options.revision is not None and options.revision != picture.revision:
                raise Conflict("changed-meanwhile", kind="installation", id=picture.revision)
            done.append(self._plan(grids, picture, options))
            return () if done[-1].problems else done[-1].edits

        await self._installation.change(plan, replace(editor, origin=Origin.UPLOAD, mark=None))
        return self._report(done[-1], applied=not done[-1].problems)

    async def _read(self, content: bytes, options: UploadOptions) -> Sequence[Grid]:
        if options.sheet is not None and options.sheet not in SHEETS:
            expected = ", ".join(SHEETS)
            fault = FieldError("sheet", "not-one-of", {"value": options.sheet, "expected": expected})
            raise InvalidInput(fields=(fault,))
        return await asyncio.to_thread(self._files.read, content, options.sheet, tuple(SHEETS))

    def _report(self, plan: _Plan, *, applied: bool) -> UploadReport:
        names = [
            LoggedEdit(
                edit.kind,
                edit.id,
                edit.item.name,
                None if edit.before is None else to_plain(edit.before),
                None if edit.after is None else to_plain(edit.after),
            )
            for edit in plan.edits
        ]
        revision = self._installation.current.revision
        return UploadReport(revision, tuple(names), plan.unchanged, plan.problems, applied)

    def _plan(self, grids: Sequence[Grid], picture: Installation, options: UploadOptions) -> _Plan:
        reading = Reading(picture, self._forms, by_id=options.matching is Matching.ID)
        reading.read(grids)
        edits: list[Edit] = []
        places: list[Place] = []
        unchanged = 0
        for row in reading.rows:
            item = reading.item_of(row)
            if item is not None and item == row.known:
                unchanged += 1
            elif item is not None:
                edits.append(Edit(row.known, item))
                places.append(row.place)
        if options.missing is Missing.DELETE:
            gone = _missing_edits(grids, picture, {(row.kind, row.number) for row in reading.rows})
            edits += gone
            places += [Place(SHEET_OF[edit.kind]) for edit in gone]
        problems = list(reading.problems)
        if not problems:
            problems = self._faults(edits, places, picture)
        # An option that the file leaves empty may be completed to what it was.
        real = [place for place, edit in enumerate(edits) if edit.before != edit.after]
        unchanged += len(edits) - len(real)
        kept = tuple(edits[place] for place in real)
        return _Plan(kept, tuple(places[place] for place in real if place < len(places)), unchanged, tuple(problems))

    def _faults(self, edits: list[Edit], places: list[Place], picture: Installation) -> list[Problem]:
        """What the rules say, each told where it stands; the edits are completed on the way."""
        whole, faults = checked(edits, picture, self._installation.facts, self._installation.options)
        problems = [_problem(position, fault, whole, places) for position, fault in faults]
        edits[:] = whole
        return problems + _dangling(whole, edited(picture, tuple(whole)))


def _missing_edits(
    grids: Sequence[Grid], picture: Installation, there: AbstractSet[tuple[ItemKind, int]]
) -> list[Edit]:
    kinds = {SHEETS[grid.name] for grid in grids if grid.name in SHEETS}
    return [
        Edit(item, None)
        for (kind, number), item in items_of(picture).items()
        if kind in kinds and (kind, number) not in there and not _stays(item)
    ]


def _stays(item: Item) -> bool:
    """Whether it is there always: the Local gateway, predefined load types."""
    return (isinstance(item, Gateway) and item.kind is GatewayKind.LOCAL) or (
        isinstance(item, LoadType) and item.predefined
    )


def _problem(position: int, fault: FieldError, edits: Sequence[Edit], places: Sequence[Place]) -> Problem:
    kind = edits[position].kind
    place = places[position] if position < len(places) else Place(SHEET_OF.get(kind))
    return Problem(replace(place, column=column_of(fault.field, kind)), fault.code, fault.params)


def _dangling(edits: Sequence[Edit], target: Installation) -> list[Problem]:
    """Objects that go although others still refer to them."""
    problems: list[Problem] = []
    for edit in edits:
        if edit.after is not None or edit.before is None:
            continue
        users = [user.name for user in _users(edit.item, target)]
        if users:
            params: dict[str, ErrorParam] = {"count": len(users), "names": ", ".join(users)}
            problems.append(Problem(Place(SHEET_OF[edit.kind]), "in-use", params))
    return problems


def _users(item: Configured, target: Installation) -> Sequence[Item]:
    if isinstance(item, SiteSettings):
        return ()
    if isinstance(item, Gateway):
        return [device for device in target.devices if device.gateway_id == item.id]
    return [user for user in detached(item, target) if not isinstance(user, Gateway) or not isinstance(item, Device)]
