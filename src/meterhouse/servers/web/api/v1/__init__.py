"""Version 1 of the API: one module per resource."""

from __future__ import annotations

from fastapi import APIRouter

from meterhouse.servers.web.api.v1 import (
    analysis,
    catalogue,
    charges,
    configuration,
    consumption,
    corrections,
    cost_rules,
    coverage,
    devices,
    events,
    gateways,
    groups,
    live,
    measurements,
    session,
    side_by_side,
    site,
    stream,
    system,
    tariffs,
    temperatures,
)

ROUTERS: tuple[APIRouter, ...] = (
    session.router,
    gateways.router,
    devices.router,
    groups.router,
    configuration.router,
    catalogue.router,
    site.router,
    live.router,
    stream.router,
    consumption.router,
    side_by_side.router,
    measurements.router,
    coverage.router,
    events.router,
    system.router,
    tariffs.router,
    cost_rules.router,
    charges.router,
    analysis.router,
    temperatures.router,
    corrections.router,
)
