"""The installation: what is there from the start, what must be unique, what stays when something goes."""

from __future__ import annotations

from collections.abc import Awaitable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from meterhouse.domain.errors import Conflict, InvalidInput, NotFound
from meterhouse.domain.installation import (
    PREDEFINED_LOAD_TYPES,
    Device,
    Framing,
    Gateway,
    GatewayKind,
    LoadType,
    MeasureGroup,
    PanelBoard,
    SiteSettings,
    SupplyDirection,
)
from meterhouse.domain.quantity import ACTIVE_ENERGY_IMPORT
from meterhouse.store.configuration import Configuration
from meterhouse.store.store import Store

GATEWAY = Gateway(0, GatewayKind.MODBUS_TCP, "Plant room", "10.0.0.5")
DEVICE = Device(0, 1, "generic-modbus", 5, "Main meter")


@pytest.fixture
def configuration(store: Store) -> Configuration:
    return store.configuration


async def conflict(work: Awaitable[object]) -> tuple[str, dict[str, object], list[str]]:
    """Code, params and fields of the Conflict that `work` raises."""
    with pytest.raises(Conflict) as caught:
        await work
    error = caught.value
    assert all(field.code == error.code for field in error.fields)
    return error.code, dict(error.params), [field.field for field in error.fields]


async def test_a_new_installation(configuration: Configuration) -> None:
    installation = await configuration.load()
    (local,) = installation.gateways
    assert (local.kind, local.name, local.address) == (GatewayKind.LOCAL, "Local", "127.0.0.1")
    assert installation.site == SiteSettings()
    assert [(item.key, item.color) for item in installation.load_types] == list(PREDEFINED_LOAD_TYPES)
    assert all(item.predefined and item.enabled for item in installation.load_types)
    assert (installation.devices, installation.measure_groups, installation.panel_boards) == ((), (), ())
    assert installation.revision == 1


async def test_everything_survives_a_restart(tmp_path: Path) -> None:
    store = await Store.open(tmp_path / "a.db", "America/St_Johns")
    put = store.configuration
    board = await put.put_panel_board(PanelBoard(0, "Ground floor", "behind the stairs", enabled=False))
    gateway = await put.put_gateway(
        Gateway(0, GatewayKind.MODBUS_TCP, "Nord", "fe80::1", 1502, Framing.RTU, "x", board.id, False, 333, 5, 4)
    )
    groups = [await put.put_measure_group(MeasureGroup(0, name)) for name in ("b", "a")]
    own = await put.put_load_type(LoadType(0, "", "Bakery", predefined=False, color="#123456"))
    main = await put.put_device(replace(DEVICE, gateway_id=gateway.id))
    device = Device(
        id=0,
        gateway_id=gateway.id,
        model="x/y",
        unit_id=9,
        name="Forno größer",
        position=3,
        load_type_id=own.id,
        measure_group_ids=(groups[0].id, groups[1].id),
        enabled=False,
        exclude_from_totals=True,
        exclude_alerts=True,
        supply_direction=SupplyDirection.DOWNSTREAM,
        upstream_device_id=main.id,
        max_power_w=12000,
        serial_number="42-A",
        options={"weight": Decimal("1.50"), "unit": "Wh", "inputs": 4, "swap": True, "off": False},
    )
    device = await put.put_device(device)
    installation = await put.load()
    site = SiteSettings("Haus", "America/St_Johns", 300, 2.5, "it", "CHF", Decimal("11.130"), ".", ",")
    saved = await put.save_site(replace(installation, site=site))
    await store.close()

    store = await Store.open(tmp_path / "a.db", "Europe/Rome")
    loaded = await store.configuration.load()
    await store.close()
    assert loaded == saved
    assert loaded.site == site
    assert loaded.devices == (main, device)
    assert type(loaded.devices[1].options["inputs"]) is int
    assert str(loaded.devices[1].options["weight"]) == "1.50"
    assert loaded.devices[1].options["swap"] is True
    assert loaded.gateways[1:] == (gateway,)
    assert (loaded.panel_boards, loaded.measure_groups) == ((board,), tuple(groups))
    assert loaded.load_types[-1] == own


async def test_every_change_raises_the_revision_and_a_refused_one_does_not(configuration: Configuration) -> None:
    revision = (await configuration.load()).revision
    await configuration.put_gateway(GATEWAY)
    await configuration.put_device(DEVICE)
    assert (await configuration.load()).revision == revision + 2
    await conflict(configuration.put_device(DEVICE))
    installation = await configuration.load()
    assert installation.revision == revision + 2
    assert len(installation.devices) == 1
    assert (await configuration.save_site(installation)).revision == revision + 3


