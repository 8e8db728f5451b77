"""The test of gateways and devices against real sockets: each failure is told apart (§1.1, §1.2)."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from meterhouse.app import installation_service, open_reader
from meterhouse.catalogue.loader import Catalogue
from meterhouse.domain.installation import Device, Gateway, GatewayKind
from meterhouse.host.clock import SystemClock
from meterhouse.modbus.examination import BusExaminer
from meterhouse.services.connections import ConnectionTest
from meterhouse.services.connections import TestResult as Outcome
from meterhouse.services.installation import InstallationService
from meterhouse.store.store import Store
from tests.end_to_end.foreign_meter import float_meter

pytestmark = pytest.mark.slow

CATALOGUE = Catalogue.load()
MODEL = "eastron-sdm630"
Answer = Callable[[bytes], bytes]


@dataclass(frozen=True, slots=True)
class Bench:
    """An installation whose gateways and devices can be tried."""

    installation: InstallationService
    test: ConnectionTest

    async def gateway(self, port: int, address: str = "127.0.0.1", **fields: object) -> Gateway:
        made = replace(Gateway(0, GatewayKind.MODBUS_TCP, "", address, port, timeout_ms=200), **fields)  # type: ignore[arg-type]
        return await self.installation.put_gateway(made)

    async def device(self, gateway: Gateway, unit_id: int = 7, model: str = MODEL) -> Outcome:
        device = await self.installation.put_device(Device(0, gateway.id, model, unit_id, ""))
        return await self.test.device(device.id)


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    store = await Store.open(tmp_path / "wire.db")
    clock = SystemClock()
    reader = open_reader(CATALOGUE, clock)
    installation = installation_service(store, CATALOGUE, clock)
    installation.listen(reader.configure)
    await installation.start()
    yield Bench(installation, ConnectionTest(installation, BusExaminer(reader), clock))
    await reader.close()
    await store.close()


@asynccontextmanager
async def answering(answer: Answer) -> AsyncIterator[int]:
    """A port at which every request gets what `answer` makes of it; nothing for an empty answer."""

    callers: list[asyncio.StreamWriter] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        callers.append(writer)
        while request := await reader.read(300):
            writer.write(answer(request))
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1]
        for caller in callers:
            caller.close()
            with suppress(OSError):
                await caller.wait_closed()


def exception(code: int) -> Answer:
    return lambda request: request[:4] + bytes([0, 3, request[6], request[7] | 0x80, code])


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def error_of(result: Outcome) -> tuple[str, dict[str, object]]:
    assert result.error is not None
    return result.error.code, dict(result.error.params)


async def test_a_gateway_that_cannot_be_reached(bench: Bench) -> None:
    refused = await bench.test.gateway((await bench.gateway(free_port())).id)
    assert error_of(refused) == ("gateway-unreachable", {"gateway": "127.0.0.1", "reason": "refused"})
    unknown = await bench.test.gateway((await bench.gateway(502, "no-such-host.invalid")).id)
    assert error_of(unknown)[1]["reason"] == "name-not-resolved"
    off = await bench.gateway(502, enabled=False)
    assert error_of(await bench.test.gateway(off.id)) == ("gateway-off", {"gateway": off.name})


async def test_a_gateway_that_does_not_react(bench: Bench) -> None:
    with socket.socket() as deaf:
        # A full backlog: the machine accepts no more connections and says nothing.
        deaf.bind(("127.0.0.1", 0))
        deaf.listen(0)
        port = int(deaf.getsockname()[1])
        waiting = [socket.socket() for _ in range(4)]
        for client in waiting:
            client.setblocking(False)
            client.connect_ex(("127.0.0.1", port))
        code, params = error_of(await bench.test.gateway((await bench.gateway(port)).id))
        assert (code, params["reason"]) == ("gateway-unreachable", "timed-out")
        for client in waiting:
            client.close()


async def test_a_gateway_behind_which_nothing_speaks_modbus(bench: Bench) -> None:
    async with answering(lambda _: b"") as port:
        code, params = error_of(await bench.test.gateway((await bench.gateway(port)).id))
        assert (code, params["unit_ids"]) == ("gateway-silent", "1, 255")
    async with answering(lambda _: b"HTTP/1.1 400 Bad Request\r\n\r\n") as port:
        code, params = error_of(await bench.test.gateway((await bench.gateway(port)).id))
        assert (code, params["reason"]) == ("gateway-unreachable", "bad-header")


async def test_a_gateway_that_answers_anything_is_well(bench: Bench) -> None:
    for code in (2, 0x0B):
        async with answering(exception(code)) as port:
            result = await bench.test.gateway((await bench.gateway(port)).id)
            assert result.error is None
            assert result.round_trip_ms is not None and 0 < result.round_trip_ms < 1000


async def test_devices_that_fail_each_in_its_own_way(bench: Bench) -> None:
    closed = await bench.gateway(free_port())
    assert error_of(await bench.device(closed))[0] == "gateway-unreachable"
    async with answering(lambda _: b"") as port:
        assert error_of(await bench.device(await bench.gateway(port))) == ("no-answer", {"unit_id": 7})
    async with answering(exception(0x0B)) as port:
        assert error_of(await bench.device(await bench.gateway(port))) == ("no-answer", {"unit_id": 7})
    async with answering(exception(2)) as port:
        code, params = error_of(await bench.device(await bench.gateway(port)))
        assert (code, params["exception"], params["unit_id"]) == ("device-exception", 2, 7)
        assert isinstance(params["register"], int)


async def test_what_a_device_says_is_shown_with_its_words(bench: Bench) -> None:
    async with float_meter(7, lambda: {0: 230.5, 72: 1234.0, 70: 50.0}) as port:
        gateway = await bench.gateway(port)
        result = await bench.device(gateway)
        assert result.error is None and result.examined is not None
        assert result.round_trip_ms is not None and result.round_trip_ms > 0
        seen = {register.key: register for register in result.examined.registers}
        assert (seen["voltage_l1_n"].words, float(str(seen["voltage_l1_n"].value))) == ((0x4366, 0x8000), 230.5)
        assert seen["active_energy_import_total"].value == 1_234_000
        assert (await bench.test.gateway(gateway.id)).device_id == result.device_id


async def test_a_value_that_cannot_be_is_no_success(bench: Bench) -> None:
    async with float_meter(7, lambda: {0: 8.5e9, 72: 1.0}) as port:
        code, params = error_of(await bench.device(await bench.gateway(port)))
    assert (code, params["key"], params["register"]) == ("implausible-value", "voltage_l1_n", 0)
