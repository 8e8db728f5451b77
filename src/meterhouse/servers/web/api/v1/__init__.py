"""Version 1 of the API: one module per resource."""

from __future__ import annotations

from fastapi import APIRouter

from meterhouse.servers.web.api.v1 import (
    catalogue,
    charges,
    consumption,
    cost_rules,
    coverage,
    devices,
    events,
    gateways,
    groups,
    live,
    measurements,
    session,
    site,
    stream,
    system,
    tariffs,
)

ROUTERS: tuple[APIRouter, ...] = (
    session.router,
    gateways.router,
    devices.router,
    groups.router,
    catalogue.router,
    site.router,
    live.router,
    stream.router,
    consumption.router,
    measurements.router,
    coverage.router,
    events.router,
    system.router,
    tariffs.router,
    cost_rules.router,
    charges.router,
)
