"""The installation and its changes: validated whole, stored, then told to those who depend on it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from meterhouse.domain.errors import FieldError, InvalidInput, NotFound
from meterhouse.domain.installation import Device, Gateway, Installation, OptionValue, SiteSettings
from meterhouse.services.ports import ConfigurationStore

Listener = Callable[[Installation], Awaitable[None]]
CheckOptions = Callable[[Device], Mapping[str, OptionValue]]

UNIT_IDS = range(1, 248)
PORTS = range(1, 65536)


class InstallationService:
    """Owns the current picture of the installation.

    `models` answers whether a catalogue profile exists; `options` gives the checked options of a device of a known
    model or raises InvalidInput with a field for each bad one. Listeners are awaited, in order, after every change and
    once by `start`.
    """

    def __init__(
        self, store: ConfigurationStore, models: Callable[[str], bool], options: CheckOptions = lambda d: d.options
    ) -> None:
        self._store = store
        self._models = models
        self._options = options
        self._listeners: list[Listener] = []
        self._current: Installation | None = None

    @property
    def current(self) -> Installation:
        """The picture as it stands; `start` must have run."""
        if self._current is None:
            raise RuntimeError("the installation is not loaded yet")
        return self._current

    def listen(self, listener: Listener) -> None:
        """Call `listener` with every new picture."""
        self._listeners.append(listener)

    async def start(self) -> Installation:
        """Load the installation and tell the listeners."""
        return await self._reload()

    def device(self, device_id: int) -> Device:
        """Raises NotFound."""
        for device in self.current.devices:
            if device.id == device_id:
                return device
        raise NotFound(kind="device", id=device_id)

    def gateway(self, gateway_id: int) -> Gateway:
        """Raises NotFound."""
        for gateway in self.current.gateways:
            if gateway.id == gateway_id:
                return gateway
        raise NotFound(kind="gateway", id=gateway_id)

    async def put_site(self, site: SiteSettings) -> SiteSettings:
        """Replace what holds for the whole site; whoever calls has checked it. Raises Unavailable."""
        await self._store.save_site(replace(self.current, site=site))
        return (await self._reload()).site

    async def put_gateway(self, gateway: Gateway) -> Gateway:
        """Add (id 0) or replace. Raises InvalidInput, Conflict, NotFound."""
        _refuse(_gateway_errors(gateway))
        saved = await self._store.put_gateway(replace(gateway, name=gateway.name.strip() or gateway.address))
        await self._reload()
        return saved

    async def delete_gateway(self, gateway_id: int) -> None:
        """Raises NotFound, Conflict when devices are still behind it."""
        await self._store.delete_gateway(gateway_id)
        await self._reload()

    async def put_device(self, device: Device) -> Device:
        """Add (id 0) or replace. Raises InvalidInput, Conflict, NotFound."""
        errors, options = self._device_errors(device), dict(device.options)
        if self._models(device.model):
            try:
                options = dict(self._options(device))
            except InvalidInput as error:
                errors += error.fields
        _refuse(errors)
        name = device.name.strip() or str(device.unit_id)
        saved = await self._store.put_device(replace(device, name=name, options=options))
        await self._reload()
        return saved

    async def delete_device(self, device_id: int) -> None:
        """The device goes, its history stays. Raises NotFound."""
        await self._store.delete_device(device_id)
        await self._reload()

    async def _reload(self) -> Installation:
        self._current = await self._store.load()
        for listener in self._listeners:
            await listener(self._current)
        return self._current

    def _device_errors(self, device: Device) -> list[FieldError]:
        errors = []
        if device.unit_id not in UNIT_IDS:
            errors.append(FieldError("unit_id", "out-of-range", {"value": device.unit_id, "low": 1, "high": 247}))
        if not self._models(device.model):
            errors.append(FieldError("model", "configuration-error", {"value": device.model}))
        if all(gateway.id != device.gateway_id for gateway in self.current.gateways):
            errors.append(FieldError("gateway_id", "unknown-gateway", {"value": device.gateway_id}))
        if len(device.measure_group_ids) > 5:
            errors.append(
                FieldError("measure_group_ids", "too-many", {"value": len(device.measure_group_ids), "high": 5})
            )
        return errors


def _gateway_errors(gateway: Gateway) -> list[FieldError]:
    errors = []
    if not gateway.address.strip():
        errors.append(FieldError("address", "required"))
    if gateway.port not in PORTS:
        errors.append(FieldError("port", "out-of-range", {"value": gateway.port, "low": 1, "high": 65535}))
    return errors


def _refuse(errors: list[FieldError]) -> None:
    if errors:
        raise InvalidInput(fields=tuple(errors))
