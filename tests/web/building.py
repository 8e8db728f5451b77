"""A whole web server on a real store, with devices that answer what the test says."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import httpx
import numpy as np
from babel.numbers import get_currency_precision
from fastapi import FastAPI

from meterhouse.app import bulk_service, open_reader
from meterhouse.catalogue.loader import Catalogue
from meterhouse.catalogue.options import check_device
from meterhouse.domain.access import Codes, Page, User
from meterhouse.domain.counter import CounterHandOver, LatestIndex
from meterhouse.domain.installation import Device, Gateway, GatewayKind, Installation, MeasureGroup
from meterhouse.domain.quantity import ACTIVE_ENERGY_IMPORT, ChannelKey, Phase, Quantity
from meterhouse.domain.sample import DeviceReading, Sample
from meterhouse.i18n.texts import Texts
from meterhouse.modbus.probe import ModbusProbe
from meterhouse.outbound.pdf.commissioning import PdfPrinter
from meterhouse.outbound.prices import HttpPrices
from meterhouse.servers.web.app import create_app
from meterhouse.servers.web.feeds import Feeds
from meterhouse.servers.web.wiring import ServerFacts, WebOptions, WebServices
from meterhouse.services.access.hashing import CodeHasher
from meterhouse.services.access.ports import Account, SaveAccount
from meterhouse.services.access.service import AccessService
from meterhouse.services.analysis.service import AnalysisService
from meterhouse.services.billing.billing import Billing, Outside
from meterhouse.services.commissioning.service import Commissioning, OnSite
from meterhouse.services.connections import ConnectionTest, Examined, RegisterSeen
from meterhouse.services.consumption.costing import Pricing
from meterhouse.services.consumption.service import ConsumptionService
from meterhouse.services.corrections.service import CorrectionService
from meterhouse.services.coverage import CoverageService
from meterhouse.services.installation import InstallationService
from meterhouse.services.installing.models import Models
from meterhouse.services.live import LiveValues
from meterhouse.services.measurements import MeasurementService
from meterhouse.services.ports import (
    CountedStatistics,
    IndexedSeries,
    IntervalSeries,
    LinkStatistics,
    ReadFailed,
    StatisticSeries,
)
from meterhouse.services.replacement import MeterReplacement
from meterhouse.services.supplies import Supplies
from meterhouse.store.access import AccessTables
from meterhouse.store.analysis import AnalysisTables
from meterhouse.store.billing import BillingTables
from meterhouse.store.store import Store
from tests.access.fakes import FAST, PEPPER

HOST = "http://meter.test"
CLIENT = "192.168.1.50"
NOW = datetime(2026, 4, 15, 11, 20, tzinfo=UTC)
STEP = 900
VOLTAGE = ChannelKey(Quantity.VOLTAGE, None, Phase.L1_N)
MODEL = "generic-modbus-meter"
MARK = {"X-Meterhouse": "1"}
DATABASE = "web.db"
NO_PAGE = Path("/nowhere/page")
USERS: dict[str, frozenset[Page]] = {
    "all": frozenset(Page),
    "none": frozenset(),
    **{page.value: frozenset({page}) for page in Page},
}
"""Beside the manual's users: who may open everything, nothing, one page each."""


def own_codes(name: str) -> Codes:
    """Codes of one of USERS."""
    number = list(USERS).index(name) + 101
    return Codes(f"7{number}3", f"90817263540{number}")


class SlowClock:
    """Stands at NOW; its monotonic time is the machine's, from 0, plus what the test adds."""

    def __init__(self) -> None:
        self.wall = NOW
        self.added_s = 0.0

    def now(self) -> datetime:
        return self.wall

    def monotonic(self) -> float:
        return self.added_s

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    def pass_by(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)
        self.added_s += seconds


