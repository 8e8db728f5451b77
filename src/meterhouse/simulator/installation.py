"""The installation that an installer would enter for a simulated building."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from meterhouse.domain.installation import (
    PREDEFINED_LOAD_TYPES,
    Device,
    Framing,
    Gateway,
    GatewayKind,
    Installation,
    LoadType,
    MeasureGroup,
    PanelBoard,
    SiteSettings,
)
from meterhouse.simulator.form import DeviceSpec, GatewaySpec, Named, Scenario

_LOOPBACK = "127.0.0.1"


def installation_of(scenario: Scenario, ports: Mapping[str, int]) -> Installation:
    """Domain objects with ids from 1 in the order of the scenario; `ports`: where each gateway listens, by name.

    Every device comes after its upstream meter. The RS485 line is the gateway of kind `local`; its port says nothing.
    """
    site = scenario.site
    load_types = _load_types(scenario)
    return Installation(
        site=SiteSettings(
            name=site.name,
            timezone=site.timezone,
            sample_rate_s=site.sample_rate_s,
            poll_interval_s=site.poll_interval_s,
            language=site.language,
            currency=site.currency,
        ),
        gateways=tuple(
            _gateway(number, spec, ports.get(spec.name, 0), _ids(scenario.panel_boards))
            for number, spec in enumerate(scenario.gateways, 1)
        ),
        devices=tuple(_device(number, spec, scenario) for number, spec in enumerate(scenario.devices, 1)),
        load_types=load_types,
        measure_groups=tuple(
            MeasureGroup(number, group.name, group.description)
            for number, group in enumerate(scenario.measure_groups, 1)
        ),
        panel_boards=tuple(
            PanelBoard(number, board.name, board.description) for number, board in enumerate(scenario.panel_boards, 1)
        ),
    )


def _ids(items: Sequence[Named | GatewaySpec | DeviceSpec]) -> dict[str, int]:
    return {item.name: number for number, item in enumerate(items, 1)}


def _load_types(scenario: Scenario) -> tuple[LoadType, ...]:
    predefined = [
        LoadType(number, key, key, predefined=True, color=color)
        for number, (key, color) in enumerate(PREDEFINED_LOAD_TYPES, 1)
    ]
    own = [
        LoadType(number, item.key, item.name, predefined=False, color=item.color)
        for number, item in enumerate(scenario.load_types, len(predefined) + 1)
    ]
    return (*predefined, *own)


def _gateway(number: int, spec: GatewaySpec, port: int, boards: Mapping[str, int]) -> Gateway:
    kind = GatewayKind.LOCAL if spec.kind == "local" else GatewayKind.MODBUS_TCP
    return Gateway(
        id=number,
        kind=kind,
        name=spec.name,
        address=_LOOPBACK,
        port=502 if kind is GatewayKind.LOCAL else port,
        framing=Framing.RTU if spec.kind == "rtu_over_tcp" else Framing.TCP,
        description=spec.description,
        panel_board_id=boards.get(spec.panel_board or ""),
        timeout_ms=spec.timeout_ms,
        in_flight=spec.in_flight,
    )


def _device(number: int, spec: DeviceSpec, scenario: Scenario) -> Device:
    load_types = {item.key: item.id for item in _load_types(scenario)}
    groups = _ids(scenario.measure_groups)
    upstream = spec.upstream if spec.tell_upstream else None
    return Device(
        id=number,
        gateway_id=_ids(scenario.gateways)[spec.gateway],
        model=spec.model,
        unit_id=spec.unit,
        name=spec.name,
        position=spec.position,
        load_type_id=load_types[spec.load_type] if spec.load_type else None,
        measure_group_ids=tuple(groups[group] for group in spec.groups),
        exclude_from_totals=spec.exclude_from_totals,
        supply_direction=spec.supply_direction,
        upstream_device_id=_ids(scenario.devices)[upstream] if upstream else None,
        options=dict(spec.options),
    )
