"""Composition root: wires settings to store, links, services and servers; owns start and shutdown order."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import ssl
from collections.abc import AsyncIterator, Coroutine
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from babel.numbers import get_currency_precision
from fastapi import FastAPI

from meterhouse import __version__
from meterhouse.catalogue.loader import Catalogue
from meterhouse.domain.errors import Unavailable
from meterhouse.domain.installation import Framing, Gateway, GatewayKind, SiteSettings
from meterhouse.host.certificate import CertificateFiles, load_into, own_names, self_signed, server_context
from meterhouse.host.clock import SystemClock
from meterhouse.host.log_lines import SafeLines
from meterhouse.host.machine import machine_started_at, return_freed_memory, spare_what_stays
from meterhouse.i18n.texts import Texts
from meterhouse.modbus.examination import BusExaminer
from meterhouse.modbus.line import SerialSettings
from meterhouse.modbus.links import open_rtu, open_rtu_over_tcp, open_tcp
from meterhouse.modbus.options import BusOptions
from meterhouse.modbus.port import Bus
from meterhouse.modbus.probe import ModbusProbe
from meterhouse.modbus.reader import ModbusDeviceReader
from meterhouse.outbound.pdf.commissioning import PdfPrinter
from meterhouse.outbound.prices import HttpPrices
from meterhouse.outbound.spreadsheet import Spreadsheets
from meterhouse.servers.web.app import create_app, trusted_networks
from meterhouse.servers.web.listening import Listening, listen
from meterhouse.servers.web.wiring import ServerFacts, WebOptions, WebServices
from meterhouse.services.access.hashing import CodeHasher
from meterhouse.services.access.service import AccessService
from meterhouse.services.acquisition import Acquisition
from meterhouse.services.analysis.service import AnalysisService
from meterhouse.services.billing.billing import Billing, Outside
from meterhouse.services.billing.ports import Sealing
from meterhouse.services.bulk.service import BulkService
from meterhouse.services.commissioning.service import Commissioning, OnSite
from meterhouse.services.connections import ConnectionTest
from meterhouse.services.consumption.costing import Pricing
from meterhouse.services.consumption.service import ConsumptionService
from meterhouse.services.corrections.service import CorrectionService
from meterhouse.services.coverage import CoverageService
from meterhouse.services.installation import InstallationService
from meterhouse.services.installing.models import Models, most_power_w, option_form
from meterhouse.services.measurements import MeasurementService
from meterhouse.services.ports import Clock
from meterhouse.services.replacement import MeterReplacement
from meterhouse.services.supplies import Supplies
from meterhouse.settings import Settings
from meterhouse.store.access import AccessTables
from meterhouse.store.access_pepper import load_pepper
from meterhouse.store.analysis import AnalysisTables
from meterhouse.store.billing import BillingTables
from meterhouse.store.store import Store

log = logging.getLogger(__name__)

DATABASE = "meterhouse.db"
PEPPER = "pepper"
SELF_SIGNED = "self-signed"
CERTIFICATE_LOOKED_AT_S = 3600.0


def open_bus(settings: Settings, gateway: Gateway, line: SerialSettings) -> Bus:
    """The bus of a gateway; it connects by itself and never blocks."""
    timeout_s, delay_s = gateway.timeout_ms / 1000, gateway.delay_ms / 1000
    if gateway.kind is GatewayKind.LOCAL:
        options = BusOptions(timeout_s=timeout_s, delay_s=delay_s, line=line)
        return open_rtu(settings.serial_port, line, options=options)
    options = BusOptions(timeout_s=timeout_s, delay_s=delay_s, in_flight=gateway.in_flight)
    if gateway.framing is Framing.RTU:
        return open_rtu_over_tcp(gateway.address, gateway.port, options=options)
    return open_tcp(gateway.address, gateway.port, options=options)


def open_reader(catalogue: Catalogue, clock: Clock, settings: Settings | None = None) -> ModbusDeviceReader:
    """A reader of devices over real links."""
    return ModbusDeviceReader(catalogue, partial(open_bus, settings or Settings()), clock)


async def open_store(settings: Settings) -> Store:
    """The database of the data folder, created or migrated when needed."""
    settings.data_folder.mkdir(parents=True, exist_ok=True)
    return await Store.open(settings.data_folder / DATABASE, initial=initial_site(settings))


def initial_site(settings: Settings) -> SiteSettings:
    """What a new database begins with; from then on the line is set in the page."""
    return SiteSettings(
        serial_baud=settings.serial_baud,
        serial_parity=settings.serial_parity,
        serial_stop_bits=settings.serial_stop_bits,
        serial_timeout_ms=settings.serial_timeout_ms,
    )


def installation_service(store: Store, catalogue: Catalogue, clock: Clock | None = None) -> InstallationService:
    """The installation of this store, its devices checked against this catalogue."""
    models = Models(catalogue)
    known = frozenset(catalogue.ids())
    return InstallationService(
        store.configuration, known.__contains__, models.options, models.facts, clock or SystemClock()
    )


def bulk_service(installation: InstallationService, catalogue: Catalogue) -> BulkService:
    """Upload and download of this installation as spreadsheets."""
    return BulkService(installation, Spreadsheets(), catalogue.ids(), partial(option_form, catalogue))


def billing_services(store: Store, installation: InstallationService, clock: Clock, sealing: Sealing) -> Billing:
    """Tariffs, costs and bills on this store."""
    outside = Outside(HttpPrices(), sealing, Supplies(store.history, installation), get_currency_precision)
    return Billing.of(BillingTables.on(store.database), store.history, installation, clock, outside)


@dataclass(frozen=True, slots=True)
class Server:
    """A running server, all but its HTTP port."""

    store: Store
    installation: InstallationService
    acquisition: Acquisition
    web: FastAPI


@contextlib.asynccontextmanager
async def running(settings: Settings, *, clock: Clock | None = None, demo: bool = False) -> AsyncIterator[Server]:
    """Start everything in order; on leaving, end it in reverse and write what is decided."""
    clock = clock or SystemClock()
    started_at = clock.now()
    catalogue = Catalogue.load(settings.profiles_folder)
    store = await open_store(settings)
    reader = open_reader(catalogue, clock, settings)
    try:
        installation = installation_service(store, catalogue, clock)
        await installation.start()
        acquisition = Acquisition(reader, store.history, installation, clock, partial(most_power_w, catalogue))
        hasher = CodeHasher(load_pepper(settings.data_folder / PEPPER))
        access = AccessService(AccessTables(store.database), hasher, clock, demo=demo)
        await access.start()
        billing = billing_services(store, installation, clock, hasher)
        await billing.start()
        texts = Texts()
        connections = ConnectionTest(installation, BusExaminer(reader), clock)
        on_site = OnSite(ModbusProbe(reader), connections, store.history, PdfPrinter(texts))
        commissioning = Commissioning.of(installation, catalogue, on_site, clock)
        web = create_app(
            WebServices(
                clock=clock,
                access=access,
                installation=installation,
                catalogue=catalogue,
                live=acquisition.live,
                history=store.history,
                billing=billing,
                consumption=ConsumptionService(
                    store.history, installation, clock, Pricing(billing.costs, billing.tariffs)
                ),
                measurements=MeasurementService(store.history, installation, clock),
                coverage=CoverageService(store.history, installation, clock),
                analysis=AnalysisService(
                    store.history, store.history, AnalysisTables(store.database), installation, clock
                ),
                corrections=CorrectionService(store.history, store.history, installation, clock),
                connections=connections,
                commissioning=commissioning,
                bulk=bulk_service(installation, catalogue),
                replacement=MeterReplacement(
                    installation, store.history, acquisition.recording, clock, partial(most_power_w, catalogue)
                ),
                link_statistics=reader.statistics,
                texts=texts,
                facts=ServerFacts(__version__, started_at, machine_started_at()),
                options=_web_options(settings, demo=demo),
            )
        )
        await acquisition.start()
        spare_what_stays()
        try:
            yield Server(store, installation, acquisition, web)
        finally:
            await commissioning.stop()
            await acquisition.stop()
            await billing.stop()
    finally:
        await reader.close()
        await store.close()


def _web_options(settings: Settings, *, demo: bool) -> WebOptions:
    return WebOptions(
        root_path=settings.root_path,
        trusted_proxies=settings.trusted_proxies,
        demo=demo,
        https_port=settings.https_port if settings.tls_certificate else None,
    )


async def serve(settings: Settings, server: Server) -> None:
    """Serve the page until the process is told to end. Raises Unavailable (`certificate-unusable`)."""
    files = _certificate(settings, SystemClock())
    context = server_context(files) if files else None
    wanted = Listening(
        settings.http_host,
        settings.http_port,
        settings.https_port,
        context,
        trusted_networks(settings.trusted_proxies),
    )
    keeping = asyncio.create_task(_keep_certificate(settings, context)) if context else None
    try:
        await listen(server.web, wanted)
    finally:
        if keeping is not None:
            keeping.cancel()


def _certificate(settings: Settings, clock: Clock) -> CertificateFiles | None:
    if settings.tls_certificate == SELF_SIGNED:
        return self_signed(settings.data_folder / "tls", {*own_names(), *settings.tls_names}, clock.now())
    return CertificateFiles(Path(settings.tls_certificate), settings.tls_key) if settings.tls_certificate else None


async def _keep_certificate(settings: Settings, context: ssl.SSLContext) -> None:
    """Take over renewed files; new connections get them."""
    clock = SystemClock()
    while True:
        await clock.sleep(CERTIFICATE_LOOKED_AT_S)
        try:
            files = _certificate(settings, clock)
            if files is not None:
                load_into(context, files)
        except Unavailable as error:
            log.warning("%s", error)


def run_forever(settings: Settings) -> None:
    """Run the server on the fastest event loop there is, until SIGINT or SIGTERM."""

    async def work() -> None:
        async with running(settings) as server:
            scheme, port = ("https", settings.https_port) if settings.tls_certificate else ("http", settings.http_port)
            log.info("the page is on %s://%s:%d%s", scheme, settings.http_host, port, settings.root_path)
            await serve(settings, server)

    run_loop(work())


def run_loop(work: Coroutine[Any, Any, None]) -> None:
    """Run a coroutine to its end on uvloop where the platform has it."""
    return_freed_memory()
    try:
        import uvloop  # noqa: PLC0415 - not on every platform
    except ImportError:
        asyncio.run(work)
    else:
        uvloop.run(work)


def start_logging(level: str) -> None:
    """Log to standard error, one line per record, times in UTC."""
    handler = logging.StreamHandler()
    handler.setFormatter(SafeLines())
    logging.basicConfig(level=level.upper(), handlers=[handler])
    for noisy in ("uvicorn.error", "alembic", "asyncio"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