@dataclass
class Reader:
    """Answers 230 V and 1000 Wh, or fails as told by device id."""

    clock: SlowClock
    failures: dict[int, ReadFailed] = field(default_factory=dict)
    links: dict[int, LinkStatistics] = field(default_factory=dict)
    registers: tuple[RegisterSeen, ...] = ()

    async def configure(self, installation: Installation) -> None:
        pass

    async def read(self, device: Device, *, deadline_s: float) -> DeviceReading:
        if device.id in self.failures:
            raise self.failures[device.id]
        self.clock.added_s += 0.0123
        return reading(device.id, self.clock.now())

    async def examine(self, device: Device, *, deadline_s: float) -> Examined:
        found = await self.read(device, deadline_s=deadline_s)
        register = RegisterSeen("voltage_l1_n", 0x5B00, (0x0900, 0x1234), Decimal("230.15"), "V")
        return Examined(found, (register, *self.registers), 0.0123, 3)

    async def reach(self, gateway: Gateway, unit_id: int, *, deadline_s: float) -> float:
        if unit_id in self.failures:
            raise self.failures[unit_id]
        return 0.0123

    def statistics(self) -> Mapping[int, LinkStatistics]:
        return self.links

    def backed_off(self, device: Device) -> float:
        return 0.0

    def counter_moduli(self, device: Device) -> Mapping[ChannelKey, Decimal]:
        return {}

    async def close(self) -> None:
        pass


def reading(device_id: int, at: datetime, volts: str = "230.15") -> DeviceReading:
    samples = (
        Sample(VOLTAGE, at, Decimal(volts)),
        Sample(ACTIVE_ENERGY_IMPORT, at, Decimal(1000)),
        Sample(ChannelKey(Quantity.FREQUENCY), at, None),
    )
    return DeviceReading(device_id, at, 0.0, samples, (("serial", "A<7>"), ("ratio", Decimal("1.5")), ("lost", None)))


@dataclass
class Counters:
    """What a running recorder would know; remembers what was handed over."""

    known: dict[int, LatestIndex] = field(default_factory=dict)
    handed_over: list[CounterHandOver] = field(default_factory=list)

    def latest(self, device_id: int) -> Mapping[int, LatestIndex]:
        return self.known

    async def hand_over(self, hand_overs: Mapping[int, CounterHandOver]) -> None:
        self.handed_over += hand_overs.values()


@dataclass
class Building:
    """What the tests may touch of it."""

    app: FastAPI
    services: WebServices
    store: Store
    clock: SlowClock
    reader: Reader
    counters: Counters
    codes: dict[str, Codes] = field(default_factory=lambda: {name: own_codes(name) for name in USERS})

    def client(self, address: str = CLIENT, **headers: str) -> httpx.AsyncClient:
        """A browser that has never been here."""
        transport = httpx.ASGITransport(self.app, client=(address, 40000))
        return httpx.AsyncClient(transport=transport, base_url=HOST, headers={**MARK, **headers})

    @asynccontextmanager
    async def logged_in(self, name: str, **headers: str) -> AsyncIterator[httpx.AsyncClient]:
        """A browser in which that user has logged in with PIN and PUK."""
        async with self.client(**headers) as client:
            codes = self.codes[name]
            answer = await client.post("/api/v1/session", json={"pin": codes.pin, "puk": codes.puk})
            assert answer.status_code == 200, answer.text
            yield client


class Parts:
    """What is slow to make and the same for every building: texts, and the application of the default options."""

    def __init__(self) -> None:
        self.catalogue = Catalogue.load()
        self.texts = Texts()
        self._app: FastAPI | None = None

    def app(self, services: WebServices) -> FastAPI:
        """A new application, or for the default options the same one on other services."""
        if services.options != WebOptions(page_folder=NO_PAGE):
            return create_app(services)
        if self._app is None:
            self._app = create_app(services)
        self._app.state.services = services
        self._app.state.feeds = Feeds(services.live)
        return self._app


