"""Answers of the fake API about the past: consumption, coverage, measurements."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime, timedelta
from typing import Any

from meterhouse.domain.calendar import Buckets, Period
from meterhouse.domain.quantity import Commodity, parse_key
from tests.browser.fake_building import (
    DEVICES,
    GROUPS,
    HISTORY_BEGINS,
    NOW,
    ZONE,
    FakeDevice,
    Qualities,
    Values,
    by_id,
    chosen,
    energy,
    noise,
    period_buckets,
    previous_day,
    shape,
    values_of,
)

Json = dict[str, Any]
LOAD_TYPES = {
    1: ("heating", "#e8590c"),
    2: ("air_conditioning", "#1c7ed6"),
    3: ("ventilation", "#0ca678"),
    4: ("hot_water", "#c2255c"),
    5: ("lighting", "#f08c00"),
    6: ("sockets", "#7048e8"),
}
NAMES = {
    "en": ("Heating", "Air conditioning", "Ventilation", "Hot water", "Lighting", "Sockets", "Others", "Total"),
    "it": (
        "Riscaldamento",
        "Climatizzazione",
        "Ventilazione",
        "Acqua calda",
        "Illuminazione",
        "Prese",
        "Altri",
        "Totale",
    ),
}
WORST = ("future", "missing", "partial", "estimated", "interpolated", "edited", "measured")


def load_type_label(load_type_id: int | None, language: str) -> str:
    return NAMES[language][6 if load_type_id is None else load_type_id - 1]


def consumption(commodity: Commodity, period: Period, day: date, split: str, scope: str, language: str) -> Json:
    """The histogram, as `GET /consumption` tells it."""
    shown = period_buckets(period, day)
    devices = chosen(commodity, scope)
    series = [_series(key, members, shown, language) for key, members in _split(devices, split).items()]
    values, qualities = _sum([(item["values"], item["quality"]) for item in series], len(shown.labels))
    span = shown.span
    return {
        "commodity": commodity,
        "period": period,
        "date": day,
        "split": split,
        "scope": scope,
        "scope_label": _scope_label(scope, language),
        "measure": "energy",
        "start": span.start,
        "end": span.end,
        "timezone": ZONE.key,
        "unit": "Wh" if commodity is Commodity.ELECTRICITY else "dm³",
        "wh_per_unit": {Commodity.ELECTRICITY: 1.0, Commodity.GAS: 10.69}.get(commodity),
        "currency": "EUR",
        "buckets": _bucket_views(shown),
        "series": series,
        "overlapping": False,
        "values": values,
        "quality": qualities,
        "total": _total(values),
        "previous": _previous(devices, shown, previous_day(period, day)) if series else None,
        "next_date": None,
        "coverage": coverage(shown, len(devices)),
        "cost": None,
    }


def _scope_label(scope: str, language: str) -> str:
    names = []
    for part in scope.split(","):
        kind, _, number = part.partition(":")
        if kind == "device":
            names.append(by_id(int(number)).name)
        elif kind == "measure_group":
            names.append(dict(GROUPS).get(int(number), "?") if number.isdigit() else NAMES[language][6])
        elif kind == "load_type":
            names.append(load_type_label(int(number) if number.isdigit() else None, language))
    return " · ".join(names) or NAMES[language][7]


def _split(devices: list[FakeDevice], split: str) -> dict[str, list[FakeDevice]]:
    groups: dict[str, list[FakeDevice]] = {}
    for device in devices:
        key = {"device": f"device:{device.id}", "load_type": f"load_type:{device.load_type_id or 'none'}"}.get(
            split, "total"
        )
        groups.setdefault(key, []).append(device)
    return dict(sorted(groups.items()))


def _series(key: str, members: list[FakeDevice], shown: Buckets, language: str) -> Json:
    values, qualities = _sum([values_of(device, shown) for device in members], len(shown.labels))
    load_type = members[0].load_type_id
    label, color = NAMES[language][7], None
    if key.startswith("load_type"):
        label, color = load_type_label(load_type, language), LOAD_TYPES[load_type][1] if load_type else "#868e96"
    elif key.startswith("device"):
        label = members[0].name
    return {
        "key": key,
        "label": label,
        "color": color,
        "values": values,
        "quality": qualities,
        "total": _total(values),
        "cost": None,
    }


def _sum(parts: list[tuple[Values, Qualities]], count: int) -> tuple[Values, Qualities]:
    values = [_total([part[0][bucket] for part in parts]) for bucket in range(count)]
    qualities = [
        min((part[1][bucket] for part in parts), key=WORST.index, default="missing") for bucket in range(count)
    ]
    return values, qualities


def _total(values: Values) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if known else None


def _previous(devices: list[FakeDevice], shown: Buckets, day: date) -> Json:
    before = period_buckets(shown.period, day)
    values, qualities = _sum([values_of(device, before) for device in devices], len(before.labels))
    passed = min(max((NOW - shown.span.start) / shown.span.duration, 0.0), 1.0)
    whole = _total(values)
    return {
        "date": day,
        "start": before.span.start,
        "end": before.span.end,
        "buckets": _bucket_views(before),
        "values": values,
        "quality": qualities,
        "total": whole,
        "total_to_date": None if whole is None else round(whole * passed),
        "cost": None,
        "cost_to_date": None,
    }


def _bucket_views(shown: Buckets) -> list[Json]:
    spans = zip(shown.intervals, shown.labels, strict=True)
    return [{"start": s.start, "end": s.end, "label": label.text, "repeated": label.repeated} for s, label in spans]


def coverage(shown: Buckets, meters: int) -> Json:
    """Nearly everything measured, a little of everything else."""
    start, end = max(shown.span.start, HISTORY_BEGINS), min(shown.span.end, NOW)
    expected = max(0, int((end - start).total_seconds())) * meters
    parts = {"interpolated": expected // 40, "estimated": 0, "edited": 0, "missing": expected // 90}
    measured = expected - sum(parts.values())
    return {"expected_s": expected, "measured_s": measured, **{f"{name}_s": value for name, value in parts.items()}}


def coverage_list(period: Period, day: date) -> Json:
    shown = period_buckets(period, day)
    metering = [device for device in DEVICES if device.commodity]
    items = [
        {"device_id": item.id, "key": "active_energy_import_total", "coverage": coverage(shown, 1)} for item in metering
    ]
    return {"period": period, "date": day, "start": shown.span.start, "end": shown.span.end, "items": items}


def measured_keys(device: FakeDevice) -> list[str]:
    if device.commodity is not Commodity.ELECTRICITY:
        return []
    phases = ("l1", "l2", "l3") if device.phases == 3 else ("l1",)
    keys = [
        "active_power_total",
        *(f"current_{phase}" for phase in phases),
        *(f"voltage_{phase}_n" for phase in phases),
    ]
    if device.phases == 3:
        keys += ["voltage_l1_l2", "voltage_l2_l3", "voltage_l3_l1"]
    keys += ["frequency", "power_factor_total", *(f"thd_current_{phase}" for phase in phases)]
    return keys + [f"harmonic_voltage_{phase}_{order}" for order in (3, 5, 7) for phase in phases]


def key_view(text: str) -> Json:
    key = parse_key(text)
    assert key is not None, text
    return {
        "key": text,
        "quantity": key.quantity,
        "phase": key.phase,
        "direction": key.direction,
        "index": key.index,
        "unit": key.facts.unit,
    }


def level(device: FakeDevice, text: str, at: datetime) -> float:
    """A plausible value of a measured quantity at an instant."""
    power = device.watts * shape(device, at)
    phase_power = power / device.phases * {"1": 1.08, "2": 0.97, "3": 0.95}.get(text[-1], 1.0)
    wave = 1 + 0.01 * math.sin(at.timestamp() / 2600)
    levels = {
        "active_power": power,
        "current": phase_power / 231 / 0.94,
        "voltage_l1_l2": 401.2,
        "voltage_l2_l3": 400.1,
        "voltage_l3_l1": 402.4,
        "voltage": 231.6,
        "frequency": 50.0,
        "power_factor": 0.94,
        "thd": 11.2,
        "harmonic": {"3": 4.1, "5": 2.9, "7": 1.6}.get(text[-1], 0.0)
        + 0.2 * (int(text[18]) if text[18:19].isdigit() else 0),
    }
    found = next(value for name, value in levels.items() if text.startswith(name))
    steady = text == "frequency" or text.startswith("voltage")
    return found * (1 + (wave - 1) / 20 if steady else wave)


def measurement(device_id: int, key: str, period: Period, day: date) -> Json:
    shown = period_buckets(period, day)
    device = by_id(device_id)
    starts = [span.start for span in shown.intervals]
    if period is Period.DAY:
        quarters = int(shown.span.duration.total_seconds() // 900)
        starts = [shown.span.start + timedelta(minutes=15 * number) for number in range(quarters)]
    rows = [_statistic(device, key, start) for start in starts]
    if period is Period.DAY:  # what was recorded, and one row of nothing where a gap begins
        kept = [n for n, row in enumerate(rows) if row[0] is not None or (n > 0 and rows[n - 1][0] is not None)]
        starts, rows = [starts[n] for n in kept], [rows[n] for n in kept]
    return {
        "device_id": device_id,
        "key": key,
        "unit": key_view(key)["unit"],
        "period": period,
        "date": day,
        "start": shown.span.start,
        "end": shown.span.end,
        "timezone": ZONE.key,
        "starts": starts,
        "mean": [row[0] for row in rows],
        "minimum": [row[1] for row in rows],
        "maximum": [row[2] for row in rows],
    }


def _statistic(device: FakeDevice, key: str, start: datetime) -> tuple[float | None, float | None, float | None]:
    gap = 2 <= start.astimezone(ZONE).hour <= 3
    if start >= NOW or start < HISTORY_BEGINS or gap:
        return None, None, None
    mean = level(device, key, start) * noise(key, start)
    spread = 0.002 if key == "frequency" else 0.06
    return round(mean, 3), round(mean * (1 - spread), 3), round(mean * (1 + spread), 3)


def consumption_csv(answer: Json) -> str:
    head = ";".join(["Date", *(f"{item['label']} [{answer['unit']}]" for item in answer["series"])])
    rows = [
        ";".join(
            [
                bucket["label"],
                *("" if item["values"][row] is None else str(item["values"][row]) for item in answer["series"]),
            ]
        )
        for row, bucket in enumerate(answer["buckets"])
    ]
    return "\r\n".join([head, *rows, ""])


def day_energy(device: FakeDevice, until: datetime) -> int:
    """What a device has counted since history began, roughly."""
    return energy(device, HISTORY_BEGINS.astimezone(UTC), until)
