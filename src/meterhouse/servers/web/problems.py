"""Every failure as an RFC 9457 problem: one table from error to status, text in the caller's language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any

from fastapi import Request
from fastapi.exceptions import RequestValidationError
from fastapi.requests import HTTPConnection
from fastapi.responses import Response
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException

from meterhouse.domain.errors import (
    Conflict,
    ErrorParam,
    FieldError,
    InvalidInput,
    MeterhouseError,
    NotFound,
    Refused,
    Unavailable,
)
from meterhouse.i18n.texts import Text
from meterhouse.servers.web.caller import caller_of, services_of, text_of
from meterhouse.servers.web.guard import access_of, check

_INTERNAL = frozenset({"path", "file", "pid", "reason"})
MEDIA_TYPE = "application/problem+json"


class ProblemField(BaseModel):
    """What is wrong with one input field; `field` is its dotted path in the request."""

    field: str
    code: str
    params: dict[str, ErrorParam]
    detail: str


class Problem(BaseModel):
    """RFC 9457 problem details. `code` is stable, `detail` is in the caller's language."""

    type: str
    title: str
    status: int
    detail: str
    code: str
    params: dict[str, ErrorParam]
    errors: list[ProblemField] = Field(default_factory=list)
    current: dict[str, Any] | None = Field(default=None, description="with 412: the object as it is now")


class Stale(Conflict):
    """The caller's change is based on a state that is gone; `current` is what there is now, as the API tells it."""

    code = "changed-meanwhile"

    def __init__(self, current: BaseModel, params: Mapping[str, ErrorParam]) -> None:
        super().__init__()
        self.params.update(params)
        self.current = current.model_dump(mode="json")


CODE_STATUS: dict[str, HTTPStatus] = {
    "not-logged-in": HTTPStatus.UNAUTHORIZED,
    "wrong-codes": HTTPStatus.UNAUTHORIZED,
    "wrong-password": HTTPStatus.UNAUTHORIZED,
    "locked-out": HTTPStatus.TOO_MANY_REQUESTS,
    "too-busy": HTTPStatus.TOO_MANY_REQUESTS,
    "body-too-slow": HTTPStatus.REQUEST_TIMEOUT,
    "body-too-large": HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    "method-not-allowed": HTTPStatus.METHOD_NOT_ALLOWED,
    "if-match-required": HTTPStatus.PRECONDITION_REQUIRED,
    "changed-meanwhile": HTTPStatus.PRECONDITION_FAILED,
}
"""Codes whose status is not that of their class."""

CLASS_STATUS: tuple[tuple[type[MeterhouseError], HTTPStatus], ...] = (
    (InvalidInput, HTTPStatus.UNPROCESSABLE_ENTITY),
    (NotFound, HTTPStatus.NOT_FOUND),
    (Conflict, HTTPStatus.CONFLICT),
    (Refused, HTTPStatus.FORBIDDEN),
    (Unavailable, HTTPStatus.SERVICE_UNAVAILABLE),
)


def status_of(error: MeterhouseError) -> HTTPStatus:
    """The HTTP status of an error, by its code, else by its class."""
    by_class = (status for kind, status in CLASS_STATUS if isinstance(error, kind))
    return CODE_STATUS.get(error.code) or next(by_class, HTTPStatus.INTERNAL_SERVER_ERROR)


def problem_of(error: MeterhouseError, text: Text) -> Problem:
    """An error in words."""
    status = status_of(error)
    fields = [
        ProblemField(
            field=item.field, code=item.code, params=dict(item.params), detail=text.error(item.code, item.params)
        )
        for item in error.fields
    ]
    return Problem(
        type=f"urn:meterhouse:problem:{error.code}",
        title=status.phrase,
        status=status.value,
        detail=text.error(error.code, error.params),
        code=error.code,
        params=_told(error, status),
        errors=fields,
        current=error.current if isinstance(error, Stale) else None,
    )


def _told(error: MeterhouseError, status: HTTPStatus) -> dict[str, ErrorParam]:
    """Where files lie and what the system says of them is for the log."""
    if status < HTTPStatus.INTERNAL_SERVER_ERROR:
        return error.params
    return {name: value for name, value in error.params.items() if name not in _INTERNAL}


