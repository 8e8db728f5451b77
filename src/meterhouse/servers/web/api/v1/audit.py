"""The audit log: who logged in, who changed what; newest first, in pages, and as CSV."""

from __future__ import annotations

import csv
import io
from datetime import date, datetime, time, timedelta
from typing import Annotated
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel, ConfigDict, Field

from meterhouse.domain.access import Page
from meterhouse.i18n.texts import Text
from meterhouse.servers.web.api.v1.datalogger import cell
from meterhouse.servers.web.caller import Services, TheCaller
from meterhouse.servers.web.guard import needs
from meterhouse.services.access.ports import Attempt, AuditQuery, Outcome

router = APIRouter(tags=["access"])

MOST_LINES = 100_000


Id = Annotated[int, Field(ge=0, le=2**53)]
Day = Annotated[date, Field(ge=date(1970, 1, 1), le=date(2199, 12, 31))]


class AuditFilter(BaseModel):
    """`first` and `last` are days of the site's calendar; `text` is looked for in names, subjects and addresses."""

    model_config = ConfigDict(extra="forbid")

    user_id: Id | None = None
    outcome: list[Outcome] = Field(default_factory=list, max_length=40)
    first: Day | None = None
    last: Day | None = None
    text: Annotated[str, Field(max_length=100)] = ""


class AuditPage(AuditFilter):
    before_id: Id | None = None
    limit: Annotated[int, Field(ge=1, le=500)] = 100


class AuditEntry(BaseModel):
    """`user` is the name at that time, empty where nobody can be named; `count`: so many times, told together."""

    id: int
    at: datetime
    address: str
    user_id: int | None
    user: str
    outcome: Outcome
    subject: str
    count: int


class AuditList(BaseModel):
    """`next_before_id` asks for the next page; null: that was all."""

    items: list[AuditEntry]
    next_before_id: int | None


@router.get("/audit")
@needs(Page.SERVER_CONFIGURATION)
async def list_audit(wanted: Annotated[AuditPage, Query()], services: Services) -> AuditList:
    zone = ZoneInfo(services.installation.current.site.timezone)
    found = await services.access.audit.entries(_query(wanted, zone, wanted.limit + 1, wanted.before_id))
    shown = [_entry(item) for item in found[: wanted.limit]]
    return AuditList(items=shown, next_before_id=shown[-1].id if len(found) > wanted.limit else None)


@router.get("/audit.csv", response_class=Response, responses={200: {"content": {"text/csv": {}}}})
@needs(Page.SERVER_CONFIGURATION)
async def audit_csv(wanted: Annotated[AuditFilter, Query()], caller: TheCaller, services: Services) -> Response:
    """All entries that fit, at most the newest 100 000."""
    site, out = services.installation.current.site, io.StringIO()
    zone = ZoneInfo(site.timezone)
    found = await services.access.audit.entries(_query(wanted, zone, MOST_LINES, None))
    writer = csv.writer(out, delimiter=site.field_separator, lineterminator="\r\n")
    writer.writerow([_word(caller.text, f"csv-audit-{name}") for name in ("time", "user", "address", "what", "count")])
    for item in found:
        what = " ".join(part for part in (_word(caller.text, f"outcome-{_id(item.outcome)}"), item.subject) if part)
        row = [f"{item.at.astimezone(zone):%Y-%m-%d %H:%M:%S%z}", item.user_name, item.address, what, str(item.count)]
        writer.writerow([cell(text) for text in row])
    headers = {"Content-Disposition": 'attachment; filename="audit.csv"'}
    return Response(out.getvalue().encode("utf-8-sig"), media_type="text/csv; charset=utf-8", headers=headers)


def _query(wanted: AuditFilter, zone: ZoneInfo, limit: int, before_id: int | None) -> AuditQuery:
    return AuditQuery(
        limit=limit,
        before_id=before_id,
        user_id=wanted.user_id,
        outcomes=frozenset(wanted.outcome),
        since=datetime.combine(wanted.first, time(), zone) if wanted.first else None,
        until=datetime.combine(wanted.last + timedelta(days=1), time(), zone) if wanted.last else None,
        text=wanted.text.strip(),
    )


def _entry(item: Attempt) -> AuditEntry:
    return AuditEntry(
        id=item.id,
        at=item.at,
        address=item.address,
        user_id=item.user_id,
        user=item.user_name,
        outcome=item.outcome,
        subject=item.subject,
        count=item.count,
    )


def _id(outcome: Outcome) -> str:
    return outcome.value.replace("_", "-")


def _word(text: Text, message: str) -> str:
    return text(message) or message
