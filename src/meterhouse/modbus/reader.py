"""Reads devices through their gateways: one bus per gateway, one driver per device, failures as ReadFailed."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from meterhouse.catalogue.loader import Catalogue
from meterhouse.domain.errors import MeterhouseError, NotFound
from meterhouse.domain.installation import Device, Gateway, GatewayKind, Installation, SiteSettings
from meterhouse.domain.quantity import ChannelKey
from meterhouse.domain.sample import DeviceReading
from meterhouse.modbus.device_map import DeviceMap, map_device
from meterhouse.modbus.discovery import Identified, identify
from meterhouse.modbus.driver import DeviceDriver, FullRead
from meterhouse.modbus.fetch import Refused
from meterhouse.modbus.line import Parity, SerialSettings
from meterhouse.modbus.planner import NATIVE_TCP, Cost, line_cost
from meterhouse.modbus.port import BadReply, Bus, LinkDown, ModbusError
from meterhouse.modbus.quirks import QuirkBook
from meterhouse.services.ports import Clock, LinkStatistics, ReadFailed

OpenBus = Callable[[Gateway, SerialSettings], Bus]
"""Makes the bus of a gateway; it connects when it is first used. The settings are those of the Local gateway's port."""

NO_PATH, NO_TARGET = 0x0A, 0x0B


@dataclass(slots=True)
class _Link:
    gateway: Gateway
    bus: Bus


