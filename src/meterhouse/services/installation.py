"""The installation and its changes: validated whole, stored with who did it, then told to those who depend on it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol, TypeVar

from meterhouse.domain.configuration import (
    Configured,
    Edit,
    ItemKind,
    LoggedChange,
    Origin,
    Signature,
    id_of,
    items_of,
    kind_of,
    mark_of,
)
from meterhouse.domain.counter import CounterHandOver, LatestIndex
from meterhouse.domain.errors import Conflict, FieldError, InvalidInput, NotFound
from meterhouse.domain.installation import (
    Device,
    Gateway,
    Installation,
    Item,
    LoadType,
    MeasureGroup,
    OptionValue,
    PanelBoard,
    SiteSettings,
    counts_otherwise,
)
from meterhouse.domain.installation_rules import TAKEN, ModelLookup
from meterhouse.domain.model_facts import ModelFacts
from meterhouse.services.installing.checks import checked
from meterhouse.services.installing.detaching import detached, removal
from meterhouse.services.installing.ports import ChangeFilter, ConfigurationLog
from meterhouse.services.installing.undoing import undo_edits
from meterhouse.services.ports import Clock, ConfigurationStore

Listener = Callable[[Installation], Awaitable[None]]
LatestIndexes = Callable[[int], Mapping[int, LatestIndex]]
CheckOptions = Callable[[Device], Mapping[str, OptionValue]]
ItemT = TypeVar("ItemT", bound=Item)


class InstallationStore(ConfigurationStore, ConfigurationLog, Protocol):
    """The installation with its history."""


@dataclass(frozen=True, slots=True)
class Editor:
    """Who makes a change, and the state of the object they have seen (`mark_of`; None: they overwrite any)."""

    name: str = ""
    mark: str | None = None
    origin: Origin = Origin.EDIT


NOBODY = Editor()


class InstallationService:
    """Owns the current picture of the installation.

    `models` answers whether a catalogue profile exists; `options` gives the checked options of a device of a known
    model or raises InvalidInput with a field for each bad one; `facts` is what the rules need of a model. Listeners
    are awaited, in order, after every change and once by `start`.
    """

    def __init__(
        self,
        store: InstallationStore,
        models: Callable[[str], bool],
        options: CheckOptions = lambda d: d.options,
        facts: ModelLookup | None = None,
        clock: Clock | None = None,
    ) -> None:
        self._store = store
        self._facts = facts or (lambda model: ModelFacts(model, model, has_positions=True) if models(model) else None)
        self._options = options
        self._clock = clock
        self._listeners: list[Listener] = []
        self._current: Installation | None = None
        self._latest: LatestIndexes = lambda _: {}
        self._changing = asyncio.Lock()

    @property
    def current(self) -> Installation:
        """The picture as it stands; `start` must have run."""
        if self._current is None:
            raise RuntimeError("the installation is not loaded yet")
        return self._current

    @property
    def facts(self) -> ModelLookup:
        """What the rules know of a model; None for what is not in the catalogue."""
        return self._facts

    @property
    def options(self) -> CheckOptions:
        """Checks the options of a device of a known model."""
        return self._options

    def listen(self, listener: Listener) -> None:
        """Call `listener` with every new picture."""
        self._listeners.append(listener)

    def ask_counters(self, latest: LatestIndexes) -> None:
        """Who knows the latest trusted indexes of a device, by channel id."""
        self._latest = latest

    async def start(self) -> Installation:
        """Load the installation and tell the listeners."""
        return await self._reload()

    def item(self, kind: ItemKind, number: int) -> Item:
        """Raises NotFound."""
        found = items_of(self.current).get((kind, number))
        if found is None:
            raise NotFound(kind=kind.value, id=number)
        return found

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

    # --- one object -------------------------------------------------------------------------------------------------

    async def put_site(self, site: SiteSettings, editor: Editor = NOBODY) -> SiteSettings:
        """Replace what holds for the whole site; whoever calls has checked it. Raises Unavailable, Conflict."""
        await self.put(site, editor)
        return self.current.site

    async def put_gateway(self, gateway: Gateway, editor: Editor = NOBODY) -> Gateway:
        """Add (id 0) or replace. Raises as `put`."""
        return await self._put_one(gateway, editor)

    async def put_device(self, device: Device, editor: Editor = NOBODY) -> Device:
        """Add (id 0) or replace. Raises as `put`."""
        return await self._put_one(device, editor)

    async def put_load_type(self, load_type: LoadType, editor: Editor = NOBODY) -> LoadType:
        """Add (id 0) or replace. Raises as `put`."""
        return await self._put_one(load_type, editor)

    async def put_measure_group(self, group: MeasureGroup, editor: Editor = NOBODY) -> MeasureGroup:
        """Add (id 0) or replace. Raises as `put`."""
        return await self._put_one(group, editor)

    async def put_panel_board(self, board: PanelBoard, editor: Editor = NOBODY) -> PanelBoard:
        """Add (id 0) or replace. Raises as `put`."""
        return await self._put_one(board, editor)

    async def put(
        self, item: Configured, editor: Editor = NOBODY, hand_overs: Sequence[CounterHandOver] = ()
    ) -> Configured:
        """Add (id 0) or replace, completed with what was left out.

        Raises InvalidInput, Conflict (taken names and addresses; `changed-meanwhile`), NotFound.
        """

        def plan(picture: Installation) -> list[Edit]:
            before: Configured | None = picture.site if isinstance(item, SiteSettings) else None
            if not isinstance(item, SiteSettings) and item.id:
                before = self.item(kind_of(item), item.id)
            _refuse_stale(before, editor)
            return [Edit(before, item)]

        stored = await self.change(plan, editor, hand_overs)
        return next((made for made in stored if made is not None), item)

    async def delete_gateway(self, gateway_id: int, editor: Editor = NOBODY) -> None:
        """Raises NotFound, Conflict when devices are still behind it (`gateway-has-devices`) or it is the Local one."""
        await self.delete(ItemKind.GATEWAY, gateway_id, editor)

    async def delete_device(self, device_id: int, editor: Editor = NOBODY) -> None:
        """The device goes, its history stays. Raises NotFound."""
        await self.delete(ItemKind.DEVICE, device_id, editor, detach=True)

    async def delete(self, kind: ItemKind, number: int, editor: Editor = NOBODY, *, detach: bool = False) -> None:
        """Erase one object; with `detach` also where others refer to it, which then do not any more.

        Raises NotFound, Conflict: `in-use` (params count, names), `gateway-has-devices`, `gateway-is-local`,
        `load-type-predefined`, `changed-meanwhile`.
        """

        def plan(picture: Installation) -> list[Edit]:
            item = self.item(kind, number)
            _refuse_stale(item, editor)
            edits = removal(item, picture)
            users = [edit.item.name for edit in edits[1:]]
            if users and not detach:
                raise Conflict("in-use", id=number, count=len(users), names=", ".join(users))
            return edits

        await self.change(plan, editor)

    def detached_by(self, kind: ItemKind, number: int) -> tuple[Item, ...]:
        """What would be detached if this object was erased. Raises NotFound."""
        return detached(self.item(kind, number), self.current)

    # --- several at once --------------------------------------------------------------------------------------------

    async def change(
        self,
        plan: Callable[[Installation], Sequence[Edit]],
        editor: Editor,
        hand_overs: Sequence[CounterHandOver] = (),
        undoes: int | None = None,
    ) -> Sequence[Configured | None]:
        """Make what `plan` says of the picture as it stands: all of it, or nothing; the objects as stored.

        Edits that change nothing are left out of the history. Raises InvalidInput, Conflict, NotFound.
        """
        async with self._changing:
            edits, faults = checked(plan(self.current), self.current, self._facts, self._options)
            refuse([fault for _, fault in faults])
            real = [edit for edit in edits if edit.before != edit.after]
            if not real and not hand_overs:
                return [edit.after for edit in edits]
            signature = Signature(editor.name, self._now(), editor.origin, undoes)
            ends = hand_overs or ended(real, self._latest, signature.at)
            stored = iter(await self._store.apply(real, signature, ends))
            await self._reload()
            return [next(stored) if edit.before != edit.after else edit.after for edit in edits]

    async def changes(self, wanted: ChangeFilter) -> Sequence[LoggedChange]:
        """The configuration history, newest first."""
        return await self._store.changes(wanted)

    async def latest_changes(self) -> Mapping[tuple[ItemKind, int], int]:
        """The id of the newest change of each object."""
        return await self._store.latest()

    async def undo(self, change_id: int, editor: Editor = NOBODY) -> LoggedChange:
        """Take a change back, as a change of its own, which is returned.

        Raises NotFound and Conflict: `change-already-undone`, `change-overtaken` (param names: what has changed since)
        and whatever the rules say to the state before.
        """
        logged, latest = await self._store.change(change_id), await self._store.latest()
        signed = replace(editor, origin=Origin.UNDO, mark=None)
        await self.change(lambda picture: undo_edits(logged, latest, picture), signed, undoes=change_id)
        return (await self._store.changes(ChangeFilter(limit=1)))[0]

    async def _put_one(self, item: ItemT, editor: Editor) -> ItemT:
        stored = await self.put(item, editor)
        if not isinstance(stored, type(item)):
            raise TypeError("another kind came back")
        return stored

    async def _reload(self) -> Installation:
        self._current = await self._store.load()
        for listener in self._listeners:
            await listener(self._current)
        return self._current

    def _now(self) -> datetime:
        if self._clock is None:
            raise RuntimeError("changes need a clock")
        return self._clock.now()


def refuse(faults: Sequence[FieldError]) -> None:
    """Raises Conflict where all that is wrong is that something is taken, InvalidInput where more is wrong."""
    if not faults:
        return
    first = faults[0]
    if all(fault.code in TAKEN for fault in faults):
        raise Conflict(first.code, fields=tuple(faults), **first.params)
    raise InvalidInput(fields=tuple(faults))


def _refuse_stale(item: Configured | None, editor: Editor) -> None:
    if item is not None and editor.mark is not None and editor.mark != mark_of(item):
        raise Conflict("changed-meanwhile", kind=kind_of(item).value, id=id_of(item))


def ended(edits: Sequence[Edit], latest: LatestIndexes, at: datetime) -> tuple[CounterHandOver, ...]:
    """Where the counters stood of devices that count otherwise from now on."""
    return tuple(
        CounterHandOver(channel_id, at, known.index)
        for edit in edits
        if isinstance(edit.before, Device) and isinstance(edit.after, Device)
        if counts_otherwise(edit.before, edit.after)
        for channel_id, known in latest(edit.after.id).items()
    )
