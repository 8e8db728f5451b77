"""The web application: API, live stream and page in one."""

from __future__ import annotations

from typing import Any

from fastapi import Depends, FastAPI
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException

from meterhouse import __version__
from meterhouse.domain.errors import MeterhouseError
from meterhouse.servers.web.api.v1 import ROUTERS
from meterhouse.servers.web.guard import declare, guard
from meterhouse.servers.web.problems import (
    MEDIA_TYPE,
    Problem,
    on_crash,
    on_http_exception,
    on_meterhouse_error,
    on_validation_error,
)
from meterhouse.servers.web.wiring import WebServices

API = "/api/v1"


def build_api() -> FastAPI:
    """The API without anything behind it: enough to describe it."""
    declare(ROUTERS)
    app = FastAPI(
        title="Meterhouse",
        version=__version__,
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        generate_unique_id_function=_operation_id,
        responses={"4XX": {"model": Problem, "description": "what went wrong"}},
        exception_handlers={
            MeterhouseError: on_meterhouse_error,
            RequestValidationError: on_validation_error,
            HTTPException: on_http_exception,
            Exception: on_crash,
        },
    )
    for router in ROUTERS:
        app.include_router(router, prefix=API, dependencies=[Depends(guard)])
    return app


def describe() -> dict[str, Any]:
    """The OpenAPI document; problems have a media type of their own, which the framework cannot say."""
    document = build_api().openapi()
    for operations in document["paths"].values():
        for operation in operations.values():
            content = operation["responses"]["4XX"]["content"]
            content[MEDIA_TYPE] = content.pop("application/json")
    return document


def create_app(services: WebServices) -> FastAPI:
    """The whole web server."""
    app = build_api()
    app.state.services = services
    return app


def _operation_id(route: APIRoute) -> str:
    return route.name