class ModbusDeviceReader:
    """The devices of an installation, read over Modbus. See `services.ports.DeviceReader` for what it promises."""

    def __init__(
        self, catalogue: Catalogue, open_bus: OpenBus, clock: Clock, serial: SerialSettings | None = None
    ) -> None:
        self._catalogue = catalogue
        self._open_bus = open_bus
        self._clock = clock
        self._serial = serial or SerialSettings()
        self._links: dict[int, _Link] = {}
        self._gateways: dict[int, Gateway] = {}
        self._drivers: dict[int, DeviceDriver] = {}
        self._quirks = QuirkBook()

    async def configure(self, installation: Installation) -> None:
        """Take over gateways and devices; a gateway whose connection fields are as before keeps its bus.

        The machine's own port is driven otherwise between two readings, so that none is lost.
        """
        gateways = [_driven(gateway, installation.site) for gateway in installation.gateways]
        line = _line(installation.site)
        wanted = {gateway.id: _connection(gateway) for gateway in gateways if gateway.enabled}
        async with contextlib.AsyncExitStack() as standstill:
            changed = [link for key, link in self._links.items() if self._changes(link, wanted.get(key), line)]
            for driver in self._drivers_of({link.gateway.id for link in changed if _is_local(link.gateway)}):
                await standstill.enter_async_context(driver.lock)
            self._gateways, self._serial = {gateway.id: gateway for gateway in gateways}, line
            for link in changed:
                self._links.pop(link.gateway.id, None)
                self._forget_drivers(link.gateway.id)
                await link.bus.close()
        devices = {device.id: device for device in installation.devices}
        for device_id, driver in list(self._drivers.items()):
            if devices.get(device_id) != driver.device:
                del self._drivers[device_id]

    async def read(self, device: Device, *, deadline_s: float) -> DeviceReading:
        """All measured registers of a device. Raises ReadFailed."""
        while True:
            driver = self._driver(device)
            async with driver.lock:
                if self._drivers.get(device.id) is not driver:
                    continue  # its link was replaced while this read waited for its turn
                try:
                    return await driver.read(deadline_s)
                except (ModbusError, Refused) as error:
                    raise self._failure(device, driver.map.unit, error) from error

    async def read_all(self, device: Device, *, deadline_s: float) -> FullRead:
        """Every register of a device with its words, for a test; the device need not be part of the installation.

        Raises ReadFailed, NotFound (`unknown-model`, gateway), InvalidInput for options that do not fit the profile.
        """
        link = self._link(device.gateway_id)
        device_map = self._map(device)
        driver = self._new_driver(device, device_map, link)
        try:
            return await driver.read_all(deadline_s)
        except (ModbusError, Refused) as error:
            raise self._failure(device, device_map.unit, error) from error

    async def identify(self, gateway_id: int, unit_id: int, *, timeout_s: float = 1.0) -> Identified:
        """Who answers at a unit id behind a gateway. Raises ReadFailed when the gateway cannot be reached."""
        link = self._link(gateway_id)
        try:
            return await identify(link.bus, unit_id, self._catalogue.all(), timeout_s=timeout_s)
        except ModbusError as error:
            raise self._gateway_failure(self._gateways.get(gateway_id), error) from error

    def counter_moduli(self, device: Device) -> Mapping[ChannelKey, Decimal]:
        """Where the device's counters start again at 0, in base units; final once the device was read."""
        return self._driver(device).moduli

    def bus(self, gateway_id: int) -> Bus:
        """The gateway's bus, for forwarding and scanning. Raises NotFound for a gateway that is unknown or off."""
        return self._link(gateway_id).bus

    def statistics(self) -> Mapping[int, LinkStatistics]:
        """By id of the gateways that were used since they were configured."""
        return {gateway_id: link.bus.statistics() for gateway_id, link in self._links.items()}

    def backed_off(self, device: Device) -> float:
        """Seconds until a silent device is tried again; 0 when it may be read now."""
        known = self._drivers.get(device.id)
        return known.backed_off_s() if known is not None and known.device == device else 0.0

    async def close(self) -> None:
        """End all links."""
        links, self._links, self._drivers = list(self._links.values()), {}, {}
        for link in links:
            await link.bus.close()

    # --- inside ---

    def _link(self, gateway_id: int) -> _Link:
        link = self._links.get(gateway_id)
        if link is None:
            gateway = self._gateways.get(gateway_id)
            if gateway is None or not gateway.enabled:
                raise NotFound(kind="gateway", id=gateway_id)
            link = self._links[gateway_id] = _Link(_connection(gateway), self._open_bus(gateway, self._serial))
        return link

    def _driver(self, device: Device) -> DeviceDriver:
        known = self._drivers.get(device.id)
        # Identity first: comparing all fields of a device takes longer than the rest of this.
        if known is not None and (known.device is device or known.device == device):
            return known
        try:
            driver = self._new_driver(device, self._map(device), self._link(device.gateway_id))
        except MeterhouseError as error:
            raise ReadFailed("configuration-error", device=device.name, reason=error.code) from error
        self._drivers[device.id] = driver
        return driver

    def _map(self, device: Device) -> DeviceMap:
        return map_device(self._catalogue, device.model, device.unit_id, device.position, device.options)

    def _new_driver(self, device: Device, device_map: DeviceMap, link: _Link) -> DeviceDriver:
        cost = self._cost(self._gateways.get(device.gateway_id, link.gateway), device_map.transports)
        return DeviceDriver(device, device_map, link.bus, self._clock, self._quirks, cost)

    def _cost(self, gateway: Gateway, transports: Iterable[str]) -> Cost:
        if _is_local(gateway):
            return line_cost(self._serial)
        # Behind a converter the line is not known; the standard's default is the best guess.
        return NATIVE_TCP if "tcp" in transports else line_cost(SerialSettings())

    def _changes(self, link: _Link, wanted: Gateway | None, line: SerialSettings) -> bool:
        return wanted != link.gateway or (_is_local(link.gateway) and line != self._serial)

    def _drivers_of(self, gateway_ids: set[int]) -> list[DeviceDriver]:
        return [driver for driver in self._drivers.values() if driver.device.gateway_id in gateway_ids]

    def _forget_drivers(self, gateway_id: int) -> None:
        self._drivers = {key: driver for key, driver in self._drivers.items() if driver.device.gateway_id != gateway_id}

    def _failure(self, device: Device, unit: int, error: ModbusError | Refused) -> ReadFailed:
        if isinstance(error, Refused):
            return _refusal(unit, error, self._name(device.gateway_id))
        # A link that was given up because nobody answered says nothing against the gateway.
        if isinstance(error, LinkDown) and error.reason != "no-answers":
            return self._gateway_failure(self._gateways.get(device.gateway_id), error)
        if isinstance(error, BadReply):
            return ReadFailed("bad-answer", unit_id=unit, reason=error.reason)
        return ReadFailed("no-answer", unit_id=unit)

    def _gateway_failure(self, gateway: Gateway | None, error: ModbusError) -> ReadFailed:
        reason = error.reason if isinstance(error, LinkDown | BadReply) else "no-answers"
        return ReadFailed("gateway-unreachable", gateway=gateway.name if gateway else "", reason=reason)

    def _name(self, gateway_id: int) -> str:
        gateway = self._gateways.get(gateway_id)
        return gateway.name if gateway else ""


def _refusal(unit: int, error: Refused, gateway: str) -> ReadFailed:
    if error.code == NO_TARGET:
        return ReadFailed("no-answer", unit_id=unit)
    if error.code == NO_PATH:
        return ReadFailed("gateway-unreachable", gateway=gateway, reason="no-path")
    return ReadFailed("device-exception", unit_id=unit, exception=error.code, register=error.address)


def _driven(gateway: Gateway, site: SiteSettings) -> Gateway:
    """The gateway with what the site says of the machine's own port."""
    return replace(gateway, timeout_ms=site.serial_timeout_ms) if _is_local(gateway) else gateway


def _is_local(gateway: Gateway) -> bool:
    return gateway.kind is GatewayKind.LOCAL


def _line(site: SiteSettings) -> SerialSettings:
    return SerialSettings(site.serial_baud, Parity(site.serial_parity), site.serial_stop_bits)


def _connection(gateway: Gateway) -> Gateway:
    """The gateway without what does not concern its link."""
    return replace(gateway, name="", description="", panel_board_id=None, eq_device_id=None)
