"""A small server with the shapes of the real one and a building of formulas, for tests of what is rare in reality.

`python -m tests.browser.fake_api [PORT]` serves it for work on the page.
"""

from __future__ import annotations

import asyncio
import json
import secrets
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from typing import Annotated, Any

import uvicorn
from fastapi import Body, Cookie, Depends, FastAPI, Query, Request, Response, WebSocket
from fastapi.encoders import jsonable_encoder
from fastapi.requests import HTTPConnection
from fastapi.responses import JSONResponse
from starlette.websockets import WebSocketDisconnect

from meterhouse.domain.access import DEFAULT_USERS, grouped
from meterhouse.domain.calendar import Period
from meterhouse.domain.errors import NotFound
from meterhouse.domain.quantity import Commodity
from meterhouse.servers.web.api.v1.consumption_view import ConsumptionView
from meterhouse.servers.web.api.v1.coverage import CoverageList
from meterhouse.servers.web.api.v1.device_models import DeviceList
from meterhouse.servers.web.api.v1.gateways import GatewayList
from meterhouse.servers.web.api.v1.groups import GroupList, LoadTypeList
from meterhouse.servers.web.api.v1.live import LiveFrame
from meterhouse.servers.web.api.v1.measurements import KeyList, MeasurementView
from meterhouse.servers.web.api.v1.session import SessionView
from meterhouse.servers.web.api.v1.side_by_side import SideBySideView
from meterhouse.servers.web.api.v1.system import AcquisitionView, SystemView
from meterhouse.servers.web.middleware import SECURITY_HEADERS
from meterhouse.servers.web.page_files import PageFiles
from meterhouse.servers.web.wiring import PAGE_FOLDER
from tests.browser import fake_history, fake_live
from tests.browser.fake_building import NOW, ZONE, FakeBuilding, by_id
from tests.browser.fake_costs import by_tariff, with_costs

WRONG = {"en": "PIN or PUK is wrong.", "it": "PIN o PUK errato."}
LOCKED = {"en": "Too many attempts. Try again in {seconds} s.", "it": "Troppi tentativi. Riprova tra {seconds} s."}
EASY = {"en": "This code is too easy to guess.", "it": "Questo codice è troppo facile da indovinare."}
BROKEN = {"en": "The database is busy.", "it": "La base dati è occupata."}
LOCKED_S = 3


@dataclass
class Visitors:
    """Sessions and trusted browsers by cookie."""

    sessions: dict[str, str] = field(default_factory=dict)
    browsers: set[str] = field(default_factory=set)
    failures: int = 0
    new_codes: bool = False


def language_of(request: HTTPConnection) -> str:
    chosen = request.cookies.get("language")
    accepted = request.headers.get("accept-language", "")
    return chosen or ("it" if accepted.startswith("it") else "en")


Language = Annotated[str, Depends(language_of)]
Token = Annotated[str | None, Cookie()]
Json = dict[str, Any]


@dataclass
class Asked:
    """The parameters of the histogram query."""

    period: Period
    date: date
    commodity: Commodity = Commodity.ELECTRICITY
    split: str = "load_type"
    scope: str = "total"
    measure: str = "energy"
    tariff: Annotated[list[str] | None, Query()] = None

    def answer(self, language: str) -> Json:
        split = "none" if self.split == "tariff" else self.split
        plain = fake_history.consumption(self.commodity, self.period, self.date, split, self.scope, language)
        if self.split == "tariff":
            return by_tariff(plain, self.tariff or [], money=self.measure == "cost")
        return with_costs(plain) if self.measure == "cost" else plain


def problem(status: int, code: str, detail: str, **more: Any) -> JSONResponse:
    body = {
        "type": "about:blank",
        "title": code,
        "status": status,
        "code": code,
        "detail": detail,
        "params": {},
        "errors": [],
    }
    return JSONResponse(body | more, status, media_type="application/problem+json")


def create_app(building: FakeBuilding) -> FastAPI:
    app = FastAPI(openapi_url=None)
    visitors = Visitors()
    _guard(app, building, visitors)
    _session(app, building, visitors)
    _settings(app, building, visitors)
    _present(app, building)
    _stream(app, building)
    _past(app)
    _page(app)
    return app


