"""A simulated gateway: a real Modbus server whose units answer as their devices do, faults included."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from meterhouse.modbus.handler import Answer
from meterhouse.modbus.image import RegisterImage
from meterhouse.modbus.line import SerialSettings
from meterhouse.modbus.pdu import exception_answer
from meterhouse.modbus.rtu_server import RtuServer, RtuServerOptions
from meterhouse.modbus.server import ModbusTcpServer, ServerOptions
from meterhouse.simulator.device import SimulatedDevice
from meterhouse.simulator.faults import ActiveFault, FaultBoard, FaultKind, first_of
from meterhouse.simulator.form import GatewaySpec
from meterhouse.simulator.miswiring import MISWIRED
from meterhouse.simulator.picture import Picture
from meterhouse.simulator.pseudo_terminal import PtyLine

LOOPBACK = "127.0.0.1"
_HANDLER_TIMEOUT_S = 120.0
"""Longer than any late answer."""


@dataclass(slots=True)
class Scene:
    """What all units look at: the running building. `now_s` is monotonic, `second` the whole second since 1970.

    `marks` rises when something happened at once (a reset, an exchange): registers made before it are no longer true.
    """

    picture: Picture
    board: FaultBoard
    now_s: Callable[[], float]
    second: Callable[[], int]
    marks: int = 0
    requests: int = 0
    refreshes: int = 0


class SimulatedUnit:
    """Answers one unit id. Registers are made anew when they are read, at most once in a second."""

    def __init__(self, gateway: str, image: RegisterImage, devices: tuple[SimulatedDevice, ...], scene: Scene) -> None:
        self._gateway = gateway
        self._image = image
        self._devices = devices
        self._names = frozenset(device.spec.name for device in devices)
        self._scene = scene
        self._made_at: tuple[int, int] | None = None

    def __call__(self, pdu: bytes) -> Answer | Awaitable[Answer]:
        self._scene.requests += 1
        faults = self._scene.board.of(self._gateway, self._names, self._scene.now_s())
        if faults:
            return self._wrong(pdu, faults)
        self._refresh()
        return self._image(pdu)

    def _refresh(self, faults: tuple[ActiveFault, ...] = ()) -> None:
        second = self._scene.second()
        if (second, self._scene.marks) != self._made_at:
            self._made_at = second, self._scene.marks
            self._scene.refreshes += len(self._devices)
            for device in self._devices:
                wrong = [fault.kind for fault in faults if fault.concerns(self._gateway, {device.spec.name})]
                device.refresh(self._scene.picture, second, wrong)

    def _wrong(self, pdu: bytes, faults: tuple[ActiveFault, ...]) -> Answer | Awaitable[Answer]:
        if first_of(faults, FaultKind.SILENT):
            return None
        refused = first_of(faults, FaultKind.EXCEPTION)
        if refused:
            return exception_answer(pdu[0], refused.exception)
        if self._made_at is None or not first_of(faults, FaultKind.FROZEN):
            self._refresh(faults)
        for fault in faults:
            self._blank(fault)
        if any(fault.kind in MISWIRED for fault in faults):
            self._made_at = None
        late = first_of(faults, FaultKind.LATE, FaultKind.SLOW)
        return self._later(self._image(pdu), late.delay_s) if late else self._image(pdu)

    def _blank(self, fault: ActiveFault) -> None:
        if fault.kind not in (FaultKind.ZERO, FaultKind.NOT_AVAILABLE):
            return
        self._made_at = None
        for device in self._devices:
            if fault.concerns(self._gateway, {device.spec.name}):
                device.blank(zero=fault.kind is FaultKind.ZERO)

    async def _later(self, answer: bytes, delay_s: float) -> Answer:
        # Real seconds, however fast the building's time runs: the client's timeout is a real one, too.
        await asyncio.sleep(delay_s)
        return answer


class SimulatedGateway:
    """The server of one gateway; `units` answer behind it."""

    def __init__(self, spec: GatewaySpec, units: dict[int, SimulatedUnit]) -> None:
        self.spec = spec
        self._units = units
        self._server: ModbusTcpServer | RtuServer | None = None
        self._line: PtyLine | None = None
        self.port = 0

    @property
    def serial_port(self) -> str | None:
        """Where a reader finds the line; None for what is reached by TCP, and before the start."""
        return self._line.client_path if self._line is not None else None

    async def start(self) -> None:
        """Listen, at the port of the last time if there was one."""
        if self.spec.kind == "tcp":
            options = ServerOptions(handler_timeout_s=_HANDLER_TIMEOUT_S)
            self._server = server = ModbusTcpServer(self._units.get, options)
            self.port = await server.start(LOOPBACK, self.port)
        else:
            await self._start_rtu()

    async def _start_rtu(self) -> None:
        options = RtuServerOptions(
            settings=SerialSettings(baud=self.spec.baud),
            turnaround_s=self.spec.turnaround_ms / 1000,
            paced=self.spec.paced,
            handler_timeout_s=_HANDLER_TIMEOUT_S,
        )
        self._server = server = RtuServer(self._units.get, options)
        if self.spec.kind == "local":
            self._line = self._line or PtyLine()
            await server.start_serial(self._line.server_path)
        else:
            self.port = await server.start_tcp(LOOPBACK, self.port)

    async def disconnect(self) -> None:
        """Drop all connections and refuse new ones; a serial line goes dead."""
        if self._server is not None:
            await self._server.close()
            self._server = None

    async def stop(self) -> None:
        """End for good."""
        await self.disconnect()
        if self._line is not None:
            self._line.close()
            self._line = None