@asynccontextmanager
async def building(folder: Path, parts: Parts, options: WebOptions | None = None) -> AsyncIterator[Building]:
    """A server on the database that `prepare` left in `folder`: two gateways, four devices, two months of history."""
    clock = SlowClock()
    store = await Store.open(folder / DATABASE)
    try:
        models = Models(parts.catalogue)
        known = frozenset(parts.catalogue.ids())
        installation = InstallationService(store.configuration, known.__contains__, models.options, models.facts, clock)
        await installation.start()
        reader = Reader(clock)
        counters = Counters()
        options = options or WebOptions(page_folder=NO_PAGE)
        access = AccessService(AccessTables(store.database), CodeHasher(PEPPER, FAST), clock, demo=options.demo)
        await access.start()
        billing = Billing.of(
            BillingTables.on(store.database),
            store.history,
            installation,
            clock,
            Outside(
                HttpPrices(), CodeHasher(PEPPER, FAST), Supplies(store.history, installation), get_currency_precision
            ),
        )
        await billing.start()
        live = LiveValues()
        live.configure([1, 2, 3], [4])
        connections = ConnectionTest(installation, reader, clock)
        probe = ModbusProbe(open_reader(parts.catalogue, clock))
        on_site = OnSite(probe, connections, store.history, PdfPrinter(parts.texts))
        services = WebServices(
            clock=clock,
            access=access,
            installation=installation,
            catalogue=parts.catalogue,
            live=live,
            history=store.history,
            billing=billing,
            consumption=ConsumptionService(store.history, installation, clock, Pricing(billing.costs, billing.tariffs)),
            measurements=MeasurementService(store.history, installation, clock),
            coverage=CoverageService(store.history, installation, clock),
            analysis=AnalysisService(store.history, store.history, AnalysisTables(store.database), installation, clock),
            corrections=CorrectionService(store.history, store.history, installation, clock),
            connections=connections,
            bulk=bulk_service(installation, parts.catalogue),
            commissioning=Commissioning.of(installation, parts.catalogue, on_site, clock),
            replacement=MeterReplacement(installation, store.history, counters, clock),
            link_statistics=reader.statistics,
            texts=parts.texts,
            facts=ServerFacts("9.9.9", NOW - timedelta(hours=3)),
            options=options,
        )
        yield Building(parts.app(services), services, store, clock, reader, counters)
        await billing.stop()
    finally:
        await store.close()


async def prepare(folder: Path) -> None:
    """The database of every building, made once."""
    store = await Store.open(folder / DATABASE, timezone="Europe/Rome")
    try:
        await _install(store)
        await _record(store)
        await _add_users(store)
    finally:
        await store.close()


async def _install(store: Store) -> None:
    await store.configuration.put_gateway(Gateway(0, GatewayKind.MODBUS_TCP, "Cellar", "10.0.0.7"))
    await store.configuration.put_measure_group(MeasureGroup(0, "Floor 1"))
    catalogue = Catalogue.load()
    for number, name in enumerate(("Main", "=Lighting", "Sockets", "Off"), start=1):
        device = Device(
            0,
            gateway_id=2,
            model=MODEL,
            unit_id=number,
            name=name,
            options=check_device(catalogue, MODEL, None, {"register": 16 * number}),
            load_type_id=5 if number == 2 else None,
            measure_group_ids=(1,) if number == 1 else (),
            enabled=number != 4,
        )
        await store.configuration.put_device(device)


async def _record(store: Store) -> None:
    keys = [(device, ACTIVE_ENERGY_IMPORT) for device in (1, 2, 3)]
    channels = await store.history.ensure_channels([*keys, (1, VOLTAGE)])
    first, end = int((NOW - timedelta(days=70)).timestamp()) // STEP * STEP, int(NOW.timestamp()) // STEP * STEP
    starts = np.arange(first, end - 300, STEP, dtype=np.int64)
    widths = np.full(len(starts), STEP, dtype=np.int64)
    qualities = np.zeros(len(starts), dtype=np.uint8)
    series = [
        IndexedSeries(
            IntervalSeries(channel.id, starts, widths, np.full(len(starts), 10 * channel.device_id), qualities),
            np.cumsum(np.full(len(starts), 10 * channel.device_id)),
            np.ones(len(starts), dtype=np.bool_),
        )
        for channel in channels[:3]
    ]
    await store.history.append_series(series)
    volts = np.full(len(starts), 23_000)
    statistics = StatisticSeries(channels[3].id, starts, volts, volts - 100, volts + 100)
    await store.history.append_statistics([CountedStatistics(statistics, widths, np.full(len(starts), 180))])


async def _add_users(store: Store) -> None:
    tables, hasher = AccessTables(store.database), CodeHasher(PEPPER, FAST)
    await AccessService(tables, hasher, SlowClock()).start()
    for number, (name, pages) in enumerate(USERS.items(), start=101):
        own = own_codes(name)
        pin, puk = await hasher.hash("pin", own.pin), await hasher.hash("puk", own.puk)
        await tables.apply(SaveAccount(Account(User(number, name, pages), pin, puk, hasher.bucket(own.puk))))