def _guard(app: FastAPI, building: FakeBuilding, visitors: Visitors) -> None:
    @app.middleware("http")
    async def guard(request: Request, go_on: Callable[[Request], Awaitable[Response]]) -> Response:
        path = request.url.path.removeprefix("/api/v1/")
        if not request.url.path.startswith("/api/"):
            return await go_on(request)
        if request.method != "GET" and request.headers.get("x-meterhouse") != "1":
            return problem(403, "foreign-request", "")
        if path in building.broken:
            return problem(503, "store-busy", BROKEN[language_of(request)])
        if not path.startswith("session") and request.cookies.get("session") not in visitors.sessions:
            return problem(401, "not-logged-in", "")
        return await go_on(request)


def session_view(building: FakeBuilding, visitors: Visitors, name: str | None, language: str, *, trusted: bool) -> Json:
    user = next((item for item in DEFAULT_USERS if item.name == name), None)
    restricted = building.default_codes and not visitors.new_codes
    is_open = user is not None and not restricted
    state = "anonymous" if user is None else "open" if is_open else "codes_required"
    codes = [{"name": u.name, "pin": u.codes.pin, "puk": grouped(u.codes.puk)} for u in DEFAULT_USERS]
    return {
        "state": state,
        "browser_trusted": trusted,
        "demo": building.demo,
        "demo_codes": codes if building.demo else [],
        "user": {"id": 1, "name": user.name, "pages": sorted(user.pages), "second_factor": False} if user else None,
        "language": language,
        "languages": [{"code": "en", "name": "English"}, {"code": "it", "name": "Italiano"}],
        "site": {"name": "Palazzo Aurora", "timezone": ZONE.key, "currency": "EUR"} if is_open else None,
        "version": "0.1.0" if is_open else None,
        "users_with_default_codes": building.users_with_default_codes if is_open else [],
    }


def _session(app: FastAPI, building: FakeBuilding, visitors: Visitors) -> None:
    def view(name: str | None, language: str, *, trusted: bool) -> Json:
        return session_view(building, visitors, name, language, trusted=trusted)

    @app.get("/api/v1/session", response_model=SessionView)
    def current(language: Language, session: Token = None, browser: Token = None) -> Json:
        return view(visitors.sessions.get(session or ""), language, trusted=browser in visitors.browsers)

    @app.post("/api/v1/session", response_model=SessionView)
    def log_in(body: Annotated[Json, Body()], response: Response, language: Language, browser: Token = None) -> Any:
        if visitors.failures >= 3:
            visitors.failures = 0
            return problem(429, "locked-out", LOCKED[language].format(seconds=LOCKED_S), params={"seconds": LOCKED_S})
        puk = (body.get("puk") or "").replace(" ", "")
        trusted = browser in visitors.browsers
        user = next((u for u in DEFAULT_USERS if u.codes.pin == body["pin"] and (trusted or u.codes.puk == puk)), None)
        if user is None:
            visitors.failures += 1
            return problem(401, "wrong-codes", WRONG[language])
        token, trust = secrets.token_hex(8), secrets.token_hex(8)
        visitors.sessions[token] = user.name
        visitors.browsers.add(trust)
        response.set_cookie("session", token)
        response.set_cookie("browser", trust)
        return view(user.name, language, trusted=True)

    @app.delete("/api/v1/session", response_model=SessionView)
    def log_out(language: Language, session: Token = None) -> Json:
        visitors.sessions.pop(session or "", None)
        return view(None, language, trusted=True)

    @app.post("/api/v1/session/lock", response_model=SessionView)
    def lock(language: Language, session: Token = None, browser: Token = None) -> Json:
        visitors.sessions.pop(session or "", None)
        visitors.browsers.discard(browser or "")
        return view(None, language, trusted=False)


def _settings(app: FastAPI, building: FakeBuilding, visitors: Visitors) -> None:
    def view(name: str | None, language: str, *, trusted: bool) -> Json:
        return session_view(building, visitors, name, language, trusted=trusted)

    @app.put("/api/v1/session/codes", response_model=SessionView)
    def codes(body: Annotated[Json, Body()], language: Language, session: Token = None) -> Any:
        if body["pin"] == "12345":
            errors = [{"field": "pin", "code": "code-too-easy", "params": {}, "detail": EASY[language]}]
            return problem(422, "invalid-input", "", errors=errors)
        visitors.new_codes = True
        return view(visitors.sessions.get(session or ""), language, trusted=True)

    @app.put("/api/v1/session/language", response_model=SessionView)
    def choose(body: Annotated[Json, Body()], response: Response, session: Token = None, browser: Token = None) -> Json:
        response.set_cookie("language", body["language"])
        return view(visitors.sessions.get(session or ""), body["language"], trusted=browser in visitors.browsers)


