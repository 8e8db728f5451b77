"""The web application: API, live stream and page in one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from fastapi import Depends, FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware

from meterhouse import __version__
from meterhouse.domain.access_address import Network, networks
from meterhouse.domain.errors import ErrorParam, FieldError, InvalidInput, MeterhouseError
from meterhouse.servers.web.api.v1 import ROUTERS
from meterhouse.servers.web.feeds import Feeds
from meterhouse.servers.web.guard import declare, guard
from meterhouse.servers.web.middleware import LastResort, RealClient, SameOrigin, SecurityHeaders, WholeBody
from meterhouse.servers.web.noting import Noted
from meterhouse.servers.web.page_files import PageFiles
from meterhouse.servers.web.problems import (
    MEDIA_TYPE,
    Problem,
    on_http_exception,
    on_meterhouse_error,
    on_validation_error,
)
from meterhouse.servers.web.tls import OnlyHttps
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
    """The whole web server. Raises InvalidInput (`bad-settings`) when a trusted proxy is no address or network."""
    options = services.options
    app = build_api()
    app.root_path = options.root_path
    app.state.services = services
    app.state.feeds = Feeds(services.live)
    page = PageFiles(options.page_folder, options.root_path)

    async def get_page(request: Request, path: str) -> Response:
        return page.answer(request, path)

    app.add_api_route("/{path:path}", get_page, methods=["GET", "HEAD"], include_in_schema=False)
    # The one added last is the outermost.
    app.add_middleware(Noted)
    app.add_middleware(GZipMiddleware, minimum_size=1500, compresslevel=5)
    app.add_middleware(WholeBody, most_bytes=options.max_body_bytes)
    app.add_middleware(SameOrigin)
    if options.https_port is not None:
        app.add_middleware(OnlyHttps, port=options.https_port)
    app.add_middleware(LastResort)
    app.add_middleware(SecurityHeaders, https=options.https_port is not None)
    app.add_middleware(RealClient, trusted=trusted_networks(options.trusted_proxies))
    return app


def trusted_networks(proxies: Sequence[str]) -> tuple[Network, ...]:
    """As configured. Raises InvalidInput (`bad-settings`)."""
    found: list[Network] = []
    for text in proxies:
        try:
            found += networks([text])
        except ValueError as error:
            params: dict[str, ErrorParam] = {"value": text, "expected": "10.0.0.1, 10.0.0.0/8, fd00::/8"}
            fault = FieldError("trusted_proxies", "bad-setting", params)
            raise InvalidInput("bad-settings", fields=(fault,)) from error
    return tuple(found)


def _operation_id(route: APIRoute) -> str:
    return route.name
