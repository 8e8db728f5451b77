"""Answers of the fake API about the present: devices, their state, live values, health of acquisition."""

from __future__ import annotations

import math
from datetime import timedelta
from typing import Any

from meterhouse.domain.quantity import Commodity
from tests.browser.fake_building import DEVICES, GATEWAYS, GROUPS, NOW, FakeBuilding, FakeDevice
from tests.browser.fake_history import LOAD_TYPES, day_energy, key_view, level, load_type_label, measured_keys

Json = dict[str, Any]
SILENT_SINCE = NOW - timedelta(minutes=17)
NO_ANSWER = {
    "en": "No answer from address {unit} within 1000 ms.",
    "it": "Nessuna risposta dall’indirizzo {unit} entro 1000 ms.",
}
BREAKER = ("breaker_state", "breaker_tripped", "breaker_trips", "digital_input_1", "temperature")


def status(device: FakeDevice, building: FakeBuilding, language: str) -> Json:
    if device.id not in building.silent:
        return {"status": "on", "answered_at": NOW, "error": None, "error_since": None}
    error = {
        "code": "no-answer",
        "params": {"unit": device.unit_id},
        "detail": NO_ANSWER[language].format(unit=device.unit_id),
    }
    answered = SILENT_SINCE - timedelta(seconds=5)
    return {"status": "communication_error", "answered_at": answered, "error": error, "error_since": SILENT_SINCE}


def devices(building: FakeBuilding, language: str) -> Json:
    return {"items": [_device(item, building, language) for item in DEVICES]}


def _device(device: FakeDevice, building: FakeBuilding, language: str) -> Json:
    model, name, vendor = device.model
    profile = {
        "id": model,
        "name": name,
        "vendor": vendor,
        "family": "bt-din",
        "kind": "meter",
        "capabilities": ["measure"],
    }
    return {
        "id": device.id,
        "gateway_id": device.gateway_id,
        "model": model,
        "unit_id": device.unit_id,
        "name": device.name,
        "position": device.position,
        "load_type_id": device.load_type_id,
        "measure_group_ids": list(device.groups),
        "profile": profile,
        "commodities": [device.commodity] if device.commodity else [],
        "communication": status(device, building, language),
        "etag": '"1"',
        "shown_address": str(device.unit_id),
        "remote_id": f"1{device.id:04}",
        "other_side": None,
    }


def gateways(building: FakeBuilding, language: str) -> Json:
    return {
        "items": [
            {
                "id": number,
                "kind": kind,
                "name": name,
                "address": address,
                "etag": '"1"',
                "devices": sum(device.gateway_id == number for device in DEVICES),
                "communication": _gateway(number, building, language),
            }
            for number, kind, name, address in GATEWAYS
        ]
    }


def _gateway(gateway_id: int, building: FakeBuilding, language: str) -> Json:
    behind = [device for device in DEVICES if device.gateway_id == gateway_id]
    answering = [device for device in behind if device.id not in building.silent]
    return status((answering or behind)[0], building, language)


def load_types(language: str) -> Json:
    return {
        "items": [
            {
                "id": n,
                "key": key,
                "etag": '"1"',
                "remote_id": 20_000 + n,
                "name": load_type_label(n, language),
                "label": load_type_label(n, language),
                "predefined": True,
                "enabled": True,
                "color": color,
            }
            for n, (key, color) in LOAD_TYPES.items()
        ]
    }


def measure_groups() -> Json:
    plain = {"description": "", "enabled": True, "etag": '"1"'}
    return {"items": [{**plain, "id": number, "name": name, "remote_id": 30_000 + number} for number, name in GROUPS]}


def frame(building: FakeBuilding, ids: list[int], language: str) -> Json:
    at = NOW + timedelta(seconds=building.frames)
    chosen = [device for device in DEVICES if not ids or device.id in ids]
    return {"at": at, "revision": building.frames, "devices": [_live(item, building, language) for item in chosen]}


def _live(device: FakeDevice, building: FakeBuilding, language: str) -> Json:
    state = status(device, building, language)
    at = NOW + timedelta(seconds=building.frames) if state["status"] == "on" else state["answered_at"]
    wobble = 1 + 0.04 * math.sin(building.frames / 3) if state["status"] == "on" else 1.0
    return {
        "device_id": device.id,
        "status": state["status"],
        "at": at,
        "error": state["error"],
        "error_since": state["error_since"],
        "values": values(device, wobble),
        "attributes": {"serial_number": f"2207{device.id:04}", "firmware": "1.4"} if device.commodity else {},
    }


def values(device: FakeDevice, wobble: float) -> list[Json]:
    """A reading; one current is "not available", as meters say of an input that is not wired."""
    if device.commodity is None:
        found = dict(zip(BREAKER, (1.0, 0.0, 3.0, 1.0, 41.25), strict=True))
    elif device.commodity is not Commodity.ELECTRICITY:
        name = f"{device.commodity}_volume"
        found = {name: float(day_energy(device, NOW))}
    else:
        found = {
            key: round(level(device, key, NOW) * (wobble if "power_t" in key or "current" in key else 1), 3)
            for key in measured_keys(device)
        }
        found |= {"active_energy_import_total": float(day_energy(device, NOW)), "active_energy_export_total": 0.0}
        found |= {
            f"active_power_l{n}": round(found["active_power_total"] / 3, 1) for n in (1, 2, 3) if device.phases == 3
        }
    missing = {"thd_current_l3"}
    return [key_view(key) | {"value": None if key in missing else value} for key, value in found.items()]


def acquisition(building: FakeBuilding, language: str) -> Json:
    links = [
        {
            "gateway_id": number,
            "seconds": 86_400.0,
            "requests": 60_480 * number,
            "answers": 60_380 * number,
            "errors": {"timeout": 100 * number, "bad-answer": 0} if number > 1 else {},
            "requests_per_s": 0.7 * number,
            "utilisation": 0.113 * number,
            "efficiency": 0.968,
            "error_rate": 0.0016,
            "timeout_s": 100.0,
            "quarantine_s": 12.5,
        }
        for number, *_ in GATEWAYS
    ]
    health = [{"device_id": item.id, "communication": status(item, building, language)} for item in DEVICES]
    return {"links": links, "devices": health}