def _present(app: FastAPI, building: FakeBuilding) -> None:
    @app.get("/api/v1/devices", response_model=DeviceList)
    def devices(language: Language) -> Json:
        return fake_live.devices(building, language)

    @app.get("/api/v1/gateways", response_model=GatewayList)
    def gateways(language: Language) -> Json:
        return fake_live.gateways(building, language)

    @app.get("/api/v1/load-types", response_model=LoadTypeList)
    def load_types(language: Language) -> Json:
        return fake_live.load_types(language)

    @app.get("/api/v1/measure-groups", response_model=GroupList)
    def measure_groups() -> Json:
        return fake_live.measure_groups()

    @app.get("/api/v1/system", response_model=SystemView)
    def system() -> Json:
        return {"version": "0.1.0", "now": NOW, "started_at": NOW, "machine_started_at": None}

    @app.get("/api/v1/system/acquisition", response_model=AcquisitionView)
    def acquisition(language: Language) -> Json:
        return fake_live.acquisition(building, language)


def _stream(app: FastAPI, building: FakeBuilding) -> None:
    @app.websocket("/api/v1/live/stream")
    async def stream(socket: WebSocket, device_id: Annotated[list[int], Query()]) -> None:
        if building.stream_refused:
            await socket.close(1013)
            return
        await socket.accept()
        language = language_of(socket)
        try:
            while not building.stream_refused:
                frame = LiveFrame.model_validate(fake_live.frame(building, device_id, language))
                await socket.send_text(json.dumps(jsonable_encoder(frame)))
                building.frames += 1
                await asyncio.sleep(building.frame_s)
            await socket.close(1012)
        except (WebSocketDisconnect, RuntimeError):
            return


def _past(app: FastAPI) -> None:
    @app.get("/api/v1/consumption", response_model=ConsumptionView)
    def consumption(asked: Annotated[Asked, Depends()], language: Language) -> Json:
        return asked.answer(language)

    @app.get("/api/v1/consumption.csv")
    def consumption_csv(asked: Annotated[Asked, Depends()], language: Language) -> Response:
        text = fake_history.consumption_csv(asked.answer(language))
        headers = {"Content-Disposition": 'attachment; filename="datalogger.csv"'}
        return Response(text, media_type="text/csv; charset=utf-8", headers=headers)

    @app.get("/api/v1/consumption/side-by-side", response_model=SideBySideView)
    def side_by_side(period: Period, date: date, show: Annotated[list[str], Query()], language: Language) -> Json:
        asked = [item.split(",") for item in show]
        answers = [Asked(period, date, Commodity(name), "none", scope, "cost") for name, scope in asked]
        return {"items": [item.answer(language) for item in answers], "cost": None}

    @app.get("/api/v1/coverage", response_model=CoverageList)
    def coverage(period: Period, date: date) -> Json:
        return fake_history.coverage_list(period, date)

    @app.get("/api/v1/measurements/keys", response_model=KeyList)
    def keys(device_id: int) -> Json:
        return {"items": [fake_history.key_view(key) for key in fake_history.measured_keys(by_id(device_id))]}

    @app.get("/api/v1/measurements", response_model=MeasurementView)
    def measurements(device_id: int, key: str, period: Period, date: date) -> Json:
        return fake_history.measurement(device_id, key, period, date)


def _page(app: FastAPI) -> None:
    files = PageFiles(PAGE_FOLDER, "")

    @app.get("/{path:path}")
    def page(path: str, request: Request) -> Response:
        try:
            response = files.answer(request, path)
        except NotFound:
            response = Response(status_code=404)
        response.headers.update(SECURITY_HEADERS)
        return response


@contextmanager
def serving(building: FakeBuilding, port: int = 0) -> Iterator[str]:
    """Serve the building in a thread; gives the address."""
    config = uvicorn.Config(create_app(building), host="127.0.0.1", port=port, log_level="warning", lifespan="off")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    server.force_exit = True
    thread.join(10)


if __name__ == "__main__":
    with serving(FakeBuilding(demo=True, silent={4}, frame_s=1.0), int((sys.argv[1:] or ["8090"])[0])) as address:
        print(address, flush=True)
        threading.Event().wait()