def answer(error: MeterhouseError, connection: HTTPConnection) -> Response:
    """The whole response."""
    problem = problem_of(error, text_of(connection, services_of(connection)))
    headers = {"Cache-Control": "no-store"}
    seconds = error.params.get("seconds")
    if problem.status == HTTPStatus.TOO_MANY_REQUESTS and isinstance(seconds, int):
        headers["Retry-After"] = str(seconds)
    return Response(problem.model_dump_json(), problem.status, headers, MEDIA_TYPE)


async def on_meterhouse_error(request: Request, error: Exception) -> Response:
    if not isinstance(error, MeterhouseError):
        raise error
    return answer(error, request)


async def on_validation_error(request: Request, error: Exception) -> Response:
    if not isinstance(error, RequestValidationError):
        raise error
    return answer(_refusal(request) or InvalidInput(fields=validation_fields(error.errors())), request)


async def on_http_exception(request: Request, error: Exception) -> Response:
    """What the framework refuses by itself: no such path, no such method, a body that is not JSON."""
    if not isinstance(error, HTTPException):
        raise error
    if error.status_code == HTTPStatus.NOT_FOUND:
        return answer(NotFound("no-such-path", path=request.url.path[:200]), request)
    if error.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
        return answer(Refused("method-not-allowed", method=request.method), request)
    return answer(_refusal(request) or InvalidInput("bad-request"), request)


def _refusal(request: Request) -> Refused | None:
    """A body that cannot be read is found before the guard is asked: who may not, learns nothing else."""
    try:
        check(access_of(request.scope.get("endpoint")), caller_of(request))
    except Refused as error:
        return error
    return None


# --- the framework's own validation, in our codes --------------------------------------------------------------------

_CODES: dict[str, str] = {
    "missing": "required",
    "extra_forbidden": "unknown-field",
    "json_invalid": "not-json",
    "model_attributes_type": "not-an-object",
    "dict_type": "not-an-object",
    "string_type": "not-text",
    "string_unicode": "not-text",
    "string_too_short": "too-short",
    "string_too_long": "too-long",
    "string_pattern_mismatch": "wrong-form",
    "bool_parsing": "not-a-boolean",
    "bool_type": "not-a-boolean",
    "int_parsing": "not-a-whole-number",
    "int_type": "not-a-whole-number",
    "int_from_float": "not-a-whole-number",
    "int_parsing_size": "not-a-whole-number",
    "float_parsing": "not-a-number",
    "float_type": "not-a-number",
    "finite_number": "not-a-number",
    "decimal_parsing": "not-a-number",
    "decimal_type": "not-a-number",
    "decimal_max_digits": "not-a-number",
    "enum": "not-one-of",
    "literal_error": "not-one-of",
    "date_parsing": "not-a-date",
    "date_from_datetime_parsing": "not-a-date",
    "date_from_datetime_inexact": "not-a-date",
    "date_type": "not-a-date",
    "greater_than_equal": "too-small",
    "greater_than": "too-small",
    "less_than_equal": "too-large",
    "less_than": "too-large",
    "too_short": "too-few",
    "too_long": "too-many-items",
    "list_type": "not-a-list",
    "tuple_type": "not-a-list",
}
_SECRETS = frozenset({"pin", "puk", "password", "code", "current"})
_LIMITS = ("ge", "gt", "le", "lt", "min_length", "max_length")


def validation_fields(errors: Sequence[Any]) -> tuple[FieldError, ...]:
    """FastAPI's error list as field errors; the place (query, path, body) is left out of the field's name."""
    return tuple(_field(item) for item in errors)


def _field(item: dict[str, Any]) -> FieldError:
    kind, context = str(item["type"]), item.get("ctx") or {}
    place, *path = [str(part) for part in item["loc"]]
    name = place if kind == "json_invalid" else ".".join(path) or place
    params: dict[str, ErrorParam] = {}
    limit = next((context[key] for key in _LIMITS if key in context), None)
    if limit is not None:
        params["limit"] = limit if isinstance(limit, int | float) else str(limit)
    if "expected" in context:
        params["expected"] = str(context["expected"])[:200]
    code = _CODES.get(kind, "invalid-value")
    given = item.get("input")
    if isinstance(given, str | int | float | bool) and code not in ("too-long", "not-json") and name not in _SECRETS:
        # Half a character (a lone surrogate) can come in as JSON but cannot go out again.
        params["value"] = str(given)[:80].encode(errors="replace").decode()
    return FieldError(name, code, params)
