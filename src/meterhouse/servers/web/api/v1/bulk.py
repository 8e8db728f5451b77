"""The whole installation as a spreadsheet (§1.2): download, try, upload."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel, ConfigDict, Field

from meterhouse.domain.access import Page
from meterhouse.domain.errors import ErrorParam, FieldError, InvalidInput
from meterhouse.i18n.texts import Text
from meterhouse.servers.web.api.v1.configuration import EditView, edit_view
from meterhouse.servers.web.api.v1.matching import ANY, IfMatch, editor_of, telling
from meterhouse.servers.web.caller import Services, TheCaller
from meterhouse.servers.web.guard import needs
from meterhouse.services.bulk.service import Matching, Missing, UploadOptions, UploadReport
from meterhouse.services.bulk.table import FileForm, Problem

router = APIRouter(prefix="/configuration/spreadsheet", tags=["installation"])

SETUP = needs(Page.SYSTEM_CONFIGURATION)
MEDIA = {
    FileForm.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    FileForm.CSV: "application/zip",
}
ENDING = {FileForm.XLSX: "xlsx", FileForm.CSV: "zip"}
BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "description": "an XLSX file, a ZIP of CSV files, or one CSV file",
        "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
    }
}
FILE: dict[int | str, dict[str, Any]] = {
    200: {"content": {media: {"schema": {"type": "string", "format": "binary"}} for media in MEDIA.values()}}
}


class UploadQuery(BaseModel):
    model_config = ConfigDict(extra="forbid")

    matching: Matching = Field(default=Matching.ID, description="how rows find their objects")
    missing: Missing = Field(default=Missing.KEEP, description="what becomes of objects that a sheet leaves out")
    sheet: Annotated[str, Field(max_length=40, description="what a single CSV file holds")] | None = None


Wanted = Annotated[UploadQuery, Query()]


class UploadProblem(BaseModel):
    """Where and why the file cannot be applied; `row` counts from 1, the headings included."""

    sheet: str | None
    row: int | None
    column: str | None
    code: str
    params: dict[str, ErrorParam]
    detail: str


class UploadView(BaseModel):
    """What the file does, or would do; `etag` of the installation is for If-Match of the upload."""

    etag: str
    applied: bool
    edits: list[EditView]
    unchanged: int
    problems: list[UploadProblem]


class Present(BaseModel):
    """The installation as it is now, as far as an upload needs to know."""

    etag: str


@router.get("", response_class=Response, responses=FILE)
@SETUP
async def download_spreadsheet(services: Services, form: FileForm = FileForm.XLSX) -> Response:
    """Five sheets: panel_boards, load_types, measure_groups, gateways, devices."""
    content = await services.bulk.download(form)
    headers = {
        "Content-Disposition": f'attachment; filename="meterhouse-installation.{ENDING[form]}"',
        "ETag": _etag(services.installation.current.revision),
    }
    return Response(content, media_type=MEDIA[form], headers=headers)


@router.post("/trial", openapi_extra=BODY)
@SETUP
async def try_spreadsheet(request: Request, services: Services, caller: TheCaller, wanted: Wanted) -> UploadView:
    """Nothing is changed; every problem is told."""
    options = UploadOptions(wanted.matching, wanted.missing, None, wanted.sheet)
    return _view(await services.bulk.try_out(await request.body(), options), caller.text)


@router.post("", openapi_extra=BODY)
@SETUP
async def upload_spreadsheet(
    request: Request, services: Services, caller: TheCaller, wanted: Wanted, if_match: IfMatch = None
) -> UploadView:
    """Applied whole, or with any problem not at all (`upload-refused`, a field `sheet.row.column` for each)."""
    editor = editor_of(caller, if_match)
    options = UploadOptions(wanted.matching, wanted.missing, _revision(if_match or ANY), wanted.sheet)
    with telling(lambda: Present(etag=_etag(services.installation.current.revision))):
        report = await services.bulk.upload(await request.body(), options, editor)
    if report.problems:
        fields = tuple(FieldError(_place(item), item.code, item.params) for item in report.problems)
        raise InvalidInput("upload-refused", fields=fields, count=len(fields))
    return _view(report, caller.text)


def _etag(revision: int) -> str:
    return f'"r{revision}"'


def _revision(if_match: str) -> int | None:
    """The revision of an ETag; one that is none of ours fits no installation."""
    seen = if_match.strip()
    if seen == ANY:
        return None
    number = seen.removeprefix("W/").strip('"').removeprefix("r")
    return int(number) if number.isdecimal() and len(number) < 12 else -1


def _place(problem: Problem) -> str:
    place = problem.place
    parts = (place.sheet, None if place.row is None else str(place.row), place.column)
    return ".".join(part for part in parts if part) or "file"


def _view(report: UploadReport, text: Text) -> UploadView:
    return UploadView(
        etag=_etag(report.revision),
        applied=report.applied,
        edits=[edit_view(edit) for edit in report.edits],
        unchanged=report.unchanged,
        problems=[
            UploadProblem(
                sheet=item.place.sheet,
                row=item.place.row,
                column=item.place.column,
                code=item.code,
                params=dict(item.params),
                detail=text.error(item.code, item.params),
            )
            for item in report.problems
        ],
    )