async def test_gateways_differ_in_name_and_address(configuration: Configuration) -> None:
    first = await configuration.put_gateway(GATEWAY)
    holder = {"gateway": "Plant room", "gateway_id": first.id}
    assert await conflict(configuration.put_gateway(replace(GATEWAY, address="b"))) == (
        "gateway-name-taken",
        holder,
        ["name"],
    )
    assert await conflict(configuration.put_gateway(replace(GATEWAY, name="b"))) == (
        "gateway-address-taken",
        holder,
        ["address"],
    )
    second = await configuration.put_gateway(replace(GATEWAY, name="b", port=503))
    assert (await conflict(configuration.put_gateway(replace(second, port=502))))[0] == "gateway-address-taken"
    changed = await configuration.put_gateway(replace(second, description="new", port=504))
    assert (await configuration.load()).gateways[-1] == changed
    with pytest.raises(NotFound):
        await configuration.put_gateway(replace(GATEWAY, id=99, name="c", address="c"))
    with pytest.raises(NotFound) as error:
        await configuration.put_gateway(replace(GATEWAY, name="c", address="c", panel_board_id=4))
    assert error.value.params == {"kind": "panel-board", "id": 4}


async def test_the_local_gateway_stays(configuration: Configuration) -> None:
    (local,) = (await configuration.load()).gateways
    renamed = await configuration.put_gateway(replace(local, name="RS485", description="port 1", enabled=False))
    assert (await configuration.load()).gateways == (renamed,)
    for refused in (
        configuration.delete_gateway(local.id),
        configuration.put_gateway(replace(local, address="10.0.0.1")),
        configuration.put_gateway(replace(local, kind=GatewayKind.MODBUS_TCP)),
        configuration.put_gateway(replace(local, id=0, name="second")),
    ):
        assert (await conflict(refused))[0] == "gateway-is-local"
    # Its address names the serial port, so the same address in the network is free.
    await configuration.put_gateway(replace(GATEWAY, address="127.0.0.1", port=local.port))


async def test_a_gateway_with_devices_stays(configuration: Configuration) -> None:
    gateway = await configuration.put_gateway(GATEWAY)
    first = await configuration.put_device(replace(DEVICE, gateway_id=gateway.id, name="b"))
    await configuration.put_device(replace(DEVICE, gateway_id=gateway.id, name="a", unit_id=6))
    code, params, _ = await conflict(configuration.delete_gateway(gateway.id))
    assert (code, params["devices"], params["count"]) == ("gateway-has-devices", "a, b", 2)
    await configuration.delete_device(first.id)
    await configuration.delete_device(first.id + 1)
    await configuration.delete_gateway(gateway.id)
    with pytest.raises(NotFound):
        await configuration.delete_gateway(gateway.id)


async def test_devices_differ_in_name_and_place_on_the_bus(configuration: Configuration) -> None:
    gateway = await configuration.put_gateway(GATEWAY)
    first = await configuration.put_device(DEVICE)
    holder = {"device": "Main meter", "device_id": first.id}
    other = replace(DEVICE, name="b")
    assert await conflict(configuration.put_device(replace(DEVICE, unit_id=6))) == (
        "device-name-taken",
        holder,
        ["name"],
    )
    assert await conflict(configuration.put_device(other)) == ("device-address-taken", holder, ["unit_id"])
    assert (await configuration.put_device(first)) == first
    await configuration.put_device(replace(other, gateway_id=gateway.id))
    apart = [
        replace(other, name="c", position=1),
        replace(other, name="d", position=2),
        replace(other, name="e", options={"interface": 1}),
        replace(other, name="f", options={"interface": 2}),
        replace(other, name="g", options={"remote_id": 10001}),
        replace(other, name="h", options={"remote_id": 29999}),
    ]
    for device in apart:
        await configuration.put_device(device)
        code, params, _ = await conflict(configuration.put_device(replace(device, name="z")))
        assert (code, params["device"]) == ("device-address-taken", device.name)


async def test_what_a_device_refers_to_must_exist(configuration: Configuration) -> None:
    for broken, kind in (
        (replace(DEVICE, gateway_id=9), "gateway"),
        (replace(DEVICE, load_type_id=99), "load-type"),
        (replace(DEVICE, measure_group_ids=(3,)), "measure-group"),
        (replace(DEVICE, upstream_device_id=8), "device"),
        (replace(DEVICE, id=77), "device"),
    ):
        with pytest.raises(NotFound) as error:
            await configuration.put_device(broken)
        assert error.value.params["kind"] == kind
    assert (await configuration.load()).devices == ()


