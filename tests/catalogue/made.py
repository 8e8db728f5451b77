"""A user's profile for one test."""

from __future__ import annotations

from pathlib import Path

TEXT = """schema: meterhouse-profile/1
id: acme-m3
vendor: Acme
name: M3 three-phase meter
family: third-party-meter
kind: meter
catalogue_numbers: ["M3 63"]
source: {confidence: tested-code, note: read on a bench}
modbus: {word_order: little, max_registers: 20, unit: {default: 1}}
identification: [{address: 0x000B, type: uint16, equals: [100]}]
capabilities: [measure]
registers:
  - {key: current_l1, address: 0x0010, type: uint32, scale: 0.001, unit: A}
  - {key: voltage_l1_n, address: 0x0012, type: uint32, scale: 0.1, unit: V}
  - {key: firmware, address: 0x0020, type: uint16, poll: once}
"""


def write(folder: Path, text: str = TEXT, name: str = "acme-m3") -> Path:
    path = folder / f"{name}.yaml"
    path.write_text(text, encoding="utf-8")
    return path