async def test_no_device_is_upstream_of_itself(configuration: Configuration) -> None:
    first = await configuration.put_device(DEVICE)
    second = await configuration.put_device(replace(DEVICE, name="b", unit_id=6, upstream_device_id=first.id))
    third = await configuration.put_device(replace(DEVICE, name="c", unit_id=7, upstream_device_id=second.id))
    for upstream in (first, second, third):
        code, _, fields = await conflict(configuration.put_device(replace(first, upstream_device_id=upstream.id)))
        assert (code, fields) == ("upstream-cycle", ["upstream_device_id"])
    await configuration.delete_device(first.id)
    assert [item.upstream_device_id for item in (await configuration.load()).devices] == [None, second.id]


async def test_ids_are_never_given_again_and_history_stays(store: Store) -> None:
    device = await store.configuration.put_device(DEVICE)
    (channel,) = await store.history.ensure_channels([(device.id, ACTIVE_ENERGY_IMPORT)])
    await store.configuration.delete_device(device.id)
    again = await store.configuration.put_device(DEVICE)
    assert again.id > device.id
    assert list(await store.history.channels()) == [channel]
    with pytest.raises(NotFound):
        await store.configuration.delete_device(device.id)


async def test_load_types(configuration: Configuration) -> None:
    heating = (await configuration.load()).load_types[0]
    off = await configuration.put_load_type(replace(heating, enabled=False, color="#000000"))
    assert (await configuration.load()).load_types[0] == off
    own = LoadType(0, "", "Own", predefined=False)
    for refused in (
        configuration.put_load_type(replace(heating, name="Warm")),
        configuration.put_load_type(replace(heating, predefined=False)),
        configuration.put_load_type(replace(own, predefined=True)),
        configuration.delete_load_type(heating.id),
    ):
        assert (await conflict(refused))[0] == "load-type-predefined"
    made = [await configuration.put_load_type(replace(own, name=f"Own {number}")) for number in range(8)]
    assert (await conflict(configuration.put_load_type(own)))[0] == "load-types-full"
    code, params, _ = await conflict(configuration.put_load_type(replace(made[1], name="Own 0")))
    assert (code, params) == ("load-type-name-taken", {"load_type": "Own 0", "load_type_id": made[0].id})
    device = await configuration.put_device(replace(DEVICE, load_type_id=made[0].id))
    await configuration.delete_load_type(made[0].id)
    assert (await configuration.load()).devices == (replace(device, load_type_id=None),)
    await configuration.put_load_type(own)


async def test_groups_and_boards_detach_when_they_go(configuration: Configuration) -> None:
    group = await configuration.put_measure_group(MeasureGroup(0, "Tenants"))
    other = await configuration.put_measure_group(MeasureGroup(0, "Offices", "east", enabled=False))
    board = await configuration.put_panel_board(PanelBoard(0, "Ground floor"))
    gateway = await configuration.put_gateway(replace(GATEWAY, panel_board_id=board.id))
    device = await configuration.put_device(replace(DEVICE, measure_group_ids=(other.id, group.id, other.id)))
    assert device.measure_group_ids == (group.id, other.id)
    assert (await conflict(configuration.put_measure_group(replace(other, name="Tenants"))))[:2] == (
        "measure-group-name-taken",
        {"measure_group": "Tenants", "measure_group_id": group.id},
    )
    assert (await conflict(configuration.put_panel_board(PanelBoard(0, "Ground floor"))))[0] == "panel-board-name-taken"
    await configuration.delete_measure_group(group.id)
    await configuration.delete_panel_board(board.id)
    installation = await configuration.load()
    assert installation.measure_groups == (other,)
    assert installation.devices == (replace(device, measure_group_ids=(other.id,)),)
    assert installation.gateways[-1] == replace(gateway, panel_board_id=None)
    for gone in (configuration.delete_measure_group(group.id), configuration.delete_panel_board(board.id)):
        with pytest.raises(NotFound):
            await gone


async def test_an_unknown_time_zone_is_refused(configuration: Configuration, tmp_path: Path) -> None:
    installation = await configuration.load()
    with pytest.raises(InvalidInput) as error:
        await configuration.save_site(replace(installation, site=SiteSettings(timezone="Mars/Olympus")))
    assert error.value.code == "unknown-timezone"
    assert await configuration.load() == installation
    with pytest.raises(InvalidInput):
        await Store.open(tmp_path / "other.db", "Mars/Olympus")
    assert not (tmp_path / "other.db").exists()
